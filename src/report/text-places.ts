/** The first answer of the text report: in which countries the data is, how each stands under the law, and what was not seen. */
import type { CountsByRole, Report } from "../model.ts";
import { breakdownInWords } from "./breakdown.ts";
import { grouped } from "./numbers.ts";
import { mayBeHere, notSeenByRole, placeRows, rolesOf, totalInWords } from "./places.ts";
import { type Pen, cutAt } from "./text-lines.ts";

/** `withRoles`: what is there, which takes a line longer than most terminals. */
export function* whereDataLies(
  { summary, run, findings }: Report,
  pen: Pen,
  withRoles: boolean,
): Generator<string> {
  const rows = placeRows(summary.places);
  yield `\n${pen.say(0, `${pen.paint("bold", "Where the data is")}  ${totalInWords(summary)}`)}`;
  for (const said of breakdownInWords({ summary, findings })) yield pen.say(2, said);
  const lines = rows.map(({ name, total, roles, standing }) => [
    name,
    grouped(total.inside),
    grouped(total.outside),
    grouped(total.mayLeave),
    ...(withRoles ? [inWords(roles)] : []),
    standing,
  ]);
  if (lines.length > 0)
    yield* columns(
      [
        [
          "country",
          "inside",
          "outside",
          "may be here",
          ...(withRoles ? ["roles"] : []),
          `GDPR Art. 45 on ${run.asOf}`,
        ],
        ...alike(lines),
      ],
      withRoles ? Number.POSITIVE_INFINITY : pen.width,
    );
  if (rows.some(({ country, total }) => country !== undefined && total.mayLeave > 0))
    yield pen.say(2, mayBeHere);
  const hidden = notSeenByRole(summary.places.notSeen);
  if (hidden !== "") yield pen.say(2, `not seen: ${hidden}: gaps have no country`);
}

const inWords = (roles: CountsByRole): string =>
  rolesOf(roles)
    .map(
      ([role, { inside, outside, mayLeave }]) => `${role} ${grouped(inside + outside + mayLeave)}`,
    )
    .join(", ");

/** A data zone of a provider has one row of numbers for each of its countries: several equal rows are one line. */
function alike(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groups = Map.groupBy(lines, ([, ...rest]) => rest.join("\n"));
  return [...groups.values()].flatMap((group) => {
    const [[name, ...rest]] = group as [[string, ...string[]]];
    return group.length < 3 ? group : [[`${name} and ${group.length - 1} more, each`, ...rest]];
  });
}

function* columns(rows: readonly (readonly string[])[], width: number): Generator<string> {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i > 0 && i < 4 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
    );
    yield `${cutAt(`  ${cells.join("  ").trimEnd()}`, width)}\n`;
  }
}
