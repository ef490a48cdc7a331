/** The AWS role of a scan as a CloudFormation template: its policies, and a trust policy for GitHub, for another account, or both. */
import { stringify } from "yaml";
import type { PolicyDocument } from "./aws-policies.ts";
import { audience, gitHub } from "./role-trust.ts";

const parameter = (Description: string, more: object = {}): object => ({
  Type: "String",
  Default: "",
  Description,
  ...more,
});
const yesOrNo = { Default: "false", AllowedValues: ["true", "false"] };
const ref = (Ref: string): object => ({ Ref });
const sub = (text: string): object => ({ "Fn::Sub": text });
const when = (condition: string, value: unknown): object => ({
  "Fn::If": [condition, value, ref("AWS::NoValue")],
});
const not = (...equals: readonly unknown[]): object => ({ "Fn::Not": [{ "Fn::Equals": equals }] });

export function cloudFormation(
  policies: ReadonlyMap<string, PolicyDocument>,
  role: string,
): string {
  const { org, classes, ...scanning } = Object.fromEntries(policies);
  const ids = Object.keys(scanning).map(logicalId);
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Description:
      "Read-only role for data-boundary. Deploy it in one account for GitHub Actions, or as a StackSet in every account of an organization.",
    Parameters: {
      RoleName: parameter("Name of the role, the same in every account", { Default: role }),
      GitHubSubjects: parameter(
        `Subjects of GitHub's OIDC tokens that may assume the role, such as ${gitHub.example}; empty: none`,
        { Type: "CommaDelimitedList" },
      ),
      CreateGitHubProvider: parameter(
        "true: create the OIDC provider of GitHub, which exists once per account",
        yesOrNo,
      ),
      TrustedAccountId: parameter(
        "Account that starts the scan of an organization and may assume the role; empty: none",
        { AllowedPattern: "^([0-9]{12})?$" },
      ),
      ExternalId: parameter("External ID that the trusted account must pass; empty: none"),
      AsksMacie: parameter(
        "true: the role may read the results of Amazon Macie, for a policy whose data classes use Macie",
        yesOrNo,
      ),
      ScansOrganization: parameter(
        "true: the role may list the accounts of the organization and assume the role of this name in them",
        yesOrNo,
      ),
    },
    Rules: {
      SomeoneMayAssumeTheRole: {
        Assertions: [
          {
            Assert: {
              "Fn::Or": [
                { "Fn::Not": [{ "Fn::EachMemberEquals": [ref("GitHubSubjects"), ""] }] },
                not(ref("TrustedAccountId"), ""),
              ],
            },
            AssertDescription: "Set GitHubSubjects, TrustedAccountId or both",
          },
        ],
      },
    },
    Conditions: {
      TrustsGitHub: not({ "Fn::Join": ["", ref("GitHubSubjects")] }, ""),
      CreatesProvider: { "Fn::Equals": [ref("CreateGitHubProvider"), "true"] },
      TrustsAccount: not(ref("TrustedAccountId"), ""),
      AsksForExternalId: not(ref("ExternalId"), ""),
      AsksMacie: { "Fn::Equals": [ref("AsksMacie"), "true"] },
      IsOrganization: { "Fn::Equals": [ref("ScansOrganization"), "true"] },
    },
    Resources: {
      GitHubProvider: {
        Type: "AWS::IAM::OIDCProvider",
        Condition: "CreatesProvider",
        Properties: { Url: `https://${gitHub.host}`, ClientIdList: [audience] },
      },
      ...Object.fromEntries(
        Object.entries(scanning).map(([name, document]) => [
          logicalId(name),
          { Type: "AWS::IAM::ManagedPolicy", Properties: { PolicyDocument: document } },
        ]),
      ),
      ClassesPolicy: {
        Type: "AWS::IAM::ManagedPolicy",
        Condition: "AsksMacie",
        Properties: { PolicyDocument: classes },
      },
      OrganizationPolicy: {
        Type: "AWS::IAM::ManagedPolicy",
        Condition: "IsOrganization",
        Properties: { PolicyDocument: withRoleName(org!, role) },
      },
      Role: {
        Type: "AWS::IAM::Role",
        Properties: {
          RoleName: ref("RoleName"),
          AssumeRolePolicyDocument: {
            Version: "2012-10-17",
            Statement: [
              when("TrustsGitHub", {
                Effect: "Allow",
                Principal: {
                  Federated: sub(
                    `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${gitHub.host}`,
                  ),
                },
                Action: "sts:AssumeRoleWithWebIdentity",
                Condition: {
                  StringEquals: {
                    [`${gitHub.host}:aud`]: audience,
                    [`${gitHub.host}:sub`]: ref("GitHubSubjects"),
                  },
                },
              }),
              when("TrustsAccount", {
                Effect: "Allow",
                Principal: { AWS: sub("arn:${AWS::Partition}:iam::${TrustedAccountId}:root") },
                Action: "sts:AssumeRole",
                Condition: when("AsksForExternalId", {
                  StringEquals: { "sts:ExternalId": ref("ExternalId") },
                }),
              }),
            ],
          },
          ManagedPolicyArns: [
            ...ids.map(ref),
            when("AsksMacie", ref("ClassesPolicy")),
            when("IsOrganization", ref("OrganizationPolicy")),
          ],
        },
      },
    },
    Outputs: { RoleArn: { Value: { "Fn::GetAtt": ["Role", "Arn"] } } },
  };
  return stringify(template, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    // Quotes what an older reader takes for a date.
    version: "1.1",
  });
}

/** "other-2" -> "Other2Policy". */
function logicalId(name: string): string {
  const letters = name.replace("-", "");
  return `${letters[0]!.toUpperCase()}${letters.slice(1)}Policy`;
}

function withRoleName({ Version, Statement }: PolicyDocument, role: string): object {
  return {
    Version,
    Statement: Statement.map((statement) => ({
      ...statement,
      Resource: String(statement.Resource).endsWith(`/${role}`)
        ? sub(String(statement.Resource).replace(`/${role}`, "/${RoleName}"))
        : statement.Resource,
    })),
  };
}
