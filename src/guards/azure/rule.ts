/** Whether the `if` of a policy rule is met: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule */
import { globMatches } from "../../judge/glob.ts";
import { type Resource, fieldOf, listPath } from "./fields.ts";
import { type Scope, valueIn } from "./expression.ts";
import { memberOf } from "./member.ts";
import { type Truth, Unknown, allOf, anyOf, not } from "./truth.ts";

export interface RuleContext {
  readonly resource: Resource;
  readonly parameter: (name: string) => unknown;
  readonly work: Work;
  /** Elements of `count` over values, by their names. */
  readonly named?: Readonly<Record<string, unknown>>;
}

/** What is left of the work that the rules of an assignment are worth. */
export interface Work {
  left: number;
}

const tooMuch = "the rule takes more work to evaluate than this version does";

export function conditionMet(condition: unknown, context: RuleContext): Truth {
  if (--context.work.left < 0) return tooMuch;
  const malformed = faultOf(condition);
  if (malformed !== undefined) return malformed;
  const key = (name: string): unknown => memberOf(condition, name);
  const [all, any, none] = [key("allof"), key("anyof"), key("not")];
  if (Array.isArray(all)) return allOf(all.map((one) => conditionMet(one, context)));
  if (Array.isArray(any)) return anyOf(any.map((one) => conditionMet(one, context)));
  if (none !== undefined) return not(conditionMet(none, context));
  const scope = scopeOf(context);
  const [operator, wanted] = Object.entries(condition as object).find(
    ([name]) => !subjects.has(name.toLowerCase()),
  )!;
  const expected = valueIn(wanted, scope);
  if (Array.isArray(expected)) context.work.left -= expected.length;
  const count = key("count");
  if (count !== undefined) return counted(count, operator, expected, context);
  const field = key("field");
  if (typeof field !== "string")
    return compared(operator, valueIn(key("value"), scope), expected, false);
  const name = valueIn(field, scope);
  if (name instanceof Unknown) return name.why;
  const value = fieldOf(context.resource, String(name));
  const isLocation = String(name).toLowerCase() === "location";
  // Of a list of a field every element must meet it: https://learn.microsoft.com/azure/governance/policy/how-to/author-policies-for-arrays
  if (String(name).includes("[*]") && Array.isArray(value))
    return allOf(value.map((one) => compared(operator, one, expected, isLocation)));
  return compared(operator, value, expected, isLocation);
}

const subjects = new Set(["field", "value", "count"]);
const logical = new Set(["allof", "anyof", "not"]);

/** What Azure would not take: a condition is one logical operator, or one operator on one field, value or count. */
function faultOf(condition: unknown): string | undefined {
  if (typeof condition !== "object" || condition === null || Array.isArray(condition))
    return "a condition is not an object";
  const entries = Object.entries(condition).map(([name, of]) => [name.toLowerCase(), of] as const);
  const own = entries.find(([name]) => logical.has(name));
  if (own) {
    if (entries.length > 1) return `a condition with ${own[0]} and other members`;
    return own[0] === "not" || Array.isArray(own[1])
      ? undefined
      : `a condition whose ${own[0]} is not a list`;
  }
  const of = entries.filter(([name]) => subjects.has(name));
  if (of.length !== 1) return "a condition without one field, value or count";
  if (entries.length === 1) return "a condition without an operator";
  if (entries.length > 2) return "a condition with several operators";
  return of[0]![0] === "field" && typeof of[0]![1] !== "string"
    ? "a condition whose field is not a string"
    : undefined;
}

function scopeOf({ resource, parameter, named = {} }: RuleContext): Scope {
  return {
    parameter,
    field: (name) => fieldOf(resource, name),
    current(name) {
      if (name !== undefined && Object.hasOwn(named, name)) return named[name];
      if (name === undefined)
        return Object.values(named).at(-1) ?? new Unknown("depends on current()");
      return fieldOf(resource, name);
    },
  };
}

