/** The controls of the HTML report: what the user's frameworks ask, and how many findings are evidence against it. */
import type { Report } from "../../model.ts";
import { controlRows, controlsNote, frameworkName, verifiedInWords } from "../controls.ts";
import { forHtml } from "../escape.ts";
import { link, number, table } from "./parts.ts";

/** Empty where no framework was named. */
export function controls(report: Report): string {
  const rows = controlRows(report).map(({ framework, control, findings }) => [
    forHtml(control.id),
    forHtml(frameworkName(framework)),
    `${forHtml(control.title)}${control.note === undefined ? "" : `<br>${forHtml(control.note)}`}`,
    number(findings),
    `${link(control.source, verifiedInWords[control.verified])}, checked ${forHtml(control.checked)}`,
  ]);
  if (rows.length === 0) return "";
  return (
    `<p>${controlsNote}</p>` +
    table(
      "Controls of the frameworks that were named",
      ["Control", "Framework", "What it asks", "Findings", "Reference"],
      rows,
    )
  );
}
