/** The accounts of an organization, as the audit looks at them. */
import type { AwsGuards, AwsNode, AwsPolicy, GuardLocation } from "../../guard-model.ts";
import type { CandidateGuard, Outcome, ScopeView, Supposal } from "../view.ts";
import { besideNotes, globalRegion } from "./beside.ts";
import { aboveOf, closesAlone, pathTo, throughAll } from "./decide.ts";
import { type Statement, statementsOf } from "./document.ts";
import { matches } from "./evaluate.ts";
import { exemptionsIn, matchesNobody } from "./exempt.ts";
import { alike, rcpServices, serviceOf } from "./actions.ts";
import { grouped } from "../grouped.ts";
import { neverMetNotes } from "./never.ts";
import { ordinary } from "./people.ts";
import { type Caller, requestOf } from "./probes.ts";
import { selfExemptNotes } from "./self-exempt.ts";

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html */
const managementIsFree =
  "the management account is not subject to service or resource control policies";

export function awsViews(
  guards: AwsGuards,
  places: readonly GuardLocation[],
  asOf: string,
): readonly ScopeView[] {
  const locations = places.filter(({ cloud }) => cloud === guards.partition);
  const shared: Shared = {
    probes: alike(
      guards.policies.map(({ document }) => document),
      toldApart,
    ),
    signatures: new Map(),
    outcomes: new Map(),
    closing: new Map(),
  };
  return guards.nodes
    .filter(({ kind }) => kind === "account")
    .map((account) => viewOf(account, guards, locations, shared, asOf));
}

/** What is the same for all accounts of an organization. */
interface Shared {
  readonly probes: ReadonlyMap<string, readonly string[]>;
  /** Documents -> a short name of them. */
  readonly signatures: Map<string, string>;
  readonly outcomes: Map<string, Outcome>;
  readonly closing: Map<string, CandidateGuard["closes"]>;
}

/** Keys that `requestOf` has for some actions, and the services of resource control policies. */
const toldApart = (action: string): string =>
  action === "s3:CreateBucket"
    ? action
    : `${action.startsWith("ec2:")} ${rcpServices().includes(serviceOf(action))}`;

