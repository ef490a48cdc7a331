/** AI, people, pipelines, reports and analytics. */
import type { TerraformSpelling } from "../provider.ts";
import { asS3Uri } from "./computed.ts";

const mounted = "Terraform has no argument for the file systems of a browser";
const managed = "Terraform has no argument for a managed knowledge base";

const bedrock: readonly TerraformSpelling[] = [
  {
    from: "aws_bedrock_inference_profile",
    type: "AWS::Bedrock::ApplicationInferenceProfile",
    members: {
      $id: "inferenceProfileArn",
      "model_source.copy_from": "models[].modelArn",
    },
  },
  {
    from: "aws_bedrockagent_agent",
    type: "AWS::Bedrock::Agent",
    members: {
      foundation_model: "foundationModel",
      "prompt_override_configuration.override_lambda": "promptOverrideConfiguration.overrideLambda",
    },
    unsaid: {
      "customOrchestration.executor.lambda":
        "Terraform has no argument for an agent's own orchestration",
    },
  },
  {
    from: "aws_bedrockagent_prompt",
    type: "AWS::Bedrock::Prompt",
    members: {
      "variant[].model_id": "variants[].modelId",
      "variant[].gen_ai_resource.agent.agent_identifier":
        "variants[].genAiResource.agent.agentIdentifier",
    },
  },
  {
    from: "aws_bedrockagent_flow",
    type: "AWS::Bedrock::Flow",
    members: {
      "definition.node[].type": "definition.nodes[].type",
      "definition.node[].configuration.prompt.source_configuration.inline.model_id":
        "definition.nodes[].configuration.prompt.sourceConfiguration.inline.modelId",
      "definition.node[].configuration.knowledge_base.model_id":
        "definition.nodes[].configuration.knowledgeBase.modelId",
      "definition.node[].configuration.lambda_function.lambda_arn":
        "definition.nodes[].configuration.lambdaFunction.lambdaArn",
      "definition.node[].configuration.agent.agent_alias_arn":
        "definition.nodes[].configuration.agent.agentAliasArn",
      "definition.node[].configuration.lex.bot_alias_arn":
        "definition.nodes[].configuration.lex.botAliasArn",
      "definition.node[].configuration.storage.service_configuration.s3.bucket_name":
        "definition.nodes[].configuration.storage.serviceConfiguration.s3.bucketName",
      "definition.node[].configuration.retrieval.service_configuration.s3.bucket_name":
        "definition.nodes[].configuration.retrieval.serviceConfiguration.s3.bucketName",
    },
    unsaid: {
      "definition.nodes[].configuration.knowledgeBase.rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn":
        "Terraform has no argument for the model that ranks what a knowledge base finds",
    },
  },
  {
    from: "aws_bedrock_prompt_router",
    type: "AWS::Bedrock::IntelligentPromptRouter",
    members: {
      "models[].model_arn": "models[].modelArn",
      "fallback_model.model_arn": "fallbackModel.modelArn",
    },
  },
  {
    from: "aws_bedrockagent_knowledge_base",
    type: "AWS::Bedrock::KnowledgeBase",
    members: {
      "knowledge_base_configuration.type": "knowledgeBaseConfiguration.type",
      "knowledge_base_configuration.vector_knowledge_base_configuration.embedding_model_arn":
        "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
      "knowledge_base_configuration.vector_knowledge_base_configuration.supplemental_data_storage_configuration.storage_location[].s3_location.uri":
        {
          to: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
          symbol: asS3Uri,
        },
      "storage_configuration.type": "storageConfiguration.type",
      "storage_configuration.opensearch_serverless_configuration.collection_arn":
        "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
      "storage_configuration.opensearch_managed_cluster_configuration.domain_arn":
        "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
      "storage_configuration.neptune_analytics_configuration.graph_arn":
        "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
      "knowledge_base_configuration.kendra_knowledge_base_configuration.kendra_index_arn":
        "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
      "knowledge_base_configuration.sql_knowledge_base_configuration.redshift_configuration.query_engine_configuration.serverless_configuration.workgroup_arn":
        "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
      "storage_configuration.rds_configuration.resource_arn":
        "storageConfiguration.rdsConfiguration.resourceArn",
      "storage_configuration.s3_vectors_configuration.vector_bucket_arn":
        "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
      "storage_configuration.s3_vectors_configuration.index_arn":
        "storageConfiguration.s3VectorsConfiguration.indexArn",
    },
    unsaid: {
      "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn": managed,
      "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri":
        managed,
    },
  },
  {
    from: "aws_bedrock_guardrail",
    type: "AWS::Bedrock::Guardrail",
    members: {
      "cross_region_config.guardrail_profile_identifier": "crossRegionDetails.guardrailProfileId",
    },
  },
  {
    from: "aws_bedrock_model_invocation_logging_configuration",
    type: "AWS::Bedrock::ModelInvocationLogging",
    members: {
      "logging_config.s3_config.bucket_name": "s3Config.bucketName",
      "logging_config.cloudwatch_config.large_data_delivery_s3_config.bucket_name":
        "cloudWatchConfig.largeDataDeliveryS3Config.bucketName",
    },
  },
  {
    from: "aws_bedrockagentcore_gateway_target",
    type: "AWS::BedrockAgentCore::GatewayTarget",
    members: {
      "target_configuration.mcp.lambda.lambda_arn": "targetConfiguration.mcp.lambda.lambdaArn",
      "target_configuration.mcp.mcp_server.endpoint": "targetConfiguration.mcp.mcpServer.endpoint",
    },
    unsaid: Object.fromEntries(
      ["http.agentcoreRuntime.arn", "http.passthrough.endpoint", "inference.provider.endpoint"].map(
        (path) => [
          `targetConfiguration.${path}`,
          "Terraform has no argument for targets of this kind",
        ],
      ),
    ),
  },
  {
    from: "aws_bedrockagentcore_browser",
    type: "AWS::BedrockAgentCore::BrowserCustom",
    members: { "recording.s3_location.bucket": "recording.s3Location.bucket" },
    unsaid: {
      "filesystemConfigurations[].s3FilesConfiguration.fileSystemArn": mounted,
      "filesystemConfigurations[].efsConfiguration.fileSystemArn": mounted,
    },
  },
];

