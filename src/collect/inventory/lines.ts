/** Reads a file line by line: one chunk, and the line that it ends in the middle of, at a time, always into the same memory. */
import { isAscii } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";

/** A longer line is not a resource: providers cap a record well below this. In bytes. */
export const longestLine = 16 * 1024 * 1024;
/** Some eighty lines: all that is made of them is garbage before it could become old, and the system has read ahead. */
const readAtOnce = 64 * 1024;

/** Lines that follow each other; of one that can't be read, `fault` says why. */
export interface Lines {
  /** Each without its newline; undefined where it is at fault. */
  readonly texts: readonly (string | undefined)[];
  /** The number of the first. */
  readonly first: number;
  /** Where the last one ends, in bytes. */
  readonly end: number;
  /** What is wrong with those that are undefined. */
  readonly fault: string | undefined;
}

const tooLong = "line is longer than 16 MiB";
const notUtf8 = "is not UTF-8";

export async function* linesOf(file: string): AsyncGenerator<Lines> {
  const descriptor = openSync(file, "r");
  try {
    let buffer = Buffer.allocUnsafeSlow(readAtOnce);
    /** How much of a line that has no end yet stands at the buffer's start. */
    let held = 0;
    let first = 1;
    let at = 0;
    let isSkipping = false;
    for (;;) {
      const room = Math.min(readAtOnce, buffer.length - held);
      const read = readSync(descriptor, buffer, held, room, null);
      at += read;
      let full = held + read;
      if (isSkipping) {
        const newline = buffer.subarray(0, full).indexOf(10);
        if (newline < 0 && read > 0) {
          await turn();
          continue;
        }
        yield { texts: [undefined], first, end: at, fault: tooLong };
        first++;
        isSkipping = false;
        full = newline < 0 ? 0 : full - newline - 1;
        buffer.copyWithin(0, newline + 1, newline + 1 + full);
      }
      const newline = buffer.subarray(0, full).lastIndexOf(10);
      const end = read === 0 ? full : newline + 1;
      if (end > 0) {
        const texts = textsIn(buffer.subarray(0, end));
        const fault = texts.includes(undefined) ? notUtf8 : undefined;
        yield { texts, first, end: at - (full - end), fault };
        first += texts.length;
      }
      if (read === 0) return;
      buffer.copyWithin(0, end, full);
      held = full - end;
      if (held > longestLine) {
        isSkipping = true;
        held = 0;
        buffer = Buffer.allocUnsafeSlow(readAtOnce);
      }
      // Timers and signals have their turn too.
      await turn();
      if (held === buffer.length) {
        const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
        buffer.copy(larger);
        buffer = larger;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

/** The lines of these bytes, of which the last may lack its newline. */
function textsIn(bytes: Buffer): (string | undefined)[] {
  // Decoded all at once; which line is at fault is looked for when one is.
  const text = decoded(bytes);
  const end = bytes.at(-1) === 10 ? -1 : undefined;
  if (text !== undefined) return text.slice(0, end).split("\n");
  const texts: (string | undefined)[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(10, start);
    const stop = newline < 0 ? bytes.length : newline;
    texts.push(decoded(bytes.subarray(start, stop)));
    start = stop + 1;
  }
  return texts;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Undefined where it is not UTF-8 text. */
export function decoded(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  if (isAscii(bytes)) return bytes.toString("latin1");
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Files that were joined have a byte order mark at more places than their start. */
export const withoutMark = (text: string): string =>
  text.startsWith("\uFEFF") ? text.slice(1) : text;
