/** Ids that nobody's exceptions name, one of each of many services: patterns over all of them are over all there are. */
import type { Provider } from "../model.ts";

export const anyIds: Readonly<Record<Provider, readonly string[]>> = {
  aws: [
    "s3:::x7-radiology",
    "rds:ap-east-1:210987654321:db:q2",
    "dynamodb:eu-central-1:123456789012:table/k5",
    "ec2:us-west-1:338801572964:volume/vol-0f1e2d3c",
    "lambda:sa-east-1:338801572964:function:w9",
    "kms:us-east-1:905512347788:key/9b1f",
    "sqs:ap-south-1:905512347788:q4",
    "sns:ca-central-1:617723409955:t6",
    "logs:us-east-2:617723409955:log-group:g3",
    "kinesis:eu-west-2:741126093358:stream/r8",
    "elasticfilesystem:us-west-2:741126093358:file-system/fs-02",
    "secretsmanager:me-south-1:741126093358:secret:z1",
    "ecr:af-south-1:852204781136:repository/y3",
    "backup:ap-northeast-1:852204781136:backup-vault:v2",
    "redshift:us-east-1:852204781136:cluster:c7",
    "es:ap-southeast-2:963317852201:domain/d8",
    "elasticache:us-east-1:963317852201:cluster:e5",
    "cognito-idp:us-west-2:963317852201:userpool/u4",
    "sagemaker:us-east-1:174428963305:endpoint/n6",
    "bedrock:us-east-1:174428963305:guardrail/b9",
  ].map((rest) => `arn:aws:${rest}`),
  azure: [
    "storage/storageaccounts/st5",
    "sql/servers/x/databases/k7",
    "documentdb/databaseaccounts/d4",
    "compute/virtualmachines/v3",
    "keyvault/vaults/k2",
    "web/sites/w8",
    "operationalinsights/workspaces/o6",
    "cognitiveservices/accounts/c1",
    "eventhub/namespaces/e9",
    "dbforpostgresql/flexibleservers/p7",
    "recoveryservices/vaults/r5",
    "containerservice/managedclusters/m3",
  ].map(
    (rest, at) => `/subscriptions/${at}8f3d2c1a/resourcegroups/q${at}/providers/microsoft.${rest}`,
  ),
};

export const providerNames: Readonly<Record<Provider, string>> = { aws: "AWS", azure: "Azure" };
