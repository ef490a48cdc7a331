/** A witness's word in place of calls: taken only where the user says so, only for what it can know, and never against a list. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ResourceType } from "@aws-sdk/client-config-service";
import { listedBy } from "../src/classes.ts";
import { awsSource } from "../src/collect/aws/aws.ts";
import { services } from "../src/collect/aws/services/index.ts";
import type { Answer, Answerer, Incoming } from "../src/demo/serve.ts";
import type { Resource, Vouched } from "../src/model.ts";
import { serve } from "../src/demo/serve.ts";
import { asAws } from "./support/aws-marks.ts";
import { type Scanned, hospital, keys, nameOf, scanHospital } from "./support/aws-scan.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { expectValidReport } from "./support/report-schema.ts";
import { sampled } from "./support/whole.ts";

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const account = "210987654321";
/** One in use, and one that is empty of what these tests ask for. */
const regions = ["eu-north-1", "us-east-2"];
/**
 * ECR has a setting of the registry, and Lambda's event sources are not Config's: these are always asked. The
 * others can be vouched for.
 */
const vouchable = ["athena", "ecs", "kinesis", "secrets-manager", "sfn", "sqs"];
const asked = ["ecr", "lambda"];
const others = ["AWS::AmazonMQ::Broker", "AWS::DAX::Cluster", "AWS::Kendra::Index"];
const source = awsSource(
  services.filter(({ id }) => [...vouchable, ...asked].includes(id)),
  others,
);
const holds: ReadonlySet<string> = new Set(Object.values(ResourceType));

