/** Backup vaults (disks, blobs, PostgreSQL, AKS): the regions that keep the backups. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";
import { elsewhere, paired } from "./regions.ts";

type BackupVault = Arm<{
  readonly storageSettings?: readonly { readonly type?: string }[];
  readonly replicatedRegions?: readonly string[] | null;
}>;

const docs = "https://learn.microsoft.com/azure/backup/create-manage-backup-vault";

export const backupVault = resourceType<BackupVault>("Microsoft.DataProtection/backupVaults", [
  {
    role: "backup",
    read: "properties.replicatedRegions[]",
    as: (place, here) => elsewhere(place, here),
    why: "the vault copies its backups to this region",
    docs,
    answers: ["dpv-redundancy"],
  },
  {
    role: "backup",
    read: "properties.storageSettings[].type",
    when: ({ properties }) => !properties?.replicatedRegions?.length,
    as: (type, here) => (type === "GeoRedundant" ? paired(here) : undefined),
    absent: (here) => here.pair(),
    why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
    docs,
    answers: ["dpv-redundancy"],
  },
]);
