/** The audit of an organization that an emulator of AWS holds; and of its recorded answers, where there is none. */
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answerer, serve } from "../src/demo/serve.ts";
import type { GuardAudit, GuardVerdict } from "../src/guard-model.ts";
import { keys } from "./support/aws-scan.ts";
import { dataBoundary } from "./support/command.ts";
import { expected, seedOrganization } from "./support/moto-organization.ts";
import { type Emulator, isInstalled, skippedWhy, startMoto } from "./support/moto-server.ts";
import { type RecordedAnswer, recorder } from "./support/recorder.ts";

const recording = "test/guards/moto-organization.json";

async function audited(endpoint: string): Promise<GuardAudit> {
  const { stdout, stderr } = await dataBoundary(
    ["guards", "aws", "--boundary", "eea", "-f", "json"],
    {
      env: {
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        AWS_REGION: "eu-central-1",
        AWS_MAX_ATTEMPTS: "1",
      },
    },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr);
  return JSON.parse(stdout) as GuardAudit;
}

/** What is to come of it, and what did. */
const verdictsOf = ({ verdicts, findings, gaps }: GuardAudit): object => {
  const of = (wanted: string): GuardVerdict => verdicts.find(({ name }) => name === wanted)!;
  return {
    states: Object.fromEntries(verdicts.map(({ name, state }) => [name, state])),
    path: of("Press").path,
    guards: of("Press")
      .reach.guards.map(({ name }) => name)
      .sort(),
    open: of("Archive").open.map(({ location }) => location),
    findings: findings.map(({ rule, scopes }) => `${rule} ${scopes[0]!.name}`).sort(),
    gaps: gaps.map(({ service, resources, reason }) => `${reason} ${service} ${resources ?? 1}`),
  };
};

const wanted = {
  states: { master: "does-not-apply", ...expected },
  path: ["Root", "Services", "Press"],
  guards: ["frankfurt-london", "frankfurt-oregon", "no-virginia"],
  open: ["eu-west-2"],
  findings: ["guard-not-reaching master", "guard-wider Archive", "guard-wider Research"],
  // What the emulator does not know: one type of policy, and two calls.
  gaps: ["failed organizations 1", "failed account 6", "failed controltower 1"],
};

describe.skipIf(!isInstalled)(`moto_server (${skippedWhy})`, () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startMoto();
  }, 90_000);
  afterAll(() => emulator.stop());

  test("three units, five accounts, policies at each level", async () => {
    await seedOrganization(emulator.endpoint);
    await using proxy = await recorder(emulator.endpoint);
    expect(verdictsOf(await audited(proxy.origin))).toEqual(wanted);
    if (process.env["DATA_BOUNDARY_UPDATE"])
      writeFileSync(recording, `${JSON.stringify(proxy.answers(), null, 2)}\n`);
  }, 120_000);
});

test("the recorded answers of moto give the same verdicts", async () => {
  const answers = JSON.parse(readFileSync(recording, "utf8")) as readonly RecordedAnswer[];
  const answerer: Answerer = ({ headers, url, body }) =>
    answers.find(({ call }) => call === `${headers["x-amz-target"] ?? url.pathname} ${body}`);
  const { origin, close } = await serve([answerer]);
  try {
    expect(verdictsOf(await audited(origin))).toEqual(wanted);
  } finally {
    await close();
  }
});
