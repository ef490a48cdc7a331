/** What an ARN, a name, an address says of a place, and that what is none of them is never silence. */
import { expect, test } from "vitest";
import {
  arnOrName,
  arnPlace,
  bucketNamed,
  bucketPath,
  hostOf,
  otherEnd,
  regionPlace,
  s3Uri,
  zonePlace,
} from "../src/locate/aws/arn.ts";
import { guardrailPlace, modelPlace } from "../src/locate/aws/inference.ts";
import { type Destination, type RowContext, none, own, unknown } from "../src/locate/path.ts";
import type { NamesModels } from "../src/locate/aws/inference.ts";

const at = {
  resource: {
    id: "arn:aws:x:eu-central-1:210987654321:a/b",
    location: "eu-central-1",
    properties: {},
  },
} as unknown as RowContext<NamesModels>;

type Parser = (value: string, here: RowContext<NamesModels>) => Destination;
const parsers: Readonly<Record<string, Parser>> = {
  arnPlace,
  arnOrName,
  bucketNamed,
  bucketPath,
  hostOf,
  s3Uri,
  modelPlace,
};

test.each<[Parser, string, Destination]>([
  [arnPlace, "arn:aws:sqs:us-east-1:210987654321:q", "us-east-1"],
  [arnPlace, "arn:aws:sqs:eu-central-1:210987654321:q", own],
  [arnPlace, "arn:aws-us-gov:sqs:us-gov-west-1:210987654321:q", "us-gov-west-1"],
  [arnPlace, "arn:aws:s3:::images/ward", { resource: "arn:aws:s3:::images" }],
  [arnPlace, "arn:aws:s3:us-east-1:210987654321:accesspoint/a", "us-east-1"],
  [
    arnPlace,
    "arn:aws:iam::210987654321:role/a",
    { gap: "arn:aws:iam::210987654321:role/a carries no region" },
  ],
  [arnPlace, "q", unknown("q")],
  [arnPlace, "arn:aws:sqs:us-east-1:2109", unknown("arn:aws:sqs:us-east-1:2109")],
  [arnPlace, "arn:aws:sqs:us-e:210987654321:q", unknown("arn:aws:sqs:us-e:210987654321:q")],
  [arnPlace, "arn:aws:sqs:us-east-1:210987654321:", unknown("arn:aws:sqs:us-east-1:210987654321:")],
  [arnOrName, "replica-1", own],
  [arnOrName, "arn:aws:rds:us-east-1:210987654321:db:replica-1", "us-east-1"],
  [arnOrName, "replica 1", unknown("replica 1")],
  [regionPlace, "EU-CENTRAL-1", own],
  [otherEnd, "eu-central-1", none],
  [otherEnd, "us-east-1", "us-east-1"],
  [zonePlace, "eu-central-1a", own],
  [zonePlace, "eu-central-1-ham-1a", "eu-central-1-ham-1a"],
  [bucketNamed, "images", { resource: "arn:aws:s3:::images" }],
  [bucketNamed, "a b", unknown("a b")],
  [bucketPath, "/images/ward", { resource: "arn:aws:s3:::images" }],
  [s3Uri, "s3://images/ward", { resource: "arn:aws:s3:::images" }],
  [s3Uri, "S3A://images", { resource: "arn:aws:s3:::images" }],
  [s3Uri, "images", unknown("images")],
  [hostOf, "https://q.us-east-1.amazonaws.com/x", "us-east-1"],
  [hostOf, "jdbc:redshift://c.a.eu-central-1.redshift.amazonaws.com:5439/db", own],
  [hostOf, "images.s3.amazonaws.com", { resource: "arn:aws:s3:::images" }],
  [hostOf, "images.s3-accelerate.amazonaws.com", { resource: "arn:aws:s3:::images" }],
  [hostOf, "https://s3.amazonaws.com/images/a.json", { resource: "arn:aws:s3:::images" }],
  [hostOf, "images.s3-eu-west-1.amazonaws.com", "eu-west-1"],
  [hostOf, "https://kk1.eu-west-1.aws.snowflakecomputing.com", "eu-west-1"],
  [hostOf, "localhost", unknown("localhost")],
  [hostOf, "https://", unknown("https://")],
  [hostOf, "a b.example", unknown("a b.example")],
  [guardrailPlace, "eu.guardrail.v2:0", unknown("eu.guardrail.v2:0")],
  [guardrailPlace, "amer.guardrail.v1:0", unknown("amer.guardrail.v1:0")],
  [modelPlace, "anthropic.claude-3-haiku-20240307-v1:0", own],
  [modelPlace, "deepseek.v3.2", own],
  [modelPlace, "newvendor.model-1", own],
  [modelPlace, "global.anthropic.claude-sonnet-4-5-20250929-v1:0", "global"],
  [modelPlace, "arn:aws:bedrock:us-east-1:210987654321:provisioned-model/a", "us-east-1"],
  [
    modelPlace,
    "arn:aws:bedrock:us-east-1:210987654321:provisioned",
    unknown("arn:aws:bedrock:us-east-1:210987654321:provisioned"),
  ],
  [modelPlace, "claude", unknown("claude")],
])("%o %s", (parse, value, place) => {
  expect(parse(value, at)).toEqual(place);
});

test.each([
  "amer.anthropic.claude-sonnet-4-5-20250929-v1:0",
  "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
])("the regions of %s are what the account answered, and else a gap", (inferenceProfileId) => {
  const inferenceProfileArn = `arn:aws:bedrock:eu-central-1:210987654321:inference-profile/${inferenceProfileId}`;
  const models = ["ca-central-1", "us-east-1"].map((region) => ({
    modelArn: `arn:aws:bedrock:${region}::foundation-model/anthropic.claude`,
  }));
  const read = {
    resource: {
      ...at.resource,
      properties: { InferenceProfiles: [{ inferenceProfileId, inferenceProfileArn, models }] },
    },
  } as unknown as RowContext<NamesModels>;
  for (const model of [inferenceProfileId, inferenceProfileArn]) {
    expect(modelPlace(model, read)).toMatchObject({ anyOf: ["ca-central-1", "us-east-1"] });
    expect(modelPlace(model, read)).not.toHaveProperty("gap");
    expect(modelPlace(model, at)).toHaveProperty("gap");
  }
});

test.each(Object.entries(parsers))("%s understands, or says what it does not", (_, parse) => {
  for (const value of [
    "ZzUnknown zz",
    "  ",
    "\u0000",
    "[object Object]",
    "arn:",
    "arn:aws",
    "://",
    "/",
    "?",
    "a".repeat(100_000),
  ])
    expect(parse(value, at)).toEqual(unknown(value));
});
