/** Compute, containers, messaging, web, AI, identity, devices. */
import type { TerraformSpelling } from "../provider.ts";
import { adds, each, enabled, of } from "./spelling.ts";

const eventHubs = "Microsoft.EventHub/namespaces";
const serviceBus = "Microsoft.ServiceBus/namespaces";
const ai = "Microsoft.CognitiveServices/accounts";
const iotHub = "Microsoft.Devices/IotHubs";
const twins = "Microsoft.DigitalTwins/digitalTwinsInstances";
const bot = "Microsoft.BotService/botServices";
const apim = "Microsoft.ApiManagement/service";
const site = "Microsoft.Web/sites";
const hci = "Microsoft.AzureStackHCI/clusters";

const channels: Readonly<Record<string, string>> = {
  alexa: "AlexaChannel",
  direct_line_speech: "DirectLineSpeechChannel",
  directline: "DirectLineChannel",
  email: "EmailChannel",
  facebook: "FacebookChannel",
  line: "LineChannel",
  ms_teams: "MsTeamsChannel",
  slack: "SlackChannel",
  sms: "SmsChannel",
  web_chat: "WebChatChannel",
};

const endpoints: Readonly<Record<string, string>> = {
  storage_container: "storageContainers",
  eventhub: "eventHubs",
  servicebus_queue: "serviceBusQueues",
  servicebus_topic: "serviceBusTopics",
  cosmosdb_account: "cosmosDBSqlContainers",
};

/** Plans write a block that is left out as an empty list, or as nothing. */
const hasBlock = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;