function counted(count: unknown, operator: string, expected: unknown, context: RuleContext): Truth {
  const [field, value, where, name = ""] = ["field", "value", "where", "name"].map((one) =>
    memberOf(count, one),
  );
  const over =
    typeof field === "string" ? fieldOf(context.resource, field) : valueIn(value, scopeOf(context));
  if (over instanceof Unknown) return over.why;
  const items: readonly unknown[] = Array.isArray(over)
    ? (over as unknown[])
    : over === undefined
      ? []
      : [over];
  context.work.left -= items.length;
  if (context.work.left < 0) return tooMuch;
  const truths = items.map((item) =>
    where === undefined
      ? true
      : conditionMet(
          where,
          typeof field === "string"
            ? {
                ...context,
                resource: {
                  ...context.resource,
                  current: [
                    ...(context.resource.current ?? []),
                    { path: listPath(context.resource, field), item },
                  ],
                },
              }
            : { ...context, named: { ...context.named, [String(name)]: item } },
        ),
  );
  const unknown = truths.find((truth) => typeof truth === "string");
  if (unknown !== undefined) return unknown;
  return compared(operator, truths.filter((truth) => truth === true).length, expected, false);
}

/** "West Europe", "westeurope" and "WestEurope" are one location: the field `location` is normalized before it is compared. */
const plain = (value: unknown, isLocation: boolean): unknown =>
  typeof value !== "string"
    ? value
    : isLocation
      ? value.toLowerCase().replaceAll(/[\s()]/g, "")
      : value.toLowerCase();

type Compare = (value: unknown, wanted: unknown) => boolean | undefined;

const equal: Compare = (value, wanted) => {
  if (typeof value === "boolean" || typeof wanted === "boolean")
    return String(value) === String(wanted);
  if (typeof value === "number" || typeof wanted === "number")
    return Number(value) === Number(wanted);
  return value === wanted;
};

const isIn: Compare = (value, wanted) =>
  Array.isArray(wanted) ? wanted.some((one) => equal(value, one)) : undefined;

/** `#` is a digit, `?` a letter, `.` any character, and all else is itself. */
const matches: Compare = (value, wanted) => {
  const [text, pattern] = [String(value), String(wanted)];
  const one = (sign: string, character: string): boolean =>
    sign === "#"
      ? /\d/.test(character)
      : sign === "?"
        ? /[a-z]/i.test(character)
        : sign === "." || sign === character;
  return text.length === pattern.length && [...pattern].every((sign, i) => one(sign, text[i]!));
};

const ordered =
  (holds: (order: number) => boolean): Compare =>
  (value, wanted) => {
    if (typeof value === "number" || typeof wanted === "number")
      return holds(Number(value) - Number(wanted));
    const [a, b] = [String(value), String(wanted)];
    return holds(a < b ? -1 : a > b ? 1 : 0);
  };

const positive: Readonly<Record<string, Compare>> = {
  equals: equal,
  in: isIn,
  like: (value, wanted) =>
    globMatches(String(wanted).replaceAll("?", "\u0000"), String(value ?? "")),
  match: matches,
  matchinsensitively: matches,
  contains: (value, wanted) =>
    Array.isArray(value)
      ? value.some((one) => equal(one, wanted))
      : String(value ?? "").includes(String(wanted)),
  containskey: (value, wanted) =>
    Object.keys(Object(value) as object).some((one) => one.toLowerCase() === wanted),
  exists: (value, wanted) => (value !== undefined) === (String(wanted).toLowerCase() === "true"),
  less: ordered((order) => order < 0),
  lessorequals: ordered((order) => order <= 0),
  greater: ordered((order) => order > 0),
  greaterorequals: ordered((order) => order >= 0),
};

function compared(operator: string, value: unknown, wanted: unknown, isLocation: boolean): Truth {
  if (value instanceof Unknown) return value.why;
  if (wanted instanceof Unknown) return wanted.why;
  const lower = operator.toLowerCase();
  const isNegated = lower.startsWith("not");
  const name = isNegated ? lower.slice("not".length) : lower;
  if (!Object.hasOwn(positive, name)) return `the condition ${operator} is not known`;
  if (Array.isArray(wanted)) {
    const unknown = (wanted as unknown[]).find((one) => one instanceof Unknown);
    if (unknown instanceof Unknown) return unknown.why;
  }
  const expected = Array.isArray(wanted)
    ? (wanted as unknown[]).map((one) => plain(one, isLocation))
    : plain(wanted, isLocation);
  const holds = positive[name]!(plain(value, isLocation), expected);
  return holds === undefined
    ? `${operator} is not given what it compares with`
    : holds !== isNegated;
}
