/** What was never collected of a resource, and whether a row asks for it. */
import type { Resource } from "../model.ts";

export function unseenWhy({ properties, unseen }: Resource, top: string): string | undefined {
  if (!unseen) return undefined;
  if (Object.hasOwn(unseen, top)) return unseen[top];
  return Object.hasOwn(Object(properties), top) ? undefined : unseen["*"];
}

/** The record, with an eye on whether a row's function asked for something that was never collected. */
export function watching(
  properties: unknown,
  unseen: Readonly<Record<string, string>>,
): { readonly record: unknown; readonly missed: string | undefined } {
  const watch: { record: unknown; missed: string | undefined } = {
    record: undefined,
    missed: undefined,
  };
  watch.record = new Proxy(Object(properties) as object, {
    get(target, key, receiver) {
      if (typeof key === "string") {
        const why = Object.hasOwn(unseen, key)
          ? unseen[key]
          : Object.hasOwn(target, key)
            ? undefined
            : unseen["*"];
        if (why !== undefined) watch.missed = `${key}: ${why}`;
      }
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return watch;
}
