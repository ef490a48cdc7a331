/**
 * Holds findings until they are reported, sorted, worst first. They are held as bytes, and beyond what
 * memory should hold they go to a temporary file, in sorted runs that are merged when walked: an estate
 * of a million resources can have more findings than a heap has room for.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Finding, UserError, levels, roles } from "../model.ts";

export interface FindingStore extends Iterable<Finding> {
  readonly add: (finding: Finding) => void;
  /** Removes what was put aside; the store is empty afterwards. */
  readonly close: () => void;
}

/** Where a finding's line of JSON is: in memory, or a sorted run of them in the file. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Held extends Span {
  readonly key: string;
}

/** Some five thousand findings. In bytes. */
const heldAtOnce = 4 * 1024 * 1024;
/** Of each run, and a million findings are two hundred runs. */
const readAtOnce = 32 * 1024;

/** `limit`: how many bytes of findings are held in memory, for tests. */
export function findingStore(limit: number = heldAtOnce): FindingStore {
  let held: Held[] = [];
  let bytes = Buffer.alloc(0);
  /** As large, to write a run from. */
  let spare = bytes;
  let used = 0;
  let aside: { readonly folder: string; readonly file: string } | undefined;
  let written = 0;
  const runs: Span[] = [];

  function sort(): void {
    held.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  function remove(): void {
    process.off("exit", remove);
    if (aside) rmSync(aside.folder, { recursive: true, force: true });
    aside = undefined;
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

  return {
    add(finding) {
      const line = `${JSON.stringify(finding)}\n`;
      const most = line.length * 3;
      if (used > 0 && used + most > bytes.length) putAside();
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(Math.max(most, limit));
      const start = used;
      used += bytes.write(line, used, "utf8");
      held.push({ key: keyOf(finding), start, end: used });
    },
    *[Symbol.iterator]() {
      if (!aside) {
        sort();
        for (const { start, end } of held) yield parsed(bytes, start, end);
        return;
      }
      if (used > 0) putAside();
      const descriptor = openSync(aside.file, "r");
      try {
        yield* merged(runs.map((run) => readRun(descriptor, run)));
      } finally {
        closeSync(descriptor);
      }
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

const parsed = (bytes: Buffer, start: number, end: number): Finding =>
  JSON.parse(bytes.toString("utf8", start, end)) as Finding;

/** Level, verdict, role, resource, location, pointer: compared by code unit, so the same on every machine. */
function keyOf({ level, verdict, role, resource, location, evidence }: Finding): string {
  const rank = `${levels.indexOf(level)}${verdict === "outside" ? 0 : 1}${roles.indexOf(role)}`;
  return [rank, resource.id, location.code, evidence.pointer].join("\u0000");
}

interface Head {
  readonly run: Iterator<Finding>;
  /** Of equal findings the one that came first is first. */
  readonly order: number;
  finding: Finding;
  key: string;
}

/** Keeps the heads of the runs as a heap, the least at 0. */
function* merged(runs: readonly Iterator<Finding>[]): Generator<Finding> {
  const heads = runs.flatMap((run, order): Head[] => {
    const { value: finding, done } = run.next();
    return done ? [] : [{ run, order, finding, key: keyOf(finding) }];
  });
  for (let at = heads.length >> 1; at-- > 0;) settle(heads, at);
  while (heads.length > 0) {
    const head = heads[0]!;
    yield head.finding;
    const { value: finding, done } = head.run.next();
    if (done) {
      const last = heads.pop()!;
      if (heads.length === 0) return;
      heads[0] = last;
    } else {
      head.finding = finding;
      head.key = keyOf(finding);
    }
    settle(heads, 0);
  }
}

/** Moves the head down to where nothing below it comes before it. */
function settle(heads: Head[], from: number): void {
  const head = heads[from]!;
  let at = from;
  for (let below = 2 * at + 1; below < heads.length; below = 2 * at + 1) {
    if (below + 1 < heads.length && isBefore(heads[below + 1]!, heads[below]!)) below++;
    if (!isBefore(heads[below]!, head)) break;
    heads[at] = heads[below]!;
    at = below;
  }
  heads[at] = head;
}

function isBefore(a: Head, b: Head): boolean {
  return a.key === b.key ? a.order < b.order : a.key < b.key;
}

function* readRun(descriptor: number, run: Span): Generator<Finding> {
  let bytes = Buffer.allocUnsafeSlow(Math.min(readAtOnce, run.end - run.start));
  /** How much of a line that goes on stands at the start. */
  let rest = 0;
  for (let at = run.start; at < run.end;) {
    const room = Math.min(bytes.length - rest, run.end - at);
    const read = readSync(descriptor, bytes, rest, room, at);
    if (read === 0) throw new Error("findings that were put aside are gone from their file");
    const full = rest + read;
    at += read;
    let start = 0;
    for (
      let end = bytes.indexOf(10, rest);
      end >= 0 && end < full;
      end = bytes.indexOf(10, start)
    ) {
      yield parsed(bytes, start, end);
      start = end + 1;
    }
    bytes.copyWithin(0, start, full);
    rest = full - start;
    if (rest === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafeSlow(rest)]);
  }
}

function cannotPutAside(error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code === "ENOSPC" ? "the disk is full" : (code ?? message);
  return new UserError(
    `${tmpdir()}: cannot hold the findings: ${why}; free some space, or set TMPDIR to another folder`,
  );
}
