/**
 * The library door: the whole check as one call, and the nouns it speaks of.
 *
 * `scan` collects from its targets, places and judges what it saw, writes the reports asked for and
 * answers with the report and the exit code the command would end with. It throws `UserError` for
 * what the caller can fix (a bad policy, no credentials); everything a cloud refuses is a gap.
 */
export { UserError } from "./model.js";
export type { BlindSpot, Boundary, Citation, Country, Coverage, Evidence, ExceptionOutcome, ExceptionRef, Finding, Gap, GapReason, Level, Location, Provider, Report, ResourceRef, Role, Rule, Run, Summary, TypeCoverage, Verdict, } from "./model.js";
export { type ScanRequest, type ScanResult, scan } from "./run.js";
