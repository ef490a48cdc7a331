/** Hostile policies, inventories, records and answers: each ends in one clear error or a gap, and touches nothing else. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { isCountry, loadAtlas, loadJurisdictions } from "../src/atlas.ts";
import { checker } from "../src/check.ts";
import { files as inventory } from "../src/files.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Answerer } from "../src/demo/serve.ts";
import { defaultPolicy } from "../src/judge/policy.ts";
import { readPolicy } from "../src/judge/read-policy.ts";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import { type Report, type Resource, UserError } from "../src/model.ts";
import { loadReporters } from "../src/report/index.ts";
import { findingWriter } from "../src/report/json.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { hospital, options, scanHospital } from "./support/aws-scan.ts";
import { collected, emulator } from "./support/azure-arm.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { type Random, distort, garble, rounds, seeded } from "./support/fuzz-mutate.ts";
import { fixtureFiles } from "./support/fixture-files.ts";
import { isWhole, sampleOf } from "./support/whole.ts";

const reporters = await loadReporters();

const atlas = loadAtlas();
const asOf = "2026-11-22";
const { rules, citations, boundaries: all } = loadRules();
const boundaries = boundariesOn(asOf, all, loadJurisdictions());
const law = { policy: defaultPolicy(boundaries), rules, asOf };
const context = { boundaries, isCountry, ruleIds: rules.map(({ id }) => id) };

const own = Object.getOwnPropertyNames(Object.prototype).length;
afterEach(() => {
  if (Object.getOwnPropertyNames(Object.prototype).length !== own)
    throw new Error("the prototype of all objects was touched");
});

/** Runs `work` for each seed; a failure names the seed. */
async function forSeeds(
  count: number,
  work: (random: Random, seed: number) => unknown,
): Promise<void> {
  for (let seed = 1; seed <= count; seed++) {
    const before = process.cpuUsage();
    try {
      await work(seeded(seed), seed);
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`, {
        cause: error,
      });
    }
    const { user, system } = process.cpuUsage(before);
    if (user + system > 20e6) throw new Error(`seed ${seed}: more than 20 s of processor time`);
  }
}

const policies = [
  "fixtures/estates/hospital/data-boundary.yml",
  "rules/data-boundary.example.yml",
].map((file) => readFileSync(file));

test("a garbled policy is read, or reported as wrong with file, line and column", async () => {
  let told = 0;
  await forSeeds(rounds(300), (random) => {
    const text = garble(random.of(policies), random).toString("utf8");
    try {
      readPolicy({ file: "p.yml", text }, context);
    } catch (error) {
      told++;
      for (const line of saidBy(error).split("\n")) mustMatch(line, /^p\.yml:\d+:\d+: .{1,500}$/);
    }
  });
  expect(told).toBeGreaterThan(50);
});

const fixtures = fixtureFiles.map(
  (file) => JSON.parse(readFileSync(file, "utf8")) as readonly Resource[],
);

test("a distorted record of each type ends in placements and gaps, and reports say so", async () => {
  const keep = keeper(types);
  let failed = 0;
  await forSeeds(rounds(3), (random) => {
    for (const fixture of sampleOf(fixtures, 12)) {
      const check = checker(atlas, law, findingWriter());
      for (const resource of fixture) {
        const properties = distort(resource.properties, random);
        // Once as collected, once as held.
        check.resource({ ...resource, properties });
        check.resource(keep({ ...resource, properties }));
      }
      const { findings, gaps, ...rest } = check.finish();
      for (const { location, evidence } of findings) {
        expect(
          atlas.find("aws", location.code) ??
            atlas.find("azure", location.code) ??
            location.countries.length,
        ).toBeTruthy();
        expect(String(evidence.value)).not.toContain("[object Object]");
      }
      for (const { reason, detail } of gaps) {
        if (reason === "failed") failed++;
        expect(detail).not.toContain("[object Object]");
        expect(detail.length).toBeLessThan(5000);
      }
      for (const { render } of reporters)
        for (const chunk of render(reportOf({ ...rest, findings, gaps }), { color: false }))
          // A row of CSV ends with CR and LF.
          expect(chunk.replaceAll("\r\n", "\n")).not.toMatch(/[\p{Cf}\p{Cs}]|[^\P{Cc}\n]/u);
      check.close();
    }
  });
  expect(failed).toBeGreaterThan(0);
});

function reportOf(checked: Omit<Report, "run" | "rules" | "citations">): Report {
  return {
    ...checked,
    run: {
      tool: { name: "data-boundary", version: "0" },
      rules: { date: "2026-11-22", digest: "0".repeat(64) },
      startedAt: `${asOf}T00:00:00Z`,
      finishedAt: `${asOf}T00:00:00Z`,
      asOf,
      boundary: { id: "eea", countries: ["DE"] },
      targets: ["aws"],
      identities: [],
      status: "incomplete",
    },
    rules,
    citations,
  };
}

const lines = Buffer.from(
  [
    '{"inventory":"1","targets":["aws"],"identities":["arn:aws:iam::123456789012:role/audit"],"startedAt":"2026-11-22T00:00:00Z"}',
    ...fixtures.slice(0, 12).flatMap((fixture) => fixture.map((one) => JSON.stringify(one))),
    '{"reason":"refused","provider":"aws","scope":"123456789012","detail":"no","remedy":"ask"}',
    '{"provider":"aws","scope":"123456789012","region":"eu-central-1","service":"s3","status":"complete","resources":1,"calls":1}',
  ].join("\n"),
);

test("a garbled inventory is read, or reported as wrong with file and line", async () => {
  const folder = temporaryFolder();
  let faults = 0;
  await forSeeds(rounds(150), async (random, seed) => {
    const file = join(folder, `e${seed}.${random.of(["ndjson", "json"])}`);
    const json = file.endsWith(".json");
    const text = json ? Buffer.from(`[${lines.toString().replaceAll("\n", ",")}]`) : lines;
    writeFileSync(file, garble(text, random));
    const check = checker(atlas, law, findingWriter());
    try {
      for await (const batch of inventory.collect(file, options(undefined))) {
        for (const one of batch.resources ?? []) check.resource(one);
        for (const one of batch.gaps ?? []) {
          if (one.reason === "failed") faults++;
          mustMatch(one.detail, /^[^\p{Cc}\p{Cf}\p{Cs}]{1,600}$/u);
          check.gap(one);
        }
        for (const one of batch.coverage ?? []) check.coverage(one);
      }
      check.finish();
    } catch (error) {
      faults++;
      const said = saidBy(error);
      mustMatch(said.slice(file.length), /^: |^:\d+: /);
      mustMatch(said, /^[^\p{Cc}\p{Cf}\p{Cs}]{1,600}$/u);
    } finally {
      check.close();
    }
  });
  expect(faults).toBeGreaterThan(30);
});

/** Answers as recorded, some of them garbled or distorted. */
function hostile(recorded: Answerer, random: Random): Answerer {
  return (request) => {
    const answer = recorded(request);
    if (!answer || random.below(8) > 0) return answer;
    if (random.below(2) === 0 || !answer.body.startsWith("{"))
      return { ...answer, body: garble(Buffer.from(answer.body), random).toString("latin1") };
    return { ...answer, body: JSON.stringify(distort(JSON.parse(answer.body), random, 60)) ?? "" };
  };
}

test("an Azure that answers nonsense ends in gaps", async () => {
  const recorded = azureAnswerer("fixtures/estates/hospital/azure");
  const needs = Object.fromEntries([...types].map(([key, type]) => [key, type.needs]));
  let ended = 0;
  await forSeeds(rounds(4), async (random) => {
    await using arm = await emulator(hostile(recorded, random));
    const found = await collected("azure", { endpoint: arm.origin }, { needs }).catch(
      onlyUserError,
    );
    if (found) checkAll(found.resources);
    ended++;
  });
  expect(ended).toBe(rounds(4));
});

test("an AWS that answers nonsense ends in gaps", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  // Where most of the estate is, and what is asked once: Cloud Control is asked some 250 times a region.
  const regions = isWhole ? ["eu-central-1", "us-east-1", "us-west-2"] : ["us-west-2"];
  let ended = 0;
  await forSeeds(rounds(2), async (random) => {
    const found = await scanHospital(hostile(hospital, random), { regions }).catch(onlyUserError);
    if (found) checkAll(found.resources);
    ended++;
  });
  expect(ended).toBe(rounds(2));
});

function onlyUserError(error: unknown): undefined {
  mustMatch(saidBy(error), /^.+$/);
}

function saidBy(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return error.message;
}

function mustMatch(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${pattern} does not match: ${text.slice(0, 1000)}`);
}

function checkAll(resources: readonly Resource[]): void {
  const check = checker(atlas, law, findingWriter());
  for (const one of resources) check.resource(one);
  check.finish();
  check.close();
}

const made = {
  id: "arn:aws:dynamodb:us-east-1:123456789012:table/patients",
  type: "AWS::DynamoDB::Table",
  provider: "aws",
  scope: "123456789012",
  location: "us-east-1",
  name: "patients",
  labels: {},
  properties: {},
  source: "fuzz",
};

test("labels called like what every object has survive as data", () => {
  const labels = JSON.parse('{"__proto__":"pii","constructor":"x","toString":"y"}') as Record<
    string,
    string
  >;
  const check = checker(atlas, law, findingWriter());
  check.resource({ ...made, provider: "aws", labels });
  const { findings } = check.finish();
  const [finding] = findings;
  expect(JSON.stringify(finding!.resource.labels)).toBe(JSON.stringify(labels));
  check.close();
});

const record = (properties: string): string =>
  JSON.stringify(made).replace('"properties":{}', `"properties":${properties}`);
const depth = 100_000;

/** What is written, into which file, and what is said of it. */
const large: readonly (readonly [string, string, () => string | Buffer, RegExp])[] = [
  [
    "a line of 100 MB",
    "e.ndjson",
    () => Buffer.alloc(100 * 1024 * 1024, "x"),
    /e\.ndjson:1: line is longer/,
  ],
  [
    "brackets to the limit of a line",
    "e.ndjson",
    () => "[".repeat(16 * 1024 * 1024),
    /e\.ndjson:1: is not JSON/,
  ],
  [
    "labels 100,000 levels deep",
    "e.ndjson",
    () =>
      JSON.stringify(made).replace(
        '"labels":{}',
        `"labels":{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`,
      ),
    /e\.ndjson:1: "labels"/,
  ],
  [
    "an id 100,000 levels deep",
    "e.json",
    () =>
      `[${JSON.stringify(made).replace(`"${made.id}"`, `${"[".repeat(depth)}${"]".repeat(depth)}`)}]`,
    /e\.json: record 1: "id" is a list/,
  ],
  [
    "numbers as ids",
    "e.ndjson",
    () => JSON.stringify({ ...made, id: 5 }),
    /e\.ndjson:1: "id" is 5, not a string/,
  ],
  [
    "labels as a list",
    "e.ndjson",
    () => JSON.stringify({ ...made, labels: ["a"] }),
    /e\.ndjson:1: "labels" is a list/,
  ],
  [
    "null everywhere",
    "e.ndjson",
    () => JSON.stringify({ ...made, properties: null, unseen: null }),
    /e\.ndjson:1: "unseen" is null/,
  ],
  [
    "a NUL",
    "e.ndjson",
    () => JSON.stringify(made).replace("patients", "pati\0ents"),
    /e\.ndjson:1: is not UTF-8/,
  ],
  [
    "keys twice",
    "e.ndjson",
    () => JSON.stringify(made).replace('"name"', '"provider":"gcp","provider":"aws","name"'),
    /e\.ndjson:1: contains a key twice/,
  ],
  [
    "an exception of its own",
    "e.ndjson",
    () =>
      '{"reason":"failed","provider":"aws","scope":"1","detail":"d","remedy":"r","exception":{"reason":"ours"}}',
    /e\.ndjson:1: "exception" is not for an inventory/,
  ],
  [
    "YAML lists 100,000 levels deep",
    "p.yml",
    () => `boundary: ${"[".repeat(depth)}`,
    /p\.yml:1:1: its lists and keys are nested too deeply/,
  ],
  ["YAML keys 1,000 levels deep", "p.yml", () => "{a: ".repeat(1000), /nested too deeply/],
  [
    "a YAML of 100 MB",
    "p.yml",
    () => Buffer.alloc(100 * 1024 * 1024, "x"),
    /p\.yml:1:1: the file is larger than/,
  ],
  ["an alias bomb", "p.yml", () => bomb(), /p\.yml:1:1: its aliases expand beyond the limit/],
  ["an alias of itself", "p.yml", () => "boundary: &a [*a]\n", /p\.yml:1:/],
  [
    "anchors that merge",
    "p.yml",
    () => "a: &a { boundary: eea }\n<<: *a\n",
    /p\.yml:\d:\d+: unknown key/,
  ],
  [
    "keys twice in YAML",
    "p.yml",
    () => "boundary: eea\nboundary: eu\n",
    /p\.yml:2:1: duplicate key/,
  ],
  [
    "__proto__ in YAML",
    "p.yml",
    () => "classes: { public: { boundary: anywhere, tags: { __proto__: [x] } } }\n",
    /p\.yml:1:\d+: a key cannot be called "__proto__"/,
  ],
  [
    "YAML in UTF-16",
    "p.yml",
    () => Buffer.from("\ufeffboundary: eea\n", "utf16le"),
    /p\.yml:1:1: is not UTF-8/,
  ],
  ["YAML with a NUL", "p.yml", () => "boundary: eea\n\0", /p\.yml:2:1: is not UTF-8/],
  ["quotes without end", "p.yml", () => '"'.repeat(200_000), /p\.yml:1:\d+: not valid YAML/],
];

const harmless: readonly (readonly [string, string, () => string | Buffer])[] = [
  [
    "lists 100,000 levels deep",
    "e.ndjson",
    () => record(`{"Replicas":${"[".repeat(depth)}${"]".repeat(depth)}}`),
  ],
  [
    "objects 100,000 levels deep",
    "e.ndjson",
    () => record(`${'{"Replicas":'.repeat(depth)}1${"}".repeat(depth)}`),
  ],
  [
    "the same as JSON",
    "e.json",
    () => `[${record(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`)}]`,
  ],
  [
    "a pointer of 10,000 segments",
    "e.ndjson",
    () => record(`{"Replicas":[{"RegionName":"${"/a".repeat(10_000)}"}]}`),
  ],
  [
    "a million replicas",
    "e.ndjson",
    () => record(`{"Replicas":[${'{"RegionName":"eu-west-1"},'.repeat(500_000)}{}]}`),
  ],
  ["a document of 100 MB", "e.ndjson", () => record(`{"a":"${"x".repeat(100 * 1024 * 1024)}"}`)],
  ["null properties", "e.ndjson", () => JSON.stringify({ ...made, properties: null })],
  ["a byte order mark", "e.ndjson", () => `\ufeff${JSON.stringify(made)}`],
  ["UTF-16", "e.ndjson", () => Buffer.from(JSON.stringify(made), "utf16le")],
];

function bomb(): string {
  const each = (i: number): string => Array.from({ length: 10 }, () => `*a${i}`).join(", ");
  return `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${each(i)}]`).join("\n")}\n`;
}

