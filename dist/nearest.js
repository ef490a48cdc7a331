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
function didYouMean(word, known) {
  const near = nearest(word, known);
  return near === void 0 ? "" : `did you mean ${near}? `;
}
function distance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++)
      current.push(
        Math.min(
          previous[column] + 1,
          current[column - 1] + 1,
          previous[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1)
        )
      );
    previous = current;
  }
  return previous[b.length];
}

export {
  nearest,
  didYouMean
};
