/** Networks, zones, the edge, and what watches over accounts. */
import { isUnseen, unseen } from "../../value.ts";
import { memberOf } from "../json.ts";
import { type TerraformSpelling, homeRegion } from "../provider.ts";

const zoned = (from: string, type: string): TerraformSpelling => ({
  from,
  type,
  members: { availability_zone: "AvailabilityZone", outpost_arn: "OutpostArn" },
});

const networks: readonly TerraformSpelling[] = [
  zoned("aws_subnet", "AWS::EC2::Subnet"),
  zoned("aws_default_subnet", "AWS::EC2::Subnet"),
  zoned("aws_ebs_volume", "AWS::EC2::Volume"),
  ...["aws_instance", "aws_spot_instance_request"].map((from) => ({
    from,
    type: "AWS::EC2::Instance",
    members: { availability_zone: "Placement.AvailabilityZone", outpost_arn: "OutpostArn" },
  })),
  {
    from: "aws_vpc_peering_connection",
    type: "AWS::EC2::VPCPeeringConnection",
    members: {
      peer_region: { to: "AccepterVpcInfo.Region", absent: homeRegion },
      $home: "RequesterVpcInfo.Region",
    },
  },
  {
    from: "aws_ec2_transit_gateway_peering_attachment",
    type: "AWS::EC2::TransitGatewayPeeringAttachment",
    members: {
      peer_region: { to: "AccepterTgwInfo.Region", absent: homeRegion },
      $home: "RequesterTgwInfo.Region",
    },
  },
  {
    from: "aws_vpc_endpoint",
    type: "AWS::EC2::VPCEndpoint",
    members: { service_region: "ServiceRegion" },
  },
];

const edge: readonly TerraformSpelling[] = [
  {
    from: "aws_globalaccelerator_accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {
      "attributes.flow_logs_enabled": "AcceleratorAttributes.FlowLogsEnabled",
      "attributes.flow_logs_s3_bucket": "AcceleratorAttributes.FlowLogsS3Bucket",
    },
  },
  {
    from: "aws_globalaccelerator_custom_routing_accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {
      "attributes.flow_logs_enabled": "AcceleratorAttributes.FlowLogsEnabled",
      "attributes.flow_logs_s3_bucket": "AcceleratorAttributes.FlowLogsS3Bucket",
    },
  },
  {
    from: "aws_globalaccelerator_endpoint_group",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: {
      endpoint_group_region: { to: "EndpointGroupRegion", absent: homeRegion },
      traffic_dial_percentage: "TrafficDialPercentage",
    },
  },
  {
    from: "aws_globalaccelerator_custom_routing_endpoint_group",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: { endpoint_group_region: { to: "EndpointGroupRegion", absent: homeRegion } },
  },
  {
    from: "aws_cloudfront_distribution",
    type: "AWS::CloudFront::Distribution",
    members: {
      enabled: "Enabled",
      "origin[].domain_name": "Origins.Items[].DomainName",
      "origin[].origin_shield.origin_shield_region":
        "Origins.Items[].OriginShield.OriginShieldRegion",
      "origin[].origin_shield.enabled": "Origins.Items[].OriginShield.Enabled",
      "logging_config.bucket": "Logging.Bucket",
      "default_cache_behavior.lambda_function_association[].lambda_arn":
        "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
      "default_cache_behavior.function_association[].function_arn":
        "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN",
      "ordered_cache_behavior[].lambda_function_association[].lambda_arn":
        "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN",
    },
    unsaid: {
      "Logging.Enabled": "Terraform writes the logs of a distribution wherever the block is there",
    },
  },
  {
    from: "aws_cloudfront_realtime_log_config",
    type: "AWS::CloudFront::RealtimeLogConfig",
    members: {
      "endpoint.kinesis_stream_config.stream_arn": "EndPoints[].KinesisStreamConfig.StreamARN",
    },
  },
  { from: "aws_route53_zone", type: "AWS::Route53::HostedZone", members: {} },
  {
    from: "aws_route53_query_log",
    type: "AWS::Route53::HostedZone",
    joins: { by: "zone_id", to: { aws_route53_zone: ["zone_id", "id"] } },
    members: {
      cloudwatch_log_group_arn: "QueryLoggingConfigs[].CloudWatchLogsLogGroupArn",
    },
  },
];

/** The set's regions by their names; the argument is called `regions` in version 6. */
const replicaRegions = (blocks: unknown): unknown => {
  const names = (Array.isArray(blocks) ? blocks : [blocks]).map((block: unknown) =>
    memberOf(block, "name"),
  );
  return names.some((name) => isUnseen(name) || typeof name !== "string")
    ? unseen("a region of the set is known after apply")
    : Object.fromEntries(names.map((name) => [name, { status: "ACTIVE" }]));
};

const rolledUp = (lakes: unknown): unknown =>
  (Array.isArray(lakes) ? lakes : []).flatMap((lake: unknown) => {
    const replication = memberOf(lake, "replication_configuration");
    return (Array.isArray(replication) ? replication : []).flatMap((one: unknown) => {
      const regions = memberOf(one, "regions");
      return Array.isArray(regions) ? (regions as unknown[]) : [];
    });
  });

const oversight: readonly TerraformSpelling[] = [
  {
    from: "aws_config_delivery_channel",
    type: "AWS::Config::DeliveryChannel",
    members: { s3_bucket_name: "s3BucketName", sns_topic_arn: "snsTopicARN" },
  },
  {
    from: "aws_config_aggregate_authorization",
    type: "AWS::Config::AggregationAuthorization",
    members: {
      region: "AuthorizedAwsRegion",
      authorized_aws_region: "AuthorizedAwsRegion",
    },
  },
  {
    from: "aws_securityhub_finding_aggregator",
    type: "AWS::SecurityHub::FindingAggregator",
    members: { $home: "FindingAggregationRegion", linking_mode: "RegionLinkingMode" },
  },
  {
    from: "aws_securityhub_aggregator_v2",
    type: "AWS::SecurityHub::AggregatorV2",
    members: { $home: "AggregationRegion", region_linking_mode: "RegionLinkingMode" },
  },
  {
    from: "aws_securitylake_data_lake",
    type: "AWS::SecurityLake::DataLake",
    members: { configuration: { to: "replicationConfiguration.regions", as: rolledUp } },
  },
  {
    from: "aws_guardduty_publishing_destination",
    type: "AWS::GuardDuty::PublishingDestination",
    members: { destination_arn: "DestinationProperties.DestinationArn" },
  },
  {
    from: "aws_ssm_resource_data_sync",
    type: "AWS::SSM::ResourceDataSync",
    members: { "s3_destination.region": "S3Destination.Region" },
    unsaid: {
      "SyncSource.SourceRegions[]": "Terraform has no argument for the regions that a sync gathers",
    },
  },
  {
    from: "aws_ssmincidents_replication_set",
    type: "AWS::SSMIncidents::ReplicationSet",
    members: {
      region: { to: "regionMap", as: replicaRegions },
      regions: { to: "regionMap", as: replicaRegions },
    },
  },
];

export const networksAndOversight: readonly TerraformSpelling[] = [
  ...networks,
  ...edge,
  ...oversight,
];
