/** Evidence packs: written beside a scan, verified by digests and by judging again. */
import {
  existsSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Manifest, sealed, sha256 } from "../src/run/manifest.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { sampled } from "./support/whole.ts";

const folder = temporaryFolder();
const bucket = (name: string, location: string): string =>
  JSON.stringify({
    id: `arn:aws:s3:::${name}`,
    type: "AWS::S3::Bucket",
    provider: "aws",
    scope: "123456789012",
    name,
    labels: {},
    location,
    properties: {},
    source: "s3 ListBuckets",
  });
writeFileSync(
  join(folder, "estate.ndjson"),
  `${bucket("wards", "eu-central-1")}\n${bucket("scans", "us-east-1")}\n`,
);
writeFileSync(join(folder, "data-boundary.yml"), "boundary: eu\n");
const inFolder = (...args: readonly string[]): ReturnType<typeof dataBoundary> =>
  dataBoundary(args, { cwd: folder });

async function pack(name: string, ...options: readonly string[]): Promise<string> {
  await inFolder("scan", "estate.ndjson", "--evidence", name, "--fail-on", "never", ...options);
  return join(folder, name);
}

function copyOf(directory: string, name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const file of readdirSync(directory)) copyFileSync(join(directory, file), join(copy, file));
  return copy;
}

test("a pack verifies, whatever the options, and names the one before it", async () => {
  const first = await pack("first", "--placements", "--as-of", "2026-11-01", "--boundary", "DE");
  const { stdout, code } = await inFolder("verify", "first");
  expect(stdout).toContain("judging the inventory again gives the same report");
  expect(stdout).toContain("names no previous pack");
  expect(code).toBe(0);
  expect(readdirSync(first).sort()).toEqual([
    "calls.json",
    "inventory.ndjson",
    "manifest.json",
    "options.json",
    "policy.yml",
    "report.json",
  ]);
  await pack("first");
  const again = await inFolder("verify", "first");
  expect(again.stdout).toMatch(/replaced the pack whose manifest\.json has SHA-256 [0-9a-f]{64}/);
  expect(again.code).toBe(0);
});

