/** `doctor` over real HTTP: what is held against what is needed, a fix for each problem, and no tick for what was not compared. */
import { expect, test } from "vitest";
import { awsAnswerer } from "../src/demo/aws.ts";
import {
  type Answer,
  type Answerer,
  type Incoming,
  type Served,
  serve,
} from "../src/demo/serve.ts";
import { emulator, hospital, json, refusal, research } from "./support/azure-arm.ts";
import { type Ran, dataBoundary } from "./support/command.ts";

/** Answers IAM's simulation; of the actions it is asked about, which are denied. */
const iam =
  (isDenied: (action: string) => boolean, asked: string[] = []): Answerer =>
  ({ body }: Incoming): Answer | undefined => {
    const form = new URLSearchParams(body);
    if (form.get("Action") !== "SimulatePrincipalPolicy") return undefined;
    const actions = [...form].flatMap(([key, value]) =>
      key.startsWith("ActionNames.member.") ? [value] : [],
    );
    asked.push(`${form.get("PolicySourceArn")} ${actions.length}`);
    const results = actions.map(
      (action) =>
        `<member><EvalActionName>${action}</EvalActionName><EvalResourceName>*</EvalResourceName><EvalDecision>${isDenied(action) ? "implicitDeny" : "allowed"}</EvalDecision></member>`,
    );
    return {
      status: 200,
      headers: { "content-type": "text/xml", "x-amzn-requestid": "6f1c2c80-0e5b-4d8e-9a44-doctor" },
      body: `<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult><IsTruncated>false</IsTruncated><EvaluationResults>${results.join("")}</EvaluationResults></SimulatePrincipalPolicyResult><ResponseMetadata><RequestId>6f1c2c80</RequestId></ResponseMetadata></SimulatePrincipalPolicyResponse>`,
    };
  };

const deniedByIam: Answerer = ({ body }) =>
  body.includes("Action=SimulatePrincipalPolicy")
    ? {
        status: 403,
        headers: {
          "content-type": "text/xml",
          "x-amzn-requestid": "6f1c2c80-0e5b-4d8e-9a44-doctor",
        },
        body: '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized to perform: iam:SimulatePrincipalPolicy</Message></Error><RequestId>6f1c2c80</RequestId></ErrorResponse>',
      }
    : undefined;

async function doctorAws(answerer: Answerer, args: readonly string[] = []): Promise<Ran> {
  const served: Served = await serve([answerer, awsAnswerer("fixtures/estates/hospital/aws")]);
  try {
    return await dataBoundary(["doctor", "aws", ...args], {
      env: {
        AWS_ENDPOINT_URL: served.origin,
        AWS_ACCESS_KEY_ID: "AKIAHOSPITALHOSPITAL",
        AWS_SECRET_ACCESS_KEY: "made-up",
        AWS_REGION: "eu-central-1",
      },
    });
  } finally {
    await served.close();
  }
}

test("AWS: everything is allowed, asked a hundred actions at a time", async () => {
  const asked: string[] = [];
  const { code, stdout } = await doctorAws(iam(() => false, asked));
  expect(stdout).toMatch(/^✓ Node: /m);
  expect(stdout).toMatch(/^✓ policy: no policy file found: using eea$/m);
  expect(stdout).toMatch(/^✓ aws: credentials: arn:aws:sts::/m);
  expect(stdout).toMatch(/^✓ aws: regions: \d+ regions are enabled$/m);
  expect(stdout).toMatch(/^✓ aws: permissions: (\d+) of \1 actions are allowed$/m);
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.length).toBeLessThan(10);
  expect(asked[0]).toMatch(/^arn:aws:iam::\d{12}:role\/[\w-]+ 100$/);
  expect(code).toBe(0);
});

