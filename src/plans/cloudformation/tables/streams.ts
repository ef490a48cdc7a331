/** Streams, messages, events. */
import { type Table, capital, same } from "../table.ts";

const firehose: Record<string, string> = {};
/** Destination in CloudFormation -> in the API, with what says where. */
for (const [from, to, ...paths] of [
  [
    "ExtendedS3DestinationConfiguration",
    "ExtendedS3DestinationDescription",
    "BucketARN",
    "S3BackupMode",
  ],
  ["S3DestinationConfiguration", "S3DestinationDescription", "BucketARN"],
  [
    "RedshiftDestinationConfiguration",
    "RedshiftDestinationDescription",
    "ClusterJDBCURL",
    "S3BackupMode",
  ],
  [
    "ElasticsearchDestinationConfiguration",
    "ElasticsearchDestinationDescription",
    "DomainARN",
    "ClusterEndpoint",
  ],
  [
    "AmazonopensearchserviceDestinationConfiguration",
    "AmazonopensearchserviceDestinationDescription",
    "DomainARN",
    "ClusterEndpoint",
  ],
  [
    "AmazonOpenSearchServerlessDestinationConfiguration",
    "AmazonOpenSearchServerlessDestinationDescription",
    "CollectionEndpoint",
  ],
  [
    "HttpEndpointDestinationConfiguration",
    "HttpEndpointDestinationDescription",
    "EndpointConfiguration.Url",
  ],
  ["SplunkDestinationConfiguration", "SplunkDestinationDescription", "HECEndpoint"],
  ["SnowflakeDestinationConfiguration", "SnowflakeDestinationDescription", "AccountUrl"],
  ["IcebergDestinationConfiguration", "IcebergDestinationDescription"],
] as const) {
  for (const path of paths) firehose[`${from}.${path}`] = `Destinations[].${to}.${path}`;
  if (!from.includes("S3Destination"))
    firehose[`${from}.S3Configuration.BucketARN`] =
      `Destinations[].${to}.S3DestinationDescription.BucketARN`;
}
const s3Backup = "S3BackupConfiguration.BucketARN";

const pipes = "SourceParameters";

