/** Redshift: clusters with their audit logs, snapshots, data shares. */
import { type Draft, labelsOf, service } from "../service.ts";
import { byWord } from "../words.ts";

/** https://docs.aws.amazon.com/redshift/latest/APIReference/API_Snapshot.html */
const isByHand = (said: string | undefined): boolean =>
  byWord<string, boolean>(said, { automated: false, manual: true }, { unknown: true });

export const redshift = service({
  id: "redshift",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-redshift")).Redshift(config),
  lists: [
    {
      types: {
        "AWS::Redshift::Cluster": [
          "ClusterIdentifier",
          "ClusterNamespaceArn",
          "AvailabilityZone",
          "ClusterSnapshotCopyStatus",
          "LoggingStatus",
          "KmsKeyId",
        ],
      },
      actions: ["redshift:DescribeClusters", "redshift:DescribeLoggingStatus"],
      async *list({ arn, pages, each, call, attach }) {
        for await (const { Clusters } of pages(
          "redshift:DescribeClusters",
          (client, options, Marker) =>
            client.describeClusters({ MaxRecords: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield await each(Clusters, async (record) => {
            const { ClusterIdentifier } = record;
            const cluster: Draft = {
              type: "AWS::Redshift::Cluster",
              id: arn("redshift", `cluster:${ClusterIdentifier}`),
              labels: labelsOf(record.Tags),
              properties: record,
            };
            await attach(cluster, "LoggingStatus", "redshift:DescribeLoggingStatus", async () => {
              const { LoggingEnabled, BucketName } = await call(
                "redshift:DescribeLoggingStatus",
                (client, options) => client.describeLoggingStatus({ ClusterIdentifier }, options),
              );
              return { LoggingEnabled, BucketName };
            });
            return cluster;
          });
      },
    },
    {
      types: {
        "AWS::Redshift::ClusterSnapshot": [
          "SnapshotIdentifier",
          "SnapshotArn",
          "ClusterIdentifier",
          "SnapshotType",
          "SourceRegion",
          "KmsKeyId",
        ],
      },
      actions: ["redshift:DescribeClusterSnapshots"],
      async *list({ arn, pages }) {
        for await (const { Snapshots } of pages(
          "redshift:DescribeClusterSnapshots",
          (client, options, Marker) =>
            client.describeClusterSnapshots({ MaxRecords: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield (Snapshots ?? [])
            // Automated ones, several a day, lie where their cluster lies, unless copied from elsewhere.
            .filter(({ SnapshotType, SourceRegion }) => isByHand(SnapshotType) || SourceRegion)
            .map((one) => ({
              type: "AWS::Redshift::ClusterSnapshot",
              id:
                one.SnapshotArn ??
                arn("redshift", `snapshot:${one.ClusterIdentifier}/${one.SnapshotIdentifier}`),
              labels: labelsOf(one.Tags),
              properties: one,
            }));
      },
    },
    {
      types: {
        "AWS::Redshift::DataShare": ["DataShareArn", "ProducerArn", "DataShareAssociations"],
      },
      actions: ["redshift:DescribeDataShares"],
      async *list({ arn, pages }) {
        for await (const { DataShares } of pages(
          "redshift:DescribeDataShares",
          (client, options, Marker) =>
            client.describeDataShares({ MaxRecords: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield (DataShares ?? []).map((share) => ({
            type: "AWS::Redshift::DataShare",
            id: share.DataShareArn ?? arn("redshift", "datashare:unnamed"),
            properties: share,
          }));
      },
    },
  ],
});
