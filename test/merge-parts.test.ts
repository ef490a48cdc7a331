/** Parts of an estate that are not alike: what one of them left out is not vouched for by the others. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { ageOfList } from "../src/run/parts.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import type { Said } from "./support/estate.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const bucket = (scope: string, region: string): object => ({
  id: `arn:aws:rds:${region}:${scope}:db:records`,
  type: "AWS::RDS::DBInstance",
  provider: "aws",
  scope,
  name: "records",
  location: region,
  labels: {},
  properties: {
    ReadReplicaDBInstanceIdentifiers: [],
    ReadReplicaDBClusterIdentifiers: [],
    DBInstanceAutomatedBackupsReplications: [],
  },
  source: "rds DescribeDBInstances",
});
const first = [bucket("210987654321", "eu-central-1")];
const second = [bucket("345678901234", "eu-west-1")];
const narrow = { leftOut: { regions: { aws: ["eu-central-1"] } } };

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
});

async function merged(
  files: Readonly<Record<string, string>>,
): Promise<Said & { readonly run: { readonly notes?: readonly string[] } }> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const { stdout, stderr } = await dataBoundary(
    ["scan", ...Object.keys(files), "--format", "json", "--quiet", "--fail-on", "never"],
    { cwd },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Said;
}

describe("a shard that looked at some regions", () => {
  test("beside one that looked at all is a gap, and the report is not said to be of these regions", async () => {
    const said = await merged({
      "a.ndjson": savedInventory(first, narrow),
      "b.ndjson": savedInventory(second),
    });
    expect(said.run.leftOut).toBeUndefined();
    expect(said.run.status).toBe("incomplete");
    expect(said.gaps.map(({ scope, detail }) => [scope, detail])).toEqual([
      [
        "a.ndjson",
        "the inventory covers only the regions eu-central-1, and other inventories of the estate cover more: other regions of its accounts were not checked",
      ],
    ]);
  });

  test("beside one of other regions, each is a gap", async () => {
    const said = await merged({
      "a.ndjson": savedInventory(first, narrow),
      "b.ndjson": savedInventory(second, { leftOut: { regions: { aws: ["eu-west-1"] } } }),
    });
    expect(said.gaps.map(({ scope }) => scope)).toEqual(["a.ndjson", "b.ndjson"]);
  });

  test("as all others did is left out on purpose, and an inventory of another cloud is not held against it", async () => {
    const said = await merged({
      "a.ndjson": savedInventory(first, narrow),
      "b.ndjson": savedInventory([bucket("345678901234", "eu-central-1")], narrow),
      "c.ndjson": savedInventory(
        [
          {
            id: "/subscriptions/4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11/resourceGroups/rg/providers/Microsoft.Compute/images/i",
            type: "Microsoft.Compute/images",
            provider: "azure",
            scope: "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11",
            name: "i",
            location: "westeurope",
            labels: {},
            properties: {},
            source: "resource graph resources",
          },
        ],
        { targets: ["azure"] },
      ),
    });
    expect(said.gaps).toEqual([]);
    expect(said.run.leftOut).toMatchObject({ regions: { aws: ["eu-central-1"] } });
  });
});

test("of several inventories the report says how old the oldest is, once it is older than a day", async () => {
  const now = new Date().toISOString();
  const files = { "b.ndjson": savedInventory(second, { startedAt: now }) };
  const old = await merged({ "a.ndjson": savedInventory(first), ...files });
  expect(old.run.notes).toEqual([
    expect.stringMatching(
      /^the oldest of 2 inventories is of 2026-11-22 08:00 UTC, \d+ days? before this report, and the newest of /,
    ),
  ]);
  const fresh = await merged({ "a.ndjson": savedInventory(first, { startedAt: now }), ...files });
  expect(fresh.run.notes).toBeUndefined();
});

test("an inventory or a list of accounts that is dated in the future is said to be so: its age is unknown", async () => {
  const startedAt = new Date(Date.now() + 400 * 24 * 3600 * 1000).toISOString();
  const note = / dated after this report, (?:up to )?[^:]+:\d\d UTC: a clock was wrong/;
  const ahead = savedInventory(first, { startedAt });
  const [alone] = (await merged({ "a.ndjson": ahead })).run.notes ?? [];
  expect(alone).toMatch(/^the inventory is dated/);
  expect(alone).toMatch(note);
  const several = await merged({ "a.ndjson": ahead, "b.ndjson": savedInventory(second) });
  expect(several.run.notes).toEqual([
    expect.stringMatching(/^1 of 2 inventories is dated/),
    expect.stringMatching(/^the oldest of 2 inventories is of 2026-11-22/),
  ]);
  expect(ageOfList({ startedAt }, new Date())).toEqual([expect.stringMatching(note)]);
});

test("inventories of another version are named: it may not list what this one lists", async () => {
  const other = savedInventory(first).split("\n");
  other[0] = other[0]!.replace(/"version":"[^"]*"/, '"version":"0.0.9"');
  const lines = other.slice(0, -2);
  const digest = createHash("sha256")
    .update(`${lines.join("\n")}\n`)
    .digest("hex");
  const text = `${[...lines, other.at(-2)!.replace(/"sha256":"\w+"/, `"sha256":"${digest}"`)].join("\n")}\n`;
  const startedAt = new Date().toISOString();
  const said = await merged({
    "a.ndjson": text,
    "b.ndjson": savedInventory(second, { startedAt }),
  });
  expect(said.gaps).toEqual([]);
  expect(said.run.notes).toContainEqual(
    expect.stringMatching(
      /^1 of 2 inventories was saved by version 0\.0\.9 of data-boundary, and this is \d[^ ]+: resource types that only this version lists were not checked$/,
    ),
  );
});

test("a broken file beside the demo's inventories does not take its policy away", async () => {
  const { inventory } = await demoScan();
  mkdirSync(join(cwd, "estate"));
  copyFileSync(inventory, join(cwd, "estate", "demo.ndjson"));
  const scan = async (): Promise<Said> =>
    JSON.parse(
      (await dataBoundary(["scan", "./estate", "--format", "json", "--quiet"], { cwd })).stdout,
    ) as Said;
  const before = await scan();
  for (const text of ["", "not an inventory\n"]) {
    writeFileSync(join(cwd, "estate", "broken.ndjson"), text);
    const said = await scan();
    expect((said as unknown as { findings: unknown }).findings).toEqual(
      (before as unknown as { findings: unknown }).findings,
    );
    expect(said.gaps.length).toBeGreaterThan(before.gaps.length);
  }
  // Another estate's is judged by no policy of the demo.
  writeFileSync(join(cwd, "estate", "broken.ndjson"), savedInventory(first));
  expect(((await scan()) as unknown as { exceptions: readonly unknown[] }).exceptions).toEqual([]);
});

test("report of an inventory says that it is one", async () => {
  writeFileSync(join(cwd, "estate.ndjson"), savedInventory(first));
  const { code, stderr } = await dataBoundary(["report", "estate.ndjson"], { cwd });
  expect(code).toBe(2);
  expect(stderr).toBe(
    "estate.ndjson: is a saved inventory, not a report; run data-boundary scan estate.ndjson --format json=FILE, and name that file\n",
  );
  expect(readFileSync(join(cwd, "estate.ndjson"), "utf8")).toContain("records");
});

test.each(["--evidence", "--save-inventory", "--policy", "--shard"])(
  "%s twice is refused: the first value would be lost",
  async (option) => {
    const { code, stderr } = await dataBoundary(["scan", "demo", option, "a", option, "b"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toBe(`${option}: is given twice, as a and as b; leave one of them out\n`);
  },
);
