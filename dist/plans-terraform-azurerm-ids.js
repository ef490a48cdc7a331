let createHash_taken;
const createHash = (...all) => (createHash_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all);
// src/plans/terraform/azurerm/type-names.ts
var armTypes = {
  "Dynatrace.Observability/monitors": "dynatrace_monitor",
  "Dynatrace.Observability/monitors/tagRules": "dynatrace_tag_rules",
  "Microsoft.AAD/domainServices": "active_directory_domain_service",
  "Microsoft.AAD/domainServices/replicaSets": "active_directory_domain_service_replica_set",
  "Microsoft.Advisor/recommendations/suppressions": "advisor_suppression",
  "Microsoft.AlertsManagement/actionRules": "monitor_alert_processing_rule_action_group monitor_alert_processing_rule_suppression",
  "Microsoft.AlertsManagement/prometheusRuleGroups": "monitor_alert_prometheus_rule_group",
  "Microsoft.AlertsManagement/smartDetectorAlertRules": "monitor_smart_detector_alert_rule",
  "Microsoft.AnalysisServices/servers": "analysis_services_server",
  "Microsoft.ApiManagement/gateways": "api_management_standalone_gateway",
  "Microsoft.ApiManagement/service": "api_management",
  "Microsoft.ApiManagement/service/apis": "api_management_api api_management_api_policy",
  "Microsoft.ApiManagement/service/apis/diagnostics": "api_management_api_diagnostic api_management_diagnostic",
  "Microsoft.ApiManagement/service/apis/operations": "api_management_api_operation api_management_api_operation_policy",
  "Microsoft.ApiManagement/service/apis/operations/tags": "api_management_api_operation_tag",
  "Microsoft.ApiManagement/service/apis/releases": "api_management_api_release",
  "Microsoft.ApiManagement/service/apis/schemas": "api_management_api_schema",
  "Microsoft.ApiManagement/service/apis/tagDescriptions": "api_management_api_tag_description",
  "Microsoft.ApiManagement/service/apis/tags": "api_management_api_tag",
  "Microsoft.ApiManagement/service/apiVersionSets": "api_management_api_version_set",
  "Microsoft.ApiManagement/service/authorizationServers": "api_management_authorization_server",
  "Microsoft.ApiManagement/service/caches": "api_management_redis_cache",
  "Microsoft.ApiManagement/service/customDomains": "api_management_custom_domain",
  "Microsoft.ApiManagement/service/gateways/apis": "api_management_gateway_api",
  "Microsoft.ApiManagement/service/gateways/certificateAuthorities": "api_management_gateway_certificate_authority",
  "Microsoft.ApiManagement/service/gateways/hostnameConfigurations": "api_management_gateway_host_name_configuration",
  "Microsoft.ApiManagement/service/groups/users": "api_management_group_user",
  "Microsoft.ApiManagement/service/identityProviders": "api_management_identity_provider_aad api_management_identity_provider_aadb2c api_management_identity_provider_facebook api_management_identity_provider_google api_management_identity_provider_microsoft api_management_identity_provider_twitter",
  "Microsoft.ApiManagement/service/namedValues": "api_management_named_value",
  "Microsoft.ApiManagement/service/notifications/recipientEmails": "api_management_notification_recipient_email",
  "Microsoft.ApiManagement/service/notifications/recipientUsers": "api_management_notification_recipient_user",
  "Microsoft.ApiManagement/service/policyFragments": "api_management_policy_fragment",
  "Microsoft.ApiManagement/service/products": "api_management_product_policy",
  "Microsoft.ApiManagement/service/products/apis": "api_management_product_api",
  "Microsoft.ApiManagement/service/products/groups": "api_management_product_group",
  "Microsoft.ApiManagement/service/products/tags": "api_management_product_tag",
  "Microsoft.ApiManagement/service/schemas": "api_management_global_schema",
  "Microsoft.ApiManagement/service/templates": "api_management_email_template",
  "Microsoft.ApiManagement/service/workspaces": "api_management_workspace_policy",
  "Microsoft.ApiManagement/service/workspaces/apiVersionSets": "api_management_workspace_api_version_set",
  "Microsoft.ApiManagement/service/workspaces/certificates": "api_management_workspace_certificate",
  "Microsoft.ApiManagement/service/workspaces/policyFragments": "api_management_workspace_policy_fragment",
  "Microsoft.App/containerApps": "container_app",
  "Microsoft.App/containerApps/customDomainName": "container_app_custom_domain",
  "Microsoft.App/jobs": "container_app_job",
  "Microsoft.App/managedEnvironments": "container_app_environment container_app_environment_custom_domain",
  "Microsoft.App/managedEnvironments/daprComponents": "container_app_environment_dapr_component",
  "Microsoft.App/managedEnvironments/storages": "container_app_environment_storage",
  "Microsoft.AppConfiguration/configurationStores": "app_configuration",
  "Microsoft.AppPlatform/spring": "spring_cloud_service",
  "Microsoft.AppPlatform/spring/apiPortals": "spring_cloud_api_portal",
  "Microsoft.AppPlatform/spring/apiPortals/domains": "spring_cloud_api_portal_custom_domain",
  "Microsoft.AppPlatform/spring/apms": "spring_cloud_app_dynamics_application_performance_monitoring spring_cloud_application_insights_application_performance_monitoring spring_cloud_dynatrace_application_performance_monitoring spring_cloud_elastic_application_performance_monitoring spring_cloud_new_relic_application_performance_monitoring",
  "Microsoft.AppPlatform/spring/applicationAccelerators": "spring_cloud_accelerator",
  "Microsoft.AppPlatform/spring/applicationAccelerators/customizedAccelerators": "spring_cloud_customized_accelerator",
  "Microsoft.AppPlatform/spring/apps": "spring_cloud_active_deployment spring_cloud_app",
  "Microsoft.AppPlatform/spring/apps/bindings": "spring_cloud_app_cosmosdb_association spring_cloud_app_mysql_association spring_cloud_app_redis_association",
  "Microsoft.AppPlatform/spring/apps/deployments": "spring_cloud_build_deployment spring_cloud_container_deployment spring_cloud_java_deployment",
  "Microsoft.AppPlatform/spring/apps/domains": "spring_cloud_custom_domain",
  "Microsoft.AppPlatform/spring/buildServices/builders": "spring_cloud_builder",
  "Microsoft.AppPlatform/spring/buildServices/builders/buildPackBindings": "spring_cloud_build_pack_binding",
  "Microsoft.AppPlatform/spring/certificates": "spring_cloud_certificate",
  "Microsoft.AppPlatform/spring/configurationServices": "spring_cloud_configuration_service",
  "Microsoft.AppPlatform/Spring/DevToolPortals": "spring_cloud_dev_tool_portal",
  "Microsoft.AppPlatform/spring/gateways": "spring_cloud_gateway",
  "Microsoft.AppPlatform/spring/gateways/domains": "spring_cloud_gateway_custom_domain",
  "Microsoft.AppPlatform/spring/gateways/routeConfigs": "spring_cloud_gateway_route_config",
  "Microsoft.AppPlatform/spring/storages": "spring_cloud_storage",
  "Microsoft.Attestation/attestationProviders": "attestation_provider",
  "Microsoft.Authorization/locks": "management_lock",
  "Microsoft.Authorization/policyAssignments": "management_group_policy_assignment resource_group_policy_assignment resource_policy_assignment subscription_policy_assignment",
  "Microsoft.Authorization/policyDefinitions": "policy_definition",
  "Microsoft.Authorization/policyExemptions": "management_group_policy_exemption resource_group_policy_exemption resource_policy_exemption subscription_policy_exemption",
  "Microsoft.Authorization/policySetDefinitions": "management_group_policy_set_definition policy_set_definition",
  "Microsoft.Authorization/privateLinkAssociations": "resource_management_private_link_association",
  "Microsoft.Authorization/resourceManagementPrivateLinks": "resource_management_private_link",
  "Microsoft.Authorization/roleAssignments": "marketplace_role_assignment role_assignment",
  "Microsoft.Authorization/roleDefinitions": "pim_active_role_assignment pim_eligible_role_assignment role_management_policy",
  "Microsoft.Authorization/roleDefinitions/subscriptions": "role_definition",
  "Microsoft.AutoManage/configurationProfileAssignments": "arc_machine_automanage_configuration_assignment virtual_machine_automanage_configuration_assignment",
  "Microsoft.AutoManage/configurationProfiles": "automanage_configuration",
  "Microsoft.Automation/automationAccounts": "automation_account",
  "Microsoft.Automation/automationAccounts/certificates": "automation_certificate",
  "Microsoft.Automation/automationAccounts/configurations": "automation_dsc_configuration",
  "Microsoft.Automation/automationAccounts/connections": "automation_connection automation_connection_certificate automation_connection_classic_certificate automation_connection_service_principal",
  "Microsoft.Automation/automationAccounts/connectionTypes": "automation_connection_type",
  "Microsoft.Automation/automationAccounts/credentials": "automation_credential",
  "Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups": "automation_hybrid_runbook_worker_group",
  "Microsoft.Automation/automationAccounts/modules": "automation_module",
  "Microsoft.Automation/automationAccounts/nodeConfigurations": "automation_dsc_nodeconfiguration",
  "Microsoft.Automation/automationAccounts/powerShell72Modules": "automation_powershell72_module",
  "Microsoft.Automation/automationAccounts/python3Packages": "automation_python3_package",
  "Microsoft.Automation/automationAccounts/runbooks": "automation_job_schedule automation_runbook",
  "Microsoft.Automation/automationAccounts/schedules": "automation_schedule",
  "Microsoft.Automation/automationAccounts/softwareUpdateConfigurations": "automation_software_update_configuration",
  "Microsoft.Automation/automationAccounts/sourceControls": "automation_source_control",
  "Microsoft.Automation/automationAccounts/variables": "automation_variable_bool automation_variable_datetime automation_variable_int automation_variable_object automation_variable_string",
  "Microsoft.Automation/automationAccounts/watchers": "automation_watcher",
  "Microsoft.Automation/automationAccounts/webHooks": "automation_webhook",
  "Microsoft.AVS/privateClouds": "vmware_private_cloud",
  "Microsoft.AVS/privateClouds/clusters": "vmware_cluster",
  "Microsoft.AVS/privateClouds/clusters/dataStores": "vmware_netapp_volume_attachment",
  "Microsoft.AzureActiveDirectory/b2cDirectories": "aadb2c_directory",
  "Microsoft.AzureStackHCI/clusters": "stack_hci_cluster",
  "Microsoft.AzureStackHCI/clusters/arcSettings/extensions": "stack_hci_extension",
  "Microsoft.AzureStackHCI/clusters/deploymentSettings": "stack_hci_deployment_setting",
  "Microsoft.AzureStackHCI/logicalNetworks": "stack_hci_logical_network",
  "Microsoft.AzureStackHCI/marketplaceGalleryImages": "stack_hci_marketplace_gallery_image",
  "Microsoft.AzureStackHCI/networkInterfaces": "stack_hci_network_interface",
  "Microsoft.AzureStackHCI/storageContainers": "stack_hci_storage_path",
  "Microsoft.AzureStackHCI/virtualHardDisks": "stack_hci_virtual_hard_disk",
  "Microsoft.Batch/batchAccounts": "batch_account",
  "Microsoft.Batch/batchAccounts/applications": "batch_application",
  "Microsoft.Batch/batchAccounts/certificates": "batch_certificate",
  "Microsoft.Batch/batchAccounts/pools": "batch_pool",
  "Microsoft.Batch/batchAccounts/pools/jobs": "batch_job",
  "Microsoft.Blueprint/blueprintAssignments": "blueprint_assignment",
  "Microsoft.BotService/botServices": "bot_channels_registration bot_service_azure_bot bot_web_app",
  "Microsoft.BotService/botServices/channels": "bot_channel_alexa bot_channel_direct_line_speech bot_channel_directline bot_channel_email bot_channel_facebook bot_channel_line bot_channel_ms_teams bot_channel_slack bot_channel_sms bot_channel_web_chat",
  "Microsoft.BotService/botServices/connections": "bot_connection",
  "Microsoft.Cache/redis": "redis_cache",
  "Microsoft.Cache/redis/accessPolicies": "redis_cache_access_policy",
  "Microsoft.Cache/redis/accessPolicyAssignments": "redis_cache_access_policy_assignment",
  "Microsoft.Cache/redis/firewallRules": "redis_firewall_rule",
  "Microsoft.Cache/redis/linkedServers": "redis_linked_server",
  "Microsoft.Cache/redisEnterprise": "managed_redis managed_redis_geo_replication redis_enterprise_cluster",
  "Microsoft.Cache/redisEnterprise/databases": "redis_enterprise_database",
  "Microsoft.Cdn/profiles": "cdn_frontdoor_profile cdn_profile",
  "Microsoft.Cdn/profiles/afdEndpoints": "cdn_frontdoor_endpoint",
  "Microsoft.Cdn/profiles/afdEndpoints/routes": "cdn_frontdoor_route",
  "Microsoft.Cdn/profiles/associations": "cdn_frontdoor_custom_domain_association",
  "Microsoft.Cdn/profiles/customDomains": "cdn_frontdoor_custom_domain",
  "Microsoft.Cdn/profiles/endpoints": "cdn_endpoint",
  "Microsoft.Cdn/profiles/endpoints/customDomains": "cdn_endpoint_custom_domain",
  "Microsoft.Cdn/profiles/originGroups": "cdn_frontdoor_origin_group",
  "Microsoft.Cdn/profiles/originGroups/origins": "cdn_frontdoor_origin",
  "Microsoft.Cdn/profiles/ruleSets": "cdn_frontdoor_rule_set",
  "Microsoft.Cdn/profiles/ruleSets/rules": "cdn_frontdoor_rule",
  "Microsoft.Cdn/profiles/secrets": "cdn_frontdoor_secret",
  "Microsoft.Cdn/profiles/securityPolicies": "cdn_frontdoor_security_policy",
  "Microsoft.CertificateRegistration/certificateOrders": "app_service_certificate_order",
  "Microsoft.Chaos/experiments": "chaos_studio_experiment",
  "Microsoft.Chaos/targets": "chaos_studio_target",
  "Microsoft.CodeSigning/codeSigningAccounts": "trusted_signing_account",
  "Microsoft.CognitiveServices/accounts": "ai_services cognitive_account cognitive_account_customer_managed_key",
  "Microsoft.CognitiveServices/accounts/deployments": "cognitive_deployment",
  "Microsoft.CognitiveServices/accounts/projects": "cognitive_account_project",
  "Microsoft.CognitiveServices/accounts/raiBlocklists": "cognitive_account_rai_blocklist",
  "Microsoft.CognitiveServices/accounts/raiPolicies": "cognitive_account_rai_policy",
  "Microsoft.Communication/communicationServices": "communication_service",
  "Microsoft.Communication/emailServices": "email_communication_service",
  "Microsoft.Communication/emailServices/domains": "communication_service_email_domain_association email_communication_service_domain",
  "Microsoft.Communication/emailServices/domains/senderUsernames": "email_communication_service_domain_sender_username",
  "Microsoft.Compute/availabilitySets": "availability_set",
  "Microsoft.Compute/capacityReservationGroups": "capacity_reservation_group",
  "Microsoft.Compute/capacityReservationGroups/capacityReservations": "capacity_reservation",
  "Microsoft.Compute/diskAccesses": "disk_access",
  "Microsoft.Compute/diskEncryptionSets": "disk_encryption_set",
  "Microsoft.Compute/disks": "managed_disk managed_disk_sas_token",
  "Microsoft.Compute/galleries": "shared_image_gallery",
  "Microsoft.Compute/galleries/applications": "gallery_application",
  "Microsoft.Compute/galleries/applications/versions": "gallery_application_version virtual_machine_gallery_application_assignment",
  "Microsoft.Compute/galleries/images": "shared_image",
  "Microsoft.Compute/galleries/images/versions": "shared_image_version",
  "Microsoft.Compute/hostGroups": "dedicated_host_group",
  "Microsoft.Compute/hostGroups/hosts": "dedicated_host",
  "Microsoft.Compute/images": "image",
  "Microsoft.Compute/proximityPlacementGroups": "proximity_placement_group",
  "Microsoft.Compute/restorePointCollections": "restore_point_collection virtual_machine_restore_point_collection",
  "Microsoft.Compute/restorePointCollections/restorePoints": "virtual_machine_restore_point",
  "Microsoft.Compute/snapshots": "snapshot",
  "Microsoft.Compute/sshPublicKeys": "ssh_public_key",
  "Microsoft.Compute/virtualMachines": "linux_virtual_machine virtual_machine windows_virtual_machine",
  "Microsoft.Compute/virtualMachines/dataDisks": "virtual_machine_data_disk_attachment virtual_machine_implicit_data_disk_from_source",
  "Microsoft.Compute/virtualMachines/extensions": "virtual_machine_extension",
  "Microsoft.Compute/virtualMachines/runCommands": "virtual_machine_run_command",
  "Microsoft.Compute/virtualMachineScaleSets": "linux_virtual_machine_scale_set orchestrated_virtual_machine_scale_set virtual_machine_scale_set windows_virtual_machine_scale_set",
  "Microsoft.Compute/virtualMachineScaleSets/extensions": "virtual_machine_scale_set_extension",
  "Microsoft.ConfidentialLedger/ledgers": "confidential_ledger",
  "Microsoft.Consumption/budgets": "consumption_budget_management_group consumption_budget_resource_group consumption_budget_subscription",
  "Microsoft.ContainerInstance/containerGroups": "container_group",
  "Microsoft.ContainerRegistry/registries": "container_registry",
  "Microsoft.ContainerRegistry/registries/agentPools": "container_registry_agent_pool",
  "Microsoft.ContainerRegistry/registries/cacheRules": "container_registry_cache_rule",
  "Microsoft.ContainerRegistry/registries/connectedRegistries": "container_connected_registry",
  "Microsoft.ContainerRegistry/registries/credentialSets": "container_registry_credential_set",
  "Microsoft.ContainerRegistry/registries/scopeMaps": "container_registry_scope_map",
  "Microsoft.ContainerRegistry/registries/tasks": "container_registry_task",
  "Microsoft.ContainerRegistry/registries/tokens": "container_registry_token",
  "Microsoft.ContainerRegistry/registries/tokens/passwords": "container_registry_token_password",
  "Microsoft.ContainerRegistry/registries/webHooks": "container_registry_webhook",
  "Microsoft.ContainerService/fleets": "kubernetes_fleet_manager",
  "Microsoft.ContainerService/fleets/members": "kubernetes_fleet_member",
  "Microsoft.ContainerService/fleets/updateRuns": "kubernetes_fleet_update_run",
  "Microsoft.ContainerService/fleets/updateStrategies": "kubernetes_fleet_update_strategy",
  "Microsoft.ContainerService/managedClusters": "kubernetes_cluster",
  "Microsoft.ContainerService/managedClusters/agentPools": "kubernetes_cluster_node_pool",
  "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings": "kubernetes_cluster_trusted_access_role_binding",
  "Microsoft.CostManagement/exports": "billing_account_cost_management_export resource_group_cost_management_export subscription_cost_management_export",
  "Microsoft.CostManagement/scheduledActions": "cost_anomaly_alert cost_management_scheduled_action",
  "Microsoft.CostManagement/views": "resource_group_cost_management_view subscription_cost_management_view",
  "Microsoft.CustomProviders/resourceProviders": "custom_provider",
  "Microsoft.Dashboard/grafana": "dashboard_grafana",
  "Microsoft.Dashboard/grafana/managedPrivateEndpoints": "dashboard_grafana_managed_private_endpoint",
  "Microsoft.DataBoxEdge/dataBoxEdgeDevices": "databox_edge_device",
  "Microsoft.Databricks/accessConnectors": "databricks_access_connector",
  "Microsoft.Databricks/workspaces": "databricks_workspace databricks_workspace_customer_managed_key databricks_workspace_root_dbfs_customer_managed_key",
  "Microsoft.Databricks/workspaces/virtualNetworkPeerings": "databricks_virtual_network_peering",
  "Microsoft.Datadog/monitors": "datadog_monitor",
  "Microsoft.Datadog/monitors/singleSignOnConfigurations": "datadog_monitor_sso_configuration",
  "Microsoft.Datadog/monitors/tagRules": "datadog_monitor_tag_rule",
  "Microsoft.DataFactory/factories": "data_factory data_factory_customer_managed_key",
  "Microsoft.DataFactory/factories/credentials": "data_factory_credential_service_principal data_factory_credential_user_managed_identity",
  "Microsoft.DataFactory/factories/dataflows": "data_factory_data_flow data_factory_flowlet_data_flow",
  "Microsoft.DataFactory/factories/datasets": "data_factory_custom_dataset data_factory_dataset_azure_blob data_factory_dataset_azure_sql_table data_factory_dataset_binary data_factory_dataset_delimited_text data_factory_dataset_http data_factory_dataset_json data_factory_dataset_mysql data_factory_dataset_parquet data_factory_dataset_postgresql data_factory_dataset_snowflake data_factory_dataset_sql_server_table",
  "Microsoft.DataFactory/factories/integrationRuntimes": "data_factory_integration_runtime_azure data_factory_integration_runtime_azure_ssis data_factory_integration_runtime_self_hosted",
  "Microsoft.DataFactory/factories/linkedservices": "data_factory_linked_custom_service data_factory_linked_service_azure_blob_storage data_factory_linked_service_azure_databricks data_factory_linked_service_azure_file_storage data_factory_linked_service_azure_function data_factory_linked_service_azure_search data_factory_linked_service_azure_sql_database data_factory_linked_service_azure_table_storage data_factory_linked_service_data_lake_storage_gen2 data_factory_linked_service_key_vault data_factory_linked_service_kusto data_factory_linked_service_odata data_factory_linked_service_odbc data_factory_linked_service_postgresql data_factory_linked_service_sftp data_factory_linked_service_snowflake data_factory_linked_service_sql_server data_factory_linked_service_synapse data_factory_linked_service_web",
  "Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints": "data_factory_managed_private_endpoint",
  "Microsoft.DataFactory/factories/triggers": "data_factory_trigger_blob_event data_factory_trigger_custom_event data_factory_trigger_schedule data_factory_trigger_tumbling_window",
  "Microsoft.DataMigration/services": "database_migration_service",
  "Microsoft.DataMigration/services/projects": "database_migration_project",
  "Microsoft.DataProtection/backupVaults": "data_protection_backup_vault data_protection_backup_vault_customer_managed_key",
  "Microsoft.DataProtection/backupVaults/backupInstances": "data_protection_backup_instance_blob_storage data_protection_backup_instance_data_lake_storage data_protection_backup_instance_disk data_protection_backup_instance_kubernetes_cluster data_protection_backup_instance_mysql_flexible_server data_protection_backup_instance_postgresql data_protection_backup_instance_postgresql_flexible_server",
  "Microsoft.DataProtection/backupVaults/backupPolicies": "data_protection_backup_policy_blob_storage data_protection_backup_policy_disk data_protection_backup_policy_kubernetes_cluster data_protection_backup_policy_mysql_flexible_server data_protection_backup_policy_postgresql data_protection_backup_policy_postgresql_flexible_server",
  "Microsoft.DataProtection/resourceGuards": "data_protection_resource_guard",
  "Microsoft.DataShare/accounts": "data_share_account",
  "Microsoft.DataShare/accounts/shares": "data_share",
  "Microsoft.DataShare/accounts/shares/dataSets": "data_share_dataset_blob_storage data_share_dataset_data_lake_gen2 data_share_dataset_kusto_cluster data_share_dataset_kusto_database",
  "Microsoft.DBforMariaDB/servers": "mariadb_server",
  "Microsoft.DBforMySQL/flexibleServers": "mysql_flexible_server",
  "Microsoft.DBforMySQL/flexibleServers/administrators": "mysql_flexible_server_active_directory_administrator",
  "Microsoft.DBforMySQL/flexibleServers/configurations": "mysql_flexible_server_configuration",
  "Microsoft.DBforMySQL/flexibleServers/databases": "mysql_flexible_database",
  "Microsoft.DBforMySQL/flexibleServers/firewallRules": "mysql_flexible_server_firewall_rule",
  "Microsoft.DBforMySQL/servers": "mysql_server",
  "Microsoft.DBforPostgreSQL/flexibleServers": "postgresql_flexible_server",
  "Microsoft.DBforPostgreSQL/flexibleServers/administrators": "postgresql_flexible_server_active_directory_administrator",
  "Microsoft.DBforPostgreSQL/flexibleServers/backups": "postgresql_flexible_server_backup",
  "Microsoft.DBforPostgreSQL/flexibleServers/configurations": "postgresql_flexible_server_configuration",
  "Microsoft.DBforPostgreSQL/flexibleServers/databases": "postgresql_flexible_server_database",
  "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules": "postgresql_flexible_server_firewall_rule",
  "Microsoft.DBforPostgreSQL/flexibleServers/virtualEndpoints": "postgresql_flexible_server_virtual_endpoint",
  "Microsoft.DBforPostgreSQL/serverGroupsv2": "cosmosdb_postgresql_cluster",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/coordinatorConfigurations": "cosmosdb_postgresql_coordinator_configuration",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/firewallRules": "cosmosdb_postgresql_firewall_rule",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/nodeConfigurations": "cosmosdb_postgresql_node_configuration",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/roles": "cosmosdb_postgresql_role",
  "Microsoft.DBforPostgreSQL/servers": "postgresql_active_directory_administrator postgresql_server",
  "Microsoft.DBforPostgreSQL/servers/configurations": "postgresql_configuration",
  "Microsoft.DBforPostgreSQL/servers/databases": "postgresql_database",
  "Microsoft.DBforPostgreSQL/servers/firewallRules": "postgresql_firewall_rule",
  "Microsoft.DBforPostgreSQL/servers/keys": "postgresql_server_key",
  "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules": "postgresql_virtual_network_rule",
  "Microsoft.DesktopVirtualization/applicationGroups": "virtual_desktop_application_group virtual_desktop_workspace_application_group_association",
  "Microsoft.DesktopVirtualization/hostPools": "virtual_desktop_host_pool virtual_desktop_scaling_plan_host_pool_association",
  "Microsoft.DesktopVirtualization/hostPools/registrationInfo": "virtual_desktop_host_pool_registration_info",
  "Microsoft.DesktopVirtualization/scalingPlans": "virtual_desktop_scaling_plan",
  "Microsoft.DesktopVirtualization/workspaces": "virtual_desktop_workspace",
  "Microsoft.DevCenter/devCenters": "dev_center",
  "Microsoft.DevCenter/devCenters/attachedNetworks": "dev_center_attached_network",
  "Microsoft.DevCenter/devCenters/devBoxDefinitions": "dev_center_dev_box_definition",
  "Microsoft.DevCenter/devCenters/environmentTypes": "dev_center_environment_type",
  "Microsoft.DevCenter/networkConnections": "dev_center_network_connection",
  "Microsoft.DevCenter/projects": "dev_center_project",
  "Microsoft.DevCenter/projects/environmentTypes": "dev_center_project_environment_type",
  "Microsoft.DevCenter/projects/pools": "dev_center_project_pool",
  "Microsoft.Devices/IotHubs": "iothub iothub_file_upload",
  "Microsoft.Devices/iotHubs/certificates": "iothub_certificate",
  "Microsoft.Devices/iotHubs/endpoints": "iothub_endpoint_cosmosdb_account iothub_endpoint_eventhub iothub_endpoint_servicebus_queue iothub_endpoint_servicebus_topic iothub_endpoint_storage_container",
  "Microsoft.Devices/iotHubs/enrichments": "iothub_enrichment",
  "Microsoft.Devices/iotHubs/eventHubEndpoints/consumerGroups": "iothub_consumer_group",
  "Microsoft.Devices/iotHubs/fallbackRoute": "iothub_fallback_route",
  "Microsoft.Devices/iotHubs/iotHubKeys": "iothub_shared_access_policy",
  "Microsoft.Devices/iotHubs/routes": "iothub_route",
  "Microsoft.Devices/provisioningServices": "iothub_dps",
  "Microsoft.Devices/provisioningServices/keys": "iothub_dps_shared_access_policy",
  "Microsoft.DeviceUpdate/accounts": "iothub_device_update_account",
  "Microsoft.DeviceUpdate/accounts/instances": "iothub_device_update_instance",
  "Microsoft.DevTestLab/labs": "dev_test_lab",
  "Microsoft.DevTestLab/labs/schedules": "dev_test_schedule",
  "Microsoft.DevTestLab/labs/virtualMachines": "dev_test_linux_virtual_machine dev_test_windows_virtual_machine",
  "Microsoft.DevTestLab/labs/virtualNetworks": "dev_test_virtual_network",
  "Microsoft.DevTestLab/schedules": "dev_test_global_vm_shutdown_schedule",
  "Microsoft.DigitalTwins/digitalTwinsInstances": "digital_twins_instance",
  "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints": "digital_twins_endpoint_servicebus",
  "Microsoft.DigitalTwins/digitalTwinsInstances/timeSeriesDatabaseConnections": "digital_twins_time_series_database_connection",
  "Microsoft.DocumentDB/cassandraClusters": "cosmosdb_cassandra_cluster",
  "Microsoft.DocumentDB/cassandraClusters/dataCenters": "cosmosdb_cassandra_datacenter",
  "Microsoft.DocumentDB/databaseAccounts": "cosmosdb_account",
  "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces": "cosmosdb_cassandra_keyspace",
  "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables": "cosmosdb_cassandra_table",
  "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases": "cosmosdb_gremlin_database",
  "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs": "cosmosdb_gremlin_graph",
  "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases": "cosmosdb_mongo_database",
  "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections": "cosmosdb_mongo_collection",
  "Microsoft.DocumentDB/databaseAccounts/mongodbRoleDefinitions": "cosmosdb_mongo_role_definition",
  "Microsoft.DocumentDB/databaseAccounts/mongodbUserDefinitions": "cosmosdb_mongo_user_definition",
  "Microsoft.DocumentDB/databaseAccounts/services": "cosmosdb_sql_dedicated_gateway",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases": "cosmosdb_sql_database",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers": "cosmosdb_sql_container",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/storedProcedures": "cosmosdb_sql_stored_procedure",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/triggers": "cosmosdb_sql_trigger",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/userDefinedFunctions": "cosmosdb_sql_function",
  "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments": "cosmosdb_sql_role_assignment",
  "Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions": "cosmosdb_sql_role_definition",
  "Microsoft.DocumentDB/databaseAccounts/tables": "cosmosdb_table",
  "Microsoft.DocumentDB/mongoClusters": "mongo_cluster",
  "Microsoft.DocumentDB/mongoClusters/firewallRules": "mongo_cluster_firewall_rule",
  "Microsoft.Elastic/monitors": "elastic_cloud_elasticsearch",
  "Microsoft.ElasticSan/elasticSans": "elastic_san",
  "Microsoft.ElasticSan/elasticSans/volumeGroups": "elastic_san_volume_group",
  "Microsoft.EventGrid/domains": "eventgrid_domain",
  "Microsoft.EventGrid/domains/topics": "eventgrid_domain_topic",
  "Microsoft.EventGrid/eventSubscriptions": "eventgrid_event_subscription",
  "Microsoft.EventGrid/namespaces": "eventgrid_namespace",
  "Microsoft.EventGrid/partnerNamespaces": "eventgrid_partner_namespace",
  "Microsoft.EventGrid/partnerRegistrations": "eventgrid_partner_registration",
  "Microsoft.EventGrid/systemTopics": "eventgrid_system_topic",
  "Microsoft.EventGrid/systemTopics/eventSubscriptions": "eventgrid_system_topic_event_subscription",
  "Microsoft.EventGrid/topics": "eventgrid_topic",
  "Microsoft.EventHub/clusters": "eventhub_cluster",
  "Microsoft.EventHub/namespaces": "eventhub_namespace eventhub_namespace_customer_managed_key",
  "Microsoft.EventHub/namespaces/authorizationRules": "eventhub_namespace_authorization_rule",
  "Microsoft.EventHub/namespaces/disasterRecoveryConfigs": "eventhub_namespace_disaster_recovery_config",
  "Microsoft.EventHub/namespaces/eventhubs": "eventhub",
  "Microsoft.EventHub/namespaces/eventhubs/authorizationRules": "eventhub_authorization_rule",
  "Microsoft.EventHub/namespaces/eventhubs/consumerGroups": "eventhub_consumer_group",
  "Microsoft.EventHub/namespaces/schemaGroups": "eventhub_namespace_schema_group",
  "Microsoft.ExtendedLocation/customLocations": "extended_custom_location extended_location_custom_location",
  "Microsoft.Fabric/capacities": "fabric_capacity",
  "Microsoft.FluidRelay/fluidRelayServers": "fluid_relay_server",
  "Microsoft.GraphServices/accounts": "graph_services_account",
  "Microsoft.GuestConfiguration/guestConfigurationAssignments": "policy_virtual_machine_configuration_assignment",
  "Microsoft.HardwareSecurityModules/dedicatedHSMs": "dedicated_hardware_security_module",
  "Microsoft.HDInsight/clusters": "hdinsight_hadoop_cluster hdinsight_hbase_cluster hdinsight_interactive_query_cluster hdinsight_kafka_cluster hdinsight_spark_cluster",
  "Microsoft.HealthBot/healthBots": "healthbot",
  "Microsoft.HealthcareApis/services": "healthcare_service",
  "Microsoft.HealthcareApis/workspaces": "healthcare_workspace",
  "Microsoft.HealthcareApis/workspaces/dicomServices": "healthcare_dicom_service",
  "Microsoft.HealthcareApis/workspaces/fhirservices": "healthcare_fhir_service",
  "Microsoft.HealthcareApis/workspaces/iotConnectors": "healthcare_medtech_service",
  "Microsoft.HealthcareApis/workspaces/iotConnectors/fhirDestinations": "healthcare_medtech_service_fhir_destination",
  "Microsoft.HybridCompute/machines": "arc_machine",
  "Microsoft.HybridCompute/machines/extensions": "arc_machine_extension",
  "Microsoft.HybridCompute/privateLinkScopes": "arc_private_link_scope",
  "Microsoft.Insights/actionGroups": "monitor_action_group",
  "Microsoft.Insights/activityLogAlerts": "monitor_activity_log_alert",
  "Microsoft.Insights/autoscaleSettings": "monitor_autoscale_setting",
  "Microsoft.Insights/components": "application_insights",
  "Microsoft.Insights/components/analyticsItems": "application_insights_analytics_item",
  "Microsoft.Insights/components/apiKeys": "application_insights_api_key",
  "Microsoft.Insights/components/proactiveDetectionConfigs": "application_insights_smart_detection_rule",
  "Microsoft.Insights/dataCollectionEndpoints": "monitor_data_collection_endpoint",
  "Microsoft.Insights/dataCollectionRuleAssociations": "monitor_data_collection_rule_association",
  "Microsoft.Insights/dataCollectionRules": "monitor_data_collection_rule",
  "Microsoft.Insights/metricAlerts": "monitor_metric_alert",
  "Microsoft.Insights/privateLinkScopes": "monitor_private_link_scope",
  "Microsoft.Insights/privateLinkScopes/scopedResources": "monitor_private_link_scoped_service",
  "Microsoft.Insights/scheduledQueryRules": "monitor_scheduled_query_rules_alert monitor_scheduled_query_rules_alert_v2 monitor_scheduled_query_rules_log",
  "Microsoft.Insights/webtests": "application_insights_standard_web_test application_insights_web_test",
  "Microsoft.Insights/workbooks": "application_insights_workbook",
  "Microsoft.Insights/workbookTemplates": "application_insights_workbook_template",
  "Microsoft.IoTCentral/iotApps": "iotcentral_application iotcentral_application_network_rule_set",
  "Microsoft.IoTCentral/iotApps/organizations": "iotcentral_organization",
  "Microsoft.KeyVault/managedHSMs": "key_vault_managed_hardware_security_module",
  "Microsoft.KeyVault/vaults": "key_vault",
  "Microsoft.KeyVault/vaults/objectId/applicationId": "key_vault_access_policy",
  "Microsoft.Kubernetes/connectedClusters": "arc_kubernetes_cluster arc_kubernetes_provisioned_cluster",
  "Microsoft.KubernetesConfiguration/extensions": "arc_kubernetes_cluster_extension kubernetes_cluster_extension",
  "Microsoft.KubernetesConfiguration/fluxConfigurations": "arc_kubernetes_flux_configuration kubernetes_flux_configuration",
  "Microsoft.Kusto/clusters": "kusto_cluster kusto_cluster_customer_managed_key",
  "Microsoft.Kusto/clusters/attachedDatabaseConfigurations": "kusto_attached_database_configuration",
  "Microsoft.Kusto/clusters/databases": "kusto_database",
  "Microsoft.Kusto/clusters/databases/dataConnections": "kusto_cosmosdb_data_connection kusto_eventgrid_data_connection kusto_eventhub_data_connection kusto_iothub_data_connection",
  "Microsoft.Kusto/clusters/databases/principalAssignments": "kusto_database_principal_assignment",
  "Microsoft.Kusto/clusters/databases/scripts": "kusto_script",
  "Microsoft.Kusto/clusters/managedPrivateEndpoints": "kusto_cluster_managed_private_endpoint",
  "Microsoft.Kusto/clusters/principalAssignments": "kusto_cluster_principal_assignment",
  "Microsoft.LoadTestService/loadTests": "load_test",
  "Microsoft.Logic/integrationAccounts": "logic_app_integration_account",
  "Microsoft.Logic/integrationAccounts/agreements": "logic_app_integration_account_agreement",
  "Microsoft.Logic/integrationAccounts/assemblies": "logic_app_integration_account_assembly",
  "Microsoft.Logic/integrationAccounts/batchConfigurations": "logic_app_integration_account_batch_configuration",
  "Microsoft.Logic/integrationAccounts/certificates": "logic_app_integration_account_certificate",
  "Microsoft.Logic/integrationAccounts/maps": "logic_app_integration_account_map",
  "Microsoft.Logic/integrationAccounts/partners": "logic_app_integration_account_partner",
  "Microsoft.Logic/integrationAccounts/schemas": "logic_app_integration_account_schema",
  "Microsoft.Logic/integrationAccounts/sessions": "logic_app_integration_account_session",
  "Microsoft.Logic/workflows": "logic_app_workflow",
  "Microsoft.Logic/workflows/actions": "logic_app_action_custom logic_app_action_http",
  "Microsoft.Logic/workflows/triggers": "logic_app_trigger_http_request logic_app_trigger_recurrence",
  "Microsoft.MachineLearningServices/workspaces": "ai_foundry ai_foundry_project machine_learning_workspace",
  "Microsoft.MachineLearningServices/workspaces/computes": "machine_learning_compute_cluster machine_learning_compute_instance machine_learning_inference_cluster machine_learning_synapse_spark",
  "Microsoft.MachineLearningServices/workspaces/dataStores": "machine_learning_datastore_blobstorage machine_learning_datastore_datalake_gen2 machine_learning_datastore_fileshare",
  "Microsoft.MachineLearningServices/workspaces/outboundRules": "machine_learning_workspace_network_outbound_rule_fqdn machine_learning_workspace_network_outbound_rule_private_endpoint machine_learning_workspace_network_outbound_rule_service_tag",
  "Microsoft.Maintenance/configurationAssignments": "maintenance_assignment_dedicated_host maintenance_assignment_dynamic_scope maintenance_assignment_virtual_machine maintenance_assignment_virtual_machine_scale_set",
  "Microsoft.Maintenance/maintenanceConfigurations": "maintenance_configuration",
  "Microsoft.ManagedIdentity/userAssignedIdentities": "user_assigned_identity",
  "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials": "federated_identity_credential",
  "Microsoft.ManagedServices/registrationAssignments": "lighthouse_assignment",
  "Microsoft.ManagedServices/registrationDefinitions": "lighthouse_definition",
  "Microsoft.Management/managementGroups": "management_group",
  "Microsoft.Management/managementGroups/subscriptions": "management_group_subscription_association",
  "Microsoft.Maps/accounts": "maps_account",
  "Microsoft.Maps/accounts/creators": "maps_creator",
  "Microsoft.MarketplaceOrdering/agreements/offers/plans": "marketplace_agreement",
  "Microsoft.MobileNetwork/mobileNetworks": "mobile_network",
  "Microsoft.MobileNetwork/mobileNetworks/dataNetworks": "mobile_network_data_network",
  "Microsoft.MobileNetwork/mobileNetworks/services": "mobile_network_service",
  "Microsoft.MobileNetwork/mobileNetworks/simPolicies": "mobile_network_sim_policy",
  "Microsoft.MobileNetwork/mobileNetworks/sites": "mobile_network_site",
  "Microsoft.MobileNetwork/mobileNetworks/slices": "mobile_network_slice",
  "Microsoft.MobileNetwork/packetCoreControlPlanes": "mobile_network_packet_core_control_plane",
  "Microsoft.MobileNetwork/packetCoreControlPlanes/packetCoreDataPlanes": "mobile_network_packet_core_data_plane",
  "Microsoft.MobileNetwork/packetCoreControlPlanes/packetCoreDataPlanes/attachedDataNetworks": "mobile_network_attached_data_network",
  "Microsoft.MobileNetwork/simGroups": "mobile_network_sim_group",
  "Microsoft.Monitor/accounts": "monitor_workspace",
  "Microsoft.NetApp/netAppAccounts": "netapp_account netapp_account_encryption",
  "Microsoft.NetApp/netAppAccounts/backupPolicies": "netapp_backup_policy",
  "Microsoft.NetApp/netAppAccounts/backupVaults": "netapp_backup_vault",
  "Microsoft.NetApp/netAppAccounts/capacityPools": "netapp_pool",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes": "netapp_volume",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/snapshots": "netapp_snapshot",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/volumeQuotaRules": "netapp_volume_quota_rule",
  "Microsoft.NetApp/netAppAccounts/snapshotPolicies": "netapp_snapshot_policy",
  "Microsoft.NetApp/netAppAccounts/volumeGroups": "netapp_volume_group_oracle netapp_volume_group_sap_hana",
  "Microsoft.Network/applicationGateways": "application_gateway",
  "Microsoft.Network/applicationGateways/backendAddressPools": "network_interface_application_gateway_backend_address_pool_association",
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies": "web_application_firewall_policy",
  "Microsoft.Network/applicationSecurityGroups": "application_security_group network_interface_application_security_group_association private_endpoint_application_security_group_association",
  "Microsoft.Network/azureFirewalls": "firewall",
  "Microsoft.Network/azureFirewalls/applicationRuleCollections": "firewall_application_rule_collection",
  "Microsoft.Network/azureFirewalls/natRuleCollections": "firewall_nat_rule_collection",
  "Microsoft.Network/azureFirewalls/networkRuleCollections": "firewall_network_rule_collection",
  "Microsoft.Network/bastionHosts": "bastion_host",
  "Microsoft.Network/connections": "virtual_network_gateway_connection",
  "Microsoft.Network/customIPPrefixes": "custom_ip_prefix",
  "Microsoft.Network/ddosProtectionPlans": "network_ddos_protection_plan",
  "Microsoft.Network/dnsForwardingRulesets": "private_dns_resolver_dns_forwarding_ruleset",
  "Microsoft.Network/dnsForwardingRulesets/forwardingRules": "private_dns_resolver_forwarding_rule",
  "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks": "private_dns_resolver_virtual_network_link",
  "Microsoft.Network/dnsResolvers": "private_dns_resolver",
  "Microsoft.Network/dnsResolvers/inboundEndpoints": "private_dns_resolver_inbound_endpoint",
  "Microsoft.Network/dnsResolvers/outboundEndpoints": "private_dns_resolver_outbound_endpoint",
  "Microsoft.Network/dnsZones": "dns_zone",
  "Microsoft.Network/dnsZones/A": "dns_a_record dns_cname_record private_dns_a_record",
  "Microsoft.Network/dnsZones/AAAA": "dns_aaaa_record private_dns_aaaa_record",
  "Microsoft.Network/dnsZones/CAA": "dns_caa_record",
  "Microsoft.Network/dnsZones/MX": "dns_mx_record private_dns_mx_record",
  "Microsoft.Network/dnsZones/NS": "dns_ns_record",
  "Microsoft.Network/dnsZones/PTR": "dns_ptr_record private_dns_ptr_record",
  "Microsoft.Network/dnsZones/SRV": "dns_srv_record private_dns_srv_record",
  "Microsoft.Network/dnsZones/TXT": "dns_txt_record private_dns_txt_record",
  "Microsoft.Network/expressRouteCircuits": "express_route_circuit",
  "Microsoft.Network/expressRouteCircuits/authorizations": "express_route_circuit_authorization",
  "Microsoft.Network/expressRouteCircuits/peerings": "express_route_circuit_peering",
  "Microsoft.Network/expressRouteCircuits/peerings/connections": "express_route_circuit_connection",
  "Microsoft.Network/expressRouteGateways": "express_route_gateway",
  "Microsoft.Network/expressRouteGateways/expressRouteConnections": "express_route_connection",
  "Microsoft.Network/expressRoutePorts": "express_route_port",
  "Microsoft.Network/expressRoutePorts/authorizations": "express_route_port_authorization",
  "Microsoft.Network/firewallPolicies": "firewall_policy",
  "Microsoft.Network/firewallPolicies/ruleCollectionGroups": "firewall_policy_rule_collection_group",
  "Microsoft.Network/frontDoors": "frontdoor",
  "Microsoft.Network/frontDoors/customHttpsConfiguration": "frontdoor_custom_https_configuration",
  "Microsoft.Network/frontdoors/rulesEngines": "frontdoor_rules_engine",
  "Microsoft.Network/frontDoorWebApplicationFirewallPolicies": "cdn_frontdoor_firewall_policy frontdoor_firewall_policy",
  "Microsoft.Network/ipGroups": "ip_group",
  "Microsoft.Network/loadBalancers": "lb",
  "Microsoft.Network/loadBalancers/backendAddressPools": "lb_backend_address_pool network_interface_backend_address_pool_association",
  "Microsoft.Network/loadBalancers/backendAddressPools/addresses": "lb_backend_address_pool_address",
  "Microsoft.Network/loadBalancers/inboundNatPools": "lb_nat_pool",
  "Microsoft.Network/loadBalancers/inboundNatRules": "lb_nat_rule network_interface_nat_rule_association",
  "Microsoft.Network/loadBalancers/loadBalancingRules": "lb_rule",
  "Microsoft.Network/loadBalancers/outboundRules": "lb_outbound_rule",
  "Microsoft.Network/loadBalancers/probes": "lb_probe",
  "Microsoft.Network/localNetworkGateways": "local_network_gateway",
  "Microsoft.Network/natGateways": "nat_gateway",
  "Microsoft.Network/networkInterfaces": "network_interface",
  "Microsoft.Network/networkManagerConnections": "network_manager_management_group_connection network_manager_subscription_connection",
  "Microsoft.Network/networkManagers": "network_manager",
  "Microsoft.Network/networkManagers/connectivityConfigurations": "network_manager_connectivity_configuration",
  "Microsoft.Network/networkManagers/ipamPools": "network_manager_ipam_pool",
  "Microsoft.Network/networkManagers/ipamPools/staticCidrs": "network_manager_ipam_pool_static_cidr",
  "Microsoft.Network/networkManagers/networkGroups": "network_manager_network_group",
  "Microsoft.Network/networkManagers/networkGroups/staticMembers": "network_manager_static_member",
  "Microsoft.Network/networkManagers/routingConfigurations": "network_manager_routing_configuration",
  "Microsoft.Network/networkManagers/routingConfigurations/ruleCollections": "network_manager_routing_rule_collection",
  "Microsoft.Network/networkManagers/routingConfigurations/ruleCollections/rules": "network_manager_routing_rule",
  "Microsoft.Network/networkManagers/scopeConnections": "network_manager_scope_connection",
  "Microsoft.Network/networkManagers/securityAdminConfigurations": "network_manager_security_admin_configuration",
  "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections": "network_manager_admin_rule_collection",
  "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules": "network_manager_admin_rule",
  "Microsoft.Network/networkManagers/verifierWorkspaces": "network_manager_verifier_workspace",
  "Microsoft.Network/networkManagers/verifierWorkspaces/reachabilityAnalysisIntents": "network_manager_verifier_workspace_reachability_analysis_intent",
  "Microsoft.Network/networkProfiles": "network_profile",
  "Microsoft.Network/networkSecurityGroups": "network_interface_security_group_association network_security_group",
  "Microsoft.Network/networkSecurityGroups/securityRules": "network_security_rule",
  "Microsoft.Network/networkVirtualAppliances": "palo_alto_virtual_network_appliance",
  "Microsoft.Network/networkWatchers": "network_watcher",
  "Microsoft.Network/networkWatchers/connectionMonitors": "network_connection_monitor",
  "Microsoft.Network/networkWatchers/flowLogs": "network_watcher_flow_log",
  "Microsoft.Network/networkWatchers/packetCaptures": "virtual_machine_packet_capture virtual_machine_scale_set_packet_capture",
  "Microsoft.Network/p2sVpnGateways": "point_to_site_vpn_gateway",
  "Microsoft.Network/privateDnsZones": "private_dns_zone",
  "Microsoft.Network/privateDnsZones/CNAME": "private_dns_cname_record",
  "Microsoft.Network/privateDnsZones/virtualNetworkLinks": "private_dns_zone_virtual_network_link",
  "Microsoft.Network/privateEndpoints": "private_endpoint",
  "Microsoft.Network/privateLinkServices": "private_link_service",
  "Microsoft.Network/publicIPAddresses": "nat_gateway_public_ip_association public_ip",
  "Microsoft.Network/publicIPPrefixes": "nat_gateway_public_ip_prefix_association public_ip_prefix",
  "Microsoft.Network/routeFilters": "route_filter",
  "Microsoft.Network/routeTables": "route_table",
  "Microsoft.Network/routeTables/routes": "route",
  "Microsoft.Network/securityPartnerProviders": "virtual_hub_security_partner_provider",
  "Microsoft.Network/serviceEndpointPolicies": "subnet_service_endpoint_storage_policy",
  "Microsoft.Network/trafficManagerProfiles": "traffic_manager_profile",
  "Microsoft.Network/trafficManagerProfiles/AzureEndpoints": "traffic_manager_azure_endpoint",
  "Microsoft.Network/trafficManagerProfiles/ExternalEndpoints": "traffic_manager_external_endpoint",
  "Microsoft.Network/trafficManagerProfiles/NestedEndpoints": "traffic_manager_nested_endpoint",
  "Microsoft.Network/virtualHubs": "route_server virtual_hub",
  "Microsoft.Network/virtualHubs/bgpConnections": "route_server_bgp_connection virtual_hub_bgp_connection",
  "Microsoft.Network/virtualHubs/hubRouteTables": "virtual_hub_route_table",
  "Microsoft.Network/virtualHubs/hubRouteTables/routes": "virtual_hub_route_table_route",
  "Microsoft.Network/virtualHubs/hubVirtualNetworkConnections": "virtual_hub_connection",
  "Microsoft.Network/virtualHubs/ipConfigurations": "virtual_hub_ip",
  "Microsoft.Network/virtualHubs/routeMaps": "route_map",
  "Microsoft.Network/virtualNetworkGateways": "virtual_network_gateway",
  "Microsoft.Network/virtualNetworkGateways/natRules": "virtual_network_gateway_nat_rule",
  "Microsoft.Network/virtualNetworks": "virtual_network",
  "Microsoft.Network/virtualNetworks/dnsServers": "virtual_network_dns_servers",
  "Microsoft.Network/virtualNetworks/subnets": "subnet subnet_nat_gateway_association subnet_network_security_group_association subnet_route_table_association",
  "Microsoft.Network/virtualNetworks/virtualNetworkPeerings": "virtual_network_peering",
  "Microsoft.Network/virtualWans": "virtual_wan",
  "Microsoft.Network/vpnGateways": "vpn_gateway",
  "Microsoft.Network/vpnGateways/natRules": "vpn_gateway_nat_rule",
  "Microsoft.Network/vpnGateways/vpnConnections": "vpn_gateway_connection",
  "Microsoft.Network/vpnServerConfigurations": "vpn_server_configuration",
  "Microsoft.Network/vpnServerConfigurations/configurationPolicyGroups": "vpn_server_configuration_policy_group",
  "Microsoft.Network/vpnSites": "vpn_site",
  "Microsoft.NetworkFunction/azureTrafficCollectors": "network_function_azure_traffic_collector",
  "Microsoft.NetworkFunction/azureTrafficCollectors/collectorPolicies": "network_function_collector_policy",
  "Microsoft.NotificationHubs/namespaces": "notification_hub_namespace",
  "Microsoft.NotificationHubs/namespaces/notificationHubs": "notification_hub",
  "Microsoft.NotificationHubs/namespaces/notificationHubs/authorizationRules": "notification_hub_authorization_rule",
  "Microsoft.OperationalInsights/clusters": "log_analytics_cluster log_analytics_cluster_customer_managed_key",
  "Microsoft.OperationalInsights/queryPacks": "log_analytics_query_pack",
  "Microsoft.OperationalInsights/queryPacks/queries": "log_analytics_query_pack_query",
  "Microsoft.OperationalInsights/workspaces": "log_analytics_workspace",
  "Microsoft.OperationalInsights/workspaces/dataExports": "log_analytics_data_export_rule",
  "Microsoft.OperationalInsights/workspaces/dataSources": "log_analytics_datasource_windows_performance_counter",
  "Microsoft.OperationalInsights/workspaces/linkedServices": "log_analytics_linked_service",
  "Microsoft.OperationalInsights/workspaces/linkedStorageAccounts": "log_analytics_linked_storage_account",
  "Microsoft.OperationalInsights/workspaces/savedSearches": "log_analytics_saved_search",
  "Microsoft.OperationalInsights/workspaces/storageInsightConfigs": "log_analytics_storage_insights",
  "Microsoft.OperationalInsights/workspaces/tables": "log_analytics_workspace_table_custom_log",
  "Microsoft.OperationsManagement/solutions": "log_analytics_solution",
  "Microsoft.Orbital/contactProfiles": "orbital_contact_profile",
  "Microsoft.Orbital/spacecrafts": "orbital_spacecraft",
  "Microsoft.Orbital/spacecrafts/contacts": "orbital_contact",
  "Microsoft.PolicyInsights/remediations": "management_group_policy_remediation resource_group_policy_remediation resource_policy_remediation subscription_policy_remediation",
  "Microsoft.Portal/dashboards": "portal_dashboard",
  "Microsoft.Portal/tenantConfigurations": "portal_tenant_configuration",
  "Microsoft.PowerBIDedicated/capacities": "powerbi_embedded",
  "Microsoft.Purview/accounts": "purview_account",
  "Microsoft.RecoveryServices/vaults": "recovery_services_vault",
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers": "backup_container_storage_account",
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems": "backup_protected_file_share backup_protected_vm",
  "Microsoft.RecoveryServices/vaults/backupPolicies": "backup_policy_file_share backup_policy_vm backup_policy_vm_workload",
  "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies": "recovery_services_vault_resource_guard_association",
  "Microsoft.RecoveryServices/vaults/replicationFabrics": "site_recovery_fabric",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks/replicationNetworkMappings": "site_recovery_hyperv_network_mapping site_recovery_network_mapping",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers": "site_recovery_protection_container",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems": "site_recovery_vmware_replicated_vm",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings": "site_recovery_hyperv_replication_policy_association site_recovery_protection_container_mapping site_recovery_vmware_replication_policy_association",
  "Microsoft.RecoveryServices/vaults/replicationPolicies": "site_recovery_replication_policy",
  "Microsoft.RecoveryServices/vaults/replicationRecoveryPlans": "site_recovery_replication_recovery_plan",
  "Microsoft.RedHatOpenShift/openShiftClusters": "redhat_openshift_cluster",
  "Microsoft.Relay/namespaces": "relay_namespace",
  "Microsoft.Relay/namespaces/authorizationRules": "relay_namespace_authorization_rule",
  "Microsoft.Relay/namespaces/hybridConnections": "relay_hybrid_connection",
  "Microsoft.Relay/namespaces/hybridConnections/authorizationRules": "relay_hybrid_connection_authorization_rule",
  "Microsoft.ResourceConnector/appliances": "arc_resource_bridge_appliance",
  "Microsoft.Resources/deployments": "management_group_template_deployment resource_group_template_deployment subscription_template_deployment tenant_template_deployment",
  "Microsoft.Resources/deploymentScripts": "resource_deployment_script_azure_cli resource_deployment_script_azure_power_shell",
  "Microsoft.Resources/resourceGroups": "eventgrid_partner_configuration resource_group",
  "Microsoft.ScVmm/availabilitySets": "system_center_virtual_machine_manager_availability_set",
  "Microsoft.ScVmm/clouds": "system_center_virtual_machine_manager_cloud",
  "Microsoft.ScVmm/virtualMachineInstances": "system_center_virtual_machine_manager_virtual_machine_instance",
  "Microsoft.ScVmm/virtualMachineInstances/guestAgents": "system_center_virtual_machine_manager_virtual_machine_instance_guest_agent",
  "Microsoft.ScVmm/virtualMachineTemplates": "system_center_virtual_machine_manager_virtual_machine_template",
  "Microsoft.ScVmm/virtualNetworks": "system_center_virtual_machine_manager_virtual_network",
  "Microsoft.ScVmm/vmmServers": "system_center_virtual_machine_manager_server",
  "Microsoft.Search/searchServices": "search_service",
  "Microsoft.Search/searchServices/sharedPrivateLinkResources": "search_shared_private_link_service",
  "Microsoft.Security/advancedThreatProtectionSettings": "advanced_threat_protection",
  "Microsoft.Security/assessmentMetadata": "security_center_assessment_policy",
  "Microsoft.Security/automations": "security_center_automation",
  "Microsoft.Security/autoProvisioningSettings": "security_center_auto_provisioning",
  "Microsoft.Security/deviceSecurityGroups": "iot_security_device_group",
  "Microsoft.Security/iotSecuritySolutions": "iot_security_solution",
  "Microsoft.Security/pricings": "security_center_subscription_pricing",
  "Microsoft.Security/serverVulnerabilityAssessments": "security_center_server_vulnerability_assessment_virtual_machine",
  "Microsoft.Security/serverVulnerabilityAssessmentsSettings": "security_center_server_vulnerability_assessments_setting",
  "Microsoft.SecurityInsights/alertRules": "sentinel_alert_rule_fusion sentinel_alert_rule_machine_learning_behavior_analytics sentinel_alert_rule_ms_security_incident sentinel_alert_rule_nrt sentinel_alert_rule_scheduled sentinel_alert_rule_threat_intelligence",
  "Microsoft.SecurityInsights/automationRules": "sentinel_automation_rule",
  "Microsoft.SecurityInsights/dataConnectors": "sentinel_data_connector_aws_cloud_trail sentinel_data_connector_aws_s3 sentinel_data_connector_azure_active_directory sentinel_data_connector_azure_advanced_threat_protection sentinel_data_connector_azure_security_center sentinel_data_connector_dynamics_365 sentinel_data_connector_iot sentinel_data_connector_microsoft_cloud_app_security sentinel_data_connector_microsoft_defender_advanced_threat_protection sentinel_data_connector_microsoft_threat_intelligence sentinel_data_connector_microsoft_threat_protection sentinel_data_connector_office_365 sentinel_data_connector_office_365_project sentinel_data_connector_office_atp sentinel_data_connector_office_irm sentinel_data_connector_office_power_bi sentinel_data_connector_threat_intelligence sentinel_data_connector_threat_intelligence_taxii",
  "Microsoft.SecurityInsights/metadata": "sentinel_metadata",
  "Microsoft.SecurityInsights/onboardingStates": "sentinel_log_analytics_workspace_onboarding",
  "Microsoft.SecurityInsights/threatIntelligence/indicators": "sentinel_threat_intelligence_indicator",
  "Microsoft.SecurityInsights/watchlists": "sentinel_watchlist",
  "Microsoft.SecurityInsights/watchlists/watchlistItems": "sentinel_watchlist_item",
  "Microsoft.ServiceBus/namespaces": "servicebus_namespace servicebus_namespace_customer_managed_key",
  "Microsoft.ServiceBus/namespaces/authorizationRules": "servicebus_namespace_authorization_rule",
  "Microsoft.ServiceBus/namespaces/queues": "servicebus_queue",
  "Microsoft.ServiceBus/namespaces/queues/authorizationRules": "servicebus_queue_authorization_rule",
  "Microsoft.ServiceBus/namespaces/topics": "servicebus_topic",
  "Microsoft.ServiceBus/namespaces/topics/authorizationRules": "servicebus_topic_authorization_rule",
  "Microsoft.ServiceBus/namespaces/topics/subscriptions": "servicebus_subscription",
  "Microsoft.ServiceBus/namespaces/topics/subscriptions/rules": "servicebus_subscription_rule",
  "Microsoft.ServiceFabric/clusters": "service_fabric_cluster",
  "Microsoft.ServiceFabric/managedClusters": "service_fabric_managed_cluster",
  "Microsoft.ServiceLinker/linkers": "function_app_connection spring_cloud_connection",
  "Microsoft.ServiceNetworking/trafficControllers": "application_load_balancer",
  "Microsoft.ServiceNetworking/trafficControllers/associations": "application_load_balancer_subnet_association",
  "Microsoft.ServiceNetworking/trafficControllers/frontends": "application_load_balancer_frontend",
  "Microsoft.ServiceNetworking/trafficControllers/securityPolicies": "application_load_balancer_security_policy",
  "Microsoft.SignalRService/signalR": "signalr_service signalr_service_network_acl",
  "Microsoft.SignalRService/signalR/customCertificates": "signalr_service_custom_certificate",
  "Microsoft.SignalRService/signalR/customDomains": "signalr_service_custom_domain",
  "Microsoft.SignalRService/signalR/sharedPrivateLinkResources": "signalr_shared_private_link_resource",
  "Microsoft.SignalRService/webPubSub": "web_pubsub web_pubsub_network_acl web_pubsub_socketio",
  "Microsoft.SignalRService/webPubSub/customCertificates": "web_pubsub_custom_certificate",
  "Microsoft.SignalRService/webPubSub/customDomains": "web_pubsub_custom_domain",
  "Microsoft.SignalRService/webPubSub/sharedPrivateLinkResources": "web_pubsub_shared_private_link_resource",
  "Microsoft.Solutions/applicationDefinitions": "managed_application_definition",
  "Microsoft.Solutions/applications": "managed_application",
  "Microsoft.Sql/locations/instanceFailoverGroups": "mssql_managed_instance_failover_group",
  "Microsoft.Sql/managedInstances": "mssql_managed_instance",
  "Microsoft.Sql/managedInstances/administrators": "mssql_managed_instance_active_directory_administrator",
  "Microsoft.Sql/managedInstances/databases": "mssql_managed_database",
  "Microsoft.Sql/managedInstances/encryptionProtector": "mssql_managed_instance_transparent_data_encryption",
  "Microsoft.Sql/managedInstances/securityAlertPolicies": "mssql_managed_instance_security_alert_policy",
  "Microsoft.Sql/managedInstances/startStopSchedules": "mssql_managed_instance_start_stop_schedule",
  "Microsoft.Sql/managedInstances/vulnerabilityAssessments": "mssql_managed_instance_vulnerability_assessment",
  "Microsoft.Sql/servers": "mssql_server sql_server",
  "Microsoft.Sql/servers/databases": "mssql_database sql_database",
  "Microsoft.Sql/servers/databases/extendedAuditingSettings": "mssql_database_extended_auditing_policy",
  "Microsoft.Sql/servers/databases/vulnerabilityAssessments/rules/baselines": "mssql_database_vulnerability_assessment_rule_baseline",
  "Microsoft.Sql/servers/devOpsAuditingSettings": "mssql_server_microsoft_support_auditing_policy",
  "Microsoft.Sql/servers/dnsAliases": "mssql_server_dns_alias",
  "Microsoft.Sql/servers/elasticPools": "mssql_elasticpool",
  "Microsoft.Sql/servers/encryptionProtector": "mssql_server_transparent_data_encryption",
  "Microsoft.Sql/servers/extendedAuditingSettings": "mssql_server_extended_auditing_policy",
  "Microsoft.Sql/servers/failoverGroups": "mssql_failover_group",
  "Microsoft.Sql/servers/firewallRules": "mssql_firewall_rule",
  "Microsoft.Sql/servers/jobAgents": "mssql_job_agent",
  "Microsoft.Sql/servers/jobAgents/credentials": "mssql_job_credential",
  "Microsoft.Sql/servers/jobAgents/jobs": "mssql_job mssql_job_schedule",
  "Microsoft.Sql/servers/jobAgents/jobs/steps": "mssql_job_step",
  "Microsoft.Sql/servers/jobAgents/targetGroups": "mssql_job_target_group",
  "Microsoft.Sql/servers/outboundFirewallRules": "mssql_outbound_firewall_rule",
  "Microsoft.Sql/servers/securityAlertPolicies": "mssql_server_security_alert_policy",
  "Microsoft.Sql/servers/virtualNetworkRules": "mssql_virtual_network_rule",
  "Microsoft.Sql/servers/vulnerabilityAssessments": "mssql_server_vulnerability_assessment",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups": "mssql_virtual_machine_group",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners": "mssql_virtual_machine_availability_group_listener",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachines": "mssql_virtual_machine",
  "Microsoft.StandbyPool/standbyVirtualMachinePools": "virtual_machine_scale_set_standby_pool",
  "Microsoft.Storage/storageAccounts": "security_center_storage_defender storage_account storage_account_customer_managed_key storage_account_queue_properties storage_account_static_website storage_blob_inventory_policy",
  "Microsoft.Storage/storageAccounts/blobServices/containers": "storage_container",
  "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies": "storage_container_immutability_policy",
  "Microsoft.Storage/storageAccounts/encryptionScopes": "storage_encryption_scope",
  "Microsoft.Storage/storageAccounts/fileServices/shares": "storage_share",
  "Microsoft.Storage/storageAccounts/localUsers": "storage_account_local_user",
  "Microsoft.Storage/storageAccounts/managementPolicies": "storage_management_policy",
  "Microsoft.StorageCache/amlFilesystems": "managed_lustre_file_system",
  "Microsoft.StorageCache/caches": "hpc_cache",
  "Microsoft.StorageCache/caches/cacheAccessPolicies": "hpc_cache_access_policy",
  "Microsoft.StorageCache/caches/storageTargets": "hpc_cache_blob_nfs_target hpc_cache_blob_target hpc_cache_nfs_target",
  "Microsoft.StorageMover/storageMovers": "storage_mover",
  "Microsoft.StorageMover/storageMovers/agents": "storage_mover_agent",
  "Microsoft.StorageMover/storageMovers/endpoints": "storage_mover_source_endpoint storage_mover_target_endpoint",
  "Microsoft.StorageMover/storageMovers/projects": "storage_mover_project",
  "Microsoft.StorageMover/storageMovers/projects/jobDefinitions": "storage_mover_job_definition",
  "Microsoft.StorageSync/storageSyncServices": "storage_sync",
  "Microsoft.StorageSync/storageSyncServices/syncGroups": "storage_sync_group",
  "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints": "storage_sync_cloud_endpoint",
  "Microsoft.StorageSync/storageSyncServices/syncGroups/serverEndpoints": "storage_sync_server_endpoint",
  "Microsoft.StreamAnalytics/clusters": "stream_analytics_cluster",
  "Microsoft.StreamAnalytics/clusters/privateEndpoints": "stream_analytics_managed_private_endpoint",
  "Microsoft.StreamAnalytics/streamingjobs": "stream_analytics_job stream_analytics_job_storage_account",
  "Microsoft.StreamAnalytics/streamingJobs/functions": "stream_analytics_function_javascript_uda",
  "Microsoft.StreamAnalytics/streamingJobs/inputs": "stream_analytics_reference_input_blob stream_analytics_reference_input_mssql stream_analytics_stream_input_blob stream_analytics_stream_input_eventhub stream_analytics_stream_input_eventhub_v2 stream_analytics_stream_input_iothub",
  "Microsoft.StreamAnalytics/streamingJobs/outputs": "stream_analytics_output_blob stream_analytics_output_cosmosdb stream_analytics_output_function stream_analytics_output_mssql stream_analytics_output_powerbi stream_analytics_output_servicebus_topic stream_analytics_output_synapse stream_analytics_output_table",
  "Microsoft.StreamAnalytics/streamingJobs/schedule": "stream_analytics_job_schedule",
  "Microsoft.Subscription/aliases": "subscription",
  "Microsoft.Synapse/privateLinkHubs": "synapse_private_link_hub",
  "Microsoft.Synapse/workspaces": "synapse_role_assignment synapse_workspace",
  "Microsoft.Synapse/workspaces/bigDataPools": "synapse_spark_pool",
  "Microsoft.Synapse/workspaces/extendedAuditingSettings": "synapse_workspace_extended_auditing_policy",
  "Microsoft.Synapse/workspaces/firewallRules": "synapse_firewall_rule",
  "Microsoft.Synapse/workspaces/integrationRuntimes": "synapse_integration_runtime_azure synapse_integration_runtime_self_hosted",
  "Microsoft.Synapse/workspaces/keys": "synapse_workspace_key",
  "Microsoft.Synapse/workspaces/linkedServices": "synapse_linked_service",
  "Microsoft.Synapse/workspaces/managedVirtualNetworks/managedPrivateEndpoints": "synapse_managed_private_endpoint",
  "Microsoft.Synapse/workspaces/securityAlertPolicies": "synapse_workspace_security_alert_policy",
  "Microsoft.Synapse/workspaces/sqlAdministrators": "synapse_workspace_aad_admin synapse_workspace_sql_aad_admin",
  "Microsoft.Synapse/workspaces/sqlPools": "synapse_sql_pool",
  "Microsoft.Synapse/workspaces/sqlPools/extendedAuditingSettings": "synapse_sql_pool_extended_auditing_policy",
  "Microsoft.Synapse/workspaces/sqlPools/securityAlertPolicies": "synapse_sql_pool_security_alert_policy",
  "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments": "synapse_sql_pool_vulnerability_assessment",
  "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments/rules/baselines": "synapse_sql_pool_vulnerability_assessment_baseline",
  "Microsoft.Synapse/workspaces/sqlPools/workloadGroups": "synapse_sql_pool_workload_group",
  "Microsoft.Synapse/workspaces/sqlPools/workloadGroups/workloadClassifiers": "synapse_sql_pool_workload_classifier",
  "Microsoft.Synapse/workspaces/vulnerabilityAssessments": "synapse_workspace_vulnerability_assessment",
  "Microsoft.VideoIndexer/accounts": "video_indexer_account",
  "Microsoft.VoiceServices/communicationsGateways": "voice_services_communications_gateway",
  "Microsoft.VoiceServices/communicationsGateways/testLines": "voice_services_communications_gateway_test_line",
  "Microsoft.Web/certificates": "app_service_certificate",
  "Microsoft.Web/connections": "api_connection",
  "Microsoft.Web/serverfarms": "app_service_plan service_plan",
  "Microsoft.Web/sites": "app_service app_service_source_control function_app function_app_active_slot function_app_flex_consumption linux_function_app linux_web_app logic_app_standard web_app_active_slot windows_function_app windows_web_app",
  "Microsoft.Web/sites/config": "app_service_virtual_network_swift_connection",
  "Microsoft.Web/sites/hostNameBindings": "app_service_custom_hostname_binding",
  "Microsoft.Web/sites/publicCertificates": "app_service_public_certificate",
  "Microsoft.Web/sites/slots": "app_service_slot app_service_source_control_slot function_app_slot linux_function_app_slot linux_web_app_slot windows_function_app_slot windows_web_app_slot",
  "Microsoft.Web/sites/slots/config": "app_service_slot_virtual_network_swift_connection",
  "Microsoft.Web/sites/slots/hostNameBindings": "app_service_slot_custom_hostname_binding",
  "Microsoft.Web/sourceControls": "app_service_source_control_token source_control_token",
  "Microsoft.Web/staticSites": "static_site static_web_app",
  "Microsoft.Web/staticSites/customDomains": "static_site_custom_domain static_web_app_custom_domain",
  "Microsoft.Web/staticSites/userProvidedFunctionApps": "static_web_app_function_app_registration",
  "Microsoft.Workloads/sapVirtualInstances": "workloads_sap_discovery_virtual_instance workloads_sap_single_node_virtual_instance workloads_sap_three_tier_virtual_instance",
  "NewRelic.Observability/monitors": "new_relic_monitor",
  "NewRelic.Observability/monitors/tagRules": "new_relic_tag_rule",
  "Nginx.NginxPlus/nginxDeployments": "nginx_deployment",
  "Nginx.NginxPlus/nginxDeployments/apiKeys": "nginx_api_key",
  "Nginx.NginxPlus/nginxDeployments/certificates": "nginx_certificate",
  "Nginx.NginxPlus/nginxDeployments/configurations": "nginx_configuration",
  "Oracle.Database/autonomousDatabases": "oracle_autonomous_database oracle_autonomous_database_clone_from_backup oracle_autonomous_database_clone_from_database",
  "Oracle.Database/autonomousDatabases/autonomousDatabaseBackups": "oracle_autonomous_database_backup",
  "Oracle.Database/cloudExadataInfrastructures": "oracle_exadata_infrastructure",
  "Oracle.Database/cloudVmClusters": "oracle_cloud_vm_cluster",
  "Oracle.Database/exascaleDbStorageVaults": "oracle_exascale_database_storage_vault",
  "Oracle.Database/resourceAnchors": "oracle_resource_anchor",
  "PaloAltoNetworks.Cloudngfw/firewalls": "palo_alto_next_generation_firewall_virtual_hub_local_rulestack palo_alto_next_generation_firewall_virtual_hub_panorama palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager palo_alto_next_generation_firewall_virtual_network_local_rulestack palo_alto_next_generation_firewall_virtual_network_panorama palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager",
  "PaloAltoNetworks.Cloudngfw/localRulestacks": "palo_alto_local_rulestack",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/certificates": "palo_alto_local_rulestack_certificate",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/fqdnLists": "palo_alto_local_rulestack_fqdn_list",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/localRules": "palo_alto_local_rulestack_rule",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/prefixLists": "palo_alto_local_rulestack_prefix_list",
  "Qumulo.Storage/fileSystems": "qumulo_file_system"
};

