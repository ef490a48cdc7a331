/** The mistakes that the demo's Azure tenant holds, each found through the command with its evidence. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Finding, Gap, Report } from "../src/model.ts";
import { demoScan } from "./support/demo-scan.ts";

interface JsonReport extends Omit<Report, "findings" | "gaps"> {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

let demo: JsonReport;
beforeAll(async () => {
  demo = JSON.parse((await demoScan()).json) as JsonReport;
});

const workspace = /\/workspaces\/log-soc-dienstleister$/;

/** Resource, rule, location, pointer, value there, words of the why. */
type Mistake = readonly [
  name: string,
  rule: string,
  location: string,
  pointer: string,
  value: unknown,
  why: RegExp,
];

const mistakes: readonly Mistake[] = [
  // Homes.
  ["stradiologycopies", "home-outside", "eastus", "/location", "eastus", /lists the resource/],
  [
    "patientenportal.onmicrosoft.com",
    "home-outside",
    "unitedstates",
    "/location",
    "unitedstates",
    /./,
  ],
  ["acs-terminerinnerung", "home-may-leave", "europe", "/properties/dataLocation", "Europe", /EU/],
  ["bot-terminfrage", "home-may-leave", "global", "/location", "global", /global/],
  ["maps-rettungswagen", "home-may-leave", "global", "/location", "global", /global/],
  // Replicas.
  [
    "stmissionsklinik",
    "replica-outside",
    "southcentralus",
    "/properties/secondaryLocation",
    "southcentralus",
    /geo-redundant/,
  ],
  [
    "stdiktate",
    "replica-outside",
    "eastus",
    "/objectReplicationPolicies/0/properties/destinationAccount",
    /stdiktateforschung$/,
    /object replication/,
  ],
  [
    "cosmos-patientenportal",
    "replica-outside",
    "eastus",
    "/properties/locations/1/locationName",
    "East US",
    /full copy/,
  ],
  ["crklinikverbund", "replica-outside", "eastus", "/location", "eastus", /registry/],
  ["appcs-patientenportal", "replica-outside", "eastus", "/replicas/0/location", "eastus", /./],
  [
    "3.2.0",
    "replica-outside",
    "eastus",
    "/properties/publishingProfile/targetRegions/1/name",
    "East US",
    /./,
  ],
  [
    "log-notfallzentrale",
    "replica-outside",
    "uksouth",
    "/properties/replication/location",
    "uksouth",
    /second region/,
  ],
  [
    "redis-praxen",
    "replica-outside",
    "eastus",
    "/linkedServers/0/properties/linkedRedisCacheLocation",
    "East US",
    /geo-replication/,
  ],
  [
    "roentgen",
    "replica-outside",
    "uksouth",
    "/properties/dataProtection/replication/remoteVolumeRegion",
    "uksouth",
    /./,
  ],
  // Failover.
  [
    "sql-praxen",
    "failover-outside",
    "uksouth",
    "/failoverGroups/0/properties/partnerServers/0/location",
    "UK South",
    /failover group/,
  ],
  // Backups: stated, and the provider's default.
  [
    "psql-missionsklinik",
    "backup-outside",
    "southcentralus",
    "/properties/backup/geoRedundantBackup",
    "Enabled",
    /./,
  ],
  [
    "rsv-missionsklinik",
    "backup-outside",
    "southcentralus",
    "/backupStorageConfig/properties/storageModelType",
    "GeoRedundant",
    /storage configuration/,
  ],
  // Processing.
  [
    "ai-arztbriefe",
    "processing-may-leave",
    "global",
    "/deployments/0/sku/name",
    "GlobalStandard",
    /prompts/,
  ],
  [
    "ai-arztbriefe",
    "processing-may-leave",
    "datazone-eu",
    "/deployments/1/sku/name",
    "DataZoneStandard",
    /prompts/,
  ],
  [
    "apim-klinikverbund",
    "processing-outside",
    "eastus",
    "/properties/additionalLocations/0/location",
    "East US",
    /./,
  ],
  [
    "adf-abrechnung",
    "processing-outside",
    "eastus",
    "/integrationRuntimes/0/properties/typeProperties/computeProperties/location",
    "East US",
    /integration runtime/,
  ],
  [
    "SecurityInsights(log-klinikverbund)",
    "processing-may-leave",
    "europe",
    "",
    null,
    /Sentinel processes/,
  ],
  // Log sinks.
  [
    "kv-kv-signaturen",
    "log-outside",
    "eastus",
    "/diagnosticSettings/0/properties/workspaceId",
    workspace,
    /workspace/,
  ],
  [
    "Klinikverbund Produktion",
    "log-outside",
    "eastus",
    "/diagnosticSettings/0/properties/workspaceId",
    workspace,
    /workspace/,
  ],
  // Caches and metadata.
  ["afd-patientenportal", "cache-may-leave", "edge", "", null, /cached/],
  [
    "sb-aufnahme",
    "metadata-outside",
    "uksouth",
    "/disasterRecoveryConfigs/0/properties/partnerNamespace",
    /sb-aufnahme-reserve$/,
    /./,
  ],
  ["rg-altsysteme", "metadata-outside", "eastus", "/location", "eastus", /description/],
  [
    "2b6f0c1d-9e47-4f3a-a5d8-c01e7f9b3a33",
    "metadata-may-leave",
    "global",
    "/properties/dataBoundary",
    "NotDefined",
    /cannot undo it/,
  ],
];

