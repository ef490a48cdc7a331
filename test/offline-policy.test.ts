/** A file that is scanned beside a policy: what the policy names in the clouds is not part of it; a demo's file has the demo's policy. */
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { narrowing } from "./support/whole.ts";

const bucket =
  '{"id":"arn:aws:s3:::wards","type":"AWS::S3::Bucket","provider":"aws","scope":"123456789012","location":"eu-central-1","name":"wards","labels":{},"properties":{},"source":"s"}\n';

test("targets of the policy are not left out of a file", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "estate.ndjson"), bucket);
  writeFileSync(join(cwd, "other.ndjson"), bucket);
  const policy = (targets: string): void =>
    writeFileSync(join(cwd, "data-boundary.yml"), `targets: ${targets}\n`);
  policy("[aws, azure]");
  const { stdout } = await dataBoundary(["scan", "estate.ndjson"], { cwd });
  expect(stdout).toMatch(/1 resource/);
  expect(stdout).not.toContain("left out on purpose");
  policy("[./other.ndjson]");
  const file = await dataBoundary(["scan", "estate.ndjson"], { cwd });
  expect(file.stdout).toContain("left out on purpose: the policy's target");
});

test("a demo's saved inventory says whose policy judged it, and csv of a report what it holds", async () => {
  const cwd = temporaryFolder();
  await dataBoundary(["scan", "demo:eu", "--save-inventory", "eu.ndjson", ...narrowing], { cwd });
  const elsewhere = temporaryFolder();
  copyFileSync(join(cwd, "eu.ndjson"), join(elsewhere, "eu.ndjson"));
  const { stdout } = await dataBoundary(["scan", "eu.ndjson", "-f", "json=r.json", "-f", "text"], {
    cwd: elsewhere,
  });
  expect(stdout.split("\n").slice(0, 4).join("\n")).toMatch(
    /Policy file: .*fixtures\/estates\/practice\/data-boundary\.yml/,
  );
  const csv = await dataBoundary(["report", "r.json", "-f", "csv"], { cwd: elsewhere });
  expect(csv.stderr).toMatch(
    /^--format csv: contains findings and gaps only, because r\.json has no/,
  );
  expect(csv.code).toBe(0);
});
