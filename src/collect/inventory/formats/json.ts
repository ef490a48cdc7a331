/** Looking into JSON of which nothing is known yet. */

/** The members of an object; of anything else none. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** An own member that is text. */
export function textOf(value: unknown, ...names: readonly string[]): string | undefined {
  const members = membersOf(value);
  for (const name of names) {
    const text = Object.hasOwn(members, name) ? members[name] : undefined;
    if (typeof text === "string" && text !== "") return text;
  }
  return undefined;
}

/** The elements of a list, or of these members that are lists; else the value alone. */
export function rowsOf(value: unknown, ...names: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const members = membersOf(value);
  const lists = names
    .map((name) => (Object.hasOwn(members, name) ? members[name] : undefined))
    .filter((one): one is readonly unknown[] => Array.isArray(one));
  return lists.length > 0 ? lists.flat() : [value];
}

/** Tags as a map, or as a list of keys with values. */
export function labelsIn(tags: unknown): Readonly<Record<string, string>> {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(tags)
    ? tags.flatMap((tag) => {
        const key = textOf(tag, "Key", "key", "TagKey", "tagKey");
        const value = textOf(tag, "Value", "value", "TagValue", "tagValue");
        return key === undefined ? [] : [[key, value ?? ""] as const];
      })
    : Object.entries(membersOf(tags));
  return Object.fromEntries(
    entries.map(([key, text]) => [key, typeof text === "string" ? text : String(text ?? "")]),
  );
}

/** Whether an answer says that there is more than it holds: a token or a link to the next page, or that it was cut. */
export const goesOn = (answer: unknown): boolean =>
  Object.entries(membersOf(answer)).some(
    ([name, value]) =>
      (next.test(name) && value !== null && value !== "") ||
      (cut.test(name) && /^true$/i.test(String(value))),
  );

const next = /^(?:@?odata\.)?(?:\$?skip_?token|next_?(?:link|token|marker)|pagination_?token)$/i;
const cut = /^(?:result_?truncated|is_?truncated)$/i;