// src/plans/terraform/azurerm/types.ts
var known;
var byArmType;
function armTypeOf(type) {
  known ??= new Map(
    Object.entries(armTypes).flatMap(
      ([arm, names]) => names.split(" ").map((name) => [`azurerm_${name}`, arm])
    )
  );
  return known.get(type);
}
function azurermTypesOf(arm) {
  byArmType ??= new Map(
    Object.entries(armTypes).map(([type, names2]) => [type.toLowerCase(), names2])
  );
  const names = byArmType.get(arm.toLowerCase());
  return names === void 0 ? [] : names.split(" ").map((name) => `azurerm_${name}`);
}

// src/plans/terraform/azurerm/ids.ts


// src/plans/terraform/azurerm/aliases.ts
import { types as known2 } from "./scan.js";
import { textOf } from "./terraform-plan.js";
function knownAliases(type, id, name, customerId2, { values }) {
  const alias = known2.get(type.toLowerCase())?.alias?.of({
    id,
    type,
    provider: "azure",
    scope: "",
    name,
    labels: {},
    source: "",
    properties: {
      properties: {
        customerId: customerId2,
        defaultHostName: textOf(values, "default_hostname") ?? `${name}.azurewebsites.net`,
        endpoint: textOf(values, "endpoint") ?? `https://${name}.eventgrid.azure.net/api/events`,
        customSubDomainName: textOf(values, "custom_subdomain_name")
      }
    }
  });
  return [
    ...alias === void 0 ? [] : [alias],
    // Diagnostic settings of an account stand on its services.
    ...type === "Microsoft.Storage/storageAccounts" ? [`${id}/blobServices/default`] : []
  ];
}

