/** NetApp volumes: replication to regions that NetApp pairs in its own way, and backups. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";
import { elsewhere } from "./regions.ts";

type NetAppVolume = Arm<{
  readonly dataProtection?: {
    readonly backup?: { readonly backupVaultId?: string | null };
    readonly replication?: {
      readonly endpointType?: string;
      readonly remoteVolumeRegion?: string | null;
      readonly destinationReplications?: readonly { readonly region?: string }[];
    };
  };
}>;

// NetApp's pairs are not Azure's: Frankfurt with London, the Netherlands with Qatar.
const replication = "https://learn.microsoft.com/azure/azure-netapp-files/replication";

export const netAppVolume = resourceType<NetAppVolume>(
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  [
    {
      role: "replica",
      read: "properties.dataProtection.replication.remoteVolumeRegion",
      // On the destination, the remote volume is the source.
      when: ({ properties }) => properties?.dataProtection?.replication?.endpointType !== "dst",
      as: (place, here) => elsewhere(place, here),
      why: "cross-region replication copies the volume to this region",
      docs: replication,
      answers: ["netapp-crr"],
    },
    {
      role: "replica",
      read: "properties.dataProtection.replication.destinationReplications[].region",
      as: (place, here) => elsewhere(place, here),
      why: "the volume is replicated to a destination volume in this region",
      docs: replication,
      answers: ["netapp-crr"],
    },
    {
      role: "backup",
      read: "properties.dataProtection.backup.backupVaultId",
      as: (id) => (id === "" ? undefined : { resource: id }),
      why: "backups of the volume are kept in this backup vault",
      docs: "https://learn.microsoft.com/azure/azure-netapp-files/backup-introduction",
      answers: ["netapp-backup"],
    },
  ],
);
