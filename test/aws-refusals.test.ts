/** Why AWS refuses, told apart by its own words, one by one and all at once. */
import { afterEach, expect, test, vi } from "vitest";
import { refusalGap, refusalOf } from "../src/collect/aws/refusal.ts";
import type { Answer, Incoming } from "../src/demo/serve.ts";
import type { Resource } from "../src/model.ts";
import { awsOf, hospital, nameOf, scanHospital } from "./support/aws-scan.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const action = "rds:DescribeDBInstances";
const user = `User: arn:aws:sts::210987654321:assumed-role/residency-audit/data-boundary is not authorized to perform: ${action}`;
const place = { scope: "210987654321", region: "eu-central-1", service: "rds", action };
const error = (name: string, message: string): Error =>
  Object.assign(new Error(message), {
    name,
    $response: { statusCode: 403, headers: { "x-amzn-requestid": "0d1b6f1e" } },
  });

// The texts are those of https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
test.each([
  ["AccessDenied", "with an explicit deny in a service control policy", "guarded", /exempts/],
  [
    "AccessDenied",
    "with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/service_control_policy/p-1",
    "guarded",
    /exempts/,
  ],
  [
    "AccessDenied",
    `because no service control policy allows the ${action} action`,
    "guarded",
    /exempts/,
  ],
  ["AccessDenied", "with an explicit deny in a resource control policy", "guarded", /exempts/],
  [
    "UnauthorizedOperation",
    "with an explicit deny in a service control policy",
    "guarded",
    /exempts/,
  ],
  [
    "AccessDenied",
    `because no identity-based policy allows the ${action} action`,
    "refused",
    /^grant rds:Desc/,
  ],
  [
    "AccessDenied",
    "with an explicit deny in an identity-based policy",
    "refused",
    /^remove the deny of rds:\w+ from the identity-based policy of/,
  ],
  [
    "AccessDenied",
    `because no permissions boundary allows the ${action} action`,
    "refused",
    /^allow .* in the permissions boundary of the scanning/,
  ],
  [
    "AccessDenied",
    "with an explicit deny in a permissions boundary",
    "refused",
    /^remove .* from the permissions boundary of/,
  ],
  [
    "AccessDenied",
    `because no session policy allows the ${action} action`,
    "refused",
    /^allow .* in the session policy of the scanning/,
  ],
  [
    "AccessDenied",
    `because no VPC endpoint policy allows the ${action} action`,
    "refused",
    /^allow .* in the VPC endpoint policy$/,
  ],
  ["ForbiddenException", "", "refused", /^grant rds:Desc/],
  ["OptInRequired", "You are not subscribed to this service.", "unused", /./],
  ["SubscriptionRequiredException", "needs a subscription for the service", "unused", /./],
  [
    "UnrecognizedClientException",
    "The security token included in the request is invalid.",
    "bad-token",
    /valid in every region/,
  ],
  [
    "AuthFailure",
    "AWS was not able to validate the provided access credentials",
    "bad-token",
    /valid in every region/,
  ],
  ["RequestLimitExceeded", "Request limit exceeded.", "throttled", /--concurrency/],
  [
    "ExpiredTokenException",
    "The security token included in the request is expired",
    "failed",
    /^sign in again/,
  ],
] as const)("%s %s is %s", (name, text, kind, remedy) => {
  const refusal = refusalOf(error(name, `${user} ${text}`));
  expect(refusal.kind).toBe(kind);
  expect(refusalGap(refusal, place, "AWS::RDS::DBInstance not listed").remedy).toMatch(remedy);
});

const denied = (request: Incoming, text: string): Answer =>
  nameOf(request).includes(" ec2 ")
    ? {
        status: 403,
        headers: { "content-type": "text/xml" },
        body: `<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation. User: x ${text}</Message></Error></Errors></Response>`,
      }
    : /^(POST|GET|HEAD|PUT) /.test(nameOf(request).split(" ").slice(2).join(" "))
      ? {
          status: 403,
          headers: {
            "x-amzn-errortype": "AccessDeniedException",
            "content-type": "application/xml",
          },
          body:
            nameOf(request).includes(" route53 ") || nameOf(request).includes(" cloudfront ")
              ? `<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: x ${text}</Message></Error></ErrorResponse>`
              : JSON.stringify({ message: `User: x ${text}` }),
        }
      : {
          status: 400,
          headers: { "x-amzn-errortype": "AccessDeniedException" },
          body: JSON.stringify({ __type: "AccessDeniedException", message: `User: x ${text}` }),
        };

