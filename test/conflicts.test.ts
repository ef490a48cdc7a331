/** The table of checks that demand a copy abroad: its facts hold together, and the command finds them. */
import { expect, test } from "vitest";
import { conflictsText } from "../src/cli/conflicts.ts";
import { explain } from "../src/cli/explain.ts";
import { knownTypes } from "../src/cli/types.ts";
import { loadConflicts } from "../src/conflicts.ts";
import { loadRules } from "../src/rules.ts";

const demands = loadConflicts();

test("rules and types are ours, and no check is named twice for one demand", () => {
  const rules = new Set(loadRules().rules.map(({ id }) => id));
  const types = new Set(knownTypes().map(({ type }) => type.toLowerCase()));
  for (const demand of demands) {
    for (const rule of demand.rules) expect(rules, demand.id).toContain(rule);
    for (const type of demand.types) expect(types, demand.id).toContain(type.toLowerCase());
    const ids = demand.checks.map(({ tool, id }) => `${tool} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { suppress, source } of demand.checks) {
      expect(suppress).not.toMatch(/\bID\b/);
      expect(source).toMatch(/^https:/);
    }
  }
  expect(demands.flatMap(({ checks }) => checks).length).toBeGreaterThan(25);
});

test("a rule, a type and another tool's check find what is against them", () => {
  for (const about of [
    "replica-outside",
    "AWS::S3::Bucket",
    "aws::s3::bucket",
    "CKV_AWS_144",
    "S3.7",
  ])
    expect(conflictsText(about, "text"), about).toContain(
      "S3_BUCKET_CROSS_REGION_REPLICATION_ENABLED",
    );
  expect(conflictsText("backup-outside", "text")).not.toContain("CKV_AWS_144");
  expect(() => conflictsText("CKV_AWS_145", "text")).toThrow(/did you mean CKV_AWS_144/);
});

test("the pairs inside the EEA are those whose regions both are", () => {
  const { azurePairsInsideEea: pairs } = JSON.parse(conflictsText(undefined, "json")) as {
    azurePairsInsideEea: { regions: string[] }[];
  };
  const named = pairs.map(({ regions }) => regions.sort().join(" "));
  expect(named).toContain("northeurope westeurope");
  expect(named).toContain("francecentral francesouth");
  expect(named.join()).not.toMatch(/uk|switzerland|us\b/);
});

test("a row of the Markdown table has its four cells", () => {
  const rows = conflictsText(undefined, "markdown")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  expect(rows.length).toBe(demands.length + 2);
  for (const row of rows) expect(row.split(/(?<!\\)\|/).length).toBe(6);
});

test("explaining a rule points to the checks that demand the opposite", () => {
  expect(explain("replica-outside")).toMatch(
    /\d+ checks of other tools may require the opposite: data-boundary conflicts replica-outside$/,
  );
  expect(explain("home-outside")).not.toContain("conflicts");
});
