/**
 * TEMPORARY: rows that are not converted yet. Their functions may answer undefined, which is
 * taken for `none`, and what they read besides `read` stands in the list below. To convert a file: import
 * from "./path.ts" again, answer `none`, `own` or `unknown(value)`, and declare `reads` on each row. Delete
 * this file with the last of them.
 */
import * as path from "./path.ts";
import type { Need } from "../model.ts";

export type { Here, ResourceType } from "./path.ts";
export type Destination = path.Destination | undefined;

type Knowledge<T> = Omit<path.Row, "id" | "reads" | "when"> & {
  readonly id?: string;
  readonly when?: (record: T, here: path.Here<T>) => boolean;
};

export type DataPath<T> =
  | {
      [Path in path.PathOf<T>]: Pick<
        Knowledge<T>,
        "id" | "role" | "why" | "docs" | "answers" | "when"
      > & {
        readonly read: Path;
        readonly as?: (value: string, here: path.Here<T, path.ElementOf<T, Path>>) => Destination;
        readonly absent?: Destination | ((here: path.Here<T>) => Destination);
      };
    }[path.PathOf<T>]
  | (Pick<Knowledge<T>, "id" | "role" | "why" | "docs" | "answers" | "when"> & {
      readonly always: Destination | ((here: path.Here<T>) => Destination);
    });

export interface Home extends path.Listed {
  readonly ownedBy?: readonly string[];
  readonly owner?: (id: string, record: unknown) => string | undefined;
}

interface Beyond {
  readonly home?: Home;
  readonly needs?: readonly Need[];
  readonly blind?: readonly string[];
}

type Answering = (...args: unknown[]) => Destination;

const total = (answer: unknown): unknown =>
  typeof answer === "function"
    ? (...args: unknown[]) => (answer as Answering)(...args) ?? path.none
    : answer;

/** Types declared in the old way: a test leaves them out. */
export const unconvertedTypes = new Set<string>();

export function resourceType<T>(
  type: string,
  rows: readonly DataPath<T>[],
  { home, ...beyond }: Beyond = {},
): path.ResourceType {
  unconvertedTypes.add(type);
  const { owner } = home ?? {};
  return path.resourceType<never>(
    type,
    rows.map((row) => rowOf(row, type)) as never,
    {
      ...beyond,
      ...(home && {
        home: {
          ...home,
          reads: beside[type] ?? [],
          ...(owner && { owner: (id: string, record: unknown) => owner(id, record) ?? path.none }),
        },
      }),
    } as never,
  );
}

export function rowOf<T>(row: DataPath<T>, type = ""): path.Row {
  const { as, absent, always } = row as { as?: unknown; absent?: unknown; always?: unknown };
  return path.rowOf<never>({
    ...row,
    reads: beside[type] ?? [],
    ...(as !== undefined && { as: total(as) }),
    ...(absent !== undefined && { absent: total(absent) }),
    ...(always !== undefined && { always: total(always) }),
  } as never);
}

