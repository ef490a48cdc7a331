import {
  armTypeOf,
  azurermTypesOf,
  idOf,
  ids,
  locatedAbove,
  parentOf
} from "./plans-terraform-azurerm-ids.js";

// src/plans/terraform/azurerm/index.ts
import { types } from "./scan.js";
import { isSymbolic as isSymbolic4, isUnseen as isUnseen3 } from "./terraform-plan.js";
import { makesOthers } from "./terraform-aws.js";
import { listOf, memberOf as memberOf3, textOf as textOf2 } from "./terraform-plan.js";
import { byType } from "./terraform-plan.js";

// src/plans/terraform/azurerm/data.ts
import { isSymbolic } from "./terraform-plan.js";

// src/plans/terraform/azurerm/spelling.ts
function of(from, type, members, rest = {}) {
  return { from: `azurerm_${from}`, type, members, ...rest };
}
function adds(from, type, by, members, rest = {}) {
  return { from: `azurerm_${from}`, type, joins: joinTo(type, by), members, ...rest };
}
function joinTo(type, by) {
  const isName = !/(?:_id|^scope)$/.test(by);
  return {
    by,
    below: true,
    to: Object.fromEntries(
      [...azurermTypesOf(type), "azapi_resource"].map((one) => [one, isName ? ["name"] : []])
    )
  };
}
var each = (names, make) => names.split(" ").map(make);
var enabled = (value) => value === true || value === "true" ? "Enabled" : value === false || value === "false" ? "Disabled" : value;
var word = (words) => (value) => typeof value === "string" && Object.hasOwn(words, value) ? words[value] : value;

