/**
 * Random organizations and requests, in what control policies may say: every operator, set prefix, IfExists,
 * missing keys, wildcards, variables. Left out is what the simulator is wrong in: dates in seconds, which it
 * holds against milliseconds, an IPv4 address without a length against an IPv6 one, and variables with a
 * default, which it does not replace.
 */
import { createHash } from "node:crypto";
import { throughLevels } from "../../src/guards/aws/evaluate.ts";
import { type Random, seeded } from "./fuzz-mutate.ts";

export interface OracleRequest {
  readonly action: string;
  readonly resource: string;
  /** Key in lower case -> values. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

export interface OracleCase {
  /** Service control policies from the root down to the account. */
  readonly scps: readonly (readonly object[])[];
  /** Resource control policies, by the same levels. */
  readonly rcps: readonly (readonly object[])[];
  readonly requests: readonly OracleRequest[];
}

export const account = "111122223333";
const organization = "o-klinik0001";
const regions = ["eu-central-1", "eu-west-1", "eu-west-2", "eu-central-2", "us-east-1"];
const resources: Readonly<Record<string, string>> = {
  "s3:CreateBucket": "arn:aws:s3:::befunde",
  "dynamodb:CreateTable": "arn:aws:dynamodb:REGION:111122223333:table/befunde",
  "sqs:CreateQueue": "arn:aws:sqs:REGION:111122223333:befunde",
  "lambda:CreateFunction": "arn:aws:lambda:REGION:111122223333:function:befunde",
  "secretsmanager:CreateSecret": "arn:aws:secretsmanager:REGION:111122223333:secret:befunde",
  "sns:CreateTopic": "arn:aws:sns:REGION:111122223333:befunde",
};
const actions = Object.keys(resources);
const actionPatterns = [
  ...actions,
  "*",
  "s3:*",
  "S3:createbucket",
  "s3:Create*",
  "dynamodb:Create?able",
  "sqs:*",
  "iam:*",
  "sns:Cre*ic",
  "lambda:C*",
];
const resourcePatterns = [
  "*",
  "arn:aws:s3:::*",
  "arn:aws:s3:::bef?nde",
  "arn:aws:*:eu-*:*:*",
  "arn:aws:sqs:*:111122223333:*",
  "arn:aws:*:*:${aws:PrincipalAccount}:*",
  "arn:aws:lambda:*:*:function:bef*",
  "arn:aws:sns:*:*:${aws:PrincipalTag/ward}",
  "arn:aws:dynamodb:*:*:table/*",
];
const principals = [
  "arn:aws:iam::111122223333:role/zz-ordinary-7f3a",
  "arn:aws:iam::111122223333:role/klinik/BreakGlass",
  "arn:aws:iam::111122223333:user/anna",
];

/** Key -> what a request may carry. */
const values: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "aws:RequestedRegion": regions.map((region) => [region]),
  "aws:PrincipalArn": principals.map((arn) => [arn]),
  "aws:PrincipalAccount": [[account], ["444455556666"]],
  "aws:PrincipalOrgID": [[organization], ["o-praxis0002"]],
  "aws:PrincipalOrgPaths": [
    [`${organization}/r-ab12/ou-ab12-11111111/`],
    [`${organization}/r-ab12/`, "o-praxis0002/r-cd34/"],
  ],
  "aws:ViaAWSService": [["true"], ["false"]],
  "aws:PrincipalIsAWSService": [["false"]],
  "aws:SecureTransport": [["true"]],
  "aws:MultiFactorAuthAge": [["60"], ["3600"]],
  "aws:CurrentTime": [["2026-11-22T10:00:00Z"], ["2027-02-01T00:00:00Z"]],
  "aws:SourceIp": [["203.0.113.7"], ["198.51.100.20"], ["2001:db8::7"]],
};
/** Keys that a request of an ordinary principal never carries. */
const missing: Readonly<Record<string, readonly string[]>> = {
  "aws:CalledVia": ["athena.amazonaws.com", "cloudformation.amazonaws.com"],
  "aws:SourceAccount": [account, "444455556666"],
  "aws:SourceArn": ["arn:aws:s3:::befunde", "arn:aws:sns:*:*:*"],
};

const texts: Readonly<Record<string, readonly string[]>> = {
  "aws:RequestedRegion": [...regions, "eu-*", "*-1", "eu-????-?", "EU-CENTRAL-1", "*"],
  "aws:PrincipalArn": [
    ...principals,
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::*:role/BreakGlass",
    "arn:*:iam::111122223333:role/klinik/*",
    "arn:aws:iam::${aws:PrincipalAccount}:role/zz-*",
    "arn:*:*:*:*:*",
  ],
  "aws:PrincipalAccount": [account, "444455556666", "1111*"],
  "aws:PrincipalOrgID": [organization, "o-*", "o-praxis0002"],
  "aws:PrincipalOrgPaths": [`${organization}/r-ab12/*`, `${organization}/*`, "o-praxis0002/*"],
  "aws:ViaAWSService": ["true", "false"],
  "aws:PrincipalIsAWSService": ["true", "false"],
  "aws:SecureTransport": ["true", "false"],
  "aws:MultiFactorAuthAge": ["60", "600", "3600"],
  "aws:CurrentTime": ["2026-12-01T00:00:00Z", "2026-11-22T10:00:00Z", "2027-02-01T00:00:00Z"],
  "aws:SourceIp": ["203.0.113.0/24", "198.51.100.20/32", "2001:db8::/32", "10.0.0.0/8"],
  ...missing,
};

