/** The controls of the Markdown report: a row for each, with its findings and how well it is verified. */
import type { Report } from "../model.ts";
import { controlRows, frameworkName, verifiedInWords } from "./controls.ts";
import { forMarkdown } from "./escape.ts";
import { tableWithin } from "./markdown-table.ts";
import { grouped } from "./numbers.ts";

export function controlTable(room: number, report: Report): string {
  return tableWithin(
    room,
    ["Framework", "Control", "What it asks", "Findings", "Reference"],
    controlRows(report).map(({ framework, control, findings }) => () => [
      forMarkdown(frameworkName(framework)),
      forMarkdown(control.id),
      [control.title, ...(control.note === undefined ? [] : [control.note])]
        .map(forMarkdown)
        .join("<br>"),
      grouped(findings),
      `${verifiedInWords[control.verified]}, ${control.checked}`,
    ]),
  ).text;
}
