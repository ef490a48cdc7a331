/** What the tables read that is not an attribute as it is: the place of another resource, blocks of one kind. */
import { type Symbolic, isSymbolic, isUnseen, symbolic, unseen } from "../../value.ts";
import { memberOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";

export function derived(name: string, instance: Instance, plan: TerraformPlan): unknown {
  const [kind, attribute = "", ...rest] = name.slice(1).split(":");
  const value = plan.value(instance, attribute);
  if (value === undefined || value === null || isUnseen(value)) return value;
  switch (kind) {
    // $only:action:type:EventHub|eventhub: the blocks whose type is one of these words, or ends in it.
    case "only": {
      const [key = "", words = ""] = rest;
      const ends = words.toLowerCase().split("|");
      return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((block) => {
        const said = memberOf(block, key);
        return typeof said === "string" && ends.some((end) => said.toLowerCase().endsWith(end));
      });
    }
    case "segment": {
      const id = idIn(value);
      const found = new RegExp(`/${rest[0]}/([^/]+)`, "i").exec(id)?.[1];
      if (found === undefined) return unseen("its id is not understood");
      return isSymbolic(value) ? symbolic(found, value.expression) : found;
    }
    case "place":
    case "customer": {
      const other = named(idIn(value), plan);
      const written = isSymbolic(value) ? value.expression : undefined;
      if (!other) return unseen("the resource that it names is not in the plan", written);
      if (kind === "customer")
        return symbolic(plan.idsOf(other).of("workspace_id") ?? "", written ?? idIn(value));
      const { location, unknown } = plan.homeOf(other);
      return location ?? unseen(unknown?.why ?? "its location is not known", written);
    }
    default:
      return undefined;
  }
}

const idIn = (value: unknown): string =>
  isSymbolic(value) ? (value satisfies Symbolic).id : String(value);

const byId = new WeakMap<TerraformPlan, Map<string, Instance>>();

/** The resource of the plan with this id. */
function named(id: string, plan: TerraformPlan): Instance | undefined {
  let known = byId.get(plan);
  if (!known) {
    known = new Map();
    for (const instance of plan.instances)
      for (const one of plan.idsOf(instance).all) known.set(one.toLowerCase(), instance);
    byId.set(plan, known);
  }
  return known.get(id.toLowerCase());
}
