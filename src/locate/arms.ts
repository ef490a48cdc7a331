/** Unions: a record or an element holds one of several arms, and which one says what kind of place it names. */
import { type Destination, none, unknown, unshown } from "./path.ts";

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

const at = (from: unknown, path: string): unknown => {
  let value = from;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
};

/**
 * For `absent` of one arm in an element: an element without the arm holds another one, for which
 * `oneOf` asks; an element with it shows its place.
 */
export function otherArm(arm: string): (here: { readonly element: unknown }) => Destination {
  return ({ element }) => (isThere(at(element, arm)) ? unshown : none);
}

/** For `absent` of a place that an element (or its arm) may name in another way instead. */
export function otherName(
  other: string,
  arm?: string,
): (here: { readonly element: unknown }) => Destination {
  return ({ element }) =>
    !isThere(arm === undefined ? element : at(element, arm)) || isThere(at(element, other))
      ? none
      : unshown;
}

/** Whether the record holds one of these. */
export const holdsAny = (record: unknown, arms: readonly string[]): boolean =>
  arms.some((arm) => isThere(at(record, arm)));

/** `none` where each of these holds an arm that is known: otherwise a gap that names what the first holds instead. */
export function oneOf(property: string, records: unknown, arms: readonly string[]): Destination {
  for (const record of Array.isArray(records) ? (records as unknown[]) : [records]) {
    if (typeof record !== "object" || record === null) continue;
    if (holdsAny(record, arms)) continue;
    const held = Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
      arms.some((arm) => arm.startsWith(`${name}.`)) ? below(name, value) : [name],
    );
    return unknown(held.length === 0 ? undefined : held.join(", "), property);
  }
  return none;
}

const below = (name: string, value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.keys(value).map((part) => `${name}.${part}`)
    : [];

/** For `words` of a type beside its union: the arm that goes with the word is there. */
export function holds(
  arm: string,
): (word: string, here: { readonly element: unknown }) => Destination {
  return (_, { element }) => (holdsAny(element, [arm]) ? none : unknown(undefined, arm));
}
