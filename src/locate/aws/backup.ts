/** AWS Backup: copy actions say where to, vaults say where. */
import type { BackupPlan, BackupVaultListMember } from "@aws-sdk/client-backup";
import { type ResourceType, none, own, resourceType, unknown, unshown } from "../path.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const guide = "https://docs.aws.amazon.com/aws-backup/latest/devguide/";

export const backup: readonly ResourceType[] = [
  resourceType<{ readonly BackupPlan?: Pick<BackupPlan, "Rules"> }>(
    "AWS::Backup::BackupPlan",
    [
      {
        role: "backup",
        read: "BackupPlan.Rules[].CopyActions[].DestinationBackupVaultArn",
        optional: ["BackupPlan.Rules[].CopyActions"],
        as: arnPlace,
        why: "the rule copies every recovery point to this vault",
        docs: `${guide}API_CopyAction.html`,
        answers: ["backup.plan"],
      },
      {
        role: "backup",
        read: "BackupPlan.Rules[].TargetLogicallyAirGappedBackupVaultArn",
        absent: none,
        as: arnPlace,
        why: "the rule keeps its recovery points in this air-gapped vault",
        docs: `${guide}API_BackupRule.html`,
        answers: ["backup.plan"],
      },
    ],
    { home: setting(`${guide}API_BackupPlan.html`) },
  ),
  resourceType<Pick<BackupVaultListMember, "NumberOfRecoveryPoints">>(
    "AWS::Backup::BackupVault",
    [
      {
        role: "backup",
        read: "NumberOfRecoveryPoints",
        as: (count) => (Number(count) > 0 ? own : count === "0" ? none : unknown(count)),
        // Every list of vaults says how many points each holds.
        absent: unshown,
        why: "recovery points, created here or copied here, are stored in the vault's region",
        docs: `${guide}API_ListBackupVaults.html`,
        answers: ["backup.vault"],
      },
    ],
    {
      home: {
        role: "none",
        why: "an empty vault holds nothing; AWS creates a vault named Default in every region where someone opens the console",
        docs: `${guide}vaults.html`,
        answers: ["backup.vault"],
      },
    },
  ),
  resourceType("AWS::Backup::RecoveryPoint", [], {
    home: {
      role: "none",
      why: "a recovery point is stored in the region of its vault; the vault is judged for all its recovery points",
      docs: `${guide}API_RecoveryPointByBackupVault.html`,
      answers: ["backup.vault"],
    },
  }),
];
