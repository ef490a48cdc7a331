/** Whether an object of a JSON text names a key twice: JSON.parse takes the last one without a word. */

/** A string, and the colon after it where it is a key. What JSON.parse took has no other colon after a string. */
const strings = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** `value` is what JSON.parse made of the text; it has fewer keys than the text where two are the same. */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  if (isOurs(text, value)) return false;
  let keys = 0;
  for (const [, colon] of text.matchAll(strings)) if (colon !== undefined) keys++;
  return keys !== keysIn(value);
}

/** As we write it ourselves: each key once. A text that nests deeper than JSON.stringify goes is not ours. */
function isOurs(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(value) === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Not recursive, as a text may nest as deep as it is long. */
function keysIn(value: unknown): number {
  let keys = 0;
  const rest: unknown[] = [value];
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (typeof one !== "object" || one === null) continue;
    const items = Object.values(one) as unknown[];
    if (!Array.isArray(one)) keys += items.length;
    for (const item of items) if (typeof item === "object" && item !== null) rest.push(item);
  }
  return keys;
}
