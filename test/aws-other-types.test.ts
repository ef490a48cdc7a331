/** What stores or processes data, has no list of ours and was never tagged: Cloud Control shows it, or says why not. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { awsSource } from "../src/collect/aws/aws.ts";
import { dynamodb } from "../src/collect/aws/services/dynamodb.ts";
import type { Answer, Answerer } from "../src/demo/serve.ts";
import type { Gap, Resource } from "../src/model.ts";
import { nameOf, scanHospital } from "./support/aws-scan.ts";

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const account = "210987654321";
const list = (...identifiers: readonly string[]): Answer => ({
  status: 200,
  body: JSON.stringify({
    ResourceDescriptions: identifiers.map((Identifier) => ({ Identifier, Properties: "{}" })),
  }),
});
const failing = (code: string, Message: string): Answer => ({
  status: 400,
  headers: { "x-amzn-errortype": code },
  body: JSON.stringify({ __type: code, Message }),
});

/** Answers lists by "REGION TYPE". */
const answering =
  (
    answers: (region: string, type: string, token: string | undefined) => Answer | undefined,
  ): Answerer =>
  (request) => {
    const name = nameOf(request);
    if (!name.endsWith(" cloudcontrolapi ListResources")) return undefined;
    const { TypeName, NextToken } = JSON.parse(request.body) as Record<string, string>;
    return answers(name.split(" ")[0]!, TypeName!, NextToken);
  };
const scan = (
  answers: Parameters<typeof answering>[0],
  regions = ["eu-central-1", "us-east-2"],
): ReturnType<typeof scanHospital> =>
  scanHospital(answering(answers), { regions }, awsSource([dynamodb]));
const shown = (
  resources: readonly Resource[],
): readonly (readonly [string, string | undefined])[] =>
  resources
    .filter(({ source }) => source === "cloudcontrol ListResources")
    .map(({ id, location }) => [id, location] as const);
const about = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.filter(({ service }) => service === "cloudcontrol other types");

test("a store in a region where nothing else is, is found there", async () => {
  const { resources, gaps, coverage, requests } = await scan((region, type) =>
    region === "us-east-2" && type === "AWS::Kendra::Index" ? list("0a1b") : undefined,
  );
  expect(shown(resources)).toEqual([
    [`arn:aws:kendra:us-east-2:${account}:index/0a1b`, "us-east-2"],
  ]);
  expect(about(gaps)).toEqual([]);
  const own = coverage.filter(({ service }) => service === "cloudcontrol other types");
  expect(own.map(({ region, status, resources: n }) => [region, status, n])).toEqual(
    expect.arrayContaining([
      ["us-east-2", "complete", 1],
      ["eu-central-1", "complete", 0],
    ]),
  );
  expect(gaps.filter(({ reason }) => reason === "untagged-not-listed")).toEqual([]);
  expect(requests.filter((one) => / (Create|Update|Delete)Resource/.test(one))).toEqual([]);
});

test("what only runs is asked for where the account is in use", async () => {
  const asked = new Map<string, Set<string>>();
  await scan(
    (region, type) => {
      asked.set(region, (asked.get(region) ?? new Set()).add(type));
      return undefined;
    },
    ["eu-central-1", "eu-west-2"],
  );
  expect(asked.get("eu-central-1")!.has("AWS::Batch::JobQueue")).toBe(true);
  expect(asked.get("eu-central-1")!.has("AWS::AmazonMQ::Broker")).toBe(true);
  expect(asked.get("eu-west-2")!.has("AWS::AmazonMQ::Broker")).toBe(true);
  for (const types of asked.values()) {
    expect(types.has("AWS::CloudWatch::Alarm")).toBe(false);
    expect(types.has("AWS::S3::Bucket")).toBe(false);
  }
});

test("pages are followed, and a first page that looks cut off is a gap of its type", async () => {
  const names = (count: number, from = 0): readonly string[] =>
    Array.from({ length: count }, (_, at) => `i-${from + at}`);
  const { resources, gaps } = await scan(
    (_, type, token) => {
      if (type === "AWS::IoT::Thing") return list(...names(25));
      if (type !== "AWS::Kendra::Index") return undefined;
      if (token !== undefined) return list(...names(25, 25));
      const page = list(...names(25));
      return { ...page, body: JSON.stringify({ ...JSON.parse(page.body), NextToken: "2" }) };
    },
    ["eu-central-1"],
  );
  const of = (type: string): number => resources.filter((one) => one.type === type).length;
  expect([of("AWS::Kendra::Index"), of("AWS::IoT::Thing")]).toEqual([50, 25]);
  expect(about(gaps)).toEqual([
    expect.objectContaining({
      reason: "truncated",
      type: "AWS::IoT::Thing",
      detail: expect.stringContaining("exactly 25 of AWS::IoT::Thing and no token"),
    }),
  ]);
});

test("what is not offered or not switched on is nothing; a failure is a gap of its type alone", async () => {
  const { resources, gaps, coverage } = await scan(
    (_, type) =>
      type === "AWS::Kendra::Index"
        ? list("0a1b")
        : type === "AWS::IoT::Thing"
          ? failing("GeneralServiceException", "Internal failure")
          : type === "AWS::Detective::Graph"
            ? failing("GeneralServiceException", "Detective is not enabled for this account")
            : type === "AWS::FinSpace::Environment"
              ? failing(
                  "TypeNotFoundException",
                  "The type 'AWS::FinSpace::Environment' cannot be found.",
                )
              : undefined,
    ["eu-central-1"],
  );
  expect(shown(resources).length).toBe(1);
  expect(about(gaps)).toEqual([
    expect.objectContaining({ reason: "failed", region: "eu-central-1", type: "AWS::IoT::Thing" }),
  ]);
  expect(coverage).toContainEqual(
    expect.objectContaining({ service: "cloudcontrol other types", status: "partial" }),
  );
});

test("without the permission there is one gap a region, with the remedy", async () => {
  const { gaps } = await scan(
    () =>
      failing(
        "AccessDeniedException",
        "User: x is not authorized to perform: mq:ListBrokers because no identity-based policy allows the mq:ListBrokers action",
      ),
    ["eu-central-1"],
  );
  expect(about(gaps)).toEqual([
    expect.objectContaining({
      reason: "refused",
      region: "eu-central-1",
      remedy:
        'attach the policy from "data-boundary permissions aws other" to the scanning identity',
    }),
  ]);
});

test("what tags show already is not told twice", async () => {
  const arn = `arn:aws:mq:eu-central-1:${account}:broker:referrals:b-17`;
  const { resources } = await scanHospital(
    (request) =>
      nameOf(request) === "eu-central-1 tagging GetResources"
        ? {
            status: 200,
            body: JSON.stringify({
              PaginationToken: "",
              ResourceTagMappingList: [{ ResourceARN: arn, Tags: [{ Key: "a", Value: "b" }] }],
            }),
          }
        : answering((_, type) =>
            type === "AWS::AmazonMQ::Broker" ? list("b-17", "b-18") : undefined,
          )(request),
    { regions: ["eu-central-1"] },
    awsSource([dynamodb]),
  );
  expect(
    resources.filter(({ type }) => type === "AWS::AmazonMQ::Broker").map(({ id }) => id),
  ).toEqual([arn, `AWS::AmazonMQ::Broker/${account}/eu-central-1/b-18`]);
});
