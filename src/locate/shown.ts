/** Which of several members says something: clouds show the same fact under two names, or in two answers. */

/** Whether a member says something: it is not missing, null, or an empty text, list or record. */
export function isShown(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** The first of them that says something. */
export function firstShown<Value>(...values: readonly Value[]): NonNullable<Value> | undefined {
  return values.find(isShown) as NonNullable<Value> | undefined;
}
