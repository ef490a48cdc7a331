/**
 * Holds things until they are reported, sorted. They are held as the text that the JSON report writes, in
 * bytes, and beyond what memory should hold they go to a temporary file, in sorted runs that are merged
 * when walked: an estate of a million resources can have more findings than a heap has room for.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultOf } from "../file-fault.ts";
import { UserError } from "../model.ts";
import { type Span, entryAt, headLength, merged, readRun } from "./sorted-runs.ts";

export interface Store<T> extends Iterable<T> {
  /** Each as the JSON report writes it. */
  readonly texts: () => Iterable<string>;
  readonly add: (one: T) => void;
  /** Removes what was put aside; the store is empty afterwards. */
  readonly close: () => void;
}

interface Held extends Span {
  readonly key: string;
}

/** Some five thousand findings. In bytes. */
const heldAtOnce = 4 * 1024 * 1024;
export function sortedStore<T>(
  textOf: (one: T) => string,
  keyOf: (one: T) => string,
  limit: number = heldAtOnce,
): Store<T> {
  let held: Held[] = [];
  let bytes = Buffer.alloc(0);
  /** As large, to write a run from. */
  let spare = bytes;
  let used = 0;
  let aside: { readonly folder: string; readonly file: string } | undefined;
  let written = 0;
  const runs: Span[] = [];

  function remove(): void {
    process.off("exit", remove);
    if (aside) rmSync(aside.folder, { recursive: true, force: true });
    aside = undefined;
  }

  function sort(): void {
    held.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  function putAside(): void {
    sort();
    if (spare.length < used) spare = Buffer.allocUnsafeSlow(bytes.length);
    let length = 0;
    for (const { start, end } of held) length += bytes.copy(spare, length, start, end);
    try {
      if (!aside) {
        const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
        aside = { folder, file: join(folder, "findings") };
        // A second Ctrl-C ends the process where it stands.
        process.on("exit", remove);
      }
      const descriptor = openSync(aside.file, "a", 0o600);
      try {
        for (let done = 0; done < length;)
          done += writeSync(descriptor, spare, done, length - done);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      throw cannotPutAside(error);
    }
    runs.push({ start: written, end: written + length });
    written += length;
    held = [];
    used = 0;
  }

  function* texts(): Generator<string> {
    if (!aside) {
      sort();
      for (const { start } of held) yield entryAt(bytes, start).text;
      return;
    }
    if (used > 0) putAside();
    const descriptor = openSync(aside.file, "r");
    try {
      yield* merged(runs.map((run) => readRun(descriptor, run)));
    } finally {
      closeSync(descriptor);
    }
  }

  return {
    add(one) {
      const key = keyOf(one);
      const text = textOf(one);
      const most = headLength + (key.length + text.length) * 3;
      if (used > 0 && used + most > bytes.length) putAside();
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(Math.max(most, limit));
      const start = used;
      const keyLength = bytes.write(key, start + headLength, "utf8");
      const textLength = bytes.write(text, start + headLength + keyLength, "utf8");
      bytes.writeUInt32LE(keyLength, start);
      bytes.writeUInt32LE(textLength, start + 4);
      used += headLength + keyLength + textLength;
      held.push({ key, start, end: used });
    },
    texts,
    *[Symbol.iterator]() {
      for (const text of texts()) yield JSON.parse(text) as T;
    },
    close() {
      remove();
      held = [];
      bytes = spare = Buffer.alloc(0);
      used = 0;
      runs.length = 0;
    },
  };
}

function cannotPutAside(error: unknown): UserError {
  return new UserError(
    `${tmpdir()}: cannot store the findings: ${faultOf(error)}; free some space, or set TMPDIR to another folder`,
  );
}
