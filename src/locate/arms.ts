/** Unions: a record or an element holds one of several arms, and which one says what kind of place it names. */
import { type Destination, type Unknown, none, unknown, unshown } from "./path.ts";

/** Whether a member is held: not missing, null, or an empty text or list. An arm may be an empty record: it is kept by its name alone. */
export const isHeld = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  !(Array.isArray(value) && value.length === 0);

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
  return ({ element }) => (isHeld(at(element, arm)) ? unshown : none);
}

/** For `absent` of a place that an element (or its arm) may name in another way instead. */
export function otherName(
  other: string,
  arm?: string,
): (here: { readonly element: unknown }) => Destination {
  return ({ element }) =>
    !isHeld(arm === undefined ? element : at(element, arm)) || isHeld(at(element, other))
      ? none
      : unshown;
}

/** Whether the record holds one of these. */
export const holdsAny = (record: unknown, arms: readonly string[]): boolean =>
  arms.some((arm) => isHeld(at(record, arm)));

/** `none` where each of these holds an arm that is known: otherwise a gap that names what the first holds instead. */
export function oneOf(
  property: string,
  records: unknown,
  arms: readonly string[],
  beside: readonly string[] = [],
): Destination {
  for (const record of Array.isArray(records) ? (records as unknown[]) : [records]) {
    if (typeof record !== "object" || record === null) continue;
    if (!holdsAny(record, arms)) return noArm(property, record, arms, beside);
  }
  return none;
}

/**
 * For a union that holds no arm that is known: there is a place, and nothing that is known names it. A gap
 * that quotes the names of its members, but for those `beside` the arms.
 */
export function noArm(
  property: string,
  record: unknown,
  arms: readonly string[],
  beside: readonly string[] = [],
): Unknown {
  const held = Object.entries(Object(record) as object).flatMap(
    ([name, value]: [string, unknown]) =>
      !isHeld(value) || beside.includes(name)
        ? []
        : arms.some((arm) => arm.startsWith(`${name}.`))
          ? below(name, value)
          : [name],
  );
  return unknown(held.length === 0 ? undefined : held.join(", "), property);
}

const below = (name: string, value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.keys(value).map((part) => `${name}.${part}`)
    : [];

/** For `words` of a type beside its union: an arm that goes with the word is there. */
export function holds(
  ...arms: readonly [string, ...string[]]
): (word: string, here: { readonly element: unknown }) => Destination {
  return (_, { element }) => (holdsAny(element, arms) ? none : unknown(undefined, arms[0]));
}
