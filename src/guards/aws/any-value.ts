/**
 * Tests of keys whose value nobody knows: what holds for every value that the key can have, and for a request without
 * it, is decided. Keys and when a request has them:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import { instant, inRange } from "./operators.ts";

export interface Test {
  /** In lower case. */
  readonly key: string;
  /** That asks for a value to be met, in lower case: "stringlike" of "StringNotLike". */
  readonly operator: string;
  readonly isNegated: boolean;
  readonly wanted: readonly string[];
  /** The day of the audit: an instant of it, or of later. */
  readonly now: number;
}

/** Every request has them. */
const always = new Set(["aws:currenttime", "aws:epochtime"]);

/** Hours that a session can be old: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html */
const oldest = 36 * 3600 * 1000;

/** The least value that a key can have, as the operators read it. */
const leastOf: Readonly<Record<string, (now: number) => number>> = {
  "aws:currenttime": (now) => now,
  "aws:epochtime": (now) => now,
  "aws:tokenissuetime": (now) => now - oldest,
  "aws:multifactorauthage": () => 0,
};

/** How values of a key begin; a pattern that cannot is met by none. */
const beginnings: Readonly<Record<string, string>> = {
  "aws:sourcevpc": "vpc-",
  "aws:sourcevpce": "vpce-",
  "aws:principalorgid": "o-",
  "aws:resourceorgid": "o-",
  "aws:vpceorgid": "o-",
};

/** Whether the test holds for every value of the key; undefined where it depends on the value. */
export function holdsForAny(test: Test): boolean | undefined {
  const { wanted, isNegated } = test;
  if (wanted.length === 0 || wanted.some((one) => one.includes("${"))) return undefined;
  const meets = meetsAny(test);
  return meets === undefined ? undefined : meets !== isNegated;
}

export const isAlwaysThere = (key: string): boolean => always.has(key);

function meetsAny({ key, operator, wanted, now }: Test): boolean | undefined {
  if (operator === "bool") {
    const values = new Set(wanted.map((one) => one.toLowerCase()));
    const both = ["true", "false"].filter((one) => values.has(one)).length;
    return both === 2 ? true : both === 0 ? false : undefined;
  }
  const least = leastOf[key]?.(now);
  const [, kind, than = ""] = /^(date|numeric)(.*)$/.exec(operator) ?? [];
  if (least !== undefined && kind !== undefined)
    return together(wanted.map((one) => meetsFrom(least, than, numberOf(one, kind, key))));
  if (operator === "stringlike" && wanted.some((one) => /^\*+$/.test(one))) return true;
  const begins = beginnings[key];
  if (begins !== undefined && operator.startsWith("string"))
    return wanted.every((one) => !mayBegin(one, begins, operator)) ? false : undefined;
  return undefined;
}

/** Seconds since 1970 are a number; all else that `date` operators compare is an instant. */
function numberOf(written: string, kind: string, key: string): number {
  if (kind === "date") return instant(written);
  return key === "aws:multifactorauthage" ? Number(written) : Number(written) * 1000;
}

/** Whether a value of at least `least`, whichever it is, meets what is wanted. */
function meetsFrom(least: number, than: string, wanted: number): boolean | undefined {
  if (Number.isNaN(wanted)) return undefined;
  switch (than) {
    case "lessthan":
      return wanted <= least ? false : undefined;
    case "lessthanequals":
    case "equals":
      return wanted < least ? false : undefined;
    case "greaterthan":
      return wanted < least ? true : undefined;
    default:
      return wanted <= least ? true : undefined;
  }
}

const together = (all: readonly (boolean | undefined)[]): boolean | undefined =>
  all.includes(true) ? true : all.includes(undefined) ? undefined : false;

/** Whether a text of the policy can be met by one that begins so. */
function mayBegin(pattern: string, begins: string, operator: string): boolean {
  const isGlob = operator.endsWith("like");
  const isAnyCase = operator.endsWith("ignorecase");
  const text = isAnyCase ? pattern.toLowerCase() : pattern;
  for (const [i, sign] of [...begins].entries()) {
    if (isGlob && text[i] === "*") return true;
    if (text[i] !== sign && !(isGlob && text[i] === "?")) return false;
  }
  return true;
}

/** Addresses all over what is public of IPv4. */
const everywhere = [...Array(223).keys()]
  .map((i) => i + 1)
  .filter((i) => i !== 10 && i !== 127)
  .flatMap((i) => [`${i}.0.0.1`, `${i}.77.140.9`, `${i}.203.18.201`, `${i}.255.255.254`]);

const decided = new Map<string, boolean>();
const mostDecided = 1000;

/**
 * Whether the ranges hold every address that somebody on the Internet calls from. A condition is read for each
 * action in each region, and this takes a millisecond.
 */
export function holdEveryAddress(ranges: readonly string[]): boolean {
  const key = ranges.join(" ");
  let holds = decided.get(key);
  if (holds === undefined) {
    holds = everywhere.every((address) => ranges.some((range) => inRange(range, address) === true));
    if (decided.size === mostDecided) decided.clear();
    decided.set(key, holds);
  }
  return holds;
}
