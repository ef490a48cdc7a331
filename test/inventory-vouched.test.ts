/** What an inventory does not vouch for is a gap, over the real command: nothing that is missing from a file passes. */
import { copyFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { types } from "../src/locate/index.ts";
import type { Coverage, Gap, Report, Resource } from "../src/model.ts";
import { scan as scanHere } from "../src/run.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { expectValidReport } from "./support/report-schema.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { silent } from "../src/run/progress.ts";
import { sampleOf, sampled } from "./support/whole.ts";

const subscription = "11111111-2222-4333-8444-555555555555";
const account: Resource = {
  id: `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st`,
  type: "Microsoft.Storage/storageAccounts",
  provider: "azure",
  scope: subscription,
  location: "westeurope",
  name: "st",
  labels: {},
  properties: {
    sku: { name: "Standard_LRS" },
    properties: {},
    objectReplicationPolicies: [],
    diagnosticSettings: [],
    blobDiagnosticSettings: [],
    fileDiagnosticSettings: [],
    queueDiagnosticSettings: [],
    tableDiagnosticSettings: [],
  },
  source: "test",
};
const bucket: Resource = {
  id: "arn:aws:s3:::befunde",
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "123456789012",
  location: "eu-central-1",
  name: "befunde",
  labels: {},
  properties: {},
  source: "test",
};
const covered: Coverage = {
  provider: "aws",
  scope: "123456789012",
  region: "eu-central-1",
  service: "s3",
  status: "complete",
  resources: 1,
  calls: 1,
};

async function scan(
  bytes: string | Buffer,
  args: readonly string[] = [],
): Promise<Ran & { readonly report: Report & { readonly gaps: readonly Gap[] } }> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), bytes);
  const ran = await dataBoundary(["scan", "./e.ndjson", "--quiet", "--format", "json", ...args], {
    cwd,
  });
  expect(ran.stderr).toBe("");
  expectValidReport(ran.stdout);
  return { ...ran, report: JSON.parse(ran.stdout) as never };
}

const linesOf = (text: string): string[] => text.trimEnd().split("\n");
const joined = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
const plain = (...records: readonly object[]): string =>
  joined(records.map((record) => JSON.stringify(record)));
const header1 = {
  inventory: "1",
  targets: ["aws"],
  startedAt: "2026-11-22T08:00:00Z",
  identities: [],
};
const whole = savedInventory([
  bucket,
  { ...bucket, id: "arn:aws:s3:::labor", name: "labor" },
  { ...covered, resources: 2 },
]);
const changed = (change: (lines: string[]) => string[]): string => joined(change(linesOf(whole)));
const trailerWith = (more: object): string =>
  changed((lines) => [
    ...lines.slice(0, -1),
    JSON.stringify({ ...(JSON.parse(lines.at(-1)!) as object), ...more }),
  ]);

/** Little-endian. */
const inUtf32 = (text: string): Buffer => {
  const letters = [...text];
  const bytes = Buffer.alloc(letters.length * 4);
  for (const [i, letter] of letters.entries()) bytes.writeUInt32LE(letter.codePointAt(0)!, i * 4);
  return bytes;
};

test("a whole inventory passes, in every encoding of its lines", async () => {
  const encoded = [
    whole,
    `\uFEFF${whole}`,
    whole.replaceAll("\n", "\r\n"),
    `${whole}\n\n`,
    `\n\r\n${whole}`,
    whole.replaceAll("\n", "\n\n"),
    whole.trimEnd(),
    Buffer.from(`\uFEFF${whole}`, "utf16le"),
    Buffer.from(`\uFEFF${whole}`, "utf16le").swap16(),
    Buffer.from(whole, "utf16le"),
    inUtf32(`\uFEFF${whole}`),
    inUtf32(`\uFEFF${whole}`).swap32(),
    inUtf32(whole),
    inUtf32(whole).swap32(),
  ];
  for (const bytes of sampleOf(encoded, 2)) {
    const { code, report } = await scan(bytes);
    expect(report.gaps).toEqual([]);
    expect({ code, resources: report.summary.resources }).toEqual({ code: 0, resources: 2 });
  }
});

