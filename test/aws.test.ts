/** The scan of a live AWS account: real SDK clients, real HTTP, the hospital's recorded account. */
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Resource, UserError } from "../src/model.ts";
import { serve } from "../src/demo/serve.ts";
import {
  type Scanned,
  awsOf,
  collectFrom,
  hospital,
  keys,
  nameOf,
  scanHospital,
} from "./support/aws-scan.ts";
import { narrowed } from "./support/whole.ts";

const few = awsOf("dynamodb", "ec2", "s3");

let plain: Scanned;
beforeAll(async () => {
  plain = await scanHospital();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const of = (resources: readonly { id: string; location?: string }[], id: string): string[] =>
  resources.filter((one) => one.id === id).map(({ location }) => location ?? "nowhere");

/** Where our own regional resources are: neither what has no region, nor the buckets of others that ours name. */
const regionsOf = (resources: readonly Resource[]): Set<string> =>
  new Set(
    resources.flatMap(({ type, location, onlyReferred }) =>
      type === "AWS::S3::ForeignBucket" ||
      onlyReferred ||
      location === undefined ||
      location === "aws-global"
        ? []
        : [location],
    ),
  );

test("lists every page of every enabled region, once", async () => {
  const { resources, gaps, coverage, identity, requests } = plain;
  expect(identity).toBe("arn:aws:sts::210987654321:assumed-role/residency-audit/data-boundary");
  expect(resources.length).toBeGreaterThanOrEqual(240);
  expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
  const tagging = coverage.filter(({ service }) => service === "resource-groups-tagging-api");
  expect(tagging.filter(({ status }) => status === "complete").length).toBeGreaterThanOrEqual(13);
  for (const region of ["eu-central-1", "eu-west-1"])
    expect(tagging.find((line) => line.region === region)!.calls).toBeGreaterThan(1);

  expect(of(resources, "arn:aws:s3:::klinikum-rheinalpen-research-exports")).toEqual(["us-east-1"]);
  expect(of(resources, "arn:aws:s3:::klinikum-rheinalpen-partner-zuerich")).toEqual([
    "eu-central-2",
  ]);
  expect(of(resources, "arn:aws:iam::210987654321:role/his-backup-operator")).toEqual([
    "aws-global",
  ]);
  expect(of(resources, "arn:aws:rds:ap-southeast-1:210987654321:db:night-reading")).toEqual([
    "ap-southeast-1",
  ]);

  // Every call that reached the account is told of, and none was made in vain.
  expect(coverage.reduce((sum, { calls }) => sum + calls, 0)).toBe(requests.length);
  expect(
    gaps.filter(({ reason }) => reason !== "untagged-not-listed").map(({ reason }) => reason),
  ).toEqual(["guarded"]);
});

test("each unit ends in exactly one coverage line", async () => {
  const { coverage } = plain;
  const units = coverage.map(({ region, service }) => `${region} ${service}`);
  expect(new Set(units).size).toBe(units.length);
  expect(
    coverage.filter(({ status }) => status === "disabled").map(({ region }) => region),
  ).toContain("me-central-1");
});

test("what was never tagged is listed by its service, with the labels it has", async () => {
  const { resources } = plain;
  const scratch = resources.filter(
    ({ type, labels }) => type === "AWS::EC2::Volume" && Object.keys(labels).length === 0,
  );
  expect(scratch.map(({ location, source }) => [location, source])).toEqual([
    ["eu-central-1", "ec2 DescribeVolumes"],
  ]);
  // DynamoDB's own answers carry no tags: these are the tagging API's.
  const table = resources.find(({ name }) => name === "his-sessions");
  expect(table).toMatchObject({
    source: "dynamodb ListTables",
    labels: { "data-class": "patient" },
    properties: { TableName: "his-sessions" },
  });
  // ItemCount is in the answer and not among the properties that are kept.
  expect(table!.properties).not.toHaveProperty("ItemCount");
});

test("a region denied by the organization is guarded, and left alone after two calls", async () => {
  const { gaps, coverage, requests } = plain;
  expect(gaps).toContainEqual(
    expect.objectContaining({ reason: "guarded", region: "ap-northeast-1", service: "*" }),
  );
  expect(requests.filter((one) => one.startsWith("ap-northeast-1 "))).toEqual([
    "ap-northeast-1 tagging GetResources",
    "ap-northeast-1 ec2 DescribeAvailabilityZones",
  ]);
  expect(coverage.filter(({ region }) => region === "ap-northeast-1")).toEqual([
    expect.objectContaining({ status: "refused", service: "*", calls: 2 }),
  ]);
});

test("a policy that denies the tagging API alone does not hide the region", async () => {
  const { gaps, resources } = await scanHospital(
    (request) =>
      nameOf(request) === "eu-west-3 tagging GetResources"
        ? {
            status: 400,
            body: JSON.stringify({
              __type: "AccessDeniedException",
              Message:
                "User: x is not authorized to perform: tag:GetResources with an explicit deny in a service control policy",
            }),
          }
        : nameOf(request) === "eu-west-3 ec2 DescribeAvailabilityZones"
          ? {
              status: 200,
              headers: { "content-type": "text/xml" },
              body: "<DescribeAvailabilityZonesResponse/>",
            }
          : undefined,
    { regions: ["eu-west-3"] },
    few,
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({
      reason: "guarded",
      region: "eu-west-3",
      service: "resource-groups-tagging-api",
    }),
  );
  expect(
    resources.filter(
      ({ type, location }) => type === "AWS::EC2::Volume" && location === "eu-west-3",
    ),
  ).toHaveLength(2);
});

test("regions are asked of the account; us-east-1 is not presumed", async () => {
  const { requests, resources } = await scanHospital(
    (request) =>
      / us-east-1 /.test(` ${nameOf(request)} `)
        ? {
            status: 403,
            headers: { "content-type": "text/xml" },
            body: "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>with an explicit deny in a service control policy</Message></Error></Errors></Response>",
          }
        : undefined,
    narrowed("eu-central-1", "us-east-1"),
    few,
  );
  expect(requests.slice(0, 2)).toEqual([
    "eu-central-1 sts GetCallerIdentity",
    "eu-central-1 ec2 DescribeRegions",
  ]);
  // Buckets are listed by any region; those of us-east-1 too.
  expect(of(resources, "arn:aws:s3:::klinikum-rheinalpen-research-exports")).toEqual(["us-east-1"]);
});

test("account:ListRegions stands in where EC2 is refused", async () => {
  const { gaps, resources } = await scanHospital((request) => {
    if (nameOf(request).endsWith("DescribeRegions"))
      return {
        status: 403,
        headers: { "content-type": "text/xml" },
        body: "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation.</Message></Error></Errors></Response>",
      };
    if (nameOf(request).endsWith("POST /listRegions"))
      return request.body.includes("page-2")
        ? {
            status: 200,
            body: JSON.stringify({
              Regions: [
                { RegionName: "eu-west-1", RegionOptStatus: "ENABLED_BY_DEFAULT" },
                { RegionName: "me-south-1", RegionOptStatus: "DISABLED" },
              ],
            }),
          }
        : {
            status: 200,
            body: JSON.stringify({
              NextToken: "page-2",
              Regions: [{ RegionName: "eu-central-1", RegionOptStatus: "ENABLED_BY_DEFAULT" }],
            }),
          };
    return undefined;
  });
  expect(regionsOf(resources)).toEqual(
    new Set([
      "eu-central-1",
      "eu-west-1",
      "eu-west-3",
      "eu-north-1",
      "eu-south-1",
      "eu-west-2",
      "eu-central-2",
      "us-east-1",
    ]),
  );
  expect(gaps).toEqual([]);
});

test("where no API lists the regions, the scan says so and looks where it was told", async () => {
  const { gaps, resources } = await scanHospital(
    (request) =>
      /DescribeRegions|listRegions/.test(nameOf(request))
        ? { status: 404, body: "<html>" }
        : undefined,
    { regions: ["eu-central-1", "eu-west-1"] },
    few,
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({ reason: "failed", service: "ec2", region: "eu-central-1" }),
  );
  expect(regionsOf(resources)).toEqual(new Set(["eu-central-1", "eu-west-1"]));
});

test("regions narrowed on purpose are the only ones asked, but for what has no region", async () => {
  const { requests, resources, gaps } = await scanHospital(undefined, {
    regions: ["eu-west-1", "eu-west-9"],
  });
  expect(regionsOf(resources)).toEqual(new Set(["eu-west-1"]));
  const tagging = requests.filter((one) => one.includes(" tagging "));
  expect(tagging.map((one) => one.split(" ")[0]).sort()).toEqual([
    "eu-west-1",
    "eu-west-1",
    "us-east-1",
    "us-west-2",
  ]);
  const elsewhere = requests.filter((one) => /^us-(?:east-1|west-2) /.test(one));
  expect(new Set(elsewhere.map((one) => one.split(" ")[1]))).toEqual(
    new Set(["cloudfront", "globalaccelerator", "organizations", "route53", "s3", "tagging"]),
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({ region: "eu-west-9", remedy: "correct --regions" }),
  );
});

test("an emulator that gives every region the same tagged bucket gives one bucket, where its service says", async () => {
  const bucket = {
    ResourceARN: "arn:aws:s3:::klinikum-rheinalpen-partner-zuerich",
    Tags: [{ Key: "owner", Value: "laboratory" }],
  };
  const { resources } = await scanHospital(
    (request) =>
      nameOf(request).endsWith("tagging GetResources")
        ? { status: 200, body: JSON.stringify({ ResourceTagMappingList: [bucket] }) }
        : undefined,
    { regions: ["eu-central-1", "eu-central-2", "us-east-1"] },
    few,
  );
  const [only, ...more] = resources.filter(({ id }) => id === bucket.ResourceARN);
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    location: "eu-central-2",
    labels: { owner: "laboratory" },
    source: "s3 ListAllMyBuckets",
  });
});

