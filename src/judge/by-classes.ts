/** What a resource's data classes allow at each location. */
import type { Country, FoundClass, Location, ResourceRef, Verdict } from "../model.ts";
import { type DataClass, allowedFor, classesOf } from "./classes.ts";
import type { Policy } from "./policy.ts";
import { outsideOf, verdict } from "./verdict.ts";

export interface Judged {
  readonly verdict: Verdict;
  /** The countries of the location that are not allowed. */
  readonly outside: readonly Country[];
}

interface ByClasses {
  readonly classes: readonly string[];
  readonly judged: (location: Location) => Judged;
}

export interface Ruled extends ByClasses {
  readonly reasons: readonly string[];
}

/** Estates have many resources and few locations and combinations of classes: each pair is judged once. */
export function judgedByClasses(
  { classes, boundary }: Policy,
  foundOf: (resource: ResourceRef) => readonly FoundClass[],
): (resource: ResourceRef) => Ruled {
  const byClasses = new Map<string, ByClasses>();
  // A resource's placements come one after the other.
  let last: { resource: ResourceRef; ruled: Ruled } | undefined;

  function of(matching: readonly DataClass[], tagged: readonly DataClass[]): ByClasses {
    const key = matching
      .map((one) => `${classes.indexOf(one)}${tagged.includes(one) ? "" : "found"}`)
      .join();
    const before = byClasses.get(key);
    if (before) return before;
    const found = matching.filter((one) => !tagged.includes(one));
    const allowed = allowedFor(tagged, found, boundary);
    const known = new WeakMap<Location, Judged>();
    const made: ByClasses = {
      classes: matching.map(({ name }) => name),
      judged(location) {
        let judged = known.get(location);
        if (!judged) {
          const { countries } = location;
          judged = { verdict: verdict(countries, allowed), outside: outsideOf(countries, allowed) };
          known.set(location, judged);
        }
        return judged;
      },
    };
    byClasses.set(key, made);
    return made;
  }

  if (classes.length === 0) {
    const ruled = { ...of([], []), reasons: [] };
    return () => ruled;
  }
  const whyTagged = (one: DataClass): string => `tag ${Object.keys(one.tags ?? {}).join(", ")}`;
  /** Of which nothing was found, by the numbers of the classes that their tags say. */
  const byTags = new Map<string, Ruled>();
  function ofTags(tagged: readonly DataClass[]): Ruled {
    const key = tagged.length === 0 ? "" : tagged.map((one) => classes.indexOf(one)).join();
    let ruled = byTags.get(key);
    if (!ruled)
      byTags.set(key, (ruled = { ...of(tagged, tagged), reasons: tagged.map(whyTagged) }));
    return ruled;
  }
  return (resource) => {
    if (last?.resource === resource) return last.ruled;
    const tagged = classesOf(resource, classes);
    const seen = foundOf(resource);
    if (seen.length === 0) {
      last = { resource, ruled: ofTags(tagged) };
      return last.ruled;
    }
    const found = new Map(seen.map(({ name, why }) => [name, why]));
    const matching = classes.filter((one) => tagged.includes(one) || found.has(one.name));
    const reasons = matching.map((one) =>
      tagged.includes(one) ? whyTagged(one) : found.get(one.name)!,
    );
    const ruled = { ...of(matching, tagged), reasons };
    last = { resource, ruled };
    return ruled;
  };
}
