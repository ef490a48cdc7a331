/** The subscriptions of a tenant, as the audit looks at them. */
import type { AzureGuards, AzureScope, GuardLocation } from "../../guard-model.ts";
import {
  type CandidateGuard,
  type Outcome,
  type ScopeView,
  type Supposal,
  supposals,
} from "../view.ts";
import { type Assigned, assignedTo, denies } from "./assigned.ts";
import { partsLeftOut } from "./left-out.ts";
import { grouped } from "../grouped.ts";
import { alikeTypes } from "./alike.ts";
import { type Created, createdIn } from "./probes.ts";
import { azureNotes } from "./notes.ts";
import { ancestorsOf, exemptionsOf, isSubscription, scopeOfAssignment } from "./scopes.ts";
import { Unknown } from "./truth.ts";

export function azureViews(
  guards: AzureGuards,
  places: readonly GuardLocation[],
  asOf: string,
): readonly ScopeView[] {
  const locations = places.filter(({ cloud }) => cloud === guards.cloud);
  const alike = alikeTypes(guards);
  return guards.scopes
    .filter(({ id }) => isSubscription(id))
    .map((subscription) => viewOf(subscription, guards, locations, alike, asOf));
}

function viewOf(
  subscription: AzureScope,
  guards: AzureGuards,
  locations: readonly GuardLocation[],
  alike: ReadonlyMap<string, readonly string[]>,
  asOf: string,
): ScopeView {
  const probes = [...alike.keys()];
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

  const outcomeOf = (
    created: Created,
    supposal: Supposal,
    guarding: readonly Assigned[] = assigned,
  ): Outcome => {
    const rank = supposals.indexOf(supposal);
    let undecided: string | undefined;
    for (const one of guarding) {
      if (supposals.indexOf(one.from) > rank) continue;
      const denied = denies(one, created, rank);
      // An exemption that was not read may leave out what is denied here.
      if (denied === true && one.perhaps === undefined)
        return noExemptions === undefined
          ? { is: "denied" }
          : { is: "undecided", why: noExemptions };
      if (denied !== false) undecided ??= denied === true ? one.perhaps! : denied;
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
    probes,
    standsFor: (probe) => alike.get(probe)?.length ?? 1,
    named: (some) => grouped(some, alike, "/"),
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
    leftOut: (outside) =>
      partsLeftOut(subscription, chain, assigned, guards, asOf)
        .filter((part) =>
          outside.some((code) =>
            probes.some(
              (probe) =>
                outcomeOf(createdIn(probe, byCode.get(code)!), "as-is", part.assigned).is !==
                "denied",
            ),
          ),
        )
        .map(({ id, by, until }) => ({ id, by, ...(until !== undefined && { until }) })),
    exemptState: "exempted",
    mayOnlyClose: (why) => noRecord.test(why),
    isUnread: (why) => unread.has(why) || noRecord.test(why) || why.endsWith("was not read"),
  };
}

/** A location that the cloud does not have. */
const unlisted = (code: string): Pick<GuardLocation, "code" | "name"> => ({ code, name: code });

/** What `assignedTo` says of a management group that may be above. */
const noRecord = /^no record says whether /;

function candidate(one: Assigned, locations: ReadonlyMap<string, GuardLocation>): CandidateGuard[] {
  const { record, members, from, why } = one;
  const closesAs =
    (rank: Supposal) =>
    (location: string, probe: string): boolean =>
      denies(
        one,
        createdIn(probe, locations.get(location) ?? unlisted(location)),
        supposals.indexOf(rank),
      ) === true;
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
    ...(record.file !== undefined && { file: record.file }),
    ...(record.line !== undefined && { line: record.line }),
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
