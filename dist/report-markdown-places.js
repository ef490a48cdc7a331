import {
  tableWithin
} from "./report-markdown-table.js";

// src/report/markdown-places.ts
import { forMarkdown } from "./cli.js";
import { breakdownInWords } from "./scan.js";
import { grouped } from "./scan.js";
import { mayBeHere, notSeenByRole, placeRows, rolesOf, totalInWords } from "./scan.js";
function placesTable(room, { summary, run, findings }, ofCountries = placeRows(summary.places)) {
  const { places } = summary;
  const hidden = notSeenByRole(places.notSeen);
  const parts = breakdownInWords({ summary, findings }).map((said) => ` ${said}.`);
  const lead = `${totalInWords(summary)}.${parts.join("")}${hidden === "" ? "" : ` Gaps have no country; they may hide: ${hidden}.`}

`;
  const rows = ofCountries.flatMap(
    ({ name, roles, standing }) => rolesOf(roles).map(([role, { inside, outside, mayLeave }], i) => () => [
      i === 0 ? forMarkdown(name) : "",
      role,
      grouped(inside),
      grouped(outside),
      grouped(mayLeave),
      i === 0 ? forMarkdown(standing) : ""
    ])
  );
  const note = places.countries.length === 0 ? "" : `
_${mayBeHere}_
`;
  return lead + tableWithin(
    room - lead.length - note.length,
    ["Country", "Role", "Inside", "Outside", "May be here", `GDPR Art. 45 on ${run.asOf}`],
    rows
  ).text + note;
}

export {
  placesTable
};
