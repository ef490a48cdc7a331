/** Sorted runs of entries in a file, read a piece at a time and merged: an entry is the length of its key, of its text, and both. */
import { readSync } from "node:fs";

/** Where findings are, each as its entry: in memory, or a sorted run of them in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

/** Before the key and the text of an entry: how long each is, in bytes. */
export const headLength = 8;
/** Of each run, and a million findings are two hundred runs. */
const readAtOnce = 32 * 1024;

/** The bytes of the entry that begins here; known once its head is. */
const lengthAt = (bytes: Buffer, start: number): number =>
  headLength + bytes.readUInt32LE(start) + bytes.readUInt32LE(start + 4);

export function entryAt(bytes: Buffer, start: number): Entry {
  const text = start + headLength + bytes.readUInt32LE(start);
  return {
    key: bytes.toString("utf8", start + headLength, text),
    text: bytes.toString("utf8", text, start + lengthAt(bytes, start)),
  };
}

interface Head {
  readonly run: Iterator<Entry>;
  /** Of equal findings the one that came first is first. */
  readonly order: number;
  entry: Entry;
}

/** Keeps the heads of the runs as a heap, the least at 0. */
export function* merged(runs: readonly Iterator<Entry>[]): Generator<string> {
  const heads = runs.flatMap((run, order): Head[] => {
    const { value: entry, done } = run.next();
    return done ? [] : [{ run, order, entry }];
  });
  for (let at = heads.length >> 1; at-- > 0;) settle(heads, at);
  while (heads.length > 0) {
    const least = heads[0]!;
    yield least.entry.text;
    const { value: entry, done } = least.run.next();
    if (done) {
      const last = heads.pop()!;
      if (heads.length === 0) return;
      heads[0] = last;
    } else least.entry = entry;
    settle(heads, 0);
  }
}

/** Moves the head down to where nothing below it comes before it. */
function settle(heads: Head[], from: number): void {
  const moved = heads[from]!;
  let at = from;
  for (let below = 2 * at + 1; below < heads.length; below = 2 * at + 1) {
    if (below + 1 < heads.length && isBefore(heads[below + 1]!, heads[below]!)) below++;
    if (!isBefore(heads[below]!, moved)) break;
    heads[at] = heads[below]!;
    at = below;
  }
  heads[at] = moved;
}

function isBefore(a: Head, b: Head): boolean {
  return a.entry.key === b.entry.key ? a.order < b.order : a.entry.key < b.entry.key;
}

export function* readRun(descriptor: number, run: Span): Generator<Entry> {
  let bytes = Buffer.allocUnsafeSlow(Math.min(readAtOnce, run.end - run.start));
  /** What was read and not given yet: from `start` to `full`. */
  let start = 0;
  let full = 0;
  let at = run.start;

  function need(length: number): void {
    if (full - start >= length) return;
    const before = bytes;
    if (length > bytes.length) bytes = Buffer.allocUnsafeSlow(length);
    full = before.copy(bytes, 0, start, full);
    start = 0;
    while (full < length) {
      const room = Math.min(bytes.length - full, run.end - at);
      const read = readSync(descriptor, bytes, full, room, at);
      if (read === 0) throw new Error("findings are missing from their temporary file");
      full += read;
      at += read;
    }
  }

  while (at < run.end || start < full) {
    need(headLength);
    const length = lengthAt(bytes, start);
    need(length);
    const entry = entryAt(bytes, start);
    start += length;
    yield entry;
  }
}
