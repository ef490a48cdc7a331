/** Logs, metrics, alerts and security: where they are sent. */
import { diagnosed } from "../../../locate/azure/diagnosed.ts";
import type { TerraformSpelling } from "../provider.ts";
import { adds, each, joinTo, of } from "./spelling.ts";

const workspace = "Microsoft.OperationalInsights/workspaces";
const subscription = "Microsoft.Resources/subscriptions";
const watcher = "Microsoft.Network/networkWatchers";
const rule = "properties.destinations";
const flow = "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration";

export const monitoring: readonly TerraformSpelling[] = [
  ...diagnosed.map((type) => diagnostics(type, "diagnosticSettings")),
  diagnostics("Microsoft.Storage/storageAccounts", "blobDiagnosticSettings"),
  of("log_analytics_workspace", workspace, {}),
  of("log_analytics_cluster", "Microsoft.OperationalInsights/clusters", {}),
  adds("log_analytics_data_export_rule", workspace, "workspace_resource_id", {
    destination_resource_id: "dataExports[].properties.destination.resourceId",
    enabled: { to: "dataExports[].properties.enable", absent: false },
  }),
  ...["workspace_id", "workspace_resource_id"].map((by) => ({
    ...adds("log_analytics_linked_storage_account", workspace, by, {
      "storage_account_ids[]": {
        to: "linkedStorageAccounts[].properties.storageAccountIds[]",
      },
    }),
    when: (value: (attribute: string) => unknown) =>
      (value("workspace_id") ? "workspace_id" : "workspace_resource_id") === by,
  })),
  of("application_insights", "Microsoft.Insights/components", {
    workspace_id: "properties.WorkspaceResourceId",
  }),
  ...each("application_insights_standard_web_test application_insights_web_test", (name) =>
    of(name, "Microsoft.Insights/webtests", {
      "geo_locations[]": "properties.Locations[].Id",
      enabled: "properties.Enabled",
    }),
  ),
  of("monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", {
    "destinations.log_analytics[].workspace_resource_id": `${rule}.logAnalytics[].workspaceResourceId`,
    "destinations.monitor_account[].monitor_account_id": `${rule}.monitoringAccounts[].accountResourceId`,
    "destinations.event_hub[].event_hub_id": `${rule}.eventHubs[].eventHubResourceId`,
    "destinations.event_hub_direct[].event_hub_id": `${rule}.eventHubsDirect[].eventHubResourceId`,
    "destinations.storage_blob[].storage_account_id": `${rule}.storageAccounts[].storageAccountResourceId`,
    "destinations.storage_blob_direct[].storage_account_id": `${rule}.storageBlobsDirect[].storageAccountResourceId`,
    "destinations.storage_table_direct[].storage_account_id": `${rule}.storageTablesDirect[].storageAccountResourceId`,
  }),
  of("monitor_data_collection_endpoint", "Microsoft.Insights/dataCollectionEndpoints", {}),
  of("monitor_action_group", "Microsoft.Insights/actionGroups", {
    enabled: "properties.enabled",
    "webhook_receiver[].service_uri": "properties.webhookReceivers[].serviceUri",
    "itsm_receiver[].region": "properties.itsmReceivers[].region",
    "logic_app_receiver[].resource_id": "properties.logicAppReceivers[].resourceId",
    "azure_function_receiver[].function_app_resource_id":
      "properties.azureFunctionReceivers[].functionAppResourceId",
    "automation_runbook_receiver[].automation_account_id":
      "properties.automationRunbookReceivers[].automationAccountId",
    "event_hub_receiver[].event_hub_namespace": "properties.eventHubReceivers[].eventHubNameSpace",
  }),
  of("network_watcher", watcher, {}),
  of("network_watcher_flow_log", `${watcher}/flowLogs`, {
    enabled: "properties.enabled",
    storage_account_id: "properties.storageId",
    "traffic_analytics.enabled": `${flow}.enabled`,
    "traffic_analytics.workspace_region": `${flow}.workspaceRegion`,
    "traffic_analytics.workspace_resource_id": `${flow}.workspaceResourceId`,
  }),
  ...each("virtual_machine_packet_capture virtual_machine_scale_set_packet_capture", (name) =>
    adds(name, watcher, "network_watcher_id", {
      "storage_location.storage_account_id":
        "packetCaptures[].properties.storageLocation.storageId",
    }),
  ),
  adds("network_packet_capture", watcher, "network_watcher_name", {
    "storage_location.storage_account_id": "packetCaptures[].properties.storageLocation.storageId",
  }),
  of("firewall_policy", "Microsoft.Network/firewallPolicies", {
    "insights.enabled": "properties.insights.isEnabled",
    "insights.default_log_analytics_workspace_id":
      "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
    "insights.log_analytics_workspace[].id":
      "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id",
  }),
  of("log_analytics_solution", "Microsoft.OperationsManagement/solutions", {}),
  adds("security_center_workspace", subscription, "scope", {
    workspace_id: "workspaceSettings[].properties.workspaceId",
  }),
  of("security_center_automation", "Microsoft.Security/automations", {
    enabled: "properties.isEnabled",
    "$only:action:type:EventHub|eventhub[].resource_id": "properties.actions[].eventHubResourceId",
    "$only:action:type:Workspace|loganalytics[].resource_id":
      "properties.actions[].workspaceResourceId",
    "$only:action:type:LogicApp|logicapp[].resource_id": "properties.actions[].logicAppResourceId",
  }),
];

/** One block for any resource; its target's type says which rows read it. */
function diagnostics(
  type: string,
  list: "diagnosticSettings" | "blobDiagnosticSettings",
): TerraformSpelling {
  const at = `${list}[].properties`;
  const pattern = new RegExp(
    type === subscription
      ? "^/subscriptions/[^/]+/?$"
      : `/providers/${type
          .replaceAll(".", "\\.")
          .split("/")
          .join("/")
          .replace(
            /(?<=\/[^/]+)\//g,
            "/[^/]+/",
          )}/[^/]+${list === "diagnosticSettings" ? "" : "/blobServices/[^/]+"}$`,
    "i",
  );
  return {
    from: "azurerm_monitor_diagnostic_setting",
    type,
    joins: joinTo(type, "target_resource_id"),
    members: {
      log_analytics_workspace_id: `${at}.workspaceId`,
      storage_account_id: `${at}.storageAccountId`,
      eventhub_authorization_rule_id: `${at}.eventHubAuthorizationRuleId`,
      partner_solution_id: `${at}.marketplacePartnerId`,
    },
    when(value) {
      const target = value("target_resource_id");
      const id =
        typeof target === "string" ? target : (target as { readonly id?: string } | null)?.id;
      return typeof id === "string" && pattern.test(id);
    },
  };
}
