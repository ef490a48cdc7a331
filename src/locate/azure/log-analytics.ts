/** Log Analytics workspaces and dedicated clusters: replication, export and linked storage of logs. */
import { resourceType, none, unshown, type Unknown } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";
import { isShown } from "../shown.ts";

interface Replicated {
  readonly replication?: { readonly enabled?: boolean; readonly location?: string };
}

interface Workspace extends Arm<Replicated> {
  readonly current?: { readonly properties?: Replicated };
  readonly dataExports?: readonly Child<{
    readonly enable?: boolean;
    readonly destination?: { readonly resourceId?: string };
  }>[];
  readonly linkedStorageAccounts?: readonly Child<{
    readonly dataSourceType?: string;
    readonly storageAccountIds?: readonly string[];
  }>[];
}

// Microsoft's region groups do not follow borders: "Europe" lets West Europe replicate to UK South.
const replication = "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication";
const storage = "https://learn.microsoft.com/azure/azure-monitor/logs/private-storage";

const isOn = switchOf("replication.enabled", false);

/** A second region is shown of what is replicated only. */
const replicated = (shown: Replicated["replication"]): boolean | Unknown =>
  isOn(isShown(shown?.enabled) ? shown?.enabled : isShown(shown?.location));
const exports = switchOf("dataExports[].properties.enable", true);

const replicates = {
  role: "replica",
  absent: {
    gap: "replication is enabled, and the second region is not shown",
    remedy: "look up the second region in the portal, and accept the gap with an exception",
  },
  why: "all ingested logs are also stored in a second region",
  docs: replication,
} as const;

export const logWorkspace = resourceType<Workspace>(
  "Microsoft.OperationalInsights/workspaces",
  [
    {
      ...replicates,
      read: "properties.replication.location",
      when: ({ properties }) => replicated(properties?.replication),
      reads: ["properties.replication.enabled"],
      answers: ["law-replication"],
    },
    {
      ...replicates,
      read: "current.properties.replication.location",
      when: ({ current }) => replicated(current?.properties?.replication),
      reads: ["current.properties.replication.enabled"],
      answers: ["law-replication"],
    },
    {
      role: "log",
      read: "dataExports[].properties.destination.resourceId",
      as: (id, { element }) => given(exports(element.properties?.enable), () => resourceAt(id)),
      absent: ({ element }) =>
        element ? given(exports(element.properties?.enable), () => unshown) : none,
      reads: ["dataExports[].properties.enable"],
      why: "a rule exports the logs continuously to storage or an event hub",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export",
      answers: ["law-export"],
    },
    {
      role: "log",
      read: "linkedStorageAccounts[].properties.storageAccountIds[]",
      as: resourceAt,
      why: "custom logs, queries or alerts are stored in a customer-owned storage account",
      docs: storage,
      answers: ["law-linked-storage"],
    },
  ],
  {
    needs: [
      {
        // Resource Graph reads an older API version, which has no replication.
        property: "current",
        path: "",
        apiVersion: "2025-02-01",
        action: "Microsoft.OperationalInsights/workspaces/read",
        list: false,
      },
      {
        property: "dataExports",
        path: "dataExports",
        apiVersion: "2020-08-01",
        action: "Microsoft.OperationalInsights/workspaces/dataExports/read",
        list: true,
      },
      {
        property: "linkedStorageAccounts",
        path: "linkedStorageAccounts",
        apiVersion: "2020-08-01",
        action: "Microsoft.OperationalInsights/workspaces/linkedStorageAccounts/read",
        list: true,
      },
    ],
  },
);

export const logCluster = resourceType<Arm<Replicated>>("Microsoft.OperationalInsights/clusters", [
  {
    ...replicates,
    read: "properties.replication.location",
    when: ({ properties }) => replicated(properties?.replication),
    reads: ["properties.replication.enabled"],
    answers: ["law-cluster-replication"],
  },
]);
