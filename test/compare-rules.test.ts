/** Reports of two versions of the rows: which finding is new because the rows changed, and which is new. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baselineOf } from "../src/compare/baseline.ts";
import { compare } from "../src/compare/compare.ts";
import { types } from "../src/locate/index.ts";
import { rowsDigest } from "../src/locate/rows-digest.ts";
import type { Finding, JudgedPlacement, Report } from "../src/model.ts";
import { listing } from "../src/run/listing.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { bucket, finding, reportOf } from "./support/report-fixture.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const services = await listing();
const type = "AWS::S3::Bucket";
const scans = bucket("scans");
const copy = finding(scans, "backup", "us-east-1", ["US"]);
const home = finding(scans, "home", "us-west-2", ["US"]);

const report = (
  findings: readonly Finding[],
  rows: string | undefined,
  version = "0.1.0",
): Report => {
  const made = reportOf(findings);
  return {
    ...made,
    run: { ...made.run, targets: ["aws"], tool: { name: "data-boundary", version } },
    types: [
      {
        provider: "aws",
        type,
        resources: 1,
        depth: "described",
        ...(rows !== undefined && { rows }),
      },
    ],
  };
};
const placementOf = ({
  resource,
  role,
  location,
  outside,
  evidence,
}: Finding): JudgedPlacement => ({
  resource,
  role,
  location,
  outside,
  evidence,
  verdict: "inside",
});
const becauses = (now: Report, before: Report): (string | undefined)[] => {
  const { findings } = compare(now, baselineOf(before), { name: "before.json", listing: services });
  return [...findings].flatMap(({ baselineState, newBecause }) =>
    baselineState === "new" ? [newBecause] : [],
  );
};
const changed = `the properties read of ${type} changed from version 0.1.0 to 0.2.0: the finding may be older`;

describe("a finding that the earlier report has not", () => {
  test("is said to be newly understood where the rows of its type changed, or its rule was not there", () => {
    expect(becauses(report([home, copy], "new", "0.2.0"), report([home], "old"))).toEqual([
      changed,
    ]);
    // A type that had no rows at all.
    expect(becauses(report([copy], "new", "0.2.0"), report([], "none"))).toEqual([changed]);
    // A build of the same version.
    expect(becauses(report([copy], "new"), report([], "old"))).toEqual([
      `the properties read of ${type} changed: the finding may be older`,
    ]);
  });
  test("is simply new where the rows are the same, whatever the version", () => {
    expect(becauses(report([copy], "same", "0.2.0"), report([], "same"))).toEqual([undefined]);
  });
  test("is simply new where the earlier report knew no such type, or says nothing of rows", () => {
    expect(becauses(report([copy], "new", "0.2.0"), { ...report([], "old"), types: [] })).toEqual([
      undefined,
    ]);
    expect(becauses(report([copy], "new", "0.2.0"), report([], undefined))).toEqual([undefined]);
  });
  test("is simply new where all places were listed, and its resource had none", () => {
    const inside = placementOf(home);
    const before = { ...report([], "old"), placements: [inside] };
    expect(becauses(report([copy], "new", "0.2.0"), before)).toEqual([changed]);
    const elsewhere = { ...inside, resource: bucket("pupils") };
    expect(
      becauses(report([copy], "new", "0.2.0"), { ...before, placements: [elsewhere] }),
    ).toEqual([undefined]);
  });
});

test("a finding that is gone may no longer be read where the rows changed", () => {
  const closed = (rows: string): readonly string[] => {
    const { comparison } = compare(
      {
        ...report([], rows, "0.2.0"),
        coverage: ["global", "us-west-2"].map((region) => ({
          provider: "aws",
          scope: scans.scope,
          region,
          service: "s3",
          status: "complete",
          resources: 1,
          calls: 1,
        })),
      },
      baselineOf(report([home], "old")),
      { name: "before.json", listing: services },
    );
    return [...comparison.closed, ...comparison.notSeen].map(({ why }) => why);
  };
  expect(closed("new").join()).toMatch(
    /or no longer read: the properties read of AWS::S3::Bucket changed/,
  );
  expect(closed("old").join()).not.toMatch(/no longer read/);
});

test("the digest changes with a row, its path, its role and its needs, and with nothing else", () => {
  const s3 = types.get(type.toLowerCase())!;
  const [first, ...rest] = s3.rows;
  const digest = rowsDigest(s3);
  expect(rowsDigest({ ...s3, rows: [...rest, first!] })).toBe(digest);
  expect(rowsDigest({ ...s3, rows: [{ ...first!, why: "another sentence" }, ...rest] })).toBe(
    digest,
  );
  for (const other of [
    { ...s3, rows: rest },
    { ...s3, rows: [{ ...first!, role: "metadata" as const }, ...rest] },
    { ...s3, needs: [{ property: "Website", path: "Index" } as never] },
    undefined,
  ])
    expect(rowsDigest(other)).not.toBe(digest);
});

test("two reports of the command: diff, a baseline file and the text say it", async () => {
  const cwd = temporaryFolder();
  const record = {
    id: "arn:aws:s3:::scans",
    type,
    provider: "aws",
    scope: "123456789012",
    location: "us-east-1",
    name: "scans",
    labels: {},
    properties: { Name: "scans" },
    source: "inventory",
  };
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([record]));
  const run = (...args: string[]) => dataBoundary(args, { cwd });
  await run("scan", "e.ndjson", "-q", "--fail-on", "never", "-f", "json=new.json");
  const now = JSON.parse(readFileSync(join(cwd, "new.json"), "utf8")) as {
    findings: object[];
    tool: { version: string };
    types: { rows: string }[];
  };
  expect(now.types[0]!.rows).toMatch(/^[\da-f]{16}$/);
  // As a version would have written it that knew less of the type.
  const old = {
    ...now,
    tool: { ...now.tool, version: "0.0.9" },
    findings: [],
    types: now.types.map((one) => ({ ...one, rows: "0123456789abcdef" })),
  };
  writeFileSync(join(cwd, "old.json"), JSON.stringify(old));
  const { code, stdout } = await run("diff", "old.json", "new.json");
  expect(code).toBe(1);
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
    /new because the properties read of AWS::S3::Bucket changed from version 0\.0\.9 to [\d.]+: the finding may be older/,
  );
  await run("baseline", "write", "--report", "old.json", "known.json");
  const json = await run("scan", "e.ndjson", "-q", "--baseline", "known.json", "-f", "json");
  expect(json.stdout).toContain("the properties read of AWS::S3::Bucket changed");
  const same = await run("diff", "new.json", "new.json");
  expect(same.code).toBe(0);
});
