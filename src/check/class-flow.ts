/**
 * Classes that no tag of a resource shows: what a service found in it, and what it is a copy of. Both may be known only
 * when all has been seen, so that placements wait until then, on disk where they are many.
 */
import { type DataClass, classesOf, contradictions, lookersOf, whySeen } from "../judge/classes.ts";
import { lookedInto, sightingsIn } from "../locate/sightings.ts";
import {
  type FoundClass,
  type Gap,
  type Looker,
  type Placement,
  type Resource,
  type ResourceRef,
  type Role,
  type Sighting,
  destinationOf,
  sameId,
} from "../model.ts";
import { heldPlacements } from "./finding-store.ts";
import type { Store } from "./sorted-store.ts";

/** Roles of places that hold the data of their source again. */
const copies: ReadonlySet<Role> = new Set(["replica", "backup", "failover", "cache"]);

type Found = ReadonlyMap<string, FoundClass>;

export interface ClassFlow {
  readonly see: (resource: Resource) => void;
  readonly hold: (placement: Placement) => void;
  /** After the last resource: finds out what services mean by their names, and passes classes on to copies. */
  readonly settle: () => void;
  readonly placements: () => Iterable<Placement>;
  /** Beside those of its tags. */
  readonly found: (resource: ResourceRef) => readonly FoundClass[];
  /** What the policy's services never looked into, and what they found where this scan has not looked. */
  readonly gaps: () => Iterable<Gap>;
  readonly close: () => void;
}

/** Of a service that the policy asks. */
interface Looked {
  readonly types: ReturnType<typeof lookedInto>;
  /** By the name that the service has for it, each with the record that shows it. */
  readonly sightings: Map<string, { readonly sighting: Sighting; readonly in: ResourceRef }[]>;
  /** The names that resources of the scan answer to. */
  readonly known: Set<string>;
}

export function classFlow(classes: readonly DataClass[]): ClassFlow {
  const asked = new Map<Looker, Looked>(
    lookersOf(classes).map((by) => [
      by,
      { types: lookedInto(by), sightings: new Map(), known: new Set() },
    ]),
  );
  const excluding = classes.filter(({ excludes }) => excludes !== undefined);
  /** With a class that excludes others, by their tags, and the ids of what is placed. */
  const marked = new Map<string, ResourceRef>();
  const placed = new Set<string>();
  const held: Store<Placement> = heldPlacements();
  const byId = new Map<string, Map<string, FoundClass>>();
  /** Source -> its copies. */
  const into = new Map<string, Set<string>>();
  /** Sources with a class by their tags. */
  const tagged = new Map<string, readonly string[]>();
  const spelt = new Map<string, string>();
  /** What a service looks into, and the names it has for it. */
  const wanted = new Map<string, { readonly resource: Resource; readonly names: Names }>();

  function add(id: string, { name, why }: FoundClass): boolean {
    const own = byId.get(id) ?? new Map<string, FoundClass>();
    byId.set(id, own);
    if (own.has(name)) return false;
    own.set(name, { name, why });
    return true;
  }

  const classesSeen = (sightings: readonly Sighting[]): readonly FoundClass[] =>
    sightings.flatMap((sighting) =>
      classes.flatMap((one) => {
        const why = whySeen(one, sighting);
        return why === undefined ? [] : [{ name: one.name, why }];
      }),
    );

  /** Of several accounts and catalogues one may not have looked. */
  const sightingsOf = (by: Looker, names: readonly string[]): readonly Sighting[] =>
    names.flatMap((name) =>
      (asked.get(by)!.sightings.get(name) ?? []).map(({ sighting }) => sighting),
    );

  return {
    see(resource) {
      if (excluding.length > 0 && !resource.onlyReferred && classesOf(resource, excluding).length > 0)
        marked.set(sameId(resource.id), { ...resource, properties: {} } as ResourceRef);
      if (asked.size === 0) return;
      for (const sighting of sightingsIn(resource)) {
        const looked = asked.get(sighting.by);
        if (!looked) continue;
        const name = sameId(sighting.resource);
        const before = looked.sightings.get(name);
        const one = { sighting, in: { ...resource, properties: {} } as ResourceRef };
        if (before) before.push(one);
        else looked.sightings.set(name, [one]);
      }
      const id = sameId(resource.id);
      const names = new Map<Looker, readonly string[]>();
      for (const [by, { types, known }] of asked) {
        const namesOf = types.get(resource.type.toLowerCase());
        if (!namesOf) continue;
        const own = [id, ...namesOf(resource).map(sameId)];
        for (const name of own) known.add(name);
        names.set(by, own);
      }
      if (names.size > 0) wanted.set(id, { resource: { ...resource, properties: {} }, names });
    },
    hold(placement) {
      held.add(placement);
      if (excluding.length > 0) placed.add(sameId(placement.resource.id));
      if (!copies.has(placement.role)) return;
      const to = destinationOf(placement);
      if (to === undefined) return;
      const { resource } = placement;
      const from = sameId(resource.id);
      if (from === to) return;
      spelt.set(from, resource.id);
      const targets = into.get(from);
      if (targets) targets.add(to);
      else into.set(from, new Set([to]));
      const names = classesOf(resource, classes).map(({ name }) => name);
      if (names.length > 0) tagged.set(from, names);
    },
    settle() {
      for (const [id, { names }] of wanted)
        for (const [by, own] of names)
          for (const one of classesSeen(sightingsOf(by, own))) add(id, one);
      const waiting = [...into.keys()];
      for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
        const why = `inherited from ${spelt.get(from)}`;
        const names = [...(tagged.get(from) ?? []), ...(byId.get(from)?.keys() ?? [])];
        for (const to of into.get(from) ?? [])
          for (const name of names) if (add(to, { name, why }) && into.has(to)) waiting.push(to);
      }
    },
    placements: () => held,
    found({ id }) {
      const own: Found | undefined = byId.get(sameId(id));
      return own ? [...own.values()] : [];
    },
    *gaps() {
      for (const { resource, names } of wanted.values()) {
        // What a plan declares holds no data yet, and no service was asked.
        if (resource.onlyReferred || resource.planned) continue;
        const able = [...names.keys()];
        const isBlind = (by: Looker): boolean =>
          !sightingsOf(by, names.get(by)!).some(({ isAnalysed }) => isAnalysed);
        // One that looked is enough for a class that several can find.
        const blind = new Set(
          classes.flatMap((one) => {
            const ways = able.filter((by) => one[by] !== undefined);
            return ways.every(isBlind) ? ways : [];
          }),
        );
        for (const by of blind) yield notLooked(by, resource);
      }
      for (const [id, resource] of marked) {
        if (placed.has(id)) continue;
        const names = classesOf(resource, classes).map(({ name }) => name);
        const [pair] = contradictions([...names, ...(byId.get(id)?.keys() ?? [])], classes);
        if (pair) yield contradictedNowhere(resource, pair);
      }
      for (const [by, { sightings, known }] of asked)
        for (const [name, seen] of sightings) {
          if (known.has(name)) continue;
          const [first] = classesSeen(seen.map(({ sighting }) => sighting));
          if (first) yield foundElsewhere(by, seen[0]!, first);
        }
    },
    close: held.close,
  };
}

