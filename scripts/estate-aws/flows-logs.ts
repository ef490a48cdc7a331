/** The hospital's logs and its overseers: subscriptions, trails, Config, Security Hub, a centralisation rule. */
import type { Estate } from "./estate.ts";

const abroad = "klinikum-rheinalpen-research-exports";
const inside = "klinikum-rheinalpen-images-copy";

export function logFlows({ json, arn, add }: Estate): void {
  const security = { system: "security", owner: "platform", environment: "production" };
  // A log group subscribes to a destination next to it, and that one hands on to a stream abroad.
  const siem = arn("logs", "eu-central-1", "destination:siem");
  json("eu-central-1/logs/DescribeDestinations.json", {
    destinations: [
      {
        destinationName: "siem",
        arn: siem,
        targetArn: arn("kinesis", "us-east-1", "stream/siem-intake"),
        roleArn: "arn:aws:iam::210987654321:role/logs-to-siem",
      },
      {
        destinationName: "siem-ireland",
        arn: arn("logs", "eu-central-1", "destination:siem-ireland"),
        targetArn: arn("kinesis", "eu-west-1", "stream/siem-intake"),
        roleArn: "arn:aws:iam::210987654321:role/logs-to-siem",
      },
    ],
  });
  json("eu-central-1/logs/DescribeSubscriptionFilters@_aws_lambda_lab-notify.json", {
    subscriptionFilters: [
      {
        filterName: "to-siem",
        logGroupName: "/aws/lambda/lab-notify",
        filterPattern: "",
        destinationArn: siem,
      },
    ],
  });
  json("eu-central-1/logs/DescribeSubscriptionFilters@_aws_lambda_his-notify.json", {
    subscriptionFilters: [
      {
        filterName: "to-alarms",
        logGroupName: "/aws/lambda/his-notify",
        filterPattern: "ERROR",
        destinationArn: arn("lambda", "eu-central-1", "function:his-notify"),
      },
    ],
  });
  json("eu-west-1/logs/DescribeDeliveryDestinations.json", {
    deliveryDestinations: [
      {
        name: "resolver-logs",
        arn: arn("logs", "eu-west-1", "delivery-destination:resolver-logs"),
        deliveryDestinationType: "S3",
        deliveryDestinationConfiguration: { destinationResourceArn: `arn:aws:s3:::${abroad}` },
      },
    ],
  });

  const trail = (Name: string, HomeRegion: string, S3BucketName: string): object => ({
    Name,
    TrailARN: arn("cloudtrail", HomeRegion, `trail/${Name}`),
    HomeRegion,
    S3BucketName,
    IsMultiRegionTrail: true,
    IsOrganizationTrail: false,
  });
  const trails = {
    trailList: [
      trail("group-audit", "eu-central-1", abroad),
      trail("ward-audit", "eu-west-1", inside),
    ],
  };
  // Multi-region trails are listed everywhere, as shadows of themselves.
  json("_any/cloudtrail/DescribeTrails.json", trails);
  json("_any/cloudtrail/GetTrailStatus.json", { IsLogging: true });
  add("eu-central-1", arn("cloudtrail", "eu-central-1", "trail/group-audit"), security);

  json("eu-central-1/config/DescribeDeliveryChannels.json", {
    DeliveryChannels: [{ name: "default", s3BucketName: abroad }],
  });
  json("eu-west-1/config/DescribeDeliveryChannels.json", {
    DeliveryChannels: [{ name: "default", s3BucketName: inside }],
  });
  // It knows what the lists show as well.
  json("us-east-1/config/SelectAggregateResourceConfig.json", {
    Results: ["his-sessions", "appointments-sessions"].map((table) =>
      JSON.stringify({
        arn: arn("dynamodb", "eu-central-1", `table/${table}`),
        resourceType: "AWS::DynamoDB::Table",
        awsRegion: "eu-central-1",
      }),
    ),
  });
  json("us-east-1/config/DescribeConfigurationAggregators.json", {
    ConfigurationAggregators: [
      {
        ConfigurationAggregatorName: "whole-group",
        ConfigurationAggregatorArn: arn(
          "config",
          "us-east-1",
          "config-aggregator/config-aggregator-q1",
        ),
        AccountAggregationSources: [{ AccountIds: ["210987654321"], AllAwsRegions: true }],
      },
    ],
  });
  const aggregator = arn("securityhub", "us-east-1", "finding-aggregator/2f7b9c31");
  for (const region of ["us-east-1", "eu-central-1"])
    json(`${region}/securityhub/ListFindingAggregators.json`, {
      FindingAggregators: [{ FindingAggregatorArn: aggregator }],
    });
  json("us-east-1/securityhub/GetFindingAggregator.json", {
    FindingAggregatorArn: aggregator,
    FindingAggregationRegion: "us-east-1",
    RegionLinkingMode: "ALL_REGIONS",
  });
  json("ap-south-1/securityhub/ListFindingAggregators.403.json", {
    __type: "InvalidAccessException",
    Message: "Account 210987654321 is not subscribed to AWS Security Hub",
  });
  json("eu-central-1/guardduty/ListDetectors.json", { detectorIds: ["d4c0ffee"] });
  json("eu-central-1/guardduty/ListPublishingDestinations.json", {
    destinations: [{ destinationId: "b7", destinationType: "S3", status: "PUBLISHING" }],
  });
  json("eu-central-1/guardduty/DescribePublishingDestination.json", {
    destinationId: "b7",
    destinationType: "S3",
    status: "PUBLISHING",
    publishingFailureStartTimestamp: 0,
    destinationProperties: { destinationArn: `arn:aws:s3:::${inside}/guardduty` },
  });
  json("eu-west-1/ssm/ListResourceDataSync.json", {
    ResourceDataSyncItems: [
      {
        SyncName: "workstation-inventory",
        SyncType: "SyncToDestination",
        S3Destination: { BucketName: abroad, SyncFormat: "JsonSerDe", Region: "us-east-1" },
      },
    ],
  });
  const rule = arn(
    "observabilityadmin",
    "eu-central-1",
    "organization-centralization-rule/all-logs",
  );
  const model = {
    RuleArn: rule,
    RuleName: "all-logs",
    Rule: {
      Source: { Regions: ["eu-central-1", "eu-west-1"], Scope: "OrganizationId = 'o-rheinalpen'" },
      Destination: {
        Region: "eu-west-1",
        DestinationLogsConfiguration: { BackupConfiguration: { Region: "us-west-2" } },
      },
    },
  };
  const kind = "AWS__ObservabilityAdmin__OrganizationCentralizationRule";
  json(`eu-central-1/cloudcontrolapi/ListResources@${kind}.json`, {
    TypeName: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    ResourceDescriptions: [{ Identifier: rule, Properties: JSON.stringify({ RuleArn: rule }) }],
  });
  json(`eu-central-1/cloudcontrolapi/GetResource@${kind}.json`, {
    TypeName: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    ResourceDescription: { Identifier: rule, Properties: JSON.stringify(model) },
  });
}
