/** Sources without a plan say what the plan of the same sources says, and nothing else. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { said } from "./support/terraform-plan.ts";
import { saidOfFolder, saidOfSources } from "./support/terraform-sources.ts";

const leastShare = 0.8;

/** Folder -> the share of the plan's placements that its sources say. */
const folders = [
  "fixtures/repositories/hospital/portal",
  "fixtures/plans/terraform/estate",
  "fixtures/plans/terraform/ordinary/backups",
  "fixtures/plans/terraform/ordinary/containers",
  "fixtures/plans/terraform/ordinary/lake",
  "fixtures/plans/terraform/ordinary/serverless",
  "fixtures/plans/terraform/ordinary/web",
] as const;

test.each(folders)("%s", async (folder) => {
  const plan = await said(JSON.parse(readFileSync(`${folder}/plan.json`, "utf8")), {
    sourceDir: folder,
  });
  const sources = await saidOfFolder(folder);
  const inPlan = new Set(plan.places);
  const inSources = new Set(sources.places);
  expect([...inSources].filter((one) => !inPlan.has(one))).toEqual([]);
  expect([...inPlan].filter((one) => !inSources.has(one))).toEqual([]);
  expect(inSources.size).toBeGreaterThanOrEqual(inPlan.size * leastShare);
  expect(sources.gaps).toEqual([]);
});

test("what is read within a body of azapi is called and placed as it is written", async () => {
  const { placements } = await saidOfSources(`provider "azapi" {}
resource "azapi_resource" "visits" {
  type     = "Microsoft.Storage/storageAccounts@2023-01-01"
  name     = "visits"
  location = "westeurope"
  body = {
    sku  = { name = "Standard_GRS" }
    kind = "StorageV2"
  }
}
resource "azapi_resource" "letters" {
  type     = "Microsoft.Storage/storageAccounts@2023-01-01"
  name     = "letters"
  location = "westeurope"
  body = jsonencode({
    sku = {
      name = "Standard_GRS"
    }
  })
}
`);
  expect(
    placements
      .filter(({ role }) => role === "replica")
      .map(({ evidence: { declared } }) => [declared!.attribute, declared!.line, declared!.column]),
  ).toEqual([
    ["body.sku.name", 7, 14],
    ["body.sku.name", 17, 7],
  ]);
});
