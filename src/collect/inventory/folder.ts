/** The inventories in a directory: of shards, of a checkpoint, or as artifacts are downloaded, each in a folder. */
import { closeSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { wideTextIn } from "./encoding.ts";

/** Enough for a header's first words, four bytes a letter. */
const start = Buffer.alloc(128);

/** Whether a file begins as an inventory does. */
export function hasHeader(path: string): boolean {
  const descriptor = openSync(path, "r");
  try {
    const bytes = start.subarray(0, readSync(descriptor, start, 0, start.length, 0));
    return /^\uFEFF?\{"inventory":/.test(wideTextIn(bytes) ?? bytes.toString());
  } finally {
    closeSync(descriptor);
  }
}

export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * In the directory and in its folders, sorted; none where no file there begins as an inventory does. Once
 * there is one, each .ndjson file counts: what is not an inventory any more must be said and not passed over.
 */
export function inventoriesIn(directory: string): readonly string[] {
  const found = ndjsonIn(directory);
  for (const folder of foldersIn(directory)) found.push(...ndjsonIn(join(directory, folder)));
  return found.some(isInventory) ? found.sort() : [];
}

const ndjsonIn = (directory: string): string[] =>
  entriesOf(directory)
    .filter((name) => /^[^.].*\.ndjson$/i.test(name))
    .map((name) => join(directory, name))
    // A link that leads nowhere was to be one: that it is missing is said where it is read.
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? true);

const foldersIn = (directory: string): string[] =>
  entriesOf(directory).filter(
    (name) => !name.startsWith(".") && isDirectory(join(directory, name)),
  );

/** A folder that can't be read is for whoever reads the directory to say. */
function entriesOf(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function isInventory(path: string): boolean {
  try {
    return hasHeader(path);
  } catch {
    return false;
  }
}