const bySCP = "is not authorized with an explicit deny in a service control policy";
const ids = (resources: readonly Resource[]): string[] =>
  resources.map(({ id, unseen }) => `${id} ${JSON.stringify(unseen ?? {})}`).sort();

test("one region denied by policy, one action not granted, every third call throttled: three stories, nothing else lost", async () => {
  const regions = ["eu-north-1", "ap-northeast-1"];
  const plain = await scanHospital(undefined, { regions });
  let calls = 0;
  const rough = await scanHospital(
    (request) => {
      const name = nameOf(request);
      if (name === "eu-north-1 ec2 DescribeSnapshots")
        return denied(
          request,
          "is not authorized to perform: ec2:DescribeSnapshots because no identity-based policy allows the ec2:DescribeSnapshots action",
        );
      // Cloud Control is asked some 250 times, and its client slows down to the rate that it is told.
      if (name.includes(" cloudcontrolapi ")) return undefined;
      // A throttled call is answered when it is made again.
      if (++calls % 3 !== 0) return undefined;
      if (/ (s3|s3express) /.test(name))
        return {
          status: 503,
          headers: { "content-type": "application/xml" },
          body: "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>",
        };
      if (name.includes(" ec2 "))
        return {
          status: 503,
          headers: { "content-type": "text/xml" },
          body: "<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit exceeded.</Message></Error></Errors></Response>",
        };
      if (
        request.headers["content-type"]?.includes("form-urlencoded") ||
        / (cloudfront|route53) /.test(name)
      )
        return {
          status: 400,
          headers: { "content-type": "text/xml" },
          body: "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>",
        };
      return {
        status: 400,
        headers: { "x-amzn-errortype": "ThrottlingException" },
        body: JSON.stringify({ __type: "ThrottlingException", message: "Rate exceeded" }),
      };
    },
    { regions },
  );
  const told = rough.gaps;
  expect(plain.gaps.map(({ reason, region }) => `${reason} ${region}`)).toEqual([
    "guarded ap-northeast-1",
  ]);
  expect(told.map(({ reason, service }) => `${reason} ${service}`).sort()).toEqual([
    "guarded *",
    "refused ec2",
  ]);
  expect(told).toContainEqual(
    expect.objectContaining({ reason: "guarded", region: "ap-northeast-1", service: "*" }),
  );
  expect(told).toContainEqual(
    expect.objectContaining({
      reason: "refused",
      region: "eu-north-1",
      service: "ec2",
      type: "AWS::EC2::Snapshot",
      remedy: "grant ec2:DescribeSnapshots to the scanning identity",
    }),
  );
  const others = (resources: readonly Resource[]): string[] =>
    ids(resources.filter(({ type }) => type !== "AWS::EC2::Snapshot"));
  expect(others(rough.resources)).toEqual(others(plain.resources));
  const asked = ({ requests }: typeof rough): number =>
    requests.filter((name) => !name.includes(" cloudcontrolapi ")).length;
  expect(asked(rough)).toBeGreaterThan(asked(plain) * 1.2);
}, 240_000);

const source = awsOf("dynamodb", "ec2", "kms", "organizations", "rds", "route-53", "s3");

test("a service that throttles to the end is a story of its own", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
  const { gaps } = await scanHospital(
    (request) =>
      nameOf(request) === "eu-west-3 kms ListKeys"
        ? {
            status: 400,
            headers: { "x-amzn-errortype": "ThrottlingException" },
            body: JSON.stringify({ __type: "ThrottlingException", message: "Rate exceeded" }),
          }
        : undefined,
    { regions: ["eu-west-3"] },
    source,
  );
  expect(
    gaps
      .filter(({ reason }) => reason !== "untagged-not-listed")
      .map(({ reason, service, region }) => `${reason} ${region} ${service}`),
  ).toEqual(["throttled eu-west-3 kms"]);
});

