/** What the account's own inventory knows and no list showed: told, judged by its place, and nothing is ever made. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { awsSource } from "../src/collect/aws/aws.ts";
import { configService } from "../src/collect/aws/services/config-service.ts";
import { dynamodb } from "../src/collect/aws/services/dynamodb.ts";
import { kms } from "../src/collect/aws/services/kms.ts";
import type { Answer, Answerer, Incoming } from "../src/demo/serve.ts";
import type { Coverage } from "../src/model.ts";
import { nameOf, otherTypes, scanHospital } from "./support/aws-scan.ts";
import { narrowed, sampled } from "./support/whole.ts";

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const account = "210987654321";
const json = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) });
const denied = (action: string): Answer => ({
  status: 403,
  headers: { "x-amzn-errortype": "AccessDeniedException" },
  body: JSON.stringify({
    Message: `User: x is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
  }),
});
const known = (arn: string, CfnResourceType?: string): object => ({
  Arn: arn,
  CfnResourceType,
  OwningAccountId: account,
  Region: arn.split(":")[3] || "global",
});

/** Four regions tell apart who speaks for which; one service has a list to compare, and Config lists the aggregators. */
const regions = ["eu-central-1", "eu-west-1", "eu-north-1", "us-east-2"];
/** The types that the witnesses of these tests know, and Cloud Control lists. */
const knownTypes = ["AWS::AmazonMQ::Broker", "AWS::DAX::Cluster", "AWS::Kendra::Index"];
const scan = (first?: Answerer, only = regions): ReturnType<typeof scanHospital> =>
  scanHospital(
    first,
    { regions: only },
    awsSource([configService, dynamodb], [...new Set([...otherTypes, ...knownTypes])]),
  );

const answering =
  (answers: Readonly<Record<string, (request: Incoming) => Answer>>): Answerer =>
  (request) =>
    answers[nameOf(request)]?.(request);

/** The regions where Cloud Control was asked for what no list of ours shows. */
const askedOfCloudControl = (coverage: readonly Coverage[]): readonly string[] =>
  coverage
    .filter(({ service }) => service === "cloudcontrol other types")
    .map(({ region }) => region)
    .sort();

const fileShare = `arn:aws:mq:us-east-2:${account}:broker:referrals:b-1`;
const untagged = `arn:aws:dax:eu-central-1:${account}:cache/his-sessions`;

/** An aggregator in Frankfurt, which knows a table that is listed, and things that no list shows. */
const explorer = {
  "eu-central-1 resource-explorer-2 POST /ListIndexes": () =>
    json({
      Indexes: [
        { Region: "eu-west-1", Type: "LOCAL", Arn: "arn:aws:resource-explorer-2:eu-west-1" },
        { Region: "eu-central-1", Type: "AGGREGATOR", Arn: "arn:aws:resource-explorer-2:eu" },
      ],
    }),
  "eu-central-1 resource-explorer-2 POST /GetIndex": () =>
    json({
      Arn: "arn:aws:resource-explorer-2:eu",
      Type: "AGGREGATOR",
      State: "ACTIVE",
      ReplicatingFrom: ["eu-west-1"],
    }),
  "eu-central-1 resource-explorer-2 POST /ListResources": ({ body }: Incoming) =>
    body.includes("page-2")
      ? json({ Resources: [known(untagged, "AWS::DAX::Cluster")] })
      : json({
          NextToken: "page-2",
          Resources: [
            known(`arn:aws:dynamodb:eu-central-1:${account}:table/his-sessions`),
            known(fileShare, "AWS::AmazonMQ::Broker"),
            // Every account has these in every region.
            known(`arn:aws:ec2:us-east-2:${account}:vpc/vpc-0d1`, "AWS::EC2::VPC"),
            known(`arn:aws:ec2:us-east-2:${account}:security-group/sg-0d1`),
            known(`arn:aws:ec2:us-east-2:${account}:security-group-rule/sgr-0d1`),
            known(`arn:aws:rds:us-east-2:${account}:pg:default.postgres17`),
            known(`arn:aws:athena:us-east-2:${account}:workgroup/primary`),
            // Counted with its vault.
            known(`arn:aws:backup:us-east-2:${account}:recovery-point:1EB3B5E7`),
          ],
        }),
};