test("an account that was listed and covered, in a file without resources, is not a pass", async () => {
  const expected = { provider: "aws", scope: "123456789012", name: "Klinik" };
  const { code, report } = await scan(
    savedInventory([{ expected }, { ...covered, resources: 0 }], { targets: ["aws:org"] }),
  );
  expect(code).toBe(3);
  expect(report.gaps.map(({ detail }) => detail)).toEqual([
    "./e.ndjson: holds no resource, so nothing was judged",
  ]);
});

test("a last line of more than 16 KiB vouches for its file", async () => {
  const several = [...types.values()].map(({ type }, i) => ({
    ...account,
    type,
    id: `${account.id}${i}`,
  }));
  const text = savedInventory([account, ...several]);
  expect(linesOf(text).at(-1)!.length).toBeGreaterThan(16 * 1024);
  const { report } = await scan(text);
  expect(report.gaps.filter(({ provider }) => provider === "inventory")).toEqual([]);
});

sampled.each<[string, string, RegExp]>([
  ["no header", plain(bucket, covered), /has no header line/],
  ["version 1", plain(header1, bucket, covered), /is of format version 1/],
  ["no trailer", changed((lines) => lines.slice(0, -1)), /has no last line with counts/],
  ["cut at a line's end", changed((lines) => lines.slice(0, 2)), /has no last line with counts/],
  [
    "a resource removed",
    changed((lines) => lines.toSpliced(1, 1)),
    /the file was changed after it was saved/,
  ],
  [
    "a property removed",
    whole.replace('"labels":{}', '"labels": {}'),
    /the file was changed after it was saved/,
  ],
  [
    "another digest",
    trailerWith({ sha256: "0".repeat(64) }),
    /the file was changed after it was saved/,
  ],
  [
    "a date that is none",
    savedInventory([bucket, covered], { startedAt: "yesterday" }),
    /"startedAt" is "yesterday", not an instant/,
  ],
  [
    "a shard that is none",
    savedInventory([bucket, covered], { shard: { index: 3, count: 2 } }),
    /"shard" is 3 of 2, which is none/,
  ],
  [
    "a record without an id",
    savedInventory([{ ...bucket, id: "" }, bucket, covered]),
    /"id" is empty/,
  ],
  ["other counts", trailerWith({ resources: 3 }), /counts 3 resources, .* it holds 2, 0 and 1/],
  ["two files joined", whole + whole, /the file was changed after it was saved/],
  ["Ctrl-C while saving", savedInventory([bucket, covered], {}, "interrupted"), /was interrupted/],
  ["a time limit while saving", savedInventory([bucket, covered], {}, "timed out"), /time limit/],
  ["no coverage", plain(header1, bucket), /has no coverage line/],
  [
    "refused, and no gap says so",
    savedInventory([bucket, { ...covered, status: "refused" }]),
    /were refused, failed or partial/,
  ],
  ["failed", savedInventory([bucket, { ...covered, status: "failed" }]), /\(failed\)/],
  ["partial", savedInventory([bucket, { ...covered, status: "partial" }]), /\(partial\)/],
  [
    "coverage of more resources than there are",
    plain(bucket, { ...covered, resources: 50 }),
    /count 50 resources of 123456789012, and it holds 1/,
  ],
  ["no resource", savedInventory([covered]), /holds no resource/],
  ["a JSON array", JSON.stringify([bucket, covered]), /is one JSON document/],
])("%s: a gap with a remedy, exit code 3", async (_, text, says) => {
  const { code, report } = await scan(text);
  expect(code).toBe(3);
  expect(report.run.status).toBe("incomplete");
  const told = report.gaps.filter(({ detail }) => says.test(detail));
  expect(told.map(({ detail }) => detail)).toHaveLength(1);
  expect(told[0]).toMatchObject({ provider: "inventory", scope: "./e.ndjson" });
  expect(told[0]!.remedy).not.toBe("");
});

test("null is not a record of settings: a gap, as a list or a text is", async () => {
  for (const properties of [null, [], "x"]) {
    const { code, report } = await scan(savedInventory([{ ...bucket, properties }, covered]));
    expect(report.gaps, JSON.stringify(properties)).toEqual([
      expect.objectContaining({ detail: expect.stringMatching(/where a record is expected/) }),
    ]);
    expect(code).toBe(3);
  }
});