test("an organization that denies us-east-1 is scanned; what only answers there is a gap", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  const regions = ["eu-central-1", "us-east-1", "global"];
  const plain = await scanHospital(undefined, { regions }, source);
  const { resources, gaps, requests } = await scanHospital(
    (request) => (nameOf(request).startsWith("us-east-1 ") ? denied(request, bySCP) : undefined),
    { regions },
    source,
  );
  const regional = requests.filter((one) => /^us-east-1 (tagging|ec2|dynamodb|rds) /.test(one));
  expect(regional).toEqual([
    "us-east-1 tagging GetResources",
    "us-east-1 ec2 DescribeAvailabilityZones",
  ]);
  expect(gaps).toContainEqual(
    expect.objectContaining({ reason: "guarded", region: "us-east-1", service: "*" }),
  );
  for (const service of ["route-53", "organizations"])
    expect(gaps).toContainEqual(
      expect.objectContaining({ reason: "guarded", region: "global", service }),
    );
  const inFrankfurt = (all: readonly Resource[]): string[] =>
    ids(all.filter(({ location }) => location === "eu-central-1"));
  expect(inFrankfurt(resources)).toEqual(inFrankfurt(plain.resources));
  expect(inFrankfurt(resources).length).toBeGreaterThan(40);
}, 120_000);

test("the same refusal has the same words in every scan, whoever runs it", () => {
  const said = (session: string, id: string): string =>
    refusalOf(
      Object.assign(
        new Error(
          `User: arn:aws:sts::210987654321:assumed-role/residency-audit/${session} is not authorized to perform: ec2:DescribeVolumes. Encoded authorization failure message: ${id}${id} (Service: Ec2, Status Code: 403, Request ID: ${id}, Extended Request ID: null) at 2026-11-29T0${id.length % 10}:00:00Z`,
        ),
        { name: "AccessDenied", $metadata: { httpStatusCode: 403 } },
      ),
    ).said;
  const first = said("erika@klinik.example", "0d1b6f1e-8c1e-4a58-9d0e-000000000001");
  expect(first).toBe(said("github-1234567", "7c1b6f1e-8c1e-4a58-9d0e-00000000002"));
  expect(first).toContain("assumed-role/residency-audit is not authorized");
  expect(first).not.toContain("erika");
});

test("where the machine's clock is an hour off, the same is seen, and a refusal is asked for twice at most", async () => {
  const hours = 3_600_000;
  const late = (answer: Answer): Answer => ({
    ...answer,
    headers: { ...answer.headers, date: new Date(Date.now() + hours).toUTCString() },
  });
  const signedAt = ({ headers }: Incoming): number =>
    Date.parse(
      String(headers["x-amz-date"]).replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"),
    );
  const isRefused = (request: Incoming): boolean => nameOf(request).endsWith(" ListSecrets");
  const refused: Answer = {
    status: 400,
    headers: { "x-amzn-errortype": "AccessDeniedException" },
    body: JSON.stringify({ Message: user }),
  };
  const two = awsOf("secrets-manager", "sqs");
  const regions = ["eu-central-1", "us-east-1"];
  const right = await scanHospital(
    (request) => (isRefused(request) ? refused : undefined),
    { regions },
    two,
  );
  const off = await scanHospital(
    (request) => {
      if (Math.abs(signedAt(request) - Date.now() - hours) > 300_000)
        return late({
          status: 403,
          headers: { "x-amzn-errortype": "InvalidSignatureException" },
          body: JSON.stringify({ message: "Signature expired: it is now earlier" }),
        });
      const answer = isRefused(request) ? refused : hospital(request);
      return answer && late(answer);
    },
    { regions },
    two,
  );
  expect(off.resources.map(({ id }) => id).sort()).toEqual(
    right.resources.map(({ id }) => id).sort(),
  );
  expect(off.gaps.map(({ detail }) => detail).sort()).toEqual(
    right.gaps.map(({ detail }) => detail).sort(),
  );
  for (const region of regions)
    expect(
      off.requests.filter((one) => one === `${region} secretsmanager ListSecrets`).length,
    ).toBeLessThan(4);
});
