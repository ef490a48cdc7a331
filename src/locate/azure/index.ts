/** The Azure types we know more of than their home, one line each. */
import type { ResourceType } from "../path.ts";
import { loggedTypes } from "./diagnostic-settings.ts";
import { finished } from "./finished.ts";
// Storage, databases, backup, compute, containers, keys, networks.
import { backupInstance, backupProtectedItem } from "./backup-items.ts";
import { backupVault } from "./backup-vault.ts";
import { batchAccount } from "./batch-account.ts";
import {
  galleryImageVersion,
  galleryApplicationVersion,
  imageTemplate,
} from "./compute-gallery.ts";
import { containerRegistryReplication } from "./container-registry.ts";
import { cosmosAccount } from "./cosmos-account.ts";
import { cassandraCluster, mongoCluster, cosmosFleet } from "./cosmos-clusters.ts";
import { dataBoxJob, dataBoxEdgeDevice } from "./data-box.ts";
import { kustoCluster } from "./data-explorer.ts";
import { dataShareAccount } from "./data-share.ts";
import { databricksWorkspace } from "./databricks.ts";
import { snapshot, disk, restorePointCollection } from "./disks.ts";
import { cdnProfile, frontDoor, frontDoorParts } from "./front-door.ts";
import { hybrid, azureLocal } from "./hybrid.ts";
import { dataFactory, synapseWorkspace, synapseSqlPool } from "./integration-runtime.ts";
import { keyVault, managedHsm } from "./keys.ts";
import { managedCluster, fleet } from "./kubernetes-service.ts";
import { netAppVolume } from "./netapp-volume.ts";
import { flowLog, networkWatcher, firewallPolicy } from "./network-logs.ts";
import { networks } from "./networks.ts";
import {
  postgresFlexible,
  mysqlFlexible,
  mariaServer,
  citusCluster,
} from "./open-source-databases.ts";
import { oracleAutonomousDatabase } from "./oracle-database.ts";
import { recoveryVault } from "./recovery-services.ts";
import { redis, redisEnterprise } from "./redis.ts";
import { resourceGroup, dataBoundary } from "./resource-manager.ts";
import { sqlDatabase } from "./sql-database.ts";
import { sqlManagedInstance } from "./sql-managed-instance.ts";
import { sqlServer } from "./sql-server.ts";
import { storageAccount } from "./storage-account.ts";
import { storageMover } from "./storage-mover.ts";
import { storageSyncService } from "./storage-sync.ts";
import { hostPool, desktopWorkspace, desktopApplicationGroup } from "./virtual-desktop.ts";
import { virtualMachine, virtualMachineScaleSet } from "./virtual-machine.ts";
// Part A: end of imports.
// AI, monitoring, messaging, integration, web, identity, devices.
import { actionGroup } from "./action-group.ts";
import { aiProject } from "./ai-project.ts";
import { fabricCapacity, powerBiCapacity, purviewAccount } from "./analytics-capacities.ts";
import { apiManagement } from "./api-management.ts";
import { appConfiguration } from "./app-configuration.ts";
import { appInsights } from "./app-insights.ts";
import { automationAccount } from "./automation-account.ts";
import { bastionHost } from "./bastion.ts";
import { botService } from "./bot-service.ts";
import { cognitiveAccount } from "./cognitive-account.ts";
import { communicationService, emailService } from "./communication.ts";
import { configurationTypes } from "./configuration.ts";
import { containerAppsEnvironment } from "./container-apps.ts";
import { dataCollectionEndpoint } from "./data-collection-endpoint.ts";
import { dataCollectionRule } from "./data-collection-rule.ts";
import { securityAutomation, securityConnector } from "./defender.ts";
import { deploymentScript } from "./deployment-script.ts";
import { deviceProvisioning, deviceUpdate, deviceRegistry } from "./device-services.ts";
import { digitalTwins } from "./digital-twins.ts";
import { b2cDirectory, ciamDirectory } from "./directories.ts";
import { domainServices } from "./domain-services.ts";
import { eventGridTopic, eventGridDomain, eventGridSystemTopic } from "./event-grid.ts";
import { eventHubs } from "./event-hubs.ts";
import { fhirService } from "./fhir-service.ts";
import { iotHub } from "./iot-hub.ts";
import { logWorkspace, logCluster } from "./log-analytics.ts";
import { mapsAccount } from "./maps-account.ts";
import { mlRegistry } from "./ml-registry.ts";
import { mlWorkspace } from "./ml-workspace.ts";
import { nonregionalTypes } from "./nonregional.ts";
import { notificationHubs } from "./notification-hubs.ts";
import {
  newRelicMonitor,
  dynatraceMonitor,
  elasticMonitor,
  datadogMonitor,
} from "./partner-monitors.ts";
import { playwrightWorkspace } from "./playwright.ts";
import { quantumWorkspace } from "./quantum.ts";
import { relay } from "./relay.ts";
import { moveCollection } from "./resource-mover.ts";
import { searchService } from "./search-service.ts";
import { solution } from "./sentinel.ts";
import { serviceBus } from "./service-bus.ts";
import { signalR, signalRReplica, webPubSubReplica } from "./signalr.ts";
import { staticSite } from "./static-site.ts";
import { streamAnalyticsJob } from "./stream-analytics.ts";
import { subscription } from "./subscription.ts";
import { videoIndexer } from "./video-indexer.ts";
import { webSite, webPlan } from "./web-site.ts";
import { webTest } from "./web-test.ts";
// Part B: end of imports.

