/** RDS, Aurora, DocumentDB and Neptune: read replicas, global clusters, and backups in other regions. */
import type { DBCluster, DBInstance, ExportTask, GlobalCluster } from "@aws-sdk/client-rds";
import { type Home, type ResourceType, none, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnOrName, arnPlace, bucketNamed, originalAt, otherArn } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/";

/** An ARN stands for a source in another region; sources in the same one are bare names. */
function copyOf<Property extends string>(
  source: Property,
): Home<{ readonly [one in Property]?: string | undefined }> {
  return {
    role: "replica",
    reads: [source] as never,
    owner: (_, record) => {
      const original = record[source];
      return !original || /^[\w-]+$/.test(original) ? none : originalAt(original, source);
    },
    ownedBy: [
      "AWS::RDS::DBInstance",
      "AWS::RDS::DBCluster",
      "AWS::DocDB::DBCluster",
      "AWS::Neptune::DBCluster",
    ],
    why: "a cross-region read replica is a further location of its source's data",
    docs: `${api}API_DescribeDBInstances.html`,
    answers: ["rds.readreplica"],
  };
}

const instance = resourceType<
  Pick<
    DBInstance,
    | "ReadReplicaDBInstanceIdentifiers"
    | "ReadReplicaDBClusterIdentifiers"
    | "DBInstanceAutomatedBackupsReplications"
    | "ReadReplicaSourceDBInstanceIdentifier"
    | "ReadReplicaSourceDBClusterIdentifier"
  >
>(
  "AWS::RDS::DBInstance",
  [
    {
      role: "replica",
      read: "ReadReplicaDBInstanceIdentifiers[]",
      as: arnOrName,
      why: "a cross-region read replica is named by its ARN, and keeps all the data",
      docs: `${api}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"],
    },
    {
      role: "replica",
      read: "ReadReplicaDBClusterIdentifiers[]",
      as: arnOrName,
      why: "a read replica that is an Aurora cluster keeps all the data",
      docs: `${api}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"],
    },
    {
      role: "backup",
      read: "DBInstanceAutomatedBackupsReplications[].DBInstanceAutomatedBackupsArn",
      as: arnPlace,
      why: "automated backups, with the transaction logs, are replicated to another region",
      docs: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
      answers: ["rds.autobackup"],
    },
    {
      role: "replica",
      read: "ReadReplicaSourceDBInstanceIdentifier",
      as: otherArn,
      isOriginal: true,
      why: "the source of the read replica, in another region, keeps the same data",
      docs: `${api}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"],
    },
    {
      role: "replica",
      read: "ReadReplicaSourceDBClusterIdentifier",
      as: otherArn,
      isOriginal: true,
      why: "the source cluster of the read replica, in another region, keeps the same data",
      docs: `${api}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"],
    },
  ],
  {
    home: copyOf("ReadReplicaSourceDBInstanceIdentifier"),
  },
);

const clusters = ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"].map(
  (type) =>
    resourceType<Pick<DBCluster, "ReadReplicaIdentifiers" | "ReplicationSourceIdentifier">>(
      type,
      [
        {
          role: "replica",
          read: "ReadReplicaIdentifiers[]",
          as: arnOrName,
          why: "a cross-region read replica of the cluster keeps all the data",
          docs: `${api}API_DescribeDBClusters.html`,
          answers: ["rds.readreplica"],
        },
        {
          role: "replica",
          read: "ReplicationSourceIdentifier",
          as: otherArn,
          isOriginal: true,
          why: "the source of the cluster, in another region, keeps the same data",
          docs: `${api}API_DescribeDBClusters.html`,
          answers: ["rds.readreplica"],
        },
      ],
      {
        home: copyOf("ReplicationSourceIdentifier"),
      },
    ),
);

const globalClusters = (
  [
    ["AWS::RDS::GlobalCluster", "rds.globalcluster", `${api}API_DescribeGlobalClusters.html`],
    [
      "AWS::DocDB::GlobalCluster",
      "docdb.global",
      "https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html",
    ],
    [
      "AWS::Neptune::GlobalCluster",
      "neptune.global",
      "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-global-database.html",
    ],
  ] as const
).map(([type, question, docs]) =>
  resourceType<Pick<GlobalCluster, "GlobalClusterMembers">>(
    type,
    [
      {
        role: "replica",
        read: "GlobalClusterMembers[].DBClusterArn",
        // The writer too: its region may not be scanned.
        as: arnPlace,
        why: "every cluster of a global cluster, the writer and its secondaries, keeps all the data",
        docs,
        answers: [question],
      },
    ],
    { home: setting(docs) },
  ),
);

const snapshots = ["AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot"].map((type) =>
  resourceType(type, [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: `${api}API_DescribeDBSnapshots.html`,
      answers: ["rds.snapshotcopy"],
    },
  }),
);

/** CANCELED: files written before are not removed (API_CancelExportTask). The SDK types Status as a string. */
const isExport = statusOf("Status", {
  STARTING: true,
  IN_PROGRESS: true,
  COMPLETE: true,
  CANCELING: true,
  CANCELED: true,
  FAILED: false,
});

export const rds: readonly ResourceType[] = [
  instance,
  ...clusters,
  ...globalClusters,
  ...snapshots,
  resourceType<{ readonly DBInstanceArn?: string }>(
    "AWS::RDS::DBInstanceAutomatedBackup",
    [
      {
        role: "replica",
        read: "DBInstanceArn",
        as: otherArn,
        isOriginal: true,
        why: "the database that is backed up, in another region, keeps the same data",
        docs: `${api}API_DescribeDBInstanceAutomatedBackups.html`,
        answers: ["rds.autobackup"],
      },
    ],
    {
      home: {
        role: "backup",
        reads: ["DBInstanceArn"],
        owner: (_, { DBInstanceArn: arn }) => (arn ? originalAt(arn, "DBInstanceArn") : none),
        ownedBy: ["AWS::RDS::DBInstance"],
        why: "replicated automated backups are listed in their destination region",
        docs: `${api}API_DescribeDBInstanceAutomatedBackups.html`,
        answers: ["rds.autobackup"],
      },
    },
  ),
  resourceType<Pick<ExportTask, "S3Bucket" | "Status">>(
    "AWS::RDS::ExportTask",
    [
      {
        role: "backup",
        when: ({ Status }) => isExport(Status),
        reads: ["Status"],
        read: "S3Bucket",
        absent: unshown,
        as: bucketNamed,
        why: "an export wrote a snapshot's tables to this bucket",
        docs: `${api}API_DescribeExportTasks.html`,
        answers: ["rds.export"],
      },
    ],
    { home: setting(`${api}API_DescribeExportTasks.html`) },
  ),
];
