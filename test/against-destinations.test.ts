/** What-if with several destinations in one region: each is a way out of its own. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { type Block, plan, to } from "./support/terraform-plan.ts";
import { sampled } from "./support/whole.ts";

const arn = (name: string): string => `arn:aws:s3:::${name}`;
const live = (name: string, region: string, targets: readonly string[] = []): object => ({
  id: arn(name),
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "123456789012",
  location: region,
  name,
  labels: {},
  properties: {
    Name: name,
    BucketRegion: region,
    ...(targets.length > 0 && {
      ReplicationConfiguration: {
        Rules: targets.map((target) => ({
          Status: "Enabled",
          Destination: { Bucket: arn(target) },
        })),
      },
    }),
  },
  source: "s3 ListBuckets",
});

const bucket = (name: string, more: Partial<Block> = {}): Block => ({
  address: `aws_s3_bucket.${name.replaceAll("-", "_")}`,
  actions: ["no-op"],
  before: { bucket: name, arn: arn(name) },
  values: { bucket: name, arn: arn(name) },
  ...more,
});
const inUs = { providerKey: "aws.us" };
const rules = (targets: readonly (string | undefined)[]): Block => ({
  address: "aws_s3_bucket_replication_configuration.scans",
  actions: ["update"],
  before: { bucket: "scans" },
  values: {
    bucket: "scans",
    rule: targets.map((target) => ({
      status: "Enabled",
      destination: [target === undefined ? {} : { bucket: arn(target) }],
    })),
  },
  unknown: {
    rule: targets.map((target) => ({
      destination: [target === undefined ? { bucket: true } : {}],
    })),
  },
  expressions: {
    bucket: to("aws_s3_bucket.scans.id", "aws_s3_bucket.scans"),
    rule: targets.map((target) => ({
      destination: [
        target === undefined
          ? { bucket: to("aws_s3_bucket.fresh.arn", "aws_s3_bucket.fresh") }
          : { bucket: { constant_value: arn(target) } },
      ],
    })),
  },
});

/** "new replica fresh", "known replica copy", "closed replica copy". */
async function against(
  there: readonly object[],
  blocks: readonly Block[],
): Promise<readonly string[]> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "estate.ndjson"), savedInventory(there));
  const providers = { aws: "eu-central-1", "aws.us": "us-east-1" };
  writeFileSync(join(cwd, "plan.json"), JSON.stringify(plan(blocks, { providers })));
  await dataBoundary(
    ["scan", "estate.ndjson", "--fail-on", "never", "-f", "json=live.json", "-q"],
    { cwd },
  );
  const { stdout } = await dataBoundary(
    ["scan", "plan.json", "--against", "live.json", "-f", "json", "-q"],
    { cwd },
  );
  const report = JSON.parse(stdout) as {
    findings: Found[];
    comparison: { closed: Found[]; notSeen: Found[] };
  };
  const said = (state: string, { role, location, resource, into, evidence }: Found): string =>
    `${state} ${role} of ${resource.name} in ${location.code}${role === "home" ? "" : ` to ${into ?? evidence?.value}`}`;
  return [
    ...report.findings.map((one) => said(one.baselineState, one)),
    ...report.comparison.closed.map((one) => said("closed", one)),
    ...report.comparison.notSeen.map((one) => said("not seen", one)),
  ].sort();
}

interface Found {
  readonly role: string;
  readonly baselineState: string;
  readonly into?: string;
  readonly evidence?: { readonly value?: string };
  readonly resource: { readonly name: string };
  readonly location: { readonly code: string };
}

const estate = [
  live("scans", "eu-central-1", ["copy"]),
  live("copy", "us-east-1"),
  live("second", "us-east-1"),
];

const homes = ["known home of copy in us-east-1", "known home of second in us-east-1"];
const outTo = (name: string): string =>
  `replica of scans in us-east-1 to plan.json#aws_s3_bucket.${name}`;

test("a second copy in the same region is new where its target is another", async () => {
  const blocks = [bucket("scans"), bucket("copy", inUs), bucket("second", inUs)];
  expect(await against(estate, [...blocks, rules(["copy", "second"])])).toEqual([
    ...homes,
    `known ${outTo("copy")}`,
    `new ${outTo("second")}`,
  ]);
  expect(await against(estate, [...blocks, rules(["copy"])])).toEqual([
    ...homes,
    `known ${outTo("copy")}`,
  ]);
  expect(await against(estate, [...blocks, rules(["second"])])).toEqual([
    "closed replica of scans in us-east-1 to arn:aws:s3:::copy",
    ...homes,
    `new ${outTo("second")}`,
  ]);
});

