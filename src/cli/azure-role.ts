/** The least that a scan of Azure needs to be allowed, derived from what the collectors declare: one custom role. */
import { listActions } from "../collect/azure/actions.ts";
import { guardActions } from "../collect/azure/guards/actions.ts";
import { types } from "../locate/index.ts";
import type { Need } from "../model.ts";
import { sorted } from "./sorted-actions.ts";

/** As `az role definition create --role-definition` takes it. */
export interface RoleDefinition {
  readonly Name: string;
  readonly IsCustom: true;
  readonly Description: string;
  readonly Actions: readonly string[];
  readonly NotActions: readonly [];
  readonly DataActions: readonly [];
  readonly NotDataActions: readonly [];
  readonly AssignableScopes: readonly string[];
}

/**
 * The listings, every call that a row needs, and reading each type we know: Resource Graph leaves out
 * what its caller may not read. https://learn.microsoft.com/azure/governance/resource-graph/overview#permissions-in-azure-resource-graph
 */
export function azureRole(): RoleDefinition {
  const known = [...types.values()].filter(({ provider }) => provider === "azure");
  return {
    Name: "data-boundary",
    IsCustom: true,
    Description:
      "Reads the settings that say where data is stored. The built-in role Reader contains all of it, and shows resource types that this one does not.",
    Actions: sorted([
      ...listActions,
      ...known.flatMap(({ needs }) => needs.flatMap(actionsOf)),
      ...known.map(({ type }) => `${type}/read`),
    ]),
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
    AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000000"],
  };
}

/** What the audit of guards asks beside a scan. Assignable at management groups, as most assignments are there. */
export const guardsRole = (): RoleDefinition => ({
  ...azureRole(),
  Name: "data-boundary-guards",
  Description:
    "Reads policy assignments, their definitions and exemptions. The built-in role Reader, at the tenant's root group, contains all of it.",
  Actions: sorted(guardActions),
  AssignableScopes: ["/providers/Microsoft.Management/managementGroups/TENANT-ROOT-GROUP"],
});

/** A list of lists takes the outer list's permission as well: "syncGroups/{each}/cloudEndpoints" that of "syncGroups". */
function actionsOf({ action, path }: Need): string[] {
  const actions = [action];
  for (let each = path.split("/{each}/").length - 1; each > 0; each--)
    actions.push(actions.at(-1)!.replace(/\/[^/]+\/read$/, "/read"));
  return actions;
}
