/** What a finding says of the place of its own resource. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas, loadJurisdictions } from "../src/atlas.ts";
import { checker } from "../src/check.ts";
import { defaultPolicy } from "../src/judge/policy.ts";
import { type Finding, type Resource, sameId } from "../src/model.ts";
import { findingWriter } from "../src/report/json.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { fixtureFiles } from "./support/fixture-files.ts";
import { sampleResource } from "./support/located.ts";

const asOf = "2026-11-22";
const { rules, boundaries } = loadRules();
const policy = defaultPolicy(boundariesOn(asOf, boundaries, loadJurisdictions()));

function findingsOf(resources: readonly Resource[]): readonly Finding[] {
  const check = checker(loadAtlas(), { policy, rules, asOf }, findingWriter());
  for (const resource of resources) check.resource(resource);
  const findings = [...check.finish().findings];
  check.close();
  return findings;
}

test("a copy abroad says where its original is", () => {
  const [copy, ...others] = findingsOf([
    sampleResource("AWS::DynamoDB::Table", {
      properties: { Replicas: [{ RegionName: "us-east-1", ReplicaStatus: "ACTIVE" }] },
    }),
  ]).filter(({ role }) => role === "replica");
  expect(copy?.from).toEqual(["DE"]);
  expect(others).toEqual([]);
});

test("what is itself abroad comes from nowhere", () => {
  const abroad = sampleResource("AWS::DynamoDB::Table", { location: "us-east-1", properties: {} });
  expect(findingsOf([abroad]).map(({ role, from }) => [role, from])).toEqual([["home", undefined]]);
});

test("resources that come in another order have the same origins", () => {
  const all = new Map<string, Resource>();
  for (const file of fixtureFiles)
    for (const one of JSON.parse(readFileSync(file, "utf8")) as Resource[])
      // Fixtures give the same made-up customer id to several workspaces, of which a rule means one.
      if (one.name !== "dcr-customer-id") all.set(sameId(one.id), one);
  const originsOf = (resources: readonly Resource[]): ReadonlyMap<string, unknown> =>
    new Map(findingsOf(resources).map(({ fingerprint, from }) => [fingerprint, from]));
  const forwards = originsOf([...all.values()]);
  expect(originsOf([...all.values()].toReversed())).toEqual(forwards);
  expect([...forwards.values()].filter((from) => from !== undefined).length).toBeGreaterThan(200);
});
