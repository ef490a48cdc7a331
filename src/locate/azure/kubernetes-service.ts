/** AKS: the workspaces that take container logs, and the members that a fleet's hub steers. */
import { none, resourceType, unshown, unknown } from "../path.ts";
import { switchOf, given } from "../words.ts";
import { type Arm, type Child, resourceItself } from "./arm.ts";

type ManagedCluster = Arm<{
  readonly addonProfiles?: Readonly<
    Record<
      string,
      { readonly enabled?: boolean; readonly config?: Readonly<Record<string, string>> | null }
    >
  >;
  readonly azureMonitorProfile?: {
    readonly containerInsights?: {
      readonly enabled?: boolean;
      readonly logAnalyticsWorkspaceResourceId?: string;
    };
  };
  readonly securityProfile?: {
    readonly defender?: {
      readonly logAnalyticsWorkspaceResourceId?: string | null;
      readonly securityMonitoring?: { readonly enabled?: boolean };
    };
  };
}>;

const isOn = switchOf("properties.addonProfiles{}.enabled", true);
const insights = "properties.azureMonitorProfile.containerInsights.enabled";
const areInsightsOn = switchOf(insights, false);
/** Where a workspace is named and the switch is not shown. */
const areInsightsOnWithWorkspace = switchOf(insights, true);
const isMonitored = switchOf(
  "properties.securityProfile.defender.securityMonitoring.enabled",
  true,
);
const isWorkspaceKey = (key: string): boolean => /^logAnalyticsWorkspaceResourceId$/i.test(key);
const isMonitoring = (addon: string): boolean => /^omsagent$/i.test(addon);
const isWorkspace = (id: string): boolean =>
  /\/providers\/microsoft\.operationalinsights\/workspaces\//i.test(id);

export const managedCluster = resourceType<ManagedCluster>(
  "Microsoft.ContainerService/managedClusters",
  [
    {
      // The key is spelt logAnalyticsWorkspaceResourceID in more than one way, so its value decides.
      role: "log",
      read: "properties.addonProfiles{}.config{}",
      reads: ["properties.addonProfiles{}.enabled"],
      as: (value, { resource }) => {
        const profiles = Object.values(resource.properties.properties?.addonProfiles ?? {});
        const naming = profiles.filter(({ config }) =>
          Object.entries(config ?? {}).some(
            ([key, one]) => String(one) === value && (isWorkspaceKey(key) || isWorkspace(value)),
          ),
        );
        const switches = naming.map(({ enabled }) => isOn(enabled));
        if (switches.includes(true)) return resourceItself(value);
        return switches.find((one) => one !== false && one !== true) ?? none;
      },
      absent: none,
      why: "an add-on sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"],
    },
    {
      guards: true,
      id: "containers' logs",
      role: "log",
      reads: ["properties.addonProfiles{}.enabled", "properties.addonProfiles{}.config{}"],
      always: ({ resource }) => {
        for (const [name, addon] of Object.entries(
          resource.properties.properties?.addonProfiles ?? {},
        )) {
          const on = isMonitoring(name) ? isOn(addon.enabled) : false;
          if (on === false) continue;
          if (on !== true) return on;
          const { config } = addon;
          if (!Object.entries(config ?? {}).some(([key, id]) => isWorkspaceKey(key) && id))
            return unknown(undefined, `properties.addonProfiles.${name}.config`);
        }
        return none;
      },
      why: "the monitoring add-on sends the containers' logs to a workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"],
    },
    {
      role: "log",
      read: "properties.azureMonitorProfile.containerInsights.logAnalyticsWorkspaceResourceId",
      reads: [insights],
      as: (id, { resource }) =>
        given(
          areInsightsOnWithWorkspace(
            resource.properties.properties?.azureMonitorProfile?.containerInsights?.enabled,
          ),
          () => resourceItself(id),
        ),
      absent: ({ element }) => {
        const { containerInsights } = element.properties?.azureMonitorProfile ?? {};
        return given(areInsightsOn(containerInsights?.enabled), () => unshown);
      },
      why: "Container insights sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"],
    },
    {
      role: "log",
      read: "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId",
      as: (id, { resource }) =>
        given(
          isMonitored(
            resource.properties.properties?.securityProfile?.defender?.securityMonitoring?.enabled,
          ),
          () => resourceItself(id),
        ),
      absent: ({ element }) => {
        const { defender } = element.properties?.securityProfile ?? {};
        return defender
          ? given(isMonitored(defender.securityMonitoring?.enabled), () => unshown)
          : none;
      },
      reads: ["properties.securityProfile.defender.securityMonitoring.enabled"],
      why: "Defender sends security data of the cluster to this workspace",
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
      as: resourceItself,
      why: "the fleet distributes its manifests to this member cluster",
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
