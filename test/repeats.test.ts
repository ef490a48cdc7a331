/** A resource that comes again counts once, wherever it comes from; another place that it then has is judged too. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report, Resource } from "../src/model.ts";
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
