/** Where the sources of a plan declare its resources and their attributes. */
import type { FilePlace } from "../../model.ts";
import type { Instance } from "./plan.ts";

export interface Sources {
  readonly block: (instance: Instance) => Required<FilePlace> | undefined;
  readonly attribute: (
    instance: Instance,
    path: readonly (string | number)[],
  ) => { readonly line: number; readonly column: number } | undefined;
  readonly local: (module: string, name: string) => readonly string[] | undefined;
}

export const noSources: Sources = {
  block: () => undefined,
  attribute: () => undefined,
  local: () => undefined,
};
