/** Folders of recordings, and the scripts that write them. */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./command.ts";

/** The files of a folder with their texts. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}

/** What the script writes. */
export function writtenBy(script: string): Readonly<Record<string, string>> {
  const fresh = temporaryFolder();
  execFileSync(process.execPath, [script, fresh]);
  return filesIn(fresh);
}
