/** Makes a folder and those above it. Node's own `recursive` never ends where a file system answers that nothing can be made (/proc). */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Throws what `mkdirSync` throws; a folder that is there already is none of it. */
export function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Made by another process in between.
    if (!(existsSync(folder) && statSync(folder).isDirectory())) throw error;
  }
}