const bucketMounted = "Terraform has no argument for a bucket as a file system of a domain";
const studio = "Terraform has no argument for the Unified Studio of a domain";

const learning: readonly TerraformSpelling[] = [
  {
    from: "aws_sagemaker_endpoint_configuration",
    type: "AWS::SageMaker::EndpointConfig",
    members: {
      "data_capture_config.destination_s3_uri": {
        to: "DataCaptureConfig.DestinationS3Uri",
        symbol: asS3Uri,
      },
      "data_capture_config.enable_capture": "DataCaptureConfig.EnableCapture",
      "async_inference_config.output_config.s3_output_path": {
        to: "AsyncInferenceConfig.OutputConfig.S3OutputPath",
        symbol: asS3Uri,
      },
      "async_inference_config.output_config.s3_failure_path": {
        to: "AsyncInferenceConfig.OutputConfig.S3FailurePath",
        symbol: asS3Uri,
      },
      "async_inference_config.output_config.notification_config.success_topic":
        "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
      "async_inference_config.output_config.notification_config.error_topic":
        "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
      "production_variants[].core_dump_config.destination_s3_uri": {
        to: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        symbol: asS3Uri,
      },
      "shadow_production_variants[].core_dump_config.destination_s3_uri": {
        to: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        symbol: asS3Uri,
      },
    },
  },
  {
    from: "aws_sagemaker_feature_group",
    type: "AWS::SageMaker::FeatureGroup",
    members: {
      "offline_store_config.s3_storage_config.s3_uri": {
        to: "OfflineStoreConfig.S3StorageConfig.S3Uri",
        symbol: asS3Uri,
      },
    },
  },
  {
    from: "aws_sagemaker_domain",
    type: "AWS::SageMaker::Domain",
    members: {
      "default_user_settings.sharing_settings.s3_output_path": {
        to: "DefaultUserSettings.SharingSettings.S3OutputPath",
        symbol: asS3Uri,
      },
      "default_user_settings.canvas_app_settings.workspace_settings.s3_artifact_path": {
        to: "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath",
        symbol: asS3Uri,
      },
    },
    unsaid: {
      "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri": bucketMounted,
      "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri": bucketMounted,
      "DomainSettings.UnifiedStudioSettings.DomainRegion": studio,
      "DomainSettings.UnifiedStudioSettings.ProjectS3Path": studio,
    },
  },
];

