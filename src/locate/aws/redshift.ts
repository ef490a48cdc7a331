/** Redshift: snapshots copied abroad, shares read abroad, audit logs. */
import type { Cluster, DataShare, LoggingStatus } from "@aws-sdk/client-redshift";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { bucketNamed, otherRegion } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/redshift/latest/APIReference/";

interface Warehouse extends Pick<Cluster, "ClusterSnapshotCopyStatus"> {
  /** DescribeLoggingStatus. */
  readonly LoggingStatus?: Pick<LoggingStatus, "LoggingEnabled" | "BucketName">;
}

export const redshift: readonly ResourceType[] = [
  resourceType<Warehouse>("AWS::Redshift::Cluster", [
    {
      role: "backup",
      read: "ClusterSnapshotCopyStatus.DestinationRegion",
      as: otherRegion,
      why: "automated and manual snapshots are copied to this region",
      docs: `${api}API_ClusterSnapshotCopyStatus.html`,
      answers: ["redshift.snapshotcopy"],
    },
    {
      role: "log",
      read: "LoggingStatus.BucketName",
      as: (name, here) =>
        here.resource.properties.LoggingStatus?.LoggingEnabled === false
          ? undefined
          : bucketNamed(name, here),
      why: "audit logs, with users and their queries, are written to this bucket",
      docs: `${api}API_DescribeLoggingStatus.html`,
      answers: ["redshift.audit"],
    },
  ]),
  resourceType<{
    readonly snapshotCopyConfigurations?: readonly { readonly destinationRegion?: string }[];
  }>("AWS::RedshiftServerless::Namespace", [
    {
      role: "backup",
      read: "snapshotCopyConfigurations[].destinationRegion",
      as: otherRegion,
      why: "snapshots of the namespace are copied to this region",
      docs: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_SnapshotCopyConfiguration.html",
      answers: ["redshift.snapshotcopy"],
    },
  ]),
  resourceType("AWS::Redshift::ClusterSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot, copied from elsewhere or not, lies in the region that lists it",
      docs: `${api}API_DescribeClusterSnapshots.html`,
      answers: ["redshift.snapshotcopy"],
    },
  }),
  resourceType<Pick<DataShare, "DataShareAssociations">>(
    "AWS::Redshift::DataShare",
    [
      {
        role: "processing",
        read: "DataShareAssociations[].ConsumerRegion",
        as: (region, here) =>
          here.element.Status === "ACTIVE" || here.element.Status === "AVAILABLE"
            ? otherRegion(region, here)
            : undefined,
        why: "a consumer in this region queries the shared tables, and caches blocks of them",
        docs: `${api}API_DataShareAssociation.html`,
        answers: ["redshift.datashare"],
      },
    ],
    { home: setting(`${api}API_DescribeDataShares.html`) },
  ),
];
