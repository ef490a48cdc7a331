/** Whether an object of a JSON text names a key twice: JSON.parse takes the last one without a word. */

/** `value` is what JSON.parse made of the text; it has fewer keys than the text where two are the same. */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  // No text of the value is shorter: one of that length has no room for a second key. Most lines are such texts.
  if (text.length === leastLength(value)) return false;
  return (text.length * 3 <= room.length ? keysOf(text) : keysOfLong(text)) !== keysIn(value);
}

/** In bytes: to ask a string for its letters one by one takes several times as long. */
const room = Buffer.from(new ArrayBuffer(64 * 1024));

/** A key is a string with a colon after it: what JSON.parse took has no other colon after a string. */
function keysOf(text: string): number {
  const length = room.write(text);
  let keys = 0;
  for (let at = 0; at < length; at++) {
    if (room[at] !== 34) continue;
    at++;
    while (room[at] !== 34) at += room[at] === 92 ? 2 : 1;
    do at++;
    while (at < length && isBlank(room[at]!));
    if (at < length && room[at] === 58) keys++;
    else at--;
  }
  return keys;
}

/** Not by a regular expression, whose stack a string of some megabytes overflows. */
function keysOfLong(text: string): number {
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

/** Of the texts of a value: without blanks and escapes, and with every number in its shortest form or less. */
function leastLength(value: unknown): number {
  let length = 0;
  const rest: unknown[] = [value];
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (typeof one === "string") length += 2 + one.length;
    else if (typeof one === "number") length += leastDigits(one);
    else if (typeof one === "boolean") length += one ? 4 : 5;
    else if (one === null) length += 4;
    else if (Array.isArray(one)) {
      // Brackets, and a comma after all but the last.
      length += one.length === 0 ? 2 : 1 + one.length;
      for (const item of one as unknown[])
        if (typeof item === "string") length += 2 + item.length;
        else rest.push(item);
    } else {
      let members = 0;
      for (const key in one) {
        members++;
        // Quotes, a colon, and a comma after all but the last.
        length += 4 + key.length;
        const member = (one as Record<string, unknown>)[key];
        if (typeof member === "string") length += 2 + member.length;
        else rest.push(member);
      }
      length += members === 0 ? 2 : 1;
    }
  }
  return length;
}

/** "1e3" is shorter than 1000, and no text of a greater number is shorter than that. */
const leastDigits = (number: number): number =>
  (number < 0 ? 1 : 0) + (Number.isInteger(number) ? digitsOf(Math.abs(number)) : 3);

const digitsOf = (number: number): number => (number < 10 ? 1 : number < 100 ? 2 : 3);

/** Not recursive, as a text may nest as deep as it is long. */
function keysIn(value: unknown): number {
  let keys = 0;
  const rest: unknown[] = [value];
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (Array.isArray(one)) {
      for (const item of one as unknown[]) if (isNesting(item)) rest.push(item);
    } else if (isNesting(one))
      for (const key in one) {
        keys++;
        if (isNesting(one[key])) rest.push(one[key]);
      }
  }
  return keys;
}

const isNesting = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
