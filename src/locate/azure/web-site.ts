/** App Service and Functions: deployment storage and mounted shares, of apps and of whole plans. */
import { type Destination, none, resourceType, unshown } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { type Arm, behind, storageAccountAt } from "./arm.ts";

interface WebSite extends Arm<{
  readonly functionAppConfig?: {
    readonly deployment?: { readonly storage?: { readonly value?: string } };
  };
}> {
  readonly web?: {
    readonly properties?: {
      readonly azureStorageAccounts?: Readonly<
        Record<string, { readonly accountName?: string; readonly mountPath?: string }>
      >;
    };
  };
}

export const webSite = resourceType<WebSite>(
  "Microsoft.Web/sites",
  [
    {
      role: "replica",
      read: "properties.functionAppConfig.deployment.storage.value",
      as: behind,
      why: "the function app's package is stored in this storage account",
      docs: "https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan",
      answers: ["function-deploy-storage"],
    },
    {
      role: "replica",
      read: "web.properties.azureStorageAccounts{}.accountName",
      as: storageAccountAt,
      why: "the app reads and writes a share of this storage account",
      docs: "https://learn.microsoft.com/azure/app-service/configure-connect-to-azure-storage",
      answers: ["function-deploy-storage"],
    },
  ],
  {
    home: {
      role: "home",
      why: "the app's files and settings are kept in its region",
      docs: "https://learn.microsoft.com/azure/app-service/operating-system-functionality",
      answers: ["appservice-plan"],
    },
    needs: [
      {
        property: "web",
        path: "config/web",
        apiVersion: "2023-12-01",
        action: "Microsoft.Web/sites/config/read",
        list: false,
      },
    ],
    blind: [
      "the storage account of custom backups, and accounts named in app settings: they are in secrets that Reader cannot read",
    ],
  },
);

interface StorageMount {
  readonly type?: string;
  readonly source?: string;
}

type WebPlan = Arm<{ readonly storageMounts?: readonly StorageMount[] | null }>;

const isRemote = statusOf("the type of the storage mount", {
  AzureFiles: true,
  FileShare: true,
  LocalStorage: false,
});

export const webPlan = resourceType<WebPlan>(
  "Microsoft.Web/serverfarms",
  [
    {
      role: "replica",
      read: "properties.storageMounts[].source",
      as: (source, { element }) => given(isRemote(element.type), () => shareAt(source)),
      absent: ({ element }) => (element ? given(isRemote(element.type), () => unshown) : none),
      reads: ["properties.storageMounts[].type"],
      why: "apps of the plan read and write this share, which is mounted on its workers",
      docs: "https://learn.microsoft.com/python/api/azure-mgmt-web/azure.mgmt.web.models.storagemount",
    },
  ],
  {
    home: {
      role: "processing",
      why: "apps of the plan run in the plan's region",
      docs: "https://learn.microsoft.com/azure/app-service/overview-hosting-plans",
      answers: ["appservice-plan"],
    },
  },
);

/** `\\host\share`, an address, or the name of a storage account. */
function shareAt(source: string): Destination {
  const address = source.replace(/^[\\/]+/, "").replaceAll("\\", "/");
  return address.includes(".") ? behind(address) : storageAccountAt(address);
}