export const streams: readonly Table[] = [
  {
    from: "AWS::KinesisFirehose::DeliveryStream",
    type: "AWS::KinesisFirehose::DeliveryStream",
    members: {
      ...firehose,
      [`ExtendedS3DestinationConfiguration.${s3Backup}`]:
        "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
      [`RedshiftDestinationConfiguration.${s3Backup}`]:
        "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
      "IcebergDestinationConfiguration.CatalogConfiguration.CatalogArn":
        "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
      "IcebergDestinationConfiguration.CatalogConfiguration.WarehouseLocation":
        "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
    },
  },
  {
    from: "AWS::SNS::Subscription",
    type: "AWS::SNS::Subscription",
    members: same("Endpoint", "Protocol"),
    constants: { SubscriptionArn: "arn:aws:sns:::subscription" },
  },
  {
    from: "AWS::SNS::Topic",
    type: "AWS::SNS::Topic",
    members: {},
  },
  {
    from: "AWS::SNS::Topic",
    type: "AWS::SNS::Subscription",
    each: "Subscription",
    members: same("Endpoint", "Protocol"),
    constants: { SubscriptionArn: "arn:aws:sns:::subscription" },
  },
  {
    from: "AWS::Events::Rule",
    type: "AWS::Events::Rule",
    members: same("State", "Targets[].Arn", "Targets[].DeadLetterConfig.Arn"),
  },
  {
    from: "AWS::Events::Endpoint",
    type: "AWS::Events::Endpoint",
    members: same("RoutingConfig.FailoverConfig.Secondary.Route", "ReplicationConfig.State"),
  },
  {
    from: "AWS::Events::ApiDestination",
    type: "AWS::Events::ApiDestination",
    members: { InvocationEndpoint: "InvocationEndpoint" },
    constants: { ApiDestinationState: "ACTIVE" },
  },
  {
    from: "AWS::Scheduler::Schedule",
    type: "AWS::Scheduler::Schedule",
    members: same("State", "Target.Arn", "Target.DeadLetterConfig.Arn"),
  },
  {
    from: "AWS::Pipes::Pipe",
    type: "AWS::Pipes::Pipe",
    members: {
      DesiredState: "CurrentState",
      ...same(
        "Target",
        "Enrichment",
        "LogConfiguration.S3LogDestination.BucketName",
        "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
        "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
        `${pipes}.KinesisStreamParameters.DeadLetterConfig.Arn`,
        `${pipes}.DynamoDBStreamParameters.DeadLetterConfig.Arn`,
      ),
    },
  },
  {
    from: "AWS::SES::MultiRegionEndpoint",
    type: "AWS::SES::MultiRegionEndpoint",
    members: { "Details.RouteDetails[].Region": "Regions[]" },
  },
  {
    from: "AWS::DMS::Endpoint",
    type: "AWS::DMS::Endpoint",
    members: {
      ...same(
        "EndpointType",
        "EngineName",
        "ServerName",
        "S3Settings.BucketName",
        "KinesisSettings.StreamArn",
        "KafkaSettings.Broker",
        "ElasticsearchSettings.EndpointUri",
        "NeptuneSettings.S3BucketName",
        "RedisSettings.ServerName",
        "RedshiftSettings.BucketName",
        "MongoDbSettings.ServerName",
        "GcpMySQLSettings.ServerName",
        ...["Oracle", "Sybase", "MongoDb", "DocDb", "GcpMySQL", "Redshift"].map(
          (engine) => `${engine}Settings.SecretsManagerSecretId`,
        ),
      ),
      "MicrosoftSqlServerSettings.ServerName": "MicrosoftSQLServerSettings.ServerName",
      "MicrosoftSqlServerSettings.SecretsManagerSecretId":
        "MicrosoftSQLServerSettings.SecretsManagerSecretId",
      "PostgreSqlSettings.SecretsManagerSecretId": "PostgreSQLSettings.SecretsManagerSecretId",
      "MySqlSettings.SecretsManagerSecretId": "MySQLSettings.SecretsManagerSecretId",
      "IbmDb2Settings.SecretsManagerSecretId": "IBMDb2Settings.SecretsManagerSecretId",
    },
    elsewhere: Object.fromEntries(
      [
        "DmsTransferSettings.BucketName",
        "LakehouseSettings.Arn",
        ...["PostgreSQL", "MySQL", "Oracle", "Sybase", "IBMDb2", "DocDb", "Redshift"].map(
          (engine) => `${engine}Settings.ServerName`,
        ),
      ].map((path) => [path, "CloudFormation says the server of this engine at ServerName alone"]),
    ),
  },
  {
    from: "AWS::MSK::Replicator",
    type: "AWS::MSK::Replicator",
    members: {},
  },
  {
    from: "AWS::Synthetics::Canary",
    type: "AWS::Synthetics::Canary",
    members: {
      ArtifactS3Location: "ArtifactS3Location",
      "Replicas[].Location": "MultiLocationConfig.Replicas[].Location",
    },
  },
  {
    from: "AWS::ElasticLoadBalancing::LoadBalancer",
    type: "AWS::ElasticLoadBalancing::LoadBalancer",
    members: same("AccessLoggingPolicy.Enabled", "AccessLoggingPolicy.S3BucketName"),
  },
  {
    from: "AWS::CloudWatch::MetricStream",
    type: "AWS::CloudWatch::MetricStream",
    members: same("FirehoseArn"),
  },
  {
    from: "AWS::AppSync::DataSource",
    type: "AWS::AppSync::DataSource",
    members: {
      ...capital(
        "type",
        "openSearchServiceConfig.awsRegion",
        "elasticsearchConfig.awsRegion",
        "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
        "lambdaConfig.lambdaFunctionArn",
        "httpConfig.endpoint",
        "eventBridgeConfig.eventBusArn",
      ),
      "DynamoDBConfig.AwsRegion": "dynamodbConfig.awsRegion",
    },
  },
  {
    from: "AWS::ApiGatewayV2::Integration",
    type: "AWS::ApiGatewayV2::Integration",
    members: same(
      "IntegrationUri",
      "RequestParameters.Region",
      "RequestParameters.QueueUrl",
      "RequestParameters.StateMachineArn",
    ),
  },
  {
    from: "AWS::ApiGateway::RestApi",
    type: "AWS::ApiGateway::RestApi",
    members: {
      // Without one an API is optimised for the edge.
      "EndpointConfiguration.Types[]": { to: "endpointConfiguration.types[]", absent: "EDGE" },
    },
  },
];
