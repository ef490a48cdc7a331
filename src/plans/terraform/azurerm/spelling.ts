/** How entries of the tables are written down. */
import type { Members } from "../../spelling.ts";
import type { Joins, TerraformSpelling } from "../provider.ts";
import { azurermTypesOf } from "./types.ts";

type Rest = Partial<Pick<TerraformSpelling, "when" | "constants" | "unsaid">>;

/** A resource: `of("storage_account", "Microsoft.Storage/storageAccounts", { ... })`. */
export function of(
  from: string,
  type: string,
  members: Members,
  rest: Rest = {},
): TerraformSpelling {
  return { from: `azurerm_${from}`, type, members, ...rest };
}

/** What adds to the resource of that type which `by` names, or which what it names is a part of. */
export function adds(
  from: string,
  type: string,
  by: string,
  members: Members,
  rest: Rest = {},
): TerraformSpelling {
  return { from: `azurerm_${from}`, type, joins: joinTo(type, by), members, ...rest };
}

export function joinTo(type: string, by: string): Joins {
  const isName = !/(?:_id|^scope)$/.test(by);
  return {
    by,
    below: true,
    to: Object.fromEntries(
      [...azurermTypesOf(type), "azapi_resource"].map((one) => [one, isName ? ["name"] : []]),
    ),
  };
}

/** Several types that say the same in the same words. */
export const each = (
  names: string,
  make: (name: string) => TerraformSpelling,
): TerraformSpelling[] => names.split(" ").map(make);

export const enabled = (value: unknown): unknown =>
  value === true || value === "true"
    ? "Enabled"
    : value === false || value === "false"
      ? "Disabled"
      : value;

/** A word by a table; any other stays as it is, so that rows say that they don't know it. */
export const word =
  (words: Readonly<Record<string, string>>) =>
  (value: unknown): unknown =>
    typeof value === "string" && Object.hasOwn(words, value) ? words[value] : value;