test.each(mistakes)("%s: %s at %s", (name, rule, location, pointer, value, why) => {
  const found = demo.findings.filter(
    (finding) =>
      finding.resource.provider === "azure" &&
      finding.resource.name === name &&
      finding.rule === rule &&
      finding.location.code === location,
  );
  expect(found).toHaveLength(1);
  const { evidence, references } = found[0]!;
  expect(evidence.pointer).toBe(pointer);
  expect(evidence.value).toEqual(value instanceof RegExp ? expect.stringMatching(value) : value);
  expect(evidence.why).toMatch(why);
  expect(evidence.docs).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  expect(references.length).toBeGreaterThan(0);
});

test("every role but a plain one is among them", () => {
  expect(new Set(mistakes.map(([, rule]) => rule.replace(/-(outside|may-leave)$/, "")))).toEqual(
    new Set(["home", "replica", "backup", "failover", "processing", "cache", "log", "metadata"]),
  );
});

describe("what a list of allowed regions stumbles over is not an error", () => {
  const azureOf = (name: string): readonly Finding[] =>
    demo.findings.filter(({ resource }) => resource.provider === "azure" && resource.name === name);

  test.each([
    "privatelink.database.windows.net",
    "patientenportal.example",
    "tm-patientenportal",
    "stbefundarchiv",
    "vm-tromso-pacs",
    "app-radiologie",
  ])("%s raises nothing", (name) => expect(azureOf(name)).toEqual([]));

  test.each(["NetworkWatcher_eastus", "nic-vm-zuerich-pacs"])("%s is a note", (name) =>
    expect(azureOf(name)).toMatchObject([{ level: "note", role: "metadata" }]),
  );
});

test("each finding on Azure is one of these, or the home of what they lead to", () => {
  const told = new Set(mistakes.map(([name, rule, location]) => `${name} ${rule} ${location}`));
  const others = demo.findings
    .filter(({ resource }) => resource.provider === "azure")
    .map(({ rule, resource, location }) => `${resource.name} ${rule} ${location.code}`)
    .filter((line) => !told.has(line));
  expect(others.sort()).toEqual([
    "NetworkWatcher_eastus metadata-outside eastus",
    "disk-vm-zuerich-pacs-os home-outside switzerlandnorth",
    "log-soc-dienstleister home-outside eastus",
    "nic-vm-zuerich-pacs metadata-outside switzerlandnorth",
    "psql-missionsklinik home-outside brazilsouth",
    "rsv-missionsklinik home-outside brazilsouth",
    "sb-aufnahme-reserve home-outside uksouth",
    "sql-praxen-reserve home-outside uksouth",
    "stdiktateforschung home-outside eastus",
    "stmigrationtmp home-outside eastus",
    "stmissionsklinik home-outside brazilsouth",
    "stpressekitus home-outside eastus2",
    "stzweitmeinung home-outside uksouth",
    "vm-zuerich-pacs home-outside switzerlandnorth",
  ]);
});
