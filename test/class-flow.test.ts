/** Classes by what Macie found, and by what a resource is a copy of; the report says why. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Finding, Gap, Resource } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const account = "123456789012";
const bucket = (name: string, location: string, more: Partial<Resource> = {}): Resource => ({
  id: `arn:aws:s3:::klinikum-${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: account,
  location,
  name: `klinikum-${name}`,
  labels: {},
  properties: { ReplicationConfiguration: { Rules: [] } },
  source: "test",
  ...more,
});
const macie = (...buckets: readonly object[]): Resource => ({
  ...bucket("x", "eu-central-1"),
  id: `arn:aws:macie2:eu-central-1:${account}:session`,
  type: "AWS::Macie::Session",
  name: "Macie in eu-central-1",
  properties: { status: "ENABLED", buckets },
});
const seen = (name: string, sensitivityScore: number, ...types: readonly string[]): object => ({
  bucketArn: `arn:aws:s3:::klinikum-${name}`,
  sensitivityScore,
  types,
});

async function scanned(
  policy: string,
  resources: readonly Resource[],
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "i.ndjson"), savedInventory(resources));
  writeFileSync(join(cwd, "p.yml"), policy);
  const { stdout, stderr } = await dataBoundary(
    "scan ./i.ndjson --policy p.yml -q -f json --fail-on never".split(" "),
    { cwd },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { findings: Finding[]; gaps: Gap[] };
}

const patient = `boundary: eea
classes:
  patient:
    boundary: { countries: [DE] }
    tags: { data-class: [patient] }
    macie: { sensitivityAtLeast: 60, types: [PERSONAL_*] }
`;

test("what Macie found makes the class, whatever the tags say, and a copy inherits it", async () => {
  const copied = {
    ReplicationConfiguration: {
      Rules: [
        {
          Status: "Enabled",
          Destination: { Bucket: "arn:aws:s3:::klinikum-copy" },
        },
      ],
    },
  };
  const { findings, gaps } = await scanned(patient, [
    bucket("press", "eu-west-1", { labels: { "data-class": "public" } }),
    bucket("ward", "eu-central-1", { labels: { "data-class": "patient" }, properties: copied }),
    bucket("copy", "eu-west-1"),
    bucket("menu", "eu-west-1"),
    macie(
      seen("press", 93, "EU_HEALTH_INSURANCE", "PERSONAL_INFORMATION"),
      seen("ward", 1),
      seen("copy", 1),
      seen("menu", 70, "CREDENTIALS"),
    ),
  ]);
  expect(gaps.filter(({ service }) => service === "macie")).toEqual([]);
  const said = findings.map(({ resource, role, classes, classReasons }) =>
    [resource.name, role, classes.join(), (classReasons ?? []).join()].join(" | "),
  );
  expect(said.sort()).toEqual([
    "klinikum-copy | home | patient | inherited from arn:aws:s3:::klinikum-ward",
    "klinikum-press | home | patient | Macie: score 93, PERSONAL_INFORMATION",
    "klinikum-ward | replica | patient | tag data-class",
  ]);
});

test("a bucket that Macie has not looked into is a gap where the policy asks, and none where it does not", async () => {
  const resources = [
    bucket("a", "eu-central-1"),
    bucket("b", "eu-central-1"),
    macie(seen("a", 50)),
  ];
  const asked = await scanned(patient, resources);
  expect(
    asked.gaps
      .filter(({ service }) => service === "macie")
      .map(({ resource }) => resource)
      .sort(),
  ).toEqual(["arn:aws:s3:::klinikum-a", "arn:aws:s3:::klinikum-b"]);
  const tagsOnly = patient.replace(/^ {4}macie.*\n/m, "");
  const { gaps } = await scanned(tagsOnly, resources);
  expect(gaps.filter(({ service }) => service === "macie")).toEqual([]);
});

test.each([
  ["sensitivityAtLeast: 50", /too low: 50 means that Macie has not analysed/],
  ["sensitivityAtLeast: 101", /too high/],
  ["", /is empty, name sensitivityAtLeast or types/],
])("macie: { %s } is refused", async (said, fault) => {
  await expect(
    scanned(`classes:\n  patient:\n    macie: { ${said} }\n`, [bucket("a", "eu-central-1")]),
  ).rejects.toThrow(fault);
});

test("a type that follows one called credentials is found all the same", async () => {
  const { findings } = await scanned(patient, [
    bucket("keys", "eu-west-1"),
    macie(seen("keys", 80, "AWS_CREDENTIALS", "CREDENTIALS", "PERSONAL_INFORMATION")),
  ]);
  expect(findings.map(({ classReasons }) => classReasons)).toEqual([
    ["Macie: score 80, PERSONAL_INFORMATION"],
  ]);
});

test("what Macie found in a bucket that the scan does not hold is a gap", async () => {
  const { gaps } = await scanned(patient, [
    bucket("ward", "eu-central-1"),
    macie(seen("ward", 1), seen("member", 90, "PERSONAL_INFORMATION"), seen("menu", 90)),
  ]);
  expect(gaps.filter(({ service }) => service === "macie")).toMatchObject([
    { resource: "arn:aws:s3:::klinikum-member", provider: "aws", scope: account },
  ]);
});

test("one service that looked is enough for a class that both can find", async () => {
  const both = patient.replace("    macie", "    purview: { labels: [Patient] }\n    macie");
  const { gaps } = await scanned(both, [
    bucket("ward", "eu-central-1"),
    bucket("new", "eu-central-1"),
    macie(seen("ward", 1)),
  ]);
  const named = gaps.filter(({ service }) => service === "macie" || service === "purview");
  expect(named.map(({ service, resource }) => `${service} ${resource}`).sort()).toEqual([
    "macie arn:aws:s3:::klinikum-new",
    "purview arn:aws:s3:::klinikum-new",
  ]);
});
