/** Outputs destroy nothing: devices and pipes are written through, inputs and other outputs are never overwritten. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { openOutput } from "../src/run/output.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { sampled } from "./support/whole.ts";

const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");
const posix = process.platform !== "win32";
const line = `{"id":"arn:aws:s3:::befunde","type":"AWS::S3::Bucket","provider":"aws","scope":"123456789012","location":"us-east-1","name":"befunde","labels":{},"properties":{},"source":"inventory"}\n`;

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, "estate.ndjson"), line);
  writeFileSync(join(cwd, "data-boundary.yml"), "boundary: eea\n");
});
const scan = (...options: string[]) =>
  dataBoundary(["scan", "./estate.ndjson", ...options], { cwd });
const isReport = (text: string): void => {
  expect((JSON.parse(text) as { summary: { resources: number } }).summary.resources).toBe(1);
};

describe.skipIf(!posix)("what is not a regular file is written through", () => {
  test("a device stays a device", async () => {
    const device = join(cwd, "null");
    try {
      execFileSync("mknod", [device, "c", "1", "3"], { stdio: "ignore" });
    } catch {
      return; // not the superuser
    }
    const options = ["--format", `json=${device}`, "--format", `sarif=${device}`];
    const { code } = await scan(...options, "--save-inventory", device);
    expect(code).toBe(1);
    expect(lstatSync(device).isCharacterDevice()).toBe(true);
  });

  test("a named pipe: its reader gets the whole report, with and without waiting for it", async () => {
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    for (const delay of ["0", "1.5"]) {
      const reader = spawn("sh", ["-c", `sleep ${delay}; cat pipe`], { cwd });
      let read = "";
      reader.stdout.setEncoding("utf8").on("data", (text: string) => (read += text));
      const closed = new Promise((done) => reader.on("close", done));
      expect((await scan("--format", "json=pipe")).code).toBe(1);
      await closed;
      isReport(read);
      expect(lstatSync(join(cwd, "pipe")).isFIFO()).toBe(true);
    }
  });

  test("a named pipe that nobody reads does not hold up Ctrl-C", async () => {
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const { code, stderr } = await dataBoundary(
      ["scan", "./estate.ndjson", "--format", "json=pipe"],
      { cwd, onStart: (child) => setTimeout(() => child.kill("SIGINT"), 2500) },
    );
    expect(stderr).toMatch(/pipe: has no reader; start one/);
    expect(code).toBe(2);
  });

  test("a socket: what listens there gets the report", async () => {
    let read = "";
    const server = createServer((client) =>
      client.setEncoding("utf8").on("data", (text: string) => (read += text)),
    );
    await new Promise<void>((done) => server.listen(join(cwd, "socket"), done));
    expect((await scan("--format", "json=socket")).code).toBe(1);
    await new Promise((done) => server.close(done));
    isReport(read);
  });

  sampled.each(["text=-", "json=/dev/stdout", "json=/proc/self/fd/1"])(
    "%s is standard output",
    async (format) => {
      const { code, stdout } = await scan("--format", format);
      expect(code).toBe(1);
      expect(stdout).toContain("befunde");
      expect(existsSync(join(cwd, "-"))).toBe(false);
    },
  );

  test("/dev/stdout that is a file is appended to, not replaced", () => {
    const log = join(cwd, "log");
    writeFileSync(log, "before\n");
    const descriptor = openSync(log, "a");
    const inode = statSync(log).ino;
    const options = ["--quiet", "--format", "json=report.json", "--save-inventory", "/dev/stdout"];
    expect(() =>
      execFileSync(process.execPath, [bin, "scan", "./estate.ndjson", ...options], {
        cwd,
        stdio: ["ignore", descriptor, "ignore"],
      }),
    ).toThrow(/Command failed/); // findings: exit code 1
    expect(readFileSync(log, "utf8")).toMatch(/^before\n\{"inventory"/);
    expect(statSync(log).ino).toBe(inode);
  });
});

describe("a regular file is replaced", () => {
  test.skipIf(!posix)("and keeps its mode; of a link, what it leads to is replaced", async () => {
    mkdirSync(join(cwd, "elsewhere"));
    writeFileSync(join(cwd, "elsewhere/report.json"), "old");
    chmodSync(join(cwd, "elsewhere/report.json"), 0o640);
    symlinkSync("elsewhere/report.json", join(cwd, "link.json"));
    symlinkSync("elsewhere/new.json", join(cwd, "dangling.sarif"));
    const { code } = await scan("--format", "json=link.json", "--format", "sarif=dangling.sarif");
    expect(code).toBe(1);
    isReport(readFileSync(join(cwd, "elsewhere/report.json"), "utf8"));
    expect(statSync(join(cwd, "elsewhere/report.json")).mode & 0o777).toBe(0o640);
    expect(readlinkSync(join(cwd, "link.json"))).toBe("elsewhere/report.json");
    expect(readdirSync(join(cwd, "elsewhere"))).toEqual(["new.json", "report.json"]);
  });

  test("not before it is complete, and not after a failure", async () => {
    const file = join(cwd, "report.json");
    writeFileSync(file, "old");
    const output = openOutput(file);
    output.write("new");
    output.discard();
    // The descriptor is closed, and what has its number now is somebody else's.
    const other = openSync(join(cwd, "other"), "w");
    output.write("lost");
    await output.finish();
    output.commit();
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readFileSync(join(cwd, "other"), "utf8")).toBe("");
    expect(other).toBeGreaterThan(0);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("a usage error before the scan starts", () => {
  /** What is said, once nothing was harmed. */
  const refused = async (
    options: readonly string[],
    unharmed = "estate.ndjson",
  ): Promise<string> => {
    const before = readFileSync(join(cwd, unharmed), "utf8");
    const ran = await dataBoundary(["scan", "./estate.ndjson", ...options], { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(readFileSync(join(cwd, unharmed), "utf8")).toBe(before);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".part"))).toEqual([]);
    return ran.stderr;
  };

  sampled.each([
    ["--format", "json=estate.ndjson"],
    ["--save-inventory", "./x/../estate.ndjson"],
    ["--format", "json=link.ndjson"],
    ["--format", "json=hard.ndjson"],
  ])("%s %s is the inventory", async (...options) => {
    mkdirSync(join(cwd, "x"));
    symlinkSync("estate.ndjson", join(cwd, "link.ndjson"));
    linkSync(join(cwd, "estate.ndjson"), join(cwd, "hard.ndjson"));
    expect(await refused(options)).toMatch(
      /is also read as target \.\/estate\.ndjson, and would be overw/,
    );
  });

  test("the policy that was found, a policy that was named, a Terraform state", async () => {
    const json = ["--format", "json=data-boundary.yml"];
    expect(await refused(json, "data-boundary.yml")).toMatch(
      /is also read as --policy data-boundary\.yml/,
    );
    copyFileSync(join(cwd, "data-boundary.yml"), join(cwd, "other.yml"));
    const other = ["--policy", "other.yml", "--format", "json=other.yml"];
    expect(await refused(other, "other.yml")).toMatch(/is also read as --policy other\.yml/);
    writeFileSync(join(cwd, "s.tfstate"), '{"version":4,"resources":[]}');
    const state = ["--terraform-state", "s.tfstate", "--format", "json=s.tfstate"];
    expect(await refused(state, "s.tfstate")).toMatch(
      /is also read as --terraform-state s\.tfstate/,
    );
  });

  sampled.each([
    ["r.json", "r.json"],
    ["r.json", "./x/../r.json"],
    ["x/r.json", "linked/r.json"],
    ["r.json", "R.JSON"],
    ["gr\u00f6\u00dfe.json", "gro\u0308\u00dfe.json"],
    ["dangling.json", "x/new.json"],
  ])("two outputs at one place: %s and %s", async (one, other) => {
    mkdirSync(join(cwd, "x"));
    symlinkSync("x", join(cwd, "linked"));
    symlinkSync("x/new.json", join(cwd, "dangling.json"));
    const both = ["--format", `json=${one}`, "--format", `sarif=${other}`];
    expect(await refused(both)).toMatch(
      /is the same file as --format json .*; give each its own file/,
    );
    const saved = ["--format", `json=${one}`, "--save-inventory", other];
    expect(await refused(saved)).toMatch(
      /is the same file as --format json .*; give each its own file/,
    );
  });

  test("standard output twice, however it is spelled", async () => {
    expect(await refused(["--format", "json=-", "--format", "text"])).toMatch(
      /only one report may go to sta/,
    );
    const saved = ["--format", "json", "--save-inventory", "/dev/stdout"];
    expect(await refused(saved)).toMatch(
      /--save-inventory .*: is the same file as --format json -/,
    );
  });

  test("a folder that is missing, or no folder, in the first second", async () => {
    for (const [file, says] of [
      ["missing/r.json", /the folder missing does not exist; create it first/],
      ["estate.ndjson/r.json", /estate\.ndjson is not a folder/],
    ] as const) {
      const before = performance.now();
      expect(await refused(["--format", `json=${file}`])).toMatch(says);
      expect(performance.now() - before).toBeLessThan(3000);
    }
  });

  sampled.each([
    ["--format", "json=estate.ndjson/"],
    ["--format", "json=estate.ndjson/."],
    ["-o", "estate.ndjson//"],
    ["-o", "x/.."],
    ["--save-inventory", "new.ndjson/"],
    ["--policy", "data-boundary.yml", "--format", "json=data-boundary.yml/"],
    ["--format", "json=data-boundary.yml/"],
  ])("%s %s names no file", async (...options) => {
    mkdirSync(join(cwd, "x"));
    expect(await refused(options)).toMatch(/: names a directory; name a file to write to\n$/);
    await refused(options, "data-boundary.yml");
    expect(existsSync(join(cwd, "new.ndjson"))).toBe(false);
  });

  sampled.each([
    ["--format", "json=nope/../estate.ndjson"],
    ["--save-inventory", "nope/../estate.ndjson"],
    ["--format", "json=x/nope/../../estate.ndjson"],
  ])("%s %s: the system finds no such folder", async (...options) => {
    mkdirSync(join(cwd, "x"));
    expect(await refused(options)).toMatch(/nope\/\.\.(?:\/\.\.)? does not exist; create it first/);
  });

  test.skipIf(!posix)("`..` after a link is of the folder that the link leads to", async () => {
    mkdirSync(join(cwd, "a/b"), { recursive: true });
    symlinkSync("a/b", join(cwd, "link"));
    expect((await scan("--format", "json=link/../estate.ndjson")).code).toBe(1);
    isReport(readFileSync(join(cwd, "a/estate.ndjson"), "utf8"));
    copyFileSync(join(cwd, "estate.ndjson"), join(cwd, "a/other.ndjson"));
    const ran = await dataBoundary(
      ["scan", "./a/other.ndjson", "--format", "json=link/../other.ndjson"],
      { cwd },
    );
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/is also read as target/)]);
  });

  test.skipIf(!posix)("the file that standard input is read from", () => {
    const before = readFileSync(join(cwd, "estate.ndjson"), "utf8");
    for (const file of ["estate.ndjson", "/dev/stdin", "/dev/fd/0"]) {
      const ran = spawnSync(process.execPath, [bin, "scan", "-", "--format", `json=${file}`], {
        cwd,
        stdio: [openSync(join(cwd, "estate.ndjson"), "r"), "pipe", "pipe"],
        encoding: "utf8",
      });
      expect([ran.status, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toMatch(/is also read as target -|is standard input/);
      expect(readFileSync(join(cwd, "estate.ndjson"), "utf8")).toBe(before);
    }
  });

  sampled.each(["c.tf", "c.bicep", "prod.tfvars"])("%s, which declares resources", async (file) => {
    writeFileSync(join(cwd, file), "# ours\n");
    expect(await refused(["--format", `sarif=${file}`], file)).toMatch(
      /file that declares resources/,
    );
  });

  test("a policy that is a folder is named in the error", async () => {
    expect(await refused(["--policy", "."])).toMatch(/^\.: is a directory; name a policy file\n$/);
  });

  test("--redact with --save-inventory, as the inventory has the ids", async () => {
    const both = ["--redact", "--save-inventory", "saved.ndjson"];
    expect(await refused(both)).toMatch(
      /^--save-inventory: an inventory contains the account .* ids that/,
    );
    expect(existsSync(join(cwd, "saved.ndjson"))).toBe(false);
  });
});
