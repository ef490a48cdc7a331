/** The report for a person at a terminal: the verdict first, then stories, then what was not seen, then what to do. */
import type { Report } from "../model.ts";
import { countryName } from "./countries.ts";
import { forTerminal } from "./escape.ts";
import { leftOutInWords } from "./left-out.ts";
import { type Reporter, chunked, isExcepted } from "./report.ts";
import { coverageSummary, limits } from "./text-coverage.ts";
import { findingsByRule, levelColour, spentExceptions } from "./text-findings.ts";
import { gapsByReason } from "./text-gaps.ts";
import { type Pen, counted, penOf } from "./text-lines.ts";
import { whereDataLies } from "./text-places.ts";

export const text: Reporter = {
  id: "text",
  render: (report, options) => chunked(write(report, penOf(options))),
};

function* write(report: Report, pen: Pen): Generator<string> {
  yield `${pen.paint(["bold", verdictColour(report)], verdict(report))}\n`;
  yield* counts(report, pen);
  yield* whereDataLies(report, pen);
  yield* findingsByRule(report, pen);
  yield* spentExceptions(report.exceptions, pen);
  yield* gapsByReason(report, pen);
  yield* limits(report, pen);
  yield* coverageSummary(report, pen);
  yield `\nNext: ${pen.paint("bold", `data-boundary ${nextCommand(report)}`)}\n`;
}

/** One line. Of a scan with gaps it says what was found among how much seen, and never that all is well. */
export function verdict(report: Report): string {
  const { leftOut } = report.run;
  return leftOut
    ? `${judged(report)}; left out on purpose: ${forTerminal(leftOutInWords(leftOut))}`
    : judged(report);
}

function judged({ summary, run }: Report): string {
  const { findings, gaps, resources } = summary;
  const among = `${counted(resources, "resource")}`;
  const missed =
    gaps > 0
      ? `${counted(gaps, "gap")}: not everything could be seen`
      : run.status === "incomplete"
        ? "the scan did not finish: not everything could be seen"
        : undefined;
  if (findings > 0) {
    const found = `✗ ${counted(findings, "finding")} outside ${boundaryName(run.boundary.id)} in ${among}`;
    return missed === undefined ? found : `${found}; ${missed}`;
  }
  if (missed !== undefined) return `! no finding among ${among} seen, but ${missed}`;
  if (resources === 0) return "! no resource was seen, so nothing was judged";
  return `✓ no finding among ${among} seen, boundary ${boundaryName(run.boundary.id)}`;
}

/** A reader must not take the default boundary for one that was chosen. */
export function noPolicy({ boundary }: Pick<Report["run"], "boundary">): string {
  return `No policy file found: using ${forTerminal(boundary.id)}`;
}

function verdictColour({ summary, run }: Report): "red" | "yellow" | "green" {
  if (summary.byLevel.error > 0) return "red";
  const quiet =
    summary.findings === 0 &&
    summary.gaps === 0 &&
    run.status === "complete" &&
    run.leftOut === undefined;
  return quiet && summary.resources > 0 ? "green" : "yellow";
}

function boundaryName(id: string): string {
  return /^[a-z]{2,4}$/.test(id) ? id.toUpperCase() : forTerminal(id);
}

function* counts({ summary, run }: Report, pen: Pen): Generator<string> {
  if (summary.findings > 0) {
    const byLevel = (["error", "warning", "note"] as const)
      .filter((level) => summary.byLevel[level] > 0)
      .map((level) => pen.paint(levelColour[level], counted(summary.byLevel[level], level)));
    yield `  ${byLevel.join(", ")}`;
    yield `; ${largest(summary.byRole, (role) => role)}`;
    if (Object.keys(summary.byCountry).length > 0)
      yield `; ${largest(summary.byCountry, countryName)}`;
    yield summary.anywhere > 0 ? `; anywhere ${summary.anywhere}\n` : "\n";
  }
  if (summary.excepted > 0)
    yield `  ${counted(summary.excepted, "more finding")} accepted by the policy\n`;
  if (run.policy === undefined) yield pen.say(2, noPolicy(run));
  for (const note of run.notes ?? []) yield pen.say(2, forTerminal(note));
  if (run.identities.length > 0)
    yield pen.say(2, `seen as ${run.identities.map(forTerminal).join(", ")}`);
  if (run.tenantBoundary !== undefined)
    yield pen.say(2, `the Azure tenant's data boundary is ${forTerminal(run.tenantBoundary)}`);
}

function largest(counts_: Readonly<Record<string, number>>, name: (key: string) => string): string {
  const sorted = Object.entries(counts_).sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, 6).map(([key, count]) => `${name(key)} ${count}`);
  return shown.join(", ") + (sorted.length > 6 ? `, and ${sorted.length - 6} more` : "");
}

function nextCommand(report: Report): string {
  for (const { rule: id, resource, ...finding } of report.findings)
    if (!isExcepted(finding)) {
      const rule = report.rules.find((one) => one.id === id);
      const remedy = rule?.remedies?.find(
        ({ type }) => type.toLowerCase() === resource.type.toLowerCase(),
      );
      return remedy ? `explain ${id} ${remedy.type}` : `explain ${id}`;
    }
  for (const { reason } of report.gaps) if (reason === "refused") return "permissions";
  return "rules";
}
