/** S3's other resources, file systems, gateways, transfers, backups, keys and secrets, images and snapshots. */
import { arnRegion } from "../../arn-region.ts";
import { unseen } from "../../value.ts";
import { type TerraformSpelling, homeRegion } from "../provider.ts";
import { memberOf } from "../json.ts";
import { asS3Uri, regionOfBucket } from "./computed.ts";

const replicating = "replicationConfiguration.rules[].destinations[].destinationTableBucketARN";

const s3More: readonly TerraformSpelling[] = [
  {
    from: "aws_s3control_multi_region_access_point",
    type: "AWS::S3::MultiRegionAccessPoint",
    computed: {
      $regions: (instance, plan) => {
        const details = plan.value(instance, "details");
        const regions = memberOf(Array.isArray(details) ? details[0] : details, "region");
        return (Array.isArray(regions) ? regions : []).map(
          (one: unknown) =>
            memberOf(one, "region") ?? regionOfBucket(memberOf(one, "bucket"), plan),
        );
      },
    },
    members: { "$regions[]": "Regions[].Region" },
  },
  {
    from: "aws_s3control_storage_lens_configuration",
    type: "AWS::S3::StorageLens",
    members: {
      "storage_lens_configuration.enabled": "IsEnabled",
      "storage_lens_configuration.data_export.s3_bucket_destination.arn":
        "DataExport.S3BucketDestination.Arn",
    },
    unsaid: {
      "ExpandedPrefixesDataExport.S3BucketDestination.Arn":
        "Terraform has no argument for the export of expanded prefixes",
    },
  },
  {
    from: "aws_s3tables_table_bucket_replication",
    type: "AWS::S3Tables::TableBucket",
    joins: { by: "table_bucket_arn", to: { aws_s3tables_table_bucket: ["arn"] } },
    members: { "rule[].destination[].destination_table_bucket_arn": replicating },
  },
  {
    from: "aws_s3tables_table_replication",
    type: "AWS::S3Tables::Table",
    joins: { by: "table_arn", to: { aws_s3tables_table: ["arn"] } },
    members: { "rule[].destination[].destination_table_bucket_arn": replicating },
  },
  {
    from: "aws_s3vectors_vector_bucket",
    type: "AWS::S3Vectors::VectorBucket",
    members: {},
  },
  {
    from: "aws_s3files_file_system",
    type: "AWS::S3Files::FileSystem",
    members: { bucket: "bucket" },
  },
];

const taskLocation = (value: unknown): unknown =>
  String(value).startsWith("arn:") ? unseen("the location is made elsewhere") : value;

const fileSystems: readonly TerraformSpelling[] = [
  {
    from: "aws_efs_file_system",
    type: "AWS::EFS::FileSystem",
    members: { availability_zone_name: "AvailabilityZoneName" },
  },
  {
    from: "aws_efs_replication_configuration",
    type: "AWS::EFS::FileSystem",
    joins: { by: "source_file_system_id", to: { aws_efs_file_system: ["id"] } },
    members: {
      "destination.region": {
        to: "Replications[].Destinations[].Region",
        absent: homeRegion,
      },
    },
  },
  {
    from: "aws_fsx_windows_file_system",
    type: "AWS::FSx::FileSystem",
    members: {
      "audit_log_configuration.audit_log_destination":
        "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination",
    },
    unsaid: {
      "WindowsConfiguration.FsrmConfiguration.EventLogDestination":
        "Terraform has no argument for the events of the File Server Resource Manager",
    },
  },
  {
    from: "aws_fsx_lustre_file_system",
    type: "AWS::FSx::FileSystem",
    members: {
      export_path: {
        to: "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
        symbol: asS3Uri,
      },
      "log_configuration.destination": "LustreConfiguration.LogConfiguration.Destination",
    },
  },
  { from: "aws_fsx_ontap_file_system", type: "AWS::FSx::FileSystem", members: {} },
  { from: "aws_fsx_openzfs_file_system", type: "AWS::FSx::FileSystem", members: {} },
  {
    from: "aws_fsx_data_repository_association",
    type: "AWS::FSx::FileSystem",
    joins: { by: "file_system_id", to: { aws_fsx_lustre_file_system: ["id"] } },
    members: {
      data_repository_path: { to: "Associations[].DataRepositoryPath", symbol: asS3Uri },
    },
  },
  ...(["nfs", "smb"] as const).map((kind) => ({
    from: `aws_storagegateway_${kind}_file_share`,
    type: `AWS::StorageGateway::${kind.toUpperCase()}FileShare`,
    members: {
      bucket_region: "BucketRegion",
      location_arn: "LocationARN",
      audit_destination_arn: "AuditDestinationARN",
    },
  })),
  {
    from: "aws_storagegateway_gateway",
    type: "AWS::StorageGateway::Gateway",
    members: {},
    unsaid: {
      Ec2InstanceRegion: "Terraform does not say in which region the gateway's instance runs",
    },
  },
  {
    from: "aws_datasync_task",
    type: "AWS::DataSync::Task",
    members: {
      destination_location_arn: { to: "DestinationLocation.LocationUri", as: taskLocation },
      "task_report_config.s3_destination.s3_bucket_arn":
        "TaskReportConfig.Destination.S3.S3BucketArn",
      cloudwatch_log_group_arn: "CloudWatchLogGroupArn",
    },
  },
];

