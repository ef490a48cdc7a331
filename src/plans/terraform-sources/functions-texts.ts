/** Functions of texts, numbers and encodings. */
import type { Functions, Pure } from "./pure.ts";
import { fromJson, jsonOf } from "./json-value.ts";
import { type Value, isList, longestText, textOf } from "./value.ts";

/** A function of texts alone. */
const of =
  (run: (...texts: readonly string[]) => Value | undefined): Pure =>
  (...args) => {
    const all = args.map(textOf);
    return all.every((one) => one !== undefined) ? run(...all) : undefined;
  };

const numbers =
  (run: (...all: readonly number[]) => number): Pure =>
  (...args) => {
    const given = args.length === 1 && isList(args[0]!) ? args[0] : args;
    const all = given.map(numberOf);
    if (all.some((one) => one === undefined)) return undefined;
    const made = run(...(all as readonly number[]));
    return Number.isFinite(made) ? made : undefined;
  };

export function numberOf(value: Value): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Without the characters of a set at both ends. */
function trimmed(text: string, characters: string): string {
  const set = new Set(characters);
  const all = [...text];
  const from = all.findIndex((one) => !set.has(one));
  return from < 0 ? "" : all.slice(from, all.findLastIndex((one) => !set.has(one)) + 1).join("");
}

/** `%s`, `%d`, `%05d`, `%q`, `%v`, `%%` of https://developer.hashicorp.com/terraform/language/functions/format */
function format(pattern: string, args: readonly Value[]): string | undefined {
  let at = 0;
  let isRight = true;
  const made = pattern.replaceAll(
    /%(?:%|(-?)(0?)(\d{0,3})(?:\.(\d{1,2}))?([a-zA-Z]))/g,
    (all, left, zero, width, digits, verb: string | undefined) => {
      if (verb === undefined) return "%";
      const value = args[at++];
      const text = value === undefined ? undefined : formatted(value, verb, digits);
      if (text === undefined) isRight = false;
      const padded = (text ?? "")[left === "" ? "padStart" : "padEnd"](
        Number(width),
        zero === "0" && left === "" ? "0" : " ",
      );
      return all === "" ? "" : padded;
    },
  );
  return isRight ? made : undefined;
}

function formatted(value: Value, verb: string, digits: string | undefined): string | undefined {
  const number = numberOf(value);
  switch (verb) {
    case "s":
      return textOf(value);
    case "v":
      return textOf(value) ?? jsonOf(value);
    case "q":
      return JSON.stringify(textOf(value));
    case "t":
      return typeof value === "boolean" ? String(value) : undefined;
    case "d":
      return number === undefined ? undefined : String(Math.trunc(number));
    case "f":
      return number?.toFixed(digits === undefined ? 6 : Number(digits));
    case "x":
      return number === undefined ? undefined : Math.trunc(number).toString(16);
    default:
      return undefined;
  }
}

const within = (text: string): string | undefined => (text.length > longestText ? undefined : text);

export const texts: Functions = {
  structural: {},
  whole: {
    lower: of((text) => text?.toLowerCase()),
    upper: of((text) => text?.toUpperCase()),
    title: of((text) => text?.replaceAll(/(?<![\p{L}\p{N}_'])\p{L}/gu, (one) => one.toUpperCase())),
    trimspace: of((text) => text?.trim()),
    chomp: of((text) => text?.replace(/(?:\r?\n)+$/, "")),
    trim: of((text = "", set = "") => trimmed(text, set)),
    trimprefix: of((text = "", start = "") =>
      text.startsWith(start) ? text.slice(start.length) : text,
    ),
    trimsuffix: of((text = "", end = "") =>
      end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text,
    ),
    startswith: of((text = "", start = "") => text.startsWith(start)),
    endswith: of((text = "", end = "") => text.endsWith(end)),
    strcontains: of((text = "", part = "") => text.includes(part)),
    strrev: of((text = "") => [...text].toReversed().join("")),
    // A pattern between slashes is a regular expression, which may take for ever.
    replace: of((text = "", part = "", by = "") =>
      /^\/.*\/$/s.test(part) || part === "" ? undefined : within(text.replaceAll(part, () => by)),
    ),
    split: of((separator = "", text = "") => (text === "" ? [] : text.split(separator))),
    substr(text, from, length) {
      const [start, count] = [numberOf(from ?? null), numberOf(length ?? null)];
      if (typeof text !== "string" || start === undefined || count === undefined) return undefined;
      const all = [...text];
      const begin = start < 0 ? Math.max(0, all.length + start) : start;
      return all.slice(begin, count < 0 ? undefined : begin + count).join("");
    },
    join(separator, ...lists) {
      const all = lists.flatMap((one) => (isList(one) ? one : [one])).map(textOf);
      const between = textOf(separator ?? null);
      if (between === undefined || all.some((one) => one === undefined)) return undefined;
      return within(all.join(between));
    },
    format: (pattern, ...args) => (typeof pattern === "string" ? format(pattern, args) : undefined),
    formatlist(pattern, ...args) {
      if (typeof pattern !== "string") return undefined;
      const length = Math.max(0, ...args.map((one) => (isList(one) ? one.length : 0)));
      const made = Array.from({ length }, (_, i) =>
        format(
          pattern,
          args.map((one) => (isList(one) ? (one[i] ?? null) : one)),
        ),
      );
      return made.some((one) => one === undefined) ? undefined : (made as readonly string[]);
    },
    indent(spaces, text) {
      const count = numberOf(spaces ?? null);
      return typeof text === "string" && count !== undefined && count >= 0 && count < 1000
        ? within(text.replaceAll("\n", `\n${" ".repeat(count)}`))
        : undefined;
    },
    jsonencode: (value) => jsonOf(value ?? null),
    jsondecode: of((text = "") => {
      try {
        return fromJson(JSON.parse(text));
      } catch {
        return undefined;
      }
    }),
    base64encode: of((text = "") => within(Buffer.from(text, "utf8").toString("base64"))),
    base64decode: of((text = "") => Buffer.from(text, "base64").toString("utf8")),
    urlencode: of((text = "") => encodeURIComponent(text).replaceAll("%20", "+")),
    abs: numbers((one) => Math.abs(one!)),
    ceil: numbers((one) => Math.ceil(one!)),
    floor: numbers((one) => Math.floor(one!)),
    max: numbers((...all) => all.reduce((most, one) => Math.max(most, one), -Infinity)),
    min: numbers((...all) => all.reduce((least, one) => Math.min(least, one), Infinity)),
    pow: numbers((base, power) => base! ** power!),
    signum: numbers((one) => Math.sign(one!)),
    sum: numbers((...all) => all.reduce((total, one) => total + one, 0)),
    parseint(text, base) {
      const made = Number.parseInt(textOf(text ?? null) ?? "", numberOf(base ?? null) ?? 10);
      return Number.isNaN(made) ? undefined : made;
    },
    tostring: (value) => (value === null ? null : textOf(value ?? null)),
    tonumber: (value) => (value === null ? null : numberOf(value ?? null)),
    tobool: (value) =>
      value === null || typeof value === "boolean"
        ? value
        : value === "true" || value === "false"
          ? value === "true"
          : undefined,
  },
};
