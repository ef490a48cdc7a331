/** The first answer of the text report: in which countries the data lies, how each stands under the law, and what was not seen. */
import type { Report } from "../model.ts";
import { grouped } from "./numbers.ts";
import { notSeenByRole, placeRows, rolesOf, totalInWords } from "./places.ts";
import type { Pen } from "./text-lines.ts";

export function* whereDataLies({ summary, run }: Report, pen: Pen): Generator<string> {
  const rows = placeRows(summary.places);
  yield `\n${pen.paint("bold", "Where the data lies")}  ${totalInWords(summary)}\n`;
  const lines = rows.map(({ name, total, roles, standing }) => [
    name,
    grouped(total.inside),
    grouped(total.outside),
    grouped(total.mayLeave),
    rolesOf(roles)
      .map(
        ([role, { inside, outside, mayLeave }]) =>
          `${role} ${grouped(inside + outside + mayLeave)}`,
      )
      .join(", "),
    standing,
  ]);
  if (lines.length > 0)
    yield* columns([
      ["country", "inside", "outside", "may leave", "roles", `GDPR Art. 45 on ${run.asOf}`],
      ...alike(lines),
    ]);
  const hidden = notSeenByRole(summary.places.notSeen);
  if (hidden !== "") yield pen.say(2, `not seen: ${hidden}: gaps have no country`);
}

/** A data zone of a provider has one row of numbers for each of its countries: several equal rows are one line. */
function alike(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groups = Map.groupBy(lines, ([, ...rest]) => rest.join("\n"));
  return [...groups.values()].flatMap((group) => {
    const [[name, ...rest]] = group as [[string, ...string[]]];
    return group.length < 3 ? group : [[`${name} and ${group.length - 1} more, each`, ...rest]];
  });
}

function* columns(rows: readonly (readonly string[])[]): Generator<string> {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i > 0 && i < 4 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
    );
    yield `  ${cells.join("  ").trimEnd()}\n`;
  }
}
