/** The services that are listed directly, one line each. */
import type { Service } from "../service.ts";
import { apiGateway } from "./api-gateway.ts";
import { apigatewayv2 } from "./apigatewayv2.ts";
import { appsync } from "./appsync.ts";
import { athena } from "./athena.ts";
import { backup } from "./backup.ts";
import { bedrockAgent } from "./bedrock-agent.ts";
import { bedrockAgentCore } from "./bedrock-agentcore-control.ts";
import { bedrockDataAutomation } from "./bedrock-data-automation.ts";
import { bedrock } from "./bedrock.ts";
import { cloudcontrol } from "./cloudcontrol.ts";
import { cloudfront } from "./cloudfront.ts";
import { cloudtrail } from "./cloudtrail.ts";
import { cloudwatchLogs } from "./cloudwatch-logs.ts";
import { cloudwatch } from "./cloudwatch.ts";
import { codebuild } from "./codebuild.ts";
import { codepipeline } from "./codepipeline.ts";
import { cognitoIdentityProvider } from "./cognito-identity-provider.ts";
import { configService } from "./config-service.ts";
import { connect } from "./connect.ts";
import { databaseMigrationService } from "./database-migration-service.ts";
import { datasync } from "./datasync.ts";
import { dax } from "./dax.ts";
import { dlm } from "./dlm.ts";
import { drs } from "./drs.ts";
import { dsql } from "./dsql.ts";
import { dynamodb } from "./dynamodb.ts";
import { ec2 } from "./ec2.ts";
import { ecr } from "./ecr.ts";
import { ecs } from "./ecs.ts";
import { efs } from "./efs.ts";
import { eks } from "./eks.ts";
import { elasticLoadBalancing } from "./elastic-load-balancing-v2.ts";
import { elasticache } from "./elasticache.ts";
import { emr } from "./emr.ts";
import { eventbridge } from "./eventbridge.ts";
import { firehose } from "./firehose.ts";
import { fsx } from "./fsx.ts";
import { glacier } from "./glacier.ts";
import { globalAccelerator } from "./global-accelerator.ts";
import { glue } from "./glue.ts";
import { guardduty } from "./guardduty.ts";
import { kafka } from "./kafka.ts";
import { keyspaces } from "./keyspaces.ts";
import { kinesis } from "./kinesis.ts";
import { kms } from "./kms.ts";
import { lambda } from "./lambda.ts";
import { lightsail } from "./lightsail.ts";
import { memorydb } from "./memorydb.ts";
import { networkFirewall } from "./network-firewall.ts";
import { opensearch } from "./opensearch.ts";
import { organizations } from "./organizations.ts";
import { pipes } from "./pipes.ts";
import { qbusiness } from "./qbusiness.ts";
import { quicksight } from "./quicksight.ts";
import { rds } from "./rds.ts";
import { redshiftServerless } from "./redshift-serverless.ts";
import { redshift } from "./redshift.ts";
import { route53 } from "./route-53.ts";
import { s3Control } from "./s3-control.ts";
import { s3DirectoryBuckets } from "./s3-directory-buckets.ts";
import { s3MultiRegionAccessPoints } from "./s3-multi-region-access-points.ts";
import { s3 } from "./s3.ts";
import { s3tables } from "./s3tables.ts";
import { s3vectors } from "./s3vectors.ts";
import { sagemaker } from "./sagemaker.ts";
import { scheduler } from "./scheduler.ts";
import { secretsManager } from "./secrets-manager.ts";
import { securityhub } from "./securityhub.ts";
import { securitylake } from "./securitylake.ts";
import { sesv2 } from "./sesv2.ts";
import { sfn } from "./sfn.ts";
import { sns } from "./sns.ts";
import { sqs } from "./sqs.ts";
import { ssmIncidents } from "./ssm-incidents.ts";
import { ssm } from "./ssm.ts";
import { ssoAdmin } from "./sso-admin.ts";
import { storageGateway } from "./storage-gateway.ts";
import { transcribe } from "./transcribe.ts";
import { transfer } from "./transfer.ts";
import { wafv2 } from "./wafv2.ts";
import { workspaces } from "./workspaces.ts";

export const services: readonly Service[] = [
  apiGateway,
  apigatewayv2,
  appsync,
  athena,
  backup,
  bedrockAgent,
  bedrockAgentCore,
  bedrockDataAutomation,
  bedrock,
  cloudcontrol,
  cloudfront,
  cloudtrail,
  cloudwatchLogs,
  cloudwatch,
  codebuild,
  codepipeline,
  cognitoIdentityProvider,
  configService,
  connect,
  databaseMigrationService,
  datasync,
  dax,
  dlm,
  drs,
  dsql,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticLoadBalancing,
  elasticache,
  emr,
  eventbridge,
  firehose,
  fsx,
  glacier,
  globalAccelerator,
  glue,
  guardduty,
  kafka,
  keyspaces,
  kinesis,
  kms,
  lambda,
  lightsail,
  memorydb,
  networkFirewall,
  opensearch,
  organizations,
  pipes,
  qbusiness,
  quicksight,
  rds,
  redshiftServerless,
  redshift,
  route53,
  s3Control,
  s3DirectoryBuckets,
  s3MultiRegionAccessPoints,
  s3,
  s3tables,
  s3vectors,
  sagemaker,
  scheduler,
  secretsManager,
  securityhub,
  securitylake,
  sesv2,
  sfn,
  sns,
  sqs,
  ssmIncidents,
  ssm,
  ssoAdmin,
  storageGateway,
  transcribe,
  transfer,
  wafv2,
  workspaces,
];
