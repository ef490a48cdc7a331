/** Markdown for a job summary or a comment: the verdict, what was found where, what was not seen and what to do. */
import { type Report, levels } from "../model.ts";
import { findingsThat, isKnown } from "./comparison.ts";
import { countsInWords } from "./counts.ts";
import { controlsNote } from "./controls.ts";
import { forMarkdown, wholeForMarkdown } from "./escape.ts";
import {
  blindSpotRows,
  exceptionRows,
  gapRows,
  homeOnlyRows,
  scannedRows,
} from "./markdown-coverage.ts";
import { comparisonSections } from "./markdown-comparison.ts";
import { controlTable } from "./markdown-controls.ts";
import { acceptedRows, byCountryAndRole, findingRows } from "./markdown-findings.ts";
import { groupTable } from "./markdown-groups.ts";
import { placesTable } from "./markdown-places.ts";
import { bytes } from "./markdown-table.ts";
import { grouped } from "./numbers.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import type { RenderOptions, Reporter } from "./report.ts";
import { verdict } from "./text-verdict.ts";
import { counted } from "./text-lines.ts";

/** GitHub fails a step whose summary is over 1 MiB; other steps' lines in the same file need room, too. */
export const summaryLimit = 1_000_000;
/** GitHub refuses a comment over 65,536 characters. */
export const commentLimit = 60_000;

export const markdown: Reporter = {
  id: "markdown",
  render: (report, options) => [summarise(report, options, summaryLimit)],
};

/** `limit`: in bytes; what has no room is cut, worst first in, and the text says how much that is. */
export function summarise(
  report: Report,
  { locate }: Pick<RenderOptions, "locate">,
  limit: number,
): string {
  const { run } = report;
  const parts = [
    `## ${forMarkdown(verdict(report))}\n`,
    `${forMarkdown(policyInWords(run))}\n`,
    counts(report),
    ...countsList(report),
    about(report),
  ];
  let room = limit - parts.reduce((total, part) => total + bytes(part) + 1, 0);
  const section = (
    share: number,
    title: string,
    make: (room: number) => string,
    more = "",
  ): void => {
    const before = `### ${title}\n\n${more}`;
    const text = make(Math.floor(room * share) - bytes(before));
    if (text === "") return;
    parts.splice(-1, 0, before + text);
    room -= bytes(before) + bytes(text) + 1;
  };

  const { comparison } = report;
  if (comparison)
    for (const { share, title, make } of comparisonSections({ ...report, comparison }, locate))
      section(share, title, make);
  section(0.3, "What to fix first", (space) => groupTable(space, report));
  section(0.3, "Where the data is", (space) => placesTable(space, report));
  section(1, "Findings by country and role", () => byCountryAndRole(report));
  if (comparison)
    section(0.4, "Known findings", (space) =>
      findingRows(space, { run, findings: findingsThat(report, isKnown) }, locate),
    );
  else section(0.5, "Findings", (space) => findingRows(space, report, locate));
  section(
    0.6,
    "Not seen",
    (space) => gapRows(space, report),
    "A gap is never a pass: unknown: what stands here.\n\n",
  );
  section(0.4, "Controls", (space) => controlTable(space, report), `${controlsNote}\n\n`);
  section(0.5, "What was scanned", (space) => scannedRows(space, report));
  section(0.4, "Exceptions that need attention", (space) => exceptionRows(space, report));
  section(0.4, "Accepted by the policy", (space) => acceptedRows(space, report));
  section(
    0.5,
    "Blind spots",
    (space) => blindSpotRows(space, report),
    "Not visible through any API: ask the resource owner.\n\n",
  );
  section(
    0.7,
    "Location only",
    (space) => homeOnlyRows(space, report),
    "Copies and flows of these types were not checked.\n\n",
  );
  if (run.status === "incomplete" && report.summary.gaps === 0)
    parts.splice(2, 0, "The scan was stopped before its end.\n");
  return parts.join("\n");
}

function counts({ summary }: Report): string {
  const said = [
    `**${counted(summary.findings, "finding")}**`,
    ...levels.flatMap((level) =>
      summary.byLevel[level] > 0 ? [counted(summary.byLevel[level], level)] : [],
    ),
    `**${counted(summary.gaps, "gap")}**`,
    ...(summary.excepted > 0 ? [`${grouped(summary.excepted)} accepted`] : []),
    counted(summary.resources, "resource"),
    counted(summary.placements, "placement"),
  ];
  return `${said.join(" · ")}\n`;
}

/** As in the text report; what they quote was made visible there. */
function countsList(report: Report): readonly string[] {
  const lines = countsInWords(report).map((line) => `- ${wholeForMarkdown(line)}\n`);
  return lines.length === 0 ? [] : [lines.join("")];
}

function about({ run }: Report): string {
  const listed = (all: readonly string[]): string =>
    all.slice(0, 20).map(forMarkdown).join(", ") +
    (all.length > 20 ? ` and ${all.length - 20} more` : "");
  return [
    `Boundary ${forMarkdown(run.boundary.id)} (${run.boundary.countries.length} countries) as of ${run.asOf}`,
    `targets: ${listed(run.targets)}`,
    ...(run.identities.length > 0 ? [`accounts and identities: ${listed(run.identities)}`] : []),
    ...(run.policy === undefined ? [] : [`policy ${forMarkdown(run.policy)}`]),
    `${run.tool.name} ${forMarkdown(run.tool.version)}, ${forMarkdown(rulesInWords(run))}. This report is evidence for a legal assessment, not legal advice.\n`,
  ].join("; ");
}