const all: readonly ResourceType[] = [
  backupInstance,
  backupProtectedItem,
  backupVault,
  batchAccount,
  bastionHost,
  galleryImageVersion,
  galleryApplicationVersion,
  imageTemplate,
  containerRegistryReplication,
  cosmosAccount,
  cassandraCluster,
  mongoCluster,
  cosmosFleet,
  dataBoxJob,
  dataBoxEdgeDevice,
  kustoCluster,
  dataShareAccount,
  databricksWorkspace,
  snapshot,
  disk,
  restorePointCollection,
  cdnProfile,
  frontDoor,
  ...frontDoorParts,
  ...hybrid,
  azureLocal,
  dataFactory,
  synapseWorkspace,
  synapseSqlPool,
  keyVault,
  managedHsm,
  managedCluster,
  fleet,
  netAppVolume,
  flowLog,
  networkWatcher,
  firewallPolicy,
  ...networks,
  postgresFlexible,
  mysqlFlexible,
  mariaServer,
  citusCluster,
  oracleAutonomousDatabase,
  recoveryVault,
  redis,
  redisEnterprise,
  resourceGroup,
  dataBoundary,
  sqlDatabase,
  sqlManagedInstance,
  sqlServer,
  storageAccount,
  storageMover,
  storageSyncService,
  hostPool,
  desktopWorkspace,
  desktopApplicationGroup,
  virtualMachine,
  virtualMachineScaleSet,
  // Part A: end of list.
  actionGroup,
  aiProject,
  fabricCapacity,
  powerBiCapacity,
  purviewAccount,
  apiManagement,
  appConfiguration,
  appInsights,
  automationAccount,
  botService,
  cognitiveAccount,
  communicationService,
  emailService,
  ...configurationTypes,
  containerAppsEnvironment,
  dataCollectionEndpoint,
  dataCollectionRule,
  securityAutomation,
  securityConnector,
  deploymentScript,
  deviceProvisioning,
  deviceUpdate,
  deviceRegistry,
  digitalTwins,
  b2cDirectory,
  ciamDirectory,
  domainServices,
  eventGridTopic,
  eventGridDomain,
  eventGridSystemTopic,
  eventHubs,
  fhirService,
  iotHub,
  logWorkspace,
  logCluster,
  mapsAccount,
  mlRegistry,
  mlWorkspace,
  ...nonregionalTypes,
  notificationHubs,
  newRelicMonitor,
  dynatraceMonitor,
  elasticMonitor,
  datadogMonitor,
  playwrightWorkspace,
  quantumWorkspace,
  relay,
  moveCollection,
  searchService,
  solution,
  serviceBus,
  signalR,
  signalRReplica,
  webPubSubReplica,
  staticSite,
  streamAnalyticsJob,
  subscription,
  videoIndexer,
  webSite,
  webPlan,
  webTest,
  // Part B: end of list.
  ...loggedTypes,
];

export const azure: readonly ResourceType[] = all.map(finished);
