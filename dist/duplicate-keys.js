// src/duplicate-keys.ts
var strings = /"(?:[^"\\]|\\.)*"(\s*:)?/g;
function hasDuplicateKeys(text, value) {
  if (isOurs(text, value)) return false;
  let keys = 0;
  for (const [, colon] of text.matchAll(strings)) if (colon !== void 0) keys++;
  return keys !== keysIn(value);
}
function isOurs(text, value) {
  try {
    return JSON.stringify(value) === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
function keysIn(value) {
  let keys = 0;
  const rest = [value];
  for (let one = rest.pop(); one !== void 0; one = rest.pop()) {
    if (typeof one !== "object" || one === null) continue;
    const items = Object.values(one);
    if (!Array.isArray(one)) keys += items.length;
    for (const item of items) if (typeof item === "object" && item !== null) rest.push(item);
  }
  return keys;
}

export {
  hasDuplicateKeys
};
