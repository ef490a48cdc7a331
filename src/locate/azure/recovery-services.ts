/** Recovery Services vaults: where backups are copied to, and where Site Recovery replicates machines. */
import { none, resourceType, unshown } from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import type { Arm, Child } from "./arm.ts";
import { elsewhere, inPair, pairIfAny, sameRegion } from "./paired-region.ts";
import { isShown } from "../shown.ts";

interface RecoveryVault extends Arm<{
  readonly redundancySettings?: { readonly standardTierStorageRedundancy?: string | null };
  readonly regionOfChoiceSettings?: { readonly status?: string };
}> {
  readonly backupStorageConfig?: {
    readonly properties?: { readonly storageModelType?: string; readonly storageType?: string };
  };
  readonly replicationProtectedItems?: readonly Child<{
    readonly providerSpecificDetails?: {
      readonly primaryFabricLocation?: string | null;
      readonly recoveryFabricLocation?: string | null;
      readonly targetLocation?: string | null;
      readonly instanceType?: string;
    };
  }>[];
  readonly replicationFabrics?: readonly Child<{
    readonly customDetails?: {
      readonly instanceType?: string;
      readonly location?: string | null;
    };
  }>[];
}

const redundancy =
  "https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault#set-storage-redundancy";
const siteRecovery = "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-architecture";
// "Invalid" is a word of the API as well, and says nothing.
const redundancyOf = words({
  GeoRedundant: inPair,
  ReadAccessGeoZoneRedundant: inPair,
  LocallyRedundant: none,
  ZoneRedundant: none,
});

/** The kinds of replication that the API has: each shows where to. */
const isKnownKind = statusOf(
  "replicationProtectedItems[].properties.providerSpecificDetails.instanceType",
  {
    A2A: true,
    A2ACrossClusterMigration: true,
    HyperVReplica2012: true,
    HyperVReplica2012R2: true,
    HyperVReplicaAzure: true,
    InMage: true,
    InMageAzureV2: true,
    InMageRcm: true,
    InMageRcmFailback: true,
  },
);

export const recoveryVault = resourceType<RecoveryVault>(
  "Microsoft.RecoveryServices/vaults",
  [
    {
      role: "backup",
      read: "properties.redundancySettings.standardTierStorageRedundancy",
      as: redundancyOf,
      // A vault is geo-redundant until its owner chooses otherwise, and then one of its two views says so.
      absent: (here) => {
        const { storageModelType, storageType } =
          here.resource.properties.backupStorageConfig?.properties ?? {};
        return storageModelType || storageType || here.resource.unseen?.["backupStorageConfig"]
          ? none
          : pairIfAny(here);
      },
      reads: [
        "backupStorageConfig.properties.storageModelType",
        "backupStorageConfig.properties.storageType",
      ],
      why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
      docs: redundancy,
      answers: ["rsv-redundancy"],
    },
    {
      role: "backup",
      read: "backupStorageConfig.properties.storageModelType",
      as: redundancyOf,
      why: "the vault's storage configuration copies backups to the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backupstorageconfig",
      answers: ["rsv-backupstorageconfig"],
    },
    {
      role: "backup",
      read: "backupStorageConfig.properties.storageType",
      as: redundancyOf,
      why: "the vault's older redundancy setting copies its backups to the paired region",
      docs: "https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/get",
      answers: ["rsv-redundancy"],
    },
    {
      role: "backup",
      read: "properties.regionOfChoiceSettings.status",
      as: words({
        Enabled: { gap: "Microsoft does not document yet which region that is" },
        Disabled: none,
      }),
      why: "the vault may keep backups in a region of choice",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults",
      answers: ["rsv-region-of-choice"],
    },
    {
      role: "replica",
      read: "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
      absent: ({ element }) =>
        !element || isShown(element.properties?.providerSpecificDetails?.targetLocation)
          ? none
          : given(
              isKnownKind(element.properties?.providerSpecificDetails?.instanceType),
              () => unshown,
            ),
      reads: [
        "replicationProtectedItems[].properties.providerSpecificDetails.instanceType",
        "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation",
      ],
      why: "Site Recovery continuously copies the machine's disks to this region",
      docs: siteRecovery,
      answers: ["asr-protected-item"],
    },
    {
      role: "replica",
      read: "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation",
      as: elsewhere,
      absent: none,
      why: "Site Recovery copies the disks of an on-premises machine to this region",
      docs: "https://learn.microsoft.com/azure/site-recovery/vmware-azure-architecture-modernized",
      answers: ["asr-protected-item"],
    },
    {
      role: "failover",
      read: "replicationFabrics[].properties.customDetails.location",
      // The item names the fabric that it replicates from or to.
      as: (place, here) =>
        here.resource.properties.replicationProtectedItems?.some(({ properties }) => {
          const details = properties?.providerSpecificDetails;
          return (
            sameRegion(place, details?.primaryFabricLocation ?? undefined) ||
            sameRegion(place, details?.recoveryFabricLocation ?? undefined)
          );
        })
          ? none
          : elsewhere(place, here),
      // The other fabrics are sites of the owner.
      absent: ({ element }) =>
        /^Azure$/i.test(element?.properties?.customDetails?.instanceType ?? "") ? unshown : none,
      reads: [
        "replicationFabrics[].properties.customDetails.instanceType",
        "replicationProtectedItems[].properties.providerSpecificDetails.primaryFabricLocation",
        "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
      ],
      why: "Site Recovery is set up for machines in this region; none is replicated yet",
      docs: siteRecovery,
      answers: ["asr-fabric"],
    },
  ],
  {
    needs: [
      {
        property: "backupStorageConfig",
        path: "backupstorageconfig/vaultstorageconfig",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/backupstorageconfig/read",
        list: false,
        when: (record) =>
          !(record as RecoveryVault).properties?.redundancySettings?.standardTierStorageRedundancy,
        reads: ["properties.redundancySettings.standardTierStorageRedundancy"],
      },
      {
        property: "replicationProtectedItems",
        path: "replicationProtectedItems",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/replicationProtectedItems/read",
        list: true,
      },
      {
        property: "replicationFabrics",
        path: "replicationFabrics",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/replicationFabrics/read",
        list: true,
      },
    ],
  },
);
