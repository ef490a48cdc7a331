/** The subscriptions of a tenant, as the audit looks at them. */
import type { AzureGuards, AzureRecord, AzureScope, GuardLocation } from "../../guard-model.ts";
import {
  type CandidateGuard,
  type Outcome,
  type ScopeView,
  type Supposal,
  supposals,
} from "../view.ts";
import { type Member, membersOf } from "./assignment.ts";
import { type Created, createdIn, typeProbes } from "./probes.ts";
import { azureNotes } from "./notes.ts";
import { ancestorsOf, exemptionsOf, isAbove, leavesOut, scopeOfAssignment } from "./scopes.ts";
import { overridden, selected } from "./selectors.ts";
import { Unknown } from "./truth.ts";

export function azureViews(
  guards: AzureGuards,
  places: readonly GuardLocation[],
  asOf: string,
): readonly ScopeView[] {
  const locations = places.filter(({ cloud }) => cloud === guards.cloud);
  return guards.scopes
    .filter(({ id }) => /^\/subscriptions\/[^/]+$/i.test(id))
    .map((subscription) => viewOf(subscription, guards, locations, asOf));
}

interface Assigned {
  readonly record: AzureRecord;
  readonly members: readonly Member[] | string;
  /** The first supposal under which it holds for the whole subscription, and why not before. */
  readonly from: Supposal;
  readonly why?: string;
  readonly isExcluded?: true;
  readonly exempt: (reference: string | undefined, created: Created) => boolean;
}

function viewOf(
  subscription: AzureScope,
  guards: AzureGuards,
  locations: readonly GuardLocation[],
  asOf: string,
): ScopeView {
  const chain = ancestorsOf(subscription, guards.scopes);
  const noExemptions = guards.unreadExemptions.get(subscription.id.toLowerCase());
  const unread = new Set(
    [...chain.map(({ unread: why }) => why), noExemptions].flatMap((why) => why ?? []),
  );
  const assigned = guards.assignments.map((record) =>
    assignedTo(record, subscription, chain, guards, asOf),
  );
  const byCode = new Map(locations.map((location) => [location.code, location]));
  const cache = new Map<string, Outcome>();

  const outcomeOf = (created: Created, supposal: Supposal): Outcome => {
    const rank = supposals.indexOf(supposal);
    let undecided: string | undefined;
    for (const one of assigned) {
      if (supposals.indexOf(one.from) > rank) continue;
      const denied = denies(one, created, rank);
      // An exemption that was not read may leave out what is denied here.
      if (denied === true)
        return noExemptions === undefined
          ? { is: "denied" }
          : { is: "undecided", why: noExemptions };
      if (typeof denied === "string") undecided ??= denied;
    }
    undecided ??= [...unread][0];
    return undecided === undefined ? { is: "allowed" } : { is: "undecided", why: undecided };
  };
  return {
    provider: "azure",
    scope: subscription.id.split("/")[2]!,
    name: subscription.name,
    path: chain
      .slice(1)
      .map(({ name }) => name)
      .toReversed(),
    locations,
    probes: typeProbes,
    decide(location, probe, supposal) {
      const key = `${supposal}|${location}|${probe}`;
      const known = cache.get(key) ?? outcomeOf(createdIn(probe, byCode.get(location)!), supposal);
      cache.set(key, known);
      return known;
    },
    candidates: assigned.flatMap((one) => candidate(one, byCode)),
    exemptions: exemptionsOf(
      subscription,
      chain,
      guards,
      asOf,
      assigned
        .filter(
          ({ members }) =>
            typeof members === "string" || members.some(({ isAboutLocations }) => isAboutLocations),
        )
        .map(({ record }) => record),
    ),
    notes: (closed) =>
      closed.length === 0
        ? []
        : azureNotes(
            assigned.filter(({ from }) => from === "as-is").map(({ record }) => record),
            subscription,
            guards,
            asOf,
          ),
    exemptState: "exempted",
    isUnread: (why) => unread.has(why) || why.endsWith("was not read"),
  };
}

