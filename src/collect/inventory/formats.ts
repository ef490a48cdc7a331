/** What people have at hand instead of an inventory, one line each: read as far as it goes, or refused by its name. */
import { type Resource, UserError } from "../../model.ts";
import { armRecords } from "./formats/arm-records.ts";
import { configItems } from "./formats/config-items.ts";
import { refusedFormats } from "./formats/refused.ts";
import { steampipeRows } from "./formats/steampipe-rows.ts";
import { taggingApi } from "./formats/tagging-api.ts";

export interface Format {
  /** "the output of `az graph query`" */
  readonly name: string;
  /** Whether a JSON value, a whole document or one line, is of this format. */
  readonly isJson?: (value: unknown) => boolean;
  /** Whether a text that is not JSON is; `start`: its first kilobytes. */
  readonly isText?: (start: string) => boolean;
  /** Its resources; a format without is refused. */
  readonly read?: (value: unknown) => Read;
  /** Where it is read: what it does not show. Where it is refused: what to do. */
  readonly remedy: string;
}

export interface Read {
  /** A row that is no resource is the sentence that says why; undefined: nothing that is there. */
  readonly rows: readonly (Resource | string | undefined)[];
  /** Why the document itself is only part of an answer. */
  readonly partial?: string;
}

export const refusal = (
  place: string,
  { name, remedy }: Pick<Format, "name" | "remedy">,
): UserError => new UserError(`${place}: is ${name}; ${remedy}`);

/** The first that fits. Formats that are told by one member stand before those that are told by the shape of rows. */
export const formats: readonly Format[] = [
  ...refusedFormats,
  taggingApi,
  configItems,
  steampipeRows,
  armRecords,
];
