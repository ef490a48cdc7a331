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
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === undefined) return true;
      const repeated = before.has(id) || ids.has(id);
      ids.add(id);
      return !repeated;
    });
    before = ids;
    return fresh;
  };
}
