/** What people have at hand instead of an inventory: known by its content, and read as far as it goes or refused by its name. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { files as inventory } from "../src/files.ts";
import type { Gap, Resource } from "../src/model.ts";
import { options } from "./support/aws-scan.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const subscription = "11111111-2222-4333-8444-555555555555";
const id = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st`;
const listed = {
  id,
  identity: null,
  kind: "StorageV2",
  location: "eastus",
  name: "st",
  properties: null,
  resourceGroup: "rg",
  sku: { name: "Standard_GRS", tier: "Standard" },
  tags: { owner: "it" },
  type: "Microsoft.Storage/storageAccounts",
};
const graphed = {
  ...listed,
  subscriptionId: subscription,
  tenantId: "t",
  type: "microsoft.storage/storageaccounts",
  properties: { supportsHttpsTrafficOnly: true },
};
const arn = "arn:aws:dynamodb:us-east-1:123456789012:table/patients";
const mapped = { ResourceARN: arn, Tags: [{ Key: "owner", Value: "it" }] };
const item = {
  configurationItemVersion: "1.3",
  configurationItemCaptureTime: "2026-11-22T08:00:00.000Z",
  configurationItemStatus: "OK",
  awsAccountId: "123456789012",
  ARN: arn,
  resourceType: "AWS::DynamoDB::Table",
  resourceId: "patients",
  resourceName: "patients",
  awsRegion: "us-east-1",
  tags: { owner: "it" },
  configuration: { tableName: "patients" },
};
const row = {
  _ctx: { connection_name: "aws" },
  account_id: "123456789012",
  akas: [arn],
  arn,
  name: "patients",
  region: "us-east-1",
  tags: { owner: "it" },
};
const azureRow = {
  akas: [`azure://${id}`, `azure://${id.toLowerCase()}`],
  name: "st",
  region: "eastus",
  subscription_id: subscription,
  tags: { owner: "it" },
  title: "st",
};

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
});

async function read(
  content: string | Buffer,
  name = "e.json",
): Promise<{ readonly resources: readonly Resource[]; readonly gaps: readonly Gap[] }> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  for await (const batch of inventory.collect(file, options(undefined))) {
    resources.push(...(batch.resources ?? []));
    gaps.push(...(batch.gaps ?? []));
  }
  return { resources, gaps };
}

const azureOne = { id, type: listed.type, location: "eastus", scope: subscription, name: "st" };
const awsOne = {
  id: arn,
  type: "AWS::DynamoDB::Table",
  location: "us-east-1",
  scope: "123456789012",
  name: "patients",
};

test.each<[string, unknown, object]>([
  ["az resource list", [listed], azureOne],
  ["the REST API's list", { value: [listed] }, azureOne],
  ["az graph query", { count: 1, data: [graphed], total_records: 1, skip_token: null }, azureOne],
  ["az graph query --query data", [graphed], azureOne],
  ["get-resources", { ResourceTagMappingList: [mapped] }, awsOne],
  ["a Config snapshot", { fileVersion: "1.0", configurationItems: [item] }, awsOne],
  ["Config's items", [item], awsOne],
  ["Steampipe", [row], awsOne],
  ["Steampipe, newer", { columns: [{ name: "arn" }], rows: [row] }, awsOne],
  ["Steampipe of Azure", [azureRow], azureOne],
])("%s: read, as records that vouch for nothing more", async (_, value, expected) => {
  const rows = Array.isArray(value) ? value : [value];
  const texts = [
    JSON.stringify(value),
    JSON.stringify(value, undefined, 2),
    `\uFEFF${JSON.stringify(value, undefined, 4).replaceAll("\n", "\r\n")}\r\n`,
    ...(Array.isArray(value) ? [rows.map((one) => `${JSON.stringify(one)}\n`).join("")] : []),
  ];
  for (const text of texts)
    for (const name of ["e.json", "e.ndjson", "answer.txt"]) {
      const { resources, gaps } = await read(text, name);
      expect(resources).toEqual([
        expect.objectContaining({ ...expected, labels: { owner: "it" } }),
      ]);
      expect(resources[0]!.unseen).toHaveProperty("*");
      expect(gaps.map(({ reason }) => reason)).toEqual(["unvouched"]);
      expect(gaps[0]!.remedy).toMatch(/use data-boundary scan/);
    }
});

test.each<[string, unknown, RegExp]>([
  ["fewer rows than there are", { data: [graphed], total_records: 2400, count: 1 }, /1 of 2400/],
  ["a skip token", { data: [graphed], skip_token: "x" }, /more rows than it contains/],
  ["a next link", { value: [listed], nextLink: "https://x" }, /more rows than it contains/],
  [
    "a pagination token",
    { ResourceTagMappingList: [mapped], PaginationToken: "x" },
    /more resources than it contains/,
  ],
  [
    "the CLI's own token",
    { ResourceTagMappingList: [mapped], NextToken: "x" },
    /more resources than it contains/,
  ],
  [
    "a cut answer of Resource Graph",
    { totalRecords: 1, count: 1, data: [graphed], resultTruncated: "true" },
    /more rows than it contains/,
  ],
  [
    "the same as a switch",
    { totalRecords: 1, count: 1, data: [graphed], resultTruncated: true },
    /more rows than it contains/,
  ],
  [
    "a page of Config",
    { configurationItems: [item], nextToken: "x" },
    /more items than it contains/,
  ],
])("%s: a gap", async (_, value, says) => {
  const { gaps } = await read(JSON.stringify(value));
  const told = gaps.filter(({ reason }) => reason === "truncated");
  expect(told).toHaveLength(1);
  expect(told[0]!.detail).toMatch(says);
});

test.each<[string, unknown]>([
  ["Steampipe", { columns: [{ name: "arn" }], rows: null }],
  ["ARM", { value: [] }],
])("%s: an answer without a row is read", async (_, value) => {
  const { resources, gaps } = await read(JSON.stringify(value));
  expect(resources).toEqual([]);
  expect(gaps.map(({ reason }) => reason)).toContain("unvouched");
});

test("an element of no known form costs itself", async () => {
  const { resources, gaps } = await read(JSON.stringify([{ x: 1 }, listed]));
  expect(resources).toHaveLength(1);
  expect(gaps.map(({ reason }) => reason).sort()).toEqual(["failed", "unvouched"]);
});

test("a bad row costs itself, and a deleted one is not there", async () => {
  const { resources, gaps } = await read(JSON.stringify([listed, { ...listed, id: 5 }, "x"]));
  expect(resources).toHaveLength(1);
  expect(gaps.filter(({ reason }) => reason === "failed")).toHaveLength(2);
  const gone = { ...item, configurationItemStatus: "ResourceDeleted" };
  expect((await read(JSON.stringify({ configurationItems: [item, gone] }))).resources).toHaveLength(
    1,
  );
});

test.each([
  ["a row of Steampipe", row, { ...row, region: "eu-central-1" }],
  ["an item of Config", item, { ...item, awsRegion: "eu-central-1" }],
])("%s whose ARN is of another region is a gap", async (_, right, wrong) => {
  const { resources, gaps } = await read(`${JSON.stringify(right)}\n${JSON.stringify(wrong)}\n`);
  expect(resources).toHaveLength(1);
  expect(gaps.map(({ detail }) => detail).join("\n")).toMatch(
    /:2: is an? (?:row|item) of eu-central-1 whose ARN is of us-east-1/,
  );
});

test("a document with two lists of rows has the rows of both", async () => {
  const other = { ...listed, id: `${id}2`, name: "st2" };
  const { resources } = await read(JSON.stringify({ data: [listed], value: [other] }));
  expect(resources.map(({ name }) => name)).toEqual(["st", "st2"]);
});

const hostile = (value: object): string =>
  JSON.stringify(value).replace('"owner":"it"', '"__proto__":"x","constructor":"y"');
test.each([
  ["az", [listed]],
  ["Config", { configurationItems: [item] }],
  ["Steampipe", [row]],
])("%s: names such as __proto__ stay names", async (_, value) => {
  const { resources } = await read(hostile(value));
  expect(JSON.stringify(resources[0]!.labels)).toBe('{"__proto__":"x","constructor":"y"}');
});

/** Without a resource nothing tells that it is not the file of another tool. */
const tf =
  'terraform {\n  required_version = ">= 1"\n}\n\nvariable "region" {\n  default = "a"\n}\n';
