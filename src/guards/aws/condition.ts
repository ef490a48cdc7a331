/** Whether a statement's condition holds for a request: yes, no, or what it depends on. */
import { holdEveryAddress, holdsForAny, isAlwaysThere } from "./any-value.ts";
import { type Request, type Value, isPrincipalKey, valueOf } from "./context.ts";
import { type Statement, valuesOf } from "./document.ts";
import { operatorOf } from "./operators.ts";
import { filledIn } from "./variables.ts";

/** A text says why it is not decided. */
export type Truth = boolean | string;

export interface Reading {
  /** Tests of who calls count as met: the statement is read as if it exempted nobody. */
  readonly isForAll?: boolean;
}

/** Operators, and keys below one operator, must all hold; of several values one is enough. */
export function conditionHolds(
  { Effect, Condition }: Pick<Statement, "Effect" | "Condition">,
  request: Request,
  { isForAll = false }: Reading = {},
): Truth {
  let undecided: string | undefined;
  for (const [operator, tests] of Object.entries(Object(Condition ?? {}) as object))
    for (const [key, wanted] of Object.entries(Object(tests) as object)) {
      const truth =
        isForAll && isPrincipalKey(key)
          ? true
          : testHolds(operator, key, valuesOf(wanted), request, Effect);
      if (truth === false) return false;
      if (typeof truth === "string") undecided ??= truth;
    }
  return undecided ?? true;
}

function testHolds(
  written: string,
  key: string,
  wanted: readonly string[],
  request: Request,
  effect: Statement["Effect"],
): Truth {
  const [, set = "", name = ""] = /^(?:(ForAllValues|ForAnyValue):)?(.*)$/i.exec(written)!;
  const given = valueOf(request, key);
  const depends = `depends on ${key}`;
  if (name.toLowerCase() === "null") {
    if (given === "unknown" && !isAlwaysThere(key.toLowerCase())) return depends;
    const isMissing = typeof given === "string" && given !== "unknown";
    const holds = wanted.some((value) => (value.toLowerCase() === "true") === isMissing);
    return given === "usually-missing" && !holds ? depends : holds;
  }
  const ifExists = /IfExists$/i.test(name);
  const operator = operatorOf(ifExists ? name.slice(0, -"IfExists".length) : name);
  if (!operator) return `the condition operator ${written} is not known`;
  const { compare, isNegated } = operator;
  if (typeof given === "string") {
    const withoutIt =
      set.toLowerCase() === "forallvalues" ||
      (set.toLowerCase() !== "foranyvalue" && (ifExists || isNegated));
    if (given !== "unknown") return given === "usually-missing" && !withoutIt ? depends : withoutIt;
    const lower = key.toLowerCase();
    // Whoever calls over the Internet has one of these addresses: nobody of them is denied, or all are allowed.
    if (
      set === "" &&
      lower === "aws:sourceip" &&
      operator.name === "ipaddress" &&
      holdEveryAddress(wanted)
    )
      if (isNegated === (effect === "Deny")) return !isNegated;
    const withAny = holdsForAny({
      key: lower,
      operator: operator.name,
      isNegated,
      wanted,
      now: request.now,
    });
    return withAny !== undefined && (withAny === withoutIt || isAlwaysThere(lower))
      ? withAny
      : depends;
  }
  const values = wanted.map((value) => filledIn(value, request));
  const one = (text: string): Truth => {
    let unknown: string | undefined;
    for (const value of values) {
      const meets =
        value === undefined ? false : typeof value === "string" ? compare(value, text) : undefined;
      if (meets === true) return !isNegated;
      if (meets === undefined) unknown ??= `${written} of ${key} is not decided`;
    }
    return unknown ?? isNegated;
  };
  return inSet(set, given, one);
}

function inSet(
  set: string | undefined,
  given: Exclude<Value, string>,
  one: (text: string) => Truth,
): Truth {
  const truths = given.map(one);
  const unknown = truths.find((truth) => typeof truth === "string");
  if (set?.toLowerCase() === "forallvalues")
    return truths.includes(false) ? false : (unknown ?? true);
  if (set?.toLowerCase() === "foranyvalue")
    return truths.includes(true) ? true : (unknown ?? false);
  return truths[0] ?? false;
}
