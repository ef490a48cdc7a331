/**
 * Pages overlap: while an estate changes, or where a provider is at fault, the next page begins with rows
 * of the last one. They are counted once. Only the last page's ids are kept, whatever the size of a list.
 * `locationOf`: rows of one id that are in two places are two rows.
 */
export function withoutOverlap<Row>(
  idOf: (row: Row) => string | undefined,
  locationOf: (row: Row) => unknown = () => undefined,
): (page: readonly Row[]) => Row[] {
  let before = idsOfPage();
  return (page) => {
    const ids = idsOfPage();
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === undefined) return true;
      const tail = tailOf(id);
      const place = locationOf(row);
      return ids.add(id, tail, place) && !before.has(id, tail, place);
    });
    before = ids;
    return fresh;
  };
}

interface PageIds {
  /** False where it is there already. */
  readonly add: (id: string, tail: number, place: unknown) => boolean;
  readonly has: (id: string, tail: number, place: unknown) => boolean;
}

/** Ids are long and begin alike, so that they are distinguished by their ends; the few that end alike as a whole. */
function idsOfPage(): PageIds {
  const ids: string[] = [];
  const places: unknown[] = [];
  /** Where in these lists. */
  const byTail = new Map<number, number>();
  const others = new Map<string, unknown[]>();
  return {
    add(id, tail, place) {
      const first = byTail.get(tail);
      if (first === undefined) {
        byTail.set(tail, ids.push(id) - 1);
        places.push(place);
        return true;
      }
      if (ids[first] === id && places[first] === place) return false;
      const its = others.get(id) ?? [];
      if (its.includes(place)) return false;
      others.set(id, [...its, place]);
      return true;
    },
    has(id, tail, place) {
      const first = byTail.get(tail);
      if (first !== undefined && ids[first] === id && places[first] === place) return true;
      return others.size > 0 && (others.get(id)?.includes(place) ?? false);
    },
  };
}

/** A number of the last letters. */
function tailOf(id: string): number {
  let mix = id.length;
  for (let i = Math.max(0, id.length - 16); i < id.length; i++)
    mix = Math.imul(mix, 31) + id.charCodeAt(i);
  return mix & 0x3fffffff;
}
