// src/judge/glob.ts
function globMatches(pattern, text) {
  return globOf(pattern)(text);
}
function globOf(pattern) {
  const wild = pattern.search(/[*?]/);
  if (wild < 0) return (text) => text === pattern;
  const start = pattern.slice(0, wild);
  return (text) => text.startsWith(start) && matchesFrom(wild, pattern, text);
}
function matchesFrom(begin, pattern, text) {
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

export {
  globMatches,
  globOf
};