const replicaKey = (from: string): readonly TerraformSpelling[] => [
  {
    from,
    type: "AWS::KMS::Key",
    // Of a primary in the plan the primary shows the replica.
    members: {
      primary_key_arn: {
        to: "MultiRegionConfiguration.PrimaryKey.Region",
        as: arnRegion,
        symbol: arnRegion,
      },
    },
  },
  {
    from,
    type: "AWS::KMS::Key",
    joins: {
      by: "primary_key_arn",
      to: { aws_kms_key: ["arn"], aws_kms_external_key: ["arn"] },
      absorbs: true,
    },
    members: { $home: "MultiRegionConfiguration.ReplicaKeys[].Region" },
  },
];

const keys: readonly TerraformSpelling[] = [
  {
    from: "aws_secretsmanager_secret",
    type: "AWS::SecretsManager::Secret",
    members: { "replica[].region": "ReplicationStatus[].Region" },
  },
  { from: "aws_kms_key", type: "AWS::KMS::Key", members: {} },
  { from: "aws_kms_external_key", type: "AWS::KMS::Key", members: {} },
  ...replicaKey("aws_kms_replica_key"),
  ...replicaKey("aws_kms_replica_external_key"),
];

const backups: readonly TerraformSpelling[] = [
  {
    from: "aws_backup_plan",
    type: "AWS::Backup::BackupPlan",
    members: {
      "rule[].copy_action[].destination_vault_arn":
        "BackupPlan.Rules[].CopyActions[].DestinationBackupVaultArn",
      "rule[].target_logically_air_gapped_backup_vault_arn":
        "BackupPlan.Rules[].TargetLogicallyAirGappedBackupVaultArn",
    },
  },
  {
    from: "aws_backup_vault",
    type: "AWS::Backup::BackupVault",
    // A vault is made empty.
    members: { recovery_points: { to: "NumberOfRecoveryPoints", absent: 0 } },
  },
];

const images: readonly TerraformSpelling[] = [
  {
    from: "aws_dlm_lifecycle_policy",
    type: "AWS::DLM::LifecyclePolicy",
    members: {
      state: { to: "State", absent: "ENABLED" },
      "policy_details.schedule[].cross_region_copy_rule[].target":
        "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
      "policy_details.schedule[].cross_region_copy_rule[].target_region":
        "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
      "policy_details.action[].cross_region_copy[].target":
        "PolicyDetails.Actions[].CrossRegionCopy[].Target",
    },
    unsaid: {
      "PolicyDetails.CrossRegionCopyTargets[].TargetRegion":
        "Terraform has no argument for the copies of a default policy",
    },
  },
  {
    from: "aws_imagebuilder_distribution_configuration",
    type: "AWS::ImageBuilder::DistributionConfiguration",
    members: {
      "distribution[].region": "distributions[].region",
      "distribution[].s3_export_configuration.s3_bucket":
        "distributions[].s3ExportConfiguration.s3Bucket",
    },
  },
  {
    from: "aws_ecr_replication_configuration",
    type: "AWS::ECR::ReplicationConfiguration",
    members: {
      "replication_configuration.rule[].destination[].region":
        "replicationConfiguration.rules[].destinations[].region",
    },
  },
  ...["aws_ebs_snapshot", "aws_ebs_snapshot_import"].map((from) => ({
    from,
    type: "AWS::EC2::Snapshot",
    members: { outpost_arn: "OutpostArn" },
  })),
  {
    from: "aws_ebs_snapshot_copy",
    type: "AWS::EC2::Snapshot",
    members: { outpost_arn: "OutpostArn" },
  },
];

export const storage: readonly TerraformSpelling[] = [
  ...s3More,
  ...fileSystems,
  ...keys,
  ...backups,
  ...images,
];
