/** Cuts records down where the part that names a place stands next to parts that may hold secrets. */

/** The record with nothing but the plain values of these names, at any depth, and what holds them. */
export function only(value: unknown, ...names: readonly string[]): object | undefined {
  const kept = cut(value, new Set(names));
  return kept === undefined ? undefined : Object(kept);
}

function cut(value: unknown, names: ReadonlySet<string>): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => cut(item, names)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    const kept = typeof item === "object" ? cut(item, names) : names.has(name) ? item : undefined;
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A web address without what comes after the host: paths and queries of webhooks are often the key to them. */
export function hostPart(url: string | undefined): string | undefined {
  return url === undefined ? undefined : (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? url);
}
