/** The table of all placements as the JSON report writes it: each member named, so that the order of keys is fixed. */
import {
  type CountsByRole,
  type Places,
  type Standing,
  type VerdictCounts,
  roles,
} from "../model.ts";

export function placesObject(it: Places): object {
  const { byRole, anyRole, accepted } = it.notSeen;
  return {
    total: counts(it.total),
    countries: it.countries.map(({ country, standing: said, roles: row }) => ({
      country,
      standing: standing(said),
      roles: countsByRole(row),
    })),
    anywhere: countsByRole(it.anywhere),
    notSeen: { byRole: inOrder(byRole, (count) => count), anyRole, accepted },
    adequacyList: { url: it.adequacyList.url, checked: it.adequacyList.checked },
  };
}

const counts = ({ inside, outside, mayLeave }: VerdictCounts): object => ({
  inside,
  outside,
  mayLeave,
});

const countsByRole = (row: CountsByRole): object => inOrder(row, counts);

const standing = ({ kind, decision, from, until, note }: Standing): object => ({
  kind,
  decision,
  from,
  until,
  note,
});

function inOrder<T>(
  byRole: Readonly<Partial<Record<string, T>>>,
  write: (value: T) => unknown,
): object {
  return Object.fromEntries(
    roles.flatMap((role) => (byRole[role] === undefined ? [] : [[role, write(byRole[role])]])),
  );
}