// src/plans/terraform/azurerm/data.ts
var account = "Microsoft.Storage/storageAccounts";
var sync = "Microsoft.StorageSync/storageSyncServices";
var mover = "Microsoft.StorageMover/storageMovers";
var server = "Microsoft.Sql/servers";
var instance = "Microsoft.Sql/managedInstances";
var vault = "Microsoft.RecoveryServices/vaults";
var redis = "Microsoft.Cache/redis";
var endpoint = (name) => typeof name === "string" ? `endpoints/${name}` : name;
var replication = "properties.dataProtection.replication";
var redundancy = word({ GRS: "Geo", GZRS: "GeoZone", LRS: "Local", ZRS: "Zone" });
var secondary = (value) => /^(?:Online)?Secondary$/i.test(String(value("create_mode")));
var data = [
  of("storage_account", account, {
    // The tier is none of the redundancy's business.
    account_replication_type: {
      to: "sku.name",
      as: (value) => typeof value === "string" ? `Standard_${value}` : value
    },
    secondary_location: "properties.secondaryLocation"
  }),
  adds("storage_object_replication", account, "source_storage_account_id", {
    destination_storage_account_id: "objectReplicationPolicies[].properties.destinationAccount"
  }),
  of("batch_account", "Microsoft.Batch/batchAccounts", {
    storage_account_id: "properties.autoStorage.storageAccountId"
  }),
  of("storage_sync", sync, {}),
  adds("storage_sync_cloud_endpoint", sync, "storage_sync_group_id", {
    storage_account_id: "cloudEndpoints[].properties.storageAccountResourceId"
  }),
  of("storage_mover", mover, {}),
  adds("storage_mover_job_definition", mover, "storage_mover_project_id", {
    target_name: { to: "jobDefinitions[].properties.targetResourceId", as: endpoint }
  }),
  adds("storage_mover_target_endpoint", mover, "storage_mover_id", {
    name: { to: "endpoints[].id", as: endpoint },
    storage_account_id: "endpoints[].properties.storageAccountResourceId"
  }),
  of("netapp_volume", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes", {
    "data_protection_replication.remote_volume_location": `${replication}.remoteVolumeRegion`,
    "data_protection_replication.remote_volume_resource_id": `${replication}.remoteVolumeResourceId`,
    "data_protection_replication.endpoint_type": `${replication}.endpointType`,
    "data_protection_backup_policy.backup_vault_id": "properties.dataProtection.backup.backupVaultId"
  }),
  of("cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", {
    "geo_location[].location": "properties.locations[].locationName",
    "geo_location[].failover_priority": "properties.locations[].failoverPriority",
    "backup.type": "properties.backupPolicy.type",
    "backup.storage_redundancy": "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy"
  }),
  of("cosmosdb_cassandra_cluster", "Microsoft.DocumentDB/cassandraClusters", {}),
  adds(
    "cosmosdb_cassandra_datacenter",
    "Microsoft.DocumentDB/cassandraClusters",
    "cassandra_cluster_id",
    { location: "dataCenters[].properties.dataCenterLocation" }
  ),
  of("mongo_cluster", "Microsoft.DocumentDB/mongoClusters", {
    create_mode: {
      to: "properties.replica.role",
      as: word({
        GeoReplica: "GeoAsyncReplica",
        Default: "Primary",
        PointInTimeRestore: "Primary"
      })
    },
    source_server_id: "properties.replica.sourceResourceId"
  }),
  of("mssql_server", server, {}),
  of("mssql_database", `${server}/databases`, {
    storage_account_type: { to: "properties.currentBackupStorageRedundancy", as: redundancy }
  }),
  {
    ...adds("mssql_database", server, "creation_source_database_id", {
      $home: "replicationLinks[].properties.partnerLocation"
    }),
    when: secondary
  },
  {
    // Of a source in the plan its own server shows the link.
    ...adds("mssql_database", server, "server_id", {
      creation_source_database_id: "replicationLinks[].properties.partnerDatabaseId"
    }),
    when: (value) => secondary(value) && !isSymbolic(value("creation_source_database_id"))
  },
  adds("mssql_failover_group", server, "server_id", {
    "partner_server[].id": "failoverGroups[].properties.partnerServers[].id",
    "partner_server[].location": "failoverGroups[].properties.partnerServers[].location"
  }),
  adds("mssql_server_extended_auditing_policy", server, "server_id", {
    enabled: { to: "auditing.properties.state", as: enabled },
    storage_endpoint: "auditing.properties.storageEndpoint",
    blob_storage_endpoint: "auditing.properties.storageEndpoint"
  }),
  // The policy that it names is a part of the server.
  adds("mssql_server_vulnerability_assessment", server, "server_security_alert_policy_id", {
    storage_container_path: "vulnerabilityAssessments[].properties.storageContainerPath"
  }),
  adds("mssql_managed_instance_vulnerability_assessment", instance, "managed_instance_id", {
    storage_container_path: "vulnerabilityAssessments[].properties.storageContainerPath"
  }),
  of("mssql_managed_instance", instance, {
    storage_account_type: {
      to: "properties.currentBackupStorageRedundancy",
      as: redundancy
    }
  }),
  adds("mssql_managed_instance_failover_group", instance, "managed_instance_id", {
    managed_instance_id: "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
    partner_managed_instance_id: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
    "partner_region.location": "instanceFailoverGroups[].properties.partnerRegions[].location"
  }),
  of("synapse_sql_pool", "Microsoft.Synapse/workspaces/sqlPools", {
    storage_account_type: "properties.storageAccountType",
    geo_backup_policy_enabled: {
      to: "geoBackupPolicies[].properties.state",
      as: enabled,
      absent: "Enabled"
    }
  }),
  of("postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => mode === "Replica" ? "AsyncReplica" : "Primary"
    },
    source_server_id: "properties.sourceServerResourceId"
  }),
  of("mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => mode === "Replica" ? "Replica" : "None"
    },
    source_server_id: "properties.sourceServerResourceId"
  }),
  of("mariadb_server", "Microsoft.DBforMariaDB/servers", {
    geo_redundant_backup_enabled: {
      to: "properties.storageProfile.geoRedundantBackup",
      as: enabled
    }
  }),
  of("cosmosdb_postgresql_cluster", "Microsoft.DBforPostgreSQL/serverGroupsv2", {
    source_resource_id: "properties.sourceResourceId"
  }),
  of("recovery_services_vault", vault, {
    storage_mode_type: "properties.redundancySettings.standardTierStorageRedundancy"
  }),
  of("backup_protected_vm", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_vm_id: "properties.sourceResourceId"
  }),
  of("backup_protected_file_share", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_storage_account_id: "properties.sourceResourceId"
  }),
  adds("site_recovery_fabric", vault, "recovery_vault_name", {
    location: "replicationFabrics[].properties.customDetails.location"
  }),
  adds("site_recovery_replicated_vm", vault, "recovery_vault_name", {
    "$place:target_recovery_fabric_id": "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation"
  }),
  of("data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", {
    redundancy: "properties.storageSettings[].type"
  }),
  ...each(
    "disk blob_storage kubernetes_cluster mysql_flexible_server postgresql_flexible_server postgresql data_lake_storage",
    (kind) => of(
      `data_protection_backup_instance_${kind}`,
      "Microsoft.DataProtection/backupVaults/backupInstances",
      { location: "properties.dataSourceInfo.resourceLocation" }
    )
  ),
  of("redis_cache", redis, {}),
  adds("redis_linked_server", redis, "target_redis_cache_name", {
    linked_redis_cache_location: "linkedServers[].properties.linkedRedisCacheLocation",
    linked_redis_cache_id: "linkedServers[].properties.linkedRedisCacheId"
  }),
  ...each(
    "managed_redis redis_enterprise_cluster",
    (name) => of(name, "Microsoft.Cache/redisEnterprise", {})
  ),
  adds("managed_redis_geo_replication", "Microsoft.Cache/redisEnterprise", "managed_redis_id", {
    "linked_managed_redis_ids[]": "databases[].properties.geoReplication.linkedDatabases[].id"
  }),
  adds("redis_enterprise_database", "Microsoft.Cache/redisEnterprise", "cluster_id", {
    "linked_database_id[]": "databases[].properties.geoReplication.linkedDatabases[].id"
  }),
  of("kusto_cluster", "Microsoft.Kusto/clusters", {}),
  adds("kusto_attached_database_configuration", "Microsoft.Kusto/clusters", "cluster_name", {
    cluster_resource_id: "attachedDatabaseConfigurations[].properties.clusterResourceId",
    cluster_id: "attachedDatabaseConfigurations[].properties.clusterResourceId"
  }),
  of("databricks_workspace", "Microsoft.Databricks/workspaces", {
    "custom_parameters.storage_account_sku_name": "properties.parameters.storageAccountSkuName.value"
  }),
  ...each(
    "ai_foundry machine_learning_workspace",
    (name) => of(name, "Microsoft.MachineLearningServices/workspaces", {
      storage_account_id: "properties.storageAccount",
      container_registry_id: "properties.containerRegistry",
      key_vault_id: "properties.keyVault",
      application_insights_id: "properties.applicationInsights"
    })
  ),
  of("ai_foundry_project", "Microsoft.MachineLearningServices/workspaces", {
    ai_services_hub_id: "properties.hubResourceId"
  }),
  ...each(
    "machine_learning_compute_cluster machine_learning_inference_cluster machine_learning_synapse_spark",
    (name) => adds(name, "Microsoft.MachineLearningServices/workspaces", "machine_learning_workspace_id", {
      location: "computes[].properties.computeLocation"
    })
  ),
  ...each("data_factory", (name) => of(name, "Microsoft.DataFactory/factories", {})),
  of("synapse_workspace", "Microsoft.Synapse/workspaces", {
    storage_data_lake_gen2_filesystem_id: "properties.defaultDataLakeStorage.accountUrl"
  }),
  ...runtimes("data_factory", "Microsoft.DataFactory/factories", "data_factory_id"),
  ...runtimes("synapse", "Microsoft.Synapse/workspaces", "synapse_workspace_id"),
  of("stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", {
    "job_storage_account.account_name": "properties.jobStorageAccount.accountName"
  }),
  adds(
    "stream_analytics_job_storage_account",
    "Microsoft.StreamAnalytics/streamingjobs",
    "stream_analytics_job_id",
    { storage_account_name: "properties.jobStorageAccount.accountName" }
  ),
  ...outputs(),
  of("purview_account", "Microsoft.Purview/accounts", {
    "managed_resources.storage_account_id": "properties.managedResources.storageAccount",
    "managed_resources.event_hub_namespace_id": "properties.managedResources.eventHubNamespace"
  }),
  of("healthcare_fhir_service", "Microsoft.HealthcareApis/workspaces/fhirservices", {
    configuration_export_storage_account_name: "properties.exportConfiguration.storageAccountName"
  })
];
function runtimes(prefix, type, by) {
  const at = "integrationRuntimes[].properties";
  return [
    {
      ...adds(`${prefix}_integration_runtime_azure`, type, by, {
        location: {
          to: `${at}.typeProperties.computeProperties.location`,
          as: word({ autoresolve: "AutoResolve" })
        },
        ...prefix === "data_factory" && {
          virtual_network_enabled: {
            to: `${at}.managedVirtualNetwork`,
            as: (value) => value === true ? { type: "ManagedVirtualNetworkReference" } : void 0
          }
        }
      }),
      constants: { [`${at}.type`]: "Managed" }
    },
    ...prefix === "data_factory" ? [
      adds(
        "data_factory_integration_runtime_azure_ssis",
        type,
        by,
        {
          location: `${at}.typeProperties.computeProperties.location`,
          "catalog_info.server_endpoint": `${at}.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint`
        },
        { constants: { [`${at}.type`]: "Managed" } }
      )
    ] : [],
    adds(
      `${prefix}_integration_runtime_self_hosted`,
      type,
      by,
      { name: `${at}.type` },
      {
        constants: { [`${at}.type`]: "SelfHosted" }
      }
    )
  ];
}
function outputs() {
  const at = "outputs[].properties.datasource";
  const job = "Microsoft.StreamAnalytics/streamingjobs";
  const output = (name, type, members) => adds(
    `stream_analytics_output_${name}`,
    job,
    name === "cosmosdb" || name === "powerbi" ? "stream_analytics_job_id" : "stream_analytics_job_name",
    members,
    {
      constants: { [`${at}.type`]: type }
    }
  );
  const namespace = { servicebus_namespace: `${at}.properties.serviceBusNamespace` };
  return [
    output("blob", "Microsoft.Storage/Blob", {
      storage_account_name: `${at}.properties.storageAccounts[].accountName`
    }),
    output("table", "Microsoft.Storage/Table", {
      storage_account_name: `${at}.properties.accountName`
    }),
    output("eventhub", "Microsoft.ServiceBus/EventHub", namespace),
    output("servicebus_queue", "Microsoft.ServiceBus/Queue", namespace),
    output("servicebus_topic", "Microsoft.ServiceBus/Topic", namespace),
    output("cosmosdb", "Microsoft.Storage/DocumentDB", {
      "$segment:cosmosdb_sql_database_id:databaseAccounts": `${at}.properties.accountId`
    }),
    output("powerbi", "PowerBI", {})
  ];
}

