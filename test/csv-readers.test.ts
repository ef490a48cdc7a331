/** The CSV files in the readers that people use: Python's csv module, and DuckDB. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { csv } from "../src/report/csv.ts";
import { ocsf } from "../src/report/ocsf.ts";
import type { Report } from "../src/model.ts";
import { parseCsv, render } from "./support/any-report.ts";
import { temporaryFolder } from "./support/command.ts";
import { bucket, finding, gaps, hostileNames, reportOf } from "./support/report-fixture.ts";

const hostile: Report = reportOf(
  hostileNames.map((name) => finding(bucket(name, { team: name }), "home", "us-east-1", ["US"])),
  gaps,
);

function python(
  script: string,
  file: string,
): { readonly status: number | null; readonly stdout: string } {
  return spawnSync("python3", ["-c", script, file], { encoding: "utf8" });
}

const hasPython = python("import csv", "").status === 0;

function written(name: string, text: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

describe.skipIf(!hasPython)(`Python's csv${hasPython ? "" : " (python3 is not installed)"}`, () => {
  test("reads the rows that we wrote", () => {
    const text = render(csv, hostile);
    const { stdout } = python(
      "import csv,json,sys\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1],newline='',encoding='utf-8'),strict=True))))",
      written("report.csv", text),
    );
    expect(JSON.parse(stdout)).toEqual(parseCsv(text));
  });
});

test("DuckDB reads CSV and NDJSON, every finding and gap a row", () => {
  const count = (reader: string, file: string): number => {
    const query = written("query.sql", `SELECT count(*) FROM ${reader}('${file}')`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [resolve("test/support/duckdb.ts"), query],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    return Number((JSON.parse(stdout) as string[][][])[0]![0]![0]);
  };
  const events = hostileNames.length + gaps.length;
  expect(count("read_csv", written("report.csv", render(csv, hostile)))).toBe(events);
  // One more of all placements.
  expect(count("read_ndjson_auto", written("r.ndjson", render(ocsf, hostile)))).toBe(events + 1);
});
