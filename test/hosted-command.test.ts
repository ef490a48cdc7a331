/** A command in a process that has run others says what one in a process of its own says. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const bucket = {
  id: "arn:aws:s3:::wards",
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "123456789012",
  location: "us-east-1",
  name: "wards",
  labels: {},
  properties: {},
  source: "test",
};

const at = "2026-11-29T00:00:00.000Z";
const withoutTimes = ({ stdout, ...ran }: Ran): Ran => ({
  ...ran,
  stdout: stdout.replaceAll(/"(startedAt|finishedAt)": *"[^"]*"/g, `"$1":"${at}"`),
});

test("the exit code, both streams, the folder and the environment are the command's", async () => {
  const [cwd, other] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(cwd, "estate.ndjson"), savedInventory([bucket]));
  writeFileSync(join(cwd, "data-boundary.yml"), "boundary: eu\n");
  const scan = ["scan", "./estate.ndjson", "--as-of", "2026-11-29"];
  for (const [args, folder, env] of [
    [["--version"], cwd, {}],
    [["rules", "--format", "json"], cwd, {}],
    [["scan", "nowhere"], cwd, {}],
    [scan, cwd, { NO_COLOR: "", FORCE_COLOR: "1" }],
    [scan, cwd, {}],
    [[...scan, "--format", "json"], cwd, {}],
    [scan, other, {}],
  ] as const) {
    const hosted = await dataBoundary(args, { cwd: folder, env });
    // A variable that is read when a process starts.
    const alone = await dataBoundary(args, {
      cwd: folder,
      env: { ...env, NODE_PENDING_DEPRECATION: "0" },
    });
    expect(withoutTimes(hosted)).toEqual(withoutTimes(alone));
  }
});

test("commands that run at one time keep what they write apart, megabytes of it as well", async () => {
  const cwd = temporaryFolder();
  for (const count of [1, 2000])
    writeFileSync(
      join(cwd, `${count}.ndjson`),
      savedInventory(
        Array.from({ length: count }, (_, i) => ({ ...bucket, id: `${bucket.id}-${i}` })),
      ),
    );
  const resources = await Promise.all(
    [2000, 1, 2000].map(async (count) => {
      const { stdout } = await dataBoundary(["scan", `./${count}.ndjson`, "--format", "json"], {
        cwd,
      });
      return (JSON.parse(stdout) as { summary: { resources: number } }).summary.resources;
    }),
  );
  expect(resources).toEqual([2000, 1, 2000]);
});
