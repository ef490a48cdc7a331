/** One exception of a policy. */
import type { ExceptionRef } from "../model.ts";

/** Accepts findings (`rule`) or gaps (`gap`); everything it names must match. */
export interface Exception extends Omit<ExceptionRef, "expired"> {
  /** A rule id, `*`, or a glob such as `replica-*`; ROLE-outside accepts ROLE-may-leave as well. */
  readonly rule?: string;
  /** The reason of gaps, or the id of one. */
  readonly gap?: string;
  /** A glob over the whole id; letter case counts in ARNs and not in Azure ids. */
  readonly resource?: string;
  /** An AWS account or Azure subscription id. */
  readonly scope?: string;
  /** Gaps: a region code. */
  readonly region?: string;
  /** Gaps: a service as coverage names it. */
  readonly service?: string;
  /** Findings: the location code. */
  readonly location?: string;
  /** Findings: the only country outside the boundary. */
  readonly country?: string;
  /** Findings: only of resources that have no data class but these. */
  readonly classes?: readonly string[];
}
