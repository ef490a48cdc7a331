var copiedFrom = (function copiedFrom(_, { properties }) {
  const { createOption, sourceResourceId } = properties?.creationData ?? {};
  const crosses = crossesRegions(createOption);
  if (crosses !== true) return crosses === false ? none : crosses;
  return nothingThere(properties?.provisioningState) ?? ownerAt(sourceResourceId);
});
var withDiagnostics = (function withDiagnostics(type3) {
  const blobs = type3.type === "Microsoft.Storage/storageAccounts";
  return {
    ...type3,
    rows: [
      ...type3.rows,
      ...diagnosticRows.map(((row) => rowOf(row))),
      ...blobs ? sinks("blobDiagnosticSettings").map(((row) => rowOf(row))) : []
    ],
    needs: [
      ...type3.needs,
      diagnosticNeed,
      ...blobs ? [
        {
          ...diagnosticNeed,
          property: "blobDiagnosticSettings",
          path: `blobServices/default/${diagnosticNeed.path}`
        }
      ] : []
    ]
  };
});
var finished = (function finished(own2) {
  const type3 = logged(own2);
  return aliased.has(type3.type.toLowerCase()) ? { ...type3, alias: { of: aliasOf, reads: aliasReads(type3.type) } } : type3;
});
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = ((fn, res, err) => (function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
}));
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// facade:src/locate/path.ts?rows-azure
import { none, own, resourceType, rowOf, unknown, unshown } from "./scan.js";
var init_path = __esm({
  "facade:src/locate/path.ts?rows-azure": (function() {
  })
});

// facade:src/locate/azure/arm.ts?rows-azure
import { aliasOf, aliasReads, aliased, behind, beside, hostOf_2, isArmId, namespaceAt, ownerAt, resourceAt, resourceBehind, resourceItself, storageAccountAt, topLevel, workspaceAt } from "./scan.js";
var init_arm = __esm({
  "facade:src/locate/azure/arm.ts?rows-azure": (function() {
  })
});

// facade:src/locate/words.ts?rows-azure
import { given, statusOf, switchOf, words } from "./scan.js";
var init_words = __esm({
  "facade:src/locate/words.ts?rows-azure": (function() {
  })
});

// src/locate/azure/backup-items.ts
var entry, inVault, isKept, backupInstance, backupProtectedItem;
var init_backup_items = __esm({
  "src/locate/azure/backup-items.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_words();
    entry = {
      role: "none",
      why: "a backup item is an entry of its vault; source and vault are listed separately",
      docs: "https://learn.microsoft.com/azure/backup/backup-overview"
    };
    inVault = ({ resource }) => ({ resource: topLevel(resource.id) });
    isKept = statusOf("properties.currentProtectionState", {
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
      UpdatingProtection: true
    });
    backupInstance = resourceType(
      "Microsoft.DataProtection/backupVaults/backupInstances",
      [
        {
          role: "backup",
          read: "properties.dataSourceInfo.resourceLocation",
          as: (_, here) => given(
            isKept(here.resource.properties.properties?.currentProtectionState),
            () => inVault(here)
          ),
          reads: ["properties.currentProtectionState"],
          why: "the data source at this location is backed up into the vault",
          docs: "https://learn.microsoft.com/azure/backup/backup-vault-overview",
          answers: ["dpv-instance"]
        }
      ],
      { home: entry }
    );
    backupProtectedItem = resourceType(
      "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
      [
        {
          role: "backup",
          read: "properties.sourceResourceId",
          as: (_, here) => inVault(here),
          why: "this resource is backed up into the vault",
          docs: "https://learn.microsoft.com/azure/backup/backup-azure-recovery-services-vault-overview",
          answers: ["rsv-protected-item"]
        }
      ],
      { home: entry }
    );
  }
});

// facade:src/locate/azure/paired-region.ts?rows-azure
import { elsewhere, geoSku, inPair, pairIfAny, paired, sameRegion } from "./scan.js";
var init_paired_region = __esm({
  "facade:src/locate/azure/paired-region.ts?rows-azure": (function() {
  })
});

// src/locate/azure/backup-vault.ts
var docs, backupVault;
var init_backup_vault = __esm({
  "src/locate/azure/backup-vault.ts"() {
    "use strict";
    init_path();
    init_words();
    init_paired_region();
    docs = "https://learn.microsoft.com/azure/backup/create-manage-backup-vault";
    backupVault = resourceType("Microsoft.DataProtection/backupVaults", [
      {
        role: "backup",
        read: "properties.replicatedRegions[]",
        as: elsewhere,
        why: "the vault copies its backups to this region",
        docs,
        answers: ["dpv-redundancy"]
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
        answers: ["dpv-redundancy"]
      },
      {
        role: "backup",
        read: "properties.regionOfChoiceSettings.status",
        as: words({
          Enabled: { gap: "Microsoft does not document yet which region that is" },
          Disabled: none
        }),
        why: "the vault may keep backups in a region of choice",
        docs: "https://learn.microsoft.com/azure/templates/microsoft.dataprotection/backupvaults"
      }
    ]);
  }
});

// src/locate/azure/batch-account.ts
var docs2, batchAccount;
var init_batch_account = __esm({
  "src/locate/azure/batch-account.ts"() {
    "use strict";
    init_path();
    init_arm();
    docs2 = "https://learn.microsoft.com/azure/batch/accounts";
    batchAccount = resourceType("Microsoft.Batch/batchAccounts", [
      {
        role: "replica",
        read: "properties.autoStorage.storageAccountId",
        absent: ({ element: { properties } }) => properties?.autoStorage ? unshown : none,
        as: resourceAt,
        why: "input and output of jobs, and application packages, are kept in this storage account",
        docs: docs2
      }
    ]);
  }
});

// src/locate/azure/bastion.ts
var isRecording, isOn, bastionHost;
var init_bastion = __esm({
  "src/locate/azure/bastion.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    isRecording = switchOf("properties.enableSessionRecording", true);
    isOn = switchOf("properties.enableSessionRecording", false);
    bastionHost = resourceType("Microsoft.Network/bastionHosts", [
      {
        role: "log",
        read: "properties.sessionRecordingConfiguration.blobContainerUri",
        // Where recording is on, the container may have been set in the portal alone.
        absent: ({ resource }) => given(isOn(resource.properties.properties?.enableSessionRecording), () => unshown),
        reads: ["properties.enableSessionRecording"],
        as: (uri, { resource }) => given(isRecording(resource.properties.properties?.enableSessionRecording), () => behind(uri)),
        why: "recordings of sessions (screen and input) are stored in this container",
        docs: "https://learn.microsoft.com/azure/bastion/session-recording",
        answers: ["diag-settings"]
      }
    ]);
  }
});

// facade:src/locate/arms.ts?rows-azure
import { holds, holdsAny, noArm, oneOf } from "./scan.js";
var init_arms = __esm({
  "facade:src/locate/arms.ts?rows-azure": (function() {
  })
});

// src/locate/azure/compute-gallery.ts
var replicated, galleryImageVersion, galleryApplicationVersion, distributes, builder, imageTemplate;
var init_compute_gallery = __esm({
  "src/locate/azure/compute-gallery.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_paired_region();
    init_words();
    init_arms();
    replicated = (type3, what) => resourceType(type3, [
      {
        role: "replica",
        read: "properties.publishingProfile.targetRegions[].name",
        optional: ["properties.publishingProfile.targetRegions"],
        as: elsewhere,
        why: `the gallery keeps replicas of the ${what} in this region`,
        docs: "https://learn.microsoft.com/azure/virtual-machines/azure-compute-gallery",
        answers: ["gallery-image-version"]
      },
      {
        role: "replica",
        read: "properties.publishingProfile.targetExtendedLocations[].extendedLocation.name",
        optional: ["properties.publishingProfile.targetExtendedLocations"],
        why: `the gallery keeps replicas of the ${what} in this edge zone`,
        docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/galleries/images/versions",
        answers: ["gallery-image-version"]
      }
    ]);
    galleryImageVersion = replicated(
      "Microsoft.Compute/galleries/images/versions",
      "image"
    );
    galleryApplicationVersion = replicated(
      "Microsoft.Compute/galleries/applications/versions",
      "application"
    );
    distributes = words({
      ManagedImage: holds("location"),
      SharedImage: holds("targetRegions", "replicationRegions"),
      // Without an address, the disk is in the template's own staging group.
      VHD: none
    });
    builder = "https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json";
    imageTemplate = resourceType(
      "Microsoft.VirtualMachineImages/imageTemplates",
      [
        {
          guards: true,
          role: "replica",
          read: "properties.distribute[].type",
          as: distributes,
          reads: [
            "properties.distribute[].location",
            "properties.distribute[].replicationRegions",
            "properties.distribute[].targetRegions"
          ],
          why: "the built image is distributed to a target of this kind",
          docs: builder,
          answers: ["image-builder"]
        },
        {
          role: "replica",
          read: "properties.distribute[].targetRegions[].name",
          optional: ["properties.distribute[].targetRegions"],
          as: elsewhere,
          why: "the built image is published to this region",
          docs: builder,
          answers: ["image-builder"]
        },
        {
          role: "replica",
          read: "properties.distribute[].replicationRegions[]",
          optional: ["properties.distribute[].replicationRegions"],
          as: elsewhere,
          why: "the built image is replicated to this region",
          docs: builder,
          answers: ["image-builder"]
        },
        {
          role: "replica",
          read: "properties.distribute[].location",
          as: elsewhere,
          absent: none,
          why: "the built image is stored as a managed image in this region",
          docs: builder,
          answers: ["image-builder"]
        },
        {
          role: "replica",
          read: "properties.distribute[].uri",
          as: behind,
          absent: none,
          why: "the built image is written to this storage account as a disk",
          docs: builder,
          answers: ["image-builder"]
        }
      ]
    );
  }
});

// src/locate/azure/states.ts
function standing(state, place) {
  const there = place();
  return there === none || there === own ? there : nothingThere(state) ?? there;
}
function nothingThere(state) {
  if (typeof state !== "string") return void 0;
  if (/^(deleted|disabled)$/i.test(state)) return none;
  return /^(create|link|enable)?(failed|canceled|cancelled)$/i.test(state) ? {
    gap: `its state is ${state}, which does not show whether it holds data`,
    remedy: "repair or delete the resource, or check it and accept the gap with an exception"
  } : void 0;
}
var init_states = __esm({
  "src/locate/azure/states.ts": (function() {
    "use strict";
    init_path();
  })
});

// src/locate/azure/container-registry.ts
var isEndpointOff, containerRegistryReplication;
var init_container_registry = __esm({
  "src/locate/azure/container-registry.ts"() {
    "use strict";
    init_path();
    init_states();
    isEndpointOff = (state) => typeof state === "string" && /^disabled$/i.test(state);
    containerRegistryReplication = resourceType("Microsoft.ContainerRegistry/registries/replications", [], {
      home: {
        role: "replica",
        owner: (id, { properties }) => (isEndpointOff(properties?.provisioningState) ? void 0 : nothingThere(properties?.provisioningState)) ?? id.replace(/\/replications\/.*$/i, ""),
        reads: ["properties.provisioningState"],
        ownedBy: ["Microsoft.ContainerRegistry/registries"],
        why: "a geo-replicated registry keeps all its images in this region",
        docs: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication",
        answers: ["acr-replication"]
      }
    });
  }
});

// src/locate/azure/cosmos-account.ts
function writeRegion({ resource, home: home2 }) {
  const first = resource.properties.properties?.locations?.find(
    ({ failoverPriority }) => failoverPriority === 0
  );
  return first?.locationName ?? home2;
}
var priorityOf, isFirst, isFurther, isPeriodic, inPair2, distribution, cosmosAccount;
var init_cosmos_account = __esm({
  "src/locate/azure/cosmos-account.ts"() {
    "use strict";
    init_path();
    init_words();
    init_paired_region();
    init_states();
    priorityOf = (priority) => typeof priority === "number" && Number.isInteger(priority) && priority >= 0 ? priority : unknown(priority, "properties.locations[].failoverPriority");
    isFirst = (priority) => {
      const known = priorityOf(priority);
      return typeof known === "number" ? known === 0 : known;
    };
    isFurther = (priority) => {
      const known = priorityOf(priority);
      return typeof known === "number" ? known > 0 : known;
    };
    isPeriodic = statusOf("properties.backupPolicy.type", { Periodic: true, Continuous: false });
    inPair2 = (_, here) => paired(here, writeRegion(here));
    distribution = "https://learn.microsoft.com/azure/cosmos-db/distribute-data-globally";
    cosmosAccount = resourceType("Microsoft.DocumentDB/databaseAccounts", [
      {
        // The account's own location is only where it was created; its data can be elsewhere altogether.
        role: "home",
        id: "first region",
        read: "properties.locations[].locationName",
        as: (place, { element, resource }) => (
          // Each account has a region with priority 0.
          resource.properties.properties?.locations?.some((one) => one.failoverPriority === 0) ? given(isFirst(element.failoverPriority), () => place) : unknown(element.failoverPriority, "properties.locations[].failoverPriority")
        ),
        absent: ({ element }) => element && isFirst(element.failoverPriority) === true ? unshown : none,
        reads: ["properties.locations[].failoverPriority"],
        why: "the account's write region holds all its data",
        docs: distribution,
        answers: ["cosmos-locations"]
      },
      {
        role: "replica",
        read: "properties.locations[].locationName",
        as: (place, { element }) => given(
          isFurther(element.failoverPriority),
          () => standing(element.provisioningState, () => place)
        ),
        absent: ({ element }) => element && isFirst(element.failoverPriority) !== true ? unshown : none,
        reads: ["properties.locations[].failoverPriority", "properties.locations[].provisioningState"],
        why: "every further region of the account holds a full copy of the data",
        docs: distribution,
        answers: ["cosmos-locations"]
      },
      {
        role: "backup",
        read: "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
        // Continuous backups stay in the account's regions.
        when: ({ properties }) => isPeriodic(properties?.backupPolicy?.type),
        reads: [
          "properties.backupPolicy.type",
          "properties.locations[].failoverPriority",
          "properties.locations[].locationName"
        ],
        as: words({ Geo: inPair2, GeoZone: inPair2, Local: none, Zone: none }),
        absent: (here) => here.pair(writeRegion(here)) ?? none,
        why: "periodic backups are geo-redundant unless set otherwise, so a copy is kept in the region paired with the write region",
        docs: "https://learn.microsoft.com/azure/cosmos-db/periodic-backup-storage-redundancy",
        answers: ["cosmos-backup-redundancy"]
      }
    ]);
  }
});

// facade:src/locate/shown.ts?rows-azure
import { firstShown, isShown } from "./scan.js";
var init_shown = __esm({
  "facade:src/locate/shown.ts?rows-azure"() {
  }
});

