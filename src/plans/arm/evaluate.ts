/**
 * Evaluates the expressions of ARM templates offline, to values that are known, symbolic or unseen. No function
 * looks anything up, and none is guessed.
 */
import { type Unseen, choicesOf, isSymbolic, isUnseen, symbolic, unseen } from "../value.ts";
import { type Expression, expressionIn, literalOf, parseExpression } from "./expression.ts";
import { deepest, longestText, mostCopies, mostSteps } from "./limits.ts";
import { member } from "./member.ts";
import { memberOf, membersFrom, pure, same, structural, textOf } from "./pure-functions.ts";
import { referred } from "./reference.ts";
import { idFunctions } from "./resource-ids.ts";
import type { Scope } from "./scope.ts";
import { isSecret, secretValue } from "./secret.ts";

/** A function that an expression hands to another one. */
interface Lambda {
  readonly lambda: readonly string[];
  readonly body: Expression;
}
const lambdas = new WeakSet<object>();
const isLambda = (value: unknown): value is Lambda =>
  typeof value === "object" && value !== null && lambdas.has(value);

/** What `list*()` gives: a key or a connection string, which no file holds. */
const secret = secretValue("keys are known only in the cloud");

const parsed = new Map<string, ReturnType<typeof parseExpression>>();
const mostParsed = 20_000;

/** A text of a template: an expression, or itself. */
export function evaluateText(text: string, scope: Scope): unknown {
  const inner = expressionIn(text);
  if (inner === undefined) return literalOf(text);
  let expression = parsed.get(inner);
  if (!expression) {
    expression = parseExpression(inner);
    if (parsed.size < mostParsed && inner.length < 2000) parsed.set(inner, expression);
  }
  if ("unreadable" in expression) return unseen(expression.unreadable, text);
  const value = evaluate(expression, scope);
  // What a function makes of it is another value.
  if (isUnseen(value))
    return isSecret(value)
      ? value
      : unseen(value.why, text, isHandedOn(expression) ? value.oneOf : undefined);
  return isSymbolic(value) ? symbolic(value.id, text) : value;
}

const isHandedOn = (expression: Expression): boolean =>
  expression.kind === "member" ||
  (expression.kind === "call" && ["parameters", "variables", "if"].includes(expression.name));

/** A value of a template with all that is in it. */
export function evaluateJson(value: unknown, scope: Scope, depth = 0): unknown {
  if (typeof value === "string") return evaluateText(value, scope);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest || ++scope.workings.steps > mostSteps) return tooMuch;
  if (Array.isArray(value)) return value.map((item) => evaluateJson(item, scope, depth + 1));
  const members: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const loops = key.toLowerCase() === "copy" ? copiesIn(item) : undefined;
    if (loops) for (const loop of loops) members.push([loop.name, copied(loop, scope, depth + 1)]);
    else members.push([key, evaluateJson(item, scope, depth + 1)]);
  }
  return membersFrom(members);
}

export interface Loop {
  readonly name: string;
  readonly count: unknown;
  readonly input: unknown;
}

/** Undefined where a member that is called "copy" is not a loop. */
export function copiesIn(value: unknown): readonly Loop[] | undefined {
  const loops = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return loops.length > 0 &&
    loops.every(
      (one) =>
        typeof one === "object" &&
        one !== null &&
        typeof (one as Partial<Loop>).name === "string" &&
        "count" in one &&
        "input" in one,
    )
    ? (loops as readonly Loop[])
    : undefined;
}

/** Each index of a loop, as a scope of its own; why there are none. */
export function* rounds(name: string, count: unknown, scope: Scope): Generator<Scope> {
  const many = evaluateJson(count, scope);
  const last = typeof many === "number" ? many : 1;
  const index = (i: number): unknown =>
    typeof many === "number"
      ? i
      : unseen(
          `the number of copies is not known: ${isUnseen(many) ? many.why : "it is not a number"}`,
        );
  for (let i = 0; i < Math.min(last, mostCopies); i++)
    yield { ...scope, copies: [...scope.copies, { name: name.toLowerCase(), index: index(i) }] };
}

/** The elements of a loop in a property, a variable or an output. */
export function copied({ name, count, input }: Loop, scope: Scope, depth: number): unknown {
  const many = evaluateJson(count, scope);
  if (isUnseen(many)) return unseen(`the number of copies is not known: ${many.why}`);
  if (typeof many !== "number" || many > mostCopies)
    return unseen(`more than ${mostCopies} copies are not expanded`);
  return [...rounds(name, many, scope)].map((round) => evaluateJson(input, round, depth));
}

