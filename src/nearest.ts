/** Finds the known word that a misspelled one is closest to. */

/** Undefined where nothing is close enough to be a slip of the finger, and no word alone begins so. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // Words are typed by hand; what is longer is not a slip, and comparing it would only cost time.
  if (word.length > 60) return undefined;
  const asked = word.toLowerCase();
  let best: { word: string; steps: number } | undefined;
  for (const candidate of known) {
    const steps = distance(asked, candidate.toLowerCase());
    if (steps <= Math.max(1, Math.floor(candidate.length / 3)) && steps < (best?.steps ?? Infinity))
      best = { word: candidate, steps };
  }
  return best?.word ?? begunBy(asked, known);
}

/** The one word that this is the beginning of: "warn", "c5". */
function begunBy(asked: string, known: readonly string[]): string | undefined {
  if (asked.length < 2) return undefined;
  const [one, ...others] = known.filter((word) => word.toLowerCase().startsWith(asked));
  return others.length === 0 ? one : undefined;
}

/** The end of a message about a word that is not known: what may be written, and what was probably meant. */
export function useOneOf(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return `use ${alternatives(known)}${near === undefined ? "" : ` (did you mean ${near}?)`}`;
}

function alternatives(known: readonly string[]): string {
  return known.length < 2 ? known.join("") : `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
}

/** Keystrokes from one word to the other, where two letters in the wrong order are one. */
function distance(a: string, b: string): number {
  let above: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          previous[column]! + 1,
          current[column - 1]! + 1,
          previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
          isSwap ? above[column - 2]! + 1 : Infinity,
        ),
      );
    }
    above = previous;
    previous = current;
  }
  return previous[b.length]!;
}
