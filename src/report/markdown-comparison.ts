/** What the Markdown report says first where it was compared: tables of what is gone, no longer seen or changed. */
import type { AbsentFinding, ChangedFinding, Comparison, Report } from "../model.ts";
import { absentPlace, changesIn, findingsThat, isNew, isWorse, partInWords } from "./comparison.ts";
import { forMarkdown } from "./escape.ts";
import { findingRows } from "./markdown-findings.ts";
import { tableWithin } from "./markdown-table.ts";
import type { RenderOptions } from "./report.ts";

const resourceCell = ({ resource }: AbsentFinding | ChangedFinding): string =>
  `**${forMarkdown(resource.name)}**<br>${forMarkdown(resource.type)}`;

const absentRows = (room: number, absent: readonly AbsentFinding[]): string =>
  tableWithin(
    room,
    ["Finding", "Resource", "Where", "Why"],
    absent.map((one) => () => [
      forMarkdown(one.rule),
      resourceCell(one),
      forMarkdown(absentPlace(one)),
      forMarkdown(one.why),
    ]),
  ).text;

const changedRows = (room: number, changed: readonly ChangedFinding[]): string =>
  tableWithin(
    room,
    ["Finding", "Resource", "Where", "What changed"],
    changed.map((one) => () => [
      forMarkdown(one.rule),
      resourceCell(one),
      forMarkdown(one.location.code),
      forMarkdown(one.changes.join("; ")),
    ]),
  ).text;

interface Section {
  /** The share of the room that is left. */
  readonly share: number;
  readonly title: string;
  readonly make: (room: number) => string;
}

/** In the order of what a reader has to act on. */
export function comparisonSections(
  report: Report & { readonly comparison: Comparison },
  locate: RenderOptions["locate"],
): readonly Section[] {
  const { comparison } = report;
  const { worse, others } = changesIn(report);
  const titled = (part: "closed" | "notSeen"): string => {
    const title = partInWords(comparison, part);
    return title[0]!.toUpperCase() + title.slice(1);
  };
  return [
    {
      share: 0.4,
      title: comparison.kind === "baseline" ? "New findings" : "Would newly leave",
      make: (room) =>
        findingRows(room, { ...report, findings: findingsThat(report, isNew) }, locate),
    },
    {
      share: 0.4,
      title: "Worse",
      make: (room) =>
        findingRows(room, { ...report, findings: findingsThat(report, isWorse) }, locate, worse),
    },
    ...(["closed", "notSeen"] as const).map((part) => ({
      share: 0.3,
      title: titled(part),
      make: (room: number) => absentRows(room, comparison[part]),
    })),
    { share: 0.3, title: "Changed", make: (room) => changedRows(room, others) },
    {
      share: 0.3,
      title: "Compared with something else",
      make: () => comparison.notes.map((note) => `- ${forMarkdown(note)}\n`).join(""),
    },
  ];
}

/** All of it, whatever room it takes. */
export function comparisonMarkdown(report: Report & { readonly comparison: Comparison }): string {
  return comparisonSections(report, undefined)
    .flatMap(({ title, make }) => {
      const text = make(Number.POSITIVE_INFINITY);
      return text === "" ? [] : [`### ${title}\n\n${text}`];
    })
    .join("\n");
}
