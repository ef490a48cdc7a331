/**
 * `npm test`: everything CI holds a change to, each part run as its own program, the slowest tests by name, and
 * one true line of counts at the end. All parts run even when one fails, so that a red run says everything at once.
 * With --all (`npm run test:all`) the tests that take a sample otherwise run whole, and nothing else
 * runs; --update writes the tables of docs/faults.md from them. Whatever else is given goes to vitest. Names of
 * files (`npm test -- words`) run those alone, of the sources instead of dist/, without the checks.
 */
import { spawn, spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { JsonTestResults } from "vitest/node";

const checks: readonly (readonly [name: string, ...command: string[]])[] = [
  // More checkers, as many as it likes, take a third more of a processor, and two are all there are.
  ["types", "tsc", "--checkers", "1"],
  ["lint", "oxlint", "--deny-warnings"],
  ["format", "oxfmt", "--check"],
  ["dead code", "knip"],
  ["generated files are fresh", "node", "scripts/generate.ts", "--check"],
  ["dist is fresh", "node", "scripts/build.ts", "--check"],
];

const options = ["--all", "--update"];
const own = options.filter((option) => process.argv.includes(option));
const isWhole = own.length > 0;
const given = process.argv.slice(2).filter((arg) => !options.includes(arg));
const isPart = given.some((arg) => !arg.startsWith("-"));
const forVitest = isWhole && given.length === 0 ? sampled() : given;

let passed = 0;
let failed = 0;
// All at once; what each says is held back until it ends, so that it stands together.
await Promise.all(
  (isWhole || isPart ? [] : checks).map(async ([name, program, ...rest]) => {
    const { isSound, said } = await ran(program!, rest);
    if (isSound) passed++;
    else failed++;
    process.stdout.write(`${said}${isSound ? "ok" : "FAILED"}: ${name}\n`);
  }),
);

const folder = mkdtempSync(join(tmpdir(), "data-boundary-test-"));
const results = join(folder, "vitest.json");
const { status } = spawnSync(
  "vitest",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`, ...forVitest],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      ...(!isPart && { DATA_BOUNDARY_BIN: "dist/bin.js" }),
      ...(isWhole && { DATA_BOUNDARY_ALL: "1" }),
      ...(own.includes("--update") && { DATA_BOUNDARY_UPDATE: "1" }),
    },
  },
);
let skipped = 0;
try {
  const ended = JSON.parse(readFileSync(results, "utf8")) as JsonTestResults;
  passed += ended.numPassedTests;
  failed += ended.numFailedTests;
  skipped = ended.numPendingTests + ended.numTodoTests;
  if (!isPart) process.stdout.write(slowestOf(ended));
} catch {
  // vitest did not get as far as writing results: its exit status below makes that a failure.
}
rmSync(folder, { recursive: true });
// A file that does not load, or an error outside a test, fails the run without failing a test.
if (status !== 0 && failed === 0) failed++;
process.stdout.write(
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** The tests that take a sample: those that import whole.ts, or a file of test/support that leads to it. */
function sampled(): string[] {
  const importing = (pattern: string, names: readonly string[]): string[] =>
    globSync(pattern).filter((file) => {
      const text = readFileSync(file, "utf8");
      return names.some((name) => text.includes(`/${name}"`));
    });
  const names = new Set(["whole.ts"]);
  // What is added while the loop runs is visited as well.
  for (const name of names)
    for (const file of importing("test/support/*.ts", [name])) names.add(basename(file));
  return importing("test/*.test.ts", [...names]);
}

/** The ten tests that took longest: of those that wait for each other's processor, the time is the wall's. */
function slowestOf({ testResults }: JsonTestResults): string {
  const timed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      seconds: Math.round((duration ?? 0) / 1000),
      title: `${basename(name)}: ${fullName}`,
    })),
  );
  const slowest = timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
  const lines = slowest.map(({ seconds, title }) => `  ${seconds} s  ${title}\n`);
  return `slowest tests:\n${lines.join("")}`;
}

function ran(
  program: string,
  args: readonly string[],
): Promise<{ readonly isSound: boolean; readonly said: string }> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("error", ({ message }) => (said += `${message}\n`));
    child.on("close", (code) => done({ isSound: code === 0, said }));
  });
}
