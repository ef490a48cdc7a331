/** Which targets a scan has, by which roles, and what becomes of one that cannot be started. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, type Answerer, serve } from "../src/demo/serve.ts";
import { scan } from "../src/run.ts";
import { asAws } from "./support/aws-marks.ts";
import { hospital, nameOf } from "./support/aws-scan.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { isWhole } from "./support/whole.ts";
import { silent } from "../src/run/progress.ts";

const bucket = {
  id: "arn:aws:s3:::klinikum-records",
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "210987654321",
  name: "klinikum-records",
  location: "eu-central-1",
  labels: {},
  properties: {},
  source: "test",
};

interface Said {
  readonly run: {
    readonly targets: string[];
    readonly identities: string[];
    readonly status: string;
  };
  readonly gaps: readonly {
    reason: string;
    provider: string;
    scope: string;
    service: string;
    remedy: string;
  }[];
  readonly summary: { readonly resources: number };
}

function estate(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "estate.ndjson"), `${JSON.stringify(bucket)}\n`);
  return folder;
}

describe("a cloud without credentials", () => {
  test("is a gap beside another target that can be scanned, and the exit code is 3", async () => {
    const cwd = estate();
    const { code, stdout } = await dataBoundary(
      ["scan", "./estate.ndjson", "aws", "azure", "--format", "json", "--fail-on", "error"],
      { cwd },
    );
    const { gaps, summary, run } = JSON.parse(stdout) as Said;
    expect(code).toBe(3);
    expect(run.status).toBe("incomplete");
    expect(summary.resources).toBe(1);
    expect(gaps.filter(({ service }) => service === "sign-in")).toEqual([
      expect.objectContaining({
        reason: "refused",
        provider: "aws",
        scope: "unknown",
        remedy: expect.stringMatching(/^aws: no credentials .*aws sso login/),
      }),
      expect.objectContaining({
        provider: "azure",
        remedy: expect.stringMatching(/^azure: authentication failed .*az login/),
      }),
    ]);
  });
  test("is a usage error where no target could be started, and each says why", async () => {
    const { code, stdout, stderr } = await dataBoundary(["scan", "aws", "azure"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^aws: no credentials/m);
    expect(stderr).toMatch(/^azure: authentication failed/m);
  });
  test("does not cover for a target that is mistyped", async () => {
    const cwd = estate();
    const { code, stderr } = await dataBoundary(["scan", "./estate.ndjson", "aws:2109"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^aws:2109: unknown AWS target/m);
  });
});

test.runIf(isWhole)("the policy may name the demo", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "data-boundary.yml"), "targets: [demo]\nboundary: eea\n");
  const { code, stdout, stderr } = await dataBoundary(
    ["scan", "--regions", "eu-west-3,swedencentral", "--format", "json", "--quiet"],
    { cwd },
  );
  expect(stderr).not.toMatch(/internal error/);
  expect([1, 3]).toContain(code);
  const { run, summary } = JSON.parse(stdout) as Said;
  expect(run.targets).toEqual(["demo"]);
  expect(summary.resources).toBeGreaterThan(10);
});

/** In `npm test` no account may use the region: that is known after two calls. */
const notSubscribed: Answerer = (request) =>
  isWhole || !nameOf(request).startsWith("eu-west-3 ")
    ? undefined
    : {
        status: 403,
        headers: { "x-amzn-errortype": "OptInRequired" },
        body: JSON.stringify({ __type: "OptInRequired", message: "You are not subscribed" }),
      };

