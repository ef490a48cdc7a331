/** Data collection rules: where agents and pipelines send the logs and metrics that they gather. */
import { type DataPath, none, resourceType, unshown } from "../path.ts";
import { type Arm, resourceAt, workspaceAt } from "./arm.ts";

type Rule = Arm<{
  readonly destinations?: {
    readonly logAnalytics?: readonly {
      readonly workspaceResourceId?: string;
      readonly workspaceId?: string;
    }[];
    readonly monitoringAccounts?: readonly { readonly accountResourceId?: string }[];
    readonly eventHubs?: readonly { readonly eventHubResourceId?: string }[];
    readonly eventHubsDirect?: readonly { readonly eventHubResourceId?: string }[];
    readonly storageAccounts?: readonly { readonly storageAccountResourceId?: string }[];
    readonly storageBlobsDirect?: readonly { readonly storageAccountResourceId?: string }[];
    readonly storageTablesDirect?: readonly { readonly storageAccountResourceId?: string }[];
    readonly azureDataExplorer?: readonly { readonly resourceId?: string }[];
    readonly microsoftFabric?: readonly { readonly databaseName?: string }[];
  };
}>;

/** The kinds of destination that have a row, and the metrics store of each resource's own region. */
const kinds = new Set(
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
    "storageTablesDirect",
  ].map((kind) => kind.toLowerCase()),
);

const rule = {
  role: "log",
  docs: "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-rule-structure",
  answers: ["dcr-destinations"],
} as const;

/** Asked of every key, whatever its kind. */
const otherDestinations: DataPath<
  Arm<{ readonly destinations?: Readonly<Record<string, unknown>> }>
> = {
  ...rule,
  id: "other destinations",
  always: ({ resource }) => {
    const other = Object.entries(resource.properties.properties?.destinations ?? {}).find(
      ([kind, destinations]) => !kinds.has(kind.toLowerCase()) && destinations !== null,
    );
    return other === undefined
      ? none
      : {
          gap: `this version does not know the kind of destination ${other[0]}`,
          remedy: "look up the destination, and accept the gap with an exception",
        };
  },
  reads: ["properties.destinations{}"],
  why: "the rule sends logs to a destination of another kind",
};

export const dataCollectionRule = resourceType<Rule>("Microsoft.Insights/dataCollectionRules", [
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
    why: "the rule sends what agents collect to a Log Analytics workspace",
  },
  {
    ...rule,
    read: "properties.destinations.monitoringAccounts[].accountResourceId",
    optional: ["properties.destinations.monitoringAccounts"],
    as: resourceAt,
    why: "the rule sends metrics to an Azure Monitor workspace",
  },
  {
    ...rule,
    read: "properties.destinations.eventHubs[].eventHubResourceId",
    optional: ["properties.destinations.eventHubs"],
    as: resourceAt,
    why: "the rule sends logs on to an event hub",
  },
  {
    ...rule,
    read: "properties.destinations.eventHubsDirect[].eventHubResourceId",
    optional: ["properties.destinations.eventHubsDirect"],
    as: resourceAt,
    why: "agents send logs directly to an event hub",
  },
  {
    ...rule,
    read: "properties.destinations.storageAccounts[].storageAccountResourceId",
    optional: ["properties.destinations.storageAccounts"],
    as: resourceAt,
    why: "the rule writes logs to a storage account",
  },
  {
    ...rule,
    read: "properties.destinations.storageBlobsDirect[].storageAccountResourceId",
    optional: ["properties.destinations.storageBlobsDirect"],
    as: resourceAt,
    why: "agents write blobs directly to a storage account",
  },
  {
    ...rule,
    read: "properties.destinations.storageTablesDirect[].storageAccountResourceId",
    optional: ["properties.destinations.storageTablesDirect"],
    as: resourceAt,
    why: "agents write tables directly to a storage account",
  },
  {
    ...rule,
    read: "properties.destinations.azureDataExplorer[].resourceId",
    optional: ["properties.destinations.azureDataExplorer"],
    as: resourceAt,
    why: "the rule sends logs to a Data Explorer cluster",
  },
  {
    ...rule,
    read: "properties.destinations.microsoftFabric[].databaseName",
    optional: ["properties.destinations.microsoftFabric"],
    as: (name) => ({
      gap: `the Fabric database ${name} has no ARM id`,
      remedy:
        "look up the region of its capacity in the Fabric portal, and accept the gap with an exception",
    }),
    why: "the rule sends logs to a database in Fabric",
  },
  otherDestinations as DataPath<Rule>,
]);
