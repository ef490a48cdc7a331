/** What is wrong with a member of a record: each says so, or undefined. */

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function oneOf(
  r: Record<string, unknown>,
  key: string,
  known: readonly string[],
): string | undefined {
  return known.includes(r[key] as string)
    ? undefined
    : `"${key}" is ${shown(r[key])}, not one of ${known.join(", ")}`;
}

export function isStrings(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) if (typeof value[key] !== "string") return false;
  return true;
}

export function strings(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys)
    if (typeof r[key] !== "string") return `"${key}" is ${shown(r[key])}, not a string`;
  return undefined;
}

export function optionalStrings(
  r: Record<string, unknown>,
  keys: readonly string[],
): string | undefined {
  for (const key of keys)
    if (r[key] !== undefined && typeof r[key] !== "string")
      return `"${key}" is ${shown(r[key])}, not a string`;
  return undefined;
}

export function numbers(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  const key = keys.find((one) => !Number.isSafeInteger(r[one]) || (r[one] as number) < 0);
  return key && `"${key}" is ${shown(r[key])}, not a whole number`;
}

export const optionalNumbers = (
  r: Record<string, unknown>,
  keys: readonly string[],
): string | undefined =>
  numbers(
    r,
    keys.filter((key) => r[key] !== undefined),
  );

/** Of a list or an object only that it is one: it may be too large to be written out. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value !== "object" || value === null) return visible(JSON.stringify(value));
  return Array.isArray(value) ? "a list" : "an object";
}

/** A file may come from anywhere, and its words must not act on the terminal that shows them. */
export const visible = (text: string): string =>
  text.slice(0, 120).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");
