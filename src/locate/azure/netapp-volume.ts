/** NetApp volumes: replication to regions that NetApp pairs in its own way, and backups. */
import { resourceType, none, unshown } from "../path.ts";
import { type Arm, resourceItself } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";
import { isShown } from "../shown.ts";

type NetAppVolume = Arm<{
  readonly dataProtection?: {
    readonly backup?: { readonly backupVaultId?: string | null };
    readonly replication?: {
      readonly endpointType?: string;
      readonly remoteVolumeRegion?: string | null;
      readonly remoteVolumeResourceId?: string | null;
      readonly destinationReplications?: readonly {
        readonly region?: string;
        readonly resourceId?: string;
      }[];
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
      reads: [
        "properties.dataProtection.replication.destinationReplications",
        "properties.dataProtection.replication.endpointType",
        "properties.dataProtection.replication.remoteVolumeResourceId",
      ],
      as: elsewhere,
      absent: ({ resource }) => {
        const { replication: remote } = resource.properties.properties?.dataProtection ?? {};
        if (remote?.remoteVolumeResourceId) return resourceItself(remote.remoteVolumeResourceId);
        // A source says where to, or its destinations do; a volume without replication shows no end.
        return isShown(remote?.endpointType) && !isShown(remote?.destinationReplications)
          ? unshown
          : none;
      },
      why: "cross-region replication keeps a copy of the volume, or its source, in this region",
      docs: replication,
      answers: ["netapp-crr"],
    },
    {
      role: "replica",
      read: "properties.dataProtection.replication.destinationReplications[].region",
      optional: ["properties.dataProtection.replication.destinationReplications"],
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none;
        return element.resourceId ? resourceItself(element.resourceId) : unshown;
      },
      reads: ["properties.dataProtection.replication.destinationReplications[].resourceId"],
      why: "the volume is replicated to a destination volume in this region",
      docs: replication,
      answers: ["netapp-crr"],
    },
    {
      role: "backup",
      read: "properties.dataProtection.backup.backupVaultId",
      as: resourceItself,
      why: "backups of the volume are kept in this backup vault",
      docs: "https://learn.microsoft.com/azure/azure-netapp-files/backup-introduction",
      answers: ["netapp-backup"],
    },
  ],
);
