/** What is kept of a resource is what its rows read: enough to judge it the same again, and no secret beside it. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import { locator } from "../src/locate/locate.ts";
import { masked } from "../src/locate/masked.ts";
import type { Resource } from "../src/model.ts";
import { lacking, leavesOf, touchedBy } from "./support/fuzz-touched.ts";

const atlas = loadAtlas();
const keep = keeper(types);
const canary = "canary-kept-1f6b";
const fixtures = globSync("fixtures/{aws,azure}/*/*.json").map(
  (file) => JSON.parse(readFileSync(file, "utf8")) as readonly Resource[],
);

function said(resources: readonly Resource[]): string[] {
  const lines: string[] = [];
  const { see, finish } = locator(types, atlas, {
    placement: ({ resource, role, location, evidence, into }) =>
      lines.push(
        JSON.stringify([
          resource.id,
          role,
          location,
          evidence.pointer,
          evidence.basis,
          evidence.why,
          into,
        ]),
      ),
    gap: (gap) => lines.push(JSON.stringify(gap)),
  });
  for (const resource of resources) see(resource);
  finish();
  return lines;
}

test("what is kept says of each fixture what the whole says, and so if something is missing", () => {
  let variants = 0;
  for (const fixture of fixtures)
    for (const [i, resource] of fixture.entries())
      for (const one of lacking(resource, leavesOf(touchedBy(resource, atlas)))) {
        variants++;
        const whole = fixture.with(i, one);
        const [kept, all] = [said(whole.map(keep)), said(whole)];
        if (kept.join() !== all.join()) expect(kept).toEqual(all);
      }
  expect(variants).toBeGreaterThan(fixtures.length);
});

/** The same record with a secret beside everything in it. */
function salted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(salted);
  if (typeof value !== "object" || value === null) return value;
  return {
    ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, salted(item)])),
    adminPassword: canary,
    primaryKey: canary,
    connectionString: `Server=tcp:sql.example;User Id=sa;Password=${canary};AccountKey=${canary}==`,
    appSettings: { clientSecret: canary },
    customData: { of: { the: { machine: { token: canary } } } },
  };
}

test("a secret that stands beside what is read is not kept, wherever it stands", () => {
  for (const resource of fixtures.flat()) {
    const { properties } = keep({ ...resource, properties: salted(resource.properties) });
    expect(JSON.stringify(properties), resource.id).not.toContain(canary);
  }
});

test("nothing is kept of a type of which only the home is known", () => {
  const [resource] = fixtures[0]!;
  for (const type of ["AWS::Made::Up", "Made.Up/things", "__proto__"])
    expect(keep({ ...resource!, type, properties: { Environment: canary } }).properties).toEqual(
      {},
    );
});

test.each([
  [
    "DefaultEndpointsProtocol=https;AccountName=ward;AccountKey=c2VjcmV0==;EndpointSuffix=core.windows.net",
    "DefaultEndpointsProtocol=https;AccountName=ward;AccountKey=***;EndpointSuffix=core.windows.net",
  ],
  [
    "Endpoint=sb://ward.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=abc=",
    "Endpoint=sb://ward.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=***",
  ],
  ["Server=db;User Id=sa;Password=p;Database=x", "Server=db;User Id=sa;Password=***;Database=x"],
  ["https://user:pass@klinik.example/", "https://klinik.example/"],
  ["https://ward.azurewebsites.net/api/in?code=abc&x=1", "https://ward.azurewebsites.net/api/in"],
  ["https://hooks.slack.com/services/T0/B0/abc", "https://hooks.slack.com/***"],
  ["https://ward.blob.core.windows.net/images", "https://ward.blob.core.windows.net/images"],
  ["https://sqs.eu-central-1.amazonaws.com/123456789012/q", undefined],
  ["arn:aws:s3:::images", undefined],
  ["West Europe", undefined],
])("%s", (text, expected) => {
  expect(masked(text)).toBe(expected ?? text);
});

test("a long and hostile text costs no more than its length", () => {
  for (const part of ["a=", "? ", "://?", "://x@", "key ", "https://a/", ";;", "key=;", " a"]) {
    const before = process.cpuUsage();
    masked(`=${part.repeat(1_000_000)}`);
    expect(process.cpuUsage(before).user, part).toBeLessThan(3_000_000);
  }
});
