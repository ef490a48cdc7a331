/** Databases, caches, warehouses, searches. */
import { arnRegion } from "../../arn-region.ts";
import { isSymbolic, unseen } from "../../value.ts";
import type { Value } from "../scope.ts";
import { type Properties, type Table, capital, same } from "../table.ts";

/** A backup in another region is named by an ARN in the API, and by the region alone here. */
const backupIn = (region: unknown): string =>
  `arn:aws:rds:${String(region)}::auto-backup:automated`;

const replicasSayIt =
  "a read replica is said where the replica is: as a resource that names its source";

const globalCluster = (engine: string): Table => ({
  from: `AWS::${engine}::GlobalCluster`,
  type: `AWS::${engine}::GlobalCluster`,
  parts: { [`AWS::${engine}::DBCluster`]: "GlobalClusterIdentifier" },
  members: {
    [`AWS::${engine}::DBCluster[].$arn`]: "GlobalClusterMembers[].DBClusterArn",
  },
});

/** A member of a group that the template does not hold: which others there are is not known. */
const memberElsewhere = (
  from: string,
  by: string,
  group: string,
  own: "$arn" | "$region",
  to: string,
): Table => ({
  from,
  type: group,
  isPart: true,
  reads: [by],
  members: { "$members[].$own": to },
  when: (properties) => properties["$members"] !== undefined,
  prepare(properties, view) {
    const named = properties[by];
    return named === undefined || isSymbolic(named) || view.isPartOf(group)
      ? properties
      : {
          ...properties,
          $members: [
            { $own: properties[own]! },
            { $own: unseen("the group is not in the template, nor are its other members") },
          ],
        };
  },
});

