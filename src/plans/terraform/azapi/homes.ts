/** Where a resource of azapi lies: its argument, its body, or the resource that it is a child of. */
import { isSymbolic, isUnseen } from "../../value.ts";
import { memberOf } from "../json.ts";
import { locatedAbove } from "../azurerm/located.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Home } from "../provider.ts";

export function homes(plan: TerraformPlan): (instance: Instance) => Home {
  return (instance) => {
    for (const value of [
      plan.value(instance, "location"),
      memberOf(plan.value(instance, "body"), "location"),
    ]) {
      if (typeof value === "string" && value !== "") return { location: value, from: "location" };
      if (isSymbolic(value)) return { location: value.id, from: "location" };
      if (isUnseen(value)) return unknownHome(`its location is not known: ${value.why}`);
    }
    const parent = plan.value(instance, "parent_id");
    const id = isSymbolic(parent) ? parent.id : typeof parent === "string" ? parent : "";
    const above = locatedAbove(id, instance, plan);
    if (above) {
      const { location, unknown } = plan.homeOf(above);
      return location === undefined
        ? { from: "", ...(unknown && { unknown }) }
        : { location, from: `location of ${above.address}` };
    }
    return unknownHome("the plan does not say its location");
  };
}

const unknownHome = (why: string): Home => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" },
});
