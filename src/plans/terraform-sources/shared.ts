/** What the modules of an estate share, and what they are to one another. */
import type { PlanInputs } from "../../collect/collect.ts";
import type { TerraformProvider } from "../terraform/provider.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Declared } from "./declared.ts";
import type { Folder } from "./folder.ts";
import type { Made } from "./instance.ts";
import type { Value } from "./value.ts";

export interface Module {
  /** `module.wards["north"]`; "" for the root. */
  readonly address: string;
  readonly folder: Folder;
  readonly output: (name: string) => Value;
  /** Makes all that its blocks make. */
  readonly expand: () => void;
}

/** What the modules of an estate share. */
export interface Estate {
  readonly evaluator: Evaluator;
  readonly inputs: PlanInputs;
  readonly providers: readonly TerraformProvider[];
  /** What a variable of the root module is given. */
  readonly given: (variable: Declared) => Value | undefined;
  /** The folder that a call leads to; undefined where it can't be read. */
  readonly folderOf: (
    call: Declared,
    from: Folder,
    /** The folders of the modules around it. */
    above: readonly string[],
    /** "network.logs" */
    name: string,
  ) => Folder | undefined;
  /** One for each address; undefined where there are too many. */
  readonly module: (address: string, make: () => Module) => Module | undefined;
  readonly add: (made: Made) => void;
  readonly foreign: (provider: string) => void;
  /** A block runs a program when it is applied. */
  readonly program: (address: string) => void;
  /** It is not known how many a block makes. */
  readonly open: (block: Declared, module: string, by: string, why: string) => void;
}
