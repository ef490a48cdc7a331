/** The contract of what reads the guards of a cloud. */
import type { Guards } from "../guard-model.ts";
import type { Gap } from "../model.ts";
import type { CollectOptions } from "./collect.ts";

export interface CollectedGuards {
  /** Absent where nothing could be read: the gaps say why. */
  readonly guards?: Guards;
  readonly gaps: readonly Gap[];
}

/** Throws a `UserError` for a target of the provider that does not say whose guards to read. */
export type CollectGuards = (target: string, options: CollectOptions) => Promise<CollectedGuards>;
