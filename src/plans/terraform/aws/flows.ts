/** Streams, logs, events, messages and functions: what sends data on. */
import { referencesIn } from "../../../collect/aws/definition-references.ts";
import type { Members } from "../../spelling.ts";
import { unseen } from "../../value.ts";
import type { TerraformSpelling } from "../provider.ts";
import { asS3Uri, onlyArn } from "./computed.ts";

/** Where a delivery stream's destination keeps what it could not deliver. */
const undelivered = (block: string, to: string): Members => ({
  [`${block}.s3_configuration.bucket_arn`]: `Destinations[].${to}.S3DestinationDescription.BucketARN`,
});

const streams: readonly TerraformSpelling[] = [
  {
    from: "aws_kinesis_firehose_delivery_stream",
    type: "AWS::KinesisFirehose::DeliveryStream",
    members: {
      "extended_s3_configuration.bucket_arn":
        "Destinations[].ExtendedS3DestinationDescription.BucketARN",
      "extended_s3_configuration.s3_backup_mode":
        "Destinations[].ExtendedS3DestinationDescription.S3BackupMode",
      "extended_s3_configuration.s3_backup_configuration.bucket_arn":
        "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
      "redshift_configuration.cluster_jdbcurl":
        "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
      "redshift_configuration.s3_backup_mode":
        "Destinations[].RedshiftDestinationDescription.S3BackupMode",
      "redshift_configuration.s3_backup_configuration.bucket_arn":
        "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
      ...undelivered("redshift_configuration", "RedshiftDestinationDescription"),
      "elasticsearch_configuration.domain_arn":
        "Destinations[].ElasticsearchDestinationDescription.DomainARN",
      "elasticsearch_configuration.cluster_endpoint":
        "Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint",
      ...undelivered("elasticsearch_configuration", "ElasticsearchDestinationDescription"),
      "opensearch_configuration.domain_arn":
        "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
      "opensearch_configuration.cluster_endpoint":
        "Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
      ...undelivered("opensearch_configuration", "AmazonopensearchserviceDestinationDescription"),
      "opensearchserverless_configuration.collection_endpoint":
        "Destinations[].AmazonOpenSearchServerlessDestinationDescription.CollectionEndpoint",
      ...undelivered(
        "opensearchserverless_configuration",
        "AmazonOpenSearchServerlessDestinationDescription",
      ),
      "http_endpoint_configuration.url":
        "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
      ...undelivered("http_endpoint_configuration", "HttpEndpointDestinationDescription"),
      "splunk_configuration.hec_endpoint":
        "Destinations[].SplunkDestinationDescription.HECEndpoint",
      ...undelivered("splunk_configuration", "SplunkDestinationDescription"),
      "snowflake_configuration.account_url":
        "Destinations[].SnowflakeDestinationDescription.AccountUrl",
      ...undelivered("snowflake_configuration", "SnowflakeDestinationDescription"),
      "iceberg_configuration.catalog_arn":
        "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
      ...undelivered("iceberg_configuration", "IcebergDestinationDescription"),
    },
    unsaid: {
      "Destinations[].S3DestinationDescription.BucketARN":
        "Terraform's provider has no argument for the plain S3 destination any more",
      "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation":
        "Terraform has no argument for the location of an Iceberg warehouse",
    },
  },
];

const statement = (json: unknown): unknown => {
  try {
    return (Object(JSON.parse(String(json))) as { readonly Statement?: unknown }).Statement;
  } catch {
    return unseen("the policy is not JSON");
  }
};

