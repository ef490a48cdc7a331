/** Databases: DynamoDB, RDS, Aurora, DocumentDB, Neptune, Keyspaces, DSQL, ElastiCache, MemoryDB, Redshift, OpenSearch. */
import { arnRegion } from "../../arn-region.ts";
import { regionOf } from "../../../locate/aws/arn.ts";
import { type Joins, type TerraformSpelling, homeRegion } from "../provider.ts";
import { isGiven } from "./computed.ts";

const table = "AWS::DynamoDB::Table";

const dynamodb: readonly TerraformSpelling[] = [
  {
    from: "aws_dynamodb_table",
    type: table,
    members: {
      "replica[].region_name": "Replicas[].RegionName",
      "global_table_witness[].region_name": "GlobalTableWitnesses[].RegionName",
    },
  },
  {
    from: "aws_dynamodb_table_replica",
    type: table,
    // Of a table in the plan the table shows the replica.
    members: {
      global_table_arn: { to: "Replicas[].RegionName", as: arnRegion, symbol: arnRegion },
    },
  },
  {
    from: "aws_dynamodb_table_replica",
    type: table,
    joins: { by: "global_table_arn", to: { aws_dynamodb_table: ["arn"] }, absorbs: true },
    members: { $home: "Replicas[].RegionName" },
  },
  {
    from: "aws_dynamodb_global_table",
    type: "AWS::DynamoDB::GlobalTable",
    members: { "replica[].region_name": "ReplicationGroup[].RegionName" },
  },
  {
    from: "aws_dynamodb_table_export",
    type: table,
    joins: { by: "table_arn", to: { aws_dynamodb_table: ["arn"] } },
    members: { s3_bucket: "Exports[].S3Bucket" },
  },
  {
    from: "aws_dynamodb_kinesis_streaming_destination",
    type: table,
    joins: { by: "table_name", to: { aws_dynamodb_table: ["name", "id"] } },
    members: { stream_arn: "KinesisDataStreamDestinations[].StreamArn" },
  },
];

const members = (from: string, to: string, type: string): TerraformSpelling => ({
  from,
  type,
  joins: {
    by: "global_cluster_identifier",
    to: { [to]: ["global_cluster_identifier", "id"] },
    isGroup: true,
  },
  // The state of the global cluster lists them itself.
  when: (_, { block }) => block !== undefined,
  members: { $id: "GlobalClusterMembers[].DBClusterArn" },
});

const globalCluster = (from: string, type: string): TerraformSpelling => ({
  from,
  type,
  members: { "global_cluster_members[].db_cluster_arn": "GlobalClusterMembers[].DBClusterArn" },
});

const cluster = (from: string, type: string): TerraformSpelling => ({
  from,
  type,
  members: { replication_source_identifier: "ReplicationSourceIdentifier" },
});

const relational: readonly TerraformSpelling[] = [
  {
    from: "aws_db_instance",
    type: "AWS::RDS::DBInstance",
    members: { replicate_source_db: "ReadReplicaSourceDBInstanceIdentifier" },
  },
  {
    from: "aws_db_instance_automated_backups_replication",
    type: "AWS::RDS::DBInstanceAutomatedBackup",
    members: { source_db_instance_arn: "DBInstanceArn" },
  },
  {
    from: "aws_rds_export_task",
    type: "AWS::RDS::ExportTask",
    members: { s3_bucket_name: "S3Bucket" },
  },
  cluster("aws_rds_cluster", "AWS::RDS::DBCluster"),
  cluster("aws_neptune_cluster", "AWS::Neptune::DBCluster"),
  { from: "aws_docdb_cluster", type: "AWS::DocDB::DBCluster", members: {} },
  globalCluster("aws_rds_global_cluster", "AWS::RDS::GlobalCluster"),
  globalCluster("aws_docdb_global_cluster", "AWS::DocDB::GlobalCluster"),
  globalCluster("aws_neptune_global_cluster", "AWS::Neptune::GlobalCluster"),
  members("aws_rds_cluster", "aws_rds_global_cluster", "AWS::RDS::GlobalCluster"),
  members("aws_docdb_cluster", "aws_docdb_global_cluster", "AWS::DocDB::GlobalCluster"),
  members("aws_neptune_cluster", "aws_neptune_global_cluster", "AWS::Neptune::GlobalCluster"),
];