test("AWS: a missing action is named, with what grants it", async () => {
  const { code, stdout } = await doctorAws(
    iam((action) => action === "s3:GetReplicationConfiguration"),
  );
  expect(code).toBe(2);
  expect(stdout).toMatch(
    /^✗ aws: permissions: \d+ of \d+ actions are allowed; not allowed: s3:GetReplicationConfiguration\n {2}fix: attach the policies from "data-boundary permissions aws"$/m,
  );
});

test("AWS: what IAM does not compare gets no tick", async () => {
  const { code, stdout } = await doctorAws(deniedByIam, ["--format", "json"]);
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toContainEqual({
    target: "aws",
    what: "permissions",
    status: "unknown",
    detail: expect.stringContaining("AccessDenied"),
    fix: expect.stringContaining("iam:SimulatePrincipalPolicy"),
  });
});

test("AWS without credentials: the problem and the fix", async () => {
  const { code, stdout } = await dataBoundary(["doctor", "aws"]);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^✗ aws: credentials: no credentials .*\n {2}fix: run `aws sso login`/m);
});

const subscriptions = json({
  value: [
    { subscriptionId: hospital, displayName: "Klinik Produktion", state: "Enabled" },
    { subscriptionId: research, displayName: "Forschung", state: "Enabled" },
  ],
});

async function doctorAzure(
  held: Readonly<Record<string, Answer>>,
  ...args: readonly string[]
): Promise<Ran> {
  await using arm = await emulator(({ url }) => {
    if (url.pathname === "/subscriptions") return subscriptions;
    const [, id] =
      /^\/subscriptions\/([^/]+)\/providers\/Microsoft\.Authorization\/permissions$/.exec(
        url.pathname,
      ) ?? [];
    return id === undefined ? undefined : held[id];
  });
  return await dataBoundary(["doctor", ...(args.length > 0 ? args : ["azure"])], {
    env: { DATA_BOUNDARY_ARM_ENDPOINT: arm.origin },
  });
}
const holding = (actions: readonly string[], notActions: readonly string[] = []): Answer =>
  json({ value: [{ actions, notActions, dataActions: [], notDataActions: [] }] });

test("Azure: Reader is enough; what a role takes away is named", async () => {
  const { code, stdout } = await doctorAzure({
    [hospital]: holding(["*/read"]),
    [research]: holding(["*/read"], ["Microsoft.Storage/*"]),
  });
  expect(stdout).toMatch(/^✓ azure: subscriptions: Klinik Produktion, Forschung$/m);
  expect(stdout).toMatch(
    /^✓ azure: permissions in Klinik Produktion: (\d+) of \1 actions are allowed$/m,
  );
  expect(stdout).toMatch(
    /^✗ azure: permissions in Forschung: .*; not allowed: Microsoft\.Storage\/.*\n {2}fix: grant the built-in role Reader/m,
  );
  expect(code).toBe(2);
});

test("Azure: a refused comparison is unknown, one subscription at a time", async () => {
  const { code, stdout } = await doctorAzure({
    [hospital]: refusal(403, "AuthorizationFailed", "no permission"),
    [research]: holding(["*"]),
  });
  expect(stdout).toMatch(/^\? azure: permissions in Klinik Produktion: not compared: /m);
  expect(stdout).toMatch(/^✓ azure: permissions in Forschung: /m);
  expect(code).toBe(3);
});

test("Azure: a subscription that gives no answer gets no tick", async () => {
  const { code, stdout } = await doctorAzure({}, `azure:${hospital}`);
  expect(stdout).not.toMatch(/^✓ azure/m);
  expect(stdout).toMatch(/^\? azure:5e1f0a52.*: permissions in .*: not compared: /m);
  expect(code).toBe(3);
});

test("a broken policy is a problem and hides nothing else", async () => {
  const { code, stdout } = await dataBoundary(["doctor", "demo", "--policy", "none.yml"]);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^✗ policy: none\.yml: no such file\n {2}fix: run "data-boundary init"/m);
  expect(stdout).toMatch(/^✓ demo: estate: needs no credentials$/m);
});
