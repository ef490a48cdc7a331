/** A directory of inventories: what of it holds resources and is not read is a gap, whatever its name and place. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const volume = (name: string, location: string) => ({
  id: `arn:aws:ec2:${location}:123456789012:volume/${name}`,
  type: "AWS::EC2::Volume",
  provider: "aws",
  scope: "123456789012",
  location,
  name,
  labels: {},
  properties: {},
  source: "ec2 DescribeVolumes",
});
const wards = savedInventory([volume("vol-wards", "eu-central-1")]);
const press = savedInventory([volume("vol-press", "us-east-1")]);
const listed = JSON.stringify([
  {
    id: "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st",
    type: "Microsoft.Storage/storageAccounts",
    name: "st",
    location: "eastus",
  },
]);

function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function gapsOf(folder: string): Promise<{ code: number | null; gaps: readonly string[] }> {
  const { code, stdout } = await dataBoundary(
    ["scan", folder, "--format", "json", "--boundary", "eea"],
    { cwd: folder },
  );
  const { gaps } = JSON.parse(stdout) as { gaps: readonly { detail: string }[] };
  return { code, gaps: gaps.map(({ detail }) => detail) };
}

test.each<[string, string, string | Buffer, string]>([
  ["under another name", "press.json", press, "an inventory"],
  ["as JSON Lines", "press.jsonl", press, "an inventory"],
  ["in a folder of a folder", "account/run/press.ndjson", press, "an inventory"],
  ["as a list", "press.json", `[${press.trimEnd().replaceAll("\n", ",")}]`, "an inventory"],
  ["packed", "press.ndjson.gz", gzipSync(press), "a packed file"],
  ["as az resource list writes it", "azure.json", listed, "a list of Azure resources"],
])("beside an inventory, one %s is a gap", async (_, name, text, what) => {
  const { code, gaps } = await gapsOf(folderOf({ "wards.ndjson": wards, [name]: text }));
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toContain(`it is ${what}`);
  expect(gaps[0]).toContain("it was not read");
  expect(code).toBe(3);
});

test("beside an inventory, a link that leads nowhere is a gap", async () => {
  const folder = folderOf({ "wards.ndjson": wards });
  symlinkSync(join(folder, "gone.ndjson"), join(folder, "press.ndjson"));
  const { code, gaps } = await gapsOf(folder);
  expect(gaps).toEqual([expect.stringContaining("it is a symbolic link that leads nowhere")]);
  expect(code).toBe(3);
});

test("what else may stand beside an inventory is not a gap", async () => {
  const folder = folderOf({
    "wards.ndjson": wards,
    "report.json": JSON.stringify({ schemaVersion: "1", findings: [], summary: {} }),
    "manifest.json": '{"files":[]}',
    "README.md": "# Wards\n",
  });
  expect(await gapsOf(folder)).toEqual({ code: 0, gaps: [] });
});

test("in a directory of plans, what a tool listed is not a gap, and an inventory is", async () => {
  const main = 'provider "aws" {\n  region = "eu-central-1"\n}\nresource "aws_sqs_queue" "q" {}\n';
  expect(await gapsOf(folderOf({ "main.tf": main, "test/azure.json": listed }))).toEqual({
    code: 0,
    gaps: [],
  });
  const { gaps } = await gapsOf(folderOf({ "main.tf": main, "audit/2026/press.ndjson": press }));
  expect(gaps).toEqual([expect.stringContaining("it is an inventory, and it was not read")]);
});
