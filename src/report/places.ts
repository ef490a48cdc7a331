/** The table of all placements in words: a row per country, those with data outside first. */
import {
  type Country,
  type CountsByRole,
  type Places,
  type Role,
  type Standing,
  type Summary,
  type VerdictCounts,
  roles,
} from "../model.ts";
import { countryName } from "./countries.ts";
import { grouped } from "./numbers.ts";
import { counted } from "./text-lines.ts";

export interface PlaceRow {
  /** Undefined for the row of what may be anywhere. */
  readonly country: Country | undefined;
  readonly name: string;
  /** Empty for what may be anywhere. */
  readonly standing: string;
  readonly total: VerdictCounts;
  readonly roles: CountsByRole;
}

export function placeRows({ countries, anywhere }: Places): readonly PlaceRow[] {
  const rows = countries.map(({ country, standing, roles: row }) => ({
    country,
    name: countryName(country),
    standing: standingInWords(standing),
    total: sumOf(row),
    roles: row,
  }));
  const sorted = rows.sort(
    ({ total: a, country: one }, { total: b, country: other }) =>
      b.outside - a.outside ||
      b.mayLeave - a.mayLeave ||
      b.inside - a.inside ||
      (one < other ? -1 : 1),
  );
  return Object.keys(anywhere).length === 0
    ? sorted
    : [
        {
          country: undefined,
          name: "anywhere in the world",
          standing: "",
          total: sumOf(anywhere),
          roles: anywhere,
        },
        ...sorted,
      ];
}

/** Countries of one standing with the same numbers, as those of a data zone are, in one row that names them all. */
export function alikeRows(rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const groups = Map.groupBy(rows, ({ country, standing, roles: row }) =>
    country === undefined ? "" : JSON.stringify([standing, rolesOf(row)]),
  );
  return [...groups.values()].map((group) => {
    const [first, ...more] = group as [PlaceRow, ...PlaceRow[]];
    return more.length === 0
      ? first
      : { ...first, name: `each of ${group.map(({ name }) => name).join(", ")}` };
  });
}

/** The roles that have placements, in the model's order. */
export function rolesOf(row: CountsByRole): readonly (readonly [Role, VerdictCounts])[] {
  return roles.flatMap((role) => {
    const counts = row[role];
    return counts ? [[role, counts] as const] : [];
  });
}

/** "adequacy decision (EU) 2021/1772 until 2031-12-27". */
export function standingInWords({ kind, decision = "", until }: Standing): string {
  const end = until === undefined ? "" : ` until ${until}`;
  switch (kind) {
    case "eea":
      return "EEA member";
    case "adequacy":
      return `adequacy decision ${decision}${end}`;
    case "adequacy-partial":
      return `adequacy decision ${decision}${end}, some recipients only`;
    case "none":
      return "no adequacy decision";
  }
}

/** What a number in that column says, which is not a flow out of the country. */
export const mayBeHere =
  "may be here: data that is in one of several countries, of which this is one and another is outside";

/** "390 inside, 5 outside, 1 may leave, 2 gaps not seen". */
export function totalInWords({ places, gaps }: Pick<Summary, "places" | "gaps">): string {
  const { inside, outside, mayLeave } = places.total;
  const { accepted } = places.notSeen;
  return `${grouped(inside)} inside, ${grouped(outside)} outside, ${grouped(mayLeave)} may leave; not seen: ${counted(gaps, "gap")}${accepted === 0 ? "" : ` and ${grouped(accepted)} accepted by the policy`}`;
}

/** Which roles the gaps may hide: "replica 2, any role 1"; empty without gaps. */
export function notSeenByRole({ byRole, anyRole }: Places["notSeen"]): string {
  return [
    ...roles.flatMap((role) => {
      const count = byRole[role];
      return count === undefined ? [] : [`${role} ${grouped(count)}`];
    }),
    ...(anyRole > 0 ? [`any role ${grouped(anyRole)}`] : []),
  ].join(", ");
}

function sumOf(row: CountsByRole): VerdictCounts {
  const sum = { inside: 0, outside: 0, mayLeave: 0 };
  for (const [, { inside, outside, mayLeave }] of rolesOf(row)) {
    sum.inside += inside;
    sum.outside += outside;
    sum.mayLeave += mayLeave;
  }
  return sum;
}
