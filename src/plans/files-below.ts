/** The files below a directory that may be plans or templates. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

interface FileBelow {
  readonly name: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What others wrote, and what tools keep for themselves. */
const leftOut = new Set([".terraform", "node_modules", ".git"]);

/** Sorted by path. */
export function* filesBelow(directory: string): Generator<FileBelow> {
  const entries = readdirSync(directory, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (!leftOut.has(entry.name)) yield* filesBelow(path);
    } else if (entry.isFile()) yield { name: path, path, size: statSync(path).size };
  }
}
