/** An AWS estate in which everything is right and much looks wrong: the command is silent about it, and ends with 0. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report, Resource } from "../src/model.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const all = globSync("fixtures/aws/looks-wrong/*.json").flatMap(
  (file) => JSON.parse(readFileSync(file, "utf8")) as Resource[],
);
const estate = [...new Map(all.map((one) => [one.id, one])).values()];

async function scanUnder(boundary: string): Promise<Ran & { readonly report: Report }> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "estate.ndjson"), savedInventory(estate));
  const ran = await dataBoundary(
    [
      "scan",
      "./estate.ndjson",
      "--boundary",
      boundary,
      "--as-of",
      "2026-11-22",
      "--format",
      "json",
    ],
    { cwd },
  );
  return { ...ran, report: JSON.parse(ran.stdout) as Report };
}

test("at least 60 resources, of at least 20 types, raise nothing under eea: no finding, no gap", async () => {
  expect(estate.length).toBeGreaterThanOrEqual(60);
  expect(new Set(estate.map(({ type }) => type)).size).toBeGreaterThanOrEqual(20);
  const { code, report } = await scanUnder("eea");
  expect([...report.findings].map(({ rule, resource }) => `${rule} ${resource.id}`)).toEqual([]);
  expect([...report.gaps].map(({ detail, resource }) => `${resource} ${detail}`)).toEqual([]);
  expect(report.summary.resources).toBe(estate.length);
  expect(report.summary.placements).toBeGreaterThan(60);
  expect(code).toBe(0);
});

test("it is not silent by blindness: under a boundary that it leaves, it says so", async () => {
  const { code, report } = await scanUnder("PT");
  expect(code).toBe(1);
  expect(report.summary.findings).toBeGreaterThan(60);
});
