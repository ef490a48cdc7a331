/** Elastic Disaster Recovery, whose client is our own: signed, retried, stopped and addressed as an SDK client's would be. */
import { expect, test } from "vitest";
import { drsClient } from "../src/collect/aws/drs-client.ts";
import { configure } from "../src/collect/aws/session.ts";
import { type Answerer, serve } from "../src/demo/serve.ts";
import { asAws } from "./support/aws-marks.ts";
import { keys } from "./support/aws-scan.ts";
import { type Answers, listed } from "./support/aws-unit.ts";

const server = (name: string): object => ({
  sourceServerID: `s-${name}`,
  arn: `arn:aws:drs:eu-central-1:210987654321:source-server/s-${name}`,
  tags: { system: "his" },
  sourceProperties: { identificationHints: { hostname: name }, networkInterfaces: ["never-kept"] },
  sourceCloudProperties: { originRegion: "eu-west-1" },
});
const scan = (answers: Answers) => listed("drs", answers);
const asked = (client: ReturnType<typeof drsClient>, signal = new AbortController().signal) =>
  client.describeSourceServers({}, { abortSignal: signal });

async function withServer<Out>(
  answer: Answerer,
  use: (origin: string) => Promise<Out>,
): Promise<Out> {
  const served = await serve([asAws(answer)]);
  try {
    return await use(served.origin);
  } finally {
    await served.close();
  }
}

test("every page, named by host, with tags and origin", async () => {
  const { resources, gaps, coverage } = await scan({
    "drs/DescribeSourceServers": { items: [server("ward-1")], nextToken: "page-2" },
    "drs/DescribeSourceServers.page-2": { items: [server("ward-2")] },
  });
  expect(gaps).toEqual([]);
  expect(coverage).toMatchObject({ service: "drs", status: "complete", resources: 2, calls: 2 });
  expect(resources.map(({ name, location }) => [name, location])).toEqual([
    ["ward-1", "eu-central-1"],
    ["ward-2", "eu-central-1"],
  ]);
  expect(resources[0]).toMatchObject({
    type: "AWS::DRS::SourceServer",
    id: "arn:aws:drs:eu-central-1:210987654321:source-server/s-ward-1",
    labels: { system: "his" },
    source: "drs DescribeSourceServers",
  });
  expect(JSON.stringify(resources)).not.toContain("never-kept");
});

test("a region where the service was never initialized has no servers, and is not a gap", async () => {
  const { resources, gaps, coverage } = await scan({
    "drs/DescribeSourceServers.400": { __type: "UninitializedAccountException", message: "no" },
  });
  expect([resources, gaps]).toEqual([[], []]);
  expect(coverage.status).toBe("complete");
});

test.each([
  [403, "AccessDeniedException", "refused", "grant drs:DescribeSourceServers"],
  [400, "ValidationException", "failed", "scan again"],
])("%s %s is a gap", async (status, __type, reason, remedy) => {
  const { resources, gaps } = await scan({
    [`drs/DescribeSourceServers.${status}`]: { __type, message: "not for you" },
  });
  expect(resources).toEqual([]);
  expect(gaps).toEqual([
    expect.objectContaining({
      reason,
      type: "AWS::DRS::SourceServer",
      detail: expect.stringContaining(__type),
      remedy: expect.stringContaining(remedy),
    }),
  ]);
});

test("signed for the service and the region, and tried again when throttled", async () => {
  const scopes: (string | undefined)[] = [];
  const answer = await withServer(
    ({ headers }) => {
      scopes.push(/\/\d{8}\/(\S+),/.exec(headers["authorization"] ?? "")?.[1]);
      return scopes.length === 1
        ? { status: 429, headers: { "x-amzn-errortype": "ThrottlingException" }, body: "{}" }
        : { status: 200, body: '{"items":[]}' };
    },
    (origin) => asked(drsClient(configure(keys, origin)("eu-west-1"))),
  );
  expect(scopes).toEqual(Array(2).fill("eu-west-1/drs/aws4_request"));
  expect(answer).toMatchObject({ items: [], $metadata: { attempts: 2 } });
});

test("a stopped scan ends the call", async () => {
  const stop = new AbortController();
  const call = withServer(
    () => {
      stop.abort();
      return { status: 503, body: "{}" };
    },
    (origin) => asked(drsClient(configure(keys, origin)("eu-west-1")), stop.signal),
  );
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
});

test("AWS_ENDPOINT_URL_DRS is heeded", async () => {
  const answer = await withServer(
    ({ url }) =>
      url.pathname === "/DescribeSourceServers" ? { status: 200, body: '{"items":[]}' } : undefined,
    async (origin) => {
      process.env["AWS_ENDPOINT_URL_DRS"] = origin;
      try {
        return await asked(drsClient(configure(keys, undefined)("eu-west-1")));
      } finally {
        delete process.env["AWS_ENDPOINT_URL_DRS"];
      }
    },
  );
  expect(answer.items).toEqual([]);
});

test.each([
  ["eu-central-1", {}, "drs.eu-central-1.amazonaws.com"],
  ["eusc-de-east-1", {}, "drs.eusc-de-east-1.amazonaws.eu"],
  ["cn-north-1", {}, "drs.cn-north-1.amazonaws.com.cn"],
  ["us-gov-west-1", { useFipsEndpoint: true }, "drs-fips.us-gov-west-1.amazonaws.com"],
  ["eu-west-1", { useDualstackEndpoint: true }, "drs.eu-west-1.api.aws"],
])("the address in %s with %o is %s", async (region, settings, hostname) => {
  const client = drsClient({ ...configure(keys, undefined)(region), ...settings });
  const stack = client.middlewareStack as {
    add: (middleware: unknown, options: { step: "finalizeRequest"; priority: "low" }) => void;
  };
  stack.add(
    () =>
      ({ request }: { request: { hostname: string } }) =>
        Promise.reject(new Error(request.hostname)),
    { step: "finalizeRequest", priority: "low" },
  );
  await expect(asked(client)).rejects.toThrow(hostname);
});
