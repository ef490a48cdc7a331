/** Stores that no service of a class looks into: without tags in the policy their class can't be known; with tags, it is known by tags alone. */
import { classOf } from "../classes.ts";
import { type DataClass, classesOf } from "../judge/classes.ts";
import { type BlindSpot, type Gap, type Looker, type Resource, lookers, sameId } from "../model.ts";
import { isLooking } from "../locate/sightings.ts";
import { byTagsAlone, outOfReach } from "./class-gaps.ts";

type Store = Pick<Resource, "id" | "type" | "provider" | "scope">;

export interface ClassReach {
  /** The classes that none of these services, which look into a type, can find in its resources. */
  readonly beyond: (type: string, by: readonly Looker[]) => readonly DataClass[];
  /** `beyond`: of its type, and there are some. */
  readonly see: (resource: Resource, beyond: readonly DataClass[]) => void;
  /** `hasClass`: by its tags, or by what it is a copy of. */
  readonly gaps: (hasClass: (id: string, name: string) => boolean) => Iterable<Gap>;
  readonly blindSpots: () => Iterable<BlindSpot>;
}

export function classReach(classes: readonly DataClass[]): ClassReach {
  const found = classes
    .map((one) => ({ one, ways: lookers.filter((looker) => one[looker] !== undefined) }))
    .filter(({ ways }) => ways.length > 0);
  /** Of classes that nothing but these services can tell. */
  const unknown: { readonly store: Store; readonly names: readonly string[] }[] = [];
  /** Class -> type -> how many. */
  const tagged = new Map<string, Map<string, number>>();

  return {
    beyond: (type, by) =>
      isStore(type) && !isLooking(type)
        ? found.flatMap(({ one, ways }) => (ways.some((way) => by.includes(way)) ? [] : [one]))
        : [],
    see(resource, beyond) {
      const { id, type, provider, scope } = resource;
      const own = new Set(classesOf(resource, classes).map(({ name }) => name));
      const names: string[] = [];
      for (const one of beyond)
        if (own.has(one.name)) continue;
        else if (one.tags === undefined) names.push(one.name);
        else {
          const types = tagged.get(one.name) ?? new Map<string, number>();
          tagged.set(one.name, types.set(type, (types.get(type) ?? 0) + 1));
        }
      if (names.length > 0) unknown.push({ store: { id, type, provider, scope }, names });
    },
    *gaps(hasClass) {
      for (const { store, names } of unknown) {
        const left = names.filter((name) => !hasClass(sameId(store.id), name));
        if (left.length === 0) continue;
        const ways = new Set(
          found.flatMap(({ one, ways: all }) => (left.includes(one.name) ? all : [])),
        );
        yield outOfReach(store, left, [...ways]);
      }
    },
    *blindSpots() {
      for (const { one, ways } of found) {
        const types = tagged.get(one.name);
        if (types) yield byTagsAlone(one.name, types, ways);
      }
    },
  };
}

/** What nobody has classified is judged as a store. */
const isStore = (type: string): boolean => /^(?:stores|unknown)$/.test(classOf(type));
