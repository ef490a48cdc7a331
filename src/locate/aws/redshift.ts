/** Redshift: snapshots copied abroad, shares read abroad, audit logs. */
import type {
  Cluster,
  DataShare,
  DataShareStatus,
  LogDestinationType,
  LoggingStatus,
} from "@aws-sdk/client-redshift";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { given, statusOf, switchOf } from "../words.ts";
import { bucketNamed, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/redshift/latest/APIReference/";

interface Warehouse extends Pick<Cluster, "ClusterSnapshotCopyStatus"> {
  /** DescribeLoggingStatus. */
  readonly LoggingStatus?: Pick<
    LoggingStatus,
    "LoggingEnabled" | "BucketName" | "LogDestinationType"
  >;
}

const logging = switchOf("LoggingStatus.LoggingEnabled", true);

/** CloudWatch and S3 Tables are those of the cluster's own region, and then no bucket is named. */
const isToBucket = statusOf<LogDestinationType>("LoggingStatus.LogDestinationType", {
  s3: true,
  cloudwatch: false,
  s3table: false,
});

/** Authorized only: the consumer has not associated the share yet, and reads nothing. */
const isShared = statusOf<DataShareStatus>("DataShareAssociations[].Status", {
  ACTIVE: true,
  AVAILABLE: true,
  AUTHORIZED: false,
  PENDING_AUTHORIZATION: false,
  DEAUTHORIZED: false,
  REJECTED: false,
});

export const redshift: readonly ResourceType[] = [
  resourceType<Warehouse>("AWS::Redshift::Cluster", [
    {
      role: "backup",
      read: "ClusterSnapshotCopyStatus.DestinationRegion",
      as: regionPlace,
      why: "automated and manual snapshots are copied to this region",
      docs: `${api}API_ClusterSnapshotCopyStatus.html`,
      answers: ["redshift.snapshotcopy"],
    },
    {
      role: "log",
      read: "LoggingStatus.BucketName",
      when: ({ LoggingStatus: status }) => {
        const on = logging(status?.LoggingEnabled);
        return on === true ? isToBucket(status?.LogDestinationType) : on;
      },
      reads: ["LoggingStatus.LoggingEnabled", "LoggingStatus.LogDestinationType"],
      as: bucketNamed,
      why: "audit logs, with users and their queries, are written to this bucket",
      docs: `${api}API_DescribeLoggingStatus.html`,
      answers: ["redshift.audit"],
    },
  ]),
  resourceType("AWS::Redshift::ClusterSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
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
        absent: ({ element }) =>
          element === undefined ? none : given(isShared(element.Status), () => unshown),
        reads: ["DataShareAssociations[].Status"],
        as: (region, here) => given(isShared(here.element.Status), () => regionPlace(region, here)),
        why: "a consumer in this region queries the shared tables, and caches blocks of them",
        docs: `${api}API_DataShareAssociation.html`,
        answers: ["redshift.datashare"],
      },
    ],
    { home: setting(`${api}API_DescribeDataShares.html`) },
  ),
];