test("an index of Resource Explorer adds what no list showed, and says how many of which types", async () => {
  const { resources, gaps, coverage, requests } = await scan(answering(explorer));
  const added = resources.filter(({ source }) => source === "resource-explorer-2 Search");
  expect(added.map(({ id, type, location }) => [id, type, location])).toEqual([
    [fileShare, "AWS::AmazonMQ::Broker", "us-east-2"],
    [untagged, "AWS::DAX::Cluster", "eu-central-1"],
  ]);
  for (const { unseen } of added)
    expect(unseen).toEqual({ "*": "known to resource-explorer-2 only" });
  expect(gaps.filter(({ service }) => service === "resource-explorer-2")).toEqual([
    expect.objectContaining({
      reason: "not-collected",
      resources: 2,
      detail: expect.stringMatching(
        /^2 of the 9 resources .* AWS::AmazonMQ::Broker 1, AWS::DAX::Cluster 1$/,
      ),
    }),
  ]);
  expect(coverage.filter(({ service }) => service === "resource-explorer-2")).toEqual([
    expect.objectContaining({ region: "eu-central-1", status: "complete", resources: 2, calls: 4 }),
  ]);
  // Regions that an index speaks for are not asked for a recorder.
  const recorders = requests.filter((one) => one.endsWith("DescribeConfigurationRecorders"));
  expect(recorders.map((one) => one.split(" ")[0]).sort()).toEqual(["eu-north-1", "us-east-2"]);
});

sampled.each(["CREATING", "UPDATING", "DELETING"])(
  "an index that is %s is not a witness",
  async (State) => {
    const { coverage, requests } = await scan(
      answering({
        ...explorer,
        "eu-central-1 resource-explorer-2 POST /GetIndex": () =>
          json({ Arn: "arn:aws:resource-explorer-2:eu", Type: "AGGREGATOR", State }),
      }),
    );
    expect(requests.filter((one) => one.endsWith("/ListResources"))).toEqual([]);
    expect(coverage).toContainEqual(
      expect.objectContaining({ service: "resource-explorer-2", status: "disabled", calls: 2 }),
    );
    expect(askedOfCloudControl(coverage)).toEqual([...regions].sort());
  },
);

const running = {
  ConfigurationRecordersStatus: [{ name: "all", recording: true, lastStatus: "SUCCESS" }],
};
const gathering = (changes: object): object => ({
  ConfigurationAggregators: [
    {
      ConfigurationAggregatorName: "audit",
      ConfigurationAggregatorArn: `arn:aws:config:eu-west-1:${account}:config-aggregator/q2`,
      ...changes,
    },
  ],
});
type Query = Readonly<Record<string, string>>;
const gathered = (answers: object, queries: Query[] = []): Answerer =>
  answering({
    "eu-west-1 config DescribeConfigurationAggregators": () => json(answers),
    "eu-central-1 config DescribeConfigurationRecorders": () =>
      json({ ConfigurationRecorders: [{ name: "all", recordingGroup: { allSupported: true } }] }),
    "eu-central-1 config DescribeConfigurationRecorderStatus": () => json(running),
    "eu-central-1 config SelectResourceConfig": () => json({ Results: [] }),
    "eu-west-1 config SelectAggregateResourceConfig": ({ body }) => {
      const query = JSON.parse(body) as Query;
      queries.push(query);
      const broker = (name: string): string =>
        JSON.stringify({
          arn: `arn:aws:mq:us-east-2:${account}:broker:${name}:b-3`,
          resourceType: "AWS::AmazonMQ::Broker",
          awsRegion: "us-east-2",
        });
      return query["NextToken"] === undefined
        ? json({ Results: [broker("referrals")], NextToken: "page-2" })
        : json({ Results: [broker("letters")] });
    },
  });

sampled.each([
  { AccountAggregationSources: [{ AccountIds: [account], AllAwsRegions: true }] },
  { AccountAggregationSources: [{ AccountIds: [account], AwsRegions: ["us-east-2"] }] },
  { OrganizationAggregationSource: { AwsRegions: ["us-east-2", "us-east-1"] } },
])(
  "an aggregator that gathers %j adds what no list showed, and vouches for nothing",
  async (of) => {
    const queries: Query[] = [];
    const { resources, gaps, coverage } = await scan(gathered(gathering(of), queries));
    expect(queries).toEqual(
      [undefined, "page-2"].map((NextToken) => ({
        ConfigurationAggregatorName: "audit",
        Expression: `SELECT arn, resourceType, awsRegion WHERE accountId = '${account}'`,
        Limit: 100,
        ...(NextToken && { NextToken }),
      })),
    );
    expect(
      resources
        .filter(({ source }) => source === "config aggregator SelectAggregateResourceConfig")
        .map(({ name, location }) => [name, location]),
    ).toEqual([
      [expect.stringContaining("referrals"), "us-east-2"],
      [expect.stringContaining("letters"), "us-east-2"],
    ]);
    expect(gaps).toContainEqual(
      expect.objectContaining({
        reason: "not-collected",
        service: "config aggregator",
        resources: 2,
        detail: expect.stringContaining("AWS::AmazonMQ::Broker 2"),
      }),
    );
    expect(coverage.filter(({ service }) => service === "config aggregator")).toEqual([
      expect.objectContaining({ region: "eu-west-1", status: "complete", resources: 2, calls: 2 }),
    ]);
    expect(askedOfCloudControl(coverage)).toEqual([...regions].sort());
  },
);

