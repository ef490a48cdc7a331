/** What a scan of plans saved is judged again as the plans were. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

interface Report {
  readonly run: { readonly status: string };
  readonly findings: readonly unknown[];
  readonly gaps: readonly { readonly detail: string }[];
}

async function judged(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await dataBoundary(
    ["scan", ...args, "--quiet", "--format", "json"],
    { cwd },
  );
  expect(stderr).toBe("");
  const { findings, gaps, run } = JSON.parse(stdout) as Report;
  return { code, status: run.status, findings, gaps };
}

const plan = "fixtures/plans/terraform/estate/plan.json";

test("a plan, and a folder of plans and templates, through --save-inventory and once more", async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "infra"));
  writeFileSync(join(cwd, "infra/plan.json"), readFileSync(plan));
  writeFileSync(join(cwd, "infra/queue.yaml"), "Resources:\n  Calls:\n    Type: AWS::SQS::Queue\n");
  for (const target of ["infra/plan.json", "infra"]) {
    const first = await judged(cwd, target, "--region", "us-east-1", "--save-inventory=a.ndjson");
    const second = await judged(cwd, "a.ndjson", "--save-inventory=b.ndjson");
    expect(first.findings.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
    expect(await judged(cwd, "b.ndjson")).toEqual(first);
  }
});

test("a clean template passes, and so does what it saved", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "t.yaml"), "Resources:\n  Calls:\n    Type: AWS::SQS::Queue\n");
  const first = await judged(cwd, "t.yaml", "--region=eu-west-1", "--save-inventory=a.ndjson");
  expect(first).toMatchObject({ code: 0, findings: [], gaps: [] });
  expect(await judged(cwd, "a.ndjson")).toEqual(first);
});

test("a resource of no plan in such a file is of an account that nobody says was looked at", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "t.yaml"), "Resources:\n  Calls:\n    Type: AWS::SQS::Queue\n");
  await judged(cwd, "t.yaml", "--region=eu-west-1", "--save-inventory=a.ndjson");
  const lines = readFileSync(join(cwd, "a.ndjson"), "utf8").split("\n");
  const at = lines.findIndex((line) => line.startsWith('{"id"'));
  const { planned: _, ...live } = JSON.parse(lines[at]!) as Record<string, unknown>;
  writeFileSync(join(cwd, "b.ndjson"), lines.with(at, JSON.stringify(live)).join("\n"));
  const { gaps } = await judged(cwd, "b.ndjson");
  expect(gaps.map(({ detail }) => detail).join("\n")).toContain("has no coverage line");
});