describe("roles", () => {
  beforeEach(() => {
    vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const xml = (body: string): Answer => ({
    status: 200,
    headers: { "content-type": "text/xml" },
    body,
  });
  const requestId =
    "<ResponseMetadata><RequestId>5e1f0a52-0000-4000-8000-000000000001</RequestId></ResponseMetadata>";
  const research = "345678901234";
  const press = "456789012345";

  async function roles(
    policy: string,
    request: { targets?: string[]; role?: string; externalId?: string } = {},
  ): Promise<{ assumed: string[]; said: Said }> {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "data-boundary.yml"), policy);
    const assumed: string[] = [];
    const sessions = new Map<string, string>();
    const served = await serve([
      (incoming) => {
        if (!nameOf(incoming).endsWith(" AssumeRole")) return undefined;
        const asked = new URLSearchParams(incoming.body);
        const arn = asked.get("RoleArn")!;
        assumed.push(`${arn} ${asked.get("ExternalId") ?? "none"}`);
        const session = `${arn.replace(":iam:", ":sts:").replace(/:role\/.*?([^/]+)$/, ":assumed-role/$1")}/data-boundary`;
        sessions.set(arn.split(":")[4]!, session);
        const until = new Date(Date.now() + 3_600_000).toISOString();
        return xml(
          `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${arn.split(":")[4]}</AccessKeyId><SecretAccessKey>made-up</SecretAccessKey><SessionToken>token</SessionToken><Expiration>${until}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>X</AssumedRoleId><Arn>${session}</Arn></AssumedRoleUser></AssumeRoleResult>${requestId}</AssumeRoleResponse>`,
        );
      },
      (incoming) => {
        const account = /Credential=ASIA(\d{12})\//.exec(incoming.headers.authorization ?? "")?.[1];
        return account === undefined || !nameOf(incoming).endsWith(" GetCallerIdentity")
          ? undefined
          : xml(
              `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${sessions.get(account)}</Arn><UserId>X:data-boundary</UserId><Account>${account}</Account></GetCallerIdentityResult>${requestId}</GetCallerIdentityResponse>`,
            );
      },
      asAws(notSubscribed),
      hospital,
    ]);
    let out = "";
    try {
      const { close } = await scan({
        targets: [],
        policyFile: join(folder, "data-boundary.yml"),
        formats: [{ format: "json" }],
        allowIncomplete: true,
        concurrency: 16,
        regions: ["eu-west-3"],
        connection: {
          aws: {
            endpoint: served.origin,
            credentials: { accessKeyId: "AKIAKLINIKUM", secretAccessKey: "made-up" },
          },
        },
        interrupt: new AbortController().signal,
        stdout: new Writable({
          write(chunk, _, done) {
            out += String(chunk);
            done();
          },
        }),
        color: false,
        progress: silent,
        ...request,
      });
      close();
    } finally {
      await served.close();
    }
    return { assumed: assumed.sort(), said: JSON.parse(out) as Said };
  }

  test("several accounts by several roles in one scan, as the policy says", async () => {
    const { assumed, said } = await roles(`targets:
  - aws
  - { target: "aws:${research}", role: residency-audit, externalId: klinikum-2026 }
  - { target: "aws:${press}", role: audit/press-reader }
`);
    expect(assumed).toEqual([
      `arn:aws:iam::${research}:role/residency-audit klinikum-2026`,
      `arn:aws:iam::${press}:role/audit/press-reader none`,
    ]);
    expect(said.run.targets).toEqual(["aws", `aws:${research}`, `aws:${press}`]);
    expect(said.run.identities).toHaveLength(3);
  });
  test("the policy's role is used for a target that the command names, and the command's for one without", async () => {
    const { assumed } = await roles(
      `targets: [{ target: "aws:${research}", role: residency-audit, externalId: klinikum-2026 }]\n`,
      { targets: [`aws:${research}`, `aws:${press}`], role: "press-reader", externalId: "press-7" },
    );
    expect(assumed).toEqual([
      `arn:aws:iam::${research}:role/residency-audit klinikum-2026`,
      `arn:aws:iam::${press}:role/press-reader press-7`,
    ]);
  });
  test.each([
    ["{ target: azure, role: reader }", /targets\[0\] has a role and no account/],
    ["{ target: aws, role: reader }", /has a role and no account, write aws:ACCOUNT or aws:org/],
    ['{ target: "aws:org", externalId: k1 }', /has an externalId and no role/],
    ['{ target: "aws:org", role: "arn:aws:iam::1:role/x" }', /write the name alone/],
    ['{ target: "aws:org", rol: x }', /unknown key "rol", did you mean "role"/],
    ["7", /write a target such as aws/],
  ])("refused in the policy: %s", async (target, fault) => {
    await expect(roles(`targets: [${target}]\n`)).rejects.toThrow(fault);
  });
});

test("the published schema knows a target with a role", () => {
  expect(readFileSync("schema/policy.json", "utf8")).toMatch(/"externalId"/);
});