/** Whether it stops that this is created; a text says what that depends on. */
function denies(
  { record, members, exempt }: Assigned,
  created: Created,
  rank: number,
): boolean | string {
  if (typeof members === "string") return members;
  const isEnforced = rank >= supposals.indexOf("enforced");
  const isForAll = rank >= supposals.indexOf("nobody-exempt");
  const isSelected = selected(record.properties["resourceSelectors"], created);
  if (isSelected === false) return false;
  let undecided =
    isSelected === undefined ? "depends on a selector of a kind that is not known" : undefined;
  for (const { reference, effect, isAboutLocations, met } of members) {
    if (!isForAll && exempt(reference, created)) continue;
    const own =
      effect instanceof Unknown
        ? undefined
        : overridden(effect, record.properties["overrides"], created, reference);
    const lower = own?.toLowerCase();
    // What only reports counts as a guard that is not enforced where it is about locations.
    const isDeny =
      lower === "deny" ||
      (isEnforced && isAboutLocations && (lower === "audit" || lower === "disabled"));
    if (own !== undefined && !isDeny) continue;
    const truth = met(created);
    // A rule about other properties can be met by whoever creates the resource.
    if (truth === false || (typeof truth === "string" && !isAboutLocations)) continue;
    if (truth === true && own !== undefined && undecided === undefined) return true;
    undecided ??=
      typeof truth === "string"
        ? truth
        : effect instanceof Unknown
          ? effect.why
          : "depends on an override";
  }
  return undecided ?? false;
}

function assignedTo(
  record: AzureRecord,
  subscription: AzureScope,
  chain: readonly AzureScope[],
  guards: AzureGuards,
  asOf: string,
): Assigned {
  const scope = scopeOfAssignment(record);
  const members = membersOf(record, guards);
  const mode = String(record.properties["enforcementMode"] ?? "Default");
  const base = { record, members, exempt: leavesOut(record, chain, guards, asOf) };
  if (!chain.some(({ id }) => id.toLowerCase() === scope.toLowerCase()))
    return {
      ...base,
      from: "reaching",
      why: isAbove(subscription.id, scope)
        ? `it is assigned to ${scope} alone`
        : `it is assigned to ${scope}, which the subscription is not in`,
    };
  const notScopes = record.properties["notScopes"];
  const excluded = (Array.isArray(notScopes) ? (notScopes as unknown[]) : [])
    .map(String)
    .find((one) =>
      chain.some(({ id }) => id.toLowerCase() === one.toLowerCase().replace(/\/$/, "")),
    );
  if (excluded !== undefined)
    return {
      ...base,
      from: "reaching",
      why: `its notScopes leave out ${excluded}`,
      isExcluded: true,
    };
  if (mode.toLowerCase() !== "default")
    return { ...base, from: "enforced", why: `its enforcementMode is ${mode}` };
  return { ...base, from: "as-is" };
}

function candidate(one: Assigned, locations: ReadonlyMap<string, GuardLocation>): CandidateGuard[] {
  const { record, members, from, why } = one;
  const closesAs =
    (rank: Supposal) =>
    (location: string, probe: string): boolean =>
      denies(one, createdIn(probe, locations.get(location)!), supposals.indexOf(rank)) === true;
  if (typeof members === "string") return [];
  const reports = members.find(
    ({ effect, isAboutLocations }) =>
      isAboutLocations && !(effect instanceof Unknown) && /^(audit|disabled)$/i.test(effect),
  );
  const only = reports && `its effect is ${String(reports.effect)}`;
  const known = new Map<string, boolean>();
  const closes = (location: string, probe: string): boolean => {
    const key = `${location} ${probe}`;
    const is = known.get(key) ?? closesAs("enforced")(location, probe);
    known.set(key, is);
    return is;
  };
  const guard = {
    id: record.id,
    name: String(record.properties["displayName"] ?? record.name ?? record.id.split("/").at(-1)),
    at: [scopeOfAssignment(record)],
    closes,
  };
  if (
    from === "as-is" &&
    only !== undefined &&
    members.every(({ effect }) => !/^deny$/i.test(String(effect)))
  )
    return [{ ...guard, from: "enforced", why: only }];
  return [
    {
      ...guard,
      from,
      ...(why !== undefined && { why }),
      ...(one.isExcluded && { isExcluded: true as const }),
    },
  ];
}
