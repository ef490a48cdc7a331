/**
 * Plans of azurerm and azapi. No azurerm provider is to be had here: these plans are made by hand, from the schema
 * of @cdktf/provider-azurerm 14.23.1 and the format that `terraform show -json` documents.
 */
import { expect, test } from "vitest";
import { type Seen, planned } from "./support/planned.ts";

type Json = Record<string, unknown>;

interface Block {
  /** "azurerm_storage_account.wards" */
  readonly address: string;
  readonly after: Json;
  /** Attribute -> what it refers to, and so is known only after apply. */
  readonly refers?: Readonly<Record<string, string>>;
  readonly unknown?: Json;
  readonly actions?: readonly string[];
}

function plan(blocks: readonly Block[]): Json {
  const provider = (type: string): string =>
    type.startsWith("azapi_")
      ? "registry.terraform.io/azure/azapi"
      : "registry.terraform.io/hashicorp/azurerm";
  return {
    format_version: "1.2",
    terraform_version: "1.9.8",
    planned_values: { root_module: {} },
    resource_changes: blocks.map(
      ({ address, after, refers = {}, unknown = {}, actions = ["create"] }) => {
        const [type = "", name] = address.split(".");
        return {
          address,
          mode: "managed",
          type,
          name,
          provider_name: provider(type),
          change: {
            actions,
            before: actions.includes("create") ? null : after,
            after: actions.includes("delete") && actions.length === 1 ? null : after,
            after_unknown: {
              ...("id" in after ? {} : { id: true }),
              ...unknown,
              ...Object.fromEntries(Object.keys(refers).map((key) => [key, true])),
            },
          },
        };
      },
    ),
    configuration: {
      root_module: {
        resources: blocks.map(({ address, refers = {} }) => {
          const [type, name] = address.split(".");
          return {
            address,
            mode: "managed",
            type,
            name,
            expressions: Object.fromEntries(
              Object.entries(refers).map(([key, to]) => [
                key,
                { references: [to, to.split(".").slice(0, 2).join(".")] },
              ]),
            ),
          };
        }),
      },
    },
  };
}

const group = "/subscriptions/12345678-0000-0000-0000-000000000000/resourceGroups/clinic/providers";
const at = (type: string, name: string): string => `${group}/${type}/${name}`;
const named = (
  type: string,
  name: string,
  arm: string,
  location: string,
  more: Json = {},
): Block => ({
  address: `${type}.${name}`,
  after: { id: at(arm, name), name, resource_group_name: "clinic", location, ...more },
});

const storage = (name: string, location: string, more: Json = {}): Block =>
  named("azurerm_storage_account", name, "Microsoft.Storage/storageAccounts", location, {
    account_tier: "Standard",
    account_replication_type: "LRS",
    ...more,
  });
const far = storage("far", "eastus");
const farId = at("Microsoft.Storage/storageAccounts", "far");
const logs = named(
  "azurerm_log_analytics_workspace",
  "logs",
  "Microsoft.OperationalInsights/workspaces",
  "eastus",
  { workspace_id: "11111111-2222-3333-4444-555555555555" },
);
const logsId = at("Microsoft.OperationalInsights/workspaces", "logs");
const hubs = named(
  "azurerm_eventhub_namespace",
  "farhubs",
  "Microsoft.EventHub/namespaces",
  "eastus",
);
const hubsId = at("Microsoft.EventHub/namespaces", "farhubs");
const home = (type: string, arm: string, more: Json = {}): Block =>
  named(type, "one", arm, "westeurope", more);
const part = (type: string, after: Json): Block => ({ address: `${type}.part`, after });

