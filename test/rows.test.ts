/** What holds of every row we declare: one id, one type, and its functions read what it says they read. */
import { factsOf } from "../src/providers.ts";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { described as allDescribed } from "../src/locate/index.ts";
import type { ResourceType } from "../src/locate/path.ts";
import type { Resource } from "../src/model.ts";
import { type Touched, leavesOf, touchedBy, watched } from "./support/fuzz-touched.ts";
import { seeded } from "./support/fuzz-mutate.ts";
import { fixtureFiles } from "./support/fixture-files.ts";

const described = allDescribed();

const atlas = loadAtlas();

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, i) => names.indexOf(name) !== i);

test("a type is declared once", () => {
  expect(twice(described.map(({ type }) => type.toLowerCase()))).toEqual([]);
});

test("a row has an id of its own in its type", () => {
  expect(
    twice(described.flatMap(({ type, rows }) => rows.map(({ id }) => `${type}: ${id}`))),
  ).toEqual([]);
});

const fixtures = new Map<string, Resource[]>();
for (const file of fixtureFiles)
  for (const one of JSON.parse(readFileSync(file, "utf8")) as Resource[]) {
    const key = one.type.toLowerCase();
    fixtures.set(key, [...(fixtures.get(key) ?? []), one]);
  }

/** What a property may hold: words, switches, ids, addresses, and what is none of them. */
const samples: readonly unknown[] = [
  true,
  false,
  0,
  1,
  "",
  null,
  "true",
  "none",
  "Enabled",
  "Disabled",
  "ACTIVE",
  "PRIMARY",
  "Secondary",
  "Standard_GRS",
  "Premium",
  "GeoRedundant",
  "Copy",
  "eu-central-1",
  "us-east-1",
  "westeurope",
  "West US",
  "arn:aws:s3:::images",
  "eu.anthropic.claude-3-haiku-20240307-v1:0",
  "arn:aws:sqs:us-east-1:210987654321:q",
  "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/images",
  "https://images.blob.core.windows.net/x",
  '{"DestinationArn":"arn:aws:logs:us-east-1:210987654321:destination:d"}',
];

/** A record that holds something at each of these paths. */
function recordOf(paths: readonly string[], sample: () => unknown): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  // The shorter first, so that what lies below a path replaces its value.
  for (const path of paths.toSorted((a, b) => a.length - b.length)) {
    const steps = path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");
    let at: Record<string, unknown> = root;
    for (const [i, step] of steps.entries()) {
      const key = step === "[]" ? "0" : step === "{}" ? "eu-central-1" : step;
      const next = steps[i + 1];
      if (next === undefined) at[key] = sample();
      else {
        if (typeof at[key] !== "object" || at[key] === null) at[key] = next === "[]" ? [] : {};
        at = at[key] as Record<string, unknown>;
      }
    }
  }
  return root;
}

function* recordsFor(type: string, paths: readonly string[]): Generator<Resource> {
  const known = fixtures.get(type.toLowerCase()) ?? [];
  yield* known;
  const [first] = known;
  const base: Resource = first ?? {
    id: type.startsWith("AWS::")
      ? "arn:aws:x:eu-central-1:210987654321:thing/a"
      : "/subscriptions/s/resourceGroups/g/providers/a.b/c/d",
    type,
    provider: type.startsWith("AWS::") ? "aws" : "azure",
    scope: "s",
    location: type.startsWith("AWS::") ? "eu-central-1" : "westeurope",
    name: "a",
    labels: {},
    properties: {},
    source: "test",
  };
  for (const sample of samples)
    yield { ...base, properties: recordOf(paths, () => structuredClone(sample)) };
  const random = seeded(20_261_128);
  for (let i = 0; i < (paths.length > 1 ? 100 : 0); i++)
    yield { ...base, properties: recordOf(paths, () => structuredClone(random.of(samples))) };
}

const reaches = (path: string, leaf: string): boolean =>
  path === leaf || [".", "[", "{"].some((next) => path.startsWith(leaf + next));

/** What is read and not declared, and what is declared and never read. */
function compared(touched: Touched, own: readonly string[], declared: readonly string[]): string[] {
  const leaves = leavesOf(touched);
  return [
    ...leaves
      .filter((leaf) => ![...own, ...declared].some((path) => reaches(path, leaf)))
      .map((leaf) => `reads ${leaf}, and does not declare it`),
    ...declared
      .filter((path) => !touched.has(path))
      .map((path) => `declares ${path}, and does not read it`),
  ];
}

const bare = ({ provider, type }: ResourceType): ResourceType => ({
  provider,
  type,
  rows: [],
  needs: [],
  blind: [],
});

function faultsOf(known: ResourceType): string[] {
  const { type, rows, home, alias, needs } = known;
  const faults: string[] = [];
  const look = (
    what: string,
    part: ResourceType,
    own: string[],
    declared: readonly string[],
    unions: readonly string[] = [],
  ): void => {
    const touched: Touched = new Map();
    const records = recordsFor(type, [...own, ...declared]);
    touchedBy(records, atlas, touched, new Map([[type.toLowerCase(), part]]));
    // Of a union the names of all members are read; of one in another, where no arm is known.
    for (const path of unions)
      if (!touched.delete(`${path}{}`) && !unions.some((outer) => path.startsWith(`${outer}.`)))
        faults.push(`${type}: ${what} declares the union ${path}, and does not read it`);
    // Where a resource runs is read of each, and declared by its provider.
    for (const path of factsOf(known.provider).places.site?.reads ?? [])
      for (const one of [path, path.split(".")[0]!])
        if (![...own, ...declared].includes(one)) touched.delete(one);
    for (const fault of compared(touched, own, declared)) faults.push(`${type}: ${what} ${fault}`);
  };
  for (const row of rows)
    if (Object.values(row).some((one) => typeof one === "function") || row.reads.length > 0)
      look(
        `the row ${row.id}`,
        { ...bare(known), rows: [row] },
        "read" in row ? [row.read] : [],
        row.reads,
        row.unions,
      );
  if (home?.owner) look("the home", { ...bare(known), home }, [], home.reads);
  if (alias) look("the alias", { ...bare(known), alias }, [], alias.reads);
  for (const { property, when, reads = [] } of needs)
    if (when) {
      const touched: Touched = new Map();
      for (const { properties } of recordsFor(type, reads)) when(watched(properties, touched));
      for (const fault of compared(touched, [], reads))
        faults.push(`${type}: the need ${property} ${fault}`);
    }
  return faults;
}

test("what functions of rows read is what the rows declare, and the other way round", () => {
  expect(described.flatMap(faultsOf)).toEqual([]);
});