test("tags are labels whatever they are called, and what is null is not there", async () => {
  const ward = "arn:aws:iot:eu-west-1:210987654321:thing/infusion-pump";
  const page = `{"PaginationToken":null,"ResourceTagMappingList":[{"ResourceARN":"${ward}","Tags":[
    {"Key":"__proto__","Value":"patient"},{"Key":"owner","Value":null},{"Key":null,"Value":"x"},
    {"Key":"backup-bucket","Value":"klinikum-rheinalpen-elsewhere"}]},
    {"ResourceARN":"arn:aws:iot:eu-west-1:210987654321:thing/scale","Tags":null}]}`;
  const { resources, requests } = await scanHospital(
    (request) =>
      nameOf(request) === "eu-west-1 tagging GetResources"
        ? { status: 200, body: page }
        : undefined,
    { regions: ["eu-west-1"] },
    few,
  );
  const { labels, properties } = resources.find(({ id }) => id === ward)!;
  expect(Object.entries(labels)).toEqual([
    ["__proto__", "patient"],
    ["owner", ""],
    ["backup-bucket", "klinikum-rheinalpen-elsewhere"],
  ]);
  expect(properties).toEqual({ ResourceARN: ward });
  expect(resources.find(({ id }) => id.endsWith("thing/scale"))!.labels).toEqual({});
  // A tag is not a setting: nothing is written to that bucket.
  expect(requests.filter((one) => one.includes("rheinalpen-elsewhere"))).toEqual([]);
});

