/** Members of a template, as it writes them. */
import { memberOf } from "./pure-functions.ts";

export type Raw = Readonly<Record<string, unknown>>;

/** A member of a template, whatever the case of its name. */
export function said(raw: Raw, name: string): unknown {
  const key = memberOf(raw, name);
  return key && raw[key[0]];
}

export const isRaw = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
