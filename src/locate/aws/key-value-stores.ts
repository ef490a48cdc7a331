/** Keyspaces, Aurora DSQL, ElastiCache and MemoryDB: databases that one call spreads over regions. */
import { otherName } from "../arms.ts";
import type { CacheCluster, GlobalReplicationGroup } from "@aws-sdk/client-elasticache";
import type { GetClusterOutput } from "@aws-sdk/client-dsql";
import type { KeyspaceSummary } from "@aws-sdk/client-keyspaces";
import type { MultiRegionCluster } from "@aws-sdk/client-memorydb";
import { type ResourceType, none, own, resourceType } from "../path.ts";
import { arnPlace, otherEnd, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const dsql = "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_GetCluster.html";
const datastore =
  "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DescribeGlobalReplicationGroups.html";
const multiRegion =
  "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_DescribeMultiRegionClusters.html";

export const keyValueStores: readonly ResourceType[] = [
  resourceType<Partial<Pick<KeyspaceSummary, "keyspaceName" | "replicationRegions">>>(
    "AWS::Cassandra::Keyspace",
    [
      {
        role: "home",
        when: ({ keyspaceName }) => !keyspaceName?.startsWith("system"),
        reads: ["keyspaceName"],
        always: own,
        why: "a keyspace lies in the region that lists it",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_ListKeyspaces.html",
      },
      {
        role: "replica",
        read: "replicationRegions[]",
        as: otherEnd,
        why: "a multi-region keyspace keeps all its tables in every one of its regions",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_GetKeyspace.html",
        answers: ["keyspaces.multiregion"],
      },
    ],
    {
      home: {
        role: "none",
        why: "system keyspaces are made by AWS in every region, and describe the others",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/devguide/working-with-keyspaces.html",
      },
    },
  ),
  resourceType<Pick<GetClusterOutput, "multiRegionProperties">>("AWS::DSQL::Cluster", [
    {
      role: "replica",
      read: "multiRegionProperties.clusters[]",
      as: arnPlace,
      why: "each peer cluster keeps all the data",
      docs: dsql,
      answers: ["dsql.multiregion"],
    },
    {
      role: "replica",
      read: "multiRegionProperties.witnessRegion",
      absent: otherName("multiRegionProperties.clusters", "multiRegionProperties"),
      reads: ["multiRegionProperties.clusters"],
      as: regionPlace,
      why: "the witness region keeps a window of the transaction log",
      docs: dsql,
      answers: ["dsql.multiregion"],
    },
  ]),
  resourceType<Pick<CacheCluster, "ReplicationGroupId">>("AWS::ElastiCache::CacheCluster", [], {
    home: {
      role: "replica",
      reads: ["ReplicationGroupId"],
      owner: (id, { ReplicationGroupId }) =>
        ReplicationGroupId
          ? id.replace(/cluster:.*$/, `replicationgroup:${ReplicationGroupId}`)
          : none,
      ownedBy: ["AWS::ElastiCache::ReplicationGroup"],
      why: "a node of a replication group is one more place of the group's data",
      docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheCluster.html",
    },
  }),
  ...(
    [
      [
        "AWS::ElastiCache::Snapshot",
        "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_Snapshot.html",
      ],
      [
        "AWS::MemoryDB::Snapshot",
        "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_Snapshot.html",
      ],
    ] as const
  ).map(([type, docs]) =>
    resourceType(type, [], {
      home: { role: "backup", why: "a snapshot lies in the region that lists it", docs },
    }),
  ),
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
  resourceType<Pick<MultiRegionCluster, "Clusters">>(
    "AWS::MemoryDB::MultiRegionCluster",
    [
      {
        role: "replica",
        read: "Clusters[].Region",
        why: "every member cluster keeps all the data",
        docs: multiRegion,
        answers: ["memorydb.multiregion"],
      },
    ],
    { home: setting(multiRegion) },
  ),
];
