/** The resources of a plan that say their own location, by id: what is below one lies where it lies. */
import { memberOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";

const byId = new WeakMap<TerraformPlan, Map<string, Instance>>();

/** The nearest one above an id, the id itself included. */
export function locatedAbove(
  id: string,
  below: Instance,
  plan: TerraformPlan,
): Instance | undefined {
  let known = byId.get(plan);
  if (!known) {
    byId.set(plan, (known = new Map()));
    for (const instance of plan.instances)
      if (
        instance.provider.cloud === "azure" &&
        (memberOf(instance.values, "location") ?? memberOf(instance.unknown, "location")) !==
          undefined
      )
        for (const one of instance.provider.ids(instance, { from: "" }, plan).all)
          known.set(one.toLowerCase(), instance);
  }
  for (let at = id.toLowerCase(); at !== "";) {
    const one = known.get(at);
    if (one && one !== below && !/\/resourcegroups\/[^/]+$/.test(at)) return one;
    at = at.slice(0, Math.max(0, at.lastIndexOf("/", at.lastIndexOf("/") - 1)));
  }
  return undefined;
}
