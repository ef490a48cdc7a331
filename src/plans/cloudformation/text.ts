/** A text of which parts are not known before the stack is made: what is known of it, and what it decides. */
import { type Symbolic, type Unseen, symbolic, unseen } from "../value.ts";

const mark = Symbol("text");

/** A part that the provider decides. */
export interface Hole {
  /** What fills it: the id of a resource of the template as rows' parsers accept it, or a word that nothing else is called. */
  readonly fill: string;
  /** Present where it can be anything, and `fill` only keeps its place: why it is not known. */
  readonly why?: string;
  /** Of what can be anything else than that: all that it can be. */
  readonly oneOf?: readonly string[];
  /** It is known to be a name or a number, and not which: it tells nothing of a place, and may tell a bucket from another. */
  readonly loose?: string;
}

export interface Text {
  readonly [mark]: true;
  readonly parts: readonly (string | Hole)[];
}

/** CloudFormation has no limit of its own for an expression; ARM's is this one. In characters. */
const longest = 24_576;

export const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && mark in value;

/** A string where nothing is open. */
export function textOf(parts: readonly (string | Hole)[]): string | Text | Unseen {
  let length = 0;
  for (const part of parts) length += typeof part === "string" ? part.length : part.fill.length;
  if (length > longest) return unseen(`an expression of more than ${longest} characters`);
  return parts.every((part) => typeof part === "string")
    ? parts.join("")
    : { [mark]: true, parts: parts.filter((part) => part !== "") };
}

export const hole = (fill: string): Text => ({ [mark]: true, parts: [{ fill }] });
export const loose = (fill: string, why: string): Text => ({
  [mark]: true,
  parts: [{ fill, loose: why }],
});
export const open = (why: string, oneOf?: readonly string[]): Text => ({
  [mark]: true,
  parts: [{ fill: "unknown", why, ...(oneOf && { oneOf }) }],
});

/** As it will read, with what keeps the place of the unknown. */
export const filled = ({ parts }: Text): string =>
  parts.map((part) => (typeof part === "string" ? part : part.fill)).join("");

/** Why some of it can be anything; undefined where only names and numbers are open. */
export function openWhy({ parts }: Text): string | undefined {
  for (const part of parts) if (typeof part !== "string" && part.why !== undefined) return part.why;
  return undefined;
}

/** Why a part that names no place is not known. */
export function looseWhy({ parts }: Text): string | undefined {
  for (const part of parts)
    if (typeof part !== "string" && part.loose !== undefined) return part.loose;
  return undefined;
}

/** All that a text can be, where only one value decides it. */
export function choicesIn({ parts }: Text): readonly string[] | undefined {
  const unknown = parts.filter((part) => typeof part !== "string" && part.why !== undefined);
  const [{ oneOf } = {}] = unknown as readonly Hole[];
  return oneOf && (unknown as readonly Hole[]).every((one) => one.oneOf === oneOf)
    ? oneOf.map((choice) =>
        parts
          .map((part) =>
            typeof part === "string" ? part : part.why === undefined ? part.fill : choice,
          )
          .join(""),
      )
    : undefined;
}

const region = "[a-z]{2,4}(?:-[a-z]+)+-\\d+";
const arnWithRegion = new RegExp(`^arn:[^:\\0]+:[^:\\0]+:${region}:`);
const hostWithRegion = new RegExp(
  `^(?:[a-z0-9+.-]+://)?[\\w.\\0-]*\\.${region}(?:\\.[\\w-]+)?\\.(?:amazonaws\\.com(?:\\.cn)?|on\\.aws|api\\.aws|amazonaws\\.eu)(?:[:/\\0]|$)`,
);

/** What rows are given: known as far as it says where something is. */
export function settled(text: Text, expression: string): Symbolic | Unseen {
  const why = openWhy(text);
  if (why === undefined) return symbolic(filled(text), expression);
  const holed = text.parts
    .map((part) => (typeof part === "string" ? part : part.why === undefined ? part.fill : "\0"))
    .join("");
  return arnWithRegion.test(holed) || hostWithRegion.test(holed)
    ? symbolic(filled(text), expression)
    : unseen(why, expression, choicesIn(text));
}
