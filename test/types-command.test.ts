/** `data-boundary types`: every type with its class, how it is listed, and how well it is known. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { services } from "../src/collect/aws/services/index.ts";
import { type KnownType, knownTypes } from "../src/cli/types.ts";
import { classOf } from "../src/classes.ts";
import { types as described } from "../src/locate/index.ts";
import { dataBoundary } from "./support/command.ts";

const at = (all: readonly KnownType[], type: string): KnownType | undefined =>
  all.find((one) => one.type === type);

test("the JSON has every type of the provider once, and each says what it is", async () => {
  const { code, stdout } = await dataBoundary(["types", "aws", "--format", "json"]);
  expect(code).toBe(0);
  const all = JSON.parse(stdout) as KnownType[];
  expect(all.length).toBeGreaterThan(1_898);
  expect(new Set(all.map(({ type }) => type)).size).toBe(all.length);
  expect(at(all, "AWS::S3::Bucket")).toEqual({
    provider: "aws",
    type: "AWS::S3::Bucket",
    class: "stores",
    listed: "own-call",
    knowledge: "full",
  });
  expect(at(all, "AWS::AmazonMQ::Broker")).toMatchObject({
    class: "stores",
    listed: "cloud-control",
    knowledge: "location-only",
  });
  expect(at(all, "AWS::CloudWatch::Alarm")).toMatchObject({
    class: "configuration",
    listed: "tags",
  });
  expect(at(all, "AWS::DynamoDB::Backup")).toMatchObject({ class: "stores", listed: "none" });
});

test("on Azure a part of a listed resource is not a blind spot; what has a place or a use of its own is", () => {
  const all = knownTypes(["azure"]);
  for (const [type, kind, listed] of [
    ["Microsoft.Storage/storageAccounts/managementPolicies", "configuration", "parent"],
    ["Microsoft.Network/firewallPolicies/ruleCollectionGroups", "configuration", "parent"],
    ["Microsoft.Storage/storageAccounts/blobServices/containers", "stores", "parent"],
    // Must have a location: Resource Graph has it like a top-level resource.
    ["Microsoft.Synapse/workspaces/kustoPools", "stores", "resource-graph"],
    // May have one, and is part of its account all the same.
    ["Microsoft.DocumentDB/databaseAccounts/gremlinDatabases", "stores", "parent"],
    // Top-level, but an extension of a workspace: no general list has it.
    ["Microsoft.SecurityInsights/incidents", "stores", "none"],
    ["Microsoft.SecurityInsights/incidents/comments", "stores", "none"],
    ["Microsoft.Automation/automationAccounts/compilationjobs", "processes", "none"],
  ] as const)
    expect(at(all, type), type).toMatchObject({ class: kind, listed });
  expect(
    all.filter((one) => one.class !== "configuration" && one.listed === "none").length,
  ).toBeLessThan(290);
});

test("every type that a service lists and every type with rows is there, and agrees with the table", () => {
  const all = knownTypes();
  const known = new Map(all.map((one) => [one.type, one]));
  for (const { id, lists } of services)
    for (const { types } of lists)
      for (const type of types)
        expect(known.get(type)?.listed, type).toBe(
          id === "cloudcontrol" ? "cloud-control" : "own-call",
        );
  for (const { type } of described.values()) expect(known.get(type)?.knowledge, type).toBe("full");
  for (const { type, class: kind } of all) expect(kind).toBe(classOf(type));
});

test("as text it is a table; another provider or format is a usage error", async () => {
  const { code, stdout } = await dataBoundary(["types", "azure"]);
  expect(code).toBe(0);
  expect(stdout.split("\n")[0]).toMatch(/^provider +type +class +listed by +knowledge$/);
  expect(stdout).toMatch(
    /^azure +Microsoft\.Storage\/storageAccounts +stores +resource-graph +full$/m,
  );
  expect(stdout).not.toMatch(/^aws /m);
  expect(await dataBoundary(["types", "gcp"])).toMatchObject({
    code: 2,
    stderr: 'types: unknown provider "gcp"; use aws, azure or microsoft365\n',
  });
  expect(await dataBoundary(["types", "--format", "sarif"])).toMatchObject({
    code: 2,
    stderr: 'types: --format: unknown format "sarif"; use text or json\n',
  });
});

test.each(["aws", "azure"])(
  "docs/coverage.md counts what the command lists: %s",
  async (provider) => {
    const { stdout } = await dataBoundary(["types", provider, "--format", "json"]);
    const all = JSON.parse(stdout) as KnownType[];
    const name = provider === "aws" ? "AWS" : "Azure";
    const page = readFileSync("docs/coverage.md", "utf8").split(`\n## ${name}\n`)[1]!;
    const table = page
      .split("\n")
      .filter((line) => /^\| (?:Class|stores|processes|configuration|unknown) /.test(line))
      .slice(0, 5)
      .map((line) => line.slice(2, -2).split(" | "));
    const [heads = [], ...rows] = table;
    expect(rows.map(([kind]) => kind)).toEqual(["stores", "processes", "configuration", "unknown"]);
    for (const [kind, count, ...cells] of rows) {
      const ofKind = all.filter((one) => one.class === kind);
      expect(ofKind.length, kind).toBe(Number(count));
      for (const [column, cell] of cells.entries()) {
        const head = heads[column + 2]!;
        const counted = ofKind.filter((one) =>
          head === "known in full"
            ? one.knowledge === "full"
            : one.listed === head.replace("listed by: ", ""),
        );
        expect(counted.length, `${kind}, ${head}`).toBe(Number(cell));
      }
    }
  },
);
