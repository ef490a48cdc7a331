/** What a scan knows of resources that are counted and not read. */
import type { Resource } from "../../model.ts";
import type { GraphAnswer, Range } from "./graph-answer.ts";

export interface Pushed {
  /** The number of rows beyond which counting pays. */
  readonly from: number;
  /** Reads the resources of a range; undefined where nothing was counted and nothing read. */
  readonly read: (
    range: Range,
    take: (page: readonly Resource[]) => Promise<void>,
  ) => Promise<GraphAnswer | undefined>;
  /** Hears of every resource that is given. */
  readonly hear: (resource: Resource) => void;
  /** Gives what was counted, and the rows that others refer to. */
  readonly settle: () => Promise<void>;
}
