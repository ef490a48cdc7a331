/** Redshift: clusters with their audit logs, snapshots, data shares. */
import type { Redshift } from "@aws-sdk/client-redshift";
import { listing } from "../listing.ts";
import { labelsOf, service } from "../service.ts";
import { byWord } from "../words.ts";

/** https://docs.aws.amazon.com/redshift/latest/APIReference/API_Snapshot.html */
const isByHand = (said: string | undefined): boolean =>
  byWord<string, boolean>(said, { automated: false, manual: true }, { unknown: true });

export const redshift = service({
  id: "redshift",
  where: "regions",
  reads: [
    "ClusterIdentifier",
    "SnapshotIdentifier",
    "SnapshotArn",
    "SnapshotType",
    "SourceRegion",
    "DataShareArn",
  ],
  client: async (config) => new (await import("@aws-sdk/client-redshift")).Redshift(config),
  lists: [
    listing({
      types: ["AWS::Redshift::Cluster"],
      action: "redshift:DescribeClusters",
      page: (client: Redshift, options, Marker) =>
        client.describeClusters({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      items: (page) => page.Clusters,
      draft: ({ ClusterIdentifier, Tags }, { arn }) => ({
        id: arn("redshift", `cluster:${ClusterIdentifier}`),
        labels: labelsOf(Tags),
      }),
      details: ["redshift:DescribeLoggingStatus"],
      detail: (cluster, { ClusterIdentifier }, { call, attach }) =>
        attach(cluster, "LoggingStatus", "redshift:DescribeLoggingStatus", async () => {
          const { LoggingEnabled, BucketName } = await call(
            "redshift:DescribeLoggingStatus",
            (client, options) => client.describeLoggingStatus({ ClusterIdentifier }, options),
          );
          return { LoggingEnabled, BucketName };
        }),
    }),
    listing({
      types: ["AWS::Redshift::ClusterSnapshot"],
      action: "redshift:DescribeClusterSnapshots",
      page: (client: Redshift, options, Marker) =>
        client.describeClusterSnapshots({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      // Automated ones, several a day, are where their cluster is, unless copied from elsewhere.
      items: (page) =>
        page.Snapshots?.filter(
          ({ SnapshotType, SourceRegion }) => isByHand(SnapshotType) || SourceRegion,
        ),
      draft: (one, { arn }) => ({
        id:
          one.SnapshotArn ??
          arn("redshift", `snapshot:${one.ClusterIdentifier}/${one.SnapshotIdentifier}`),
        labels: labelsOf(one.Tags),
      }),
    }),
    listing({
      types: ["AWS::Redshift::DataShare"],
      action: "redshift:DescribeDataShares",
      page: (client: Redshift, options, Marker) =>
        client.describeDataShares({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      items: (page) => page.DataShares,
      draft: (share, { arn }) => ({
        id: share.DataShareArn ?? arn("redshift", "datashare:unnamed"),
      }),
    }),
  ],
});
