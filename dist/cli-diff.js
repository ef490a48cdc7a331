import {
  listing
} from "./run-listing-shared.js";
import {
  readBaseline
} from "./report-baseline.js";
import {
  comparisonMarkdown
} from "./report-markdown-findings.js";
import "./report-markdown-table.js";
import "./report-countries.js";
import {
  readSavedReport
} from "./report-saved-shared.js";
import "./report-json-schema.js";
import "./providers.js";

// src/report/diff.ts
import { comparisonInWords, findingsThat, isKnown, isNew, isWorse } from "./scan.js";
import { forMarkdown, forTerminal, toJson } from "./cli.js";
import { comparisonObject } from "./scan.js";
import { findingWriter } from "./scan.js";
import { chunked } from "./scan.js";
import { comparisonText } from "./scan.js";
import { counted, penOf } from "./scan.js";
import { sawAll } from "./scan.js";
var diffWriters = {
  text: (report, options) => chunked(text(report, options)),
  json: (report) => chunked(json(report)),
  markdown: (report) => [`## ${forMarkdown(sentence(report))}

`, comparisonMarkdown(report)]
};
var colours = { "\u2717": "red", "!": "yellow", "\u2713": "green" };
function signOf(report) {
  const { new: added, worse } = report.comparison;
  if (added + worse > 0) return "\u2717";
  return sawAll(report) ? "\u2713" : "!";
}
function sentence({ comparison }) {
  const { newGaps, knownGaps } = comparison;
  const gaps = newGaps > 0 ? `; ${counted(newGaps, "new gap")}, ${knownGaps} known: incomplete scan` : knownGaps > 0 ? `; ${counted(knownGaps, "gap")} (known): incomplete scan` : "";
  return comparisonInWords(comparison) + gaps;
}
function* text(report, { color, verbose }) {
  const pen = penOf({ color });
  const sign = signOf(report);
  yield `${pen.paint(["bold", colours[sign]], `${sign} ${forTerminal(sentence(report))}`)}
`;
  yield* comparisonText(report, pen, verbose, () => void 0);
  const gaps = [...report.gaps].filter((gap) => !isKnown(gap));
  if (gaps.length > 0) yield `
${pen.paint("bold", "New gaps")}  ${counted(gaps.length, "gap")}
`;
  for (const { detail, remedy } of gaps) {
    yield pen.say(2, forTerminal(detail));
    yield pen.say(4, `-> ${forTerminal(remedy)}`);
  }
}
function* json(report) {
  const write = findingWriter();
  const { run, comparison } = report;
  yield `{
  "tool": ${toJson(run.tool)},
  "finishedAt": ${toJson(run.finishedAt)},
`;
  yield `  "comparison": ${toJson(comparisonObject(comparison), 2).replaceAll("\n", "\n  ")},
`;
  for (const [member, is] of [
    ["new", isNew],
    ["worse", isWorse]
  ]) {
    yield `  "${member}": [`;
    let before = "\n    ";
    for (const finding of findingsThat(report, is)) {
      yield before + write(finding);
      before = ",\n    ";
    }
    yield before.startsWith(",") ? "\n  ],\n" : "],\n";
  }
  const gaps = [...report.gaps].filter((gap) => !isKnown(gap));
  yield `  "newGaps": ${toJson(gaps, 2).replaceAll("\n", "\n  ")}
}
`;
}

// src/run/difference.ts
import { compare } from "./scan.js";
import { UserError } from "./cli.js";
async function difference(older, newer) {
  const baseline = readBaseline(older);
  const report = readSavedReport(newer);
  if ((baseline.run.redacted ?? false) !== (report.run.redacted ?? false))
    throw new UserError(
      `diff: ${baseline.run.redacted ? older : newer} was written with --redact and ${baseline.run.redacted ? newer : older} was not: their ids cannot be compared; scan both in the same way`
    );
  const compared = compare(report, baseline, { name: older, listing: await listing() });
  const { new: added, worse } = compared.comparison;
  return { report: compared, exitCode: added + worse > 0 ? 1 : 0 };
}

// src/cli/diff.ts
import { colorWanted, standardOutput } from "./cli.js";
async function diffCommand(older, newer, { format, color, verbose = false }) {
  const { report, exitCode } = await difference(older, newer);
  const out = standardOutput();
  const options = { color: colorWanted(out, color), verbose };
  for (const chunk of diffWriters[format](report, options)) out.write(chunk);
  return exitCode;
}
export {
  diffCommand
};
