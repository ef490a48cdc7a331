/** What goes wrong between us and AWS, each over real HTTP: told apart, and nothing else lost. */
import { afterEach, expect, test, vi } from "vitest";
import type { CollectOptions } from "../src/collect/collect.ts";
import type { Answer, Answerer } from "../src/demo/serve.ts";
import { awsOf, collectFrom, nameOf, scanHospital, withCuts } from "./support/aws-scan.ts";
import { isWhole, sampled } from "./support/whole.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const json = (status: number, type: string, message: string): Answer => ({
  status,
  headers: { "x-amzn-errortype": type },
  body: JSON.stringify({ __type: type, message }),
});
const xml = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { "content-type": "text/xml" },
  body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors></Response>`,
});
const on =
  (name: string, answer: Answer): Answerer =>
  (request) =>
    nameOf(request) === name ? answer : undefined;
const seen = (gaps: readonly { reason: string; region?: string; service?: string }[]): string[] =>
  gaps
    .filter(({ reason }) => reason !== "untagged-not-listed")
    .map(({ reason, region, service }) => `${reason} ${region} ${service}`)
    .sort();
const guarded = "guarded ap-northeast-1 *";
/** Two that faults strike, and one that is guarded: a scan of all regions takes nine times as long. */
const regions = ["ap-northeast-1", "eu-west-2", "eu-west-3"];
const source = awsOf("dynamodb", "ec2", "s3");
const scan = (
  first?: Answerer,
  changes: Partial<CollectOptions> = {},
): ReturnType<typeof scanHospital> => scanHospital(first, { regions, ...changes }, source);
/** What an undisturbed scan lists; eu-west-2 has nothing but a bucket, which S3 lists. */
const everything = (await scan()).resources.length;

test("a missing permission is a gap that names the action, and the services go on", async () => {
  const { gaps, resources, coverage } = await scan(
    on(
      "eu-north-1 tagging GetResources",
      json(
        400,
        "AccessDeniedException",
        "User: arn:aws:sts::210987654321:assumed-role/residency-audit/data-boundary is not authorized to perform: tag:GetResources because no identity-based policy allows the tag:GetResources action",
      ),
    ),
    { regions: ["ap-northeast-1", "eu-north-1"] },
  );
  expect(seen(gaps)).toEqual([guarded, "refused eu-north-1 resource-groups-tagging-api"]);
  expect(gaps.find(({ reason }) => reason === "refused")!.remedy).toBe(
    "grant tag:GetResources to the scanning identity",
  );
  expect(
    resources.some(
      ({ type, location }) => type === "AWS::EC2::Volume" && location === "eu-north-1",
    ),
  ).toBe(true);
  expect(
    coverage.find(
      ({ region, service }) => region === "eu-north-1" && service === "resource-groups-tagging-api",
    )!.status,
  ).toBe("refused");
});

test("a refused list is a gap of that list alone, and its tagged resources are still there", async () => {
  const { gaps, resources } = await scan(
    on(
      "eu-west-3 ec2 DescribeVolumes",
      xml(
        403,
        "UnauthorizedOperation",
        "You are not authorized to perform this operation. User: x is not authorized to perform: ec2:DescribeVolumes because no identity-based policy allows the ec2:DescribeVolumes action",
      ),
    ),
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({
      reason: "refused",
      region: "eu-west-3",
      service: "ec2",
      type: "AWS::EC2::Volume",
      remedy: "grant ec2:DescribeVolumes to the scanning identity",
    }),
  );
  expect(resources).toHaveLength(everything);
  const left = resources.filter(
    ({ type, location }) => type === "AWS::EC2::Volume" && location === "eu-west-3",
  );
  expect(left.map(({ unseen }) => unseen)).toEqual([
    { "*": "listed by its tags only" },
    { "*": "listed by its tags only" },
  ]);
});

test.runIf(isWhole)(
  "a refused detail marks the property unseen, and is one folded gap",
  async () => {
    const { gaps, resources } = await scanHospital((request) =>
      request.url.searchParams.has("replication")
        ? {
            status: 403,
            headers: { "content-type": "application/xml" },
            body: "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
          }
        : undefined,
    );
    const buckets = resources.filter(({ type }) => type === "AWS::S3::Bucket");
    for (const { unseen } of buckets)
      expect(unseen).toEqual({
        ReplicationConfiguration: "s3:GetReplicationConfiguration refused",
      });
    expect(gaps.filter(({ service }) => service === "s3")).toEqual([
      expect.objectContaining({
        reason: "refused",
        resources: buckets.length,
        region: "global",
        remedy: "grant s3:GetReplicationConfiguration to the scanning identity",
      }),
    ]);
  },
);

test("a region that throttles to the end is a gap of its own", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
  const { gaps } = await scan(
    on("eu-west-2 tagging GetResources", json(400, "ThrottledException", "Rate exceeded")),
  );
  expect(seen(gaps)).toEqual([guarded, "throttled eu-west-2 resource-groups-tagging-api"]);
});

sampled.each([
  ["an HTML page", { status: 200, body: "<!doctype html><title>proxy</title>\n<p>Sign in" }],
  ["an HTML page with 502", { status: 502, body: "<html>Bad gateway</html>" }],
  ["JSON cut in the middle", { status: 200, body: '{"ResourceTagMappingList": [{"Reso' }],
  ["nothing at all", { status: 500, body: "" }],
  ["an empty 200", { status: 200, body: "" }],
  ["an answer to another question", { status: 200, body: "{}" }],
  ["a 404", { status: 404, body: "nothing recorded" }],
] as const)("%s from the tagging API is a gap `failed`, in one line", async (_, answer) => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
  const { gaps, resources } = await scan(on("eu-west-2 tagging GetResources", answer));
  expect(seen(gaps)).toEqual(["failed eu-west-2 resource-groups-tagging-api", guarded]);
  const { detail } = gaps.find(({ reason }) => reason === "failed")!;
  expect(detail).toMatch(/^[^\n]{20,400}$/);
  expect(resources).toHaveLength(everything);
});

test("a service that answers HTML in one region loses that list only", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
  const { gaps, resources } = await scan(
    on("eu-west-3 dynamodb ListTables", { status: 503, body: "<html>" }),
  );
  expect(seen(gaps)).toEqual(["failed eu-west-3 dynamodb", guarded]);
  expect(resources).toHaveLength(everything);
});

sampled.each([
  ["eu-central-1 ec2 DescribeVolumes", "<!doctype html><html><body>Sign in</body></html>"],
  ["eu-central-1 ec2 DescribeVolumes", ""],
  ["eu-central-1 s3 GET /?max-buckets=1000&x-id=ListBuckets", "<html><body>Sign in</body></html>"],
  [
    "eu-central-1 s3 GET /klinikum-rheinalpen-images/?replication=",
    "<html><body>Sign in</body></html>",
  ],
])("%s answered 200 with %j is a gap, not an empty list", async (name, body) => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
  const asked: string[] = [];
  const { gaps } = await scan(
    (request) => {
      asked.push(nameOf(request));
      return nameOf(request) === name ? { status: 200, body } : undefined;
    },
    { regions: ["eu-central-1"] },
  );
  expect(asked).toContain(name);
  expect(gaps).toContainEqual(
    expect.objectContaining({
      reason: "failed",
      detail: expect.stringContaining("which no AWS API returns"),
    }),
  );
});

test("a connection that is cut is a gap, and the other regions go on", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
  const { gaps, resources } = await withCuts(
    (name) => name === "eu-west-2 tagging GetResources",
    (origin) => collectFrom(origin, "aws", { regions }, source),
  );
  expect(seen(gaps)).toEqual(["failed eu-west-2 resource-groups-tagging-api", guarded]);
  expect(resources).toHaveLength(everything);
});

test("a service never subscribed to holds nothing: no gap", async () => {
  const { gaps, coverage } = await scan(
    on(
      "eu-west-2 dynamodb ListTables",
      json(
        400,
        "SubscriptionRequiredException",
        "The AWS Access Key Id needs a subscription for the service",
      ),
    ),
  );
  expect(seen(gaps)).toEqual([guarded]);
  expect(
    coverage.find(({ region, service }) => region === "eu-west-2" && service === "dynamodb")!
      .status,
  ).toBe("disabled");
});

test("a page token that comes twice ends the pages, and says so", async () => {
  const { gaps } = await scan(
    on("eu-west-2 tagging GetResources", {
      status: 200,
      body: JSON.stringify({ PaginationToken: "again", ResourceTagMappingList: [] }),
    }),
  );
  expect(seen(gaps)).toEqual([guarded, "truncated eu-west-2 resource-groups-tagging-api"]);
});

test("tagged resources of another region are a gap of the region that was asked", async () => {
  const { gaps, resources } = await scan(
    on("eu-west-2 tagging GetResources", {
      status: 200,
      headers: { "x-amzn-requestid": "6a8c" },
      body: JSON.stringify({
        ResourceTagMappingList: [
          { ResourceARN: "arn:aws:eu-ward:eu-west-3:210987654321:thing/a", Tags: [] },
          { ResourceARN: "arn:aws:iam::210987654321:role/ward", Tags: [] },
        ],
      }),
    }),
  );
  expect(seen(gaps)).toEqual(["failed eu-west-2 resource-groups-tagging-api", guarded]);
  expect(gaps.find(({ reason }) => reason === "failed")!.detail).toContain(
    "arn:aws:eu-ward:eu-west-3:210987654321:thing/a is in eu-west-3 and in eu-west-2",
  );
  expect(resources.some(({ name }) => name === "a")).toBe(true);
});

test("credentials that an enabled region does not know are a gap, never nothing there", async () => {
  const { gaps } = await scan(
    on(
      "eu-south-1 tagging GetResources",
      json(
        400,
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
      ),
    ),
    { regions: ["ap-northeast-1", "eu-south-1"] },
  );
  expect(seen(gaps)).toEqual(["failed eu-south-1 resource-groups-tagging-api", guarded]);
});

test("a name that does not resolve is one gap with the resolver's words", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  const { gaps, resources, coverage } = await collectFrom("https://sts.hospital.invalid");
  expect(resources).toEqual([]);
  expect(gaps).toEqual([
    expect.objectContaining({
      reason: "failed",
      service: "sts",
      detail: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    }),
  ]);
  expect(coverage).toEqual([expect.objectContaining({ service: "sts", status: "failed" })]);
});

test("an endpoint without STS is scanned all the same", async () => {
  const { gaps, resources } = await scan(
    on("eu-central-1 sts GetCallerIdentity", { status: 404, body: "<html>" }),
    { regions: ["eu-central-1", "eu-west-1"] },
  );
  expect(gaps).toContainEqual(expect.objectContaining({ reason: "failed", service: "sts" }));
  expect(resources.length).toBeGreaterThan(200);
});

test("stopping ends the stream soon, with gaps", async () => {
  const stop = new AbortController();
  let calls = 0;
  const { gaps } = await scan(
    () => {
      if (++calls === 10) stop.abort();
      return undefined;
    },
    { signal: stop.signal },
  );
  expect(gaps.some(({ reason }) => reason === "interrupted")).toBe(true);
  expect(calls).toBeLessThan(60);
});

test("a reader that leaves stops the calls", async () => {
  const { aws } = await import("../src/collect/aws/aws.ts");
  const { options, hospital } = await import("./support/aws-scan.ts");
  const { serve } = await import("../src/demo/serve.ts");
  let calls = 0;
  const served = await serve([
    () => {
      calls++;
      return undefined;
    },
    hospital,
  ]);
  for await (const batch of aws.collect("aws", { ...options(served.origin), concurrency: 1 }))
    if (batch.resources) break;
  expect(calls).toBeLessThan(60);
  await served.close();
});
