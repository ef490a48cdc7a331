/** A full disk or a reader that left: one clear error, and nothing half-written stays behind. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  openSync,
  closeSync,
  existsSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";

/** More than a pipe holds of reports, and more than memory should hold of findings. */
const resources = 6000;
let folder: string;
let inventory: string;
beforeAll(() => {
  folder = temporaryFolder();
  inventory = join(folder, "estate.ndjson");
  const line = (i: number): string =>
    JSON.stringify({
      id: `arn:aws:s3:::befunde-${i}`,
      type: "AWS::S3::Bucket",
      provider: "aws",
      scope: "123456789012",
      location: "us-east-1",
      name: `befunde-${i}`,
      labels: {},
      properties: {},
      source: "inventory",
    });
  writeFileSync(inventory, Array.from({ length: resources }, (_, i) => `${line(i)}\n`).join(""));
});

/** A disk of so few kilobytes; undefined where nobody may make one. */
function smallDisk(name: string, kilobytes: number): string | undefined {
  const at = join(temporaryFolder(), name);
  mkdirSync(at);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", at], {
      stdio: "ignore",
    });
  } catch {
    return undefined;
  }
  disks.push(at);
  return at;
}
const disks: string[] = [];
afterAll(() => {
  for (const disk of disks) execFileSync("umount", [disk]);
});
const disk = smallDisk("disk", 512);

function expectOneLine({ stdout, stderr }: Pick<Ran, "stdout" | "stderr">, says: RegExp): void {
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stdout).toBe("");
}

test.skipIf(!disk).each([
  ["a report", "--format=json=full.json"],
  ["a second report", "--format=sarif=full.sarif"],
  ["an inventory", "--save-inventory=full.ndjson"],
])("a disk that is full: %s", async (_, option) => {
  const [flag, value] = option.split(/=(.*)/);
  const file = value!.replace("full.", `${disk!}/full.`);
  const ran = await dataBoundary(
    ["scan", inventory, "--quiet", "--format", `markdown=${join(folder, "r.md")}`, flag!, file],
    { cwd: folder },
  );
  expect(ran.code).toBe(2);
  expectOneLine(ran, /full\.\w+: cannot be written: the disk is full; free some space/);
  expect(readdirSync(disk!)).toEqual([]);
  // Reports are put in their places when all of them are whole.
  expect(existsSync(join(folder, "r.md"))).toBe(false);
});

test.skipIf(!disk)("a disk that is full: findings put aside", async () => {
  const ran = await dataBoundary(
    ["scan", inventory, "--quiet", "--format", `json=${join(folder, "r.json")}`],
    { cwd: folder, env: { TMPDIR: disk!, NODE_DISABLE_COMPILE_CACHE: "1" } },
  );
  expect(ran.code).toBe(2);
  expectOneLine(ran, /cannot store the findings: the disk is full; free some space/);
  expect(readdirSync(disk!)).toEqual([]);
  expect(readdirSync(folder)).toEqual(["estate.ndjson"]);
});

test.skipIf(!existsSync("/dev/full")).each([
  ["scan", () => [inventory, "--quiet", "--format", "json"]],
  ["rules", () => []],
  ["--help", () => []],
])("standard output on a full disk: %s", async (command, options) => {
  const full = openSync("/dev/full", "w");
  const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");
  const child = spawn(process.execPath, [bin, command, ...options()], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder },
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  let stderr = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  expect(code).toBe(2);
  expectOneLine(
    { stdout: "", stderr },
    /^data-boundary: standard output: cannot be written: the disk is full; free some space/,
  );
});

test
  .skipIf(!existsSync("/dev/full"))
  .each(["--format=json=/dev/full", "--save-inventory=/dev/full"])(
  "a device that is full: %s",
  async (option) => {
    // Little enough that nothing fails before the end.
    const few = join(temporaryFolder(), "few.ndjson");
    writeFileSync(few, readFileSync(inventory, "utf8").split("\n").slice(0, 2).join("\n"));
    const ran = await dataBoundary(
      [
        "scan",
        few,
        "--quiet",
        "--format",
        `markdown=${join(folder, "f.md")}`,
        ...option.split(/=(.*)/, 2),
      ],
      { cwd: folder },
    );
    expect(ran.code).toBe(2);
    expectOneLine(ran, /^\/dev\/full: cannot be written: the disk is full; free some space/);
  },
);

test("a reader that closes the pipe", async () => {
  const ran = await dataBoundary(["scan", inventory, "--quiet", "--format", "json"], {
    cwd: folder,
    onStart: (child) => child.stdout!.destroy(),
  });
  expect(ran.code).toBe(2);
  expectOneLine(ran, /^standard output: the reader closed the pipe before .*--format FORMAT=FILE/);
});

test.each([
  ["a second Ctrl-C", ["SIGINT", "SIGTERM"], 130],
  ["a terminal that closes", ["SIGHUP"], null],
] as const)("%s ends at once, and takes away what was begun", async (...[, signals, expected]) => {
  const cwd = temporaryFolder();
  const aside = temporaryFolder();
  const big = join(temporaryFolder(), "big.ndjson");
  writeFileSync(big, "");
  const lines = Array.from({ length: resources }, (_, i) => i);
  for (let copy = 0; copy < 40; copy++)
    writeFileSync(
      big,
      lines
        .map(
          (i) =>
            `{"id":"arn:aws:s3:::labor-${copy}-${i}","type":"AWS::S3::Bucket","provider":"aws","scope":"123456789012","location":"us-east-1","name":"l","labels":{},"properties":{},"source":"s"}\n`,
        )
        .join(""),
      { flag: "a" },
    );
  const { code, stderr } = await dataBoundary(["scan", big, "--format", "json=r.json"], {
    cwd,
    env: { TMPDIR: aside, NODE_DISABLE_COMPILE_CACHE: "1" },
    onStart: (child) => {
      const look = setInterval(() => {
        if (readdirSync(aside).length === 0) return;
        clearInterval(look);
        for (const signal of signals) child.kill(signal);
      }, 5);
      child.on("close", () => clearInterval(look));
    },
  });
  if (expected === 130) expect(stderr).toMatch(/interrupted: /);
  expect(code).toBe(expected);
  expect(readdirSync(cwd)).toEqual([]);
  expect(readdirSync(aside)).toEqual([]);
});

test("standard input that the temporary folder has no room for names that folder", () => {
  const at = temporaryFolder();
  const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");
  const { stderr, status } = spawnSync(
    "sh",
    ["-c", `ulimit -f 16; cat "$INVENTORY" | "$0" "$@"`, process.execPath, bin, "scan", "-"],
    { encoding: "utf8", env: { ...process.env, INVENTORY: inventory, TMPDIR: at } },
  );
  expectOneLine(
    { stdout: "", stderr },
    /: cannot hold a copy of standard input: the file would be larger than allowed; free some space, or set TMPDIR to another folder$/m,
  );
  expect(stderr).toContain(at);
  expect(status).toBe(2);
});