// src/plans/terraform/azurerm/derived.ts
import { isSymbolic as isSymbolic2, isUnseen, symbolic, unseen } from "./terraform-plan.js";
import { memberOf } from "./terraform-plan.js";
function derived(name, instance2, plan) {
  const [kind, attribute = "", ...rest] = name.slice(1).split(":");
  const value = plan.value(instance2, attribute);
  if (value === void 0 || value === null || isUnseen(value)) return value;
  switch (kind) {
    // $only:action:type:EventHub|eventhub: the blocks whose type is one of these words, or ends in it.
    case "only": {
      const [key = "", words = ""] = rest;
      const ends = words.toLowerCase().split("|");
      return (Array.isArray(value) ? value : [value]).filter((block) => {
        const said = memberOf(block, key);
        return typeof said === "string" && ends.some((end) => said.toLowerCase().endsWith(end));
      });
    }
    case "segment": {
      const id = idIn(value);
      const found = new RegExp(`/${rest[0]}/([^/]+)`, "i").exec(id)?.[1];
      if (found === void 0) return unseen("its id is not understood");
      return isSymbolic2(value) ? symbolic(found, value.expression) : found;
    }
    case "place":
    case "customer": {
      const other = named(idIn(value), plan);
      const written = isSymbolic2(value) ? value.expression : void 0;
      if (!other) return unseen("the resource that it names is not in the plan", written);
      if (kind === "customer")
        return symbolic(plan.idsOf(other).of("workspace_id") ?? "", written ?? idIn(value));
      const { location, unknown } = plan.homeOf(other);
      return location ?? unseen(unknown?.why ?? "its location is not known", written);
    }
    default:
      return void 0;
  }
}
var idIn = (value) => isSymbolic2(value) ? value.id : String(value);
var byId = /* @__PURE__ */ new WeakMap();
function named(id, plan) {
  let known = byId.get(plan);
  if (!known) {
    known = /* @__PURE__ */ new Map();
    for (const instance2 of plan.instances)
      for (const one of plan.idsOf(instance2).all) known.set(one.toLowerCase(), instance2);
    byId.set(plan, known);
  }
  return known.get(id.toLowerCase());
}

