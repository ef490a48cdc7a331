/**
 * Which resource types of Terraform declare which types of the clouds, and the argument that names what they
 * declare. A type that only configures a part of another resource is not in it.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs,
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
 */

/** A word per resource type of Terraform: TYPE, or TYPE.ARGUMENT where the argument is not `name`; `-`: it has none. */
const aws: Readonly<Record<string, string>> = {
  "AWS::ApiGateway::RestApi": "aws_api_gateway_rest_api",
  "AWS::ApiGatewayV2::Api": "aws_apigatewayv2_api",
  "AWS::AppSync::GraphQLApi": "aws_appsync_graphql_api",
  "AWS::Athena::WorkGroup": "aws_athena_workgroup",
  "AWS::Backup::BackupPlan": "aws_backup_plan.-",
  "AWS::Backup::BackupVault": "aws_backup_vault",
  "AWS::Bedrock::Agent": "aws_bedrockagent_agent.agent_name",
  "AWS::Bedrock::ApplicationInferenceProfile": "aws_bedrock_inference_profile",
  "AWS::Bedrock::Guardrail": "aws_bedrock_guardrail",
  "AWS::Bedrock::KnowledgeBase": "aws_bedrockagent_knowledge_base",
  "AWS::Cassandra::Keyspace": "aws_keyspaces_keyspace",
  "AWS::CertificateManager::Certificate": "aws_acm_certificate.-",
  "AWS::CloudFront::Distribution": "aws_cloudfront_distribution.-",
  "AWS::CloudFront::Function": "aws_cloudfront_function",
  "AWS::CloudFront::RealtimeLogConfig": "aws_cloudfront_realtime_log_config",
  "AWS::CloudTrail::EventDataStore": "aws_cloudtrail_event_data_store.-",
  "AWS::CloudTrail::Trail": "aws_cloudtrail",
  "AWS::CloudWatch::Alarm": "aws_cloudwatch_metric_alarm.alarm_name",
  "AWS::CloudWatch::MetricStream": "aws_cloudwatch_metric_stream",
  "AWS::CodeBuild::Project": "aws_codebuild_project",
  "AWS::CodeCommit::Repository": "aws_codecommit_repository.repository_name",
  "AWS::CodePipeline::Pipeline": "aws_codepipeline",
  "AWS::Cognito::UserPool": "aws_cognito_user_pool.-",
  "AWS::Config::ConfigurationAggregator": "aws_config_configuration_aggregator",
  "AWS::Connect::Instance": "aws_connect_instance.-",
  "AWS::DLM::LifecyclePolicy": "aws_dlm_lifecycle_policy.-",
  "AWS::DMS::Endpoint": "aws_dms_endpoint.-",
  "AWS::DMS::ReplicationInstance": "aws_dms_replication_instance.-",
  "AWS::DSQL::Cluster": "aws_dsql_cluster.-",
  "AWS::DataSync::Task": "aws_datasync_task.-",
  "AWS::DocDB::DBCluster": "aws_docdb_cluster.cluster_identifier",
  "AWS::DocDB::GlobalCluster": "aws_docdb_global_cluster.global_cluster_identifier",
  "AWS::DynamoDB::GlobalTable": "aws_dynamodb_global_table aws_dynamodb_table",
  "AWS::DynamoDB::Table": "aws_dynamodb_table",
  "AWS::EC2::FlowLog": "aws_flow_log.-",
  "AWS::EC2::Image": "aws_ami.- aws_ami_copy.- aws_ami_from_instance.-",
  "AWS::EC2::Instance": "aws_instance.-",
  "AWS::EC2::InternetGateway": "aws_internet_gateway.-",
  "AWS::EC2::KeyPair": "aws_key_pair.-",
  "AWS::EC2::NatGateway": "aws_nat_gateway.-",
  "AWS::EC2::NetworkAcl": "aws_network_acl.-",
  "AWS::EC2::RouteTable": "aws_route_table.-",
  "AWS::EC2::SecurityGroup": "aws_security_group.-",
  "AWS::EC2::Snapshot": "aws_ebs_snapshot.- aws_ebs_snapshot_copy.-",
  "AWS::EC2::Subnet": "aws_subnet.-",
  "AWS::EC2::TransitGateway": "aws_ec2_transit_gateway.-",
  "AWS::EC2::TransitGatewayPeeringAttachment": "aws_ec2_transit_gateway_peering_attachment.-",
  "AWS::EC2::VPC": "aws_vpc.-",
  "AWS::EC2::VPCEndpoint": "aws_vpc_endpoint.-",
  "AWS::EC2::VPCPeeringConnection": "aws_vpc_peering_connection.-",
  "AWS::EC2::Volume": "aws_ebs_volume.-",
  "AWS::ECR::Repository": "aws_ecr_repository",
  "AWS::ECS::Cluster": "aws_ecs_cluster",
  "AWS::EFS::FileSystem": "aws_efs_file_system.-",
  "AWS::EKS::Cluster": "aws_eks_cluster",
  "AWS::EMR::Cluster": "aws_emr_cluster.-",
  "AWS::ElastiCache::CacheCluster": "aws_elasticache_cluster.cluster_id",
  "AWS::ElastiCache::GlobalReplicationGroup": "aws_elasticache_global_replication_group.-",
  "AWS::ElastiCache::ReplicationGroup": "aws_elasticache_replication_group.replication_group_id",
  "AWS::ElasticLoadBalancingV2::LoadBalancer": "aws_lb aws_alb",
  "AWS::Events::ApiDestination": "aws_cloudwatch_event_api_destination",
  "AWS::Events::Endpoint": "aws_cloudwatch_event_endpoint",
  "AWS::Events::EventBus": "aws_cloudwatch_event_bus",
  "AWS::Events::Rule": "aws_cloudwatch_event_rule",
  "AWS::FSx::FileSystem":
    "aws_fsx_lustre_file_system.- aws_fsx_ontap_file_system.- aws_fsx_openzfs_file_system.- aws_fsx_windows_file_system.-",
  "AWS::GlobalAccelerator::Accelerator": "aws_globalaccelerator_accelerator",
  "AWS::Glue::Database": "aws_glue_catalog_database",
  "AWS::IAM::Group": "aws_iam_group",
  "AWS::IAM::ManagedPolicy": "aws_iam_policy",
  "AWS::IAM::Role": "aws_iam_role",
  "AWS::IAM::User": "aws_iam_user",
  "AWS::KMS::Key": "aws_kms_key.- aws_kms_replica_key.-",
  "AWS::Kinesis::Stream": "aws_kinesis_stream",
  "AWS::KinesisFirehose::DeliveryStream": "aws_kinesis_firehose_delivery_stream",
  "AWS::Lambda::EventSourceMapping": "aws_lambda_event_source_mapping.-",
  "AWS::Lambda::Function": "aws_lambda_function.function_name",
  "AWS::Logs::Destination": "aws_cloudwatch_log_destination",
  "AWS::Logs::LogGroup": "aws_cloudwatch_log_group",
  "AWS::MSK::Cluster": "aws_msk_cluster.cluster_name",
  "AWS::MSK::Replicator": "aws_msk_replicator.replicator_name",
  "AWS::MemoryDB::Cluster": "aws_memorydb_cluster",
  "AWS::MemoryDB::MultiRegionCluster": "aws_memorydb_multi_region_cluster.-",
  "AWS::Neptune::DBCluster": "aws_neptune_cluster.cluster_identifier",
  "AWS::Neptune::GlobalCluster": "aws_neptune_global_cluster.global_cluster_identifier",
  "AWS::NetworkManager::GlobalNetwork": "aws_networkmanager_global_network.-",
  "AWS::OpenSearchService::Domain":
    "aws_opensearch_domain.domain_name aws_elasticsearch_domain.domain_name",
  "AWS::Pipes::Pipe": "aws_pipes_pipe",
  "AWS::RDS::DBCluster": "aws_rds_cluster.cluster_identifier",
  "AWS::RDS::DBClusterSnapshot": "aws_db_cluster_snapshot.db_cluster_snapshot_identifier",
  "AWS::RDS::DBInstance": "aws_db_instance.identifier aws_rds_cluster_instance.identifier",
  "AWS::RDS::DBSnapshot":
    "aws_db_snapshot.db_snapshot_identifier aws_db_snapshot_copy.target_db_snapshot_identifier",
  "AWS::RDS::GlobalCluster": "aws_rds_global_cluster.global_cluster_identifier",
  "AWS::Redshift::Cluster": "aws_redshift_cluster.cluster_identifier",
  "AWS::RedshiftServerless::Namespace": "aws_redshiftserverless_namespace.namespace_name",
  "AWS::Route53::HealthCheck": "aws_route53_health_check.-",
  "AWS::Route53::HostedZone": "aws_route53_zone.-",
  "AWS::S3::AccessPoint": "aws_s3_access_point",
  "AWS::S3::Bucket": "aws_s3_bucket.bucket",
  "AWS::S3::MultiRegionAccessPoint": "aws_s3control_multi_region_access_point.-",
  "AWS::S3Tables::TableBucket": "aws_s3tables_table_bucket",
  "AWS::S3Vectors::VectorBucket": "aws_s3vectors_vector_bucket.vector_bucket_name",
  "AWS::SNS::Topic": "aws_sns_topic",
  "AWS::SQS::Queue": "aws_sqs_queue",
  "AWS::SSM::Parameter": "aws_ssm_parameter",
  "AWS::SageMaker::Domain": "aws_sagemaker_domain.-",
  "AWS::SageMaker::EndpointConfig": "aws_sagemaker_endpoint_configuration",
  "AWS::SageMaker::FeatureGroup": "aws_sagemaker_feature_group.feature_group_name",
  "AWS::Scheduler::Schedule": "aws_scheduler_schedule",
  "AWS::SecretsManager::Secret": "aws_secretsmanager_secret",
  "AWS::StepFunctions::StateMachine": "aws_sfn_state_machine",
  "AWS::StorageGateway::Gateway": "aws_storagegateway_gateway.-",
  "AWS::Synthetics::Canary": "aws_synthetics_canary",
  "AWS::Transfer::Server": "aws_transfer_server.-",
  "AWS::WAFv2::IPSet": "aws_wafv2_ip_set",
  "AWS::WAFv2::WebACL": "aws_wafv2_web_acl",
  "AWS::WorkSpaces::Workspace": "aws_workspaces_workspace.-",
};

