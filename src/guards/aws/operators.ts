/** Condition operators: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
import { BlockList, isIP } from "node:net";
import { globOf } from "../../judge/glob.ts";

/** Whether a value of the policy meets one of the request; undefined where IAM's answer is not known to us. */
type Compare = (wanted: string, given: string) => boolean | undefined;

export interface Operator {
  /** In lower case, and of a negated one that which it negates. */
  readonly name: string;
  readonly compare: Compare;
  /** The operator asks that no value is met. */
  readonly isNegated: boolean;
}

const globs = new Map<string, (text: string) => boolean>();

export function globbed(pattern: string, text: string): boolean {
  let matches = globs.get(pattern);
  if (!matches) globs.set(pattern, (matches = globOf(pattern)));
  return matches(text);
}

/** Each of the six parts is compared by itself; what a pattern of fewer parts comes to, "*" included, AWS does not say. */
const likeArn: Compare = (wanted, given) => {
  const [patterns, parts] = [sixParts(wanted), sixParts(given)];
  if (patterns && parts) return patterns.every((pattern, i) => globbed(pattern, parts[i]!));
  return globbed(wanted, given) ? undefined : false;
};

function sixParts(arn: string): readonly string[] | undefined {
  const parts = arn.split(":");
  return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(":")];
}

const compared =
  (read: (text: string) => number, holds: (given: number, wanted: number) => boolean): Compare =>
  (wanted, given) => {
    const [left, right] = [read(given), read(wanted)];
    return Number.isNaN(left) || Number.isNaN(right) ? undefined : holds(left, right);
  };

/** ISO 8601, or seconds since 1970. */
export const instant = (text: string): number =>
  /^\d{5,}$/.test(text) ? Number(text) * 1000 : Date.parse(text);

export const inRange: Compare = (wanted, given) => {
  const [address = "", bits] = wanted.split("/");
  const [family, own] = [isIP(address), isIP(given)];
  if (family === 0 || own === 0) return undefined;
  if (family !== own) return false;
  const list = new BlockList();
  const kind = family === 4 ? "ipv4" : "ipv6";
  const length = bits === undefined ? (family === 4 ? 32 : 128) : Number(bits);
  if (!Number.isInteger(length) || length < 0 || length > (family === 4 ? 32 : 128))
    return undefined;
  list.addSubnet(address, length, kind);
  return list.check(given, kind);
};

const equals: Compare = (wanted, given) => wanted === given;
const equalsInAnyCase: Compare = (wanted, given) => wanted.toLowerCase() === given.toLowerCase();
const like: Compare = globbed;
const ordered = (name: string, read: (text: string) => number): [string, Compare][] => [
  [`${name}equals`, compared(read, (given, wanted) => given === wanted)],
  [`${name}lessthan`, compared(read, (given, wanted) => given < wanted)],
  [`${name}lessthanequals`, compared(read, (given, wanted) => given <= wanted)],
  [`${name}greaterthan`, compared(read, (given, wanted) => given > wanted)],
  [`${name}greaterthanequals`, compared(read, (given, wanted) => given >= wanted)],
];

const positive = new Map<string, Compare>([
  ["stringequals", equals],
  ["stringequalsignorecase", equalsInAnyCase],
  ["stringlike", like],
  ["arnequals", likeArn],
  ["arnlike", likeArn],
  ["bool", equalsInAnyCase],
  ["binaryequals", equals],
  ["ipaddress", inRange],
  ...ordered("numeric", Number),
  ...ordered("date", instant),
]);

const negated: Readonly<Record<string, string>> = {
  stringnotequals: "stringequals",
  stringnotequalsignorecase: "stringequalsignorecase",
  stringnotlike: "stringlike",
  arnnotequals: "arnequals",
  arnnotlike: "arnlike",
  numericnotequals: "numericequals",
  datenotequals: "dateequals",
  notipaddress: "ipaddress",
};

/** By its name without set prefix and `IfExists`, in any case; undefined for one that we do not know. */
export function operatorOf(name: string): Operator | undefined {
  const lower = name.toLowerCase();
  const isNegated = Object.hasOwn(negated, lower);
  const asked = isNegated ? negated[lower]! : lower;
  const compare = positive.get(asked);
  return compare && { name: asked, compare, isNegated };
}
