/**
 * The demo in every format, as it was last looked at: fixtures/reports/demo. A change of what users read shows as a
 * change there. `npm run goldens` writes them again.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Report } from "../src/model.ts";
import { loadReporters } from "../src/report/index.ts";
import { json } from "../src/report/json.ts";
import { readSavedReport } from "../src/report/saved.ts";
import { render } from "./support/any-report.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const reporters = await loadReporters();

const folder = "fixtures/reports/demo";
const policy = `boundary: eea
owner: { tags: [owner, team, department] }
dora:
  contracts:
    - { reference: CTR-2026-017, cloud: aws, functions: [F1], service: S17, provision: LU }
`;
const scan = "scan demo --policy policy.yml --as-of 2026-11-22 --placements --fail-on never";

/** What differs from one scan to the next, and from one machine to the next. */
function withoutTimes(report: Report): Report {
  return {
    ...report,
    run: {
      ...report.run,
      tool: { name: "data-boundary", version: "0.0.0" },
      startedAt: "2026-11-22T08:00:00.000Z",
      finishedAt: "2026-11-22T08:00:07.500Z",
    },
  };
}

const endings: Readonly<Record<string, string>> = {
  text: "txt",
  markdown: "md",
  sarif: "sarif",
  html: "html",
  junit: "xml",
  ocsf: "ndjson",
  csv: "csv",
  dpia: "md",
  "transfer-register": "csv",
  "dora-b0202": "csv",
  "dora-b0202-notes": "csv",
};
const fileOf = (id: string): string => `${id}.${endings[id] ?? "json"}`;

let report: Report;
beforeAll(async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "policy.yml"), policy);
  const { code, stderr } = await dataBoundary(
    [
      ...scan.split(" "),
      "--allow-incomplete",
      "--framework",
      "c5-2026",
      "-f",
      "json=report.json",
      "-q",
    ],
    { cwd },
  );
  if (code !== 0) throw new Error(`scan demo ended with ${code}: ${stderr}`);
  const file = join(cwd, "fixed.json");
  writeFileSync(file, render(json, withoutTimes(readSavedReport(join(cwd, "report.json")))));
  report = readSavedReport(file);
});

test.each(reporters.map((reporter) => [reporter.id, reporter] as const))(
  "%s",
  async (id, reporter) => {
    await expect(render(reporter, report)).toMatchFileSnapshot(`../${folder}/${fileOf(id)}`);
  },
);

test("no golden is left behind, and every country of the table is in the JSON and the other way round", () => {
  expect(readdirSync(folder).sort()).toEqual(reporters.map(({ id }) => fileOf(id)).sort());
  const columns = readFileSync(join(folder, "csv.csv"), "utf8")
    .split("\r\n")
    .slice(1)
    .flatMap((line) => /^(?:"(?:[^"]|"")*",){8}"([A-Z;]*)"/.exec(line)?.[1]?.split(";") ?? []);
  expect([...new Set(columns)].filter((one) => one.length === 2).sort()).toEqual(
    report.summary.places.countries.map(({ country }) => country),
  );
});
