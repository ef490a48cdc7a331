/** Machines, images, networks, functions. */
import { type Table, below, capital, same } from "../table.ts";

const zone = (from: string, to = "AvailabilityZone"): Record<string, string> => ({
  AvailabilityZone: to,
  ...(from === "" ? {} : { [from]: from }),
});

const invoke = "AWS::Lambda::EventInvokeConfig";

export const compute: readonly Table[] = [
  { from: "AWS::EC2::Volume", type: "AWS::EC2::Volume", members: zone("OutpostArn") },
  { from: "AWS::EC2::Subnet", type: "AWS::EC2::Subnet", members: zone("OutpostArn") },
  {
    from: "AWS::EC2::Instance",
    type: "AWS::EC2::Instance",
    members: zone("", "Placement.AvailabilityZone"),
    elsewhere: { OutpostArn: "an instance is on an Outpost because its subnet is" },
  },
  {
    from: "AWS::DLM::LifecyclePolicy",
    type: "AWS::DLM::LifecyclePolicy",
    members: {
      ...same(
        "State",
        "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
        "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
        "PolicyDetails.Actions[].CrossRegionCopy[].Target",
        "PolicyDetails.CrossRegionCopyTargets[].TargetRegion",
      ),
      // A default policy says it at the top.
      "CrossRegionCopyTargets[].TargetRegion":
        "PolicyDetails.CrossRegionCopyTargets[].TargetRegion",
    },
  },
  {
    from: "AWS::ImageBuilder::DistributionConfiguration",
    type: "AWS::ImageBuilder::DistributionConfiguration",
    members: capital("distributions[].region"),
    unsaid: {
      "distributions[].s3ExportConfiguration.s3Bucket":
        "CloudFormation has no property for the export of an image to S3",
    },
  },
  {
    from: "AWS::ECR::ReplicationConfiguration",
    type: "AWS::ECR::ReplicationConfiguration",
    members: capital("replicationConfiguration.rules[].destinations[].region"),
  },
  {
    from: "AWS::EC2::VPCPeeringConnection",
    type: "AWS::EC2::VPCPeeringConnection",
    members: { PeerRegion: "AccepterVpcInfo.Region", $region: "RequesterVpcInfo.Region" },
    defaults: { PeerRegion: "$region" },
    constants: { "Status.Code": "active" },
  },
  {
    from: "AWS::EC2::TransitGatewayPeeringAttachment",
    type: "AWS::EC2::TransitGatewayPeeringAttachment",
    members: { PeerRegion: "AccepterTgwInfo.Region", $region: "RequesterTgwInfo.Region" },
    constants: { State: "available" },
  },
  {
    from: "AWS::EC2::VPCEndpoint",
    type: "AWS::EC2::VPCEndpoint",
    members: same("ServiceRegion"),
  },
  {
    from: "AWS::EC2::FlowLog",
    type: "AWS::EC2::FlowLog",
    members: same("LogDestination", "LogGroupName"),
  },
  {
    from: "AWS::ECS::Cluster",
    type: "AWS::ECS::Cluster",
    members: capital("configuration.executeCommandConfiguration.logConfiguration.s3BucketName"),
    elsewhere: Object.fromEntries(
      ["runningTasksCount", "pendingTasksCount"].map((path) => [
        path,
        "no task runs before the cluster is made; its services are judged",
      ]),
    ),
  },
  {
    from: "AWS::Lambda::Function",
    type: "AWS::Lambda::Function",
    parts: { [invoke]: "FunctionName" },
    members: {
      ...same("DeadLetterConfig.TargetArn", "FileSystemConfigs[].Arn"),
      ...below(
        `${invoke}[].DestinationConfig`,
        "FunctionEventInvokeConfigs[].DestinationConfig",
        "OnSuccess.Destination",
        "OnFailure.Destination",
      ),
    },
  },
  {
    from: "AWS::Lambda::EventSourceMapping",
    type: "AWS::Lambda::EventSourceMapping",
    members: {
      "DestinationConfig.OnFailure.Destination": "DestinationConfig.OnFailure.Destination",
      Enabled: { to: "State", as: (value) => (String(value) === "false" ? "Disabled" : "Enabled") },
    },
  },
  {
    from: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    members: {
      "LoadBalancerAttributes[].Key": "Attributes[].Key",
      "LoadBalancerAttributes[].Value": { to: "Attributes[].Value", as: String },
    },
    elsewhere: {
      "AvailabilityZones[].ZoneName": "the zones of a load balancer are those of its subnets",
    },
  },
  {
    from: "AWS::ECR::PullThroughCacheRule",
    type: "AWS::ECR::PullThroughCacheRule",
    members: {},
  },
];
