/**
 * The report for a person at a terminal. Short, for the next ten minutes: the verdict, the counts, where the
 * data lies, what to fix, what was not seen. With `verbose` every finding and gap with all that is known of it.
 */
import { type Report, isAccepted } from "../model.ts";
import { countryName } from "./countries.ts";
import { forTerminal } from "./escape.ts";
import { grouped } from "./numbers.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";
import { coverageSummary, limits, limitsInBrief } from "./text-coverage.ts";
import { accountInWords } from "./account.ts";
import { findingsByRule, spentExceptions } from "./text-findings.ts";
import { gapsByReason, gapsInBrief } from "./text-gaps.ts";
import { findingsInBrief } from "./text-groups.ts";
import { type Pen, counted, penOf } from "./text-lines.ts";
import { whereDataLies } from "./text-places.ts";
import { noPolicy, verdict } from "./text-verdict.ts";

export const text: Reporter = {
  id: "text",
  render: (report, options) => chunked(write(report, penOf(options), options)),
};

function* write(
  report: Report,
  pen: Pen,
  { verbose = false, exitCode, locate }: RenderOptions,
): Generator<string> {
  const first = verdict(report, exitCode);
  yield pen.paint(["bold", colours[first[0]!]!], first) + "\n";
  yield* counts(report, pen);
  yield* whereDataLies(report, pen, verbose);
  if (verbose) yield* findingsByRule(report, pen);
  else
    yield* findingsInBrief(report, pen, (finding) => {
      const found = locate?.(finding);
      return found && `${forTerminal(decodeURIComponent(found.uri))}:${found.startLine}`;
    });
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
  if (summary.findings > 0) {
    const anywhere = summary.anywhere > 0 ? `, anywhere ${summary.anywhere}` : "";
    yield pen.say(2, `by country: ${largest(summary.byCountry, countryName)}${anywhere}`);
    yield pen.say(2, `by role: ${largest(summary.byRole, (role) => role)}`);
    const isOfFiles = [...report.findings].every(({ evidence }) => evidence.declared);
    yield pen.say(
      2,
      `by ${isOfFiles ? "file" : "account"}: ${largest(byAccount(report), (name) => name)}`,
    );
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

/** Subscriptions by the name that the provider gives them, where it was learnt. */
function byAccount({ findings, run }: Report): Readonly<Record<string, number>> {
  const names = new Map(
    run.identities.flatMap((identity) => {
      const [, name, id] = /^(.+) \(([^()]+)\)$/.exec(identity) ?? [];
      return name !== undefined && id !== undefined ? [[id, name] as const] : [];
    }),
  );
  const tally = new Map<string, number>();
  for (const finding of findings) {
    if (isAccepted(finding)) continue;
    const { resource, evidence } = finding;
    const name = evidence.declared
      ? forTerminal(evidence.declared.file)
      : forTerminal(names.get(resource.scope) ?? accountInWords(resource));
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(tally);
}

const largestShown = 6;

function largest(tally: Readonly<Record<string, number>>, name: (key: string) => string): string {
  const sorted = Object.entries(tally).sort(([, a], [, b]) => b - a);
  const shown = sorted
    .slice(0, largestShown)
    .map(([key, count]) => `${name(key)} ${grouped(count)}`);
  const more = sorted.length - largestShown;
  return shown.join(", ") + (more > 0 ? `, and ${grouped(more)} more` : "");
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
