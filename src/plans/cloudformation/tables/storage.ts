/** S3, backups, file systems, copies of files. */
import { isUnseen, unseen } from "../../value.ts";
import type { Value } from "../scope.ts";
import { type Table, below, capital, same } from "../table.ts";
import { filled, isText, textOf } from "../text.ts";

const copies = ["replicationConfiguration.rules[].destinations[].destinationTableBucketARN"];
const audit = "AWS::FSx::DataRepositoryAssociation";

export const storage: readonly Table[] = [
  {
    from: "AWS::S3::Bucket",
    type: "AWS::S3::Bucket",
    members: {
      ...same(
        "ReplicationConfiguration.Rules[].Status",
        "ReplicationConfiguration.Rules[].Destination.Bucket",
      ),
      "LoggingConfiguration.DestinationBucketName": "LoggingEnabled.TargetBucket",
      "InventoryConfigurations[].Enabled": "InventoryConfigurationList[].IsEnabled",
      // CloudFormation has no level S3BucketDestination.
      "InventoryConfigurations[].Destination.BucketArn":
        "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket",
      "AnalyticsConfigurations[].StorageClassAnalysis.DataExport.Destination.BucketArn":
        "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
      "AccelerateConfiguration.AccelerationStatus": "AccelerateConfiguration.Status",
      "NotificationConfiguration.TopicConfigurations[].Topic":
        "NotificationConfiguration.TopicConfigurations[].TopicArn",
      "NotificationConfiguration.QueueConfigurations[].Queue":
        "NotificationConfiguration.QueueConfigurations[].QueueArn",
      "NotificationConfiguration.LambdaConfigurations[].Function":
        "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
    },
  },
  {
    from: "AWS::S3::MultiRegionAccessPoint",
    type: "AWS::S3::MultiRegionAccessPoint",
    members: { "$regions[].Region": "Regions[].Region" },
    // It names buckets, and never where they are.
    prepare(properties, { region, noRegion, node, target }) {
      const nodes = node("Regions")?.items ?? [];
      const regions = nodes.map((one): Value => {
        const isOwn = target(one.entries?.get("Bucket"))?.type === "AWS::S3::Bucket";
        return {
          Region: isOwn
            ? (region ?? unseen(noRegion))
            : unseen("the template does not say in which region the bucket is"),
        };
      });
      return { ...properties, $regions: regions };
    },
  },
  {
    from: "AWS::S3::StorageLens",
    type: "AWS::S3::StorageLens",
    members: {
      "StorageLensConfiguration.IsEnabled": "IsEnabled",
      "StorageLensConfiguration.DataExport.S3BucketDestination.Arn":
        "DataExport.S3BucketDestination.Arn",
      "StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Arn":
        "ExpandedPrefixesDataExport.S3BucketDestination.Arn",
    },
  },
  {
    from: "AWS::S3Tables::TableBucket",
    type: "AWS::S3Tables::TableBucket",
    members: capital(...copies),
  },
  {
    from: "AWS::S3Tables::Table",
    type: "AWS::S3Tables::Table",
    members: {},
    elsewhere: {
      "replicationConfiguration.rules[].destinations[].destinationTableBucketARN":
        "CloudFormation has no property for the replication of a single table",
      "managedTableInformation.replicationInformation.sourceTableARN":
        "AWS makes the replica of a table, and no template does; the source says where it is",
    },
  },
  {
    from: "AWS::S3Files::FileSystem",
    type: "AWS::S3Files::FileSystem",
    members: { Bucket: "bucket" },
  },
  {
    from: "AWS::EFS::FileSystem",
    type: "AWS::EFS::FileSystem",
    members: {
      AvailabilityZoneName: "AvailabilityZoneName",
      // Of a destination in one zone some say the zone alone.
      "ReplicationConfiguration.Destinations[].AvailabilityZoneName": {
        to: "Replications[].Destinations[].Region",
        as: (zone) => String(zone).replace(/[a-z]$/, ""),
      },
      "ReplicationConfiguration.Destinations[].Region": "Replications[].Destinations[].Region",
    },
    unsaid: Object.fromEntries(
      ["Replications[].SourceFileSystemArn", "Replications[].SourceFileSystemRegion"].map(
        (path) => [
          path,
          "whether a file system is the destination of another's replication is said where the other one is",
        ],
      ),
    ),
  },
  {
    from: "AWS::FSx::FileSystem",
    type: "AWS::FSx::FileSystem",
    parts: { [audit]: "FileSystemId" },
    members: {
      "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination":
        "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination",
      ...same(
        "WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel",
        "WindowsConfiguration.AuditLogConfiguration.FileShareAccessAuditLogLevel",
        "WindowsConfiguration.FsrmConfiguration.EventLogDestination",
        "LustreConfiguration.LogConfiguration.Destination",
        "LustreConfiguration.LogConfiguration.Level",
      ),
      "LustreConfiguration.ExportPath":
        "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
      [`${audit}[].DataRepositoryPath`]: "Associations[].DataRepositoryPath",
    },
  },
  {
    from: "AWS::DataSync::Task",
    type: "AWS::DataSync::Task",
    members: {
      $destination: "DestinationLocation.LocationUri",
      ...same("TaskReportConfig.Destination.S3.S3BucketArn", "CloudWatchLogGroupArn"),
    },
    prepare(properties, { referred, region, noRegion }) {
      const location = referred("DestinationLocationArn");
      return {
        ...properties,
        $destination: location
          ? addressOf(location.type, location.properties(), region ?? unseen(noRegion))
          : unseen("the template does not hold the location that the task copies to"),
      };
    },
  },
  {
    from: "AWS::Backup::BackupPlan",
    type: "AWS::Backup::BackupPlan",
    members: {
      ...below(
        "BackupPlan.BackupPlanRule[]",
        "BackupPlan.Rules[]",
        "CopyActions[].DestinationBackupVaultArn",
        "TargetLogicallyAirGappedBackupVaultArn",
      ),
    },
  },
  {
    from: "AWS::Backup::BackupVault",
    type: "AWS::Backup::BackupVault",
    members: {},
    // A vault that is made holds nothing yet; what will be put into it plans and copies say.
    constants: { NumberOfRecoveryPoints: 1 },
  },
  {
    from: "AWS::Backup::LogicallyAirGappedBackupVault",
    type: "AWS::Backup::BackupVault",
    members: {},
    constants: { NumberOfRecoveryPoints: 1 },
  },
];