// src/plans/terraform/azurerm/homes.ts
import { isSymbolic as isSymbolic3, isUnseen as isUnseen2 } from "./terraform-plan.js";
import { memberOf as memberOf2 } from "./terraform-plan.js";
var everywhere = /* @__PURE__ */ new Set([
  "azurerm_monitor_action_group",
  "azurerm_cdn_frontdoor_profile",
  "azurerm_frontdoor",
  "azurerm_communication_service",
  "azurerm_email_communication_service",
  "azurerm_traffic_manager_profile",
  "azurerm_dns_zone",
  "azurerm_private_dns_zone"
]);
var otherLocation = /^azurerm_data_protection_backup_instance_/;
function homes(plan) {
  return (instance2) => {
    const { type, values, unknown } = instance2;
    if (type.endsWith("_template_deployment"))
      return {
        from: "",
        unknown: {
          why: "it deploys an ARM template of its own, and what that makes was not read",
          remedy: "scan the template itself"
        }
      };
    for (const name of ["edge_zone", ...otherLocation.test(type) ? [] : ["location"]]) {
      if (memberOf2(values, name) === void 0 && memberOf2(unknown, name) === void 0) continue;
      const value = plan.value(instance2, name);
      if (typeof value === "string" && value !== "") return { location: value, from: name };
      if (isSymbolic3(value)) return { location: value.id, from: name };
      if (isUnseen2(value))
        return unknownHome(
          `its ${name}${value.expression === void 0 ? "" : ` ${value.expression}`} is not known: ${value.why}`,
          value
        );
    }
    const part = type === "azurerm_aadb2c_directory" && memberOf2(values, "data_residency_location");
    if (typeof part === "string" && part !== "")
      return { location: part, from: "data_residency_location" };
    if (everywhere.has(type)) return { location: "global", from: "its type" };
    const arm = armTypeOf(type);
    if (arm !== void 0 && arm.split("/").length > 2) {
      const parent = parentOf(instance2, arm.slice(0, arm.lastIndexOf("/")), plan);
      const owner = parent === void 0 ? void 0 : locatedAbove(parent, instance2, plan);
      if (owner) {
        const { location, unknown: why } = plan.homeOf(owner);
        if (location !== void 0) return { location, from: `location of ${owner.address}` };
        if (why) return { from: "", unknown: why };
      }
      return unknownHome("it is where the resource above it is, which is not in the plan");
    }
    return unknownHome("the plan does not say its location");
  };
}
var unknownHome = (why, value) => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" },
  ...value?.oneOf && { choices: value }
});

