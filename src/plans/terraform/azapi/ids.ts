/** The ARM id of a resource of azapi: its parent's, its type and its name. */
import { isSymbolic } from "../../value.ts";
import { knownAliases } from "../azurerm/aliases.ts";
import { nameOf } from "../azurerm/ids.ts";
import { textOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Home, Ids } from "../provider.ts";

export function ids(instance: Instance, { location }: Home, plan: TerraformPlan): Ids {
  const { values } = instance;
  const type = (textOf(values, "type") ?? "").split("@", 1)[0]!;
  const name = nameOf(instance, plan);
  const said = plan.value(instance, "parent_id");
  const parent = isSymbolic(said) ? said.id : typeof said === "string" ? said : "";
  const isChild = /\/providers\//i.test(parent) && type.split("/").length > 2;
  const known = textOf(values, "id");
  const id = known?.startsWith("/")
    ? known
    : isChild
      ? `${parent}/${type.split("/").at(-1)}/${name}`
      : `${parent}/providers/${type}/${name}`;
  return {
    all: [id, ...knownAliases(type, id, name, `${nameOf(instance, plan)} workspace`, instance)],
    of: (attribute) =>
      attribute === undefined || attribute === "id"
        ? id
        : attribute === "location"
          ? location
          : attribute === "name"
            ? name
            : undefined,
  };
}
