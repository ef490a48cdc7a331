/** Wildcards for ids and rule names: `*` is any run of characters, `?` is one; everything else is itself. */

/** Whether the whole text matches; for many texts, `globOf` spares reading the pattern again. */
export function globMatches(pattern: string, text: string): boolean {
  return globOf(pattern)(text);
}

/**
 * A test for the whole text. Only the last `*` is ever tried again, so a hostile pattern costs
 * at most pattern x text steps; the same pattern as a regular expression could take for ever.
 */
export function globOf(pattern: string): (text: string) => boolean {
  const wild = pattern.search(/[*?]/);
  if (wild < 0) return (text) => text === pattern;
  // Most ids part from a pattern before its first wildcard.
  const start = pattern.slice(0, wild);
  return (text) => text.startsWith(start) && matchesFrom(wild, pattern, text);
}

/**
 * A test for the whole of a path with forward slashes: `*` and `?` end at a slash, and `**` as a step is any
 * number of folders.
 */
export function pathGlobOf(pattern: string): (path: string) => boolean {
  const steps = pattern.split("/").map((step) => (step === "**" ? undefined : globOf(step)));
  return (path) => {
    const names = path.split("/");
    // By the number of steps that are used up: whether the names so far can be.
    let reached = [true, ...steps.map(() => false)];
    const skip = (at: boolean[]): boolean[] => {
      for (const [i, step] of steps.entries()) if (step === undefined && at[i]) at[i + 1] = true;
      return at;
    };
    skip(reached);
    for (const name of names)
      reached = skip([
        false,
        ...steps.map((step, i) =>
          step === undefined ? reached[i + 1]! || reached[i]! : reached[i]! && step(name),
        ),
      ]);
    return reached.at(-1)!;
  };
}

function matchesFrom(begin: number, pattern: string, text: string): boolean {
  let p = begin;
  let t = begin;
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
