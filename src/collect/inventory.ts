/**
 * Our own inventory files: NDJSON, one Resource, Gap or Coverage a line, with a header line first.
 * It is what `--save-inventory` writes, and any other tool may write it too; a JSON array of
 * resources is read as well.
 */
import { isAscii } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import { type Coverage, type Gap, type Resource, UserError } from "../model.ts";
import type { Batch, Source } from "./collect.ts";
import { type InventoryRecord, faultOf, isCoverage, isGap, visible } from "./inventory-record.ts";

/** A longer line is no resource: providers cap a record well below this. In bytes. */
const longestLine = 16 * 1024 * 1024;
/** A whole-file JSON array is parsed at once, so it has a limit that NDJSON has not. In bytes. */
const largestArray = 256 * 1024 * 1024;
/** Some eighty lines: all that is made of them is garbage before it could become old, and the system has read ahead. */
const readAtOnce = 64 * 1024;
const batchSize = 500;

export const inventory: Source = {
  provider: "inventory",
  understands: (target) => /[./\\]/.test(target),
  async *collect(target, { signal }) {
    await mustBeFile(target);
    let any = false;
    for await (const records of target.toLowerCase().endsWith(".json")
      ? whole(target)
      : lines(target)) {
      if (signal.aborted) break;
      const batch = empty();
      for (const record of records) {
        if ("inventory" in record) for (const identity of record.identities) yield { identity };
        else if (isGap(record)) batch.gaps.push(record);
        else if (isCoverage(record)) batch.coverage.push(record);
        else batch.resources.push(record);
      }
      any ||= records.some((record) => !("inventory" in record));
      yield batch;
    }
    if (!any && !signal.aborted)
      throw new UserError(
        `${target}: holds no resource, gap or coverage line; save one with "data-boundary scan TARGET --save-inventory ${target}"`,
      );
  },
};

interface Writable extends Batch {
  readonly resources: Resource[];
  readonly gaps: Gap[];
  readonly coverage: Coverage[];
}

const empty = (): Writable => ({ resources: [], gaps: [], coverage: [] });

async function mustBeFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === "ENOENT"
        ? `${file}: no such file; targets are aws, azure, azure:SUBSCRIPTION, demo or an inventory file`
        : `${file}: cannot be read (${error.code ?? error.message}); check the path and its permissions`,
    );
  });
  if (found.isDirectory())
    throw new UserError(`${file}: is a directory; name an inventory file (.ndjson or .json)`);
  if (found.size === 0)
    throw new UserError(`${file}: is empty; an inventory holds one JSON record a line`);
}

/** Reads at most one chunk, and the line that it ends in the middle of, at a time, and always into the same memory. */
async function* lines(file: string): AsyncIterable<readonly InventoryRecord[]> {
  const place = (line: number): string => `${file}:${line}`;
  const descriptor = openSync(file, "r");
  try {
    let buffer = Buffer.allocUnsafeSlow(readAtOnce);
    /** How much of a line that has no end yet stands at the buffer's start. */
    let held = 0;
    let line = 1;
    for (;;) {
      const room = Math.min(readAtOnce, buffer.length - held);
      const read = readSync(descriptor, buffer, held, room, null);
      const full = held + read;
      const newline = buffer.subarray(held, full).lastIndexOf(10);
      const end = read === 0 ? full : newline < 0 ? 0 : held + newline + 1;
      if (end > 0) {
        const records = recordsOf(buffer.subarray(0, end), place, line);
        line += records.length;
        yield records;
      }
      if (read === 0) return;
      buffer.copyWithin(0, end, full);
      held = full - end;
      if (held > longestLine)
        throw new UserError(
          `${place(line)}: line is longer than 16 MiB; an inventory holds one JSON record a line`,
        );
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

/** What lines say, of which the last may lack its newline; `place` says where one is, should it be at fault. */
function recordsOf(
  bytes: Buffer,
  place: (line: number) => string,
  first: number,
): InventoryRecord[] {
  // Decoded all at once; which line is at fault is looked for when one is.
  const text = decoded(bytes);
  const records: InventoryRecord[] = [];
  const size = text?.length ?? bytes.length;
  for (let start = 0; start < size;) {
    const line = first + records.length;
    const newline = text === undefined ? bytes.indexOf(10, start) : text.indexOf("\n", start);
    const end = newline < 0 ? size : newline;
    records.push(
      parse(
        text?.slice(start, end) ?? decode(place(line), bytes.subarray(start, end)),
        place,
        line,
      ),
    );
    start = end + 1;
  }
  return records;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(at: string, bytes: Buffer): string {
  const text = decoded(bytes);
  if (text === undefined)
    throw new UserError(`${at}: is not UTF-8; write the inventory as UTF-8 text`);
  return text;
}

/** Undefined where it is no UTF-8 text. UTF-16 in Latin letters is UTF-8 as well: with a NUL after each. */
function decoded(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  if (isAscii(bytes)) return bytes.toString("latin1");
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

async function* whole(file: string): AsyncIterable<readonly InventoryRecord[]> {
  const { size } = await stat(file);
  if (size > largestArray)
    throw new UserError(
      `${file}: is larger than 256 MiB; write it as NDJSON (.ndjson), one record a line`,
    );
  const text = withoutMark(decode(file, await readFile(file)));
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${file}: is not JSON (${reasonOf(error)}); a .json inventory is an array of records, an .ndjson one has a record a line`,
    );
  }
  if (!Array.isArray(records))
    throw new UserError(
      `${file}: is not a JSON array of records; an .ndjson inventory has a record a line`,
    );
  const place = (number: number): string => `${file}: record ${number}`;
  for (let i = 0; i < records.length; i += batchSize)
    yield records
      .slice(i, i + batchSize)
      .map((value: unknown, j) => checked(value, place, i + j + 1));
}

function parse(line: string, place: (line: number) => string, number: number): InventoryRecord {
  const text = withoutMark(line);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      text.trim() === ""
        ? `${place(number)}: line is empty; delete it, or save the inventory again`
        : `${place(number)}: is not JSON (${reasonOf(error)}); the line may be cut off: save the inventory again`,
    );
  }
  return checked(value, place, number);
}

/** Files that were joined have a byte order mark at more places than their start. */
const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

function checked(
  record: unknown,
  place: (number: number) => string,
  number: number,
): InventoryRecord {
  const fault = faultOf(record);
  if (fault)
    throw new UserError(
      `${place(number)}: ${fault}; see "data-boundary schema inventory" for what a record holds`,
    );
  return record as InventoryRecord;
}

const reasonOf = (error: unknown): string =>
  visible((error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " "));
