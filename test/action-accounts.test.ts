/** An organization through the built Action: its inputs and its policy file name roles, and one account refuses. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Answer, type Incoming, serve } from "../src/demo/serve.ts";
import type { Gap, Resource } from "../src/model.ts";
import { marked } from "./support/aws-marks.ts";
import { hospital, nameOf } from "./support/aws-scan.ts";
import { type Ran, runAction } from "./support/run-action.ts";
import { isWhole } from "./support/whole.ts";

const own = "210987654321";
const research = "345678901234";
const press = "456789012345";
const pharmacy = "567890123456";

const xml = (body: string, status = 200): Answer => marked({ status, body });

interface Group {
  /** "ROLE-ARN EXTERNAL-ID" of each role that was asked for, sorted. */
  readonly assumed: readonly string[];
  /** The accounts whose own keys made calls. */
  readonly askedBy: readonly string[];
}

/** Organizations and STS of four accounts; the press office's role has another external id than any that is sent. */
async function inGroup(run: (env: Readonly<Record<string, string>>) => Promise<Ran>) {
  const assumed: string[] = [];
  const askedBy = new Set<string>();
  const sessions = new Map<string, string>();
  const accountOf = ({ headers }: Incoming): string =>
    /Credential=ASIA(\d{12})\//.exec(headers.authorization ?? "")?.[1] ?? own;
  const served = await serve([
    (request) => {
      const name = nameOf(request);
      if (name.endsWith(" ListAccounts"))
        return marked({
          status: 200,
          body: JSON.stringify({
            Accounts: [own, research, press, pharmacy].map((Id) => ({
              Id,
              Name: `Klinikum ${Id}`,
              State: "ACTIVE",
            })),
          }),
        });
      if (name.endsWith(" AssumeRole")) {
        const asked = new URLSearchParams(request.body);
        const arn = asked.get("RoleArn")!;
        const account = arn.split(":")[4]!;
        assumed.push(`${arn} ${asked.get("ExternalId") ?? "none"}`);
        if (account === press)
          return xml(
            `<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: arn:aws:sts::${own}:assumed-role/audit/data-boundary is not authorized to perform: sts:AssumeRole on resource: ${arn}</Message></Error></ErrorResponse>`,
            403,
          );
        const session = `arn:aws:sts::${account}:assumed-role/${arn.split("/").at(-1)}/data-boundary`;
        sessions.set(account, session);
        return xml(
          `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${account}</AccessKeyId><SecretAccessKey>made-up</SecretAccessKey><SessionToken>planted-token</SessionToken><Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>X</AssumedRoleId><Arn>${session}</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>`,
        );
      }
      const account = accountOf(request);
      if (!/ (?:sts|organizations) /.test(name)) askedBy.add(account);
      if (account !== own && name.endsWith(" GetCallerIdentity"))
        return xml(
          `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${sessions.get(account)}</Arn><UserId>X:data-boundary</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
        );
      return undefined;
    },
    hospital,
  ]);
  try {
    const ran = await run({
      AWS_ENDPOINT_URL: served.origin,
      AWS_ACCESS_KEY_ID: "AKIAHOSPITALHOSPITAL",
      AWS_SECRET_ACCESS_KEY: "planted-secret",
      AWS_REGION: "eu-central-1",
      AWS_MAX_ATTEMPTS: "1",
      AWS_EC2_METADATA_DISABLED: "true",
    });
    return { ...ran, assumed: assumed.sort(), askedBy: [...askedBy].sort() } satisfies Ran & Group;
  } finally {
    await served.close();
  }
}

interface Said {
  readonly run: { readonly targets: readonly string[]; readonly identities: readonly string[] };
  readonly findings: readonly { readonly resource: Resource }[];
  readonly gaps: readonly Gap[];
}

const saidIn = ({ outputs }: Ran): Said =>
  JSON.parse(readFileSync(outputs["json-file"]!, "utf8")) as Said;

function expectOneRefused(ran: Awaited<ReturnType<typeof inGroup>>, role: string): Said {
  const said = saidIn(ran);
  // The account that refuses is a gap with what to grant, and ends nothing.
  expect(said.gaps.filter(({ scope }) => scope === press)).toEqual([
    expect.objectContaining({
      reason: "refused",
      service: "sts",
      detail: expect.stringContaining(`arn:aws:iam::${press}:role/${role} could not be assumed`),
      remedy: expect.stringContaining(`sts:AssumeRole on arn:aws:iam::${press}:role/${role}`),
    }),
  ]);
  expect(ran.outputs["complete"]).toBe("false");
  expect(ran.log + ran.summary + JSON.stringify(said)).not.toMatch(/planted-|klinikum-2026/);
  return said;
}

const scopesOf = ({ findings }: Said): readonly string[] => [
  ...new Set(findings.map(({ resource: { scope } }) => scope)),
];

test("inputs: aws:org, role and external id", { timeout: 120_000 }, async () => {
  const ran = await inGroup((env) =>
    runAction({
      records: [],
      env,
      inputs: {
        targets: "aws:org",
        role: "audit/residency-audit",
        "external-id": "klinikum-2026",
        regions: isWhole ? "us-east-1, eu-central-1" : "us-east-1",
      },
    }),
  );
  expect(ran.assumed).toEqual(
    [research, press, pharmacy].map(
      (account) => `arn:aws:iam::${account}:role/audit/residency-audit klinikum-2026`,
    ),
  );
  expect(ran.askedBy).toEqual([own, research, pharmacy].sort());
  const said = expectOneRefused(ran, "audit/residency-audit");
  expect(said.run.targets).toEqual(["aws:org"]);
  expect(scopesOf(said)).toEqual(expect.arrayContaining([own, research, pharmacy]));
  expect(scopesOf(said)).not.toContain(press);
});

test.runIf(isWhole)(
  "policy file: a role and an external id for each account",
  { timeout: 120_000 },
  async () => {
    const ran = await inGroup((env) =>
      runAction({
        records: [],
        env,
        inputs: { targets: "", policy: "data-boundary.yml", regions: "us-east-1" },
        files: {
          "data-boundary.yml": `targets:
  - { target: "aws:${press}", role: press-reader, externalId: klinikum-2026 }
  - { target: "aws:${research}", role: residency-audit, externalId: research-7 }
  - { target: "aws:${pharmacy}", role: audit/pharmacy }
`,
        },
      }),
    );
    expect(ran.assumed).toEqual([
      `arn:aws:iam::${research}:role/residency-audit research-7`,
      `arn:aws:iam::${press}:role/press-reader klinikum-2026`,
      `arn:aws:iam::${pharmacy}:role/audit/pharmacy none`,
    ]);
    expect(ran.askedBy).toEqual([research, pharmacy].sort());
    const said = expectOneRefused(ran, "press-reader");
    expect(scopesOf(said)).toEqual(expect.arrayContaining([research, pharmacy]));
    expect(said.run.identities).toHaveLength(2);
  },
);

test.runIf(isWhole)(
  "policy file: aws:org with a role and an external id",
  { timeout: 120_000 },
  async () => {
    const ran = await inGroup((env) =>
      runAction({
        records: [],
        env,
        inputs: { targets: "", policy: "data-boundary.yml", regions: "us-east-1" },
        files: {
          "data-boundary.yml": `targets: [{ target: "aws:org", role: residency-audit, externalId: klinikum-2026 }]\n`,
        },
      }),
    );
    expect(ran.assumed).toEqual(
      [research, press, pharmacy].map(
        (account) => `arn:aws:iam::${account}:role/residency-audit klinikum-2026`,
      ),
    );
    expectOneRefused(ran, "residency-audit");
  },
);
