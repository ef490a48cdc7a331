/** Wildcards for ids and rule names: `*` is any run of characters, `?` is one; everything else is itself. */

/**
 * Whether the whole text matches. Only the last `*` is ever tried again, so a hostile pattern costs
 * at most pattern x text steps; the same pattern as a regular expression could take for ever.
 */
export function globMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
