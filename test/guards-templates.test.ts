/** Guards in deployment templates and trees of management groups: what is not deployed, not known or not guarded is not held. */
import { describe, expect, test } from "vitest";
import type { GuardAudit } from "../src/guard-model.ts";
import type { Gap } from "../src/model.ts";
import { guardsInFiles } from "../src/guards/read/files.ts";
import { auditAll } from "./support/guards.ts";

const audited = (
  ...values: readonly object[]
): Pick<GuardAudit, "verdicts"> & { readonly gaps: readonly Gap[] } => {
  const text = values.map((value) => JSON.stringify(value)).join("\n");
  const { guards, gaps } = guardsInFiles([{ file: "a.json", text }]);
  const audit = auditAll(guards);
  return { ...audit, gaps: [...gaps, ...audit.gaps] };
};
const states = (...values: readonly object[]): readonly string[] =>
  audited(...values).verdicts.map(({ state }) => state);

const assignment = (more: object = {}, properties: object = {}): object => ({
  type: "Microsoft.Authorization/policyAssignments",
  apiVersion: "2022-06-01",
  name: "regions",
  properties: {
    policyDefinitionId:
      "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c",
    parameters: { listOfAllowedLocations: { value: ["westeurope"] } },
    ...properties,
  },
  ...more,
});
const template = (resources: object): object => ({
  $schema:
    "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#",
  parameters: { open: { type: "array" }, off: { type: "bool", defaultValue: false } },
  resources,
});

describe("a deployment template", () => {
  test("with a list of resources, or with symbolic names", () => {
    expect(states(template([assignment()]))).toEqual(["narrower"]);
    const named = { regions: assignment(), there: assignment({ existing: true, name: "x" }) };
    expect(audited(template(named))).toMatchObject({ verdicts: [{ state: "narrower" }], gaps: [] });
  });

  test.each<[string, object]>([
    ["a condition without a value", assignment({ condition: "[parameters('open')]" })],
    ["a copy", assignment({ copy: { name: "each", count: 0 } })],
    ["notScopes without a value", assignment({}, { notScopes: "[parameters('open')]" })],
    ["one of the notScopes", assignment({}, { notScopes: ["[parameters('open')]"] })],
    ["overrides without a value", assignment({}, { overrides: "[parameters('open')]" })],
  ])("%s leaves the assignment undecided", (_, resource) => {
    const { verdicts, gaps } = audited(template([resource]));
    expect(verdicts.map(({ state }) => state)).toEqual(["undecidable"]);
    expect(gaps[0]!.detail).toMatch(/of regions is not known before the deployment/);
  });

  test("with resources that are none", () => {
    const odd = [null, 1, "x", { type: 5 }, assignment({ properties: null })];
    expect(audited(template([...odd, assignment()]))).toMatchObject({
      verdicts: [{ state: "narrower" }],
    });
    expect(() => states(template(odd))).toThrow(/no guard found/);
  });

  test("what its condition leaves out is not deployed", () => {
    for (const condition of [false, "[parameters('off')]"])
      expect(() => states(template([assignment({ condition })]))).toThrow(/no guard found/);
  });

  test("a deployment within it that may hold guards is a gap, and another is not", () => {
    const nested = (properties: object): object => ({
      type: "Microsoft.Resources/deployments",
      name: "nested",
      properties,
    });
    const gaps = (properties: object): readonly string[] =>
      audited(template([assignment(), nested(properties)])).gaps.map(({ detail }) => detail);
    const why = "a.json: resources/1 is a deployment of its own, which is not read";
    expect(gaps({ template: template([assignment()]) })).toEqual([why]);
    expect(gaps({ templateLink: { uri: "https://example.org/t.json" } })).toEqual([why]);
    expect(gaps({ template: template([{ type: "Microsoft.Storage/storageAccounts" }]) })).toEqual(
      [],
    );
  });
});

test("a subscription of the tree that no guard is above has a verdict", () => {
  const group = (name: string): string =>
    `/providers/Microsoft.Management/managementGroups/${name}`;
  const below = (name: string, subscription: string): object => ({
    id: group(name),
    type: "/providers/Microsoft.Management/managementGroups",
    children: [{ id: `/subscriptions/${subscription}`, type: "/subscriptions" }],
  });
  const { verdicts, gaps } = audited(
    {
      id: group("clinic"),
      // https://learn.microsoft.com/cli/azure/account/management-group
      type: "/providers/Microsoft.Management/managementGroups",
      properties: { children: [below("wards", "1111"), below("laboratory", "2222")] },
    },
    assignment(
      { id: `${group("wards")}/providers/Microsoft.Authorization/policyAssignments/x` },
      {
        scope: group("wards"),
      },
    ),
  );
  const of = new Map(verdicts.map(({ scope, state }) => [scope, state]));
  expect([of.get("1111"), of.get("2222")]).toEqual(["narrower", "not-attached"]);
  expect(gaps).toEqual([]);
});
