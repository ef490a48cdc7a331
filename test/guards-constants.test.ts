/** Conditions that hold for everybody or for nobody are decided; all others that depend on an unknown value stay gaps. */
import { describe, expect, test } from "vitest";
import { guardsInFiles } from "../src/guards/read/files.ts";
import { allowAll, audit, auditAll, organization } from "./support/guards.ts";

const eea = "eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2".split(" ");
const region = { StringNotEquals: { "aws:RequestedRegion": eea } };
const deny = (operator: string, key: string, value: unknown): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: {
        ...region,
        [operator]: { ...(operator === "StringNotEquals" && region[operator]), [key]: value },
      },
    },
  ],
});
const verdict = (operator: string, key: string, value: unknown): ReturnType<typeof audit> =>
  audit(organization({ levels: [[allowAll, deny(operator, key, value)], [allowAll]] }));

const halves = ["0.0.0.0/1", "128.0.0.0/1"];

// The audit is of 2026-11-22.
describe("a deny of regions that asks for more", () => {
  test.each<[string, string, string, unknown, string]>([
    [
      "a day that has gone by",
      "DateGreaterThan",
      "aws:CurrentTime",
      "2020-01-01T00:00:00Z",
      "equal",
    ],
    ["in seconds", "DateGreaterThan", "aws:EpochTime", "1577836800", "equal"],
    ["as a number", "NumericGreaterThanEquals", "aws:EpochTime", "1577836800", "equal"],
    ["another day than one", "DateNotEquals", "aws:CurrentTime", "2020-01-01", "equal"],
    ["the time, that is always there", "Null", "aws:CurrentTime", "false", "equal"],
    ["any network, or none", "StringLikeIfExists", "aws:SourceVpc", "*", "equal"],
    ["any tag key, or none", "ForAllValues:StringLike", "aws:TagKeys", "*", "equal"],
    [
      "what is or is not, or nothing",
      "BoolIfExists",
      "aws:MultiFactorAuthPresent",
      ["true", "false"],
      "equal",
    ],
    ["what cannot be a network", "StringNotEquals", "aws:SourceVpc", "office", "equal"],
    ["a day before", "DateLessThan", "aws:CurrentTime", "2020-01-01T00:00:00Z", "no-guard"],
    ["a day before, if there", "DateLessThanIfExists", "aws:CurrentTime", "2020-01-01", "no-guard"],
    [
      "one of two days before",
      "DateLessThan",
      "aws:CurrentTime",
      ["2020-01-01", "2021-01-01"],
      "no-guard",
    ],
    ["no time", "Null", "aws:CurrentTime", "true", "no-guard"],
    ["no address at all", "NotIpAddress", "aws:SourceIp", "0.0.0.0/0", "no-guard"],
    ["no address, in halves", "NotIpAddress", "aws:SourceIp", [...halves, "::/0"], "no-guard"],
    ["an old session", "DateLessThan", "aws:TokenIssueTime", "2024-05-01T00:00:00Z", "no-guard"],
    ["a negative age", "NumericLessThan", "aws:MultiFactorAuthAge", "0", "no-guard"],
    ["what is neither true nor false", "Bool", "aws:MultiFactorAuthPresent", "yes", "no-guard"],
    ["what is not a network", "StringEquals", "aws:SourceVpc", "none", "no-guard"],
    ["what is not a network, by a pattern", "StringLike", "aws:SourceVpc", "subnet-*", "no-guard"],
    ["a day to come", "DateLessThan", "aws:CurrentTime", "2027-01-01", "undecidable"],
    ["a day to come, after it", "DateGreaterThan", "aws:CurrentTime", "2027-01-01", "undecidable"],
    ["the day itself", "DateGreaterThan", "aws:CurrentTime", "2026-11-22T12:00:00Z", "undecidable"],
    ["no day", "DateLessThan", "aws:CurrentTime", "soon", "undecidable"],
    ["a year as a number", "NumericLessThan", "aws:CurrentTime", "soon", "undecidable"],
    ["all addresses", "IpAddress", "aws:SourceIp", "0.0.0.0/0", "undecidable"],
    ["half of the addresses", "NotIpAddress", "aws:SourceIp", "0.0.0.0/1", "undecidable"],
    ["all of another family", "NotIpAddress", "aws:SourceIp", "::/0", "undecidable"],
    ["a network", "StringLike", "aws:SourceVpc", "*", "undecidable"],
    ["no network", "StringNotLike", "aws:SourceVpc", "*", "undecidable"],
    ["a network that may be", "StringEquals", "aws:SourceVpc", "vpc-0a1b2c3d", "undecidable"],
    [
      "of several one that may be",
      "StringEquals",
      "aws:SourceVpc",
      ["none", "vpc-0a1b2c3d"],
      "undecidable",
    ],
    ["what may begin so", "StringLike", "aws:SourceVpc", "?pc-0a", "undecidable"],
    [
      "true or false, where it is",
      "Bool",
      "aws:MultiFactorAuthPresent",
      ["true", "false"],
      "undecidable",
    ],
    ["a variable", "StringEquals", "aws:SourceVpc", "${aws:PrincipalTag/vpc}", "undecidable"],
    ["nothing", "StringEquals", "aws:SourceVpc", [], "undecidable"],
  ])("%s", (_, operator, key, value, state) => {
    const { verdicts, gaps } = verdict(operator, key, value);
    expect(verdicts[0]!.state).toBe(state);
    if (state === "undecidable") expect(gaps.map(({ detail }) => detail).join()).toContain(key);
  });

  test("one that nobody meets is named", () => {
    const { verdicts, findings } = verdict("DateLessThan", "aws:CurrentTime", "2020-01-01");
    expect(findings.map(({ rule }) => rule)).toEqual(["guard-missing"]);
    expect(verdicts[0]!.notes).toContain(
      "A deny of p-1 asks for DateLessThan aws:CurrentTime 2020-01-01, which no ordinary caller meets on 2026-11-22: it closes nothing",
    );
  });

  test("an allow that every address meets is one", () => {
    const allow = (operator: string): object => ({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "*",
          Resource: "*",
          Condition: { [operator]: { "aws:SourceIp": "0.0.0.0/0" } },
        },
      ],
    });
    const state = (operator: string): string =>
      audit(organization({ levels: [[allowAll], [allow(operator)]] })).verdicts[0]!.state;
    expect(state("IpAddress")).toBe("no-guard");
    expect(state("NotIpAddress")).toBe("undecidable");
  });
});

describe("a document with principals", () => {
  const faults = (statement: object): string => {
    const text = JSON.stringify({
      Version: "2012-10-17",
      Statement: { Effect: "Deny", Principal: "*", Resource: "*", Condition: region, ...statement },
    });
    const { guards, gaps } = guardsInFiles([{ file: "policy.json", text }]);
    return [...gaps, ...auditAll(guards).gaps].map(({ detail }) => detail).join("\n");
  };

  test("and NotAction is none, as either kind", () => {
    expect(faults({ NotAction: ["iam:*"] })).toContain(
      'as a service control policy, statement 1 has an element "Principal"; as a resource control policy, statement 1 has an element "NotAction"',
    );
  });

  test("and an Allow is none either", () => {
    expect(faults({ Effect: "Allow", Action: "*" })).toMatch(
      /as a service control policy, statement 1 has an element "Principal"; as a resource control policy, statement 1 has another Effect/,
    );
  });

  test("is a resource control policy where it is right as one, and one fault is said once", () => {
    expect(faults({ Action: "s3:*" })).not.toContain("AWS would not take");
    expect(faults({ Action: "s3:*", Priority: 1 })).toMatch(
      /guards nothing: statement 1 has an element "Priority"/,
    );
  });
});
