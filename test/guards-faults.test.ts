/** Live collection of guards: what a cloud refuses, throttles, cuts or garbles is a gap, and never a guard that holds. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { collectAwsGuards } from "../src/collect/aws/guards/guards.ts";
import { guardActions as awsActions } from "../src/collect/aws/guards/actions.ts";
import { collectAzureGuards } from "../src/collect/azure/guards/guards.ts";
import type { CollectOptions } from "../src/collect/collect.ts";
import { awsAnswerer } from "../src/demo/aws.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Answer, Answerer, Incoming } from "../src/demo/serve.ts";
import type { GuardAudit } from "../src/guard-model.ts";
import type { Gap } from "../src/model.ts";
import { keys } from "./support/aws-scan.ts";
import { type Act, faultyServer } from "./support/faulty-server.ts";
import { auditAll } from "./support/guards.ts";
import { sampleOf } from "./support/whole.ts";

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const estates = "fixtures/estates";
const answerers: readonly Answerer[] = [
  awsAnswerer(`${estates}/hospital-guards/aws`),
  azureAnswerer(`${estates}/hospital-guards/azure`),
  awsAnswerer(`${estates}/hospital/aws`),
];
const healthy: Answerer = (request) => {
  for (const answerer of answerers) {
    const answer = answerer(request);
    if (answer) return answer;
  }
  return undefined;
};

interface Read {
  readonly audit: GuardAudit;
  readonly gaps: readonly Gap[];
  readonly met: number;
}

/** Collects and audits one cloud, with a fault on some requests. */
async function read(
  cloud: "aws" | "azure",
  on: (request: Incoming) => boolean = () => false,
  act: Act = (answer) => answer,
): Promise<Read> {
  let met = 0;
  await using server = await faultyServer(healthy, [{ on, act, met: () => met++ }]);
  const options: CollectOptions = {
    signal: new AbortController().signal,
    concurrency: 8,
    // Who is throttled waits for as long as it may; on a busy machine a plain answer takes a second, too.
    callTimeout: act === awsFaults["throttled"] || act === azureFaults["throttled"] ? 1 : 20,
    needs: new Map(),
    connection:
      cloud === "aws"
        ? { aws: { endpoint: server.origin, credentials: keys } }
        : { azure: { endpoint: server.origin } },
    progress: () => undefined,
  };
  const { guards, gaps } =
    cloud === "aws"
      ? await collectAwsGuards("aws", options)
      : await collectAzureGuards("azure", options);
  return { audit: auditAll(guards ? [guards] : []), gaps, met };
}

const holds = (state: string): boolean => state === "equal" || state === "narrower";

/** No scope that is open holds because something was not read. */
function expectNoPass({ audit }: Read, well: Read): void {
  for (const { scope, state } of audit.verdicts) {
    const before = well.audit.verdicts.find((one) => one.scope === scope);
    if (before && !holds(before.state)) expect(`${scope} ${holds(state)}`).toBe(`${scope} false`);
  }
}

const answer = (status: number, body: object, headers: Record<string, string>): Answer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});
const awsMark = { "x-amzn-requestid": "6f1c2c80-0e5b-4d8e-9a44-000000000001" };
const armMark = { "x-ms-request-id": "7d5f3b52-5b0e-4a6e-9f0c-000000000001" };
const half = ({ body, ...rest }: Answer): Answer => ({
  ...rest,
  body: body.slice(0, body.length / 2),
});

const awsFaults: Readonly<Record<string, Act>> = {
  refused: () =>
    answer(
      400,
      {
        __type: "AccessDeniedException",
        Message: "You don't have permissions to access this resource.",
      },
      awsMark,
    ),
  throttled: () =>
    answer(400, { __type: "TooManyRequestsException", Message: "slow down" }, awsMark),
  truncated: half,
  html: () => ({
    status: 200,
    headers: { "content-type": "text/html" },
    body: "<html>sign in</html>",
  }),
  unmarked: () => ({ status: 200, headers: { "content-type": "application/json" }, body: "{}" }),
};
const azureFaults: Readonly<Record<string, Act>> = {
  refused: () => answer(403, { error: { code: "AuthorizationFailed", message: "no" } }, armMark),
  throttled: () =>
    answer(
      429,
      { error: { code: "TooManyRequests", message: "no" } },
      { ...armMark, "retry-after": "60" },
    ),
  truncated: half,
  html: () => ({
    status: 200,
    headers: { "content-type": "text/html" },
    body: "<html>sign in</html>",
  }),
  empty: () => answer(200, {}, armMark),
};

