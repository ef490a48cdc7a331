/**
 * A small pure interpreter of what a template says: intrinsic functions, parameters, conditions. Each value
 * is known, or known up to names that the provider gives, or unseen.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
import { isUnseen, unseen } from "../value.ts";
import { functions, madeByMacro } from "./functions.ts";
import { type Node, callOf } from "./node.ts";
import { type Scope, type Value, noValue } from "./scope.ts";
import { open, textOf } from "./text.ts";
import { setMember } from "../set-member.ts";

const deepest = 64;

/** Of a record or list that was made: which node each of its members was written as. */
const origins = new WeakMap<object, Map<string | number, Node>>();

export const originOf = (container: object, key: string | number): Node | undefined =>
  origins.get(container)?.get(key);

/** Hands the origins of one record on to another that was made of it. */
export function sameOrigins(from: object, to: object): void {
  const known = origins.get(from);
  if (known) origins.set(to, known);
}

export function evaluate(node: Node, scope: Scope): Value {
  if (scope.depth > deepest) return unseen(`nested deeper than ${deepest} levels`);
  if (--scope.stack.budget.steps < 0)
    return unseen("the template takes more steps than this version goes with it");
  const below: Scope = { ...scope, depth: scope.depth + 1 };
  const call = callOf(node);
  if (call) {
    const run = Object.hasOwn(functions, call.name) ? functions[call.name] : undefined;
    return run ? run(call.argument, below) : unseen(`this version does not know ${call.name}`);
  }
  if (node.items) return listOf(node.items, below);
  if (node.entries) return recordOf(node.entries, below);
  const value = node.value ?? null;
  return typeof value === "string" && value.includes("{{resolve:") ? dynamic(value) : value;
}

function listOf(nodes: readonly Node[], scope: Scope): Value {
  const list: Value[] = [];
  const from = new Map<number, Node>();
  for (const item of nodes) {
    const value = evaluate(item, scope);
    if (value === noValue) continue;
    from.set(list.length, item);
    list.push(value);
  }
  origins.set(list, from);
  return list;
}

function recordOf(entries: ReadonlyMap<string, Node>, scope: Scope): Value {
  // A macro beside other members may add to them, and change them.
  if (entries.has("Fn::Transform")) return madeByMacro;
  const record: Record<string, Value> = {};
  const from = new Map<string, Node>();
  for (const one of expanded(entries, scope)) {
    if (isUnseen(one)) return one;
    const value = evaluate(one.node, { ...scope, variables: one.variables });
    if (value === noValue) continue;
    from.set(one.name, one.node);
    setMember(record, one.name, value);
  }
  origins.set(record, from);
  return record;
}

const mostCopies = 10_000;

export interface Member {
  readonly name: string;
  readonly node: Node;
  readonly variables: Scope["variables"];
}

/** The members of a map, with what `Fn::ForEach` makes of its loops. */
export function* expanded(
  entries: ReadonlyMap<string, Node>,
  scope: Scope,
  copies = { made: 0 },
): Generator<Member | ReturnType<typeof unseen>> {
  for (const [name, node] of entries) {
    if (!name.startsWith("Fn::ForEach::")) {
      yield { name: named(name, scope), node, variables: scope.variables };
      continue;
    }
    const [identifier, collection, body] = node.items ?? [];
    if (typeof identifier?.value !== "string" || !collection || !body?.entries) {
      yield unseen(`${name.slice(0, 100)} is not a loop over a list`);
      continue;
    }
    const items = evaluate(collection, { ...scope, depth: scope.depth + 1 });
    if (
      !Array.isArray(items) ||
      items.some((item) => typeof item !== "string" && typeof item !== "number")
    ) {
      yield isUnseen(items) ? items : unseen("the list of Fn::ForEach is not known");
      continue;
    }
    for (const item of items as readonly Value[]) {
      if (++copies.made > mostCopies) {
        yield unseen(`Fn::ForEach makes more than ${mostCopies} copies`);
        return;
      }
      yield* expanded(
        body.entries,
        {
          ...scope,
          depth: scope.depth + 1,
          variables: { ...scope.variables, [identifier.value]: item },
        },
        copies,
      );
    }
  }
}

/** A name with the variables of the loops around it: `Bucket${Region}`, and `&{Region}` without what names can't have. */
function named(name: string, { variables }: Scope): string {
  if (!/[$&]\{/.test(name)) return name;
  return name.replaceAll(/([$&])\{([\w:]+)\}/g, (whole, kind: string, variable: string) => {
    if (!Object.hasOwn(variables, variable)) return whole;
    const value = String(variables[variable] as string | number);
    return kind === "&" ? value.replaceAll(/[^A-Za-z0-9]/g, "") : value;
  });
}

/** {{resolve:ssm:NAME}} and {{resolve:secretsmanager:...}} are read when the stack is made. */
function dynamic(value: string): Value {
  const parts = value.split(/(\{\{resolve:[^{}]*\}\})/);
  return textOf(
    parts.map((part, at) =>
      at % 2 === 1 ? open("a dynamic reference is read when the stack is made").parts[0]! : part,
    ),
  );
}
