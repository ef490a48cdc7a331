/** Twenty settings in the words of each language, beside the record that the cloud shows of them. */

type Json = Readonly<Record<string, unknown>>;
type Said = readonly [type: string, properties: Json];

export interface Setting {
  readonly live: Said;
  readonly terraform: Said;
  /** CloudFormation or ARM. */
  readonly template: Said;
  readonly bridged: Said;
  readonly native: Said;
}

const vault = "arn:aws:backup:us-east-1:123456789012:backup-vault:far";
const queue = "arn:aws:sqs:us-east-1:123456789012:far";
const stream = "arn:aws:kinesis:us-east-1:123456789012:stream/far";
const topic = "arn:aws:sns:eu-central-1:123456789012:calls";

/** Each in eu-central-1. */
export const aws: Readonly<Record<string, Setting>> = {
  "a replica of a table": {
    live: ["AWS::DynamoDB::Table", { Replicas: [{ RegionName: "us-east-1" }] }],
    terraform: ["aws_dynamodb_table", { name: "t", replica: [{ region_name: "us-east-1" }] }],
    template: [
      "AWS::DynamoDB::GlobalTable",
      { Replicas: [{ Region: "eu-central-1" }, { Region: "us-east-1" }] },
    ],
    bridged: ["aws:dynamodb/table:Table", { name: "t", replicas: [{ regionName: "us-east-1" }] }],
    native: [
      "aws-native:dynamodb:GlobalTable",
      { replicas: [{ region: "eu-central-1" }, { region: "us-east-1" }] },
    ],
  },
  "a replica of a secret": {
    live: ["AWS::SecretsManager::Secret", { ReplicationStatus: [{ Region: "us-east-1" }] }],
    terraform: ["aws_secretsmanager_secret", { replica: [{ region: "us-east-1" }] }],
    template: ["AWS::SecretsManager::Secret", { ReplicaRegions: [{ Region: "us-east-1" }] }],
    bridged: ["aws:secretsmanager/secret:Secret", { replicas: [{ region: "us-east-1" }] }],
    native: ["aws-native:secretsmanager:Secret", { replicaRegions: [{ region: "us-east-1" }] }],
  },
  "images that are copied": {
    live: [
      "AWS::ECR::ReplicationConfiguration",
      { replicationConfiguration: { rules: [{ destinations: [{ region: "us-east-1" }] }] } },
    ],
    terraform: [
      "aws_ecr_replication_configuration",
      { replication_configuration: [{ rule: [{ destination: [{ region: "us-east-1" }] }] }] },
    ],
    template: [
      "AWS::ECR::ReplicationConfiguration",
      { ReplicationConfiguration: { Rules: [{ Destinations: [{ Region: "us-east-1" }] }] } },
    ],
    bridged: [
      "aws:ecr/replicationConfiguration:ReplicationConfiguration",
      { replicationConfiguration: { rules: [{ destinations: [{ region: "us-east-1" }] }] } },
    ],
    native: [
      "aws-native:ecr:ReplicationConfiguration",
      { replicationConfiguration: { rules: [{ destinations: [{ region: "us-east-1" }] }] } },
    ],
  },
  "a backup that is copied": {
    live: [
      "AWS::Backup::BackupPlan",
      { BackupPlan: { Rules: [{ CopyActions: [{ DestinationBackupVaultArn: vault }] }] } },
    ],
    terraform: ["aws_backup_plan", { rule: [{ copy_action: [{ destination_vault_arn: vault }] }] }],
    template: [
      "AWS::Backup::BackupPlan",
      { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: vault }] }] } },
    ],
    bridged: [
      "aws:backup/plan:Plan",
      { rules: [{ copyActions: [{ destinationVaultArn: vault }] }] },
    ],
    native: [
      "aws-native:backup:BackupPlan",
      { backupPlan: { backupPlanRule: [{ copyActions: [{ destinationBackupVaultArn: vault }] }] } },
    ],
  },
  "a subscription": {
    live: ["AWS::SNS::Subscription", { Endpoint: queue, Protocol: "sqs" }],
    terraform: [
      "aws_sns_topic_subscription",
      { topic_arn: topic, endpoint: queue, protocol: "sqs" },
    ],
    template: ["AWS::SNS::Subscription", { TopicArn: topic, Endpoint: queue, Protocol: "sqs" }],
    bridged: [
      "aws:sns/topicSubscription:TopicSubscription",
      { topic, endpoint: queue, protocol: "sqs" },
    ],
    native: ["aws-native:sns:Subscription", { topicArn: topic, endpoint: queue, protocol: "sqs" }],
  },
  "logs that are sent on": {
    live: ["AWS::Logs::SubscriptionFilter", { destinationArn: stream }],
    terraform: [
      "aws_cloudwatch_log_subscription_filter",
      { log_group_name: "ward", destination_arn: stream },
    ],
    template: ["AWS::Logs::SubscriptionFilter", { LogGroupName: "ward", DestinationArn: stream }],
    bridged: [
      "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter",
      { logGroup: "ward", destinationArn: stream },
    ],
    native: [
      "aws-native:logs:SubscriptionFilter",
      { logGroupName: "ward", destinationArn: stream },
    ],
  },
  "a peering": {
    live: [
      "AWS::EC2::VPCPeeringConnection",
      {
        AccepterVpcInfo: { Region: "us-east-1" },
        RequesterVpcInfo: { Region: "eu-central-1" },
        Status: { Code: "active" },
      },
    ],
    terraform: ["aws_vpc_peering_connection", { peer_region: "us-east-1" }],
    template: ["AWS::EC2::VPCPeeringConnection", { PeerRegion: "us-east-1" }],
    bridged: ["aws:ec2/vpcPeeringConnection:VpcPeeringConnection", { peerRegion: "us-east-1" }],
    native: ["aws-native:ec2:VpcPeeringConnection", { peerRegion: "us-east-1" }],
  },
  "a dead-letter queue": {
    live: ["AWS::Lambda::Function", { DeadLetterConfig: { TargetArn: queue } }],
    terraform: [
      "aws_lambda_function",
      { function_name: "f", dead_letter_config: [{ target_arn: queue }] },
    ],
    template: ["AWS::Lambda::Function", { DeadLetterConfig: { TargetArn: queue } }],
    bridged: ["aws:lambda/function:Function", { deadLetterConfig: { targetArn: queue } }],
    native: ["aws-native:lambda:Function", { deadLetterConfig: { targetArn: queue } }],
  },
  "an inventory of machines": {
    live: ["AWS::SSM::ResourceDataSync", { S3Destination: { Region: "us-east-1" } }],
    terraform: ["aws_ssm_resource_data_sync", { s3_destination: [{ region: "us-east-1" }] }],
    template: ["AWS::SSM::ResourceDataSync", { S3Destination: { BucketRegion: "us-east-1" } }],
    bridged: [
      "aws:ssm/resourceDataSync:ResourceDataSync",
      { s3Destination: { region: "us-east-1" } },
    ],
    native: ["aws-native:ssm:ResourceDataSync", { s3Destination: { bucketRegion: "us-east-1" } }],
  },
  "an endpoint group": {
    live: ["AWS::GlobalAccelerator::EndpointGroup", { EndpointGroupRegion: "us-east-1" }],
    terraform: ["aws_globalaccelerator_endpoint_group", { endpoint_group_region: "us-east-1" }],
    template: ["AWS::GlobalAccelerator::EndpointGroup", { EndpointGroupRegion: "us-east-1" }],
    bridged: [
      "aws:globalaccelerator/endpointGroup:EndpointGroup",
      { endpointGroupRegion: "us-east-1" },
    ],
    native: ["aws-native:globalaccelerator:EndpointGroup", { endpointGroupRegion: "us-east-1" }],
  },
};

