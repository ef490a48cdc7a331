/** `explain FINGERPRINT --report FILE`: one finding of a saved report, as text and as JSON. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Finding, Report } from "../src/model.ts";
import { explainFinding } from "../src/cli/explain-finding.ts";
import { json } from "../src/report/json.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { hospital } from "./support/report-fixture.ts";

const folder = temporaryFolder();
const file = join(folder, "report.json");
writeFileSync(file, [...json.render(hospital, { color: false })].join(""));
const report = JSON.parse([...json.render(hospital, { color: false })].join("")) as Report;
const finding = [...report.findings].find(({ exception }) => !exception)!;

test("says where, why, how to fix it, and what accepting it would look like", async () => {
  const { stdout, code } = await dataBoundary(
    ["explain", finding.fingerprint.slice(0, 12), "--report", file],
    { cwd: folder },
  );
  expect(code).toBe(0);
  for (const said of [
    finding.rule,
    finding.resource.id,
    finding.location.code,
    finding.evidence.why,
  ])
    expect(stdout).toContain(said);
  expect(stdout).toMatch(/How to fix/);
  const policy = parse(stdout.slice(stdout.indexOf("exceptions:"))) as { exceptions: unknown[] };
  expect(policy.exceptions).toEqual([
    expect.objectContaining({ rule: finding.rule, resource: finding.resource.id }),
  ]);
});

test("as JSON it holds the finding and its acceptance", async () => {
  const { stdout } = await dataBoundary(
    ["explain", finding.fingerprint, "--report", file, "--format", "json"],
    { cwd: folder },
  );
  expect(JSON.parse(stdout)).toMatchObject({
    kind: "finding",
    fingerprint: finding.fingerprint,
    acceptance: { location: finding.location.code },
  });
});

test("contradictory data classes: the rule's advice, and no step that moves or deletes the bucket", () => {
  const bucket = [...report.findings].find(({ resource }) => resource.type === "AWS::S3::Bucket")!;
  const other: Finding = {
    ...bucket,
    rule: "class-contradicted",
    role: "home",
    verdict: "contradicted",
  };
  const contradicted = join(folder, "contradicted.json");
  writeFileSync(
    contradicted,
    [...json.render({ ...hospital, findings: [other] }, { color: false })].join(""),
  );
  expect(explainFinding(bucket.fingerprint, contradicted, "text")).not.toMatch(
    /How to fix home|delete the old bucket|aws s3 rm/,
  );
  const said: unknown = JSON.parse(explainFinding(bucket.fingerprint, contradicted, "json"));
  expect(said).toMatchObject({ rule: "class-contradicted" });
  expect(said).not.toHaveProperty("remedy");
});

test.each([
  ["abc", /too short/],
  ["0123456789abcdef", /no finding or gap of .* has the fingerprint or id/],
])("%s is refused", async (fingerprint, why) => {
  const { stderr, code } = await dataBoundary(["explain", fingerprint, "--report", file], {
    cwd: folder,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(why);
});
