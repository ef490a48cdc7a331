/**
 * `npm test` takes a seeded sample of what would take minutes; `npm run test:all` runs each file that
 * imports this one, whole.
 */
export const isWhole = Boolean(process.env["DATA_BOUNDARY_ALL"]);

/** All of `items`, or of a sample every `nth`, beginning with the first. */
export const everyNth = <Item>(items: readonly Item[], nth: number): readonly Item[] =>
  isWhole ? items : items.filter((_, at) => at % nth === 0);
