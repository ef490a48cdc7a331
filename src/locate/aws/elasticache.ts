/** ElastiCache: nodes of replication groups, snapshots, and global datastores. */
import type { CacheCluster, GlobalReplicationGroup } from "@aws-sdk/client-elasticache";
import { type ResourceType, none, resourceType } from "../path.ts";
import { setting } from "./setting.ts";

const datastore =
  "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DescribeGlobalReplicationGroups.html";

export const elasticache: readonly ResourceType[] = [
  resourceType<Pick<CacheCluster, "ReplicationGroupId">>("AWS::ElastiCache::CacheCluster", [], {
    home: {
      role: "replica",
      reads: ["ReplicationGroupId"],
      owner: (id, { ReplicationGroupId }) =>
        ReplicationGroupId
          ? id.replace(/cluster:.*$/, `replicationgroup:${ReplicationGroupId}`)
          : none,
      ownedBy: ["AWS::ElastiCache::ReplicationGroup"],
      why: "a node of a replication group is a further location of the group's data",
      docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheCluster.html",
    },
  }),
  resourceType("AWS::ElastiCache::Snapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it",
      docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_Snapshot.html",
    },
  }),
  resourceType<Pick<GlobalReplicationGroup, "Members">>(
    "AWS::ElastiCache::GlobalReplicationGroup",
    [
      {
        role: "replica",
        read: "Members[].ReplicationGroupRegion",
        // The primary's too: it may not be scanned.
        why: "every member of a global datastore, the primary and its secondaries, keeps all the data",
        docs: datastore,
        answers: ["elasticache.global"],
      },
    ],
    { home: setting(datastore) },
  ),
];
