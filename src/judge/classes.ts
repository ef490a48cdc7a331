/** Which data classes a resource belongs to, by its tags, and which countries those leave it. */
import type { Boundary, Country, ResourceRef } from "../model.ts";
import { factsOf } from "../providers.ts";

/** A kind of data, recognised by tags, that may have a boundary of its own. */
export interface DataClass {
  readonly name: string;
  /** Tag key -> the values that mean this class. Every key must be there, with any one of its values. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Absent: the policy's boundary. */
  readonly boundary?: Boundary | "anywhere";
}

export type Allowed = ReadonlySet<Country> | "anywhere";

/** Values compare exactly, and so do keys except those of a provider that folds them. */
export function classesOf(
  { provider, labels }: ResourceRef,
  classes: readonly DataClass[],
): readonly DataClass[] {
  if (classes.length === 0) return classes;
  const find = factsOf(provider).foldsTagKeys
    ? foldedFinder(labels)
    : (key: string) => (Object.hasOwn(labels, key) ? labels[key] : undefined);
  return classes.filter(({ tags }) =>
    Object.entries(tags).every(([key, values]) => {
      const value = find(key);
      return value !== undefined && values.includes(value);
    }),
  );
}

function foldedFinder(labels: ResourceRef["labels"]): (key: string) => string | undefined {
  const folded = new Map(Object.entries(labels).map(([key, value]) => [key.toLowerCase(), value]));
  return (key) => folded.get(key.toLowerCase());
}

/** The countries that every one of the classes allows; without a class, the boundary itself. */
export function allowedFor(classes: readonly DataClass[], boundary: Boundary): Allowed {
  if (classes.length === 0) return boundary.countries;
  return classes
    .map((one): Allowed => {
      const own = one.boundary ?? boundary;
      return own === "anywhere" ? own : own.countries;
    })
    .reduce((a, b) => (a === "anywhere" ? b : b === "anywhere" ? a : a.intersection(b)));
}
