/** Counts all placements by country, role and verdict as they come: numbers only, however large the estate. */
import {
  type Country,
  type CountsByRole,
  type Gap,
  type Placement,
  type Places,
  type Role,
  type Standing,
  type Verdict,
  isAnywhere,
  roles,
  isAccepted,
} from "../model.ts";

type Cell = Record<"inside" | "outside" | "mayLeave", number>;
type Row = Partial<Record<Role, Cell>>;

const columns = { inside: "inside", outside: "outside", "may-leave": "mayLeave" } as const;

export function placeCounter(): {
  readonly add: (placement: Pick<Placement, "role" | "location">, verdict: Verdict) => void;
  readonly summary: (
    gaps: readonly Gap[],
    standings: {
      readonly of: (country: Country) => Standing;
      readonly list: Places["adequacyList"];
    },
  ) => Places;
} {
  const total = none();
  const byCountry = new Map<Country, Row>();
  const anywhere: Row = {};

  return {
    add({ role, location }, verdict) {
      const column = columns[verdict];
      total[column]++;
      if (isAnywhere(location)) {
        (anywhere[role] ??= none())[column]++;
        return;
      }
      for (const country of location.countries) {
        let row = byCountry.get(country);
        if (!row) byCountry.set(country, (row = {}));
        (row[role] ??= none())[column]++;
      }
    },
    summary: (gaps, standings) => ({
      total,
      countries: [...byCountry]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([country, row]) => ({
          country,
          standing: standings.of(country),
          roles: inOrder(row),
        })),
      anywhere: inOrder(anywhere),
      notSeen: notSeen(gaps),
      adequacyList: standings.list,
    }),
  };
}

const none = (): Cell => ({ inside: 0, outside: 0, mayLeave: 0 });

const inOrder = (row: Row): CountsByRole =>
  Object.fromEntries(roles.flatMap((role) => (row[role] ? [[role, row[role]]] : [])));

function notSeen(gaps: readonly Gap[]): Places["notSeen"] {
  const byRole: Partial<Record<Role, number>> = {};
  let anyRole = 0;
  let accepted = 0;
  for (const gap of gaps)
    if (isAccepted(gap)) accepted++;
    else if (gap.role === undefined) anyRole++;
    else byRole[gap.role] = (byRole[gap.role] ?? 0) + 1;
  return {
    byRole: Object.fromEntries(
      roles.flatMap((role) => (byRole[role] === undefined ? [] : [[role, byRole[role]]])),
    ),
    anyRole,
    accepted,
  };
}