/** In one argument of a function that looks into it. */
const mostValues = 100_000;

const tooMuch = unseen("the template is nested too deep, or computes too much");

function evaluate(expression: Expression, scope: Scope): unknown {
  const { workings } = scope;
  if (++workings.steps > mostSteps || workings.depth > deepest * 8) return tooMuch;
  workings.depth++;
  try {
    if (expression.kind === "literal") return expression.value;
    if (expression.kind === "member") return memberIn(expression, scope);
    return call(expression.name, expression.args, scope);
  } finally {
    workings.depth--;
  }
}

/** `reference(x).a.b` and `listKeys(x).keys[0].value` are looked at as a whole. */
function memberIn(expression: Expression & { kind: "member" }, scope: Scope): unknown {
  const keys: Expression[] = [];
  let of: Expression = expression;
  for (; of.kind === "member"; of = of.of) keys.unshift(of.key);
  const path = keys.map((key) => handedOn(key, scope));
  const missing = path.find(isUnseen);
  if (missing) return anyMember(of, path, missing, scope);
  const names = path.map((key) => (isSymbolic(key) ? key.id : String(key)));
  if (of.kind === "call" && of.name === "reference") {
    const args = of.args.map((arg) => evaluate(arg, scope));
    return referred(args, names, scope);
  }
  if (of.kind === "call" && /^list[a-z]*$/.test(of.name) && of.name !== "list")
    return listed(evaluate(of.args[0] ?? { kind: "literal", value: "" }, scope), names.at(-1)!);
  return without(membersAt(evaluate(of, scope), names));
}

function membersAt(of: unknown, names: readonly string[]): unknown {
  let value = of;
  for (const name of names) value = member(value, name);
  return value;
}

/** Of what a function makes of one of several values nobody knows which it can be. */
function handedOn(expression: Expression, scope: Scope): unknown {
  const value = evaluate(expression, scope);
  return isHandedOn(expression) ? value : without(value);
}

const without = (value: unknown): unknown =>
  isUnseen(value) && value.oneOf ? unseen(value.why, value.expression) : value;

/** `variables('places')[parameters('stage')]` of a stage that is one of several. */
function anyMember(
  of: Expression,
  path: readonly unknown[],
  missing: Unseen,
  scope: Scope,
): unknown {
  if (!missing.oneOf || path.some((key) => isUnseen(key) && key !== missing))
    return without(missing);
  const value = evaluate(of, scope);
  const all = missing.oneOf.map((choice) =>
    membersAt(
      value,
      path.map((key) => (key === missing ? choice : isSymbolic(key) ? key.id : String(key))),
    ),
  );
  return unseen(missing.why, missing.expression, choicesOf(all));
}

/** A connection string names its namespace, which the id that was asked for does as well. */
function listed(of: unknown, name: string): unknown {
  const id = isSymbolic(of) ? of.id : of;
  const namespace =
    typeof id === "string"
      ? /\/Microsoft\.(?:EventHub|ServiceBus|Relay)\/namespaces\/([^/]+)/i.exec(id)?.[1]
      : undefined;
  return namespace !== undefined && /connectionString$/i.test(name)
    ? symbolic(`Endpoint=sb://${namespace}.servicebus.windows.net/`, "")
    : secret;
}