const json = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) });
const denied = (action: string): Answer => ({
  status: 403,
  headers: { "x-amzn-errortype": "AccessDeniedException" },
  body: JSON.stringify({
    Message: `User: x is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
  }),
});

type Answers = Readonly<Record<string, (request: Incoming) => Answer | undefined>>;

/** By "REGION SERVICE OPERATION", or the operation alone. */
const answering =
  (...all: readonly Answers[]): Answerer =>
  (request) => {
    const name = nameOf(request);
    for (const answers of all) {
      const answer = (answers[name] ?? answers[name.split(" ").slice(2).join(" ")])?.(request);
      if (answer) return answer;
    }
    return undefined;
  };

const scan = (first?: Answerer, trust?: readonly ("config" | "explorer")[]): Promise<Scanned> =>
  scanHospital(first, { regions, ...(trust && { trust }) }, source);

const regionOf = ({ id, location = "" }: Resource): string => id.split(":")[3] || location;

let plain: Scanned;
/** Region -> type -> how many the lists show. */
const counts = new Map<string, Record<string, number>>();

beforeAll(async () => {
  plain = await scan();
  for (const region of regions) counts.set(region, { "AWS::EC2::VPC": 1 });
  for (const resource of plain.resources) {
    const own = counts.get(regionOf(resource));
    if (own && holds.has(resource.type)) own[resource.type] = (own[resource.type] ?? 0) + 1;
  }
});

const regionIn = (request: Incoming): string => nameOf(request).split(" ", 1)[0]!;
const weekAgo = (): number => Date.now() / 1000 - 7 * 24 * 3600;

const recorders = (changes: object = {}, group: object = {}): Answer =>
  json({
    ConfigurationRecorders: [
      {
        name: "default",
        recordingGroup: { allSupported: true, ...group },
        recordingMode: { recordingFrequency: "CONTINUOUS" },
        ...changes,
      },
    ],
  });
const status = (changes: object = {}): Answer =>
  json({
    ConfigurationRecordersStatus: [
      {
        name: "default",
        recording: true,
        lastStatus: "SUCCESS",
        lastStartTime: weekAgo(),
        lastStatusChangeTime: 1_795_000_000,
        ...changes,
      },
    ],
  });
const counted = (its: Readonly<Record<string, number>>, changes: object = {}): Answer =>
  json({
    totalDiscoveredResources: Object.values(its).reduce((sum, count) => sum + count, 0),
    resourceCounts: Object.entries(its).map(([resourceType, count]) => ({ resourceType, count })),
    ...changes,
  });

/** A recorder in each region that knows all that the lists show. */
const complete: Answers = {
  DescribeConfigurationRecorders: () => recorders(),
  DescribeConfigurationRecorderStatus: () => status(),
  GetDiscoveredResourceCounts: (request) => counted(counts.get(regionIn(request))!),
  SelectResourceConfig: () => json({ Results: [] }),
};

/** Requests by name, and how often each was made. */
const tallied = (requests: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...Map.groupBy(requests, (one) => one)].map(([name, all]) => [name, all.length] as const),
  );

/** What of the first was not asked in the second. */
const missing = (from: readonly string[], among: readonly string[]): string[] => {
  const left = [...among];
  return from
    .filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .sort();
};

const ofConfig = (one: string): boolean => one.includes(" config ");
const vouchedIn = ({ leftOut }: Scanned): readonly Vouched[] =>
  leftOut.flatMap(({ vouched = [] }) => vouched);

const whatIsThere = ({ resources }: Scanned): string[] => resources.map(({ id }) => id).sort();

test("without the option a complete recorder spares no call, and is not asked for its counts", async () => {
  const { requests, leftOut, notes, ...said } = await scan(answering(complete));
  expect(tallied(requests.filter((one) => !ofConfig(one)))).toEqual(
    tallied(plain.requests.filter((one) => !ofConfig(one))),
  );
  expect(requests.filter((one) => one.includes("GetDiscoveredResourceCounts"))).toEqual([]);
  expect({ leftOut, notes }).toEqual({ leftOut: [], notes: [] });
  expect(said.resources).toHaveLength(plain.resources.length);
});

/** What a recorder of all types spares: what it can hold and counts none of; Athena's primary workgroup is everywhere. */
const spared = [
  ...regions.flatMap((region) => [
    `${region} cloudcontrolapi ListResources`,
    `${region} cloudcontrolapi ListResources`,
  ]),
  "eu-north-1 ecs ListClusters",
  "eu-north-1 kinesis ListStreams",
  "eu-north-1 states ListStateMachines",
  "us-east-2 ecs ListClusters",
  "us-east-2 kinesis ListStreams",
  "us-east-2 secretsmanager ListSecrets",
  "us-east-2 sqs ListQueues",
  "us-east-2 states ListStateMachines",
].sort();
const last = "last delivery SUCCESS at 2026-11-18T11:06:40.000Z";
const types = ["AWS::AmazonMQ::Broker", "AWS::Kendra::Index"];
const vouched = { provider: "aws", scope: account, witness: "config", types } as const;

describe("the recorder of AWS Config", () => {
  test("spares the lists of what it can hold and counts none of, region by region", async () => {
    const untrusted = await scan(answering(complete));
    const trusted = await scan(answering(complete), ["config"]);
    expect(missing(untrusted.requests, trusted.requests)).toEqual(spared);
    expect(missing(trusted.requests, untrusted.requests)).toEqual(
      regions.map((region) => `${region} config GetDiscoveredResourceCounts`),
    );
    expect(trusted.requests).toHaveLength(untrusted.requests.length - spared.length + 2);
    expect(whatIsThere(trusted)).toEqual(whatIsThere(untrusted));
    expect(trusted.gaps).toEqual(untrusted.gaps);
    expect(vouchedIn(trusted)).toEqual([
      { ...vouched, services: ["ecs", "kinesis", "sfn"], regions: { "eu-north-1": last } },
      {
        ...vouched,
        services: ["ecs", "kinesis", "secrets-manager", "sfn", "sqs"],
        regions: { "us-east-2": last },
      },
    ]);
    // Nothing says of them that they were looked at.
    expect(
      trusted.coverage.filter(({ service, region }) => service === "ecs" && region === "us-east-2"),
    ).toEqual([]);
    expect(trusted.coverage).toContainEqual({
      provider: "aws",
      scope: account,
      region: "us-east-2",
      service: "config counts",
      status: "complete",
      resources: 0,
      calls: 3,
    });
  });

  const here = { "AWS::EC2::VPC": 1 };
  sampled.each<[string, Answers, string | undefined]>([
    [
      "there is none",
      { DescribeConfigurationRecorders: () => json({ ConfigurationRecorders: [] }) },
      undefined,
    ],
    [
      "it is stopped",
      { DescribeConfigurationRecorderStatus: () => status({ recording: false }) },
      "its recorder is stopped",
    ],
    [
      "it does not record all types",
      { DescribeConfigurationRecorders: () => recorders({}, { allSupported: false }) },
      "its recorder does not record all types",
    ],
    [
      "it leaves types out",
      {
        DescribeConfigurationRecorders: () =>
          recorders({}, { exclusionByResourceTypes: { resourceTypes: ["AWS::SQS::Queue"] } }),
      },
      "its recorder does not record all types",
    ],
    [
      "its last delivery failed",
      { DescribeConfigurationRecorderStatus: () => status({ lastStatus: "FAILURE" }) },
      "the last delivery of its recorder ended FAILURE",
    ],
    [
      "it is a service's own",
      {
        DescribeConfigurationRecorders: () =>
          recorders({ servicePrincipal: "securityhub.amazonaws.com" }),
      },
      undefined,
    ],
    [
      "it is of another provider's cloud",
      {
        DescribeConfigurationRecorders: () =>
          recorders({ connectorArn: `arn:aws:config:eu-north-1:${account}:connector/azure` }),
      },
      undefined,
    ],
    [
      "it has a name that services' own recorders have",
      {
        DescribeConfigurationRecorders: () =>
          recorders({ name: "AWSConfigurationRecorderForSecurityHub" }),
        DescribeConfigurationRecorderStatus: () =>
          status({ name: "AWSConfigurationRecorderForSecurityHub" }),
      },
      undefined,
    ],
    [
      "it is internal",
      { DescribeConfigurationRecorders: () => recorders({ recordingScope: "INTERNAL" }) },
      undefined,
    ],
    [
      "it records in a way that nobody knows",
      {
        DescribeConfigurationRecorders: () =>
          recorders({ recordingMode: { recordingFrequency: "WEEKLY" } }),
      },
      "how often its recorder records is unknown",
    ],
    [
      "it records one type in a way that nobody knows",
      {
        DescribeConfigurationRecorders: () =>
          recorders({
            recordingMode: {
              recordingFrequency: "DAILY",
              recordingModeOverrides: [
                { resourceTypes: ["AWS::SQS::Queue"], recordingFrequency: "WEEKLY" },
              ],
            },
          }),
      },
      "how often its recorder records is unknown",
    ],
    [
      "it was started an hour ago",
      {
        DescribeConfigurationRecorderStatus: () =>
          status({ lastStartTime: Date.now() / 1000 - 3600 }),
      },
      "its recorder was started less than 24 hours ago",
    ],
    [
      "it does not say when it was started",
      { DescribeConfigurationRecorderStatus: () => status({ lastStartTime: undefined }) },
      "its recorder was started less than 24 hours ago",
    ],
    [
      "it counts nothing",
      { GetDiscoveredResourceCounts: () => counted({}) },
      "its recorder counts no resource",
    ],
    [
      "its counts are cut short",
      { GetDiscoveredResourceCounts: () => counted(here, { totalDiscoveredResources: 2 }) },
      "config:GetDiscoveredResourceCounts says that there are 2, and its counts add up to 1",
    ],
    [
      "it says no total",
      { GetDiscoveredResourceCounts: () => counted(here, { totalDiscoveredResources: undefined }) },
      "config:GetDiscoveredResourceCounts says that there are none, and its counts add up to 1",
    ],
    [
      "its pages never end",
      { GetDiscoveredResourceCounts: () => counted(here, { nextToken: "again" }) },
      "config:GetDiscoveredResourceCounts returned a page token twice, so its pages never end",
    ],
    [
      "its counts are not to be had",
      { GetDiscoveredResourceCounts: () => denied("config:GetDiscoveredResourceCounts") },
      "is not authorized to perform: config:GetDiscoveredResourceCounts",
    ],
    [
      "its state is not to be had",
      {
        DescribeConfigurationRecorderStatus: () =>
          denied("config:DescribeConfigurationRecorderStatus"),
      },
      "is not authorized to perform: config:DescribeConfigurationRecorderStatus",
    ],
    [
      "it is denied",
      { DescribeConfigurationRecorders: () => denied("config:DescribeConfigurationRecorders") },
      "is not authorized to perform: config:DescribeConfigurationRecorders",
    ],
    ["it has no endpoint", { DescribeConfigurationRecorders: () => json({}, 500) }, "HTTP 500"],
  ])("where %s, every call is made as without it", async (_, instead, why) => {
    const trusted = await scan(answering(instead, complete), ["config"]);
    expect(missing(plain.requests, trusted.requests)).toEqual([]);
    expect(missing(trusted.requests, plain.requests).filter((one) => !ofConfig(one))).toEqual([]);
    expect(trusted.leftOut).toEqual([]);
    expect(whatIsThere(trusted)).toEqual(whatIsThere(plain));
    if (why === undefined) expect(trusted.notes).toEqual([]);
    else {
      expect(trusted.notes).toHaveLength(1);
      expect(trusted.notes[0]).toContain("the word of AWS Config was not taken: ");
      expect(trusted.notes[0]).toContain(why);
      expect(trusted.notes[0]).toMatch(/, so that everything was asked in eu-north-1, us-east-2$/);
    }
  });

  test("where not all tags are to be had, every call is made", async () => {
    const first = answering({ GetResources: () => denied("tag:GetResources") }, complete);
    const { requests, leftOut, notes } = await scan(first, ["config"]);
    const untagged = (all: readonly string[]): string[] =>
      all.filter((one) => !one.endsWith(" tagging GetResources"));
    expect(missing(untagged(plain.requests), requests)).toEqual([]);
    expect({ leftOut, notes }).toEqual({
      leftOut: [],
      notes: [expect.stringContaining("not all tagged resources were listed")],
    });
  });

  test("what it refuses is a gap, as it is without the option", async () => {
    const first = answering(
      { DescribeConfigurationRecorders: () => denied("config:DescribeConfigurationRecorders") },
      complete,
    );
    const said = ({ gaps }: Scanned): string[] => gaps.map(({ detail }) => detail).sort();
    const untrusted = said(await scan(first));
    expect(untrusted.filter((one) => one.includes("keeps an inventory"))).toHaveLength(2);
    expect(said(await scan(first, ["config"]))).toEqual(untrusted);
  });

  test("is as young as AWS's clock says, whatever the machine's clock says", async () => {
    const behind = 72 * 3_600_000;
    const first = answering(
      {
        DescribeConfigurationRecorderStatus: () =>
          status({ lastStartTime: (Date.now() - behind) / 1000 - 3600 }),
      },
      complete,
    );
    const { leftOut, notes } = await scan(
      (request) => {
        const answer = first(request);
        return (
          answer && {
            ...answer,
            headers: { ...answer.headers, date: new Date(Date.now() - behind).toUTCString() },
          }
        );
      },
      ["config"],
    );
    expect(leftOut).toEqual([]);
    expect(notes.join()).toContain("its recorder was started less than 24 hours ago");
  });

  test("speaks for its own region and no other", async () => {
    const first = answering(
      {
        "us-east-2 config DescribeConfigurationRecorderStatus": () => status({ recording: false }),
      },
      complete,
    );
    const { requests } = await scan(first, ["config"]);
    expect(missing(plain.requests, requests)).toEqual(
      spared.filter((one) => !one.startsWith("us-east-2")),
    );
  });

  const stream = `arn:aws:kinesis:us-east-2:${account}:stream/heart-rates`;
  const streams: Answers = {
    "us-east-2 kinesis ListStreams": () =>
      json({
        StreamNames: ["heart-rates"],
        StreamSummaries: [{ StreamName: "heart-rates", StreamARN: stream, StreamStatus: "ACTIVE" }],
        HasMoreStreams: false,
      }),
  };
  const found = ({ resources }: Scanned): (readonly unknown[])[] =>
    resources
      .filter(({ id }) => id === stream)
      .map(({ type, location, labels, source: from }) => [type, location, labels, from]);
  const listedAs = (labels: object) => [
    ["AWS::Kinesis::Stream", "us-east-2", labels, "kinesis ListStreams"],
  ];

  test("what it counts is listed", async () => {
    const more = { ...counts.get("us-east-2"), "AWS::Kinesis::Stream": 1 };
    const scanned = await scan(
      answering(
        streams,
        { "us-east-2 config GetDiscoveredResourceCounts": () => counted(more) },
        complete,
      ),
      ["config"],
    );
    expect(found(scanned)).toEqual(listedAs({}));
    expect(missing(plain.requests, scanned.requests)).toEqual(
      spared.filter((one) => one !== "us-east-2 kinesis ListStreams"),
    );
    expect(scanned.notes).toEqual([]);
  });

  const tags = (arn: string): Answers => ({
    "us-east-2 tagging GetResources": () =>
      json({
        PaginationToken: "",
        ResourceTagMappingList: [
          { ResourceARN: arn, Tags: [{ Key: "data-class", Value: "patient" }] },
        ],
      }),
  });

  test("what only tags show is found, whatever it counts, and ends its word there", async () => {
    const scanned = await scan(answering(streams, tags(stream), complete), ["config"]);
    expect(found(scanned)).toEqual(listedAs({ "data-class": "patient" }));
    // Its own list has shown that the recorder is wrong: it is not believed of anything there.
    expect(missing(plain.requests, scanned.requests)).toEqual(
      spared.filter((one) => !one.startsWith("us-east-2")),
    );
    expect(scanned.notes).toEqual([
      `aws ${account}: the word of AWS Config was not taken: it knows no AWS::Kinesis::Stream, and a list shows one, so that everything was asked in us-east-2`,
    ]);
  });

  test("a tag on what is gone brings back the calls of its service, and of no other", async () => {
    const consumer = `arn:aws:kinesis:us-east-2:${account}:stream/heart-rates/consumer/ward:1`;
    const { requests, notes } = await scan(answering(tags(consumer), complete), ["config"]);
    expect(missing(plain.requests, requests)).toEqual(
      spared.filter((one) => one !== "us-east-2 kinesis ListStreams"),
    );
    expect(notes).toEqual([]);
  });

  test("a queue that a setting elsewhere in the account names is asked for, and nothing else for it", async () => {
    const name = "eu-north-1 lambda GET /2015-03-31/functions?MaxItems=50";
    const naming = (owner: string): Answers => ({
      [name]: () =>
        json({
          Functions: [
            {
              FunctionName: "lab-notify",
              FunctionArn: `arn:aws:lambda:eu-north-1:${account}:function:lab-notify`,
              DeadLetterConfig: { TargetArn: `arn:aws:sqs:us-east-2:${owner}:letters` },
            },
          ],
        }),
    });
    const own = await scan(answering(naming(account), complete), ["config"]);
    expect(own.requests).toContain("us-east-2 sqs ListQueues");
    expect(own.requests).not.toContain("us-east-2 kinesis ListStreams");
    const ofAnother = await scan(answering(naming("345678901234"), complete), ["config"]);
    expect(ofAnother.requests).not.toContain("us-east-2 sqs ListQueues");
  });

  test("what another list shows in the region and it does not count ends its word there", async () => {
    const first = answering(
      {
        "us-east-2 lambda GET /2015-03-31/functions?MaxItems=50": () =>
          json({
            Functions: [
              {
                FunctionName: "triage",
                FunctionArn: `arn:aws:lambda:us-east-2:${account}:function:triage`,
              },
            ],
          }),
      },
      complete,
    );
    const { requests, notes } = await scan(first, ["config"]);
    expect(missing(plain.requests, requests)).toEqual(
      spared.filter((one) => !one.startsWith("us-east-2")),
    );
    expect(notes).toEqual([expect.stringContaining("it knows no AWS::Lambda::Function")]);
  });

  test("what it counts and its own list does not have ends its word there", async () => {
    const more = { ...counts.get("us-east-2"), "AWS::SQS::Queue": 2 };
    const { requests, notes } = await scan(
      answering({ "us-east-2 config GetDiscoveredResourceCounts": () => counted(more) }, complete),
      ["config"],
    );
    expect(missing(plain.requests, requests)).toEqual(
      spared.filter((one) => !one.startsWith("us-east-2")),
    );
    expect(notes).toEqual([
      expect.stringContaining("it knows 2 of AWS::SQS::Queue, and sqs lists none"),
    ]);
  });

  test("what Cloud Control shows of a service brings its calls back", async () => {
    const wider = awsSource(
      services.filter(({ id }) => [...vouchable, ...asked].includes(id)),
      [...others, "AWS::ECS::Ward"],
    );
    const listing: Answers = {
      "us-east-2 cloudcontrolapi ListResources": ({ body }) =>
        body.includes("AWS::ECS::Ward")
          ? json({
              TypeName: "AWS::ECS::Ward",
              ResourceDescriptions: [{ Identifier: "ward", Properties: "{}" }],
            })
          : undefined,
    };
    const scanned = async (trust?: ["config"]): Promise<readonly string[]> =>
      (
        await scanHospital(
          answering(listing, complete),
          { regions, ...(trust && { trust }) },
          wider,
        )
      ).requests;
    expect(missing(await scanned(), await scanned(["config"]))).toEqual(
      spared.filter((one) => one !== "us-east-2 ecs ListClusters"),
    );
  });

  test("what it holds and did not count is listed by its service, and ends its word there", async () => {
    const scanned = await scan(
      answering(
        streams,
        {
          "us-east-2 config SelectResourceConfig": () =>
            json({
              Results: [
                JSON.stringify({
                  arn: stream,
                  resourceType: "AWS::Kinesis::Stream",
                  awsRegion: "us-east-2",
                }),
              ],
            }),
        },
        complete,
      ),
      ["config"],
    );
    expect(found(scanned)).toEqual(listedAs({}));
    expect(missing(plain.requests, scanned.requests)).toEqual(
      spared.filter((one) => !one.startsWith("us-east-2")),
    );
  });

  test("a bucket of another account that is named so late is looked for as well", async () => {
    const group = `arn:aws:athena:us-east-2:${account}:workgroup/research`;
    const { requests, resources } = await scan(
      answering(
        {
          "us-east-2 config GetDiscoveredResourceCounts": () => counted({ "AWS::EC2::VPC": 1 }),
          "us-east-2 athena ListWorkGroups": () => json({ WorkGroups: [{ Name: "research" }] }),
          "us-east-2 athena GetWorkGroup": () =>
            json({
              WorkGroup: {
                Name: "research",
                Configuration: {
                  ResultConfiguration: { OutputLocation: "s3://university-research/results" },
                },
              },
            }),
          "us-east-2 config SelectResourceConfig": () =>
            json({
              Results: [
                JSON.stringify({
                  arn: group,
                  resourceType: "AWS::Athena::WorkGroup",
                  awsRegion: "us-east-2",
                }),
              ],
            }),
        },
        complete,
      ),
      ["config"],
    );
    expect(resources.filter(({ id }) => id === group).map(({ source: from }) => from)).toEqual([
      "athena ListWorkGroups",
    ]);
    expect(requests.filter((one) => one.includes("university-research"))).toHaveLength(1);
  });

  test("a scan that is stopped says what it had not asked", async () => {
    const stop = new AbortController();
    const scanned = await scanHospital(
      answering(
        {
          "us-east-2 lambda GET /2015-03-31/functions?MaxItems=50": () => {
            stop.abort();
            return undefined;
          },
        },
        complete,
      ),
      { regions, trust: ["config"], signal: stop.signal },
      source,
    );
    expect(vouchedIn(scanned).some(({ services: its }) => its.includes("kinesis"))).toBe(true);
    expect(scanned.gaps.some(({ reason }) => reason === "interrupted")).toBe(true);
  });
});

describe("the index of Resource Explorer", () => {
  const supported = [
    ["ecs:cluster", "AWS::ECS::Cluster"],
    ["ecs:service", "AWS::ECS::Service"],
    ["kinesis:stream", "AWS::Kinesis::Stream"],
    ["secretsmanager:secret", "AWS::SecretsManager::Secret"],
    ["sqs:queue", "AWS::SQS::Queue"],
    ["states:stateMachine", "AWS::StepFunctions::StateMachine"],
    ["lambda:function", "AWS::Lambda::Function"],
    ["ec2:vpc", "AWS::EC2::VPC"],
    ["kendra:index", "AWS::Kendra::Index"],
    ["mq:broker", "AWS::AmazonMQ::Broker"],
  ] as const;
  const supports = new Set<string>(supported.map(([, type]) => type));
  const view = `arn:aws:resource-explorer-2:eu-north-1:${account}:view/all/1`;
  const indexed = (arn: string, type: string, region: string): object => ({
    Arn: arn,
    CfnResourceType: type,
    OwningAccountId: account,
    Region: region,
  });
  const networks = regions.map((region) =>
    indexed(`arn:aws:ec2:${region}:${account}:vpc/vpc-1`, "AWS::EC2::VPC", region),
  );
  const monthAgo = new Date(Date.now() - 30 * 24 * 3600 * 1000).toISOString();
  const index = (changes: object = {}): Answer =>
    json({ Arn: "arn", Type: "LOCAL", State: "ACTIVE", CreatedAt: monthAgo, ...changes });
  const viewed = (changes: object = {}): Answer =>
    json({
      View: {
        ViewArn: view,
        Scope: `arn:aws:iam::${account}:root`,
        Filters: { FilterString: "" },
        ...changes,
      },
    });

  /** An aggregator in the region in use, which knows all that the lists show. */
  const whole: Answers = {
    "POST /ListIndexes": () =>
      json({
        Indexes: [
          { Region: "us-east-2", Type: "LOCAL", Arn: "arn" },
          { Region: "eu-north-1", Type: "AGGREGATOR", Arn: "arn" },
        ],
      }),
    "eu-north-1 resource-explorer-2 POST /GetIndex": () =>
      index({ Type: "AGGREGATOR", ReplicatingFrom: ["us-east-2"] }),
    "us-east-2 resource-explorer-2 POST /GetIndex": () => index(),
    "POST /GetDefaultView": () => json({ ViewArn: view }),
    "POST /GetView": () => viewed(),
    "POST /ListSupportedResourceTypes": () =>
      json({
        ResourceTypes: supported.map(([ResourceType_, type]) => ({
          Service: ResourceType_.split(":")[0],
          ResourceType: ResourceType_,
          CFNResourceTypes: [type],
        })),
      }),
    "POST /ListResources": ({ body }) =>
      body.includes("page-2")
        ? json({ Resources: networks })
        : json({
            NextToken: "page-2",
            Resources: plain.resources
              .filter(({ type }) => supports.has(type))
              .map((one) => indexed(one.id, one.type, regionOf(one))),
          }),
  };
  const ofWitness = (one: string): boolean => ofConfig(one) || one.includes("resource-explorer-2");
  const lists = (all: readonly string[]): string[] => all.filter((one) => !ofWitness(one));

  test("spares the lists of what it supports and holds nothing of, and is read once", async () => {
    const untrusted = await scan(answering(whole));
    const scanned = await scan(answering(whole), ["explorer"]);
    expect(missing(untrusted.requests, scanned.requests)).toEqual(spared);
    expect(missing(scanned.requests, untrusted.requests)).toEqual([
      "eu-north-1 resource-explorer-2 POST /GetDefaultView",
      "eu-north-1 resource-explorer-2 POST /GetView",
      "eu-north-1 resource-explorer-2 POST /ListSupportedResourceTypes",
      "us-east-2 resource-explorer-2 POST /GetIndex",
    ]);
    expect(scanned.requests.filter((one) => one.endsWith("/ListResources"))).toHaveLength(2);
    expect(whatIsThere(scanned)).toEqual(whatIsThere(untrusted));
    expect(scanned.gaps).toEqual(untrusted.gaps);
    const state = "ACTIVE index in eu-north-1";
    expect(vouchedIn(scanned)).toEqual([
      {
        ...vouched,
        witness: "explorer",
        services: ["ecs", "kinesis", "sfn"],
        regions: { "eu-north-1": state },
      },
      {
        ...vouched,
        witness: "explorer",
        services: ["ecs", "kinesis", "secrets-manager", "sfn", "sqs"],
        regions: { "us-east-2": state },
      },
    ]);
  });

  const bothRegions = "so that everything was asked in eu-north-1, us-east-2";
  sampled.each<[string, Answers, string | undefined]>([
    ["there is none", { "POST /ListIndexes": () => json({ Indexes: [] }) }, undefined],
    [
      "it is not ACTIVE",
      {
        "eu-north-1 resource-explorer-2 POST /GetIndex": () =>
          index({ Type: "AGGREGATOR", State: "UPDATING", ReplicatingFrom: ["us-east-2"] }),
      },
      "the index in eu-north-1 is UPDATING",
    ],
    [
      "it was created an hour ago",
      {
        "eu-north-1 resource-explorer-2 POST /GetIndex": () =>
          index({
            Type: "AGGREGATOR",
            CreatedAt: new Date(Date.now() - 3_600_000).toISOString(),
            ReplicatingFrom: ["us-east-2"],
          }),
      },
      "the index was created less than 36 hours ago",
    ],
    [
      "its view is filtered",
      { "POST /GetView": () => viewed({ Filters: { FilterString: "-tag:secret" } }) },
      "the default view of the index in eu-north-1 is filtered",
    ],
    [
      "its view is of an organizational unit",
      {
        "POST /GetView": () =>
          viewed({ Scope: `arn:aws:organizations::${account}:ou/o-1/ou-1234-56789012` }),
      },
      "the default view of the index in eu-north-1 is of another scope",
    ],
    [
      "it has no default view",
      { "POST /GetDefaultView": () => json({}) },
      "the index in eu-north-1 has no default view",
    ],
    [
      "its view is not to be had",
      { "POST /GetView": () => denied("resource-explorer-2:GetView") },
      "is not authorized to perform: resource-explorer-2:GetView",
    ],
    [
      "what it supports is not to be had",
      {
        "POST /ListSupportedResourceTypes": () =>
          denied("resource-explorer-2:ListSupportedResourceTypes"),
      },
      "is not authorized to perform: resource-explorer-2:ListSupportedResourceTypes",
    ],
    [
      "it supports nothing that is known",
      { "POST /ListSupportedResourceTypes": () => json({ ResourceTypes: [] }) },
      undefined,
    ],
    [
      "it is not to be had",
      { "POST /ListIndexes": () => denied("resource-explorer-2:ListIndexes") },
      "is not authorized to perform: resource-explorer-2:ListIndexes",
    ],
    [
      "its list is cut short",
      { "POST /ListResources": () => json({ Resources: networks, NextToken: "again" }) },
      "resource-explorer-2:Search returned a page token twice",
    ],
    [
      "it holds nothing",
      { "POST /ListResources": () => json({ Resources: [] }) },
      "the index in eu-north-1 holds nothing of the region",
    ],
  ])("where %s, every call is made as without it", async (_, instead, why) => {
    const scanned = await scan(answering(instead, whole), ["explorer"]);
    expect(missing(lists(plain.requests), scanned.requests)).toEqual([]);
    expect(missing(lists(scanned.requests), plain.requests)).toEqual([]);
    expect(scanned.leftOut).toEqual([]);
    expect(whatIsThere(scanned)).toEqual(whatIsThere(plain));
    expect(scanned.notes).toEqual(
      why === undefined
        ? []
        : [expect.stringMatching(new RegExp(`was not taken: .*${why}.*, ${bothRegions}$`))],
    );
  });

  test.each<[string, Answers, string]>([
    [
      "does not replicate",
      {
        "eu-north-1 resource-explorer-2 POST /GetIndex": () => index({ Type: "AGGREGATOR" }),
      },
      "the index in eu-north-1 does not hold the region",
    ],
    [
      "has an index that is being filled",
      { "us-east-2 resource-explorer-2 POST /GetIndex": () => index({ State: "CREATING" }) },
      "the index of the region is CREATING",
    ],
    [
      "has an index of today",
      {
        "us-east-2 resource-explorer-2 POST /GetIndex": () =>
          index({ CreatedAt: new Date().toISOString() }),
      },
      "the index was created less than 36 hours ago",
    ],
  ])("a region that %s is asked whole", async (_, instead, why) => {
    const { requests, notes } = await scan(answering(instead, whole), ["explorer"]);
    expect(missing(lists(plain.requests), requests)).toEqual(
      spared.filter((one) => !one.startsWith("us-east-2")),
    );
    expect(notes).toEqual([
      expect.stringMatching(
        new RegExp(`was not taken: ${why}, so that everything was asked in us-east-2$`),
      ),
    ]);
  });

  test("what it shows of a service and under no type that is known is asked for", async () => {
    const run = `arn:aws:states:us-east-2:${account}:ward-round:1`;
    const first = answering(
      {
        "POST /ListResources": () =>
          json({ Resources: [...networks, indexed(run, "", "us-east-2")] }),
      },
      whole,
    );
    const { requests } = await scan(first, ["explorer"]);
    expect(requests).toContain("us-east-2 states ListStateMachines");
  });

  test("each of two witnesses that are trusted can speak, and each can be asked for what the other holds", async () => {
    const more = { ...counts.get("us-east-2"), "AWS::Kinesis::Stream": 0, "AWS::ECS::Cluster": 1 };
    const first = answering(
      {
        "us-east-2 config GetDiscoveredResourceCounts": () => counted(more),
        "us-east-2 ecs ListClusters": () =>
          json({ clusterArns: [`arn:aws:ecs:us-east-2:${account}:cluster/ward`] }),
        "us-east-2 ecs DescribeClusters": () =>
          json({
            clusters: [
              { clusterArn: `arn:aws:ecs:us-east-2:${account}:cluster/ward`, clusterName: "ward" },
            ],
          }),
        "us-east-2 ecs ListServices": () => json({ serviceArns: [] }),
      },
      complete,
      whole,
    );
    const { requests, notes } = await scan(first, ["config", "explorer"]);
    // The index holds no cluster, and the recorder counts one: it is listed, and the index is not believed.
    expect(requests).toContain("us-east-2 ecs ListClusters");
    expect(requests).not.toContain("us-east-2 kinesis ListStreams");
    expect(notes).toEqual([
      expect.stringContaining("the word of Resource Explorer was not taken: it knows no AWS::ECS"),
    ]);
  });
});

describe("as the command says it", () => {
  let cwd: string;
  let origin: string;
  let close: () => Promise<void>;
  const requests: string[] = [];
  let untrusted: readonly string[];
  let trusted: readonly string[];
  const wanted = ["--regions", "us-east-2", "--boundary", "eea", "--fail-on", "never"];
  const command = (...args: readonly string[]): Promise<Ran> =>
    dataBoundary(args, {
      cwd,
      env: {
        AWS_ENDPOINT_URL: origin,
        AWS_REGION: "us-east-2",
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      },
    });
  const reported = (name: string): { run: { leftOut?: { vouched?: readonly Vouched[] } } } =>
    JSON.parse(readFileSync(join(cwd, name), "utf8")) as ReturnType<typeof reported>;

  beforeAll(async () => {
    cwd = temporaryFolder();
    const served = await serve([
      (request) => {
        requests.push(nameOf(request));
        return undefined;
      },
      asAws(
        answering(
          {
            // EventBridge's bus and Amazon MSK's cluster are what the hospital has there.
            "us-east-2 config GetDiscoveredResourceCounts": () =>
              counted({
                ...counts.get("us-east-2"),
                "AWS::Events::EventBus": 1,
                "AWS::MSK::Cluster": 1,
              }),
          },
          complete,
        ),
      ),
      hospital,
    ]);
    ({ origin } = served);
    close = () => served.close();
    writeFileSync(join(cwd, "p.yml"), "trust: [config]\n");
    await command(
      "scan",
      "aws",
      ...wanted,
      "--policy",
      "p.yml",
      "--no-trust",
      "-f",
      "json=all.json",
    );
    untrusted = requests.splice(0);
    await command(
      "scan",
      "aws",
      ...wanted,
      "--policy=p.yml",
      "--save-inventory=t.ndjson",
      "--format=text=t.txt",
      "--format=json=t.json",
    );
    trusted = requests.splice(0);
  });
  afterAll(() => close());

  const sparedServices = services
    .filter(
      ({ where, lists }) =>
        where === "regions" &&
        lists.every(
          ({ ofAccount, types: its }) => !ofAccount && its.every((one) => holds.has(one)),
        ),
    )
    .map(({ id }) => id)
    // Something of them is counted there.
    .filter((id) => !["athena", "eventbridge"].includes(id))
    .sort();
  const sparedTypes = listedBy("cloudControl").filter((type) => holds.has(type));

  test("the policy's key spares the calls, and --no-trust brings them back", () => {
    const whole = reported("all.json").run.leftOut;
    expect(whole).not.toHaveProperty("vouched");
    expect(reported("t.json").run.leftOut).toMatchObject({
      vouched: [
        {
          provider: "aws",
          scope: account,
          witness: "config",
          services: sparedServices,
          regions: { "us-east-2": last },
        },
      ],
    });
    const [{ types: its } = { types: [] }] = reported("t.json").run.leftOut!.vouched!;
    // What only computes is asked for where something else is: here is a cluster.
    expect(its).toEqual([...sparedTypes].sort());
    const lost = missing(untrusted, trusted);
    expect(lost.filter((one) => one.endsWith(" ListResources"))).toHaveLength(sparedTypes.length);
    expect(missing(trusted, untrusted)).toEqual(["us-east-2 config GetDiscoveredResourceCounts"]);
    expect(trusted).toHaveLength(untrusted.length - lost.length + 1);
    expect(lost.length).toBeGreaterThanOrEqual(sparedTypes.length + sparedServices.length);
  });

  const words = `${sparedServices.length} services and ${sparedTypes.length} other types in 1 region, as the AWS Config recorder says that there are none (--trust config)`;

  test("the verdict says what was not asked, and an inventory keeps it", async () => {
    expect(readFileSync(join(cwd, "t.txt"), "utf8").split("\n")[0]).toContain(words);
    const again = await command("scan", "./t.ndjson", ...wanted, "-f", "json=again.json");
    expect(again.stderr).toContain(words);
    expect(reported("again.json").run.leftOut).toEqual(reported("t.json").run.leftOut);
    expectValidReport(readFileSync(join(cwd, "again.json"), "utf8"));
  });

  test("an auditor sees it in the evidence pack, which holds", async () => {
    await command("scan", "./t.ndjson", ...wanted, "--evidence", "pack");
    for (const name of ["inventory.ndjson", "report.json"])
      expect(readFileSync(join(cwd, "pack", name), "utf8")).toContain(`"vouched"`);
    expect((await command("verify", "pack")).code).toBe(0);
  });

  test("a checkpoint of a scan that trusts is not gone on with by one that does not", async () => {
    const checkpoint = ["--checkpoint", "kept"];
    await command("scan", "aws", ...wanted, ...checkpoint, "--trust", "config");
    const { code, stderr } = await command("scan", "aws", ...wanted, ...checkpoint);
    expect(code).toBe(2);
    expect(stderr).toContain("belongs to another scan");
    expect(stderr).toContain("--trust config");
  });
});
