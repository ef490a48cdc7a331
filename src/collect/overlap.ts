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
  let ids = idsOfPage();
  return (page) => {
    ids.clear(page.length);
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === undefined) return true;
      const tail = tailOf(id);
      const place = locationOf(row);
      return ids.add(id, tail, place) && !before.has(id, tail, place);
    });
    [before, ids] = [ids, before];
    return fresh;
  };
}

interface PageIds {
  /** Makes room for a page of so many rows. */
  readonly clear: (rows: number) => void;
  /** False where it is there already. */
  readonly add: (id: string, tail: number, place: unknown) => boolean;
  readonly has: (id: string, tail: number, place: unknown) => boolean;
}

/** Ids are long and begin alike, so that they are distinguished by their ends; the few that end alike as a whole. */
function idsOfPage(): PageIds {
  const ids: string[] = [];
  const places: unknown[] = [];
  const tails: number[] = [];
  const others = new Map<string, unknown[]>();
  /** Where in these lists, + 1, by tail: open addressing, never more than half full. */
  let slots = new Int32Array(2);
  const slotOf = (tail: number): number => {
    const mask = slots.length - 1;
    let slot = (tail ^ (tail >>> 15)) & mask;
    while (slots[slot]! > 0 && tails[slots[slot]! - 1] !== tail) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    clear(rows) {
      if (slots.length < 2 * rows) slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows)));
      else slots.fill(0);
      ids.length = places.length = tails.length = 0;
      others.clear();
    },
    add(id, tail, place) {
      const slot = slotOf(tail);
      const first = slots[slot]! - 1;
      if (first < 0) {
        slots[slot] = ids.push(id);
        places.push(place);
        tails.push(tail);
        return true;
      }
      if (ids[first] === id && places[first] === place) return false;
      const its = others.get(id) ?? [];
      if (its.includes(place)) return false;
      others.set(id, [...its, place]);
      return true;
    },
    has(id, tail, place) {
      const first = slots[slotOf(tail)]! - 1;
      if (first >= 0 && ids[first] === id && places[first] === place) return true;
      return others.size > 0 && (others.get(id)?.includes(place) ?? false);
    },
  };
}

/** A number of the last letters. */
function tailOf(id: string): number {
  let mix = id.length;
  for (let i = Math.max(0, id.length - 10); i < id.length; i++)
    mix = Math.imul(mix, 31) + id.charCodeAt(i);
  return mix & 0x3fffffff;
}
