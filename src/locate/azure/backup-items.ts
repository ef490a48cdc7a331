/** What is backed up: each item names a source, and its backups are in the vault that holds the item. */
import { type RowContext, type ResourceType, resourceType } from "../path.ts";
import { type Arm, topLevel } from "./arm.ts";
import { given, statusOf } from "../words.ts";

const entry = {
  role: "none",
  why: "a backup item is an entry of its vault; source and vault are listed separately",
  docs: "https://learn.microsoft.com/azure/backup/backup-overview",
} as const;

const inVault = ({ resource }: RowContext<unknown>) => ({ resource: topLevel(resource.id) });

type BackupInstance = Arm<{
  readonly currentProtectionState?: string;
  readonly dataSourceInfo?: { readonly resourceLocation?: string };
}>;

/** What was backed up before a schedule was stopped, or an error came, is kept. */
const isKept = statusOf("properties.currentProtectionState", {
  NotProtected: false,
  ConfiguringProtectionFailed: false,
  Invalid: true,
  ConfiguringProtection: true,
  ProtectionConfigured: true,
  BackupSchedulesSuspended: true,
  RetentionSchedulesSuspended: true,
  ProtectionStopped: true,
  ProtectionError: true,
  SoftDeleting: true,
  SoftDeleted: true,
  UpdatingProtection: true,
});

export const backupInstance = resourceType<BackupInstance>(
  "Microsoft.DataProtection/backupVaults/backupInstances",
  [
    {
      role: "backup",
      read: "properties.dataSourceInfo.resourceLocation",
      as: (_, here) =>
        given(isKept(here.resource.properties.properties?.currentProtectionState), () =>
          inVault(here),
        ),
      reads: ["properties.currentProtectionState"],
      why: "the data source at this location is backed up into the vault",
      docs: "https://learn.microsoft.com/azure/backup/backup-vault-overview",
      answers: ["dpv-instance"],
    },
  ],
  { home: entry },
);

type ProtectedItem = Arm<{ readonly sourceResourceId?: string | null }>;

export const backupProtectedItem: ResourceType = resourceType<ProtectedItem>(
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
  [
    {
      role: "backup",
      read: "properties.sourceResourceId",
      as: (_, here) => inVault(here),
      why: "this resource is backed up into the vault",
      docs: "https://learn.microsoft.com/azure/backup/backup-azure-recovery-services-vault-overview",
      answers: ["rsv-protected-item"],
    },
  ],
  { home: entry },
);
