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
const longestLine = 64 * 1024 * 1024;
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
    for await (const { text, line } of target.toLowerCase().endsWith(".json")
      ? whole(target)
      : lines(target)) {
      if (signal.aborted) break;
      const record = parse(target, line, text);
      any ||= !("inventory" in record);
      if ("inventory" in record) for (const identity of record.identities) yield { identity };
      else if (isGap(record)) batch.gaps.push(record);
      else if (isCoverage(record)) batch.coverage.push(record);
      else batch.resources.push(record);
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

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Splits at newlines without ever holding more than one line and one chunk. */
async function* lines(file: string): AsyncIterable<Line> {
  let rest: Buffer[] = [];
  let held = 0;
  let line = 0;
  for await (const chunk of createReadStream(file, {
    highWaterMark: 256 * 1024,
  }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      line++;
      const part = chunk.subarray(start, end);
      yield {
        line,
        text: decode(file, line, rest.length > 0 ? Buffer.concat([...rest, part]) : part),
      };
      rest = [];
      held = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      held += chunk.length - start;
      if (held > longestLine)
        throw new UserError(
          `${file}:${line + 1}: line is longer than 64 MiB; an inventory holds one JSON record a line`,
        );
    }
  }
  if (held > 0) yield { line: line + 1, text: decode(file, line + 1, Buffer.concat(rest)) };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function decode(file: string, line: number, bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UserError(`${file}:${line}: is not UTF-8; write the inventory as UTF-8 text`);
  }
}

async function* whole(file: string): AsyncIterable<Line> {
  const { size } = await stat(file);
  if (size > largestArray)
    throw new UserError(
      `${file}: is larger than 256 MiB; write it as NDJSON (.ndjson), one record a line`,
    );
  const text = decode(file, 1, await readFile(file));
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
  for (const [i, record] of records.entries()) yield { text: JSON.stringify(record), line: i + 1 };
}

type Record_ = Resource | Gap | Coverage | InventoryHeader;

function parse(file: string, line: number, text: string): Record_ {
  const at = `${file}:${line}`;
  if (text.trim() === "")
    throw new UserError(`${at}: line is empty; delete it, or save the inventory again`);
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${at}: is not JSON (${reasonOf(error)}); the line may be cut off: save the inventory again`,
    );
  }
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
    return r["inventory"] === "1" && Array.isArray(r["identities"])
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
      optionalStrings(r, ["region", "service", "type", "resource", "role"])
    );
  }
  if ("status" in r)
    return strings(r, ["region", "service", "status"]) ?? numbers(r, ["resources", "calls"]);
  const labels = r["labels"];
  return (
    strings(r, ["id", "type", "name", "source"]) ??
    optionalStrings(r, ["location"]) ??
    (typeof labels !== "object" ||
    labels === null ||
    Array.isArray(labels) ||
    Object.values(labels).some((value) => typeof value !== "string")
      ? `"labels" is ${shown(labels)}, not an object of strings`
      : "properties" in r
        ? undefined
        : '"properties" is missing')
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
  const key = keys.find((one) => typeof r[one] !== "number");
  return key && `"${key}" is ${shown(r[key])}, not a number`;
}

const shown = (value: unknown): string =>
  value === undefined ? "missing" : JSON.stringify(value).slice(0, 60);
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ").slice(0, 120);
const isGap = (record: Resource | Gap | Coverage): record is Gap => "reason" in record;
const isCoverage = (record: Resource | Gap | Coverage): record is Coverage => "status" in record;