const beside: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.ApiManagement/service": [
    "gateways[].properties.locationData.countryOrRegion",
    "properties.additionalLocations[].disableGateway",
  ],
  "Microsoft.AzureStackHCI/clusters": [
    "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient",
  ],
  "Microsoft.Cache/redis": ["linkedServers[].properties.serverRole"],
  "Microsoft.CognitiveServices/accounts": [
    "connections[].properties.metadata.ResourceId",
    "connections[].properties.target",
    "deployments[].properties.model.format",
    "properties.customSubDomainName",
  ],
  "Microsoft.CognitiveServices/accounts/projects": [
    "connections[].name",
    "connections[].properties.category",
    "connections[].properties.metadata.ResourceId",
    "connections[].properties.target",
  ],
  "Microsoft.Compute/disks": [
    "properties.creationData.createOption",
    "properties.creationData.sourceResourceId",
  ],
  "Microsoft.Compute/restorePointCollections": ["properties.source.id"],
  "Microsoft.Compute/snapshots": [
    "properties.creationData.createOption",
    "properties.creationData.sourceResourceId",
  ],
  "Microsoft.Compute/virtualMachines": ["properties.diagnosticsProfile.bootDiagnostics.enabled"],
  "Microsoft.Compute/virtualMachineScaleSets": [
    "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled",
  ],
  "Microsoft.ContainerService/managedClusters": ["properties.addonProfiles{}.enabled"],
  "Microsoft.Databricks/workspaces": ["properties.computeMode"],
  "Microsoft.DataFactory/factories": ["integrationRuntimes[].properties.managedVirtualNetwork"],
  "Microsoft.DBforMySQL/flexibleServers": [
    "properties.replicationRole",
    "properties.sourceServerResourceId",
  ],
  "Microsoft.DBforPostgreSQL/flexibleServers": [
    "properties.replicationRole",
    "properties.sourceServerResourceId",
  ],
  "Microsoft.DBforPostgreSQL/serverGroupsv2": ["properties.sourceResourceId"],
  "Microsoft.Devices/IotHubs": [
    "properties.enableDataResidency",
    "properties.locations[].role",
    "properties.routing.endpoints.cosmosDBSqlContainers[].connectionString",
    "properties.routing.endpoints.cosmosDBSqlContainers[].endpointUri",
    "properties.routing.endpoints.eventHubs[].connectionString",
    "properties.routing.endpoints.eventHubs[].endpointUri",
    "properties.routing.endpoints.serviceBusQueues[].connectionString",
    "properties.routing.endpoints.serviceBusQueues[].endpointUri",
    "properties.routing.endpoints.serviceBusTopics[].connectionString",
    "properties.routing.endpoints.serviceBusTopics[].endpointUri",
    "properties.routing.endpoints.storageContainers[].connectionString",
    "properties.routing.endpoints.storageContainers[].endpointUri",
  ],
  "Microsoft.Devices/provisioningServices": ["properties.enableDataResidency"],
  "Microsoft.DeviceUpdate/accounts": ["properties.locations[].role"],
  "Microsoft.DigitalTwins/digitalTwinsInstances": [
    "endpoints[].properties.TopicEndpoint",
    "endpoints[].properties.connectionString",
    "endpoints[].properties.endpointUri",
    "endpoints[].properties.primaryConnectionString",
  ],
  "Microsoft.DocumentDB/databaseAccounts": [
    "properties.backupPolicy.type",
    "properties.locations[].failoverPriority",
    "properties.locations[].locationName",
  ],
  "Microsoft.DocumentDB/mongoClusters": [
    "properties.replica.role",
    "properties.replica.sourceResourceId",
    "properties.replicaParameters.sourceResourceId",
  ],
  "Microsoft.EventGrid/domains": [
    "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.endpointBaseUrl",
    "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.resourceId",
    "eventSubscriptions[].properties.destination.properties.endpointBaseUrl",
    "eventSubscriptions[].properties.destination.properties.resourceId",
  ],
  "Microsoft.EventGrid/systemTopics": [
    "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.endpointBaseUrl",
    "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.resourceId",
    "eventSubscriptions[].properties.destination.properties.endpointBaseUrl",
    "eventSubscriptions[].properties.destination.properties.resourceId",
  ],
  "Microsoft.EventGrid/topics": [
    "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.endpointBaseUrl",
    "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.resourceId",
    "eventSubscriptions[].properties.destination.properties.endpointBaseUrl",
    "eventSubscriptions[].properties.destination.properties.resourceId",
    "properties.endpoint",
  ],
  "Microsoft.EventHub/namespaces": [
    "disasterRecoveryConfigs[].properties.role",
    "eventhubs[].properties.captureDescription.enabled",
    "properties.geoDataReplication",
  ],
  "Microsoft.Insights/components": ["properties.IngestionMode"],
  "Microsoft.KeyVault/managedHSMs": ["properties.regions[].isPrimary"],
  "Microsoft.MachineLearningServices/registries": [
    "properties.regionDetails[].storageAccountDetails[].systemCreatedStorageAccount.storageAccountType",
  ],
  "Microsoft.MachineLearningServices/workspaces": [
    "connections[].properties.metadata.ResourceId",
    "connections[].properties.target",
  ],
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes": [
    "properties.dataProtection.replication.endpointType",
  ],
  "Microsoft.Network/firewallPolicies": ["properties.insights.isEnabled"],
  "Microsoft.Network/networkWatchers/flowLogs": [
    "properties.enabled",
    "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled",
    "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId",
  ],
  "Microsoft.OperationalInsights/clusters": ["properties.replication.enabled"],
  "Microsoft.OperationalInsights/workspaces": [
    "current.properties.replication.enabled",
    "dataExports[].properties.enable",
    "properties.customerId",
    "properties.replication.enabled",
  ],
  "Microsoft.RecoveryServices/vaults": [
    "backupStorageConfig.properties.storageModelType",
    "backupStorageConfig",
    "replicationProtectedItems[].properties.providerSpecificDetails.primaryFabricLocation",
    "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
  ],
  "Microsoft.Search/searchServices": ["sharedPrivateLinkResources[].properties.resourceRegion"],
  "Microsoft.ServiceBus/namespaces": [
    "disasterRecoveryConfigs[].properties.role",
    "properties.geoDataReplication",
  ],
  "Microsoft.Sql/managedInstances": [
    "distributedAvailabilityGroups[].properties.partnerLinkRole",
    "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
    "instanceFailoverGroups[].properties.partnerRegions[].location",
  ],
  "Microsoft.Sql/servers": [
    "auditing.properties.state",
    "failoverGroups[].properties.partnerServers[].replicationRole",
    "replicationLinks[].properties.role",
  ],
  "Microsoft.Sql/servers/databases": ["properties.defaultSecondaryLocation"],
  "Microsoft.StorageMover/storageMovers": [
    "endpoints[].id",
    "endpoints[].properties.storageAccountResourceId",
  ],
  "Microsoft.StreamAnalytics/streamingjobs": [
    "outputs[].properties.datasource.properties.accountId",
    "outputs[].properties.datasource.properties.accountName",
    "outputs[].properties.datasource.properties.serviceBusNamespace",
    "outputs[].properties.datasource.properties.storageAccounts[].accountName",
  ],
  "Microsoft.Synapse/workspaces": [
    "integrationRuntimes[].properties.managedVirtualNetwork",
    "properties.defaultDataLakeStorage.resourceId",
  ],
  "Microsoft.Synapse/workspaces/sqlPools": ["properties.storageAccountType"],
  "Microsoft.Web/sites": ["properties.defaultHostName"],
  "Oracle.Database/autonomousDatabases": ["properties.ocid"],
  "Microsoft.DataProtection/backupVaults": ["properties.replicatedRegions"],
  "Microsoft.DataBox/jobs": [
    "order.properties.details.datacenterAddress.dataCenterAzureLocation",
    "order.properties.details.preferences.preferredDataCenterRegion",
  ],
  "Microsoft.Storage/storageAccounts": ["properties.secondaryLocation"],
  "Microsoft.Maps/accounts": ["properties.locations"],
};
