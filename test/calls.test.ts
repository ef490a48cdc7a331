/** The fewest calls there can be: every call that a scan of whole pages makes, over real HTTP, with the bench's own clouds. */
import { afterEach, expect, test } from "vitest";
import { type Running, start } from "../bench/cloud.ts";
import { subscription } from "../bench/azure-pages.ts";
import { listedBy } from "../src/classes.ts";
import { awsSource } from "../src/collect/aws/aws.ts";
import { services } from "../src/collect/aws/services/index.ts";
import { azureSource } from "../src/collect/azure/azure.ts";
import type { Source } from "../src/collect/collect.ts";
import { keys, options } from "./support/aws-scan.ts";

let cloud: Running | undefined;
afterEach(async () => {
  await cloud?.[Symbol.asyncDispose]();
  cloud = undefined;
});

/** How many resources came, and every call by operation. */
async function scanned(
  running: Running,
  source: Source,
  target: string,
): Promise<{ readonly resources: number; readonly calls: Readonly<Record<string, number>> }> {
  cloud = running;
  const { origin } = running;
  let resources = 0;
  const connection = { aws: { endpoint: origin, credentials: keys }, azure: { endpoint: origin } };
  for await (const batch of source.collect(target, { ...options(undefined), connection }))
    resources += batch.resources?.length ?? 0;
  return { resources, calls: (await running.counts()).calls };
}

test("tagging: a call for each hundred resources of a region", async () => {
  const regions = { "eu-central-1": 7, "eu-west-1": 3, "us-east-1": 1 };
  const running = await start({ aws: { list: "tagging", rows: 100, regions } });
  expect(await scanned(running, awsSource([]), "aws")).toEqual({
    resources: 1100,
    calls: {
      GetCallerIdentity: 1,
      DescribeRegions: 1,
      GetResources: 11,
      "/ListIndexes": 1,
      DescribeConfigurationRecorders: 3,
      // What no service lists is asked of Cloud Control: all of it where something is, stores elsewhere.
      ListResources: 3 * listedBy("cloudControl").length,
    },
  });
});

test("EC2: a call for each thousand instances, and one for each list that is empty", async () => {
  const running = await start({
    aws: { list: "ec2", rows: 1000, regions: { "eu-central-1": 3 } },
  });
  const ec2 = services.filter(({ id }) => id === "ec2");
  const { resources, calls } = await scanned(running, awsSource(ec2), "aws");
  expect(resources).toBe(3000);
  const { DescribeInstances, ListResources, ...others } = calls;
  expect(DescribeInstances).toBe(3);
  expect(ListResources).toBe(listedBy("cloudControl").length);
  expect(Object.values(others)).toEqual(Object.keys(others).map(() => 1));
  expect(Object.keys(others)).toHaveLength(4 + ec2[0]!.lists.length);
});

test("ARM's list: a call for each thousand resources, once Resource Graph has said that it is not there", async () => {
  const running = await start({ azure: { list: "arm", rows: 1000, pages: 4 } });
  const { resources, calls } = await scanned(running, azureSource(), `azure:${subscription}`);
  // The subscription and the tenant's boundary are resources as well.
  expect(resources).toBe(4002);
  expect(calls).toEqual({
    [`/subscriptions/${subscription}`]: 1,
    "/providers/Microsoft.Resources/dataBoundaries/default": 1,
    "graph resourcecontainers": 1,
    "arm resources": 4,
    [`/subscriptions/${subscription}/resourcegroups`]: 1,
    [`/subscriptions/${subscription}/providers/Microsoft.Resources/dataBoundaries/default`]: 1,
  });
});

test("Resource Graph: a call for each thousand rows, and none for a resource", async () => {
  const running = await start({ azure: { list: "graph", rows: 1000, pages: 5 } });
  const { resources, calls } = await scanned(running, azureSource(), `azure:${subscription}`);
  expect(resources).toBe(5002);
  expect(calls).toEqual({
    [`/subscriptions/${subscription}`]: 1,
    "/providers/Microsoft.Resources/dataBoundaries/default": 1,
    "graph resourcecontainers": 1,
    "graph resources": 5,
    [`/subscriptions/${subscription}/providers/Microsoft.Resources/dataBoundaries/default`]: 1,
  });
});
