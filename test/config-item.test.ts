/** An item of AWS Config as a resource, and what an inventory of the account alone knows: whose each is, and what of it was read. */
import { expect, test } from "vitest";
import { configItem } from "../src/collect/aws/config-item.ts";
import { type Witness, witnessedResource } from "../src/collect/aws/witness.ts";
import { readsOf } from "../src/run/knowledge.ts";

const item = {
  resourceType: "AWS::DynamoDB::Table",
  resourceId: "visits",
  awsRegion: "eu-central-1",
  ARN: "arn:aws:dynamodb:eu-central-1:210987654321:table/visits",
  configuration: { replicas: [{ regionName: "us-east-1" }] },
};

test("an item is of the account that it names, and without one of its ARN's", () => {
  expect(configItem(item, readsOf)).toMatchObject({ scope: "210987654321" });
  const { ARN: _, ...unnamed } = item;
  expect(configItem({ ...unnamed, awsAccountId: "345678901234" }, readsOf)).toMatchObject({
    scope: "345678901234",
  });
  expect(configItem(unnamed, readsOf)).toMatchObject({ scope: "unknown" });
});

test("of a type whose record is not read nothing was seen, and of another what its record holds", () => {
  expect(configItem(item, undefined)).toMatchObject({
    properties: {},
    unseen: { "*": expect.stringContaining("does not read AWS Config's record") },
  });
  expect(configItem(item, readsOf)).toMatchObject({
    properties: { Replicas: [{ RegionName: "us-east-1" }] },
  });
});

const witness = {
  service: "resource explorer",
  actions: ["resource-explorer-2:GetIndex", "resource-explorer-2:ListResources"],
} as unknown as Witness;
const session = { account: "210987654321" } as Parameters<typeof witnessedResource>[1];
const known = (arn: string): ReturnType<typeof witnessedResource> =>
  witnessedResource({ arn, region: "eu-central-1" }, session, witness);

test.each([
  ["what AWS makes in every region", "arn:aws:athena:eu-central-1:210987654321:workgroup/primary"],
  ["a text that is not an ARN", "workgroup/letters"],
])("%s is not a resource that only an inventory knows", (_, arn) => {
  expect(known(arn)).toBeUndefined();
});

test("a queue that no list showed is one, in the region of its ARN", () => {
  expect(known("arn:aws:sqs:us-east-1:210987654321:letters")).toMatchObject({
    location: "us-east-1",
    scope: "210987654321",
    unseen: { "*": "known to resource explorer only" },
  });
});
