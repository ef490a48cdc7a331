/**
 * Classes that no tag of a resource shows: what a service found in it, and what it is a copy of. Both may be known only
 * when all has been seen, so that placements wait until then, on disk where they are many.
 */
import {
  type DataClass,
  classesOf,
  contradictions,
  decides,
  lookersOf,
  whySeen,
} from "../judge/classes.ts";
import { isAtOriginal } from "../locate/originals.ts";
import { lookedInto, lookedPartlyInto, sightingsIn } from "../locate/sightings.ts";
import {
  type BlindSpot,
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
import { contradictedNowhere, foundElsewhere, notLooked } from "./class-gaps.ts";
import { classReach } from "./class-reach.ts";
import { heldPlacements } from "./finding-store.ts";

/** Roles of places that hold the data of their source again. */
const copies: ReadonlySet<Role> = new Set(["replica", "backup", "failover", "cache"]);

type Found = ReadonlyMap<string, FoundClass>;

export interface ClassFlow {
  readonly see: (resource: Resource) => void;
  readonly hold: (placement: Placement) => void;
  /** A resource that came before without labels: some lists show none of what another account shares. */
  readonly labelled: (resource: Resource) => void;
  /** After the last resource: finds out what services mean by their names, and passes classes on to copies. */
  readonly settle: () => void;
  readonly placements: () => Iterable<Placement>;
  /** Beside those of its tags. */
  readonly found: (resource: ResourceRef) => readonly FoundClass[];
  /** What the policy's services never looked into, and what they found where this scan has not looked. */
  readonly gaps: () => Iterable<Gap>;
  readonly blindSpots: () => Iterable<BlindSpot>;
  readonly close: () => void;
}

/** Of a service that the policy asks. */
interface Looked {
  readonly types: ReturnType<typeof lookedInto>;
  readonly partly: ReadonlySet<string>;
  /** By the name that the service has for it, each with the record that shows it. */
  readonly sightings: Map<string, Seen | readonly Seen[]>;
}

interface Seen {
  readonly sighting: Sighting;
  readonly in: ResourceRef;
}

/** A resource that services of the policy look into, and the names that they have for it beside its id. */
interface Wanted extends Pick<
  Resource,
  "id" | "type" | "provider" | "scope" | "name" | "location"
> {
  /** It holds no data yet, or is not judged. */
  readonly isAside: boolean;
  readonly by: readonly (readonly [Looker, NamesOf])[];
  readonly names: readonly string[];
  /** Classes that its own tags say. */
  readonly tagged: readonly string[];
}

export function classFlow(classes: readonly DataClass[]): ClassFlow {
  const asked = new Map<Looker, Looked>(
    lookersOf(classes).map((by) => [
      by,
      { types: lookedInto(by), partly: lookedPartlyInto(by), sightings: new Map() },
    ]),
  );
  const reach = classReach(classes);
  const excluding = classes.filter(({ excludes }) => excludes !== undefined);
  /** With a class that excludes others, by their tags, and the ids of what is placed. */
  const marked = new Map<string, ResourceRef>();
  const placed = new Set<string>();
  const held = heldPlacements();
  const byId = new Map<string, Map<string, FoundClass>>();
  /** Source -> its copies. */
  const into = new Map<string, Set<string>>();
  /** What may be anywhere restricts no copy, so that it does not flow. */
  const flowing = classes.filter(({ boundary }) => boundary !== "anywhere");
  const flows = new Set(flowing.map(({ name }) => name));
  /** Sources with a class by their tags. */
  const tagged = new Map<string, readonly string[]>();
  /** Sources that only their copies name so far. */
  const named = new Set<string>();
  const spelt = new Map<string, string>();
  const wanted = new Map<string, Wanted>();
  const labelledLater = new Map<string, ResourceRef>();
  /** Names of these beside their ids. */
  const known = new Set<string>();
  /** By type: the services that look into it, and the names they have. */
  const looksInto = new Map<string, readonly (readonly [Looker, NamesOf])[]>();

  function lookersInto(type: string): readonly (readonly [Looker, NamesOf])[] {
    const before = looksInto.get(type);
    if (before) return before;
    const found = [...asked].flatMap(([by, { types }]) => {
      const namesOf = types.get(type.toLowerCase());
      return namesOf ? [[by, namesOf] as const] : [];
    });
    looksInto.set(type, found);
    return found;
  }

  const isPartly = (by: Looker, type: string): boolean =>
    asked.get(by)!.partly.has(type.toLowerCase());

  function add(id: string, { name, why }: FoundClass): boolean {
    const own = byId.get(id) ?? new Map<string, FoundClass>();
    byId.set(id, own);
    if (own.has(name)) return false;
    own.set(name, { name, why });
    return true;
  }

  function link(from: string, to: string): void {
    const targets = into.get(from);
    if (targets) targets.add(to);
    else into.set(from, new Set([to]));
  }

  function noteSource(resource: ResourceRef): void {
    const from = sameId(resource.id);
    named.delete(from);
    spelt.set(from, resource.id);
    const names = classesOf(resource, flowing).map(({ name }) => name);
    if (names.length > 0) tagged.set(from, names);
  }

  function withLabels(placement: Placement): Placement {
    const later = labelledLater.get(sameId(placement.resource.id));
    if (!later) return placement;
    return { ...placement, resource: { ...placement.resource, labels: later.labels } };
  }

  const classesSeen = (sightings: readonly Sighting[]): readonly FoundClass[] =>
    sightings.flatMap((sighting) =>
      classes.flatMap((one) => {
        const why = whySeen(one, sighting);
        return why === undefined ? [] : [{ name: one.name, why }];
      }),
    );

  /** Of several accounts and catalogues one may not have looked. */
  function sightingsOf(by: Looker, id: string, names: readonly string[]): readonly Sighting[] {
    const { sightings } = asked.get(by)!;
    return [id, ...names].flatMap((name) => seenAs(sightings.get(name)));
  }

  return {
    see(resource) {
      if (
        excluding.length > 0 &&
        !resource.onlyReferred &&
        classesOf(resource, excluding).length > 0
      )
        marked.set(sameId(resource.id), { ...resource, properties: {} } as ResourceRef);
      if (asked.size === 0) return;
      let bearer: ResourceRef | undefined;
      for (const sighting of sightingsIn(resource)) {
        const looked = asked.get(sighting.by);
        if (!looked) continue;
        bearer ??= { ...resource, properties: {} } as ResourceRef;
        const name = sameId(sighting.resource);
        const before = looked.sightings.get(name);
        const one = { sighting, in: bearer };
        looked.sightings.set(name, before === undefined ? one : [before, one].flat());
      }
      const able = lookersInto(resource.type);
      if (resource.planned === undefined && resource.onlyReferred !== true)
        reach.see(
          resource,
          able.flatMap(([by]) => (isPartly(by, resource.type) ? [] : [by])),
        );
      if (able.length === 0) return;
      let names: string[] = [];
      for (const [, namesOf] of able) {
        const own = namesOf(resource);
        if (own.length > 0) names = [...names, ...own.map(sameId)];
      }
      for (const name of names) known.add(name);
      const { id, type, provider, scope, location, name, planned, onlyReferred } = resource;
      wanted.set(sameId(id), {
        id,
        type,
        provider,
        scope,
        name,
        ...(location !== undefined && { location }),
        isAside: planned !== undefined || onlyReferred === true,
        by: able,
        names,
        tagged: classesOf(resource, classes).map((one) => one.name),
      });
    },
    hold(placement) {
      held.add(placement);
      if (excluding.length > 0) placed.add(sameId(placement.resource.id));
      if (!copies.has(placement.role)) return;
      const to = destinationOf(placement);
      if (to === undefined) return;
      const { resource, evidence } = placement;
      const own = sameId(resource.id);
      if (own === to) return;
      if (isAtOriginal(placement)) {
        if (!spelt.has(to)) {
          spelt.set(to, placement.into ?? String(evidence.value));
          named.add(to);
        }
        link(to, own);
      } else {
        noteSource(resource);
        link(own, to);
      }
    },
    labelled: (resource) => void labelledLater.set(sameId(resource.id), resource),
    settle() {
      for (const [id, resource] of labelledLater) if (into.has(id)) noteSource(resource);
      if (named.size > 0)
        for (const { resource } of held) if (named.has(sameId(resource.id))) noteSource(resource);
      for (const [id, { by, names }] of wanted)
        for (const [looker] of by)
          for (const one of classesSeen(sightingsOf(looker, id, names))) add(id, one);
      const waiting = [...into.keys()];
      for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
        const why = `inherited from ${spelt.get(from)}`;
        const names = [...(tagged.get(from) ?? []), ...(byId.get(from)?.keys() ?? [])].filter(
          (name) => flows.has(name),
        );
        for (const to of into.get(from) ?? [])
          for (const name of names) if (add(to, { name, why }) && into.has(to)) waiting.push(to);
      }
    },
    *placements() {
      for (const placement of held) yield withLabels(placement);
    },
    found({ id }) {
      const own: Found | undefined = byId.get(sameId(id));
      return own ? [...own.values()] : [];
    },
    *gaps() {
      for (const [id, resource] of wanted) {
        const { isAside, names, tagged: said } = resource;
        if (isAside) continue;
        const seen = new Map(
          resource.by.map(([looker]) => [looker, sightingsOf(looker, id, names)] as const),
        );
        // One that looked is enough for a class that several can find; one that is known needs none.
        const unseen = new Set(
          classes.flatMap((one) => {
            if (said.includes(one.name) || byId.get(id)?.has(one.name)) return [];
            const ways = [...seen.keys()].filter((looker) => one[looker] !== undefined);
            const isDecided = ways.some((looker) =>
              seen.get(looker)!.some((sighting) => decides(one, sighting)),
            );
            return isDecided ? [] : ways;
          }),
        );
        for (const looker of unseen)
          if (!isPartly(looker, resource.type))
            yield notLooked(looker, resource, seen.get(looker)!);
      }
      yield* reach.gaps((id, name) => byId.get(id)?.has(name) === true);
      for (const [id, resource] of marked) {
        if (placed.has(id)) continue;
        const names = classesOf(resource, classes).map(({ name }) => name);
        const [pair] = contradictions([...names, ...(byId.get(id)?.keys() ?? [])], classes);
        if (pair) yield contradictedNowhere(resource, pair);
      }
      for (const [by, { sightings }] of asked)
        for (const [name, seen] of sightings) {
          if (wanted.has(name) || known.has(name)) continue;
          const [first] = classesSeen(seenAs(seen));
          if (first) yield foundElsewhere(by, [seen].flat()[0]!, first);
        }
    },
    blindSpots: reach.blindSpots,
    close: held.close,
  };
}

type NamesOf = (resource: Resource) => readonly string[];

const seenAs = (seen: Seen | readonly Seen[] = []): readonly Sighting[] =>
  [seen].flat().map(({ sighting }) => sighting);
