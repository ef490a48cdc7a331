/** The definitions and initiatives that assignments name, and the members of the initiatives; each is read once. */
import type { AzureRecord } from "../../../guard-model.ts";
import { type Calls, oneOf } from "./ask.ts";

/** https://learn.microsoft.com/rest/api/policy/policy-definitions/get */
const version = "api-version=2021-06-01";

export async function definitionsOf(
  calls: Calls,
  assignments: readonly AzureRecord[],
): Promise<ReadonlyMap<string, AzureRecord>> {
  const found = new Map<string, AzureRecord>();
  const asked = new Set<string>();
  const read = async (ids: readonly string[]): Promise<AzureRecord[]> => {
    const fresh = ids.filter((id) => {
      const isFresh = !asked.has(id.toLowerCase());
      asked.add(id.toLowerCase());
      return isFresh;
    });
    const answers = await Promise.all(fresh.map((id) => definition(calls, id)));
    const records = answers.flatMap((answer) => answer ?? []);
    for (const [i, answer] of answers.entries())
      if (answer) found.set(fresh[i]!.toLowerCase(), answer);
    return records;
  };
  const direct = await read(
    assignments.flatMap(({ properties }) => idIn(properties["policyDefinitionId"])),
  );
  await read(
    direct.flatMap(({ properties: { policyDefinitions } }) =>
      (Array.isArray(policyDefinitions) ? (policyDefinitions as unknown[]) : []).flatMap((member) =>
        idIn((Object(member) as { policyDefinitionId?: unknown }).policyDefinitionId),
      ),
    ),
  );
  return found;
}

/** Only ids of definitions are asked for: what else an assignment may name leads nowhere. */
const idIn = (id: unknown): readonly string[] =>
  typeof id === "string" &&
  /^\/.*\/?providers\/Microsoft\.Authorization\/policy(?:Set)?Definitions\/[^/?#]+$/i.test(id)
    ? [id]
    : [];

async function definition(calls: Calls, id: string): Promise<AzureRecord | undefined> {
  const kind = /policySetDefinitions/i.test(id) ? "policySetDefinitions" : "policyDefinitions";
  const [, subscription] = /^\/subscriptions\/([^/]+)/i.exec(id) ?? [];
  const heard = await oneOf(
    calls,
    {
      scope: subscription ?? "tenant",
      service: kind,
      action: `Microsoft.Authorization/${kind}/read`,
    },
    `${encodeURI(id)}?${version}`,
  );
  return "out" in heard ? heard.out : undefined;
}
