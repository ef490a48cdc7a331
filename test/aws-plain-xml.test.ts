/** Our reader of EC2's XML against the SDK's own: the same answers, from the recorded estate and from hostile pages. */
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { EC2 } from "@aws-sdk/client-ec2";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { awsPages } from "../bench/aws-pages.ts";
import { plainXml } from "../src/collect/aws/plain-xml.ts";
import { type Served, serve } from "../src/demo/serve.ts";
import { keys } from "./support/aws-scan.ts";
import { rounds } from "./support/fuzz-mutate.ts";

let served: Served;
let body = "";
beforeAll(async () => {
  served = await serve([() => ({ status: 200, body })]);
});
afterAll(() => served.close());

const client = (): EC2 =>
  new EC2({
    region: "eu-central-1",
    endpoint: served.origin,
    credentials: keys,
    maxAttempts: 1,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });

/** Without its tree of the document the SDK's reader fails, so that what comes is from ours. */
function unaided(ec2: EC2): EC2 {
  const { deserializer } = ec2.config.protocol as unknown as { deserializer: object };
  Object.assign(deserializer, {
    parseXml() {
      throw new Error("the SDK was asked");
    },
  });
  return ec2;
}

type Operation = (ec2: EC2) => Promise<object>;
const operations: Readonly<Record<string, Operation>> = {
  DescribeAvailabilityZones: (ec2) => ec2.describeAvailabilityZones(),
  DescribeFlowLogs: (ec2) => ec2.describeFlowLogs(),
  DescribeImages: (ec2) => ec2.describeImages(),
  DescribeInstances: (ec2) => ec2.describeInstances(),
  DescribeRegions: (ec2) => ec2.describeRegions(),
  DescribeSnapshots: (ec2) => ec2.describeSnapshots(),
  DescribeSubnets: (ec2) => ec2.describeSubnets(),
  DescribeTransitGatewayPeeringAttachments: (ec2) => ec2.describeTransitGatewayPeeringAttachments(),
  DescribeVolumes: (ec2) => ec2.describeVolumes(),
  DescribeVpcEndpoints: (ec2) => ec2.describeVpcEndpoints(),
  DescribeVpcPeeringConnections: (ec2) => ec2.describeVpcPeeringConnections(),
};

async function answerOf(ec2: EC2, ask: Operation): Promise<unknown> {
  try {
    const { $metadata: _, ...answer } = (await ask(ec2)) as { $metadata?: unknown };
    return answer;
  } catch (error) {
    return `${error}`;
  }
}

test.each(
  globSync("fixtures/estates/hospital/aws/*/ec2/*.xml").filter((file) => !/\.\d{3}\./.test(file)),
)("%s", async (file) => {
  body = readFileSync(file, "utf8");
  const ask = operations[basename(file).split(".", 1)[0]!]!;
  expect(await answerOf(unaided(plainXml(client())), ask)).toStrictEqual(
    await answerOf(client(), ask),
  );
});

/** Three instances as EC2 writes them, with all their disks, times and networks. */
const instances = awsPages({ list: "ec2", rows: 3, regions: { "eu-central-1": 2 } })({
  region: "eu-central-1",
  operation: "DescribeInstances",
  page: 0,
  most: 1000,
}).body.toString();
const ask = operations["DescribeInstances"]!;

test("numbers, truth values, times and nothing at all come as the SDK's", async () => {
  body = instances;
  const answer = await answerOf(unaided(plainXml(client())), ask);
  expect(answer).toMatchObject({
    Reservations: [
      {
        Groups: [],
        Instances: [
          { AmiLaunchIndex: 0, EbsOptimized: true, LaunchTime: new Date("2025-05-04T09:12:29Z") },
        ],
      },
      {},
      {},
    ],
  });
  expect(answer).toStrictEqual(await answerOf(client(), ask));
});

test("of a shape that is named, the members that are wanted and no others", async () => {
  body = instances;
  const wanted = { Instance: ["InstanceId", "Placement", "Tags"] };
  const { Reservations: all } = await client().describeInstances();
  const { Reservations: some } = await unaided(plainXml(client(), wanted)).describeInstances();
  expect(some).toStrictEqual(
    all!.map((reservation) => ({
      ...reservation,
      Instances: reservation.Instances!.map(({ InstanceId, Placement, Tags }) => ({
        InstanceId,
        Placement,
        Tags,
      })),
    })),
  );
});

test("a page cut anywhere in what nobody wants is an error, never a shorter list", async () => {
  const ec2 = plainXml(client(), { Instance: ["InstanceId"] });
  for (let end = instances.indexOf("<monitoring>"); end < instances.length - 1; end += 97) {
    body = instances.slice(0, end);
    expect(await answerOf(ec2, ask)).toMatch(/XML parse error/);
  }
});

const inserted = [
  ..."<!-- a note -->|<![CDATA[a & b]]>|<?a note?>|<item/>|<item></item>|</item>|<item>|<item>a</item>".split(
    "|",
  ),
  ...'<tagSet/>|<instanceId>i-0c0ffee</instanceId>|<instanceId/>|<ward/>|<ward>a</ward>|<ward bed="1">a</ward>'.split(
    "|",
  ),
  ...'<ward><ward>a</ward></ward>|<__proto__>a</__proto__>|<item a="b">|</instancesSet>|<placement>a</placement>'.split(
    "|",
  ),
  ...'a|&amp;|&#x41;|&#66;|&nbsp;|&|;|<|>|/|"'.split("|"),
  " ",
  "\n",
  "\r\n",
  "\n  ",
  "\u00a0",
  "\u0000",
  "ü",
];

test("hostile pages are read as the SDK reads them, and refused as it refuses them", async () => {
  const [sdk, ours] = [client(), plainXml(client())];
  const place = fc.record({
    at: fc.nat(instances.length),
    // At the next tag, after it, or anywhere.
    near: fc.constantFrom("<", ">", ""),
    text: fc.constantFrom(...inserted),
    instead: fc.constantFrom(0, 0, 0, 1, 5, 40, Infinity),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 3 }), async (changes) => {
      body = changes.reduce((page, { at, near, text, instead }) => {
        const found = near === "" ? at : page.indexOf(near, at) + (near === ">" ? 1 : 0);
        return page.slice(0, found) + text + page.slice(found + instead);
      }, instances);
      expect(await answerOf(ours, ask)).toStrictEqual(await answerOf(sdk, ask));
    }),
    { numRuns: rounds(400) },
  );
}, 60_000);
