/** What the command ends with: the report in one number. */
import { type Level, type Report, levels } from "../model.ts";

export interface Failing {
  /** The lowest level of finding that fails the run. */
  readonly failOn: Level | "never";
  readonly allowIncomplete: boolean;
  readonly isInterrupted: boolean;
}

export function exitCodeOf(
  { summary, run }: Pick<Report, "summary" | "run">,
  { failOn, allowIncomplete, isInterrupted }: Failing,
): number {
  if (isInterrupted) return 130;
  if (failOn === "never") return 0;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  if (failing.some((level) => summary.byLevel[level] > 0)) return 1;
  return (summary.gaps > 0 || run.status === "incomplete") && !allowIncomplete ? 3 : 0;
}
