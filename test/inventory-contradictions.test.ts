/** An inventory whose records contradict one another has gaps, over the real command; a choice that leaves nothing is refused. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Coverage, Resource } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

let cwd: string;
beforeAll(() => {
  cwd = temporaryFolder();
});

const topic = (region: string, changes: Partial<Resource> = {}): Resource => ({
  id: `arn:aws:sns:${region}:123456789012:${region}`,
  type: "AWS::SNS::Topic",
  provider: "aws",
  scope: "123456789012",
  location: region,
  name: region,
  labels: {},
  properties: {},
  source: "test",
  ...changes,
});
const covered: Coverage = {
  provider: "aws",
  scope: "123456789012",
  region: "eu-central-1",
  service: "sns",
  status: "complete",
  resources: 1,
  calls: 1,
};

async function gapsOf(text: string, ...args: readonly string[]): Promise<string> {
  writeFileSync(join(cwd, "e.ndjson"), text);
  const { stdout, stderr } = await dataBoundary(
    ["scan", "./e.ndjson", "--quiet", "--format", "json", ...args],
    { cwd },
  );
  if (stdout === "") return stderr;
  const { gaps } = JSON.parse(stdout) as { gaps: { detail: string }[] };
  return gaps.map(({ detail }) => detail).join("\n");
}

test.each<[string, string, RegExp | undefined]>([
  ["nothing wrong", savedInventory([topic("eu-central-1")]), undefined],
  [
    "the region of an ARN, and another location",
    savedInventory([topic("us-east-1", { location: "eu-central-1" })]),
    /^\.\/e\.ndjson: 1 of its resources have a location outside the region of their ARN, first arn:aws:sns:us-east-1:123456789012:us-east-1 at eu-central-1$/,
  ],
  [
    "no region in the ARN",
    savedInventory([topic("", { id: "arn:aws:sns::123456789012:x", location: "eu-central-1" })]),
    undefined,
  ],
  [
    "coverage of another account alone",
    savedInventory([topic("eu-central-1"), { ...covered, scope: "999999999999" }]),
    /no coverage line of aws is about an account or subscription of its resources: 123456789012/,
  ],
  [
    "coverage of this account beside a resource that another one shares",
    savedInventory([topic("eu-central-1"), topic("eu-west-1", { scope: "999999999999" }), covered]),
    undefined,
  ],
  [
    "a resource that is only referred to, and no narrowing",
    savedInventory([topic("eu-central-1"), topic("us-east-1", { onlyReferred: true })]),
    /marks resources as onlyReferred .*: 1, first arn:aws:sns:us-east-1/,
  ],
  [
    "one in a region that was looked at",
    savedInventory([topic("eu-central-1"), topic("us-east-1", { onlyReferred: true })], {
      leftOut: { regions: { aws: ["eu-central-1", "us-east-1"] } },
    }),
    /marks resources as onlyReferred/,
  ],
  [
    "one in a region that was left out",
    savedInventory([topic("eu-central-1"), topic("us-east-1", { onlyReferred: true })], {
      leftOut: { regions: { aws: ["eu-central-1"] } },
    }),
    undefined,
  ],
])("%s", async (_, text, gap) => {
  const gaps = await gapsOf(text);
  if (gap === undefined) expect(gaps).toBe("");
  else expect(gaps).toMatch(gap);
});

test("a file that nobody vouches for has the same contradictions", async () => {
  const [, moved] = savedInventory([topic("us-east-1", { location: "eu-central-1" })]).split("\n");
  expect(await gapsOf(`${moved}\n`)).toMatch(
    /1 of its resources have a location outside the region of their ARN, first .* at eu-central-1$/m,
  );
});

test("a second header or last line in the middle is a gap at its line", async () => {
  const lines = savedInventory([topic("eu-central-1")])
    .trimEnd()
    .split("\n");
  const [header, resource, coverage, last] = lines as [string, string, string, string];
  expect(await gapsOf(`${[header, resource, header, coverage, last].join("\n")}\n`)).toContain(
    "./e.ndjson:3: is a header that is not the first line",
  );
  expect(await gapsOf(`${[header, resource, last, coverage, last].join("\n")}\n`)).toContain(
    "./e.ndjson:4: is after the last line of an inventory",
  );
});

test("regions of which a narrowed inventory holds none are refused", async () => {
  const narrowed = savedInventory([topic("eu-central-1")], {
    leftOut: { regions: { aws: ["eu-central-1"] } },
  });
  expect(await gapsOf(narrowed, "--regions", "eu-west-1")).toBe(
    "./e.ndjson: contains only the aws regions eu-central-1, and none of eu-west-1; choose among these, or scan the cloud itself\n",
  );
  expect(await gapsOf(narrowed, "--regions", "eu-west-1,eu-central-1")).toBe("");
});

test("global alone leaves out every region, so it is refused; beside a region it narrows nothing", async () => {
  const text = savedInventory([topic("eu-central-1")]);
  writeFileSync(join(cwd, "p.yml"), "regions: [global]\n");
  const refused = /names only global, whose resources are always scanned/;
  expect(await gapsOf(text, "--policy", "p.yml")).toMatch(refused);
  expect(await gapsOf(text, "--regions", "global")).toMatch(refused);
  expect(await gapsOf(text, "--regions", "global,eu-central-1")).toBe("");
});

test("an inventory of few regions may hold more of the others than its lines count: what settings refer to", async () => {
  const elsewhere = ["us-east-1", "eu-west-1"].map((region) =>
    topic(region, { onlyReferred: true }),
  );
  const text = savedInventory([topic("eu-central-1"), ...elsewhere, covered], {
    leftOut: { regions: { aws: ["eu-central-1"] } },
  });
  expect(await gapsOf(text)).toBe("");
});

test("az graph query: what its counts say that is not there is a gap, without any row too", async () => {
  const answer = (changes: object): string => JSON.stringify({ data: [], count: 0, ...changes });
  expect(await gapsOf(answer({ total_records: 5 }))).toContain("contains 0 of 5 rows");
  expect(await gapsOf(answer({ count: 3, total_records: 0 }))).toContain("contains 0 of 3 rows");
  const none = await gapsOf(answer({ total_records: 0 }));
  expect(none).toContain("az graph query");
  expect(none).not.toContain("holds 0 of");
});

test.each<[string, string, RegExp]>([
  [
    "a coverage line that counts more",
    savedInventory([topic("eu-central-1"), { ...covered, resources: 50 }]),
    /a coverage line counts 50 resources of aws, and it holds 1/,
  ],
  [
    "coverage lines that count less",
    savedInventory([topic("eu-central-1"), { ...covered, resources: 0 }]),
    /its coverage lines count 0 resources of aws, and it holds 1/,
  ],
  [
    "a target that nobody looked at",
    savedInventory([topic("eu-central-1"), covered], { targets: ["aws", "azure"] }),
    /its header names azure as a target, but it has no coverage line or gap of azure/,
  ],
  [
    "one resource with two sets of labels",
    savedInventory([
      topic("eu-central-1", { labels: { data: "public" } }),
      topic("eu-central-1", { labels: { data: "patient" } }),
      { ...covered, resources: 2 },
    ]),
    /it is listed twice, with different labels/,
  ],
  [
    "one resource with two types",
    savedInventory([
      topic("eu-central-1", { type: "AWS::RDS::DBCluster" }),
      topic("eu-central-1", { type: "AWS::RDS::DBInstance" }),
      { ...covered, resources: 2 },
    ]),
    /its id is listed with two types/,
  ],
])("%s is a gap", async (_, text, gap) => {
  expect(await gapsOf(text)).toMatch(gap);
});

test.each<[string, string, string]>([
  ["its name alone", "AWS::S3::Bucket", "AWS::S3::ForeignBucket"],
  ["a type of which nothing is known", "AWS::S3::Bucket", "AWS::Klinik::Folder"],
  ["its type in another spelling", "AWS::S3::Bucket", "AWS::S3::bucket"],
  ["the type of its family", "AWS::DocDB::DBCluster", "AWS::RDS::DBCluster"],
])("one resource listed with %s as well is not a contradiction", async (_, type, other) => {
  const text = savedInventory([
    topic("eu-central-1", { type }),
    topic("eu-central-1", { type: other }),
    { ...covered, resources: 2 },
  ]);
  expect(await gapsOf(text)).not.toContain("two types");
});

test("a key that is there twice is a gap, whatever the digest says", async () => {
  const lines = savedInventory([topic("us-east-1"), covered])
    .trimEnd()
    .split("\n");
  lines[1] = lines[1]!.replace('"location":', '"location":"us-east-1","location":');
  const before = `${lines.slice(0, -1).join("\n")}\n`;
  const sha256 = createHash("sha256").update(before).digest("hex");
  const last = JSON.stringify({ ...(JSON.parse(lines.at(-1)!) as object), sha256 });
  expect(await gapsOf(`${before}${last}\n`)).toMatch(/contains a key twice/);
});
