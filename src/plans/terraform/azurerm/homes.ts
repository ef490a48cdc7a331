/** Where a planned Azure resource lies: its own location, or that of the resource above it. Never its group's by guess. */
import { type Unseen, isSymbolic, isUnseen } from "../../value.ts";
import { memberOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Home } from "../provider.ts";
import { parentOf } from "./ids.ts";
import { locatedAbove } from "./located.ts";
import { armTypeOf } from "./types.ts";

/** No location by nature, or where none is written. */
const everywhere: ReadonlySet<string> = new Set([
  "azurerm_monitor_action_group",
  "azurerm_cdn_frontdoor_profile",
  "azurerm_frontdoor",
  "azurerm_communication_service",
  "azurerm_email_communication_service",
  "azurerm_traffic_manager_profile",
  "azurerm_dns_zone",
  "azurerm_private_dns_zone",
]);

/** Their `location` is the one of something else: that of a backup's source. */
const otherLocation = /^azurerm_data_protection_backup_instance_/;

export function homes(plan: TerraformPlan): (instance: Instance) => Home {
  return (instance) => {
    const { type, values, unknown } = instance;
    if (type.endsWith("_template_deployment"))
      return {
        from: "",
        unknown: {
          why: "it deploys an ARM template of its own, and what that makes was not read",
          remedy: "scan the template itself",
        },
      };
    // What is in an edge zone is there, and not in the region that the zone belongs to.
    for (const name of ["edge_zone", ...(otherLocation.test(type) ? [] : ["location"])]) {
      if (memberOf(values, name) === undefined && memberOf(unknown, name) === undefined) continue;
      const value = plan.value(instance, name);
      if (typeof value === "string" && value !== "") return { location: value, from: name };
      if (isSymbolic(value)) return { location: value.id, from: name };
      if (isUnseen(value))
        return unknownHome(
          `its ${name}${value.expression === undefined ? "" : ` ${value.expression}`} is not known: ${value.why}`,
          value,
        );
    }
    // A directory lies in a part of the world.
    const part = type === "azurerm_aadb2c_directory" && memberOf(values, "data_residency_location");
    if (typeof part === "string" && part !== "")
      return { location: part, from: "data_residency_location" };
    if (everywhere.has(type)) return { location: "global", from: "its type" };
    const arm = armTypeOf(type);
    if (arm !== undefined && arm.split("/").length > 2) {
      const parent = parentOf(instance, arm.slice(0, arm.lastIndexOf("/")), plan);
      const owner = parent === undefined ? undefined : locatedAbove(parent, instance, plan);
      if (owner) {
        const { location, unknown: why } = plan.homeOf(owner);
        if (location !== undefined) return { location, from: `location of ${owner.address}` };
        if (why) return { from: "", unknown: why };
      }
      return unknownHome("it is where the resource above it is, which is not in the plan");
    }
    return unknownHome("the plan does not say its location");
  };
}

const unknownHome = (why: string, value?: Unseen): Home => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" },
  ...(value?.oneOf && { choices: value }),
});
