/** Records of one tenant in several files: an exemption beside the sources that hold its assignment, through the command. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { GuardAudit } from "../src/guard-model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const subscription = "/subscriptions/4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
const group = "/providers/Microsoft.Management/managementGroups/klinikverbund";
const allowed =
  "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";
const sources = (kind: string, scope: string, more = `name = "allowed-locations"`): string => `
  resource "azurerm_management_group" "top" {
    name = "klinikverbund"
  }
  resource "azurerm_${kind}_policy_assignment" "locations" {
    ${kind}_id = ${scope}
    ${more}
    policy_definition_id = "${allowed}"
    parameters = jsonencode({ listOfAllowedLocations = { value = ["westeurope"] } })
  }`;
const exemption = (of: string, scope = subscription): string =>
  JSON.stringify({
    id: `${scope}/providers/Microsoft.Authorization/policyExemptions/studie`,
    name: "studie",
    properties: {
      policyAssignmentId: `${of}/providers/Microsoft.Authorization/policyAssignments/Allowed-Locations`,
      exemptionCategory: "Waiver",
    },
  });

async function audited(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly audit: GuardAudit }> {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const { code, stdout, stderr } = await dataBoundary(
    ["guards", ...Object.keys(files), "--boundary", "eea", "-q", "--format", "json"],
    { cwd },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr);
  return { code, audit: JSON.parse(stdout) as GuardAudit };
}
const states = ({ verdicts }: GuardAudit): readonly string[] =>
  verdicts.map(({ scope, state }) => `${scope} ${state}`).toSorted();

describe("an exemption in a file of its own, and the assignment in sources", () => {
  test.each<[string, string, string]>([
    [
      "of a subscription",
      sources("subscription", `"${subscription}"`),
      subscription.toUpperCase().replace("/SUBSCRIPTIONS", "/subscriptions"),
    ],
    ["of a management group", sources("management_group", `"${group}"`), group],
    [
      "of a management group that the sources make",
      sources("management_group", "azurerm_management_group.top.id"),
      group,
    ],
  ])("are of one subscription: %s", async (_, main, scope) => {
    const { code, audit } = await audited({ "exemption.json": exemption(scope), "main.tf": main });
    expect(code).toBe(1);
    expect(states(audit)[0]).toBe("4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11 exempted");
    expect(audit.verdicts.filter(({ scope: id }) => subscription.endsWith(id))).toHaveLength(1);
    expect(audit.findings.map(({ rule }) => rule)).toEqual(["guard-exempts-everyone"]);
  });

  test("of a resource group leaves that out", async () => {
    const { audit } = await audited({
      "exemption.json": exemption(group, `${subscription}/resourceGroups/studie`),
      "main.tf": sources("management_group", `"${group}"`),
    });
    expect(audit.findings.map(({ rule }) => rule)).toEqual(["guard-not-reaching"]);
  });

  test("is a gap where the name of the assignment is not known", async () => {
    const { code, audit } = await audited({
      "exemption.json": exemption(group),
      "main.tf": `variable "name" {}\n${sources("management_group", `"${group}"`, "name = var.name")}`,
    });
    expect(code).toBe(3);
    expect(audit.findings).toEqual([]);
    expect(audit.gaps.map(({ detail }) => detail).join()).toMatch(
      /the exemption studie is for .*, which no file holds by this id/,
    );
  });

  test("of another assignment is not this one's", async () => {
    const { audit } = await audited({
      "exemption.json": exemption("/providers/Microsoft.Management/managementGroups/andere"),
      "main.tf": sources("management_group", `"${group}"`),
    });
    expect(audit.verdicts.every(({ state }) => state === "narrower")).toBe(true);
    expect(audit.gaps.map(({ detail }) => detail).join()).toContain("which no file holds");
  });
});

test("a definition as a record, and its assignment in sources", async () => {
  const definition = `${group}/providers/Microsoft.Authorization/policyDefinitions/orte`;
  const { audit } = await audited({
    "definition.json": JSON.stringify({
      id: definition,
      name: "orte",
      properties: {
        mode: "All",
        policyRule: {
          if: { field: "location", notIn: ["westeurope"] },
          // oxlint-disable-next-line unicorn/no-thenable
          then: { effect: "deny" },
        },
      },
    }),
    "main.tf": sources("management_group", `"${group}"`).replace(allowed, definition),
  });
  expect(states(audit)).toEqual(["any narrower"]);
  expect(audit.gaps).toEqual([]);
});

test("outside of a repository a finding has the file and line of its guard, in SARIF and in the text", async () => {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, "main.tf"),
    sources("subscription", `"${subscription}"`).replace("westeurope", "eastus"),
  );
  const { stdout } = await dataBoundary(
    [
      "guards",
      "main.tf",
      "--boundary",
      "eea",
      "-q",
      "--format",
      "text",
      "--format",
      "sarif=g.sarif",
    ],
    { cwd },
  );
  expect(stdout).toMatch(/^ {2}at main\.tf:5$/m);
  const log = JSON.parse(readFileSync(join(cwd, "g.sarif"), "utf8")) as Log;
  expect(log.runs[0]!.results![0]!.locations![0]!.physicalLocation).toEqual({
    artifactLocation: { uri: "main.tf" },
    region: { startLine: 5 },
  });
});
