/** Data Explorer: databases that follow those of a leader cluster. */
import { resourceType } from "../path.ts";
import { type Arm, type Child, resourceItself } from "./arm.ts";
import { standing } from "./states.ts";

interface KustoCluster extends Arm {
  readonly attachedDatabaseConfigurations?: readonly Child<{
    readonly clusterResourceId?: string;
    readonly provisioningState?: string;
  }>[];
}

export const kustoCluster = resourceType<KustoCluster>(
  "Microsoft.Kusto/clusters",
  [
    {
      role: "replica",
      read: "attachedDatabaseConfigurations[].properties.clusterResourceId",
      as: (id, { element }) =>
        standing(element.properties?.provisioningState, () => resourceItself(id)),
      reads: ["attachedDatabaseConfigurations[].properties.provisioningState"],
      isOriginal: true,
      why: "this cluster caches a database of the leader cluster that it follows",
      docs: "https://learn.microsoft.com/azure/data-explorer/follower",
      answers: ["adx-follower"],
    },
  ],
  {
    needs: [
      {
        property: "attachedDatabaseConfigurations",
        path: "attachedDatabaseConfigurations",
        apiVersion: "2024-04-13",
        action: "Microsoft.Kusto/clusters/attachedDatabaseConfigurations/read",
        list: true,
      },
    ],
    blind: [
      "An action that Reader does not allow lists the clusters that follow this one. Each follower in the scan reports the cluster that it follows.",
      "Data connections ingest from hubs and accounts, which are judged separately.",
    ],
  },
);