test("the gaps of a file do not depend on the order of its lines", async () => {
  const units = ["sqs", "s3", "ecs"].flatMap((service) =>
    ["eu-west-3", "eu-central-1"].map((region) => ({
      ...covered,
      service,
      region,
      status: "refused",
      resources: 5,
    })),
  );
  const records = [bucket, { ...account, id: `${account.id}2` }, ...units];
  const gapsOf = async (...lines: readonly object[]): Promise<unknown> =>
    (await scan(plain(header1, ...lines))).report.gaps.filter(
      ({ reason }) => reason === "unvouched",
    );
  const there = (await gapsOf(...records)) as Gap[];
  expect(there.map(({ detail }) => detail).join("\n")).toContain("ecs in eu-central-1");
  expect(await gapsOf(...records.toReversed())).toEqual(there);
});

test("a gap of the file alone can be accepted", async () => {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, "e.ndjson"),
    plain(header1, { ...bucket, type: "AWS::Made::Up" }, covered),
  );
  writeFileSync(
    join(cwd, "data-boundary.yml"),
    "exceptions:\n  - {gap: unvouched, scope: ./e.ndjson, reason: ours, approvedBy: IT, expires: 2999-01-01}\n",
  );
  const { code } = await dataBoundary(["scan", "./e.ndjson", "--quiet"], { cwd });
  expect(code).toBe(0);
});

/** Every row that reads something which is not there. */
const missedOf = ({ gaps }: { readonly gaps: readonly Gap[] }): readonly Gap[] =>
  gaps.filter(({ reason }) => reason === "not-collected");

test("nobody vouches for what a hand-made record lacks, at any depth; equal gaps are one", async () => {
  expect((await scan(savedInventory([account]))).code).toBe(0);
  const full = await scan(plain(account));
  const named = (name: string, properties: object): Resource => ({
    ...account,
    id: account.id + name,
    name,
    properties,
  });
  const some = ["a", "b", "c"].map((name) => named(name, {}));
  const bare = await scan(plain(...some));
  expect(bare.code).toBe(3);
  expect(missedOf(bare.report).length).toBeGreaterThan(missedOf(full.report).length);
  expect(missedOf(bare.report).every(({ resources }) => resources === 3)).toBe(true);
  const cosmos = {
    ...account,
    type: "Microsoft.DocumentDB/databaseAccounts",
    properties: { properties: { locations: [{}] }, diagnosticSettings: [] },
  };
  const nested = missedOf((await scan(plain(cosmos))).report).map(({ detail }) => detail);
  expect(nested.join("\n")).toMatch(/locations\[\]\.locationName: the inventory does not prove/);
});

test("what a changed file holds is not vouched for, by type", async () => {
  const { report } = await scan(changed((lines) => lines.toSpliced(1, 1)));
  expect(report.gaps).toContainEqual(
    expect.objectContaining({ type: "AWS::S3::Bucket", resources: 1, reason: "unvouched" }),
  );
});

