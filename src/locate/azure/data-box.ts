/** Data Box orders: the datacentre that reads or writes the disks. Stack Edge: the service's metadata. */
import { none, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";
import { type Arm, resourceAt } from "./arm.ts";
import { elsewhere, inPair } from "./paired-region.ts";
import { oneOf } from "../arms.ts";

type Order = Arm<{
  readonly details?: {
    readonly datacenterAddress?: { readonly dataCenterAzureLocation?: string };
    readonly preferences?: { readonly preferredDataCenterRegion?: readonly string[] };
    readonly dataImportDetails?: readonly {
      readonly accountDetails?: {
        readonly storageAccountId?: string;
        readonly stagingStorageAccountId?: string;
      };
    }[];
  };
}>;

interface DataBoxJob extends Arm {
  /** The same job, read with its details: a listing leaves them out. */
  readonly order?: Order;
}

const account = "order.properties.details.dataImportDetails[].accountDetails";
const accounts = ["storageAccountId", "stagingStorageAccountId"];

export const dataBoxJob = resourceType<DataBoxJob>(
  "Microsoft.DataBox/jobs",
  [
    {
      role: "processing",
      read: "order.properties.details.datacenterAddress.dataCenterAzureLocation",
      reads: ["order.properties.details.preferences.preferredDataCenterRegion"],
      as: elsewhere,
      absent: ({ resource }) =>
        resource.properties.order?.properties?.details?.preferences?.preferredDataCenterRegion
          ?.length
          ? none
          : {
              gap: "the order does not name the datacenter that handles the disks",
              remedy: "look up the order in the portal, and accept the gap with an exception",
            },
      why: "the disks are shipped to a datacenter and copied there",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"],
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
      answers: ["databox"],
    },
    {
      role: "replica",
      read: "order.properties.details.dataImportDetails[].accountDetails.storageAccountId",
      optional: ["order.properties.details.dataImportDetails"],
      as: resourceAt,
      absent: ({ element }) =>
        element
          ? oneOf(account, element.accountDetails ?? {}, accounts, ["dataAccountType"])
          : none,
      unions: [account],
      reads: [
        "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId",
      ],
      why: "the content of the disks is copied to this storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"],
    },
    {
      role: "replica",
      read: "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId",
      as: resourceAt,
      absent: none,
      why: "the content of the disks passes through this storage account on its way to managed disks",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"],
    },
  ],
  {
    needs: [
      {
        property: "order",
        path: "?$expand=details",
        apiVersion: "2022-12-01",
        action: "Microsoft.DataBox/jobs/read",
        list: false,
      },
    ],
  },
);

type EdgeDevice = Arm<{ readonly dataResidency?: { readonly type?: string } }>;

export const dataBoxEdgeDevice = resourceType<EdgeDevice>(
  "Microsoft.DataBoxEdge/dataBoxEdgeDevices",
  [
    {
      role: "metadata",
      read: "properties.dataResidency.type",
      absent: unshown,
      as: words({ GeoZoneReplication: inPair, ZoneReplication: none }),
      why: "the service copies its data about the device to the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databoxedge/databoxedgedevices",
      answers: ["databoxedge-residency"],
    },
  ],
  {
    home: {
      role: "metadata",
      why: "the device is wherever its owner put it; Azure keeps its management data here",
      docs: "https://learn.microsoft.com/azure/databox-online/azure-stack-edge-gpu-overview",
    },
    blind: ["Azure does not know the physical location of a Stack Edge device."],
  },
);