test("AWS_ENDPOINT_URL and static keys are all it takes", async () => {
  const served = await serve([hospital]);
  vi.stubEnv("AWS_ENDPOINT_URL", served.origin);
  vi.stubEnv("AWS_ACCESS_KEY_ID", keys.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", keys.secretAccessKey);
  vi.stubEnv("AWS_REGION", "eu-west-1");
  try {
    const { resources, coverage } = await collectFrom(undefined, "aws:210987654321", {
      regions: ["eu-central-1", "eu-west-1"],
    });
    expect(resources.length).toBeGreaterThan(200);
    expect(coverage.find(({ service }) => service === "sts")!.region).toBe("eu-west-1");
  } finally {
    await served.close();
  }
});

test("another account than the one named is the user's error", async () => {
  const served = await serve([hospital]);
  try {
    await expect(collectFrom(served.origin, "aws:123456789012")).rejects.toThrow(
      /^aws:123456789012: the credentials are those of account 210987654321 .*: use credentials of 123456789012, name a role in it with --role, or scan aws:210987654321$/,
    );
  } finally {
    await served.close();
  }
});

test("no credentials is one line with a remedy", async () => {
  for (const name of [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_PROFILE",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
  ])
    vi.stubEnv(name, undefined);
  for (const name of ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"])
    vi.stubEnv(name, "/nonexistent");
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  const fault = await collectFrom(undefined).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(UserError);
  expect((fault as UserError).message).toMatch(
    /^aws: no credentials \(.*\); run `aws sso login`, [^\n]*$/,
  );
});

test("credentials that no region knows are the user's error", async () => {
  const served = await serve([
    () => ({
      status: 403,
      headers: { "content-type": "text/xml" },
      body: "<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>The security token included in the request is invalid.</Message></Error></ErrorResponse>",
    }),
  ]);
  try {
    await expect(collectFrom(served.origin)).rejects.toThrow(
      /rejected in eu-central-1, eusc-de-east-1, cn-north-1, us-gov-west-1/,
    );
  } finally {
    await served.close();
  }
});

test("a target that is not an account is the user's error", async () => {
  await expect(collectFrom("http://127.0.0.1:9", "aws:hospital")).rejects.toThrow(/12 digits/);
});
