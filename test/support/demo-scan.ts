/** `scan demo`, made once for all test files that read what it says: the first to ask makes it, the others wait. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { inject } from "vitest";
import { type Ran, dataBoundary } from "./command.ts";

export interface DemoScan extends Ran {
  /** As text, on standard output. */
  readonly stdout: string;
  readonly json: string;
  /** A file, to be read or judged again. */
  readonly inventory: string;
}

export async function demoScan(): Promise<DemoScan> {
  const folder = join(inject("sharedFolder"), "demo");
  const ended = join(folder, "ended.json");
  if (isFirst(folder)) {
    const ran = await dataBoundary(
      "scan demo --format text=r.txt --format json=r.json --save-inventory i.ndjson --quiet".split(
        " ",
      ),
      { cwd: folder },
    );
    writeFileSync(`${ended}.part`, JSON.stringify(ran));
    renameSync(`${ended}.part`, ended);
  }
  while (!existsSync(ended)) await passed(200);
  const ran = JSON.parse(readFileSync(ended, "utf8")) as Ran;
  const report = join(folder, "r.json");
  if (!existsSync(report)) throw new Error(`scan demo ended with ${ran.code}: ${ran.stderr}`);
  return {
    ...ran,
    stdout: readFileSync(join(folder, "r.txt"), "utf8"),
    json: readFileSync(report, "utf8"),
    inventory: join(folder, "i.ndjson"),
  };
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}
