import {
  audience,
  gitHub
} from "./cli-role-trust.js";

// src/cli/role-cloudformation.ts
import { stringify } from "./vendor/yaml.js";
var parameter = (Description, more = {}) => ({
  Type: "String",
  Default: "",
  Description,
  ...more
});
var yesOrNo = { Default: "false", AllowedValues: ["true", "false"] };
var ref = (Ref) => ({ Ref });
var sub = (text) => ({ "Fn::Sub": text });
var when = (condition, value) => ({
  "Fn::If": [condition, value, ref("AWS::NoValue")]
});
var not = (...equals) => ({ "Fn::Not": [{ "Fn::Equals": equals }] });
function cloudFormation(policies, role) {
  const { org, classes, ...scanning } = Object.fromEntries(policies);
  const ids = Object.keys(scanning).map(logicalId);
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: "Read-only role for data-boundary. Deploy it in one account for GitHub Actions, or as a StackSet in every account of an organization.",
    Parameters: {
      RoleName: parameter("Name of the role, the same in every account", { Default: role }),
      GitHubSubjects: parameter(
        `Subjects of GitHub's OIDC tokens that may assume the role, such as ${gitHub.example}; empty: none`,
        { Type: "CommaDelimitedList" }
      ),
      CreateGitHubProvider: parameter(
        "true: create the OIDC provider of GitHub, which exists once per account",
        yesOrNo
      ),
      TrustedAccountId: parameter(
        "Account that starts the scan of an organization and may assume the role; empty: none",
        { AllowedPattern: "^([0-9]{12})?$" }
      ),
      ExternalId: parameter("External ID that the trusted account must pass; empty: none"),
      AsksMacie: parameter(
        "true: the role may read the results of Amazon Macie, for a policy whose data classes use Macie",
        yesOrNo
      ),
      ScansOrganization: parameter(
        "true: the role may list the accounts of the organization and assume the role of this name in them",
        yesOrNo
      )
    },
    Rules: {
      SomeoneMayAssumeTheRole: {
        Assertions: [
          {
            Assert: {
              "Fn::Or": [
                { "Fn::Not": [{ "Fn::EachMemberEquals": [ref("GitHubSubjects"), ""] }] },
                not(ref("TrustedAccountId"), "")
              ]
            },
            AssertDescription: "Set GitHubSubjects, TrustedAccountId or both"
          }
        ]
      }
    },
    Conditions: {
      TrustsGitHub: not({ "Fn::Join": ["", ref("GitHubSubjects")] }, ""),
      CreatesProvider: { "Fn::Equals": [ref("CreateGitHubProvider"), "true"] },
      TrustsAccount: not(ref("TrustedAccountId"), ""),
      AsksForExternalId: not(ref("ExternalId"), ""),
      AsksMacie: { "Fn::Equals": [ref("AsksMacie"), "true"] },
      IsOrganization: { "Fn::Equals": [ref("ScansOrganization"), "true"] }
    },
    Resources: {
      GitHubProvider: {
        Type: "AWS::IAM::OIDCProvider",
        Condition: "CreatesProvider",
        Properties: { Url: `https://${gitHub.host}`, ClientIdList: [audience] }
      },
      ...Object.fromEntries(
        Object.entries(scanning).map(([name, document]) => [
          logicalId(name),
          { Type: "AWS::IAM::ManagedPolicy", Properties: { PolicyDocument: document } }
        ])
      ),
      ClassesPolicy: {
        Type: "AWS::IAM::ManagedPolicy",
        Condition: "AsksMacie",
        Properties: { PolicyDocument: classes }
      },
      OrganizationPolicy: {
        Type: "AWS::IAM::ManagedPolicy",
        Condition: "IsOrganization",
        Properties: { PolicyDocument: withRoleName(org, role) }
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
                    `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${gitHub.host}`
                  )
                },
                Action: "sts:AssumeRoleWithWebIdentity",
                Condition: {
                  StringEquals: {
                    [`${gitHub.host}:aud`]: audience,
                    [`${gitHub.host}:sub`]: ref("GitHubSubjects")
                  }
                }
              }),
              when("TrustsAccount", {
                Effect: "Allow",
                Principal: { AWS: sub("arn:${AWS::Partition}:iam::${TrustedAccountId}:root") },
                Action: "sts:AssumeRole",
                Condition: when("AsksForExternalId", {
                  StringEquals: { "sts:ExternalId": ref("ExternalId") }
                })
              })
            ]
          },
          ManagedPolicyArns: [
            ...ids.map(ref),
            when("AsksMacie", ref("ClassesPolicy")),
            when("IsOrganization", ref("OrganizationPolicy"))
          ]
        }
      }
    },
    Outputs: { RoleArn: { Value: { "Fn::GetAtt": ["Role", "Arn"] } } }
  };
  return stringify(template, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    // Quotes what an older reader takes for a date.
    version: "1.1"
  });
}
function logicalId(name) {
  const letters = name.replace("-", "");
  return `${letters[0].toUpperCase()}${letters.slice(1)}Policy`;
}
function withRoleName({ Version, Statement }, role) {
  return {
    Version,
    Statement: Statement.map((statement) => ({
      ...statement,
      Resource: String(statement.Resource).endsWith(`/${role}`) ? sub(String(statement.Resource).replace(`/${role}`, "/${RoleName}")) : statement.Resource
    }))
  };
}
export {
  cloudFormation
};
