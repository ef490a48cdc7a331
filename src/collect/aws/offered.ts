/**
 * Which service is offered in which region, as AWS's own SDK for Python tells: botocore 1.43.107,
 * `botocore/data/endpoints.json` (Apache-2.0), read 2026-11-28. A host name that does not resolve means
 * "not offered here" only where this list says so as well; of what it does not know, it is a gap.
 *
 * It knows nothing of Bedrock's agents, AgentCore and data automation, Aurora DSQL, S3 Tables and
 * S3 Vectors, and S3 Control's part of it is behind the service.
 */

/** The regions that the list knows; a later one is not in it. */
const regions: ReadonlySet<string> = new Set(
  (
    "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 " +
    "ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 " +
    "ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 " +
    "eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 " +
    "me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2 cn-north-1 " +
    "cn-northwest-1 us-gov-east-1 us-gov-west-1 eusc-de-east-1"
  ).split(" "),
);

/** Offered in all of them. */
const everywhere: ReadonlySet<string> = new Set(
  (
    "api-gateway apigatewayv2 athena backup cloudcontrol cloudtrail cloudwatch " +
    "cloudwatch-logs cognito-identity-provider config-service database-migration-service " +
    "datasync dlm drs dynamodb ec2 ecr ecs efs eks elastic-load-balancing-v2 elasticache emr " +
    "eventbridge firehose fsx global-accelerator glue guardduty kafka keyspaces kinesis kms " +
    "lambda network-firewall opensearch qbusiness rds redshift s3 s3-directory-buckets " +
    "sagemaker scheduler secrets-manager securityhub sfn sns sqs ssm sso-admin " +
    "storage-gateway transfer wafv2"
  ).split(" "),
);

/** By the service's id: the regions of the list that it is not offered in. */
const notIn: Readonly<Record<string, string>> = {
  appsync: "ap-east-2 ap-southeast-6 mx-central-1",
  bedrock: "ap-east-1",
  codepipeline: "ap-east-2 ap-southeast-7 ca-west-1 mx-central-1",
  connect:
    "ap-east-1 ap-east-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-3 ap-southeast-4 " +
    "ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-north-1 " +
    "eu-south-1 eu-south-2 eu-west-1 eu-west-3 il-central-1 me-central-1 me-south-1 " +
    "mx-central-1 sa-east-1 us-east-2 us-west-1 us-gov-east-1",
  lightsail:
    "af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-4 ap-southeast-6 " +
    "ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 il-central-1 me-central-1 me-south-1 " +
    "mx-central-1 us-west-1",
  memorydb:
    "af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 " +
    "ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 il-central-1 " +
    "me-central-1 me-south-1 mx-central-1",
  pipes:
    "ap-east-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 " +
    "il-central-1 mx-central-1",
  quicksight:
    "ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-4 ap-southeast-6 " +
    "ap-southeast-7 ca-west-1 me-south-1 mx-central-1 us-west-1 cn-northwest-1",
  "redshift-serverless": "me-south-1",
  securitylake:
    "af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 " +
    "ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 " +
    "me-central-1 me-south-1 mx-central-1",
  sesv2: "ap-east-1 ap-east-2 ap-southeast-4 ap-southeast-6 ap-southeast-7 eu-south-2 mx-central-1",
  "ssm-incidents":
    "af-south-1 ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 " +
    "ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 " +
    "eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1",
  transcribe:
    "ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 " +
    "ap-southeast-6 ap-southeast-7 ca-west-1 eu-south-1 eu-south-2 il-central-1 me-central-1 " +
    "mx-central-1",
  workspaces:
    "ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 " +
    "ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 " +
    "me-central-1 me-south-1 mx-central-1 us-west-1 cn-north-1",
};

/** Undefined where the list does not tell. */
export function isOffered(service: string, region: string): boolean | undefined {
  if (!regions.has(region)) return undefined;
  if (everywhere.has(service)) return true;
  const missing = notIn[service];
  return missing === undefined ? undefined : !missing.split(" ").includes(region);
}