const azure: Readonly<Record<string, string>> = {
  "Microsoft.ApiManagement/service": "azurerm_api_management",
  "Microsoft.App/managedEnvironments": "azurerm_container_app_environment",
  "Microsoft.AppConfiguration/configurationStores": "azurerm_app_configuration",
  "Microsoft.Automation/automationAccounts": "azurerm_automation_account",
  "Microsoft.Batch/batchAccounts": "azurerm_batch_account",
  "Microsoft.Cache/redis": "azurerm_redis_cache",
  "Microsoft.Cache/redisEnterprise": "azurerm_redis_enterprise_cluster azurerm_managed_redis",
  "Microsoft.Cdn/profiles": "azurerm_cdn_profile azurerm_cdn_frontdoor_profile",
  "Microsoft.CognitiveServices/accounts": "azurerm_cognitive_account azurerm_ai_services",
  "Microsoft.Communication/communicationServices": "azurerm_communication_service",
  "Microsoft.Communication/emailServices": "azurerm_email_communication_service",
  "Microsoft.Compute/disks": "azurerm_managed_disk",
  "Microsoft.Compute/galleries": "azurerm_shared_image_gallery",
  "Microsoft.Compute/snapshots": "azurerm_snapshot",
  "Microsoft.Compute/virtualMachineScaleSets":
    "azurerm_linux_virtual_machine_scale_set azurerm_orchestrated_virtual_machine_scale_set azurerm_windows_virtual_machine_scale_set",
  "Microsoft.Compute/virtualMachines":
    "azurerm_linux_virtual_machine azurerm_virtual_machine azurerm_windows_virtual_machine",
  "Microsoft.ContainerRegistry/registries": "azurerm_container_registry",
  "Microsoft.ContainerService/managedClusters": "azurerm_kubernetes_cluster",
  "Microsoft.DBforMySQL/flexibleServers": "azurerm_mysql_flexible_server",
  "Microsoft.DBforPostgreSQL/flexibleServers": "azurerm_postgresql_flexible_server",
  "Microsoft.DataFactory/factories": "azurerm_data_factory",
  "Microsoft.DataProtection/backupVaults": "azurerm_data_protection_backup_vault",
  "Microsoft.Databricks/workspaces": "azurerm_databricks_workspace",
  "Microsoft.Devices/IotHubs": "azurerm_iothub",
  "Microsoft.Devices/provisioningServices": "azurerm_iothub_dps",
  "Microsoft.DocumentDB/databaseAccounts": "azurerm_cosmosdb_account",
  "Microsoft.DocumentDB/mongoClusters": "azurerm_mongo_cluster",
  "Microsoft.EventGrid/domains": "azurerm_eventgrid_domain",
  "Microsoft.EventGrid/systemTopics": "azurerm_eventgrid_system_topic",
  "Microsoft.EventGrid/topics": "azurerm_eventgrid_topic",
  "Microsoft.EventHub/namespaces": "azurerm_eventhub_namespace",
  "Microsoft.Insights/actionGroups": "azurerm_monitor_action_group",
  "Microsoft.Insights/components": "azurerm_application_insights",
  "Microsoft.KeyVault/managedHSMs": "azurerm_key_vault_managed_hardware_security_module",
  "Microsoft.KeyVault/vaults": "azurerm_key_vault",
  "Microsoft.Kusto/clusters": "azurerm_kusto_cluster",
  "Microsoft.Logic/workflows": "azurerm_logic_app_workflow",
  "Microsoft.MachineLearningServices/workspaces":
    "azurerm_ai_foundry azurerm_machine_learning_workspace",
  "Microsoft.Maps/accounts": "azurerm_maps_account",
  "Microsoft.Network/applicationGateways": "azurerm_application_gateway",
  "Microsoft.Network/azureFirewalls": "azurerm_firewall",
  "Microsoft.Network/firewallPolicies": "azurerm_firewall_policy",
  "Microsoft.Network/frontDoors": "azurerm_frontdoor",
  "Microsoft.Network/networkSecurityGroups": "azurerm_network_security_group",
  "Microsoft.Network/trafficManagerProfiles": "azurerm_traffic_manager_profile",
  "Microsoft.Network/virtualNetworks": "azurerm_virtual_network",
  "Microsoft.NotificationHubs/namespaces": "azurerm_notification_hub_namespace",
  "Microsoft.OperationalInsights/workspaces": "azurerm_log_analytics_workspace",
  "Microsoft.Purview/accounts": "azurerm_purview_account",
  "Microsoft.RecoveryServices/vaults": "azurerm_recovery_services_vault",
  "Microsoft.Relay/namespaces": "azurerm_relay_namespace",
  "Microsoft.Resources/resourceGroups": "azurerm_resource_group",
  "Microsoft.Search/searchServices": "azurerm_search_service",
  "Microsoft.ServiceBus/namespaces": "azurerm_servicebus_namespace",
  "Microsoft.SignalRService/signalR": "azurerm_signalr_service",
  "Microsoft.SignalRService/webPubSub": "azurerm_web_pubsub",
  "Microsoft.Sql/managedInstances": "azurerm_mssql_managed_instance",
  "Microsoft.Sql/servers": "azurerm_mssql_server",
  "Microsoft.Sql/servers/databases": "azurerm_mssql_database.-",
  "Microsoft.Storage/storageAccounts": "azurerm_storage_account",
  "Microsoft.StreamAnalytics/streamingjobs": "azurerm_stream_analytics_job",
  "Microsoft.Synapse/workspaces": "azurerm_synapse_workspace",
  "Microsoft.Synapse/workspaces/sqlPools": "azurerm_synapse_sql_pool.-",
  "Microsoft.Web/serverfarms": "azurerm_service_plan",
  "Microsoft.Web/sites":
    "azurerm_function_app_flex_consumption azurerm_linux_function_app azurerm_linux_web_app azurerm_logic_app_standard azurerm_windows_function_app azurerm_windows_web_app",
  "Microsoft.Web/staticSites": "azurerm_static_web_app",
};

