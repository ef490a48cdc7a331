/** The queries of docs/estates/queries in DuckDB, over the demo's placements. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { parseCsv } from "./support/any-report.ts";

test("count what the report has", async () => {
  const cwd = temporaryFolder();
  const args = ["scan", "demo", "--quiet", "--fail-on", "never", "--placements"];
  await dataBoundary([...args, "--format", "csv=placements.csv"], { cwd });
  copyFileSync(resolve("docs/estates/queries/duckdb.sql"), join(cwd, "queries.sql"));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("test/support/duckdb.ts"), "queries.sql"],
    { cwd, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  const [, copies, toUs] = JSON.parse(stdout) as (readonly (string | number)[])[][];
  const rows = parseCsv(readFileSync(join(cwd, "placements.csv"), "utf8"));
  const countriesOf = (row: Record<string, string>): string[] =>
    row["countries"] === "" ? [] : row["countries"]!.split(";");
  const isCopy = ({ role = "" }: Record<string, string>): boolean =>
    ["replica", "backup", "failover", "cache"].includes(role);
  const sum = (all: readonly (readonly (string | number)[])[]): number =>
    all.reduce((total, row) => total + Number(row.at(-1)), 0);
  expect(sum(copies!)).toBe(rows.filter(isCopy).flatMap(countriesOf).length);
  expect(copies!.map(([country]) => country)).toContain("US");
  expect(sum(toUs!)).toBe(
    new Set(
      rows
        .filter((row) => countriesOf(row).includes("US"))
        .map(({ account, type, role, resource_id }) => [account, type, role, resource_id].join()),
    ).size,
  );
  expect(sum(toUs!)).toBeGreaterThan(30);
});
