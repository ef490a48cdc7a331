/** The Azure types we know more of than their home, one line each. */
import type { ResourceType } from "../path.ts";
import { aliasOf, aliased } from "./arm.ts";
import { addDiagnostics } from "./diagnostic-settings.ts";
// Storage, databases, backup, compute, containers, keys, networks.
// Part A: end of imports.
// AI, monitoring, messaging, integration, web, identity, devices.
import { actionGroup } from "./action-group.ts";
import { aiProject } from "./ai-project.ts";
import { fabricCapacity, powerBiCapacity, purviewAccount } from "./analytics-capacities.ts";
import { apiManagement } from "./api-management.ts";
import { appConfiguration } from "./app-configuration.ts";
import { appInsights } from "./app-insights.ts";
import { automationAccount } from "./automation-account.ts";
import { botService } from "./bot-service.ts";
import { cognitiveAccount } from "./cognitive-account.ts";
import { communicationService, emailService } from "./communication.ts";
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
import { newRelicMonitor, dynatraceMonitor, elasticMonitor, datadogMonitor } from "./partner-monitors.ts";
import { playwrightWorkspace } from "./playwright.ts";
import { quantumWorkspace } from "./quantum.ts";
import { relay } from "./relay.ts";
import { moveCollection } from "./resource-mover.ts";
import { searchService } from "./search-service.ts";
import { solution } from "./sentinel.ts";
import { serviceBus } from "./service-bus.ts";
import { signalRReplica, webPubSubReplica } from "./signalr.ts";
import { staticSite } from "./static-site.ts";
import { streamAnalyticsJob } from "./stream-analytics.ts";
import { subscription } from "./subscription.ts";
import { videoIndexer } from "./video-indexer.ts";
import { webSite, webPlan } from "./web-site.ts";
import { webTest } from "./web-test.ts";
// Part B: end of imports.

const all: readonly ResourceType[] = [
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
];

export const azure: readonly ResourceType[] = addDiagnostics(all).map((type) =>
  aliased.has(type.type.toLowerCase()) ? { ...type, alias: aliasOf } : type,
);
