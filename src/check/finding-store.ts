/**
 * Holds findings until they are reported, sorted, worst first. Beyond what memory should hold they go
 * to sorted runs in a temporary file each, and are merged when walked: an estate of a million
 * resources can have more findings than a heap has room for.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Finding, levels, roles } from "../model.ts";

export interface FindingStore extends Iterable<Finding> {
  readonly add: (finding: Finding) => void;
  /** Removes what was put aside; the store is empty afterwards. */
  readonly close: () => void;
}

interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

/** Some 40 MB of findings. */
const heldAtOnce = 20_000;
const readAtOnce = 256 * 1024;
/** A key holds no newline or tab: they come escaped, as everything in a line of JSON does. */
const separator = "\t";

/** `limit`: how many findings are held in memory, for tests. */
export function findingStore(limit: number = heldAtOnce): FindingStore {
  let held: Keyed[] = [];
  let sorted = true;
  const runs: string[] = [];
  let folder: string | undefined;

  function sort(): readonly Keyed[] {
    if (!sorted) held.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    sorted = true;
    return held;
  }

  function putAside(): void {
    folder ??= mkdtempSync(join(tmpdir(), "data-boundary-"));
    const file = join(folder, `${runs.length}.run`);
    const descriptor = openSync(file, "wx", 0o600);
    try {
      let chunk = "";
      const write = (): void => {
        const bytes = Buffer.from(chunk, "utf8");
        for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
        chunk = "";
      };
      for (const { key, finding } of sort()) {
        chunk += `${JSON.stringify(key)}${separator}${JSON.stringify(finding)}\n`;
        if (chunk.length > readAtOnce) write();
      }
      write();
    } finally {
      closeSync(descriptor);
    }
    runs.push(file);
    held = [];
  }

  return {
    add(finding) {
      held.push({ key: keyOf(finding), finding });
      sorted = false;
      if (held.length >= limit) putAside();
    },
    *[Symbol.iterator]() {
      const now = sort();
      if (runs.length === 0) for (const { finding } of now) yield finding;
      else yield* merged([now[Symbol.iterator](), ...runs.map(readRun)]);
    },
    close() {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
      held = [];
      runs.length = 0;
    },
  };
}

/** Level, verdict, role, resource, location, pointer: compared by code unit, so the same on every machine. */
function keyOf({ level, verdict, role, resource, location, evidence }: Finding): string {
  const rank = `${levels.indexOf(level)}${verdict === "outside" ? 0 : 1}${roles.indexOf(role)}`;
  return [rank, resource.id, location.code, evidence.pointer].join("\u0000");
}

/** The runs are few, so the least head is looked for among all of them. */
function* merged(runs: readonly Iterator<Keyed>[]): Generator<Finding> {
  const heads = runs.flatMap((run) => {
    const { value, done } = run.next();
    return done ? [] : [{ run, value }];
  });
  try {
    while (heads.length > 0) {
      let least = 0;
      for (let i = 1; i < heads.length; i++)
        if (heads[i]!.value.key < heads[least]!.value.key) least = i;
      const head = heads[least]!;
      yield head.value.finding;
      const { value, done } = head.run.next();
      if (done) heads.splice(least, 1);
      else head.value = value;
    }
  } finally {
    for (const run of runs) run.return?.();
  }
}

function* readRun(file: string): Generator<Keyed> {
  const descriptor = openSync(file, "r");
  try {
    const buffer = Buffer.allocUnsafe(readAtOnce);
    let rest: Buffer = Buffer.alloc(0);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      const bytes =
        rest.length > 0
          ? Buffer.concat([rest, buffer.subarray(0, read)])
          : buffer.subarray(0, read);
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        const line = bytes.toString("utf8", start, end);
        start = end + 1;
        const cut = line.indexOf(separator);
        yield {
          key: JSON.parse(line.slice(0, cut)) as string,
          finding: JSON.parse(line.slice(cut + 1)) as Finding,
        };
      }
      rest = Buffer.from(bytes.subarray(start));
    }
  } finally {
    closeSync(descriptor);
  }
}