const logs: readonly TerraformSpelling[] = [
  {
    from: "aws_cloudtrail",
    type: "AWS::CloudTrail::Trail",
    members: {
      s3_bucket_name: "S3BucketName",
      cloud_watch_logs_group_arn: "CloudWatchLogsLogGroupArn",
      sns_topic_name: { to: "SnsTopicARN", as: onlyArn },
      enable_logging: { to: "IsLogging", absent: true },
    },
  },
  { from: "aws_cloudwatch_log_group", type: "AWS::Logs::LogGroup", members: {} },
  {
    from: "aws_cloudwatch_log_data_protection_policy",
    type: "AWS::Logs::LogGroup",
    joins: { by: "log_group_name", to: { aws_cloudwatch_log_group: ["name", "id"] } },
    members: { policy_document: { to: "DataProtectionStatement", as: statement } },
  },
  {
    from: "aws_cloudwatch_log_subscription_filter",
    type: "AWS::Logs::SubscriptionFilter",
    members: { destination_arn: "destinationArn" },
  },
  {
    from: "aws_cloudwatch_log_destination",
    type: "AWS::Logs::Destination",
    members: { target_arn: "targetArn" },
  },
  {
    from: "aws_cloudwatch_log_account_policy",
    type: "AWS::Logs::AccountPolicy",
    members: { policy_document: "policyDocument", policy_type: "policyType" },
  },
  {
    from: "aws_cloudwatch_log_delivery_destination",
    type: "AWS::Logs::DeliveryDestination",
    members: {
      "delivery_destination_configuration.destination_resource_arn":
        "deliveryDestinationConfiguration.destinationResourceArn",
    },
  },
  {
    from: "aws_observabilityadmin_centralization_rule_for_organization",
    type: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    members: {
      "rule.destination.region": "CentralizationRule.Destination.Region",
      "rule.destination.destination_logs_configuration.backup_configuration.region":
        "CentralizationRule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region",
    },
    unsaid: {
      "CentralizationRule.Destination.DestinationMetricsConfiguration.BackupConfiguration.Region":
        "Terraform has no argument for a backup of metrics",
      "CentralizationRule.Destination.DestinationProfilesConfiguration.BackupConfiguration.Region":
        "Terraform has no argument for a backup of profiles",
    },
  },
  {
    from: "aws_oam_link",
    type: "AWS::Oam::Link",
    members: { sink_identifier: "SinkArn" },
  },
  {
    from: "aws_cloudwatch_metric_stream",
    type: "AWS::CloudWatch::MetricStream",
    members: { firehose_arn: "FirehoseArn" },
  },
  {
    from: "aws_synthetics_canary",
    type: "AWS::Synthetics::Canary",
    members: { artifact_s3_location: { to: "ArtifactS3Location", symbol: asS3Uri } },
    unsaid: {
      "MultiLocationConfig.Replicas[].Location":
        "Terraform has no argument for the other locations of a canary",
    },
  },
  {
    from: "aws_flow_log",
    type: "AWS::EC2::FlowLog",
    members: { log_destination: "LogDestination" },
  },
  {
    from: "aws_route53_resolver_query_log_config",
    type: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    members: { destination_arn: "DestinationArn" },
  },
  {
    from: "aws_networkfirewall_logging_configuration",
    type: "AWS::NetworkFirewall::LoggingConfiguration",
    members: Object.fromEntries(
      ["bucketName", "logGroup", "deliveryStream"].map((name) => [
        `logging_configuration.log_destination_config[].log_destination.${name}`,
        `LogDestinationConfigs[].LogDestination.${name}`,
      ]),
    ),
  },
  {
    from: "aws_wafv2_web_acl_logging_configuration",
    type: "AWS::WAFv2::LoggingConfiguration",
    members: { "log_destination_configs[]": "LogDestinationConfigs[]" },
  },
];

const loadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer";

/** An attribute of a load balancer is a pair of its name and its value. */
const balancerLogs = (from: string): readonly TerraformSpelling[] => [
  {
    from,
    type: loadBalancer,
    members: {},
    unsaid: {
      "AvailabilityZones[].ZoneName": "the zones of a load balancer are those of its subnets",
    },
  },
  ...["access_logs", "connection_logs"].flatMap((block) =>
    ["bucket", "enabled"].map((name): TerraformSpelling => ({
      from,
      type: loadBalancer,
      adds: true,
      members: {
        [`${block}.${name}`]: {
          to: "Attributes[].Value",
          ...(name === "enabled" && { absent: false }),
        },
      },
      constants: { "Attributes[].Key": `${block}.s3.${name}` },
    })),
  ),
];

const classicBalancer: TerraformSpelling = {
  from: "aws_elb",
  type: "AWS::ElasticLoadBalancing::LoadBalancer",
  members: {
    "access_logs.bucket": "AccessLoggingPolicy.S3BucketName",
    "access_logs.enabled": { to: "AccessLoggingPolicy.Enabled", absent: true },
  },
};