export const platform: readonly TerraformSpelling[] = [
  of("shared_image_version", "Microsoft.Compute/galleries/images/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name",
  }),
  of("gallery_application_version", "Microsoft.Compute/galleries/applications/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name",
  }),
  ...each("snapshot managed_disk", (name) =>
    of(name, name === "snapshot" ? "Microsoft.Compute/snapshots" : "Microsoft.Compute/disks", {
      create_option: "properties.creationData.createOption",
      source_resource_id: "properties.creationData.sourceResourceId",
    }),
  ),
  of("virtual_machine_restore_point_collection", "Microsoft.Compute/restorePointCollections", {
    source_virtual_machine_id: "properties.source.id",
  }),
  ...each("linux_virtual_machine windows_virtual_machine", (name) =>
    of(name, "Microsoft.Compute/virtualMachines", {
      "boot_diagnostics.storage_account_uri":
        "properties.diagnosticsProfile.bootDiagnostics.storageUri",
    }),
  ),
  of("virtual_machine", "Microsoft.Compute/virtualMachines", {
    "boot_diagnostics.storage_uri": "properties.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled": "properties.diagnosticsProfile.bootDiagnostics.enabled",
  }),
  ...each(
    "linux_virtual_machine_scale_set windows_virtual_machine_scale_set orchestrated_virtual_machine_scale_set",
    (name) =>
      of(name, "Microsoft.Compute/virtualMachineScaleSets", {
        "boot_diagnostics.storage_account_uri":
          "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
      }),
  ),
  of("virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", {
    "boot_diagnostics.storage_uri":
      "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled":
      "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled",
  }),
  of("kubernetes_fleet_manager", "Microsoft.ContainerService/fleets", {}),
  adds("kubernetes_fleet_member", "Microsoft.ContainerService/fleets", "kubernetes_fleet_id", {
    kubernetes_cluster_id: "members[].properties.clusterResourceId",
  }),
  of("kubernetes_cluster", "Microsoft.ContainerService/managedClusters", {
    "oms_agent.log_analytics_workspace_id": {
      to: "properties.addonProfiles.omsagent.config.logAnalyticsWorkspaceResourceID",
    },
    "microsoft_defender.log_analytics_workspace_id":
      "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId",
  }),
  of("container_app_environment", "Microsoft.App/managedEnvironments", {
    // An id, where ARM has the workspace's customer id.
    "$customer:log_analytics_workspace_id":
      "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId",
  }),
  of("eventhub_namespace", eventHubs, {}),
  of("servicebus_namespace", serviceBus, {}),
  of("relay_namespace", "Microsoft.Relay/namespaces", {}),
  adds("eventhub_namespace_disaster_recovery_config", eventHubs, "namespace_name", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace",
  }),
  adds("servicebus_namespace_disaster_recovery_config", serviceBus, "primary_namespace_id", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace",
  }),
  ...["namespace_id", "namespace_name"].map((by) => ({
    ...adds("eventhub", eventHubs, by, {
      "capture_description.enabled": "eventhubs[].properties.captureDescription.enabled",
      "capture_description.destination.storage_account_id":
        "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId",
    }),
    // Older configurations name the namespace by its name alone.
    when: (value: (attribute: string) => unknown) =>
      (value("namespace_id") ? "namespace_id" : "namespace_name") === by,
  })),
  of("eventgrid_topic", "Microsoft.EventGrid/topics", {}),
  of("eventgrid_domain", "Microsoft.EventGrid/domains", {}),
  of("eventgrid_system_topic", "Microsoft.EventGrid/systemTopics", {}),
  ...subscriptions(),
  of("notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", {
    replication_region: "properties.replicationRegion",
  }),
  of("signalr_service", "Microsoft.SignalRService/signalR", {
    "upstream_endpoint[].url_template": "properties.upstream.templates[].urlTemplate",
  }),
  of("app_configuration", "Microsoft.AppConfiguration/configurationStores", {
    "replica[].location": "replicas[].location",
  }),
  of("api_management", apim, {
    "additional_location[].location": "properties.additionalLocations[].location",
    "additional_location[].gateway_disabled": "properties.additionalLocations[].disableGateway",
  }),
  adds("api_management_gateway", apim, "api_management_id", {
    "location_data.name": "gateways[].properties.locationData.name",
    "location_data.region": "gateways[].properties.locationData.countryOrRegion",
  }),
  adds("api_management_redis_cache", apim, "api_management_id", {
    redis_cache_id: "caches[].properties.resourceId",
  }),
  // The kind is what the block says; a key alone says no more than that there is a logger.
  adds(
    "api_management_logger",
    apim,
    "api_management_name",
    {
      resource_id: "loggers[].properties.resourceId",
      "application_insights.connection_string": "loggers[].properties.credentials.connectionString",
    },
    {
      constants: { "loggers[].properties.loggerType": "applicationInsights" },
      when: (value) => hasBlock(value("application_insights")),
    },
  ),
  adds(
    "api_management_logger",
    apim,
    "api_management_name",
    {
      resource_id: "loggers[].properties.resourceId",
      "eventhub.endpoint_uri": "loggers[].properties.credentials.endpointAddress",
      "eventhub.connection_string": "loggers[].properties.credentials.connectionString",
    },
    {
      constants: { "loggers[].properties.loggerType": "azureEventHub" },
      when: (value) => !hasBlock(value("application_insights")),
    },
  ),
  ...each("cognitive_account ai_services", (name) =>
    of(name, ai, {
      "storage[].storage_account_id": "properties.userOwnedStorage[].resourceId",
      custom_subdomain_name: "properties.customSubDomainName",
    }),
  ),
  adds("cognitive_deployment", ai, "cognitive_account_id", {
    "sku.name": "deployments[].sku.name",
    "model.format": "deployments[].properties.model.format",
  }),
  ...each("api_key entra_id account_key account_managed_identity custom_keys", (kind) =>
    adds(`cognitive_account_connection_${kind}`, ai, "cognitive_account_id", {
      category: "connections[].properties.category",
      target: "connections[].properties.target",
      "metadata.ResourceId": "connections[].properties.metadata.ResourceId",
    }),
  ),
  of("search_service", "Microsoft.Search/searchServices", {}),
  adds(
    "search_shared_private_link_service",
    "Microsoft.Search/searchServices",
    "search_service_id",
    {
      target_resource_id: "sharedPrivateLinkResources[].properties.privateLinkResourceId",
    },
  ),
  ...each("bot_service_azure_bot bot_channels_registration bot_web_app", (name) =>
    of(name, bot, { endpoint: "properties.endpoint" }),
  ),
  ...Object.entries(channels).map(([kind, channel]) =>
    adds(`bot_channel_${kind}`, bot, "bot_name", {
      bot_name: { to: "channels[].properties.channelName", as: () => channel },
      ...(kind === "direct_line_speech" && {
        cognitive_service_location: "channels[].properties.properties.cognitiveServiceRegion",
        cognitive_account_id: "channels[].properties.properties.cognitiveServiceResourceId",
      }),
    }),
  ),
  of("video_indexer_account", "Microsoft.VideoIndexer/accounts", {
    "storage.storage_account_id": "properties.storageServices.resourceId",
  }),
  of("iothub", iotHub, {
    ...Object.assign(
      {},
      ...["StorageContainer", "EventHub", "ServiceBusQueue", "ServiceBusTopic"].map(
        inlineEndpoints,
      ),
    ),
    "file_upload.connection_string": "properties.storageEndpoints.$default.connectionString",
    "file_upload.container_name": "properties.storageEndpoints.$default.containerName",
  }),
  ...Object.entries(endpoints).map(([kind, list]) =>
    adds(`iothub_endpoint_${kind}`, iotHub, "iothub_id", {
      name: `properties.routing.endpoints.${list}[].name`,
      endpoint_uri: `properties.routing.endpoints.${list}[].endpointUri`,
      ...(kind !== "cosmosdb_account" && {
        connection_string: `properties.routing.endpoints.${list}[].connectionString`,
      }),
    }),
  ),
  adds("iothub_file_upload", iotHub, "iothub_id", {
    connection_string: "properties.storageEndpoints.$default.connectionString",
    container_name: "properties.storageEndpoints.$default.containerName",
  }),
  of("iothub_dps", "Microsoft.Devices/provisioningServices", {
    "linked_hub[].location": "properties.iotHubs[].location",
    data_residency_enabled: "properties.enableDataResidency",
  }),
  of("digital_twins_instance", twins, {}),
  adds(
    "digital_twins_endpoint_eventhub",
    twins,
    "digital_twins_id",
    {
      eventhub_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri",
    },
    { constants: { "endpoints[].properties.endpointType": "EventHub" } },
  ),
  adds(
    "digital_twins_endpoint_servicebus",
    twins,
    "digital_twins_id",
    {
      servicebus_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri",
    },
    { constants: { "endpoints[].properties.endpointType": "ServiceBus" } },
  ),
  adds(
    "digital_twins_endpoint_eventgrid",
    twins,
    "digital_twins_id",
    {
      eventgrid_topic_endpoint: "endpoints[].properties.TopicEndpoint",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri",
    },
    { constants: { "endpoints[].properties.endpointType": "EventGrid" } },
  ),
  adds("digital_twins_time_series_database_connection", twins, "digital_twins_id", {
    kusto_cluster_id: "timeSeriesDatabaseConnections[].properties.adxResourceId",
    eventhub_namespace_id: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId",
  }),
  ...each("linux_web_app windows_web_app linux_function_app windows_function_app", (name) =>
    of(name, site, {
      "storage_account[].account_name": "web.properties.azureStorageAccounts{}.accountName",
    }),
  ),
  of("application_insights_workbook", "Microsoft.Insights/workbooks", {
    storage_container_id: "properties.storageUri",
  }),
  of("logic_app_standard", site, {}),
  of("function_app_flex_consumption", site, {
    storage_container_endpoint: "properties.functionAppConfig.deployment.storage.value",
  }),
  ...each("static_web_app static_site", (name) => of(name, "Microsoft.Web/staticSites", {})),
  adds(
    "static_web_app_function_app_registration",
    "Microsoft.Web/staticSites",
    "static_web_app_id",
    {
      function_app_id: "properties.userProvidedFunctionApps[].properties.functionAppResourceId",
    },
  ),
  of("active_directory_domain_service", "Microsoft.AAD/domainServices", {
    location: "properties.replicaSets[].location",
  }),
  adds(
    "active_directory_domain_service_replica_set",
    "Microsoft.AAD/domainServices",
    "domain_service_id",
    { location: "properties.replicaSets[].location" },
  ),
  ...each("communication_service email_communication_service", (name) =>
    of(
      name,
      name === "communication_service"
        ? "Microsoft.Communication/communicationServices"
        : "Microsoft.Communication/emailServices",
      { data_location: "properties.dataLocation" },
    ),
  ),
  of("cdn_frontdoor_profile", "Microsoft.Cdn/profiles", {}),
  adds("cdn_frontdoor_origin", "Microsoft.Cdn/profiles", "cdn_frontdoor_origin_group_id", {
    "private_link.location": "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
    "private_link.private_link_target_id":
      "origins[].properties.sharedPrivateLinkResource.privateLink.id",
    enabled: { to: "origins[].properties.enabledState", as: enabled },
  }),
  of("stack_hci_cluster", hci, {}),
  adds("stack_hci_deployment_setting", hci, "stack_hci_cluster_id", {
    "scale_unit[].eu_location_enabled":
      "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
    "scale_unit[].streaming_data_client_enabled":
      "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient",
  }),
  of("oracle_autonomous_database", "Oracle.Database/autonomousDatabases", {}),
];