const people: readonly TerraformSpelling[] = [
  {
    from: "aws_cognito_user_pool",
    type: "AWS::Cognito::UserPool",
    members: {
      "sms_configuration.sns_region": "SmsConfiguration.SnsRegion",
      "email_configuration.source_arn": "EmailConfiguration.SourceArn",
    },
    unsaid: {
      "SmsConfiguration.EumsSms.Region":
        "Terraform has no argument for text messages by End User Messaging",
    },
  },
  {
    from: "aws_cognito_user_pool_domain",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    when: (value) => (value("certificate_arn") ?? null) !== null,
    members: { domain: "CustomDomain" },
  },
  {
    from: "aws_cognito_user_pool_replica",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    members: { region_name: "UserPoolReplicas[].RegionName" },
  },
  {
    from: "aws_cognito_log_delivery_configuration",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    members: {
      "log_configurations[].s3_configuration.bucket_arn":
        "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      "log_configurations[].firehose_configuration.stream_arn":
        "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      "log_configurations[].cloud_watch_logs_configuration.log_group_arn":
        "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
    },
  },
  {
    from: "aws_ssoadmin_region",
    type: "AWS::SSO::Instance",
    joins: { by: "instance_arn", to: {} },
    members: { region_name: "Regions[].RegionName" },
  },
  {
    from: "aws_connect_instance",
    type: "AWS::Connect::Instance",
    members: {},
    unsaid: {
      "ReplicationConfiguration.ReplicationStatusSummaryList[].Region":
        "a replica of an instance is made by a call, and Terraform has no argument for it",
    },
  },
  {
    from: "aws_connect_instance_storage_config",
    type: "AWS::Connect::Instance",
    joins: { by: "instance_id", to: { aws_connect_instance: ["id"] } },
    members: {
      "storage_config.storage_type": "StorageConfigs[].StorageType",
      "storage_config.s3_config.bucket_name": "StorageConfigs[].S3Config.BucketName",
      "storage_config.kinesis_stream_config.stream_arn":
        "StorageConfigs[].KinesisStreamConfig.StreamArn",
      "storage_config.kinesis_firehose_config.firehose_arn":
        "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn",
    },
  },
  {
    from: "aws_workspaces_workspace",
    type: "AWS::WorkSpaces::Workspace",
    members: {},
    unsaid: {
      "RelatedWorkspaces[].Region": "Terraform has no argument for a standby WorkSpace",
      "DataReplicationSettings.DataReplication":
        "Terraform has no argument for a standby WorkSpace",
    },
  },
  {
    from: "aws_transfer_server",
    type: "AWS::Transfer::Server",
    members: {
      "structured_log_destinations[]": "StructuredLogDestinations[]",
      url: "IdentityProviderDetails.Url",
      function: "IdentityProviderDetails.Function",
    },
  },
  ...["aws_transfer_user", "aws_transfer_access"].map((from) => ({
    from,
    type: "AWS::Transfer::User",
    members: {
      home_directory: "HomeDirectory",
      "home_directory_mappings[].target": "HomeDirectoryMappings[].Target",
    },
  })),
  {
    from: "aws_transfer_connector",
    type: "AWS::Transfer::Connector",
    members: { url: "Url" },
  },
];

const rules = (name: string) => `pipeline.stages[].${name}.conditions[].rules[].region` as const;

