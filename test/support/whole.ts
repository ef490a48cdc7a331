/**
 * `npm test` takes a sample of what would take minutes; `npm run test:all` (DATA_BOUNDARY_ALL) runs each file
 * that imports this one, whole.
 */
export const isWhole = Boolean(process.env["DATA_BOUNDARY_ALL"]);

/** One of so many, evenly over the list: the same ones in each run. */
export function sampleOf<Item>(items: readonly Item[], oneOf: number): readonly Item[] {
  return isWhole ? items : items.filter((_, i) => i % oneOf === 0);
}
