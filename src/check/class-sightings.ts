/** What the services that the policy asks found in resources, which each service names in its own way. */
import { type DataClass, classesOf, decides, lookersOf, whySeen } from "../judge/classes.ts";
import { isLooking, lookedInto, lookedPartlyInto, sightingsIn } from "../locate/sightings.ts";
import {
  type BlindSpot,
  type FoundClass,
  type Gap,
  type Looker,
  type Resource,
  type ResourceRef,
  type Sighting,
  sameId,
} from "../model.ts";
import { foundElsewhere, foundNowhere, notLooked } from "./class-gaps.ts";
import { classReach } from "./class-reach.ts";
import type { FoundClasses } from "./found-classes.ts";

export interface ClassSightings {
  readonly see: (resource: Resource) => void;
  /** After the last resource: adds to what was found. */
  readonly settle: () => void;
  /**
   * What the services never looked into, and what they found where this scan has not looked. `placed`: of the resources
   * in which they found a class, those whose data has a place.
   */
  readonly gaps: (placed: ReadonlySet<string>) => Iterable<Gap>;
  readonly blindSpots: () => Iterable<BlindSpot>;
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

type NamesOf = (resource: Resource) => readonly string[];

/** Of a type. */
interface LooksInto {
  /** The services that look into it, and the names they have. */
  readonly able: readonly (readonly [Looker, NamesOf])[];
  /** The classes that none of them can find there. */
  readonly beyond: readonly DataClass[];
  /** It shows what a service found. */
  readonly isBearer: boolean;
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

export function classSightings(classes: readonly DataClass[], found: FoundClasses): ClassSightings {
  const asked = new Map<Looker, Looked>(
    lookersOf(classes).map((by) => [
      by,
      { types: lookedInto(by), partly: lookedPartlyInto(by), sightings: new Map() },
    ]),
  );
  const reach = classReach(classes);
  const wanted = new Map<string, Wanted>();
  /** Names of these beside their ids. */
  const known = new Set<string>();
  const looksInto = new Map<string, LooksInto>();

  function lookersInto(type: string): LooksInto {
    const before = looksInto.get(type);
    if (before) return before;
    const able = [...asked].flatMap(([by, { types }]) => {
      const namesOf = types.get(type.toLowerCase());
      return namesOf ? [[by, namesOf] as const] : [];
    });
    const whole = able.flatMap(([by]) => (isPartly(by, type) ? [] : [by]));
    const made = { able, beyond: reach.beyond(type, whole), isBearer: isLooking(type) };
    looksInto.set(type, made);
    return made;
  }

  const isPartly = (by: Looker, type: string): boolean =>
    asked.get(by)!.partly.has(type.toLowerCase());

  function noteSightings(resource: Resource): void {
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
  }

  function want(resource: Resource, by: Wanted["by"]): void {
    const names = by.flatMap(([, namesOf]) => namesOf(resource).map(sameId));
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
      by,
      names,
      tagged: classesOf(resource, classes).map((one) => one.name),
    });
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

  function* notLookedInto(id: string, resource: Wanted): Iterable<Gap> {
    const seen = new Map(
      resource.by.map(([by]) => [by, sightingsOf(by, id, resource.names)] as const),
    );
    // One that looked is enough for a class that several can find; one that is known needs none.
    const unseen = new Set(
      classes.flatMap((one) => {
        if (resource.tagged.includes(one.name) || found.has(id, one.name)) return [];
        const ways = [...seen.keys()].filter((by) => one[by] !== undefined);
        const isDecided = ways.some((by) =>
          seen.get(by)!.some((sighting) => decides(one, sighting)),
        );
        return isDecided ? [] : ways;
      }),
    );
    for (const by of unseen)
      if (!isPartly(by, resource.type)) yield notLooked(by, resource, seen.get(by)!);
  }

  return {
    see(resource) {
      if (asked.size === 0) return;
      const { able, beyond, isBearer } = lookersInto(resource.type);
      if (isBearer) noteSightings(resource);
      if (beyond.length > 0 && resource.planned === undefined && resource.onlyReferred !== true)
        reach.see(resource, beyond);
      if (able.length > 0) want(resource, able);
    },
    settle() {
      for (const [id, { by, names }] of wanted)
        for (const [one] of by)
          for (const seen of classesSeen(sightingsOf(one, id, names))) found.add(id, seen);
    },
    *gaps(placed) {
      for (const [id, resource] of wanted)
        if (!resource.isAside) {
          yield* notLookedInto(id, resource);
          const [first] = placed.has(id) ? [] : found.of(resource);
          if (first) yield foundNowhere(resource, resource.by[0]![0], first);
        }
      yield* reach.gaps(found.has);
      for (const [by, { sightings }] of asked)
        for (const [name, seen] of sightings) {
          if (wanted.has(name) || known.has(name)) continue;
          const [first] = classesSeen(seenAs(seen));
          if (first) yield foundElsewhere(by, [seen].flat()[0]!, first);
        }
    },
    blindSpots: reach.blindSpots,
  };
}

const seenAs = (seen: Seen | readonly Seen[] = []): readonly Sighting[] =>
  [seen].flat().map(({ sighting }) => sighting);
