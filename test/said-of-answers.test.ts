/** What an answer of AWS says of itself, each by itself: its content type, its totals, and a place that is said twice. */
import { describe, expect, test } from "vitest";
import { ListTables$ } from "@aws-sdk/client-dynamodb";
import { answerCheck } from "../src/collect/aws/answers/check.ts";
import { hasContentType } from "../src/collect/aws/answers/marks.ts";
import { contradictions } from "../src/collect/aws/contradictions.ts";
import { countsOf } from "../src/collect/aws/totals.ts";
import type { Resource } from "../src/model.ts";

describe("the content type", () => {
  test.each([
    ["S3 leaves it out", {}, "aws.protocols#restXml", true],
    ["S3 leaves it empty", { "content-type": "" }, "aws.protocols#restXml", true],
    ["no other service leaves it out", {}, "aws.protocols#awsJson1_1", false],
    ["nor leaves it empty", { "Content-Type": "" }, "aws.protocols#awsQuery", false],
    ["a page for people is none", { "content-type": "text/html" }, "aws.protocols#restXml", false],
    [
      "the protocol's own",
      { "Content-Type": "application/x-amz-json-1.1" },
      "aws.protocols#awsJson1_1",
      true,
    ],
  ] satisfies readonly (readonly [string, Record<string, string>, string, boolean])[])(
    "%s",
    (_, headers, protocol, is) => {
      expect(hasContentType(headers, protocol)).toBe(is);
    },
  );
});

test.each([
  ["text/html; charset=utf-8", "dynamodb.eu-central-1.amazonaws.com", "text/html"],
  ["text/html", "kinesis.eusc-de-east-1.amazonaws.eu", "text/html"],
  ["text/html", "ec2.eu-central-1.api.aws", "text/html"],
  // moto answers so.
  ["text/html", "127.0.0.1", undefined],
  ["text/html", "amazonaws.com.emulator.klinikum.example", undefined],
  ["application/x-amz-json-1.0", "dynamodb.eu-central-1.amazonaws.com", undefined],
] as const)("a list of tables as %s of %s", (type, hostname, said) => {
  const tables = answerCheck(ListTables$ as never, "aws.protocols#awsJson1_0", new Set());
  const check = (): unknown =>
    tables(
      { "x-amzn-requestid": "6a8c1f3e", "content-type": type },
      Buffer.from('{"TableNames":[]}'),
      { request: { hostname }, input: {} },
      { read: () => undefined },
    );
  if (said === undefined) expect(check()).toBeUndefined();
  else expect(check).toThrow(said);
});

test.each([
  [
    "a number beside an empty list",
    '{"TableNames":[],"TotalCount":7}',
    {},
    "states 7 (TotalCount)",
  ],
  ["a number alone", '{"Count":7}', {}, "lists nothing"],
  ["a number beside a list", '{"TableNames":["visits"],"TotalCount":7}', {}, undefined],
  ["a number of none", '{"TableNames":[],"TotalCount":0}', {}, undefined],
  [
    "the last of many pages",
    '{"TableNames":[],"TotalCount":7}',
    { ExclusiveStartTableName: "visits" },
    undefined,
  ],
] as const)("under a name that the operation does not have: %s", (_, body, input, said) => {
  const tables = answerCheck(ListTables$ as never, "aws.protocols#awsJson1_0", new Set());
  const check = (): unknown =>
    tables(
      { "x-amzn-requestid": "6a8c1f3e", "content-type": "application/x-amz-json-1.0" },
      Buffer.from(body),
      { request: {}, input },
      { read: () => undefined },
    );
  if (said === undefined) expect(check()).toBeUndefined();
  else expect(check).toThrow(said);
});

test.each([
  ['{"TableNames":[],"hasMore":true}', "hasMore"],
  ['{"TableNames":[],"IsTruncated":"true"}', "IsTruncated"],
  ['{"TableNames":[],"NextCursor":"b3Nw"}', "NextCursor"],
  ['{"TableNames":[],"hasMore":false,"NextCursor":""}', undefined],
])("more pages, in a word that the operation does not have: %s", (body, said) => {
  const tables = answerCheck(ListTables$ as never, "aws.protocols#awsJson1_0", new Set());
  const check = (): unknown =>
    tables(
      { "x-amzn-requestid": "6a8c1f3e", "content-type": "application/x-amz-json-1.0" },
      Buffer.from(body),
      { request: {}, input: {} },
      { read: () => undefined },
    );
  if (said === undefined) expect(check()).toBeUndefined();
  else expect(check).toThrow(`more pages (${said})`);
});

describe("a stated total", () => {
  test("without a list beside it, none of it was read", () => {
    expect(countsOf({ count: 5 })).toEqual({ stated: 5, read: 0 });
  });

  test("is held against the one list beside it, and against none of two", () => {
    expect(countsOf({ KeyCount: 3, Contents: ["visits"] })).toEqual({ stated: 3, read: 1 });
    expect(countsOf({ Count: 3, Items: [], Others: [] })).toBeUndefined();
  });
});

test.each([
  ["eu-central-1", "eu-central-1", "eu-west-1"],
  ["eu-west-1", "eu-west-1", "eu-central-1"],
])(
  "a queue of Ireland judged in %s and listed in Frankfurt is in both",
  (location, judged, other) => {
    const { see, gap } = contradictions();
    const queue: Resource = {
      id: "arn:aws:sqs:eu-west-1:123456789012:letters",
      type: "AWS::SQS::Queue",
      provider: "aws",
      scope: "123456789012",
      location,
      name: "letters",
      labels: {},
      properties: {},
      source: "sqs ListQueues",
    };
    see(queue, "eu-central-1");
    expect(
      gap({
        scope: "123456789012",
        region: "eu-central-1",
        service: "sqs",
        action: "sqs:ListQueues",
      })?.detail,
    ).toContain(`is in ${judged} and in ${other}`);
  },
);
