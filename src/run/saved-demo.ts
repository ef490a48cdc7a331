/** Whether inventories are of a recorded estate: then its policy is the one to start from, as in a scan of it. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { claimsOf } from "../collect/inventory/claims.ts";
import { hasHeader, inventoriesIn, isDirectory } from "../collect/inventory/folder.ts";
import { isDemo } from "./demos.ts";

/** The estate that every target is a saved inventory of; a file that holds no record is of none, and a gap. */
export function savedDemo(targets: readonly string[]): string | undefined {
  const files = targets
    .flatMap((target) => (isDirectory(target) ? [...inventoriesIn(target)] : [target]))
    .filter((file) => !isBroken(file));
  const saved = new Set(files.flatMap((file) => targetsIn(file) ?? [""]));
  const [only] = saved;
  return saved.size === 1 && only !== undefined && isDemo(only) ? only : undefined;
}

function targetsIn(path: string): readonly string[] | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || !hasHeader(path)) return undefined;
  return claimsOf({ name: path, path, size: stats.size, close() {} }).header?.targets;
}

/** Whether it is a file that does not even begin with JSON: what a process left that was stopped. */
function isBroken(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  if (stats.size === 0) return true;
  const start = Buffer.alloc(Math.min(stats.size, 64));
  const descriptor = openSync(path, "r");
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return !/^\uFEFF?\s*[[{]/.test(start.toString("utf8"));
}
