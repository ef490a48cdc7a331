/** Errors that arrive with status 200. */
import type { Format, Schema } from "./schema.ts";

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
  const hasMessage = ["message", "Message"].some(
    (name) => typeof answer[name] === "string" && answer[name] !== "",
  );
  if (!hasPair && !hasMessage) return undefined;
  const own = new Set([...body.structIterator()].map(([name]) => name.toLowerCase()));
  return own.has("code") || own.has("message")
    ? undefined
    : `the answer is an error (${hasPair ? "code and message" : "message"})`;
}

const token = /^(next_?)?(token|marker|link)$|^next_?page(_?token)?$|^continuation_?token$/i;

/** A token of an operation that had no pages when this version was made: there is more, and it is not asked for. */
export function moreIn(value: unknown, body: Schema, { nameOf }: Format): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    if (!token.test(key) || typeof one !== "string" || one === "") continue;
    let isKnown = false;
    for (const [member, of] of body.structIterator()) isKnown ||= nameOf(member, of) === key;
    if (!isKnown) return `the answer has more pages (${key}) than this version reads`;
  }
  return undefined;
}
