/** What was never collected of a resource, and whether a row asks for it. */
import type { Resource } from "../model.ts";

export function unseenWhy({ properties, unseen }: Resource, top: string): string | undefined {
  if (!unseen) return undefined;
  if (Object.hasOwn(unseen, top)) return unseen[top];
  return Object.hasOwn(Object(properties), top) ? undefined : (unseen["*"] ?? unseen["**"]);
}

export interface Watch {
  readonly record: unknown;
  /** What was asked for last and never collected. */
  readonly missed: string | undefined;
  /** The same eye on a part of the record. */
  readonly part: (value: unknown) => unknown;
}

/** The record, with an eye on whether a row's function asked for something that was never collected. */
export function watching(properties: unknown, unseen: Readonly<Record<string, string>>): Watch {
  const watch: { -readonly [Key in keyof Watch]: Watch[Key] } = {
    record: undefined,
    missed: undefined,
    part: (value) => (deep === undefined ? value : below(value, deep)),
  };
  const deep = unseen["**"];
  const below = (value: unknown, why: string): unknown =>
    typeof value !== "object" || value === null
      ? value
      : new Proxy(value, {
          get(target, key, receiver) {
            const item = Reflect.get(target, key, receiver) as unknown;
            // Of a list nothing is missing but its elements' members.
            if (typeof key === "string" && !Array.isArray(target) && isAbsent(target, key))
              watch.missed = `${key}: ${why}`;
            return typeof key === "string" ? below(item, why) : item;
          },
        });
  watch.record = new Proxy(Object(properties) as object, {
    get(target, key, receiver) {
      const item = Reflect.get(target, key, receiver) as unknown;
      if (typeof key !== "string") return item;
      const why = Object.hasOwn(unseen, key)
        ? unseen[key]
        : Object.hasOwn(target, key)
          ? undefined
          : (unseen["*"] ?? deep);
      if (why !== undefined) watch.missed = `${key}: ${why}`;
      return deep === undefined ? item : below(item, deep);
    },
  });
  return watch;
}

/** Null is what some tools write for a member that was not given. */
function isAbsent(target: object, key: string): boolean {
  if (!Object.hasOwn(target, key)) return !(key in Object.prototype);
  return (target as Record<string, unknown>)[key] === null;
}