// src/plans/terraform/azurerm/monitoring.ts
import { diagnosed } from "./scan.js";
var workspace = "Microsoft.OperationalInsights/workspaces";
var subscription = "Microsoft.Resources/subscriptions";
var watcher = "Microsoft.Network/networkWatchers";
var rule = "properties.destinations";
var flow = "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration";
var monitoring = [
  ...diagnosed.map((type) => diagnostics(type, "diagnosticSettings")),
  diagnostics("Microsoft.Storage/storageAccounts", "blobDiagnosticSettings"),
  of("log_analytics_workspace", workspace, {}),
  of("log_analytics_cluster", "Microsoft.OperationalInsights/clusters", {}),
  adds("log_analytics_data_export_rule", workspace, "workspace_resource_id", {
    destination_resource_id: "dataExports[].properties.destination.resourceId",
    enabled: { to: "dataExports[].properties.enable", absent: false }
  }),
  ...["workspace_id", "workspace_resource_id"].map((by) => ({
    ...adds("log_analytics_linked_storage_account", workspace, by, {
      "storage_account_ids[]": {
        to: "linkedStorageAccounts[].properties.storageAccountIds[]"
      }
    }),
    when: (value) => (value("workspace_id") ? "workspace_id" : "workspace_resource_id") === by
  })),
  of("application_insights", "Microsoft.Insights/components", {
    workspace_id: "properties.WorkspaceResourceId"
  }),
  ...each(
    "application_insights_standard_web_test application_insights_web_test",
    (name) => of(name, "Microsoft.Insights/webtests", {
      "geo_locations[]": "properties.Locations[].Id",
      enabled: "properties.Enabled"
    })
  ),
  of("monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", {
    "destinations.log_analytics[].workspace_resource_id": `${rule}.logAnalytics[].workspaceResourceId`,
    "destinations.monitor_account[].monitor_account_id": `${rule}.monitoringAccounts[].accountResourceId`,
    "destinations.event_hub[].event_hub_id": `${rule}.eventHubs[].eventHubResourceId`,
    "destinations.event_hub_direct[].event_hub_id": `${rule}.eventHubsDirect[].eventHubResourceId`,
    "destinations.storage_blob[].storage_account_id": `${rule}.storageAccounts[].storageAccountResourceId`,
    "destinations.storage_blob_direct[].storage_account_id": `${rule}.storageBlobsDirect[].storageAccountResourceId`,
    "destinations.storage_table_direct[].storage_account_id": `${rule}.storageTablesDirect[].storageAccountResourceId`
  }),
  of("monitor_data_collection_endpoint", "Microsoft.Insights/dataCollectionEndpoints", {}),
  of("monitor_action_group", "Microsoft.Insights/actionGroups", {
    enabled: "properties.enabled",
    "webhook_receiver[].service_uri": "properties.webhookReceivers[].serviceUri",
    "itsm_receiver[].region": "properties.itsmReceivers[].region",
    "logic_app_receiver[].resource_id": "properties.logicAppReceivers[].resourceId",
    "azure_function_receiver[].function_app_resource_id": "properties.azureFunctionReceivers[].functionAppResourceId",
    "automation_runbook_receiver[].automation_account_id": "properties.automationRunbookReceivers[].automationAccountId",
    "event_hub_receiver[].event_hub_namespace": "properties.eventHubReceivers[].eventHubNameSpace"
  }),
  of("network_watcher", watcher, {}),
  of("network_watcher_flow_log", `${watcher}/flowLogs`, {
    enabled: "properties.enabled",
    storage_account_id: "properties.storageId",
    "traffic_analytics.enabled": `${flow}.enabled`,
    "traffic_analytics.workspace_region": `${flow}.workspaceRegion`,
    "traffic_analytics.workspace_resource_id": `${flow}.workspaceResourceId`
  }),
  ...each(
    "virtual_machine_packet_capture virtual_machine_scale_set_packet_capture",
    (name) => adds(name, watcher, "network_watcher_id", {
      "storage_location.storage_account_id": "packetCaptures[].properties.storageLocation.storageId"
    })
  ),
  adds("network_packet_capture", watcher, "network_watcher_name", {
    "storage_location.storage_account_id": "packetCaptures[].properties.storageLocation.storageId"
  }),
  of("firewall_policy", "Microsoft.Network/firewallPolicies", {
    "insights.enabled": "properties.insights.isEnabled",
    "insights.default_log_analytics_workspace_id": "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
    "insights.log_analytics_workspace[].id": "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id"
  }),
  of("log_analytics_solution", "Microsoft.OperationsManagement/solutions", {}),
  adds("security_center_workspace", subscription, "scope", {
    workspace_id: "workspaceSettings[].properties.workspaceId"
  }),
  of("security_center_automation", "Microsoft.Security/automations", {
    enabled: "properties.isEnabled",
    "$only:action:type:EventHub|eventhub[].resource_id": "properties.actions[].eventHubResourceId",
    "$only:action:type:Workspace|loganalytics[].resource_id": "properties.actions[].workspaceResourceId",
    "$only:action:type:LogicApp|logicapp[].resource_id": "properties.actions[].logicAppResourceId"
  })
];
function diagnostics(type, list) {
  const at = `${list}[].properties`;
  const pattern = new RegExp(
    type === subscription ? "^/subscriptions/[^/]+/?$" : `/providers/${type.replaceAll(".", "\\.").split("/").join("/").replace(
      /(?<=\/[^/]+)\//g,
      "/[^/]+/"
    )}/[^/]+${list === "diagnosticSettings" ? "" : "/blobServices/[^/]+"}$`,
    "i"
  );
  return {
    from: "azurerm_monitor_diagnostic_setting",
    type,
    joins: joinTo(type, "target_resource_id"),
    members: {
      log_analytics_workspace_id: `${at}.workspaceId`,
      storage_account_id: `${at}.storageAccountId`,
      eventhub_authorization_rule_id: `${at}.eventHubAuthorizationRuleId`,
      partner_solution_id: `${at}.marketplacePartnerId`
    },
    when(value) {
      const target = value("target_resource_id");
      const id = typeof target === "string" ? target : target?.id;
      return typeof id === "string" && pattern.test(id);
    }
  };
}

