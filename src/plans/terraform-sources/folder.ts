/** A folder of Terraform's files: what it declares, each with its file, and what of it could not be read. */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readInput } from "../../collect/files-read.ts";
import { faultOf } from "../../file-fault.ts";
import type { FilePlace, Gap } from "../../model.ts";
import { planGap } from "../plan-gap.ts";
import { type Declared, type SourceFile, declaredTwice, keyOf } from "./declared.ts";
import { bodyOfJson } from "./json-syntax.ts";
import { parseFile } from "./parse.ts";
import { isSource, namesIn } from "./source-names.ts";
import { type Body, SyntaxFault } from "./syntax.ts";

export interface Folder {
  readonly name: string;
  readonly path: string;
  readonly blocks: readonly Declared[];
  readonly gaps: readonly Gap[];
  /** Its names of files, as they are on this machine. */
  readonly files: readonly string[];
}

const mostFiles = 1000;
/** Nobody writes a larger one. In bytes. */
const largestFile = 4 * 1024 * 1024;

export function readFolder(path: string, name: string): Folder {
  const names = namesIn(path, isSource);
  const gaps: Gap[] = [];
  if (names.length > mostFiles)
    gaps.push(
      planGap(
        { file: name },
        `${name}: more than ${mostFiles} files of Terraform, and the others were not read`,
        "scan a plan of it",
        "truncated",
      ),
    );
  const blocks: Declared[] = [];
  const overrides: Declared[] = [];
  for (const one of names.slice(0, mostFiles)) {
    const file = join(path, one);
    const called = join(name, one);
    const read = readBody(file, called);
    if ("gap" in read) {
      gaps.push(read.gap);
      continue;
    }
    const isOverride = /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(one);
    for (const block of read.body.blocks)
      (isOverride ? overrides : blocks).push({ ...block, file: read.file });
  }
  return {
    name,
    path: resolve(path),
    blocks: overridden(blocks, overrides),
    gaps: [...gaps, ...declaredTwice(blocks)],
    files: names.map((one) => join(path, one)),
  };
}

/** A text that is not a folder: standard input. */
export function folderOfText(text: string, name: string): Folder {
  const read = bodyOf(text, name);
  return {
    name,
    path: name,
    blocks: "gap" in read ? [] : read.body.blocks.map((one) => ({ ...one, file: read.file })),
    gaps: "gap" in read ? [read.gap] : [],
    files: [],
  };
}

type Read = { readonly body: Body; readonly file: SourceFile } | { readonly gap: Gap };

export function readBody(path: string, name: string): Read {
  let text: string;
  try {
    const stats = statSync(path);
    // A link to /dev/zero has no end; a pipe that is named has one.
    if (stats.isCharacterDevice() && !path.startsWith("/dev/"))
      return { gap: unread({ file: name }, `${name}: is not a regular file`) };
    if (stats.size > largestFile)
      return {
        gap: unread({ file: name }, `${name}: is larger than ${largestFile / 1024 / 1024} MB`),
      };
    text = readInput(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { gap: unread({ file: name }, `${name}: can't be read: ${faultOf(error)}`) };
  }
  return bodyOf(text, name);
}

function bodyOf(text: string, name: string): Read {
  const file: SourceFile = { name, place: placesIn(text, name) };
  try {
    const body = name.endsWith(".json") ? bodyOfJson(text) : parseFile(text);
    return { body, file };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const place = file.place(error.at);
    return {
      gap: unread(place, `${name}:${place.line}:${place.column}: ${error.message}`),
    };
  }
}

const unread = (place: FilePlace, why: string): Gap =>
  planGap(place, `${why}; nothing of the file was judged`, "correct the file", "failed");

/** Lines are counted when the first place is asked for. */
function placesIn(text: string, file: string): (at: number) => Required<FilePlace> {
  let starts: number[] | undefined;
  return (at) => {
    if (!starts) {
      starts = [0];
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: at - starts[low]! + 1 };
  };
}

/** https://developer.hashicorp.com/terraform/language/files/override */
function overridden(
  blocks: readonly Declared[],
  overrides: readonly Declared[],
): readonly Declared[] {
  if (overrides.length === 0) return blocks;
  const by = Map.groupBy(overrides, keyOf);
  const known = new Set(blocks.map(keyOf));
  return [
    ...blocks.map((block) => {
      let made = block;
      for (const over of by.get(keyOf(block)) ?? []) {
        const kinds = new Set(over.blocks.map(({ kind }) => kind));
        made = {
          ...made,
          attributes: new Map([...made.attributes, ...over.attributes]),
          blocks: [...made.blocks.filter(({ kind }) => !kinds.has(kind)), ...over.blocks],
        };
      }
      return made;
    }),
    ...overrides.filter((one) => !known.has(keyOf(one))),
  ];
}
