/** `npm run live` against the demo's recordings: what it says of a cloud, and what it keeps to itself. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import { type Answerer, serve } from "../src/demo/serve.ts";
import { hospital, twoRegions } from "./support/aws-scan.ts";
import { temporaryFolder } from "./support/command.ts";
import { isWhole } from "./support/whole.ts";

const estate = "fixtures/estates/hospital";
const subscription = "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
const recorded = azureAnswerer(`${estate}/azure`);

async function live(
  cloud: string,
  answerer: Answerer,
  environment: (origin: string) => Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const served = await serve([answerer]);
  const home = temporaryFolder();
  const child = spawn(process.execPath, ["scripts/live.ts", cloud], {
    env: {
      PATH: process.env["PATH"],
      HOME: home,
      // As the command does for itself.
      NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"),
      AWS_EC2_METADATA_DISABLED: "true",
      ...environment(served.origin),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  await served.close();
  return { code, stdout, stderr };
}

const azure = (answerer: Answerer) =>
  live("azure", answerer, (origin) => ({ DATA_BOUNDARY_ARM_ENDPOINT: origin }));

test("Azure: every call is under a permission that is printed, and no name is told", async () => {
  const { code, stdout, stderr } = await azure(recorded);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^208 resources, \d+ placements, \d+ findings, 1 gaps$/m);
  expect(stdout).toMatch(/^calls: \d{2,}, under \d{2,} permissions of the \d+ printed$/m);
  expect(stdout).toContain("calls beyond the permissions printed: 0");
  // The demo has a subscription that may not be read.
  expect(stdout).toContain("refused resources.list: answered 403 AuthorizationFailed");
  expect(stdout).not.toMatch(/klinikverbund|4a7c1e90|9d20b3f4/);
});

test.runIf(isWhole)("Azure: an answer that is none is listed, without what it held", async () => {
  const { stdout } = await azure((request) =>
    request.url.pathname.endsWith("/failoverGroups")
      ? {
          status: 200,
          headers: { "content-type": "application/json" },
          body: `{"status":"ok","token":"s3cret","at":"/subscriptions/${subscription}"}`,
        }
      : recorded(request),
  );
  expect(stdout).toMatch(
    /Microsoft\.Sql\/servers: answered without the request id .*"status":"ok"/,
  );
  expect(stdout).not.toMatch(/s3cret|4a7c1e90/);
});

test("AWS: every call is under a permission that is printed", async () => {
  const account: Answerer = (request) =>
    (isWhole ? undefined : twoRegions(request)) ?? hospital(request);
  const { code, stdout } = await live("aws", account, (origin) => ({
    AWS_ENDPOINT_URL: origin,
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "AKIALIVELIVELIVELIVE",
    AWS_SECRET_ACCESS_KEY: "made-up",
  }));
  expect(stdout).toContain("calls beyond the permissions printed: 0");
  expect(stdout).toMatch(/^calls: \d{3,}, under \d{3,} permissions/m);
  expect(stdout).not.toContain("210987654321");
  expect(code).toBe(0);
});

test("a cloud has to be named", async () => {
  const { code, stderr } = await live("gcp", recorded, () => ({}));
  expect(code).toBe(2);
  expect(stderr).toMatch(/^live: name a cloud/);
});
