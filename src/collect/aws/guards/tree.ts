/** The roots, units and accounts of an organization. */
import type { Root } from "@aws-sdk/client-organizations";
import type { AwsNode } from "../../../guard-model.ts";
import { type Calls, askAll } from "./ask.ts";

export type Place = Omit<AwsNode, "policies" | "unread">;

/** Everything below the roots; what could not be listed is a gap, and its accounts are not among them. */
export async function treeOf(calls: Calls, roots: readonly Root[]): Promise<readonly Place[]> {
  const places: Place[] = [];
  const seen = new Set<string>();
  const add = (place: Place): boolean => {
    if (place.id === "" || seen.has(place.id)) return false;
    seen.add(place.id);
    places.push(place);
    return true;
  };
  const below = async (ParentId: string): Promise<void> => {
    const [units, accounts] = await Promise.all([
      askAll(
        calls,
        "organizations:ListOrganizationalUnitsForParent",
        `the units below ${ParentId}, and their accounts, are not known`,
        (client, options, token) =>
          client.listOrganizationalUnitsForParent({ ParentId, ...token }, options),
        ({ OrganizationalUnits }) => OrganizationalUnits,
      ),
      askAll(
        calls,
        "organizations:ListAccountsForParent",
        `the accounts in ${ParentId} are not known`,
        (client, options, token) => client.listAccountsForParent({ ParentId, ...token }, options),
        ({ Accounts }) => Accounts,
      ),
    ]);
    if ("out" in accounts)
      for (const { Id: id = "", Name: name = id } of accounts.out)
        add({ id, name, kind: "account", parent: ParentId });
    if ("out" in units)
      await Promise.all(
        units.out
          .filter(({ Id: id = "", Name: name = id }) =>
            add({ id, name, kind: "unit", parent: ParentId }),
          )
          .map(({ Id = "" }) => below(Id)),
      );
  };
  for (const { Id: id = "", Name: name = id } of roots)
    if (add({ id, name, kind: "root" })) await below(id);
  // Answers come in any order.
  return places.sort((a, b) => (a.id < b.id ? -1 : 1));
}
