/** What another tool writes, and how it is read. */
import type { Resource } from "../../../model.ts";
import type { CollectOptions } from "../../collect.ts";

export interface Format {
  /** "the output of `az graph query`" */
  readonly name: string;
  /** Whether a JSON value, a whole document or one line, is of this format. */
  readonly isJson?: (value: unknown) => boolean;
  /** Whether a text that is not JSON is; `start`: its first kilobytes. */
  readonly isText?: (start: string) => boolean;
  /** Its resources; a format without is refused. */
  readonly read?: (value: unknown, reads: CollectOptions["reads"]) => Read;
  /** Where it is read: what it does not show. Where it is refused: what to do. */
  readonly remedy: string;
}

export interface Read {
  /** A row that is not a resource is the sentence that says why; undefined: nothing that is there. */
  readonly rows: readonly (Resource | string | undefined)[];
  /** Why the document itself is only part of an answer. */
  readonly partial?: string;
}
