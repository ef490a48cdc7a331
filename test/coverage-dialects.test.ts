/** The page of coverage says of each path which language of plans says it, and why one does not. */
import { expect, test } from "vitest";
import { cellsOf, columnsOf, dialectsSection } from "../scripts/coverage-dialects.ts";

test.each([
  ["aws", "AWS::DynamoDB::Table", "Replicas[].RegionName", ["yes", "yes"]],
  [
    "aws",
    "AWS::RDS::ExportTask",
    "S3Bucket",
    ["yes", "no: a job or task is a call and no resource of a template"],
  ],
  [
    "azure",
    "Microsoft.StorageSync/storageSyncServices",
    "registeredServers[].properties.serviceLocation",
    ["no: a server registers itself", "no: a server registers itself"],
  ],
] as const)("%s %s %s", (provider, type, path, cells) => {
  expect(cellsOf(provider, type, path)).toEqual(cells);
});

test("each language has its counts", () => {
  const rows = dialectsSection().filter((line) => /\| \d+ \| \d+ \| \d+ \|$/.test(line));
  expect(rows).toHaveLength(columnsOf("aws").length + columnsOf("azure").length);
});
