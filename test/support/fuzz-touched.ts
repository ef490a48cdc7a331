/** Watches which of a resource's properties the rows of its type look at. */
import type { Atlas, Resource } from "../../src/model.ts";
import { types } from "../../src/locate/index.ts";
import { locator } from "../../src/locate/locate.ts";
import type { ResourceType } from "../../src/locate/path.ts";

/** Path ("properties.locations[].role"; `{}` where all keys are asked for) -> nothing is looked at below it. */
export type Touched = Map<string, boolean>;

export function touchedBy(
  resource: Resource | Iterable<Resource>,
  atlas: Atlas,
  into: Touched = new Map(),
  known: ReadonlyMap<string, ResourceType> = types,
): Touched {
  const { see, finish } = locator(known, atlas, { placement: () => {}, gap: () => {} });
  for (const one of "id" in resource ? [resource] : resource)
    see({ ...one, properties: watched(one.properties, into) });
  finish();
  return into;
}

/** The value, with an eye on what is looked at. */
export function watched(
  value: unknown,
  into: Touched,
  path = "",
  known: WeakMap<object, unknown> = new WeakMap(),
): unknown {
  if (typeof value !== "object" || value === null) return value;
  // Functions look elements up by identity.
  if (known.has(value)) return known.get(value);
  let listed = false;
  const watch: unknown = new Proxy(value, {
    ownKeys(target) {
      listed = true;
      return Reflect.ownKeys(target);
    },
    has(target, key) {
      if (typeof key === "string" && !Array.isArray(target)) {
        into.set(path, false);
        const step = path === "" ? key : `${path}.${key}`;
        if (!into.has(step)) into.set(step, true);
      }
      return Reflect.has(target, key);
    },
    get(target, key, receiver) {
      const got: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol" || (got !== undefined && !Object.hasOwn(target, key))) return got;
      if (Array.isArray(target) && !/^\d+$/.test(key)) return got;
      const step = Array.isArray(target) ? "[]" : listed ? "{}" : path === "" ? key : `.${key}`;
      into.set(path, false);
      if (!into.has(path + step)) into.set(path + step, true);
      return watched(got, into, path + step, known);
    },
  });
  known.set(value, watch);
  return watch;
}

/** The paths at which the looking ends. */
export const leavesOf = (touched: Touched): string[] =>
  [...touched].filter(([, leaf]) => leaf).map(([path]) => path);

/** The resource, and each resource that lacks one of what was looked at: where something is missing, functions look elsewhere. */
export function* lacking(resource: Resource, leaves: Iterable<string>): Generator<Resource> {
  yield resource;
  for (const leaf of leaves) {
    const properties: unknown = structuredClone(resource.properties);
    if (drop(properties, leaf.split(/\.|(?=\[\]|\{\})/))) yield { ...resource, properties };
  }
}

function drop(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (typeof value !== "object" || value === null || step === undefined) return false;
  if (step === "[]" || step === "{}")
    return rest.length === 0
      ? false
      : Object.values(value)
          .map((item) => drop(item, rest))
          .some(Boolean);
  if (!Object.hasOwn(value, step)) return false;
  const record = value as Record<string, unknown>;
  if (rest.length > 0) return drop(record[step], rest);
  delete record[step];
  return true;
}
