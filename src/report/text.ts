/**
 * The report for a person at a terminal. Short, for the next ten minutes: the verdict, the counts, where the
 * data is, what to fix, what was not seen. With `verbose` every finding and gap with all that is known of it.
 */
import { type Finding, type Report, isAccepted } from "../model.ts";
import { countsInWords } from "./counts.ts";
import { forTerminal } from "./escape.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";
import { policyInWords } from "./policy-read.ts";
import { controlsInBrief } from "./text-controls.ts";
import { coverageSummary, limits, limitsInBrief } from "./text-coverage.ts";
import { findingsByRule, spentExceptions } from "./text-findings.ts";
import { gapsByReason, gapsInBrief } from "./text-gaps.ts";
import { findingsInBrief } from "./text-groups.ts";
import { findingsThat, isFresh } from "./comparison.ts";
import { comparisonText } from "./text-comparison.ts";
import { type Pen, counted, fitted, penOf } from "./text-lines.ts";
import { whereDataLies } from "./text-places.ts";
import { verdict } from "./text-verdict.ts";

export const text: Reporter = {
  id: "text",
  render: (report, options) => chunked(write(report, penOf(options), options)),
};

function* write(
  report: Report,
  pen: Pen,
  { verbose = false, quiet = false, locate }: RenderOptions,
): Generator<string> {
  const first = verdict(report);
  yield pen.paint(["bold", colours[first[0]!]!], first) + "\n";
  const policy = forTerminal(policyInWords(report.run));
  yield `  ${verbose ? policy : fitted(policy, pen.width - 2)}\n`;
  if (quiet) return;
  const placeInCode = (finding: Finding): string | undefined => {
    const found = locate?.(finding);
    return found && `${forTerminal(decodeURIComponent(found.uri))}:${found.startLine}`;
  };
  const { comparison } = report;
  if (comparison) yield* comparisonText({ ...report, comparison }, pen, verbose, placeInCode);
  yield* counts(report, pen);
  yield* whereDataLies(report, pen, verbose);
  if (comparison && !verbose) {
    if (comparison.known > 0)
      yield `\n${pen.paint("bold", "Known")}  ${counted(comparison.known, "finding")} (--verbose lists them)\n`;
  } else if (comparison) {
    if (comparison.known > 0)
      yield `\n${pen.paint("bold", "Known")}  ${counted(comparison.known, "finding")}\n`;
    yield* findingsByRule(
      { ...report, findings: findingsThat(report, (one) => !isFresh(one)) },
      pen,
    );
  } else if (verbose) yield* findingsByRule(report, pen);
  else yield* findingsInBrief(report, pen, placeInCode);
  yield* controlsInBrief(report, pen);
  yield* spentExceptions(report.exceptions, pen);
  if (verbose) {
    yield* gapsByReason(report, pen);
    yield* limits(report, pen);
  } else {
    yield* gapsInBrief(report, pen);
    yield* limitsInBrief(report, pen);
  }
  yield* coverageSummary(report, pen);
  yield `\nNext: ${pen.paint("bold", `data-boundary ${nextCommand(report)}`)}\n`;
}

const colours: Readonly<Record<string, "red" | "yellow" | "green">> = {
  "✗": "red",
  "!": "yellow",
  "✓": "green",
};

function* counts(report: Report, pen: Pen): Generator<string> {
  const { summary, run } = report;
  for (const line of countsInWords(report)) yield pen.say(2, line);
  if (summary.excepted > 0)
    yield `  ${counted(summary.excepted, "more finding")} accepted by the policy\n`;
  for (const note of run.notes ?? []) yield pen.say(2, forTerminal(note));
  if (run.identities.length > 0)
    yield pen.say(2, `accounts and identities: ${run.identities.map(forTerminal).join(", ")}`);
  if (run.tenantBoundary !== undefined)
    yield pen.say(2, `the Azure tenant's data boundary is ${forTerminal(run.tenantBoundary)}`);
}

function nextCommand(report: Report): string {
  for (const { rule: id, resource, ...finding } of report.findings)
    if (!isAccepted(finding)) {
      const rule = report.rules.find((one) => one.id === id);
      const remedy = rule?.remedies?.find(
        ({ type }) => type.toLowerCase() === resource.type.toLowerCase(),
      );
      return remedy ? `explain ${id} ${remedy.type}` : `explain ${id}`;
    }
  for (const { reason } of report.gaps) if (reason === "refused") return "permissions";
  return "rules";
}
