/** Azure File Sync: the shares that servers' files are synced into, and the service they report to. */
import { resourceType } from "../path.ts";
import { type Arm, type Child, resourceItself } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";

interface StorageSyncService extends Arm {
  readonly cloudEndpoints?: readonly Child<{ readonly storageAccountResourceId?: string }>[];
  readonly registeredServers?: readonly Child<{ readonly serviceLocation?: string }>[];
}

export const storageSyncService = resourceType<StorageSyncService>(
  "Microsoft.StorageSync/storageSyncServices",
  [
    {
      role: "replica",
      read: "cloudEndpoints[].properties.storageAccountResourceId",
      as: resourceItself,
      why: "the synced files are kept in a share of this storage account",
      docs: "https://learn.microsoft.com/azure/storage/file-sync/file-sync-planning",
      answers: ["storage-sync-cloud-endpoint"],
    },
    {
      role: "processing",
      read: "registeredServers[].properties.serviceLocation",
      as: elsewhere,
      why: "the sync service serves a registered server from this location",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.storagesync/storagesyncservices/registeredservers",
      answers: ["storage-sync-server"],
    },
  ],
  {
    needs: [
      {
        property: "cloudEndpoints",
        path: "syncGroups/{each}/cloudEndpoints",
        apiVersion: "2022-09-01",
        action: "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints/read",
        list: true,
      },
      {
        property: "registeredServers",
        path: "registeredServers",
        apiVersion: "2022-09-01",
        action: "Microsoft.StorageSync/storageSyncServices/registeredServers/read",
        list: true,
      },
    ],
    blind: [
      "Azure does not know the physical location of the registered servers, each of which has a copy of the files.",
    ],
  },
);
