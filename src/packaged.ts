/** Reads a file that the package carries beside its code. */
import { readFileSync } from "node:fs";

/** `path` starts at the root of the package. */
export function packagedFile(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}