/** The endpoint blocks of one kind, each in the list that ARM has for it. */
function inlineEndpoints(kind: string): TerraformSpelling["members"] {
  const at = `properties.routing.endpoints.${kind[0]!.toLowerCase()}${kind.slice(1)}s[]`;
  const from = `$only:endpoint:type:${kind}`;
  return {
    [`${from}[].name`]: `${at}.name`,
    [`${from}[].endpoint_uri`]: `${at}.endpointUri`,
    [`${from}[].connection_string`]: `${at}.connectionString`,
  };
}

function subscriptions(): TerraformSpelling[] {
  const at = "eventSubscriptions[].properties";
  const id = `${at}.destination.properties.resourceId`;
  const members: TerraformSpelling["members"] = {
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
    "storage_blob_dead_letter_destination.storage_account_id": `${at}.deadLetterDestination.properties.resourceId`,
  };
  return [
    adds(
      "eventgrid_system_topic_event_subscription",
      "Microsoft.EventGrid/systemTopics",
      "system_topic",
      members,
    ),
    {
      // Azure makes a system topic for what is subscribed to: https://learn.microsoft.com/azure/event-grid/system-topics
      ...adds("eventgrid_event_subscription", "Microsoft.EventGrid/systemTopics", "scope", members),
      when: (value: (attribute: string) => unknown) =>
        !/\/Microsoft\.EventGrid\/(?:topics|domains)\//i.test(textOf(value("scope"))),
    },
    ...["topics", "domains"].map((kind) => ({
      ...adds("eventgrid_event_subscription", `Microsoft.EventGrid/${kind}`, "scope", members),
      when: (value: (attribute: string) => unknown) =>
        new RegExp(`/Microsoft\\.EventGrid/${kind}/`, "i").test(textOf(value("scope"))),
    })),
  ];
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : String((value as { readonly id?: unknown } | null)?.id ?? "");
