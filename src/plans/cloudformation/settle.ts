/** From what the interpreter made to what the tables spell: plain JSON, symbolic ids, and what is unseen. */
import { type Unseen, isUnseen, unseen } from "../value.ts";
import { originOf, sameOrigins } from "./interpret.ts";
import type { Node } from "./node.ts";
import { type Stack, type Value, noValue } from "./scope.ts";
import { type Text, isText, looseWhy, settled } from "./text.ts";
import { setMember } from "../set-member.ts";

/** An expression longer than this is cut where it is quoted. */
const longestQuote = 300;

export interface Settling {
  readonly stack: Stack;
  readonly isOwnBucket: (name: string) => boolean;
}

/** `node`: as which the value was written. */
export function settle(value: Value, node: Node | undefined, settling: Settling): unknown {
  if (isText(value)) return textSettled(value, node, settling);
  if (isUnseen(value)) return withExpression(value, node, settling);
  if (value === noValue) return undefined;
  if (typeof value !== "object" || value === null) return value;
  const made: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
  for (const [key, item] of Object.entries(value as Readonly<Record<string, Value>>))
    setMember(
      made,
      key,
      settle(item, originOf(value, Array.isArray(value) ? Number(key) : key) ?? node, settling),
    );
  sameOrigins(value, made);
  return made;
}

export function quoted(node: Node | undefined, stack: Stack): string | undefined {
  if (!node) return undefined;
  const text = stack.sourceOf(node).trim().replaceAll(/\s+/g, " ");
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

function withExpression(value: Unseen, node: Node | undefined, { stack }: Settling): Unseen {
  const expression = value.expression ?? quoted(node, stack);
  return unseen(value.why, expression, value.oneOf);
}

function textSettled(
  text: Text,
  node: Node | undefined,
  { stack, isOwnBucket }: Settling,
): unknown {
  const expression = quoted(node, stack) ?? "an expression";
  const known = settled(text, expression);
  if (isUnseen(known)) return known;
  // An account or a stack's name that nobody knows must not become a part of an id that is looked for elsewhere.
  const loose = looseWhy(text);
  const bucket =
    /^arn:[^:]+:s3:::([^/]+)/.exec(known.id)?.[1] ??
    /^s3[an]?:\/\/([^/]+)/.exec(known.id)?.[1] ??
    /^\/?([^/:]+)(?:\/|$)/.exec(known.id)?.[1];
  if (bucket !== undefined && stack.region === undefined && isOwnBucket(bucket))
    return unseen(stack.noRegion, expression);
  if (loose === undefined || bucket === undefined || isOwnBucket(bucket)) return known;
  return unseen(loose, expression);
}