const stringOperators = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
];
const arnOperators = ["ArnLike", "ArnNotLike", "ArnEquals", "ArnNotEquals"];
const ordered = (name: string): readonly string[] =>
  ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].map(
    (ending) => `${name}${ending}`,
  );
const operatorsOf = (key: string): readonly string[] => {
  if (key.endsWith("Arn")) return [...arnOperators, ...stringOperators];
  if (/Service$|Transport$/.test(key)) return ["Bool"];
  if (key.endsWith("Age")) return ordered("Numeric");
  if (key.endsWith("Time")) return ordered("Date");
  return key.endsWith("Ip") ? ["IpAddress", "NotIpAddress"] : stringOperators;
};
const isList = (key: string): boolean => key === "aws:PrincipalOrgPaths" || key === "aws:CalledVia";

/** Each with eight requests. */
export function oracleCases(count: number, seed: number): readonly OracleCase[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => oracleCase(random, 8));
}

/** Answers are of these cases alone. */
export const digestOf = (cases: readonly OracleCase[]): string =>
  createHash("sha256").update(JSON.stringify(cases)).digest("hex");

/** No case tests the time of a request without giving it. */
const now = Date.parse("2026-11-29");

/** What our own evaluation says. */
export function decisionOf(
  { scps, rcps }: OracleCase,
  request: OracleRequest,
): "allowed" | "denied" | "undecided" {
  const outcomes = [
    throughLevels(levelsOf(scps), { ...request, now }),
    throughLevels(levelsOf(rcps), { ...request, now }, { hasAllows: false }),
  ].map(({ is }) => is);
  return (
    outcomes.find((is) => is === "denied") ?? outcomes.find((is) => is !== "allowed") ?? "allowed"
  );
}

const levelsOf = (all: OracleCase["scps"]): { readonly documents: readonly object[] }[] =>
  all.map((documents) => ({ documents }));

function oracleCase(random: Random, requests: number): OracleCase {
  const levels = Array.from({ length: 1 + random.below(3) });
  return {
    scps: levels.map(() => [
      random.below(4) === 0
        ? policy(some(random, 1, 2, () => statement(random, "Allow")))
        : policy([{ Effect: "Allow", Action: "*", Resource: "*" }]),
      ...some(random, 0, 2, () => policy(some(random, 1, 2, () => statement(random, "Deny")))),
    ]),
    rcps: levels.map(() =>
      random.below(3) === 0
        ? [policy([{ ...statement(random, "Deny", true), Principal: "*" }])]
        : [],
    ),
    requests: Array.from({ length: requests }, () => requestBy(random)),
  };
}

const policy = (Statement: readonly object[]): object => ({ Version: "2012-10-17", Statement });

function some<Item>(random: Random, least: number, most: number, make: () => Item): Item[] {
  return Array.from({ length: least + random.below(most - least + 1) }, make);
}

/** IAM takes no repeated values, and no two patterns that are the same. */
const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];

function statement(random: Random, Effect: "Allow" | "Deny", isResource = false): object {
  const isNot = !isResource && random.below(3) === 0;
  // AWS takes "*" for an action of service control policies alone.
  const names = isResource ? actionPatterns.filter((one) => one !== "*") : actionPatterns;
  const patterns = distinct(some(random, 1, 3, () => random.of(names)));
  const onResource = random.below(4) === 0 ? random.of(resourcePatterns) : "*";
  const isNotResource = onResource !== "*" && random.below(3) === 0;
  const condition = conditionOf(random);
  return {
    Effect,
    [isNot ? "NotAction" : "Action"]: isNot && patterns.includes("*") ? ["iam:*"] : patterns,
    [isNotResource ? "NotResource" : "Resource"]: onResource,
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  };
}

function conditionOf(random: Random): Record<string, Record<string, readonly string[]>> {
  const condition: Record<string, Record<string, readonly string[]>> = {};
  for (const _ of some(random, 0, 2, () => true)) {
    // Half of all conditions test the region, as guards do.
    const key = random.below(2) === 0 ? "aws:RequestedRegion" : random.of(Object.keys(texts));
    const spelt = random.below(5) === 0 ? key.toLowerCase() : key;
    if (random.below(8) === 0) {
      (condition["Null"] ??= {})[spelt] = [random.of(["true", "false"])];
      continue;
    }
    const set = isList(key)
      ? random.of(["ForAllValues:", "ForAnyValue:"])
      : random.below(10) === 0
        ? random.of(["ForAllValues:", "ForAnyValue:"])
        : "";
    const operator = `${set}${random.of(operatorsOf(key))}${random.below(5) === 0 ? "IfExists" : ""}`;
    const tests = (condition[operator] ??= {});
    if (!Object.keys(tests).some((one) => one.toLowerCase() === spelt.toLowerCase()))
      tests[spelt] = distinct(some(random, 1, 3, () => random.of(texts[key]!)));
  }
  return condition;
}

function requestBy(random: Random): OracleRequest {
  const action = random.of(actions);
  const region = random.of(regions);
  const keys: Record<string, readonly string[]> = {};
  for (const [key, all] of Object.entries(values)) keys[key.toLowerCase()] = random.of(all);
  keys["aws:requestedregion"] = [region];
  return { action, resource: resources[action]!.replace("REGION", region), keys };
}