const at = "westeurope";
const locations = [
  { locationName: "westeurope", failoverPriority: 0 },
  { locationName: "eastus", failoverPriority: 1 },
];
const group = { resource_group_name: "wards", location: at };
const pulumiGroup = { resourceGroupName: "wards", location: at };

/** Each in westeurope; the records of Azure are ARM's own words. */
export const azure: Readonly<Record<string, Omit<Setting, "template">>> = {
  "an account with a copy elsewhere": {
    live: ["Microsoft.Storage/storageAccounts", { sku: { name: "Standard_GRS" } }],
    terraform: [
      "azurerm_storage_account",
      { name: "scans", account_tier: "Standard", account_replication_type: "GRS", ...group },
    ],
    bridged: [
      "azure:storage/account:Account",
      { name: "scans", accountTier: "Standard", accountReplicationType: "GRS", ...pulumiGroup },
    ],
    native: [
      "azure-native:storage:StorageAccount",
      { accountName: "scans", sku: { name: "Standard_GRS" }, ...pulumiGroup },
    ],
  },
  "an account that stays": {
    live: ["Microsoft.Storage/storageAccounts", { sku: { name: "Standard_LRS" } }],
    terraform: [
      "azurerm_storage_account",
      { name: "scans", account_tier: "Standard", account_replication_type: "LRS", ...group },
    ],
    bridged: [
      "azure:storage/account:Account",
      { name: "scans", accountTier: "Standard", accountReplicationType: "LRS", ...pulumiGroup },
    ],
    native: [
      "azure-native:storage/v20230101:StorageAccount",
      { accountName: "scans", sku: { name: "Standard_LRS" }, ...pulumiGroup },
    ],
  },
  "a database in two places": {
    live: [
      "Microsoft.DocumentDB/databaseAccounts",
      { properties: { locations, backupPolicy: { type: "Continuous" } } },
    ],
    terraform: [
      "azurerm_cosmosdb_account",
      {
        name: "records",
        geo_location: [
          { location: "westeurope", failover_priority: 0 },
          { location: "eastus", failover_priority: 1 },
        ],
        backup: [{ type: "Continuous" }],
        ...group,
      },
    ],
    bridged: [
      "azure:cosmosdb/account:Account",
      {
        name: "records",
        geoLocations: [
          { location: "westeurope", failoverPriority: 0 },
          { location: "eastus", failoverPriority: 1 },
        ],
        backup: { type: "Continuous" },
        ...pulumiGroup,
      },
    ],
    native: [
      "azure-native:cosmosdb:DatabaseAccount",
      { accountName: "records", locations, backupPolicy: { type: "Continuous" }, ...pulumiGroup },
    ],
  },
  "a server with backups elsewhere": {
    live: [
      "Microsoft.DBforPostgreSQL/flexibleServers",
      { properties: { backup: { geoRedundantBackup: "Enabled" } } },
    ],
    terraform: [
      "azurerm_postgresql_flexible_server",
      { name: "db", geo_redundant_backup_enabled: true, ...group },
    ],
    bridged: [
      "azure:postgresql/flexibleServer:FlexibleServer",
      { name: "db", geoRedundantBackupEnabled: true, ...pulumiGroup },
    ],
    native: [
      "azure-native:dbforpostgresql:Server",
      { serverName: "db", backup: { geoRedundantBackup: "Enabled" }, ...pulumiGroup },
    ],
  },
  "a server of MySQL with backups elsewhere": {
    live: [
      "Microsoft.DBforMySQL/flexibleServers",
      { properties: { backup: { geoRedundantBackup: "Enabled" } } },
    ],
    terraform: [
      "azurerm_mysql_flexible_server",
      { name: "db", geo_redundant_backup_enabled: true, ...group },
    ],
    bridged: [
      "azure:mysql/flexibleServer:FlexibleServer",
      { name: "db", geoRedundantBackupEnabled: true, ...pulumiGroup },
    ],
    native: [
      "azure-native:dbformysql:Server",
      { serverName: "db", backup: { geoRedundantBackup: "Enabled" }, ...pulumiGroup },
    ],
  },
  "a gateway of APIs in two places": {
    live: [
      "Microsoft.ApiManagement/service",
      { properties: { additionalLocations: [{ location: "eastus" }] } },
    ],
    terraform: [
      "azurerm_api_management",
      { name: "api", additional_location: [{ location: "eastus" }], ...group },
    ],
    bridged: [
      "azure:apimanagement/service:Service",
      { name: "api", additionalLocations: [{ location: "eastus" }], ...pulumiGroup },
    ],
    native: [
      "azure-native:apimanagement:ApiManagementService",
      { serviceName: "api", additionalLocations: [{ location: "eastus" }], ...pulumiGroup },
    ],
  },
  "an image in two places": {
    live: [
      "Microsoft.Compute/galleries/images/versions",
      {
        properties: {
          publishingProfile: { targetRegions: [{ name: "westeurope" }, { name: "eastus" }] },
        },
      },
    ],
    terraform: [
      "azurerm_shared_image_version",
      { name: "1.0.0", target_region: [{ name: "westeurope" }, { name: "eastus" }], ...group },
    ],
    bridged: [
      "azure:compute/sharedImageVersion:SharedImageVersion",
      {
        name: "1.0.0",
        targetRegions: [{ name: "westeurope" }, { name: "eastus" }],
        ...pulumiGroup,
      },
    ],
    native: [
      "azure-native:compute:GalleryImageVersion",
      {
        galleryImageVersionName: "1.0.0",
        publishingProfile: { targetRegions: [{ name: "westeurope" }, { name: "eastus" }] },
        ...pulumiGroup,
      },
    ],
  },
  "a workspace with a replica": {
    live: [
      "Microsoft.OperationalInsights/workspaces",
      { properties: { replication: { enabled: true, location: "northeurope" } } },
    ],
    terraform: [
      "azapi_resource",
      {
        type: "Microsoft.OperationalInsights/workspaces@2025-02-01",
        name: "logs",
        location: at,
        body: { properties: { replication: { enabled: true, location: "northeurope" } } },
      },
    ],
    bridged: ["", {}],
    native: [
      "azure-native:operationalinsights:Workspace",
      {
        workspaceName: "logs",
        replication: { enabled: true, location: "northeurope" },
        ...pulumiGroup,
      },
    ],
  },
  "a vault": {
    live: [
      "Microsoft.DataProtection/backupVaults",
      {
        properties: { storageSettings: [{ datastoreType: "VaultStore", type: "GeoRedundant" }] },
      },
    ],
    terraform: [
      "azurerm_data_protection_backup_vault",
      { name: "vault", datastore_type: "VaultStore", redundancy: "GeoRedundant", ...group },
    ],
    bridged: [
      "azure:dataprotection/backupVault:BackupVault",
      { name: "vault", datastoreType: "VaultStore", redundancy: "GeoRedundant", ...pulumiGroup },
    ],
    native: [
      "azure-native:dataprotection:BackupVault",
      {
        vaultName: "vault",
        properties: { storageSettings: [{ datastoreType: "VaultStore", type: "GeoRedundant" }] },
        ...pulumiGroup,
      },
    ],
  },
  "a group": {
    live: ["Microsoft.Resources/resourceGroups", {}],
    terraform: ["azurerm_resource_group", { name: "wards", location: at }],
    bridged: ["azure:core/resourceGroup:ResourceGroup", { name: "wards", location: at }],
    native: ["azure-native:resources:ResourceGroup", pulumiGroup],
  },
};
