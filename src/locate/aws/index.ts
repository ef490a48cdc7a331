/** The AWS types we know more of than their home: a file and a line for each service, named as in `collect/aws/services`. */
import type { ResourceType } from "../path.ts";
import { account } from "./account.ts";
import { acm } from "./acm.ts";
import { apiGateway } from "./api-gateway.ts";
import { apigatewayv2 } from "./apigatewayv2.ts";
import { appsync } from "./appsync.ts";
import { athena } from "./athena.ts";
import { backup } from "./backup.ts";
import { bcmDataExports } from "./bcm-data-exports.ts";
import { bedrock } from "./bedrock.ts";
import { bedrockAgent } from "./bedrock-agent.ts";
import { bedrockAgentcoreControl } from "./bedrock-agentcore-control.ts";
import { bedrockDataAutomation } from "./bedrock-data-automation.ts";
import { budgets } from "./budgets.ts";
import { cloudformation } from "./cloudformation.ts";
import { cloudfront } from "./cloudfront.ts";
import { cloudtrail } from "./cloudtrail.ts";
import { cloudwatch } from "./cloudwatch.ts";
import { cloudwatchLogs } from "./cloudwatch-logs.ts";
import { codebuild } from "./codebuild.ts";
import { codepipeline } from "./codepipeline.ts";
import { cognitoIdentityProvider } from "./cognito-identity-provider.ts";
import { configService } from "./config-service.ts";
import { connect } from "./connect.ts";
import { costAndUsageReportService } from "./cost-and-usage-report-service.ts";
import { costExplorer } from "./cost-explorer.ts";
import { databaseMigrationService } from "./database-migration-service.ts";
import { datasync } from "./datasync.ts";
import { dlm } from "./dlm.ts";
import { drs } from "./drs.ts";
import { dsql } from "./dsql.ts";
import { dynamodb } from "./dynamodb.ts";
import { ec2 } from "./ec2.ts";
import { ecr } from "./ecr.ts";
import { ecs } from "./ecs.ts";
import { efs } from "./efs.ts";
import { elasticLoadBalancing } from "./elastic-load-balancing.ts";
import { elasticLoadBalancingV2 } from "./elastic-load-balancing-v2.ts";
import { elasticache } from "./elasticache.ts";
import { emr } from "./emr.ts";
import { eventbridge } from "./eventbridge.ts";
import { firehose } from "./firehose.ts";
import { fsx } from "./fsx.ts";
import { globalAccelerator } from "./global-accelerator.ts";
import { glue } from "./glue.ts";
import { guardduty } from "./guardduty.ts";
import { iam } from "./iam.ts";
import { imagebuilder } from "./imagebuilder.ts";
import { kafka } from "./kafka.ts";
import { keyspaces } from "./keyspaces.ts";
import { kinesis } from "./kinesis.ts";
import { kms } from "./kms.ts";
import { lambda } from "./lambda.ts";
import { lightsail } from "./lightsail.ts";
import { macie2 } from "./macie2.ts";
import { memorydb } from "./memorydb.ts";
import { networkFirewall } from "./network-firewall.ts";
import { networkmanager } from "./networkmanager.ts";
import { oam } from "./oam.ts";
import { observabilityadmin } from "./observabilityadmin.ts";
import { opensearch } from "./opensearch.ts";
import { organizations } from "./organizations.ts";
import { pipes } from "./pipes.ts";
import { qbusiness } from "./qbusiness.ts";
import { quicksight } from "./quicksight.ts";
import { rds } from "./rds.ts";
import { redshift } from "./redshift.ts";
import { redshiftServerless } from "./redshift-serverless.ts";
import { route53 } from "./route-53.ts";
import { route53Domains } from "./route-53-domains.ts";
import { route53RecoveryControlConfig } from "./route53-recovery-control-config.ts";
import { route53resolver } from "./route53resolver.ts";
import { s3 } from "./s3.ts";
import { s3Control } from "./s3-control.ts";
import { s3MultiRegionAccessPoints } from "./s3-multi-region-access-points.ts";
import { s3files } from "./s3files.ts";
import { s3tables } from "./s3tables.ts";
import { s3vectors } from "./s3vectors.ts";
import { sagemaker } from "./sagemaker.ts";
import { scheduler } from "./scheduler.ts";
import { secretsManager } from "./secrets-manager.ts";
import { securityhub } from "./securityhub.ts";
import { securitylake } from "./securitylake.ts";
import { sesv2 } from "./sesv2.ts";
import { sfn } from "./sfn.ts";
import { shield } from "./shield.ts";
import { sns } from "./sns.ts";
import { sqs } from "./sqs.ts";
import { ssm } from "./ssm.ts";
import { ssmIncidents } from "./ssm-incidents.ts";
import { ssoAdmin } from "./sso-admin.ts";
import { storageGateway } from "./storage-gateway.ts";
import { synthetics } from "./synthetics.ts";
import { transcribe } from "./transcribe.ts";
import { transfer } from "./transfer.ts";
import { wafv2 } from "./wafv2.ts";
import { workspaces } from "./workspaces.ts";

export const aws: readonly ResourceType[] = [
  account,
  acm,
  apiGateway,
  apigatewayv2,
  appsync,
  athena,
  backup,
  bcmDataExports,
  bedrock,
  bedrockAgent,
  bedrockAgentcoreControl,
  bedrockDataAutomation,
  budgets,
  cloudformation,
  cloudfront,
  cloudtrail,
  cloudwatch,
  cloudwatchLogs,
  codebuild,
  codepipeline,
  cognitoIdentityProvider,
  configService,
  connect,
  costAndUsageReportService,
  costExplorer,
  databaseMigrationService,
  datasync,
  dlm,
  drs,
  dsql,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  elasticLoadBalancing,
  elasticLoadBalancingV2,
  elasticache,
  emr,
  eventbridge,
  firehose,
  fsx,
  globalAccelerator,
  glue,
  guardduty,
  iam,
  imagebuilder,
  kafka,
  keyspaces,
  kinesis,
  kms,
  lambda,
  lightsail,
  macie2,
  memorydb,
  networkFirewall,
  networkmanager,
  oam,
  observabilityadmin,
  opensearch,
  organizations,
  pipes,
  qbusiness,
  quicksight,
  rds,
  redshift,
  redshiftServerless,
  route53,
  route53Domains,
  route53RecoveryControlConfig,
  route53resolver,
  s3,
  s3Control,
  s3MultiRegionAccessPoints,
  s3files,
  s3tables,
  s3vectors,
  sagemaker,
  scheduler,
  secretsManager,
  securityhub,
  securitylake,
  sesv2,
  sfn,
  shield,
  sns,
  sqs,
  ssm,
  ssmIncidents,
  ssoAdmin,
  storageGateway,
  synthetics,
  transcribe,
  transfer,
  wafv2,
  workspaces,
].flat();
