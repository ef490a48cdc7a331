/** Sources without a plan say what the plan of the same sources says, and nothing else. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { said } from "./support/terraform-plan.ts";
import { saidOfFolder } from "./support/terraform-sources.ts";

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