function call(name: string, args: readonly Expression[], scope: Scope): unknown {
  const lazily = Object.hasOwn(lazy, name) ? lazy[name] : undefined;
  if (lazily) return lazily(args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  const user = scope.functions.get(name);
  if (user) return userFunction(user, values, scope);
  const ids = Object.hasOwn(idFunctions, name) ? idFunctions[name] : undefined;
  if (ids) return values.find(isUnseen) ?? ids(values, scope);
  const both = Object.hasOwn(anyOrder, name) ? anyOrder[name] : undefined;
  if (both) return guarded(name, () => both(values));
  const moved = Object.hasOwn(structural, name) ? structural[name] : undefined;
  if (moved) return firstUnseen(values, name) ?? guarded(name, () => moved(...(values as never[])));
  const plain = Object.hasOwn(pure, name) ? pure[name] : undefined;
  if (plain) return applied(name, plain, values);
  if (/^list[a-z]/.test(name)) return secret;
  return unseen(
    unknowable.has(name)
      ? `${name}() is known only when it is deployed`
      : `this version does not evaluate ${name.slice(0, 60)}()`,
  );
}

const unknowable: ReadonlySet<string> = new Set([
  "utcnow",
  "newguid",
  "deployer",
  "externalinput",
  "getsecret",
  "providers",
  "pickzones",
  "references",
  "datetimeadd",
  "datetimefromepoch",
  "fail",
]);

/** A list or an object as such; its elements may be unseen where they are only moved. */
function firstUnseen(values: readonly unknown[], name: string): unknown {
  return name.startsWith("create") || name === "array" ? undefined : values.find(isUnseen);
}

function guarded(name: string, make: () => unknown): unknown {
  let value: unknown;
  try {
    value = make();
  } catch {
    value = undefined;
  }
  return value === undefined || (typeof value === "number" && Number.isNaN(value))
    ? unseen(`${name}() is given what it does not take`)
    : value;
}

/** A function that looks into its arguments. Of texts with an unknown part the parts that are known still count. */
function applied(
  name: string,
  run: (...args: never[]) => unknown,
  values: readonly unknown[],
): unknown {
  if (name === "equals" && values.length === 2) {
    const [a, b] = values;
    if (isSymbolic(a) && isSymbolic(b) && a.id === b.id) return true;
  }
  let isPart = false;
  const given: unknown[] = [];
  for (const value of values) {
    if (isSecret(value) && name === "format") {
      isPart = true;
      given.push("0");
    } else if (isUnseen(value)) return value;
    else if (isSymbolic(value)) {
      isPart = true;
      given.push(value.id);
    } else {
      const { tag: inside, size } = contentsOf(value);
      if (size > mostValues) return tooMuch;
      if (inside === "unseen") return unseen("a part of it is not known");
      if (inside === "symbolic") isPart = true;
      given.push(inside === "symbolic" ? untagged(value) : value);
    }
  }
  const made = guarded(name, () => run(...(given as never[])));
  return isPart ? asPart(made) : made;
}

/** What was made from a text that is not known as a whole. */
function asPart(made: unknown): unknown {
  if (isUnseen(made)) return made;
  if (typeof made === "string") return symbolic(made, "");
  if (Array.isArray(made)) return made.map(asPart);
  if (typeof made === "object" && made !== null)
    return membersFrom(Object.entries(made).map(([key, value]) => [key, asPart(value)]));
  return unseen("it depends on a name that is known only when it is deployed");
}

interface Contents {
  /** What of it is not known. */
  readonly tag: "unseen" | "symbolic" | undefined;
  /** About so many values are in it. */
  readonly size: number;
}

/** The same list may be in another one many times over: each is looked through once. */
const contents = new WeakMap<object, Contents>();
const nothing: Contents = { tag: undefined, size: 1 };

function contentsOf(value: unknown, depth = 0): Contents {
  if (typeof value === "string") return { tag: undefined, size: 1 + value.length / 16 };
  if (typeof value !== "object" || value === null) return nothing;
  if (isUnseen(value) || depth > deepest * 4) return { tag: "unseen", size: 1 };
  if (isSymbolic(value)) return { tag: "symbolic", size: 1 + value.id.length / 16 };
  const before = contents.get(value);
  if (before) return before;
  let tag: Contents["tag"];
  let size = 1;
  for (const item of Object.values(value) as unknown[]) {
    const inside = contentsOf(item, depth + 1);
    size += inside.size;
    if (inside.tag === "unseen" || tag === undefined) tag = inside.tag ?? tag;
  }
  const made = { tag, size };
  contents.set(value, made);
  return made;
}

const isKnown = (value: unknown): boolean => {
  const { tag, size } = contentsOf(value);
  return tag === undefined && size <= mostValues;
};

function untagged(value: unknown): unknown {
  if (isSymbolic(value)) return value.id;
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value)
    ? value.map(untagged)
    : membersFrom(Object.entries(value).map(([key, item]) => [key, untagged(item)]));
}

