/** What is so of a whole region is one gap after two questions, and no host name decides what is offered. */
import { forMessage } from "../src/report/escape.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isOffered } from "../src/offered-list.ts";
import { awsSource } from "../src/collect/aws/aws.ts";
import type { Service } from "../src/collect/aws/service.ts";
import { services } from "../src/collect/aws/services/index.ts";
import type { Answer, Answerer } from "../src/demo/serve.ts";
import {
  type Scanned,
  awsOf,
  collectFrom,
  keys,
  nameOf,
  scanHospital,
  withCuts,
  withHangs,
} from "./support/aws-scan.ts";
import { marked } from "./support/aws-marks.ts";
import { sampled } from "./support/whole.ts";

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const region = "eu-west-3";
const source = awsOf("dynamodb", "ec2", "rds", "s3", "sqs");
/** S3 is asked once for all regions, and then of each bucket in its own; S3 Control is not. */
const inRegion = (name: string): boolean =>
  name.startsWith(`${region} `) && !/ s3 \w+ \/(?!v20180820)/.test(name);
const never: Answer = marked({
  status: 403,
  headers: { "x-amzn-errortype": "OptInRequired" },
  body: JSON.stringify({ __type: "OptInRequired", message: "You are not subscribed" }),
});
const neverXml: Answer = marked({
  status: 401,
  body: "<Response><Errors><Error><Code>OptInRequired</Code><Message>You are not subscribed</Message></Error></Errors></Response>",
});
const refuses =
  (but: RegExp): Answerer =>
  (request) => {
    const name = nameOf(request);
    if (!inRegion(name) || but.test(name)) return undefined;
    if (/ s3(express)? /.test(name))
      return marked({ status: 403, body: "<Error><Code>OptInRequired</Code></Error>" });
    return request.headers["content-type"]?.startsWith("application/x-www-form") ? neverXml : never;
  };

test("a region where no service is subscribed to is one gap after two questions", async () => {
  const { gaps, requests } = await scanHospital(refuses(/^$/), { regions: [region] }, source);
  expect(gaps.filter((gap) => gap.region === region)).toEqual([
    expect.objectContaining({ service: "*", detail: expect.stringContaining("OptInRequired") }),
  ]);
  expect(requests.filter(inRegion)).toHaveLength(2);
});

test("so it is where the tagging API alone answers, which every region does", async () => {
  const { gaps } = await scanHospital(refuses(/ tagging /), { regions: [region] }, source);
  expect(gaps).toContainEqual(expect.objectContaining({ region, service: "*", reason: "failed" }));
});

test("a tagged resource whose ARN is none is a gap", async () => {
  const { gaps } = await scanHospital(
    (request) =>
      nameOf(request).startsWith(`${region} tagging `)
        ? marked({
            status: 200,
            body: JSON.stringify({ ResourceTagMappingList: [{ ResourceARN: "-", Tags: [] }] }),
          })
        : undefined,
    { regions: [region] },
    source,
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({ region, detail: expect.stringContaining("GetResources") }),
  );
});

test("a proxy that says OptInRequired is not believed", async () => {
  const { gaps } = await scanHospital(
    (request) =>
      nameOf(request).startsWith(`${region} dynamodb `)
        ? { ...never, headers: { "x-amzn-requestid": "", "x-amzn-errortype": "OptInRequired" } }
        : undefined,
    { regions: [region] },
    source,
  );
  expect(gaps).toContainEqual(expect.objectContaining({ region, service: "dynamodb" }));
});

test("a region that cuts every connection is one gap after two questions", async () => {
  let cut = 0;
  const { gaps } = await withCuts(
    (name) => inRegion(name) && ++cut > 0,
    (origin) => collectFrom(origin, "aws", { regions: [region] }, source),
  );
  expect(gaps.filter((gap) => gap.region === region)).toEqual([
    expect.objectContaining({ service: "*", reason: "failed" }),
  ]);
  expect(cut).toBeLessThanOrEqual(4);
});

test("a region that hangs is one gap after two questions, and ends the scan soon", async () => {
  const began = Date.now();
  let asked = 0;
  const { gaps, coverage } = await withHangs(
    (name) => inRegion(name) && ++asked > 0,
    (origin) => collectFrom(origin, "aws", { regions: [region], callTimeout: 2 }, source),
  );
  expect(gaps.filter((gap) => gap.region === region)).toEqual([
    expect.objectContaining({
      service: "*",
      reason: "failed",
      detail: expect.stringMatching(
        /two services gave the same answer.*(requestTimeout|no complete answer)/,
      ),
    }),
  ]);
  expect(coverage).toContainEqual(
    expect.objectContaining({ region, service: "*", status: "failed" }),
  );
  // Two questions, of two attempts each within the time of a call.
  expect(asked).toBeLessThanOrEqual(4);
  expect(Date.now() - began).toBeLessThan(20_000);
});

