/** A third attack on the audit of guards: what Azure would not take, attachments that are not known, and notes on nothing. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GuardAudit } from "../src/guard-model.ts";
import { guardsInFiles } from "../src/guards/read/files.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { auditAll } from "./support/guards.ts";

const audited = (value: unknown): GuardAudit => {
  const { guards } = guardsInFiles([{ file: "a.json", text: JSON.stringify(value) }]);
  return auditAll(guards);
};
const outside = { field: "location", notIn: ["westeurope"] };

describe("a rule that Azure would not take is not decided", () => {
  test.each<[string, object, RegExp]>([
    ["two operators", { ...outside, equals: "eastus" }, /several operators/],
    [
      "a field that is none",
      { allOf: [outside, { field: null, equals: 1 }] },
      /field is not a string/,
    ],
    ["no subject", { allOf: [outside, { equals: 1 }] }, /without one field, value or count/],
    ["two subjects", { ...outside, value: "x" }, /without one field, value or count/],
    ["no operator", { allOf: [outside, { field: "location" }] }, /without an operator/],
    ["a list that is none", { allOf: outside }, /allof is not a list/],
    ["members beside a list", { allOf: [outside], field: "type" }, /allof and other members/],
    ["no condition", { not: [outside] }, /not an object/],
  ])("%s", (_, condition, why) => {
    // oxlint-disable-next-line unicorn/no-thenable
    const { verdicts, gaps } = audited({ if: condition, then: { effect: "deny" } });
    expect(verdicts[0]!.state).toBe("undecidable");
    expect(gaps[0]!.detail).toMatch(why);
  });

  test("an effect that Azure does not have is not decided, and one that denies nothing is no guard", () => {
    const stateOf = (effect: string): unknown =>
      // oxlint-disable-next-line unicorn/no-thenable
      audited({ if: outside, then: { effect } }).verdicts[0]!.state;
    expect(["block", "Modify", "mutate", "DENY"].map(stateOf)).toEqual([
      "undecidable",
      "no-guard",
      "no-guard",
      "narrower",
    ]);
  });

  test("a tag that is asked for inside as well is a gap of the inside", () => {
    const { gaps } = audited({
      if: { anyOf: [outside, { field: "tags['centre']", exists: "false" }] },
      // oxlint-disable-next-line unicorn/no-thenable
      then: { effect: "deny" },
    });
    expect(gaps.map(({ detail }) => detail)).toEqual([
      "whether data can be created inside of the boundary in any subscription is not decided: depends on tags['centre']",
    ]);
  });
});

describe("sources of which not all is known", () => {
  const policy = `
    resource "aws_organizations_policy" "region" {
      for_each = toset(["a"])
      name     = "region"
      content  = jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect = "Deny", NotAction = ["iam:*"], Resource = "*"
          Condition = { StringNotEquals = { "aws:RequestedRegion" = ["eu-central-1"] } }
        }]
      })
    }`;
  const attachment = (body: string): string => `
    resource "aws_organizations_policy_attachment" "top" {
      ${body}
    }`;
  async function run(text: string): Promise<{ code: number | null; audit: GuardAudit }> {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "guards"));
    writeFileSync(join(cwd, "guards", "main.tf"), text);
    const { code, stdout, stderr } = await dataBoundary(
      ["guards", "guards", "--boundary", "eea", "-q", "--format", "json"],
      { cwd },
    );
    if (!stdout.startsWith("{")) throw new Error(stderr);
    return { code, audit: JSON.parse(stdout) as GuardAudit };
  }

  test.each<[string, string, RegExp]>([
    [
      "each value of a policy",
      `for_each  = aws_organizations_policy.region\n policy_id = each.value.id\n target_id = "r-ab12"`,
      /which policy aws_organizations_policy_attachment\.top attaches is not known/,
    ],
    [
      "a policy that no file holds",
      `policy_id = "p-0a1b2c3d"\n target_id = "r-ab12"`,
      /policy p-0a1b2c3d, which .* attaches, is in no file/,
    ],
  ])("an attachment of %s: nothing is said to reach nobody", async (_, body, why) => {
    const { code, audit } = await run(policy + attachment(body));
    expect(code).toBe(3);
    expect(audit.findings).toEqual([]);
    expect(audit.verdicts.map(({ state }) => state)).toEqual(["not-readable"]);
    expect(audit.gaps.map(({ detail }) => detail).join()).toMatch(why);
    // What is not decided is not let through either.
    expect(audit.verdicts[0]!.notes.join()).not.toContain("is let through");
  });

  const made = (statement: string, more = ""): string => `
    data "aws_iam_policy_document" "deny" {
      ${more}
      statement {
        effect      = "Deny"
        not_actions = ["iam:*", "sts:*"]
        resources   = ["*"]
        condition {
          test     = "StringNotEquals"
          variable = "aws:RequestedRegion"
          values   = concat(["eu-central-1"], var.more)
        }
        ${statement}
      }
    }
    variable "more" {
      default = ["eu-west-1"]
    }
    resource "aws_organizations_policy" "region" {
      name    = "region"
      content = data.aws_iam_policy_document.deny.json
    }${attachment('policy_id = aws_organizations_policy.region.id\n target_id = "r-ab12"')}`;
  const exempt = (arn: string): string =>
    `condition {
      test     = "ArnNotLike"
      variable = "aws:PrincipalArn"
      values   = ["${arn}"]
    }`;

  test.each<[string, string, string]>([
    ["as it is", made(""), "narrower"],
    ["with another region", made("").replace("eu-west-1", "us-east-1"), "wider"],
    ["with an exemption", made(exempt("arn:aws:iam::*:role/BreakGlass")), "narrower"],
    ["that exempts everyone", made(exempt("arn:aws:iam::*:*")), "exempts-everyone"],
    [
      "with a variable of IAM",
      made(exempt("arn:aws:iam::&{aws:PrincipalAccount}:*")),
      "exempts-everyone",
    ],
    ["that only allows", made("").replace('effect      = "Deny"', ""), "no-guard"],
    ["made of another", made("", "source_policy_documents = [var.other]"), "not-readable"],
    ["with a value that is not known", made(exempt("${aws_iam_role.x.arn}")), "not-readable"],
    [
      "that is made of itself",
      made(exempt("${data.aws_iam_policy_document.deny.json}")),
      "not-readable",
    ],
    ["of which there are several", made("", "count = 2"), "not-readable"],
    [
      "with dynamic blocks",
      made(`dynamic "condition" {\n for_each = []\n content {}\n }`),
      "not-readable",
    ],
    [
      "with principals",
      made(`principals {\n type = "AWS"\n identifiers = ["*"]\n }`),
      "not-readable",
    ],
  ])("a document of a data source %s", async (_, text, state) => {
    const { audit } = await run(text);
    expect(audit.verdicts.map((one) => one.state)).toEqual([state]);
  });

  test("FullAWSAccess is known", async () => {
    const { audit } = await run(
      policy + attachment(`policy_id = "p-FullAWSAccess"\n target_id = "r-ab12"`),
    );
    expect(audit.findings.map(({ rule }) => rule)).toEqual(["guard-not-reaching"]);
  });
});
