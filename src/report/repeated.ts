/** The text of lists that are long, and nearly always the same for one key: a rule's laws, a location's countries. */
import { toJson } from "./escape.ts";

/** Remembers for each key the list it saw last; findings that come back from a file have lists of their own. */
export function repeated(
  write: (list: readonly string[], key: string) => string = (list) => toJson(list),
): (key: string, list: readonly string[]) => string {
  const known = new Map<string, { readonly list: readonly string[]; readonly text: string }>();
  return (key, list) => {
    const before = known.get(key);
    if (before && same(before.list, list)) return before.text;
    const text = write(list, key);
    known.set(key, { list, text });
    return text;
  };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => one === b[i]));
}
