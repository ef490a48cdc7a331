/**
 * Our own inventory files: NDJSON, one Resource, Gap or Coverage a line, with a header line first.
 * It is what `--save-inventory` writes, and any other tool may write it too; a JSON array of
 * resources is read as well.
 */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
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
const batchSize = 500;

export const inventory: Source = {
  provider: "inventory",
  understands: (target) => /[./\\]/.test(target),
  async *collect(target, { signal }) {
    await mustBeFile(target);
    let batch: Writable = empty();
    let any = false;
    for await (const read of target.toLowerCase().endsWith(".json")
      ? whole(target)
      : lines(target)) {
      if (signal.aborted) break;
      for (const { at, value } of read) {
        const record = checked(at, value);
        any ||= !("inventory" in record);
        if ("inventory" in record) for (const identity of record.identities) yield { identity };
        else if (isGap(record)) batch.gaps.push(record);
        else if (isCoverage(record)) batch.coverage.push(record);
        else batch.resources.push(record);
      }
      if (batch.resources.length >= batchSize) {
        yield batch;
        batch = empty();
      }
    }
    yield batch;
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

interface Read {
  /** "estate.ndjson:7" */
  readonly at: string;
  readonly value: unknown;
}

/** Splits at newlines, chunk by chunk, without ever holding more than one line and one chunk. */
async function* lines(file: string): AsyncIterable<Iterable<Read>> {
  let rest: Buffer[] = [];
  let held = 0;
  let line = 0;
  for await (const chunk of createReadStream(file, {
    highWaterMark: 256 * 1024,
  }) as AsyncIterable<Buffer>) {
    const read: Read[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      line++;
      const part = chunk.subarray(start, end);
      read.push(parse(`${file}:${line}`, rest.length > 0 ? Buffer.concat([...rest, part]) : part));
      rest = [];
      held = 0;
      start = end + 1;
    }
    yield read;
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      held += chunk.length - start;
      if (held > longestLine)
        throw new UserError(
          `${file}:${line + 1}: line is longer than 16 MiB; an inventory holds one JSON record a line`,
        );
    }
  }
  if (held > 0) yield [parse(`${file}:${line + 1}`, Buffer.concat(rest))];
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function decode(at: string, bytes: Buffer): string {
  const text = decoded(bytes);
  // UTF-16 in Latin letters is UTF-8 as well: with a NUL after each.
  if (text === undefined || text.includes("\0"))
    throw new UserError(`${at}: is not UTF-8; write the inventory as UTF-8 text`);
  return text;
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

async function* whole(file: string): AsyncIterable<Iterable<Read>> {
  const { size } = await stat(file);
  if (size > largestArray)
    throw new UserError(
      `${file}: is larger than 256 MiB; write it as NDJSON (.ndjson), one record a line`,
    );
  const text = decode(file, await readFile(file));
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
  for (let i = 0; i < records.length; i += batchSize)
    yield records
      .slice(i, i + batchSize)
      .map((value: unknown, j) => ({ at: `${file}: record ${i + j + 1}`, value }));
}

type Record_ = Resource | Gap | Coverage | InventoryHeader;

function parse(at: string, bytes: Buffer): Read {
  const text = decode(at, bytes);
  if (text.trim() === "")
    throw new UserError(`${at}: line is empty; delete it, or save the inventory again`);
  try {
    return { at, value: JSON.parse(text) };
  } catch (error) {
    throw new UserError(
      `${at}: is not JSON (${reasonOf(error)}); the line may be cut off: save the inventory again`,
    );
  }
}

function checked(at: string, record: unknown): Record_ {
  const fault = faultOf(record);
  if (fault)
    throw new UserError(
      `${at}: ${fault}; see "data-boundary schema inventory" for what a record holds`,
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
  if (!providers.some((provider) => provider === r["provider"]))
    return `"provider" is ${shown(r["provider"])}, not one of ${providers.join(", ")}`;
  if (typeof r["scope"] !== "string")
    return `"scope" is ${shown(r["scope"])}, not an account or subscription id`;
  if ("reason" in r) {
    if (!gapReasons.some((reason) => reason === r["reason"]))
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
  return known.some((one) => one === r[key])
    ? undefined
    : `"${key}" is ${shown(r[key])}, not one of ${known.join(", ")}`;
}

function isStrings(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === "string")
  );
}

function strings(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  const key = keys.find((one) => typeof r[one] !== "string");
  return key && `"${key}" is ${shown(r[key])}, not a string`;
}

function optionalStrings(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  return strings(
    r,
    keys.filter((key) => r[key] !== undefined),
  );
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
