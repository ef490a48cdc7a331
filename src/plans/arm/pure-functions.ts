/**
 * The functions of ARM expressions that need nothing but their arguments.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions
 */
import { longestText, mostCopies } from "./limits.ts";
import { setMember } from "../set-member.ts";

class TooLarge extends RangeError {}

type Json = unknown;
type Members = Record<string, Json>;

const isMembers = (value: Json): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textOf = (value: Json): string =>
  typeof value === "string"
    ? value
    : value === null || value === undefined
      ? ""
      : typeof value === "boolean"
        ? value
          ? "True"
          : "False"
        : typeof value === "object"
          ? JSON.stringify(value)
          : String(value);

function short(text: string): string {
  if (text.length > longestText) throw new TooLarge();
  return text;
}

function few<T>(list: readonly T[]): readonly T[] {
  if (list.length > mostCopies) throw new TooLarge();
  return list;
}

/** Member by member, for objects without order. */
export function same(a: Json, b: Json): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (isMembers(a)) {
    if (!isMembers(b)) return false;
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
    );
  }
  return a === b || (a ?? null) === (b ?? null);
}

/** Names of members are compared without case. */
export function memberOf(members: object, name: string): readonly [key: string] | undefined {
  if (Object.hasOwn(members, name)) return [name];
  const lower = name.toLowerCase();
  for (const key of Object.keys(members)) if (key.toLowerCase() === lower) return [key];
  return undefined;
}

/** An object of any names, `__proto__` among them. */
export function membersFrom(entries: Iterable<readonly [string, Json]>): Members {
  const members: Members = {};
  for (const [key, value] of entries) setMember(members, key, value);
  return members;
}

function union(...all: readonly Json[]): Json {
  if (all.every(Array.isArray)) {
    const list: Json[] = [];
    for (const item of all.flat() as Json[])
      if (few(list).length === 0 || !list.some((one) => same(one, item))) list.push(item);
    return list;
  }
  let made: Members = {};
  for (const one of all) {
    if (!isMembers(one)) return undefined;
    made = membersFrom([
      ...Object.entries(made),
      ...Object.entries(one).map(
        ([key, value]) =>
          [
            key,
            Object.hasOwn(made, key) && isMembers(made[key]) && isMembers(value)
              ? union(made[key], value)
              : value,
          ] as const,
      ),
    ]);
  }
  return made;
}

const compared = (a: Json, b: Json): number =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : typeof a === "string" && typeof b === "string"
      ? a < b
        ? -1
        : a > b
          ? 1
          : 0
      : Number.NaN;

const numbers = (args: readonly Json[]): readonly number[] =>
  (args.length === 1 && Array.isArray(args[0]) ? args[0] : args) as readonly number[];

const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
const fromBase64 = (text: string): string => Buffer.from(text, "base64").toString("utf8");

/** Given arguments that it does not take it gives undefined, or throws. */
type Pure = (...args: never[]) => Json;

/** `structural`: what it is given may hold values that are not known, which it moves and never looks into. */
export const structural: Readonly<Record<string, Pure>> = {
  array: (value: Json) => (Array.isArray(value) ? value : [value]),
  createarray: (...items: readonly Json[]) => few(items),
  createobject: (...pairs: readonly Json[]) =>
    membersFrom(
      pairs.flatMap((key, i) => (i % 2 === 0 ? [[textOf(key), pairs[i + 1]] as const] : [])),
    ),
  shallowmerge: (list: Json) =>
    Array.isArray(list)
      ? membersFrom(list.flatMap((one: Json) => Object.entries(one as Members)))
      : undefined,
  flatten: (list: Json) => (Array.isArray(list) ? few(list.flat()) : undefined),
  items: (members: Json) =>
    isMembers(members)
      ? Object.keys(members)
          .sort()
          .map((key) => ({ key, value: members[key] }))
      : undefined,
  objectkeys: (members: Json) => (isMembers(members) ? Object.keys(members).sort() : undefined),
};