// src/plans/terraform/azurerm/ids.ts
import { memberOf, textOf as textOf2 } from "./terraform-plan.js";
import { isSymbolic } from "./terraform-plan.js";
var parentNames = [
  "namespace_name",
  "server_name",
  "cluster_name",
  "recovery_vault_name",
  "vault_name",
  "account_name",
  "storage_account_name",
  "workspace_name",
  "factory_name",
  "data_factory_name",
  "profile_name",
  "iothub_name",
  "api_management_name",
  "topic_name",
  "system_topic",
  "bot_name",
  "target_redis_cache_name",
  "virtual_network_name",
  "network_watcher_name",
  "automation_account_name",
  "stream_analytics_job_name",
  "registry_name",
  "container_registry_name",
  "gallery_name",
  "zone_name",
  "private_dns_zone_name"
];
function tokenOf(of, length) {
  return createHash("sha256").update(of).digest("hex").slice(0, length);
}
var guidOf = (of) => {
  const hex = tokenOf(of, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
var subscriptions = /* @__PURE__ */ new WeakMap();
function subscriptionOf(plan) {
  let known3 = subscriptions.get(plan);
  if (known3 === void 0) {
    const shown = plan.instances.map(({ values }) => /^\/subscriptions\/([^/]+)\//i.exec(textOf2(values, "id") ?? "")?.[1]).find((one) => one !== void 0);
    subscriptions.set(plan, known3 = shown ?? guidOf(`subscription ${plan.file}`));
  }
  return known3;
}
var idsMade = /* @__PURE__ */ new WeakMap();
function idOf(instance, plan) {
  let made = idsMade.get(instance);
  if (made === void 0) {
    idsMade.set(instance, `/subscriptions/-/${instance.address}`);
    idsMade.set(instance, made = makeId(instance, plan));
  }
  return made;
}
function makeId(instance, plan) {
  const known3 = textOf2(instance.values, "id");
  if (known3?.startsWith("/")) return known3;
  const { address } = instance;
  const name = nameOf(instance, plan);
  const type = armTypeOf(instance.type) ?? `Microsoft.Unknown/${instance.type}`;
  const subscription = subscriptionOf(plan);
  if (type === "Microsoft.Resources/resourceGroups")
    return `/subscriptions/${subscription}/resourceGroups/${name}`;
  const [, ...kinds] = type.split("/");
  if (kinds.length > 1) {
    const above = type.slice(0, type.lastIndexOf("/"));
    const parent = parentOf(instance, above, plan);
    if (parent !== void 0) return `${parent}/${kinds.at(-1)}/${name}`;
  }
  const group = referenceName(instance, "resource_group_name", plan) ?? tokenOf(`${plan.file}#${address}`, 12);
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}/${name}`;
}
function referenceName(instance, attribute, plan) {
  if (memberOf(instance.values, attribute) === void 0 && memberOf(instance.unknown, attribute) === void 0)
    return void 0;
  const value = plan.value(instance, attribute);
  if (isSymbolic(value)) return value.id;
  return typeof value === "string" && value !== "" ? value : void 0;
}
function parentOf(instance, above, plan) {
  for (const attribute of /* @__PURE__ */ new Set([
    ...Object.keys(instance.values),
    ...Object.keys(instance.unknown)
  ])) {
    if (!attribute.endsWith("_id")) continue;
    const id = referenceName(instance, attribute, plan);
    if (id === void 0 || !id.startsWith("/")) continue;
    const type = typeIn(id);
    if (type?.toLowerCase() === above.toLowerCase()) return id;
    if (type !== void 0 && above.toLowerCase().startsWith(`${type.toLowerCase()}/`))
      return `${id}${above.slice(type.length + 1).split("/").map((kind) => `/${kind}/-`).join("")}`;
  }
  const top = above.split("/").slice(0, 2).join("/");
  for (const attribute of parentNames) {
    const name = referenceName(instance, attribute, plan);
    if (name === void 0) continue;
    const group = referenceName(instance, "resource_group_name", plan);
    if (group === void 0) {
      const same = plan.instances.filter(
        (one) => armTypeOf(one.type) === top && nameOf(one, plan) === name
      );
      return same.length === 1 ? idOf(same[0], plan) : void 0;
    }
    return `/subscriptions/${subscriptionOf(plan)}/resourceGroups/${group}/providers/${top}/${name}`;
  }
  return void 0;
}
function typeIn(id) {
  const [namespace, ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return rest.length < 2 ? void 0 : [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/");
}
function nameOf({ values, address }, { file }) {
  return textOf2(values, "name") ?? `u${tokenOf(`${file}#${address}`, 15)}`;
}
var customerId = (id) => guidOf(`workspace ${id.toLowerCase()}`);
function ids(instance, { location }, plan) {
  const id = idOf(instance, plan);
  const name = nameOf(instance, plan);
  const type = armTypeOf(instance.type) ?? "";
  const guid = textOf2(instance.values, "workspace_id") ?? customerId(id);
  return {
    all: [id, ...knownAliases(type, id, name, guid, instance)],
    of(attribute) {
      if (attribute === void 0 || attribute === "id") return id;
      if (attribute === "location") return location;
      if (attribute === "name") return name;
      if (attribute === "resource_group_name") return /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
      return textOf2(instance.values, attribute) ?? computedOf(type, name, attribute, guid);
    }
  };
}
function computedOf(type, name, attribute, guid) {
  switch (type) {
    case "Microsoft.Storage/storageAccounts": {
      const [, service] = /^primary_(blob|dfs|file|queue|table|web)_(?:endpoint|host)$/.exec(attribute) ?? [];
      if (service !== void 0) return `https://${name}.${service}.core.windows.net/`;
      return /^primary(?:_blob)?_connection_string$/.test(attribute) ? `DefaultEndpointsProtocol=https;AccountName=${name};EndpointSuffix=core.windows.net` : void 0;
    }
    case "Microsoft.OperationalInsights/workspaces":
      return attribute === "workspace_id" ? guid : void 0;
    case "Microsoft.Web/sites":
      return attribute === "default_hostname" ? `${name}.azurewebsites.net` : void 0;
    case "Microsoft.DocumentDB/databaseAccounts":
      return attribute === "endpoint" ? `https://${name}.documents.azure.com:443/` : void 0;
    case "Microsoft.EventGrid/topics":
      return attribute === "endpoint" ? `https://${name}.eventgrid.azure.net/api/events` : void 0;
    case "Microsoft.EventHub/namespaces":
    case "Microsoft.ServiceBus/namespaces":
    case "Microsoft.Relay/namespaces":
      return attribute.endsWith("connection_string") ? `Endpoint=sb://${name}.servicebus.windows.net/` : void 0;
    default:
      return void 0;
  }
}

// src/plans/terraform/azurerm/located.ts
import { memberOf as memberOf2 } from "./terraform-plan.js";
var byId = /* @__PURE__ */ new WeakMap();
function locatedAbove(id, below, plan) {
  let known3 = byId.get(plan);
  if (!known3) {
    byId.set(plan, known3 = /* @__PURE__ */ new Map());
    for (const instance of plan.instances)
      if (instance.provider.cloud === "azure" && (memberOf2(instance.values, "location") ?? memberOf2(instance.unknown, "location")) !== void 0)
        for (const one of instance.provider.ids(instance, { from: "" }, plan).all)
          known3.set(one.toLowerCase(), instance);
  }
  for (let at = id.toLowerCase(); at !== ""; ) {
    const one = known3.get(at);
    if (one && one !== below && !/\/resourcegroups\/[^/]+$/.test(at)) return one;
    at = at.slice(0, Math.max(0, at.lastIndexOf("/", at.lastIndexOf("/") - 1)));
  }
  return void 0;
}

export {
  armTypes,
  armTypeOf,
  azurermTypesOf,
  knownAliases,
  idOf,
  parentOf,
  nameOf,
  ids,
  locatedAbove
};