test("a pack keeps the manifests of those that it replaced, and a change in one is found", async () => {
  const chained = await pack("chained");
  const first = readFileSync(join(chained, "manifest.json"), "utf8");
  const { stderr } = await inFolder("scan", "estate.ndjson", "--evidence", "chained");
  expect(stderr).toContain(
    "--evidence chained: replaces the pack in this folder; its manifest is kept in previous-manifests.json (1 so far)",
  );
  const second = readFileSync(join(chained, "manifest.json"), "utf8");
  await pack("chained");
  const kept = join(chained, "previous-manifests.json");
  expect(JSON.parse(readFileSync(kept, "utf8"))).toEqual([first, second]);
  expect((await inFolder("verify", "chained")).code).toBe(0);
  for (const [name, changed] of [
    ["changed", [first.replace(/"startedAt": "2/, '"startedAt": "1'), second]],
    ["cut", [second]],
    ["none", []],
  ] as const) {
    const copy = copyOf(chained, `chained-${name}`);
    writeFileSync(join(copy, "previous-manifests.json"), JSON.stringify(changed));
    // Whoever changes it corrects the digest as well.
    seal(copy);
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toMatch(
      /✗ previous-manifests\.json: (?:manifest 1 was changed|the manifest with|does not contain)/,
    );
    expect(code).toBe(1);
    const again = await inFolder("scan", "estate.ndjson", "--evidence", copy);
    expect(again.stderr).toMatch(/holds a pack that does not verify \(.*\); name a new folder\n$/);
    expect(again.code).toBe(2);
  }
}, 60_000);

test("the manifest names the code that ran", async () => {
  const coded = copyOf(await pack("coded"), "coded-other");
  const { tool } = JSON.parse(readFileSync(join(coded, "manifest.json"), "utf8")) as Manifest;
  expect(tool.code).toMatch(/^[0-9a-f]{64}$/);
  seal(coded, { tool: { ...tool, code: "0".repeat(64) } });
  const { stdout, code } = await inFolder("verify", "coded-other");
  expect(stdout).toMatch(/its code has SHA-256 0{64}, and this installation [0-9a-f]{64}/);
  expect(code).toBe(0);
});

/** What a forger would do: every digest is right again. */
function seal(directory: string, forged: Partial<Manifest> = {}): void {
  const place = join(directory, "manifest.json");
  const { sha256: _, ...manifest } = {
    ...(JSON.parse(readFileSync(place, "utf8")) as Manifest & { sha256?: string }),
    ...forged,
  };
  const files = Object.fromEntries(
    Object.keys(manifest.files).map((name) => {
      const bytes = readFileSync(join(directory, name));
      return [name, { sha256: sha256(bytes), bytes: bytes.length }];
    }),
  );
  writeFileSync(place, sealed({ ...manifest, files }));
}

describe("a pack is of the scan alone", () => {
  test("and verifies whatever the scan was held against, and whatever else was written", async () => {
    await inFolder("scan", "estate.ndjson", "-f", "json=before.json", "--fail-on", "never");
    const options = ["--baseline", "before.json", "--history", "history.ndjson"];
    await pack("compared", ...options, "-f", "transfer-register=register.csv");
    const { stdout, code } = await inFolder("verify", "compared");
    expect(stdout).toContain("judging the inventory again gives the same report");
    expect(code).toBe(0);
  });

  test("and verifies where accounts that were expected are missing, and shards", async () => {
    const lines = [
      {
        inventory: "2",
        tool: { name: "data-boundary", version: "0.1.0" },
        targets: ["aws:org"],
        startedAt: "2026-11-01T00:00:00.000Z",
        shard: { index: 1, count: 2 },
      },
      { expected: "210987654321", provider: "aws" },
      JSON.parse(bucket("wards", "eu-central-1")) as object,
    ];
    writeFileSync(
      join(folder, "shard.ndjson"),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
    );
    await inFolder("scan", "shard.ndjson", "--evidence", "shard", "--fail-on", "never");
    const { gaps } = JSON.parse(readFileSync(join(folder, "shard", "report.json"), "utf8")) as {
      gaps: { reason: string; scope: string }[];
    };
    expect(
      gaps.filter(({ reason }) => reason === "not-collected").map(({ scope }) => scope),
    ).toEqual(expect.arrayContaining(["210987654321", "aws:org"]));
    const { stdout, code } = await inFolder("verify", "shard");
    expect(stdout).toContain("judging the inventory again gives the same report");
    expect(code).toBe(0);
  });
});

describe("a change is found, whatever digests were corrected", () => {
  sampled.each([
    [
      "end",
      (): Partial<Manifest> => ({ end: "interrupted" }),
      /records that the scan ended interrupted/,
    ],
    [
      "time",
      (): Partial<Manifest> => ({ finishedAt: "2020-01-01T00:00:00.000Z" }),
      /run\.finishedAt is/,
    ],
  ])("of the %s in the manifest", async (name, forged, why) => {
    const copy = copyOf(await pack(`said-${name}`), `said-${name}-forged`);
    seal(copy, forged());
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toMatch(why);
    expect(code).toBe(1);
  });

  sampled.each([
    ["report.json", /"id": "eu"/, '"id": "eea"', /run\.boundary differs from/],
    ["report.json", /"estate\.ndjson"/, '"other.ndjson"', /run\.targets differs from/],
    ["calls.json", /\[/, "[ ", /calls\.json: differs from the coverage/],
  ])("of %s: %s", async (name, from, to, why) => {
    const copy = copyOf(await pack("told"), `told-${to.replaceAll(/\W/g, "")}-${name}`);
    const place = join(copy, name);
    const text = readFileSync(place, "utf8");
    expect(text).toMatch(from);
    writeFileSync(place, text.replace(from, to));
    seal(copy);
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toMatch(why);
    expect(code).toBe(1);
  });

  test("of a file to a link", async () => {
    const copy = copyOf(await pack("linked"), "links");
    renameSync(join(copy, "report.json"), join(folder, "elsewhere.json"));
    symlinkSync(join(folder, "elsewhere.json"), join(copy, "report.json"));
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toContain("✗ report.json: is not a regular file");
    expect(code).toBe(1);
  });

  sampled.each(["null", "[]", "{}", '{"evidence":"1","files":null,"tool":{}}', '{"evidence":"1"'])(
    "of the manifest to %s, which is refused in one sentence",
    async (text) => {
      const copy = join(folder, `shape-${sha256(text).slice(0, 8)}`);
      mkdirSync(copy);
      writeFileSync(join(copy, "manifest.json"), text);
      const { stderr, code } = await inFolder("verify", copy);
      expect(stderr).toMatch(
        /manifest\.json: is (?:not JSON|not a manifest that this version reads)/,
      );
      expect(code).toBe(2);
    },
  );
});

describe("a pack keeps to itself", () => {
  test("and is not written among other files", async () => {
    mkdirSync(join(folder, "others"));
    writeFileSync(join(folder, "others", "notes.txt"), "x");
    const { stderr, code } = await inFolder("scan", "estate.ndjson", "--evidence", "others");
    expect(stderr).toMatch(
      /others: is not an evidence pack, and contains other files \(notes\.txt\)/,
    );
    expect(code).toBe(2);
  });

  // Node's mkdir with `recursive` never ends in /proc.
  test.runIf(existsSync("/proc/self"))(
    "and a folder that cannot be made is one error",
    async () => {
      const { stderr, code } = await inFolder("scan", "estate.ndjson", "--evidence", "/proc/x/y");
      expect(stderr).toMatch(/\/proc\/x\/y: cannot be written/);
      expect(code).toBe(2);
    },
    30_000,
  );

  sampled.each([
    ["-f", "csv=alone/extra.csv"],
    ["--history", "alone/history.ndjson"],
    ["-f", "json=alone/report.json"],
  ])("and nothing else is written into it: %s %s", async (...option) => {
    const { stderr, code } = await inFolder(
      "scan",
      "estate.ndjson",
      "--evidence",
      "alone",
      ...option,
    );
    expect(stderr).toMatch(/is in the folder of --evidence alone, which contains nothing else/);
    expect(code).toBe(2);
  });

  test("and is not overwritten where it is read", async () => {
    await pack("read");
    for (const target of ["read", "./read/inventory.ndjson"]) {
      const { stderr, code } = await inFolder("scan", target, "--evidence", "read");
      expect(stderr).toMatch(
        /--evidence .*: is also read as target .*read\/inventory\.ndjson, and would be overwritten/,
      );
      expect(code).toBe(2);
    }
    const baseline = ["--baseline", "read/report.json"];
    const { stderr } = await inFolder("scan", "estate.ndjson", "--evidence", "read", ...baseline);
    expect(stderr).toMatch(/is also read as --baseline/);
  });
});

describe("a change is found", () => {
  test("of a report says the line as well", async () => {
    const directory = await pack("where");
    const file = join(directory, "report.json");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace('"us-east-1"', '"eu-west-9"'));
    const { stdout, code } = await inFolder("verify", "where");
    expect(code).toBe(1);
    expect(stdout).toMatch(/report\.json: was changed: its SHA-256 is/);
    expect(stdout).toMatch(/report\.json: (?:line \d+|run\.boundary) differs from the result/);
  });

  test("of one byte, in any file", async () => {
    const sound = await pack("sound");
    for (const name of readdirSync(sound)) {
      const copy = copyOf(sound, `changed-${name}`);
      const bytes = readFileSync(join(copy, name));
      bytes[Math.floor(bytes.length / 2)]! ^= 1;
      writeFileSync(join(copy, name), bytes);
      const { stdout, code } = await inFolder("verify", copy);
      expect(stdout).toContain(`✗ ${name}: was changed`);
      expect(code).toBe(1);
    }
  });

  test("of a report whose digest was corrected as well", async () => {
    const copy = copyOf(await pack("honest"), "forged");
    const report = join(copy, "report.json");
    const forged = readFileSync(report, "utf8").replaceAll("us-east-1", "eu-west-1");
    writeFileSync(report, forged);
    seal(copy);
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toMatch(
      /report\.json: line \d+ differs from the result of judging the inventory/,
    );
    expect(code).toBe(1);
  });

  test("of the files there are", async () => {
    const copy = copyOf(await pack("whole"), "more");
    writeFileSync(join(copy, "extra.txt"), "x");
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toContain("extra.txt: is in the folder");
    expect(code).toBe(1);
  });

  test("of the rules that judged", async () => {
    const copy = copyOf(await pack("ruled"), "other-rules");
    const place = join(copy, "manifest.json");
    writeFileSync(
      place,
      readFileSync(place, "utf8").replace(/("rules\/roles\.yaml": ")[0-9a-f]/, "$1x"),
    );
    seal(copy);
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toMatch(
      /judged by rules that differ from this installation's \(rules\/roles\.yaml\)/,
    );
    expect(code).toBe(1);
  });
});

sampled.each([
  [["verify", "nowhere"], /contains no manifest\.json; name a folder/],
  [["scan", "estate.ndjson", "--evidence", "x", "--redact"], /--evidence: a pack contains/],
  [
    ["scan", "estate.ndjson", "--evidence", "x", "--save-inventory", "y"],
    /--save-inventory: has no/,
  ],
  [["scan", "estate.ndjson", "--evidence", "estate.ndjson"], /estate\.ndjson: cannot be written/],
])("%j is refused", async (args, why) => {
  const { stderr, code } = await inFolder(...args);
  expect(stderr).toMatch(why);
  expect(code).toBe(2);
});
