/** Functions of template expressions that need nothing but their arguments: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#policy-functions */
import { Unknown } from "./truth.ts";

type Call = (given: readonly unknown[]) => unknown;

const text = (value: unknown): string => String(value ?? "");
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];
const same = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string"
    ? a.toLowerCase() === b.toLowerCase()
    : JSON.stringify(a) === JSON.stringify(b);
const has = (values: readonly unknown[], value: unknown): boolean =>
  values.some((one) => same(one, value));

/** Lists whose elements are all compared with each other. */
const isLong = (lists: readonly unknown[]): Unknown | undefined =>
  lists.flatMap(list).length > 2000 ? new Unknown("depends on lists of many values") : undefined;

export const functions: ReadonlyMap<string, Call> = new Map<string, Call>([
  ["tolower", ([a]) => text(a).toLowerCase()],
  ["toupper", ([a]) => text(a).toUpperCase()],
  ["trim", ([a]) => text(a).trim()],
  ["replace", ([a, b, c]) => text(a).replaceAll(text(b), text(c))],
  ["concat", (given) => (Array.isArray(given[0]) ? given.flatMap(list) : given.map(text).join(""))],
  ["split", ([a, b]) => text(a).split(Array.isArray(b) ? text(b[0]) : text(b))],
  ["join", ([a, b]) => list(a).map(text).join(text(b))],
  [
    "substring",
    ([a, b, c]) => text(a).slice(Number(b), c === undefined ? undefined : Number(b) + Number(c)),
  ],
  ["startswith", ([a, b]) => text(a).toLowerCase().startsWith(text(b).toLowerCase())],
  ["endswith", ([a, b]) => text(a).toLowerCase().endsWith(text(b).toLowerCase())],
  ["first", ([a]) => (Array.isArray(a) ? (a as unknown[])[0] : text(a).slice(0, 1))],
  ["last", ([a]) => (Array.isArray(a) ? (a as unknown[]).at(-1) : text(a).slice(-1))],
  [
    "length",
    ([a]) =>
      Array.isArray(a)
        ? a.length
        : typeof a === "string"
          ? a.length
          : Object.keys(Object(a) as object).length,
  ],
  [
    "empty",
    ([a]) =>
      a === undefined ||
      a === null ||
      (Array.isArray(a) || typeof a === "string"
        ? a.length === 0
        : Object.keys(Object(a) as object).length === 0),
  ],
  ["contains", ([a, b]) => (Array.isArray(a) ? has(a as unknown[], b) : text(a).includes(text(b)))],
  ["createarray", (given) => [...given]],
  ["array", ([a]) => (Array.isArray(a) ? a : [a])],
  [
    "union",
    (given) =>
      isLong(given) ??
      given.flatMap(list).filter((one, i, all) => all.findIndex((other) => same(one, other)) === i),
  ],
  [
    "intersection",
    ([a, ...rest]) =>
      isLong([a, ...rest]) ?? list(a).filter((one) => rest.every((other) => has(list(other), one))),
  ],
  ["equals", ([a, b]) => same(a, b)],
  ["if", ([a, b, c]) => (a === true ? b : c)],
  ["not", ([a]) => a !== true],
  ["and", (given) => given.every((one) => one === true)],
  ["or", (given) => given.some((one) => one === true)],
  ["coalesce", (given) => given.find((one) => one !== undefined && one !== null)],
  ["string", ([a]) => (typeof a === "string" ? a : JSON.stringify(a))],
  ["int", ([a]) => Number(a)],
  ["bool", ([a]) => text(a).toLowerCase() === "true"],
  ["true", () => true],
  ["false", () => false],
  ["null", () => null],
  ["greater", ([a, b]) => Number(a) > Number(b)],
  ["greaterorequals", ([a, b]) => Number(a) >= Number(b)],
  ["less", ([a, b]) => Number(a) < Number(b)],
  ["lessorequals", ([a, b]) => Number(a) <= Number(b)],
  ["requestcontext", () => new Unknown("depends on requestContext()")],
]);
