/** What stands at the edge: distributions, accelerators, names, filters. */
import { type Table, below, same } from "../table.ts";

const lambda = "LambdaFunctionAssociations";

export const edge: readonly Table[] = [
  {
    from: "AWS::CloudFront::Distribution",
    type: "AWS::CloudFront::Distribution",
    members: {
      "DistributionConfig.Enabled": "Enabled",
      "DistributionConfig.Origins[].DomainName": "Origins.Items[].DomainName",
      "DistributionConfig.Origins[].OriginShield.Enabled": "Origins.Items[].OriginShield.Enabled",
      "DistributionConfig.Origins[].OriginShield.OriginShieldRegion":
        "Origins.Items[].OriginShield.OriginShieldRegion",
      // It is on where it is there.
      "DistributionConfig.Logging.Bucket": [
        "Logging.Bucket",
        { to: "Logging.Enabled", as: () => true },
      ],
      [`DistributionConfig.DefaultCacheBehavior.${lambda}[].LambdaFunctionARN`]: `DefaultCacheBehavior.${lambda}.Items[].LambdaFunctionARN`,
      [`DistributionConfig.CacheBehaviors[].${lambda}[].LambdaFunctionARN`]: `CacheBehaviors.Items[].${lambda}.Items[].LambdaFunctionARN`,
      "DistributionConfig.DefaultCacheBehavior.FunctionAssociations[].FunctionARN":
        "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN",
    },
  },
  {
    from: "AWS::CloudFront::RealtimeLogConfig",
    type: "AWS::CloudFront::RealtimeLogConfig",
    members: {
      "EndPoints[].KinesisStreamConfig.StreamArn": "EndPoints[].KinesisStreamConfig.StreamARN",
    },
  },
  {
    from: "AWS::GlobalAccelerator::Accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {},
    unsaid: {
      "AcceleratorAttributes.FlowLogsS3Bucket":
        "CloudFormation has no property for the flow logs of an accelerator",
      "AcceleratorAttributes.FlowLogsEnabled":
        "CloudFormation has no property for the flow logs of an accelerator",
    },
  },
  {
    from: "AWS::GlobalAccelerator::EndpointGroup",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: same("EndpointGroupRegion", "TrafficDialPercentage"),
  },
  {
    from: "AWS::Route53::HostedZone",
    type: "AWS::Route53::HostedZone",
    members: below("QueryLoggingConfig", "QueryLoggingConfigs[]", "CloudWatchLogsLogGroupArn"),
  },
  {
    from: "AWS::WAFv2::LoggingConfiguration",
    type: "AWS::WAFv2::LoggingConfiguration",
    members: same("LogDestinationConfigs[]"),
  },
];
