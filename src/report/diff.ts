/** How `diff` says what is between two reports: text, JSON and Markdown. */
import type { Comparison, Report } from "../model.ts";
import { comparisonInWords, findingsThat, isKnown, isNew, isWorse } from "./comparison.ts";
import { forMarkdown, forTerminal, toJson } from "./escape.ts";
import { comparisonObject } from "./json-comparison.ts";
import { findingWriter } from "./json.ts";
import { comparisonMarkdown } from "./markdown-comparison.ts";
import { chunked } from "./report.ts";
import { comparisonText } from "./text-comparison.ts";
import { counted, penOf } from "./text-lines.ts";
import { sawAll } from "./text-verdict.ts";

type Compared = Report & { readonly comparison: Comparison };

interface DiffOptions {
  readonly color: boolean;
  readonly verbose: boolean;
}

type Writer = (report: Compared, options: DiffOptions) => Iterable<string>;

export const diffWriters: Readonly<Record<"text" | "json" | "markdown", Writer>> = {
  text: (report, options) => chunked(text(report, options)),
  json: (report) => chunked(json(report)),
  markdown: (report) => [`## ${forMarkdown(sentence(report))}\n\n`, comparisonMarkdown(report)],
};

const colours = { "✗": "red", "!": "yellow", "✓": "green" } as const;

/** A tick only where the newer report saw all: a gap, a known one too, may hide a new finding. */
function signOf(report: Compared): keyof typeof colours {
  const { new: added, worse } = report.comparison;
  if (added + worse > 0) return "✗";
  return sawAll(report) ? "✓" : "!";
}

function sentence({ comparison }: Compared): string {
  const { newGaps, knownGaps } = comparison;
  const gaps =
    newGaps > 0
      ? `; ${counted(newGaps, "new gap")}, ${knownGaps} known: incomplete scan`
      : knownGaps > 0
        ? `; ${counted(knownGaps, "gap")} (known): incomplete scan`
        : "";
  return comparisonInWords(comparison) + gaps;
}

function* text(report: Compared, { color, verbose }: DiffOptions): Generator<string> {
  const pen = penOf({ color });
  const sign = signOf(report);
  yield `${pen.paint(["bold", colours[sign]], `${sign} ${forTerminal(sentence(report))}`)}\n`;
  yield* comparisonText(report, pen, verbose, () => undefined);
  const gaps = [...report.gaps].filter((gap) => !isKnown(gap));
  if (gaps.length > 0) yield `\n${pen.paint("bold", "New gaps")}  ${counted(gaps.length, "gap")}\n`;
  for (const { detail, remedy } of gaps) {
    yield pen.say(2, forTerminal(detail));
    yield pen.say(4, `-> ${forTerminal(remedy)}`);
  }
}

/** New findings and those that got worse, as the JSON report writes them, one a line. */
function* json(report: Compared): Generator<string> {
  const write = findingWriter();
  const { run, comparison } = report;
  yield `{\n  "tool": ${toJson(run.tool)},\n  "finishedAt": ${toJson(run.finishedAt)},\n`;
  yield `  "comparison": ${toJson(comparisonObject(comparison), 2).replaceAll("\n", "\n  ")},\n`;
  for (const [member, is] of [
    ["new", isNew],
    ["worse", isWorse],
  ] as const) {
    yield `  "${member}": [`;
    let before = "\n    ";
    for (const finding of findingsThat(report, is)) {
      yield before + write(finding);
      before = ",\n    ";
    }
    yield before.startsWith(",") ? "\n  ],\n" : "],\n";
  }
  const gaps = [...report.gaps].filter((gap) => !isKnown(gap));
  yield `  "newGaps": ${toJson(gaps, 2).replaceAll("\n", "\n  ")}\n}\n`;
}