test.each<[string, string | Buffer | object, RegExp]>([
  [
    "SARIF",
    { version: "2.1.0", $schema: "https://json.schemastore.org/sarif-2.1.0.json", runs: [] },
    /SARIF/,
  ],
  ["Terraform", tf, /Terraform configuration/],
  [
    "parameters of an ARM template",
    {
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
      contentVersion: "1.0.0.0",
      parameters: {},
    },
    /file of parameters of an ARM template.*--params/,
  ],
  [
    "Prowler's OCSF",
    [{ class_uid: 2004, finding_info: { uid: "x" }, metadata: {} }],
    /Prowler \(OCSF\)/,
  ],
  [
    "Prowler's CSV",
    "AUTH_METHOD;TIMESTAMP;ACCOUNT_UID;CHECK_ID\nprofile;2026;1;x\n",
    /Prowler \(CSV\)/,
  ],
  ["CloudQuery", `${JSON.stringify({ _cq_id: "x", _cq_sync_time: "t", arn })}\n`, /CloudQuery/],
  ["CSV", "name,location,type\nst,eastus,x\n", /is CSV/],
  ["a policy", "boundary: eea\n", /--policy/],
  ["a page", "<!DOCTYPE html><html></html>", /web page/],
  ["gzip", gzipSync("x"), /gzip.*gunzip/],
  [
    "our own baseline",
    { baselineVersion: "1", findings: [] },
    /baseline of data-boundary.*--baseline/,
  ],
  ["our own OSCAL", { "assessment-results": { uuid: "x" } }, /OSCAL/],
  ["our own report for GitLab", { version: "15", vulnerabilities: [], scan: {} }, /GitLab/],
  ["our own JUnit", '<?xml version="1.0"?>\n<testsuites/>', /XML, such as a report of JUnit/],
  ["our own Markdown", "# Data boundary\n\n| a |\n|---|\n", /Markdown/],
  ["ASFF as AWS writes it", { Findings: [{ ProductArn: "x", GeneratorId: "y" }] }, /ASFF/],
  ["Checkov", { check_type: "terraform", results: {}, summary: {} }, /Checkov/],
  ["a Kubernetes manifest", { apiVersion: "v1", kind: "List", items: [] }, /Kubernetes/],
  ["assets of Google Cloud", [{ name: "//x", assetType: "x" }], /Google Cloud/],
  ["a query of Config", { Results: ["{}"], QueryInfo: {} }, /Config query/],
  ["Resource Explorer", { Resources: [{ Arn: arn, OwningAccountId: "1" }] }, /Resource Explorer/],
  [
    "PowerShell",
    [{ ResourceId: id, ResourceType: "x", Name: "st" }],
    /PowerShell.*az resource list/,
  ],
  ["a table of Resource Graph", { data: { columns: [], rows: [] } }, /form of a table/],
  [
    "a refusal",
    { error: { code: "AuthorizationFailed", message: "no" } },
    /an error response of a cloud/,
  ],
  ["a table", "Name    Location\n------  --------\nst      eastus\n", /table as the Azure CLI/],
  ["YAML", "- id: x\n  location: eastus\n", /is YAML/],
  [
    "an error of the Azure CLI",
    "ERROR: Please run 'az login' to setup account.\n",
    /message of the command/,
  ],
  [
    "a warning before JSON",
    `WARNING: in preview\n${JSON.stringify([listed])}`,
    /message of the command.*2>&1/,
  ],
  [
    "an error of the AWS CLI",
    "\nAn error occurred (ExpiredToken) when calling x\n",
    /message of the command/,
  ],
  [
    "our own text",
    "✗ 2 findings outside EEA, 1 may leave it; 4 gaps\n  Policy file: p.yml\n",
    /text report of data-b/,
  ],
  ["tsv", `None\t${id}\teastus\n`, /text with tabs.*--output json/],
  ["xz", Buffer.from("fd377a585a000004e6d6b4462c", "hex"), /binary data/],
  ["brotli", brotliCompressSync(JSON.stringify([listed, graphed])), /binary data/],
  [
    "two pages",
    `${JSON.stringify([listed], undefined, 2)}\n${JSON.stringify([graphed], undefined, 2)}`,
    /not one JSON document.*line 2[0-9]/,
  ],
  [
    "a document that is cut off",
    JSON.stringify([listed], undefined, 2).slice(0, -9),
    /not one JSON document/,
  ],
  [
    "a list of Windows PowerShell",
    { value: [{ ResourceId: id, ResourceType: "x" }], Count: 1 },
    /PowerShell/,
  ],
  [
    "an export of Google Cloud",
    `${JSON.stringify({ name: "//x", asset_type: "x" })}\n`,
    /Google Cloud/,
  ],
  ["an error of AWS", { __type: "AccessDeniedException", message: "no" }, /an error response/],
  ["an answer of EC2", { Reservations: [{ Instances: [] }] }, /answer of the AWS CLI/],
  ["rows without id", [{ name: "st", location: "eastus" }], /JSON of a form that data-boundary/],
  ["a package", { name: "x", version: "1.0.0", dependencies: {} }, /JSON of a form/],
])("%s: refused in one sentence that names it", async (_, content, says) => {
  const text =
    typeof content === "string" || Buffer.isBuffer(content)
      ? content
      : JSON.stringify(content, undefined, 2);
  for (const name of ["e.json", "e.ndjson"]) {
    const refused = await read(text, name).then(
      () => "",
      ({ message }: Error) => message,
    );
    expect(refused).toMatch(says);
    expect(refused).toMatch(/^[^\n]+$/);
    expect(refused).toContain(`${join(folder, name)}: is `);
  }
});

