/** Whose guards are audited: an organization read by a role of its management account, several targets, each once. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { awsAnswerer } from "../src/demo/aws.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import { type Answer, type Answerer, type Incoming, serve } from "../src/demo/serve.ts";
import type { GuardAudit } from "../src/guard-model.ts";
import { asAws } from "./support/aws-marks.ts";
import { keys, nameOf } from "./support/aws-scan.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { sampled } from "./support/whole.ts";

const estates = "fixtures/estates";
const recorded: readonly Answerer[] = [
  awsAnswerer(`${estates}/hospital-guards/aws`),
  azureAnswerer(`${estates}/hospital-guards/azure`),
  awsAnswerer(`${estates}/hospital/aws`),
];
const own = "210987654321";
const management = "102030405060";

const xml = (body: string, status = 200): Answer => ({
  status,
  headers: { "content-type": "text/xml" },
  body,
});

const keyOf = ({ headers }: Incoming): string =>
  /Credential=([^/]+)\//.exec(headers["authorization"] ?? "")?.[1] ?? "";

interface RecordedCall {
  readonly name: string;
  readonly key: string;
  readonly body: string;
}

async function organization(refuse = false) {
  const asked: RecordedCall[] = [];
  const aws = asAws((request) => {
    const name = nameOf(request);
    asked.push({ name, key: keyOf(request), body: request.body });
    if (name.endsWith(" GetCallerIdentity"))
      return xml(
        `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::${own}:assumed-role/ci/run</Arn><Account>${own}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
      );
    if (name.endsWith(" AssumeRole")) {
      if (refuse)
        return xml(
          "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized to perform: sts:AssumeRole</Message></Error></ErrorResponse>",
          403,
        );
      const account = new URLSearchParams(request.body).get("RoleArn")!.split(":")[4]!;
      const until = new Date(Date.now() + 3_600_000).toISOString();
      return xml(
        `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${account}</AccessKeyId><SecretAccessKey>made-up</SecretAccessKey><SessionToken>token</SessionToken><Expiration>${until}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>X</AssumedRoleId><Arn>arn:aws:sts::${account}:assumed-role/audit/data-boundary</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>`,
      );
    }
    return undefined;
  });
  const server = await serve([aws, ...recorded]);
  onTestFinished(() => server.close());
  const cwd = temporaryFolder();
  return {
    asked,
    cwd,
    async run(...args: string[]): Promise<Ran & { audit: GuardAudit }> {
      const ran = await dataBoundary(["guards", ...args, "-f", "json", "--boundary", "eea"], {
        cwd,
        env: {
          AWS_ENDPOINT_URL: server.origin,
          AWS_ACCESS_KEY_ID: keys.accessKeyId,
          AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
          AWS_REGION: "eu-central-1",
          AWS_MAX_ATTEMPTS: "1",
          DATA_BOUNDARY_ARM_ENDPOINT: server.origin,
        },
      });
      return { ...ran, audit: (ran.stdout === "" ? {} : JSON.parse(ran.stdout)) as GuardAudit };
    },
  };
}

const scopesOf = ({ verdicts }: GuardAudit): string[] => verdicts.map(({ scope }) => scope);

test("a role in the management account reads the organization, with its external id and its own keys", async () => {
  const { run, asked } = await organization();
  const plain = await run("aws");
  expect(scopesOf(plain.audit).length).toBe(8);
  asked.length = 0;
  const { audit, code } = await run(
    `aws:${management}`,
    "--role",
    "audit",
    "--external-id",
    "klinik-7",
  );
  expect(code).toBe(1);
  expect(audit.verdicts).toEqual(plain.audit.verdicts);
  const [assumed] = asked.filter(({ name }) => name.endsWith(" AssumeRole"));
  expect(assumed!.body).toContain("ExternalId=klinik-7");
  expect(assumed!.body).toContain(encodeURIComponent(`arn:aws:iam::${management}:role/audit`));
  const reading = asked.filter(({ name }) => !/ (?:AssumeRole|GetCallerIdentity)$/.test(name));
  expect(reading.length).toBeGreaterThan(10);
  expect(new Set(reading.map(({ key }) => key))).toEqual(new Set([`ASIA${management}`]));
});

test("the policy's role of an account is used for it", async () => {
  const { run, asked, cwd } = await organization();
  writeFileSync(
    join(cwd, "data-boundary.yml"),
    `targets: [{target: "aws:${management}", role: from-policy}, {target: aws:org, role: scans-only}]\n`,
  );
  await run(`aws:${management}`);
  const roles = (): string[] =>
    asked.flatMap(({ name, body }) =>
      name.endsWith(" AssumeRole") ? [new URLSearchParams(body).get("RoleArn")!] : [],
    );
  expect(roles()).toEqual([`arn:aws:iam::${management}:role/from-policy`]);
  asked.length = 0;
  // An organization is read as the caller sees it: the role of its members is for scans.
  expect(scopesOf((await run("aws:org")).audit).length).toBe(8);
  expect(roles()).toEqual([]);
});

test("a role that cannot be assumed is a gap, and no verdict", async () => {
  const { run } = await organization(true);
  const { audit, code } = await run(`aws:${management}`, "--role", "audit");
  expect(code).toBe(3);
  expect(audit).toMatchObject({
    verdicts: [],
    gaps: [
      {
        reason: "refused",
        scope: management,
        detail: expect.stringContaining(`arn:aws:iam::${management}:role/audit was not assumed`),
        remedy: expect.stringContaining("sts:AssumeRole"),
      },
    ],
  });
});

test("targets that name the same organization or subscription are audited once", async () => {
  const { run } = await organization();
  const one = await run("aws", "azure");
  const twice = await run(
    "aws",
    "aws:org",
    `aws:${management}`,
    "azure",
    "azure",
    "--role",
    "audit",
  );
  expect(scopesOf(twice.audit)).toEqual(scopesOf(one.audit));
  expect(new Set(scopesOf(one.audit)).size).toBe(scopesOf(one.audit).length);
  const [subscription] = scopesOf(one.audit).filter((scope) => scope.includes("-"));
  const some = await run(`azure:${subscription!}`, "azure");
  expect(scopesOf(some.audit).toSorted()).toEqual(
    scopesOf(one.audit)
      .filter((scope) => scope.includes("-"))
      .toSorted(),
  );
});

sampled.each([
  [["aws:999999999999"], /credentials are those of account 210987654321 .*--role, or audit aws/],
  [["aws", "--role", "audit"], /^--role: has no effect, because no target is an AWS account/],
  [["aws:config/klinik"], /guards: aws:config\/klinik holds no guards/],
  [["aws:12"], /unknown AWS target/],
  [[`aws:${management}`, "--role", "no role!"], /not the name of a role/],
])("%j is a usage error", async (args, says) => {
  const { run } = await organization();
  const { code, stderr } = await run(...args);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
});
