/** Storage, databases, backup, caches. */
import type { TerraformSpelling } from "../provider.ts";
import { isSymbolic } from "../../value.ts";
import { adds, each, enabled, of, word } from "./spelling.ts";

const account = "Microsoft.Storage/storageAccounts";
const sync = "Microsoft.StorageSync/storageSyncServices";
const mover = "Microsoft.StorageMover/storageMovers";
const server = "Microsoft.Sql/servers";
const instance = "Microsoft.Sql/managedInstances";
const vault = "Microsoft.RecoveryServices/vaults";
const redis = "Microsoft.Cache/redis";

const endpoint = (name: unknown): unknown =>
  typeof name === "string" ? `endpoints/${name}` : name;
const replication = "properties.dataProtection.replication";
const redundancy = word({ GRS: "Geo", GZRS: "GeoZone", LRS: "Local", ZRS: "Zone" });
const secondary = (value: (attribute: string) => unknown): boolean =>
  /^(?:Online)?Secondary$/i.test(String(value("create_mode")));

export const data: readonly TerraformSpelling[] = [
  of("storage_account", account, {
    // The tier is none of the redundancy's business.
    account_replication_type: {
      to: "sku.name",
      as: (value) => (typeof value === "string" ? `Standard_${value}` : value),
    },
    secondary_location: "properties.secondaryLocation",
  }),
  adds("storage_object_replication", account, "source_storage_account_id", {
    destination_storage_account_id: "objectReplicationPolicies[].properties.destinationAccount",
  }),
  of("batch_account", "Microsoft.Batch/batchAccounts", {
    storage_account_id: "properties.autoStorage.storageAccountId",
  }),
  of("storage_sync", sync, {}),
  adds("storage_sync_cloud_endpoint", sync, "storage_sync_group_id", {
    storage_account_id: "cloudEndpoints[].properties.storageAccountResourceId",
  }),
  of("storage_mover", mover, {}),
  adds("storage_mover_job_definition", mover, "storage_mover_project_id", {
    target_name: { to: "jobDefinitions[].properties.targetResourceId", as: endpoint },
  }),
  adds("storage_mover_target_endpoint", mover, "storage_mover_id", {
    name: { to: "endpoints[].id", as: endpoint },
    storage_account_id: "endpoints[].properties.storageAccountResourceId",
  }),
  of("netapp_volume", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes", {
    "data_protection_replication.remote_volume_location": `${replication}.remoteVolumeRegion`,
    "data_protection_replication.remote_volume_resource_id": `${replication}.remoteVolumeResourceId`,
    "data_protection_replication.endpoint_type": `${replication}.endpointType`,
    "data_protection_backup_policy.backup_vault_id":
      "properties.dataProtection.backup.backupVaultId",
  }),
  of("cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", {
    "geo_location[].location": "properties.locations[].locationName",
    "geo_location[].failover_priority": "properties.locations[].failoverPriority",
    "backup.type": "properties.backupPolicy.type",
    "backup.storage_redundancy":
      "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
  }),
  of("cosmosdb_cassandra_cluster", "Microsoft.DocumentDB/cassandraClusters", {}),
  adds(
    "cosmosdb_cassandra_datacenter",
    "Microsoft.DocumentDB/cassandraClusters",
    "cassandra_cluster_id",
    { location: "dataCenters[].properties.dataCenterLocation" },
  ),
  of("mongo_cluster", "Microsoft.DocumentDB/mongoClusters", {
    create_mode: {
      to: "properties.replica.role",
      as: word({
        GeoReplica: "GeoAsyncReplica",
        Default: "Primary",
        PointInTimeRestore: "Primary",
      }),
    },
    source_server_id: "properties.replica.sourceResourceId",
  }),
  of("mssql_server", server, {}),
  of("mssql_database", `${server}/databases`, {
    storage_account_type: { to: "properties.currentBackupStorageRedundancy", as: redundancy },
  }),
  {
    ...adds("mssql_database", server, "creation_source_database_id", {
      $home: "replicationLinks[].properties.partnerLocation",
    }),
    when: secondary,
  },
  {
    // Of a source in the plan its own server shows the link.
    ...adds("mssql_database", server, "server_id", {
      creation_source_database_id: "replicationLinks[].properties.partnerDatabaseId",
    }),
    when: (value) => secondary(value) && !isSymbolic(value("creation_source_database_id")),
  },
  adds("mssql_failover_group", server, "server_id", {
    "partner_server[].id": "failoverGroups[].properties.partnerServers[].id",
    "partner_server[].location": "failoverGroups[].properties.partnerServers[].location",
  }),
  adds("mssql_server_extended_auditing_policy", server, "server_id", {
    enabled: { to: "auditing.properties.state", as: enabled },
    storage_endpoint: "auditing.properties.storageEndpoint",
    blob_storage_endpoint: "auditing.properties.storageEndpoint",
  }),
  // The policy that it names is a part of the server.
  adds("mssql_server_vulnerability_assessment", server, "server_security_alert_policy_id", {
    storage_container_path: "vulnerabilityAssessments[].properties.storageContainerPath",
  }),
  adds("mssql_managed_instance_vulnerability_assessment", instance, "managed_instance_id", {
    storage_container_path: "vulnerabilityAssessments[].properties.storageContainerPath",
  }),
  of("mssql_managed_instance", instance, {
    storage_account_type: {
      to: "properties.currentBackupStorageRedundancy",
      as: redundancy,
    },
  }),
  adds("mssql_managed_instance_failover_group", instance, "managed_instance_id", {
    managed_instance_id:
      "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
    partner_managed_instance_id:
      "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
    "partner_region.location": "instanceFailoverGroups[].properties.partnerRegions[].location",
  }),
  of("synapse_sql_pool", "Microsoft.Synapse/workspaces/sqlPools", {
    storage_account_type: "properties.storageAccountType",
    geo_backup_policy_enabled: {
      to: "geoBackupPolicies[].properties.state",
      as: enabled,
      absent: "Enabled",
    },
  }),
  of("postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => (mode === "Replica" ? "AsyncReplica" : "Primary"),
    },
    source_server_id: "properties.sourceServerResourceId",
  }),
  of("mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => (mode === "Replica" ? "Replica" : "None"),
    },
    source_server_id: "properties.sourceServerResourceId",
  }),
  of("mariadb_server", "Microsoft.DBforMariaDB/servers", {
    geo_redundant_backup_enabled: {
      to: "properties.storageProfile.geoRedundantBackup",
      as: enabled,
    },
  }),
  of("cosmosdb_postgresql_cluster", "Microsoft.DBforPostgreSQL/serverGroupsv2", {
    source_resource_id: "properties.sourceResourceId",
  }),
  of("recovery_services_vault", vault, {
    storage_mode_type: "properties.redundancySettings.standardTierStorageRedundancy",
  }),
  of("backup_protected_vm", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_vm_id: "properties.sourceResourceId",
  }),
  of("backup_protected_file_share", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_storage_account_id: "properties.sourceResourceId",
  }),
  adds("site_recovery_fabric", vault, "recovery_vault_name", {
    location: "replicationFabrics[].properties.customDetails.location",
  }),
  adds("site_recovery_replicated_vm", vault, "recovery_vault_name", {
    "$place:target_recovery_fabric_id":
      "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
  }),
  of("data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", {
    redundancy: "properties.storageSettings[].type",
  }),
  ...each(
    "disk blob_storage kubernetes_cluster mysql_flexible_server postgresql_flexible_server postgresql data_lake_storage",
    (kind) =>
      of(
        `data_protection_backup_instance_${kind}`,
        "Microsoft.DataProtection/backupVaults/backupInstances",
        { location: "properties.dataSourceInfo.resourceLocation" },
      ),
  ),
  of("redis_cache", redis, {}),
  adds("redis_linked_server", redis, "target_redis_cache_name", {
    linked_redis_cache_location: "linkedServers[].properties.linkedRedisCacheLocation",
    linked_redis_cache_id: "linkedServers[].properties.linkedRedisCacheId",
  }),
  ...each("managed_redis redis_enterprise_cluster", (name) =>
    of(name, "Microsoft.Cache/redisEnterprise", {}),
  ),
  adds("managed_redis_geo_replication", "Microsoft.Cache/redisEnterprise", "managed_redis_id", {
    "linked_managed_redis_ids[]": "databases[].properties.geoReplication.linkedDatabases[].id",
  }),
  adds("redis_enterprise_database", "Microsoft.Cache/redisEnterprise", "cluster_id", {
    "linked_database_id[]": "databases[].properties.geoReplication.linkedDatabases[].id",
  }),
  of("kusto_cluster", "Microsoft.Kusto/clusters", {}),
  adds("kusto_attached_database_configuration", "Microsoft.Kusto/clusters", "cluster_name", {
    cluster_resource_id: "attachedDatabaseConfigurations[].properties.clusterResourceId",
    cluster_id: "attachedDatabaseConfigurations[].properties.clusterResourceId",
  }),
  of("databricks_workspace", "Microsoft.Databricks/workspaces", {
    "custom_parameters.storage_account_sku_name":
      "properties.parameters.storageAccountSkuName.value",
  }),
  ...each("ai_foundry machine_learning_workspace", (name) =>
    of(name, "Microsoft.MachineLearningServices/workspaces", {
      storage_account_id: "properties.storageAccount",
      container_registry_id: "properties.containerRegistry",
      key_vault_id: "properties.keyVault",
      application_insights_id: "properties.applicationInsights",
    }),
  ),
  of("ai_foundry_project", "Microsoft.MachineLearningServices/workspaces", {
    ai_services_hub_id: "properties.hubResourceId",
  }),
  ...each(
    "machine_learning_compute_cluster machine_learning_inference_cluster machine_learning_synapse_spark",
    (name) =>
      adds(name, "Microsoft.MachineLearningServices/workspaces", "machine_learning_workspace_id", {
        location: "computes[].properties.computeLocation",
      }),
  ),
  ...each("data_factory", (name) => of(name, "Microsoft.DataFactory/factories", {})),
  of("synapse_workspace", "Microsoft.Synapse/workspaces", {
    storage_data_lake_gen2_filesystem_id: "properties.defaultDataLakeStorage.accountUrl",
  }),
  ...runtimes("data_factory", "Microsoft.DataFactory/factories", "data_factory_id"),
  ...runtimes("synapse", "Microsoft.Synapse/workspaces", "synapse_workspace_id"),
  of("stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", {
    "job_storage_account.account_name": "properties.jobStorageAccount.accountName",
  }),
  adds(
    "stream_analytics_job_storage_account",
    "Microsoft.StreamAnalytics/streamingjobs",
    "stream_analytics_job_id",
    { storage_account_name: "properties.jobStorageAccount.accountName" },
  ),
  ...outputs(),
  of("purview_account", "Microsoft.Purview/accounts", {
    "managed_resources.storage_account_id": "properties.managedResources.storageAccount",
    "managed_resources.event_hub_namespace_id": "properties.managedResources.eventHubNamespace",
  }),
  of("healthcare_fhir_service", "Microsoft.HealthcareApis/workspaces/fhirservices", {
    configuration_export_storage_account_name: "properties.exportConfiguration.storageAccountName",
  }),
];