test("a sentence with a comma is not CSV, and a row of a third cloud is not one without columns", async () => {
  await expect(read("Dear all, this is the list\nof the week\n")).rejects.toThrow(
    /:1: is not JSON/,
  );
  await expect(
    read(JSON.stringify([{ title: "b", akas: ["gcp://storage/b"], _ctx: {} }])),
  ).rejects.toThrow(/is a row of neither AWS nor Azure/);
});

test("each row that is lost is told, with its number", async () => {
  const { resources, gaps } = await read(
    JSON.stringify({
      ResourceTagMappingList: [{ ResourceARN: "x" }, mapped, { ResourceARN: "y" }],
    }),
  );
  expect(resources).toHaveLength(1);
  expect(gaps.map(({ detail }) => detail).filter((one) => one.includes("row"))).toEqual([
    expect.stringMatching(/row 1: is a row whose ResourceARN is not an ARN$/),
    expect.stringMatching(/row 3: is a row whose ResourceARN is not an ARN$/),
  ]);
});

test("our own reports are refused as what they are", async () => {
  const cwd = temporaryFolder();
  const bucket = { ...awsOne, provider: "aws", labels: {}, properties: {}, source: "test" };
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([bucket]));
  await dataBoundary(
    ["scan", "./e.ndjson", "--quiet", "--format=json=r.json", "--format=sarif=r.sarif"],
    { cwd },
  );
  await expect(read(readFileSync(join(cwd, "r.json")))).rejects.toThrow(
    /is a JSON report of data-b/,
  );
  await expect(read(readFileSync(join(cwd, "r.sarif")))).rejects.toThrow(/is a SARIF file/);
  const { code, stderr } = await dataBoundary(["scan", "./r.json"], { cwd });
  expect({ code, lines: stderr.split("\n").length }).toEqual({ code: 2, lines: 2 });
});

test("standard input and a pipe are read as a file is", () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.json"), JSON.stringify([listed]));
  const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");
  for (const command of [
    `"${process.execPath}" "${bin}" scan - --quiet --fail-on never --format json < e.json`,
    `cat e.json | "${process.execPath}" "${bin}" scan - --quiet --fail-on never --format json`,
    `"${process.execPath}" "${bin}" scan <(cat e.json) --quiet --fail-on never --format json`,
  ]) {
    const report = JSON.parse(execFileSync("bash", ["-c", command], { cwd, encoding: "utf8" })) as {
      summary: { resources: number };
      findings: { location: { code: string } }[];
    };
    expect(report.summary.resources).toBe(1);
    expect(report.findings[0]!.location.code).toBe("eastus");
  }
});

test("a document that is deep, or a list that is large, ends in one error and not in a crash", async () => {
  const deep = `[${"[".repeat(200_000)}${"]".repeat(200_000)}]`;
  await expect(read(deep)).rejects.toThrow(/record 1: is not a JSON object/);
});
