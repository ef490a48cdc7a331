/** What a line of an inventory may hold: the reader, written by hand, is held against the published schema. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { faultOf } from "../src/collect/inventory/record.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const isLine = ajv.compile(JSON.parse(readFileSync("schema/inventory.json", "utf8")) as object);

const vouched = {
  provider: "aws",
  scope: "123456789012",
  witness: "config",
  services: ["rds"],
  types: [],
  regions: { "us-east-1": "recording" },
};

/** One line of each kind, with every member that it may have. */
const lines: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  header: {
    inventory: "2",
    tool: { name: "data-boundary", version: "1.0.0" },
    targets: ["aws"],
    startedAt: "2026-11-22T08:00:00Z",
    leftOut: {
      regions: { aws: ["eu-central-1"] },
      skipped: ["logs"],
      targets: ["azure"],
      vouched: [vouched],
    },
    shard: { index: 1, count: 3 },
  },
  expected: { expected: "123456789012", provider: "aws", name: "klinik" },
  note: { note: "a note" },
  identity: { identity: "arn:aws:iam::123456789012:role/audit" },
  file: { file: "plan.json" },
  leftOut: {
    leftOut: {
      regions: { azure: ["westeurope"] },
      skipped: ["logs"],
      targets: ["aws"],
      vouched: [vouched],
    },
  },
  resource: {
    id: "arn:aws:s3:::befunde",
    type: "AWS::S3::Bucket",
    provider: "aws",
    scope: "123456789012",
    location: "eu-central-1",
    name: "befunde",
    labels: { owner: "radiologie" },
    properties: {},
    source: "s3 ListBuckets",
    unseen: { "*": "not read" },
    onlyReferred: true,
    planned: {
      action: "create",
      file: "plan.json",
      line: 3,
      column: 5,
      isNew: true,
      isPart: true,
      noLocation: { why: "no region is given", remedy: "give it with --region" },
      ids: ["befunde"],
      formerIds: ["old"],
      unsaid: { Kms: "known after apply" },
      written: {
        Kms: {
          attribute: "kms",
          expression: "aws_kms_key.k.arn",
          oneOf: ["a"],
          file: "main.tf",
          line: 1,
          column: 2,
        },
      },
    },
  },
  gap: {
    reason: "refused",
    provider: "aws",
    scope: "123456789012",
    detail: "s3 was refused",
    remedy: "grant it",
    region: "eu-central-1",
    service: "s3",
    type: "AWS::S3::Bucket",
    resource: "arn:aws:s3:::befunde",
    role: "home",
    resources: 2,
    declared: { file: "main.tf", line: 1, column: 2, attribute: "kms" },
  },
  coverage: {
    provider: "aws",
    scope: "123456789012",
    region: "eu-central-1",
    service: "s3",
    status: "complete",
    resources: 1,
    calls: 1,
  },
  trailer: {
    end: "complete",
    resources: 1,
    gaps: 0,
    coverage: 1,
    types: { "AWS::S3::Bucket": "abc" },
    sha256: "0".repeat(64),
  },
};

const values: readonly unknown[] = ["x", 5, -1, 0.5, true, false, null, [], [5], {}, { x: 5 }];

/** Each line that differs from a whole one in a single member: another value, or none. */
function* changed(
  line: Readonly<Record<string, unknown>>,
): Generator<readonly [path: string, changed: Readonly<Record<string, unknown>>]> {
  for (const [key, value] of Object.entries(line)) {
    for (const other of values)
      yield [`${key} = ${JSON.stringify(other)}`, { ...line, [key]: other }];
    const { [key]: _, ...without } = line;
    yield [`without ${key}`, without];
    const [only] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    if (typeof only === "object" && only !== null)
      for (const [path, within] of changed(only as Readonly<Record<string, unknown>>))
        yield [`${key}.${path}`, { ...line, [key]: Array.isArray(value) ? [within] : within }];
  }
}

/** What the reader takes and the schema does not. */
const lenient: readonly RegExp[] = [
  // Held against the digest of the file.
  /^trailer: sha256 = "x"$/,
  // Read as a line of what was left out; a file without a header is a gap.
  /^header: without inventory$/,
];
/** What the schema cannot say. */
const stricter = /^header: shard.*index = 5$/;

test.each(Object.keys(lines))("the reader refuses what the schema refuses: %s", (kind) => {
  const line = lines[kind]!;
  expect([isLine(line), faultOf(line)]).toEqual([true, undefined]);
  const taken: string[] = [];
  let refused = 0;
  for (const [path, other] of changed(line)) {
    const said = `${kind}: ${path}`;
    const fault = faultOf(other);
    if (isLine(other))
      expect({ said, isRefused: fault !== undefined }).toEqual({
        said,
        isRefused: stricter.test(said),
      });
    else if (fault === undefined) taken.push(said);
    else refused++;
  }
  expect(taken.filter((said) => !lenient.some((one) => one.test(said)))).toEqual([]);
  expect(refused).toBeGreaterThan(5);
});

test("identities of the first version are a list of strings", () => {
  expect(faultOf({ inventory: "1", identities: ["arn:aws:iam::123456789012:role/audit"] })).toBe(
    undefined,
  );
  expect(faultOf({ inventory: "1", identities: "x" })).toMatch(/"identities" is "x", not a list/);
});

test.each(Object.keys(lines))("what is of two kinds at once is none of them: %s", (kind) => {
  for (const [other, line] of Object.entries(lines)) {
    const both = { ...line, ...lines[kind]! };
    // A header may say what was left out.
    if (kind === other || (kind === "header" && other === "leftOut")) continue;
    if (kind === "leftOut" && other === "header") continue;
    expect({ other, isLine: isLine(both) }).toEqual({ other, isLine: false });
    expect({ other, fault: faultOf(both) }).toEqual({ other, fault: expect.any(String) as string });
  }
});
