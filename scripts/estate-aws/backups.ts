/** The hospital's file systems, registries and backups, with the copies they make. */
import type { Estate } from "./estate.ts";

export function backups(estate: Estate): void {
  fileSystems(estate);
  registries(estate);
  vaults(estate);
}

function fileSystems({ account, arn, tagged, hex, json }: Estate): void {
  const region = "eu-central-1";
  const dicom = (tagged.get(region) ?? []).find((row) => row.arn.includes(":file-system/"))!.arn;
  const scans = arn("elasticfilesystem", region, `file-system/fs-0${hex("scans", 16)}`);
  const id = (of: string): string => of.slice(of.lastIndexOf("/") + 1);
  json(`${region}/elasticfilesystem/DescribeFileSystems.json`, {
    FileSystems: [dicom, scans].map((FileSystemArn) => ({
      FileSystemArn,
      FileSystemId: id(FileSystemArn),
      LifeCycleState: "available",
      OwnerId: account,
      Tags: [],
    })),
  });
  json(`${region}/elasticfilesystem/DescribeReplicationConfigurations.json`, {
    Replications: (
      [
        [dicom, "us-east-1"],
        [scans, "eu-north-1"],
      ] as const
    ).map(([source, Region]) => ({
      SourceFileSystemArn: source,
      SourceFileSystemId: id(source),
      SourceFileSystemRegion: region,
      OriginalSourceFileSystemArn: source,
      Destinations: [{ Status: "ENABLED", Region, FileSystemId: `fs-0${hex(Region, 16)}` }],
    })),
  });
  const backup = (at: string, name: string): object => ({
    Backups: [
      {
        BackupId: `backup-0${hex(name, 16)}`,
        ResourceARN: arn("fsx", at, `backup/backup-0${hex(name, 16)}`),
        Lifecycle: "AVAILABLE",
        Type: "USER_INITIATED",
        SourceBackupId: `backup-0${hex(`${name} source`, 16)}`,
        SourceBackupRegion: region,
        Tags: [{ Key: "Name", Value: name }],
      },
    ],
  });
  json("us-east-2/fsx/DescribeBackups.json", backup("us-east-2", "staff-shares"));
  json("eu-west-1/fsx/DescribeBackups.json", backup("eu-west-1", "ward-shares"));
  const moved = (name: string): string => arn("datasync", region, `task/task-0${hex(name, 16)}`);
  const location = (name: string): string =>
    arn("datasync", region, `location/loc-0${hex(name, 16)}`);
  json(`${region}/datasync/ListTasks.json`, {
    Tasks: ["slides-to-research", "slides-to-archive"].map((Name) => ({
      TaskArn: moved(Name),
      Name,
      Status: "AVAILABLE",
    })),
  });
  for (const name of ["slides-to-research", "slides-to-archive"])
    json(`${region}/datasync/DescribeTask@${moved(name).replaceAll(/[^\w.-]/g, "_")}.json`, {
      TaskArn: moved(name),
      Name: name,
      Status: "AVAILABLE",
      SourceLocationArn: location("slides"),
      DestinationLocationArn: location(name),
    });
  json(`${region}/datasync/ListLocations.json`, {
    Locations: [
      [location("slides"), "efs://eu-central-1.fs-0123456789abcdef0/slides/"],
      [location("slides-to-research"), "s3://klinikum-rheinalpen-research-exports/slides/"],
      [location("slides-to-archive"), "s3://klinikum-rheinalpen-images-copy/slides/"],
    ].map(([LocationArn, LocationUri]) => ({ LocationArn, LocationUri })),
  });
}

function registries({ account, arn, json }: Estate): void {
  json("eu-central-1/ecr/DescribeRepositories.json", {
    repositories: [
      {
        repositoryName: "his/web",
        repositoryArn: arn("ecr", "eu-central-1", "repository/his/web"),
        registryId: account,
      },
    ],
  });
  const rules = (region: string): object => ({
    registryId: account,
    replicationConfiguration: { rules: [{ destinations: [{ region, registryId: account }] }] },
  });
  json("eu-central-1/ecr/DescribeRegistry.json", rules("us-east-1"));
  json("eu-north-1/ecr/DescribeRegistry.json", rules("eu-west-1"));
}

function vaults({ arn, hex, json }: Estate): void {
  const vault = (region: string, name: string): string =>
    arn("backup", region, `backup-vault:${name}`);
  const points: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
    "eu-central-1": [
      ["clinical", 3],
      ["Default", 0],
    ],
    "eu-west-1": [["clinical-copy", 3]],
    // Made by the console when somebody looked.
    "us-west-1": [["Default", 0]],
    "us-east-1": [["overseas", 4]],
  };
  const scans = arn("elasticfilesystem", "eu-central-1", `file-system/fs-0${hex("scans", 16)}`);
  for (const [region, all] of Object.entries(points)) {
    json(`${region}/backup/ListBackupVaults.json`, {
      BackupVaultList: all.map(([BackupVaultName, NumberOfRecoveryPoints]) => ({
        BackupVaultName,
        BackupVaultArn: vault(region, BackupVaultName),
        NumberOfRecoveryPoints,
        VaultType: "BACKUP_VAULT",
      })),
    });
    for (const [BackupVaultName, count] of all.filter(([, held]) => held > 0))
      json(`${region}/backup/ListRecoveryPointsByBackupVault@${BackupVaultName}.json`, {
        RecoveryPoints: Array.from({ length: count }, (_, day) => ({
          RecoveryPointArn:
            // A file system's recovery points are AWS Backup's own, a disk's are snapshots.
            day === 0
              ? `arn:aws:ec2:${region}::snapshot/snap-0${hex(`${BackupVaultName} disk`, 16)}`
              : arn("backup", region, `recovery-point:${hex(`${BackupVaultName} ${day}`, 32)}`),
          BackupVaultName,
          BackupVaultArn: vault(region, BackupVaultName),
          ResourceArn:
            day === 0 ? arn("ec2", "eu-central-1", `volume/vol-0${hex("his disk", 16)}`) : scans,
          ResourceType: day === 0 ? "EBS" : "EFS",
          ...(BackupVaultName !== "clinical" && {
            SourceBackupVaultArn: vault("eu-central-1", "clinical"),
          }),
          Status: "COMPLETED",
        })),
      });
  }
  const plans = [
    ["9b1d0c7e-nightly", "nightly", vault("eu-west-1", "clinical-copy")],
    ["4f6a2e8c-weekly", "weekly", vault("us-east-1", "overseas")],
  ] as const;
  json("eu-central-1/backup/ListBackupPlans.json", {
    BackupPlansList: plans.map(([BackupPlanId, BackupPlanName]) => ({
      BackupPlanId,
      BackupPlanName,
      BackupPlanArn: arn("backup", "eu-central-1", `backup-plan:${BackupPlanId}`),
    })),
  });
  for (const [BackupPlanId, BackupPlanName, DestinationBackupVaultArn] of plans)
    json(`eu-central-1/backup/GetBackupPlan@${BackupPlanId}.json`, {
      BackupPlanId,
      BackupPlan: {
        BackupPlanName,
        Rules: [
          {
            RuleName: BackupPlanName,
            TargetBackupVaultName: "clinical",
            CopyActions: [{ DestinationBackupVaultArn }],
          },
        ],
      },
    });
}
