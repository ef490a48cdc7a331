/** Stores that no service of a class looks into: a gap where nothing else tells the class, a limit where tags do. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BlindSpot, Gap, Resource } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const account = "123456789012";
const aws = (type: string, arn: string, more: Partial<Resource> = {}): Resource => ({
  id: `arn:aws:${arn}`,
  type,
  provider: "aws",
  scope: account,
  location: "eu-central-1",
  name: arn.replace(/^.*[:/]/, ""),
  labels: {},
  properties: {},
  source: "test",
  ...more,
});
const table = (name: string, labels: Record<string, string> = {}): Resource =>
  aws("AWS::DynamoDB::Table", `dynamodb:eu-central-1:${account}:table/${name}`, { labels });
const topic = aws("AWS::SNS::TopicPolicy", `sns:eu-central-1:${account}:policy`);
const session = aws("AWS::Macie::Session", `macie2:eu-central-1:${account}:session`, {
  properties: { buckets: [] },
});
const group = "/subscriptions/5e1f0a52-7c1d-4c55-9a3b-2f60b1d7c001/resourceGroups/rg/providers";
const azure = (type: string, name: string): Resource => ({
  ...aws(type, "x"),
  id: `${group}/${type}/${name}`,
  provider: "azure",
  scope: "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7c001",
  location: "westeurope",
  name,
});

interface Said {
  readonly gaps: readonly Gap[];
  readonly blindSpots: readonly BlindSpot[];
}

async function scanned(classes: string, resources: readonly Resource[]): Promise<Said> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "i.ndjson"), savedInventory(resources));
  writeFileSync(join(cwd, "p.yml"), `boundary: eea\nclasses:\n${classes}`);
  const { stdout, stderr } = await dataBoundary(
    "scan ./i.ndjson --policy p.yml -q -f json --fail-on never".split(" "),
    { cwd },
  );
  if (stdout === "") throw new Error(stderr);
  const report = JSON.parse(stdout) as Said;
  return {
    gaps: report.gaps.filter(({ detail }) => detail.startsWith("data class")),
    blindSpots: report.blindSpots.filter(({ detail }) => detail.startsWith("class ")),
  };
}

const byMacie = "  patient:\n    macie: { types: [PERSONAL_INFORMATION] }\n";
const byTags = "    tags: { data-class: [patient] }\n";
const byPurview = "    purview: { classifications: [MICROSOFT.GOVERNMENT.*] }\n";

test("without tags it is a gap, one for each type", async () => {
  const all = [
    table("wards"),
    table("beds"),
    topic,
    session,
    azure("Microsoft.Databricks/workspaces", "lab"),
  ];
  const { gaps, blindSpots } = await scanned(byMacie, all);
  expect(
    gaps.map(({ type, resources = 1, service, reason }) => [type, resources, service, reason]),
  ).toEqual([
    ["AWS::DynamoDB::Table", 2, "macie", "not-collected"],
    ["Microsoft.Databricks/workspaces", 1, "macie", "not-collected"],
  ]);
  expect(gaps[0]!.detail).toBe(
    "data class patient: the policy relies on Amazon Macie only, which does not scan stores of this type",
  );
  expect(blindSpots).toEqual([]);
});

test("with tags it is a limit, said once, and what has the class by its tags is none", async () => {
  const all = [table("wards"), table("beds", { "data-class": "patient" }), topic, session];
  const { gaps, blindSpots } = await scanned(byMacie + byTags, all);
  expect(gaps).toEqual([]);
  expect(blindSpots).toEqual([
    {
      provider: "aws",
      type: "AWS::Macie::Session",
      resources: 1,
      detail:
        "class patient: Amazon Macie does not scan stores of these types, whose class only their tags show: AWS::DynamoDB::Table",
    },
  ]);
});

const tenant = "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365";
const ofTenant = (type: string, path: string, properties: object): Resource => {
  const { location: _, ...one } = aws(type, "x");
  const id = `m365:${tenant}/${path}`;
  return { ...one, id, provider: "microsoft365", scope: tenant, name: path, properties };
};

test("what has no tags is not known by them", async () => {
  const site = ofTenant("m365:Site", "sites/a", { siteCollection: { dataLocationCode: "DEU" } });
  const { blindSpots } = await scanned(byMacie + byTags, [table("wards"), site, session]);
  expect(blindSpots.map(({ detail }) => detail)).toEqual([
    "class patient: Amazon Macie does not scan stores of these types, whose class only their tags show: AWS::DynamoDB::Table; and of these, which have no tags, so that their class is unknown: m365:Site",
  ]);
});

test("data of a class in what has no place is a gap", async () => {
  const workspace = (properties: object): Resource =>
    ofTenant("m365:Workspace", "workspaces/0a1b", { type: "Workspace", ...properties });
  const found = { classifications: ["MICROSOFT.GOVERNMENT.EU.PASSPORT"], labels: [] };
  const store = { store: "https://app.powerbi.com/groups/0a1b", ...found };
  const map = ofTenant("m365:DataMap", "data-map", { dataMap: { stores: [store] } });
  const said = async (...resources: readonly Resource[]): Promise<readonly string[]> =>
    (await scanned(`  patient:\n${byPurview}${byTags}`, [map, ...resources])).gaps.map(
      ({ detail }) => detail,
    );
  expect(await said(workspace({}))).toEqual([
    "data class of workspaces/0a1b: it is patient (Purview: MICROSOFT.GOVERNMENT.EU.PASSPORT), and no location of its data was found",
  ]);
  const capacity = ofTenant("m365:Capacity", "capacities/1", { region: "West Europe" });
  expect(await said(capacity, workspace({ capacityId: capacity.id }))).toEqual([]);
});

test("what one of the two services looks into is not a limit of the other", async () => {
  const stores = [
    "Microsoft.DBforPostgreSQL/servers",
    "Microsoft.DBforMySQL/servers",
    "Microsoft.DataLakeStore/accounts",
    "Microsoft.Storage/storageAccounts",
  ].map((type) => azure(type, "wards"));
  const { gaps } = await scanned(byMacie + byPurview, [...stores, table("beds"), session]);
  expect(gaps.map(({ type, service }) => [type, service])).toEqual([
    ["AWS::DynamoDB::Table", "macie"],
    ...stores.map(({ type }) => [type, "purview"]).toSorted(),
  ]);
  for (const { type, detail } of gaps)
    expect(detail, type).toContain(
      type === "AWS::DynamoDB::Table"
        ? "Amazon Macie and Microsoft Purview only, which do not scan"
        : "which has not scanned it",
    );
});

test("a policy that asks no service says nothing of it", async () => {
  const { gaps, blindSpots } = await scanned(`  patient:\n${byTags}`, [table("wards")]);
  expect([gaps, blindSpots]).toEqual([[], []]);
});
