/** Where Resource Graph is asked, and what a query came to. */
import type { Coverage } from "../../model.ts";
import type { Fault } from "./fault.ts";

/** Where a query looks: subscriptions by id, or a management group whose subscriptions could not be listed. */
export type Range =
  | { readonly subscriptions: readonly string[] }
  | { readonly managementGroups: readonly string[] };

/** What a query came to. `rows` is what was given before `fault` ended it. */
export interface GraphAnswer {
  readonly rows: number;
  readonly fault?: Fault;
  /** What was wrong with rows that were not given. */
  readonly misread?: string;
  readonly coverage: readonly Coverage[];
  /** There are more rows than were asked for, so that none was given. */
  readonly isLarge?: true;
}
