/**
 * What an ordinary principal tries in every region: one action of each service that stores or processes content, by
 * which that content comes to be there. Names and resources as in the Service Authorization Reference:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import type { Request } from "./context.ts";

/** Action -> the resource it is about, after `arn:PARTITION:`; R is the region and A the account. */
const data: Readonly<Record<string, string>> = {
  "aoss:CreateCollection": "aoss:R:A:collection/c",
  "athena:StartQueryExecution": "athena:R:A:workgroup/w",
  "backup:CreateBackupVault": "backup:R:A:backup-vault:v",
  "bedrock:InvokeModel": "bedrock:R::foundation-model/m",
  "cassandra:Create": "cassandra:R:A:/keyspace/k/table/t",
  "cognito-idp:CreateUserPool": "cognito-idp:R:A:userpool/p",
  "docdb-elastic:CreateCluster": "docdb-elastic:R:A:cluster/c",
  "dynamodb:CreateTable": "dynamodb:R:A:table/t",
  "ec2:CopySnapshot": "ec2:R::snapshot/s",
  "ec2:CreateVolume": "ec2:R:A:volume/v",
  "ec2:RunInstances": "ec2:R:A:instance/i",
  "ecr:CreateRepository": "ecr:R:A:repository/r",
  "ecs:RunTask": "ecs:R:A:task-definition/t",
  "eks:CreateCluster": "eks:R:A:cluster/c",
  "elasticache:CreateReplicationGroup": "elasticache:R:A:replicationgroup:g",
  "elasticfilesystem:CreateFileSystem": "elasticfilesystem:R:A:file-system/f",
  "elasticmapreduce:RunJobFlow": "elasticmapreduce:R:A:cluster/c",
  "es:CreateDomain": "es:R:A:domain/d",
  "firehose:CreateDeliveryStream": "firehose:R:A:deliverystream/d",
  "fsx:CreateFileSystem": "fsx:R:A:file-system/f",
  "glue:CreateJob": "glue:R:A:job/j",
  "kafka:CreateClusterV2": "kafka:R:A:cluster/c",
  "kinesis:CreateStream": "kinesis:R:A:stream/s",
  "lambda:CreateFunction": "lambda:R:A:function:f",
  "logs:CreateLogGroup": "logs:R:A:log-group:g",
  "neptune-graph:CreateGraph": "neptune-graph:R:A:graph/g",
  "rds:CreateDBInstance": "rds:R:A:db:d",
  "redshift:CreateCluster": "redshift:R:A:cluster:c",
  "s3:CreateBucket": "s3:::zz-ordinary-7f3a",
  "sagemaker:CreateTrainingJob": "sagemaker:R:A:training-job/j",
  "secretsmanager:CreateSecret": "secretsmanager:R:A:secret:s",
  "sns:CreateTopic": "sns:R:A:t",
  "sqs:CreateQueue": "sqs:R:A:q",
  "ssm:PutParameter": "ssm:R:A:parameter/p",
  "timestream:CreateTable": "timestream:R:A:database/d/table/t",
};

export const dataProbes = Object.keys(data);

export interface Caller {
  readonly partition: string;
  readonly account: string;
  readonly organization: string | undefined;
  /** "o-1/r-1/ou-1/": how aws:PrincipalOrgPaths spells the way to the account. */
  readonly orgPath: string | undefined;
}

/** A name that no exemption's pattern would expect. */
const ordinary = "zz-ordinary-7f3a";
export const principals = ["role", "user"] as const;
export type Principal = (typeof principals)[number];

/** A request to one region by an ordinary role or user; `more` are keys of the action itself. */
export function requestOf(
  action: string,
  region: string,
  principal: Principal,
  { partition, account, organization, orgPath }: Caller,
  more: Readonly<Record<string, readonly string[]>> = {},
): Request {
  const resource = `arn:${partition}:${(data[action] ?? `${action.split(":")[0]}:R:A:*`)
    .replace(":R:", `:${region}:`)
    .replace(":A:", `:${account}:`)}`;
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
    keys: {
      "aws:requestedregion": [region],
      "aws:principalarn": [`arn:${partition}:iam::${account}:${principal}/${ordinary}`],
      "aws:principalaccount": [account],
      "aws:resourceaccount": [account],
      "aws:principaltype": [principal === "role" ? "AssumedRole" : "User"],
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