describe("AWS", () => {
  let well: Read;
  beforeAll(async () => {
    well = await read("aws");
  });

  const operations = awsActions.map((action) => action.split(":")[1]!);
  const paths: Readonly<Record<string, string>> = {
    ListRegions: "/listRegions",
    ListEnabledControls: "/list-enabled-controls",
  };
  const isOf =
    (operation: string) =>
    (request: Incoming): boolean =>
      Object.hasOwn(paths, operation)
        ? request.url.pathname === paths[operation]
        : operation === "GetCallerIdentity"
          ? request.body.includes("Action=GetCallerIdentity")
          : request.headers["x-amz-target"]?.endsWith(`.${operation}`) === true;

  test("the hospital's organization, whole", async () => {
    const { audit, gaps } = await read("aws");
    expect(gaps).toEqual([]);
    expect(Object.fromEntries(audit.verdicts.map(({ name, state }) => [name, state]))).toEqual({
      "Klinikverbund Management": "does-not-apply",
      "Klinikverbund Produktion": "wider",
      "Klinikverbund Test": "wider",
      Studien: "disjoint",
      Presse: "exempts-everyone",
      Labor: "equal",
      Archiv: "partial",
      Sandbox: "not-attached",
    });
  });

  const cases = Object.keys(awsFaults).flatMap((fault) =>
    operations.map((operation) => ({ fault, operation })),
  );
  test.each(sampleOf(cases, 6))("$operation $fault", async ({ fault, operation }) => {
    const ill = await read("aws", isOf(operation), awsFaults[fault]!).catch((error: unknown) => {
      // Without credentials that hold nothing is started.
      if (operation === "GetCallerIdentity" && error instanceof Error) return error.name;
      throw error;
    });
    if (typeof ill === "string") {
      expect(ill).toBe("TargetError");
      return;
    }
    expect(ill.met).toBeGreaterThan(0);
    expect(ill.gaps.length).toBeGreaterThan(0);
    expectNoPass(ill, well);
  });

  test("what one policy is attached to, and not known, may be attached anywhere", async () => {
    const ids = new Set<string>();
    const target = isOf("ListTargetsForPolicy");
    const policyOf = ({ body }: Incoming): string =>
      (JSON.parse(body) as { PolicyId: string }).PolicyId;
    await read("aws", (request) => {
      if (target(request)) ids.add(policyOf(request));
      return false;
    });
    expect(ids.size).toBeGreaterThan(2);
    for (const id of ids) {
      const on = (request: Incoming): boolean => target(request) && policyOf(request) === id;
      const ill = await read("aws", on, awsFaults["refused"]!);
      expect(ill.gaps.length).toBeGreaterThan(0);
      expectNoPass(ill, well);
      const states = new Set(ill.audit.verdicts.map(({ state }) => state));
      expect([id, states.has("not-readable")]).toEqual([id, id !== "p-ec2attr01"]);
    }
  });

  test("a list without roots or accounts is not an organization without them", async () => {
    for (const operation of ["ListRoots", "ListAccountsForParent"]) {
      const { gaps } = await read("aws", isOf(operation), () => answer(200, {}, awsMark));
      expect(gaps.map(({ reason }) => reason)).toContain("truncated");
    }
  });

  test("one account in no organization has no guard, and that is known", async () => {
    const { audit, gaps } = await read("aws", isOf("DescribeOrganization"), () =>
      answer(400, { __type: "AWSOrganizationsNotInUseException", Message: "not in use" }, awsMark),
    );
    expect(gaps).toEqual([]);
    expect(audit.findings).toMatchObject([
      { rule: "guard-missing", scopes: [{ scope: "210987654321" }] },
    ]);
  });

  test("what Control Tower says of its region deny is a note, and what it attached is evaluated", async () => {
    const control = (name: string, more: object = {}): object => ({
      arn: `arn:aws:controltower:eu-central-1:102030405060:enabledcontrol/${name}`,
      controlIdentifier: `arn:aws:controltower:eu-central-1::control/${name}`,
      targetIdentifier: "arn:aws:organizations::102030405060:ou/o-klinikvb01/ou-kv01-labor001",
      statusSummary: { status: "SUCCEEDED" },
      driftStatusSummary: { driftStatus: "DRIFTED" },
      ...more,
    });
    const { audit, gaps } = await read("aws", isOf("ListEnabledControls"), () =>
      answer(
        200,
        { enabledControls: [control("AWS-GR_REGION_DENY"), control("AWS-GR_ENCRYPTED_VOLUMES")] },
        awsMark,
      ),
    );
    expect(gaps).toEqual([]);
    expect(audit.notes).toEqual([
      "AWS Control Tower says that its region deny (AWS-GR_REGION_DENY) is on at Laboratory (ou-kv01-labor001): SUCCEEDED, drift DRIFTED, but no policy of Control Tower is attached there",
    ]);
  });

  test("no landing zone in the region is a gap only where Control Tower attached policies", async () => {
    const fault = (status: number, code: string) => (): Answer =>
      answer(status, { message: "not found" }, { ...awsMark, "x-amzn-errortype": code });
    const none = fault(404, "ResourceNotFoundException");
    for (const act of [none, fault(400, "ValidationException")])
      expect((await read("aws", isOf("ListEnabledControls"), act)).gaps).toEqual([]);
    const named: Act = (recorded, request) =>
      isOf("ListEnabledControls")(request)
        ? none()
        : {
            ...recorded,
            body: recorded.body.replaceAll(/"Name": "[^"]*"/g, '"Name": "aws-guardrails-XyZaBc"'),
          };
    const { gaps } = await read(
      "aws",
      (request) => isOf("ListEnabledControls")(request) || isOf("ListPolicies")(request),
      named,
    );
    expect(gaps).toMatchObject([
      { service: "controltower", remedy: expect.stringMatching(/AWS_REGION.*home region/) },
    ]);
  });

  test("a policy type that is off is not enforced", async () => {
    const { audit } = await read("aws", isOf("ListRoots"), ({ body, ...rest }) => ({
      ...rest,
      body: body.replace(
        /"SERVICE_CONTROL_POLICY",\s*"Status": "ENABLED"/,
        '"SERVICE_CONTROL_POLICY", "Status": "PENDING_DISABLE"',
      ),
    }));
    expect(audit.verdicts.find(({ name }) => name === "Labor")).toMatchObject({
      state: "not-enforced",
    });
  });
});

