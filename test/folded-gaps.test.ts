/** Gaps that differ in their resource alone become one; a gap that is alone keeps the resource that it is about. */
import { expect, test } from "vitest";
import { foldedGaps } from "../src/check/folded-gaps.ts";
import type { Gap } from "../src/model.ts";

const gap = (resource: string, more: Partial<Gap> = {}): Gap => ({
  reason: "refused",
  provider: "aws",
  scope: "123456789012",
  region: "eu-central-1",
  service: "s3",
  type: "AWS::S3::Bucket",
  role: "replica",
  resource: `arn:aws:s3:::${resource}`,
  detail: "s3:GetReplicationConfiguration is missing",
  remedy: "grant it",
  ...more,
});

const folded = (...gaps: readonly Gap[]): readonly Gap[] => {
  const { add, all } = foldedGaps();
  for (const one of gaps) add(one);
  return all();
};

test("a gap that is alone names its resource", () => {
  expect(folded(gap("visits"))).toEqual([gap("visits")]);
});

test("equal gaps on three buckets are one that counts them and names none", () => {
  const { resource: _, ...rest } = gap("visits");
  expect(folded(gap("visits"), gap("scans"), gap("letters"))).toEqual([{ ...rest, resources: 3 }]);
});

test.each([
  ["reason", { reason: "failed" }],
  ["provider", { provider: "azure" }],
  ["scope", { scope: "210987654321" }],
  ["region", { region: "eu-west-1" }],
  ["service", { service: "ec2" }],
  ["type", { type: "AWS::EC2::Volume" }],
  ["role", { role: "backup" }],
  ["remedy", { remedy: "ask the owner" }],
  ["detail", { detail: "s3:GetBucketLogging is missing" }],
] satisfies readonly (readonly [string, Partial<Gap>])[])(
  "another %s is another gap, whatever came before",
  (_, more) => {
    expect(folded(gap("visits"), gap("scans", more), gap("letters"), gap("x-rays", more))).toEqual([
      expect.objectContaining({ detail: gap("visits").detail, resources: 2 }),
      expect.objectContaining({ ...more, resources: 2 }),
    ]);
  },
);
