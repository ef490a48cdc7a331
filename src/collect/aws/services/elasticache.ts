/** ElastiCache: clusters and their groups, serverless caches, snapshots, global datastores. */
import { service } from "../service.ts";

export const elasticache = service({
  id: "elasticache",
  where: "regions",
  reads: [
    "ARN",
    "CacheClusterId",
    "ServerlessCacheName",
    "SnapshotName",
    "SnapshotSource",
    "GlobalReplicationGroupId",
  ],
  client: async (config) => new (await import("@aws-sdk/client-elasticache")).ElastiCache(config),
  lists: [
    {
      types: ["AWS::ElastiCache::ReplicationGroup"],
      actions: ["elasticache:DescribeReplicationGroups"],
      async *list({ arn, pages }) {
        for await (const { ReplicationGroups } of pages(
          "elasticache:DescribeReplicationGroups",
          (client, options, Marker) =>
            client.describeReplicationGroups({ MaxRecords: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield (ReplicationGroups ?? []).map((group) => ({
            type: "AWS::ElastiCache::ReplicationGroup",
            id: group.ARN ?? arn("elasticache", `replicationgroup:${group.ReplicationGroupId}`),
            properties: group,
          }));
      },
    },
    {
      types: ["AWS::ElastiCache::CacheCluster"],
      actions: ["elasticache:DescribeCacheClusters"],
      async *list({ arn, pages }) {
        for await (const { CacheClusters } of pages(
          "elasticache:DescribeCacheClusters",
          (client, options, Marker) =>
            client.describeCacheClusters({ MaxRecords: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield (CacheClusters ?? []).map((cluster) => ({
            type: "AWS::ElastiCache::CacheCluster",
            id: cluster.ARN ?? arn("elasticache", `cluster:${cluster.CacheClusterId}`),
            properties: cluster,
          }));
      },
    },
    {
      types: ["AWS::ElastiCache::ServerlessCache"],
      actions: ["elasticache:DescribeServerlessCaches"],
      async *list({ arn, pages }) {
        for await (const { ServerlessCaches } of pages(
          "elasticache:DescribeServerlessCaches",
          (client, options, NextToken) =>
            client.describeServerlessCaches({ MaxResults: 50, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (ServerlessCaches ?? []).map((cache) => ({
            type: "AWS::ElastiCache::ServerlessCache",
            id: cache.ARN ?? arn("elasticache", `serverlesscache:${cache.ServerlessCacheName}`),
            properties: cache,
          }));
      },
    },
    {
      types: ["AWS::ElastiCache::Snapshot"],
      actions: ["elasticache:DescribeSnapshots"],
      async *list({ arn, pages }) {
        for await (const { Snapshots } of pages(
          "elasticache:DescribeSnapshots",
          (client, options, Marker) =>
            client.describeSnapshots({ SnapshotSource: "user", MaxRecords: 50, Marker }, options),
          (page) => page.Marker,
        ))
          yield (Snapshots ?? []).map((snapshot) => ({
            type: "AWS::ElastiCache::Snapshot",
            id: snapshot.ARN ?? arn("elasticache", `snapshot:${snapshot.SnapshotName}`),
            properties: snapshot,
          }));
      },
    },
    {
      types: ["AWS::ElastiCache::GlobalReplicationGroup"],
      actions: ["elasticache:DescribeGlobalReplicationGroups"],
      async *list({ arn, partition, pages }) {
        for await (const { GlobalReplicationGroups } of pages(
          "elasticache:DescribeGlobalReplicationGroups",
          (client, options, Marker) =>
            client.describeGlobalReplicationGroups(
              // Without this the members, and with them the regions, are left out.
              { ShowMemberInfo: true, MaxRecords: 100, Marker },
              options,
            ),
          (page) => page.Marker,
        ))
          yield (GlobalReplicationGroups ?? []).map((group) => ({
            type: "AWS::ElastiCache::GlobalReplicationGroup",
            id:
              group.ARN ??
              arn("elasticache", `globalreplicationgroup:${group.GlobalReplicationGroupId}`, ""),
            region: `${partition}-global`,
            properties: group,
          }));
      },
    },
  ],
});
