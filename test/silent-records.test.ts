/** Records of a hospital's accounts that say that data goes somewhere, and not where to: each is a gap. */
import { expect, test } from "vitest";
import { located, sampleResource } from "./support/located.ts";

const cases: readonly (readonly [string, string, unknown])[] = [
  // Elements whose inner list or properties are missing.
  [
    "a failover group without properties",
    "Microsoft.Sql/servers",
    { properties: {}, failoverGroups: [{ id: "/x" }] },
  ],
  [
    "a failover group without partners",
    "Microsoft.Sql/servers",
    { properties: {}, failoverGroups: [{ properties: { replicationRole: "Primary" } }] },
  ],
  [
    "a failover group with no partner",
    "Microsoft.Sql/servers",
    {
      properties: {},
      failoverGroups: [{ properties: { replicationRole: "Primary", partnerServers: [] } }],
    },
  ],
  [
    "a replication without destinations",
    "AWS::EFS::FileSystem",
    { Replications: [{ SourceFileSystemRegion: "eu-central-1" }] },
  ],
  [
    "a rule without destinations",
    "AWS::ECR::ReplicationConfiguration",
    { replicationConfiguration: { rules: [{ repositoryFilters: [] }] } },
  ],
  [
    "a rule that is empty",
    "AWS::S3Tables::TableBucket",
    { replicationConfiguration: { rules: [{}] } },
  ],
  [
    "a database linked to nothing",
    "Microsoft.Cache/redisEnterprise",
    {
      properties: {},
      databases: [{ properties: { geoReplication: { groupNickname: "clinic" } } }],
    },
  ],
  [
    "a capture without properties",
    "Microsoft.Network/networkWatchers",
    { properties: {}, packetCaptures: [{ id: "/x" }] },
  ],
  [
    "an event hub without properties",
    "Microsoft.EventHub/namespaces",
    { properties: {}, eventhubs: [{ id: "/x" }] },
  ],
  [
    "a linked storage without properties",
    "Microsoft.OperationalInsights/workspaces",
    { properties: {}, linkedStorageAccounts: [{ id: "/x" }] },
  ],
  [
    "a protected item without properties",
    "Microsoft.RecoveryServices/vaults",
    { properties: {}, replicationProtectedItems: [{ id: "/x" }] },
  ],
  [
    "a group of instances in another region, without pairs",
    "Microsoft.Sql/managedInstances",
    {
      properties: {},
      instanceFailoverGroups: [
        { properties: { replicationRole: "Primary", partnerRegions: [{ location: "eastus" }] } },
      ],
    },
  ],
  // Records and switches that are there without a place.
  [
    "captured requests without a bucket",
    "AWS::SageMaker::EndpointConfig",
    { DataCaptureConfig: { EnableCapture: true } },
  ],
  ["access logs without a bucket", "AWS::CloudFront::Distribution", { Logging: { Enabled: true } }],
  [
    "session logs without a bucket",
    "AWS::Athena::WorkGroup",
    { Configuration: { MonitoringConfiguration: { S3LoggingConfiguration: { Enabled: true } } } },
  ],
  [
    "snapshots copied nowhere",
    "AWS::Redshift::Cluster",
    { ClusterSnapshotCopyStatus: { RetentionPeriod: 7 } },
  ],
  [
    "prompts logged to no bucket",
    "AWS::Bedrock::ModelInvocationLogging",
    { s3Config: { keyPrefix: "prompts" } },
  ],
  [
    "a table without a region",
    "AWS::AppSync::DataSource",
    { type: "AMAZON_DYNAMODB", dynamodbConfig: { tableName: "visits" } },
  ],
  ["an endpoint without an address", "AWS::AppSync::DataSource", { type: "HTTP", httpConfig: {} }],
  [
    "a store without a cluster",
    "AWS::Bedrock::KnowledgeBase",
    { storageConfiguration: { type: "RDS", rdsConfiguration: { databaseName: "guidelines" } } },
  ],
  [
    "a kind of store without its record",
    "AWS::Bedrock::KnowledgeBase",
    { storageConfiguration: { type: "RDS" } },
  ],
  [
    "a tool without a function",
    "AWS::BedrockAgentCore::GatewayTarget",
    { targetConfiguration: { mcp: { lambda: {} } } },
  ],
  [
    "a delivery without a destination",
    "AWS::Logs::DeliveryDestination",
    { deliveryDestinationConfiguration: {} },
  ],
  ["a flow log without a destination", "AWS::EC2::FlowLog", { LogDestinationType: "s3" }],
  ["a transfer without a destination", "AWS::DataSync::Task", { DestinationLocation: {} }],
  [
    "a failover without a second region",
    "AWS::Events::Endpoint",
    { RoutingConfig: { FailoverConfig: { Secondary: {} } } },
  ],
  ["a multi-Region key alone", "AWS::KMS::Key", { MultiRegion: true }],
  ["a stream without destinations", "AWS::KinesisFirehose::DeliveryStream", { Destinations: [] }],
  [
    "a state machine without a definition",
    "AWS::StepFunctions::StateMachine",
    { name: "admission" },
  ],
  [
    "executions logged nowhere",
    "AWS::StepFunctions::StateMachine",
    { DefinitionReferences: [], loggingConfiguration: { level: "ALL" } },
  ],
  [
    "containers monitored without a workspace",
    "Microsoft.ContainerService/managedClusters",
    { properties: { addonProfiles: { omsagent: { enabled: true } } } },
  ],
  [
    "a cluster defended without a workspace",
    "Microsoft.ContainerService/managedClusters",
    { properties: { securityProfile: { defender: { securityMonitoring: { enabled: true } } } } },
  ],
  [
    "logs to a workspace that is not named",
    "Microsoft.App/managedEnvironments",
    {
      properties: {
        appLogsConfiguration: { destination: "log-analytics", logAnalyticsConfiguration: {} },
      },
    },
  ],
  [
    "logs to a workspace without settings",
    "Microsoft.App/managedEnvironments",
    { properties: { appLogsConfiguration: { destination: "log-analytics" } } },
  ],
  [
    "records imported from nowhere",
    "Microsoft.HealthcareApis/workspaces/fhirservices",
    { properties: { importConfiguration: { enabled: true } } },
  ],
  [
    "a geo-replication without regions",
    "Microsoft.ServiceBus/namespaces",
    {
      sku: { name: "Premium" },
      properties: { geoDataReplication: { maxReplicationLagDurationInSeconds: 0 } },
    },
  ],
  [
    "a volume replicated without a region",
    "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    { properties: { dataProtection: { replication: { endpointType: "src" } } } },
  ],
  // Records of another shape.
  [
    "a replication that is a text",
    "Microsoft.OperationalInsights/workspaces",
    { properties: { replication: "uksouth" } },
  ],
  [
    "answers that are texts",
    "Microsoft.OperationalInsights/workspaces",
    { properties: "x", current: "x" },
  ],
  [
    "a cluster's replication that is a text",
    "Microsoft.OperationalInsights/clusters",
    { properties: { replication: "uksouth" } },
  ],
  [
    "traffic analytics that is a text",
    "Microsoft.Network/networkWatchers/flowLogs",
    {
      properties: {
        enabled: true,
        storageId:
          "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a",
        flowAnalyticsConfiguration: "x",
      },
    },
  ],
  [
    "accounts that are texts",
    "Microsoft.MachineLearningServices/registries",
    {
      properties: {
        regionDetails: [{ location: "westeurope", storageAccountDetails: ["Standard_GRS"] }],
      },
    },
  ],
];

test.each(cases)("%s (%s)", (_, type, properties) => {
  expect(
    located([sampleResource(type, { properties })]).gaps.map(({ detail }) => detail),
  ).not.toEqual([]);
});