/** Functions of texts and of lists, which move the elements of lists and never look into them. */
const anyOrder: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  concat(values) {
    if (values.length > 0 && values.every(Array.isArray)) {
      const all: readonly unknown[] = values.flat();
      return all.length > mostCopies * 10 ? undefined : all;
    }
    let text = "";
    let isPart = false;
    for (const value of values) {
      if (isUnseen(value) && !isSecret(value)) return value;
      if (contentsOf(value).size > mostValues) return tooMuch;
      if (isSecret(value) || isSymbolic(value)) isPart = true;
      text += isSecret(value) ? "0" : isSymbolic(value) ? value.id : textOf(value);
    }
    if (text.length > longestText) return undefined;
    return isPart ? symbolic(text, "") : text;
  },
  empty: ([value]) =>
    isUnseen(value)
      ? value
      : isSymbolic(value)
        ? false
        : value === null ||
          value === undefined ||
          value === "" ||
          (typeof value === "object" && Object.keys(value).length === 0),
  length: ([value]) =>
    isUnseen(value)
      ? value
      : isSymbolic(value)
        ? unseen("it depends on a name that is known only when it is deployed")
        : typeof value === "string"
          ? value.length
          : Object.keys(value as object).length,
  first: ([value]) => part(value, (of) => of.slice(0, 1), 0),
  last: ([value]) => part(value, (of) => of.slice(-1), -1),
  take: ([value, count]) => part(value, (of) => of.slice(0, Math.max(0, Number(count)))),
  skip: ([value, count]) => part(value, (of) => of.slice(Math.max(0, Number(count)))),
  tryget([value, ...keys]) {
    let at = value;
    for (const key of keys) {
      if (isUnseen(at) || isUnseen(key)) return isUnseen(at) ? at : key;
      if (typeof at !== "object" || at === null || isSymbolic(at)) return null;
      const name = Array.isArray(at)
        ? ([String(key)] as const)
        : memberOf(at, isSymbolic(key) ? key.id : String(key));
      at = name ? ((at as Record<string, unknown>)[name[0]] ?? null) : null;
    }
    return at;
  },
};

function part(
  value: unknown,
  cut: <T extends string | readonly unknown[]>(of: T) => string | readonly unknown[],
  only?: number,
): unknown {
  if (isUnseen(value)) return value;
  if (isSymbolic(value)) return symbolic(cut(value.id) as string, "");
  if (typeof value === "string") return cut(value);
  if (!Array.isArray(value)) return undefined;
  return only === undefined ? cut(value as readonly unknown[]) : (value.at(only) ?? null);
}