// src/plans/terraform/azurerm/platform.ts
var eventHubs = "Microsoft.EventHub/namespaces";
var serviceBus = "Microsoft.ServiceBus/namespaces";
var ai = "Microsoft.CognitiveServices/accounts";
var iotHub = "Microsoft.Devices/IotHubs";
var twins = "Microsoft.DigitalTwins/digitalTwinsInstances";
var bot = "Microsoft.BotService/botServices";
var apim = "Microsoft.ApiManagement/service";
var site = "Microsoft.Web/sites";
var hci = "Microsoft.AzureStackHCI/clusters";
var channels = {
  alexa: "AlexaChannel",
  direct_line_speech: "DirectLineSpeechChannel",
  directline: "DirectLineChannel",
  email: "EmailChannel",
  facebook: "FacebookChannel",
  line: "LineChannel",
  ms_teams: "MsTeamsChannel",
  slack: "SlackChannel",
  sms: "SmsChannel",
  web_chat: "WebChatChannel"
};
var endpoints = {
  storage_container: "storageContainers",
  eventhub: "eventHubs",
  servicebus_queue: "serviceBusQueues",
  servicebus_topic: "serviceBusTopics",
  cosmosdb_account: "cosmosDBSqlContainers"
};
var hasBlock = (value) => Array.isArray(value) ? value.length > 0 : value !== void 0 && value !== null;
var platform = [
  of("shared_image_version", "Microsoft.Compute/galleries/images/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name"
  }),
  of("gallery_application_version", "Microsoft.Compute/galleries/applications/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name"
  }),
  ...each(
    "snapshot managed_disk",
    (name) => of(name, name === "snapshot" ? "Microsoft.Compute/snapshots" : "Microsoft.Compute/disks", {
      create_option: "properties.creationData.createOption",
      source_resource_id: "properties.creationData.sourceResourceId"
    })
  ),
  of("virtual_machine_restore_point_collection", "Microsoft.Compute/restorePointCollections", {
    source_virtual_machine_id: "properties.source.id"
  }),
  ...each(
    "linux_virtual_machine windows_virtual_machine",
    (name) => of(name, "Microsoft.Compute/virtualMachines", {
      "boot_diagnostics.storage_account_uri": "properties.diagnosticsProfile.bootDiagnostics.storageUri"
    })
  ),
  of("virtual_machine", "Microsoft.Compute/virtualMachines", {
    "boot_diagnostics.storage_uri": "properties.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled": "properties.diagnosticsProfile.bootDiagnostics.enabled"
  }),
  ...each(
    "linux_virtual_machine_scale_set windows_virtual_machine_scale_set orchestrated_virtual_machine_scale_set",
    (name) => of(name, "Microsoft.Compute/virtualMachineScaleSets", {
      "boot_diagnostics.storage_account_uri": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri"
    })
  ),
  of("virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", {
    "boot_diagnostics.storage_uri": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled"
  }),
  of("kubernetes_fleet_manager", "Microsoft.ContainerService/fleets", {}),
  adds("kubernetes_fleet_member", "Microsoft.ContainerService/fleets", "kubernetes_fleet_id", {
    kubernetes_cluster_id: "members[].properties.clusterResourceId"
  }),
  of("kubernetes_cluster", "Microsoft.ContainerService/managedClusters", {
    "oms_agent.log_analytics_workspace_id": {
      to: "properties.addonProfiles.omsagent.config.logAnalyticsWorkspaceResourceID"
    },
    "microsoft_defender.log_analytics_workspace_id": "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId"
  }),
  of("container_app_environment", "Microsoft.App/managedEnvironments", {
    // An id, where ARM has the workspace's customer id.
    "$customer:log_analytics_workspace_id": "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId"
  }),
  of("eventhub_namespace", eventHubs, {}),
  of("servicebus_namespace", serviceBus, {}),
  of("relay_namespace", "Microsoft.Relay/namespaces", {}),
  adds("eventhub_namespace_disaster_recovery_config", eventHubs, "namespace_name", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace"
  }),
  adds("servicebus_namespace_disaster_recovery_config", serviceBus, "primary_namespace_id", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace"
  }),
  ...["namespace_id", "namespace_name"].map((by) => ({
    ...adds("eventhub", eventHubs, by, {
      "capture_description.enabled": "eventhubs[].properties.captureDescription.enabled",
      "capture_description.destination.storage_account_id": "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId"
    }),
    // Older configurations name the namespace by its name alone.
    when: (value) => (value("namespace_id") ? "namespace_id" : "namespace_name") === by
  })),
  of("eventgrid_topic", "Microsoft.EventGrid/topics", {}),
  of("eventgrid_domain", "Microsoft.EventGrid/domains", {}),
  of("eventgrid_system_topic", "Microsoft.EventGrid/systemTopics", {}),
  ...subscriptions(),
  of("notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", {
    replication_region: "properties.replicationRegion"
  }),
  of("signalr_service", "Microsoft.SignalRService/signalR", {
    "upstream_endpoint[].url_template": "properties.upstream.templates[].urlTemplate"
  }),
  of("app_configuration", "Microsoft.AppConfiguration/configurationStores", {
    "replica[].location": "replicas[].location"
  }),
  of("api_management", apim, {
    "additional_location[].location": "properties.additionalLocations[].location",
    "additional_location[].gateway_disabled": "properties.additionalLocations[].disableGateway"
  }),
  adds("api_management_gateway", apim, "api_management_id", {
    "location_data.name": "gateways[].properties.locationData.name",
    "location_data.region": "gateways[].properties.locationData.countryOrRegion"
  }),
  adds("api_management_redis_cache", apim, "api_management_id", {
    redis_cache_id: "caches[].properties.resourceId"
  }),
  // The kind is what the block says; a key alone says no more than that there is a logger.
  adds(
    "api_management_logger",
    apim,
    "api_management_name",
    {
      resource_id: "loggers[].properties.resourceId",
      "application_insights.connection_string": "loggers[].properties.credentials.connectionString"
    },
    {
      constants: { "loggers[].properties.loggerType": "applicationInsights" },
      when: (value) => hasBlock(value("application_insights"))
    }
  ),
  adds(
    "api_management_logger",
    apim,
    "api_management_name",
    {
      resource_id: "loggers[].properties.resourceId",
      "eventhub.endpoint_uri": "loggers[].properties.credentials.endpointAddress",
      "eventhub.connection_string": "loggers[].properties.credentials.connectionString"
    },
    {
      constants: { "loggers[].properties.loggerType": "azureEventHub" },
      when: (value) => !hasBlock(value("application_insights"))
    }
  ),
  ...each(
    "cognitive_account ai_services",
    (name) => of(name, ai, {
      "storage[].storage_account_id": "properties.userOwnedStorage[].resourceId",
      custom_subdomain_name: "properties.customSubDomainName"
    })
  ),
  adds("cognitive_deployment", ai, "cognitive_account_id", {
    "sku.name": "deployments[].sku.name",
    "model.format": "deployments[].properties.model.format"
  }),
  ...each(
    "api_key entra_id account_key account_managed_identity custom_keys",
    (kind) => adds(`cognitive_account_connection_${kind}`, ai, "cognitive_account_id", {
      category: "connections[].properties.category",
      target: "connections[].properties.target",
      "metadata.ResourceId": "connections[].properties.metadata.ResourceId"
    })
  ),
  of("search_service", "Microsoft.Search/searchServices", {}),
  adds(
    "search_shared_private_link_service",
    "Microsoft.Search/searchServices",
    "search_service_id",
    {
      target_resource_id: "sharedPrivateLinkResources[].properties.privateLinkResourceId"
    }
  ),
  ...each(
    "bot_service_azure_bot bot_channels_registration bot_web_app",
    (name) => of(name, bot, { endpoint: "properties.endpoint" })
  ),
  ...Object.entries(channels).map(
    ([kind, channel]) => adds(`bot_channel_${kind}`, bot, "bot_name", {
      bot_name: { to: "channels[].properties.channelName", as: () => channel },
      ...kind === "direct_line_speech" && {
        cognitive_service_location: "channels[].properties.properties.cognitiveServiceRegion",
        cognitive_account_id: "channels[].properties.properties.cognitiveServiceResourceId"
      }
    })
  ),
  of("video_indexer_account", "Microsoft.VideoIndexer/accounts", {
    "storage.storage_account_id": "properties.storageServices.resourceId"
  }),
  of("iothub", iotHub, {
    ...Object.assign(
      {},
      ...["StorageContainer", "EventHub", "ServiceBusQueue", "ServiceBusTopic"].map(
        inlineEndpoints
      )
    ),
    "file_upload.connection_string": "properties.storageEndpoints.$default.connectionString",
    "file_upload.container_name": "properties.storageEndpoints.$default.containerName"
  }),
  ...Object.entries(endpoints).map(
    ([kind, list]) => adds(`iothub_endpoint_${kind}`, iotHub, "iothub_id", {
      name: `properties.routing.endpoints.${list}[].name`,
      endpoint_uri: `properties.routing.endpoints.${list}[].endpointUri`,
      ...kind !== "cosmosdb_account" && {
        connection_string: `properties.routing.endpoints.${list}[].connectionString`
      }
    })
  ),
  adds("iothub_file_upload", iotHub, "iothub_id", {
    connection_string: "properties.storageEndpoints.$default.connectionString",
    container_name: "properties.storageEndpoints.$default.containerName"
  }),
  of("iothub_dps", "Microsoft.Devices/provisioningServices", {
    "linked_hub[].location": "properties.iotHubs[].location",
    data_residency_enabled: "properties.enableDataResidency"
  }),
  of("digital_twins_instance", twins, {}),
  adds(
    "digital_twins_endpoint_eventhub",
    twins,
    "digital_twins_id",
    {
      eventhub_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "EventHub" } }
  ),
  adds(
    "digital_twins_endpoint_servicebus",
    twins,
    "digital_twins_id",
    {
      servicebus_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "ServiceBus" } }
  ),
  adds(
    "digital_twins_endpoint_eventgrid",
    twins,
    "digital_twins_id",
    {
      eventgrid_topic_endpoint: "endpoints[].properties.TopicEndpoint",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "EventGrid" } }
  ),
  adds("digital_twins_time_series_database_connection", twins, "digital_twins_id", {
    kusto_cluster_id: "timeSeriesDatabaseConnections[].properties.adxResourceId",
    eventhub_namespace_id: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId"
  }),
  ...each(
    "linux_web_app windows_web_app linux_function_app windows_function_app",
    (name) => of(name, site, {
      "storage_account[].account_name": "web.properties.azureStorageAccounts{}.accountName"
    })
  ),
  of("application_insights_workbook", "Microsoft.Insights/workbooks", {
    storage_container_id: "properties.storageUri"
  }),
  of("logic_app_standard", site, {}),
  of("function_app_flex_consumption", site, {
    storage_container_endpoint: "properties.functionAppConfig.deployment.storage.value"
  }),
  ...each("static_web_app static_site", (name) => of(name, "Microsoft.Web/staticSites", {})),
  adds(
    "static_web_app_function_app_registration",
    "Microsoft.Web/staticSites",
    "static_web_app_id",
    {
      function_app_id: "properties.userProvidedFunctionApps[].properties.functionAppResourceId"
    }
  ),
  of("active_directory_domain_service", "Microsoft.AAD/domainServices", {
    location: "properties.replicaSets[].location"
  }),
  adds(
    "active_directory_domain_service_replica_set",
    "Microsoft.AAD/domainServices",
    "domain_service_id",
    { location: "properties.replicaSets[].location" }
  ),
  ...each(
    "communication_service email_communication_service",
    (name) => of(
      name,
      name === "communication_service" ? "Microsoft.Communication/communicationServices" : "Microsoft.Communication/emailServices",
      { data_location: "properties.dataLocation" }
    )
  ),
  of("cdn_frontdoor_profile", "Microsoft.Cdn/profiles", {}),
  adds("cdn_frontdoor_origin", "Microsoft.Cdn/profiles", "cdn_frontdoor_origin_group_id", {
    "private_link.location": "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
    "private_link.private_link_target_id": "origins[].properties.sharedPrivateLinkResource.privateLink.id",
    enabled: { to: "origins[].properties.enabledState", as: enabled }
  }),
  of("stack_hci_cluster", hci, {}),
  adds("stack_hci_deployment_setting", hci, "stack_hci_cluster_id", {
    "scale_unit[].eu_location_enabled": "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
    "scale_unit[].streaming_data_client_enabled": "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient"
  }),
  of("oracle_autonomous_database", "Oracle.Database/autonomousDatabases", {})
];
function inlineEndpoints(kind) {
  const at = `properties.routing.endpoints.${kind[0].toLowerCase()}${kind.slice(1)}s[]`;
  const from = `$only:endpoint:type:${kind}`;
  return {
    [`${from}[].name`]: `${at}.name`,
    [`${from}[].endpoint_uri`]: `${at}.endpointUri`,
    [`${from}[].connection_string`]: `${at}.connectionString`
  };
}
function subscriptions() {
  const at = "eventSubscriptions[].properties";
  const id = `${at}.destination.properties.resourceId`;
  const members = {
    name: { to: `${at}.destination.endpointType`, as: () => "Azure" },
    eventhub_endpoint_id: id,
    eventhub_id: id,
    hybrid_connection_endpoint_id: id,
    hybrid_connection_id: id,
    service_bus_queue_endpoint_id: id,
    service_bus_queue_id: id,
    service_bus_topic_endpoint_id: id,
    service_bus_topic_id: id,
    "storage_queue_endpoint.storage_account_id": id,
    "azure_function_endpoint.function_id": id,
    "webhook_endpoint.url": `${at}.destination.properties.endpointBaseUrl`,
    "storage_blob_dead_letter_destination.storage_account_id": `${at}.deadLetterDestination.properties.resourceId`
  };
  return [
    adds(
      "eventgrid_system_topic_event_subscription",
      "Microsoft.EventGrid/systemTopics",
      "system_topic",
      members
    ),
    {
      // Azure makes a system topic for what is subscribed to: https://learn.microsoft.com/azure/event-grid/system-topics
      ...adds("eventgrid_event_subscription", "Microsoft.EventGrid/systemTopics", "scope", members),
      when: (value) => !/\/Microsoft\.EventGrid\/(?:topics|domains)\//i.test(textOf(value("scope")))
    },
    ...["topics", "domains"].map((kind) => ({
      ...adds("eventgrid_event_subscription", `Microsoft.EventGrid/${kind}`, "scope", members),
      when: (value) => new RegExp(`/Microsoft\\.EventGrid/${kind}/`, "i").test(textOf(value("scope")))
    }))
  ];
}
var textOf = (value) => typeof value === "string" ? value : String(value?.id ?? "");

