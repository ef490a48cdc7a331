/** What the command ends with: the report in one number. */
import type { Level, Report } from "../model.ts";
import { failing } from "../report/text-verdict.ts";

export interface Failing {
  /** The lowest level of finding that fails the run. */
  readonly failOn: Level | "never";
  readonly allowIncomplete: boolean;
  readonly isInterrupted: boolean;
}

/** Compared with an earlier report, only what is new fails: findings, and gaps. */
export function exitCodeOf(
  { summary, run, comparison }: Pick<Report, "summary" | "run" | "comparison">,
  { failOn, allowIncomplete, isInterrupted }: Failing,
): number {
  if (isInterrupted) return 130;
  if (failOn === "never") return 0;
  const byLevel = comparison?.newByLevel ?? summary.byLevel;
  if (failing({ failOn }).some((level) => byLevel[level] > 0)) return 1;
  const isMissed = comparison
    ? comparison.newGaps > 0 || (run.status === "incomplete" && summary.gaps === 0)
    : summary.gaps > 0 || run.status === "incomplete";
  return isMissed && !allowIncomplete ? 3 : 0;
}
