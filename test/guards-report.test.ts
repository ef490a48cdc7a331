/** `guards --report`: data that a scan found, where the guards say that it cannot be. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GuardAudit } from "../src/guard-model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const bucket = (account: string, name: string, region: string, copy?: string): object => ({
  id: `arn:aws:s3:::${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: account,
  location: region,
  name,
  labels: {},
  properties: {
    Name: name,
    BucketRegion: region,
    ...(copy !== undefined && {
      ReplicationConfiguration: {
        Rules: [{ Status: "Enabled", Destination: { Bucket: `arn:aws:s3:::${copy}` } }],
      },
    }),
  },
  source: "s3 ListBuckets",
});
const [labor, research, unknown] = ["610987654325", "210987654321", "999988887777"];

test("each finding is exempt or older, open, or a copy that no guard tests", async () => {
  const cwd = temporaryFolder();
  const records = [
    bucket(labor!, "befunde", "eu-central-1", "archiv"),
    bucket(labor!, "archiv", "us-east-1"),
    bucket(research!, "studien", "eu-west-2"),
    bucket(unknown!, "fremd", "us-east-1"),
  ];
  writeFileSync(join(cwd, "estate.ndjson"), savedInventory(records));
  const run = (...args: string[]): ReturnType<typeof dataBoundary> => dataBoundary(args, { cwd });
  await run("scan", "estate.ndjson", "-f", "json=report.json", "--fail-on", "never", "-q");
  const { stdout } = await run("guards", "demo", "--report", "report.json", "-f", "json", "-q");
  const { estate } = JSON.parse(stdout) as GuardAudit;
  expect(
    estate!.notes.map(
      ({ says, scope, location, ids }) => `${says} ${scope} ${location} ${ids.join()}`,
    ),
  ).toEqual([
    `exempt-or-older ${labor} us-east-1 arn:aws:s3:::archiv`,
    `open ${research} eu-west-2 arn:aws:s3:::studien`,
    `not-tested ${labor} us-east-1 arn:aws:s3:::befunde`,
  ]);
  expect(estate!.elsewhere).toBe(1);
  const text = await run("guards", "demo", "--report", "report.json", "-q");
  expect(text.stdout.replaceAll(/\s+/g, " ")).toMatch(
    /us-east-1 \(US\) in Labor \(610987654325\): 1 finding; the guards let nobody create it there: it is exempt or older than the guard: arn:aws:s3:::archiv/,
  );
  const missing = await run("guards", "demo", "--report", "none.json", "-q");
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringMatching(/none\.json/)]);
});
