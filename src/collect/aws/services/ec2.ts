/** EC2's instances, EBS volumes, the account's own snapshots and images, flow logs, and paths between networks. */
import type { EC2 } from "@aws-sdk/client-ec2";
import { plainXml } from "../plain-xml.ts";
import { listing } from "../listing.ts";
import { labelsOf, service } from "../service.ts";
import { isGone } from "../words.ts";

/** What is kept of the records that an estate has most of. */
const kept = {
  Volume: ["VolumeId", "AvailabilityZone", "SnapshotId", "OutpostArn", "State"],
  Snapshot: ["SnapshotId", "VolumeId", "AvailabilityZone", "OutpostArn"],
  Instance: ["InstanceId", "Placement", "OutpostArn", "State"],
  Image: ["ImageId", "Name", "SourceImageId", "SourceImageRegion"],
} as const;

/** And nothing else is read of them but their tags: EC2 writes 3 KB of XML for an instance. */
const read = Object.fromEntries(
  Object.entries(kept).map(([shape, properties]) => [shape, [...properties, "Tags"]]),
);

export const ec2 = service({
  id: "ec2",
  where: "regions",
  reads: [
    "VolumeId",
    "SnapshotId",
    "InstanceId",
    "ImageId",
    "Name",
    "FlowLogId",
    "VpcPeeringConnectionId",
    "TransitGatewayAttachmentId",
    "VpcEndpointId",
    "SubnetId",
  ],
  client: async (config) => plainXml(new (await import("@aws-sdk/client-ec2")).EC2(config), read),
  lists: [
    listing({
      types: ["AWS::EC2::Volume"],
      action: "ec2:DescribeVolumes",
      page: (client: EC2, options, NextToken) =>
        client.describeVolumes({ MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.Volumes?.filter(({ State }) => !isGone(State)),
      draft: (volume, { arn }) => ({
        id: arn("ec2", `volume/${volume.VolumeId}`),
        labels: labelsOf(volume.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::Snapshot"],
      action: "ec2:DescribeSnapshots",
      page: (client: EC2, options, NextToken) =>
        client.describeSnapshots({ OwnerIds: ["self"], MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.Snapshots,
      draft: (snapshot, { region, partition }) => ({
        // A snapshot's ARN has no account.
        id: `arn:${partition}:ec2:${region}::snapshot/${snapshot.SnapshotId}`,
        labels: labelsOf(snapshot.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::Instance"],
      action: "ec2:DescribeInstances",
      page: (client: EC2, options, NextToken) =>
        client.describeInstances({ MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) =>
        page.Reservations?.flatMap(({ Instances }) => Instances ?? []).filter(
          // A terminated instance is listed for an hour; its disks are gone.
          ({ State }) => !isGone(State?.Name),
        ),
      draft: (instance, { arn }) => ({
        id: arn("ec2", `instance/${instance.InstanceId}`),
        labels: labelsOf(instance.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::Image"],
      action: "ec2:DescribeImages",
      page: (client: EC2, options, NextToken) =>
        client.describeImages({ Owners: ["self"], MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.Images,
      draft: (one, { region, partition }) => ({
        // An image's ARN has no account.
        id: `arn:${partition}:ec2:${region}::image/${one.ImageId}`,
        name: one.Name ?? one.ImageId ?? "",
        labels: labelsOf(one.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::FlowLog"],
      action: "ec2:DescribeFlowLogs",
      page: (client: EC2, options, NextToken) =>
        client.describeFlowLogs({ MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.FlowLogs,
      draft: (one, { arn }) => ({
        id: arn("ec2", `vpc-flow-log/${one.FlowLogId}`),
        labels: labelsOf(one.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::VPCPeeringConnection"],
      action: "ec2:DescribeVpcPeeringConnections",
      page: (client: EC2, options, NextToken) =>
        client.describeVpcPeeringConnections({ MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.VpcPeeringConnections,
      draft: (one, { arn }) => ({
        id: arn("ec2", `vpc-peering-connection/${one.VpcPeeringConnectionId}`),
        labels: labelsOf(one.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::TransitGatewayPeeringAttachment", "AWS::EC2::TransitGatewayAttachment"],
      action: "ec2:DescribeTransitGatewayPeeringAttachments",
      page: (client: EC2, options, NextToken) =>
        client.describeTransitGatewayPeeringAttachments({ MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.TransitGatewayPeeringAttachments,
      draft: (one, { arn }) => ({
        id: arn("ec2", `transit-gateway-attachment/${one.TransitGatewayAttachmentId}`),
        labels: labelsOf(one.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::VPCEndpoint"],
      action: "ec2:DescribeVpcEndpoints",
      page: (client: EC2, options, NextToken) =>
        client.describeVpcEndpoints({ MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.VpcEndpoints,
      draft: (one, { arn }) => ({
        id: arn("ec2", `vpc-endpoint/${one.VpcEndpointId}`),
        labels: labelsOf(one.Tags),
      }),
    }),
    listing({
      types: ["AWS::EC2::Subnet"],
      action: "ec2:DescribeSubnets",
      page: (client: EC2, options, NextToken) =>
        client.describeSubnets({ MaxResults: 1000, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.Subnets,
      draft: (one, { arn }) => ({
        id: one.SubnetArn ?? arn("ec2", `subnet/${one.SubnetId}`),
        labels: labelsOf(one.Tags),
      }),
    }),
  ],
});
