/** XML read into a tree: where a list stands for its elements, and a text for a value. */
import type { Schema } from "./schema.ts";

/** What is in an answer and in no schema. */
export const beside =
  /^(#text|xmlns|xmlns:\w+|xsi:\w+|requestId|RequestId|ResponseMetadata|__type|\$\w+)$/;

export const isText = (value: unknown): boolean =>
  typeof value === "string" ||
  (typeof value === "object" && value !== null && !Array.isArray(value) && "#text" in value) ||
  // An empty element with an attribute.
  (typeof value === "object" &&
    value !== null &&
    Object.keys(value).every((key) => beside.test(key)));

/** The elements of an XML list, which may be one or none; undefined where that is not a list. */
export function xmlItems(schema: Schema, value: unknown, tag: string): unknown[] | undefined {
  if (schema.getMergedTraits().xmlFlattened) return Array.isArray(value) ? value : [value];
  if (value === "") return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  for (const key in value) if (key !== tag && !beside.test(key)) return undefined;
  const items = (value as Record<string, unknown>)[tag];
  return items === undefined ? [] : Array.isArray(items) ? items : [items];
}

export function setXmlItems(value: unknown, tag: string, items: readonly unknown[]): void {
  if (typeof value === "object" && value !== null) (value as Record<string, unknown>)[tag] = items;
}
