/** AKS: the workspaces that take container logs, and the members that a fleet's hub steers. */
import { sameId } from "../../model.ts";
import { resourceType } from "../unconverted.ts";
import type { Arm, Child } from "./arm.ts";

type ManagedCluster = Arm<{
  readonly addonProfiles?: Readonly<
    Record<
      string,
      { readonly enabled?: boolean; readonly config?: Readonly<Record<string, string>> | null }
    >
  >;
  readonly securityProfile?: {
    readonly defender?: { readonly logAnalyticsWorkspaceResourceId?: string | null };
  };
}>;

export const managedCluster = resourceType<ManagedCluster>(
  "Microsoft.ContainerService/managedClusters",
  [
    {
      // The key is spelt logAnalyticsWorkspaceResourceID in more than one way, so its value tells.
      role: "log",
      read: "properties.addonProfiles{}.config{}",
      as: (value, { resource }) => {
        if (!/\/providers\/microsoft\.operationalinsights\/workspaces\//i.test(value))
          return undefined;
        const on = Object.values(resource.properties.properties?.addonProfiles ?? {}).some(
          ({ enabled, config }) =>
            enabled !== false &&
            Object.values(config ?? {}).some((one) => sameId(one) === sameId(value)),
        );
        return on ? { resource: value } : undefined;
      },
      why: "an add-on sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"],
    },
    {
      role: "log",
      read: "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId",
      as: (id) => (id === "" ? undefined : { resource: id }),
      why: "Defender sends what it sees in the cluster to this workspace",
      docs: "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction",
      answers: ["aks-logs"],
    },
  ],
);

interface Fleet extends Arm {
  readonly members?: readonly Child<{ readonly clusterResourceId?: string }>[];
}

export const fleet = resourceType<Fleet>(
  "Microsoft.ContainerService/fleets",
  [
    {
      role: "metadata",
      read: "members[].properties.clusterResourceId",
      as: (id) => ({ resource: id }),
      why: "the fleet hands its manifests to this member cluster",
      docs: "https://learn.microsoft.com/azure/kubernetes-fleet/overview",
      answers: ["aks-fleet"],
    },
  ],
  {
    needs: [
      {
        property: "members",
        path: "members",
        apiVersion: "2025-03-01",
        action: "Microsoft.ContainerService/fleets/members/read",
        list: true,
      },
    ],
  },
);
