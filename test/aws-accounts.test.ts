/** Many accounts: a role assumed in one or in each of an organization's, and what becomes of those that can't be scanned. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CollectOptions } from "../src/collect/collect.ts";
import { type Answer, type Incoming, serve } from "../src/demo/serve.ts";
import type { Gap } from "../src/model.ts";
import { type Scanned, awsOf, collectFrom, hospital, nameOf } from "./support/aws-scan.ts";
import { asAws, marked } from "./support/aws-marks.ts";
import { dataBoundary } from "./support/command.ts";
import { sampled } from "./support/whole.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const own = "210987654321";
const research = "345678901234";
const press = "456789012345";
const closed = "567890123456";
const shut = "678901234567";

const xml = (body: string, status = 200): Answer => ({
  status,
  headers: { "content-type": "text/xml" },
  body,
});
const json = (body: unknown): Answer => ({ status: 200, body: JSON.stringify(body) });

/** Each account's own keys say in later requests which account is asked. */
const keyOf = ({ headers }: Incoming): string =>
  /Credential=([^/]+)\//.exec(headers["authorization"] ?? "")?.[1] ?? "";

const source = awsOf("dynamodb", "ec2", "s3");

/** The gaps of the services that the recording has. */
const recorded = (gaps: readonly Gap[]): Gap[] =>
  gaps.filter(
    ({ service, reason }) =>
      reason !== "untagged-not-listed" &&
      ["ec2", "dynamodb", "sts", "resource-groups-tagging-api"].includes(service ?? ""),
  );

interface Behaviour {
  /** Seconds from now; of the nth time a role is assumed. */
  readonly lifetime?: (nth: number) => number;
  readonly refuse?: (roleArn: string, nth: number) => boolean;
  readonly partition?: string;
  readonly first?: (request: Incoming) => Answer | undefined;
}

interface RecordedCall {
  readonly name: string;
  readonly key: string;
  readonly body: string;
}

/** The hospital's organization: its own account's recording stands for every account. */
async function scanGroup(
  target: string,
  changes: Partial<CollectOptions>,
  { lifetime = () => 3600, refuse = () => false, partition = "aws", first }: Behaviour = {},
): Promise<
  Omit<Scanned, "requests"> & { readonly asked: RecordedCall[]; readonly regions: string[] }
