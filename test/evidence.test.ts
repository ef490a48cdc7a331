/** Evidence packs: written beside a scan, verified by digests and by judging again. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

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
  expect(stdout).toContain("the inventory, judged again, gives the same report");
  expect(stdout).toContain("names no pack before it");
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
  expect(again.stdout).toMatch(/follows the pack whose manifest\.json has SHA-256 [0-9a-f]{64}/);
  expect(again.code).toBe(0);
});

describe("a change is found", () => {
  test("of one byte, in any file", async () => {
    const sound = await pack("sound");
    for (const name of readdirSync(sound)) {
      if (name === "manifest.json") continue;
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
    const { createHash } = await import("node:crypto");
    const manifest = JSON.parse(readFileSync(join(copy, "manifest.json"), "utf8")) as {
      files: Record<string, { sha256: string }>;
    };
    manifest.files["report.json"]!.sha256 = createHash("sha256").update(forged).digest("hex");
    writeFileSync(join(copy, "manifest.json"), JSON.stringify(manifest));
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toMatch(/report\.json: line \d+ is not what the inventory gives/);
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
    const { stdout, code } = await inFolder("verify", copy);
    expect(stdout).toMatch(
      /judged by other rules than this installation has \(rules\/roles\.yaml\)/,
    );
    expect(code).toBe(1);
  });
});

test.each([
  [["verify", "nowhere"], /holds no manifest\.json; name a folder/],
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
