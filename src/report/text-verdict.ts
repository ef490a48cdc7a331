/** The first line of a report: one sentence that never reassures where something was not seen. */
import { type Level, type Report, levels } from "../model.ts";
import { comparisonInWords } from "./comparison.ts";
import { forTerminal } from "./escape.ts";
import { leftOutInWords } from "./left-out.ts";
import { grouped } from "./numbers.ts";
import { counted } from "./text-lines.ts";

/** Fails where the scan did, by the level that it was to fail on. */
export function verdict(report: Report): string {
  const { leftOut } = report.run;
  const stopped = stoppedInWords(report);
  const sentence = `${signOf(report)} ${stopped === undefined ? "" : `${stopped}: `}${judged(report)}`;
  return leftOut
    ? `${sentence}; left out on purpose: ${forTerminal(leftOutInWords(leftOut))}`
    : sentence;
}

/** "Interrupted after 486 resources"; undefined where the scan came to its end. */
export function stoppedInWords({
  run,
  summary,
}: Pick<Report, "run" | "summary">): string | undefined {
  if (run.end === undefined) return undefined;
  const what = run.end === "interrupted" ? "Interrupted" : "Stopped by its time limit";
  return `${what} after ${counted(summary.resources, "resource")}`;
}

function judged({ summary, run, comparison }: Report): string {
  const { findings, gaps, resources } = summary;
  const among = counted(resources, "resource");
  const isNew = comparison ? `${forTerminal(comparisonInWords(comparison))}; ` : "";
  const knownGaps =
    comparison && comparison.knownGaps > 0
      ? comparison.newGaps === 0
        ? " (known)"
        : ` (${comparison.knownGaps} known)`
      : "";
  const missed =
    gaps > 0
      ? `${counted(gaps, "gap")}${knownGaps}: incomplete scan`
      : run.status === "incomplete"
        ? "the scan did not finish"
        : undefined;
  if (findings > 0) {
    const found = `${foundIn(summary, boundaryName(run.boundary.id))}`;
    return isNew + (missed === undefined ? found : `${found}; ${missed}`);
  }
  if (missed !== undefined) return `${isNew}no findings in ${among}, but ${missed}`;
  if (resources === 0) return `${isNew}no resource was found, so nothing was judged`;
  return `${isNew}no findings in ${among}, boundary ${boundaryName(run.boundary.id)}`;
}

/** "75 findings outside EEA, 21 may leave it, 12 notes". */
function foundIn({ byVerdict, byLevel }: Report["summary"], boundary: string): string {
  const { outside, mayLeave, contradicted = 0 } = byVerdict;
  return [
    ...(outside > 0 ? [`${counted(outside, "finding")} outside ${boundary}`] : []),
    ...(mayLeave > 0
      ? [
          outside > 0
            ? `${grouped(mayLeave)} may leave it`
            : `${counted(mayLeave, "finding")} may leave ${boundary}`,
        ]
      : []),
    ...(contradicted > 0
      ? [
          outside + mayLeave > 0
            ? `${grouped(contradicted)} contradictory`
            : `${counted(contradicted, "resource")} with contradictory data classes`,
        ]
      : []),
    ...(byLevel.note > 0 ? [counted(byLevel.note, "note")] : []),
  ].join(", ");
}

function signOf(report: Report): "✗" | "✓" | "!" {
  const { summary, comparison, run } = report;
  const byLevel = comparison?.newByLevel ?? summary.byLevel;
  if (run.end !== "interrupted" && failing(run).some((level) => byLevel[level] > 0)) return "✗";
  return summary.findings === 0 && sawAll(report) ? "✓" : "!";
}

/** The levels of findings that fail a run. */
export const failing = ({ failOn = "error" }: Pick<Report["run"], "failOn">): readonly Level[] =>
  failOn === "never" ? [] : levels.slice(0, levels.indexOf(failOn) + 1);

/** Whether nothing could be hidden: no gap that counts, a scan that came to its end, and something to judge. */
export const sawAll = ({ summary, run, comparison }: Report): boolean =>
  summary.gaps === 0 &&
  run.status === "complete" &&
  summary.resources > 0 &&
  (comparison?.notSeen.length ?? 0) === 0;

function boundaryName(id: string): string {
  return /^[a-z]{2,4}$/.test(id) ? id.toUpperCase() : forTerminal(id);
}