> {
  const asked: RecordedCall[] = [];
  let assumed = 0;
  const served = await serve([
    (request) => {
      asked.push({ name: nameOf(request), key: keyOf(request), body: request.body });
      const answer = first?.(request);
      return answer && marked(answer);
    },
    asAws((request) => {
      const name = nameOf(request);
      if (name.endsWith(" GetCallerIdentity") && partition !== "aws")
        return xml(
          `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:${partition}:sts::${own}:assumed-role/residency-audit/data-boundary</Arn><Account>${own}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
        );
      if (name.endsWith(" ListAccounts"))
        return request.body.includes("page-2")
          ? json({
              Accounts: [
                // An older emulator knows Status alone.
                { Id: closed, Name: "Rehaklinik (closed)", Status: "SUSPENDED" },
                { Id: shut, Name: "Pharmacy", State: "PENDING_CLOSURE", Status: "ACTIVE" },
              ],
            })
          : json({
              NextToken: "page-2",
              Accounts: [
                { Id: own, Name: "Klinikum", State: "ACTIVE" },
                { Id: research, Name: "Research", State: "ACTIVE" },
                { Id: press, Name: "Press office", Status: "ACTIVE" },
              ],
            });
      if (!name.endsWith(" AssumeRole")) return undefined;
      const arn = new URLSearchParams(request.body).get("RoleArn")!;
      const account = arn.split(":")[4]!;
      const nth = ++assumed;
      if (refuse(arn, nth))
        return xml(
          `<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: arn:aws:sts::${own}:assumed-role/residency-audit/data-boundary is not authorized to perform: sts:AssumeRole on resource: ${arn}</Message></Error></ErrorResponse>`,
          403,
        );
      const until = new Date(Date.now() + lifetime(nth) * 1000).toISOString();
      return xml(
        `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${account}N${nth}</AccessKeyId><SecretAccessKey>made-up</SecretAccessKey><SessionToken>token-of-${account}</SessionToken><Expiration>${until}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>X</AssumedRoleId><Arn>arn:${partition}:sts::${account}:assumed-role/${arn.split("/").at(-1)}/data-boundary</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>`,
      );
    }),
    hospital,
  ]);
  try {
    const narrow = { regions: ["eu-west-3"], ...changes };
    const scanned = await collectFrom(served.origin, target, narrow, source);
    return {
      ...scanned,
      asked,
      regions: [...new Set(asked.map(({ name }) => name.split(" ")[0]!))],
    };
  } finally {
    await served.close();
  }
}

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});

test("a role in another account is assumed at a regional endpoint, with its external id", async () => {
  const { asked, identity, coverage, gaps } = await scanGroup(`aws:${research}`, {
    role: "audit/residency-audit",
    externalId: "klinikum-2026",
  });
  const [, assume, ...rest] = asked;
  expect(assume!.name).toBe("eu-central-1 sts AssumeRole");
  expect(Object.fromEntries(new URLSearchParams(assume!.body))).toMatchObject({
    RoleArn: `arn:aws:iam::${research}:role/audit/residency-audit`,
    ExternalId: "klinikum-2026",
    RoleSessionName: "data-boundary",
  });
  expect(rest.length).toBeGreaterThan(5);
  expect(new Set(rest.map(({ key }) => key))).toEqual(new Set([`ASIA${research}N1`]));
  expect(identity).toBe(`arn:aws:sts::${research}:assumed-role/residency-audit/data-boundary`);
  expect(gaps).toEqual([]);
  expect(
    new Set(coverage.filter(({ service }) => service !== "sts").map(({ scope }) => scope)),
  ).toEqual(new Set([research]));
  expect(coverage.filter(({ service }) => service === "sts").map(({ scope }) => scope)).toEqual([
    own,
    research,
  ]);
});

test("an organization: the caller's account by its own keys, the others by the role, the closed ones named", async () => {
  const { asked, coverage, gaps, resources } = await scanGroup(
    "aws:org",
    { role: "residency-audit" },
    { refuse: (arn) => arn.includes(press) },
  );
  const keysOf = new Set(asked.map(({ key }) => key));
  expect(keysOf.size).toBe(2);
  expect([...keysOf].some((key) => key.startsWith(`ASIA${research}`))).toBe(true);
  for (const [scope, state] of [
    [closed, "SUSPENDED"],
    [shut, "PENDING_CLOSURE"],
  ] as const) {
    expect(coverage).toContainEqual(
      expect.objectContaining({
        scope,
        service: `account ${state.toLowerCase().replace("_", " ")}`,
        status: "failed",
        calls: 0,
      }),
    );
    expect(gaps.filter((gap) => gap.scope === scope)).toEqual([
      expect.objectContaining({ reason: "failed", detail: expect.stringContaining(state) }),
    ]);
  }
  expect(coverage).toContainEqual(
    expect.objectContaining({ service: "organizations", status: "complete", calls: 2 }),
  );
  expect(
    asked.filter(({ name, body }) => name.endsWith("AssumeRole") && body.includes(own)),
  ).toEqual([]);
  expect(gaps.filter(({ scope }) => scope === press)).toEqual([
    expect.objectContaining({
      reason: "refused",
      service: "sts",
      detail: expect.stringContaining(
        `arn:aws:iam::${press}:role/residency-audit could not be assumed`,
      ),
      remedy: expect.stringMatching(
        new RegExp(
          `sts:AssumeRole on arn:aws:iam::${press}:role/residency-audit to that identity$`,
        ),
      ),
    }),
  ]);
  expect(coverage).toContainEqual(
    expect.objectContaining({ scope: press, service: "sts", status: "refused" }),
  );
  // Both accounts that could be scanned were.
  for (const scope of [own, research])
    expect(
      coverage.find(
        (line) => line.scope === scope && line.service === "resource-groups-tagging-api",
      ),
    ).toMatchObject({ status: "complete" });
  expect(resources.length).toBeGreaterThan(0);
  const lines = coverage.filter(({ service }) => /^(sts|organizations|dynamodb)$/.test(service));
  expect(lines.reduce((sum, { calls }) => sum + calls, 0)).toBe(
    asked.filter(({ name }) => / (sts|organizations|dynamodb) /.test(name)).length,
  );
});

test("an organization that may not be listed is a gap, and the caller's account is scanned", async () => {
  const { gaps, coverage } = await scanGroup(
    "aws:org",
    { role: "residency-audit" },
    {
      first: (request) =>
        nameOf(request).endsWith(" ListAccounts")
          ? {
              status: 400,
              body: JSON.stringify({
                __type: "AccessDeniedException",
                message: "You don't have permissions to access this resource.",
              }),
            }
          : undefined,
    },
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({
      reason: "refused",
      service: "organizations",
      remedy: expect.stringMatching(/^scan from the management account or a delegated admin/),
    }),
  );
  expect(coverage).toContainEqual(
    expect.objectContaining({
      scope: own,
      service: "resource-groups-tagging-api",
      status: "complete",
    }),
  );
});

sampled.each(["aws-eusc", "aws-cn", "aws-us-gov"])(
  "role ARNs carry the partition %s",
  async (partition) => {
    const { asked } = await scanGroup(`aws:${research}`, { role: "audit" }, { partition });
    const assume = asked.find(({ name }) => name.endsWith("AssumeRole"))!;
    expect(new URLSearchParams(assume.body).get("RoleArn")).toBe(
      `arn:${partition}:iam::${research}:role/audit`,
    );
  },
);

test("credentials of a role that are about to expire are fetched again", async () => {
  const { asked, gaps } = await scanGroup(
    `aws:${research}`,
    { role: "audit" },
    {
      // Valid, and within the margin before the end: to be replaced by the next call after a second.
      lifetime: (nth) => (nth === 1 ? 60 : 3600),
      first: (request) => {
        if (!nameOf(request).endsWith(" DescribeRegions")) return undefined;
        const until = Date.now() + 1200;
        while (Date.now() < until);
        return undefined;
      },
    },
  );
  const keys = new Set(asked.map(({ key }) => key));
  expect(keys).toContain(`ASIA${research}N1`);
  expect(keys).toContain(`ASIA${research}N2`);
  expect(recorded(gaps)).toEqual([]);
});

test("a role that is no longer granted in the middle is a gap for what was not seen, without a storm", async () => {
  const { asked, gaps } = await scanGroup(
    `aws:${research}`,
    { role: "audit" },
    {
      lifetime: () => 60,
      refuse: (_, nth) => nth > 1,
      first: (request) => {
        if (!nameOf(request).endsWith(" DescribeRegions")) return undefined;
        const until = Date.now() + 1200;
        while (Date.now() < until);
        return undefined;
      },
    },
  );
  expect(gaps.length).toBeGreaterThan(2);
  for (const { reason, remedy } of gaps.filter(({ service }) => service === "dynamodb"))
    expect([reason, remedy]).toEqual(["refused", "grant sts:AssumeRole to the scanning identity"]);
  expect(asked.filter(({ name }) => name.endsWith("AssumeRole")).length).toBeLessThan(4);
});

test("keys that expire in the middle are a gap that says to sign in again", async () => {
  const { gaps } = await scanGroup(
    "aws",
    {},
    {
      first: (request) =>
        / (GetCallerIdentity|DescribeRegions)$/.test(nameOf(request))
          ? undefined
          : nameOf(request).includes(" ec2 ")
            ? xml(
                "<Response><Errors><Error><Code>RequestExpired</Code><Message>Request has expired.</Message></Error></Errors></Response>",
                400,
              )
            : {
                status: 400,
                body: JSON.stringify({
                  __type: "ExpiredTokenException",
                  message: "The security token included in the request is expired",
                }),
              },
    },
  );
  expect(gaps.length).toBeGreaterThan(2);
  for (const { reason, remedy } of recorded(gaps))
    expect([reason, remedy]).toEqual(["failed", "sign in again, and scan again"]);
});

test("nobody is made an administrator: aws:org wants a role by name", async () => {
  await expect(collectFrom("http://127.0.0.1:9", "aws:org")).rejects.toThrow(
    /^aws:org requires --role, .*; OrganizationAccountAccessRole has full access and is never used implicitly$/,
  );
});

test.each([
  [{ role: "arn:aws:iam::345678901234:role/audit" }, /use the name alone/],
  [{ role: "" }, /not the name of a role/],
  [{ externalId: "klinikum-2026" }, /it requires --role|requires --role/],
  [{ role: "audit", externalId: "x" }, /2 to 1224/],
])("%j is the user's error", async (changes, fault) => {
  await expect(collectFrom("http://127.0.0.1:9", `aws:${research}`, changes)).rejects.toThrow(
    fault,
  );
});

test("on the command line: a role without an account is an error of one line", async () => {
  const { code, stderr } = await dataBoundary(["scan", "aws", "--role", "audit"]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "--role audit: no target names an account; use aws:ACCOUNT or aws:org\n",
  });
});

const listing =
  (...pages: readonly (readonly object[])[]): NonNullable<Behaviour["first"]> =>
  (request) => {
    if (!nameOf(request).endsWith(" ListAccounts")) return undefined;
    const page = Number(/page-(\d)/.exec(request.body)?.[1] ?? 1);
    return json({
      Accounts: pages[page - 1],
      ...(page < pages.length && { NextToken: `page-${page + 1}` }),
    });
  };
const assumedIn = (asked: readonly RecordedCall[], account: string): boolean =>
  asked.some(({ name, body }) => name.endsWith("AssumeRole") && body.includes(account));

sampled.each(["SUSPENDED", "PENDING_CLOSURE", "CLOSED", "closed", "PENDING_ACTIVATION"])(
  "an account in state %s is a gap",
  async (State) => {
    const { asked, gaps } = await scanGroup(
      "aws:org",
      { role: "residency-audit" },
      {
        first: listing([
          { Id: own, State: "ACTIVE" },
          { Id: shut, Name: "Pharmacy", State },
        ]),
      },
    );
    expect(assumedIn(asked, shut)).toBe(false);
    expect(gaps.filter(({ scope }) => scope === shut)).toHaveLength(1);
  },
);

sampled.each(["active", "", "AWAKE", undefined])(
  "an account in state %j is tried: its role is assumed, or that is a gap",
  async (State) => {
    const { asked, gaps } = await scanGroup(
      "aws:org",
      { role: "residency-audit" },
      { first: listing([{ Id: research, Name: "Research", State }]), refuse: () => true },
    );
    expect(assumedIn(asked, research)).toBe(true);
    expect(gaps.filter(({ scope }) => scope === research)).toHaveLength(1);
  },
);

test("an account that one page calls suspended and another active is scanned", async () => {
  const { asked, gaps } = await scanGroup(
    "aws:org",
    { role: "residency-audit" },
    {
      first: listing(
        [{ Id: research, Name: "Research", State: "SUSPENDED" }],
        [{ Id: research, Name: "Research", State: "ACTIVE" }],
      ),
      refuse: () => true,
    },
  );
  expect(assumedIn(asked, research)).toBe(true);
  expect(gaps.filter(({ scope }) => scope === research)).toEqual([
    expect.objectContaining({ service: "sts" }),
  ]);
});

test("an account without an id is a gap that counts it", async () => {
  const { gaps } = await scanGroup(
    "aws:org",
    { role: "residency-audit" },
    {
      first: listing([
        { Id: own, State: "ACTIVE" },
        { Name: "Nobody", State: "ACTIVE" },
      ]),
    },
  );
  expect(gaps).toContainEqual(
    expect.objectContaining({ service: "organizations", resources: 1, reason: "failed" }),
  );
});

test("where STS does not say who asks, no account is scanned twice", async () => {
  const { coverage, gaps } = await scanGroup(
    "aws:org",
    { role: "residency-audit" },
    {
      first: (request) =>
        nameOf(request).endsWith(" GetCallerIdentity")
          ? { status: 500, body: "<html>" }
          : listing([{ Id: own, State: "ACTIVE" }])(request),
    },
  );
  const tagged = coverage.filter(({ service }) => service === "resource-groups-tagging-api");
  expect(new Set(tagged.map(({ scope }) => scope))).toEqual(new Set([own]));
  expect(gaps).toContainEqual(expect.objectContaining({ scope: "unknown", service: "sts" }));
});

test("credentials of another account than was asked for are not used", async () => {
  const { asked, gaps } = await scanGroup(
    `aws:${research}`,
    { role: "residency-audit" },
    {
      first: (request) =>
        nameOf(request).endsWith(" AssumeRole")
          ? xml(
              `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>made-up</SecretAccessKey><SessionToken>t</SessionToken></Credentials><AssumedRoleUser><Arn>arn:aws:sts::${press}:assumed-role/residency-audit/x</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>`,
            )
          : undefined,
    },
  );
  expect(asked.filter(({ key }) => key === "ASIA1")).toEqual([]);
  expect(gaps).toEqual([
    expect.objectContaining({ scope: research, detail: expect.stringContaining(press) }),
  ]);
});

test("an organization without accounts is not an answer: its management account is always listed", async () => {
  const { gaps } = await scanGroup("aws:org", { role: "residency-audit" }, { first: listing([]) });
  expect(gaps).toContainEqual(
    expect.objectContaining({
      service: "organizations",
      detail: expect.stringContaining("only the caller's own was scanned") as string,
    }),
  );
});

test("what is not an account id is not an account, and a gap", async () => {
  const { gaps, asked } = await scanGroup(
    "aws:org",
    { role: "residency-audit" },
    {
      first: listing([
        { Id: own, State: "ACTIVE" },
        { Id: "12345", State: "ACTIVE" },
        { Id: ` ${research} `, State: "ACTIVE" },
      ]),
    },
  );
  expect(asked.some(({ name }) => name.endsWith("AssumeRole"))).toBe(false);
  expect(gaps).toContainEqual(
    expect.objectContaining({
      service: "organizations",
      detail: expect.stringMatching(
        /2 of the elements .* "12345" is not an account id|2 of the elements/,
      ) as string,
    }),
  );
});
