/** What the attributes and blocks of a body come to, each when it is asked for; dynamic blocks are what they make. */
import type { Evaluator, Names } from "./evaluate.ts";
import { pairsOf } from "./members.ts";
import type { Attribute, Block, Body } from "./syntax.ts";
import { type Value, fault, isUnknown, thing, unknown } from "./value.ts";

export interface BodyValues {
  /** Undefined where the body says nothing of it. */
  readonly get: (name: string) => Value | undefined;
  readonly names: readonly string[];
  /** Where an attribute stands, and where the blocks of a kind do. */
  readonly attribute: (name: string) => Attribute | undefined;
  readonly blocks: (kind: string) => readonly Body[];
}

/** They say how Terraform makes a resource, and nothing of it. */
const meta = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection",
  "timeouts",
]);

const mostBlocks = 10_000;

export function bodyValues(
  body: Body,
  names: Names,
  { evaluate }: Pick<Evaluator, "evaluate">,
): BodyValues {
  const known = new Map<string, Value>();
  const made = new Map<string, readonly (Part | Value)[]>();
  const kinds = new Set(
    body.blocks.map((block) => (block.kind === "dynamic" ? (block.labels[0] ?? "") : block.kind)),
  );
  const parts = (kind: string): readonly (Part | Value)[] => {
    let all = made.get(kind);
    if (!all) {
      made.set(kind, []);
      made.set(kind, (all = partsOf(body.blocks, kind, names, evaluate)));
    }
    return all;
  };
  return {
    names: [...new Set([...body.attributes.keys(), ...kinds])].filter((name) => !meta.has(name)),
    attribute: (name) => body.attributes.get(name),
    blocks: (kind) =>
      kinds.has(kind) ? parts(kind).flatMap((part) => (isPart(part) ? [part.body] : [])) : [],
    get(name) {
      if (meta.has(name)) return undefined;
      const before = known.get(name);
      if (before !== undefined) return before;
      const attribute = body.attributes.get(name);
      if (!attribute && !kinds.has(name)) return undefined;
      known.set(name, fault("it refers to itself"));
      const value = attribute
        ? evaluate(attribute.expression, names)
        : parts(name).map((part) => (isPart(part) ? mapOf(part, evaluate) : part));
      known.set(name, value);
      return value;
    },
  };
}

interface Part {
  readonly body: Body;
  readonly names: Names;
}

const isPart = (part: Part | Value): part is Part =>
  typeof part === "object" && part !== null && Object.hasOwn(part, "body");

function mapOf({ body, names }: Part, evaluate: Evaluator["evaluate"]): Value {
  const values = bodyValues(body, names, { evaluate });
  return new Map(values.names.map((name) => [name, values.get(name) ?? null]));
}

function partsOf(
  blocks: readonly Block[],
  kind: string,
  names: Names,
  evaluate: Evaluator["evaluate"],
): readonly (Part | Value)[] {
  const parts: (Part | Value)[] = [];
  for (const block of blocks)
    if (block.kind === kind) parts.push({ body: block, names });
    else if (block.kind === "dynamic" && block.labels[0] === kind)
      parts.push(...dynamic(block, kind, names, evaluate));
  return parts.slice(0, mostBlocks);
}

function dynamic(
  block: Block,
  kind: string,
  names: Names,
  evaluate: Evaluator["evaluate"],
): readonly (Part | Value)[] {
  const each = block.attributes.get("for_each");
  const content = block.blocks.find((one) => one.kind === "content");
  if (!each || !content) return [fault("a dynamic block is not whole")];
  const over = evaluate(each.expression, names);
  if (over === null) return [];
  const pairs = pairsOf(over);
  if (!pairs)
    return [isUnknown(over) ? over : unknown("what a dynamic block goes over is not known")];
  const iterator = block.attributes.get("iterator")?.expression;
  const called = iterator?.kind === "name" ? iterator.name : kind;
  // Of a set the key is the value.
  return pairs.map(([key, value]): Part => {
    const item = thing((name) =>
      name === "key" ? (typeof key === "number" && typeof value === "string" ? value : key) : value,
    );
    return { body: content, names: (name) => (name === called ? item : names(name)) };
  });
}