const lazy: Readonly<Record<string, (args: readonly Expression[], scope: Scope) => unknown>> = {
  parameters: ([name], scope) => nameIn(name, scope, scope.parameter),
  variables: ([name], scope) => nameIn(name, scope, scope.variable),
  lambdavariables: ([name], scope) =>
    nameIn(name, scope, (said) =>
      scope.lambdas.has(said) ? scope.lambdas.get(said) : unseen("an expression names no argument"),
    ),
  if([condition, yes, no], scope) {
    if (!condition || !yes || !no) return unseen("if() is given what it does not take");
    const which = evaluate(condition, scope);
    if (which === true) return evaluate(yes, scope);
    if (which === false) return evaluate(no, scope);
    // What both ways lead to does not depend on the way.
    const [a, b] = [handedOn(yes, scope), handedOn(no, scope)];
    if (isSymbolic(a) && isSymbolic(b) && a.id === b.id) return a;
    if (isKnown(a) && isKnown(b) && same(a, b)) return a;
    return isUnseen(which)
      ? unseen(which.why, which.expression, choicesOf([...eachOf(a), ...eachOf(b)]))
      : unseen("a condition is neither true nor false");
  },
  and: (args, scope) => decided(args, scope, false),
  or: (args, scope) => decided(args, scope, true),
  coalesce(args, scope) {
    for (const arg of args) {
      const value = evaluate(arg, scope);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  },
  copyindex(args, scope) {
    const [first, second] = args.map((arg) => evaluate(arg, scope));
    const named = typeof first === "string" ? first.toLowerCase() : undefined;
    const copy =
      named === undefined
        ? scope.copies.at(-1)
        : scope.copies.findLast(({ name }) => name === named);
    if (!copy) return unseen("copyIndex() stands outside of a copy");
    const offset = named === undefined ? (first ?? 0) : (second ?? 0);
    return typeof copy.index === "number" && typeof offset === "number"
      ? copy.index + offset
      : copy.index;
  },
  lambda(args, scope) {
    const names = args.slice(0, -1).map((arg) => String(evaluate(arg, scope)));
    const made: Lambda = { lambda: names, body: args.at(-1)! };
    lambdas.add(made);
    return made;
  },
  map: (args, scope) => overList(args, scope, (list, run) => list.map((item, i) => run(item, i))),
  filter: (args, scope) =>
    overList(args, scope, (list, run) => {
      const chosen: unknown[] = [];
      for (const [i, item] of list.entries()) {
        const isIn = run(item, i);
        if (isUnseen(isIn)) return isIn;
        if (isIn === true) chosen.push(item);
      }
      return chosen;
    }),
  sort: (args, scope) => overList(args, scope, (list) => list),
  reduce([of, start, by], scope) {
    const [list, lambda] = [of && evaluate(of, scope), by && evaluate(by, scope)];
    if (isUnseen(list)) return list;
    if (!Array.isArray(list) || !isLambda(lambda) || !start) return notTaken("reduce");
    let value = evaluate(start, scope);
    for (const [i, item] of list.entries()) value = apply(lambda, [value, item, i], scope);
    return value;
  },
  toobject([of, by, what], scope) {
    const list = of && evaluate(of, scope);
    const key = by && evaluate(by, scope);
    const value = what && evaluate(what, scope);
    if (isUnseen(list)) return list;
    if (!Array.isArray(list) || !isLambda(key)) return notTaken("toObject");
    const entries: [string, unknown][] = [];
    for (const item of list) {
      const name = apply(key, [item], scope);
      if (isUnseen(name)) return name;
      entries.push([
        isSymbolic(name) ? name.id : textOf(name),
        isLambda(value) ? apply(value, [item], scope) : item,
      ]);
    }
    return membersFrom(entries);
  },
  mapvalues([of, by], scope) {
    const members = of && evaluate(of, scope);
    const lambda = by && evaluate(by, scope);
    if (isUnseen(members)) return members;
    if (typeof members !== "object" || members === null || !isLambda(lambda))
      return notTaken("mapValues");
    return membersFrom(
      Object.entries(members).map(([key, value]) => [key, apply(lambda, [value], scope)]),
    );
  },
  reference: (args, scope) =>
    referred(
      args.map((arg) => evaluate(arg, scope)),
      [],
      scope,
    ),
};

/** All that a value can be; one that can be anything is not a string. */
const eachOf = (value: unknown): readonly unknown[] =>
  isUnseen(value) ? (value.oneOf ?? [value]) : [value];

const notTaken = (name: string): unknown => unseen(`${name}() is given what it does not take`);

function decided(args: readonly Expression[], scope: Scope, ends: boolean): unknown {
  let open: unknown;
  for (const arg of args) {
    const value = evaluate(arg, scope);
    if (value === ends) return ends;
    if (typeof value !== "boolean") open ??= value;
  }
  return open === undefined ? !ends : isUnseen(open) ? open : notTaken(ends ? "or" : "and");
}

function nameIn(
  name: Expression | undefined,
  scope: Scope,
  find: (name: string) => unknown,
): unknown {
  const said = name && evaluate(name, scope);
  if (isUnseen(said)) return said;
  return typeof said === "string" ? find(said) : unseen("a name is not a string");
}

function overList(
  [of, by]: readonly Expression[],
  scope: Scope,
  make: (list: readonly unknown[], run: (...args: readonly unknown[]) => unknown) => unknown,
): unknown {
  const list = of && evaluate(of, scope);
  const lambda = by && evaluate(by, scope);
  if (isUnseen(list)) return list;
  if (!Array.isArray(list) || !isLambda(lambda)) return notTaken("a function of a list");
  return make(list, (...args) => apply(lambda, args, scope));
}

function apply({ lambda, body }: Lambda, args: readonly unknown[], scope: Scope): unknown {
  const given = new Map(scope.lambdas);
  for (const [i, name] of lambda.entries()) given.set(name, args[i]);
  return evaluate(body, { ...scope, lambdas: given });
}

function userFunction(
  { parameters, output }: { readonly parameters: readonly string[]; readonly output: unknown },
  values: readonly unknown[],
  scope: Scope,
): unknown {
  const given = new Map(parameters.map((name, i) => [name.toLowerCase(), values[i]]));
  return evaluateJson(output, {
    ...scope,
    parameter: (name) => given.get(name.toLowerCase()) ?? null,
    variable: () => unseen("a function of a template has no variables"),
    copies: [],
    lambdas: new Map(),
  });
}
