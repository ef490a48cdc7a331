/** The policy's levels and exceptions hold for findings on guards, as for findings on data. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GuardAudit } from "../src/guard-model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const account = "111122223333";
const scp = (regions: readonly string[]): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        NotAction: ["iam:*", "sts:*"],
        Resource: "*",
        Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
      },
    ],
  });
const exception = (rule: string, expires: string, more = '    resource: "*"\n'): string =>
  `exceptions:\n  - rule: ${rule}\n    reason: the London clinic closes in spring\n    approvedBy: dpo@klinik.example\n    expires: ${expires}\n${more}`;

async function audited(
  policy: string,
): Promise<{ code: number | null; audit: GuardAudit; text: string }> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "scp.json"), scp(["eu-central-1", "eu-west-2"]));
  writeFileSync(join(cwd, "data-boundary.yaml"), `boundary: eea\n${policy}`);
  const args = ["guards", "scp.json", "--as-of", "2026-11-22", "-q"];
  const { stdout, stderr } = await dataBoundary([...args, "-f", "json"], { cwd });
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const { code, stdout: text } = await dataBoundary(args, { cwd });
  return { code, audit: JSON.parse(stdout) as GuardAudit, text };
}

test("a level of the policy is that of the finding, and off leaves it out", async () => {
  const plain = await audited("");
  expect([plain.code, plain.audit.findings[0]?.level]).toEqual([1, "error"]);
  const note = await audited("rules:\n  guard-wider: note\n");
  expect([note.code, note.audit.findings[0]?.level]).toEqual([0, "note"]);
  const off = await audited("rules:\n  guard-wider: off\n");
  expect([off.code, off.audit.findings, off.audit.verdicts[0]?.state]).toEqual([0, [], "wider"]);
});

test("an exception accepts a finding until it expires, and says so", async () => {
  const held = await audited(
    exception("guard-wider", "2027-03-31", '    resource: "*scp.json*"\n'),
  );
  expect([held.code, held.audit.findings[0]?.exception?.expires]).toEqual([0, "2027-03-31"]);
  expect(held.text).toMatch(/accepted by dpo@klinik\.example until 2027-03-31: the London clinic/);
  const spent = await audited(exception("guard-*", "2026-11-01"));
  expect([spent.code, spent.audit.findings[0]?.exception?.expired]).toEqual([1, true]);
  expect(spent.text).toMatch(/expired on 2026-11-01/);
});

test("one of another account, or of data, accepts no guard", async () => {
  const other = await audited(
    exception("guard-wider", "2027-03-31", `    resource: "*"\n    scope: "${account}"\n`),
  );
  expect([other.code, other.audit.findings[0]?.exception]).toEqual([1, undefined]);
  expect(other.audit.notes.join()).toMatch(/The exception of guard-wider .* accepts nothing/);
  const data = await audited(exception('"*"', "2027-03-31"));
  expect([data.code, data.audit.findings[0]?.exception]).toEqual([1, undefined]);
});

test("a scan takes such a policy, and counts none of its exceptions of guards", async () => {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, "data-boundary.yaml"),
    `boundary: eea\nrules:\n  guard-missing: warning\n${exception("guard-wider", "2027-03-31")}`,
  );
  const bucket = {
    id: "arn:aws:s3:::befunde",
    type: "AWS::S3::Bucket",
    provider: "aws",
    scope: account,
    location: "eu-central-1",
    name: "befunde",
    labels: {},
    properties: {},
    source: "s3 ListBuckets",
  };
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([bucket]));
  const { code, stdout } = await dataBoundary(
    [
      "scan",
      "e.ndjson",
      "--policy",
      "data-boundary.yaml",
      "-f",
      "json",
      "-q",
      "--fail-on",
      "never",
    ],
    { cwd },
  );
  const { exceptions } = JSON.parse(stdout) as { exceptions?: readonly unknown[] };
  expect([code, exceptions ?? []]).toEqual([0, []]);
});