export const databases: readonly Table[] = [
  ...["RDS", "DocDB", "Neptune"].map((engine) =>
    memberElsewhere(
      `AWS::${engine}::DBCluster`,
      "GlobalClusterIdentifier",
      `AWS::${engine}::GlobalCluster`,
      "$arn",
      "GlobalClusterMembers[].DBClusterArn",
    ),
  ),
  memberElsewhere(
    "AWS::MemoryDB::Cluster",
    "MultiRegionClusterName",
    "AWS::MemoryDB::MultiRegionCluster",
    "$region",
    "Clusters[].Region",
  ),
  {
    from: "AWS::DynamoDB::Table",
    type: "AWS::DynamoDB::Table",
    parts: { "Custom::DynamoDBReplica": "TableName" },
    members: {
      "KinesisStreamSpecification.StreamArn": "KinesisDataStreamDestinations[].StreamArn",
      // The older construct of the CDK makes its replicas by a custom resource.
      "Custom::DynamoDBReplica[].Region": "Replicas[].RegionName",
    },
    elsewhere: {
      "GlobalTableWitnesses[].RegionName":
        "AWS::DynamoDB::Table has no replicas; AWS::DynamoDB::GlobalTable has",
      "Exports[].S3Bucket": "an export is a call and no resource of a template",
    },
  },
  {
    // Since 2019 a global table is a table with replicas: so the API shows it.
    from: "AWS::DynamoDB::GlobalTable",
    type: "AWS::DynamoDB::Table",
    members: {
      "Replicas[].Region": "Replicas[].RegionName",
      "$streams[].StreamArn": "KinesisDataStreamDestinations[].StreamArn",
      "GlobalTableWitnesses[].Region": "GlobalTableWitnesses[].RegionName",
    },
    reads: ["Replicas"],
    // Each replica may have its own, and most have none.
    prepare: (properties) => ({
      ...properties,
      $streams: listIn(properties["Replicas"]).flatMap((replica): readonly Value[] => {
        const stream = (Object(replica) as Properties)["KinesisStreamSpecification"];
        return stream === undefined ? [] : [stream];
      }),
    }),
    elsewhere: { "Exports[].S3Bucket": "an export is a call and no resource of a template" },
  },
  {
    from: "AWS::Cassandra::Keyspace",
    type: "AWS::Cassandra::Keyspace",
    members: {
      KeyspaceName: "keyspaceName",
      "ReplicationSpecification.RegionList[]": "replicationRegions[]",
    },
  },
  {
    from: "AWS::DSQL::Cluster",
    type: "AWS::DSQL::Cluster",
    members: capital("multiRegionProperties.clusters[]", "multiRegionProperties.witnessRegion"),
  },
  {
    from: "AWS::ElastiCache::CacheCluster",
    type: "AWS::ElastiCache::CacheCluster",
    members: {},
    elsewhere: {
      ReplicationGroupId: "the nodes of a replication group are not resources of their own here",
    },
  },
  {
    from: "AWS::ElastiCache::GlobalReplicationGroup",
    type: "AWS::ElastiCache::GlobalReplicationGroup",
    members: {
      "$members[].ReplicationGroupRegion": "Members[].ReplicationGroupRegion",
    },
    reads: ["Members", "RegionalConfigurations"],
    prepare: (properties) => ({
      ...properties,
      $members: [...listIn(properties["Members"]), ...listIn(properties["RegionalConfigurations"])],
    }),
  },
  {
    from: "AWS::MemoryDB::MultiRegionCluster",
    type: "AWS::MemoryDB::MultiRegionCluster",
    parts: { "AWS::MemoryDB::Cluster": "MultiRegionClusterName" },
    members: { "AWS::MemoryDB::Cluster[].$region": "Clusters[].Region" },
  },
  // A member by its own right: it is judged where it is.
  { from: "AWS::MemoryDB::Cluster", type: "AWS::MemoryDB::Cluster", members: {} },
  {
    from: "AWS::RDS::DBInstance",
    type: "AWS::RDS::DBInstance",
    members: {
      SourceDBInstanceIdentifier: "ReadReplicaSourceDBInstanceIdentifier",
      SourceDBClusterIdentifier: "ReadReplicaSourceDBClusterIdentifier",
      AutomaticBackupReplicationRegion: {
        to: "DBInstanceAutomatedBackupsReplications[].DBInstanceAutomatedBackupsArn",
        as: backupIn,
      },
    },
    elsewhere: {
      "ReadReplicaDBInstanceIdentifiers[]": replicasSayIt,
      "ReadReplicaDBClusterIdentifiers[]": replicasSayIt,
    },
  },
  {
    from: "AWS::RDS::DBCluster",
    type: "AWS::RDS::DBCluster",
    members: same("ReplicationSourceIdentifier"),
    elsewhere: { "ReadReplicaIdentifiers[]": replicasSayIt },
  },
  ...["DocDB", "Neptune"].map((engine): Table => ({
    from: `AWS::${engine}::DBCluster`,
    type: `AWS::${engine}::DBCluster`,
    // Of a restore, which lies in the same region: no replication.
    members: {},
    elsewhere: {
      ReplicationSourceIdentifier: "CloudFormation has no property for a cluster's source",
      "ReadReplicaIdentifiers[]": "CloudFormation has no property for a cluster's source",
    },
  })),
  globalCluster("RDS"),
  globalCluster("DocDB"),
  globalCluster("Neptune"),
  {
    from: "AWS::Redshift::Cluster",
    type: "AWS::Redshift::Cluster",
    members: {
      DestinationRegion: "ClusterSnapshotCopyStatus.DestinationRegion",
      "LoggingProperties.BucketName": [
        "LoggingStatus.BucketName",
        { to: "LoggingStatus.LoggingEnabled", as: () => true },
      ],
      "LoggingProperties.LogDestinationType": "LoggingStatus.LogDestinationType",
    },
  },
  {
    from: "AWS::RedshiftServerless::Namespace",
    type: "AWS::RedshiftServerless::Namespace",
    members: capital("snapshotCopyConfigurations[].destinationRegion"),
  },
  {
    from: "AWS::SecretsManager::Secret",
    type: "AWS::SecretsManager::Secret",
    members: { "ReplicaRegions[].Region": "ReplicationStatus[].Region" },
    elsewhere: {
      PrimaryRegion: "a replica of a secret is made by its primary, and is not a resource",
      "CrossAccountReplicas[].ReplicaSecretARN":
        "the other account takes the secret over, and no template says so",
      "CrossAccountPrimary.PrimarySecretARN":
        "a replica of a secret is made by its primary, and is not a resource",
    },
  },
  {
    from: "AWS::KMS::Key",
    type: "AWS::KMS::Key",
    members: {},
    elsewhere: {
      "MultiRegionConfiguration.ReplicaKeys[].Region":
        "a replica of a key is said where the replica is: as AWS::KMS::ReplicaKey",
      "MultiRegionConfiguration.PrimaryKey.Region":
        "a key that is not a replica is its own primary",
      MultiRegion: "whether it has replicas, each says for itself",
    },
  },
  {
    // One more place of a key whose primary is elsewhere.
    from: "AWS::KMS::ReplicaKey",
    type: "AWS::KMS::Key",
    isPart: true,
    members: {
      $region: "MultiRegionConfiguration.ReplicaKeys[].Region",
      PrimaryKeyArn: { to: "MultiRegionConfiguration.PrimaryKey.Region", as: arnRegion },
    },
  },
];

const listIn = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [];
