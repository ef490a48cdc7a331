/** Reads what a tenant holds of guards: subscriptions and the groups above them, assignments, definitions, exemptions. */
import type { AzureRecord, AzureScope } from "../../../guard-model.ts";
import { type AzureCloud, type Gap, sameId } from "../../../model.ts";
import type { CollectedGuards } from "../../collect-guards.ts";
import type { CollectOptions } from "../../collect.ts";
import { connect } from "../azure.ts";
import type { Scan } from "../collection.ts";
import { allSubscriptions, oneSubscription, subscriptionsOf } from "../subscriptions.ts";
import { type Calls, listOf } from "./ask.ts";
import { definitionsOf } from "./definitions.ts";

/** https://learn.microsoft.com/rest/api/policy/policy-assignments/list */
const assignmentsVersion = "api-version=2022-06-01";
/** https://learn.microsoft.com/rest/api/policy/policy-exemptions/list */
const exemptionsVersion = "api-version=2022-07-01-preview";
const policyOf = (scope: string, list: string): string =>
  `${scope}/providers/Microsoft.Authorization/${list}`;

const clouds: Readonly<Record<AzureCloud, string>> = {
  public: "AzureCloud",
  china: "AzureChinaCloud",
  usgov: "AzureUSGovernment",
};

/** `target`: azure, azure:SUBSCRIPTION or azure:mg/GROUP. */
export async function collectAzureGuards(
  target: string,
  options: CollectOptions,
): Promise<CollectedGuards> {
  const gaps: Gap[] = [];
  const arm = connect(options);
  const scan: Scan = {
    arm,
    options,
    async give(batch) {
      gaps.push(...(batch.gaps ?? []));
    },
  };
  const calls: Calls = { arm, signal: options.signal, gaps, tally: { calls: 0 } };
  const subscriptions = await subscriptionsIn(target.slice("azure:".length), scan);
  if (subscriptions.length === 0) return { gaps };
  options.progress(`azure: reading the assignments of ${subscriptions.length} subscriptions`);
  const groups = await groupsOf(calls, scan);
  const read = await Promise.all(
    subscriptions.map(async ({ id, name }) => {
      const scope = `/subscriptions/${id}`;
      const [assignments, exemptions] = await Promise.all([
        // Without a filter: what is above it, at it and within it.
        listOf(
          calls,
          {
            scope: id,
            service: "policyAssignments",
            action: "Microsoft.Authorization/policyAssignments/read",
          },
          `${policyOf(scope, "policyAssignments")}?${assignmentsVersion}`,
        ),
        listOf(
          calls,
          {
            scope: id,
            service: "policyExemptions",
            action: "Microsoft.Authorization/policyExemptions/read",
          },
          `${policyOf(scope, "policyExemptions")}?${exemptionsVersion}`,
        ),
      ]);
      return { scope, name, assignments, exemptions };
    }),
  );
  const assignments = once([
    ...read.flatMap((one) => ("out" in one.assignments ? one.assignments.out : [])),
    ...groups.flatMap((group) => group.assignments),
  ]);
  const scopes: AzureScope[] = read.map(({ scope, name, assignments: own }) => {
    const inherited = "out" in own ? own.out.map(scopeOf).filter((one) => isGroup(one)) : [];
    const known = [...groups]
      .sort((a, b) => a.subscriptions.size - b.subscriptions.size)
      .filter(({ subscriptions: below }) => below.has(scope.toLowerCase()))
      .map(({ id }) => id);
    const unread =
      "unread" in own
        ? own.unread
        : groups.find(({ unread: why }) => why !== undefined && inherited.length === 0)?.unread;
    return {
      id: scope,
      name,
      above: onceText([...known, ...inherited]),
      ...(unread !== undefined && { unread }),
    };
  });
  const named = onceText(scopes.flatMap(({ above }) => above));
  return {
    gaps,
    guards: {
      provider: "azure",
      cloud: clouds[options.connection.azure?.cloud ?? "public"],
      scopes: [
        ...scopes,
        ...named.map((id): AzureScope => ({
          id,
          name:
            groups.find((group) => sameId(group.id) === sameId(id))?.name ?? id.split("/").at(-1)!,
          above: [],
        })),
      ],
      assignments,
      definitions: await definitionsOf(calls, assignments),
      exemptions: once(read.flatMap((one) => ("out" in one.exemptions ? one.exemptions.out : []))),
      unreadExemptions: new Map(
        read.flatMap(({ scope, exemptions }): [string, string][] =>
          "unread" in exemptions ? [[scope.toLowerCase(), exemptions.unread]] : [],
        ),
      ),
      notes: [],
    },
  };
}

async function subscriptionsIn(
  wanted: string,
  scan: Scan,
): Promise<readonly { id: string; name: string }[]> {
  const group = /^mg\/(.+)$/.exec(wanted)?.[1];
  if (group !== undefined) return (await subscriptionsOf(scan, group)) ?? [];
  return wanted === "" ? allSubscriptions(scan) : [await oneSubscription(scan, wanted)];
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly assignments: readonly AzureRecord[];
  /** Ids, in lower case, of the subscriptions below it, where anything is assigned to it. */
  readonly subscriptions: ReadonlySet<string>;
  readonly unread?: string;
}

/** The management groups that can be seen, with what is assigned to each; assignments that reach no subscription are found here. */
async function groupsOf(calls: Calls, scan: Scan): Promise<readonly Group[]> {
  const listed = await listOf(
    calls,
    {
      scope: "tenant",
      service: "managementGroups",
      action: "Microsoft.Management/managementGroups/read",
    },
    "/providers/Microsoft.Management/managementGroups?api-version=2020-05-01",
  );
  if ("unread" in listed) return [];
  return Promise.all(
    listed.out.map(async ({ id, name = id, properties }): Promise<Group> => {
      const { displayName } = properties;
      const shown = typeof displayName === "string" && displayName !== "" ? displayName : name;
      const assigned = await listOf(
        calls,
        {
          scope: `mg/${name}`,
          service: "policyAssignments",
          action: "Microsoft.Authorization/policyAssignments/read",
        },
        `${policyOf(id, "policyAssignments")}?$filter=atExactScope()&${assignmentsVersion}`,
      );
      if ("unread" in assigned)
        return {
          id,
          name: shown,
          assignments: [],
          subscriptions: new Set(),
          unread: assigned.unread,
        };
      const below = assigned.out.length === 0 ? [] : ((await subscriptionsOf(scan, name)) ?? []);
      return {
        id,
        name: shown,
        assignments: assigned.out,
        subscriptions: new Set(below.map((one) => `/subscriptions/${one.id}`.toLowerCase())),
      };
    }),
  );
}

const isGroup = (scope: string): boolean =>
  /^\/providers\/Microsoft\.Management\/managementGroups\//i.test(scope);

const scopeOf = ({ properties: { scope } }: AzureRecord): string =>
  typeof scope === "string" ? scope : "";

const once = (records: readonly AzureRecord[]): AzureRecord[] => [
  ...new Map(records.map((record) => [sameId(record.id), record])).values(),
];

const onceText = (ids: readonly string[]): string[] => [
  ...new Map(ids.map((id) => [sameId(id), id])).values(),
];