test("what is offered where is told by AWS's list, and not known of what it does not have", () => {
  expect(isOffered("rds", "eu-central-1")).toBe(true);
  expect(isOffered("lightsail", "eu-south-1")).toBe(false);
  expect(isOffered("qbusiness", "eu-central-1")).toBe(false);
  expect(isOffered("qbusiness", "eu-west-1")).toBe(true);
  expect(isOffered("no-such-service", "eu-south-1")).toBeUndefined();
  expect(isOffered("rds", "eu-moon-1")).toBeUndefined();
});

test("plain http beyond this machine is refused before anything is sent, unless the host is named", async () => {
  vi.stubEnv("AWS_ENDPOINT_URL", "http://emulator.invalid:4566");
  vi.stubEnv("AWS_ACCESS_KEY_ID", keys.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", keys.secretAccessKey);
  vi.stubEnv("AWS_REGION", "eu-central-1");
  await expect(collectFrom(undefined)).rejects.toThrow(
    /^aws: http:\/\/emulator\.invalid is plain http.*--insecure-host emulator\.invalid$/,
  );
  const { gaps } = await collectFrom(undefined, "aws", { insecureHosts: ["emulator.invalid"] });
  expect(gaps).toEqual([
    expect.objectContaining({ detail: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) }),
  ]);
});

test("the endpoint of a single service on plain http is refused at the start as well", async () => {
  const endpoints = [
    ["AWS_ENDPOINT_URL_S3", "http://minio.invalid:9000", "minio.invalid"],
    ["AWS_ENDPOINT_URL_CLOUDWATCH_LOGS", "http://10.0.0.7", "10.0.0.7"],
    ["AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API", "http://[fd00::1]", "[fd00::1]"],
  ] as const;
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", keys.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", keys.secretAccessKey);
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  for (const [name, url, host] of endpoints) {
    vi.stubEnv("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:9");
    vi.stubEnv(name, url);
    const refused = await collectFrom(undefined).catch((error: unknown) => error);
    expect(String(refused)).toContain(`${name}: http://${host} is plain http`);
    expect(forMessage(String(refused))).not.toContain("u003a");
    const { gaps } = await collectFrom(undefined, "aws", { insecureHosts: [host] });
    expect(gaps).toHaveLength(1);
    vi.stubEnv(name, undefined);
  }
});

/** These services, whose hosts in the region do not exist; SSM's list of regions is answered by `list`. */
async function withoutHosts(
  ids: readonly string[],
  list: (service: string, token: string | undefined) => Answer | undefined = () => undefined,
): Promise<Scanned> {
  const listed = ids.map((id): Service => {
    const known = services.find((service) => service.id === id)!;
    return {
      ...known,
      // One client serves all regions: its endpoint is asked for at each call.
      client: (config) =>
        known.client({
          ...config,
          endpoint: (async () =>
            (await (config.region as () => Promise<string>)()) === region
              ? `https://${id}.${region}.api.aws.invalid`
              : config.endpoint) as unknown as string,
        }),
    };
  });
  return scanHospital(
    (request) => {
      if (!nameOf(request).endsWith(" GetParametersByPath")) return undefined;
      const { Path, NextToken } = JSON.parse(request.body) as Record<string, string | undefined>;
      const service = /^\/aws\/service\/global-infrastructure\/services\/([\w-]+)\/regions$/.exec(
        Path ?? "",
      );
      return list(service?.[1] ?? "", NextToken);
    },
    { regions: [region, "eu-central-1"] },
    awsSource(listed),
  );
}

const offeredIn = (...regions: string[]): object[] =>
  regions.map((one) => ({ Name: `/aws/service/x/regions/${one}`, Type: "String", Value: one }));
const page = (parameters: readonly object[], NextToken?: string): Answer => ({
  status: 200,
  body: JSON.stringify({ Parameters: parameters, ...(NextToken && { NextToken }) }),
});

test("a host that does not exist is a service that is not offered there, if the list that is shipped says so", async () => {
  const { gaps, coverage, requests } = await withoutHosts(["bedrock-data-automation"]);
  expect(gaps.filter(({ service }) => service === "bedrock-data-automation")).toEqual([]);
  expect(coverage).toContainEqual(
    expect.objectContaining({ region, service: "bedrock-data-automation", status: "disabled" }),
  );
  expect(requests.filter((name) => name.endsWith("GetParametersByPath"))).toEqual([]);
});

