/** File systems, gateways, transfers and recovery: EFS, FSx, Storage Gateway, DataSync, Elastic Disaster Recovery. */
import { statusOf } from "../words.ts";
import type { LocationListEntry, TaskReportConfig } from "@aws-sdk/client-datasync";
import type {
  FileSystemDescription,
  ReplicationConfigurationDescription,
} from "@aws-sdk/client-efs";
import type {
  DataRepositoryAssociation,
  FileSystem,
  LustreAccessAuditLogLevel,
  WindowsAccessAuditLogLevel,
} from "@aws-sdk/client-fsx";
import type { GatewayInfo, NFSFileShareInfo } from "@aws-sdk/client-storage-gateway";
import {
  type Destination,
  type Here,
  type ResourceType,
  none,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { isShown } from "../shown.ts";
import { arnPlace, originalAt, regionPlace, s3Uri, otherEnd } from "./arn.ts";

interface Efs extends Pick<FileSystemDescription, "AvailabilityZoneName"> {
  /** DescribeReplicationConfigurations of this file system. */
  readonly Replications?: readonly Pick<
    ReplicationConfigurationDescription,
    "SourceFileSystemArn" | "SourceFileSystemRegion" | "Destinations"
  >[];
}

interface Fsx {
  readonly WindowsConfiguration?: Pick<
    NonNullable<FileSystem["WindowsConfiguration"]>,
    "AuditLogConfiguration" | "FsrmConfiguration"
  >;
  readonly LustreConfiguration?: {
    readonly DataRepositoryConfiguration?: { readonly ExportPath?: string };
    readonly LogConfiguration?: { readonly Destination?: string; readonly Level?: string };
  };
  /** DescribeDataRepositoryAssociations of this file system. */
  readonly Associations?: readonly Pick<DataRepositoryAssociation, "DataRepositoryPath">[];
}

interface DataSyncTask {
  /** The ListLocations element whose LocationArn is DestinationLocationArn. */
  readonly DestinationLocation?: Pick<LocationListEntry, "LocationUri">;
  readonly TaskReportConfig?: Pick<TaskReportConfig, "Destination">;
  readonly CloudWatchLogGroupArn?: string;
}

const efs = "https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html";
const fsx = "https://docs.aws.amazon.com/fsx/latest/APIReference/";
const datasync = "https://docs.aws.amazon.com/datasync/latest/userguide/";
const share =
  "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_DescribeNFSFileShares.html";

const isAudited = statusOf<WindowsAccessAuditLogLevel>(
  "WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel",
  { DISABLED: false, FAILURE_ONLY: true, SUCCESS_ONLY: true, SUCCESS_AND_FAILURE: true },
);
const isLogged = statusOf<LustreAccessAuditLogLevel>("LustreConfiguration.LogConfiguration.Level", {
  DISABLED: false,
  ERROR_ONLY: true,
  WARN_ERROR: true,
  WARN_ONLY: true,
});

/** `efs://us-east-2.fs-0123/`, `s3://bucket/`, `nfs://host/share`. */
function dataSyncPlace(uri: string, here: Here<unknown>): Destination {
  const region = /^(?:efs|fsx[a-z-]*):\/\/([a-z0-9-]+)\.fs-/.exec(uri)?.[1];
  return region === undefined ? s3Uri(uri, here) : regionPlace(region, here);
}

export const files: readonly ResourceType[] = [
  resourceType<Efs>(
    "AWS::EFS::FileSystem",
    [
      {
        role: "home",
        when: ({ AvailabilityZoneName }) => Boolean(AvailabilityZoneName),
        read: "AvailabilityZoneName",
        why: "a One Zone file system is in this zone",
        docs: "https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html",
      },
      {
        role: "replica",
        read: "Replications[].Destinations[].Region",
        // Whatever the status: the copy stays a file system when its replication ends.
        as: regionPlace,
        why: "every file is replicated to a file system in this region",
        docs: efs,
        answers: ["efs.replication"],
      },
      {
        role: "replica",
        read: "Replications[].SourceFileSystemRegion",
        as: otherEnd,
        // One that shows destinations alone is read at the source.
        absent: ({ element }) => (!element || isShown(element.Destinations) ? none : unshown),
        reads: ["Replications[].Destinations[].Region"],
        why: "every file is replicated from a file system in this region",
        docs: efs,
        answers: ["efs.replication"],
      },
    ],
    {
      home: {
        role: "replica",
        reads: ["Replications[].SourceFileSystemArn", "Replications[].SourceFileSystemRegion"],
        owner: (id, { Replications }) => {
          const { SourceFileSystemArn: source = id, SourceFileSystemRegion: region } =
            Replications?.[0] ?? {};
          if (source === id) return none;
          const property = "Replications[].SourceFileSystemArn";
          // The answer says the region twice.
          return region === undefined || source.split(":", 4)[3] === region
            ? originalAt(source, property)
            : unknown(source, property);
        },
        why: "the destination of a replication is one more place of its source's files",
        docs: efs,
        answers: ["efs.replication"],
      },
    },
  ),
  resourceType<Fsx>(
    "AWS::FSx::FileSystem",
    [
      {
        role: "log",
        read: "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination",
        when: ({ WindowsConfiguration: windows }) =>
          isAudited(windows?.AuditLogConfiguration?.FileAccessAuditLogLevel),
        reads: ["WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel"],
        as: arnPlace,
        why: "who opened which file is logged here",
        docs: `${fsx}API_DescribeFileSystems.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "log",
        read: "WindowsConfiguration.FsrmConfiguration.EventLogDestination",
        absent: none,
        as: arnPlace,
        why: "events of the File Server Resource Manager, with names of files, are logged here",
        docs: `${fsx}API_DescribeFileSystems.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "replica",
        read: "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
        absent: none,
        as: s3Uri,
        why: "files are exported to this repository",
        docs: `${fsx}API_DataRepositoryConfiguration.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "log",
        read: "LustreConfiguration.LogConfiguration.Destination",
        when: ({ LustreConfiguration: lustre }) => isLogged(lustre?.LogConfiguration?.Level),
        reads: ["LustreConfiguration.LogConfiguration.Level"],
        as: arnPlace,
        why: "events of the repository, with names of files, are logged here",
        docs: `${fsx}API_LustreLogConfiguration.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "replica",
        read: "Associations[].DataRepositoryPath",
        as: s3Uri,
        why: "files are imported from and exported to this repository",
        docs: `${fsx}API_DescribeDataRepositoryAssociations.html`,
        answers: ["fsx.backup"],
      },
    ],
    { blind: ["SnapMirror replication, which is set up inside ONTAP and shows in no AWS API"] },
  ),
  resourceType("AWS::FSx::Backup", [], {
    home: {
      role: "backup",
      why: "a backup is stored in the region that lists it, even if it is a copy",
      docs: `${fsx}API_Backup.html`,
      answers: ["fsx.backup"],
    },
  }),
  ...["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"].map((type) =>
    resourceType<Pick<NFSFileShareInfo, "BucketRegion" | "LocationARN" | "AuditDestinationARN">>(
      type,
      [
        {
          role: "replica",
          read: "BucketRegion",
          as: regionPlace,
          why: "the files of the share are objects of a bucket in this region",
          docs: share,
          answers: ["storagegateway.share"],
        },
        {
          role: "replica",
          when: ({ BucketRegion }) => !BucketRegion,
          read: "LocationARN",
          reads: ["BucketRegion"],
          as: arnPlace,
          why: "the files of the share are objects of this bucket",
          docs: share,
          answers: ["storagegateway.share"],
        },
        {
          role: "log",
          read: "AuditDestinationARN",
          as: arnPlace,
          why: "who opened which file is logged here",
          docs: share,
          answers: ["storagegateway.share"],
        },
      ],
    ),
  ),
  resourceType<Pick<GatewayInfo, "Ec2InstanceRegion">>(
    "AWS::StorageGateway::Gateway",
    [
      {
        role: "processing",
        read: "Ec2InstanceRegion",
        as: regionPlace,
        why: "the gateway runs, and caches files, on an instance in this region",
        docs: "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_GatewayInfo.html",
        answers: ["storagegateway.share"],
      },
    ],
    { blind: ["the country in which a gateway on the customer's own premises stands"] },
  ),
  resourceType<DataSyncTask>("AWS::DataSync::Task", [
    {
      role: "replica",
      read: "DestinationLocation.LocationUri",
      as: dataSyncPlace,
      why: "the task copies files to this location",
      docs: `${datasync}API_DescribeTask.html`,
      answers: ["datasync.task"],
    },
    {
      role: "log",
      read: "TaskReportConfig.Destination.S3.S3BucketArn",
      as: arnPlace,
      why: "reports list the names of all files the task moved",
      docs: `${datasync}task-reports.html`,
      answers: ["datasync.task"],
    },
    {
      role: "log",
      read: "CloudWatchLogGroupArn",
      as: arnPlace,
      why: "names of the files the task moved are logged here",
      docs: `${datasync}API_DescribeTask.html`,
      answers: ["datasync.task"],
    },
  ]),
  resourceType("AWS::DRS::SourceServer", [], {
    home: {
      role: "failover",
      why: "a server's disks are replicated without pause to the region of its recovery",
      docs: "https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceCloudProperties.html",
      answers: ["drs.replication"],
    },
  }),
];
