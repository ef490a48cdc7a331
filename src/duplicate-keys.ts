/** Whether an object of a JSON text names a key twice: JSON.parse takes the last one without a word. */

/** `value` is what JSON.parse made of the text; it has fewer keys than the text where two are the same. */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  if (isOurs(text, value)) return false;
  return keysOf(text) !== keysIn(value);
}

/**
 * A key is a string with a colon after it: what JSON.parse took has no other colon after a string. Not by a regular
 * expression, whose stack a string of some megabytes overflows.
 */
function keysOf(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    let end = text.indexOf('"', at + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    at = end + 1;
    while (isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === 58) keys++;
  }
  return keys;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === 92) before--;
  return (quote - before) % 2 === 0;
}

/** As JSON has it: space, tab, line feed, carriage return. */
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

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
