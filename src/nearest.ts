/** What the writer probably meant: the known word that takes the fewest keystrokes to reach. */

/** Undefined where nothing is close enough to be a slip of the finger. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // Words are typed by hand; what is longer is no slip, and comparing it would only cost time.
  if (word.length > 60) return undefined;
  const asked = word.toLowerCase();
  let best: { word: string; steps: number } | undefined;
  for (const candidate of known) {
    const steps = distance(asked, candidate.toLowerCase());
    if (steps <= Math.max(1, Math.floor(candidate.length / 3)) && steps < (best?.steps ?? Infinity))
      best = { word: candidate, steps };
  }
  return best?.word;
}

/** For a message that goes on with what may be written. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? "" : `did you mean ${near}? `;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++)
      current.push(
        Math.min(
          previous[column]! + 1,
          current[column - 1]! + 1,
          previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
        ),
      );
    previous = current;
  }
  return previous[b.length]!;
}