const measure = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(`maxrss ${u.maxRSS} ${(u.userCPUTime+u.systemCPUTime)/1e6}\\n`)})",
)}`;

async function ran(file: string, content: string | Buffer): Promise<Omit<Ran, "rawStderr"> & Used> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, file), content);
  writeFileSync(join(cwd, "one.ndjson"), JSON.stringify(made));
  const args = file.endsWith(".yml") ? ["./one.ndjson", "--policy", file] : [`./${file}`];
  const { code, stdout, stderr } = await dataBoundary(
    ["scan", ...args, "--quiet", "--format", "json", "--save-inventory", "saved.ndjson"],
    { cwd, env: { NODE_OPTIONS: `--max-old-space-size=768 --import ${measure}` } },
  );
  const [end, rss, seconds] = /maxrss (\d+) ([\d.]+)\n$/.exec(stderr) ?? [];
  return {
    code,
    stdout,
    stderr: stderr.slice(0, stderr.length - (end?.length ?? 0)),
    megabytes: Number(rss) / 1024,
    seconds: Number(seconds),
  };
}

interface Used {
  readonly megabytes: number;
  /** Of the processor: other tests run beside this one. */
  readonly seconds: number;
}

test.each(sampleOf(large, 6))(
  "%s is one clear error, in under 10 s and 1 GB",
  async (_, file, content, says) => {
    const { code, stderr, megabytes, seconds } = await ran(file, content());
    expect(stderr).toMatch(says);
    expect(stderr.length).toBeLessThan(2500);
    expect(code).toBe(2);
    expect(megabytes).toBeLessThan(1024);
    expect(seconds).toBeLessThan(10);
  },
);

test.each(sampleOf(harmless, 5))(
  "%s is judged, in under 10 s and 1 GB",
  async (_, file, content) => {
    const { code, stdout, stderr, megabytes, seconds } = await ran(file, content());
    expect(stderr).toBe("");
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Report).summary.findings).toBeGreaterThan(0);
    expect(megabytes).toBeLessThan(1024);
    expect(seconds).toBeLessThan(10);
  },
);
