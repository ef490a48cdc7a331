/** The accounts of an organization, as the audit looks at them. */
import type {
  AwsGuards,
  AwsNode,
  AwsPolicy,
  GuardExemption,
  GuardLocation,
} from "../../guard-model.ts";
import type { CandidateGuard, Outcome, ScopeView } from "../view.ts";
import { besideNotes } from "./beside.ts";
import { aboveOf, closesAlone, pathTo, throughAll } from "./decide.ts";
import { statementsOf } from "./document.ts";
import { matches } from "./evaluate.ts";
import { exemptionsIn, matchesNobody } from "./exempt.ts";
import { type Caller, dataProbes, requestOf } from "./probes.ts";

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html */
const managementIsFree =
  "the management account is not subject to service or resource control policies";

export function awsViews(
  guards: AwsGuards,
  places: readonly GuardLocation[],
): readonly ScopeView[] {
  const locations = places.filter(({ cloud }) => cloud === guards.partition);
  const cache = new Map<string, Outcome>();
  return guards.nodes
    .filter(({ kind }) => kind === "account")
    .map((account) => viewOf(account, guards, locations, cache));
}

function viewOf(
  account: AwsNode,
  guards: AwsGuards,
  locations: readonly GuardLocation[],
  cache: Map<string, Outcome>,
): ScopeView {
  const path = pathTo(account, guards.nodes);
  const documents = aboveOf(path, guards);
  const caller = callerOf(account, path, guards);
  const through = throughAll(documents, guards.off, caller);
  const disabled = guards.disabledRegions.get(account.id) ?? new Set<string>();
  const signature = signatureOf(documents, account.id);
  const unread = new Set(
    [...documents.scps, ...documents.rcps].flatMap(({ unread: why }) => why ?? []),
  );
  const isNear = ({ id }: AwsPolicy): boolean => path.some(({ policies }) => policies.includes(id));
  const exemptions = guards.policies
    .filter((policy) => isNear(policy) && policy.kind !== "declarative")
    .flatMap((policy) => exemptionsOf(policy, locations, caller));

  return {
    provider: "aws",
    scope: account.id,
    name: account.name,
    path: path.slice(0, -1).map(({ name }) => name),
    locations,
    probes: dataProbes,
    decide(location, probe, supposal) {
      const key = `${signature}|${supposal}|${location}|${probe}`;
      const known = cache.get(key) ?? through(probe, location, supposal);
      cache.set(key, known);
      if (known.is === "denied" || !disabled.has(location)) return known;
      // What has to be switched on first is closed where nobody may do that.
      const enabling = through("account:EnableRegion", "us-east-1", supposal, {
        "account:targetregion": [location],
      });
      return enabling.is === "denied" ? enabling : known;
    },
    candidates: guards.policies
      .filter(({ kind }) => kind !== "declarative")
      .map((policy) => candidate(policy, isNear(policy), guards, caller)),
    exemptions,
    notes: (closed, inside) => [
      ...besideNotes(
        through,
        closed.filter((region) => !disabled.has(region)),
        inside,
        caller,
      ),
      ...switchable(disabled, [...closed, ...inside]),
      ...exemptions
        .filter(({ who }) => matchesNobody(who))
        .map(({ who }) => `The exemption of ${who} matches nobody`),
    ],
    ...(account.id === guards.management && { unguardable: managementIsFree }),
    exemptState: "exempts-everyone",
    isUnread: (why) => unread.has(why),
  };
}

/** Regions that are open but for a switch that the guards leave free. */
function switchable(disabled: ReadonlySet<string>, known: readonly string[]): readonly string[] {
  const regions = [...disabled].filter((region) => !known.includes(region)).sort();
  return regions.length === 0
    ? []
    : [`Not switched on, and account:EnableRegion can switch them on: ${regions.join(", ")}`];
}

function callerOf(
  { id: account }: AwsNode,
  path: readonly AwsNode[],
  { partition, organization }: AwsGuards,
): Caller {
  const nodes = [organization, ...path.slice(0, -1).map(({ id }) => id)];
  return {
    partition,
    account,
    organization,
    orgPath: organization === undefined ? undefined : `${nodes.join("/")}/`,
  };
}

/** Accounts with the same documents above them have the same answers, unless a document tells accounts apart. */
function signatureOf(
  { scps, rcps, elsewhere }: ReturnType<typeof aboveOf>,
  account: string,
): string {
  const text = JSON.stringify([scps, rcps, elsewhere.map(({ document }) => document)]);
  const isOwn =
    text.includes(account) || /\$\{|PrincipalAccount|ResourceAccount|OrgPaths/i.test(text);
  return isOwn ? `${text}${account}` : text;
}

function exemptionsOf(
  { id, document }: AwsPolicy,
  locations: readonly GuardLocation[],
  caller: Caller,
): readonly GuardExemption[] {
  return statementsOf(document)
    .filter((statement) =>
      locations.some(({ code }) =>
        dataProbes.some(
          (probe) =>
            matches(statement, requestOf(probe, code, "role", caller), { isForAll: true }) !==
            false,
        ),
      ),
    )
    .flatMap((statement) => exemptionsIn(id, statement));
}

function candidate(
  policy: AwsPolicy,
  isNear: boolean,
  { nodes, off }: AwsGuards,
  caller: Caller,
): CandidateGuard {
  const { id, name, file, line, kind } = policy;
  const at = nodes.filter(({ policies }) => policies.includes(id)).map((node) => node.id);
  const isOff = off.has(kind);
  const why = isOff
    ? `policies of its kind (${kind.toUpperCase()}) are not switched on in the organization`
    : isNear
      ? undefined
      : at.length === 0
        ? "it is attached to nothing"
        : `it is attached to ${at.join(", ")}, which the account is not in`;
  const known = new Map<string, boolean>();
  return {
    id,
    name,
    at,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    from: isOff ? "enforced" : isNear ? "as-is" : "reaching",
    ...(why !== undefined && { why }),
    closes(location, probe) {
      const key = `${location} ${probe}`;
      const is = known.get(key) ?? closesAlone(policy, probe, location, caller);
      known.set(key, is);
      return is;
    },
  };
}
