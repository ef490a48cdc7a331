/**
 * Our own inventory files: NDJSON, one Resource, Gap or Coverage a line, with a header line first.
 * It is what `--save-inventory` writes, and any other tool may write it too; a JSON array of
 * resources is read as well.
 */
import { isAscii } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { setImmediate as turn } from "node:timers/promises";
import {
  type Coverage,
  type Gap,
  type Resource,
  UserError,
  gapReasons,
  providers,
  roles,
} from "../model.ts";
import type { Batch, Source } from "./collect.ts";

/** The first line of a saved inventory; files without one are read too. */
export interface InventoryHeader {
  readonly inventory: "1";
  readonly targets: readonly string[];
  readonly identities: readonly string[];
  /** ISO instants of the scan that saw these resources. */
  readonly startedAt: string;
}

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
async function* lines(file: string): AsyncIterable<readonly Record_[]> {
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
function recordsOf(bytes: Buffer, place: (line: number) => string, first: number): Record_[] {
  // Decoded all at once; which line is at fault is looked for when one is.
  const text = decoded(bytes);
  const records: Record_[] = [];
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

async function* whole(file: string): AsyncIterable<readonly Record_[]> {
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

type Record_ = Resource | Gap | Coverage | InventoryHeader;

function parse(line: string, place: (line: number) => string, number: number): Record_ {
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

function checked(record: unknown, place: (number: number) => string, number: number): Record_ {
  const fault = faultOf(record);
  if (fault)
    throw new UserError(
      `${place(number)}: ${fault}; see "data-boundary schema inventory" for what a record holds`,
    );
  return record as Record_;
}

/** A hand-written guard: it runs once per line, and a schema library costs more than reading the line. */
function faultOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return "is not a JSON object";
  const r = record as Record<string, unknown>;
  if ("inventory" in r)
    return r["inventory"] === "1" &&
      Array.isArray(r["identities"]) &&
      r["identities"].every((identity) => typeof identity === "string")
      ? undefined
      : 'header is not of version "1"; use the data-boundary that wrote it';
  if (!providers.includes(r["provider"] as never))
    return `"provider" is ${shown(r["provider"])}, not one of ${providers.join(", ")}`;
  if (typeof r["scope"] !== "string")
    return `"scope" is ${shown(r["scope"])}, not an account or subscription id`;
  if ("reason" in r) {
    if (!gapReasons.includes(r["reason"] as never))
      return `"reason" is ${shown(r["reason"])}, not one of ${gapReasons.join(", ")}`;
    return (
      strings(r, ["detail", "remedy"]) ??
      optionalStrings(r, ["region", "service", "type", "resource"]) ??
      (r["role"] === undefined ? undefined : oneOf(r, "role", roles)) ??
      (r["resources"] === undefined ? undefined : numbers(r, ["resources"])) ??
      // What is acceptable is for the policy to say, not for the inventory.
      ("exception" in r ? '"exception" is not for an inventory to say' : undefined)
    );
  }
  if ("status" in r)
    return (
      strings(r, ["region", "service"]) ??
      oneOf(r, "status", statuses) ??
      numbers(r, ["resources", "calls"])
    );
  return (
    strings(r, ["id", "type", "name", "source"]) ??
    optionalStrings(r, ["location"]) ??
    (isStrings(r["labels"])
      ? undefined
      : `"labels" is ${shown(r["labels"])}, not an object of strings`) ??
    (r["unseen"] === undefined || isStrings(r["unseen"])
      ? undefined
      : `"unseen" is ${shown(r["unseen"])}, not an object of strings`) ??
    (r["onlyReferred"] === undefined || r["onlyReferred"] === true
      ? undefined
      : `"onlyReferred" is ${shown(r["onlyReferred"])}, not true`) ??
    ("properties" in r ? undefined : '"properties" is missing')
  );
}

const statuses: readonly Coverage["status"][] = [
  "complete",
  "partial",
  "refused",
  "failed",
  "disabled",
];

function oneOf(
  r: Record<string, unknown>,
  key: string,
  known: readonly string[],
): string | undefined {
  return known.includes(r[key] as string)
    ? undefined
    : `"${key}" is ${shown(r[key])}, not one of ${known.join(", ")}`;
}

function isStrings(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  for (const key in record) if (typeof record[key] !== "string") return false;
  return true;
}

function strings(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys)
    if (typeof r[key] !== "string") return `"${key}" is ${shown(r[key])}, not a string`;
  return undefined;
}

function optionalStrings(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys)
    if (r[key] !== undefined && typeof r[key] !== "string")
      return `"${key}" is ${shown(r[key])}, not a string`;
  return undefined;
}

function numbers(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  const key = keys.find((one) => !Number.isSafeInteger(r[one]) || (r[one] as number) < 0);
  return key && `"${key}" is ${shown(r[key])}, not a whole number`;
}

/** Of a list or an object only that it is one: it may be too large to be written out. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value !== "object" || value === null) return visible(JSON.stringify(value));
  return Array.isArray(value) ? "a list" : "an object";
}

const reasonOf = (error: unknown): string =>
  visible((error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " "));
/** A file may come from anywhere, and its words must not act on the terminal that shows them. */
const visible = (text: string): string =>
  text.slice(0, 120).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");
const isGap = (record: Resource | Gap | Coverage): record is Gap => "reason" in record;
const isCoverage = (record: Resource | Gap | Coverage): record is Coverage => "status" in record;
