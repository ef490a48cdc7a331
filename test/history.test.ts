/** `--history`: a line for each scan, and the chart that the HTML report makes of them. */
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const bucket = (name: string): object => ({
  id: `arn:aws:s3:::${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "123456789012",
  location: "us-east-1",
  name,
  labels: {},
  properties: { Name: name },
  source: "inventory",
});

function estate() {
  const cwd = temporaryFolder();
  const set = (...names: string[]): void =>
    writeFileSync(join(cwd, "estate.ndjson"), savedInventory(names.map(bucket)));
  return {
    cwd,
    set,
    file: join(cwd, "history.ndjson"),
    run: (...args: string[]) => dataBoundary(args, { cwd }),
    scan: (...args: string[]) =>
      dataBoundary(
        [
          "scan",
          "estate.ndjson",
          "-q",
          "--fail-on",
          "never",
          "--history",
          "history.ndjson",
          ...args,
        ],
        { cwd },
      ),
  };
}

const lines = (file: string): Record<string, unknown>[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("each scan adds a line of counts, and the HTML report draws them without a script", async () => {
  const { cwd, set, scan, run, file } = estate();
  set("scans");
  await scan();
  set("scans", "trial");
  expect((await scan("-f", "html=now.html", "-f", "json=now.json")).code).toBe(0);
  expect(lines(file)).toMatchObject([
    { findings: 1, gaps: 0, boundary: "eea", byCountry: { US: 1 }, byRole: { home: 1 } },
    { findings: 2, gaps: 0, status: "complete", targets: ["estate.ndjson"] },
  ]);
  await run("report", "now.json", "--history", "history.ndjson", "-f", "html=saved.html");
  for (const name of ["now.html", "saved.html"]) {
    const html = readFileSync(join(cwd, name), "utf8");
    expect(html).toContain('<polyline class="c-f" points="44.0,93.0 708.0,12.0"/>');
    expect(html).toContain("Findings went from 1 on");
    expect(html).not.toMatch(/<script|style="/);
  }
});

test("scans at the same time lose no line", async () => {
  const { set, scan, file } = estate();
  set("scans");
  await Promise.all([scan(), scan(), scan()]);
  expect(lines(file).length).toBe(3);
});

test("a last line without its end is ended first", async () => {
  const { set, scan, file } = estate();
  set("scans");
  await scan();
  writeFileSync(file, readFileSync(file, "utf8").trimEnd());
  await scan();
  expect(lines(file).length).toBe(2);
});

test.each([
  ["half a line", '{"finishedAt": "2026-'],
  ["something else", '{"reason": "refused"}'],
])("a file with %s is an error that names the line, and stays as it is", async (_, broken) => {
  const { set, scan, file } = estate();
  set("scans");
  await scan();
  appendFileSync(file, broken);
  const before = readFileSync(file, "utf8");
  const { code, stderr } = await scan();
  expect(code).toBe(2);
  expect(stderr).toMatch(/^history\.ndjson:2: is not a history line: .*; nothing was written/);
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("a pipe is refused before the scan: nobody may write to it", async () => {
  const { cwd, set, scan } = estate();
  set("scans");
  execFileSync("mkfifo", [join(cwd, "history.ndjson")]);
  const { code, stderr } = await scan();
  expect(code).toBe(2);
  expect(stderr).toMatch(/^history\.ndjson: is not a regular file/);
});

test("one scan is not a chart", async () => {
  const { cwd, set, scan } = estate();
  set("scans");
  await scan("-f", "html=now.html");
  expect(readFileSync(join(cwd, "now.html"), "utf8")).not.toContain("polyline");
});

test("files that begin with a byte order mark are read: a history, and reports that are compared", async () => {
  const { cwd, set, scan, run, file } = estate();
  set("scans");
  await scan("-f", "json=old.json");
  const mark = (name: string): void =>
    writeFileSync(join(cwd, name), `\uFEFF${readFileSync(join(cwd, name), "utf8")}`);
  mark("history.ndjson");
  set("scans", "trial");
  expect((await scan("-f", "json=new.json")).code).toBe(0);
  expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(2);
  for (const name of ["old.json", "new.json"]) mark(name);
  const { code, stdout } = await run("diff", "old.json", "new.json");
  expect([code, stdout]).toEqual([1, expect.stringContaining("trial")]);
});
