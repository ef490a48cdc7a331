/**
 * Terraform's language written as JSON (`main.tf.json`, what CDKTF puts out): its blocks, with texts as templates.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
import { type JsonText, jsonText } from "../arm/json-text.ts";
import { parseTemplate, parseValue } from "./parse.ts";
import {
  type Attribute,
  type Block,
  type Body,
  type Expression,
  SyntaxFault,
  deepest,
  expression,
} from "./syntax.ts";

/** How many labels a block of each kind has. */
const labelled: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  provider: 1,
  variable: 1,
  output: 1,
  module: 1,
  locals: 0,
  terraform: 0,
};

/** Attributes whose text is a reference, and no template. */
const references = new Set(["provider", "type"]);

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function bodyOfJson(text: string): Body {
  const read = jsonText(text);
  if (!read || !isObject(read.value)) throw new SyntaxFault(0, "is not a JSON object");
  const { value: root } = read;
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const [kind, value] of Object.entries(root)) {
    const at = offsetOf(read, root, kind);
    const labels = Object.hasOwn(labelled, kind) ? labelled[kind] : undefined;
    if (labels === undefined) attributes.set(kind, { at, expression: valueOf(value, at, read) });
    else blocks.push(...blocksOf(kind, labels, value, [], at, read));
  }
  return { attributes, blocks };
}

function blocksOf(
  kind: string,
  labels: number,
  value: unknown,
  named: readonly string[],
  at: number,
  read: JsonText,
): readonly Block[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => blocksOf(kind, labels, one, named, at, read));
  if (!isObject(value)) return [];
  if (named.length < labels)
    return Object.entries(value).flatMap(([name, inner]) =>
      blocksOf(kind, labels, inner, [...named, name], offsetOf(read, value, name), read),
    );
  return [{ kind, labels: named, at, ...bodyOf(value, read, kind) }];
}

function bodyOf(value: Members, read: JsonText, kind: string): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (const [name, one] of Object.entries(value)) {
    const at = offsetOf(read, value, name);
    if (name === "dynamic" && isObject(one)) {
      for (const label of Object.keys(one))
        for (const inner of blocksOf("dynamic", 0, one[label], [label], at, read)) {
          const content = inner.attributes.get("content")?.expression;
          blocks.push({ ...inner, blocks: content ? [contentOf(content)] : [] });
        }
      continue;
    }
    const isReference =
      typeof one === "string" &&
      references.has(name) &&
      (kind === "resource" || kind === "data" || kind === "variable");
    attributes.set(name, {
      at,
      expression: isReference
        ? parsed(parseValue, one, at)
        : name === "providers" && isObject(one)
          ? providersOf(one, at)
          : valueOf(one, at, read),
    });
  }
  return { attributes, blocks };
}

/** What a dynamic block makes, as a block. */
function contentOf(content: Expression): Block {
  const attributes = new Map<string, Attribute>();
  if (content.kind === "object")
    for (const { key, value } of content.entries)
      if (key.kind === "literal")
        attributes.set(String(key.value), { at: key.from, expression: value });
  return { kind: "content", labels: [], at: content.from, attributes, blocks: [] };
}

const providersOf = (value: Members, at: number): Expression =>
  expression(at, at, {
    kind: "object",
    entries: Object.entries(value).map(([key, one]) => ({
      key: parsed(parseValue, key, at),
      value: parsed(parseValue, String(one), at),
    })),
  });

const offsetOf = ({ offsets }: JsonText, object: object, key: string): number => {
  const places = offsets.get(object);
  return (places instanceof Map ? places.get(key) : undefined) ?? 0;
};

/** A text as an expression, which stands where the text does in the file. */
function parsed(parse: (text: string) => Expression, text: string, at: number): Expression {
  try {
    return { ...parse(text), from: at, to: at };
  } catch (error) {
    throw error instanceof SyntaxFault ? new SyntaxFault(at, error.message) : error;
  }
}

function valueOf(value: unknown, at: number, read: JsonText, depth = 0): Expression {
  if (depth > deepest) throw new SyntaxFault(at, "an expression nests too deep");
  if (typeof value === "string") return parsed(parseTemplate, value, at);
  if (Array.isArray(value)) {
    const places = read.offsets.get(value);
    return expression(at, at, {
      kind: "list",
      items: value.map((one: unknown, i) =>
        valueOf(one, Array.isArray(places) ? (places[i] ?? at) : at, read, depth + 1),
      ),
    });
  }
  if (isObject(value))
    return expression(at, at, {
      kind: "object",
      entries: Object.entries(value).map(([name, one]) => {
        const place = offsetOf(read, value, name);
        return {
          key: expression(place, place, { kind: "literal", value: name }),
          value: valueOf(one, place, read, depth + 1),
        };
      }),
    });
  return expression(at, at, { kind: "literal", value: value as number | boolean | null });
}