// src/locate/azure/cosmos-clusters.ts
var cassandraCluster, isReplica, source, mongoCluster, cosmosFleet;
var init_cosmos_clusters = __esm({
  "src/locate/azure/cosmos-clusters.ts"() {
    "use strict";
    init_shown();
    init_path();
    init_words();
    init_arm();
    init_states();
    cassandraCluster = resourceType(
      "Microsoft.DocumentDB/cassandraClusters",
      [
        {
          role: "replica",
          read: "dataCenters[].properties.dataCenterLocation",
          as: (place, { element }) => standing(element.properties?.provisioningState, () => place),
          reads: ["dataCenters[].properties.provisioningState"],
          why: "every data center of the cluster holds replicas of the data",
          docs: "https://learn.microsoft.com/azure/managed-instance-apache-cassandra/create-multi-region-cluster",
          answers: ["cosmos-cassandra-dc"]
        }
      ],
      {
        home: {
          role: "metadata",
          why: "this is the location of the cluster's description; its data is stored in its data centers",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/cassandraclusters/datacenters"
        },
        needs: [
          {
            property: "dataCenters",
            path: "dataCenters",
            apiVersion: "2024-08-15",
            action: "Microsoft.DocumentDB/cassandraClusters/dataCenters/read",
            list: true
          }
        ]
      }
    );
    isReplica = statusOf("properties.replica.role", {
      Primary: false,
      AsyncReplica: true,
      GeoAsyncReplica: true
    });
    source = {
      role: "replica",
      as: (id, { resource }) => given(isReplica(resource.properties.properties?.replica?.role), () => resourceAt(id)),
      isOriginal: true,
      why: "the source cluster of the replica keeps the same data",
      docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication"
    };
    mongoCluster = resourceType(
      "Microsoft.DocumentDB/mongoClusters",
      [
        {
          ...source,
          read: "properties.replica.sourceResourceId",
          absent: none,
          reads: ["properties.replica.role"]
        },
        {
          ...source,
          read: "properties.replicaParameters.sourceResourceId",
          absent: none,
          reads: ["properties.replica.role"]
        }
      ],
      {
        home: {
          role: "replica",
          owner: (_, record) => {
            const { replica, replicaParameters } = record.properties ?? {};
            const isCopy = isReplica(replica?.role);
            if (isCopy !== true) return isCopy === false ? none : isCopy;
            return ownerAt(firstShown(replica?.sourceResourceId, replicaParameters?.sourceResourceId));
          },
          reads: [
            "properties.replica.role",
            "properties.replica.sourceResourceId",
            "properties.replicaParameters.sourceResourceId"
          ],
          why: "a replica cluster keeps a full copy of its source cluster",
          docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication",
          answers: ["cosmos-mongo-vcore"]
        }
      }
    );
    cosmosFleet = resourceType(
      "Microsoft.DocumentDB/fleets",
      [
        {
          role: "replica",
          read: "fleetspaces[].properties.dataRegions[]",
          why: "the accounts of a fleetspace keep their data in these regions",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/fleets/fleetspaces",
          answers: ["cosmos-fleet"]
        }
      ],
      {
        home: {
          role: "metadata",
          why: "a fleet groups accounts; their data is stored in their own regions",
          docs: "https://learn.microsoft.com/azure/cosmos-db/fleet"
        },
        needs: [
          {
            property: "fleetspaces",
            path: "fleetspaces",
            apiVersion: "2025-10-15",
            action: "Microsoft.DocumentDB/fleets/fleetspaces/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/data-box.ts
var account, accounts, dataBoxJob, dataBoxEdgeDevice;
var init_data_box = __esm({
  "src/locate/azure/data-box.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    init_arms();
    account = "order.properties.details.dataImportDetails[].accountDetails";
    accounts = ["storageAccountId", "stagingStorageAccountId"];
    dataBoxJob = resourceType(
      "Microsoft.DataBox/jobs",
      [
        {
          role: "processing",
          read: "order.properties.details.datacenterAddress.dataCenterAzureLocation",
          reads: ["order.properties.details.preferences.preferredDataCenterRegion"],
          as: elsewhere,
          absent: ({ resource }) => resource.properties.order?.properties?.details?.preferences?.preferredDataCenterRegion?.length ? none : {
            gap: "the order does not name the datacenter that handles the disks",
            remedy: "look up the order in the portal, and accept the gap with an exception"
          },
          why: "the disks are shipped to a datacenter and copied there",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
          answers: ["databox"]
        },
        {
          role: "processing",
          read: "order.properties.details.preferences.preferredDataCenterRegion[]",
          optional: ["order.properties.details.preferences.preferredDataCenterRegion"],
          reads: ["order.properties.details.datacenterAddress.dataCenterAzureLocation"],
          when: ({ order }) => !order?.properties?.details?.datacenterAddress?.dataCenterAzureLocation,
          as: elsewhere,
          why: "the order requests a datacenter in this region to copy the disks",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
          answers: ["databox"]
        },
        {
          role: "replica",
          read: "order.properties.details.dataImportDetails[].accountDetails.storageAccountId",
          optional: ["order.properties.details.dataImportDetails"],
          as: resourceAt,
          absent: ({ element }) => element ? oneOf(account, element.accountDetails ?? {}, accounts, ["dataAccountType"]) : none,
          unions: [account],
          reads: [
            "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId"
          ],
          why: "the content of the disks is copied to this storage account",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
          answers: ["databox"]
        },
        {
          role: "replica",
          read: "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId",
          as: resourceAt,
          absent: none,
          why: "the content of the disks passes through this storage account on its way to managed disks",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
          answers: ["databox"]
        }
      ],
      {
        needs: [
          {
            property: "order",
            path: "?$expand=details",
            apiVersion: "2022-12-01",
            action: "Microsoft.DataBox/jobs/read",
            list: false
          }
        ]
      }
    );
    dataBoxEdgeDevice = resourceType(
      "Microsoft.DataBoxEdge/dataBoxEdgeDevices",
      [
        {
          role: "metadata",
          read: "properties.dataResidency.type",
          absent: unshown,
          as: words({ GeoZoneReplication: inPair, ZoneReplication: none }),
          why: "the service copies its data about the device to the paired region",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.databoxedge/databoxedgedevices",
          answers: ["databoxedge-residency"]
        }
      ],
      {
        home: {
          role: "metadata",
          why: "the device is wherever its owner put it; Azure keeps its management data here",
          docs: "https://learn.microsoft.com/azure/databox-online/azure-stack-edge-gpu-overview"
        },
        blind: ["Azure does not know the physical location of a Stack Edge device."]
      }
    );
  }
});

// src/locate/azure/data-explorer.ts
var kustoCluster;
var init_data_explorer = __esm({
  "src/locate/azure/data-explorer.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_states();
    kustoCluster = resourceType(
      "Microsoft.Kusto/clusters",
      [
        {
          role: "replica",
          read: "attachedDatabaseConfigurations[].properties.clusterResourceId",
          as: (id, { element }) => standing(element.properties?.provisioningState, () => resourceItself(id)),
          reads: ["attachedDatabaseConfigurations[].properties.provisioningState"],
          isOriginal: true,
          why: "this cluster caches a database of the leader cluster that it follows",
          docs: "https://learn.microsoft.com/azure/data-explorer/follower",
          answers: ["adx-follower"]
        }
      ],
      {
        needs: [
          {
            property: "attachedDatabaseConfigurations",
            path: "attachedDatabaseConfigurations",
            apiVersion: "2024-04-13",
            action: "Microsoft.Kusto/clusters/attachedDatabaseConfigurations/read",
            list: true
          }
        ],
        blind: [
          "An action that Reader does not allow lists the clusters that follow this one. Each follower in the scan reports the cluster that it follows.",
          "Data connections ingest from hubs and accounts, which are judged separately."
        ]
      }
    );
  }
});

// src/locate/azure/data-share.ts
var isServed, dataShareAccount;
var init_data_share = __esm({
  "src/locate/azure/data-share.ts"() {
    "use strict";
    init_path();
    init_paired_region();
    init_words();
    isServed = statusOf("shareSubscriptions[].properties.shareSubscriptionStatus", {
      Active: true,
      Revoking: true,
      Revoked: false,
      SourceDeleted: false
    });
    dataShareAccount = resourceType(
      "Microsoft.DataShare/accounts",
      [
        {
          role: "processing",
          read: "shareSubscriptions[].properties.sourceShareLocation",
          as: (place, here) => given(
            isServed(here.element.properties?.shareSubscriptionStatus),
            () => elsewhere(place, here)
          ),
          reads: ["shareSubscriptions[].properties.shareSubscriptionStatus"],
          why: "a received share is served from its sender's account in this region",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.datashare/accounts/sharesubscriptions",
          answers: ["data-share"]
        }
      ],
      {
        needs: [
          {
            property: "shareSubscriptions",
            path: "shareSubscriptions",
            apiVersion: "2021-08-01",
            action: "Microsoft.DataShare/accounts/shareSubscriptions/read",
            list: true
          }
        ],
        blind: [
          "The recipient of a sent share keeps the data in a region that no API shows to the sender."
        ]
      }
    );
  }
});

// src/locate/azure/databricks.ts
var isGeo, hasStorage, databricksWorkspace;
var init_databricks = __esm({
  "src/locate/azure/databricks.ts"() {
    "use strict";
    init_path();
    init_words();
    init_paired_region();
    isGeo = geoSku("properties.parameters.storageAccountSkuName.value");
    hasStorage = statusOf("properties.computeMode", { Hybrid: true, Serverless: false });
    databricksWorkspace = resourceType(
      "Microsoft.Databricks/workspaces",
      [
        {
          role: "replica",
          read: "properties.parameters.storageAccountSkuName.value",
          // A serverless workspace has no storage account of its own.
          when: ({ properties }) => hasStorage(properties?.computeMode),
          reads: ["properties.computeMode"],
          as: (sku2, here) => given(isGeo(sku2), () => paired(here)),
          absent: pairIfAny,
          why: "the workspace's storage is geo-redundant unless set otherwise: a copy is kept in the paired region",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces",
          answers: ["databricks-dbfs"]
        }
      ]
    );
  }
});

// src/locate/azure/disks.ts

var crossesRegions, reads, snapshot, disk, restorePointCollection;
var init_disks = __esm({
  "src/locate/azure/disks.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_states();
    crossesRegions = statusOf(
      "properties.creationData.createOption",
      {
        Attach: false,
        Copy: false,
        CopyFromSanSnapshot: false,
        CopyStart: true,
        Empty: false,
        FromImage: false,
        Import: false,
        ImportSecure: false,
        Restore: false,
        Upload: false,
        UploadPreparedSecure: false
      },
      false
    );
    reads = [
      "properties.creationData.createOption",
      "properties.creationData.sourceResourceId",
      "properties.provisioningState"
    ];
    snapshot = resourceType("Microsoft.Compute/snapshots", [], {
      home: {
        role: "backup",
        owner: copiedFrom,
        reads,
        ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
        why: "the snapshot was copied from another region",
        docs: "https://learn.microsoft.com/azure/virtual-machines/disks-copy-incremental-snapshot-across-regions",
        answers: ["snapshot-copy"]
      }
    });
    disk = resourceType("Microsoft.Compute/disks", [], {
      home: {
        role: "replica",
        owner: copiedFrom,
        reads,
        ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
        why: "the disk was copied from another region",
        docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/disks",
        answers: ["disk-source"]
      },
      blind: [
        "A disk that was imported from a blob, or whose source was deleted, does not show where its data was before."
      ]
    });
    restorePointCollection = resourceType(
      "Microsoft.Compute/restorePointCollections",
      [],
      {
        home: {
          role: "backup",
          owner: (_, { properties }) => properties?.source?.id ? ownerAt(properties.source.id) : none,
          reads: ["properties.source.id"],
          ownedBy: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/restorePointCollections"],
          why: "the restore points of the source machine are kept in this region",
          docs: "https://learn.microsoft.com/azure/virtual-machines/virtual-machines-create-restore-points",
          answers: ["restore-point"]
        }
      }
    );
  })
});

// src/locate/azure/front-door.ts
function enters({ enabledState, status }, place) {
  return given(isEnabled(enabledState), () => given(isConnected(status), place));
}
var excluded, edge, entryRegion, isEnabled, isConnected, origin, cdnProfile, backend, backends, frontDoor, inFrontDoor, ofProfile, filter, cdnOrigins, cdnEndpoint, entersOrigin, frontDoorParts;
var init_front_door = __esm({
  "src/locate/azure/front-door.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_arms();
    init_words();
    excluded = "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-excluded-services";
    edge = {
      role: "cache",
      at: "edge",
      why: "content is cached at edge locations all over the world, outside the EU Data Boundary",
      docs: excluded
    };
    entryRegion = "https://learn.microsoft.com/azure/frontdoor/private-link";
    isEnabled = statusOf("enabledState", { Enabled: true, Disabled: false });
    isConnected = statusOf("the status of the private link", {
      Pending: true,
      Approved: true,
      Rejected: false,
      Disconnected: false,
      Timeout: false
    });
    origin = ({ properties }) => ({
      enabledState: properties?.enabledState,
      status: properties?.sharedPrivateLinkResource?.status
    });
    cdnProfile = resourceType(
      "Microsoft.Cdn/profiles",
      [
        {
          role: "processing",
          read: "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
          as: (place, { element }) => enters(origin(element), () => place),
          absent: ({ element }) => {
            const link = element?.properties?.sharedPrivateLinkResource;
            if (!element || !link) return none;
            const id = link.privateLink?.id;
            return enters(origin(element), () => id ? resourceAt(id) : unshown);
          },
          reads: [
            "origins[].properties.enabledState",
            "origins[].properties.sharedPrivateLinkResource.privateLink.id",
            "origins[].properties.sharedPrivateLinkResource.status"
          ],
          why: "traffic enters the origin's private link in this region",
          docs: entryRegion,
          answers: ["cdn-origin-pl"]
        }
      ],
      {
        home: { ...edge, answers: ["afd-cdn"] },
        needs: [
          {
            property: "origins",
            path: "originGroups/{each}/origins",
            apiVersion: "2024-02-01",
            action: "Microsoft.Cdn/profiles/originGroups/origins/read",
            list: true,
            // The older tiers have endpoints with origins of their own, and no private link.
            when: (record) => !/_(verizon|akamai|chinacdn|microsoft)$/i.test(record.sku?.name ?? ""),
            reads: ["sku.name"]
          }
        ]
      }
    );
    backend = ({ enabledState, privateEndpointStatus: status }) => ({
      enabledState,
      status
    });
    backends = "properties.backendPools[].properties.backends[]";
    frontDoor = resourceType(
      "Microsoft.Network/frontDoors",
      [
        {
          role: "processing",
          read: `${backends}.privateLinkLocation`,
          as: (place, { element }) => enters(backend(element), () => place),
          absent: ({ element }) => {
            if (!holdsAny(element, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"]))
              return none;
            const id = element.privateLinkResourceId;
            return enters(backend(element), () => id ? resourceAt(id) : unshown);
          },
          reads: [
            `${backends}.enabledState`,
            `${backends}.privateEndpointStatus`,
            `${backends}.privateLinkAlias`,
            `${backends}.privateLinkResourceId`
          ],
          why: "traffic enters the backend's private link in this region",
          docs: entryRegion,
          answers: ["afd-classic"]
        }
      ],
      { home: { ...edge, answers: ["afd-classic"] } }
    );
    inFrontDoor = (type3, why2) => resourceType(type3, [], { home: { role: "none", why: why2, docs: excluded } });
    ofProfile = "traffic through an endpoint is reported for its profile";
    filter = "the rules of a filter are settings; the filtered traffic is reported for the profile that uses them";
    cdnOrigins = "properties.origins[].properties";
    cdnEndpoint = resourceType(
      "Microsoft.Cdn/profiles/endpoints",
      [
        {
          role: "processing",
          read: `${cdnOrigins}.privateLinkLocation`,
          as: (place, { element }) => entersOrigin(element, () => place),
          absent: ({ element }) => {
            const link = element?.properties;
            if (element && !link) return unshown;
            if (!holdsAny(link, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"]))
              return none;
            const id = link.privateLinkResourceId;
            return entersOrigin(element, () => id ? resourceAt(id) : unshown);
          },
          reads: [
            `${cdnOrigins}.enabled`,
            `${cdnOrigins}.privateEndpointStatus`,
            `${cdnOrigins}.privateLinkAlias`,
            `${cdnOrigins}.privateLinkResourceId`
          ],
          why: "traffic enters the origin's private link in this region",
          docs: "https://learn.microsoft.com/rest/api/cdn/endpoints/create",
          answers: ["cdn-origin-pl"]
        }
      ],
      { home: { role: "none", why: ofProfile, docs: excluded } }
    );
    entersOrigin = ({ properties }, place) => properties?.enabled === false ? none : given(isConnected(properties?.privateEndpointStatus), place);
    frontDoorParts = [
      inFrontDoor("Microsoft.Cdn/profiles/afdEndpoints", ofProfile),
      cdnEndpoint,
      inFrontDoor("Microsoft.Cdn/cdnWebApplicationFirewallPolicies", filter),
      inFrontDoor("Microsoft.Network/frontDoorWebApplicationFirewallPolicies", filter)
    ];
  }
});

// src/locate/azure/hybrid.ts
var described, arc, hybrid, streams, keptInEurope, azureLocal;
var init_hybrid = __esm({
  "src/locate/azure/hybrid.ts"() {
    "use strict";
    init_path();
    init_words();
    described = (type3, what, docs14, answers4 = []) => resourceType(type3, [], {
      home: {
        role: "metadata",
        why: `Azure keeps the description of the ${what} here; the ${what} itself runs elsewhere`,
        docs: docs14,
        answers: answers4
      },
      blind: [
        `Azure does not know the physical location of the ${what}; the listed location is that of its description.`
      ]
    });
    arc = "https://learn.microsoft.com/azure/azure-arc";
    hybrid = [
      described("Microsoft.HybridCompute/machines", "machine", `${arc}/servers/overview`, [
        "arc-machine"
      ]),
      described("Microsoft.Kubernetes/connectedClusters", "cluster", `${arc}/kubernetes/overview`, [
        "arc-k8s"
      ]),
      described(
        "Microsoft.AzureArcData/sqlServerInstances",
        "SQL Server",
        // No customer data is sent; backups of its databases are where SQL Server keeps them.
        "https://learn.microsoft.com/sql/sql-server/azure-arc/data-collection",
        ["arc-sql"]
      ),
      resourceType("Microsoft.ExtendedLocation/customLocations", [], {
        home: {
          role: "metadata",
          why: "a custom location is a name for a connected cluster, which runs elsewhere",
          docs: `${arc}/kubernetes/conceptual-custom-locations`,
          answers: ["custom-location"]
        },
        blind: [
          "A resource deployed to a custom location runs on the connected cluster. Azure does not know the cluster's physical location; the listed location is that of the resource's description."
        ]
      })
    ];
    streams = switchOf("deploymentData.observability.streamingDataClient", true);
    keptInEurope = words({ true: none, false: "global" });
    azureLocal = resourceType(
      "Microsoft.AzureStackHCI/clusters",
      [
        {
          // Without it, the diagnostics may be kept in any of Microsoft's regions.
          role: "log",
          read: "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
          as: (inEurope, { element }) => {
            const isSent = streams(element.deploymentData?.observability?.streamingDataClient);
            return isSent === false ? none : keptInEurope(inEurope, void 0);
          },
          reads: [
            "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient"
          ],
          absent: ({ element }) => {
            const observability = element?.deploymentData?.observability;
            return observability ? given(streams(observability.streamingDataClient), () => "global") : none;
          },
          why: "diagnostics of the cluster are kept outside the EU unless its EU location is set",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.azurestackhci/clusters/deploymentsettings",
          answers: ["azure-local-eu"]
        }
      ],
      {
        home: {
          role: "metadata",
          why: "Azure keeps the description of the cluster here; the cluster runs elsewhere",
          docs: "https://learn.microsoft.com/azure/azure-local/overview"
        },
        needs: [
          {
            property: "deploymentSettings",
            path: "deploymentSettings",
            apiVersion: "2024-04-01",
            action: "Microsoft.AzureStackHCI/clusters/deploymentSettings/read",
            list: true
          }
        ],
        blind: ["Azure does not know the physical location of an Azure Local cluster."]
      }
    );
  }
});

// src/locate/azure/integration-runtime.ts
function runsAt(place, here, managedNetwork) {
  if (!/^auto ?resolve$/i.test(place)) return elsewhere(place, here);
  return managedNetwork ? own : {
    gap: "AutoResolve picks a region for each run",
    remedy: "set a region for the integration runtime, or put it into a managed virtual network"
  };
}
var runtimes, packages, need, blind, residency, dataFactory, synapseWorkspace, backups, isGeo2, synapseSqlPool;
var init_integration_runtime = __esm({
  "src/locate/azure/integration-runtime.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    runtimes = (answers4) => ({
      role: "processing",
      read: "integrationRuntimes[].properties.typeProperties.computeProperties.location",
      reads: [
        "integrationRuntimes[].properties.managedVirtualNetwork",
        "integrationRuntimes[].properties.type"
      ],
      as: (place, here) => runsAt(place, here, here.element.properties?.managedVirtualNetwork != null),
      // A self-hosted one runs on machines of its owner.
      absent: ({ element }) => !element || /^SelfHosted$/i.test(element.properties?.type ?? "") ? none : unshown,
      why: "pipelines and data flows of this integration runtime run in this region",
      docs: "https://learn.microsoft.com/azure/data-factory/concepts-integration-runtime",
      answers: [answers4]
    });
    packages = (answers4) => ({
      role: "metadata",
      read: "integrationRuntimes[].properties.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint",
      as: behind,
      absent: none,
      why: "packages, their parameters and their run logs are kept in the catalog on this server",
      docs: "https://learn.microsoft.com/azure/data-factory/create-azure-ssis-integration-runtime",
      answers: [answers4]
    });
    need = (type3, apiVersion) => ({
      property: "integrationRuntimes",
      path: "integrationRuntimes",
      apiVersion,
      action: `${type3}/integrationRuntimes/read`,
      list: true
    });
    blind = [
      "The built-in AutoResolve runtime copies in the region of each sink, which only the pipelines name.",
      "A self-hosted runtime runs on machines whose location Azure does not know."
    ];
    residency = /* @__PURE__ */ new Set(["brazilsouth", "southeastasia"]);
    dataFactory = resourceType(
      "Microsoft.DataFactory/factories",
      [
        runtimes("adf-ir"),
        packages("adf-ir"),
        {
          role: "metadata",
          always: (here) => residency.has(here.home ?? "") ? none : pairIfAny(here),
          why: "pipelines, triggers and run records are copied to the paired region",
          docs: "https://learn.microsoft.com/azure/reliability/reliability-data-factory",
          answers: ["adf-metadata-pair"]
        }
      ],
      { needs: [need("Microsoft.DataFactory/factories", "2018-06-01")], blind }
    );
    synapseWorkspace = resourceType(
      "Microsoft.Synapse/workspaces",
      [
        runtimes("synapse-ir"),
        packages("synapse-ir"),
        {
          role: "replica",
          read: "properties.defaultDataLakeStorage.accountUrl",
          reads: ["properties.defaultDataLakeStorage.resourceId"],
          as: (url, { resource }) => {
            const id = resource.properties.properties?.defaultDataLakeStorage?.resourceId;
            return id ? resourceItself(id) : behind(url);
          },
          why: "the workspace keeps files and tables in this data lake",
          docs: "https://learn.microsoft.com/azure/synapse-analytics/get-started-create-workspace",
          answers: ["synapse-lake"]
        }
      ],
      { needs: [need("Microsoft.Synapse/workspaces", "2021-06-01")], blind }
    );
    backups = "https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore";
    isGeo2 = statusOf("properties.storageAccountType", { GRS: true, LRS: false, ZRS: false });
    synapseSqlPool = resourceType(
      "Microsoft.Synapse/workspaces/sqlPools",
      [
        {
          role: "backup",
          read: "geoBackupPolicies[].properties.state",
          when: ({ properties }) => isGeo2(properties?.storageAccountType),
          reads: ["properties.storageAccountType"],
          as: words({ Enabled: inPair, Disabled: none }),
          absent: pairIfAny,
          emptyIsAbsent: true,
          why: "a dedicated SQL pool is backed up to the paired region unless set otherwise",
          docs: backups,
          answers: ["synapse-sqlpool-backup"]
        }
      ],
      {
        needs: [
          {
            property: "geoBackupPolicies",
            path: "geoBackupPolicies",
            apiVersion: "2021-06-01",
            action: "Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/keys.ts
var unreplicated, keyVault, isFurther2, managedHsm;
var init_keys = __esm({
  "src/locate/azure/keys.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_paired_region();
    init_states();
    unreplicated = /* @__PURE__ */ new Set(["brazilsouth", "brazilsoutheast", "westus3"]);
    keyVault = resourceType("Microsoft.KeyVault/vaults", [
      {
        role: "replica",
        always: ((here) => unreplicated.has(here.home ?? "") ? none : pairIfAny(here)),
        why: "a vault's keys and secrets are copied to the paired region; this cannot be disabled",
        docs: "https://learn.microsoft.com/azure/reliability/reliability-key-vault",
        answers: ["keyvault-implicit-pair"]
      }
    ]);
    isFurther2 = statusOf("properties.regions[].isPrimary", { true: false, false: true });
    managedHsm = resourceType("Microsoft.KeyVault/managedHSMs", [
      {
        role: "replica",
        read: "properties.regions[].name",
        as: (place, { element }) => given(isFurther2(element.isPrimary), () => standing(element.provisioningState, () => place)),
        reads: ["properties.regions[].isPrimary", "properties.regions[].provisioningState"],
        why: "a multi-region pool keeps all its keys in this region too",
        docs: "https://learn.microsoft.com/azure/key-vault/managed-hsm/multi-region-replication",
        answers: ["managed-hsm-regions"]
      }
    ]);
  })
});

// src/locate/azure/kubernetes-service.ts
var isOn2, insights, areInsightsOn, areInsightsOnWithWorkspace, isMonitored, isWorkspaceKey, isMonitoring, isWorkspace, managedCluster, fleet;
var init_kubernetes_service = __esm({
  "src/locate/azure/kubernetes-service.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    isOn2 = switchOf("properties.addonProfiles{}.enabled", true);
    insights = "properties.azureMonitorProfile.containerInsights.enabled";
    areInsightsOn = switchOf(insights, false);
    areInsightsOnWithWorkspace = switchOf(insights, true);
    isMonitored = switchOf(
      "properties.securityProfile.defender.securityMonitoring.enabled",
      true
    );
    isWorkspaceKey = (key) => /^logAnalyticsWorkspaceResourceId$/i.test(key);
    isMonitoring = (addon) => /^omsagent$/i.test(addon);
    isWorkspace = (id) => /\/providers\/microsoft\.operationalinsights\/workspaces\//i.test(id);
    managedCluster = resourceType(
      "Microsoft.ContainerService/managedClusters",
      [
        {
          // The key is spelt logAnalyticsWorkspaceResourceID in more than one way, so its value decides.
          role: "log",
          read: "properties.addonProfiles{}.config{}",
          reads: ["properties.addonProfiles{}.enabled"],
          as: (value, { resource }) => {
            const profiles = Object.values(resource.properties.properties?.addonProfiles ?? {});
            const naming = profiles.filter(
              ({ config }) => Object.entries(config ?? {}).some(
                ([key, one]) => String(one) === value && (isWorkspaceKey(key) || isWorkspace(value))
              )
            );
            const switches = naming.map(({ enabled }) => isOn2(enabled));
            if (switches.includes(true)) return resourceItself(value);
            return switches.find((one) => one !== false && one !== true) ?? none;
          },
          absent: none,
          why: "an add-on sends the containers' logs to this workspace",
          docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
          answers: ["aks-logs"]
        },
        {
          guards: true,
          id: "containers' logs",
          role: "log",
          reads: ["properties.addonProfiles{}.enabled", "properties.addonProfiles{}.config{}"],
          always: ({ resource }) => {
            for (const [name, addon] of Object.entries(
              resource.properties.properties?.addonProfiles ?? {}
            )) {
              const on = isMonitoring(name) ? isOn2(addon.enabled) : false;
              if (on === false) continue;
              if (on !== true) return on;
              const { config } = addon;
              if (!Object.entries(config ?? {}).some(([key, id]) => isWorkspaceKey(key) && id))
                return unknown(void 0, `properties.addonProfiles.${name}.config`);
            }
            return none;
          },
          why: "the monitoring add-on sends the containers' logs to a workspace",
          docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
          answers: ["aks-logs"]
        },
        {
          role: "log",
          read: "properties.azureMonitorProfile.containerInsights.logAnalyticsWorkspaceResourceId",
          reads: [insights],
          as: (id, { resource }) => given(
            areInsightsOnWithWorkspace(
              resource.properties.properties?.azureMonitorProfile?.containerInsights?.enabled
            ),
            () => resourceItself(id)
          ),
          absent: ({ element }) => {
            const { containerInsights } = element.properties?.azureMonitorProfile ?? {};
            return given(areInsightsOn(containerInsights?.enabled), () => unshown);
          },
          why: "Container insights sends the containers' logs to this workspace",
          docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
          answers: ["aks-logs"]
        },
        {
          role: "log",
          read: "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId",
          as: (id, { resource }) => given(
            isMonitored(
              resource.properties.properties?.securityProfile?.defender?.securityMonitoring?.enabled
            ),
            () => resourceItself(id)
          ),
          absent: ({ element }) => {
            const { defender } = element.properties?.securityProfile ?? {};
            return defender ? given(isMonitored(defender.securityMonitoring?.enabled), () => unshown) : none;
          },
          reads: ["properties.securityProfile.defender.securityMonitoring.enabled"],
          why: "Defender sends security data of the cluster to this workspace",
          docs: "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction",
          answers: ["aks-logs"]
        }
      ]
    );
    fleet = resourceType(
      "Microsoft.ContainerService/fleets",
      [
        {
          role: "metadata",
          read: "members[].properties.clusterResourceId",
          as: resourceItself,
          why: "the fleet distributes its manifests to this member cluster",
          docs: "https://learn.microsoft.com/azure/kubernetes-fleet/overview",
          answers: ["aks-fleet"]
        }
      ],
      {
        needs: [
          {
            property: "members",
            path: "members",
            apiVersion: "2025-03-01",
            action: "Microsoft.ContainerService/fleets/members/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/netapp-volume.ts
var replication, netAppVolume;
var init_netapp_volume = __esm({
  "src/locate/azure/netapp-volume.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_paired_region();
    init_shown();
    replication = "https://learn.microsoft.com/azure/azure-netapp-files/replication";
    netAppVolume = resourceType(
      "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
      [
        {
          role: "replica",
          read: "properties.dataProtection.replication.remoteVolumeRegion",
          reads: [
            "properties.dataProtection.replication.destinationReplications",
            "properties.dataProtection.replication.endpointType",
            "properties.dataProtection.replication.remoteVolumeResourceId"
          ],
          as: elsewhere,
          absent: ({ resource }) => {
            const { replication: remote } = resource.properties.properties?.dataProtection ?? {};
            if (remote?.remoteVolumeResourceId) return resourceItself(remote.remoteVolumeResourceId);
            return isShown(remote?.endpointType) && !isShown(remote?.destinationReplications) ? unshown : none;
          },
          why: "cross-region replication keeps a copy of the volume, or its source, in this region",
          docs: replication,
          answers: ["netapp-crr"]
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
          answers: ["netapp-crr"]
        },
        {
          role: "backup",
          read: "properties.dataProtection.backup.backupVaultId",
          as: resourceItself,
          why: "backups of the volume are kept in this backup vault",
          docs: "https://learn.microsoft.com/azure/azure-netapp-files/backup-introduction",
          answers: ["netapp-backup"]
        }
      ]
    );
  }
});

// src/locate/azure/network-logs.ts
var settings, isOn3, analyses, hasInsights, flowLog, networkWatcher, analytics, firewallPolicy;
var init_network_logs = __esm({
  "src/locate/azure/network-logs.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_arms();
    init_shown();
    settings = (why2, docs14) => ({ role: "metadata", why: why2, docs: docs14 });
    isOn3 = switchOf("properties.enabled", true);
    analyses = switchOf("networkWatcherFlowAnalyticsConfiguration.enabled", false);
    hasInsights = switchOf("properties.insights.isEnabled", true);
    flowLog = resourceType(
      "Microsoft.Network/networkWatchers/flowLogs",
      [
        {
          role: "log",
          read: "properties.storageId",
          when: ({ properties }) => isOn3(properties?.enabled),
          reads: ["properties.enabled"],
          as: resourceItself,
          why: "flow logs (source and destination of traffic) are written to this storage account",
          docs: "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview",
          answers: ["flowlogs"]
        },
        {
          role: "log",
          read: "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceRegion",
          when: ({ properties }) => {
            const on = isOn3(properties?.enabled);
            const analytics2 = properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration;
            return on === true ? analyses(
              isShown(analytics2?.enabled) ? analytics2?.enabled : isShown(analytics2?.workspaceRegion) || isShown(analytics2?.workspaceResourceId)
            ) : on;
          },
          reads: [
            "properties.enabled",
            "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled",
            "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId"
          ],
          absent: ({ resource }) => {
            const id = resource.properties.properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration?.workspaceResourceId;
            return id ? resourceItself(id) : { gap: "traffic analytics is enabled, and its workspace is not shown" };
          },
          why: "traffic analytics reads the flows into a workspace in this region",
          docs: "https://learn.microsoft.com/azure/network-watcher/traffic-analytics",
          answers: ["flowlogs"]
        }
      ],
      {
        home: settings(
          "a flow log is a setting: which flows are logged, and where",
          "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"
        )
      }
    );
    networkWatcher = resourceType(
      "Microsoft.Network/networkWatchers",
      [
        {
          role: "log",
          read: "packetCaptures[].properties.storageLocation.storageId",
          as: resourceItself,
          // A capture may be kept on the captured machine alone.
          absent: ({ element }) => {
            if (!element) return none;
            const at2 = element.properties?.storageLocation;
            if (isShown(at2?.storagePath)) return behind(String(at2?.storagePath));
            return holdsAny(at2, ["filePath", "localPath"]) ? none : unshown;
          },
          reads: [
            "packetCaptures[].properties.storageLocation.filePath",
            "packetCaptures[].properties.storageLocation.localPath",
            "packetCaptures[].properties.storageLocation.storagePath"
          ],
          why: "captured packets, with their content, are written to this storage account",
          docs: "https://learn.microsoft.com/azure/network-watcher/packet-capture-overview",
          answers: ["packet-capture"]
        }
      ],
      {
        home: settings(
          "Azure creates a network watcher in every region that has a network; it stores no data",
          "https://learn.microsoft.com/azure/network-watcher/network-watcher-overview"
        ),
        needs: [
          {
            property: "packetCaptures",
            path: "packetCaptures",
            apiVersion: "2024-05-01",
            action: "Microsoft.Network/networkWatchers/packetCaptures/read",
            list: true
          }
        ]
      }
    );
    analytics = "https://learn.microsoft.com/azure/firewall/policy-analytics";
    firewallPolicy = resourceType(
      "Microsoft.Network/firewallPolicies",
      [
        {
          // Each entry's `region` is that of the firewalls it is for, not the workspace's own.
          role: "log",
          read: "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id",
          optional: ["properties.insights.logAnalyticsResources.workspaces"],
          when: ({ properties }) => hasInsights(properties?.insights?.isEnabled),
          reads: ["properties.insights.isEnabled"],
          as: resourceItself,
          why: "policy analytics sends the firewalls' logs of a region to this workspace",
          docs: analytics,
          answers: ["firewall-insights"]
        },
        {
          role: "log",
          read: "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
          when: ({ properties }) => hasInsights(properties?.insights?.isEnabled),
          reads: [
            "properties.insights.isEnabled",
            "properties.insights.logAnalyticsResources.workspaces"
          ],
          as: resourceItself,
          absent: ({ element }) => {
            const { insights: insights2 } = element.properties ?? {};
            const { logAnalyticsResources: named2 } = insights2 ?? {};
            return named2 && !named2.workspaces?.length ? unshown : none;
          },
          why: "policy analytics sends the firewalls' logs to this default workspace",
          docs: analytics,
          answers: ["firewall-insights"]
        }
      ],
      {
        home: settings(
          "a firewall policy is a set of rules; packets pass through the firewalls that use it",
          "https://learn.microsoft.com/azure/firewall-manager/policy-overview"
        )
      }
    );
  }
});

// src/locate/azure/networks.ts
var nonregional, names, zone, way, networks;
var init_networks = __esm({
  "src/locate/azure/networks.ts"() {
    "use strict";
    init_path();
    nonregional = "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services";
    names = (type3, why2) => resourceType(type3, [], { home: { role: "none", why: why2, docs: nonregional } });
    zone = "Microsoft lists DNS as holding no customer data; the service is global";
    way = (type3, why2, docs14, blind3) => resourceType(type3, [], { home: { role: "processing", why: why2, docs: docs14 }, blind: [blind3] });
    networks = [
      names("Microsoft.Network/dnsZones", zone),
      names("Microsoft.Network/privateDnsZones", zone),
      names("Microsoft.Network/privateDnsZones/virtualNetworkLinks", zone),
      resourceType("Microsoft.Network/trafficManagerProfiles", [], {
        home: {
          role: "none",
          why: "Traffic Manager answers DNS queries only; Microsoft lists it as holding no customer data",
          docs: nonregional,
          answers: ["traffic-manager"]
        },
        blind: [
          "Users are directed to a profile's endpoints. Endpoints in Azure are judged separately; the location of others is unknown."
        ]
      }),
      way(
        "Microsoft.Network/loadBalancers",
        "packets pass through a load balancer in this region, which stores none",
        "https://learn.microsoft.com/azure/load-balancer/load-balancer-overview",
        "A load balancer of the global tier receives packets near the sender and stores none; its backends are judged separately."
      ),
      way(
        "Microsoft.Network/natGateways",
        "packets pass through a NAT gateway in this region, which stores none",
        "https://learn.microsoft.com/azure/nat-gateway/nat-overview",
        "The countries that packets cross beyond a NAT gateway are unknown."
      ),
      resourceType("Microsoft.Network/expressRouteCircuits", [], {
        home: {
          role: "metadata",
          why: "the circuit's settings are kept in its region; traffic terminates at its peering location",
          docs: "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings"
        },
        blind: [
          "Only the carrier knows which countries its circuit crosses. Global Reach and the Premium tier extend it beyond one geopolitical region."
        ]
      })
    ];
  }
});

// src/locate/azure/open-source-databases.ts
function sourceServer(_, { properties }) {
  const isCopy = isReplica2(properties?.replicationRole);
  if (isCopy !== true) return isCopy === false ? none : isCopy;
  return ownerAt(properties?.sourceServerResourceId);
}
var isReplica2, reads2, source2, postgresBackup, postgresFlexible, mysqlFlexible, mariaServer, citusCluster;
var init_open_source_databases = __esm({
  "src/locate/azure/open-source-databases.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    isReplica2 = statusOf(
      "properties.replicationRole",
      {
        // MySQL
        None: false,
        Source: false,
        Replica: true,
        // PostgreSQL
        Primary: false,
        Secondary: true,
        AsyncReplica: true,
        GeoAsyncReplica: true,
        SyncReplica: true,
        GeoSyncReplica: true,
        WalReplica: true
      },
      false
    );
    reads2 = ["properties.replicationRole", "properties.sourceServerResourceId"];
    source2 = {
      role: "replica",
      read: "properties.sourceServerResourceId",
      as: (id, { resource }) => given(isReplica2(resource.properties.properties?.replicationRole), () => resourceAt(id)),
      reads: ["properties.replicationRole"],
      isOriginal: true,
      why: "the source server of the read replica keeps the same data"
    };
    postgresBackup = "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore";
    postgresFlexible = resourceType(
      "Microsoft.DBforPostgreSQL/flexibleServers",
      [
        {
          role: "backup",
          read: "properties.backup.geoRedundantBackup",
          as: words({ Enabled: inPair, Disabled: none }),
          why: "geo-redundant backups are copied to the paired region",
          docs: postgresBackup,
          answers: ["pg-geo-backup"]
        },
        {
          ...source2,
          docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
          answers: ["pg-replica"]
        }
      ],
      {
        home: {
          role: "replica",
          owner: sourceServer,
          reads: reads2,
          why: "a read replica keeps a full copy of its source server",
          docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
          answers: ["pg-replica"]
        }
      }
    );
    mysqlFlexible = resourceType(
      "Microsoft.DBforMySQL/flexibleServers",
      [
        {
          role: "backup",
          read: "properties.backup.geoRedundantBackup",
          as: words({ Enabled: inPair, Disabled: none }),
          why: "geo-redundant backups are copied to the paired region",
          docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore",
          answers: ["mysql-geo-backup"]
        },
        {
          ...source2,
          docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
          answers: ["mysql-replica"]
        }
      ],
      {
        home: {
          role: "replica",
          owner: sourceServer,
          reads: reads2,
          why: "a read replica keeps a full copy of its source server",
          docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
          answers: ["mysql-replica"]
        }
      }
    );
    mariaServer = resourceType("Microsoft.DBforMariaDB/servers", [
      {
        role: "backup",
        read: "properties.storageProfile.geoRedundantBackup",
        as: words({ Enabled: inPair, Disabled: none }),
        why: "geo-redundant backups are copied to the paired region",
        docs: "https://learn.microsoft.com/azure/templates/microsoft.dbformariadb/servers",
        answers: ["mariadb-retired"]
      }
    ]);
    citusCluster = resourceType(
      "Microsoft.DBforPostgreSQL/serverGroupsv2",
      [
        {
          role: "backup",
          read: "properties.enableGeoBackup",
          as: words({ true: inPair ?? none, false: none }),
          why: "geo-redundant backups of the cluster are copied to the paired region",
          docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-backup",
          answers: ["citus-replica"]
        },
        {
          role: "replica",
          read: "properties.sourceResourceId",
          as: resourceAt,
          isOriginal: true,
          why: "the source cluster of the read replica keeps the same data",
          docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
          answers: ["citus-replica"]
        }
      ],
      {
        home: {
          role: "replica",
          owner: (_, { properties }) => properties?.sourceResourceId ? ownerAt(properties.sourceResourceId) : none,
          reads: ["properties.sourceResourceId"],
          why: "a read replica cluster keeps a full copy of its source cluster",
          docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
          answers: ["citus-replica"]
        }
      }
    );
  }
});

// src/locate/azure/oracle-database.ts
var oracleAutonomousDatabase;
var init_oracle_database = __esm({
  "src/locate/azure/oracle-database.ts"() {
    "use strict";
    init_path();
    init_arm();
    oracleAutonomousDatabase = resourceType(
      "Oracle.Database/autonomousDatabases",
      [
        {
          // Peers are named by Oracle's own ids, which the databases in Azure carry too.
          role: "replica",
          read: "properties.peerDbIds[]",
          as: (id) => isArmId(id) || /^ocid1\.autonomousdatabase\./i.test(id) ? { resource: id } : unknown(id),
          why: "Data Guard keeps a standby copy of the database in another region",
          docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
          answers: ["oracle-adb-dr"]
        },
        {
          role: "replica",
          read: "properties.peerDbId",
          as: (id) => ({ resource: id }),
          why: "the database and this peer are copies of each other",
          docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
          answers: ["oracle-adb-dr"]
        }
      ]
    );
  }
});

// src/locate/azure/recovery-services.ts
var redundancy, siteRecovery, redundancyOf, isKnownKind, recoveryVault;
var init_recovery_services = __esm({
  "src/locate/azure/recovery-services.ts"() {
    "use strict";
    init_path();
    init_words();
    init_paired_region();
    init_shown();
    redundancy = "https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault#set-storage-redundancy";
    siteRecovery = "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-architecture";
    redundancyOf = words({
      GeoRedundant: inPair,
      ReadAccessGeoZoneRedundant: inPair,
      LocallyRedundant: none,
      ZoneRedundant: none
    });
    isKnownKind = statusOf(
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
        InMageRcmFailback: true
      }
    );
    recoveryVault = resourceType(
      "Microsoft.RecoveryServices/vaults",
      [
        {
          role: "backup",
          read: "properties.redundancySettings.standardTierStorageRedundancy",
          as: redundancyOf,
          // A vault is geo-redundant until its owner chooses otherwise, and then one of its two views says so.
          absent: (here) => {
            const { storageModelType, storageType } = here.resource.properties.backupStorageConfig?.properties ?? {};
            return storageModelType || storageType || here.resource.unseen?.["backupStorageConfig"] ? none : pairIfAny(here);
          },
          reads: [
            "backupStorageConfig.properties.storageModelType",
            "backupStorageConfig.properties.storageType"
          ],
          why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
          docs: redundancy,
          answers: ["rsv-redundancy"]
        },
        {
          role: "backup",
          read: "backupStorageConfig.properties.storageModelType",
          as: redundancyOf,
          why: "the vault's storage configuration copies backups to the paired region",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backupstorageconfig",
          answers: ["rsv-backupstorageconfig"]
        },
        {
          role: "backup",
          read: "backupStorageConfig.properties.storageType",
          as: redundancyOf,
          why: "the vault's older redundancy setting copies its backups to the paired region",
          docs: "https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/get",
          answers: ["rsv-redundancy"]
        },
        {
          role: "backup",
          read: "properties.regionOfChoiceSettings.status",
          as: words({
            Enabled: { gap: "Microsoft does not document yet which region that is" },
            Disabled: none
          }),
          why: "the vault may keep backups in a region of choice",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults",
          answers: ["rsv-region-of-choice"]
        },
        {
          role: "replica",
          read: "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
          absent: ({ element }) => !element || isShown(element.properties?.providerSpecificDetails?.targetLocation) ? none : given(
            isKnownKind(element.properties?.providerSpecificDetails?.instanceType),
            () => unshown
          ),
          reads: [
            "replicationProtectedItems[].properties.providerSpecificDetails.instanceType",
            "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation"
          ],
          why: "Site Recovery continuously copies the machine's disks to this region",
          docs: siteRecovery,
          answers: ["asr-protected-item"]
        },
        {
          role: "replica",
          read: "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation",
          as: elsewhere,
          absent: none,
          why: "Site Recovery copies the disks of an on-premises machine to this region",
          docs: "https://learn.microsoft.com/azure/site-recovery/vmware-azure-architecture-modernized",
          answers: ["asr-protected-item"]
        },
        {
          role: "failover",
          read: "replicationFabrics[].properties.customDetails.location",
          // The item names the fabric that it replicates from or to.
          as: (place, here) => here.resource.properties.replicationProtectedItems?.some(({ properties }) => {
            const details = properties?.providerSpecificDetails;
            return sameRegion(place, details?.primaryFabricLocation ?? void 0) || sameRegion(place, details?.recoveryFabricLocation ?? void 0);
          }) ? none : elsewhere(place, here),
          // The other fabrics are sites of the owner.
          absent: ({ element }) => /^Azure$/i.test(element?.properties?.customDetails?.instanceType ?? "") ? unshown : none,
          reads: [
            "replicationFabrics[].properties.customDetails.instanceType",
            "replicationProtectedItems[].properties.providerSpecificDetails.primaryFabricLocation",
            "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation"
          ],
          why: "Site Recovery is set up for machines in this region; none is replicated yet",
          docs: siteRecovery,
          answers: ["asr-fabric"]
        }
      ],
      {
        needs: [
          {
            property: "backupStorageConfig",
            path: "backupstorageconfig/vaultstorageconfig",
            apiVersion: "2024-04-01",
            action: "Microsoft.RecoveryServices/vaults/backupstorageconfig/read",
            list: false,
            when: (record) => !record.properties?.redundancySettings?.standardTierStorageRedundancy,
            reads: ["properties.redundancySettings.standardTierStorageRedundancy"]
          },
          {
            property: "replicationProtectedItems",
            path: "replicationProtectedItems",
            apiVersion: "2024-04-01",
            action: "Microsoft.RecoveryServices/vaults/replicationProtectedItems/read",
            list: true
          },
          {
            property: "replicationFabrics",
            path: "replicationFabrics",
            apiVersion: "2024-04-01",
            action: "Microsoft.RecoveryServices/vaults/replicationFabrics/read",
            list: true
          }
        ]
      }
    );
  }
});

// facade:src/model.ts?rows-azure
import { providers, sameId } from "./cli.js";
var init_model = __esm({
  "facade:src/model.ts?rows-azure"() {
  }
});

// src/locate/azure/redis.ts
var redis, redisEnterprise;
var init_redis = __esm({
  "src/locate/azure/redis.ts"() {
    "use strict";
    init_paired_region();
    init_path();
    init_arm();
    init_model();
    init_states();
    redis = resourceType(
      "Microsoft.Cache/redis",
      [
        {
          role: "replica",
          read: "linkedServers[].properties.linkedRedisCacheLocation",
          // Seen from the secondary, the linked cache is the primary, which keeps the same data.
          as: (place, here) => standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
          absent: ({ element }) => {
            if (!element) return none;
            const { linkedRedisCacheId: id, provisioningState } = element.properties ?? {};
            return standing(provisioningState, () => id ? resourceAt(id) : unshown);
          },
          reads: [
            "linkedServers[].properties.linkedRedisCacheId",
            "linkedServers[].properties.provisioningState"
          ],
          why: "passive geo-replication keeps the data of the cache in a linked cache in this region, its primary or its secondary",
          docs: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-geo-replication",
          answers: ["redis-geo"]
        }
      ],
      {
        needs: [
          {
            property: "linkedServers",
            path: "linkedServers",
            apiVersion: "2024-11-01",
            action: "Microsoft.Cache/redis/linkedServers/read",
            list: true,
            when: (record) => record.properties?.linkedServers?.length !== 0,
            reads: ["properties.linkedServers"]
          }
        ],
        blind: [
          "Only a secret, which is never read, names the storage account to which a Premium cache saves its data."
        ]
      }
    );
    redisEnterprise = resourceType(
      "Microsoft.Cache/redisEnterprise",
      [
        {
          role: "replica",
          read: "databases[].properties.geoReplication.linkedDatabases[].id",
          optional: ["databases[].properties.geoReplication"],
          // The group lists every member, the one at hand too.
          as: (id, { element, resource }) => sameId(topLevel(id)) === sameId(resource.id) ? none : standing(element.state, () => resourceAt(id)),
          reads: ["databases[].properties.geoReplication.linkedDatabases[].state"],
          why: "active geo-replication also keeps all keys in this linked cluster",
          docs: "https://learn.microsoft.com/azure/redis/how-to-active-geo-replication",
          answers: ["managed-redis-geo"]
        }
      ],
      {
        needs: [
          {
            property: "databases",
            path: "databases",
            apiVersion: "2025-07-01",
            action: "Microsoft.Cache/redisEnterprise/databases/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/resource-manager.ts
var resourceGroup, boundary, dataBoundary;
var init_resource_manager = __esm({
  "src/locate/azure/resource-manager.ts"() {
    "use strict";
    init_path();
    init_words();
    resourceGroup = resourceType("Microsoft.Resources/resourceGroups", [], {
      home: {
        role: "metadata",
        why: "the group's location keeps the descriptions of its resources; the resources may be anywhere",
        docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview",
        answers: ["rg-location"]
      }
    });
    boundary = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";
    dataBoundary = resourceType(
      "Microsoft.Resources/dataBoundaries",
      [
        {
          role: "metadata",
          read: "properties.dataBoundary",
          absent: unshown,
          as: words({ EU: none, Global: "global", NotDefined: "global" }),
          why: "without a data boundary, Resource Manager may keep names, tags and settings of resources anywhere; a tenant can choose a boundary only before its first subscription, and cannot undo it",
          docs: boundary,
          answers: ["tenant-data-boundary"]
        }
      ],
      {
        home: {
          role: "none",
          why: "the boundary is a setting of the tenant; with the value EU its metadata stays in the EU Data Boundary",
          docs: boundary
        }
      }
    );
  }
});

// src/locate/azure/sql-database.ts
var secondOf, inSecond, sqlDatabase;
var init_sql_database = __esm({
  "src/locate/azure/sql-database.ts"() {
    "use strict";
    init_path();
    init_words();
    init_paired_region();
    secondOf = ({ resource }) => resource.properties.properties?.defaultSecondaryLocation;
    inSecond = (_, here) => secondOf(here) || paired(here);
    sqlDatabase = resourceType("Microsoft.Sql/servers/databases", [
      {
        role: "backup",
        read: "properties.currentBackupStorageRedundancy",
        // master belongs to the server, and keeps no customer backups.
        when: (_, { resource }) => !/\/databases\/master$/i.test(resource.id),
        as: words({ Geo: inSecond, GeoZone: inSecond, Local: none, Zone: none }),
        absent: (here) => secondOf(here) || pairIfAny(here),
        reads: ["properties.defaultSecondaryLocation"],
        why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
        docs: "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview",
        answers: ["sql-backup-redundancy"]
      }
    ]);
  }
});

// src/locate/azure/sql-managed-instance.ts
var isSecondary, sqlManagedInstance;
var init_sql_managed_instance = __esm({
  "src/locate/azure/sql-managed-instance.ts"() {
    "use strict";
    init_model();
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    init_shown();
    isSecondary = statusOf("distributedAvailabilityGroups[].properties.partnerLinkRole", {
      Primary: false,
      Secondary: true
    });
    sqlManagedInstance = resourceType(
      "Microsoft.Sql/managedInstances",
      [
        {
          role: "backup",
          read: "properties.currentBackupStorageRedundancy",
          as: words({ Geo: inPair, GeoZone: inPair, Local: none, Zone: none }),
          absent: pairIfAny,
          why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
          docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview",
          answers: ["sqlmi-backup"]
        },
        {
          role: "replica",
          read: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
          reads: [
            "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
            "instanceFailoverGroups[].properties.partnerRegions[].location"
          ],
          as: (partner2, { element, resource }) => {
            if (!isArmId(partner2)) return unknown(partner2);
            const { primaryManagedInstanceId: primary } = element;
            if (!isShown(primary) || !isArmId(String(primary)))
              return unknown(
                primary,
                "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId"
              );
            const ends = [element.primaryManagedInstanceId ?? "", partner2];
            const other = ends.find((end) => sameId(end) !== sameId(resource.id));
            if (other === void 0 || !ends.some((end) => sameId(end) === sameId(resource.id)))
              return none;
            const group = resource.properties.instanceFailoverGroups?.find(
              ({ properties }) => properties?.managedInstancePairs?.includes(element)
            );
            return group?.properties?.partnerRegions?.[0]?.location || resourceItself(other);
          },
          why: "a failover group also keeps all databases on the other instance of the pair",
          docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/failover-group-sql-mi",
          answers: ["sqlmi-failover-group"]
        },
        {
          role: "replica",
          read: "distributedAvailabilityGroups[].properties.partnerEndpoint",
          as: (endpoint, { element }) => given(isSecondary(element.properties?.partnerLinkRole), () => behind(endpoint)),
          absent: ({ element }) => element ? given(isSecondary(element.properties?.partnerLinkRole), () => unshown) : none,
          reads: ["distributedAvailabilityGroups[].properties.partnerLinkRole"],
          why: "a managed instance link copies databases to the SQL Server at this endpoint",
          docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/managed-instance-link-feature-overview",
          answers: ["sqlmi-dag"]
        },
        {
          role: "log",
          read: "vulnerabilityAssessments[].properties.storageContainerPath",
          as: behind,
          // Without a path there is no classic assessment: it cannot be set without one (prowler reads it so as well, 2026-11-30).
          absent: none,
          why: "vulnerability assessments of the classic configuration write their results to this storage account",
          docs: "https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview",
          answers: ["sqlmi-vulnerability"]
        }
      ],
      {
        needs: [
          {
            property: "instanceFailoverGroups",
            path: "{group}/providers/Microsoft.Sql/locations/{location}/instanceFailoverGroups",
            apiVersion: "2023-08-01",
            action: "Microsoft.Sql/locations/instanceFailoverGroups/read",
            list: true
          },
          {
            property: "distributedAvailabilityGroups",
            path: "distributedAvailabilityGroups",
            apiVersion: "2023-08-01",
            action: "Microsoft.Sql/managedInstances/distributedAvailabilityGroups/read",
            list: true
          },
          {
            property: "vulnerabilityAssessments",
            path: "vulnerabilityAssessments",
            apiVersion: "2023-08-01",
            action: "Microsoft.Sql/managedInstances/vulnerabilityAssessments/read",
            list: true
          }
        ],
        blind: [
          "Vulnerability assessments that single databases configure are not read; those of the instance are.",
          "Audits that T-SQL sets up are not read: each names the container that it writes to."
        ]
      }
    );
  }
});

// src/locate/azure/sql-server.ts
var audits, goesToMonitor, sqlServer;
var init_sql_server = __esm({
  "src/locate/azure/sql-server.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    audits = statusOf("auditing.properties.state", { Enabled: true, Disabled: false });
    goesToMonitor = switchOf("auditing.properties.isAzureMonitorTargetEnabled", false);
    sqlServer = resourceType(
      "Microsoft.Sql/servers",
      [
        {
          role: "replica",
          read: "replicationLinks[].properties.partnerLocation",
          // Both ends see the link, whoever scans only one of them; named replicas stay in the region.
          as: elsewhere,
          absent: ({ element }) => {
            if (!element) return none;
            const id = element.properties?.partnerDatabaseId;
            return id ? resourceAt(id) : unshown;
          },
          reads: ["replicationLinks[].properties.partnerDatabaseId"],
          why: "active geo-replication also keeps a database on this partner server",
          docs: "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-overview",
          answers: ["sql-geo-replica"]
        },
        {
          role: "failover",
          read: "failoverGroups[].properties.partnerServers[].location",
          as: elsewhere,
          absent: ({ element }) => {
            if (!element) return none;
            return element.id ? resourceItself(element.id) : unshown;
          },
          reads: ["failoverGroups[].properties.partnerServers[].id"],
          why: "a failover group also keeps its databases on this partner server, and fails over to it",
          docs: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
          answers: ["sql-failover-group"]
        },
        {
          role: "log",
          read: "auditing.properties.storageEndpoint",
          when: ({ auditing }) => audits(auditing?.properties?.state),
          reads: ["auditing.properties.state", "auditing.properties.isAzureMonitorTargetEnabled"],
          as: behind,
          absent: ({ element: { auditing } }) => {
            const { properties } = auditing ?? {};
            if (!properties) return none;
            const toMonitor = goesToMonitor(properties.isAzureMonitorTargetEnabled);
            return toMonitor === true ? none : toMonitor === false ? unshown : toMonitor;
          },
          why: "the audit log, with the text of queries, is written to this storage account",
          docs: "https://learn.microsoft.com/azure/azure-sql/database/auditing-overview",
          answers: ["sql-audit"]
        },
        {
          role: "log",
          read: "vulnerabilityAssessments[].properties.storageContainerPath",
          as: behind,
          // Without a path there is no classic assessment: it cannot be set without one (prowler reads it so as well, 2026-11-30).
          absent: none,
          why: "vulnerability assessments of the classic configuration write their results to this storage account",
          docs: "https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview",
          answers: ["sql-vulnerability"]
        }
      ],
      {
        needs: [
          {
            property: "replicationLinks",
            path: "replicationLinks",
            apiVersion: "2021-11-01",
            action: "Microsoft.Sql/servers/replicationLinks/read",
            list: true
          },
          {
            property: "failoverGroups",
            path: "failoverGroups",
            apiVersion: "2023-08-01",
            action: "Microsoft.Sql/servers/failoverGroups/read",
            list: true
          },
          {
            property: "auditing",
            path: "auditingSettings/default",
            apiVersion: "2021-11-01",
            action: "Microsoft.Sql/servers/auditingSettings/read",
            list: false
          },
          {
            property: "vulnerabilityAssessments",
            path: "vulnerabilityAssessments",
            apiVersion: "2023-08-01",
            action: "Microsoft.Sql/servers/vulnerabilityAssessments/read",
            list: true
          }
        ],
        blind: [
          "Audit settings of single databases and of Microsoft support operations are not read; audit settings of the server are.",
          "Vulnerability assessments that single databases configure are not read; those of the server are."
        ]
      }
    );
  }
});

// src/locate/azure/storage-account.ts
function otherAccount(account2, { resource }) {
  if ([sameId(resource.id), resource.name.toLowerCase()].includes(sameId(account2))) return none;
  return account2.includes("/") ? resourceItself(account2) : storageAccountAt(account2);
}
var isGeo3, redundancy2, storageAccount;
var init_storage_account = __esm({
  "src/locate/azure/storage-account.ts"() {
    "use strict";
    init_model();
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    isGeo3 = geoSku("sku.name");
    redundancy2 = "https://learn.microsoft.com/azure/storage/common/storage-redundancy";
    storageAccount = resourceType(
      "Microsoft.Storage/storageAccounts",
      [
        {
          role: "replica",
          read: "properties.secondaryLocation",
          absent: none,
          // `in`, because resources.list shows no properties, and then the SKU decides.
          when: (account2) => "properties" in account2,
          why: "a geo-redundant account copies all its data to this secondary region",
          docs: redundancy2,
          answers: ["storage-geo-sku"]
        },
        {
          role: "replica",
          read: "sku.name",
          when: (account2) => !("properties" in account2) || !account2.properties?.secondaryLocation,
          reads: ["properties.secondaryLocation"],
          as: (sku2, here) => given(isGeo3(sku2), () => paired(here)),
          absent: {
            gap: "the record shows neither its redundancy nor a second region",
            remedy: "look up the account, and accept the gap with an exception"
          },
          why: "a geo-redundant account copies all its data to the paired region",
          docs: redundancy2,
          answers: ["storage-geo-sku"]
        },
        {
          role: "replica",
          read: "objectReplicationPolicies[].properties.destinationAccount",
          as: otherAccount,
          why: "object replication copies blobs to this account",
          docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
          answers: ["storage-object-replication"]
        },
        {
          role: "replica",
          read: "objectReplicationPolicies[].properties.sourceAccount",
          as: otherAccount,
          isOriginal: true,
          why: "object replication copies blobs from this account",
          docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
          answers: ["storage-object-replication"]
        }
      ],
      {
        needs: [
          {
            property: "objectReplicationPolicies",
            path: "objectReplicationPolicies",
            apiVersion: "2024-01-01",
            action: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
            list: true,
            // Files-only and first-generation accounts have none.
            when: (record) => !["FileStorage", "Storage"].includes(record.kind ?? ""),
            reads: ["kind"]
          }
        ],
        blind: [
          "Copies that clients make (AzCopy, Copy Blob) do not appear in any configuration; allowedCopyScope and allowCrossTenantReplication only say whether they may leave the tenant."
        ]
      }
    );
  }
});

// src/locate/azure/storage-mover.ts
var storageMover;
var init_storage_mover = __esm({
  "src/locate/azure/storage-mover.ts"() {
    "use strict";
    init_model();
    init_path();
    init_arm();
    storageMover = resourceType(
      "Microsoft.StorageMover/storageMovers",
      [
        {
          role: "replica",
          read: "jobDefinitions[].properties.targetResourceId",
          reads: ["endpoints[].id", "endpoints[].properties.storageAccountResourceId"],
          as: (target, { resource }) => {
            const account2 = resource.properties.endpoints?.find(
              ({ id }) => id !== void 0 && sameId(id) === sameId(target)
            )?.properties?.storageAccountResourceId;
            return account2 === void 0 ? { gap: `the endpoint ${target} shows no storage account` } : resourceItself(account2);
          },
          why: "a job copies its source into the storage account behind this endpoint",
          docs: "https://learn.microsoft.com/azure/storage-mover/resource-hierarchy",
          answers: ["storage-mover"]
        }
      ],
      {
        needs: [
          {
            property: "jobDefinitions",
            path: "projects/{each}/jobDefinitions",
            apiVersion: "2024-07-01",
            action: "Microsoft.StorageMover/storageMovers/projects/jobDefinitions/read",
            list: true
          },
          {
            property: "endpoints",
            path: "endpoints",
            apiVersion: "2024-07-01",
            action: "Microsoft.StorageMover/storageMovers/endpoints/read",
            list: true
          }
        ],
        blind: [
          "The location of the sources that Storage Mover reads, on premises or in other clouds."
        ]
      }
    );
  }
});

// src/locate/azure/storage-sync.ts
var storageSyncService;
var init_storage_sync = __esm({
  "src/locate/azure/storage-sync.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_paired_region();
    storageSyncService = resourceType(
      "Microsoft.StorageSync/storageSyncServices",
      [
        {
          role: "replica",
          read: "cloudEndpoints[].properties.storageAccountResourceId",
          as: resourceItself,
          why: "the synced files are kept in a share of this storage account",
          docs: "https://learn.microsoft.com/azure/storage/file-sync/file-sync-planning",
          answers: ["storage-sync-cloud-endpoint"]
        },
        {
          role: "processing",
          read: "registeredServers[].properties.serviceLocation",
          as: elsewhere,
          why: "the sync service serves a registered server from this location",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.storagesync/storagesyncservices/registeredservers",
          answers: ["storage-sync-server"]
        }
      ],
      {
        needs: [
          {
            property: "cloudEndpoints",
            path: "syncGroups/{each}/cloudEndpoints",
            apiVersion: "2022-09-01",
            action: "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints/read",
            list: true
          },
          {
            property: "registeredServers",
            path: "registeredServers",
            apiVersion: "2022-09-01",
            action: "Microsoft.StorageSync/storageSyncServices/registeredServers/read",
            list: true
          }
        ],
        blind: [
          "Azure does not know the physical location of the registered servers, each of which has a copy of the files."
        ]
      }
    );
  }
});

// src/locate/azure/virtual-desktop.ts
var metadata, hostPool, desktopWorkspace, desktopApplicationGroup;
var init_virtual_desktop = __esm({
  "src/locate/azure/virtual-desktop.ts"() {
    "use strict";
    init_path();
    init_paired_region();
    metadata = {
      role: "metadata",
      why: "Virtual Desktop keeps the names of users and desktops here; the desktops run on session hosts, which may be elsewhere",
      docs: "https://learn.microsoft.com/azure/virtual-desktop/data-locations",
      answers: ["avd-metadata"]
    };
    hostPool = resourceType(
      "Microsoft.DesktopVirtualization/hostPools",
      [
        {
          role: "processing",
          read: "sessionHostConfigurations[].properties.vmLocation",
          as: elsewhere,
          // Left out, it is the location of the pool.
          absent: none,
          why: "the session hosts of the pool are created in this region",
          docs: "https://learn.microsoft.com/azure/virtual-desktop/host-pool-management-approaches",
          answers: ["avd-sessionhost"]
        }
      ],
      {
        home: metadata,
        needs: [
          {
            property: "sessionHostConfigurations",
            path: "sessionHostConfigurations",
            apiVersion: "2026-04-01-preview",
            action: "Microsoft.DesktopVirtualization/hostPools/sessionHostConfigurations/read",
            list: true,
            // Only pools that make their hosts themselves have such a configuration.
            when: (record) => !/^standard$/i.test(record.properties?.managementType ?? "Standard"),
            reads: ["properties.managementType"]
          }
        ]
      }
    );
    desktopWorkspace = resourceType(
      "Microsoft.DesktopVirtualization/workspaces",
      [],
      {
        home: metadata
      }
    );
    desktopApplicationGroup = resourceType(
      "Microsoft.DesktopVirtualization/applicationGroups",
      [],
      { home: metadata }
    );
  }
});

// src/locate/azure/virtual-machine.ts
var why, docs3, isOn4, storageOf, home, virtualMachine, virtualMachineScaleSet;
var init_virtual_machine = __esm({
  "src/locate/azure/virtual-machine.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    why = "boot diagnostics write the console log and screenshots to this storage account";
    docs3 = "https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics";
    isOn4 = switchOf("bootDiagnostics.enabled", true);
    storageOf = (uri, enabled) => given(isOn4(enabled), () => behind(uri));
    home = {
      role: "home",
      why: "a machine keeps data on its temporary and cache disks, which are not separate resources",
      docs: "https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview"
    };
    virtualMachine = resourceType(
      "Microsoft.Compute/virtualMachines",
      [
        {
          role: "log",
          read: "properties.diagnosticsProfile.bootDiagnostics.storageUri",
          absent: none,
          reads: ["properties.diagnosticsProfile.bootDiagnostics.enabled"],
          as: (uri, { resource }) => storageOf(
            uri,
            resource.properties.properties?.diagnosticsProfile?.bootDiagnostics?.enabled
          ),
          why,
          docs: docs3,
          answers: ["vm-bootdiag"]
        }
      ],
      { home }
    );
    virtualMachineScaleSet = resourceType(
      "Microsoft.Compute/virtualMachineScaleSets",
      [
        {
          role: "log",
          read: "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
          absent: none,
          reads: ["properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled"],
          as: (uri, { resource }) => storageOf(
            uri,
            resource.properties.properties?.virtualMachineProfile?.diagnosticsProfile?.bootDiagnostics?.enabled
          ),
          why,
          docs: docs3,
          answers: ["vm-bootdiag"]
        }
      ],
      { home }
    );
  })
});

// src/locate/azure/action-group.ts
var docs4, isEnabled2, receiver, actionGroup;
var init_action_group = __esm({
  "src/locate/azure/action-group.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_words();
    docs4 = "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups";
    isEnabled2 = switchOf("properties.enabled", true);
    receiver = {
      role: "processing",
      // A disabled group notifies no one.
      when: ({ properties }) => isEnabled2(properties?.enabled),
      reads: ["properties.enabled"],
      docs: docs4,
      answers: ["action-group"]
    };
    actionGroup = resourceType(
      "Microsoft.Insights/actionGroups",
      [
        {
          ...receiver,
          read: "properties.webhookReceivers[].serviceUri",
          as: behind,
          why: "alerts are sent to this web address"
        },
        {
          ...receiver,
          read: "properties.itsmReceivers[].region",
          why: "a connection in this region opens tickets"
        },
        {
          ...receiver,
          read: "properties.logicAppReceivers[].resourceId",
          as: resourceAt,
          why: "alerts start this logic app"
        },
        {
          ...receiver,
          read: "properties.azureFunctionReceivers[].functionAppResourceId",
          as: resourceAt,
          why: "alerts call a function of this app"
        },
        {
          ...receiver,
          read: "properties.automationRunbookReceivers[].automationAccountId",
          as: resourceAt,
          why: "alerts start a runbook of this account"
        },
        {
          ...receiver,
          read: "properties.eventHubReceivers[].eventHubNameSpace",
          as: (name) => behind(`${name}.servicebus.windows.net`),
          why: "alerts are sent to an event hub of this namespace"
        }
      ],
      {
        home: {
          // Addresses of staff and rules, no customer data: what alerts say is reported for where they are sent.
          role: "metadata",
          why: "a global action group, with its addresses, is stored and run anywhere; a regional one stays in its region",
          docs: docs4,
          answers: ["action-group"]
        },
        blind: ["the countries in which people receive text messages, calls and mail"]
      }
    );
  }
});

// src/locate/azure/ai-connection.ts
function connected({ properties }, own2) {
  const id = properties?.metadata?.ResourceId ?? "";
  if (id !== "") {
    return sameId(topLevel(own2)) === sameId(topLevel(id)) ? none : resourceAt(id);
  }
  if (/bing/i.test(properties?.category ?? "")) return "global";
  const target = properties?.target ?? "";
  return target === "" ? {
    gap: "the connection shows neither a resource nor an address",
    remedy: "look up the connection in the portal, and accept the gap with an exception"
  } : behind(target);
}
var connectionReads;
var init_ai_connection = __esm({
  "src/locate/azure/ai-connection.ts"() {
    "use strict";
    init_model();
    init_path();
    init_arm();
    connectionReads = [
      "connections[].properties.category",
      "connections[].properties.metadata.ResourceId",
      "connections[].properties.target"
    ];
  }
});

// src/locate/azure/ai-project.ts
function through(name, { resource }) {
  const connection = resource.properties.connections?.find((one) => one.name === name);
  return connection ? connected(connection, resource.id) : {
    gap: `the connection ${name} is not one of the project's connections`,
    remedy: "look up the connection on the account, and accept the gap with an exception"
  };
}
var hosts, aiProject;
var init_ai_project = __esm({
  "src/locate/azure/ai-project.ts"() {
    "use strict";
    init_path();
    init_ai_connection();
    hosts = "https://learn.microsoft.com/azure/ai-foundry/agents/concepts/capability-hosts";
    aiProject = resourceType(
      "Microsoft.CognitiveServices/accounts/projects",
      [
        {
          role: "replica",
          read: "capabilityHosts[].properties.threadStorageConnections[]",
          optional: ["capabilityHosts[].properties.threadStorageConnections"],
          as: through,
          reads: ["connections[].name", ...connectionReads],
          why: "agents keep conversations in this store",
          docs: hosts,
          answers: ["ai-capability-host"]
        },
        {
          role: "replica",
          read: "capabilityHosts[].properties.vectorStoreConnections[]",
          optional: ["capabilityHosts[].properties.vectorStoreConnections"],
          as: through,
          reads: ["connections[].name", ...connectionReads],
          why: "agents keep the vectors of documents in this store",
          docs: hosts,
          answers: ["ai-capability-host"]
        },
        {
          role: "replica",
          read: "capabilityHosts[].properties.storageConnections[]",
          optional: ["capabilityHosts[].properties.storageConnections"],
          as: through,
          reads: ["connections[].name", ...connectionReads],
          why: "agents keep uploaded files in this store",
          docs: hosts,
          answers: ["ai-capability-host"]
        },
        {
          role: "processing",
          read: "capabilityHosts[].properties.aiServicesConnections[]",
          optional: ["capabilityHosts[].properties.aiServicesConnections"],
          as: through,
          reads: ["connections[].name", ...connectionReads],
          why: "agents call the models of this account",
          docs: hosts,
          answers: ["ai-capability-host"]
        },
        {
          role: "processing",
          read: "connections[].properties.category",
          as: (_, { element, resource }) => connected(element, resource.id),
          absent: ({ element, resource }) => element ? connected(element, resource.id) : none,
          reads: connectionReads,
          why: "agents and tools send data over the project's connections",
          docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
          answers: ["ai-connections"]
        }
      ],
      {
        needs: [
          {
            property: "capabilityHosts",
            path: "capabilityHosts",
            apiVersion: "2025-06-01",
            action: "Microsoft.CognitiveServices/accounts/projects/capabilityHosts/read",
            list: true
          },
          {
            property: "connections",
            path: "connections",
            apiVersion: "2025-06-01",
            action: "Microsoft.CognitiveServices/accounts/projects/connections/read",
            list: true
          }
        ]
      }
    );
  }
});

// facade:src/locate/azure/data-map.ts?rows-azure
import { dataMapLooker } from "./scan.js";
var init_data_map = __esm({
  "facade:src/locate/azure/data-map.ts?rows-azure"() {
  }
});

// src/locate/azure/analytics-capacities.ts
var capacity, fabricCapacity, powerBiCapacity, purview, purviewAccount;
var init_analytics_capacities = __esm({
  "src/locate/azure/analytics-capacities.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_data_map();
    capacity = (type3, docs14, question, blind3) => resourceType(type3, [], {
      home: {
        role: "home",
        why: "data of the workspaces on this capacity is stored in the capacity's region",
        docs: docs14,
        answers: [question]
      },
      blind: [blind3]
    });
    fabricCapacity = capacity(
      "Microsoft.Fabric/capacities",
      "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo",
      "fabric-capacity",
      "whether the capacity's disaster recovery setting copies OneLake data to the paired region, and where the tenant's Fabric home region is: only Fabric's own admin API shows it"
    );
    powerBiCapacity = capacity(
      "Microsoft.PowerBIDedicated/capacities",
      "https://learn.microsoft.com/power-bi/developer/embedded/embedded-multi-geo",
      "powerbi-embedded",
      "where the Power BI tenant's home region is, which keeps metadata and imported settings: only Power BI's own API shows it"
    );
    purview = "https://learn.microsoft.com/purview/legacy/create-microsoft-purview-portal";
    purviewAccount = resourceType(
      "Microsoft.Purview/accounts",
      [
        {
          role: "replica",
          read: "properties.managedResources.storageAccount",
          absent: none,
          as: resourceAt,
          why: "what scans found is staged in the managed storage account",
          docs: purview,
          answers: ["purview-account"]
        },
        {
          role: "processing",
          read: "properties.managedResources.eventHubNamespace",
          absent: none,
          as: resourceAt,
          why: "lineage passes through the managed event hub",
          docs: purview,
          answers: ["purview-account"]
        }
      ],
      {
        home: {
          role: "home",
          why: "the data map, with samples of what it scanned, is stored in the account's region",
          docs: purview,
          answers: ["purview-account"]
        },
        looker: dataMapLooker,
        blind: [
          "by which integration runtime sources are scanned, and which folders and classifications a scan leaves out: only Purview's own portal shows it"
        ]
      }
    );
  }
});

// src/locate/azure/api-management.ts
function byCredentials({ credentials }) {
  const address = [credentials?.endpointAddress, credentials?.connectionString].find(
    (one) => hostOf_2(one ?? "") !== void 0
  );
  return address ? behind(address) : {
    gap: "only the logger's credentials name its event hub or Application Insights, and they are secret",
    remedy: "look up where the logger sends to, set `resourceId` of the logger, or accept the gap with an exception"
  };
}
var property, hasGateway, isOff, hasTarget, reliability, apiManagement;
var init_api_management = __esm({
  "src/locate/azure/api-management.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    property = "properties.additionalLocations[].disableGateway";
    hasGateway = statusOf(property, { true: false, false: true });
    isOff = switchOf(property, false);
    hasTarget = statusOf("loggers[].properties.loggerType", {
      azureEventHub: true,
      applicationInsights: true,
      azureMonitor: false
    });
    reliability = "https://learn.microsoft.com/azure/reliability/reliability-api-management";
    apiManagement = resourceType(
      "Microsoft.ApiManagement/service",
      [
        {
          role: "processing",
          read: "properties.additionalLocations[].location",
          as: (region, { element }) => given(hasGateway(element.disableGateway), () => region),
          reads: ["properties.additionalLocations[].disableGateway"],
          why: "a gateway in this region handles, and may cache, requests and answers",
          docs: reliability,
          answers: ["apim-regions"]
        },
        {
          role: "metadata",
          id: "regions of its configuration",
          read: "properties.additionalLocations[].location",
          as: (region, { element }) => given(isOff(element.disableGateway), () => region),
          // That its region is not shown is said of its gateway.
          absent: none,
          reads: ["properties.additionalLocations[].disableGateway"],
          why: "the gateway in this region is disabled, but its configuration is kept there",
          docs: reliability,
          answers: ["apim-regions"]
        },
        {
          role: "processing",
          read: "gateways[].properties.locationData.name",
          reads: ["gateways[].properties.locationData.countryOrRegion"],
          as: (name, { element }) => ({
            gap: `a self-hosted gateway runs at ${name}${element.properties?.locationData?.countryOrRegion ? ` (${element.properties.locationData.countryOrRegion})` : ""}, a label that its owner wrote and nobody verifies`,
            remedy: "look up where the gateway runs, and accept the gap with an exception"
          }),
          why: "a self-hosted gateway handles requests wherever its container runs",
          docs: "https://learn.microsoft.com/azure/api-management/self-hosted-gateway-overview",
          answers: ["apim-selfhosted"]
        },
        {
          role: "cache",
          read: "caches[].properties.resourceId",
          // The API shows the cache as a URL of the management endpoint.
          as: (id) => resourceAt(id.replace(/^https?:\/\/[^/]+/, "")),
          absent: ({ element }) => element ? {
            gap: "only the connection string names the cache, and it is secret",
            remedy: "look up where the cache is, and accept the gap with an exception"
          } : none,
          why: "answers are cached in an external cache",
          docs: "https://learn.microsoft.com/azure/api-management/api-management-howto-cache-external",
          answers: ["apim-cache"]
        },
        {
          role: "log",
          read: "loggers[].properties.resourceId",
          as: (id, { element }) => given(hasTarget(element.properties?.loggerType), () => resourceAt(id)),
          absent: ({ element }) => element ? given(
            hasTarget(element.properties?.loggerType),
            () => byCredentials(element.properties ?? {})
          ) : none,
          reads: [
            "loggers[].properties.loggerType",
            "loggers[].properties.credentials.endpointAddress",
            "loggers[].properties.credentials.connectionString"
          ],
          why: "a logger sends what the gateways see to this event hub or Application Insights, bodies included where an API or a policy says so",
          docs: "https://learn.microsoft.com/azure/api-management/api-management-howto-log-event-hubs",
          answers: ["apim-loggers"]
        }
      ],
      {
        needs: [
          {
            property: "gateways",
            path: "gateways",
            apiVersion: "2024-05-01",
            action: "Microsoft.ApiManagement/service/gateways/read",
            list: true,
            // The other tiers have no self-hosted gateways.
            when: (record) => !/^(basic|standard|consumption|isolated|basicv2|standardv2)$/i.test(
              record.sku?.name ?? ""
            ),
            reads: ["sku.name"]
          },
          {
            property: "caches",
            path: "caches",
            apiVersion: "2024-05-01",
            action: "Microsoft.ApiManagement/service/caches/read",
            list: true
          },
          {
            property: "loggers",
            path: "loggers",
            apiVersion: "2024-05-01",
            action: "Microsoft.ApiManagement/service/loggers/read",
            list: true
          }
        ],
        blind: [
          "Loggers of workspaces in the service are not read; loggers of the service are.",
          "backups of the service, which a call creates and no setting shows, are stored in the account that the call named"
        ]
      }
    );
  }
});

// src/locate/azure/app-configuration.ts
var appConfiguration;
var init_app_configuration = __esm({
  "src/locate/azure/app-configuration.ts"() {
    "use strict";
    init_path();
    init_states();
    appConfiguration = resourceType(
      "Microsoft.AppConfiguration/configurationStores",
      [
        {
          role: "replica",
          read: "replicas[].location",
          as: (region, { element }) => standing(element.properties?.provisioningState, () => region),
          reads: ["replicas[].properties.provisioningState"],
          why: "every key and value is copied to each replica",
          docs: "https://learn.microsoft.com/azure/reliability/reliability-app-configuration",
          answers: ["appconfig-replica"]
        }
      ],
      {
        needs: [
          {
            property: "replicas",
            path: "replicas",
            apiVersion: "2024-06-01",
            action: "Microsoft.AppConfiguration/configurationStores/replicas/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/app-insights.ts
var inWorkspace, appInsights;
var init_app_insights = __esm({
  "src/locate/azure/app-insights.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    inWorkspace = statusOf("properties.IngestionMode", {
      ApplicationInsights: false,
      ApplicationInsightsWithDiagnosticSettings: true,
      LogAnalytics: true
    });
    appInsights = resourceType(
      "Microsoft.Insights/components",
      [
        {
          role: "log",
          read: "properties.WorkspaceResourceId",
          as: resourceAt,
          when: ({ properties }) => inWorkspace(properties?.IngestionMode),
          reads: ["properties.IngestionMode"],
          absent: ({ resource }) => resource.properties.properties?.IngestionMode ? unshown : none,
          why: "telemetry is stored in the linked workspace, wherever that is",
          docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
          answers: ["appi-workspace"]
        }
      ],
      {
        home: {
          role: "home",
          why: "telemetry is ingested in the component's region, and a classic component stores it there",
          docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
          answers: ["appi-workspace"]
        }
      }
    );
  }
});

// src/locate/azure/automation-account.ts
var automationAccount;
var init_automation_account = __esm({
  "src/locate/azure/automation-account.ts"() {
    "use strict";
    init_path();
    init_paired_region();
    automationAccount = resourceType("Microsoft.Automation/automationAccounts", [
      {
        role: "backup",
        // Only these two keep the copy in the region, for residency's sake.
        always: (here) => here.home === "brazilsouth" || here.home === "southeastasia" ? none : pairIfAny(here),
        why: "runbooks, variables and credentials are backed up to the paired region; this cannot be disabled",
        docs: "https://learn.microsoft.com/azure/automation/automation-managing-data"
      }
    ]);
  }
});

// src/locate/azure/bot-service.ts
var regional, channels, microsoft, thirdParty, isOn5, botService;
var init_bot_service = __esm({
  "src/locate/azure/bot-service.ts"() {
    "use strict";
    init_shown();
    init_path();
    init_arm();
    init_paired_region();
    init_words();
    regional = "https://learn.microsoft.com/azure/bot-service/bot-builder-concept-regionalization";
    channels = "https://learn.microsoft.com/azure/bot-service/bot-service-manage-channels";
    microsoft = /* @__PURE__ */ new Set([
      "directlinechannel",
      "directlinespeechchannel",
      "webchatchannel",
      "msteamschannel",
      "outlookchannel",
      "emailchannel",
      "m365extensions",
      "omnichannel",
      "searchassistant",
      "acschatchannel",
      "telephonychannel"
    ]);
    thirdParty = /* @__PURE__ */ new Set([
      "alexachannel",
      "facebookchannel",
      "kikchannel",
      "linechannel",
      "slackchannel",
      "smschannel",
      "telegramchannel"
    ]);
    isOn5 = switchOf("channels[].properties.properties.isEnabled", true);
    botService = resourceType(
      "Microsoft.BotService/botServices",
      [
        {
          role: "processing",
          read: "channels[].properties.channelName",
          as: (channel, { element }) => given(isOn5(element.properties?.properties?.isEnabled), () => {
            const name = channel.toLowerCase();
            if (microsoft.has(name)) return none;
            if (thirdParty.has(name)) return "global";
            return {
              gap: `the operator of the channel ${channel} is unknown`,
              remedy: "find out where the channel's operator processes data, and accept the gap with an exception"
            };
          }),
          reads: ["channels[].properties.properties.isEnabled"],
          why: "the channel passes every conversation to a third-party service",
          docs: channels,
          answers: ["bot-channel"]
        },
        {
          role: "processing",
          read: "channels[].properties.properties.cognitiveServiceRegion",
          as: elsewhere,
          absent: ({ element }) => {
            const { channelName, properties: settings3 } = element?.properties ?? {};
            const id = settings3?.cognitiveServiceResourceId;
            if (isShown(id)) return resourceAt(String(id));
            return /^directlinespeechchannel$/i.test(channelName ?? "") ? given(isOn5(settings3?.isEnabled), () => unshown) : none;
          },
          reads: [
            "channels[].properties.channelName",
            "channels[].properties.properties.cognitiveServiceResourceId",
            "channels[].properties.properties.isEnabled"
          ],
          why: "speech of this channel is recognised in the region of its speech account",
          docs: channels,
          answers: ["bot-channel"]
        },
        {
          role: "replica",
          read: "properties.storageResourceId",
          as: resourceAt,
          why: "transcripts and attachments are stored in a customer-owned storage account",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
          answers: ["bot-region"]
        },
        {
          role: "processing",
          read: "properties.endpoint",
          as(endpoint) {
            const resource = resourceBehind(endpoint);
            if (resource?.endsWith(".azurewebsites.net")) return { resource };
            return hostOf_2(endpoint) === void 0 ? unknown(endpoint) : none;
          },
          why: "every message goes to the app behind the bot",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
          answers: ["bot-region"]
        }
      ],
      {
        home: {
          role: "home",
          why: "a bot registered as global is kept and processed anywhere, a regional one in its region",
          docs: regional,
          answers: ["bot-region"]
        },
        needs: [
          {
            property: "channels",
            path: "channels",
            apiVersion: "2022-09-15",
            action: "Microsoft.BotService/botServices/channels/read",
            list: true
          }
        ],
        blind: ["where the app runs, if its endpoint is not an App Service host name"]
      }
    );
  }
});

// src/locate/azure/geographies.ts
var euRegions, euDataBoundary, europe, unitedStates;
var init_geographies = __esm({
  "src/locate/azure/geographies.ts"() {
    "use strict";
    euRegions = [
      "austriaeast",
      "belgiumcentral",
      "denmarkeast",
      "francecentral",
      "francesouth",
      "germanynorth",
      "germanywestcentral",
      "italynorth",
      "northeurope",
      "polandcentral",
      "spaincentral",
      "swedencentral",
      "swedensouth",
      "westeurope"
    ];
    euDataBoundary = /* @__PURE__ */ new Set([
      ...euRegions,
      "norwayeast",
      "norwaywest",
      "switzerlandnorth",
      "switzerlandwest"
    ]);
    europe = /* @__PURE__ */ new Set([...euDataBoundary, "uksouth", "ukwest"]);
    unitedStates = /* @__PURE__ */ new Set([
      "centralus",
      "eastus",
      "eastus2",
      "northcentralus",
      "southcentralus",
      "westcentralus",
      "westus",
      "westus2",
      "westus3"
    ]);
  }
});

// src/locate/azure/cognitive-account.ts
var skus, claude, accounts2, runsElsewhere, cognitiveAccount;
var init_cognitive_account = __esm({
  "src/locate/azure/cognitive-account.ts"() {
    "use strict";
    init_path();
    init_ai_connection();
    init_arm();
    init_geographies();
    init_words();
    init_states();
    skus = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types";
    claude = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/how-to/use-foundry-models-claude";
    accounts2 = "https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts";
    runsElsewhere = statusOf("deployments[].properties.model.format", {
      Anthropic: true,
      "AI21 Labs": false,
      Alibaba: false,
      "Black Forest Labs": false,
      Cohere: false,
      Core42: false,
      DeepSeek: false,
      Meta: false,
      Microsoft: false,
      "Mistral AI": false,
      "Moonshot AI": false,
      "NTT Data": false,
      OpenAI: false,
      "Stability AI": false,
      xAI: false
    });
    cognitiveAccount = resourceType(
      "Microsoft.CognitiveServices/accounts",
      [
        {
          role: "processing",
          read: "deployments[].sku.name",
          reads: [
            "deployments[].properties.model.format",
            "deployments[].properties.provisioningState"
          ],
          as: (sku2, { home: home2, element }) => standing(element.properties?.provisioningState, () => {
            if (runsElsewhere(element.properties?.model?.format) === true) return none;
            if (/^(Standard|Provisioned|ProvisionedManaged)$/i.test(sku2)) return none;
            if (/^Global|^DeveloperTier$/i.test(sku2)) return "global";
            if (!/^DataZone/i.test(sku2))
              return {
                gap: `the deployment type ${sku2} is unknown`,
                remedy: "find out where this deployment type processes data, or use DataZoneStandard or Standard"
              };
            if (home2 !== void 0 && euDataBoundary.has(home2)) return "datazone-eu";
            if (home2 !== void 0 && unitedStates.has(home2)) return "datazone-us";
            return {
              gap: `the data zone of an account in ${home2 ?? "no region"} is not documented`,
              remedy: "use a Standard deployment, or an account in a region of the EU data zone"
            };
          }),
          why: "prompts and answers are processed anywhere that the deployment type allows",
          docs: skus,
          answers: ["ai-deployment-sku"]
        },
        {
          role: "processing",
          read: "deployments[].properties.model.format",
          as: (format, { element }) => standing(
            element.properties?.provisioningState,
            () => given(runsElsewhere(format), () => "global")
          ),
          reads: ["deployments[].properties.provisioningState"],
          why: "the model's vendor is the processor, and may run the model outside Azure",
          docs: claude,
          answers: ["ai-partner-model"]
        },
        {
          role: "home",
          always: ({ home: home2 }) => home2 === "global" ? "global" : none,
          why: "a global account answers from the nearest available datacenter",
          docs: "https://learn.microsoft.com/azure/ai-services/translator/reference/v3-0-reference",
          answers: ["ai-account-global"]
        },
        {
          role: "processing",
          read: "properties.locations.regions[].name",
          why: "requests to the account are spread over these regions",
          docs: accounts2,
          answers: ["ai-account-multiregion"]
        },
        {
          role: "replica",
          read: "properties.userOwnedStorage[].resourceId",
          as: resourceAt,
          why: "the service stores its data in a customer-owned storage account",
          docs: accounts2,
          answers: ["ai-user-storage"]
        },
        {
          role: "processing",
          read: "properties.amlWorkspace.resourceId",
          as: resourceAt,
          why: "training runs in the linked Machine Learning workspace",
          docs: accounts2,
          answers: ["ai-user-storage"]
        },
        {
          role: "log",
          read: "properties.raiMonitorConfig.adxStorageResourceId",
          as: resourceAt,
          why: "prompts and responses are logged for the customer's own abuse monitoring",
          docs: accounts2,
          answers: ["ai-user-storage"]
        },
        {
          role: "processing",
          read: "connections[].properties.category",
          as: (_, { element, resource }) => connected(element, resource.id),
          absent: ({ element, resource }) => element ? connected(element, resource.id) : none,
          reads: connectionReads,
          why: "agents and tools send data over the account's connections",
          docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
          answers: ["ai-connections"]
        }
      ],
      {
        needs: [
          {
            property: "deployments",
            path: "deployments",
            apiVersion: "2024-10-01",
            action: "Microsoft.CognitiveServices/accounts/deployments/read",
            list: true
          },
          {
            property: "connections",
            path: "connections",
            apiVersion: "2025-06-01",
            action: "Microsoft.CognitiveServices/accounts/connections/read",
            list: true
          }
        ],
        blind: [
          "the regional endpoint that clients of a global Translator account call (api-eur keeps requests in Europe): only the clients' code shows it"
        ]
      }
    );
  }
});

// src/locate/azure/communication.ts
var docs5, communication, communicationService, emailService;
var init_communication = __esm({
  "src/locate/azure/communication.ts"() {
    "use strict";
    init_path();
    docs5 = "https://learn.microsoft.com/azure/communication-services/concepts/privacy";
    communication = (type3, question, blind3) => resourceType(
      type3,
      [
        {
          role: "home",
          read: "properties.dataLocation",
          absent: { gap: "the record does not show its data location" },
          why: "messages, recordings and identities are kept in this geography; the Europe geography includes non-EU countries",
          docs: docs5,
          answers: [question]
        }
      ],
      { blind: [blind3] }
    );
    communicationService = communication(
      "Microsoft.Communication/communicationServices",
      "acs-datalocation",
      "calls and messages may cross other geographies in transit; the number of an emergency call is kept in the United States for an hour"
    );
    emailService = communication(
      "Microsoft.Communication/emailServices",
      "acs-email",
      "mail goes to the providers of its recipients, wherever they are"
    );
  }
});

// src/locate/azure/configuration.ts
function workbookStorage(uri) {
  return isArmId(uri) ? resourceAt(uri) : behind(uri);
}
var learn, configuration, blind2, atTenant, workbook, configurationTypes;
var init_configuration = __esm({
  "src/locate/azure/configuration.ts": (function() {
    "use strict";
    init_path();
    init_arm();
    learn = "https://learn.microsoft.com/azure";
    configuration = {
      "Microsoft.AlertsManagement/prometheusRuleGroups": [
        "a rule group holds queries; the metrics are in the workspace they query",
        "azure-monitor/metrics/prometheus-rule-groups"
      ],
      "Microsoft.Compute/availabilitySets": [
        "an availability set spreads machines over racks, and holds none of their data",
        "virtual-machines/availability-set-overview"
      ],
      "Microsoft.Compute/capacityReservationGroups": [
        "a reservation is reserved capacity, and holds no data",
        "virtual-machines/capacity-reservation-overview"
      ],
      "Microsoft.Compute/diskAccesses": [
        "a disk access is a network setting of disks, which are judged where they are",
        "virtual-machines/disks-restrict-import-export-overview"
      ],
      "Microsoft.Compute/diskEncryptionSets": [
        "a disk encryption set names a key, which is stored in its vault",
        "virtual-machines/disk-encryption"
      ],
      "Microsoft.Compute/galleries": [
        "a gallery is a list of images; their versions show where the copies are",
        "virtual-machines/azure-compute-gallery"
      ],
      "Microsoft.Compute/galleries/applications": [
        "the description of an application; its versions show where the copies are",
        "virtual-machines/vm-applications"
      ],
      "Microsoft.Compute/galleries/images": [
        "the description of an image; its versions show where the copies are",
        "virtual-machines/image-version"
      ],
      "Microsoft.Compute/hostGroups": [
        "a host group is a grouping of hosts, and holds no data",
        "virtual-machines/dedicated-hosts"
      ],
      "Microsoft.Compute/proximityPlacementGroups": [
        "a placement group keeps machines close together, and holds none of their data",
        "virtual-machines/co-location"
      ],
      "Microsoft.Compute/sshPublicKeys": [
        "a public key is not a secret and no customer data",
        "virtual-machines/ssh-keys-portal"
      ],
      "Microsoft.Compute/virtualMachines/extensions": [
        "an extension holds the settings of an agent that runs on the machine",
        "virtual-machines/extensions/overview"
      ],
      "Microsoft.DevTestLab/schedules": [
        "a schedule says when machines are shut down",
        "virtual-machines/auto-shutdown-vm"
      ],
      "Microsoft.Insights/autoscaleSettings": [
        "autoscale settings are rules on metrics, and hold no metrics",
        "azure-monitor/autoscale/autoscale-overview"
      ],
      "Microsoft.Insights/dataCollectionRuleAssociations": [
        "an association links a machine to a data collection rule",
        "azure-monitor/data-collection/data-collection-rule-overview"
      ],
      "Microsoft.Insights/scheduledQueryRules": [
        "an alert rule is a query; the logs are in the workspace it queries",
        "azure-monitor/alerts/alerts-types"
      ],
      "Microsoft.Maintenance/maintenanceConfigurations": [
        "a maintenance configuration is a schedule for updates",
        "virtual-machines/maintenance-configurations"
      ],
      "Microsoft.ManagedIdentity/userAssignedIdentities": [
        "a managed identity is a service principal of the directory, and holds no data",
        "active-directory/managed-identities-azure-resources/overview"
      ],
      "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies": [
        "a firewall policy is a set of rules; requests pass through the gateway that uses it",
        "web-application-firewall/ag/policy-overview"
      ],
      "Microsoft.Network/applicationSecurityGroups": [
        "a security group is a grouping of network interfaces",
        "virtual-network/application-security-groups"
      ],
      "Microsoft.Network/connections": [
        "a connection holds the settings between two gateways",
        "vpn-gateway/vpn-gateway-about-vpn-gateway-settings"
      ],
      "Microsoft.Network/ddosProtectionPlans": [
        "a protection plan is a list of the networks that it protects",
        "ddos-protection/ddos-protection-overview"
      ],
      "Microsoft.Network/dnsForwardingRulesets": [
        "a ruleset is a list of names and the DNS servers that resolve them",
        "dns/private-resolver-endpoints-rulesets"
      ],
      "Microsoft.Network/ipGroups": ["an IP group is a list of addresses", "firewall/ip-groups"],
      "Microsoft.Network/localNetworkGateways": [
        "a local network gateway is the address of the other end",
        "vpn-gateway/vpn-gateway-about-vpn-gateway-settings"
      ],
      "Microsoft.Network/networkInterfaces": [
        "a network interface holds the addresses of a machine; the machine is judged separately",
        "virtual-network/virtual-network-network-interface"
      ],
      "Microsoft.Network/networkManagers": [
        "a network manager holds rules for networks",
        "virtual-network-manager/overview"
      ],
      "Microsoft.Network/networkSecurityGroups": [
        "a network security group is a list of rules for packets",
        "virtual-network/network-security-groups-overview"
      ],
      "Microsoft.Network/privateEndpoints": [
        "a private endpoint is an address of a service in a network, and stores no traffic",
        "private-link/private-endpoint-overview"
      ],
      "Microsoft.Network/privateLinkServices": [
        "a private link service is an address, and stores no traffic",
        "private-link/private-link-service-overview"
      ],
      "Microsoft.Network/publicIPAddresses": [
        "a public IP address is a number",
        "virtual-network/ip-services/public-ip-addresses"
      ],
      "Microsoft.Network/publicIPPrefixes": [
        "a prefix is a range of addresses",
        "virtual-network/ip-services/public-ip-address-prefix"
      ],
      "Microsoft.Network/routeTables": [
        "a route table is a list of routes for packets",
        "virtual-network/virtual-networks-udr-overview"
      ],
      "Microsoft.Network/virtualNetworks": [
        "a virtual network is a set of address ranges, and stores no traffic",
        "virtual-network/virtual-networks-overview"
      ],
      "Microsoft.Network/virtualWans": [
        "a virtual WAN is a grouping of hubs; the hubs are judged separately",
        "virtual-wan/virtual-wan-about"
      ],
      "Microsoft.OperationalInsights/queryPacks": [
        "a query pack holds saved queries; the logs are in the workspaces they query",
        "azure-monitor/logs/query-packs"
      ],
      "Microsoft.Portal/dashboards": [
        "a dashboard holds tiles and queries; it reads its data where that is stored",
        "azure-portal/azure-portal-dashboards"
      ],
      "Microsoft.Resources/templateSpecs": [
        "a template spec holds templates of resources",
        "azure-resource-manager/templates/template-specs"
      ],
      "Microsoft.Resources/templateSpecs/versions": [
        "a version of a template spec is a template of resources",
        "azure-resource-manager/templates/template-specs"
      ]
    };
    blind2 = {
      "Microsoft.Network/privateEndpoints": [
        "A private endpoint carries traffic to its service, wherever that is, and stores none of it."
      ],
      "Microsoft.Network/virtualNetworks": [
        "A peering carries traffic to the other network, wherever that is, and stores none of it."
      ]
    };
    atTenant = {
      "Microsoft.Authorization/locks": "azure-resource-manager/management/lock-resources",
      "Microsoft.Authorization/policyAssignments": "governance/policy/overview",
      "Microsoft.Authorization/policyDefinitions": "governance/policy/overview",
      "Microsoft.Authorization/roleAssignments": "role-based-access-control/role-assignments",
      "Microsoft.Authorization/roleDefinitions": "role-based-access-control/role-definitions"
    };
    workbook = resourceType(
      "Microsoft.Insights/workbooks",
      [
        {
          role: "replica",
          read: "properties.storageUri",
          as: workbookStorage,
          why: "the workbook's content, with text and parameters, is stored in this storage account",
          docs: `${learn}/azure-monitor/visualize/workbooks-bring-your-own-storage`
        }
      ],
      {
        home: {
          role: "metadata",
          why: "a workbook holds text and queries; it reads its data where that is stored",
          docs: `${learn}/azure-monitor/visualize/workbooks-overview`
        }
      }
    );
    configurationTypes = [
      workbook,
      ...Object.entries(configuration).map(
        (([type3, [why2, page]]) => resourceType(type3, [], {
          home: { role: "metadata", why: why2, docs: `${learn}/${page}` },
          blind: blind2[type3] ?? []
        }))
      ),
      ...Object.entries(atTenant).map(
        (([type3, page]) => resourceType(type3, [], {
          home: {
            role: "none",
            why: "a setting of Resource Manager without a region; the tenant's data boundary reports where such settings are kept",
            docs: `${learn}/${page}`
          }
        }))
      )
    ];
  })
});

// src/locate/azure/container-apps.ts
var isWorkspace2, containerAppsEnvironment;
var init_container_apps = __esm({
  "src/locate/azure/container-apps.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    isWorkspace2 = statusOf(
      "properties.appLogsConfiguration.destination",
      // "" is how `none` is set: containerapps/container_app_environment_resource.go of terraform-provider-azurerm (2026-11-29).
      { "log-analytics": true, "azure-monitor": false, none: false, "": false },
      false
    );
    containerAppsEnvironment = resourceType(
      "Microsoft.App/managedEnvironments",
      [
        {
          role: "log",
          read: "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId",
          absent: ({ element }) => given(isWorkspace2(element.properties?.appLogsConfiguration?.destination), () => unshown),
          reads: ["properties.appLogsConfiguration.destination"],
          as: workspaceAt,
          why: "console output of the containers is sent to this workspace",
          docs: "https://learn.microsoft.com/azure/container-apps/log-options",
          answers: ["aca-logs"]
        },
        {
          role: "log",
          read: "properties.openTelemetryConfiguration.destinationsConfiguration.dataDogConfiguration.site",
          as: behind,
          why: "logs, metrics and traces of the containers are sent to this Datadog site",
          docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
          answers: ["aca-logs"]
        },
        {
          role: "log",
          read: "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations[].endpoint",
          optional: [
            "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations"
          ],
          as: behind,
          why: "logs, metrics and traces of the containers are sent to this collector",
          docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
          answers: ["aca-logs"]
        }
      ]
    );
  }
});

// src/locate/azure/data-collection-endpoint.ts
var dataCollectionEndpoint;
var init_data_collection_endpoint = __esm({
  "src/locate/azure/data-collection-endpoint.ts"() {
    "use strict";
    init_path();
    init_paired_region();
    init_states();
    dataCollectionEndpoint = resourceType(
      "Microsoft.Insights/dataCollectionEndpoints",
      [
        {
          role: "failover",
          read: "properties.failoverConfiguration.locations[].location",
          as: (place, here) => standing(here.element.provisioningStatus, () => elsewhere(place, here)),
          reads: ["properties.failoverConfiguration.locations[].provisioningStatus"],
          why: "logs are ingested in this region when the workspace is switched over",
          docs: "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication",
          answers: ["dce-failover"]
        }
      ]
    );
  }
});

// src/locate/azure/data-collection-rule.ts
var kinds, rule, otherDestinations, dataCollectionRule;
var init_data_collection_rule = __esm({
  "src/locate/azure/data-collection-rule.ts"() {
    "use strict";
    init_path();
    init_arm();
    kinds = new Set(
      [
        "azureDataExplorer",
        "azureMonitorMetrics",
        "eventHubs",
        "eventHubsDirect",
        "logAnalytics",
        "microsoftFabric",
        "monitoringAccounts",
        "storageAccounts",
        "storageBlobsDirect",
        "storageTablesDirect"
      ].map((kind) => kind.toLowerCase())
    );
    rule = {
      role: "log",
      docs: "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-rule-structure",
      answers: ["dcr-destinations"]
    };
    otherDestinations = {
      ...rule,
      id: "other destinations",
      always: ({ resource }) => {
        const other = Object.entries(resource.properties.properties?.destinations ?? {}).find(
          ([kind, destinations]) => !kinds.has(kind.toLowerCase()) && destinations !== null
        );
        return other === void 0 ? none : {
          gap: `this version does not know the kind of destination ${other[0]}`,
          remedy: "look up the destination, and accept the gap with an exception"
        };
      },
      reads: ["properties.destinations{}"],
      why: "the rule sends logs to a destination of another kind"
    };
    dataCollectionRule = resourceType("Microsoft.Insights/dataCollectionRules", [
      {
        ...rule,
        read: "properties.destinations.logAnalytics[].workspaceResourceId",
        optional: ["properties.destinations.logAnalytics"],
        as: resourceAt,
        absent: ({ element }) => {
          if (!element) return none;
          return element.workspaceId ? workspaceAt(element.workspaceId) : unshown;
        },
        reads: ["properties.destinations.logAnalytics[].workspaceId"],
        why: "the rule sends what agents collect to a Log Analytics workspace"
      },
      {
        ...rule,
        read: "properties.destinations.monitoringAccounts[].accountResourceId",
        optional: ["properties.destinations.monitoringAccounts"],
        as: resourceAt,
        why: "the rule sends metrics to an Azure Monitor workspace"
      },
      {
        ...rule,
        read: "properties.destinations.eventHubs[].eventHubResourceId",
        optional: ["properties.destinations.eventHubs"],
        as: resourceAt,
        why: "the rule sends logs on to an event hub"
      },
      {
        ...rule,
        read: "properties.destinations.eventHubsDirect[].eventHubResourceId",
        optional: ["properties.destinations.eventHubsDirect"],
        as: resourceAt,
        why: "agents send logs directly to an event hub"
      },
      {
        ...rule,
        read: "properties.destinations.storageAccounts[].storageAccountResourceId",
        optional: ["properties.destinations.storageAccounts"],
        as: resourceAt,
        why: "the rule writes logs to a storage account"
      },
      {
        ...rule,
        read: "properties.destinations.storageBlobsDirect[].storageAccountResourceId",
        optional: ["properties.destinations.storageBlobsDirect"],
        as: resourceAt,
        why: "agents write blobs directly to a storage account"
      },
      {
        ...rule,
        read: "properties.destinations.storageTablesDirect[].storageAccountResourceId",
        optional: ["properties.destinations.storageTablesDirect"],
        as: resourceAt,
        why: "agents write tables directly to a storage account"
      },
      {
        ...rule,
        read: "properties.destinations.azureDataExplorer[].resourceId",
        optional: ["properties.destinations.azureDataExplorer"],
        as: resourceAt,
        why: "the rule sends logs to a Data Explorer cluster"
      },
      {
        ...rule,
        read: "properties.destinations.microsoftFabric[].databaseName",
        optional: ["properties.destinations.microsoftFabric"],
        as: (name) => ({
          gap: `the Fabric database ${name} has no ARM id`,
          remedy: "look up the region of its capacity in the Fabric portal, and accept the gap with an exception"
        }),
        why: "the rule sends logs to a database in Fabric"
      },
      otherDestinations
    ]);
  }
});

// src/locate/azure/defender.ts
var docs6, isOn6, isKnown, automation, securityAutomation, securityConnector;
var init_defender = __esm({
  "src/locate/azure/defender.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_words();
    init_arms();
    docs6 = "https://learn.microsoft.com/azure/defender-for-cloud/continuous-export";
    isOn6 = switchOf("properties.isEnabled", true);
    isKnown = statusOf("properties.actions[].actionType", {
      EventHub: true,
      LogicApp: true,
      Workspace: true
    });
    automation = {
      when: ({ properties }) => isOn6(properties?.isEnabled),
      answers: ["defender-export"]
    };
    securityAutomation = resourceType("Microsoft.Security/automations", [
      {
        ...automation,
        role: "log",
        read: "properties.actions[].eventHubResourceId",
        as: resourceAt,
        absent: ({ element }) => !element || holdsAny(element, ["workspaceResourceId", "logicAppResourceId"]) ? none : given(isKnown(element.actionType), () => unshown),
        reads: [
          "properties.isEnabled",
          "properties.actions[].actionType",
          "properties.actions[].logicAppResourceId",
          "properties.actions[].workspaceResourceId"
        ],
        why: "security alerts are exported to an event hub",
        docs: docs6
      },
      {
        ...automation,
        role: "log",
        read: "properties.actions[].workspaceResourceId",
        as: resourceAt,
        absent: none,
        reads: ["properties.isEnabled"],
        why: "security alerts are exported to a workspace",
        docs: docs6
      },
      {
        ...automation,
        role: "processing",
        read: "properties.actions[].logicAppResourceId",
        as: resourceAt,
        absent: none,
        reads: ["properties.isEnabled"],
        why: "security alerts start a logic app",
        docs: "https://learn.microsoft.com/azure/defender-for-cloud/workflow-automation"
      }
    ]);
    securityConnector = resourceType("Microsoft.Security/securityConnectors", [], {
      home: {
        role: "home",
        why: "findings about the other cloud are kept in the connector's region",
        docs: "https://learn.microsoft.com/azure/defender-for-cloud/concept-aws-connector",
        answers: ["defender-multicloud"]
      },
      blind: [
        "where Defender for Cloud keeps its findings: its status in Microsoft's EU Data Boundary could not be read"
      ]
    });
  }
});

// src/locate/azure/deployment-script.ts
var docs7, deploymentScript;
var init_deployment_script = __esm({
  "src/locate/azure/deployment-script.ts"() {
    "use strict";
    init_path();
    init_arm();
    docs7 = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template";
    deploymentScript = resourceType(
      "Microsoft.Resources/deploymentScripts",
      [
        {
          role: "processing",
          read: "properties.status.storageAccountId",
          absent: none,
          as: resourceAt,
          why: "the script, its input and its output are kept in this storage account",
          docs: docs7,
          answers: ["deployment-script"]
        }
      ],
      {
        blind: [
          "What a deployment script makes or copies is said by its text alone, which is not read; resources that it has made are listed by themselves."
        ],
        home: {
          role: "processing",
          why: "the script's container runs, and its log is kept, in this region",
          docs: docs7,
          answers: ["deployment-script"]
        }
      }
    );
  }
});

// src/locate/azure/device-services.ts
var copies, isFailover, isLinked, dps, deviceProvisioning, deviceUpdate, deviceRegistry;
var init_device_services = __esm({
  "src/locate/azure/device-services.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    copies = statusOf("properties.enableDataResidency", { true: false, false: true });
    isFailover = statusOf("properties.locations[].role", { Primary: false, Failover: true });
    isLinked = statusOf("properties.deviceRegistryNamespaces[].linkingState", {
      NotLinked: false,
      InProgress: true,
      Succeeded: true,
      Orphaned: true
    });
    dps = "https://learn.microsoft.com/azure/iot-dps/iot-dps-ha-dr";
    deviceProvisioning = resourceType(
      "Microsoft.Devices/provisioningServices",
      [
        {
          role: "processing",
          read: "properties.iotHubs[].location",
          as: elsewhere,
          why: "devices are assigned to a linked hub in this region",
          docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
          answers: ["dps"]
        },
        {
          role: "metadata",
          read: "properties.deviceRegistryNamespaces[].location",
          as: (place, here) => given(isLinked(here.element.linkingState), () => elsewhere(place, here)),
          absent: ({ element }) => {
            if (!element) return none;
            const { linkingState, resourceId } = element;
            return given(isLinked(linkingState), () => resourceId ? resourceAt(resourceId) : unshown);
          },
          reads: [
            "properties.deviceRegistryNamespaces[].linkingState",
            "properties.deviceRegistryNamespaces[].resourceId"
          ],
          why: "records of the devices are kept in a linked registry in this region",
          docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
          answers: ["dps"]
        },
        {
          role: "failover",
          always: (here) => given(
            copies(here.resource.properties.properties?.enableDataResidency),
            () => pairIfAny(here)
          ),
          reads: ["properties.enableDataResidency"],
          why: "enrolments are copied to the paired region, unless data residency is enabled",
          docs: dps,
          answers: ["dps"]
        }
      ]
    );
    deviceUpdate = resourceType("Microsoft.DeviceUpdate/accounts", [
      {
        role: "failover",
        read: "properties.locations[].name",
        as: (region, { element }) => given(isFailover(element.role), () => region),
        reads: ["properties.locations[].role"],
        why: "device and update records are copied to the failover region",
        docs: "https://learn.microsoft.com/azure/iot-hub-device-update/device-update-region-mapping",
        answers: ["adu"]
      }
    ]);
    deviceRegistry = resourceType("Microsoft.DeviceRegistry/namespaces", [
      {
        role: "replica",
        always: pairIfAny,
        why: "the registry's records are copied to the paired region; this cannot be disabled",
        docs: "https://learn.microsoft.com/azure/reliability/reliability-device-registry",
        answers: ["device-registry-implicit"]
      }
    ]);
  }
});

// src/locate/azure/digital-twins.ts
var routes, history, digitalTwins;
var init_digital_twins = __esm({
  "src/locate/azure/digital-twins.ts"() {
    "use strict";
    init_shown();
    init_path();
    init_arm();
    init_states();
    routes = "https://learn.microsoft.com/azure/digital-twins/concepts-route-events";
    history = "https://learn.microsoft.com/azure/digital-twins/concepts-data-history";
    digitalTwins = resourceType(
      "Microsoft.DigitalTwins/digitalTwinsInstances",
      [
        {
          role: "processing",
          read: "endpoints[].properties.endpointType",
          reads: [
            "endpoints[].properties.endpointUri",
            "endpoints[].properties.TopicEndpoint",
            "endpoints[].properties.primaryConnectionString",
            "endpoints[].properties.connectionString",
            "endpoints[].properties.provisioningState"
          ],
          as(kind, { element: { properties: p } }) {
            const address = firstShown(
              p?.endpointUri,
              p?.TopicEndpoint,
              p?.primaryConnectionString,
              p?.connectionString
            );
            return standing(
              p?.provisioningState,
              () => address === void 0 ? { gap: `the ${kind} endpoint shows no address`, remedy: "look the endpoint up" } : behind(address)
            );
          },
          why: "changes of twins are routed to this service",
          docs: routes,
          answers: ["adt-endpoints"]
        },
        {
          role: "replica",
          read: "endpoints[].properties.deadLetterUri",
          as: behind,
          absent: none,
          why: "events that could not be delivered are kept in a storage account",
          docs: routes,
          answers: ["adt-endpoints"]
        },
        {
          role: "replica",
          read: "timeSeriesDatabaseConnections[].properties.adxResourceId",
          as: resourceAt,
          why: "the history of every twin is written to a Data Explorer cluster",
          docs: history,
          answers: ["adt-history"]
        },
        {
          role: "processing",
          read: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId",
          as: resourceAt,
          why: "the history of every twin passes through an event hub",
          docs: history,
          answers: ["adt-history"]
        }
      ],
      {
        needs: [
          {
            property: "endpoints",
            path: "endpoints",
            apiVersion: "2023-01-31",
            action: "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints/read",
            list: true
          },
          {
            property: "timeSeriesDatabaseConnections",
            path: "timeSeriesDatabaseConnections",
            apiVersion: "2023-01-31",
            action: "Microsoft.DigitalTwins/digitalTwinsInstances/timeSeriesDatabaseConnections/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/directories.ts
var directory, b2cDirectory, ciamDirectory;
var init_directories = __esm({
  "src/locate/azure/directories.ts"() {
    "use strict";
    init_path();
    directory = (type3, docs14, question) => resourceType(type3, [], {
      home: {
        role: "home",
        why: "the directory's accounts are kept in the geography chosen at creation; the Europe geography includes non-EU countries",
        docs: docs14,
        answers: [question]
      },
      blind: [
        "Entra ID copies a small part of every directory to other geographies, for sign-in and against abuse"
      ]
    });
    b2cDirectory = directory(
      "Microsoft.AzureActiveDirectory/b2cDirectories",
      "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
      "b2c"
    );
    ciamDirectory = directory(
      "Microsoft.AzureActiveDirectory/ciamDirectories",
      "https://learn.microsoft.com/entra/external-id/customers/concept-planning-your-solution",
      "ciam"
    );
  }
});

// src/locate/azure/domain-services.ts
var domainServices;
var init_domain_services = __esm({
  "src/locate/azure/domain-services.ts"() {
    "use strict";
    init_path();
    init_paired_region();
    domainServices = resourceType("Microsoft.AAD/domainServices", [
      {
        role: "replica",
        read: "properties.replicaSets[].location",
        as: elsewhere,
        why: "each replica set holds the whole directory with its password hashes",
        docs: "https://learn.microsoft.com/entra/identity/domain-services/concepts-replica-sets",
        answers: ["aadds-replicasets"]
      }
    ]);
  }
});

// src/locate/azure/event-grid.ts
function delivered(target) {
  const { resourceId, endpointBaseUrl } = target?.properties ?? {};
  if (/^MonitorAlert$/i.test(target?.endpointType ?? "")) return none;
  if (resourceId) return resourceAt(resourceId);
  if (endpointBaseUrl) return behind(endpointBaseUrl);
  return {
    gap: `the ${target?.endpointType ?? "target"} shows neither a resource nor an address`,
    remedy: "look up the event subscription, and accept the gap with an exception"
  };
}
var reliability2, handlers, delivery, boundary2, needs, eventGridTopic, eventGridDomain, eventGridSystemTopic;
var init_event_grid = __esm({
  "src/locate/azure/event-grid.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    init_states();
    reliability2 = "https://learn.microsoft.com/azure/reliability/reliability-event-grid";
    handlers = "https://learn.microsoft.com/azure/event-grid/event-handlers";
    delivery = [
      {
        role: "processing",
        read: "eventSubscriptions[].properties.destination.endpointType",
        reads: [
          "eventSubscriptions[].properties.destination.properties.resourceId",
          "eventSubscriptions[].properties.destination.properties.endpointBaseUrl",
          "eventSubscriptions[].properties.provisioningState",
          "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType"
        ],
        as: (_, { element: { properties } }) => standing(properties?.provisioningState, () => delivered(properties?.destination)),
        absent: ({ element }) => !element || element.properties?.deliveryWithResourceIdentity?.destination?.endpointType ? none : delivered(element.properties?.destination),
        why: "a subscription delivers the events to this handler",
        docs: handlers,
        answers: ["eventgrid-subscription"]
      },
      {
        role: "processing",
        read: "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType",
        reads: [
          "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.resourceId",
          "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.endpointBaseUrl",
          "eventSubscriptions[].properties.provisioningState"
        ],
        as: (_, { element: { properties } }) => standing(
          properties?.provisioningState,
          () => delivered(properties?.deliveryWithResourceIdentity?.destination)
        ),
        absent: ({ element }) => {
          const destination = element?.properties?.deliveryWithResourceIdentity?.destination;
          return destination ? delivered(destination) : none;
        },
        why: "a subscription delivers the events to this handler under the topic's identity",
        docs: handlers,
        answers: ["eventgrid-subscription"]
      },
      {
        role: "replica",
        read: "eventSubscriptions[].properties.deadLetterDestination.properties.resourceId",
        as: resourceAt,
        absent: ({ element }) => element?.properties?.deadLetterDestination ? unshown : none,
        why: "events that could not be delivered are kept in a storage account",
        docs: "https://learn.microsoft.com/azure/event-grid/manage-event-delivery",
        answers: ["eventgrid-subscription"]
      },
      {
        role: "replica",
        read: "eventSubscriptions[].properties.deadLetterWithResourceIdentity.deadLetterDestination.properties.resourceId",
        as: resourceAt,
        absent: ({ element }) => element?.properties?.deadLetterWithResourceIdentity?.deadLetterDestination ? unshown : none,
        why: "events that could not be delivered are kept in a storage account, written under the topic's identity",
        docs: "https://learn.microsoft.com/azure/event-grid/deliver-events-with-managed-identity",
        answers: ["eventgrid-subscription"]
      }
    ];
    boundary2 = (question) => ({
      role: "metadata",
      read: "properties.dataResidencyBoundary",
      as: words({ WithinGeopair: (_, here) => pairIfAny(here), WithinRegion: none }),
      absent: pairIfAny,
      why: "settings of the topic and its subscriptions are copied to the paired region",
      docs: reliability2,
      answers: [question]
    });
    needs = [
      {
        property: "eventSubscriptions",
        path: "eventSubscriptions",
        apiVersion: "2025-02-15",
        action: "Microsoft.EventGrid/eventSubscriptions/read",
        list: true
      }
    ];
    eventGridTopic = resourceType(
      "Microsoft.EventGrid/topics",
      [boundary2("eventgrid-residency"), ...delivery],
      { needs }
    );
    eventGridDomain = resourceType(
      "Microsoft.EventGrid/domains",
      [boundary2("eventgrid-domain-residency"), ...delivery],
      { needs }
    );
    eventGridSystemTopic = resourceType(
      "Microsoft.EventGrid/systemTopics",
      [
        {
          role: "metadata",
          always: pairIfAny,
          why: "settings of a system topic are copied to the paired region; this cannot be disabled",
          docs: reliability2,
          answers: ["eventgrid-system-topic"]
        },
        ...delivery
      ],
      {
        needs,
        home: {
          role: "processing",
          why: "events wait for delivery in the topic's region; events of a global source may wait anywhere",
          docs: "https://learn.microsoft.com/azure/event-grid/system-topics",
          answers: ["eventgrid-system-topic"]
        }
      }
    );
  }
});

// src/locate/azure/messaging-namespace.ts
function namespaceRows(type3, service, id) {
  const docs14 = `https://learn.microsoft.com/azure/reliability/reliability-${service}`;
  const replicates2 = {
    role: "replica",
    as: elsewhere,
    why: "messages and their settings are copied to every region of the geo-replication",
    docs: docs14,
    answers: [`${id}-geo-replication`]
  };
  return [
    { ...replicates2, read: "properties.geoDataReplication.locations[].locationName" },
    { ...replicates2, read: "current.properties.geoDataReplication.locations[].locationName" },
    {
      role: "metadata",
      read: "disasterRecoveryConfigs[].properties.partnerNamespace",
      as: (partner2, { element, resource }) => (
        // Both ends name the other: the subscription of the primary may not be scanned.
        given(
          isPaired(element.properties?.role),
          () => standing(element.properties?.provisioningState, () => {
            if (partner2.includes("/")) return resourceItself(partner2);
            return /^[a-z][a-z0-9-]{5,49}$/i.test(partner2) ? { resource: beside(resource.id, type3, partner2) } : unknown(partner2);
          })
        )
      ),
      absent: ({ element }) => (
        // After a failover the alias stays, with no partner until it is paired again.
        !element || /^PrimaryNotReplicating$/i.test(element.properties?.role ?? "") ? none : given(isPaired(element.properties?.role), () => unshown)
      ),
      reads: [
        "disasterRecoveryConfigs[].properties.provisioningState",
        "disasterRecoveryConfigs[].properties.role"
      ],
      why: "names and settings of queues and topics (not messages) are copied from the primary namespace to its partner",
      docs: docs14,
      answers: [`${id}-geo-dr`]
    }
  ];
}
function namespaceNeeds(type3) {
  return [
    {
      // Resource Graph may read an API version that has no geo-replication yet.
      property: "current",
      path: "",
      apiVersion: "2026-01-01",
      action: `${type3}/read`,
      list: false,
      // The lower tiers have no geo-replication.
      when: (record) => !/^(basic|standard)$/i.test(record.sku?.name ?? ""),
      reads: ["sku.name"]
    },
    {
      property: "disasterRecoveryConfigs",
      path: "disasterRecoveryConfigs",
      apiVersion: "2024-01-01",
      action: `${type3}/disasterRecoveryConfigs/read`,
      list: true
    }
  ];
}
var isPaired;
var init_messaging_namespace = __esm({
  "src/locate/azure/messaging-namespace.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    init_states();
    isPaired = statusOf("disasterRecoveryConfigs[].properties.role", {
      Primary: true,
      PrimaryNotReplicating: true,
      Secondary: true
    });
  }
});

// src/locate/azure/event-hubs.ts
var isOn7, captured, accounts3, type, docs8, eventHubs;
var init_event_hubs = __esm({
  "src/locate/azure/event-hubs.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_messaging_namespace();
    init_arms();
    isOn7 = switchOf("eventhubs[].properties.captureDescription.enabled", true);
    captured = "eventhubs[].properties.captureDescription.destination.properties";
    accounts3 = ["storageAccountResourceId", "dataLakeAccountName"];
    type = "Microsoft.EventHub/namespaces";
    docs8 = "https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview";
    eventHubs = resourceType(
      type,
      [
        ...namespaceRows(type, "event-hubs", "eh"),
        {
          role: "replica",
          read: "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId",
          as: (id, { element }) => given(isOn7(element.properties?.captureDescription?.enabled), () => resourceAt(id)),
          absent: ({ element }) => {
            const capture = element?.properties?.captureDescription;
            return capture ? given(
              isOn7(capture.enabled),
              () => oneOf(captured, capture.destination?.properties ?? {}, accounts3, [
                "archiveNameFormat",
                "blobContainer"
              ])
            ) : none;
          },
          unions: [captured],
          reads: [
            "eventhubs[].properties.captureDescription.enabled",
            "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName"
          ],
          why: "Capture writes every event to a storage account",
          docs: docs8,
          answers: ["eh-capture"]
        },
        {
          role: "replica",
          read: "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName",
          as: (name, { element }) => given(isOn7(element.properties?.captureDescription?.enabled), () => storageAccountAt(name)),
          absent: none,
          reads: ["eventhubs[].properties.captureDescription.enabled"],
          why: "Capture writes every event to a data lake account",
          docs: docs8,
          answers: ["eh-capture"]
        }
      ],
      {
        needs: [
          ...namespaceNeeds(type),
          {
            property: "eventhubs",
            path: "eventhubs",
            apiVersion: "2024-01-01",
            action: "Microsoft.EventHub/namespaces/eventhubs/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/fhir-service.ts
var imports, isOn8, fhirService;
var init_fhir_service = __esm({
  "src/locate/azure/fhir-service.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_words();
    imports = switchOf("properties.importConfiguration.enabled", true);
    isOn8 = switchOf("properties.importConfiguration.enabled", false);
    fhirService = resourceType("Microsoft.HealthcareApis/workspaces/fhirservices", [
      {
        role: "replica",
        read: "properties.exportConfiguration.storageAccountName",
        absent: none,
        as: storageAccountAt,
        why: "health records are exported in bulk to this storage account",
        docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-export-data",
        answers: ["fhir-export"]
      },
      {
        role: "replica",
        read: "properties.importConfiguration.integrationDataStore",
        as: (name, { resource }) => given(
          imports(resource.properties.properties?.importConfiguration?.enabled),
          () => storageAccountAt(name)
        ),
        absent: ({ element }) => {
          const { importConfiguration: settings3 } = element.properties ?? {};
          return settings3 ? given(isOn8(settings3.enabled), () => unshown) : none;
        },
        reads: ["properties.importConfiguration.enabled"],
        why: "health records to import, and the errors of importing them, are stored in this storage account",
        docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-import-data",
        answers: ["fhir-export"]
      }
    ]);
  }
});

// src/locate/azure/iot-hub.ts
function isUsed({ resource }, name) {
  const routes2 = resource.properties.properties?.routing?.routes;
  if (!Array.isArray(routes2)) return true;
  const own2 = routes2.filter(
    ({ endpointNames = [name] }) => endpointNames.some((one) => one.toLowerCase() === name.toLowerCase())
  ).map(({ isEnabled: isEnabled3 }) => isOn9(isEnabled3));
  return own2.includes(true) || (own2.find((one) => one !== false) ?? false);
}
function routed({ name, endpointUri, connectionString }) {
  const address = endpointUri || connectionString;
  return address ? behind(address) : { gap: `the endpoint ${name ?? ""} shows no address`, remedy: "look the endpoint up" };
}
var isOn9, isSecondary2, copies2, readsOf, route, iotHub;
var init_iot_hub = __esm({
  "src/locate/azure/iot-hub.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_paired_region();
    isOn9 = switchOf("properties.routing.routes[].isEnabled", true);
    isSecondary2 = statusOf("properties.locations[].role", { primary: false, secondary: true });
    copies2 = statusOf("properties.enableDataResidency", { true: false, false: true });
    readsOf = (kind) => [
      "properties.routing.routes[].endpointNames[]",
      "properties.routing.routes[].isEnabled",
      `properties.routing.endpoints.${kind}[].endpointUri`,
      `properties.routing.endpoints.${kind}[].connectionString`
    ];
    route = {
      role: "replica",
      as: (name, here) => given(isUsed(here, name), () => routed(here.element)),
      absent: ({ element }) => element ? routed(element) : none,
      docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-messages-d2c",
      answers: ["iothub-routing"]
    };
    iotHub = resourceType("Microsoft.Devices/IotHubs", [
      {
        role: "replica",
        read: "properties.locations[].location",
        as: (region, { element }) => given(isSecondary2(element.role), () => region),
        reads: ["properties.locations[].role", "properties.enableDataResidency"],
        absent: (here) => here.element ? given(isSecondary2(here.element.role), () => unshown) : given(
          copies2(here.resource.properties.properties?.enableDataResidency),
          () => pairIfAny(here)
        ),
        why: "device identities and telemetry metadata are copied to the paired region",
        docs: "https://learn.microsoft.com/azure/reliability/reliability-iot-hub",
        answers: ["iothub-dr"]
      },
      {
        ...route,
        read: "properties.routing.endpoints.storageContainers[].name",
        optional: ["properties.routing.endpoints.storageContainers"],
        reads: readsOf("storageContainers"),
        why: "device messages are routed to a storage account"
      },
      {
        ...route,
        read: "properties.routing.endpoints.eventHubs[].name",
        optional: ["properties.routing.endpoints.eventHubs"],
        reads: readsOf("eventHubs"),
        why: "device messages are routed to an event hub"
      },
      {
        ...route,
        read: "properties.routing.endpoints.serviceBusQueues[].name",
        optional: ["properties.routing.endpoints.serviceBusQueues"],
        reads: readsOf("serviceBusQueues"),
        why: "device messages are routed to a Service Bus queue"
      },
      {
        ...route,
        read: "properties.routing.endpoints.serviceBusTopics[].name",
        optional: ["properties.routing.endpoints.serviceBusTopics"],
        reads: readsOf("serviceBusTopics"),
        why: "device messages are routed to a Service Bus topic"
      },
      {
        ...route,
        read: "properties.routing.endpoints.cosmosDBSqlContainers[].name",
        optional: ["properties.routing.endpoints.cosmosDBSqlContainers"],
        reads: readsOf("cosmosDBSqlContainers"),
        why: "device messages are routed to a Cosmos DB container"
      },
      {
        role: "replica",
        read: "properties.storageEndpoints{}.connectionString",
        as: behind,
        // A hub without file upload shows an empty endpoint.
        absent: ({ element }) => element?.containerName ? unshown : none,
        reads: ["properties.storageEndpoints{}.containerName"],
        why: "devices upload files to a storage account",
        docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-file-upload",
        answers: ["iothub-routing"]
      }
    ]);
  }
});

// src/locate/azure/log-analytics.ts
var replication2, storage, isOn10, replicated2, exports, replicates, logWorkspace, logCluster;
var init_log_analytics = __esm({
  "src/locate/azure/log-analytics.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    init_shown();
    replication2 = "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication";
    storage = "https://learn.microsoft.com/azure/azure-monitor/logs/private-storage";
    isOn10 = switchOf("replication.enabled", false);
    replicated2 = (shown) => isOn10(isShown(shown?.enabled) ? shown?.enabled : isShown(shown?.location));
    exports = switchOf("dataExports[].properties.enable", true);
    replicates = {
      role: "replica",
      absent: {
        gap: "replication is enabled, and the second region is not shown",
        remedy: "look up the second region in the portal, and accept the gap with an exception"
      },
      why: "all ingested logs are also stored in a second region",
      docs: replication2
    };
    logWorkspace = resourceType(
      "Microsoft.OperationalInsights/workspaces",
      [
        {
          ...replicates,
          read: "properties.replication.location",
          when: ({ properties }) => replicated2(properties?.replication),
          reads: ["properties.replication.enabled"],
          answers: ["law-replication"]
        },
        {
          ...replicates,
          read: "current.properties.replication.location",
          when: ({ current }) => replicated2(current?.properties?.replication),
          reads: ["current.properties.replication.enabled"],
          answers: ["law-replication"]
        },
        {
          role: "log",
          read: "dataExports[].properties.destination.resourceId",
          as: (id, { element }) => given(exports(element.properties?.enable), () => resourceAt(id)),
          absent: ({ element }) => element ? given(exports(element.properties?.enable), () => unshown) : none,
          reads: ["dataExports[].properties.enable"],
          why: "a rule exports the logs continuously to storage or an event hub",
          docs: "https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export",
          answers: ["law-export"]
        },
        {
          role: "log",
          read: "linkedStorageAccounts[].properties.storageAccountIds[]",
          as: resourceAt,
          why: "custom logs, queries or alerts are stored in a customer-owned storage account",
          docs: storage,
          answers: ["law-linked-storage"]
        }
      ],
      {
        needs: [
          {
            // Resource Graph reads an older API version, which has no replication.
            property: "current",
            path: "",
            apiVersion: "2025-02-01",
            action: "Microsoft.OperationalInsights/workspaces/read",
            list: false
          },
          {
            property: "dataExports",
            path: "dataExports",
            apiVersion: "2020-08-01",
            action: "Microsoft.OperationalInsights/workspaces/dataExports/read",
            list: true
          },
          {
            property: "linkedStorageAccounts",
            path: "linkedStorageAccounts",
            apiVersion: "2020-08-01",
            action: "Microsoft.OperationalInsights/workspaces/linkedStorageAccounts/read",
            list: true
          }
        ]
      }
    );
    logCluster = resourceType("Microsoft.OperationalInsights/clusters", [
      {
        ...replicates,
        read: "properties.replication.location",
        when: ({ properties }) => replicated2(properties?.replication),
        reads: ["properties.replication.enabled"],
        answers: ["law-cluster-replication"]
      }
    ]);
  }
});

// src/locate/azure/maps-account.ts
var processed, mapsAccount;
var init_maps_account = __esm({
  "src/locate/azure/maps-account.ts"() {
    "use strict";
    init_path();
    init_paired_region();
    processed = {
      role: "processing",
      as: elsewhere,
      why: "the account allows requests to be processed in this region",
      docs: "https://learn.microsoft.com/azure/azure-maps/how-to-manage-consent",
      answers: ["maps-processing"]
    };
    mapsAccount = resourceType(
      "Microsoft.Maps/accounts",
      [
        { ...processed, read: "properties.locations[].locationName" },
        { ...processed, read: "current.properties.locations[].locationName" }
      ],
      {
        home: {
          role: "home",
          why: "an account with location global keeps its records anywhere; a regional account keeps them in its geography",
          docs: "https://learn.microsoft.com/azure/azure-maps/geographic-scope",
          answers: ["maps-processing"]
        },
        needs: [
          {
            // Resource Graph reads the latest stable API version, and only preview versions show the regions.
            property: "current",
            path: "",
            apiVersion: "2024-01-01-preview",
            action: "Microsoft.Maps/accounts/read",
            list: false
          }
        ],
        blind: [
          "the endpoint that clients call (eu.atlas.microsoft.com or us.atlas.microsoft.com): only the clients' code shows it"
        ]
      }
    );
  }
});

// src/locate/azure/ml-registry.ts
var sku, isGeo4, docs9, mlRegistry;
var init_ml_registry = __esm({
  "src/locate/azure/ml-registry.ts"() {
    "use strict";
    init_shown();
    init_path();
    init_paired_region();
    sku = "properties.regionDetails[].storageAccountDetails[].systemCreatedStorageAccount.storageAccountType";
    isGeo4 = geoSku(sku);
    docs9 = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries";
    mlRegistry = resourceType("Microsoft.MachineLearningServices/registries", [
      {
        role: "replica",
        read: "properties.regionDetails[].location",
        as: elsewhere,
        why: "the registry keeps its models and data assets in each of its regions",
        docs: docs9,
        answers: ["ml-registry-regions"]
      },
      {
        role: "backup",
        id: "storage of its regions",
        read: "properties.regionDetails[].location",
        as: (region, here) => {
          const known = (here.element.storageAccountDetails ?? []).map(
            // The API shows the SKU of each account that it made; another one is a resource of its own.
            ({ systemCreatedStorageAccount: made }) => made && !isShown(made.storageAccountType) ? unknown(made.storageAccountType, sku) : isGeo4(made?.storageAccountType)
          );
          if (known.includes(true)) return paired(here, region);
          return known.find((one) => one !== false && one !== true) ?? none;
        },
        // That its region is not shown is said by the row above.
        absent: none,
        reads: [sku],
        why: "the registry's own storage account is copied to the paired region",
        docs: docs9,
        answers: ["ml-registry-regions"]
      }
    ]);
  }
});

// src/locate/azure/ml-workspace.ts
var docs10, answers, mlWorkspace;
var init_ml_workspace = __esm({
  "src/locate/azure/ml-workspace.ts"() {
    "use strict";
    init_path();
    init_ai_connection();
    init_arm();
    init_paired_region();
    init_states();
    docs10 = "https://learn.microsoft.com/azure/machine-learning/concept-workspace";
    answers = ["ml-workspace-stores"];
    mlWorkspace = resourceType(
      "Microsoft.MachineLearningServices/workspaces",
      [
        {
          role: "replica",
          read: "properties.storageAccount",
          as: resourceAt,
          why: "data sets, notebooks and models are stored in the workspace's storage account",
          docs: docs10,
          answers
        },
        {
          role: "replica",
          read: "properties.workspaceHubConfig.additionalWorkspaceStorageAccounts[]",
          optional: ["properties.workspaceHubConfig.additionalWorkspaceStorageAccounts"],
          as: resourceAt,
          why: "the hub's projects may also keep data in these accounts",
          docs: docs10,
          answers
        },
        {
          role: "replica",
          read: "properties.containerRegistry",
          as: resourceAt,
          why: "images with built-in models are stored in the workspace's registry",
          docs: docs10,
          answers
        },
        {
          role: "replica",
          read: "properties.keyVault",
          as: resourceAt,
          why: "connection secrets are stored in the workspace's key vault",
          docs: docs10,
          answers
        },
        {
          role: "log",
          read: "properties.applicationInsights",
          as: resourceAt,
          why: "requests to deployed models are traced in Application Insights",
          docs: docs10,
          answers
        },
        {
          role: "metadata",
          read: "properties.hubResourceId",
          as: resourceAt,
          why: "a project uses the settings and connections of its hub",
          docs: docs10,
          answers
        },
        {
          role: "processing",
          read: "computes[].properties.computeLocation",
          as: (place, here) => standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
          absent: ({ element }) => {
            if (!element) return none;
            const id = element.properties?.resourceId;
            return id ? resourceAt(id) : unshown;
          },
          reads: ["computes[].properties.provisioningState", "computes[].properties.resourceId"],
          why: "jobs run on a compute target, which can be in another region than the workspace",
          docs: "https://learn.microsoft.com/azure/machine-learning/concept-compute-target",
          answers: ["ml-compute"]
        },
        {
          role: "processing",
          read: "connections[].properties.category",
          as: (_, { element, resource }) => connected(element, resource.id),
          absent: ({ element, resource }) => element ? connected(element, resource.id) : none,
          reads: connectionReads,
          why: "flows and agents send data over the workspace's connections",
          docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
          answers: ["ai-connections"]
        }
      ],
      {
        needs: [
          {
            property: "computes",
            path: "computes",
            apiVersion: "2024-10-01",
            action: "Microsoft.MachineLearningServices/workspaces/computes/read",
            list: true
          },
          {
            property: "connections",
            path: "connections",
            apiVersion: "2024-10-01",
            action: "Microsoft.MachineLearningServices/workspaces/connections/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/nonregional.ts
var eudb, nonregional2, transfers, services, armBoundary, empty, settings2, anywhere, unread, unknownStatus, evaluated, alerts, nonregionalTypes;
var init_nonregional = __esm({
  "src/locate/azure/nonregional.ts"() {
    "use strict";
    init_path();
    eudb = "https://learn.microsoft.com/en-us/privacy/eudb";
    nonregional2 = `${eudb}/eu-data-boundary-configure-azure-nonregional-services`;
    transfers = `${eudb}/eu-data-boundary-ongoing-partial-transfers`;
    services = "https://learn.microsoft.com/azure/reliability/regions-nonregional-services";
    armBoundary = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";
    empty = (type3, why2, docs14 = nonregional2, blind3 = []) => resourceType(type3, [], { home: { role: "none", why: why2, docs: docs14 }, blind: blind3 });
    settings2 = (type3, what, docs14, blind3) => empty(
      type3,
      `${what} is a setting without a region; the tenant's data boundary reports where such settings are kept`,
      docs14,
      blind3 === void 0 ? [] : [blind3]
    );
    anywhere = (type3, why2, docs14) => resourceType(type3, [], { home: { role: "home", at: "global", why: why2, docs: docs14 } });
    unread = (type3, why2, gap, docs14 = services) => resourceType(type3, [
      {
        role: "home",
        always: {
          gap,
          remedy: "read the service's terms, and accept the gap with an exception if they suffice"
        },
        why: why2,
        docs: docs14
      }
    ]);
    unknownStatus = "Microsoft's EU Data Boundary status of this service could not be read";
    evaluated = "where Azure Monitor evaluates an alert rule whose location is global";
    alerts = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview";
    nonregionalTypes = [
      empty("Microsoft.Advisor/recommendations", "Microsoft lists Advisor as holding no customer data"),
      empty(
        "Microsoft.AzureActiveDirectory/guestUsages",
        "a link between the tenant's external identities and the subscription that pays for them",
        "https://learn.microsoft.com/entra/external-id/external-identities-pricing"
      ),
      empty(
        "Microsoft.ManagedServices/registrationAssignments",
        "Microsoft lists Lighthouse as holding no customer data; it grants access and moves no data"
      ),
      empty(
        "Microsoft.ManagedServices/registrationDefinitions",
        "Microsoft lists Lighthouse as holding no customer data; it grants access and moves no data"
      ),
      empty(
        "Microsoft.Management/managementGroups",
        "a management group is a setting; the tenant's data boundary reports where such settings are kept",
        armBoundary
      ),
      empty(
        "Microsoft.ResourceHealth/events",
        "Microsoft lists Service Health as holding no customer data"
      ),
      settings2("Microsoft.AlertsManagement/actionRules", "an alert rule", alerts, evaluated),
      settings2(
        "Microsoft.AlertsManagement/smartDetectorAlertRules",
        "an alert rule",
        alerts,
        evaluated
      ),
      settings2("Microsoft.Insights/activityLogAlerts", "an alert rule", alerts, evaluated),
      settings2("Microsoft.Insights/metricAlerts", "an alert rule", alerts, evaluated),
      settings2(
        "Microsoft.Insights/privateLinkScopes",
        "a private link scope, which holds no telemetry,",
        "https://learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-security"
      ),
      settings2("Microsoft.ResourceGraph/queries", "a saved query", transfers),
      resourceType("Microsoft.ChangeAnalysis/profile", [], {
        home: {
          role: "metadata",
          at: "global",
          why: "Change Analysis keeps properties of resources in any public region",
          docs: transfers
        }
      }),
      anywhere(
        "Microsoft.WindowsIoT/deviceServices",
        "updates are distributed worldwide, and the service is excluded from the EU Data Boundary",
        `${eudb}/eu-data-boundary-excluded-services`
      ),
      unread(
        "Microsoft.AzureSphere/catalogs",
        "device images may be distributed all over the world",
        `${unknownStatus}; only the images show the boundary of each image`,
        "https://learn.microsoft.com/azure-sphere/product-overview/what-is-azure-sphere"
      ),
      unread(
        "Microsoft.Bing/accounts",
        "search queries go to Bing, which has its own terms",
        unknownStatus,
        "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/tools/bing-grounding"
      ),
      unread(
        "Microsoft.CertificateRegistration/certificateOrders",
        "a certificate authority outside Azure handles certificate orders",
        unknownStatus
      ),
      resourceType("Microsoft.DomainRegistration/domains", [], {
        home: {
          role: "metadata",
          why: "a registration holds the name, address and phone number of its contacts, and goes to a registrar outside Azure",
          docs: "https://learn.microsoft.com/azure/app-service/manage-custom-dns-buy-domain"
        }
      }),
      unread(
        "Microsoft.IoTSecurity/defenderSettings",
        "Defender for IoT has no region in which it keeps findings",
        unknownStatus
      ),
      unread("Microsoft.Peering/peerings", "peering is a global service", unknownStatus),
      unread("Microsoft.Peering/peeringServices", "peering is a global service", unknownStatus),
      unread(
        "Microsoft.SaaS/resources",
        "the vendor of the offer processes data under its own terms",
        "no property says where the vendor stores and processes data",
        "https://learn.microsoft.com/marketplace/azure-marketplace-overview"
      ),
      unread(
        "microsoft.visualstudio/account",
        "code and work items are stored in the geography of the Azure DevOps organization",
        "the organization's geography: only the Azure DevOps portal shows it",
        "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
      )
    ];
  }
});

// src/locate/azure/notification-hubs.ts
var notificationHubs;
var init_notification_hubs = __esm({
  "src/locate/azure/notification-hubs.ts"() {
    "use strict";
    init_path();
    init_paired_region();
    notificationHubs = resourceType(
      "Microsoft.NotificationHubs/namespaces",
      [
        {
          role: "metadata",
          read: "properties.replicationRegion",
          as: (region, here) => /^none$/i.test(region) ? none : /^default$/i.test(region) ? pairIfAny(here) : region,
          absent: pairIfAny,
          why: "the namespace's settings, not registrations, are copied to a second region",
          docs: "https://learn.microsoft.com/azure/reliability/reliability-notification-hubs",
          answers: ["notificationhub-dr"]
        }
      ],
      {
        blind: [
          "push messages are passed to Apple, Google and others, which deliver them to devices anywhere"
        ]
      }
    );
  }
});

// src/locate/azure/partner-monitors.ts
function vendorRegion(value) {
  const azure = /^azure[-_.]?(.+)$/i.exec(value)?.[1];
  if (azure !== void 0) return azure;
  if (/^us$/i.test(value)) return "unitedstates";
  return /^(eu|europe)$/i.test(value) ? {
    gap: `the vendor's name for the region is ${value}, which names no country`,
    remedy: "ask the vendor in which countries it stores data, and accept the gap with an exception"
  } : value;
}
var answers2, partner, newRelicMonitor, dynatraceMonitor, elasticMonitor, datadogMonitor;
var init_partner_monitors = __esm({
  "src/locate/azure/partner-monitors.ts"() {
    "use strict";
    init_path();
    answers2 = ["aml-observability-saas"];
    partner = (vendor, page) => ({
      role: "processing",
      why: `${vendor} stores and processes telemetry in this region (the vendor's own name)`,
      docs: page,
      answers: answers2,
      as: vendorRegion
    });
    newRelicMonitor = resourceType("NewRelic.Observability/monitors", [
      {
        ...partner(
          "New Relic",
          "https://learn.microsoft.com/azure/partner-solutions/new-relic/overview"
        ),
        read: "properties.newRelicAccountProperties.accountInfo.region",
        absent: unshown
      }
    ]);
    dynatraceMonitor = resourceType("Dynatrace.Observability/monitors", [
      {
        ...partner(
          "Dynatrace",
          "https://learn.microsoft.com/azure/partner-solutions/dynatrace/overview"
        ),
        read: "properties.dynatraceEnvironmentProperties.accountInfo.regionId",
        absent: unshown
      }
    ]);
    elasticMonitor = resourceType("Microsoft.Elastic/monitors", [
      {
        ...partner("Elastic", "https://learn.microsoft.com/azure/partner-solutions/elastic/overview"),
        read: "properties.elasticProperties.elasticCloudDeployment.elasticsearchRegion",
        absent: unshown
      }
    ]);
    datadogMonitor = resourceType("Microsoft.Datadog/monitors", [
      {
        role: "processing",
        always: {
          gap: "ARM does not show which Datadog site the organization is on",
          remedy: "look up the Datadog site (EU1 is in Germany, US3 in the United States), and accept the gap with an exception"
        },
        why: "Datadog stores and processes telemetry at the site of the organization",
        docs: "https://learn.microsoft.com/azure/partner-solutions/datadog/overview",
        answers: answers2
      }
    ]);
  }
});

// src/locate/azure/playwright.ts
var playwrightWorkspace;
var init_playwright = __esm({
  "src/locate/azure/playwright.ts"() {
    "use strict";
    init_path();
    init_words();
    playwrightWorkspace = resourceType(
      "Microsoft.LoadTestService/playwrightWorkspaces",
      [
        {
          role: "processing",
          read: "properties.regionalAffinity",
          absent: unshown,
          as: words({ Enabled: "global", Disabled: none }),
          why: "browsers run in the Azure region nearest to the client that starts the tests",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.loadtestservice/playwrightworkspaces",
          answers: ["playwright"]
        }
      ]
    );
  }
});

// src/locate/azure/quantum.ts
var quantumWorkspace;
var init_quantum = __esm({
  "src/locate/azure/quantum.ts"() {
    "use strict";
    init_path();
    init_arm();
    quantumWorkspace = resourceType("Microsoft.Quantum/workspaces", [
      {
        role: "processing",
        read: "properties.providers[].providerId",
        as: (provider) => /^microsoft/i.test(provider) ? none : {
          gap: `jobs run at ${provider}, whose hardware location ARM does not show`,
          remedy: "ask the provider where its hardware is, and accept the gap with an exception"
        },
        why: "jobs run on another company's hardware",
        docs: "https://learn.microsoft.com/azure/quantum/provider-global-availability",
        answers: ["quantum"]
      },
      {
        role: "replica",
        read: "properties.storageAccount",
        as: resourceAt,
        why: "input and output of jobs are stored in this storage account",
        docs: "https://learn.microsoft.com/azure/quantum/how-to-create-workspace",
        answers: ["quantum"]
      }
    ]);
  }
});

// src/locate/azure/relay.ts
var relay;
var init_relay = __esm({
  "src/locate/azure/relay.ts"() {
    "use strict";
    init_path();
    relay = resourceType("Microsoft.Relay/namespaces", [], {
      home: {
        role: "processing",
        why: "messages between listeners and senders pass through the namespace's region",
        docs: "https://learn.microsoft.com/azure/azure-relay/relay-what-is-it",
        answers: ["relay-none"]
      }
    });
  }
});

// src/locate/azure/resource-mover.ts
var moveCollection;
var init_resource_mover = __esm({
  "src/locate/azure/resource-mover.ts"() {
    "use strict";
    init_path();
    moveCollection = resourceType(
      "Microsoft.Migrate/moveCollections",
      [
        {
          role: "replica",
          read: "properties.targetRegion",
          why: "resources of this collection are copied to, and then moved into, this region",
          docs: "https://learn.microsoft.com/azure/resource-mover/overview",
          answers: ["migrate-move"]
        },
        {
          role: "replica",
          read: "properties.moveRegion",
          why: "resources of this collection are moved within this region, between its zones",
          docs: "https://learn.microsoft.com/azure/resource-mover/overview",
          answers: ["migrate-move"]
        }
      ],
      {
        home: {
          role: "none",
          why: "the collection itself is a plan: Microsoft lists Resource Mover as holding no customer data",
          docs: "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services"
        }
      }
    );
  }
});

// src/locate/azure/search-service.ts
var isConnected2, linked, searchService;
var init_search_service = __esm({
  "src/locate/azure/search-service.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_words();
    init_states();
    isConnected2 = statusOf("sharedPrivateLinkResources[].properties.status", {
      Pending: true,
      Approved: true,
      Rejected: false,
      Disconnected: false
    });
    linked = (link, place) => given(isConnected2(link?.status), () => standing(link?.provisioningState, place));
    searchService = resourceType(
      "Microsoft.Search/searchServices",
      [
        {
          role: "processing",
          read: "sharedPrivateLinkResources[].properties.privateLinkResourceId",
          as: (id, { element: { properties } }) => linked(properties, () => properties?.resourceRegion || resourceAt(id)),
          absent: ({ element }) => element ? linked(element.properties, () => element.properties?.resourceRegion || unshown) : none,
          reads: [
            "sharedPrivateLinkResources[].properties.provisioningState",
            "sharedPrivateLinkResources[].properties.resourceRegion",
            "sharedPrivateLinkResources[].properties.status"
          ],
          why: "the service reads from, or calls, a resource in this location",
          docs: "https://learn.microsoft.com/azure/search/search-indexer-howto-access-private",
          answers: ["search-shared-private-link"]
        }
      ],
      {
        needs: [
          {
            property: "sharedPrivateLinkResources",
            path: "sharedPrivateLinkResources",
            apiVersion: "2025-05-01",
            action: "Microsoft.Search/searchServices/sharedPrivateLinkResources/read",
            list: true
          }
        ],
        blind: [
          "data sources, indexers and skillsets: only the service's own API shows them, so indexed data may come from any region"
        ]
      }
    );
  }
});

// src/locate/azure/sentinel.ts
var solution;
var init_sentinel = __esm({
  "src/locate/azure/sentinel.ts"() {
    "use strict";
    init_path();
    init_geographies();
    solution = resourceType(
      "Microsoft.OperationsManagement/solutions",
      [
        {
          role: "processing",
          // A solution is called after its product and its workspace: SecurityInsights(ward-logs).
          always({ home: home2, resource }) {
            if (!/^SecurityInsights\(/i.test(resource.name)) return none;
            if (home2 === void 0) return { gap: "the solution shows no location" };
            if (europe.has(home2)) return "europe";
            if (home2.startsWith("israel")) return "israel";
            if (home2.startsWith("china") || home2.startsWith("usgov") || home2.startsWith("usdod"))
              return home2;
            return "unitedstates";
          },
          why: "Sentinel processes data outside the workspace's region: in Microsoft's Europe geography, in Israel, or in the United States",
          docs: "https://learn.microsoft.com/azure/sentinel/geographical-availability-data-residency",
          answers: ["sentinel-workspace"]
        }
      ],
      {
        home: {
          role: "none",
          why: "a solution holds queries and views over a workspace, and stores no data",
          docs: "https://learn.microsoft.com/azure/azure-monitor/logs/log-analytics-workspace-overview"
        },
        blind: [
          "whether Sentinel was onboarded to the Defender portal, which moves incidents to the tenant's Defender region"
        ]
      }
    );
  }
});

// src/locate/azure/service-bus.ts
var type2, serviceBus;
var init_service_bus = __esm({
  "src/locate/azure/service-bus.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_messaging_namespace();
    type2 = "Microsoft.ServiceBus/namespaces";
    serviceBus = resourceType(
      type2,
      [
        ...namespaceRows(type2, "service-bus", "sb"),
        {
          role: "replica",
          read: "migrationConfigurations[].properties.targetNamespace",
          as: resourceAt,
          why: "the namespace is being moved into a premium one",
          docs: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-migrate-standard-premium",
          answers: ["sb-migration"]
        }
      ],
      {
        needs: [
          ...namespaceNeeds(type2),
          {
            property: "migrationConfigurations",
            path: "migrationConfigurations",
            apiVersion: "2024-01-01",
            action: "Microsoft.ServiceBus/namespaces/migrationConfigurations/read",
            list: true,
            when: (record) => !/^(basic|premium)$/i.test(record.sku?.name ?? ""),
            reads: ["sku.name"]
          }
        ]
      }
    );
  }
});

// src/locate/azure/signalr.ts
var replicas, signalRReplica, webPubSubReplica, signalR;
var init_signalr = __esm({
  "src/locate/azure/signalr.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_states();
    replicas = (type3, page, question) => resourceType(`${type3}/replicas`, [], {
      home: {
        role: "replica",
        owner: (id, { properties }) => nothingThere(properties?.provisioningState) ?? id.replace(/\/replicas\/[^/]+$/i, ""),
        reads: ["properties.provisioningState"],
        ownedBy: [type3],
        why: "connections and messages of any client may be handled by this replica",
        docs: `https://learn.microsoft.com/azure/reliability/${page}`,
        answers: [question]
      }
    });
    signalRReplica = replicas(
      "Microsoft.SignalRService/signalR",
      "reliability-signalr",
      "signalr-replica"
    );
    webPubSubReplica = replicas(
      "Microsoft.SignalRService/webPubSub",
      "reliability-web-pubsub",
      "webpubsub-replica"
    );
    signalR = resourceType("Microsoft.SignalRService/signalR", [
      {
        role: "processing",
        read: "properties.upstream.templates[].urlTemplate",
        optional: ["properties.upstream.templates"],
        as: behind,
        why: "messages of clients are forwarded to this address",
        docs: "https://learn.microsoft.com/azure/azure-signalr/concept-upstream",
        answers: ["signalr-replica"]
      }
    ]);
  }
});

// src/locate/azure/static-site.ts
var docs11, answers3, named, staticSite;
var init_static_site = __esm({
  "src/locate/azure/static-site.ts"() {
    "use strict";
    init_path();
    init_arm();
    init_states();
    docs11 = "https://learn.microsoft.com/azure/static-web-apps/overview";
    answers3 = ["static-web-app"];
    named = (id) => id ? resourceAt(id) : unshown;
    staticSite = resourceType("Microsoft.Web/staticSites", [
      {
        role: "cache",
        always: "edge",
        why: "static content is distributed to points of presence all over the world",
        docs: docs11,
        answers: answers3
      },
      {
        role: "processing",
        read: "properties.linkedBackends[].region",
        as: (region, { element }) => standing(element.provisioningState, () => region),
        absent: ({ element }) => element ? standing(element.provisioningState, () => named(element.backendResourceId)) : none,
        reads: [
          "properties.linkedBackends[].backendResourceId",
          "properties.linkedBackends[].provisioningState"
        ],
        why: "a backend in this region answers API calls of the site",
        docs: "https://learn.microsoft.com/azure/static-web-apps/apis-overview",
        answers: answers3
      },
      {
        role: "processing",
        read: "properties.userProvidedFunctionApps[].properties.functionAppRegion",
        absent: ({ element }) => element ? named(element.properties?.functionAppResourceId) : none,
        reads: ["properties.userProvidedFunctionApps[].properties.functionAppResourceId"],
        why: "a function app in this region answers API calls of the site",
        docs: "https://learn.microsoft.com/azure/static-web-apps/functions-bring-your-own",
        answers: answers3
      },
      {
        role: "processing",
        read: "properties.databaseConnections[].region",
        absent: ({ element }) => element ? named(element.resourceId) : none,
        reads: ["properties.databaseConnections[].resourceId"],
        why: "the site reads and writes a database in this region",
        docs: "https://learn.microsoft.com/azure/static-web-apps/database-overview",
        answers: answers3
      }
    ]);
  }
});

// src/locate/azure/stream-analytics.ts
function at(source3) {
  const p = source3?.properties ?? {};
  const storage2 = firstShown(p.storageAccounts?.[0]?.accountName, p.accountName);
  if (p.serviceBusNamespace) return namespaceAt(p.serviceBusNamespace);
  if (/Storage\/(Blob|Table)/i.test(source3?.type ?? "") && storage2)
    return storageAccountAt(storage2);
  if (p.accountId) return behind(`${p.accountId}.documents.azure.com`);
  return {
    gap: `the location of the ${source3?.type ?? "unknown"} sink is not shown`,
    remedy: "look up the job's outputs, and accept the gap with an exception"
  };
}
var docs12, streamAnalyticsJob;
var init_stream_analytics = __esm({
  "src/locate/azure/stream-analytics.ts"() {
    "use strict";
    init_shown();
    init_path();
    init_arm();
    docs12 = "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-define-outputs";
    streamAnalyticsJob = resourceType(
      "Microsoft.StreamAnalytics/streamingjobs",
      [
        {
          role: "replica",
          read: "properties.jobStorageAccount.accountName",
          as: storageAccountAt,
          why: "the job keeps its state in this storage account",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.streamanalytics/streamingjobs",
          answers: ["asa"]
        },
        {
          role: "replica",
          read: "outputs[].properties.datasource.type",
          reads: [
            "outputs[].properties.datasource.properties.accountId",
            "outputs[].properties.datasource.properties.accountName",
            "outputs[].properties.datasource.properties.serviceBusNamespace",
            "outputs[].properties.datasource.properties.storageAccounts[].accountName"
          ],
          as: (_, { element }) => at(element.properties?.datasource),
          absent: ({ element }) => element ? at(element.properties?.datasource) : none,
          why: "the job writes its results to this sink",
          docs: docs12,
          answers: ["asa"]
        }
      ],
      {
        needs: [
          {
            property: "outputs",
            path: "outputs",
            apiVersion: "2020-03-01",
            action: "Microsoft.StreamAnalytics/streamingjobs/outputs/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/subscription.ts
var subscription;
var init_subscription = __esm({
  "src/locate/azure/subscription.ts"() {
    "use strict";
    init_path();
    init_arm();
    subscription = resourceType(
      "Microsoft.Resources/subscriptions",
      [
        {
          role: "log",
          read: "workspaceSettings[].properties.workspaceId",
          as: resourceAt,
          why: "Defender for Cloud keeps the data of its agents in this workspace",
          docs: "https://learn.microsoft.com/azure/templates/microsoft.security/workspacesettings",
          answers: ["defender-workspace"]
        }
      ],
      {
        home: {
          role: "none",
          why: "a subscription is a setting; the tenant's data boundary reports where such settings are kept",
          docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary"
        },
        needs: [
          {
            property: "workspaceSettings",
            path: "providers/Microsoft.Security/workspaceSettings",
            apiVersion: "2017-08-01-preview",
            action: "Microsoft.Security/workspaceSettings/read",
            list: true
          }
        ]
      }
    );
  }
});

// src/locate/azure/video-indexer.ts
var docs13, videoIndexer;
var init_video_indexer = __esm({
  "src/locate/azure/video-indexer.ts"() {
    "use strict";
    init_path();
    init_arm();
    docs13 = "https://learn.microsoft.com/azure/templates/microsoft.videoindexer/accounts";
    videoIndexer = resourceType("Microsoft.VideoIndexer/accounts", [
      {
        role: "replica",
        read: "properties.storageServices.resourceId",
        as: resourceAt,
        why: "videos, and insights from them, are stored in the linked storage account",
        docs: docs13,
        answers: ["videoindexer"]
      },
      {
        role: "processing",
        read: "properties.openAiServices.resourceId",
        as: resourceAt,
        why: "the linked AI account summarizes transcripts",
        docs: docs13,
        answers: ["videoindexer"]
      }
    ]);
  }
});

// src/locate/azure/web-site.ts
function shareAt(source3) {
  const address = source3.replace(/^[\\/]+/, "").replaceAll("\\", "/");
  return address.includes(".") ? behind(address) : storageAccountAt(address);
}
var webSite, isRemote, webPlan;
var init_web_site = __esm({
  "src/locate/azure/web-site.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arm();
    webSite = resourceType(
      "Microsoft.Web/sites",
      [
        {
          role: "replica",
          read: "properties.functionAppConfig.deployment.storage.value",
          as: behind,
          why: "the function app's package is stored in this storage account",
          docs: "https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan",
          answers: ["function-deploy-storage"]
        },
        {
          role: "replica",
          read: "web.properties.azureStorageAccounts{}.accountName",
          as: storageAccountAt,
          why: "the app reads and writes a share of this storage account",
          docs: "https://learn.microsoft.com/azure/app-service/configure-connect-to-azure-storage",
          answers: ["function-deploy-storage"]
        }
      ],
      {
        home: {
          role: "home",
          why: "the app's files and settings are kept in its region",
          docs: "https://learn.microsoft.com/azure/app-service/operating-system-functionality",
          answers: ["appservice-plan"]
        },
        needs: [
          {
            property: "web",
            path: "config/web",
            apiVersion: "2023-12-01",
            action: "Microsoft.Web/sites/config/read",
            list: false
          }
        ],
        blind: [
          "the storage account of custom backups, and accounts named in app settings: they are in secrets that Reader cannot read"
        ]
      }
    );
    isRemote = statusOf("the type of the storage mount", {
      AzureFiles: true,
      FileShare: true,
      LocalStorage: false
    });
    webPlan = resourceType(
      "Microsoft.Web/serverfarms",
      [
        {
          role: "replica",
          read: "properties.storageMounts[].source",
          as: (source3, { element }) => given(isRemote(element.type), () => shareAt(source3)),
          absent: ({ element }) => element ? given(isRemote(element.type), () => unshown) : none,
          reads: ["properties.storageMounts[].type"],
          why: "apps of the plan read and write this share, which is mounted on its workers",
          docs: "https://learn.microsoft.com/python/api/azure-mgmt-web/azure.mgmt.web.models.storagemount"
        }
      ],
      {
        home: {
          role: "processing",
          why: "apps of the plan run in the plan's region",
          docs: "https://learn.microsoft.com/azure/app-service/overview-hosting-plans",
          answers: ["appservice-plan"]
        }
      }
    );
  }
});

// src/locate/azure/web-test.ts
var isOn11, agents, webTest;
var init_web_test = __esm({
  "src/locate/azure/web-test.ts"() {
    "use strict";
    init_path();
    init_words();
    isOn11 = switchOf("properties.Enabled", true);
    agents = {
      "emea-au-syd-edge": "australiaeast",
      "latam-br-gru-edge": "brazilsouth",
      "us-fl-mia-edge": "centralus",
      "apac-hk-hkn-azr": "eastasia",
      "us-va-ash-azr": "eastus",
      "emea-ch-zrh-edge": "francesouth",
      "emea-fr-pra-edge": "francecentral",
      "apac-jp-kaw-edge": "japaneast",
      "emea-gb-db3-azr": "northeurope",
      "us-il-ch1-azr": "northcentralus",
      "us-tx-sn1-azr": "southcentralus",
      "apac-sg-sin-azr": "southeastasia",
      "emea-se-sto-edge": "ukwest",
      "emea-nl-ams-azr": "westeurope",
      "us-ca-sjc-azr": "westus",
      "emea-ru-msa-edge": "uksouth"
    };
    webTest = resourceType("Microsoft.Insights/webtests", [
      {
        role: "processing",
        read: "properties.Locations[].Id",
        when: ({ properties }) => isOn11(properties?.Enabled),
        reads: ["properties.Enabled"],
        as: (tag) => agents[tag.toLowerCase()] ?? { gap: `the location of the test agents ${tag} is unknown` },
        why: "test requests are sent from this location, and their responses are read there",
        docs: "https://learn.microsoft.com/previous-versions/azure/azure-monitor/app/monitor-web-app-availability",
        answers: ["webtest-locations"]
      }
    ]);
  }
});

// facade:src/locate/azure/diagnosed.ts?rows-azure
import { diagnosed, loggedAlone } from "./scan.js";
var init_diagnosed = __esm({
  "facade:src/locate/azure/diagnosed.ts?rows-azure": (function() {
  })
});

// src/locate/azure/diagnostic-settings.ts
function sends({ properties: { logs, metrics } = {} }) {
  const categories = [...logs ?? [], ...metrics ?? []];
  const switches = categories.map(({ enabled }) => isOn12(enabled));
  return switches.find((one) => one === true) ?? switches.find((one) => one !== false) ?? (switches.length === 0 && !(Array.isArray(logs) && Array.isArray(metrics)));
}

var isOn12, sink, beside2, others, otherSink, sinks, diagnosticRows, diagnosticNeed, wanted, logged, loggedTypes;
var init_diagnostic_settings = __esm({
  "src/locate/azure/diagnostic-settings.ts": (function() {
    "use strict";
    init_path();
    init_arm();
    init_diagnosed();
    init_words();
    init_arms();
    isOn12 = switchOf("enabled", true);
    sink = {
      role: "log",
      as: (id, { element }) => given(sends(element), () => resourceAt(id)),
      docs: "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings",
      answers: ["diag-settings"]
    };
    beside2 = ["logs", "metrics", "logAnalyticsDestinationType"];
    others = [
      "storageAccountId",
      "eventHubAuthorizationRuleId",
      "marketplacePartnerId",
      "serviceBusRuleId"
    ];
    otherSink = (({ element }) => !element || holdsAny(element.properties, others) ? none : given(
      sends(element),
      (() => noArm("the sinks of a setting", element.properties, ["workspaceId", ...others], beside2))
    ));
    sinks = ((list) => {
      const categories = [
        `${list}[].properties.logs[].enabled`,
        `${list}[].properties.metrics[].enabled`
      ];
      return [
        {
          ...sink,
          read: `${list}[].properties.workspaceId`,
          absent: otherSink,
          unions: [`${list}[].properties`],
          reads: [...categories, ...others.map(((other) => `${list}[].properties.${other}`))],
          why: "the resource's logs are sent to a Log Analytics workspace"
        },
        {
          ...sink,
          read: `${list}[].properties.storageAccountId`,
          absent: none,
          reads: categories,
          why: "the resource's logs are archived in a storage account"
        },
        {
          ...sink,
          read: `${list}[].properties.eventHubAuthorizationRuleId`,
          absent: none,
          reads: categories,
          why: "the resource's logs are streamed to an event hub"
        },
        {
          ...sink,
          read: `${list}[].properties.marketplacePartnerId`,
          absent: none,
          reads: categories,
          why: "the resource's logs are sent to another vendor's service"
        },
        {
          ...sink,
          read: `${list}[].properties.serviceBusRuleId`,
          absent: none,
          reads: categories,
          why: "the resource's logs are streamed to a Service Bus or Event Hubs namespace, named by an older property"
        }
      ];
    });
    diagnosticRows = sinks("diagnosticSettings");
    diagnosticNeed = {
      property: "diagnosticSettings",
      path: "providers/Microsoft.Insights/diagnosticSettings",
      apiVersion: "2021-05-01-preview",
      action: "Microsoft.Insights/diagnosticSettings/read",
      list: true,
      skippable: "logs"
    };
    wanted = new Set(diagnosed.map(((type3) => type3.toLowerCase())));
    logged = ((type3) => wanted.has(type3.type.toLowerCase()) ? withDiagnostics(type3) : type3);
    loggedTypes = loggedAlone.map(
      ((type3) => resourceType(type3, []))
    );
  })
});

// src/locate/azure/finished.ts

var init_finished = __esm({
  "src/locate/azure/finished.ts": (function() {
    "use strict";
    init_arm();
    init_diagnostic_settings();
  })
});

// rows:rows-azure
var parts = [
  (() => (init_backup_items(), backupInstance)),
  (() => (init_backup_items(), backupProtectedItem)),
  (() => (init_backup_vault(), backupVault)),
  (() => (init_batch_account(), batchAccount)),
  (() => (init_bastion(), bastionHost)),
  (() => (init_compute_gallery(), galleryImageVersion)),
  (() => (init_compute_gallery(), galleryApplicationVersion)),
  (() => (init_compute_gallery(), imageTemplate)),
  (() => (init_container_registry(), containerRegistryReplication)),
  (() => (init_cosmos_account(), cosmosAccount)),
  (() => (init_cosmos_clusters(), cassandraCluster)),
  (() => (init_cosmos_clusters(), mongoCluster)),
  (() => (init_cosmos_clusters(), cosmosFleet)),
  (() => (init_data_box(), dataBoxJob)),
  (() => (init_data_box(), dataBoxEdgeDevice)),
  (() => (init_data_explorer(), kustoCluster)),
  (() => (init_data_share(), dataShareAccount)),
  (() => (init_databricks(), databricksWorkspace)),
  (() => (init_disks(), snapshot)),
  (() => (init_disks(), disk)),
  (() => (init_disks(), restorePointCollection)),
  (() => (init_front_door(), cdnProfile)),
  (() => (init_front_door(), frontDoor)),
  (() => (init_front_door(), frontDoorParts)),
  (() => (init_hybrid(), hybrid)),
  (() => (init_hybrid(), azureLocal)),
  (() => (init_integration_runtime(), dataFactory)),
  (() => (init_integration_runtime(), synapseWorkspace)),
  (() => (init_integration_runtime(), synapseSqlPool)),
  (() => (init_keys(), keyVault)),
  (() => (init_keys(), managedHsm)),
  (() => (init_kubernetes_service(), managedCluster)),
  (() => (init_kubernetes_service(), fleet)),
  (() => (init_netapp_volume(), netAppVolume)),
  (() => (init_network_logs(), flowLog)),
  (() => (init_network_logs(), networkWatcher)),
  (() => (init_network_logs(), firewallPolicy)),
  (() => (init_networks(), networks)),
  (() => (init_open_source_databases(), postgresFlexible)),
  (() => (init_open_source_databases(), mysqlFlexible)),
  (() => (init_open_source_databases(), mariaServer)),
  (() => (init_open_source_databases(), citusCluster)),
  (() => (init_oracle_database(), oracleAutonomousDatabase)),
  (() => (init_recovery_services(), recoveryVault)),
  (() => (init_redis(), redis)),
  (() => (init_redis(), redisEnterprise)),
  (() => (init_resource_manager(), resourceGroup)),
  (() => (init_resource_manager(), dataBoundary)),
  (() => (init_sql_database(), sqlDatabase)),
  (() => (init_sql_managed_instance(), sqlManagedInstance)),
  (() => (init_sql_server(), sqlServer)),
  (() => (init_storage_account(), storageAccount)),
  (() => (init_storage_mover(), storageMover)),
  (() => (init_storage_sync(), storageSyncService)),
  (() => (init_virtual_desktop(), hostPool)),
  (() => (init_virtual_desktop(), desktopWorkspace)),
  (() => (init_virtual_desktop(), desktopApplicationGroup)),
  (() => (init_virtual_machine(), virtualMachine)),
  (() => (init_virtual_machine(), virtualMachineScaleSet)),
  (() => (init_action_group(), actionGroup)),
  (() => (init_ai_project(), aiProject)),
  (() => (init_analytics_capacities(), fabricCapacity)),
  (() => (init_analytics_capacities(), powerBiCapacity)),
  (() => (init_analytics_capacities(), purviewAccount)),
  (() => (init_api_management(), apiManagement)),
  (() => (init_app_configuration(), appConfiguration)),
  (() => (init_app_insights(), appInsights)),
  (() => (init_automation_account(), automationAccount)),
  (() => (init_bot_service(), botService)),
  (() => (init_cognitive_account(), cognitiveAccount)),
  (() => (init_communication(), communicationService)),
  (() => (init_communication(), emailService)),
  (() => (init_configuration(), configurationTypes)),
  (() => (init_container_apps(), containerAppsEnvironment)),
  (() => (init_data_collection_endpoint(), dataCollectionEndpoint)),
  (() => (init_data_collection_rule(), dataCollectionRule)),
  (() => (init_defender(), securityAutomation)),
  (() => (init_defender(), securityConnector)),
  (() => (init_deployment_script(), deploymentScript)),
  (() => (init_device_services(), deviceProvisioning)),
  (() => (init_device_services(), deviceUpdate)),
  (() => (init_device_services(), deviceRegistry)),
  (() => (init_digital_twins(), digitalTwins)),
  (() => (init_directories(), b2cDirectory)),
  (() => (init_directories(), ciamDirectory)),
  (() => (init_domain_services(), domainServices)),
  (() => (init_event_grid(), eventGridTopic)),
  (() => (init_event_grid(), eventGridDomain)),
  (() => (init_event_grid(), eventGridSystemTopic)),
  (() => (init_event_hubs(), eventHubs)),
  (() => (init_fhir_service(), fhirService)),
  (() => (init_iot_hub(), iotHub)),
  (() => (init_log_analytics(), logWorkspace)),
  (() => (init_log_analytics(), logCluster)),
  (() => (init_maps_account(), mapsAccount)),
  (() => (init_ml_registry(), mlRegistry)),
  (() => (init_ml_workspace(), mlWorkspace)),
  (() => (init_nonregional(), nonregionalTypes)),
  (() => (init_notification_hubs(), notificationHubs)),
  (() => (init_partner_monitors(), newRelicMonitor)),
  (() => (init_partner_monitors(), dynatraceMonitor)),
  (() => (init_partner_monitors(), elasticMonitor)),
  (() => (init_partner_monitors(), datadogMonitor)),
  (() => (init_playwright(), playwrightWorkspace)),
  (() => (init_quantum(), quantumWorkspace)),
  (() => (init_relay(), relay)),
  (() => (init_resource_mover(), moveCollection)),
  (() => (init_search_service(), searchService)),
  (() => (init_sentinel(), solution)),
  (() => (init_service_bus(), serviceBus)),
  (() => (init_signalr(), signalR)),
  (() => (init_signalr(), signalRReplica)),
  (() => (init_signalr(), webPubSubReplica)),
  (() => (init_static_site(), staticSite)),
  (() => (init_stream_analytics(), streamAnalyticsJob)),
  (() => (init_subscription(), subscription)),
  (() => (init_video_indexer(), videoIndexer)),
  (() => (init_web_site(), webSite)),
  (() => (init_web_site(), webPlan)),
  (() => (init_web_test(), webTest)),
  (() => (init_diagnostic_settings(), loggedTypes))
];
var part = ((number) => [parts[number]()].flat().map((init_finished(), finished)));
export {
  part
};
