// src/nearest.ts
function nearest(word, known) {
  if (word.length > 60) return void 0;
  const asked = word.toLowerCase();
  let best;
  for (const candidate of known) {
    const steps = distance(asked, candidate.toLowerCase());
    if (steps <= Math.max(1, Math.floor(candidate.length / 3)) && steps < (best?.steps ?? Infinity))
      best = { word: candidate, steps };
  }
  return best?.word;
}
function useOneOf(word, known) {
  const near = nearest(word, known);
  return `use ${alternatives(known)}${near === void 0 ? "" : ` (did you mean ${near}?)`}`;
}
function alternatives(known) {
  return known.length < 2 ? known.join("") : `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
}
function distance(a, b) {
  let above = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          previous[column] + 1,
          current[column - 1] + 1,
          previous[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1),
          isSwap ? above[column - 2] + 1 : Infinity
        )
      );
    }
    above = previous;
    previous = current;
  }
  return previous[b.length];
}

export {
  nearest,
  useOneOf
};
