/** What networks write down: flow logs, packet captures, firewall analytics. */
import { type Listed, resourceType, none, unshown } from "../path.ts";
import { switchOf } from "../words.ts";
import { type Arm, type Child, resourceItself, behind } from "./arm.ts";
import { holdsAny } from "../arms.ts";
import { isShown } from "../shown.ts";

type FlowLog = Arm<{
  readonly enabled?: boolean;
  readonly storageId?: string | null;
  readonly flowAnalyticsConfiguration?: {
    readonly networkWatcherFlowAnalyticsConfiguration?: {
      readonly enabled?: boolean;
      readonly workspaceRegion?: string | null;
      readonly workspaceResourceId?: string | null;
    } | null;
  } | null;
}>;

const settings = (why: string, docs: string): Listed => ({ role: "metadata", why, docs });

const isOn = switchOf("properties.enabled", true);
const analyses = switchOf("networkWatcherFlowAnalyticsConfiguration.enabled", false);
const hasInsights = switchOf("properties.insights.isEnabled", true);

export const flowLog = resourceType<FlowLog>(
  "Microsoft.Network/networkWatchers/flowLogs",
  [
    {
      role: "log",
      read: "properties.storageId",
      when: ({ properties }) => isOn(properties?.enabled),
      reads: ["properties.enabled"],
      as: resourceItself,
      why: "flow logs (source and destination of traffic) are written to this storage account",
      docs: "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview",
      answers: ["flowlogs"],
    },
    {
      role: "log",
      read: "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceRegion",
      when: ({ properties }) => {
        const on = isOn(properties?.enabled);
        const analytics =
          properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration;
        return on === true
          ? analyses(
              isShown(analytics?.enabled)
                ? analytics?.enabled
                : isShown(analytics?.workspaceRegion) || isShown(analytics?.workspaceResourceId),
            )
          : on;
      },
      reads: [
        "properties.enabled",
        "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled",
        "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId",
      ],
      absent: ({ resource }) => {
        const id =
          resource.properties.properties?.flowAnalyticsConfiguration
            ?.networkWatcherFlowAnalyticsConfiguration?.workspaceResourceId;
        return id
          ? resourceItself(id)
          : { gap: "traffic analytics is enabled, and its workspace is not shown" };
      },
      why: "traffic analytics reads the flows into a workspace in this region",
      docs: "https://learn.microsoft.com/azure/network-watcher/traffic-analytics",
      answers: ["flowlogs"],
    },
  ],
  {
    home: settings(
      "a flow log is a setting: which flows are logged, and where",
      "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview",
    ),
  },
);

interface NetworkWatcher extends Arm {
  readonly packetCaptures?: readonly Child<{
    readonly storageLocation?: {
      readonly storageId?: string | null;
      readonly storagePath?: string | null;
      /** On the captured machine; of a continuous capture, the folder. */
      readonly filePath?: string | null;
      readonly localPath?: string | null;
    };
  }>[];
}

export const networkWatcher = resourceType<NetworkWatcher>(
  "Microsoft.Network/networkWatchers",
  [
    {
      role: "log",
      read: "packetCaptures[].properties.storageLocation.storageId",
      as: resourceItself,
      // A capture may be kept on the captured machine alone.
      absent: ({ element }) => {
        if (!element) return none;
        const at = element.properties?.storageLocation;
        if (isShown(at?.storagePath)) return behind(String(at?.storagePath));
        return holdsAny(at, ["filePath", "localPath"]) ? none : unshown;
      },
      reads: [
        "packetCaptures[].properties.storageLocation.filePath",
        "packetCaptures[].properties.storageLocation.localPath",
        "packetCaptures[].properties.storageLocation.storagePath",
      ],
      why: "captured packets, with their content, are written to this storage account",
      docs: "https://learn.microsoft.com/azure/network-watcher/packet-capture-overview",
      answers: ["packet-capture"],
    },
  ],
  {
    home: settings(
      "Azure creates a network watcher in every region that has a network; it stores no data",
      "https://learn.microsoft.com/azure/network-watcher/network-watcher-overview",
    ),
    needs: [
      {
        property: "packetCaptures",
        path: "packetCaptures",
        apiVersion: "2024-05-01",
        action: "Microsoft.Network/networkWatchers/packetCaptures/read",
        list: true,
      },
    ],
  },
);

type FirewallPolicy = Arm<{
  readonly insights?: {
    readonly isEnabled?: boolean;
    readonly logAnalyticsResources?: {
      readonly defaultWorkspaceId?: { readonly id?: string };
      readonly workspaces?: readonly { readonly workspaceId?: { readonly id?: string } }[];
    };
  } | null;
}>;

const analytics = "https://learn.microsoft.com/azure/firewall/policy-analytics";

export const firewallPolicy = resourceType<FirewallPolicy>(
  "Microsoft.Network/firewallPolicies",
  [
    {
      // Each entry's `region` is that of the firewalls it is for, not the workspace's own.
      role: "log",
      read: "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id",
      optional: ["properties.insights.logAnalyticsResources.workspaces"],
      when: ({ properties }) => hasInsights(properties?.insights?.isEnabled),
      reads: ["properties.insights.isEnabled"],
      as: resourceItself,
      why: "policy analytics sends the firewalls' logs of a region to this workspace",
      docs: analytics,
      answers: ["firewall-insights"],
    },
    {
      role: "log",
      read: "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
      when: ({ properties }) => hasInsights(properties?.insights?.isEnabled),
      reads: [
        "properties.insights.isEnabled",
        "properties.insights.logAnalyticsResources.workspaces",
      ],
      as: resourceItself,
      absent: ({ element }) => {
        const { insights } = element.properties ?? {};
        const { logAnalyticsResources: named } = insights ?? {};
        return named && !named.workspaces?.length ? unshown : none;
      },
      why: "policy analytics sends the firewalls' logs to this default workspace",
      docs: analytics,
      answers: ["firewall-insights"],
    },
  ],
  {
    home: settings(
      "a firewall policy is a set of rules; packets pass through the firewalls that use it",
      "https://learn.microsoft.com/azure/firewall-manager/policy-overview",
    ),
  },
);
