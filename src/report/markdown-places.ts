/** Where the data is, in Markdown: a row per country and role, and one for what was not seen. */
import type { Report } from "../model.ts";
import { forMarkdown } from "./escape.ts";
import { tableWithin } from "./markdown-table.ts";
import { breakdownInWords } from "./breakdown.ts";
import { grouped } from "./numbers.ts";
import { mayBeHere, notSeenByRole, placeRows, rolesOf, totalInWords } from "./places.ts";

export function placesTable(
  room: number,
  { summary, run, findings }: Report,
  ofCountries = placeRows(summary.places),
): string {
  const { places } = summary;
  const hidden = notSeenByRole(places.notSeen);
  const parts = breakdownInWords({ summary, findings }).map((said) => ` ${said}.`);
  const lead = `${totalInWords(summary)}.${parts.join("")}${hidden === "" ? "" : ` Gaps have no country; they may hide: ${hidden}.`}\n\n`;
  const rows = ofCountries.flatMap(({ name, roles, standing }) =>
    rolesOf(roles).map(([role, { inside, outside, mayLeave }], i) => () => [
      i === 0 ? forMarkdown(name) : "",
      role,
      grouped(inside),
      grouped(outside),
      grouped(mayLeave),
      i === 0 ? forMarkdown(standing) : "",
    ]),
  );
  const note = places.countries.length === 0 ? "" : `\n_${mayBeHere}_\n`;
  return (
    lead +
    tableWithin(
      room - lead.length - note.length,
      ["Country", "Role", "Inside", "Outside", "May be here", `GDPR Art. 45 on ${run.asOf}`],
      rows,
    ).text +
    note
  );
}
