/** Whose the findings are, in the HTML report, where the policy says which tag names an owner. */
import type { Report } from "../../model.ts";
import { forHtml, forTerminal } from "../escape.ts";
import { grouped } from "../numbers.ts";
import { number, table } from "./parts.ts";

const rowsShown = 200;

/** Empty where no tag names one, or nothing was found. */
export function owners({ summary }: Report): string {
  const { byOwner, findings } = summary;
  if (!byOwner || findings === 0) return "";
  const sorted = Object.entries(byOwner.owners).sort(
    ([one, a], [other, b]) => b - a || (one < other ? -1 : 1),
  );
  const rows = sorted
    .slice(0, rowsShown)
    .map(([owner, count]) => [forHtml(forTerminal(owner)), number(count)]);
  if (byOwner.none > 0) rows.push(["no owner", number(byOwner.none)]);
  const rest = sorted.length - rowsShown;
  return (
    table(
      `Findings by owner: the first of these tags that the resource has: ${byOwner.tags.map(forTerminal).join(", ")}`,
      ["Owner", "Findings"],
      rows,
    ) + (rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>` : "")
  );
}
