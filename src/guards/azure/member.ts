/** Azure Policy reads the names of properties in any case. */
export function memberOf(of: unknown, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(Object(of ?? {}) as object).find(
    ([key]) => key.toLowerCase() === wanted,
  )?.[1];
}
