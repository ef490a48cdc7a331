/**
 * The same with the provider and an emulator at hand: the estate is planned, scanned, applied and scanned again.
 * TF_CLI_CONFIG_FILE names the configuration that leads Terraform to the provider.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { isWhole } from "./support/whole.ts";

const installed =
  isWhole &&
  existsSync(process.env["TF_CLI_CONFIG_FILE"] ?? "") &&
  ["terraform", "moto_server"].every((name) => spawnSync(name, ["--help"]).error === undefined);

describe.skipIf(!installed)(
  "terraform and moto_server (skipped without `npm run test:all`, one of them on the PATH, or the file that TF_CLI_CONFIG_FILE names)",
  () => {
    let emulator: ChildProcess;
    let env: Record<string, string>;
    const cwd = temporaryFolder();

    beforeAll(async () => {
      const port = await freePort();
      const endpoint = `http://127.0.0.1:${port}`;
      emulator = spawn("moto_server", ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      const until = Date.now() + 60_000;
      while (
        !(await fetch(endpoint).then(
          () => true,
          () => false,
        ))
      ) {
        if (Date.now() > until) throw new Error("moto_server did not start within a minute");
        await new Promise((go) => setTimeout(go, 300));
      }
      env = {
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: "x",
        AWS_SECRET_ACCESS_KEY: "x",
        AWS_REGION: "eu-central-1",
        AWS_MAX_ATTEMPTS: "2",
        TF_VAR_password: "planted-password",
      };
      cpSync("fixtures/plans/terraform/estate", cwd, { recursive: true });
    }, 90_000);
    afterAll(() => emulator.kill());

    test("what the plan says is what the account says", async () => {
      terraform("init");
      terraform("plan", "-out=p");
      writeFileSync(join(cwd, "plan.json"), terraform("show", "-json", "p"));
      const planned = await placesOf("plan.json");
      terraform("apply", "p");
      const live = await placesOf("aws", "--regions", "eu-central-1,us-east-1,eu-west-1");
      // Nobody accepted the peering.
      expect([...planned].filter((one) => !live.has(one))).toEqual([
        "AWS::EC2::VPCPeeringConnection processing us-east-1",
      ]);
    }, 600_000);

    function terraform(...words: readonly string[]): string {
      const { status, stdout, stderr } = spawnSync(
        "terraform",
        [...words, ...(words[0] === "show" ? [] : ["-no-color"])],
        {
          cwd,
          env: { ...process.env, ...env },
          encoding: "utf8",
          maxBuffer: 1e8,
        },
      );
      expect(status, stderr).toBe(0);
      return stdout;
    }

    async function placesOf(...target: readonly string[]): Promise<ReadonlySet<string>> {
      await dataBoundary(
        ["scan", ...target, "--placements", "--format", "json", "--output", "report.json"],
        { cwd, env },
      );
      const { placements } = JSON.parse(readFileSync(join(cwd, "report.json"), "utf8")) as {
        placements: {
          resource: { type: string };
          role: string;
          location: { code: string };
        }[];
      };
      return new Set(
        placements.map(
          ({ resource, role, location }) => `${resource.type} ${role} ${location.code}`,
        ),
      );
    }
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
