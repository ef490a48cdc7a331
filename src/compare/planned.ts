/** Which resources of a report on what is there a plan speaks of: by the ids they share, else by name, type and region. */
import { isDeepStrictEqual } from "node:util";
import { type Finding, type Removed, type Resource, sameId } from "../model.ts";
import { factsOf } from "../providers.ts";

/** What is kept of a planned resource that a live finding may be on. */
export interface PlannedResource extends Pick<
  Resource,
  "id" | "type" | "provider" | "scope" | "name" | "location" | "properties"
> {
  readonly planned: NonNullable<Resource["planned"]>;
}

export interface PlanIndex {
  /** Takes every resource of the plan; keeps those that a live finding may be on, and the actions of all. */
  readonly resource: (resource: Resource) => void;
  readonly removed: (removed: Removed) => void;
  readonly actionOf: (id: string) => PlannedResource["planned"]["action"] | undefined;
  /** The ids that the provider gives a planned resource, as far as they are known. */
  readonly idsOf: (id: string) => readonly string[];
  /** What the plan makes of the resource of a live finding. */
  readonly of: (live: Finding) => PlannedResource | "removed" | undefined;
  /** The block that sets this and that the plan takes away, by its address. */
  readonly takenAway: (live: Finding) => string | undefined;
  /** Of these a name alone said which live resource is meant: the plan says no account, and several have been seen. */
  readonly byNameAlone: () => number;
  /** Planned resources, and what a plan takes away. */
  readonly count: () => number;
}

export function planIndex(live: Iterable<Finding>): PlanIndex {
  const liveIds = new Set<string>();
  const scopes = new Set<string>();
  const named = new Set<string>();
  /** The resources of a name and type: one in each account and region. */
  const liveNames = new Map<string, Map<string, Finding["resource"]>>();
  for (const { resource } of live) {
    liveIds.add(sameId(resource.id));
    scopes.add(`${resource.provider} ${sameId(resource.scope)}`);
    const key = nameKey(resource);
    const same = liveNames.get(key) ?? new Map<string, Finding["resource"]>();
    liveNames.set(key, same.set(sameId(resource.id), resource));
  }
  const byId = new Map<string, PlannedResource>();
  const byName = new Map<string, PlannedResource[]>();
  const removedIds = new Set<string>();
  const removedNames = new Map<string, number>();
  const parts: RemovedPart[] = [];
  const actions = new Map<string, PlannedResource["planned"]["action"]>();
  const idsOf = new Map<string, readonly string[]>();
  let removals = 0;

  return {
    resource({ planned, ...resource }) {
      if (!planned || planned.isPart) return;
      actions.set(sameId(resource.id), planned.action);
      if (planned.ids) idsOf.set(sameId(resource.id), planned.ids);
      const one: PlannedResource = { ...resource, planned };
      for (const id of [resource.id, ...(planned.ids ?? [])])
        if (liveIds.has(sameId(id))) byId.set(sameId(id), one);
      const key = nameKey(resource);
      if (!liveNames.has(key)) return;
      const list = byName.get(key);
      if (list) list.push(one);
      else byName.set(key, [one]);
    },
    removed(one) {
      removals++;
      if (one.part) {
        parts.push({ ...one, part: one.part });
        return;
      }
      for (const id of one.ids) removedIds.add(sameId(id));
      const { type, name } = one;
      if (type === undefined || name === undefined || one.ids.length > 0) return;
      const key = nameKey({ ...one, type, name });
      removedNames.set(key, (removedNames.get(key) ?? 0) + 1);
    },
    actionOf: (id) => actions.get(sameId(id)),
    idsOf: (id) => idsOf.get(sameId(id)) ?? [],
    of({ resource }) {
      const same = byId.get(sameId(resource.id));
      if (same) return same;
      const candidates = (byName.get(nameKey(resource)) ?? []).filter((one) =>
        mayBe(one, resource),
      );
      // Of two that may be meant neither is, on either side.
      const [first] = candidates;
      if (first) {
        const others = liveNames.get(nameKey(resource))!.values();
        if (candidates.length > 1 || others.filter((one) => mayBe(first, one)).toArray().length > 1)
          return undefined;
        if (!isAccount(first.scope) && scopes.size > 1) named.add(sameId(first.id));
        return first;
      }
      return removedIds.has(sameId(resource.id)) || removedNames.get(nameKey(resource)) === 1
        ? "removed"
        : undefined;
    },
    takenAway({ resource, evidence }) {
      const isAlone = liveNames.get(nameKey(resource))?.size === 1;
      return parts.find(
        ({ ids, type, name, provider, part }) =>
          (ids.length > 0
            ? ids.some((id) => sameId(id) === sameId(resource.id))
            : isAlone &&
              type !== undefined &&
              name !== undefined &&
              nameKey({ provider, type, name }) === nameKey(resource)) &&
          holds(part.settings, stepsIn(evidence.pointer), evidence.value),
      )?.part.address;
    },
    byNameAlone: () => named.size,
    count: () => actions.size + removals,
  };
}

interface RemovedPart extends Removed {
  readonly part: NonNullable<Removed["part"]>;
}

/** Whether settings say this value at a pointer; lists are in any order. */
function holds(settings: unknown, [step, ...rest]: readonly string[], value: unknown): boolean {
  if (step === undefined) return isDeepStrictEqual(settings, value);
  if (Array.isArray(settings))
    return /^\d+$/.test(step) && settings.some((one) => holds(one, rest, value));
  return (
    typeof settings === "object" &&
    settings !== null &&
    Object.hasOwn(settings, step) &&
    holds((settings as Readonly<Record<string, unknown>>)[step], rest, value)
  );
}

/** The steps of a JSON Pointer. */
export const stepsIn = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const nameKey = ({
  provider,
  type,
  name,
}: Pick<Finding["resource"], "provider" | "type" | "name">): string =>
  JSON.stringify([provider, type.toLowerCase(), name]);

const isAccount = (scope: string): boolean => /^(?:\d{12}|[\da-f-]{36})$/i.test(scope);

/** A name is one of its account and region only; what the plan does not say contradicts nothing. */
function mayBe({ scope, location, planned }: PlannedResource, live: Finding["resource"]): boolean {
  // What has a state makes nothing that is there already: the live one is of another account.
  if (planned.isNew) return false;
  if (isAccount(scope) && sameId(scope) !== sameId(live.scope)) return false;
  const region = factsOf(live.provider).ids.regionOf(live.id);
  return (
    region === undefined ||
    location === undefined ||
    location === region ||
    planned.action === "replace"
  );
}