type Names = ReadonlyMap<Looker, readonly string[]>;

const services: Readonly<Record<Looker, readonly [name: string, remedy: string]>> = {
  macie: [
    "Amazon Macie",
    "enable Macie with automated sensitive data discovery in the bucket's region and do not exclude the bucket, or tag it and accept the gap with an exception",
  ],
  purview: [
    "Microsoft Purview",
    "register it as a data source in Purview and scan it, let the scan's identity read the account's data map, or tag it and accept the gap with an exception",
  ],
};

function notLooked(by: Looker, { provider, scope, location, id, type, name }: Resource): Gap {
  const [service, remedy] = services[by];
  return {
    reason: "not-collected",
    provider,
    scope,
    ...(location !== undefined && { region: location }),
    service: by,
    resource: id,
    type,
    detail: `data class of ${name}: the policy asks ${service}, which has not looked into it`,
    remedy,
  };
}

/** An account, a subscription or a service that this scan has not looked at, or a kind of store that it does not know. */
function foundElsewhere(
  by: Looker,
  { sighting, in: { provider, scope } }: { readonly sighting: Sighting; readonly in: ResourceRef },
  { name, why }: FoundClass,
): Gap {
  return {
    reason: "not-collected",
    provider,
    scope,
    service: by,
    resource: sighting.resource,
    detail: `${services[by][0]} found data of class ${name} in ${sighting.resource} (${why}), and no resource of this scan answers to that name: where it is was not looked at`,
    remedy:
      "name the account, subscription or tenant that holds it as a target, or accept the gap with an exception that says where it is",
  };
}

/** A finding has a place, and none of this resource was seen. */
const contradictedNowhere = (
  { provider, scope, id, type, name }: ResourceRef,
  [said, found]: readonly [said: string, found: string],
): Gap => ({
  reason: "not-collected",
  provider,
  scope,
  resource: id,
  type,
  detail: `data class of ${name}: it is ${said}, and ${found}, which ${said} excludes; no place of its data was seen`,
  remedy: "find out what is in it and correct its tags, or accept the gap with an exception",
});