sampled.each([
  { AccountAggregationSources: [{ AccountIds: ["123456789012"], AllAwsRegions: true }] },
  { AccountAggregationSources: [{ AccountIds: [account], AwsRegions: ["eu-central-1"] }] },
])("an aggregator that gathers %j has nothing to add, and is not asked", async (of) => {
  const { requests, coverage } = await scan(gathered(gathering(of)));
  expect(requests.filter((one) => one.endsWith("SelectAggregateResourceConfig"))).toEqual([]);
  expect(coverage.filter(({ service }) => service === "config aggregator")).toEqual([]);
});

test("nothing that makes an index is called, and without one nothing is asked of it", async () => {
  const { requests, coverage, gaps } = await scanHospital(undefined, narrowed("eu-central-1"));
  expect(requests.filter((one) => one.includes(" resource-explorer-2 "))).toEqual([
    "eu-central-1 resource-explorer-2 POST /ListIndexes",
  ]);
  expect(requests.filter((one) => / (Search|Create|Put|Start|Update|Delete)/.test(one))).toEqual(
    [],
  );
  expect(coverage).toContainEqual(
    expect.objectContaining({ service: "resource-explorer-2", status: "disabled", calls: 1 }),
  );
  expect(gaps.filter(({ service }) => service === "resource-explorer-2")).toEqual([]);
});

test("an answer with AWS's marks and without its list is empty, of these as of every other operation", async () => {
  const { gaps } = await scan(
    answering({
      "eu-central-1 resource-explorer-2 POST /ListIndexes": () => json({}),
      "eu-central-1 config DescribeConfigurationRecorders": () => json({}),
      "eu-west-1 config DescribeConfigurationRecorders": () =>
        json({ ConfigurationRecorders: [{ name: "all", recordingGroup: { allSupported: true } }] }),
      "eu-west-1 config DescribeConfigurationRecorderStatus": () => json(running),
      "eu-west-1 config SelectResourceConfig": () => json({}),
      "eu-central-1 cloudcontrolapi ListResources": () => json({}),
    }),
  );
  expect(
    gaps.filter(({ detail }) => /has no |has no list/.test(detail)).map(({ detail }) => detail),
  ).toEqual([]);
});

test("a recorder of AWS Config that records every type adds what no list showed there", async () => {
  const { resources, gaps, coverage } = await scan(
    answering({
      "eu-west-1 config DescribeConfigurationRecorders": () =>
        json({ ConfigurationRecorders: [{ name: "all", recordingGroup: { allSupported: true } }] }),
      "eu-west-1 config DescribeConfigurationRecorderStatus": () => json(running),
      "eu-north-1 config DescribeConfigurationRecorders": () =>
        json({
          ConfigurationRecorders: [{ name: "few", recordingGroup: { allSupported: false } }],
        }),
      "eu-west-1 config SelectResourceConfig": () =>
        json({
          Results: [
            JSON.stringify({
              arn: `arn:aws:mq:eu-west-1:${account}:broker:referrals:b-2`,
              resourceType: "AWS::AmazonMQ::Broker",
              awsRegion: "eu-west-1",
            }),
            JSON.stringify({
              resourceType: "AWS::Config::ResourceCompliance",
              awsRegion: "eu-west-1",
            }),
          ],
        }),
    }),
  );
  const added = resources.filter(({ source }) => source === "config recorder SelectResourceConfig");
  expect(added.map(({ type, location }) => [type, location])).toEqual([
    ["AWS::AmazonMQ::Broker", "eu-west-1"],
  ]);
  expect(gaps).toContainEqual(
    expect.objectContaining({ reason: "not-collected", region: "eu-west-1", resources: 1 }),
  );
  expect(
    coverage.filter(
      ({ service, status }) => service === "config recorder" && status === "complete",
    ),
  ).toHaveLength(2);
});