const analytics: readonly TerraformSpelling[] = [
  {
    from: "aws_codepipeline",
    type: "AWS::CodePipeline::Pipeline",
    members: {
      "artifact_store[].location": "pipeline.artifactStores{}.location",
      "stage[].action[].region": "pipeline.stages[].actions[].region",
    },
    unsaid: Object.fromEntries(
      ["beforeEntry", "onSuccess", "onFailure"].map((name) => [
        rules(name),
        "Terraform names no region in the conditions of a stage",
      ]),
    ),
  },
  {
    from: "aws_codebuild_project",
    type: "AWS::CodeBuild::Project",
    members: {
      "artifacts.type": "artifacts.type",
      "artifacts.location": "artifacts.location",
      "secondary_artifacts[].type": "secondaryArtifacts[].type",
      "secondary_artifacts[].location": "secondaryArtifacts[].location",
      "cache.type": { to: "cache.type", absent: "NO_CACHE" },
      "cache.location": "cache.location",
      "logs_config.s3_logs.status": { to: "logsConfig.s3Logs.status", absent: "DISABLED" },
      "logs_config.s3_logs.location": "logsConfig.s3Logs.location",
    },
  },
  {
    from: "aws_codebuild_report_group",
    type: "AWS::CodeBuild::ReportGroup",
    members: {
      "export_config.type": "exportConfig.exportConfigType",
      "export_config.s3_destination.bucket": "exportConfig.s3Destination.bucket",
    },
  },
  {
    from: "aws_cur_report_definition",
    type: "AWS::CUR::ReportDefinition",
    members: { s3_region: "S3Region" },
  },
  {
    from: "aws_bcmdataexports_export",
    type: "AWS::BCMDataExports::Export",
    members: {
      "export.destination_configurations.s3_destination.s3_region":
        "DestinationConfigurations.S3Destination.S3Region",
    },
  },
  {
    from: "aws_athena_workgroup",
    type: "AWS::Athena::WorkGroup",
    members: {
      "configuration.result_configuration.output_location": {
        to: "Configuration.ResultConfiguration.OutputLocation",
        symbol: asS3Uri,
      },
    },
    unsaid: {
      "Configuration.ManagedQueryResultsConfiguration.Enabled":
        "Terraform has no argument for results that Athena keeps",
      "Configuration.MonitoringConfiguration.S3LoggingConfiguration.LogLocation":
        "Terraform has no argument for the logs of a workgroup",
    },
  },
  {
    from: "aws_emr_cluster",
    type: "AWS::EMR::Cluster",
    members: { log_uri: { to: "LogUri", symbol: asS3Uri } },
  },
  {
    from: "aws_glue_catalog_database",
    type: "AWS::Glue::Database",
    members: {
      "target_database.region": "TargetDatabase.Region",
      location_uri: { to: "LocationUri", symbol: asS3Uri },
    },
  },
  {
    from: "aws_quicksight_account_subscription",
    type: "AWS::QuickSight::AccountSubscription",
    members: {},
  },
  {
    from: "aws_quicksight_namespace",
    type: "AWS::QuickSight::AccountSubscription",
    joins: { by: "aws_account_id", to: {} },
    members: { capacity_region: "Namespaces[].CapacityRegion" },
  },
];

const migration: readonly TerraformSpelling[] = [
  {
    from: "aws_dms_endpoint",
    type: "AWS::DMS::Endpoint",
    members: {
      endpoint_type: "EndpointType",
      engine_name: "EngineName",
      server_name: "ServerName",
      "s3_settings.bucket_name": "S3Settings.BucketName",
      "kinesis_settings.stream_arn": "KinesisSettings.StreamArn",
      "kafka_settings.broker": "KafkaSettings.Broker",
      "elasticsearch_settings.endpoint_uri": "ElasticsearchSettings.EndpointUri",
      "redshift_settings.bucket_name": "RedshiftSettings.BucketName",
      "redis_settings.server_name": "RedisSettings.ServerName",
      // One argument for all engines, and the row of one of them says the same as the others'.
      secrets_manager_arn: "PostgreSQLSettings.SecretsManagerSecretId",
    },
    unsaid: {
      "DmsTransferSettings.BucketName": "Terraform has no argument for the bucket of a transfer",
      "NeptuneSettings.S3BucketName": "Terraform has no argument for a target that is Neptune",
      "LakehouseSettings.Arn": "Terraform has no argument for a target that is a lakehouse",
    },
  },
  {
    from: "aws_dms_s3_endpoint",
    type: "AWS::DMS::Endpoint",
    constants: { EngineName: "s3" },
    members: { endpoint_type: "EndpointType", bucket_name: "S3Settings.BucketName" },
  },
];

export const services: readonly TerraformSpelling[] = [
  ...bedrock,
  ...learning,
  ...people,
  ...analytics,
  ...migration,
];
