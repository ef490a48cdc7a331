/** EC2's instances, EBS volumes and the account's own snapshots. */
import { labelsOf, service } from "../service.ts";

export const ec2 = service({
  id: "ec2",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-ec2")).EC2(config),
  lists: [
    {
      types: {
        "AWS::EC2::Volume": ["VolumeId", "AvailabilityZone", "SnapshotId", "OutpostArn"],
      },
      actions: ["ec2:DescribeVolumes"],
      async *list({ arn, pages }) {
        for await (const { Volumes } of pages(
          "ec2:DescribeVolumes",
          (client, options, token) =>
            client.describeVolumes({ MaxResults: 500, NextToken: token }, options),
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
      types: {
        "AWS::EC2::Snapshot": ["SnapshotId", "VolumeId", "AvailabilityZone", "OutpostArn"],
      },
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
      types: {
        "AWS::EC2::Instance": ["InstanceId", "Placement", "OutpostArn", "State"],
      },
      actions: ["ec2:DescribeInstances"],
      async *list({ arn, pages }) {
        for await (const { Reservations } of pages(
          "ec2:DescribeInstances",
          (client, options, token) =>
            client.describeInstances({ MaxResults: 500, NextToken: token }, options),
          (page) => page.NextToken,
        ))
          yield (Reservations ?? [])
            .flatMap(({ Instances }) => Instances ?? [])
            // A terminated instance is listed for an hour; its disks are gone.
            .filter(({ State }) => State?.Name !== "terminated")
            .map((instance) => ({
              type: "AWS::EC2::Instance",
              id: arn("ec2", `instance/${instance.InstanceId}`),
              labels: labelsOf(instance.Tags),
              properties: instance,
            }));
      },
    },
  ],
});
