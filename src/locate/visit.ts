/** One resource at hand, while its rows are read. */
import type { Location, Placement, Resource, ResourceRef } from "../model.ts";
import type { Site } from "../providers/provider.ts";
import type { Destination, None, RowContext, Unknown } from "./path.ts";
import type { watching } from "./unseen.ts";
import type { Copy, Reference } from "./waiting.ts";

/** An answer that names a place, or says why it can't. */
export type Place = Exclude<Destination, None | Unknown>;

export interface Visit {
  readonly resource: Resource;
  readonly ref: ResourceRef;
  /** Where it is listed. */
  readonly listed: Location | undefined;
  /** Where its data is, in place of the listed location. */
  readonly site: Site | undefined;
  /** Whether the listed location is judged as the place of its data, so that a row need not say it again. */
  readonly isListedJudged: boolean;
  /** Whether what functions of some row read has another shape. */
  readonly isMisshapen: boolean;
  readonly homes: Location[];
  readonly place: (placement: Placement) => void;
  /** Whether a row reported its home, or that it is unknown. */
  homeTold: boolean;
  /** What the functions of the row at hand are given, made for the first that runs: most rows run none. */
  here: RowContext<unknown> | undefined;
  watch: ReturnType<typeof watching> | undefined;
  /** What has to wait. */
  references: Reference[] | undefined;
  copy: Copy | undefined;
}