test("a key that AWS made, which the list of keys leaves out, is nothing new in a recorder", async () => {
  const key = (id: string): string => `arn:aws:kms:eu-west-1:${account}:key/${id}`;
  const { resources } = await scanHospital(
    answering({
      "eu-west-1 config DescribeConfigurationRecorders": () =>
        json({ ConfigurationRecorders: [{ name: "all", recordingGroup: { allSupported: true } }] }),
      "eu-west-1 config DescribeConfigurationRecorderStatus": () => json(running),
      "eu-west-1 kms ListKeys": () => json({ Keys: [{ KeyId: "aws", KeyArn: key("aws") }] }),
      "eu-west-1 kms DescribeKey": () =>
        json({ KeyMetadata: { KeyId: "aws", Arn: key("aws"), KeyManager: "AWS" } }),
      "eu-west-1 config SelectResourceConfig": () =>
        json({
          Results: ["aws", "unlisted"].map((id) =>
            JSON.stringify({
              arn: key(id),
              resourceType: "AWS::KMS::Key",
              awsRegion: "eu-west-1",
            }),
          ),
        }),
    }),
    { regions: ["eu-west-1"] },
    awsSource([kms]),
  );
  const ids = resources.map(({ id }) => id);
  expect([key("aws"), key("unlisted")].map((id) => ids.includes(id))).toEqual([false, true]);
});

test.each([
  ["stopped", { recording: false, lastStatus: "SUCCESS" }, {}],
  ["failing", { recording: true, lastStatus: "FAILURE" }, {}],
  ["that has delivered nothing yet", { recording: true, lastStatus: "PENDING" }, {}],
  ["without a status", undefined, {}],
  [
    "that leaves types out",
    { recording: true, lastStatus: "SUCCESS" },
    { exclusionByResourceTypes: { resourceTypes: ["AWS::S3::Bucket"] } },
  ],
])("a recorder %s is not a witness", async (_, status, group) => {
  const { requests, coverage } = await scan(
    answering({
      "eu-west-1 config DescribeConfigurationRecorders": () =>
        json({
          ConfigurationRecorders: [
            { name: "all", recordingGroup: { allSupported: true, ...group } },
          ],
        }),
      "eu-west-1 config DescribeConfigurationRecorderStatus": () =>
        json({ ConfigurationRecordersStatus: status ? [{ name: "all", ...status }] : [] }),
    }),
    ["eu-west-1"],
  );
  expect(requests.filter((one) => one.endsWith("SelectResourceConfig"))).toEqual([]);
  expect(coverage.filter(({ service }) => service === "config recorder")).toEqual([
    expect.objectContaining({ status: "disabled" }),
  ]);
  expect(askedOfCloudControl(coverage)).toEqual(["eu-west-1"]);
});

test.each<[string, Readonly<Record<string, (request: Incoming) => Answer>>]>([
  ["index", explorer],
  [
    "recorder",
    {
      "us-east-2 config DescribeConfigurationRecorders": () =>
        json({ ConfigurationRecorders: [{ name: "all", recordingGroup: { allSupported: true } }] }),
      "us-east-2 config DescribeConfigurationRecorderStatus": () => json(running),
      "us-east-2 config SelectResourceConfig": () =>
        json({
          Results: [JSON.stringify({ arn: fileShare, resourceType: "AWS::AmazonMQ::Broker" })],
        }),
    },
  ],
])(
  "an %s vouches for no type: Cloud Control is asked beside it, and what both show is one resource without a gap",
  async (_, answers) => {
    const asked: string[] = [];
    const { resources, gaps, coverage } = await scan((request) => {
      if (nameOf(request) === "us-east-2 cloudcontrolapi ListResources") {
        const { TypeName } = JSON.parse(request.body) as { TypeName: string };
        asked.push(TypeName);
        if (TypeName === "AWS::AmazonMQ::Broker")
          return json({
            TypeName,
            ResourceDescriptions: [{ Identifier: "b-1", Properties: '{"Id":"b-1"}' }],
          });
      }
      return answering(answers)(request);
    });
    expect(askedOfCloudControl(coverage)).toEqual([...regions].sort());
    // Config cannot hold it: https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html
    expect(asked).toContain("AWS::Kendra::Index");
    expect(resources.filter(({ type }) => type === "AWS::AmazonMQ::Broker")).toHaveLength(1);
    expect(gaps.filter(({ detail }) => detail.includes("AmazonMQ"))).toEqual([]);
  },
);

test("an index that may not be read is a gap that names the permission", async () => {
  const { gaps, resources } = await scan(
    answering({
      ...explorer,
      "eu-central-1 resource-explorer-2 POST /ListResources": () =>
        denied("resource-explorer-2:Search"),
    }),
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({
      reason: "refused",
      service: "resource-explorer-2",
      remedy: "grant resource-explorer-2:Search to the scanning identity",
    }),
  );
  expect(resources.filter(({ source }) => source.startsWith("resource-explorer-2"))).toEqual([]);
});

test("regions left out on purpose stay out", async () => {
  const { resources } = await scan(answering(explorer), ["eu-central-1"]);
  expect(
    resources.filter(({ source }) => source.startsWith("resource-explorer-2")).map(({ id }) => id),
  ).toEqual([untagged]);
});
