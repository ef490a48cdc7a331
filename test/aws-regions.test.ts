/** What is so of a whole region is one gap after two questions, and no host name decides what is offered. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isOffered } from "../src/collect/aws/offered.ts";
import type { Answer, Answerer } from "../src/demo/serve.ts";
import { collectFrom, keys, nameOf, scanHospital, withCuts } from "./support/aws-scan.ts";
import { marked } from "./support/aws-marks.ts";

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const region = "eu-west-3";
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
  const { gaps, requests } = await scanHospital(refuses(/^$/), { regions: [region] });
  expect(gaps.filter((gap) => gap.region === region)).toEqual([
    expect.objectContaining({ service: "*", detail: expect.stringContaining("OptInRequired") }),
  ]);
  expect(requests.filter(inRegion)).toHaveLength(2);
});

test("so it is where the tagging API alone answers, which every region does", async () => {
  const { gaps } = await scanHospital(refuses(/ tagging /), {
    regions: [region],
  });
  expect(gaps).toContainEqual(expect.objectContaining({ region, service: "*", reason: "failed" }));
});

test("a proxy that says OptInRequired is not believed", async () => {
  const { gaps } = await scanHospital(
    (request) =>
      nameOf(request).startsWith(`${region} dynamodb `)
        ? { ...never, headers: { "x-amzn-requestid": "", "x-amzn-errortype": "OptInRequired" } }
        : undefined,
    { regions: [region] },
  );
  expect(gaps).toContainEqual(expect.objectContaining({ region, service: "dynamodb" }));
});

test("a region that cuts every connection is one gap after two questions", async () => {
  let cut = 0;
  const { gaps } = await withCuts(
    (name) => inRegion(name) && ++cut > 0,
    (origin) => collectFrom(origin, "aws", { regions: [region] }),
  );
  expect(gaps.filter((gap) => gap.region === region)).toEqual([
    expect.objectContaining({ service: "*", reason: "failed" }),
  ]);
  expect(cut).toBeLessThanOrEqual(4);
});

test("what is offered where is told by AWS's list, and not known of what it does not have", () => {
  expect(isOffered("rds", "eu-central-1")).toBe(true);
  expect(isOffered("lightsail", "eu-south-1")).toBe(false);
  expect(isOffered("dsql", "eu-south-1")).toBeUndefined();
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
