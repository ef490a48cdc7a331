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
      why: "a database that this cluster caches is kept by the leader cluster it follows",
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
      "The clusters that follow this one are listed by an action that Reader does not allow; each follower that is listed reports the cluster it follows.",
      "Data connections read in from hubs and accounts, which are judged where they are listed.",
    ],
  },
);
