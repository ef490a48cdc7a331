/** Values from JSON and to JSON, and their shape where tables read them. */
import { type Value, isList, isMap, isThing, isUnknown } from "./value.ts";
import { setMember } from "../set-member.ts";

const deepest = 64;
const mostParts = 200_000;

/** Undefined where it nests too deep. */
export function fromJson(json: unknown, depth = 0): Value | undefined {
  if (depth > deepest) return undefined;
  if (Array.isArray(json)) {
    const all = json.map((one) => fromJson(one, depth + 1));
    return all.some((one) => one === undefined) ? undefined : (all as readonly Value[]);
  }
  if (typeof json !== "object" || json === null) return (json ?? null) as Value;
  const made = new Map<string, Value>();
  for (const [key, one] of Object.entries(json)) {
    const value = fromJson(one, depth + 1);
    if (value === undefined) return undefined;
    made.set(key, value);
  }
  return made;
}

/** Of what is known as a whole; undefined where that is too much. */
export function jsonOf(value: Value): string | undefined {
  const plain = shaped(value, () => undefined);
  return plain === tooMuch ? undefined : JSON.stringify(plain);
}

export const tooMuch = Symbol("more than is looked at");

/** As plain objects and lists; `leaf` says what becomes of what is not known. */
export function shaped(
  value: Value,
  leaf: (value: Exclude<Value, string | number | boolean | null>) => unknown,
): unknown {
  let parts = 0;
  let isTooMuch = false;
  const made = shape(value, 0);
  return isTooMuch ? tooMuch : made;

  function shape(one: Value, depth: number): unknown {
    if (isTooMuch || ++parts > mostParts || depth > deepest) {
      isTooMuch = true;
      return undefined;
    }
    if (isUnknown(one) || isThing(one)) return leaf(one);
    if (isList(one)) return one.map((inner) => shape(inner, depth + 1));
    if (isMap(one)) {
      const object: Record<string, unknown> = {};
      for (const [key, inner] of [...one].sort(([a], [b]) => (a < b ? -1 : 1)))
        setMember(object, key, shape(inner, depth + 1));
      return object;
    }
    return one;
  }
}