/** Setting of plans-azure.json, blocks, and where data of "one" goes besides its home. */
const cases: readonly (readonly [setting: string, blocks: readonly Block[], place: string])[] = [
  [
    "storage-geo-sku",
    [
      home("azurerm_storage_account", "Microsoft.Storage/storageAccounts", {
        account_replication_type: "RAGRS",
      }),
    ],
    "replica northeurope",
  ],
  [
    "storage-geo-sku, in an edge zone",
    [
      home("azurerm_storage_account", "Microsoft.Storage/storageAccounts", {
        edge_zone: "losangeles",
      }),
    ],
    "home losangeles",
  ],
  [
    "function-deploy-storage, of a workbook",
    [
      home("azurerm_application_insights_workbook", "Microsoft.Insights/workbooks", {
        storage_container_id: `${farId}/blobServices/default/containers/workbooks`,
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "storage-object-replication",
    [
      home("azurerm_storage_account", "Microsoft.Storage/storageAccounts", {
        account_replication_type: "LRS",
      }),
      far,
      part("azurerm_storage_object_replication", {
        source_storage_account_id: at("Microsoft.Storage/storageAccounts", "one"),
        destination_storage_account_id: farId,
      }),
    ],
    "replica eastus",
  ],
  [
    "storage-sync-cloud-endpoint",
    [
      home("azurerm_storage_sync", "Microsoft.StorageSync/storageSyncServices"),
      far,
      part("azurerm_storage_sync_cloud_endpoint", {
        storage_sync_group_id: `${at("Microsoft.StorageSync/storageSyncServices", "one")}/syncGroups/wards`,
        storage_account_id: farId,
      }),
    ],
    "replica eastus",
  ],
  [
    "storage-mover",
    [
      home("azurerm_storage_mover", "Microsoft.StorageMover/storageMovers"),
      far,
      part("azurerm_storage_mover_target_endpoint", {
        name: "target",
        storage_mover_id: at("Microsoft.StorageMover/storageMovers", "one"),
        storage_account_id: farId,
      }),
      {
        address: "azurerm_storage_mover_job_definition.job",
        after: {
          name: "job",
          storage_mover_project_id: `${at("Microsoft.StorageMover/storageMovers", "one")}/projects/p`,
          target_name: "target",
        },
      },
    ],
    "replica eastus",
  ],
  [
    "netapp-backup",
    [
      home("azurerm_netapp_volume", "Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes", {
        data_protection_backup_policy: [
          { backup_vault_id: at("Microsoft.NetApp/netAppAccounts/a/backupVaults", "far") },
        ],
      }),
      named(
        "azurerm_netapp_backup_vault",
        "far",
        "Microsoft.NetApp/netAppAccounts/a/backupVaults",
        "eastus",
      ),
    ],
    "backup eastus",
  ],
  [
    "cosmos-locations",
    [
      home("azurerm_cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", {
        geo_location: [
          { location: "westeurope", failover_priority: 0 },
          { location: "eastus", failover_priority: 1 },
        ],
        backup: [{ type: "Continuous" }],
      }),
    ],
    "replica eastus",
  ],
  [
    "cosmos-backup-redundancy",
    [
      home("azurerm_cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", {
        geo_location: [{ location: "westeurope", failover_priority: 0 }],
        backup: [{ type: "Periodic", storage_redundancy: "Geo" }],
      }),
    ],
    "backup northeurope",
  ],
  [
    "cosmos-cassandra-dc",
    [
      home("azurerm_cosmosdb_cassandra_cluster", "Microsoft.DocumentDB/cassandraClusters"),
      part("azurerm_cosmosdb_cassandra_datacenter", {
        cassandra_cluster_id: at("Microsoft.DocumentDB/cassandraClusters", "one"),
        location: "eastus",
      }),
    ],
    "replica eastus",
  ],
  [
    "cosmos-mongo-vcore",
    [
      home("azurerm_mongo_cluster", "Microsoft.DocumentDB/mongoClusters", {
        create_mode: "Default",
      }),
      named("azurerm_mongo_cluster", "two", "Microsoft.DocumentDB/mongoClusters", "eastus", {
        create_mode: "GeoReplica",
        source_server_id: at("Microsoft.DocumentDB/mongoClusters", "one"),
      }),
    ],
    "replica eastus",
  ],
  [
    "sql-backup-redundancy",
    [
      named("azurerm_mssql_server", "server", "Microsoft.Sql/servers", "westeurope"),
      {
        address: "azurerm_mssql_database.one",
        after: {
          name: "one",
          server_id: at("Microsoft.Sql/servers", "server"),
          storage_account_type: "Geo",
        },
      },
    ],
    "backup northeurope",
  ],
  [
    "sql-geo-replica",
    [
      home("azurerm_mssql_server", "Microsoft.Sql/servers"),
      named("azurerm_mssql_server", "standby", "Microsoft.Sql/servers", "eastus"),
      {
        address: "azurerm_mssql_database.copy",
        after: {
          name: "beds",
          server_id: at("Microsoft.Sql/servers", "standby"),
          storage_account_type: "Local",
          create_mode: "Secondary",
          creation_source_database_id: `${at("Microsoft.Sql/servers", "one")}/databases/beds`,
        },
      },
    ],
    "replica eastus",
  ],
  [
    "sql-failover-group",
    [
      home("azurerm_mssql_server", "Microsoft.Sql/servers"),
      named("azurerm_mssql_server", "standby", "Microsoft.Sql/servers", "eastus"),
      part("azurerm_mssql_failover_group", {
        server_id: at("Microsoft.Sql/servers", "one"),
        partner_server: [{ id: at("Microsoft.Sql/servers", "standby") }],
      }),
    ],
    "failover eastus",
  ],
  [
    "sqlmi-failover-group",
    [
      home("azurerm_mssql_managed_instance", "Microsoft.Sql/managedInstances", {
        storage_account_type: "LRS",
      }),
      named("azurerm_mssql_managed_instance", "two", "Microsoft.Sql/managedInstances", "eastus", {
        storage_account_type: "LRS",
      }),
      part("azurerm_mssql_managed_instance_failover_group", {
        managed_instance_id: at("Microsoft.Sql/managedInstances", "one"),
        partner_managed_instance_id: at("Microsoft.Sql/managedInstances", "two"),
      }),
    ],
    "replica eastus",
  ],
  [
    "sqlmi-backup",
    [
      home("azurerm_mssql_managed_instance", "Microsoft.Sql/managedInstances", {
        storage_account_type: "GZRS",
      }),
    ],
    "backup northeurope",
  ],
  [
    "sql-audit",
    [
      home("azurerm_mssql_server", "Microsoft.Sql/servers"),
      far,
      part("azurerm_mssql_server_extended_auditing_policy", {
        server_id: at("Microsoft.Sql/servers", "one"),
        enabled: true,
        storage_endpoint: "https://far.blob.core.windows.net/",
      }),
    ],
    "log eastus",
  ],
  [
    "sql-audit, version 5",
    [
      home("azurerm_mssql_server", "Microsoft.Sql/servers"),
      far,
      part("azurerm_mssql_server_extended_auditing_policy", {
        server_id: at("Microsoft.Sql/servers", "one"),
        enabled: true,
        blob_storage_endpoint: "https://far.blob.core.windows.net/",
      }),
    ],
    "log eastus",
  ],
  [
    "sql-vulnerability",
    [
      home("azurerm_mssql_server", "Microsoft.Sql/servers"),
      far,
      part("azurerm_mssql_server_vulnerability_assessment", {
        server_security_alert_policy_id: `${at("Microsoft.Sql/servers", "one")}/securityAlertPolicies/Default`,
        storage_container_path: "https://far.blob.core.windows.net/scans/",
      }),
    ],
    "log eastus",
  ],
  [
    "sqlmi-vulnerability",
    [
      home("azurerm_mssql_managed_instance", "Microsoft.Sql/managedInstances"),
      far,
      part("azurerm_mssql_managed_instance_vulnerability_assessment", {
        managed_instance_id: at("Microsoft.Sql/managedInstances", "one"),
        storage_container_path: "https://far.blob.core.windows.net/scans/",
      }),
    ],
    "log eastus",
  ],
  [
    "synapse-sqlpool-backup",
    [
      named("azurerm_synapse_workspace", "space", "Microsoft.Synapse/workspaces", "westeurope"),
      {
        address: "azurerm_synapse_sql_pool.one",
        after: {
          name: "one",
          synapse_workspace_id: at("Microsoft.Synapse/workspaces", "space"),
          geo_backup_policy_enabled: true,
          storage_account_type: "GRS",
        },
      },
    ],
    "backup northeurope",
  ],
  [
    "pg-geo-backup",
    [
      home("azurerm_postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", {
        geo_redundant_backup_enabled: true,
      }),
    ],
    "backup northeurope",
  ],
  [
    "pg-replica",
    [
      home("azurerm_postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", {
        geo_redundant_backup_enabled: false,
      }),
      named(
        "azurerm_postgresql_flexible_server",
        "two",
        "Microsoft.DBforPostgreSQL/flexibleServers",
        "eastus",
        {
          create_mode: "Replica",
          source_server_id: at("Microsoft.DBforPostgreSQL/flexibleServers", "one"),
          geo_redundant_backup_enabled: false,
        },
      ),
    ],
    "replica eastus",
  ],
  [
    "mysql-geo-backup",
    [
      home("azurerm_mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", {
        geo_redundant_backup_enabled: true,
      }),
    ],
    "backup northeurope",
  ],
  [
    "mysql-replica",
    [
      home("azurerm_mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", {
        geo_redundant_backup_enabled: false,
      }),
      named(
        "azurerm_mysql_flexible_server",
        "two",
        "Microsoft.DBforMySQL/flexibleServers",
        "eastus",
        {
          create_mode: "Replica",
          source_server_id: at("Microsoft.DBforMySQL/flexibleServers", "one"),
          geo_redundant_backup_enabled: false,
        },
      ),
    ],
    "replica eastus",
  ],
  [
    "citus-replica",
    [
      home("azurerm_cosmosdb_postgresql_cluster", "Microsoft.DBforPostgreSQL/serverGroupsv2"),
      named(
        "azurerm_cosmosdb_postgresql_cluster",
        "two",
        "Microsoft.DBforPostgreSQL/serverGroupsv2",
        "eastus",
        { source_resource_id: at("Microsoft.DBforPostgreSQL/serverGroupsv2", "one") },
      ),
    ],
    "replica eastus",
  ],
  [
    "rsv-redundancy",
    [
      home("azurerm_recovery_services_vault", "Microsoft.RecoveryServices/vaults", {
        storage_mode_type: "GeoRedundant",
      }),
    ],
    "backup northeurope",
  ],
  [
    "dpv-redundancy",
    [
      home("azurerm_data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", {
        redundancy: "GeoRedundant",
      }),
    ],
    "backup northeurope",
  ],
  [
    "asr-fabric",
    [
      home("azurerm_recovery_services_vault", "Microsoft.RecoveryServices/vaults", {
        storage_mode_type: "LocallyRedundant",
      }),
      part("azurerm_site_recovery_fabric", {
        name: "there",
        recovery_vault_name: "one",
        resource_group_name: "clinic",
        location: "eastus",
      }),
    ],
    "failover eastus",
  ],
  [
    "asr-protected-item",
    [
      home("azurerm_recovery_services_vault", "Microsoft.RecoveryServices/vaults", {
        storage_mode_type: "LocallyRedundant",
      }),
      {
        address: "azurerm_site_recovery_fabric.there",
        after: {
          id: `${at("Microsoft.RecoveryServices/vaults", "one")}/replicationFabrics/there`,
          name: "there",
          recovery_vault_name: "one",
          resource_group_name: "clinic",
          location: "eastus",
        },
      },
      part("azurerm_site_recovery_replicated_vm", {
        name: "vm",
        recovery_vault_name: "one",
        resource_group_name: "clinic",
        target_recovery_fabric_id: `${at("Microsoft.RecoveryServices/vaults", "one")}/replicationFabrics/there`,
      }),
    ],
    "replica eastus",
  ],
  [
    "gallery-image-version",
    [
      home("azurerm_shared_image_version", "Microsoft.Compute/galleries/g/images/i/versions", {
        target_region: [{ name: "westeurope" }, { name: "eastus" }],
      }),
    ],
    "replica eastus",
  ],
  [
    "vm-bootdiag",
    [
      home("azurerm_linux_virtual_machine", "Microsoft.Compute/virtualMachines", {
        boot_diagnostics: [{ storage_account_uri: "https://far.blob.core.windows.net/" }],
      }),
      far,
    ],
    "log eastus",
  ],
  [
    "vm-bootdiag, scale set",
    [
      home(
        "azurerm_windows_virtual_machine_scale_set",
        "Microsoft.Compute/virtualMachineScaleSets",
        { boot_diagnostics: [{ storage_account_uri: "https://far.blob.core.windows.net/" }] },
      ),
      far,
    ],
    "log eastus",
  ],
  [
    "acr-replication",
    [
      home("azurerm_container_registry", "Microsoft.ContainerRegistry/registries", {
        georeplications: [{ location: "eastus" }],
      }),
    ],
    "replica eastus",
  ],
  [
    "aks-fleet",
    [
      home("azurerm_kubernetes_fleet_manager", "Microsoft.ContainerService/fleets"),
      named(
        "azurerm_kubernetes_cluster",
        "far",
        "Microsoft.ContainerService/managedClusters",
        "eastus",
      ),
      part("azurerm_kubernetes_fleet_member", {
        kubernetes_fleet_id: at("Microsoft.ContainerService/fleets", "one"),
        kubernetes_cluster_id: at("Microsoft.ContainerService/managedClusters", "far"),
      }),
    ],
    "metadata eastus",
  ],
  [
    "aks-logs",
    [
      home("azurerm_kubernetes_cluster", "Microsoft.ContainerService/managedClusters", {
        oms_agent: [{ log_analytics_workspace_id: logsId }],
      }),
      logs,
    ],
    "log eastus",
  ],
  [
    "aks-logs, Defender",
    [
      home("azurerm_kubernetes_cluster", "Microsoft.ContainerService/managedClusters", {
        microsoft_defender: [{ log_analytics_workspace_id: logsId }],
      }),
      logs,
    ],
    "log eastus",
  ],
  [
    "aca-logs",
    [
      home("azurerm_container_app_environment", "Microsoft.App/managedEnvironments", {
        log_analytics_workspace_id: logsId,
      }),
      logs,
    ],
    "log eastus",
  ],
  [
    "sb-geo-dr",
    [
      home("azurerm_servicebus_namespace", "Microsoft.ServiceBus/namespaces"),
      named("azurerm_servicebus_namespace", "far-bus", "Microsoft.ServiceBus/namespaces", "eastus"),
      part("azurerm_servicebus_namespace_disaster_recovery_config", {
        primary_namespace_id: at("Microsoft.ServiceBus/namespaces", "one"),
        partner_namespace_id: at("Microsoft.ServiceBus/namespaces", "far-bus"),
      }),
    ],
    "metadata eastus",
  ],
  [
    "eh-geo-dr",
    [
      home("azurerm_eventhub_namespace", "Microsoft.EventHub/namespaces"),
      hubs,
      part("azurerm_eventhub_namespace_disaster_recovery_config", {
        namespace_name: "one",
        resource_group_name: "clinic",
        partner_namespace_id: hubsId,
      }),
    ],
    "metadata eastus",
  ],
  [
    "eh-capture",
    [
      home("azurerm_eventhub_namespace", "Microsoft.EventHub/namespaces"),
      far,
      part("azurerm_eventhub", {
        name: "beds",
        namespace_id: at("Microsoft.EventHub/namespaces", "one"),
        capture_description: [{ enabled: true, destination: [{ storage_account_id: farId }] }],
      }),
    ],
    "replica eastus",
  ],
  [
    "eventgrid-subscription",
    [
      home("azurerm_eventgrid_topic", "Microsoft.EventGrid/topics"),
      far,
      part("azurerm_eventgrid_event_subscription", {
        name: "s",
        scope: at("Microsoft.EventGrid/topics", "one"),
        storage_queue_endpoint: [{ storage_account_id: farId }],
      }),
    ],
    "processing eastus",
  ],
  [
    "eventgrid-subscription, dead letters",
    [
      home("azurerm_eventgrid_topic", "Microsoft.EventGrid/topics"),
      hubs,
      far,
      part("azurerm_eventgrid_event_subscription", {
        name: "s",
        scope: at("Microsoft.EventGrid/topics", "one"),
        eventhub_id: `${hubsId}/eventhubs/x`,
        storage_blob_dead_letter_destination: [{ storage_account_id: farId }],
      }),
    ],
    "replica eastus",
  ],
  [
    "notificationhub-dr",
    [
      home("azurerm_notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", {
        replication_region: "Default",
      }),
    ],
    "metadata northeurope",
  ],
  [
    "redis-geo",
    [
      home("azurerm_redis_cache", "Microsoft.Cache/redis"),
      part("azurerm_redis_linked_server", {
        target_redis_cache_name: "one",
        resource_group_name: "clinic",
        linked_redis_cache_location: "eastus",
        linked_redis_cache_id: at("Microsoft.Cache/redis", "two"),
        server_role: "Secondary",
      }),
    ],
    "replica eastus",
  ],
  [
    "managed-redis-geo",
    [
      home("azurerm_managed_redis", "Microsoft.Cache/redisEnterprise"),
      named("azurerm_managed_redis", "two", "Microsoft.Cache/redisEnterprise", "eastus"),
      part("azurerm_managed_redis_geo_replication", {
        managed_redis_id: at("Microsoft.Cache/redisEnterprise", "one"),
        linked_managed_redis_ids: [at("Microsoft.Cache/redisEnterprise", "two")],
      }),
    ],
    "replica eastus",
  ],
  [
    "appconfig-replica",
    [
      home("azurerm_app_configuration", "Microsoft.AppConfiguration/configurationStores", {
        replica: [{ location: "eastus", name: "r" }],
      }),
    ],
    "replica eastus",
  ],
  [
    "keyvault-implicit-pair",
    [home("azurerm_key_vault", "Microsoft.KeyVault/vaults")],
    "replica northeurope",
  ],
  [
    "apim-regions",
    [
      home("azurerm_api_management", "Microsoft.ApiManagement/service", {
        additional_location: [{ location: "eastus", gateway_disabled: false }],
      }),
    ],
    "processing eastus",
  ],
  [
    "apim-cache",
    [
      home("azurerm_api_management", "Microsoft.ApiManagement/service"),
      named("azurerm_redis_cache", "far", "Microsoft.Cache/redis", "eastus"),
      part("azurerm_api_management_redis_cache", {
        api_management_id: at("Microsoft.ApiManagement/service", "one"),
        redis_cache_id: at("Microsoft.Cache/redis", "far"),
      }),
    ],
    "cache eastus",
  ],
  [
    "apim-loggers",
    [
      home("azurerm_api_management", "Microsoft.ApiManagement/service"),
      named("azurerm_application_insights", "far", "Microsoft.Insights/components", "eastus"),
      part("azurerm_api_management_logger", {
        api_management_name: "one",
        resource_id: at("Microsoft.Insights/components", "far"),
        application_insights: [{ connection_string: "InstrumentationKey=0" }],
      }),
    ],
    "log eastus",
  ],
  [
    "apim-loggers, by a managed identity",
    [
      home("azurerm_api_management", "Microsoft.ApiManagement/service"),
      named("azurerm_eventhub_namespace", "far-events", "Microsoft.EventHub/namespaces", "eastus"),
      part("azurerm_api_management_logger", {
        api_management_name: "one",
        eventhub: [{ name: "calls", endpoint_uri: "far-events.servicebus.windows.net" }],
      }),
    ],
    "log eastus",
  ],
  [
    "ai-deployment-sku",
    [
      home("azurerm_cognitive_account", "Microsoft.CognitiveServices/accounts"),
      part("azurerm_cognitive_deployment", {
        cognitive_account_id: at("Microsoft.CognitiveServices/accounts", "one"),
        sku: [{ name: "GlobalStandard" }],
        model: [{ format: "OpenAI", name: "gpt-4o" }],
      }),
    ],
    "processing global",
  ],
  [
    "ai-user-storage",
    [
      home("azurerm_cognitive_account", "Microsoft.CognitiveServices/accounts", {
        storage: [{ storage_account_id: farId }],
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "ai-connections",
    [
      home("azurerm_cognitive_account", "Microsoft.CognitiveServices/accounts"),
      part("azurerm_cognitive_account_connection_api_key", {
        cognitive_account_id: at("Microsoft.CognitiveServices/accounts", "one"),
        category: "GroundingWithBingSearch",
        target: "https://api.bing.microsoft.com/",
      }),
    ],
    "processing global",
  ],
  [
    "ml-compute",
    [
      home("azurerm_machine_learning_workspace", "Microsoft.MachineLearningServices/workspaces"),
      part("azurerm_machine_learning_compute_cluster", {
        machine_learning_workspace_id: at("Microsoft.MachineLearningServices/workspaces", "one"),
        location: "eastus",
      }),
    ],
    "processing eastus",
  ],
  [
    "ml-workspace-stores",
    [
      home("azurerm_machine_learning_workspace", "Microsoft.MachineLearningServices/workspaces", {
        storage_account_id: farId,
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "search-shared-private-link",
    [
      home("azurerm_search_service", "Microsoft.Search/searchServices"),
      far,
      part("azurerm_search_shared_private_link_service", {
        search_service_id: at("Microsoft.Search/searchServices", "one"),
        target_resource_id: farId,
      }),
    ],
    "processing eastus",
  ],
  [
    "bot-channel",
    [
      home("azurerm_bot_service_azure_bot", "Microsoft.BotService/botServices"),
      part("azurerm_bot_channel_slack", {
        bot_name: "one",
        resource_group_name: "clinic",
        location: "global",
      }),
    ],
    "processing global",
  ],
  [
    "videoindexer",
    [
      home("azurerm_video_indexer_account", "Microsoft.VideoIndexer/accounts", {
        storage: [{ storage_account_id: farId }],
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "law-export",
    [
      home("azurerm_log_analytics_workspace", "Microsoft.OperationalInsights/workspaces"),
      far,
      part("azurerm_log_analytics_data_export_rule", {
        workspace_resource_id: at("Microsoft.OperationalInsights/workspaces", "one"),
        destination_resource_id: farId,
        enabled: true,
      }),
    ],
    "log eastus",
  ],
  [
    "law-linked-storage",
    [
      home("azurerm_log_analytics_workspace", "Microsoft.OperationalInsights/workspaces"),
      far,
      part("azurerm_log_analytics_linked_storage_account", {
        workspace_id: at("Microsoft.OperationalInsights/workspaces", "one"),
        storage_account_ids: [farId],
      }),
    ],
    "log eastus",
  ],
  [
    "diag-settings",
    [
      home("azurerm_key_vault", "Microsoft.KeyVault/vaults"),
      logs,
      part("azurerm_monitor_diagnostic_setting", {
        name: "d",
        target_resource_id: at("Microsoft.KeyVault/vaults", "one"),
        log_analytics_workspace_id: logsId,
      }),
    ],
    "log eastus",
  ],
  [
    "diag-settings, of the blobs of an account",
    [
      home("azurerm_storage_account", "Microsoft.Storage/storageAccounts", {
        account_replication_type: "LRS",
      }),
      hubs,
      part("azurerm_monitor_diagnostic_setting", {
        name: "d",
        target_resource_id: `${at("Microsoft.Storage/storageAccounts", "one")}/blobServices/default`,
        eventhub_authorization_rule_id: `${hubsId}/authorizationRules/send`,
      }),
    ],
    "log eastus",
  ],
  [
    "appi-workspace",
    [
      home("azurerm_application_insights", "Microsoft.Insights/components", {
        workspace_id: logsId,
      }),
      logs,
    ],
    "log eastus",
  ],
  [
    "webtest-locations",
    [
      home("azurerm_application_insights_standard_web_test", "Microsoft.Insights/webtests", {
        enabled: true,
        geo_locations: ["us-va-ash-azr"],
      }),
    ],
    "processing eastus",
  ],
  [
    "dcr-destinations",
    [
      home("azurerm_monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", {
        destinations: [{ log_analytics: [{ name: "l", workspace_resource_id: logsId }] }],
      }),
      logs,
    ],
    "log eastus",
  ],
  [
    "action-group",
    [
      home("azurerm_monitor_action_group", "Microsoft.Insights/actionGroups", {
        enabled: true,
        itsm_receiver: [{ region: "eastus" }],
      }),
    ],
    "processing eastus",
  ],
  [
    "flowlogs",
    [
      named("azurerm_network_watcher", "w", "Microsoft.Network/networkWatchers", "westeurope"),
      {
        address: "azurerm_network_watcher_flow_log.one",
        after: {
          name: "one",
          location: "westeurope",
          network_watcher_name: "w",
          resource_group_name: "clinic",
          enabled: true,
          storage_account_id: farId,
        },
      },
      far,
    ],
    "log eastus",
  ],
  [
    "packet-capture",
    [
      home("azurerm_network_watcher", "Microsoft.Network/networkWatchers"),
      far,
      part("azurerm_virtual_machine_packet_capture", {
        network_watcher_id: at("Microsoft.Network/networkWatchers", "one"),
        storage_location: [{ storage_account_id: farId }],
      }),
    ],
    "log eastus",
  ],
  [
    "defender-export",
    [
      home("azurerm_security_center_automation", "Microsoft.Security/automations", {
        enabled: true,
        action: [{ type: "loganalytics", resource_id: logsId }],
      }),
      logs,
    ],
    "log eastus",
  ],
  [
    "acs-datalocation",
    [
      {
        address: "azurerm_communication_service.one",
        after: { name: "one", data_location: "United States" },
      },
    ],
    "home unitedstates",
  ],
  [
    "aadds-replicasets",
    [
      home("azurerm_active_directory_domain_service", "Microsoft.AAD/domainServices"),
      part("azurerm_active_directory_domain_service_replica_set", {
        domain_service_id: at("Microsoft.AAD/domainServices", "one"),
        location: "eastus",
      }),
    ],
    "replica eastus",
  ],
  [
    "afd-cdn",
    [
      {
        address: "azurerm_cdn_frontdoor_profile.one",
        after: { name: "one", resource_group_name: "clinic" },
      },
    ],
    "cache edge",
  ],
  [
    "cdn-origin-pl",
    [
      {
        address: "azurerm_cdn_frontdoor_profile.one",
        after: {
          id: at("Microsoft.Cdn/profiles", "one"),
          name: "one",
          resource_group_name: "clinic",
        },
      },
      part("azurerm_cdn_frontdoor_origin", {
        name: "o",
        cdn_frontdoor_origin_group_id: `${at("Microsoft.Cdn/profiles", "one")}/originGroups/g`,
        enabled: true,
        private_link: [{ location: "eastus", private_link_target_id: farId }],
      }),
    ],
    "processing eastus",
  ],
  [
    "static-web-app",
    [
      home("azurerm_static_web_app", "Microsoft.Web/staticSites"),
      named("azurerm_linux_function_app", "far", "Microsoft.Web/sites", "eastus"),
      part("azurerm_static_web_app_function_app_registration", {
        static_web_app_id: at("Microsoft.Web/staticSites", "one"),
        function_app_id: at("Microsoft.Web/sites", "far"),
      }),
    ],
    "processing eastus",
  ],
  [
    "function-deploy-storage",
    [
      home("azurerm_function_app_flex_consumption", "Microsoft.Web/sites", {
        storage_container_endpoint: "https://far.blob.core.windows.net/code",
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "function-deploy-storage, mounted shares",
    [
      home("azurerm_linux_web_app", "Microsoft.Web/sites", {
        storage_account: [{ name: "s", account_name: "far" }],
      }),
      far,
    ],
    "replica eastus",
  ],
  ["iothub-dr", [home("azurerm_iothub", "Microsoft.Devices/IotHubs")], "replica northeurope"],
  [
    "iothub-routing",
    [
      home("azurerm_iothub", "Microsoft.Devices/IotHubs", {
        endpoint: [
          {
            type: "AzureIotHub.StorageContainer",
            name: "raw",
            endpoint_uri: "https://far.blob.core.windows.net",
          },
        ],
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "iothub-routing, a block of its own",
    [
      home("azurerm_iothub", "Microsoft.Devices/IotHubs"),
      hubs,
      part("azurerm_iothub_endpoint_eventhub", {
        name: "e",
        iothub_id: at("Microsoft.Devices/IotHubs", "one"),
        endpoint_uri: "sb://farhubs.servicebus.windows.net",
      }),
    ],
    "replica eastus",
  ],
  [
    "dps",
    [
      home("azurerm_iothub_dps", "Microsoft.Devices/provisioningServices", {
        data_residency_enabled: true,
        linked_hub: [{ location: "eastus" }],
      }),
    ],
    "processing eastus",
  ],
  [
    "adt-endpoints",
    [
      home("azurerm_digital_twins_instance", "Microsoft.DigitalTwins/digitalTwinsInstances"),
      hubs,
      part("azurerm_digital_twins_endpoint_eventhub", {
        name: "e",
        digital_twins_id: at("Microsoft.DigitalTwins/digitalTwinsInstances", "one"),
        eventhub_primary_connection_string:
          "Endpoint=sb://farhubs.servicebus.windows.net/;SharedAccessKey=planted",
      }),
    ],
    "processing eastus",
  ],
  [
    "adt-history",
    [
      home("azurerm_digital_twins_instance", "Microsoft.DigitalTwins/digitalTwinsInstances"),
      named("azurerm_kusto_cluster", "far", "Microsoft.Kusto/clusters", "eastus"),
      part("azurerm_digital_twins_time_series_database_connection", {
        digital_twins_id: at("Microsoft.DigitalTwins/digitalTwinsInstances", "one"),
        kusto_cluster_id: at("Microsoft.Kusto/clusters", "far"),
      }),
    ],
    "replica eastus",
  ],
  [
    "adf-ir",
    [
      home("azurerm_data_factory", "Microsoft.DataFactory/factories"),
      part("azurerm_data_factory_integration_runtime_azure", {
        name: "r",
        data_factory_id: at("Microsoft.DataFactory/factories", "one"),
        location: "eastus",
      }),
    ],
    "processing eastus",
  ],
  [
    "synapse-ir",
    [
      home("azurerm_synapse_workspace", "Microsoft.Synapse/workspaces"),
      part("azurerm_synapse_integration_runtime_azure", {
        name: "r",
        synapse_workspace_id: at("Microsoft.Synapse/workspaces", "one"),
        location: "eastus",
      }),
    ],
    "processing eastus",
  ],
  [
    "synapse-lake",
    [
      home("azurerm_synapse_workspace", "Microsoft.Synapse/workspaces", {
        storage_data_lake_gen2_filesystem_id: "https://far.dfs.core.windows.net/lake",
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "databricks-dbfs",
    [
      home("azurerm_databricks_workspace", "Microsoft.Databricks/workspaces", {
        custom_parameters: [{ storage_account_sku_name: "Standard_GRS" }],
      }),
    ],
    "replica northeurope",
  ],
  [
    "databricks-dbfs, left out",
    [home("azurerm_databricks_workspace", "Microsoft.Databricks/workspaces")],
    "replica northeurope",
  ],
  [
    "adx-follower",
    [
      home("azurerm_kusto_cluster", "Microsoft.Kusto/clusters"),
      named("azurerm_kusto_cluster", "leader", "Microsoft.Kusto/clusters", "eastus"),
      part("azurerm_kusto_attached_database_configuration", {
        cluster_name: "one",
        resource_group_name: "clinic",
        location: "westeurope",
        cluster_id: at("Microsoft.Kusto/clusters", "leader"),
      }),
    ],
    "replica eastus",
  ],
  [
    "asa",
    [
      home("azurerm_stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs"),
      hubs,
      part("azurerm_stream_analytics_output_eventhub", {
        name: "o",
        stream_analytics_job_name: "one",
        resource_group_name: "clinic",
        servicebus_namespace: "farhubs",
      }),
    ],
    "replica eastus",
  ],
  [
    "asa, its storage",
    [
      home("azurerm_stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", {
        job_storage_account: [{ account_name: "far" }],
      }),
      far,
    ],
    "replica eastus",
  ],
  [
    "fhir-export",
    [
      home(
        "azurerm_healthcare_fhir_service",
        "Microsoft.HealthcareApis/workspaces/w/fhirservices",
        { configuration_export_storage_account_name: "far" },
      ),
      far,
    ],
    "replica eastus",
  ],
  [
    "azure-local-eu",
    [
      home("azurerm_stack_hci_cluster", "Microsoft.AzureStackHCI/clusters"),
      part("azurerm_stack_hci_deployment_setting", {
        stack_hci_cluster_id: at("Microsoft.AzureStackHCI/clusters", "one"),
        scale_unit: [{ eu_location_enabled: false, streaming_data_client_enabled: true }],
      }),
    ],
    "log global",
  ],
  [
    "law-replication, azapi",
    [
      {
        address: "azapi_resource.one",
        after: {
          type: "Microsoft.OperationalInsights/workspaces@2025-02-01",
          name: "one",
          parent_id: group.replace("/providers", ""),
          location: "westeurope",
          body: { properties: { replication: { enabled: true, location: "eastus" } } },
        },
      },
    ],
    "replica eastus",
  ],
  [
    "law-replication, azapi over azurerm",
    [
      home("azurerm_log_analytics_workspace", "Microsoft.OperationalInsights/workspaces"),
      part("azapi_update_resource", {
        type: "Microsoft.OperationalInsights/workspaces@2025-02-01",
        resource_id: at("Microsoft.OperationalInsights/workspaces", "one"),
        body: JSON.stringify({
          properties: { replication: { enabled: true, location: "eastus" } },
        }),
      }),
    ],
    "replica eastus",
  ],
  [
    "signalr-replica, azapi",
    [
      home("azurerm_signalr_service", "Microsoft.SignalRService/signalR"),
      part("azapi_resource", {
        type: "Microsoft.SignalRService/signalR/replicas@2024-03-01",
        name: "r",
        parent_id: at("Microsoft.SignalRService/signalR", "one"),
        location: "eastus",
        body: {},
      }),
    ],
    "replica eastus",
  ],
  [
    "sb-geo-replication, azapi",
    [
      {
        address: "azapi_resource.one",
        after: {
          type: "Microsoft.ServiceBus/namespaces@2025-05-01-preview",
          name: "one",
          parent_id: group.replace("/providers", ""),
          location: "West Europe",
          body: {
            properties: {
              geoDataReplication: {
                locations: [{ locationName: "westeurope" }, { locationName: "eastus" }],
              },
            },
          },
        },
      },
    ],
    "replica eastus",
  ],
  [
    "search-shared-private-link, azapi",
    [
      home("azurerm_search_service", "Microsoft.Search/searchServices"),
      far,
      part("azapi_resource", {
        type: "Microsoft.Search/searchServices/sharedPrivateLinkResources@2023-11-01",
        name: "l",
        parent_id: at("Microsoft.Search/searchServices", "one"),
        body: { properties: { privateLinkResourceId: farId } },
      }),
    ],
    "processing eastus",
  ],
];

/** Settings that a table or the type alone says. */
const more: typeof cases = [
  [
    "netapp-crr",
    [
      home("azurerm_netapp_volume", "Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes"),
      named(
        "azurerm_netapp_volume",
        "copy",
        "Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes",
        "eastus",
        {
          data_protection_replication: [
            {
              remote_volume_location: "westeurope",
              endpoint_type: "dst",
              remote_volume_resource_id: at(
                "Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes",
                "one",
              ),
            },
          ],
        },
      ),
    ],
    "home westeurope",
  ],
  [
    "snapshot-copy",
    [
      home("azurerm_snapshot", "Microsoft.Compute/snapshots", {
        create_option: "Copy",
        source_resource_id: at("Microsoft.Compute/disks", "d"),
      }),
    ],
    "home westeurope",
  ],
  [
    "disk-source",
    [
      home("azurerm_managed_disk", "Microsoft.Compute/disks", {
        create_option: "Copy",
        source_resource_id: at("Microsoft.Compute/snapshots", "s"),
      }),
    ],
    "home westeurope",
  ],
  [
    "restore-point",
    [
      named(
        "azurerm_linux_virtual_machine",
        "one",
        "Microsoft.Compute/virtualMachines",
        "westeurope",
      ),
      named(
        "azurerm_virtual_machine_restore_point_collection",
        "points",
        "Microsoft.Compute/restorePointCollections",
        "eastus",
        { source_virtual_machine_id: at("Microsoft.Compute/virtualMachines", "one") },
      ),
    ],
    "backup eastus",
  ],
  [
    "rsv-protected-item",
    [
      named(
        "azurerm_recovery_services_vault",
        "vault",
        "Microsoft.RecoveryServices/vaults",
        "eastus",
        { storage_mode_type: "LocallyRedundant" },
      ),
      {
        address: "azurerm_backup_protected_vm.one",
        after: {
          name: "one",
          recovery_vault_name: "vault",
          resource_group_name: "clinic",
          source_vm_id: at("Microsoft.Compute/virtualMachines", "vm"),
        },
      },
    ],
    "backup eastus",
  ],
  [
    "dpv-instance",
    [
      named(
        "azurerm_data_protection_backup_vault",
        "vault",
        "Microsoft.DataProtection/backupVaults",
        "eastus",
        { redundancy: "LocallyRedundant" },
      ),
      {
        address: "azurerm_data_protection_backup_instance_disk.one",
        after: {
          name: "one",
          vault_id: at("Microsoft.DataProtection/backupVaults", "vault"),
          location: "westeurope",
        },
      },
    ],
    "backup eastus",
  ],
  [
    "ai-partner-model",
    [
      home("azurerm_cognitive_account", "Microsoft.CognitiveServices/accounts"),
      part("azurerm_cognitive_deployment", {
        cognitive_account_id: at("Microsoft.CognitiveServices/accounts", "one"),
        sku: [{ name: "GlobalStandard" }],
        model: [{ format: "Anthropic", name: "claude" }],
      }),
    ],
    "processing global",
  ],
  [
    "ai-account-global",
    [named("azurerm_cognitive_account", "one", "Microsoft.CognitiveServices/accounts", "global")],
    "home global",
  ],
  [
    "firewall-insights",
    [
      home("azurerm_firewall_policy", "Microsoft.Network/firewallPolicies", {
        insights: [{ enabled: true, default_log_analytics_workspace_id: logsId }],
      }),
      logs,
    ],
    "log eastus",
  ],
  [
    "eventgrid-system-topic",
    [home("azurerm_eventgrid_system_topic", "Microsoft.EventGrid/systemTopics")],
    "processing westeurope",
  ],
  [
    "adf-metadata-pair",
    [home("azurerm_data_factory", "Microsoft.DataFactory/factories")],
    "metadata northeurope",
  ],
  [
    "b2c",
    [
      {
        address: "azurerm_aadb2c_directory.one",
        after: { domain_name: "one.onmicrosoft.com", data_residency_location: "United States" },
      },
    ],
    "home unitedstates",
  ],
  [
    "avd-metadata",
    [home("azurerm_virtual_desktop_host_pool", "Microsoft.DesktopVirtualization/hostPools")],
    "metadata westeurope",
  ],
  [
    "relay-none",
    [home("azurerm_relay_namespace", "Microsoft.Relay/namespaces")],
    "processing westeurope",
  ],
  [
    "bot-region",
    [named("azurerm_bot_service_azure_bot", "one", "Microsoft.BotService/botServices", "global")],
    "home global",
  ],
  [
    "appservice-plan",
    [home("azurerm_service_plan", "Microsoft.Web/serverfarms")],
    "processing westeurope",
  ],
  [
    "fabric-capacity",
    [home("azurerm_fabric_capacity", "Microsoft.Fabric/capacities")],
    "home westeurope",
  ],
  [
    "powerbi-embedded",
    [home("azurerm_powerbi_embedded", "Microsoft.PowerBIDedicated/capacities")],
    "home westeurope",
  ],
  [
    "purview-account",
    [home("azurerm_purview_account", "Microsoft.Purview/accounts")],
    "home westeurope",
  ],
  [
    "arc-machine",
    [home("azurerm_arc_machine", "Microsoft.HybridCompute/machines")],
    "metadata westeurope",
  ],
  [
    "arc-k8s",
    [home("azurerm_arc_kubernetes_cluster", "Microsoft.Kubernetes/connectedClusters")],
    "metadata westeurope",
  ],
  [
    "custom-location",
    [
      home(
        "azurerm_extended_location_custom_location",
        "Microsoft.ExtendedLocation/customLocations",
      ),
    ],
    "metadata westeurope",
  ],
  [
    "rg-location",
    [{ address: "azurerm_resource_group.one", after: { name: "one", location: "westeurope" } }],
    "metadata westeurope",
  ],
  [
    "deployment-script",
    [home("azurerm_resource_deployment_script_azure_cli", "Microsoft.Resources/deploymentScripts")],
    "processing westeurope",
  ],
  [
    "afd-classic",
    [{ address: "azurerm_frontdoor.one", after: { name: "one", resource_group_name: "clinic" } }],
    "cache edge",
  ],
  [
    "a type that rows do not know",
    [home("azurerm_container_group", "Microsoft.ContainerInstance/containerGroups")],
    "processing westeurope",
  ],
];

test.each(more)("%s", async (_, blocks, place) => {
  const seen = await planned(plan(blocks), {}, "plan.json");
  const all = seen.placements.map(({ role, location }) => `${role} ${location.code}`);
  expect(all).toContain(place);
});

const of = ({ placements }: Seen, name = "one"): readonly string[] =>
  placements
    .filter(({ resource }) => resource.name === name)
    .map(({ role, location }) => `${role} ${location.code}`);

test.each(cases)("%s", async (_, blocks, place) => {
  const seen = await planned(plan(blocks), {}, "plan.json");
  expect(of(seen)).toContain(place);
});

test("what a plan knows only by reference is joined all the same, children by the resource above", async () => {
  const seen = await planned(
    plan([
      {
        address: "azurerm_mssql_server.server",
        after: { resource_group_name: "clinic", location: "westeurope" },
        unknown: { name: true },
      },
      {
        address: "azurerm_mssql_database.one",
        after: { name: "one", storage_account_type: "Local" },
        refers: { server_id: "azurerm_mssql_server.server.id" },
      },
      {
        address: "azurerm_log_analytics_workspace.logs",
        after: { name: "logs", resource_group_name: "clinic", location: "eastus" },
      },
      {
        address: "azurerm_monitor_diagnostic_setting.d",
        after: { name: "d" },
        refers: {
          target_resource_id: "azurerm_mssql_database.one.id",
          log_analytics_workspace_id: "azurerm_log_analytics_workspace.logs.id",
        },
      },
    ]),
    {},
    "plan.json",
  );
  expect(of(seen)).toEqual(["home westeurope", "log eastus"]);
  expect(seen.gaps).toEqual([]);
});

test.each([
  ["a key of Application Insights", { application_insights: [{ instrumentation_key: "0" }] }, {}],
  [
    "a key that is known after apply",
    { application_insights: [{}] },
    { application_insights: [{ instrumentation_key: true }] },
  ],
  [
    "a connection string that is known after apply",
    { eventhub: [{ name: "calls" }] },
    { eventhub: [{ connection_string: true }] },
  ],
])("a logger that names its target by %s alone is a gap", async (_, after, unknown) => {
  const seen = await planned(
    plan([
      home("azurerm_api_management", "Microsoft.ApiManagement/service"),
      {
        address: "azurerm_api_management_logger.l",
        after: { name: "l", api_management_name: "one", ...after },
        unknown,
      },
    ]),
    {},
    "plan.json",
  );
  expect(of(seen)).toEqual(["processing westeurope"]);
  expect(seen.gaps.map(({ role }) => role)).toEqual(["log"]);
});

test("an assessment that names the policy of a new server says by itself where it writes", async () => {
  const seen = await planned(
    plan([
      {
        address: "azurerm_mssql_server.s",
        after: { name: "s", resource_group_name: "clinic", location: "westeurope" },
      },
      {
        address: "azurerm_mssql_server_security_alert_policy.p",
        after: { resource_group_name: "clinic", server_name: "s", state: "Enabled" },
      },
      far,
      {
        address: "azurerm_mssql_server_vulnerability_assessment.v",
        after: { storage_container_path: "https://far.blob.core.windows.net/scans/" },
        refers: {
          server_security_alert_policy_id: "azurerm_mssql_server_security_alert_policy.p.id",
        },
      },
    ]),
    {},
    "plan.json",
  );
  expect(seen.placements.map(({ role, location }) => `${role} ${location.code}`)).toEqual([
    "home westeurope",
    "home eastus",
    "log eastus",
  ]);
  expect(seen.gaps).toEqual([]);
});

test("evidence quotes the word of the plan, and not the one that Azure has for it", async () => {
  const { placements } = await planned(
    plan([storage("wards", "westeurope", { account_replication_type: "GRS" })]),
    {},
    "plan.json",
  );
  const { evidence } = placements.find(({ role }) => role === "replica")!;
  expect(evidence.value).toBe("GRS");
  expect(evidence.declared).toEqual({ file: "plan.json", attribute: "account_replication_type" });
});

test("a template within a plan is a gap, and no pass", async () => {
  const seen = await planned(
    plan([
      {
        address: "azurerm_resource_group_template_deployment.t",
        after: { name: "t", resource_group_name: "clinic", template_content: "{}" },
      },
    ]),
    {},
    "plan.json",
  );
  expect(seen.gaps.map(({ detail }) => detail)).toEqual([
    "it deploys an ARM template of its own, and what that makes was not read",
  ]);
});

test("a location that is known only after apply is not a guess", async () => {
  const seen = await planned(
    plan([
      {
        address: "azurerm_key_vault.one",
        after: { name: "one", resource_group_name: "clinic" },
        unknown: { location: true },
      },
    ]),
    {},
    "plan.json",
  );
  expect(of(seen)).toEqual([]);
  expect(
    seen.gaps.some(({ reason }) => reason === "unknown-location" || reason === "not-collected"),
  ).toBe(true);
});

test("AutoResolve in the small letters of azurerm's normaliser is not a region that nobody knows", async () => {
  const seen = await planned(
    plan([
      home("azurerm_data_factory", "Microsoft.DataFactory/factories"),
      part("azurerm_data_factory_integration_runtime_azure", {
        name: "r",
        data_factory_id: at("Microsoft.DataFactory/factories", "one"),
        location: "autoresolve",
      }),
    ]),
    {},
    "plan.json",
  );
  expect(seen.gaps.map(({ detail }) => detail).join()).toMatch(
    /AutoResolve picks a region for each run/,
  );
});

test("what only allows or names something is not a resource with a place", async () => {
  const seen = await planned(
    plan([
      part("azurerm_role_assignment", { scope: group, role_definition_name: "Reader" }),
      { address: "azurerm_storage_container.c", after: { name: "c", storage_account_id: farId } },
      {
        address: "azurerm_mssql_firewall_rule.f",
        after: { name: "f", server_id: at("Microsoft.Sql/servers", "x") },
      },
    ]),
    {},
    "plan.json",
  );
  expect(seen.resources).toEqual([]);
  expect(seen.gaps).toEqual([]);
});

const ordinary: readonly (readonly [string, readonly Block[]])[] = [
  [
    "a portal with its plan, database, vault and logs",
    [
      { address: "azurerm_resource_group.rg", after: { name: "clinic", location: "westeurope" } },
      {
        address: "azurerm_service_plan.p",
        after: {
          name: "p",
          resource_group_name: "clinic",
          location: "westeurope",
          os_type: "Linux",
          sku_name: "P1v3",
        },
      },
      {
        address: "azurerm_linux_web_app.w",
        after: { name: "w", resource_group_name: "clinic", location: "westeurope" },
        refers: { service_plan_id: "azurerm_service_plan.p.id" },
      },
      {
        address: "azurerm_mssql_server.s",
        after: {
          name: "s",
          resource_group_name: "clinic",
          location: "westeurope",
          administrator_login_password: "planted",
        },
      },
      {
        address: "azurerm_mssql_database.d",
        after: { name: "d", storage_account_type: "Zone" },
        refers: { server_id: "azurerm_mssql_server.s.id" },
      },
      {
        address: "azurerm_log_analytics_workspace.l",
        after: { name: "l", resource_group_name: "clinic", location: "westeurope" },
      },
      {
        address: "azurerm_application_insights.i",
        after: { name: "i", resource_group_name: "clinic", location: "westeurope" },
        refers: { workspace_id: "azurerm_log_analytics_workspace.l.id" },
      },
      {
        address: "azurerm_key_vault.k",
        after: { name: "k", resource_group_name: "clinic", location: "westeurope" },
      },
      {
        address: "azurerm_monitor_diagnostic_setting.d",
        after: { name: "d", enabled_log: [{ category: "AuditEvent" }] },
        refers: {
          target_resource_id: "azurerm_key_vault.k.id",
          log_analytics_workspace_id: "azurerm_log_analytics_workspace.l.id",
        },
      },
    ],
  ],
  [
    "a cluster with its network, registry, storage and queue",
    [
      {
        address: "azurerm_virtual_network.n",
        after: { name: "n", resource_group_name: "clinic", location: "westeurope" },
      },
      {
        address: "azurerm_subnet.s",
        after: { name: "s", resource_group_name: "clinic", virtual_network_name: "n" },
      },
      {
        address: "azurerm_kubernetes_cluster.k",
        after: { name: "k", resource_group_name: "clinic", location: "westeurope" },
        unknown: { kube_config: true, oms_agent: [] },
      },
      {
        address: "azurerm_container_registry.r",
        after: {
          name: "r",
          resource_group_name: "clinic",
          location: "westeurope",
          georeplications: [],
        },
      },
      {
        address: "azurerm_storage_account.a",
        after: {
          name: "wards",
          resource_group_name: "clinic",
          location: "westeurope",
          account_tier: "Standard",
          account_replication_type: "ZRS",
        },
        unknown: { secondary_location: true, primary_blob_endpoint: true },
      },
      {
        address: "azurerm_storage_container.c",
        after: { name: "c" },
        refers: { storage_account_id: "azurerm_storage_account.a.id" },
      },
      {
        address: "azurerm_servicebus_namespace.b",
        after: {
          name: "clinic-bus",
          resource_group_name: "clinic",
          location: "westeurope",
          sku: "Standard",
        },
      },
      {
        address: "azurerm_servicebus_queue.q",
        after: { name: "q" },
        refers: { namespace_id: "azurerm_servicebus_namespace.b.id" },
      },
    ],
  ],
  [
    "a database with a cache and a private endpoint",
    [
      {
        address: "azurerm_postgresql_flexible_server.p",
        after: {
          name: "p",
          resource_group_name: "clinic",
          location: "westeurope",
          geo_redundant_backup_enabled: false,
          create_mode: null,
        },
      },
      {
        address: "azurerm_postgresql_flexible_server_database.d",
        after: { name: "d" },
        refers: { server_id: "azurerm_postgresql_flexible_server.p.id" },
      },
      {
        address: "azurerm_redis_cache.c",
        after: { name: "c", resource_group_name: "clinic", location: "westeurope" },
      },
      {
        address: "azurerm_private_endpoint.e",
        after: {
          name: "e",
          resource_group_name: "clinic",
          location: "westeurope",
          private_service_connection: [{ name: "x" }],
        },
      },
      {
        address: "azurerm_cosmosdb_account.m",
        after: {
          name: "m",
          resource_group_name: "clinic",
          location: "westeurope",
          geo_location: [{ location: "westeurope", failover_priority: 0 }],
          backup: [{ type: "Continuous" }],
        },
      },
    ],
  ],
];

test.each(ordinary)("nothing leaves, and nothing is missing: %s", async (_, blocks) => {
  const seen = await planned(plan(blocks), {}, "plan.json");
  expect(seen.gaps).toEqual([]);
  expect(seen.placements.filter(({ location }) => !location.code.endsWith("europe"))).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain("planted");
});

test("a subscription to events of an account, a group or a partner is judged", async () => {
  const wards = "/subscriptions/6b1f0c52-3d0e-4a7b-9c65-2f8e41d7a901/resourceGroups/rg-wards";
  for (const scope of [
    wards,
    `${wards}/providers/Microsoft.Storage/storageAccounts/scans`,
    `${wards}/providers/Microsoft.EventGrid/partnerTopics/laboratory`,
  ]) {
    const { gaps } = await planned(
      plan([
        {
          address: "azurerm_eventgrid_event_subscription.hook",
          after: {
            name: "hook",
            scope,
            webhook_endpoint: [{ url: "https://wards.example.org/hook?code=planted" }],
          },
        },
      ]),
    );
    expect(gaps.map(({ detail }) => detail).join(), scope).toContain("wards.example.org");
    expect(JSON.stringify(gaps)).not.toContain("planted");
  }
});

test("azapi: a subscription to events of an account or a topic is judged", async () => {
  const wards = "/subscriptions/6b1f0c52-3d0e-4a7b-9c65-2f8e41d7a901/resourceGroups/rg-wards";
  for (const [parent, type] of [
    ["Microsoft.Storage/storageAccounts/scans", "Microsoft.EventGrid/systemTopics"],
    ["Microsoft.EventGrid/topics/admissions", "Microsoft.EventGrid/topics"],
  ] as const) {
    const { gaps, resources } = await planned(
      plan([
        {
          address: "azapi_resource.hook",
          after: {
            type: "Microsoft.EventGrid/eventSubscriptions@2022-06-15",
            name: "hook",
            parent_id: `${wards}/providers/${parent}`,
            body: {
              properties: {
                destination: {
                  endpointType: "WebHook",
                  properties: { endpointUrl: "https://wards.example.org/hook?code=planted" },
                },
              },
            },
          },
        },
      ]),
    );
    expect(resources.map((one) => one.type)).toEqual([type]);
    expect(gaps.map(({ detail }) => detail).join()).toContain("wards.example.org");
    expect(JSON.stringify(gaps)).not.toContain("planted");
  }
});