/** As DataSync writes the address of a location. */
function addressOf(
  type: string,
  properties: Readonly<Record<string, Value>>,
  region: Value,
): Value {
  const of = (name: string): Value => properties[name] ?? unseen("the location says no address");
  switch (type.slice("AWS::DataSync::Location".length)) {
    case "S3":
      return withPrefix("s3://", bucketOf(of("S3BucketArn")));
    case "EFS":
    case "FSxLustre":
    case "FSxWindows":
    case "FSxOpenZFS":
    case "FSxONTAP": {
      const arn = Object.entries(properties).find(
        ([name]) => name.endsWith("Arn") && name !== "AgentArns",
      )?.[1];
      const named = /^arn:[^:]+:[^:]+:([a-z0-9-]+):/.exec(plain(arn ?? null) ?? "")?.[1];
      return withPrefix("efs://", withSuffix(named ?? region, ".fs-0"));
    }
    case "AzureBlob":
      return of("AzureBlobContainerUrl");
    case "ObjectStorage":
      return withPrefix("object-storage://", of("ServerHostname"));
    case "HDFS":
      return withPrefix(
        "hdfs://",
        Object(Object(of("NameNodes"))[0])["Hostname"] ?? unseen("the location says no address"),
      );
    default:
      return withPrefix("nfs://", of("ServerHostname"));
  }
}

const plain = (value: Value): string | undefined =>
  isText(value) ? filled(value) : typeof value === "string" ? value : undefined;

function bucketOf(arn: Value): Value {
  if (isText(arn))
    return textOf(
      arn.parts.map((part) =>
        typeof part === "string"
          ? part.replace(/^arn:[^:]+:s3:::/, "")
          : { ...part, fill: part.fill.replace(/^arn:[^:]+:s3:::/, "") },
      ),
    );
  return typeof arn === "string" ? arn.replace(/^arn:[^:]+:s3:::/, "") : arn;
}

function withPrefix(prefix: string, value: Value): Value {
  if (isText(value)) return textOf([prefix, ...value.parts]);
  return isUnseen(value) ? value : `${prefix}${String(value as string)}`;
}

function withSuffix(value: Value, suffix: string): Value {
  if (isText(value)) return textOf([...value.parts, suffix]);
  return isUnseen(value) ? value : `${String(value as string)}${suffix}`;
}
