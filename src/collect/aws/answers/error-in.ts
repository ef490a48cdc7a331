/** Errors that arrive with status 200. */
import type { Format, Schema } from "./schema.ts";
import { xmlItems } from "./xml-lists.ts";

/** An error in the place of an answer: under names that no output has at its top. */
export function errorIn(value: unknown, body: Schema, { nameOf }: Format): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const answer = value as Record<string, unknown>;
  for (const name of ["error", "errors", "Error", "Errors", "__type", "errorMessage"])
    if (Object.hasOwn(answer, name)) {
      if (
        name === "__type" &&
        !/Exception|Error|Denied|Fault|Fail|Throttl/i.test(String(answer[name]))
      )
        continue;
      for (const [member, of] of body.structIterator())
        if (nameOf(member, of) === name) return undefined;
      return `the answer is an error (${name})`;
    }
  const hasPair = (["code", "message"] as const).every((word) =>
    Object.keys(answer).some((key) => key.toLowerCase() === word),
  );
  const hasMessage = ["message", "Message"].some((name) =>
    each(answer[name]).some((one) => typeof one === "string" && one !== ""),
  );
  if (!hasPair && !hasMessage) return undefined;
  const own = new Set([...body.structIterator()].map(([name]) => name.toLowerCase()));
  return own.has("code") || own.has("message")
    ? undefined
    : `the answer is an error (${hasPair ? "code and message" : "message"})`;
}

const token =
  /^(next_?)?(token|marker|link|cursor)$|^next_?page(_?(token|link|url))?$|^continuation_?token$/i;
const more = /^(is_?)?truncated$|^has_?more(_?(pages|results|items))?$/i;

/**
 * A token of an operation that had no pages when this version was made, or a word that says so: there is more,
 * and it is not asked for.
 */
export function moreIn(value: unknown, body: Schema, { nameOf }: Format): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    const isToken = typeof one === "string" && one !== "" && token.test(key);
    const isWord =
      (one === true || one === "true") && more.test(key) && !goesOn(value, body, nameOf);
    if (!isToken && !isWord) continue;
    let isKnown = false;
    for (const [member, of] of body.structIterator()) isKnown ||= nameOf(member, of) === key;
    if (!isKnown) return `the answer has more pages (${key}) than this version reads`;
  }
  return undefined;
}

/** Whether it has a token that the operation knows, by which the pages are followed. */
function goesOn(answer: object, body: Schema, nameOf: Format["nameOf"]): boolean {
  for (const [member, of] of body.structIterator())
    if (
      /token|marker|position|^lastEvaluated/i.test(member) &&
      (answer as Record<string, unknown>)[nameOf(member, of)]
    )
      return true;
  return false;
}

const total = /^(?:key_?count|quantity|count|total(?:_?(?:count|records|results|items))?)$/i;

/**
 * A number of elements, under a name that the operation does not have, beside lists that are all empty. Of the
 * first page alone: the last one of many may be empty, and its number is that of all.
 */
export function countIn(value: unknown, body: Schema, format: Format): string | undefined {
  if (typeof value !== "object" || value === null || !body.isStructSchema()) return undefined;
  const answer = value as Record<string, unknown>;
  const counted = Object.keys(answer).filter(
    (key) => total.test(key) && each(answer[key]).some((one) => Number(one) > 0),
  );
  if (counted.length === 0) return undefined;
  let lists = 0;
  for (const [name, of] of body.structIterator()) {
    const wire = format.nameOf(name, of);
    if (counted.includes(wire)) return undefined;
    if (!of.isListSchema()) continue;
    lists++;
    if (!isEmptyList(answer[wire], of, format)) return undefined;
  }
  return lists > 0
    ? `the answer states ${String(answer[counted[0]!])} (${counted[0]}) and lists nothing`
    : undefined;
}

/** In XML an element that comes twice is a list. */
const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function isEmptyList(value: unknown, schema: Schema, { kind }: Format): boolean {
  if (value === undefined || value === null) return true;
  const tag = schema.getValueSchema().getMergedTraits().xmlName ?? "member";
  const items = kind === "xml" ? xmlItems(schema, value, tag) : value;
  return Array.isArray(items) && items.length === 0;
}