function runtimes(prefix: string, type: string, by: string): TerraformSpelling[] {
  const at = "integrationRuntimes[].properties";
  return [
    {
      ...adds(`${prefix}_integration_runtime_azure`, type, by, {
        location: {
          to: `${at}.typeProperties.computeProperties.location`,
          as: word({ autoresolve: "AutoResolve" }),
        },
        ...(prefix === "data_factory" && {
          virtual_network_enabled: {
            to: `${at}.managedVirtualNetwork`,
            as: (value: unknown) =>
              value === true ? { type: "ManagedVirtualNetworkReference" } : undefined,
          },
        }),
      }),
      constants: { [`${at}.type`]: "Managed" },
    },
    ...(prefix === "data_factory"
      ? [
          adds(
            "data_factory_integration_runtime_azure_ssis",
            type,
            by,
            {
              location: `${at}.typeProperties.computeProperties.location`,
              "catalog_info.server_endpoint": `${at}.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint`,
            },
            { constants: { [`${at}.type`]: "Managed" } },
          ),
        ]
      : []),
    adds(
      `${prefix}_integration_runtime_self_hosted`,
      type,
      by,
      { name: `${at}.type` },
      {
        constants: { [`${at}.type`]: "SelfHosted" },
      },
    ),
  ];
}

