/** RDS, Aurora, DocumentDB and Neptune: read replicas, global clusters, and backups in other regions. */
import type { DBCluster, DBInstance, ExportTask, GlobalCluster } from "@aws-sdk/client-rds";
import { type Home, type ResourceType, resourceType } from "../unconverted.ts";
import { bucketNamed, elsewhere, regionOf } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/";

/** An ARN stands for a source in another region; sources in the same one are bare names. */
const remote = (source: string | undefined): string | undefined =>
  source !== undefined && regionOf(source) !== undefined ? source : undefined;

const copyOf = (source: (record: never) => string | undefined): Home => ({
  role: "replica",
  owner: (_, record) => remote(source(record as never)),
  ownedBy: [
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBCluster",
    "AWS::DocDB::DBCluster",
    "AWS::Neptune::DBCluster",
  ],
  why: "a cross-region read replica is one more place of its source's data",
  docs: `${api}API_DescribeDBInstances.html`,
  answers: ["rds.readreplica"],
});

const instance = resourceType<
  Pick<
    DBInstance,
    | "ReadReplicaDBInstanceIdentifiers"
    | "ReadReplicaDBClusterIdentifiers"
    | "DBInstanceAutomatedBackupsReplications"
  >
>(
  "AWS::RDS::DBInstance",
  [
    {
      role: "replica",
      read: "ReadReplicaDBInstanceIdentifiers[]",
      as: elsewhere,
      why: "a cross-region read replica is named by its ARN, and keeps all the data",
      docs: `${api}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"],
    },
    {
      role: "replica",
      read: "ReadReplicaDBClusterIdentifiers[]",
      as: elsewhere,
      why: "a read replica that is an Aurora cluster keeps all the data",
      docs: `${api}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"],
    },
    {
      role: "backup",
      read: "DBInstanceAutomatedBackupsReplications[].DBInstanceAutomatedBackupsArn",
      as: elsewhere,
      why: "automated backups, with the transaction logs, are replicated to another region",
      docs: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
      answers: ["rds.autobackup"],
    },
  ],
  {
    home: copyOf(
      (record: Pick<DBInstance, "ReadReplicaSourceDBInstanceIdentifier">) =>
        record.ReadReplicaSourceDBInstanceIdentifier,
    ),
  },
);

const clusters = ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"].map(
  (type) =>
    resourceType<Pick<DBCluster, "ReadReplicaIdentifiers">>(
      type,
      [
        {
          role: "replica",
          read: "ReadReplicaIdentifiers[]",
          as: elsewhere,
          why: "a cross-region read replica of the cluster keeps all the data",
          docs: `${api}API_DescribeDBClusters.html`,
          answers: ["rds.readreplica"],
        },
      ],
      {
        home: copyOf(
          (record: Pick<DBCluster, "ReplicationSourceIdentifier">) =>
            record.ReplicationSourceIdentifier,
        ),
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
        // The writer is a cluster of its own, and tells its home itself.
        as: (arn, { element }) => (element.IsWriter ? undefined : regionOf(arn)),
        why: "a global cluster copies all the data to each of its secondary clusters",
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
      why: "a snapshot, copied from elsewhere or not, lies in the region that lists it",
      docs: `${api}API_DescribeDBSnapshots.html`,
      answers: ["rds.snapshotcopy"],
    },
  }),
);

export const rds: readonly ResourceType[] = [
  instance,
  ...clusters,
  ...globalClusters,
  ...snapshots,
  resourceType("AWS::RDS::DBInstanceAutomatedBackup", [], {
    home: {
      role: "backup",
      owner: (_, record) => (record as { DBInstanceArn?: string }).DBInstanceArn,
      ownedBy: ["AWS::RDS::DBInstance"],
      why: "replicated automated backups are listed in the region they were copied to",
      docs: `${api}API_DescribeDBInstanceAutomatedBackups.html`,
      answers: ["rds.autobackup"],
    },
  }),
  resourceType<Pick<ExportTask, "S3Bucket" | "Status">>(
    "AWS::RDS::ExportTask",
    [
      {
        role: "backup",
        read: "S3Bucket",
        as: bucketNamed,
        why: "an export wrote a snapshot's tables to this bucket",
        docs: `${api}API_DescribeExportTasks.html`,
        answers: ["rds.export"],
      },
    ],
    { home: setting(`${api}API_DescribeExportTasks.html`) },
  ),
];