test("a file of a version that kept other properties is not vouched for in these types", async () => {
  const older = savedInventory([bucket, covered]).replace(
    /("types":\{"AWS::S3::Bucket":)"\w+"/,
    '$1"0"',
  );
  const { code, report } = await scan(older);
  expect(code).toBe(3);
  expect(missedOf(report)[0]!.detail).toMatch(
    /version \d+\.\d+\.\d+, which saved the inventory, kept other/,
  );
});

test.each<[string, (many: readonly object[]) => string]>([
  ["an inventory", savedInventory],
  ["one JSON array", JSON.stringify],
])("time that runs out while reading %s is a gap", async (...[, written]) => {
  const many = Array.from({ length: 120_000 }, (_, i) => ({
    ...bucket,
    id: `arn:aws:s3:::b-${i}`,
    name: `b-${i}`,
  }));
  const file = join(temporaryFolder(), "e.ndjson");
  writeFileSync(file, written(many));
  let out = "";
  // The command takes whole seconds, in which a fast machine has read all of it.
  const { exitCode, close } = await scanHere({
    targets: [file],
    formats: [{ format: "json" }],
    boundary: "eea",
    allowIncomplete: false,
    timeout: 0.02,
    interrupt: new AbortController().signal,
    stdout: new Writable({
      write(chunk, _, done) {
        out += String(chunk);
        done();
      },
    }),
    color: false,
    progress: silent,
  });
  close();
  const { summary, gaps } = JSON.parse(out) as Report & { readonly gaps: readonly Gap[] };
  expect(exitCode).toBe(3);
  expect(summary.resources).toBeLessThan(120_000);
  expect(gaps).toContainEqual(
    expect.objectContaining({ reason: "interrupted", provider: "inventory" }),
  );
});

test("the demo's inventory gives the demo's report, and every line is what the schema says", async () => {
  const { inventory, json } = await demoScan();
  const cwd = temporaryFolder();
  copyFileSync(inventory, join(cwd, "i.ndjson"));
  const { stdout } = await dataBoundary(
    [
      "scan",
      "./i.ndjson",
      "--quiet",
      "--format=json",
      `--policy=${join(process.cwd(), "fixtures/estates/hospital/data-boundary.yml")}`,
    ],
    { cwd },
  );
  const [live, saved] = [json, stdout].map((text) => JSON.parse(text) as Record<string, unknown>);
  for (const part of ["summary", "findings", "gaps", "types", "coverage"])
    expect(saved![part]).toEqual(live![part]);

  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const isLine = ajv.compile(JSON.parse(readFileSync("schema/inventory.json", "utf8")) as object);
  const lines = linesOf(readFileSync(inventory, "utf8"));
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of lines) expect(isLine(JSON.parse(line)), line.slice(0, 200)).toBe(true);
  expect(isLine({ ...bucket, properties: undefined })).toBe(false);
});

test("what people reported: each input is read, and says what it should", async () => {
  const folder = "fixtures/inventories/reported";
  const said: Record<string, object> = {};
  for (const file of globSync(`${folder}/*.ndjson`)) {
    const { code, stdout, stderr } = await dataBoundary([
      "scan",
      join(process.cwd(), file),
      "--quiet",
      "--format",
      "json",
      "--as-of",
      "2026-11-22",
    ]);
    expect(stderr).toBe("");
    const { findings, gaps } = JSON.parse(stdout) as {
      findings: { rule: string; resource: { name: string }; location: { code: string } }[];
      gaps: Gap[];
    };
    said[file.slice(folder.length + 1, -".ndjson".length)] = {
      code,
      findings: findings
        .map((one) => `${one.rule} ${one.resource.name} ${one.location.code}`)
        .sort(),
      unknown: gaps
        .filter(({ reason }) => reason === "unknown-location")
        .map(({ detail, resource = "" }) => `${resource.split("/").at(-1)}: ${detail}`)
        .sort(),
    };
  }
  expect(said).toMatchSnapshot();
});

test.each([
  ["AWS", ["aws:123456789012", "aws:444455556666"], bucket, "aws:444455556666"],
  [
    "Azure",
    [`azure:${subscription}`, "azure:99999999-2222-4333-8444-555555555555"],
    account,
    "azure:99999999-2222-4333-8444-555555555555",
  ],
])(
  "an account of %s that the header names and no line is about is a gap",
  async (_, targets, one, missing) => {
    const { code, report } = await scan(savedInventory([one], { targets }));
    expect(code).toBe(3);
    expect(report.gaps.map(({ detail }) => detail)).toEqual([
      expect.stringContaining(`names ${missing} as a target`),
    ]);
    expect((await scan(savedInventory([one], { targets: targets.slice(0, 1) }))).code).toBe(0);
    expect(
      (
        await scan(
          savedInventory([one], {
            targets: [targets[0]!.toUpperCase().replace(/^\w+/, (word) => word.toLowerCase())],
          }),
        )
      ).code,
    ).toBe(0);
  },
);

test("of a coverage line what the format has is saved again, and nothing else", async () => {
  const cwd = temporaryFolder();
  const noisy = { ...covered, detail: "password=CANARY" };
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([bucket, noisy]));
  await dataBoundary(["scan", "./e.ndjson", "--quiet", "--save-inventory", "again.ndjson"], {
    cwd,
  });
  const again = readFileSync(join(cwd, "again.ndjson"), "utf8");
  expect(again).toContain('"calls":');
  expect(again).not.toContain("CANARY");
});
