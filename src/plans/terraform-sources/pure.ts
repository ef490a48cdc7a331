/** The contract of a table of pure functions. */
import type { Value } from "./value.ts";

/** Undefined: Terraform would end with an error. */
export type Pure = (...args: readonly Value[]) => Value | undefined;

export interface Functions {
  /** They take values whose parts may be unknown. */
  readonly structural: Readonly<Record<string, Pure>>;
  /** They need the whole of their arguments. */
  readonly whole: Readonly<Record<string, Pure>>;
}
