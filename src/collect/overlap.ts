/**
 * Pages overlap: while an estate changes, or where a provider is at fault, the next page begins with rows
 * of the last one. They are counted once. Only the last page's ids are kept, whatever the size of a list.
 */
export function withoutOverlap<Row>(
  idOf: (row: Row) => string | undefined,
): (page: readonly Row[]) => Row[] {
  let before = idsOfPage();
  return (page) => {
    const ids = idsOfPage();
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === undefined) return true;
      const tail = tailOf(id);
      return ids.add(id, tail) && !before.has(id, tail);
    });
    before = ids;
    return fresh;
  };
}

interface PageIds {
  /** False where it is there already. */
  readonly add: (id: string, tail: number) => boolean;
  readonly has: (id: string, tail: number) => boolean;
}

/** Ids are long and begin alike, so that they are told apart by their ends; the few that end alike as a whole. */
function idsOfPage(): PageIds {
  const byTail = new Map<number, string>();
  const others = new Set<string>();
  return {
    add(id, tail) {
      const first = byTail.get(tail);
      if (first === undefined) {
        byTail.set(tail, id);
        return true;
      }
      if (first === id || others.has(id)) return false;
      others.add(id);
      return true;
    },
    has: (id, tail) => byTail.get(tail) === id || (others.size > 0 && others.has(id)),
  };
}

/** A number of the last letters. */
function tailOf(id: string): number {
  let mix = id.length;
  for (let i = Math.max(0, id.length - 16); i < id.length; i++)
    mix = Math.imul(mix, 31) + id.charCodeAt(i);
  return mix & 0x3fffffff;
}
