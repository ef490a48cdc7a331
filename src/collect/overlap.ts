/**
 * Pages overlap: while an estate changes, or where a provider is at fault, the next page begins with rows
 * of the last one. They are counted once. Only the last page's ids are kept, whatever the size of a list.
 */
export function withoutOverlap<Row>(
  idOf: (row: Row) => string | undefined,
): (page: readonly Row[]) => Row[] {
  let before: ReadonlySet<string> = new Set();
  return (page) => {
    const ids = new Set<string>();
    let different = 0;
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === undefined) return true;
      ids.add(id);
      if (ids.size === different) return false;
      different++;
      return !before.has(id);
    });
    before = ids;
    return fresh;
  };
}
