/** `baseline` of the policy file: what scans under it are compared with, and what is said where it can't be. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { sampled } from "./support/whole.ts";

const bucket = (name: string): object => ({
  id: `arn:aws:s3:::${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "123456789012",
  location: "us-east-1",
  name,
  labels: {},
  properties: { Name: name },
  source: "inventory",
});

function estate(policy: string, policyFile = "data-boundary.yml") {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, ".git"));
  mkdirSync(join(cwd, ".github"));
  mkdirSync(join(cwd, "below"));
  const set = (...names: string[]): void =>
    writeFileSync(join(cwd, "estate.ndjson"), savedInventory(names.map(bucket)));
  set("scans");
  writeFileSync(join(cwd, policyFile), `${policy}\n`);
  return {
    cwd,
    set,
    scan: (...args: string[]): Promise<Ran> =>
      dataBoundary(["scan", "estate.ndjson", "-q", ...args], { cwd }),
    below: (...args: string[]): Promise<Ran> =>
      dataBoundary(["scan", "../estate.ndjson", "-q", ...args], { cwd: join(cwd, "below") }),
  };
}

interface Compared {
  readonly comparison?: { readonly name: string; readonly new: number; readonly known: number };
}
const comparisonOf = ({ stdout }: Ran): Compared["comparison"] =>
  (JSON.parse(stdout) as Compared).comparison;

test("findings of the baseline are known, and only a new one fails", async () => {
  const { set, scan, below } = estate("baseline: known.json");
  expect((await scan("--no-baseline", "-f", "json=known.json")).code).toBe(1);
  expect((await scan()).code).toBe(0);
  // From wherever the scan runs, the path is the policy's.
  const ran = await below("-f", "json");
  expect(ran.code).toBe(0);
  expect(comparisonOf(ran)).toMatchObject({ name: "../known.json", new: 0, known: 1 });
  set("scans", "trial");
  expect((await scan()).code).toBe(1);
  expect(comparisonOf(await scan("-f", "json"))).toMatchObject({ new: 1, known: 1 });
  // The command line goes before it.
  expect((await scan("-f", "json=other.json", "--no-baseline")).code).toBe(1);
  expect((await scan("--baseline", "other.json")).code).toBe(0);
  expect(comparisonOf(await scan("--no-baseline", "-f", "json"))).toBeUndefined();
});

test("a file of baseline write, and a policy in .github", async () => {
  const { scan, cwd } = estate("baseline: residency.json", ".github/data-boundary.yml");
  await scan("--no-baseline", "-f", "json=report.json");
  await dataBoundary(["baseline", "write", "--report", "report.json", "residency.json"], { cwd });
  const { code, stderr } = await scan();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

sampled.each([
  [
    "is not there",
    undefined,
    /^data-boundary\.yml: baseline: known\.json: cannot be read: there is no such file; name a report .*, or scan with --no-baseline\n$/,
  ],
  ["is not a report", '{"hello":"world"}', /^data-boundary\.yml: baseline: known\.json: /],
  [
    "is a baseline of another version",
    '{"baselineVersion":"9"}',
    /^data-boundary\.yml: baseline: known\.json: is a baseline of format version "9"/,
  ],
  ["is not JSON", "boundary: eea", /^data-boundary\.yml: baseline: known\.json: /],
])("one that %s is an error with place, fault and remedy", async (_, text, says) => {
  const { scan, cwd } = estate("baseline: known.json");
  if (text !== undefined) writeFileSync(join(cwd, "known.json"), text);
  const { code, stdout, stderr } = await scan();
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd()).not.toContain("\n");
  expect((await scan("--no-baseline")).code).toBe(1);
});

test("what is not a path is a fault of the policy, with its line", async () => {
  const { scan } = estate("boundary: eea\nbaseline: [known.json]");
  const { code, stderr } = await scan();
  expect(code).toBe(2);
  expect(stderr).toMatch(/^data-boundary\.yml:2:11: baseline/);
});

test("the report of a scan does not overwrite what it is compared with", async () => {
  const { scan } = estate("baseline: known.json");
  await scan("--no-baseline", "-f", "json=known.json");
  const { code, stderr } = await scan("-f", "json=known.json");
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /is also read as data-boundary\.yml: baseline known\.json, and would be overwritten/,
  );
});

test("an evidence pack under such a policy verifies; a pack is judged without the baseline", async () => {
  const { scan, cwd } = estate("baseline: known.json");
  await scan("--no-baseline", "-f", "json=known.json");
  expect((await scan("--evidence", "pack")).code).toBe(0);
  const { code, stdout, stderr } = await dataBoundary(["verify", "pack"], { cwd });
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
});
