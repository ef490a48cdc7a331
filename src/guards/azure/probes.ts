/**
 * What an ordinary principal creates in every location: one type of each service that stores or processes
 * content, with the properties that say where else its data goes. Types and properties as in ARM's reference:
 * https://learn.microsoft.com/azure/templates/
 */
import type { GuardLocation } from "../../guard-model.ts";

/** Property paths (aliases without the type) -> value; `[*]` marks a list. */
export type Fields = Readonly<Record<string, unknown>>;

const types: Readonly<Record<string, (at: Pick<GuardLocation, "code" | "name">) => Fields>> = {
  "Microsoft.ApiManagement/service": none,
  "Microsoft.App/containerApps": none,
  "Microsoft.Cache/redis": none,
  "Microsoft.CognitiveServices/accounts": none,
  "Microsoft.Compute/disks": none,
  "Microsoft.Compute/snapshots": none,
  "Microsoft.Compute/virtualMachines": none,
  "Microsoft.ContainerRegistry/registries": none,
  "Microsoft.ContainerService/managedClusters": none,
  "Microsoft.DBforMySQL/flexibleServers": none,
  "Microsoft.DBforPostgreSQL/flexibleServers": none,
  "Microsoft.DataFactory/factories": none,
  "Microsoft.Databricks/workspaces": none,
  // Cosmos DB's locations carry display names: https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts
  "Microsoft.DocumentDB/databaseAccounts": ({ name }) => ({
    "locations[*]": [{ locationName: name }],
  }),
  "Microsoft.EventHub/namespaces": none,
  "Microsoft.KeyVault/vaults": none,
  "Microsoft.Kusto/clusters": none,
  "Microsoft.MachineLearningServices/workspaces": none,
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes": none,
  "Microsoft.OperationalInsights/workspaces": none,
  "Microsoft.RecoveryServices/vaults": none,
  "Microsoft.Search/searchServices": none,
  "Microsoft.ServiceBus/namespaces": none,
  "Microsoft.Sql/managedInstances": none,
  "Microsoft.Sql/servers": none,
  "Microsoft.Sql/servers/databases": none,
  "Microsoft.Storage/storageAccounts": none,
  "Microsoft.Synapse/workspaces": none,
  "Microsoft.Web/sites": none,
};

function none(): Fields {
  return {};
}

export const typeProbes = Object.keys(types);

export interface Created {
  readonly type: string;
  readonly location: string;
  readonly fields: Fields;
}

export const createdIn = (type: string, at: Pick<GuardLocation, "code" | "name">): Created => ({
  type,
  location: at.code,
  fields: types[type]!(at),
});
