/** A resource that comes again counts once, wherever it comes from; another place that it then has is judged too. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Placement, Report, Resource } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const table = (scope: string, changes: Partial<Resource> = {}): Resource => ({
  id: "arn:aws:dynamodb:us-east-1:123456789012:table/patients",
  type: "AWS::DynamoDB::Table",
  provider: "aws",
  scope,
  location: "us-east-1",
  name: "patients",
  labels: {},
  properties: {},
  source: "test",
  ...changes,
});
const peering = (scope: string): Resource => ({
  ...table(scope),
  id: "arn:aws:ec2:eu-central-1:123456789012:vpc-peering-connection/pcx-1",
  type: "AWS::EC2::VPCPeeringConnection",
  location: "eu-central-1",
  name: "pcx-1",
  properties: {
    Status: { Code: "active" },
    AccepterVpcInfo: { Region: "us-west-2", OwnerId: "123456789012", VpcId: "vpc-1" },
    RequesterVpcInfo: { Region: "eu-central-1", OwnerId: "210987654321", VpcId: "vpc-2" },
  },
});

async function summaryOf(
  ...files: readonly (readonly Resource[])[]
): Promise<{ readonly summary: Report["summary"]; readonly said: readonly string[] }> {
  const cwd = temporaryFolder();
  const names = files.map((records, i) => {
    writeFileSync(join(cwd, `${i}.ndjson`), savedInventory(records));
    return `./${i}.ndjson`;
  });
  const { stdout } = await dataBoundary(
    ["scan", ...names, "--quiet", "--format", "json", "--fail-on", "never"],
    { cwd },
  );
  const { summary, findings } = JSON.parse(stdout) as {
    summary: Report["summary"];
    findings: { rule: string; location: { code: string } }[];
  };
  return { summary, said: findings.map(({ rule, location }) => `${rule} ${location.code}`).sort() };
}

test("two targets that hold the same say it once", async () => {
  const one = [table("123456789012"), peering("123456789012")];
  const once = await summaryOf(one);
  expect(once.summary.findings).toBeGreaterThan(0);
  expect(await summaryOf(one, one)).toEqual(once);
  expect(await summaryOf([...one, ...one])).toEqual(once);
});

test("what two accounts list is one resource", async () => {
  const once = await summaryOf([peering("123456789012")]);
  expect(once.summary.resources).toBe(1);
  expect(await summaryOf([peering("123456789012")], [peering("210987654321")])).toEqual(once);
});

test("where two lists say different places, both are judged, in either order", async () => {
  const here = [table("123456789012", { location: "eu-central-1" })];
  const there = [table("123456789012")];
  const replicated = [
    table("123456789012", { properties: { Replicas: [{ RegionName: "ap-south-1" }] } }),
  ];
  for (const files of [
    [here, there, replicated],
    [replicated, there, here],
    [there, here, there, replicated],
  ]) {
    const { summary, said } = await summaryOf(...files);
    expect(summary.resources).toBe(1);
    expect(said).toEqual(["home-outside us-east-1", "replica-outside ap-south-1"]);
  }
});

test("gaps count once as well", async () => {
  const unknown = [table("123456789012", { location: "us-nowhere-9" })];
  const once = await summaryOf(unknown);
  // The place that no list knows, and that it is not the region of the ARN.
  expect(once.summary.gaps).toBe(2);
  // Each file contradicts itself; the place is a gap once.
  expect((await summaryOf(unknown, unknown)).summary.gaps).toBe(3);
});

const inEurope = { scope: "123456789012", location: "eu-central-1" } as const;
const bucket = (name: string, changes: Partial<Resource> = {}): Resource => ({
  ...table("123456789012"),
  id: `arn:aws:s3:::${name}`,
  type: "AWS::S3::Bucket",
  name,
  ...changes,
});
const replicating = (...names: readonly string[]): Resource =>
  bucket("befunde", {
    ...inEurope,
    properties: {
      ReplicationConfiguration: {
        Rules: names.map((name, i) => ({
          Status: "Enabled",
          ID: `${i}`,
          Destination: { Bucket: `arn:aws:s3:::${name}` },
        })),
      },
    },
  });
const rule = (...targets: readonly string[]): Resource => ({
  ...table("123456789012"),
  ...inEurope,
  id: "arn:aws:events:eu-central-1:123456789012:rule/aufnahme",
  type: "AWS::Events::Rule",
  name: "aufnahme",
  properties: { State: "ENABLED", Targets: targets.map((Arn, i) => ({ Id: `${i}`, Arn })) },
});
const bus = (account: string): string => `arn:aws:events:us-east-1:${account}:event-bus/entlassung`;

/** Rule, fingerprint in JSON and in SARIF, and what the JSON report says of the destination. */
async function alertsOf(
  records: readonly Resource[],
  ...more: readonly string[]
): Promise<readonly { readonly fingerprint: string; readonly to: unknown }[]> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "x.ndjson"), savedInventory(records));
  const command = ["scan", "./x.ndjson", "--quiet", "--fail-on", "never", ...more];
  const reports = ["--format", "json=x.json", "--format", "sarif=x.sarif"];
  await dataBoundary([...command, ...reports], { cwd });
  const { findings } = JSON.parse(readFileSync(join(cwd, "x.json"), "utf8")) as Report;
  const { runs } = JSON.parse(readFileSync(join(cwd, "x.sarif"), "utf8")) as {
    runs: { results: { ruleId: string; partialFingerprints: Record<string, string> }[] }[];
  };
  const inSarif = runs[0]!.results.map(({ partialFingerprints: them }) => them["dataBoundary/v1"]);
  const all = [...findings];
  for (const { fingerprint } of all) expect(inSarif).toContain(fingerprint);
  return all
    .filter(({ rule: id }) => !id.startsWith("home-"))
    .map(({ fingerprint, into, evidence }) => ({ fingerprint, to: into ?? evidence.value }));
}

