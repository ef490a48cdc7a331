/**
 * What an expression of Terraform's language comes to: a value, or what is not known of it. Objects are maps, so
 * that `__proto__` is a key like any other; a thing is what has attributes that nobody asked for yet.
 */
import { choicesOf, mostChoices } from "../value.ts";
import type { Target } from "../terraform/homes-and-ids.ts";

const tag = Symbol("not a value");

export type Known = null | string | number | boolean;
export type Value = Known | readonly Value[] | ReadonlyMap<string, Value> | Unknown | Thing;

export interface Unknown {
  readonly [tag]: "unknown";
  /** One clause; undefined where it is made of what `targets` refers to. */
  readonly why: string | undefined;
  readonly targets: readonly Target[];
  /** The text with a token in the place of an account's number, which says nothing of a region. */
  readonly like: string | undefined;
  /** The reference, as its author wrote it. */
  readonly expression: string | undefined;
  /** All that it can be. */
  readonly oneOf: readonly string[] | undefined;
  /** The same of lists and objects. */
  readonly anyOf?: readonly Value[];
  /** Terraform would end with an error. */
  readonly isFault: boolean;
}

/** A resource, a module, `var` ... */
export interface Thing {
  readonly [tag]: "thing";
  readonly get: (name: string) => Value;
  /** Present where it is a resource. */
  readonly target?: Target;
}

export const isUnknown = (value: unknown): value is Unknown => tagOf(value) === "unknown";
export const isThing = (value: unknown): value is Thing => tagOf(value) === "thing";
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMap = (value: Value): value is ReadonlyMap<string, Value> => value instanceof Map;

const tagOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (value as Partial<Unknown>)[tag] : undefined;

export function unknown(why: string, expression?: string, oneOf?: readonly string[]): Unknown {
  return {
    [tag]: "unknown",
    why,
    targets: [],
    like: undefined,
    expression,
    oneOf,
    isFault: false,
  };
}

/** What is made of a value that is not known is another one. */
export function remade(value: Value): Value {
  if (!isUnknown(value) || !(value.oneOf || value.anyOf)) return value;
  const { anyOf: _, ...rest } = value;
  return { ...rest, oneOf: undefined };
}

/** One of several values, for want of `open`; what no value is known of can be anything. */
export function oneOfThese(values: readonly Value[], open: Unknown): Unknown {
  const { anyOf: _, ...rest } = open;
  const all = values.flatMap((value) =>
    isUnknown(value) ? (value.oneOf ?? value.anyOf ?? [value]) : [value],
  );
  if (all.some((one) => isUnknown(one) || isThing(one) || one === null) || open.why === undefined)
    return { ...rest, oneOf: undefined };
  const oneOf = choicesOf(all);
  return oneOf || all.length > mostChoices
    ? { ...rest, oneOf }
    : { ...rest, oneOf: undefined, anyOf: all };
}

export function fault(why: string): Unknown {
  return { ...unknown(why), isFault: true };
}

export function reference(targets: readonly Target[], expression?: string): Unknown {
  return { ...unknown(""), why: undefined, targets, expression };
}

/** `like`: with a token for what is not known and does not matter. */
export function standing(like: string, expression?: string): Unknown {
  return { ...unknown(""), why: undefined, like, expression };
}

export function thing(get: (name: string) => Value, target?: Target): Thing {
  return { [tag]: "thing", get, ...(target && { target }) };
}

/** As the place calls it where it is used: "local.copy". */
export function calledAs(value: Value, expression: string): Value {
  return isUnknown(value) ? { ...value, expression } : value;
}

/** Values nest no deeper than any provider's blocks. */
const deepestValue = 64;

/** What is made of several values, where some are not known: all that they refer to, or why it can't be known. */
export function unknownOf(values: readonly Value[]): Unknown | undefined {
  const found: Unknown[] = [];
  const seen = new Set<Value>();
  const look = (value: Value, depth: number): void => {
    if (isUnknown(value)) found.push(value);
    else if (isThing(value))
      found.push(
        value.target ? reference([value.target]) : unknown("it is more than an attribute"),
      );
    else if (typeof value === "object" && value !== null) {
      if (depth > deepestValue) found.push(unknown("it is nested too deep"));
      else if (!seen.has(value)) {
        seen.add(value);
        for (const one of value.values()) look(one, depth + 1);
      }
    }
  };
  for (const value of values) look(value, 0);
  const [first] = found;
  if (!first) return undefined;
  const nothing = found.find(({ why }) => why !== undefined);
  if (nothing)
    return {
      ...nothing,
      expression: nothing.expression ?? first.expression,
      oneOf: undefined,
    };
  const targets = found.flatMap((one) => one.targets);
  const at = found.find((one) => one.targets.length > 0) ?? first;
  // What only an account's number lacks is known well enough where the text as a whole is made; here it is a part.
  return targets.length > 0
    ? reference(targets, at.expression)
    : unknown("it holds what is known only after the plan is made", first.expression);
}

/** For what a text is made of. */
export function textOf(value: Value): string | undefined {
  return typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : undefined;
}

export const longestText = 1_000_000;

/** The parts one after another. */
export function joined(parts: readonly Value[]): Value {
  let text = "";
  let written = "";
  let stands = "";
  const open: Value[] = [];
  for (const part of parts) {
    const known = textOf(part);
    const like = isUnknown(part) ? part.like : undefined;
    text += known ?? "";
    stands += known ?? like ?? "";
    if (like !== undefined) written += `\${${(part as Unknown).expression ?? "..."}}`;
    else if (known !== undefined) written += known;
    else open.push(part);
    if (stands.length > longestText) return unknown("its text is too long");
  }
  // A part that only stands for an account's number says nothing of a place.
  if (open.length > 0) return unknownOf(open) ?? fault("a text is made of what is not a string");
  return stands === text ? text : standing(stands, written);
}

const orders = new WeakMap<object, string>();

/** Equal values have equal texts; only of what is known. */
export function canonical(value: Value): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const before = orders.get(value);
  if (before !== undefined) return before;
  let made = isMap(value) ? "{" : "[";
  const parts: Iterable<readonly [string | undefined, Value]> = isMap(value)
    ? [...value].sort(([a], [b]) => (a < b ? -1 : 1))
    : isList(value)
      ? value.map((one) => [undefined, one] as const)
      : [];
  for (const [key, one] of parts) {
    made += `${key === undefined ? "" : `${JSON.stringify(key)}:`}${canonical(one)},`;
    // Two that are so long are not compared to the end.
    if (made.length > longestText) break;
  }
  orders.set(value, made);
  return made;
}