test("what the list has as offered is asked of SSM, in the region of the caller and to its last page", async () => {
  const asked: string[] = [];
  const { gaps, coverage, requests } = await withoutHosts(["dsql", "rds"], (service, token) => {
    asked.push(`${service} ${token}`);
    if (service === "dsql")
      return token === undefined
        ? page(offeredIn("us-east-1", "eu-west-1"), "more")
        : page(offeredIn("eu-central-1"));
    return token === undefined ? page(offeredIn("us-east-1"), "more") : page(offeredIn(region));
  });
  expect(gaps.filter(({ service }) => service === "dsql")).toEqual([]);
  expect(gaps).toContainEqual(
    expect.objectContaining({
      region,
      service: "rds",
      detail: expect.stringMatching(/ENOTFOUND.*AWS lists the service as available there/),
    }),
  );
  expect(coverage).toContainEqual(
    expect.objectContaining({ region, service: "dsql", status: "disabled" }),
  );
  expect(asked.sort()).toEqual(["dsql more", "dsql undefined", "rds more", "rds undefined"]);
  expect(requests.filter((name) => name.endsWith("GetParametersByPath"))).toEqual(
    Array(4).fill("eu-central-1 ssm GetParametersByPath"),
  );
});

sampled.each<[string, Answer, RegExp, RegExp]>([
  [
    "refuses",
    { status: 400, body: JSON.stringify({ __type: "AccessDeniedException", message: "no" }) },
    /it is unknown whether .*: AccessDeniedException/,
    /^grant ssm:GetParametersByPath on arn:/,
  ],
  ["knows no such service", page([]), /ENOTFOUND/, /^check the network/],
  ["answers nonsense", { status: 200, body: "{}" }, /ENOTFOUND/, /^check the network/],
  [
    "answers without AWS's marks",
    { ...page(offeredIn("us-east-1")), headers: { "x-amzn-requestid": "" } },
    /ENOTFOUND/,
    /^check the network/,
  ],
  [
    "ends in the middle",
    page(offeredIn("us-east-1"), "the same"),
    /it is unknown whether .*token twice/,
    /^check the network/,
  ],
])("where SSM %s, it is a gap", async (_, answer, detail, remedy) => {
  const { gaps } = await withoutHosts(["dsql"], () => answer);
  expect(gaps).toContainEqual(
    expect.objectContaining({
      region,
      service: "dsql",
      detail: expect.stringMatching(detail),
      remedy: expect.stringMatching(remedy),
    }),
  );
});

const globals = awsOf("cloudfront", "global-accelerator", "route-53", "organizations", "sqs");
const distribution = "arn:aws:cloudfront::210987654321:distribution/E2KLINIKUM0PTL";

test("what has no region is looked at whichever regions are chosen, with its tags", async () => {
  const whole = await scanHospital(() => undefined, {}, globals);
  const { resources, coverage } = await scanHospital(
    () => undefined,
    { regions: ["eu-central-1"] },
    globals,
  );
  const ofNone = ({ resources: all }: Pick<Scanned, "resources">) =>
    all
      .filter(({ location }) => location === "aws-global")
      .map(({ id, labels }) => ({ id, labels }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(ofNone({ resources })).toEqual(ofNone(whole));
  expect(resources.find(({ id }) => id === distribution)?.labels).toMatchObject({
    "data-class": "personal",
  });
  // Nothing else is said of the regions that were not chosen.
  expect(
    resources.filter(({ type }) => type === "AWS::SQS::Queue").map(({ location }) => location),
  ).not.toContain("us-east-1");
  expect(
    coverage
      .filter(({ service }) => service === "resource-groups-tagging-api")
      .map(({ region: at }) => at)
      .sort(),
  ).toEqual(["eu-central-1", "global"]);
});

test("where the tags of what has no region are refused, that is a gap", async () => {
  const { gaps } = await scanHospital(
    (request) =>
      nameOf(request).startsWith("us-east-1 tagging ")
        ? {
            ...never,
            status: 400,
            headers: { "x-amzn-errortype": "AccessDeniedException" },
            body: JSON.stringify({ __type: "AccessDeniedException", message: "no" }),
          }
        : undefined,
    { regions: ["eu-central-1"] },
    globals,
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({
      region: "us-east-1",
      service: "resource-groups-tagging-api",
      detail: expect.stringContaining("the tags of resources without a region were not listed"),
    }),
  );
});
