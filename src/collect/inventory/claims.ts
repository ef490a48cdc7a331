/** What an inventory's first and last line claim, read before anything else: whether its records are vouched for. */
import { closeSync, openSync, readSync } from "node:fs";
import type { TextFile } from "./text-file.ts";
import { decoded, withoutMark } from "./lines.ts";
import {
  type InventoryHeader,
  type InventoryRecord,
  type InventoryTrailer,
  faultOf,
} from "./record.ts";

export interface Claims {
  /** Undefined where the file does not begin with one. */
  readonly header: InventoryHeader | undefined;
  /** Undefined where the file does not end with one. */
  readonly trailer: InventoryTrailer | undefined;
  /** Where the last line starts, in bytes. */
  readonly trailerAt: number;
  /** Why nobody vouches for the records; undefined where the last line does. */
  readonly unvouched: string | undefined;
}

/** A trailer holds a line of some 60 bytes for each type, of which there are some hundreds. In bytes. */
const longest = 1024 * 1024;

export function claimsOf({ path, size }: TextFile): Claims {
  const descriptor = openSync(path, "r");
  try {
    const start = read(descriptor, 0, Math.min(size, 64 * 1024));
    const header = recordIn(firstLine(start));
    const { line, at, from } = lastLineOf(descriptor, size);
    const trailer = recordIn(line);
    const found = {
      header: header && "inventory" in header && header.inventory === "2" ? header : undefined,
      trailer: trailer && "end" in trailer ? trailer : undefined,
      trailerAt: from + at,
    };
    const isFirst = header !== undefined && "inventory" in header && header.inventory === "1";
    return { ...found, unvouched: whyNot(found, isFirst) };
  } finally {
    closeSync(descriptor);
  }
}

function whyNot(
  { header, trailer }: Pick<Claims, "header" | "trailer">,
  isFirst: boolean,
): string | undefined {
  if (isFirst)
    return "is of format version 1, which does not say which properties were read or whether the file is complete";
  if (!header) return "has no header line, so it does not say which scan it comes from";
  if (!trailer) return "has no last line with counts and a digest: it may be cut off";
  return undefined;
}

function read(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const got = readSync(descriptor, bytes, done, length - done, at + done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
}

/** Blank lines at the start and the end say nothing. */
function firstLine(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
  const line = start < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start);
  const newline = line.indexOf(10);
  return newline < 0 ? line : line.subarray(0, newline);
}

/** As a rule it is short, and there may be thousands of files. */
function lastLineOf(descriptor: number, size: number): Last {
  const short = lastOf(descriptor, size, 16 * 1024);
  return short.at > 0 || short.from === 0 ? short : lastOf(descriptor, size, longest);
}

interface Last {
  readonly line: Buffer;
  /** Where it begins in what was read, which begins at `from`. */
  readonly at: number;
  readonly from: number;
}

function lastOf(descriptor: number, size: number, length: number): Last {
  const from = Math.max(0, size - length);
  return { ...lastLine(read(descriptor, from, size - from)), from };
}

function lastLine(bytes: Buffer): { readonly line: Buffer; readonly at: number } {
  let end = bytes.length;
  while (end > 0 && [9, 10, 13, 32].includes(bytes[end - 1]!)) end--;
  const at = end === 0 ? 0 : bytes.lastIndexOf(10, end - 1) + 1;
  return { line: bytes.subarray(at, end), at };
}

/** Undefined for what is not a record of an inventory. */
function recordIn(line: Buffer): InventoryRecord | undefined {
  const text = decoded(line);
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(withoutMark(text)) as unknown;
    return faultOf(value) === undefined ? (value as InventoryRecord) : undefined;
  } catch {
    return undefined;
  }
}