describe("Azure", () => {
  let well: Read;
  beforeAll(async () => {
    well = await read("azure");
  });

  const calls: Readonly<Record<string, RegExp>> = {
    subscriptions: /^\/subscriptions$/,
    managementGroups: /\/managementGroups$/,
    descendants: /\/descendants$/,
    "assignments of a subscription": /^\/subscriptions\/.*\/policyAssignments$/,
    "assignments of a group": /managementGroups\/.*\/policyAssignments$/,
    exemptions: /\/policyExemptions$/,
    definitions: /\/policyDefinitions\/[^/]+$/,
    initiatives: /\/policySetDefinitions\/[^/]+$/,
  };

  test("the hospital's tenant, whole", async () => {
    const { audit, gaps } = await read("azure");
    expect(gaps).toEqual([]);
    expect(Object.fromEntries(audit.verdicts.map(({ name, state }) => [name, state]))).toEqual({
      "Klinikverbund Produktion": "not-enforced",
      "Klinikverbund Studien": "wider",
      "Klinikverbund Verwaltung": "does-not-apply",
      "Klinikverbund Presse": "exempted",
      "Klinikverbund Labor": "equal",
    });
  });

  test("what a group's own list does not show, the list of a subscription with its assignments does", async () => {
    const ill = await read(
      "azure",
      ({ url }) => calls["assignments of a group"]!.test(url.pathname),
      azureFaults["refused"]!,
    );
    const states = ({ audit }: Read): object =>
      Object.fromEntries(audit.verdicts.map(({ name, state }) => [name, state]));
    expect(states(ill)).toEqual({
      ...states(well),
      // None of its own list is a group's, so that nothing says what it inherits.
      "Klinikverbund Verwaltung": "not-readable",
    });
  });

  const cases = Object.keys(azureFaults).flatMap((fault) =>
    Object.keys(calls).map((call) => ({ fault, call })),
  );
  test.each(sampleOf(cases, 6))("$call $fault", async ({ fault, call }) => {
    const ill = await read(
      "azure",
      ({ url }) => calls[call]!.test(url.pathname),
      azureFaults[fault]!,
    );
    expect(ill.met).toBeGreaterThan(0);
    expect(ill.gaps.length).toBeGreaterThan(0);
    expectNoPass(ill, well);
  });
});
