/** A member of a value that may not be known, by its name or its number. */
import { isSymbolic, isUnseen, unseen } from "../value.ts";
import { memberOf } from "./pure-functions.ts";

export function member(value: unknown, name: string): unknown {
  if (isUnseen(value)) return value;
  if (isSymbolic(value) || typeof value !== "object" || value === null)
    return unseen(`there is no member ${JSON.stringify(name.slice(0, 100))}`);
  if (Array.isArray(value)) {
    const item: unknown = /^\d+$/.test(name) ? value[Number(name)] : undefined;
    return item === undefined ? unseen(`there is no element ${name.slice(0, 20)}`) : item;
  }
  const key = memberOf(value, name);
  return key
    ? (value as Record<string, unknown>)[key[0]]
    : unseen(`there is no member ${JSON.stringify(name.slice(0, 100))}`);
}
