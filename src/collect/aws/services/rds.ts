/**
 * RDS, Aurora, DocumentDB and Neptune: one control plane, distinguished by `Engine`. Automated snapshots
 * are where their instance is, and are not listed one by one: their place is the automated backup's.
 */
import type { RDS } from "@aws-sdk/client-rds";
import { listing } from "../listing.ts";
import { labelsOf, service } from "../service.ts";
import { byWord } from "../words.ts";

type Family = "DocDB" | "Neptune" | "RDS";

/** CloudFormation's name for a thing of this engine; all others are of RDS. */
const typeOf = (engine: string | undefined, kind: "DBInstance" | "DBCluster" | "GlobalCluster") =>
  `AWS::${byWord<string, Family>(engine, { docdb: "DocDB", neptune: "Neptune" }, { unknown: "RDS" })}::${kind}` as const;

export const rds = service({
  id: "rds",
  where: "regions",
  reads: [
    "DBInstanceIdentifier",
    "Engine",
    "DBClusterIdentifier",
    "DBClusterArn",
    "GlobalClusterIdentifier",
    "GlobalClusterArn",
    "DBSnapshotIdentifier",
    "DBSnapshotArn",
    "SnapshotType",
    "DBClusterSnapshotIdentifier",
    "DBClusterSnapshotArn",
    "DBInstanceAutomatedBackupsArn",
    "ExportTaskIdentifier",
  ],
  client: async (config) => new (await import("@aws-sdk/client-rds")).RDS(config),
  lists: [
    listing({
      types: ["AWS::RDS::DBInstance", "AWS::DocDB::DBInstance", "AWS::Neptune::DBInstance"],
      action: "rds:DescribeDBInstances",
      page: (client: RDS, options, Marker) =>
        client.describeDBInstances({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      items: (page) => page.DBInstances,
      draft: (db, { arn }) => ({
        type: typeOf(db.Engine, "DBInstance"),
        id: db.DBInstanceArn ?? arn("rds", `db:${db.DBInstanceIdentifier}`),
        labels: labelsOf(db.TagList),
      }),
    }),
    listing({
      types: ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"],
      action: "rds:DescribeDBClusters",
      page: (client: RDS, options, Marker) =>
        client.describeDBClusters({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      items: (page) => page.DBClusters,
      draft: (db, { arn }) => ({
        type: typeOf(db.Engine, "DBCluster"),
        id: db.DBClusterArn ?? arn("rds", `cluster:${db.DBClusterIdentifier}`),
        labels: labelsOf(db.TagList),
      }),
    }),
    listing({
      types: [
        "AWS::RDS::GlobalCluster",
        "AWS::DocDB::GlobalCluster",
        "AWS::Neptune::GlobalCluster",
      ],
      action: "rds:DescribeGlobalClusters",
      page: (client: RDS, options, Marker) =>
        client.describeGlobalClusters({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      items: (page) => page.GlobalClusters,
      draft: (db, { arn, partition }) => ({
        type: typeOf(db.Engine, "GlobalCluster"),
        id: db.GlobalClusterArn ?? arn("rds", `global-cluster:${db.GlobalClusterIdentifier}`, ""),
        region: `${partition}-global`,
        labels: labelsOf(db.TagList),
      }),
    }),
    {
      types: ["AWS::RDS::DBSnapshot"],
      actions: ["rds:DescribeDBSnapshots"],
      async *list({ arn, pages }) {
        for (const SnapshotType of ["manual", "awsbackup"])
          for await (const { DBSnapshots } of pages(
            "rds:DescribeDBSnapshots",
            (client, options, Marker) =>
              client.describeDBSnapshots({ SnapshotType, MaxRecords: 100, Marker }, options),
            (page) => page.Marker,
          ))
            yield (DBSnapshots ?? []).map((one) => ({
              type: "AWS::RDS::DBSnapshot",
              id: one.DBSnapshotArn ?? arn("rds", `snapshot:${one.DBSnapshotIdentifier}`),
              labels: labelsOf(one.TagList),
              properties: one,
            }));
      },
    },
    {
      types: ["AWS::RDS::DBClusterSnapshot"],
      actions: ["rds:DescribeDBClusterSnapshots"],
      async *list({ arn, pages }) {
        for (const SnapshotType of ["manual", "awsbackup"])
          for await (const { DBClusterSnapshots } of pages(
            "rds:DescribeDBClusterSnapshots",
            (client, options, Marker) =>
              client.describeDBClusterSnapshots({ SnapshotType, MaxRecords: 100, Marker }, options),
            (page) => page.Marker,
          ))
            yield (DBClusterSnapshots ?? []).map((one) => ({
              type: "AWS::RDS::DBClusterSnapshot",
              id:
                one.DBClusterSnapshotArn ??
                arn("rds", `cluster-snapshot:${one.DBClusterSnapshotIdentifier}`),
              labels: labelsOf(one.TagList),
              properties: one,
            }));
      },
    },
    listing({
      types: ["AWS::RDS::DBInstanceAutomatedBackup"],
      action: "rds:DescribeDBInstanceAutomatedBackups",
      page: (client: RDS, options, Marker) =>
        client.describeDBInstanceAutomatedBackups({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      items: (page) => page.DBInstanceAutomatedBackups,
      draft: (one, { arn }) => ({
        id: one.DBInstanceAutomatedBackupsArn ?? arn("rds", `auto-backup:${one.DbiResourceId}`),
        name: one.DBInstanceIdentifier ?? one.DbiResourceId ?? "",
        labels: labelsOf(one.TagList),
      }),
    }),
    listing({
      types: ["AWS::RDS::ExportTask"],
      action: "rds:DescribeExportTasks",
      page: (client: RDS, options, Marker) =>
        client.describeExportTasks({ MaxRecords: 100, Marker }, options),
      next: (page) => page.Marker,
      items: (page) => page.ExportTasks,
      draft: (task, { arn }) => ({
        // Export tasks have no ARN of their own.
        id: arn("rds", `export-task:${task.ExportTaskIdentifier}`),
        name: task.ExportTaskIdentifier ?? "",
      }),
    }),
  ],
});
