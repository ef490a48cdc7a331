/** What a scan of Azure takes in beyond the resources, and what a user may leave out, over real HTTP. */
import { expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import { types } from "../src/locate/index.ts";
import { elsewhereOf } from "../src/run/region-filter.ts";
import type { Finding, Resource } from "../src/model.ts";
import { collected, emulator, refusal } from "./support/azure-arm.ts";
import { type JsonReport, brief, scanAzure } from "./support/azure-command.ts";
import { dataBoundary } from "./support/command.ts";

const estate = azureAnswerer("fixtures/estates/hospital/azure");
const needs = Object.fromEntries([...types].map(([key, type]) => [key, type.needs]));
const main = "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
const subscriptionsIn = (resources: readonly Resource[]): readonly Resource[] =>
  resources.filter(({ type }) => type === "Microsoft.Resources/subscriptions");

test.each(["Resource Graph", "ARM's lists"])(
  "a subscription is a resource whose activity log is asked for: %s",
  async (by) => {
    await using arm = await emulator((request) =>
      request.method === "POST" && by !== "Resource Graph"
        ? refusal(403, "Forbidden", "no")
        : estate(request),
    );
    const { resources } = await collected("azure", { endpoint: arm.origin }, { needs });
    expect(subscriptionsIn(resources)).toMatchObject([
      {
        id: `/subscriptions/${main}`,
        scope: main,
        name: "Klinikverbund Produktion",
        properties: {
          diagnosticSettings: [{ name: "aktivitaetsprotokoll" }],
          workspaceSettings: [],
        },
      },
    ]);
    expect(subscriptionsIn(resources)[0]).not.toHaveProperty("unseen");
  },
);

test("two targets of a run ask the tenant for its boundary once", async () => {
  await using arm = await emulator(estate);
  const { signal } = new AbortController();
  const found = [];
  for (const target of ["azure", `azure:${main}`])
    found.push(...(await collected(target, { endpoint: arm.origin }, { signal })).resources);
  expect(found.filter(({ type }) => type === "Microsoft.Resources/dataBoundaries")).toHaveLength(1);
  expect(arm.asked(/^GET \/providers\/Microsoft.Resources\/dataBoundaries/)).toHaveLength(1);
});

test("skipped logs are not asked for, and one gap says so", async () => {
  await using arm = await emulator(estate);
  const of = { endpoint: arm.origin };
  const { gaps, resources } = await collected("azure", of, { needs, skip: ["logs"] });
  expect(arm.asked(/diagnosticSettings/)).toEqual([]);
  expect(gaps.filter(({ service }) => service === "diagnosticSettings")).toMatchObject([
    { reason: "not-collected", role: "log" },
  ]);
  expect(resources.some(({ unseen }) => unseen)).toBe(false);
  expect(arm.asked(/objectReplicationPolicies/).length).toBeGreaterThan(0);
});

test("outside the chosen regions nothing is asked for, yet it is known where it lies", async () => {
  await using arm = await emulator(estate);
  const { resources } = await collected(
    "azure",
    { endpoint: arm.origin },
    {
      needs,
      regions: ["West Europe", "germanywestcentral"],
      isElsewhere: elsewhereOf({ azure: ["westeurope", "germanywestcentral"] }),
    },
  );
  const judged = resources.filter(({ onlyReferred }) => !onlyReferred);
  expect(
    new Set(judged.map(({ location }) => location?.toLowerCase().replaceAll(" ", ""))),
    // The eastus one is a replication of a registry elsewhere: it is left out with the registry.
  ).toEqual(new Set(["westeurope", "germanywestcentral", "global", undefined]));
  expect(resources.find(({ name }) => name === "stradiologycopies")?.onlyReferred).toBe(true);
  expect(arm.asked(/stradiologycopies/)).toEqual([]);
  expect(arm.asked(/\/stbefundarchiv\//).length).toBeGreaterThan(0);
});

const notes = ({ findings }: JsonReport): readonly Finding[] =>
  findings.filter(({ resource }) => resource.type.endsWith("/dataBoundaries"));

test("on the command line, --skip logs takes the findings on log sinks away and adds one gap", async () => {
  const { report: all } = await scanAzure(estate, ["--boundary", "eea"]);
  const { report: without } = await scanAzure(estate, ["--boundary", "eea", "--skip", "logs"]);
  const sunk = all.findings.filter(({ evidence }) => /diagnosticSettings/i.test(evidence.pointer));
  expect(sunk.length).toBeGreaterThan(1);
  const prints = (findings: readonly Finding[]): readonly string[] =>
    findings.map(({ fingerprint }) => fingerprint).sort();
  expect(prints(without.findings)).toEqual(
    prints(all.findings.filter((one) => !sunk.includes(one))),
  );
  expect(without.gaps.filter(({ detail }) => detail.includes("--skip logs"))).toHaveLength(1);
  expect(all.gaps.filter(({ detail }) => detail.includes("--skip logs"))).toEqual([]);
});

test("on the command line, --regions leaves the rest unjudged, and a log sink there is still found", async () => {
  const chosen = ["--boundary", "eea", "--regions", "germanywestcentral"];
  const { report } = await scanAzure(estate, chosen);
  expect(brief(report)).toContain("log-outside eastus kv-kv-signaturen");
  expect(brief(report).filter((line) => line.endsWith(" stradiologycopies"))).toEqual([]);
  const storage = report.types.find(({ type }) => type === "Microsoft.Storage/storageAccounts");
  expect(storage?.resources).toBe(2);
});

test.each(["moon", "logs,findings"])("--skip %s is a usage error", async (what) => {
  const { code, stderr } = await dataBoundary(["scan", "demo", "--skip", what]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--skip.*logs/);
});

test.each(["eudb", "eea", "eu"])(
  "a tenant without a data boundary is one note under %s, and stands in the header",
  async (boundary) => {
    const { report } = await scanAzure(estate, ["--boundary", boundary]);
    expect(report.run.tenantBoundary).toBe("NotDefined");
    expect(notes(report)).toMatchObject([
      {
        level: "note",
        rule: "metadata-may-leave",
        resource: { scope: "tenant" },
        evidence: { value: "NotDefined", why: expect.stringMatching(/only.*cannot undo it/) },
      },
    ]);
  },
);

test("the tenant's boundary is told to people, too", async () => {
  await using arm = await emulator(estate);
  const { stdout } = await dataBoundary(["scan", "azure", "--boundary", "eudb"], {
    env: { DATA_BOUNDARY_ARM_ENDPOINT: arm.origin },
  });
  expect(stdout).toContain("the Azure tenant's data boundary is NotDefined");
});
