/** A tenant in which all is right and much looks wrong: silent under the boundary it promises, exact under narrower ones. */
import { expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import { brief, scanAzure } from "./support/azure-command.ts";
import { filesIn, writtenBy } from "./support/recorded.ts";

const folder = "fixtures/estates/looks-wrong/azure";
const estate = azureAnswerer(folder);

test("the recordings are what the script writes", () => {
  expect(writtenBy("scripts/make-estate-azure-right.ts")).toEqual(filesIn(`${folder}/answers`));
});

test("nothing is raised under eudb, and nothing is left unseen", async () => {
  const { code, report } = await scanAzure(estate, ["--boundary", "eudb"]);
  expect(brief(report)).toEqual([]);
  expect(report.gaps).toEqual([]);
  expect(code).toBe(0);
  const own = report.types.filter(({ type }) => !type.startsWith("Microsoft.Resources/"));
  expect(own.reduce((sum, { resources }) => sum + resources, 0)).toBeGreaterThanOrEqual(60);
  expect(own.filter(({ depth }) => depth !== "described").map(({ type }) => type)).toEqual([]);
  // The second places are seen: each copy, backup and sink lies inside, none is overlooked.
  expect(report.summary.placements).toBeGreaterThan(report.summary.resources);
  expect(report.run.tenantBoundary).toBe("EU");
});

/** Switzerland is in the EU Data Boundary and not in the EEA; an EU data zone holds it, too. */
const swiss = [
  "home-outside switzerland acs-switzerland",
  "home-outside switzerlandnorth disk-vm-zug",
  "home-outside switzerlandnorth stzurich",
  "home-outside switzerlandnorth vm-zug",
  "metadata-outside switzerlandnorth nic-vm-zug",
  "processing-may-leave datazone-eu ai-letters",
  "processing-may-leave datazone-eu ai-risk",
  "replica-outside switzerlandwest stzurich",
];

/** Norway is in the EEA and not in the EU. */
const norwegian = [
  "home-outside norway acs-norway",
  "home-outside norwayeast kv-oslo",
  "home-outside norwayeast stoslo",
  "home-outside norwaywest disk-vm-bergen",
  "home-outside norwaywest vm-bergen",
  "metadata-outside norwayeast rg-web-america",
  "metadata-outside norwaywest nic-vm-bergen",
  "replica-outside norwaywest kv-oslo",
  "replica-outside norwaywest stoslo",
];

test.each([
  ["eea", swiss],
  ["eu", [...swiss, ...norwegian]],
])("under %s only what the law has outside", async (boundary, expected) => {
  const { code, report } = await scanAzure(estate, ["--boundary", boundary]);
  expect(brief(report)).toEqual(expected.toSorted());
  expect(report.gaps).toEqual([]);
  expect(code).toBe(1);
});
