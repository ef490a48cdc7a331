/** EC2's instances, EBS volumes, the account's own snapshots and images, flow logs, and paths between networks. */
import type { InstanceStateName } from "@aws-sdk/client-ec2";
import { plainXml } from "../plain-xml.ts";
import { labelsOf, service } from "../service.ts";
import { byWord } from "../words.ts";

/** What is kept of the records that an estate has most of. */
const kept = {
  Volume: ["VolumeId", "AvailabilityZone", "SnapshotId", "OutpostArn"],
  Snapshot: ["SnapshotId", "VolumeId", "AvailabilityZone", "OutpostArn"],
  Instance: ["InstanceId", "Placement", "OutpostArn", "State"],
  Image: ["ImageId", "Name", "SourceImageId", "SourceImageRegion"],
} as const;

/** And nothing else is read of them but their tags: EC2 writes 3 KB of XML for an instance. */
const read = Object.fromEntries(
  Object.entries(kept).map(([shape, properties]) => [shape, [...properties, "Tags"]]),
);

/** A terminated instance is listed for an hour; its disks are gone. */
const isThere = (said: InstanceStateName | undefined): boolean =>
  byWord<InstanceStateName, boolean>(
    said,
    {
      pending: true,
      running: true,
      "shutting-down": true,
      stopped: true,
      stopping: true,
      terminated: false,
    },
    { unknown: true },
  );

