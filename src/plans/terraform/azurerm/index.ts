/** Terraform's provider hashicorp/azurerm, versions 4 and 5. */
import { types } from "../../../locate/index.ts";
import { type Unseen, isSymbolic, isUnseen } from "../../value.ts";
import { makesOthers } from "../../makes-others.ts";
import { listOf, memberOf, textOf } from "../json.ts";
import { type AlsoMade, type TerraformProvider, byType } from "../provider.ts";
import { data } from "./data.ts";
import { derived } from "./derived.ts";
import { homes } from "./homes.ts";
import { idOf, ids } from "./ids.ts";
import { monitoring } from "./monitoring.ts";
import { platform } from "./platform.ts";
import { armTypeOf } from "./types.ts";

export const azurermSpellings = [...data, ...platform, ...monitoring];

export const azurerm: TerraformProvider = {
  address: "/hashicorp/azurerm",
  cloud: "azure",
  spellings: byType(azurermSpellings),
  typeOf(instance) {
    const { type, values, unknown } = instance;
    // Logs of what nobody knows: where they go is not known either.
    if (type === "azurerm_monitor_diagnostic_setting")
      return "target_resource_id" in unknown
        ? { type: "Microsoft.Insights/diagnosticSettings" }
        : undefined;
    // A deployment has no data of its own; what it makes was not read, whose type nobody knows.
    if (type.endsWith("_template_deployment")) return { type };
    // What has no location is a part or a rule of another resource.
    const hasPlace =
      memberOf(values, "location") !== undefined || memberOf(unknown, "location") !== undefined;
    const arm = armTypeOf(type);
    if (
      !hasPlace &&
      type !== "azurerm_aadb2c_directory" &&
      !(
        arm !== undefined &&
        types.get(arm.toLowerCase())?.home?.at !== undefined &&
        arm.split("/").length === 2
      )
    )
      return undefined;
    return { type: arm ?? type };
  },
  // A deployment of a template has a home that nobody knows, which is a gap already.
  unread: ({ type }) =>
    type.endsWith("_template_deployment") ? undefined : makesOthers(armTypeOf(type) ?? type),
  homes,
  ids,
  derived,
  also(instance, plan) {
    // A registry's replications are resources of their own.
    if (instance.type !== "azurerm_container_registry") return [];
    const blocks = plan.value(instance, "georeplications");
    const made = (location: string | Unseen, name: string): AlsoMade => ({
      type: "Microsoft.ContainerRegistry/registries/replications",
      id: `${idOf(instance, plan)}/replications/${name}`,
      location,
      attribute: "georeplications",
    });
    if (isUnseen(blocks)) return [made(blocks, "unknown")];
    return listOf(blocks).flatMap((block, i) => {
      const said = isUnseen(block) ? block : memberOf(block, "location");
      const location = isSymbolic(said) ? said.id : said;
      if (isUnseen(location)) return [made(location, `unknown-${i}`)];
      return typeof location === "string" ? [made(location, location)] : [];
    });
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf(values, "id") ?? "")?.[1],
};
