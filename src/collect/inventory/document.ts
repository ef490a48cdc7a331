/** Decides whether a file is one JSON document, or a record a line; what is neither is refused by its name. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { hasDuplicateKeys } from "../../duplicate-keys.ts";
import { jsonFault } from "../../json-fault.ts";
import { UserError } from "../../model.ts";
import { formats, refusal } from "./formats.ts";
import { packed } from "./formats/refused.ts";
import { decoded, longestLine, withoutMark } from "./lines.ts";
import { visible } from "./member-faults.ts";
import { faultOf } from "./record.ts";
import type { TextFile } from "./text-file.ts";

/** A document is parsed at once, so it has a limit that lines have not. In bytes. */
const largestDocument = 256 * 1024 * 1024;
const windowSize = 64 * 1024;

export interface Document {
  /** Its elements, or the document as the only one. */
  readonly values: readonly unknown[];
  /** Whether one of its objects names a key twice, so that a value of it was lost. */
  readonly hasDuplicateKeys: boolean;
}

/** Undefined where the file holds a record a line. */
export function documentIn(file: TextFile): Document | undefined {
  const start = startOf(file);
  refusePacked(file, start);
  const text = withoutMark(start.toString("utf8")).trimStart();
  const lines = text.split("\n");
  if (text[0] !== "[" && text[0] !== "{") {
    if (!lines.some((line) => faultOf(parsed(line)) === undefined)) refuseText(file, text);
    return undefined;
  }
  const isList = text[0] === "[";
  const isWholeLine = lines.length > 1 || file.size <= windowSize;
  if (!isList && (isWholeLine ? parsed(lines[0]!) !== undefined : file.size <= longestLine))
    return undefined;
  if (file.size > largestDocument) {
    if (!isList) return undefined;
    throw new UserError(
      `${file.name}: is larger than 256 MiB; write it as NDJSON (.ndjson), one record a line`,
    );
  }
  const whole = decoded(readFileSync(file.path));
  if (whole === undefined) return undefined;
  const bare = withoutMark(whole);
  const value = parsed(bare);
  if (value === undefined) {
    // A line that is damaged costs itself alone.
    if (isWholeLine && !lines.some((line) => typeof parsed(line) === "object"))
      refuseParts(file, bare);
    return undefined;
  }
  const isElements = Array.isArray(value) && !formats.some(({ isJson }) => isJson?.(value));
  return {
    values: isElements ? (value as readonly unknown[]) : [value],
    hasDuplicateKeys: hasDuplicateKeys(bare, value),
  };
}

function startOf({ path, size }: TextFile): Buffer {
  const start = Buffer.alloc(Math.min(size, windowSize));
  const descriptor = openSync(path, "r");
  try {
    return start.subarray(0, readSync(descriptor, start, 0, start.length, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** Data that is not text is recognised by its first bytes. */
function refusePacked({ name }: TextFile, start: Buffer): void {
  const bytes = start.toString("hex", 0, 4);
  const found = packed.find(([begins]) => bytes.startsWith(begins));
  if (found) throw refusal(name, { name: found[1], remedy: found[2] });
}

function refuseText({ name }: TextFile, start: string): void {
  const format = formats.find(({ isText }) => isText?.(start));
  if (format) throw refusal(name, format);
}

/** JSON over several lines, with something behind it or without its end: what pages make that are appended. */
function refuseParts({ name }: TextFile, text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${name}: is not one JSON document (${visible(jsonFault(error))}): it is cut off, or other text or a second document follows; save each document whole, in a file of its own`,
    );
  }
}

/** Undefined where it is not JSON; what is JSON is never undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
