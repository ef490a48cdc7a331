/**
 * The request of an ordinary principal, and what is tried beside the actions of the table: what guards let through
 * on purpose or cannot see. Names and resources as in the Service Authorization Reference:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { dataActions } from "./actions.ts";
import type { Request } from "./context.ts";
import { ordinary } from "./people.ts";

export interface Caller {
  readonly partition: string;
  readonly account: string;
  readonly organization: string | undefined;
  /** "o-1/r-1/ou-1/": how aws:PrincipalOrgPaths spells the way to the account. */
  readonly orgPath: string | undefined;
  /** The day of the audit: an ISO date. */
  readonly asOf: string;
}

export const arnOfPrincipal = (partition: string, account: string, path: string): string =>
  `arn:${partition}:iam::${account}:${path}`;

/** What tags a principal is about a role or a user, whose ARN has no region. */
function ofIam(action: string): string | undefined {
  const kind = /^(?:iam:(?:Tag|Create)|sts:Tag)(Role|User|Session)$/.exec(action)?.[1];
  return kind && `iam::ACCOUNT:${kind === "User" ? "user" : "role"}/NAME`;
}

/** A request to one region by a principal, such as "role/NAME"; `more` are keys of the action itself. */
export function requestOf(
  action: string,
  region: string,
  principal: string,
  { partition, account, organization, orgPath, asOf }: Caller,
  more: Readonly<Record<string, readonly string[]>> = {},
): Request {
  const about =
    dataActions().get(action) ?? ofIam(action) ?? `${action.split(":")[0]}:REGION:ACCOUNT:*`;
  // An action that is about no resource of its own is asked for all of them.
  const resource =
    about === "*"
      ? about
      : `arn:${partition}:${about.replace(":REGION:", `:${region}:`).replace(":ACCOUNT:", `:${account}:`).replaceAll("NAME", ordinary)}`;
  const own =
    organization === undefined
      ? {}
      : { "aws:principalorgid": [organization], "aws:resourceorgid": [organization] };
  const path =
    orgPath === undefined
      ? {}
      : { "aws:principalorgpaths": [orgPath], "aws:resourceorgpaths": [orgPath] };
  return {
    action,
    resource,
    mayBeTagged: true,
    now: Date.parse(asOf),
    keys: {
      "aws:requestedregion": [region],
      "aws:principalarn": [arnOfPrincipal(partition, account, principal)],
      "aws:principalaccount": [account],
      "aws:resourceaccount": [account],
      "aws:principaltype": [principal.startsWith("role/") ? "AssumedRole" : "User"],
      "aws:principalisawsservice": ["false"],
      "aws:viaawsservice": ["false"],
      "aws:securetransport": ["true"],
      ...own,
      ...path,
      ...(action.startsWith("ec2:") && { "ec2:region": [region] }),
      ...(action === "s3:CreateBucket" && { "s3:locationconstraint": [region] }),
      ...more,
    },
  };
}

/** What a region deny lets through on purpose or cannot see: probed as well, and told as a note. */
export interface BesideProbe {
  readonly action: string;
  /** Keys of the request, where REGION is a region outside of the boundary. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** `there`: the call goes to the region outside. `here`: to one of the boundary, and names the other one. `global`: to the region of global services. */
  readonly asked: "there" | "here" | "global";
  readonly note: string;
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/ has the keys that name the target region. */
export const besideProbes: readonly BesideProbe[] = [
  {
    action: "kms:CreateKey",
    asked: "there",
    note: "keys can be created in regions outside of the boundary",
  },
  {
    action: "acm:RequestCertificate",
    asked: "there",
    note: "certificates can be requested in regions outside of the boundary",
  },
  {
    action: "config:PutConfigurationRecorder",
    asked: "there",
    note: "AWS Config can record settings in regions outside of the boundary",
  },
  {
    action: "wafv2:CreateWebACL",
    asked: "there",
    note: "web ACLs can be created, with their logs, in regions outside of the boundary",
  },
  {
    action: "chime:CreateAppInstance",
    asked: "there",
    note: "Chime can be used in regions outside of the boundary",
  },
  {
    action: "rds:ModifyDBInstance",
    asked: "there",
    note: "databases that are in regions outside of the boundary already can be changed, and grow",
  },
  {
    action: "dynamodb:UpdateTable",
    asked: "there",
    note: "tables that are in regions outside of the boundary already can be changed, and get replicas",
  },
  {
    action: "cloudfront:CreateDistribution",
    asked: "global",
    note: "content can be served and cached all over the world",
  },
  {
    action: "globalaccelerator:CreateAccelerator",
    asked: "global",
    note: "traffic can enter at edge locations all over the world",
  },
  {
    action: "account:EnableRegion",
    asked: "global",
    keys: { "account:targetregion": ["REGION"] },
    note: "opt-in regions outside of the boundary can be switched on",
  },
  {
    action: "kms:ReplicateKey",
    asked: "here",
    keys: { "kms:replicaregion": ["REGION"] },
    note: "a multi-Region key can be replicated out of the boundary: the call goes to a region inside",
  },
  {
    action: "secretsmanager:ReplicateSecretToRegions",
    asked: "here",
    keys: { "secretsmanager:addreplicaregions": ["REGION"] },
    note: "a secret can be replicated out of the boundary: the call goes to a region inside",
  },
  {
    action: "backup:CopyFromBackupVault",
    asked: "here",
    keys: { "backup:copytargets": ["arn:PARTITION:backup:REGION:ACCOUNT:backup-vault:v"] },
    note: "recovery points can be copied out of the boundary: the call goes to a region inside",
  },
];

/** Copies whose calls name no place that a policy could test: the actions' tables in the same reference list no such key. */
export const unseenCopies =
  "No policy can test where these copy to: s3:PutReplicationConfiguration, s3:CreateMultiRegionAccessPoint, dynamodb:UpdateTable, ecr:PutReplicationConfiguration, elasticfilesystem:CreateReplicationConfiguration, rds:CreateDBInstanceReadReplica, backup:StartCopyJob; scan for them";
