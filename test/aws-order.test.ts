/** In which order a scan of AWS asks: what can be asked side by side is, and the longest list waits for nobody. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { awsAsked, awsPages } from "../bench/aws-pages.ts";
import { awsSource } from "../src/collect/aws/aws.ts";
import { following } from "../src/collect/aws/pages.ts";
import { requestId } from "./support/aws-marks.ts";
import { keys, options } from "./support/aws-scan.ts";

let close: () => void = () => undefined;
afterEach(() => {
  close();
  vi.unstubAllEnvs();
});

/** Longer than a scan takes that waits for nothing. */
const patience = 3000;

interface Held {
  /** Answered only when the other one has come. */
  readonly first: string;
  readonly until: string;
}

/** Plays an account; tells "REGION OPERATION" of each request in the order in which it came. */
async function play(
  regions: Readonly<Record<string, number>>,
  held?: Held,
): Promise<{ readonly origin: string; readonly asked: readonly string[] }> {
  const answer = awsPages({ list: "tagging", rows: 100, regions });
  const asked: string[] = [];
  let release: () => void = () => undefined;
  const released = new Promise<void>((go) => (release = go));
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", async () => {
      const about = awsAsked(request.headers, request.url ?? "/", body);
      const name = `${about.region} ${about.operation}`;
      asked.push(name);
      response.on("close", () => {
        if (!response.writableEnded) asked.push(`${name} given up`);
      });
      if (name === held?.until) release();
      if (`${name} ${about.page}` === held?.first)
        await Promise.race([released, new Promise((go) => setTimeout(go, patience))]);
      asked.push(`${name} ${about.page} answered`);
      const { type, body: page } = answer(about);
      response.writeHead(200, { ...requestId, "content-type": type }).end(page);
    });
  });
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** As the command does: the endpoint, the region and the keys are the environment's. */
async function scan(origin: string, target = "aws", concurrency = 16): Promise<void> {
  vi.stubEnv("AWS_ENDPOINT_URL", origin);
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", keys.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", keys.secretAccessKey);
  for await (const _ of awsSource([]).collect(target, { ...options(undefined), concurrency }));
}

test("the regions are asked for before it is known whose account it is", async () => {
  const { origin, asked } = await play(
    { "eu-central-1": 1 },
    { first: "eu-central-1 GetCallerIdentity 0", until: "eu-central-1 DescribeRegions" },
  );
  await scan(origin);
  const [first, second] = asked;
  expect([first, second]).toEqual([
    "eu-central-1 GetCallerIdentity",
    "eu-central-1 DescribeRegions",
  ]);
  expect(asked.filter((one) => one.endsWith("DescribeRegions"))).toHaveLength(1);
});

test("what was asked ahead keeps nobody waiting where the credentials are another account's", async () => {
  const { origin, asked } = await play(
    { "eu-central-1": 1 },
    { first: "eu-central-1 DescribeRegions 0", until: "nothing" },
  );
  await expect(scan(origin, "aws:111122223333")).rejects.toThrow(
    "are those of account 210987654321",
  );
  await expect
    .poll(() => asked, { timeout: patience / 2 })
    .toContain("eu-central-1 DescribeRegions given up");
});

test("a region's recorder is asked for while the region is listed", async () => {
  const { origin, asked } = await play(
    { "eu-central-1": 3 },
    {
      first: "eu-central-1 GetResources 2",
      until: "eu-central-1 DescribeConfigurationRecorders",
    },
  );
  await scan(origin);
  expect(asked.indexOf("eu-central-1 DescribeConfigurationRecorders")).toBeLessThan(
    asked.indexOf("eu-central-1 GetResources 2 answered"),
  );
});

test("a list that has begun goes before those that have not, and the home region's begins", async () => {
  const { origin, asked } = await play({ "eu-west-1": 3, "us-east-1": 3, "eu-central-1": 3 });
  await scan(origin, "aws", 1);
  const lists = asked.filter((one) => one.endsWith("GetResources"));
  expect(lists.map((one) => one.split(" ", 1)[0])).toEqual(
    ["eu-central-1", "eu-west-1", "us-east-1"].flatMap((region) => [region, region, region]),
  );
});

test("the next page is on its way while one is worked on; what is wrong with it is heard of after that", async () => {
  const asked: (string | undefined)[] = [];
  const pages = following(
    "tag:GetResources",
    async (token) => {
      asked.push(token);
      if (token !== undefined) throw new Error("the second page is lost");
      return { next: "2" };
    },
    ({ next }) => next,
  );
  expect(await pages.next()).toEqual({ done: false, value: { next: "2" } });
  expect(asked).toEqual([undefined, "2"]);
  await expect(pages.next()).rejects.toThrow("the second page is lost");
});
