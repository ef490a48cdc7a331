/** Reads parsed JSON of any shape: what is not what it should be is empty. */

export type Row = Readonly<Record<string, unknown>>;

const nothing: Row = Object.freeze({});

export function rowOf(value: unknown): Row {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Row)
    : nothing;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Of its own members alone: `__proto__` and `constructor` are names like any other. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Row)[name]
    : undefined;
}

export function textOf(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : undefined;
}