interface Naming {
  readonly argument: string | undefined;
}

/** The cloud's type in lower case -> Terraform type -> the argument that names it. */
const byCloudType: ReadonlyMap<string, ReadonlyMap<string, Naming>> = new Map(
  [...Object.entries(aws), ...Object.entries(azure)].map(([type, words]) => [
    type.toLowerCase(),
    new Map(
      words.split(" ").map((word) => {
        const [name, argument = "name"] = word.split(".");
        return [name!, { argument: argument === "-" ? undefined : argument }];
      }),
    ),
  ]),
);

/**
 * How a Terraform resource type declares a type of a cloud; undefined where it does not. A type that the
 * table does not have is compared by its name: aws_foo_bar and awscc_foo_bar are AWS::Foo::Bar.
 */
export function naming(cloudType: string, terraformType: string): Naming | undefined {
  const known = byCloudType.get(cloudType.toLowerCase());
  const found = known?.get(terraformType);
  if (found) return found;
  const isSame = plain(cloudType) === plain(terraformType.replace(/^awscc_/, "aws_"));
  if (terraformType.startsWith("awscc_")) return isSame ? { argument: undefined } : undefined;
  return !known && isSame ? { argument: undefined } : undefined;
}

const plain = (type: string): string => type.replaceAll(/[^a-z0-9]/gi, "").toLowerCase();

/** azapi_resource says the type in an argument: "Microsoft.Storage/storageAccounts@2023-01-01". */
export function azapiType(terraformType: string, type: unknown): string | undefined {
  return terraformType === "azapi_resource" && typeof type === "string"
    ? type.replace(/@.*$/, "")
    : undefined;
}
