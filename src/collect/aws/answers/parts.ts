/** Lists within an element of an answer, where a row reads them: see `parts` in expected.ts. */
import type { Parts } from "./expected.ts";
import type { Format, Schema } from "./schema.ts";
import { xmlItems } from "./xml-lists.ts";

/** What is wrong, or undefined. */
export type Check = (value: unknown, at: string) => string | undefined;

/** Of a list within: that it has elements where it must, and each what it needs. */
export function partsCheck(
  schema: Schema,
  format: Format,
  parts: Parts | undefined,
): Check | undefined {
  if (parts === undefined || !schema.isStructSchema()) return undefined;
  const [wire, list] = memberOf(schema, parts.list, format);
  const item = list.getValueSchema();
  const tag = item.getMergedTraits().xmlName ?? "member";
  const needs = parts.needs.map((path) => {
    const wires: string[] = [];
    let at = item;
    for (const name of path) {
      const [next, member] = memberOf(at, name, format);
      wires.push(next);
      at = member;
    }
    return { name: path.join("."), wires };
  });
  return (value) => {
    const own = (Object(value) as Record<string, unknown>)[wire];
    const items =
      own === undefined || own === null
        ? []
        : format.kind === "xml"
          ? (xmlItems(list, own, tag) ?? [])
          : (own as readonly unknown[]);
    if (parts.some && items.length === 0) return `${parts.list} has no element`;
    for (const one of items)
      for (const { name, wires } of needs) {
        let at: unknown = one;
        for (const next of wires) at = (Object(at ?? {}) as Record<string, unknown>)[next];
        if (typeof at !== "string" || at.trim() === "")
          return `${parts.list} holds an element without ${name}`;
      }
    return undefined;
  };
}

function memberOf(schema: Schema, name: string, format: Format): readonly [string, Schema] {
  for (const [one, member] of schema.structIterator())
    if (one === name) return [format.nameOf(one, member), member];
  throw new Error(`no member ${name}`);
}
