/** Against a stock emulator, where one is installed: everything made there is listed, in its region. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Gap, Resource } from "../src/model.ts";
import { keys } from "./support/aws-scan.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { seed, seededRegions } from "./support/moto-seed.ts";
import { type Emulator, isInstalled, skippedWhy, startMoto } from "./support/moto-server.ts";

describe.skipIf(!isInstalled)(`moto_server (${skippedWhy})`, () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startMoto();
  }, 90_000);
  afterAll(() => emulator.stop());

  test("lists all that was made, tagged or not; what it lacks is a gap", async () => {
    const { endpoint } = emulator;
    const made = await seed(endpoint);
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await dataBoundary(
      [
        "scan",
        "aws",
        "--format",
        "json",
        "--save-inventory",
        "all.ndjson",
        "--regions",
        seededRegions.join(","),
      ],
      {
        cwd,
        env: {
          AWS_ENDPOINT_URL: endpoint,
          AWS_ACCESS_KEY_ID: keys.accessKeyId,
          AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
          AWS_REGION: "eu-central-1",
          AWS_MAX_ATTEMPTS: "2",
        },
      },
    );
    expect(code, stderr).toBe(1);
    const lines = readFileSync(join(cwd, "all.ndjson"), "utf8").trim().split("\n");
    const listed = lines
      .map((line) => JSON.parse(line) as Partial<Resource>)
      .filter(({ type, id }) => type !== undefined && id !== undefined)
      .map(({ type, location, id }) => `${type} ${location} ${id}`);
    for (const one of made) expect(listed.filter((line) => line === one)).toEqual([one]);
    const { gaps } = JSON.parse(stdout) as { gaps: Gap[] };
    expect(gaps.map(({ reason }) => reason)).toContain("failed");
  }, 240_000);
});
