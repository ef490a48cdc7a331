/** The regions of stack sets: those of the instances that a plan makes of them, or that the set names itself. */
import { isSymbolic } from "../../value.ts";
import { listOf, memberOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";

/** Type -> the attributes that name its regions; the first that has a value counts. */
const regionsIn: Readonly<Record<string, readonly string[]>> = {
  aws_cloudformation_stack_instances: ["regions"],
  aws_cloudformation_stack_set_instance: ["stack_set_instance_region", "region"],
};

export interface Deployments {
  /** In words where they are not known. */
  readonly regionsOf: (set: Instance) => readonly string[] | string;
  /** Instances of sets that the plan does not hold. */
  readonly elsewhere: readonly Instance[];
}

export function deployments(plan: TerraformPlan): Deployments {
  const sets = plan.instances.filter(({ type }) => type === "aws_cloudformation_stack_set");
  const bySet = new Map<Instance, Instance[]>(sets.map((set) => [set, []]));
  const elsewhere: Instance[] = [];
  for (const instance of plan.instances) {
    if (!Object.hasOwn(regionsIn, instance.type)) continue;
    const set = setOf(instance);
    if (set) bySet.get(set)!.push(instance);
    else elsewhere.push(instance);
  }
  return {
    elsewhere,
    regionsOf(set) {
      if (set.type.startsWith("awscc_")) return ownRegionsOf(set);
      const instances = bySet.get(set) ?? [];
      if (instances.length === 0)
        return "its regions are those of its instances, and the plan makes none";
      const regions = new Set<string>();
      for (const instance of instances) {
        const some = regionsOf(instance);
        if (!some) return `the regions of ${instance.address} are not known`;
        for (const one of some) regions.add(one);
      }
      return [...regions];
    },
  };

  function setOf(instance: Instance): Instance | undefined {
    const name = plan.value(instance, "stack_set_name");
    const named = sets.filter((set) =>
      isSymbolic(name)
        ? plan.idsOf(set).all.includes(name.id)
        : typeof name === "string" && plan.value(set, "name") === name,
    );
    return named.length === 1 ? named[0] : undefined;
  }

  /** Of awscc, whose sets have their instances within. */
  function ownRegionsOf(set: Instance): readonly string[] | string {
    const groups = plan.value(set, "stack_instances_group");
    const regions = listOf(groups).flatMap((group) => listOf(memberOf(group, "regions")));
    return regions.length > 0 && regions.every((one) => typeof one === "string")
      ? [...new Set(regions)]
      : "the regions of its instances are not in the plan";
  }

  /** The provider's own where the instance names none. */
  function regionsOf(instance: Instance): readonly string[] | undefined {
    const said = regionsIn[instance.type]!.map((attribute) => plan.value(instance, attribute)).find(
      (value) => value !== undefined && value !== null,
    );
    const all = said === undefined ? [plan.homeOf(instance).location] : [said].flat();
    return all.every((one) => typeof one === "string") ? all : undefined;
  }
}
