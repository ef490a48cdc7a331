/** MemoryDB: clusters, their snapshots, and multi-Region clusters. */
import { service } from "../service.ts";

export const memorydb = service({
  id: "memorydb",
  where: "regions",
  reads: ["Name", "ARN", "MultiRegionClusterName", "Source"],
  client: async (config) => new (await import("@aws-sdk/client-memorydb")).MemoryDB(config),
  lists: [
    {
      types: ["AWS::MemoryDB::Cluster"],
      actions: ["memorydb:DescribeClusters"],
      async *list({ arn, pages }) {
        for await (const { Clusters } of pages(
          "memorydb:DescribeClusters",
          (client, options, NextToken) =>
            client.describeClusters({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Clusters ?? []).map((cluster) => ({
            type: "AWS::MemoryDB::Cluster",
            id: cluster.ARN ?? arn("memorydb", `cluster/${cluster.Name}`),
            properties: cluster,
          }));
      },
    },
    {
      types: ["AWS::MemoryDB::Snapshot"],
      actions: ["memorydb:DescribeSnapshots"],
      async *list({ arn, pages }) {
        for await (const { Snapshots } of pages(
          "memorydb:DescribeSnapshots",
          (client, options, NextToken) =>
            client.describeSnapshots({ Source: "manual", MaxResults: 50, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Snapshots ?? []).map((snapshot) => ({
            type: "AWS::MemoryDB::Snapshot",
            id: snapshot.ARN ?? arn("memorydb", `snapshot/${snapshot.Name}`),
            properties: snapshot,
          }));
      },
    },
    {
      types: ["AWS::MemoryDB::MultiRegionCluster"],
      actions: ["memorydb:DescribeMultiRegionClusters"],
      async *list({ arn, partition, pages }) {
        for await (const { MultiRegionClusters } of pages(
          "memorydb:DescribeMultiRegionClusters",
          (client, options, NextToken) =>
            client.describeMultiRegionClusters(
              { ShowClusterDetails: true, MaxResults: 100, NextToken },
              options,
            ),
          (page) => page.NextToken,
        ))
          yield (MultiRegionClusters ?? []).map((cluster) => ({
            type: "AWS::MemoryDB::MultiRegionCluster",
            id:
              cluster.ARN ??
              arn("memorydb", `multiregioncluster/${cluster.MultiRegionClusterName}`, ""),
            region: `${partition}-global`,
            properties: cluster,
          }));
      },
    },
  ],
});