const keyValue: readonly TerraformSpelling[] = [
  {
    from: "aws_keyspaces_keyspace",
    type: "AWS::Cassandra::Keyspace",
    members: {
      name: "keyspaceName",
      "replication_specification.region_list[]": "replicationRegions[]",
    },
  },
  {
    from: "aws_dsql_cluster",
    type: "AWS::DSQL::Cluster",
    members: {
      "multi_region_properties.witness_region": "multiRegionProperties.witnessRegion",
      "multi_region_properties.clusters[]": "multiRegionProperties.clusters[]",
    },
  },
  {
    from: "aws_dsql_cluster_peering",
    type: "AWS::DSQL::Cluster",
    joins: { by: "identifier", to: { aws_dsql_cluster: ["identifier"] } },
    members: {
      witness_region: "multiRegionProperties.witnessRegion",
      "clusters[]": "multiRegionProperties.clusters[]",
    },
  },
  {
    from: "aws_elasticache_cluster",
    type: "AWS::ElastiCache::CacheCluster",
    members: {},
    unsaid: {
      ReplicationGroupId: "a node of a replication group of the plan is reported with the group",
    },
  },
  {
    from: "aws_elasticache_cluster",
    type: "AWS::ElastiCache::ReplicationGroup",
    joins: {
      by: "replication_group_id",
      to: { aws_elasticache_replication_group: ["replication_group_id", "id"] },
      absorbs: true,
    },
    members: {},
  },
  {
    from: "aws_elasticache_replication_group",
    type: "AWS::ElastiCache::GlobalReplicationGroup",
    joins: {
      by: "global_replication_group_id",
      to: { aws_elasticache_global_replication_group: ["global_replication_group_id", "id"] },
      isGroup: true,
    },
    when: (_, instance) => isGiven(instance, "global_replication_group_id"),
    members: { $home: "Members[].ReplicationGroupRegion" },
  },
  {
    from: "aws_elasticache_replication_group",
    type: "AWS::ElastiCache::ReplicationGroup",
    members: {},
  },
  {
    from: "aws_memorydb_cluster",
    type: "AWS::MemoryDB::MultiRegionCluster",
    joins: {
      by: "multi_region_cluster_name",
      to: { aws_memorydb_multi_region_cluster: ["multi_region_cluster_name", "id"] },
      isGroup: true,
    },
    members: { $home: "Clusters[].Region" },
  },
  { from: "aws_memorydb_cluster", type: "AWS::MemoryDB::Cluster", members: {} },
];

const ofCluster: Joins = {
  by: "cluster_identifier",
  to: { aws_redshift_cluster: ["cluster_identifier", "id"] },
};

const warehouses: readonly TerraformSpelling[] = [
  {
    from: "aws_redshift_cluster",
    type: "AWS::Redshift::Cluster",
    members: {
      "snapshot_copy.destination_region": "ClusterSnapshotCopyStatus.DestinationRegion",
      "logging.bucket_name": "LoggingStatus.BucketName",
      "logging.enable": "LoggingStatus.LoggingEnabled",
    },
  },
  {
    from: "aws_redshift_snapshot_copy",
    type: "AWS::Redshift::Cluster",
    joins: ofCluster,
    members: { destination_region: "ClusterSnapshotCopyStatus.DestinationRegion" },
  },
  {
    from: "aws_redshift_logging",
    type: "AWS::Redshift::Cluster",
    joins: ofCluster,
    members: { bucket_name: "LoggingStatus.BucketName" },
  },
  {
    from: "aws_redshiftserverless_snapshot_copy_configuration",
    type: "AWS::RedshiftServerless::Namespace",
    joins: {
      by: "namespace_name",
      to: { aws_redshiftserverless_namespace: ["namespace_name", "id"] },
    },
    members: { destination_region: "snapshotCopyConfigurations[].destinationRegion" },
  },
  {
    from: "aws_redshift_data_share_consumer_association",
    type: "AWS::Redshift::DataShare",
    constants: { "DataShareAssociations[].Status": "ACTIVE" },
    members: {
      consumer_arn: {
        to: "DataShareAssociations[].ConsumerRegion",
        as: (arn) => regionOf(String(arn)),
        symbol: (arn) => regionOf(arn) ?? arn,
      },
      consumer_region: "DataShareAssociations[].ConsumerRegion",
    },
  },
  {
    from: "aws_opensearch_outbound_connection",
    type: "AWS::OpenSearchService::OutboundConnection",
    members: {
      "remote_domain_info.region": {
        to: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: homeRegion,
      },
      connection_status: "ConnectionStatus.StatusCode",
    },
  },
];

export const databases: readonly TerraformSpelling[] = [
  ...dynamodb,
  ...relational,
  ...keyValue,
  ...warehouses,
];
