/** What an expression comes to, as far as that can be known from the sources alone. Pure, and bounded in depth and in work. */
import { call } from "./functions.ts";
import { numberOf } from "./functions-texts.ts";
import { anyMember, eachMember, pairsOf } from "./members.ts";
import { arithmetic, asText, exists, notTrue, truth, unary } from "./operators.ts";
import { type Expression, type ForForm, splatted } from "./syntax.ts";
import {
  type Value,
  calledAs,
  canonical,
  fault,
  isList,
  isMap,
  isUnknown,
  joined,
  oneOfThese,
  remade,
  textOf,
  unknown,
  unknownOf,
} from "./value.ts";

/** What a name means where an expression stands; undefined: nothing. */
export type Names = (name: string) => Value | undefined;

export interface Evaluator {
  readonly evaluate: (expression: Expression, names: Names) => Value;
  /** Whether there was more to do than is ever done. */
  readonly isSpent: () => boolean;
}

/** What is as it was where it comes from. */
const handsOn: ReadonlySet<Expression["kind"]> = new Set(["name", "get", "index", "conditional"]);

const mostSteps = 3_000_000;
const deepestCall = 500;
const longestReference = 200;

export function evaluator(): Evaluator {
  let steps = 0;
  let depth = 0;
  return { evaluate, isSpent: () => steps > mostSteps };

  function evaluate(expression: Expression, names: Names): Value {
    if (++steps > mostSteps) return unknown("the sources take too much work to evaluate");
    if (depth >= deepestCall) return unknown("its references are nested too deep");
    depth++;
    try {
      const value = valueOf(expression, names);
      return handsOn.has(expression.kind) || isLookup(expression) ? value : remade(value);
    } finally {
      depth--;
    }
  }

  function valueOf(expression: Expression, names: Names): Value {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "template":
        return joined(expression.parts.map((part) => asText(evaluate(part, names))));
      case "list":
        return expression.items.map((item) => evaluate(item, names));
      case "object":
        return object(expression.entries, names);
      case "name":
        return names(expression.name) ?? fault(`nothing is called ${expression.name.slice(0, 60)}`);
      case "get": {
        const of = evaluate(expression.of, names);
        return called(eachMember(of, expression.name), expression);
      }
      case "index": {
        const key = evaluate(expression.key, names);
        const of = evaluate(expression.of, names);
        const made = isUnknown(key) ? anyMember(of, key) : eachMember(of, key);
        return called(made, expression);
      }
      case "splat":
        return splat(evaluate(expression.of, names), expression.each, names);
      case "call":
        return callOf(expression, names);
      case "unary":
        return unary(expression.operator, evaluate(expression.of, names));
      case "binary":
        return binary(expression, names);
      case "conditional":
        return conditional(expression, names);
      case "for":
        return loop(expression, names);
    }
  }

  function object(
    entries: readonly { readonly key: Expression; readonly value: Expression }[],
    names: Names,
  ): Value {
    const made = new Map<string, Value>();
    for (const { key, value } of entries) {
      const name = evaluate(key, names);
      const text = textOf(name);
      if (text === undefined)
        return isUnknown(name) ? name : fault("a key of an object is not a string");
      made.set(text, evaluate(value, names));
    }
    return made;
  }

  function splat(of: Value, each: Expression, names: Names): Value {
    if (isUnknown(of)) return of.targets.length > 0 ? inEach([of], each, names) : of;
    if (of === null) return [];
    return inEach(isList(of) ? of : isMap(of) ? [...of.values()] : [of], each, names);
  }

  function inEach(all: readonly Value[], each: Expression, names: Names): Value {
    return all.map((one) => evaluate(each, (name) => (name === splatted ? one : names(name))));
  }

  function callOf(
    { name, args, isSpread }: Extract<Expression, { kind: "call" }>,
    names: Names,
  ): Value {
    if (name === "try") {
      for (const arg of args) {
        const value = evaluate(arg, names);
        if (!isUnknown(value) || !value.isFault) return value;
      }
      return fault("none of the arguments of try can be evaluated");
    }
    if (name === "can") {
      const value = args[0] ? evaluate(args[0], names) : null;
      return isUnknown(value) ? (value.isFault ? false : value) : true;
    }
    const values = args.map((arg) => evaluate(arg, names));
    const [map, key, otherwise] = values;
    if (name === "lookup" && !isSpread && isUnknown(key) && isMap(map!))
      return anyMember(map, key, otherwise);
    if (isSpread) {
      const last = values.pop() ?? null;
      if (isUnknown(last)) return last;
      if (!isList(last)) return fault("what is spread over arguments is not a list");
      if (last.length > 1000) return unknown("a function has too many arguments");
      values.push(...last);
    }
    return call(name, values);
  }

  function binary(
    { operator, left, right }: Extract<Expression, { kind: "binary" }>,
    names: Names,
  ): Value {
    const a = evaluate(left, names);
    if (operator === "&&" || operator === "||") {
      const decides = operator === "||";
      if (truth(a) === decides) return decides;
      const b = evaluate(right, names);
      if (truth(b) === decides) return decides;
      const open = [a, b].find((one) => truth(one) === undefined);
      return open === undefined ? !decides : notTrue(open);
    }
    const b = evaluate(right, names);
    const open = unknownOf([a, b]);
    if (operator === "==" || operator === "!=") {
      // A resource, and what one will be called, is never null.
      if ((a === null && exists(b)) || (b === null && exists(a))) return operator === "!=";
      if (open) return open;
      return (canonical(a) === canonical(b)) === (operator === "==");
    }
    if (open) return open;
    return arithmetic(operator, numberOf(a), numberOf(b));
  }

  function conditional(
    { test, ifTrue, ifFalse }: Extract<Expression, { kind: "conditional" }>,
    names: Names,
  ): Value {
    const value = evaluate(test, names);
    const decided = truth(value);
    if (decided !== undefined) return evaluate(decided ? ifTrue : ifFalse, names);
    const [a, b] = [evaluate(ifTrue, names), evaluate(ifFalse, names)];
    if (!unknownOf([a, b]) && canonical(a) === canonical(b)) return a;
    const open = notTrue(value);
    return isUnknown(open) ? oneOfThese([a, b], open) : open;
  }

  function loop(form: ForForm, names: Names): Value {
    const over = evaluate(form.over, names);
    const pairs = pairsOf(over);
    if (!pairs) return isUnknown(over) ? over : fault("a for goes over what is not a collection");
    const list: Value[] = [];
    const map = new Map<string, Value>();
    for (const [key, value] of pairs) {
      const inner: Names = (name) =>
        name === form.valueName ? value : name === form.keyName ? key : names(name);
      if (form.when) {
        const when = evaluate(form.when, inner);
        const isIn = truth(when);
        if (isIn === undefined) return notTrue(when);
        if (!isIn) continue;
      }
      if (!form.key) {
        list.push(evaluate(form.value, inner));
        continue;
      }
      const name = evaluate(form.key, inner);
      const text = textOf(name);
      if (text === undefined)
        return isUnknown(name) ? name : fault("a key of a map is not a string");
      const made = evaluate(form.value, inner);
      const before = map.get(text);
      if (!form.isGrouped) map.set(text, made);
      else if (Array.isArray(before)) before.push(made);
      else map.set(text, [made]);
    }
    return form.key ? map : list;
  }
}

const isLookup = (expression: Expression): boolean =>
  expression.kind === "call" && expression.name === "lookup";

/** What is not known is called as the reference that led there. */
function called(value: Value, expression: Expression): Value {
  const as = isUnknown(value) ? writtenAs(expression) : undefined;
  return as === undefined ? value : calledAs(value, as);
}

/** `aws_s3_bucket.copy["a"].arn`; undefined where it is more than names and literal keys. */
export function writtenAs(expression: Expression): string | undefined {
  const steps: string[] = [];
  let at = expression;
  for (;;) {
    if (at.kind === "get") steps.unshift(`.${at.name}`);
    else if (at.kind === "index") {
      const { key } = at;
      const known = key.kind === "literal" ? JSON.stringify(key.value) : writtenAs(key);
      if (known === undefined) return undefined;
      steps.unshift(`[${known}]`);
    } else break;
    at = at.of;
  }
  if (at.kind !== "name" || at.name === splatted) return undefined;
  const text = at.name + steps.join("");
  return text.length > longestReference ? undefined : text;
}
