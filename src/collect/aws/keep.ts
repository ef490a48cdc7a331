/** What is kept of an answer: the properties that rows or the lists read, as JSON holds them. */

/** The kept properties, as JSON would hold them, so that a saved inventory reads the same. */
export function pick(
  record: Record<string, unknown>,
  keep: readonly string[],
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of keep) if (record[key] !== undefined) kept[key] = plain(record[key]);
  return kept;
}

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array) return undefined;
  const copy: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const made = plain(item);
    if (made !== undefined) copy.push([key, made]);
  }
  // An assignment to a key called `__proto__` would change what the copy is.
  return Object.fromEntries(copy);
}