export const ec2 = service({
  id: "ec2",
  where: "regions",
  client: async (config) => plainXml(new (await import("@aws-sdk/client-ec2")).EC2(config), read),
  lists: [
    {
      types: { "AWS::EC2::Volume": kept.Volume },
      actions: ["ec2:DescribeVolumes"],
      async *list({ arn, pages }) {
        for await (const { Volumes } of pages(
          "ec2:DescribeVolumes",
          (client, options, token) =>
            client.describeVolumes({ MaxResults: 1000, NextToken: token }, options),
          (page) => page.NextToken,
        ))
          yield (Volumes ?? []).map((volume) => ({
            type: "AWS::EC2::Volume",
            id: arn("ec2", `volume/${volume.VolumeId}`),
            labels: labelsOf(volume.Tags),
            properties: volume,
          }));
      },
    },
    {
      types: { "AWS::EC2::Snapshot": kept.Snapshot },
      actions: ["ec2:DescribeSnapshots"],
      async *list({ region, partition, pages }) {
        for await (const { Snapshots } of pages(
          "ec2:DescribeSnapshots",
          (client, options, token) =>
            client.describeSnapshots(
              { OwnerIds: ["self"], MaxResults: 1000, NextToken: token },
              options,
            ),
          (page) => page.NextToken,
        ))
          yield (Snapshots ?? []).map((snapshot) => ({
            type: "AWS::EC2::Snapshot",
            // A snapshot's ARN has no account.
            id: `arn:${partition}:ec2:${region}::snapshot/${snapshot.SnapshotId}`,
            labels: labelsOf(snapshot.Tags),
            properties: snapshot,
          }));
      },
    },
    {
      types: { "AWS::EC2::Instance": kept.Instance },
      actions: ["ec2:DescribeInstances"],
      async *list({ arn, pages }) {
        for await (const { Reservations } of pages(
          "ec2:DescribeInstances",
          (client, options, token) =>
            client.describeInstances({ MaxResults: 1000, NextToken: token }, options),
          (page) => page.NextToken,
        ))
          yield (Reservations ?? [])
            .flatMap(({ Instances }) => Instances ?? [])
            .filter(({ State }) => isThere(State?.Name))
            .map((instance) => ({
              type: "AWS::EC2::Instance",
              id: arn("ec2", `instance/${instance.InstanceId}`),
              labels: labelsOf(instance.Tags),
              properties: instance,
            }));
      },
    },
    {
      types: { "AWS::EC2::Image": kept.Image },
      actions: ["ec2:DescribeImages"],
      async *list({ region, partition, pages }) {
        for await (const { Images } of pages(
          "ec2:DescribeImages",
          (client, options, NextToken) =>
            client.describeImages({ Owners: ["self"], MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Images ?? []).map((one) => ({
            type: "AWS::EC2::Image",
            // An image's ARN has no account.
            id: `arn:${partition}:ec2:${region}::image/${one.ImageId}`,
            name: one.Name ?? one.ImageId ?? "",
            labels: labelsOf(one.Tags),
            properties: one,
          }));
      },
    },
    {
      types: {
        "AWS::EC2::FlowLog": [
          "FlowLogId",
          "ResourceId",
          "FlowLogStatus",
          "LogDestinationType",
          "LogDestination",
          "LogGroupName",
        ],
      },
      actions: ["ec2:DescribeFlowLogs"],
      async *list({ arn, pages }) {
        for await (const { FlowLogs } of pages(
          "ec2:DescribeFlowLogs",
          (client, options, NextToken) =>
            client.describeFlowLogs({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (FlowLogs ?? []).map((one) => ({
            type: "AWS::EC2::FlowLog",
            id: arn("ec2", `vpc-flow-log/${one.FlowLogId}`),
            labels: labelsOf(one.Tags),
            properties: one,
          }));
      },
    },
    {
      types: {
        "AWS::EC2::VPCPeeringConnection": [
          "VpcPeeringConnectionId",
          "AccepterVpcInfo",
          "RequesterVpcInfo",
          "Status",
        ],
      },
      actions: ["ec2:DescribeVpcPeeringConnections"],
      async *list({ arn, pages }) {
        for await (const { VpcPeeringConnections } of pages(
          "ec2:DescribeVpcPeeringConnections",
          (client, options, NextToken) =>
            client.describeVpcPeeringConnections({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (VpcPeeringConnections ?? []).map((one) => ({
            type: "AWS::EC2::VPCPeeringConnection",
            id: arn("ec2", `vpc-peering-connection/${one.VpcPeeringConnectionId}`),
            labels: labelsOf(one.Tags),
            properties: one,
          }));
      },
    },
    {
      types: {
        "AWS::EC2::TransitGatewayPeeringAttachment": [
          "TransitGatewayAttachmentId",
          "AccepterTgwInfo",
          "RequesterTgwInfo",
          "State",
        ],
        // What the tagging API takes every attachment for: those that are no peerings stay what they are.
        "AWS::EC2::TransitGatewayAttachment": [],
      },
      actions: ["ec2:DescribeTransitGatewayPeeringAttachments"],
      async *list({ arn, pages }) {
        for await (const { TransitGatewayPeeringAttachments } of pages(
          "ec2:DescribeTransitGatewayPeeringAttachments",
          (client, options, NextToken) =>
            client.describeTransitGatewayPeeringAttachments(
              { MaxResults: 1000, NextToken },
              options,
            ),
          (page) => page.NextToken,
        ))
          yield (TransitGatewayPeeringAttachments ?? []).map((one) => ({
            type: "AWS::EC2::TransitGatewayPeeringAttachment",
            id: arn("ec2", `transit-gateway-attachment/${one.TransitGatewayAttachmentId}`),
            labels: labelsOf(one.Tags),
            properties: one,
          }));
      },
    },
    {
      types: {
        "AWS::EC2::VPCEndpoint": ["VpcEndpointId", "ServiceName", "ServiceRegion", "State"],
      },
      actions: ["ec2:DescribeVpcEndpoints"],
      async *list({ arn, pages }) {
        for await (const { VpcEndpoints } of pages(
          "ec2:DescribeVpcEndpoints",
          (client, options, NextToken) =>
            client.describeVpcEndpoints({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (VpcEndpoints ?? []).map((one) => ({
            type: "AWS::EC2::VPCEndpoint",
            id: arn("ec2", `vpc-endpoint/${one.VpcEndpointId}`),
            labels: labelsOf(one.Tags),
            properties: one,
          }));
      },
    },
    {
      types: { "AWS::EC2::Subnet": ["SubnetId", "VpcId", "AvailabilityZone", "OutpostArn"] },
      actions: ["ec2:DescribeSubnets"],
      async *list({ arn, pages }) {
        for await (const { Subnets } of pages(
          "ec2:DescribeSubnets",
          (client, options, NextToken) =>
            client.describeSubnets({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Subnets ?? []).map((one) => ({
            type: "AWS::EC2::Subnet",
            id: one.SubnetArn ?? arn("ec2", `subnet/${one.SubnetId}`),
            labels: labelsOf(one.Tags),
            properties: one,
          }));
      },
    },
  ],
});
