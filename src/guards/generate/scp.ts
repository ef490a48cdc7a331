/** Service control policies that keep data in the regions of the boundary; split where AWS's limit asks for it. */
import type { Exempt, Generated, GuardPlan } from "./plan.ts";
import { UserError } from "../../model.ts";
import type { Statement } from "../aws/document.ts";
import { sizeOf } from "./print.ts";

/** Characters: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html */
export const scpLimit = 5120;

/**
 * Services whose endpoint is in one region for all, and that hold no content: denying them by region would close
 * them everywhere. Services with a regional endpoint (kms, acm, config ...) are not here.
 */
const globalServices: readonly Exempt[] = [
  ["account:*", "settings of the account; switching regions on is denied below"],
  ["aws-portal:*", "billing"],
  ["billing:*", "billing"],
  ["budgets:*", "billing"],
  ["ce:*", "billing"],
  ["consolidatedbilling:*", "billing"],
  ["cur:*", "billing"],
  ["freetier:*", "billing"],
  ["health:*", "notices of AWS about the account"],
  ["iam:*", "identities are global"],
  ["invoicing:*", "billing"],
  ["organizations:*", "the organization is global"],
  ["payments:*", "billing"],
  ["pricing:*", "price lists"],
  ["route53:*", "public DNS is global"],
  ["route53domains:*", "registered domains are global"],
  ["s3:ListAllMyBuckets", "lists the names of buckets of all regions"],
  ["shield:*", "protection of global endpoints"],
  ["sts:*", "sessions; the global endpoint is in us-east-1"],
  ["support:*", "cases with AWS"],
  ["tax:*", "billing"],
  ["trustedadvisor:*", "advice of AWS about the account"],
  ["wafv2:*", "web ACLs of CloudFront are in us-east-1; all other regions are denied below"],
];

export function generateScp({ regions, boundary, exempt }: GuardPlan): Generated {
  const deny = (
    Sid: string,
    scope: Pick<Statement, "Action" | "NotAction">,
    Condition: NonNullable<Statement["Condition"]>,
  ): Statement => ({
    Sid,
    Effect: "Deny",
    ...scope,
    Resource: "*",
    Condition: withExempt(Condition, exempt),
  });
  const outside = (
    key: string,
    more: readonly string[] = [],
  ): NonNullable<Statement["Condition"]> => ({
    StringNotEquals: { [key]: [...regions, ...more] },
  });
  const anyOutside = (key: string): NonNullable<Statement["Condition"]> => ({
    "ForAnyValue:StringNotEquals": { [key]: [...regions] },
  });
  const statements = [
    deny(
      "DenyOutsideTheBoundary",
      { NotAction: globalServices.map(([action]) => action) },
      outside("aws:RequestedRegion"),
    ),
    deny(
      "DenyWebAclsOutside",
      { Action: "wafv2:*" },
      outside("aws:RequestedRegion", ["us-east-1"]),
    ),
    deny(
      "DenySwitchingRegionsOn",
      { Action: "account:EnableRegion" },
      outside("account:TargetRegion"),
    ),
    deny("DenyKeysToOtherRegions", { Action: "kms:ReplicateKey" }, outside("kms:ReplicaRegion")),
    deny(
      "DenySecretsToOtherRegions",
      { Action: ["secretsmanager:CreateSecret", "secretsmanager:ReplicateSecretToRegions"] },
      anyOutside("secretsmanager:AddReplicaRegions"),
    ),
    deny(
      "DenyBackupsToOtherRegions",
      { Action: "backup:CopyFromBackupVault" },
      {
        "ForAnyValue:ArnNotLike": {
          "backup:CopyTargets": regions.map((region) => `arn:*:backup:${region}:*:backup-vault:*`),
        },
      },
    ),
  ];
  return {
    documents: packed(statements, scpLimit),
    companion: [
      `Service control policies for ${boundary}: only ${regions.join(", ")}.`,
      "Exempt from the region list, as these services have one endpoint for all regions:",
      ...globalServices.map(([action, why]) => `  ${action}: ${why}`),
      ...exempt.map((arn) => `  ${arn}: named with --exempt`),
      "Attach to the root and keep FullAWSAccess; try it on a test unit first. The management account is never held by it.",
      "New regions stay closed until you generate it again.",
    ],
  };
}

function withExempt(
  condition: NonNullable<Statement["Condition"]>,
  exempt: readonly string[],
): NonNullable<Statement["Condition"]> {
  return exempt.length === 0
    ? condition
    : { ...condition, ArnNotLike: { "aws:PrincipalArn": [...exempt] } };
}

/** As few documents as hold the statements, each as long as it is printed. */
function packed(statements: readonly Statement[], limit: number): readonly object[] {
  const documents: { Version: string; Statement: Statement[] }[] = [];
  for (const statement of statements) {
    if (sizeOf({ Version: "2012-10-17", Statement: [statement] }) > limit)
      throw new UserError(
        `guards generate scp: the statement ${statement.Sid} is longer than the ${limit.toLocaleString("en")} characters of a policy; exempt fewer principals, by a path that they share`,
      );
    const last = documents.at(-1);
    if (last && sizeOf({ ...last, Statement: [...last.Statement, statement] }) <= limit)
      last.Statement.push(statement);
    else documents.push({ Version: "2012-10-17", Statement: [statement] });
  }
  return documents;
}