function viewOf(
  account: AwsNode,
  guards: AwsGuards,
  locations: readonly GuardLocation[],
  shared: Shared,
  asOf: string,
): ScopeView {
  const path = pathTo(account, guards.nodes);
  const documents = aboveOf(path, guards);
  const caller = callerOf(account, path, guards, asOf);
  const through = throughAll(documents, guards.off, caller);
  const disabled = guards.disabledRegions.get(account.id) ?? new Set<string>();
  const signature = signatureOf(documents, account.id, shared);
  const probes = [...shared.probes.keys()];
  const unread = new Set(
    [...documents.scps, ...documents.rcps].flatMap(({ unread: why }) => why ?? []),
  );
  const isNear = ({ id }: AwsPolicy): boolean => path.some(({ policies }) => policies.includes(id));
  const exempting = guards.policies
    .filter((policy) => isNear(policy) && policy.kind !== "declarative")
    .flatMap((policy) => exemptingIn(policy, locations, probes, caller));
  const exemptions = exempting.flatMap(({ id, statement }) => exemptionsIn(id, statement));
  const cached = (
    action: string,
    location: string,
    supposal: Supposal,
    make: () => Outcome,
  ): Outcome => {
    const key = `${signature}|${supposal}|${location}|${action}`;
    const known = shared.outcomes.get(key) ?? make();
    shared.outcomes.set(key, known);
    return known;
  };

  return {
    provider: "aws",
    scope: account.id,
    name: account.name,
    path: path.slice(0, -1).map(({ name }) => name),
    locations,
    probes,
    standsFor: (probe) => shared.probes.get(probe)?.length ?? 1,
    named: (some) => grouped(some, shared.probes, ":"),
    decide(location, probe, supposal) {
      const known = cached(probe, location, supposal, () => through(probe, location, supposal));
      if (known.is === "denied" || !disabled.has(location)) return known;
      // What has to be switched on first is closed where nobody may do that.
      const enabling = cached("account:EnableRegion", location, supposal, () =>
        through("account:EnableRegion", "us-east-1", supposal, {
          "account:targetregion": [location],
        }),
      );
      return enabling.is === "denied" ? enabling : known;
    },
    candidates: guards.policies
      .filter(({ kind }) => kind !== "declarative")
      .map((policy) => candidate(policy, isNear(policy), guards, caller, shared.closing)),
    exemptions,
    notes: (closed, inside) => [
      ...besideNotes(
        through,
        closed.filter((region) => !disabled.has(region)),
        inside,
        caller,
      ),
      ...(closed.length === 0
        ? []
        : selfExemptNotes(
            through,
            exempting.map(({ statement }) => statement),
            globalRegion[guards.partition] ?? "us-east-1",
            caller,
          )),
      ...neverMetNotes(guards.policies.filter(isNear), caller),
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
  asOf: string,
): Caller {
  const nodes = [organization, ...path.slice(0, -1).map(({ id }) => id)];
  return {
    partition,
    account,
    organization,
    asOf,
    orgPath: organization === undefined ? undefined : `${nodes.join("/")}/`,
  };
}

/** Accounts with the same documents above them have the same answers, unless a document tells accounts apart. */
function signatureOf(
  { scps, rcps, elsewhere }: ReturnType<typeof aboveOf>,
  account: string,
  { signatures }: Shared,
): string {
  const text = JSON.stringify([scps, rcps, elsewhere.map(({ document }) => document)]);
  const isOwn = tellsAccounts(text, account);
  const whole = isOwn ? `${text}${account}` : text;
  const known = signatures.get(whole) ?? String(signatures.size);
  signatures.set(whole, known);
  return known;
}

const tellsAccounts = (text: string, account: string): boolean =>
  text.includes(account) || /\$\{|PrincipalAccount|ResourceAccount|OrgPaths/i.test(text);

/** Statements that may stop something; whom they let through is an exemption. */
function exemptingIn(
  { id, document }: AwsPolicy,
  locations: readonly GuardLocation[],
  probes: readonly string[],
  caller: Caller,
): readonly { readonly id: string; readonly statement: Statement }[] {
  return statementsOf(document)
    .filter((statement) =>
      locations.some(({ code }) =>
        probes.some(
          (probe) =>
            matches(statement, requestOf(probe, code, `role/${ordinary}`, caller), {
              isForAll: true,
            }) !== false,
        ),
      ),
    )
    .map((statement) => ({ id, statement }));
}

function candidate(
  policy: AwsPolicy,
  isNear: boolean,
  { nodes, off }: AwsGuards,
  caller: Caller,
  closing: Shared["closing"],
): CandidateGuard {
  const { id, name, file, line, kind, detached = "it is attached to nothing" } = policy;
  const at = nodes.filter(({ policies }) => policies.includes(id)).map((node) => node.id);
  const isOff = off.has(kind);
  const why = isOff
    ? `policies of its kind (${kind.toUpperCase()}) are not switched on in the organization`
    : isNear
      ? undefined
      : at.length === 0
        ? detached
        : `it is attached to ${at.join(", ")}, which the account is not in`;
  return {
    id,
    name,
    at,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    from: isOff ? "enforced" : isNear ? "as-is" : "reaching",
    ...(why !== undefined && { why }),
    closes: closesOf(policy, caller, closing),
  };
}

/** One function for all accounts that a document does not tell apart. */
function closesOf(
  policy: AwsPolicy,
  caller: Caller,
  closing: Shared["closing"],
): CandidateGuard["closes"] {
  const isOwn = tellsAccounts(JSON.stringify(policy.document) ?? "", caller.account);
  const name = isOwn ? `${policy.id}|${caller.account}` : policy.id;
  const made = closing.get(name);
  if (made) return made;
  const known = new Map<string, boolean>();
  const closes: CandidateGuard["closes"] = (location, probe) => {
    const key = `${location} ${probe}`;
    const is = known.get(key) ?? closesAlone(policy, probe, location, caller);
    known.set(key, is);
    return is;
  };
  closing.set(name, closes);
  return closes;
}