sampled.each([
  [
    "without a known name",
    { values: { bucket_prefix: "fresh" }, unknown: { bucket: true, arn: true } },
  ],
  ["with a known name", { values: { bucket: "fresh" }, unknown: { arn: true } }],
])("a target that the plan makes is another one, %s", async (_, made) => {
  const fresh: Block = { address: "aws_s3_bucket.fresh", ...made, ...inUs };
  const blocks = [bucket("scans"), bucket("copy", inUs), fresh];
  const said = await against(estate, [...blocks, rules(["copy", undefined])]);
  expect(said.filter((line) => line.includes("replica"))).toEqual([
    `known ${outTo("copy")}`,
    `new ${outTo("fresh")}`,
  ]);
});

describe("a replication block that the plan destroys", () => {
  const gone = (targets: readonly string[], more: Partial<Block> = {}): Block => ({
    address: "aws_s3_bucket_replication_configuration.scans",
    actions: ["delete"],
    before: {
      bucket: "scans",
      rule: targets.map((target) => ({
        status: "Enabled",
        destination: [{ bucket: arn(target) }],
      })),
    },
    ...more,
  });
  const closed = "closed replica of scans in us-east-1 to arn:aws:s3:::copy";

  test("brings the copies of a kept bucket back inside", async () => {
    const blocks = [bucket("scans"), bucket("copy", inUs), bucket("second", inUs)];
    expect(await against(estate, [...blocks, gone(["copy"])])).toEqual([closed, ...homes]);
    // By its ARN, too.
    const before = { ...(gone(["copy"]).before as object), bucket: arn("scans") };
    expect(await against(estate, [...blocks, gone(["copy"], { before })])).toEqual([
      closed,
      ...homes,
    ]);
  });
  test("closes what it set, and nothing else", async () => {
    const two = [
      live("scans", "eu-central-1", ["copy", "second"]),
      live("copy", "us-east-1"),
      live("second", "us-east-1"),
    ];
    const blocks = [bucket("scans"), bucket("copy", inUs), bucket("second", inUs)];
    expect(await against(two, [...blocks, gone(["copy"])])).toEqual([closed, ...homes]);
    expect(await against(two, [...blocks, gone(["elsewhere"])])).toEqual(homes);
    // Under another name it is made again.
    const again = { ...rules(["copy"]), address: "aws_s3_bucket_replication_configuration.new" };
    expect(await against(estate, [...blocks, gone(["copy"]), again])).toEqual([
      ...homes,
      `known ${outTo("copy")}`,
    ]);
  });
  test("of a bucket that the plan does not hold is not sure", async () => {
    expect(await against(estate, [bucket("copy", inUs), gone(["copy"])])).toEqual([
      "known home of copy in us-east-1",
      "not seen replica of scans in us-east-1 to arn:aws:s3:::copy",
    ]);
  });
  test("moved to another address is the same", async () => {
    const blocks = [bucket("scans"), bucket("copy", inUs), bucket("second", inUs)];
    const moved = {
      ...rules(["copy"]),
      address: "module.wards.aws_s3_bucket_replication_configuration.scans",
      actions: ["no-op"],
    };
    expect(await against(estate, [...blocks, moved])).toContain("known home of copy in us-east-1");
    expect(
      (await against(estate, [...blocks, moved])).filter((one) => one.startsWith("closed")),
    ).toEqual([]);
  });
});

test("what the plan keeps leads newly out where its target is made again elsewhere", async () => {
  const kept = { ...rules(["copy"]), actions: ["no-op"] };
  const inside = [live("scans", "eu-central-1", ["copy"]), live("copy", "eu-west-1")];
  const moved = { ...inUs, actions: ["delete", "create"] };
  expect(await against(inside, [bucket("scans"), bucket("copy", moved), kept])).toEqual([
    "new home of copy in us-east-1",
    `new ${outTo("copy")}`,
  ]);
  expect(await against(inside, [bucket("scans"), bucket("copy", inUs), kept])).toEqual([
    "known home of copy in us-east-1",
    `known ${outTo("copy")}`,
  ]);
});
