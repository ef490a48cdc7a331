/** Backup vaults (disks, blobs, PostgreSQL, AKS): the regions that keep the backups. */
import { none, resourceType } from "../path.ts";
import { words } from "../words.ts";
import type { Arm } from "./arm.ts";
import { elsewhere, inPair, pairIfAny } from "./paired-region.ts";

type BackupVault = Arm<{
  readonly storageSettings?: readonly { readonly type?: string }[];
  readonly replicatedRegions?: readonly string[] | null;
  readonly regionOfChoiceSettings?: { readonly status?: string };
}>;

const docs = "https://learn.microsoft.com/azure/backup/create-manage-backup-vault";

export const backupVault = resourceType<BackupVault>("Microsoft.DataProtection/backupVaults", [
  {
    role: "backup",
    read: "properties.replicatedRegions[]",
    as: elsewhere,
    why: "the vault copies its backups to this region",
    docs,
    answers: ["dpv-redundancy"],
  },
  {
    role: "backup",
    read: "properties.storageSettings[].type",
    when: ({ properties }) => !properties?.replicatedRegions?.length,
    reads: ["properties.replicatedRegions"],
    as: words({ GeoRedundant: inPair, LocallyRedundant: none, ZoneRedundant: none }),
    absent: pairIfAny,
    emptyIsAbsent: true,
    why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
    docs,
    answers: ["dpv-redundancy"],
  },
  {
    role: "backup",
    read: "properties.regionOfChoiceSettings.status",
    as: words({
      Enabled: { gap: "Microsoft does not document yet which region that is" },
      Disabled: none,
    }),
    why: "the vault may keep backups in a region of choice",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.dataprotection/backupvaults",
  },
]);
