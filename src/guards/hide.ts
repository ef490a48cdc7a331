/** Hides the ids of accounts and subscriptions in every text of what is reported; places of files stay. */
import { withoutAccounts } from "../account-ids.ts";

export type Hide = <T>(value: T) => T;

export const hideAccounts: Hide = <T>(value: T): T => hidden(value) as T;

function hidden(value: unknown): unknown {
  if (typeof value === "string") return withoutAccounts(value);
  if (Array.isArray(value)) return value.map(hidden);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === "file" ? one : hidden(one)]),
  );
}