const events: readonly TerraformSpelling[] = [
  {
    from: "aws_sns_topic_subscription",
    type: "AWS::SNS::Subscription",
    members: { endpoint: "Endpoint", protocol: "Protocol" },
  },
  {
    from: "aws_cloudwatch_event_rule",
    type: "AWS::Events::Rule",
    computed: {
      $state: ({ values }) =>
        values["is_enabled"] === false ? "DISABLED" : (values["state"] ?? "ENABLED"),
    },
    members: { $state: "State" },
  },
  {
    from: "aws_cloudwatch_event_target",
    type: "AWS::Events::Rule",
    joins: { by: "rule", to: { aws_cloudwatch_event_rule: ["name", "id"] } },
    members: {
      arn: "Targets[].Arn",
      "dead_letter_config.arn": "Targets[].DeadLetterConfig.Arn",
    },
  },
  {
    from: "aws_cloudwatch_event_endpoint",
    type: "AWS::Events::Endpoint",
    members: {
      "routing_config.failover_config.secondary.route":
        "RoutingConfig.FailoverConfig.Secondary.Route",
      "replication_config.state": { to: "ReplicationConfig.State", absent: "ENABLED" },
    },
  },
  {
    from: "aws_cloudwatch_event_api_destination",
    type: "AWS::Events::ApiDestination",
    members: { invocation_endpoint: "InvocationEndpoint" },
  },
  {
    from: "aws_scheduler_schedule",
    type: "AWS::Scheduler::Schedule",
    members: {
      state: { to: "State", absent: "ENABLED" },
      "target.arn": "Target.Arn",
      "target.dead_letter_config.arn": "Target.DeadLetterConfig.Arn",
    },
  },
  {
    from: "aws_pipes_pipe",
    type: "AWS::Pipes::Pipe",
    members: {
      desired_state: { to: "CurrentState", absent: "RUNNING" },
      target: "Target",
      enrichment: "Enrichment",
      "log_configuration.s3_log_destination.bucket_name":
        "LogConfiguration.S3LogDestination.BucketName",
      "log_configuration.firehose_log_destination.delivery_stream_arn":
        "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
      "log_configuration.cloudwatch_logs_log_destination.log_group_arn":
        "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
      "source_parameters.kinesis_stream_parameters.dead_letter_config.arn":
        "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn",
      "source_parameters.dynamodb_stream_parameters.dead_letter_config.arn":
        "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn",
    },
  },
  {
    from: "aws_sesv2_multi_region_endpoint",
    type: "AWS::SES::MultiRegionEndpoint",
    members: { "details.routes_details[].region": "Regions[]" },
  },
];

const functions: readonly TerraformSpelling[] = [
  {
    from: "aws_lambda_function",
    type: "AWS::Lambda::Function",
    members: {
      "dead_letter_config.target_arn": "DeadLetterConfig.TargetArn",
      "file_system_config.arn": "FileSystemConfigs[].Arn",
    },
  },
  {
    from: "aws_lambda_function_event_invoke_config",
    type: "AWS::Lambda::Function",
    joins: {
      by: "function_name",
      to: { aws_lambda_function: ["function_name", "id"], aws_lambda_alias: ["arn"] },
    },
    members: {
      "destination_config.on_success.destination":
        "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
      "destination_config.on_failure.destination":
        "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination",
    },
  },
  {
    from: "aws_lambda_event_source_mapping",
    type: "AWS::Lambda::EventSourceMapping",
    members: {
      enabled: {
        to: "State",
        as: (is) => (is === false ? "Disabled" : "Enabled"),
        absent: "Enabled",
      },
      "destination_config.on_failure.destination_arn": "DestinationConfig.OnFailure.Destination",
    },
  },
  {
    from: "aws_sfn_state_machine",
    type: "AWS::StepFunctions::StateMachine",
    computed: {
      $references: (instance, plan) => {
        const definition = plan.value(instance, "definition");
        return typeof definition === "string"
          ? referencesIn(definition)
          : plan.eachOf(instance, "definition");
      },
    },
    members: {
      "$references[]": "DefinitionReferences[]",
      "logging_configuration.log_destination":
        "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
    },
  },
  {
    from: "aws_appsync_datasource",
    type: "AWS::AppSync::DataSource",
    members: {
      type: "type",
      "dynamodb_config.region": "dynamodbConfig.awsRegion",
      "opensearchservice_config.region": "openSearchServiceConfig.awsRegion",
      "elasticsearch_config.region": "elasticsearchConfig.awsRegion",
      "relational_database_config.http_endpoint_config.region":
        "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
      "lambda_config.function_arn": "lambdaConfig.lambdaFunctionArn",
      "http_config.endpoint": "httpConfig.endpoint",
      "event_bridge_config.event_bus_arn": "eventBridgeConfig.eventBusArn",
    },
  },
  {
    from: "aws_apigatewayv2_integration",
    type: "AWS::ApiGatewayV2::Integration",
    members: {
      integration_uri: "IntegrationUri",
      "request_parameters.Region": "RequestParameters.Region",
      "request_parameters.QueueUrl": "RequestParameters.QueueUrl",
      "request_parameters.StateMachineArn": "RequestParameters.StateMachineArn",
    },
  },
  {
    from: "aws_api_gateway_rest_api",
    type: "AWS::ApiGateway::RestApi",
    members: {
      // Without the block the service makes an edge-optimized API.
      "endpoint_configuration.types[]": { to: "endpointConfiguration.types[]", absent: "EDGE" },
    },
  },
];

export const flows: readonly TerraformSpelling[] = [
  ...streams,
  ...logs,
  ...balancerLogs("aws_lb"),
  ...balancerLogs("aws_alb"),
  classicBalancer,
  ...events,
  ...functions,
];