function outputs(): TerraformSpelling[] {
  const at = "outputs[].properties.datasource";
  const job = "Microsoft.StreamAnalytics/streamingjobs";
  const output = (
    name: string,
    type: string,
    members: TerraformSpelling["members"],
  ): TerraformSpelling =>
    adds(
      `stream_analytics_output_${name}`,
      job,
      name === "cosmosdb" || name === "powerbi"
        ? "stream_analytics_job_id"
        : "stream_analytics_job_name",
      members,
      {
        constants: { [`${at}.type`]: type },
      },
    );
  const namespace = { servicebus_namespace: `${at}.properties.serviceBusNamespace` };
  return [
    output("blob", "Microsoft.Storage/Blob", {
      storage_account_name: `${at}.properties.storageAccounts[].accountName`,
    }),
    output("table", "Microsoft.Storage/Table", {
      storage_account_name: `${at}.properties.accountName`,
    }),
    output("eventhub", "Microsoft.ServiceBus/EventHub", namespace),
    output("servicebus_queue", "Microsoft.ServiceBus/Queue", namespace),
    output("servicebus_topic", "Microsoft.ServiceBus/Topic", namespace),
    output("cosmosdb", "Microsoft.Storage/DocumentDB", {
      "$segment:cosmosdb_sql_database_id:databaseAccounts": `${at}.properties.accountId`,
    }),
    output("powerbi", "PowerBI", {}),
  ];
}
