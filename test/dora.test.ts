/** Template B_02.02: rows by contract, function and countries, and a note for everything that is not certain. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type JudgedPlacement, type Report, isAnywhere } from "../src/model.ts";
import { dora, doraColumns } from "../src/report/dora.ts";
import { doraNotes, noteColumns } from "../src/report/dora-notes.ts";
import { anyReport, parseCsv, render } from "./support/any-report.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { bucket, finding, hospital, storage } from "./support/report-fixture.ts";

const rowsOf = (report: Report): ReturnType<typeof parseCsv> =>
  parseCsv(render(dora, report), doraColumns);
const notesOf = (report: Report): ReturnType<typeof parseCsv> =>
  parseCsv(render(doraNotes, report), noteColumns);

const placed = (...all: readonly Parameters<typeof finding>[]): readonly JudgedPlacement[] =>
  all.map((parts) => ({ ...finding(...parts), verdict: "outside" }));

const contract = {
  reference: "CTR-2026-017",
  cloud: "aws",
  entity: "529900T8BM49AURSDO55",
  provider: { code: "549300GFXOQ5JTEMKG84", type: "LEI" },
  functions: ["F1", "F2"],
  service: "S17",
  start: "2024-01-01",
  end: "9999-12-31",
  noticeEntity: 90,
  noticeProvider: 180,
  governingLaw: "IE",
  provision: "LU",
  sensitiveness: "High",
  reliance: "Full reliance",
} as const;

test("a row for each function and pair of countries; metadata is in none", () => {
  const placements = placed(
    [bucket("scans"), "home", "eu-central-1", ["DE"]],
    [bucket("scans"), "replica", "eu-west-1", ["IE"]],
    [bucket("scans"), "processing", "us-east-1", ["US"]],
    [bucket("scans"), "metadata", "eu-west-2", ["GB"]],
    [storage("stlabs"), "home", "westeurope", ["NL"]],
  );
  const rows = rowsOf({ ...hospital, placements, contracts: [contract] });
  expect(rows.map((row) => [row["c0010"], row["c0050"], row["c0150"], row["c0160"]])).toEqual([
    ["CTR-2026-017", "F1", "DE", "DE"],
    ["CTR-2026-017", "F1", "DE", "US"],
    ["CTR-2026-017", "F1", "IE", "DE"],
    ["CTR-2026-017", "F1", "IE", "US"],
    ["CTR-2026-017", "F2", "DE", "DE"],
    ["CTR-2026-017", "F2", "DE", "US"],
    ["CTR-2026-017", "F2", "IE", "DE"],
    ["CTR-2026-017", "F2", "IE", "US"],
    ["", "", "NL", "NL"],
  ]);
  expect(rows[0]).toMatchObject({
    c0020: "529900T8BM49AURSDO55",
    c0030: "549300GFXOQ5JTEMKG84",
    c0040: "LEI",
    c0060: "S17",
    c0080: "9999-12-31",
    c0090: "",
    c0100: "90",
    c0110: "180",
    c0120: "IE",
    c0130: "LU",
    c0140: "Yes",
    c0170: "High",
    c0180: "Full reliance",
  });
  const notes = notesOf({ ...hospital, placements, contracts: [contract] });
  expect(notes.filter(({ kind }) => kind === "to-fill")).toMatchObject([
    { contract: "", cloud: "azure", columns: "c0010" },
  ]);
});

test("a contract without places is there, and a key of the table is never empty", () => {
  const [row, ...rest] = rowsOf({ ...hospital, placements: [], contracts: [contract] });
  expect(rest).toHaveLength(1);
  expect(row).toMatchObject({
    c0140: "No",
    c0150: "not applicable",
    c0160: "not applicable",
  });
});

test("every certain country is in a row, every other place and every gap in a note, whatever names stand in it", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const rows = rowsOf(report);
      const notes = notesOf(report);
      const placements = [...(report.placements ?? [])].filter(({ role }) => role !== "metadata");
      const certain = placements.filter(({ location }) => location.countries.length === 1);
      const countries = (column: string): string[] =>
        [...new Set(rows.map((row) => row[column]!))].filter((one) => one.length === 2).sort();
      const found = (roles: readonly string[]): string[] =>
        [
          ...new Set(
            certain.flatMap(({ role, location }) =>
              roles.includes(role) ? location.countries : [],
            ),
          ),
        ].sort();
      expect(countries("c0150")).toEqual(found(["home", "replica", "backup", "cache", "log"]));
      expect(countries("c0160")).toEqual(found(["home", "failover", "processing"]));
      expect(notes.filter(({ kind }) => kind === "not-seen")).toHaveLength([...report.gaps].length);
      const unsure = placements.filter(({ location }) => location.countries.length > 1);
      const noted = notes.filter(({ kind }) => kind === "may-be-in");
      for (const { role, location } of unsure)
        expect(
          noted.some(
            (note) =>
              note["what"]!.startsWith(`${role}: `) &&
              note["location"] === location.code &&
              note["countries"] === (isAnywhere(location) ? "" : location.countries.join(";")),
          ),
        ).toBe(true);
      for (const row of [...rows, ...notes])
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]|\p{Cc}/u);
    }),
    { numRuns: 60, seed: 20_261_129 },
  );
});

test("the policy's contracts reach the table, and the notes are written beside it", async () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, "data-boundary.yml"),
    "boundary: eea\ndora:\n  contracts:\n    - { reference: CTR-1, cloud: aws, functions: [F1], service: S17 }\n",
  );
  const scan = await dataBoundary(
    [
      "scan",
      (await demoScan()).inventory,
      "--policy",
      "data-boundary.yml",
      "--fail-on",
      "never",
      "--allow-incomplete",
    ].concat(["-f", "dora-b0202=b0202.csv", "-f", "json=report.json"]),
    { cwd: folder },
  );
  expect(scan.code, scan.stderr).toBe(0);
  const rows = parseCsv(readFileSync(join(folder, "b0202.csv"), "utf8"), doraColumns);
  const notes = parseCsv(readFileSync(join(folder, "b0202-notes.csv"), "utf8"), noteColumns);
  expect(rows.some((row) => row["c0010"] === "CTR-1" && row["c0150"] === "DE")).toBe(true);
  expect(notes.some(({ kind }) => kind === "may-be-in")).toBe(true);
  expect(notes.some(({ kind }) => kind === "not-seen")).toBe(true);
  const saved = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
  expect(saved.contracts).toEqual([
    { reference: "CTR-1", cloud: "aws", functions: ["F1"], service: "S17" },
  ]);
});
