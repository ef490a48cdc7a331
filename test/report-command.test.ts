/** The command `report`: a saved JSON report in every format, the same as the scan would have written. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding, JudgedPlacement, Report } from "../src/model.ts";
import { loadReporters } from "../src/report/index.ts";
import { json } from "../src/report/json.ts";
import { readSavedReport } from "../src/report/saved.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { bucket, findings, hospital, hostileNames, reportOf } from "./support/report-fixture.ts";
import { expectValidReport } from "./support/report-schema.ts";

const reporters = await loadReporters();

const folder = temporaryFolder();
const written = (report: Report): string => [...json.render(report, { color: false })].join("");

function saved(text: string, name = "report.json"): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function withoutPolicy({ run, ...report }: Report): Report {
  const { policy, ...rest } = run;
  expect(policy).toBeDefined();
  return { ...report, run: rest };
}

const placements: readonly JudgedPlacement[] = findings.map(
  ({ resource, role, location, evidence, verdict, outside }, i) => ({
    resource,
    role,
    location,
    evidence,
    verdict: i === 0 ? "inside" : verdict === "outside" ? verdict : "may-leave",
    outside,
  }),
);

describe("reads back", () => {
  test.each([
    ["a report", hospital],
    ["one without findings", reportOf([])],
    ["one of a scan without a policy file", withoutPolicy(hospital)],
    ["one with placements", { ...hospital, placements }],
    [
      "hostile names",
      reportOf(
        hostileNames.flatMap((name) =>
          findings.map((one) => ({ ...one, resource: bucket(name, { [name]: name }) })),
        ),
      ),
    ],
  ])("%s, in either layout", (_, report) => {
    const text = written(report);
    expectValidReport(text);
    const compact = saved(JSON.stringify(JSON.parse(text)), "compact.json");
    for (const file of [saved(text), compact]) {
      const back = readSavedReport(file);
      // Twice, as findings can be walked any number of times.
      for (const reporter of [...reporters, ...reporters])
        expect([...reporter.render(back, { color: false })].join("")).toBe(
          [...reporter.render(report, { color: false })].join(""),
        );
    }
  });

  test("lines longer than what is read at once", () => {
    const long = reportOf(
      findings.map((one) => ({
        ...one,
        evidence: { ...one.evidence, value: "ä".repeat(300_000) },
      })),
    );
    expect(written(readSavedReport(saved(written(long))))).toBe(written(long));
  });
});

test("a register of transfers needs every placement", async () => {
  const cwd = temporaryFolder();
  const file = join(cwd, "r.json");
  writeFileSync(file, written(hospital));
  const refused = await dataBoundary(["report", file, "-f", "transfer-register=t.csv"], { cwd });
  expect(refused.stderr).toMatch(/needs every placement, and .* contains findings only; scan with/);
  expect(refused.code).toBe(2);
  writeFileSync(file, written({ ...hospital, placements }));
  const ran = await dataBoundary(["report", file, "-f", "transfer-register=t.csv"], { cwd });
  expect(ran.code).toBe(0);
  expect(readFileSync(join(cwd, "t.csv"), "utf8")).toContain("is_chapter_v_transfer");
});

describe("refuses with place, fault and remedy", () => {
  test.each([
    ["what is not JSON", "✗ 5 findings", /: is not JSON: .*; name a report/],
    ["another JSON", '{"resources": []}', /: is not a JSON report of data-boundary; name a/],
    [
      "an earlier version",
      written(hospital).replace('"1.2"', '"1"'),
      /: is a report of schema version "1", and this data-boundary reads version 1\.2; scan again/,
    ],
    [
      "a number that is none",
      written(hospital).replace(/"resources": 342/, '"resources": "342"'),
      /: summary\.resources: .*; the report was changed/,
    ],
    [
      "a level that is none",
      written(hospital).replace('"level":"error"', '"level":"fine"'),
      /: findings\.0\.level: .*; the report was changed/,
    ],
    ["a report cut short", written(hospital).slice(0, 9_000), /: is not JSON: .*; name a report/],
  ])("%s", (_, text, fault) => {
    expect(() => readSavedReport(saved(text, "bad.json"))).toThrow(fault);
  });
});

test("the command writes the formats that were named, to files and to standard output", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "saved.json"), written(hospital));
  const ran = await dataBoundary(
    ["report", "saved.json", "--format", "markdown=out.md", "--format", "text"],
    { cwd },
  );
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(ran.stdout).toMatch(/^✗ 4 findings outside EEA, 1 may leave it/);
  expect(readFileSync(join(cwd, "out.md"), "utf8")).toMatch(
    /^## ✗ 4 findings outside EEA, 1 may leave it/,
  );

  const over = await dataBoundary(["report", "saved.json", "--format", "json=saved.json"], { cwd });
  expect(over.code).toBe(2);
  expect(over.stderr).toContain("is also read as report saved.json, and would be overwritten");
  const missing = await dataBoundary(["report", "none.json", "--format", "json=x.json"], { cwd });
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.stderr).toMatch(/^none\.json: cannot be read: there is no such file; name a /);
});

test("the verdict is the scan's, whatever it was to fail on", async () => {
  const cwd = temporaryFolder();
  const first = async (failOn: NonNullable<Report["run"]["failOn"]>): Promise<string> => {
    const report = { ...hospital, run: { ...hospital.run, failOn } };
    writeFileSync(join(cwd, "saved.json"), written(report));
    expectValidReport(written(report));
    const { stdout } = await dataBoundary(
      ["report", "saved.json", "--format", "markdown=out.md", "--format", "text"],
      { cwd },
    );
    expect(readFileSync(join(cwd, "out.md"), "utf8")).toMatch(
      failOn === "never" ? /^## \\! 4 findings/ : /^## ✗ 4 findings/,
    );
    return stdout;
  };
  expect(await first("never")).toMatch(/^! 4 findings outside/);
  expect(await first("error")).toMatch(/^✗ 4 findings outside/);
});

test("a name of 20,000 characters is cut in every format but JSON, and its digest distinguishes it", async () => {
  const cwd = temporaryFolder();
  const [first] = findings;
  const long = (end: string): Finding => ({
    ...first!,
    resource: { ...first!.resource, name: `${"n".repeat(20_000)}${end}` },
    fingerprint: first!.fingerprint.replace(/^./, end),
  });
  const report = reportOf([long("a"), long("b")]);
  writeFileSync(join(cwd, "saved.json"), written({ ...report, placements }));
  const names = reporters.map(({ id }) => id);
  const { code, stderr } = await dataBoundary(
    ["report", "saved.json", ...names.flatMap((id) => ["--format", `${id}=out.${id}`])],
    { cwd },
  );
  expect([code, stderr]).toEqual([0, ""]);
  for (const id of names) {
    const text = readFileSync(join(cwd, `out.${id}`), "utf8");
    if (id === "json") expect(text).toContain("n".repeat(20_000));
    else expect(text).not.toMatch(/n{1100}/);
  }
  for (const id of ["csv", "sarif", "junit", "dpia"]) {
    const text = readFileSync(join(cwd, `out.${id}`), "utf8");
    const digests = text.match(/20001 characters, SHA-256 [\da-f]{12}/g);
    if (digests) expect(new Set(digests).size).toBe(2);
  }
});
