/** What people have at hand instead of an inventory, one line each: read as far as it goes, or refused by its name. */
import { UserError } from "../../model.ts";
import { armRecords } from "./formats/arm-records.ts";
import { configItems } from "./formats/config-items.ts";
import { foreignJson } from "./formats/foreign-json.ts";
import type { Format } from "./formats/format.ts";
import { refusedFormats } from "./formats/refused.ts";
import { steampipeRows } from "./formats/steampipe-rows.ts";
import { taggingApi } from "./formats/tagging-api.ts";

export const refusal = (
  place: string,
  { name, remedy }: Pick<Format, "name" | "remedy">,
): UserError => new UserError(`${place}: is ${name}; ${remedy}`);

/** The first that fits. Formats that one member identifies come before those that the shape of rows identifies. */
export const formats: readonly Format[] = [
  ...refusedFormats,
  ...foreignJson,
  taggingApi,
  configItems,
  steampipeRows,
  armRecords,
];
