/** What was never collected of a resource, and whether a row asks for it. */
import type { Resource } from "../model.ts";
import { escapePointer } from "./walk.ts";

export function unseenWhy({ properties, unseen }: Resource, top: string): string | undefined {
  if (!unseen) return undefined;
  if (Object.hasOwn(unseen, top)) return unseen[top];
  return Object.hasOwn(Object(properties), top) ? undefined : (unseen["*"] ?? unseen["**"]);
}

/** The same for a property at any depth, which is not there: `pointer` as in RFC 6901. */
export function unseenAt({ unseen }: Resource, pointer: string): string | undefined {
  if (!unseen) return undefined;
  return (Object.hasOwn(unseen, pointer) ? unseen[pointer] : undefined) ?? unseen["**"];
}

export interface Watch {
  readonly record: unknown;
  /** What was asked for last and never collected. */
  readonly missed: string | undefined;
  /** The same eye on a part of the record. */
  readonly part: (value: unknown, pointer: string) => unknown;
}

/** The record, with an eye on whether a row's function asked for something that was never collected. */
export function watching(properties: unknown, unseen: Readonly<Record<string, string>>): Watch {
  const watch: { -readonly [Key in keyof Watch]: Watch[Key] } = {
    record: undefined,
    missed: undefined,
    part: (value, pointer) => (isDeep ? below(value, pointer) : value),
  };
  const deep = unseen["**"];
  const isDeep = deep !== undefined || Object.keys(unseen).some((key) => key.startsWith("/"));
  const below = (value: unknown, pointer: string): unknown =>
    typeof value !== "object" || value === null
      ? value
      : new Proxy(value, {
          get(target, key, receiver) {
            const item = Reflect.get(target, key, receiver) as unknown;
            if (typeof key !== "string") return item;
            const at = `${pointer}/${escapePointer(key)}`;
            // Of a list nothing is missing but its elements' members.
            if (!Array.isArray(target) && isAbsent(target, key)) {
              const why = Object.hasOwn(unseen, at) ? unseen[at] : deep;
              if (why !== undefined) watch.missed = `${key}: ${why}`;
            }
            return below(item, at);
          },
        });
  watch.record = new Proxy(Object(properties) as object, {
    get(target, key, receiver) {
      const item = Reflect.get(target, key, receiver) as unknown;
      if (typeof key !== "string") return item;
      const at = `/${escapePointer(key)}`;
      const why = Object.hasOwn(unseen, key)
        ? unseen[key]
        : Object.hasOwn(target, key)
          ? undefined
          : Object.hasOwn(unseen, at)
            ? unseen[at]
            : (unseen["*"] ?? deep);
      if (why !== undefined) watch.missed = `${key}: ${why}`;
      return isDeep ? below(item, at) : item;
    },
  });
  return watch;
}

/** Null is what some tools write for a member that was not given. */
function isAbsent(target: object, key: string): boolean {
  if (!Object.hasOwn(target, key)) return !(key in Object.prototype);
  return (target as Record<string, unknown>)[key] === null;
}
