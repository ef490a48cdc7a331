/** What the text report says first where it was compared: what is new, what is gone, and what is no longer seen. */
import type { AbsentFinding, ChangedFinding, Comparison, Finding, Report } from "../model.ts";
import { absentPlace, changesIn, findingsThat, isNew, isWorse, partInWords } from "./comparison.ts";
import { forTerminal } from "./escape.ts";
import { findingsByRule } from "./text-findings.ts";
import { type PlaceInCode, findingsInBrief } from "./text-groups.ts";
import { type Pen, counted } from "./text-lines.ts";

const shownInBrief = 10;

export function* comparisonText(
  report: Report & { readonly comparison: Comparison },
  pen: Pen,
  verbose: boolean,
  placeInCode: PlaceInCode,
): Generator<string> {
  const { comparison } = report;
  for (const note of comparison.notes) yield pen.say(2, `note: ${forTerminal(note)}`);
  const { worse, others } = changesIn(report);
  const sections = [
    [
      comparison.kind === "baseline" ? "New" : "Would newly leave",
      comparison.new,
      isNew,
      ({ newBecause }: Finding) => newBecause && `new because ${newBecause}`,
    ],
    ["Worse", comparison.worse, isWorse, ({ fingerprint }: Finding) => worse.get(fingerprint)],
  ] as const;
  for (const [title, count, is, why] of sections) {
    if (count === 0) continue;
    const own = { ...report, findings: findingsThat(report, is) };
    yield `\n${pen.paint("bold", title)}  ${counted(count, "finding")}\n`;
    if (verbose) yield* findingsByRule(own, pen);
    else yield* findingsInBrief(own, pen, placeInCode);
    yield* reasons(own, pen, verbose, why);
  }
  yield* absent(comparison, "closed", pen, verbose);
  yield* absent(comparison, "notSeen", pen, verbose);
  yield* changes(others, pen, verbose);
}

function* reasons(
  { findings }: Pick<Report, "findings">,
  pen: Pen,
  verbose: boolean,
  whyOf: (finding: Finding) => string | undefined,
): Generator<string> {
  let shown = 0;
  let more = 0;
  for (const finding of findings) {
    const why = whyOf(finding);
    if (why === undefined) continue;
    const { resource, role, location } = finding;
    if (!verbose && shown++ >= shownInBrief) more++;
    else
      yield pen.say(
        2,
        `${forTerminal(resource.name)}, ${role} at ${forTerminal(location.code)}: ${forTerminal(why)}`,
      );
  }
  yield* rest(more, pen);
}

function* absent(
  comparison: Comparison,
  part: "closed" | "notSeen",
  pen: Pen,
  verbose: boolean,
): Generator<string> {
  const all: readonly AbsentFinding[] = comparison[part];
  if (all.length === 0) return;
  const title = partInWords(comparison, part);
  yield `\n${pen.paint("bold", title[0]!.toUpperCase() + title.slice(1))}  ${counted(all.length, "finding")}\n`;
  const shown = verbose ? all : all.slice(0, shownInBrief);
  for (const one of shown)
    yield pen.say(
      2,
      `${forTerminal(one.resource.name)}, ${forTerminal(absentPlace(one))}: ${forTerminal(one.why)}`,
    );
  yield* rest(all.length - shown.length, pen);
}

function* changes(
  changed: readonly ChangedFinding[],
  pen: Pen,
  verbose: boolean,
): Generator<string> {
  if (changed.length === 0) return;
  yield `\n${pen.paint("bold", "Changed")}  ${counted(changed.length, "finding")}\n`;
  const shown = verbose ? changed : changed.slice(0, shownInBrief);
  for (const { resource, role, location, changes: what } of shown)
    yield pen.say(
      2,
      `${forTerminal(resource.name)}, ${role} at ${forTerminal(location.code)}: ${forTerminal(what.join("; "))}`,
    );
  yield* rest(changed.length - shown.length, pen);
}

function* rest(count: number, pen: Pen): Generator<string> {
  if (count > 0) yield pen.paint("dim", `  and ${count} more (--verbose shows all)\n`);
}
