/** What is counted of findings as they come. */
import { expect, test } from "vitest";
import { counter } from "../src/check/counts.ts";
import { bucket, finding, storage } from "./support/report-fixture.ts";

test("a rule knows every type of which it has a finding", () => {
  const { add, rules } = counter([]);
  add(finding(bucket("visits"), "home", "us-east-1", ["US"]));
  add(finding(storage("scans"), "home", "uksouth", ["GB"]));
  add(finding(bucket("letters"), "home", "us-east-1", ["US"]));
  expect([...rules]).toEqual([
    ["home-outside", new Set(["AWS::S3::Bucket", "Microsoft.Storage/storageAccounts"])],
  ]);
});