// src/plans/terraform/azurerm/index.ts
var azurermSpellings = [...data, ...platform, ...monitoring];
var azurerm = {
  address: "/hashicorp/azurerm",
  cloud: "azure",
  spellings: byType(azurermSpellings),
  typeOf(instance2) {
    const { type, values, unknown } = instance2;
    if (type === "azurerm_monitor_diagnostic_setting")
      return "target_resource_id" in unknown ? { type: "Microsoft.Insights/diagnosticSettings" } : void 0;
    if (type.endsWith("_template_deployment")) return { type };
    const hasPlace = memberOf3(values, "location") !== void 0 || memberOf3(unknown, "location") !== void 0;
    const arm = armTypeOf(type);
    if (!hasPlace && type !== "azurerm_aadb2c_directory" && !(arm !== void 0 && types.get(arm.toLowerCase())?.home?.at !== void 0 && arm.split("/").length === 2))
      return void 0;
    return { type: arm ?? type };
  },
  // A deployment of a template has a home that nobody knows, which is a gap already.
  unread: ({ type }) => type.endsWith("_template_deployment") ? void 0 : makesOthers(armTypeOf(type) ?? type),
  homes,
  ids,
  derived,
  also(instance2, plan) {
    if (instance2.type !== "azurerm_container_registry") return [];
    const blocks = plan.value(instance2, "georeplications");
    const made = (location, name) => ({
      type: "Microsoft.ContainerRegistry/registries/replications",
      id: `${idOf(instance2, plan)}/replications/${name}`,
      location,
      attribute: "georeplications"
    });
    if (isUnseen3(blocks)) return [made(blocks, "unknown")];
    return listOf(blocks).flatMap((block, i) => {
      const said = isUnseen3(block) ? block : memberOf3(block, "location");
      const location = isSymbolic4(said) ? said.id : said;
      if (isUnseen3(location)) return [made(location, `unknown-${i}`)];
      return typeof location === "string" ? [made(location, location)] : [];
    });
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf2(values, "id") ?? "")?.[1]
};

export {
  azurermSpellings,
  azurerm
};