const there = [bucket("u1"), bucket("u2")];

test.each([[[]], [["--redact"]]])(
  "two destinations are two alerts, each with its own %j",
  async (more) => {
    const [first, second] = await alertsOf([replicating("u1", "u2"), ...there], ...more);
    expect([first!.to, second!.to]).toEqual(["arn:aws:s3:::u1", "arn:aws:s3:::u2"]);
    expect(first!.fingerprint).not.toBe(second!.fingerprint);
    // One that goes, or comes, changes nothing for the other; nor does the order.
    expect(await alertsOf([replicating("u1"), ...there], ...more)).toEqual([first]);
    expect(await alertsOf([replicating("u2"), ...there], ...more)).toEqual([second]);
    expect(await alertsOf([...there, replicating("u2", "u1")], ...more)).toEqual(
      expect.arrayContaining([first, second]),
    );
  },
);

test("a destination in an account that was not scanned is its own as well", async () => {
  const [own, foreign] = [bus("123456789012"), bus("999988887777")];
  const both = await alertsOf([rule(own, foreign)]);
  expect(both.map(({ to }) => to)).toEqual([own, foreign]);
  expect(await alertsOf([rule(foreign)])).toEqual([both[1]]);
});

test("one destination that is named twice is one alert", async () => {
  expect(await alertsOf([replicating("u1", "u1"), ...there])).toHaveLength(1);
  expect(await alertsOf([rule(bus("123456789012"), bus("123456789012"))])).toHaveLength(1);
});

test("a region without a destination is one place, however often it is named", async () => {
  const Replicas = ["us-east-1", "us-east-1", "us-west-2"].map((RegionName) => ({ RegionName }));
  const global = table("123456789012", {
    ...inEurope,
    id: "arn:aws:dynamodb:eu-central-1:123456789012:table/patients",
    properties: { Replicas },
  });
  expect(await alertsOf([global])).toHaveLength(2);
});

test("what comes again adds the destinations that are new alone", async () => {
  const alerts = await alertsOf([replicating("u1"), ...there, replicating("u1", "u2")]);
  expect(alerts.map(({ to }) => to)).toEqual(["arn:aws:s3:::u1", "arn:aws:s3:::u2"]);
});

test("of a plan, two expressions that stand for two destinations are two", () => {
  const targets = [bus("123456789012"), bus("999988887777"), bus("999988887777")];
  const told: Placement[] = [];
  const locate = locator(types, loadAtlas(), { placement: (one) => told.push(one), gap() {} });
  const written = Object.fromEntries(
    targets.map((_, i) => [
      `/Targets/${i}/Arn`,
      { attribute: `target[${i}].arn`, expression: `var.bus_${i}` },
    ]),
  );
  locate.see({ ...rule(...targets), planned: { action: "create", file: "main.tf", written } });
  locate.finish();
  expect(
    told.filter(({ role }) => role !== "home").map(({ into, evidence }) => [into, evidence.value]),
  ).toEqual([
    [targets[0], "var.bus_0"],
    [targets[1], "var.bus_1"],
  ]);
});