export const pure: Readonly<Record<string, Pure>> = {
  // Texts
  format: (pattern: string, ...args: readonly Json[]) =>
    short(
      pattern.replaceAll(
        /\{\{|\}\}|\{(\d+)(?:,[^{}:]*)?(?::[^{}]*)?\}/g,
        (whole: string, number: string | undefined) =>
          number === undefined ? whole[0]! : textOf(args[Number(number)]),
      ),
    ),
  tolower: (text: string) => text.toLowerCase(),
  toupper: (text: string) => text.toUpperCase(),
  trim: (text: string) => text.trim(),
  replace: (text: string, old: string, made: string) =>
    old === "" ? text : short(text.split(old).join(made)),
  split: (text: string, by: Json) => {
    const ends = (Array.isArray(by) ? by : [by]) as readonly string[];
    let parts = [text];
    for (const end of ends) parts = parts.flatMap((part) => part.split(end));
    return few(parts);
  },
  join: (list: readonly Json[], between: string) => short(list.map(textOf).join(between)),
  substring: (text: string, start: number, length?: number) =>
    text.slice(start, length === undefined ? undefined : start + length),
  startswith: (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase()),
  endswith: (text: string, end: string) => text.toLowerCase().endsWith(end.toLowerCase()),
  padleft: (text: Json, width: number, by = "0") =>
    width > longestText ? undefined : textOf(text).padStart(width, by as string),
  string: (value: Json) =>
    typeof value === "object" ? short(JSON.stringify(value)) : textOf(value),
  base64: (text: string) => short(base64(text)),
  base64tostring: (text: string) => fromBase64(text),
  base64tojson: (text: string) => JSON.parse(fromBase64(text)) as Json,
  datauri: (text: string) => short(`data:text/plain;charset=utf8;base64,${base64(text)}`),
  datauritostring: (text: string) => fromBase64(text.slice(text.indexOf(",") + 1)),
  uri: (base: string, relative: string) => new URL(relative, base).href,
  uricomponent: (text: string) => encodeURIComponent(text.toWellFormed()),
  uricomponenttostring: (text: string) => decodeURIComponent(text),
  indexof: (where: Json, what: Json) =>
    typeof where === "string"
      ? where.toLowerCase().indexOf(String(what).toLowerCase())
      : (where as readonly Json[]).findIndex((item) => same(item, what)),
  lastindexof: (where: Json, what: Json) =>
    typeof where === "string"
      ? where.toLowerCase().lastIndexOf(String(what).toLowerCase())
      : (where as readonly Json[]).findLastIndex((item) => same(item, what)),
  json: (text: string) => JSON.parse(text) as Json,
  // Lists and objects
  contains: (where: Json, what: Json) =>
    typeof where === "string"
      ? where.includes(textOf(what))
      : Array.isArray(where)
        ? where.some((item) => same(item, what))
        : memberOf(where as object, textOf(what)) !== undefined,
  intersection: (...all: readonly Json[]) => {
    const [first, ...others] = all;
    if (Array.isArray(first))
      return few(first).filter((item) =>
        others.every((one) => (one as readonly Json[]).some((other) => same(other, item))),
      );
    return membersFrom(
      Object.entries(first as Members).filter(([key, value]) =>
        others.every((one) => same((one as Members)[key], value)),
      ),
    );
  },
  union,
  range: (start: number, count: number) =>
    count > mostCopies || count < 0
      ? undefined
      : Array.from({ length: count }, (_, i) => start + i),
  // Numbers
  add: (a: number, b: number) => a + b,
  sub: (a: number, b: number) => a - b,
  mul: (a: number, b: number) => a * b,
  div: (a: number, b: number) => (b === 0 ? undefined : Math.trunc(a / b)),
  mod: (a: number, b: number) => (b === 0 ? undefined : a % b),
  min: (...args: readonly Json[]) => numbers(args).reduce((a, b) => Math.min(a, b)),
  max: (...args: readonly Json[]) => numbers(args).reduce((a, b) => Math.max(a, b)),
  int: (value: Json) => Math.trunc(Number(value)),
  float: (value: Json) => Number(value),
  // Logic
  not: (value: boolean) => (typeof value === "boolean" ? !value : undefined),
  bool: (value: Json) =>
    typeof value === "string"
      ? { true: true, "1": true, false: false, "0": false }[value.toLowerCase()]
      : Boolean(value),
  equals: (a: Json, b: Json) => same(a, b),
  greater: (a: Json, b: Json) => compared(a, b) > 0,
  greaterorequals: (a: Json, b: Json) => compared(a, b) >= 0,
  less: (a: Json, b: Json) => compared(a, b) < 0,
  lessorequals: (a: Json, b: Json) => compared(a, b) <= 0,
  true: () => true,
  false: () => false,
  null: () => null,
};
