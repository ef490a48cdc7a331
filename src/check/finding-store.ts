/**
 * Holds findings until they are reported, sorted, worst first. They are held as the text that the JSON
 * report writes, in bytes, and beyond what memory should hold they go to a temporary file, in sorted runs
 * that are merged when walked: an estate of a million resources can have more findings than a heap has
 * room for.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Coverage,
  type Finding,
  type JudgedPlacement,
  type Placement,
  UserError,
  levels,
  roles,
} from "../model.ts";

export interface Store<T> extends Iterable<T> {
  /** Each as the JSON report writes it. */
  readonly texts: () => Iterable<string>;
  readonly add: (one: T) => void;
  /** Removes what was put aside; the store is empty afterwards. */
  readonly close: () => void;
}

/** Where findings are, each as its entry: in memory, or a sorted run of them in the file. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Held extends Span {
  readonly key: string;
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

/** Before the key and the text of an entry: how long each is, in bytes. */
const head = 8;
/** Some five thousand findings. In bytes. */
const heldAtOnce = 4 * 1024 * 1024;
/** Of each run, and a million findings are two hundred runs. */
const readAtOnce = 32 * 1024;

/** `textOf`: JSON; `limit`: how many bytes of findings are held in memory, for tests. */
export function findingStore(textOf: (finding: Finding) => string, limit?: number): Store<Finding> {
  return sortedStore(textOf, findingKey, limit);
}

/** All placements, by resource. */
export function placementStore(
  textOf: (placement: JudgedPlacement) => string,
  limit?: number,
): Store<JudgedPlacement> {
  return sortedStore(textOf, placementKey, limit);
}

/** Placements that wait to be judged, by resource. */
export function heldPlacements(limit?: number): Store<Placement> {
  return sortedStore<Placement>(JSON.stringify, placementKey, limit);
}

/** All units of work, by place; a unit that two targets tell in the same words is one. */
export function coverageStore(limit?: number): Store<Coverage> {
  const { close, texts, ...store } = sortedStore<Coverage>(JSON.stringify, coverageKey, limit);
  function* once(): Generator<string> {
    let before: string | undefined;
    for (const text of texts()) {
      if (text !== before) yield text;
      before = text;
    }
  }
  return {
    ...store,
    close,
    texts: once,
    *[Symbol.iterator]() {
      for (const text of once()) yield JSON.parse(text) as Coverage;
    },
  };
}

function sortedStore<T>(
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
      const most = head + (key.length + text.length) * 3;
      if (used > 0 && used + most > bytes.length) putAside();
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(Math.max(most, limit));
      const start = used;
      const keyLength = bytes.write(key, start + head, "utf8");
      const textLength = bytes.write(text, start + head + keyLength, "utf8");
      bytes.writeUInt32LE(keyLength, start);
      bytes.writeUInt32LE(textLength, start + 4);
      used += head + keyLength + textLength;
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

/** The bytes of the entry that begins here; known once its head is. */
const lengthAt = (bytes: Buffer, start: number): number =>
  head + bytes.readUInt32LE(start) + bytes.readUInt32LE(start + 4);

function entryAt(bytes: Buffer, start: number): Entry {
  const text = start + head + bytes.readUInt32LE(start);
  return {
    key: bytes.toString("utf8", start + head, text),
    text: bytes.toString("utf8", text, start + lengthAt(bytes, start)),
  };
}

/** Level, verdict, role, resource, location, pointer, destination: compared by code unit, so the same on every machine. */
function findingKey(finding: Finding): string {
  const { level, verdict, role, resource, location, evidence, into = "" } = finding;
  const rank = `${levels.indexOf(level)}${verdict === "outside" ? 0 : 1}${roles.indexOf(role)}`;
  return wellFormed([rank, resource.id, location.code, evidence.pointer, into]);
}

function placementKey({ role, resource, location, evidence, into }: Placement): string {
  const rank = `${roles.indexOf(role)}`;
  return wellFormed([resource.id, rank, location.code, evidence.pointer, into ?? ""]);
}

function coverageKey(unit: Coverage): string {
  const { provider, scope, region, service, status, resources, calls } = unit;
  return wellFormed([provider, scope, region, service, status, String(resources), String(calls)]);
}

function wellFormed(parts: readonly string[]): string {
  const key = parts.join("\u0000");
  // As bytes, halves of characters would all be the same.
  return key.isWellFormed() ? key : JSON.stringify(key);
}

interface Head {
  readonly run: Iterator<Entry>;
  /** Of equal findings the one that came first is first. */
  readonly order: number;
  entry: Entry;
}

/** Keeps the heads of the runs as a heap, the least at 0. */
function* merged(runs: readonly Iterator<Entry>[]): Generator<string> {
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

function* readRun(descriptor: number, run: Span): Generator<Entry> {
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
      if (read === 0) throw new Error("findings that were put aside are gone from their file");
      full += read;
      at += read;
    }
  }

  while (at < run.end || start < full) {
    need(head);
    const length = lengthAt(bytes, start);
    need(length);
    const entry = entryAt(bytes, start);
    start += length;
    yield entry;
  }
}

function cannotPutAside(error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === "ENOSPC" ? "the disk is full" : (code ?? message);
  return new UserError(
    `${tmpdir()}: cannot hold the findings: ${why}; free some space, or set TMPDIR to another folder`,
  );
}
