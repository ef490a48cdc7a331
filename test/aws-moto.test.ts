/** Against a stock emulator, where one is installed: everything made there is listed, in its region. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Gap, Resource } from "../src/model.ts";
import { keys } from "./support/aws-scan.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { seed, seededRegions } from "./support/moto-seed.ts";
import { isWhole } from "./support/whole.ts";

const installed = isWhole && spawnSync("moto_server", ["--help"]).status === 0;

describe.skipIf(!installed)(
  "moto_server (skipped without `npm run test:all`, or where it is not on the PATH)",
  () => {
    let emulator: ChildProcess;
    let endpoint: string;

    beforeAll(async () => {
      const port = await freePort();
      endpoint = `http://127.0.0.1:${port}`;
      emulator = spawn("moto_server", ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      const until = Date.now() + 60_000;
      for (;;) {
        const up = await fetch(endpoint).then(
          () => true,
          () => false,
        );
        if (up) break;
        if (Date.now() > until) throw new Error("moto_server did not start within a minute");
        await new Promise((go) => setTimeout(go, 300));
      }
    }, 90_000);
    afterAll(() => emulator.kill());

    test("lists all that was made, tagged or not; what it lacks is a gap", async () => {
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
  },
);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
