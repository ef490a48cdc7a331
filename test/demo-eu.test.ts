/** An account and a subscription of EU resources alone, without index and recorder: green, and not by blindness. */
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { isWhole } from "./support/whole.ts";

const cwd = temporaryFolder();
/** Where its resources are. */
const narrowing = isWhole ? [] : ["--regions", "eu-central-1,eu-west-1,germanywestcentral"];
const scan = async (
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly report: Report }> => {
  const { code, stdout } = await dataBoundary(["scan", ...args, "--format", "json", "--quiet"], {
    cwd,
  });
  return { code, report: JSON.parse(stdout) as Report };
};

test("scan demo:eu ends with 0, no finding, no gap and no exception", async () => {
  const { code, report } = await scan("demo:eu", "--save-inventory", "eu.ndjson", ...narrowing);
  expect([...report.gaps].map(({ detail }) => detail)).toEqual([]);
  expect([...report.findings]).toEqual([]);
  expect(report.exceptions).toEqual([]);
  expect(report.run).toMatchObject({ status: "complete", boundary: { id: "eu" } });
  expect(code).toBe(0);
  const seen = new Map(report.types.map(({ type, resources }) => [type, resources]));
  // Never tagged and without a call of ours.
  expect(seen.get("AWS::AmazonMQ::Broker")).toBe(1);
  expect(seen.get("AWS::Kendra::Index")).toBe(1);
  expect(seen.get("Microsoft.Storage/storageAccounts")).toBe(1);
  const blind = report.blindSpots.filter(({ type }) => type === "types that no call lists");
  expect(blind).toHaveLength(1);
  expect(blind[0]!.detail).toContain("AWS::DynamoDB::Backup");
});

test("under a boundary that it leaves, each store is a finding", async () => {
  const { code, report } = await scan(
    "eu.ndjson",
    "--policy",
    resolve("fixtures/estates/practice/data-boundary.yml"),
    "--boundary",
    "PT",
  );
  expect(code).toBe(1);
  const outside = [...report.findings].map(({ rule, resource }) => `${rule} ${resource.type}`);
  for (const one of [
    "home-outside AWS::AmazonMQ::Broker",
    "home-outside AWS::S3::Bucket",
    "metadata-outside AWS::CloudWatch::Alarm",
    "home-outside Microsoft.Storage/storageAccounts",
  ])
    expect(outside).toContain(one);
});
