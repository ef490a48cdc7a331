/**
 * Which test files need a worker process each. The others share a few: a start and the imports take 0.7 s of a
 * processor, more than the tests of most files, and the SDK clients of a scan 1.5. A file needs its own if it, or
 * what it imports of `test`, changes or measures the process, or adds to the list of providers. What is stubbed
 * through `vi` is put back when the file is over (`after-file.ts`).
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ofTheProcess =
  /\baddProvider\(|globalThis|process\.(?:chdir|on|once|memoryUsage|cpuUsage|resourceUsage)\b|delete process\.env|process\.env(?:\.\w+|\[[^\]]+\]) = /;

export const ownWorker: readonly string[] = globSync("test/**/*.test.ts").filter((file) =>
  [...closure(file)].some((one) => ofTheProcess.test(readFileSync(one, "utf8"))),
);

/** The file with what it imports of `test`, and what that imports. */
function closure(file: string): ReadonlySet<string> {
  const files = new Set([file]);
  // What is added while the loop runs is visited as well.
  for (const one of files)
    for (const [, path] of readFileSync(one, "utf8").matchAll(/from "(\.[^"]+\.ts)"/g)) {
      const imported = join(dirname(one), path!);
      if (imported.startsWith("test")) files.add(imported);
    }
  return files;
}
