/** Logs, trails, and what gathers findings and settings. */
import { jsonOf } from "../functions.ts";
import { byRegion } from "../by-region.ts";
import { type Table, below, capital, same } from "../table.ts";

const rule = "Rule.Destination";
const centralization = "CentralizationRule.Destination";

/** A name is of the trail's own region and account. */
const arnAlone = (value: unknown): string | undefined =>
  String(value).startsWith("arn:") ? String(value) : undefined;

export const logs: readonly Table[] = [
  {
    from: "AWS::CloudTrail::Trail",
    type: "AWS::CloudTrail::Trail",
    members: {
      ...same("S3BucketName", "CloudWatchLogsLogGroupArn"),
      IsLogging: "IsLogging",
      SnsTopicName: { to: "SnsTopicARN", as: arnAlone },
    },
  },
  {
    from: "AWS::Logs::LogGroup",
    type: "AWS::Logs::LogGroup",
    members: {
      "DataProtectionPolicy.Statement[].Operation.Audit.FindingsDestination.S3.Bucket":
        "DataProtectionStatement[].Operation.Audit.FindingsDestination.S3.Bucket",
    },
  },
  {
    from: "AWS::Logs::SubscriptionFilter",
    type: "AWS::Logs::SubscriptionFilter",
    members: capital("destinationArn"),
  },
  {
    from: "AWS::Logs::AccountPolicy",
    type: "AWS::Logs::AccountPolicy",
    members: capital("policyDocument", "policyType"),
    // A text, which some write as an object.
    prepare: (properties) =>
      typeof properties["PolicyDocument"] === "object"
        ? { ...properties, PolicyDocument: jsonOf(properties["PolicyDocument"]) }
        : properties,
  },
  {
    from: "AWS::Logs::Destination",
    type: "AWS::Logs::Destination",
    members: capital("targetArn"),
  },
  {
    from: "AWS::Logs::DeliveryDestination",
    type: "AWS::Logs::DeliveryDestination",
    members: { DestinationResourceArn: "deliveryDestinationConfiguration.destinationResourceArn" },
  },
  {
    from: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    type: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    members: below(
      rule,
      centralization,
      "Region",
      "DestinationLogsConfiguration.BackupConfiguration.Region",
      "DestinationMetricsConfiguration.BackupConfiguration.Region",
    ),
    unsaid: {
      [`${centralization}.DestinationProfilesConfiguration.BackupConfiguration.Region`]:
        "CloudFormation has no property for the centralization of profiles",
    },
  },
  {
    from: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    type: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    members: same("DestinationArn"),
  },
  {
    from: "AWS::NetworkFirewall::LoggingConfiguration",
    type: "AWS::NetworkFirewall::LoggingConfiguration",
    // A map with these keys.
    members: below(
      "LoggingConfiguration.LogDestinationConfigs[].LogDestination",
      "LogDestinationConfigs[].LogDestination",
      "bucketName",
      "logGroup",
      "deliveryStream",
    ),
  },
  {
    from: "AWS::Oam::Link",
    type: "AWS::Oam::Link",
    members: { SinkIdentifier: "SinkArn" },
  },
  {
    from: "AWS::Config::DeliveryChannel",
    type: "AWS::Config::DeliveryChannel",
    members: { S3BucketName: "s3BucketName", SnsTopicARN: "snsTopicARN" },
  },
  {
    from: "AWS::Config::AggregationAuthorization",
    type: "AWS::Config::AggregationAuthorization",
    members: same("AuthorizedAwsRegion"),
  },
  {
    from: "AWS::SecurityHub::FindingAggregator",
    type: "AWS::SecurityHub::FindingAggregator",
    members: { $region: "FindingAggregationRegion", RegionLinkingMode: "RegionLinkingMode" },
  },
  {
    from: "AWS::SecurityHub::AggregatorV2",
    type: "AWS::SecurityHub::AggregatorV2",
    members: { $region: "AggregationRegion", RegionLinkingMode: "RegionLinkingMode" },
  },
  {
    from: "AWS::SecurityLake::DataLake",
    type: "AWS::SecurityLake::DataLake",
    members: capital("replicationConfiguration.regions[]"),
  },
  {
    from: "AWS::GuardDuty::PublishingDestination",
    type: "AWS::GuardDuty::PublishingDestination",
    members: same("DestinationProperties.DestinationArn"),
  },
  {
    from: "AWS::SSM::ResourceDataSync",
    type: "AWS::SSM::ResourceDataSync",
    members: {
      "S3Destination.BucketRegion": "S3Destination.Region",
      // The older spelling, without a level.
      BucketRegion: "S3Destination.Region",
      "SyncSource.SourceRegions[]": "SyncSource.SourceRegions[]",
    },
  },
  {
    from: "AWS::SSMIncidents::ReplicationSet",
    type: "AWS::SSMIncidents::ReplicationSet",
    members: { "$regions{}.status": "regionMap{}.status" },
    reads: ["Regions"],
    prepare: (properties) =>
      byRegion(properties, "Regions", "RegionName", () => ({ status: "ACTIVE" })),
  },
  {
    from: "AWS::CUR::ReportDefinition",
    type: "AWS::CUR::ReportDefinition",
    members: same("S3Region"),
  },
  {
    from: "AWS::BCMDataExports::Export",
    type: "AWS::BCMDataExports::Export",
    members: below(
      "Export.DestinationConfigurations",
      "DestinationConfigurations",
      "S3Destination.S3Region",
    ),
  },
];
