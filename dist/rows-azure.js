var aliasReads = (function aliasReads(type3) {
  const property2 = aliases[type3.toLowerCase()]?.[0];
  return property2 === void 0 ? [] : [`properties.${property2}`];
});
var withDiagnostics = (function withDiagnostics(type3) {
  const blobs = type3.type === "Microsoft.Storage/storageAccounts";
  return {
    ...type3,
    rows: [
      ...type3.rows,
      ...diagnosticRows.map(((row) => rowOf(row))),
      ...blobs ? sinks("blobDiagnosticSettings").map(((row) => rowOf(row))) : []
    ],
    needs: [
      ...type3.needs,
      diagnosticNeed,
      ...blobs ? [
        {
          ...diagnosticNeed,
          property: "blobDiagnosticSettings",
          path: `blobServices/default/${diagnosticNeed.path}`
        }
      ] : []
    ]
  };
});
var addDiagnostics = (function addDiagnostics(types) {
  const wanted = new Map(diagnosed.map(((type3) => [type3.toLowerCase(), type3])));
  const added = types.map(
    ((type3) => wanted.delete(type3.type.toLowerCase()) ? withDiagnostics(type3) : type3)
  );
  return [...added, ...[...wanted.values()].map(((type3) => withDiagnostics(resourceType(type3, []))))];
});
var copiedFrom = (function copiedFrom(_, { properties }) {
  const { createOption, sourceResourceId } = properties?.creationData ?? {};
  const crosses = crossesRegions(createOption);
  if (crosses !== true) return crosses === false ? none9 : crosses;
  return nothingThere(properties?.provisioningState) ?? ownerAt(sourceResourceId);
});
var namespaceRows = (function namespaceRows(type3, service, id) {
  const docs13 = `https://learn.microsoft.com/azure/reliability/reliability-${service}`;
  const replicates2 = {
    role: "replica",
    as: elsewhere,
    why: "messages and their settings are copied to every region of the geo-replication",
    docs: docs13,
    answers: [`${id}-geo-replication`]
  };
  return [
    { ...replicates2, read: "properties.geoDataReplication.locations[].locationName" },
    { ...replicates2, read: "current.properties.geoDataReplication.locations[].locationName" },
    {
      role: "metadata",
      read: "disasterRecoveryConfigs[].properties.partnerNamespace",
      as: (partner2, { element, resource }) => (
        // Both ends name the other: the subscription of the primary may not be scanned.
        given23(
          isPaired(element.properties?.role),
          () => standing(element.properties?.provisioningState, () => {
            if (partner2.includes("/")) return resourceItself(partner2);
            return /^[a-z][a-z0-9-]{5,49}$/i.test(partner2) ? { resource: beside(resource.id, type3, partner2) } : unknown7(partner2);
          })
        )
      ),
      absent: ({ element }) => (
        // After a failover the alias stays, with no partner until it is paired again.
        !element || /^PrimaryNotReplicating$/i.test(element.properties?.role ?? "") ? none41 : given23(isPaired(element.properties?.role), () => unshown21)
      ),
      reads: [
        "disasterRecoveryConfigs[].properties.provisioningState",
        "disasterRecoveryConfigs[].properties.role"
      ],
      why: "names and settings of queues and topics (not messages) are copied from the primary namespace to its partner",
      docs: docs13,
      answers: [`${id}-geo-dr`]
    }
  ];
});
var namespaceNeeds = (function namespaceNeeds(type3) {
  return [
    {
      // Resource Graph may read an API version that has no geo-replication yet.
      property: "current",
      path: "",
      apiVersion: "2026-01-01",
      action: `${type3}/read`,
      list: false,
      // The lower tiers have no geo-replication.
      when: (record) => !/^(basic|standard)$/i.test(record.sku?.name ?? ""),
      reads: ["sku.name"]
    },
    {
      property: "disasterRecoveryConfigs",
      path: "disasterRecoveryConfigs",
      apiVersion: "2024-01-01",
      action: `${type3}/disasterRecoveryConfigs/read`,
      list: true
    }
  ];
});
// src/locate/azure/arm.ts
import { unknown } from "./scan.js";
function topLevel(id) {
  return /^.*?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id)?.[0] ?? id;
}
function beside(id, type3, name) {
  const group = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? "";
  return `${group}/providers/${type3}/${name}`;
}
var isArmId = (text2) => /^(\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?)?\/providers\/[^/]+\/[^/]+\/[^/]+/i.test(
  text2
);
var resourceAt = (id) => isArmId(id) ? { resource: topLevel(id) } : unknown(id);
var resourceItself = (id) => isArmId(id) ? { resource: id } : unknown(id);
var ownerAt = (id) => typeof id === "string" && isArmId(id) ? id : unknown(id);
var storageAccountNamed = (name) => `storage account ${name}`;
var workspaceNamed = (customerId) => `Log Analytics workspace ${customerId}`;
var storageAccountAt = (name) => /^[a-z0-9]{3,24}$/i.test(name) ? { resource: storageAccountNamed(name) } : unknown(name);
var namespaceAt = (name) => /^[a-z][a-z0-9-]{5,49}$/i.test(name) ? { resource: `messaging namespace ${name}` } : unknown(name);
var workspaceAt = (customerId) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(customerId) ? { resource: workspaceNamed(customerId) } : unknown(customerId);
function hostOf(address) {
  const [, scheme, host] = /^(?:(?:Account)?Endpoint=)?([a-z][a-z0-9+.-]*:\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?=[/:;?#]|$)/i.exec(
    address
  ) ?? [];
  return scheme !== void 0 || host?.includes(".") ? host?.toLowerCase() : void 0;
}
function resourceBehind(address) {
  const account2 = /AccountName=([a-z0-9]{3,24})(?:;|$)/i.exec(address)?.[1];
  if (account2 !== void 0) return storageAccountNamed(account2);
  const host = hostOf(address);
  if (host === void 0) return void 0;
  const label = host.split(".", 1)[0];
  if (/\.(blob|dfs|file|queue|table)\.(core|storage)\./.test(host))
    return storageAccountNamed(label);
  if (/\.servicebus\.[a-z.]+$/.test(host)) return `messaging namespace ${label}`;
  if (/\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$/.test(host))
    return `AI account ${label}`;
  return /\.(azure\.(com|us|cn|net)|windows\.net|azurewebsites\.net|azurecontainerapps\.io)$/.test(
    host
  ) ? host : void 0;
}
function behind(address) {
  const resource = resourceBehind(address);
  if (resource !== void 0) return { resource };
  const host = hostOf(address);
  return host === void 0 ? unknown(address) : {
    gap: `${host} is not an Azure resource`,
    remedy: "ask its operator where it processes data, and accept the gap with an exception"
  };
}
var aliases = {
  "microsoft.storage/storageaccounts": [void 0, storageAccountNamed],
  "microsoft.eventhub/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.servicebus/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.eventgrid/topics": ["endpoint", (endpoint) => resourceBehind(endpoint) ?? endpoint],
  "microsoft.relay/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.documentdb/databaseaccounts": [void 0, (name) => `${name}.documents.azure.com`],
  // Oracle names a database's standby by Oracle's own id.
  "oracle.database/autonomousdatabases": ["ocid", (ocid) => ocid],
  "microsoft.search/searchservices": [void 0, (name) => `${name}.search.windows.net`],
  "microsoft.web/sites": ["defaultHostName", (host) => host],
  "microsoft.cognitiveservices/accounts": ["customSubDomainName", (name) => `AI account ${name}`],
  "microsoft.operationalinsights/workspaces": ["customerId", workspaceNamed]
};
var aliased = new Set(Object.keys(aliases));

function aliasOf({ type: type3, name, properties }) {
  const alias = aliases[type3.toLowerCase()];
  if (!alias) return void 0;
  const [property2, of] = alias;
  if (property2 === void 0) return of(name);
  const own4 = properties?.properties;
  const value = own4?.[property2];
  return typeof value === "string" && value !== "" ? of(value) : void 0;
}

// src/locate/azure/diagnostic-settings.ts
import {
  resourceType,
  rowOf,
  none
} from "./scan.js";
import { given, switchOf } from "./rows-aws.js";
import { holdsAny, noArm } from "./scan.js";
function sends({ properties: { logs, metrics } = {} }) {
  const categories = [...logs ?? [], ...metrics ?? []];
  const switches = categories.map(({ enabled }) => isOn(enabled));
  return switches.find((one) => one === true) ?? switches.find((one) => one !== false) ?? (switches.length === 0 && !(Array.isArray(logs) && Array.isArray(metrics)));
}
var isOn = switchOf("enabled", true);
var sink = {
  role: "log",
  as: (id, { element }) => given(sends(element), () => resourceAt(id)),
  docs: "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings",
  answers: ["diag-settings"]
};
var beside2 = ["logs", "metrics", "logAnalyticsDestinationType"];
var others = [
  "storageAccountId",
  "eventHubAuthorizationRuleId",
  "marketplacePartnerId",
  "serviceBusRuleId"
];
var otherSink = ({ element }) => !element || holdsAny(element.properties, others) ? none : given(
  sends(element),
  () => noArm("the sinks of a setting", element.properties, ["workspaceId", ...others], beside2)
);
var sinks = ((list) => {
  const categories = [
    `${list}[].properties.logs[].enabled`,
    `${list}[].properties.metrics[].enabled`
  ];
  return [
    {
      ...sink,
      read: `${list}[].properties.workspaceId`,
      absent: otherSink,
      unions: [`${list}[].properties`],
      reads: [...categories, ...others.map(((other) => `${list}[].properties.${other}`))],
      why: "the resource's logs are sent to a Log Analytics workspace"
    },
    {
      ...sink,
      read: `${list}[].properties.storageAccountId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are archived in a storage account"
    },
    {
      ...sink,
      read: `${list}[].properties.eventHubAuthorizationRuleId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are streamed to an event hub"
    },
    {
      ...sink,
      read: `${list}[].properties.marketplacePartnerId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are sent to another vendor's service"
    },
    {
      ...sink,
      read: `${list}[].properties.serviceBusRuleId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are streamed to a Service Bus or Event Hubs namespace, named by an older property"
    }
  ];
});
var diagnosticRows = sinks("diagnosticSettings");
var diagnosticNeed = {
  property: "diagnosticSettings",
  path: "providers/Microsoft.Insights/diagnosticSettings",
  apiVersion: "2021-05-01-preview",
  action: "Microsoft.Insights/diagnosticSettings/read",
  list: true,
  skippable: "logs"
};

var diagnosed = [
  "Microsoft.AAD/domainServices",
  "Microsoft.ApiManagement/service",
  "Microsoft.App/managedEnvironments",
  "Microsoft.AppConfiguration/configurationStores",
  "Microsoft.Automation/automationAccounts",
  "Microsoft.Batch/batchAccounts",
  "Microsoft.BotService/botServices",
  "Microsoft.Cache/redis",
  "Microsoft.Cdn/profiles",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.Communication/communicationServices",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.ContainerService/managedClusters",
  "Microsoft.DBforMySQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.DataFactory/factories",
  "Microsoft.DataProtection/backupVaults",
  "Microsoft.Databricks/workspaces",
  "Microsoft.DesktopVirtualization/hostPools",
  "Microsoft.Devices/IotHubs",
  "Microsoft.Devices/provisioningServices",
  "Microsoft.DigitalTwins/digitalTwinsInstances",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventGrid/domains",
  "Microsoft.EventGrid/systemTopics",
  "Microsoft.EventGrid/topics",
  "Microsoft.EventHub/namespaces",
  "Microsoft.HealthcareApis/workspaces/fhirservices",
  "Microsoft.Insights/components",
  "Microsoft.KeyVault/managedHSMs",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Kusto/clusters",
  "Microsoft.Logic/integrationAccounts",
  "Microsoft.Logic/workflows",
  "Microsoft.MachineLearningServices/workspaces",
  "Microsoft.Network/applicationGateways",
  "Microsoft.Network/azureFirewalls",
  "Microsoft.Network/bastionHosts",
  "Microsoft.Network/frontDoors",
  "Microsoft.Network/virtualNetworkGateways",
  "Microsoft.NotificationHubs/namespaces",
  "Microsoft.OperationalInsights/workspaces",
  "Microsoft.PowerBIDedicated/capacities",
  "Microsoft.Purview/accounts",
  "Microsoft.RecoveryServices/vaults",
  "Microsoft.Relay/namespaces",
  "Microsoft.Resources/subscriptions",
  "Microsoft.Search/searchServices",
  "Microsoft.ServiceBus/namespaces",
  "Microsoft.SignalRService/signalR",
  "Microsoft.SignalRService/webPubSub",
  "Microsoft.Sql/managedInstances",
  "Microsoft.Sql/servers/databases",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.StreamAnalytics/streamingjobs",
  "Microsoft.Synapse/workspaces",
  "Microsoft.Web/sites"
];


// src/locate/azure/backup-items.ts
import { resourceType as resourceType2 } from "./scan.js";
import { given as given2, statusOf } from "./rows-aws.js";
var entry = {
  role: "none",
  why: "a backup item is an entry of its vault; source and vault are listed separately",
  docs: "https://learn.microsoft.com/azure/backup/backup-overview"
};
var inVault = ({ resource }) => ({ resource: topLevel(resource.id) });
var isKept = statusOf("properties.currentProtectionState", {
  NotProtected: false,
  ConfiguringProtectionFailed: false,
  Invalid: true,
  ConfiguringProtection: true,
  ProtectionConfigured: true,
  BackupSchedulesSuspended: true,
  RetentionSchedulesSuspended: true,
  ProtectionStopped: true,
  ProtectionError: true,
  SoftDeleting: true,
  SoftDeleted: true,
  UpdatingProtection: true
});
var backupInstance = resourceType2(
  "Microsoft.DataProtection/backupVaults/backupInstances",
  [
    {
      role: "backup",
      read: "properties.dataSourceInfo.resourceLocation",
      as: (_, here) => given2(
        isKept(here.resource.properties.properties?.currentProtectionState),
        () => inVault(here)
      ),
      reads: ["properties.currentProtectionState"],
      why: "the data source at this location is backed up into the vault",
      docs: "https://learn.microsoft.com/azure/backup/backup-vault-overview",
      answers: ["dpv-instance"]
    }
  ],
  { home: entry }
);
var backupProtectedItem = resourceType2(
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
  [
    {
      role: "backup",
      read: "properties.sourceResourceId",
      as: (_, here) => inVault(here),
      why: "this resource is backed up into the vault",
      docs: "https://learn.microsoft.com/azure/backup/backup-azure-recovery-services-vault-overview",
      answers: ["rsv-protected-item"]
    }
  ],
  { home: entry }
);

// src/locate/azure/backup-vault.ts
import { none as none3, resourceType as resourceType3 } from "./scan.js";
import { words } from "./rows-aws.js";

// src/locate/azure/paired-region.ts
import { none as none2, own } from "./scan.js";
import { statusOf as statusOf2 } from "./rows-aws.js";
function paired(here, from) {
  return here.pair(from) ?? {
    gap: `the region paired with ${from ?? here.home} is unknown`,
    remedy: "look up the second region in the portal, and accept the gap with an exception"
  };
}
var pairIfAny = ((here) => here.pair() ?? none2);
function elsewhere(place, here) {
  return sameRegion(place, here.home) ? own : place;
}
function sameRegion(a, b) {
  return a !== void 0 && b !== void 0 && squeezed(a) === squeezed(b);
}
var squeezed = (place) => place.replaceAll(/\s/g, "").toLowerCase();
var inPair = (_, here) => paired(here);
var geoSku = ((property2) => statusOf2(
  property2,
  {
    Standard_LRS: false,
    Standard_ZRS: false,
    Standard_GRS: true,
    Standard_RAGRS: true,
    Standard_GZRS: true,
    Standard_RAGZRS: true,
    StandardV2_LRS: false,
    StandardV2_ZRS: false,
    StandardV2_GRS: true,
    StandardV2_GZRS: true,
    Premium_LRS: false,
    Premium_ZRS: false,
    PremiumV2_LRS: false,
    PremiumV2_ZRS: false
  },
  false
));

// src/locate/azure/backup-vault.ts
var docs = "https://learn.microsoft.com/azure/backup/create-manage-backup-vault";
var backupVault = resourceType3("Microsoft.DataProtection/backupVaults", [
  {
    role: "backup",
    read: "properties.replicatedRegions[]",
    as: elsewhere,
    why: "the vault copies its backups to this region",
    docs,
    answers: ["dpv-redundancy"]
  },
  {
    role: "backup",
    read: "properties.storageSettings[].type",
    when: ({ properties }) => !properties?.replicatedRegions?.length,
    reads: ["properties.replicatedRegions"],
    as: words({ GeoRedundant: inPair, LocallyRedundant: none3, ZoneRedundant: none3 }),
    absent: pairIfAny,
    emptyIsAbsent: true,
    why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
    docs,
    answers: ["dpv-redundancy"]
  },
  {
    role: "backup",
    read: "properties.regionOfChoiceSettings.status",
    as: words({
      Enabled: { gap: "Microsoft does not document yet which region that is" },
      Disabled: none3
    }),
    why: "the vault may keep backups in a region of choice",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.dataprotection/backupvaults"
  }
]);

// src/locate/azure/compute-gallery.ts
import { resourceType as resourceType4, none as none4 } from "./scan.js";
import { words as words2 } from "./rows-aws.js";
import { holds } from "./scan.js";
var replicated = ((type3, what) => resourceType4(type3, [
  {
    role: "replica",
    read: "properties.publishingProfile.targetRegions[].name",
    optional: ["properties.publishingProfile.targetRegions"],
    as: elsewhere,
    why: `the gallery keeps replicas of the ${what} in this region`,
    docs: "https://learn.microsoft.com/azure/virtual-machines/azure-compute-gallery",
    answers: ["gallery-image-version"]
  },
  {
    role: "replica",
    read: "properties.publishingProfile.targetExtendedLocations[].extendedLocation.name",
    optional: ["properties.publishingProfile.targetExtendedLocations"],
    why: `the gallery keeps replicas of the ${what} in this edge zone`,
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/galleries/images/versions",
    answers: ["gallery-image-version"]
  }
]));
var galleryImageVersion = replicated(
  "Microsoft.Compute/galleries/images/versions",
  "image"
);
var galleryApplicationVersion = replicated(
  "Microsoft.Compute/galleries/applications/versions",
  "application"
);
var distributes = words2({
  ManagedImage: holds("location"),
  SharedImage: holds("targetRegions", "replicationRegions"),
  // Without an address, the disk is in the template's own staging group.
  VHD: none4
});
var builder = "https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json";
var imageTemplate = resourceType4(
  "Microsoft.VirtualMachineImages/imageTemplates",
  [
    {
      guards: true,
      role: "replica",
      read: "properties.distribute[].type",
      as: distributes,
      reads: [
        "properties.distribute[].location",
        "properties.distribute[].replicationRegions",
        "properties.distribute[].targetRegions"
      ],
      why: "the built image is distributed to a target of this kind",
      docs: builder,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].targetRegions[].name",
      optional: ["properties.distribute[].targetRegions"],
      as: elsewhere,
      why: "the built image is published to this region",
      docs: builder,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].replicationRegions[]",
      optional: ["properties.distribute[].replicationRegions"],
      as: elsewhere,
      why: "the built image is replicated to this region",
      docs: builder,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].location",
      as: elsewhere,
      absent: none4,
      why: "the built image is stored as a managed image in this region",
      docs: builder,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].uri",
      as: behind,
      absent: none4,
      why: "the built image is written to this storage account as a disk",
      docs: builder,
      answers: ["image-builder"]
    }
  ]
);

// src/locate/azure/container-registry.ts
import { resourceType as resourceType5 } from "./scan.js";

// src/locate/azure/states.ts
import { none as none5, own as own2 } from "./scan.js";
function standing(state, place) {
  const there = place();
  return there === none5 || there === own2 ? there : nothingThere(state) ?? there;
}
function nothingThere(state) {
  if (typeof state !== "string") return void 0;
  if (/^(deleted|disabled)$/i.test(state)) return none5;
  return /^(create|link|enable)?(failed|canceled|cancelled)$/i.test(state) ? {
    gap: `its state is ${state}, which does not show whether it holds data`,
    remedy: "repair or delete the resource, or check it and accept the gap with an exception"
  } : void 0;
}

// src/locate/azure/container-registry.ts
var isEndpointOff = (state) => typeof state === "string" && /^disabled$/i.test(state);
var containerRegistryReplication = resourceType5("Microsoft.ContainerRegistry/registries/replications", [], {
  home: {
    role: "replica",
    owner: (id, { properties }) => (isEndpointOff(properties?.provisioningState) ? void 0 : nothingThere(properties?.provisioningState)) ?? id.replace(/\/replications\/.*$/i, ""),
    reads: ["properties.provisioningState"],
    ownedBy: ["Microsoft.ContainerRegistry/registries"],
    why: "a geo-replicated registry keeps all its images in this region",
    docs: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication",
    answers: ["acr-replication"]
  }
});

// src/locate/azure/cosmos-account.ts
import {
  none as none6,
  resourceType as resourceType6,
  unknown as unknown2,
  unshown
} from "./scan.js";
import { given as given3, statusOf as statusOf3, words as words3 } from "./rows-aws.js";
var priorityOf = (priority) => typeof priority === "number" && Number.isInteger(priority) && priority >= 0 ? priority : unknown2(priority, "properties.locations[].failoverPriority");
var isFirst = (priority) => {
  const known = priorityOf(priority);
  return typeof known === "number" ? known === 0 : known;
};
var isFurther = (priority) => {
  const known = priorityOf(priority);
  return typeof known === "number" ? known > 0 : known;
};
var isPeriodic = statusOf3("properties.backupPolicy.type", { Periodic: true, Continuous: false });
var inPair2 = (_, here) => paired(here, writeRegion(here));
var distribution = "https://learn.microsoft.com/azure/cosmos-db/distribute-data-globally";
var cosmosAccount = resourceType6("Microsoft.DocumentDB/databaseAccounts", [
  {
    // The account's own location is only where it was created; its data can be elsewhere altogether.
    role: "home",
    id: "first region",
    read: "properties.locations[].locationName",
    as: (place, { element, resource }) => (
      // Each account has a region with priority 0.
      resource.properties.properties?.locations?.some((one) => one.failoverPriority === 0) ? given3(isFirst(element.failoverPriority), () => place) : unknown2(element.failoverPriority, "properties.locations[].failoverPriority")
    ),
    absent: ({ element }) => element && isFirst(element.failoverPriority) === true ? unshown : none6,
    reads: ["properties.locations[].failoverPriority"],
    why: "the account's write region holds all its data",
    docs: distribution,
    answers: ["cosmos-locations"]
  },
  {
    role: "replica",
    read: "properties.locations[].locationName",
    as: (place, { element }) => given3(
      isFurther(element.failoverPriority),
      () => standing(element.provisioningState, () => place)
    ),
    absent: ({ element }) => element && isFirst(element.failoverPriority) !== true ? unshown : none6,
    reads: ["properties.locations[].failoverPriority", "properties.locations[].provisioningState"],
    why: "every further region of the account holds a full copy of the data",
    docs: distribution,
    answers: ["cosmos-locations"]
  },
  {
    role: "backup",
    read: "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
    // Continuous backups stay in the account's regions.
    when: ({ properties }) => isPeriodic(properties?.backupPolicy?.type),
    reads: [
      "properties.backupPolicy.type",
      "properties.locations[].failoverPriority",
      "properties.locations[].locationName"
    ],
    as: words3({ Geo: inPair2, GeoZone: inPair2, Local: none6, Zone: none6 }),
    absent: (here) => here.pair(writeRegion(here)) ?? none6,
    why: "periodic backups are geo-redundant unless set otherwise, so a copy is kept in the region paired with the write region",
    docs: "https://learn.microsoft.com/azure/cosmos-db/periodic-backup-storage-redundancy",
    answers: ["cosmos-backup-redundancy"]
  }
]);
function writeRegion({ resource, home: home2 }) {
  const first = resource.properties.properties?.locations?.find(
    ({ failoverPriority }) => failoverPriority === 0
  );
  return first?.locationName ?? home2;
}

// src/locate/azure/cosmos-clusters.ts
import { firstShown } from "./rows-aws.js";
import { none as none7, resourceType as resourceType7 } from "./scan.js";
import { given as given4, statusOf as statusOf4 } from "./rows-aws.js";
var cassandraCluster = resourceType7(
  "Microsoft.DocumentDB/cassandraClusters",
  [
    {
      role: "replica",
      read: "dataCenters[].properties.dataCenterLocation",
      as: (place, { element }) => standing(element.properties?.provisioningState, () => place),
      reads: ["dataCenters[].properties.provisioningState"],
      why: "every data center of the cluster holds replicas of the data",
      docs: "https://learn.microsoft.com/azure/managed-instance-apache-cassandra/create-multi-region-cluster",
      answers: ["cosmos-cassandra-dc"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "this is the location of the cluster's description; its data is stored in its data centers",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/cassandraclusters/datacenters"
    },
    needs: [
      {
        property: "dataCenters",
        path: "dataCenters",
        apiVersion: "2024-08-15",
        action: "Microsoft.DocumentDB/cassandraClusters/dataCenters/read",
        list: true
      }
    ]
  }
);
var isReplica = statusOf4("properties.replica.role", {
  Primary: false,
  AsyncReplica: true,
  GeoAsyncReplica: true
});
var source = {
  role: "replica",
  as: (id, { resource }) => given4(isReplica(resource.properties.properties?.replica?.role), () => resourceAt(id)),
  isOriginal: true,
  why: "the source cluster of the replica keeps the same data",
  docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication"
};
var mongoCluster = resourceType7(
  "Microsoft.DocumentDB/mongoClusters",
  [
    {
      ...source,
      read: "properties.replica.sourceResourceId",
      absent: none7,
      reads: ["properties.replica.role"]
    },
    {
      ...source,
      read: "properties.replicaParameters.sourceResourceId",
      absent: none7,
      reads: ["properties.replica.role"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: (_, record) => {
        const { replica, replicaParameters } = record.properties ?? {};
        const isCopy = isReplica(replica?.role);
        if (isCopy !== true) return isCopy === false ? none7 : isCopy;
        return ownerAt(firstShown(replica?.sourceResourceId, replicaParameters?.sourceResourceId));
      },
      reads: [
        "properties.replica.role",
        "properties.replica.sourceResourceId",
        "properties.replicaParameters.sourceResourceId"
      ],
      why: "a replica cluster keeps a full copy of its source cluster",
      docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication",
      answers: ["cosmos-mongo-vcore"]
    }
  }
);
var cosmosFleet = resourceType7(
  "Microsoft.DocumentDB/fleets",
  [
    {
      role: "replica",
      read: "fleetspaces[].properties.dataRegions[]",
      why: "the accounts of a fleetspace keep their data in these regions",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/fleets/fleetspaces",
      answers: ["cosmos-fleet"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "a fleet groups accounts; their data is stored in their own regions",
      docs: "https://learn.microsoft.com/azure/cosmos-db/fleet"
    },
    needs: [
      {
        property: "fleetspaces",
        path: "fleetspaces",
        apiVersion: "2025-10-15",
        action: "Microsoft.DocumentDB/fleets/fleetspaces/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/data-box.ts
import { none as none8, resourceType as resourceType8, unshown as unshown2 } from "./scan.js";
import { words as words4 } from "./rows-aws.js";
import { oneOf } from "./scan.js";
var account = "order.properties.details.dataImportDetails[].accountDetails";
var accounts = ["storageAccountId", "stagingStorageAccountId"];
var dataBoxJob = resourceType8(
  "Microsoft.DataBox/jobs",
  [
    {
      role: "processing",
      read: "order.properties.details.datacenterAddress.dataCenterAzureLocation",
      reads: ["order.properties.details.preferences.preferredDataCenterRegion"],
      as: elsewhere,
      absent: ({ resource }) => resource.properties.order?.properties?.details?.preferences?.preferredDataCenterRegion?.length ? none8 : {
        gap: "the order does not name the datacenter that handles the disks",
        remedy: "look up the order in the portal, and accept the gap with an exception"
      },
      why: "the disks are shipped to a datacenter and copied there",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    },
    {
      role: "processing",
      read: "order.properties.details.preferences.preferredDataCenterRegion[]",
      optional: ["order.properties.details.preferences.preferredDataCenterRegion"],
      reads: ["order.properties.details.datacenterAddress.dataCenterAzureLocation"],
      when: ({ order }) => !order?.properties?.details?.datacenterAddress?.dataCenterAzureLocation,
      as: elsewhere,
      why: "the order requests a datacenter in this region to copy the disks",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    },
    {
      role: "replica",
      read: "order.properties.details.dataImportDetails[].accountDetails.storageAccountId",
      optional: ["order.properties.details.dataImportDetails"],
      as: resourceAt,
      absent: ({ element }) => element ? oneOf(account, element.accountDetails ?? {}, accounts, ["dataAccountType"]) : none8,
      unions: [account],
      reads: [
        "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId"
      ],
      why: "the content of the disks is copied to this storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    },
    {
      role: "replica",
      read: "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId",
      as: resourceAt,
      absent: none8,
      why: "the content of the disks passes through this storage account on its way to managed disks",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    }
  ],
  {
    needs: [
      {
        property: "order",
        path: "?$expand=details",
        apiVersion: "2022-12-01",
        action: "Microsoft.DataBox/jobs/read",
        list: false
      }
    ]
  }
);
var dataBoxEdgeDevice = resourceType8(
  "Microsoft.DataBoxEdge/dataBoxEdgeDevices",
  [
    {
      role: "metadata",
      read: "properties.dataResidency.type",
      absent: unshown2,
      as: words4({ GeoZoneReplication: inPair, ZoneReplication: none8 }),
      why: "the service copies its data about the device to the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databoxedge/databoxedgedevices",
      answers: ["databoxedge-residency"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "the device is wherever its owner put it; Azure keeps its management data here",
      docs: "https://learn.microsoft.com/azure/databox-online/azure-stack-edge-gpu-overview"
    },
    blind: ["Azure does not know the physical location of a Stack Edge device."]
  }
);

// src/locate/azure/data-explorer.ts
import { resourceType as resourceType9 } from "./scan.js";
var kustoCluster = resourceType9(
  "Microsoft.Kusto/clusters",
  [
    {
      role: "replica",
      read: "attachedDatabaseConfigurations[].properties.clusterResourceId",
      as: (id, { element }) => standing(element.properties?.provisioningState, () => resourceItself(id)),
      reads: ["attachedDatabaseConfigurations[].properties.provisioningState"],
      isOriginal: true,
      why: "this cluster caches a database of the leader cluster that it follows",
      docs: "https://learn.microsoft.com/azure/data-explorer/follower",
      answers: ["adx-follower"]
    }
  ],
  {
    needs: [
      {
        property: "attachedDatabaseConfigurations",
        path: "attachedDatabaseConfigurations",
        apiVersion: "2024-04-13",
        action: "Microsoft.Kusto/clusters/attachedDatabaseConfigurations/read",
        list: true
      }
    ],
    blind: [
      "An action that Reader does not allow lists the clusters that follow this one. Each follower in the scan reports the cluster that it follows.",
      "Data connections ingest from hubs and accounts, which are judged separately."
    ]
  }
);

// src/locate/azure/data-share.ts
import { resourceType as resourceType10 } from "./scan.js";
import { given as given5, statusOf as statusOf5 } from "./rows-aws.js";
var isServed = statusOf5("shareSubscriptions[].properties.shareSubscriptionStatus", {
  Active: true,
  Revoking: true,
  Revoked: false,
  SourceDeleted: false
});
var dataShareAccount = resourceType10(
  "Microsoft.DataShare/accounts",
  [
    {
      role: "processing",
      read: "shareSubscriptions[].properties.sourceShareLocation",
      as: (place, here) => given5(
        isServed(here.element.properties?.shareSubscriptionStatus),
        () => elsewhere(place, here)
      ),
      reads: ["shareSubscriptions[].properties.shareSubscriptionStatus"],
      why: "a received share is served from its sender's account in this region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.datashare/accounts/sharesubscriptions",
      answers: ["data-share"]
    }
  ],
  {
    needs: [
      {
        property: "shareSubscriptions",
        path: "shareSubscriptions",
        apiVersion: "2021-08-01",
        action: "Microsoft.DataShare/accounts/shareSubscriptions/read",
        list: true
      }
    ],
    blind: [
      "The recipient of a sent share keeps the data in a region that no API shows to the sender."
    ]
  }
);

// src/locate/azure/databricks.ts
import { resourceType as resourceType11 } from "./scan.js";
import { given as given6, statusOf as statusOf6 } from "./rows-aws.js";
var isGeo = geoSku("properties.parameters.storageAccountSkuName.value");
var hasStorage = statusOf6("properties.computeMode", { Hybrid: true, Serverless: false });
var databricksWorkspace = resourceType11(
  "Microsoft.Databricks/workspaces",
  [
    {
      role: "replica",
      read: "properties.parameters.storageAccountSkuName.value",
      // A serverless workspace has no storage account of its own.
      when: ({ properties }) => hasStorage(properties?.computeMode),
      reads: ["properties.computeMode"],
      as: (sku2, here) => given6(isGeo(sku2), () => paired(here)),
      absent: pairIfAny,
      why: "the workspace's storage is geo-redundant unless set otherwise: a copy is kept in the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces",
      answers: ["databricks-dbfs"]
    }
  ]
);

// src/locate/azure/disks.ts
import { none as none9, resourceType as resourceType12 } from "./scan.js";
import { statusOf as statusOf7 } from "./rows-aws.js";

var crossesRegions = statusOf7(
  "properties.creationData.createOption",
  {
    Attach: false,
    Copy: false,
    CopyFromSanSnapshot: false,
    CopyStart: true,
    Empty: false,
    FromImage: false,
    Import: false,
    ImportSecure: false,
    Restore: false,
    Upload: false,
    UploadPreparedSecure: false
  },
  false
);
var reads = [
  "properties.creationData.createOption",
  "properties.creationData.sourceResourceId",
  "properties.provisioningState"
];
var snapshot = resourceType12("Microsoft.Compute/snapshots", [], {
  home: {
    role: "backup",
    owner: copiedFrom,
    reads,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the snapshot was copied from another region",
    docs: "https://learn.microsoft.com/azure/virtual-machines/disks-copy-incremental-snapshot-across-regions",
    answers: ["snapshot-copy"]
  }
});
var disk = resourceType12("Microsoft.Compute/disks", [], {
  home: {
    role: "replica",
    owner: copiedFrom,
    reads,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the disk was copied from another region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/disks",
    answers: ["disk-source"]
  },
  blind: [
    "A disk that was imported from a blob, or whose source was deleted, does not show where its data was before."
  ]
});
var restorePointCollection = resourceType12(
  "Microsoft.Compute/restorePointCollections",
  [],
  {
    home: {
      role: "backup",
      owner: (_, { properties }) => properties?.source?.id ? ownerAt(properties.source.id) : none9,
      reads: ["properties.source.id"],
      ownedBy: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/restorePointCollections"],
      why: "the restore points of the source machine are kept in this region",
      docs: "https://learn.microsoft.com/azure/virtual-machines/virtual-machines-create-restore-points",
      answers: ["restore-point"]
    }
  }
);

// src/locate/azure/front-door.ts
import { resourceType as resourceType13, none as none10, unshown as unshown3 } from "./scan.js";
import { holdsAny as holdsAny2 } from "./scan.js";
import { given as given7, statusOf as statusOf8 } from "./rows-aws.js";
var excluded = "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-excluded-services";
var edge = {
  role: "cache",
  at: "edge",
  why: "content is cached at edge locations all over the world, outside the EU Data Boundary",
  docs: excluded
};
var entryRegion = "https://learn.microsoft.com/azure/frontdoor/private-link";
var isEnabled = statusOf8("enabledState", { Enabled: true, Disabled: false });
var isConnected = statusOf8("the status of the private link", {
  Pending: true,
  Approved: true,
  Rejected: false,
  Disconnected: false,
  Timeout: false
});
function enters({ enabledState, status }, place) {
  return given7(isEnabled(enabledState), () => given7(isConnected(status), place));
}
var origin = ({ properties }) => ({
  enabledState: properties?.enabledState,
  status: properties?.sharedPrivateLinkResource?.status
});
var cdnProfile = resourceType13(
  "Microsoft.Cdn/profiles",
  [
    {
      role: "processing",
      read: "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
      as: (place, { element }) => enters(origin(element), () => place),
      absent: ({ element }) => {
        const link = element?.properties?.sharedPrivateLinkResource;
        if (!element || !link) return none10;
        const id = link.privateLink?.id;
        return enters(origin(element), () => id ? resourceAt(id) : unshown3);
      },
      reads: [
        "origins[].properties.enabledState",
        "origins[].properties.sharedPrivateLinkResource.privateLink.id",
        "origins[].properties.sharedPrivateLinkResource.status"
      ],
      why: "traffic enters the origin's private link in this region",
      docs: entryRegion,
      answers: ["cdn-origin-pl"]
    }
  ],
  {
    home: { ...edge, answers: ["afd-cdn"] },
    needs: [
      {
        property: "origins",
        path: "originGroups/{each}/origins",
        apiVersion: "2024-02-01",
        action: "Microsoft.Cdn/profiles/originGroups/origins/read",
        list: true,
        // The older tiers have endpoints with origins of their own, and no private link.
        when: (record) => !/_(verizon|akamai|chinacdn|microsoft)$/i.test(record.sku?.name ?? ""),
        reads: ["sku.name"]
      }
    ]
  }
);
var backend = ({ enabledState, privateEndpointStatus: status }) => ({
  enabledState,
  status
});
var backends = "properties.backendPools[].properties.backends[]";
var frontDoor = resourceType13(
  "Microsoft.Network/frontDoors",
  [
    {
      role: "processing",
      read: `${backends}.privateLinkLocation`,
      as: (place, { element }) => enters(backend(element), () => place),
      absent: ({ element }) => {
        if (!holdsAny2(element, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"]))
          return none10;
        const id = element.privateLinkResourceId;
        return enters(backend(element), () => id ? resourceAt(id) : unshown3);
      },
      reads: [
        `${backends}.enabledState`,
        `${backends}.privateEndpointStatus`,
        `${backends}.privateLinkAlias`,
        `${backends}.privateLinkResourceId`
      ],
      why: "traffic enters the backend's private link in this region",
      docs: entryRegion,
      answers: ["afd-classic"]
    }
  ],
  { home: { ...edge, answers: ["afd-classic"] } }
);
var inFrontDoor = ((type3, why2) => resourceType13(type3, [], { home: { role: "none", why: why2, docs: excluded } }));
var ofProfile = "traffic through an endpoint is reported for its profile";
var filter = "the rules of a filter are settings; the filtered traffic is reported for the profile that uses them";
var cdnOrigins = "properties.origins[].properties";
var cdnEndpoint = resourceType13(
  "Microsoft.Cdn/profiles/endpoints",
  [
    {
      role: "processing",
      read: `${cdnOrigins}.privateLinkLocation`,
      as: (place, { element }) => entersOrigin(element, () => place),
      absent: ({ element }) => {
        const link = element?.properties;
        if (element && !link) return unshown3;
        if (!holdsAny2(link, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"]))
          return none10;
        const id = link.privateLinkResourceId;
        return entersOrigin(element, () => id ? resourceAt(id) : unshown3);
      },
      reads: [
        `${cdnOrigins}.enabled`,
        `${cdnOrigins}.privateEndpointStatus`,
        `${cdnOrigins}.privateLinkAlias`,
        `${cdnOrigins}.privateLinkResourceId`
      ],
      why: "traffic enters the origin's private link in this region",
      docs: "https://learn.microsoft.com/rest/api/cdn/endpoints/create",
      answers: ["cdn-origin-pl"]
    }
  ],
  { home: { role: "none", why: ofProfile, docs: excluded } }
);
var entersOrigin = ({ properties }, place) => properties?.enabled === false ? none10 : given7(isConnected(properties?.privateEndpointStatus), place);
var frontDoorParts = [
  inFrontDoor("Microsoft.Cdn/profiles/afdEndpoints", ofProfile),
  cdnEndpoint,
  inFrontDoor("Microsoft.Cdn/cdnWebApplicationFirewallPolicies", filter),
  inFrontDoor("Microsoft.Network/frontDoorWebApplicationFirewallPolicies", filter)
];

// src/locate/azure/hybrid.ts
import { none as none11, resourceType as resourceType14 } from "./scan.js";
import { switchOf as switchOf2, words as words5, given as given8 } from "./rows-aws.js";
var described = ((type3, what, docs13, answers4 = []) => resourceType14(type3, [], {
  home: {
    role: "metadata",
    why: `Azure keeps the description of the ${what} here; the ${what} itself runs elsewhere`,
    docs: docs13,
    answers: answers4
  },
  blind: [
    `Azure does not know the physical location of the ${what}; the listed location is that of its description.`
  ]
}));
var arc = "https://learn.microsoft.com/azure/azure-arc";
var hybrid = [
  described("Microsoft.HybridCompute/machines", "machine", `${arc}/servers/overview`, [
    "arc-machine"
  ]),
  described("Microsoft.Kubernetes/connectedClusters", "cluster", `${arc}/kubernetes/overview`, [
    "arc-k8s"
  ]),
  described(
    "Microsoft.AzureArcData/sqlServerInstances",
    "SQL Server",
    // No customer data is sent; backups of its databases are where SQL Server keeps them.
    "https://learn.microsoft.com/sql/sql-server/azure-arc/data-collection",
    ["arc-sql"]
  ),
  resourceType14("Microsoft.ExtendedLocation/customLocations", [], {
    home: {
      role: "metadata",
      why: "a custom location is a name for a connected cluster, which runs elsewhere",
      docs: `${arc}/kubernetes/conceptual-custom-locations`,
      answers: ["custom-location"]
    },
    blind: [
      "A resource deployed to a custom location runs on the connected cluster. Azure does not know the cluster's physical location; the listed location is that of the resource's description."
    ]
  })
];
var streams = switchOf2("deploymentData.observability.streamingDataClient", true);
var keptInEurope = words5({ true: none11, false: "global" });
var azureLocal = resourceType14(
  "Microsoft.AzureStackHCI/clusters",
  [
    {
      // Without it, the diagnostics may be kept in any of Microsoft's regions.
      role: "log",
      read: "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
      as: (inEurope, { element }) => {
        const isSent = streams(element.deploymentData?.observability?.streamingDataClient);
        return isSent === false ? none11 : keptInEurope(inEurope, void 0);
      },
      reads: [
        "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient"
      ],
      absent: ({ element }) => {
        const observability = element?.deploymentData?.observability;
        return observability ? given8(streams(observability.streamingDataClient), () => "global") : none11;
      },
      why: "diagnostics of the cluster are kept outside the EU unless its EU location is set",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.azurestackhci/clusters/deploymentsettings",
      answers: ["azure-local-eu"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "Azure keeps the description of the cluster here; the cluster runs elsewhere",
      docs: "https://learn.microsoft.com/azure/azure-local/overview"
    },
    needs: [
      {
        property: "deploymentSettings",
        path: "deploymentSettings",
        apiVersion: "2024-04-01",
        action: "Microsoft.AzureStackHCI/clusters/deploymentSettings/read",
        list: true
      }
    ],
    blind: ["Azure does not know the physical location of an Azure Local cluster."]
  }
);

// src/locate/azure/integration-runtime.ts
import {
  none as none12,
  own as own3,
  resourceType as resourceType15,
  unshown as unshown4
} from "./scan.js";
import { statusOf as statusOf9, words as words6 } from "./rows-aws.js";
var runtimes = ((answers4) => ({
  role: "processing",
  read: "integrationRuntimes[].properties.typeProperties.computeProperties.location",
  reads: [
    "integrationRuntimes[].properties.managedVirtualNetwork",
    "integrationRuntimes[].properties.type"
  ],
  as: (place, here) => runsAt(place, here, here.element.properties?.managedVirtualNetwork != null),
  // A self-hosted one runs on machines of its owner.
  absent: ({ element }) => !element || /^SelfHosted$/i.test(element.properties?.type ?? "") ? none12 : unshown4,
  why: "pipelines and data flows of this integration runtime run in this region",
  docs: "https://learn.microsoft.com/azure/data-factory/concepts-integration-runtime",
  answers: [answers4]
}));
var packages = ((answers4) => ({
  role: "metadata",
  read: "integrationRuntimes[].properties.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint",
  as: behind,
  absent: none12,
  why: "packages, their parameters and their run logs are kept in the catalog on this server",
  docs: "https://learn.microsoft.com/azure/data-factory/create-azure-ssis-integration-runtime",
  answers: [answers4]
}));
function runsAt(place, here, managedNetwork) {
  if (!/^auto ?resolve$/i.test(place)) return elsewhere(place, here);
  return managedNetwork ? own3 : {
    gap: "AutoResolve picks a region for each run",
    remedy: "set a region for the integration runtime, or put it into a managed virtual network"
  };
}
var need = ((type3, apiVersion) => ({
  property: "integrationRuntimes",
  path: "integrationRuntimes",
  apiVersion,
  action: `${type3}/integrationRuntimes/read`,
  list: true
}));
var blind = [
  "The built-in AutoResolve runtime copies in the region of each sink, which only the pipelines name.",
  "A self-hosted runtime runs on machines whose location Azure does not know."
];
var residency = /* @__PURE__ */ new Set(["brazilsouth", "southeastasia"]);
var dataFactory = resourceType15(
  "Microsoft.DataFactory/factories",
  [
    runtimes("adf-ir"),
    packages("adf-ir"),
    {
      role: "metadata",
      always: (here) => residency.has(here.home ?? "") ? none12 : pairIfAny(here),
      why: "pipelines, triggers and run records are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-data-factory",
      answers: ["adf-metadata-pair"]
    }
  ],
  { needs: [need("Microsoft.DataFactory/factories", "2018-06-01")], blind }
);
var synapseWorkspace = resourceType15(
  "Microsoft.Synapse/workspaces",
  [
    runtimes("synapse-ir"),
    packages("synapse-ir"),
    {
      role: "replica",
      read: "properties.defaultDataLakeStorage.accountUrl",
      reads: ["properties.defaultDataLakeStorage.resourceId"],
      as: (url, { resource }) => {
        const id = resource.properties.properties?.defaultDataLakeStorage?.resourceId;
        return id ? resourceItself(id) : behind(url);
      },
      why: "the workspace keeps files and tables in this data lake",
      docs: "https://learn.microsoft.com/azure/synapse-analytics/get-started-create-workspace",
      answers: ["synapse-lake"]
    }
  ],
  { needs: [need("Microsoft.Synapse/workspaces", "2021-06-01")], blind }
);
var backups = "https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore";
var isGeo2 = statusOf9("properties.storageAccountType", { GRS: true, LRS: false, ZRS: false });
var synapseSqlPool = resourceType15(
  "Microsoft.Synapse/workspaces/sqlPools",
  [
    {
      role: "backup",
      read: "geoBackupPolicies[].properties.state",
      when: ({ properties }) => isGeo2(properties?.storageAccountType),
      reads: ["properties.storageAccountType"],
      as: words6({ Enabled: inPair, Disabled: none12 }),
      absent: pairIfAny,
      emptyIsAbsent: true,
      why: "a dedicated SQL pool is backed up to the paired region unless set otherwise",
      docs: backups,
      answers: ["synapse-sqlpool-backup"]
    }
  ],
  {
    needs: [
      {
        property: "geoBackupPolicies",
        path: "geoBackupPolicies",
        apiVersion: "2021-06-01",
        action: "Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/keys.ts
import { none as none13, resourceType as resourceType16 } from "./scan.js";
import { given as given9, statusOf as statusOf10 } from "./rows-aws.js";
var unreplicated = /* @__PURE__ */ new Set(["brazilsouth", "brazilsoutheast", "westus3"]);
var keyVault = resourceType16("Microsoft.KeyVault/vaults", [
  {
    role: "replica",
    always: ((here) => unreplicated.has(here.home ?? "") ? none13 : pairIfAny(here)),
    why: "a vault's keys and secrets are copied to the paired region; this cannot be disabled",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-key-vault",
    answers: ["keyvault-implicit-pair"]
  }
]);
var isFurther2 = statusOf10("properties.regions[].isPrimary", { true: false, false: true });
var managedHsm = resourceType16("Microsoft.KeyVault/managedHSMs", [
  {
    role: "replica",
    read: "properties.regions[].name",
    as: (place, { element }) => given9(isFurther2(element.isPrimary), () => standing(element.provisioningState, () => place)),
    reads: ["properties.regions[].isPrimary", "properties.regions[].provisioningState"],
    why: "a multi-region pool keeps all its keys in this region too",
    docs: "https://learn.microsoft.com/azure/key-vault/managed-hsm/multi-region-replication",
    answers: ["managed-hsm-regions"]
  }
]);

// src/locate/azure/kubernetes-service.ts
import { none as none14, resourceType as resourceType17, unshown as unshown5, unknown as unknown3 } from "./scan.js";
import { switchOf as switchOf3, given as given10 } from "./rows-aws.js";
var isOn2 = switchOf3("properties.addonProfiles{}.enabled", true);
var insights = "properties.azureMonitorProfile.containerInsights.enabled";
var areInsightsOn = switchOf3(insights, false);
var areInsightsOnWithWorkspace = switchOf3(insights, true);
var isMonitored = switchOf3(
  "properties.securityProfile.defender.securityMonitoring.enabled",
  true
);
var isWorkspaceKey = (key) => /^logAnalyticsWorkspaceResourceId$/i.test(key);
var isMonitoring = (addon) => /^omsagent$/i.test(addon);
var isWorkspace = (id) => /\/providers\/microsoft\.operationalinsights\/workspaces\//i.test(id);
var managedCluster = resourceType17(
  "Microsoft.ContainerService/managedClusters",
  [
    {
      // The key is spelt logAnalyticsWorkspaceResourceID in more than one way, so its value decides.
      role: "log",
      read: "properties.addonProfiles{}.config{}",
      reads: ["properties.addonProfiles{}.enabled"],
      as: (value, { resource }) => {
        const profiles = Object.values(resource.properties.properties?.addonProfiles ?? {});
        const naming = profiles.filter(
          ({ config }) => Object.entries(config ?? {}).some(
            ([key, one]) => String(one) === value && (isWorkspaceKey(key) || isWorkspace(value))
          )
        );
        const switches = naming.map(({ enabled }) => isOn2(enabled));
        if (switches.includes(true)) return resourceItself(value);
        return switches.find((one) => one !== false && one !== true) ?? none14;
      },
      absent: none14,
      why: "an add-on sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"]
    },
    {
      guards: true,
      id: "containers' logs",
      role: "log",
      reads: ["properties.addonProfiles{}.enabled", "properties.addonProfiles{}.config{}"],
      always: ({ resource }) => {
        for (const [name, addon] of Object.entries(
          resource.properties.properties?.addonProfiles ?? {}
        )) {
          const on = isMonitoring(name) ? isOn2(addon.enabled) : false;
          if (on === false) continue;
          if (on !== true) return on;
          const { config } = addon;
          if (!Object.entries(config ?? {}).some(([key, id]) => isWorkspaceKey(key) && id))
            return unknown3(void 0, `properties.addonProfiles.${name}.config`);
        }
        return none14;
      },
      why: "the monitoring add-on sends the containers' logs to a workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"]
    },
    {
      role: "log",
      read: "properties.azureMonitorProfile.containerInsights.logAnalyticsWorkspaceResourceId",
      reads: [insights],
      as: (id, { resource }) => given10(
        areInsightsOnWithWorkspace(
          resource.properties.properties?.azureMonitorProfile?.containerInsights?.enabled
        ),
        () => resourceItself(id)
      ),
      absent: ({ element }) => {
        const { containerInsights } = element.properties?.azureMonitorProfile ?? {};
        return given10(areInsightsOn(containerInsights?.enabled), () => unshown5);
      },
      why: "Container insights sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"]
    },
    {
      role: "log",
      read: "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId",
      as: (id, { resource }) => given10(
        isMonitored(
          resource.properties.properties?.securityProfile?.defender?.securityMonitoring?.enabled
        ),
        () => resourceItself(id)
      ),
      absent: ({ element }) => {
        const { defender } = element.properties?.securityProfile ?? {};
        return defender ? given10(isMonitored(defender.securityMonitoring?.enabled), () => unshown5) : none14;
      },
      reads: ["properties.securityProfile.defender.securityMonitoring.enabled"],
      why: "Defender sends security data of the cluster to this workspace",
      docs: "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction",
      answers: ["aks-logs"]
    }
  ]
);
var fleet = resourceType17(
  "Microsoft.ContainerService/fleets",
  [
    {
      role: "metadata",
      read: "members[].properties.clusterResourceId",
      as: resourceItself,
      why: "the fleet distributes its manifests to this member cluster",
      docs: "https://learn.microsoft.com/azure/kubernetes-fleet/overview",
      answers: ["aks-fleet"]
    }
  ],
  {
    needs: [
      {
        property: "members",
        path: "members",
        apiVersion: "2025-03-01",
        action: "Microsoft.ContainerService/fleets/members/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/netapp-volume.ts
import { resourceType as resourceType18, none as none15, unshown as unshown6 } from "./scan.js";
import { isShown } from "./rows-aws.js";
var replication = "https://learn.microsoft.com/azure/azure-netapp-files/replication";
var netAppVolume = resourceType18(
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  [
    {
      role: "replica",
      read: "properties.dataProtection.replication.remoteVolumeRegion",
      reads: [
        "properties.dataProtection.replication.destinationReplications",
        "properties.dataProtection.replication.endpointType",
        "properties.dataProtection.replication.remoteVolumeResourceId"
      ],
      as: elsewhere,
      absent: ({ resource }) => {
        const { replication: remote } = resource.properties.properties?.dataProtection ?? {};
        if (remote?.remoteVolumeResourceId) return resourceItself(remote.remoteVolumeResourceId);
        return isShown(remote?.endpointType) && !isShown(remote?.destinationReplications) ? unshown6 : none15;
      },
      why: "cross-region replication keeps a copy of the volume, or its source, in this region",
      docs: replication,
      answers: ["netapp-crr"]
    },
    {
      role: "replica",
      read: "properties.dataProtection.replication.destinationReplications[].region",
      optional: ["properties.dataProtection.replication.destinationReplications"],
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none15;
        return element.resourceId ? resourceItself(element.resourceId) : unshown6;
      },
      reads: ["properties.dataProtection.replication.destinationReplications[].resourceId"],
      why: "the volume is replicated to a destination volume in this region",
      docs: replication,
      answers: ["netapp-crr"]
    },
    {
      role: "backup",
      read: "properties.dataProtection.backup.backupVaultId",
      as: resourceItself,
      why: "backups of the volume are kept in this backup vault",
      docs: "https://learn.microsoft.com/azure/azure-netapp-files/backup-introduction",
      answers: ["netapp-backup"]
    }
  ]
);

// src/locate/azure/network-logs.ts
import { resourceType as resourceType19, none as none16, unshown as unshown7 } from "./scan.js";
import { switchOf as switchOf4 } from "./rows-aws.js";
import { holdsAny as holdsAny3 } from "./scan.js";
import { isShown as isShown2 } from "./rows-aws.js";
var settings = ((why2, docs13) => ({ role: "metadata", why: why2, docs: docs13 }));
var isOn3 = switchOf4("properties.enabled", true);
var analyses = switchOf4("networkWatcherFlowAnalyticsConfiguration.enabled", false);
var hasInsights = switchOf4("properties.insights.isEnabled", true);
var flowLog = resourceType19(
  "Microsoft.Network/networkWatchers/flowLogs",
  [
    {
      role: "log",
      read: "properties.storageId",
      when: ({ properties }) => isOn3(properties?.enabled),
      reads: ["properties.enabled"],
      as: resourceItself,
      why: "flow logs (source and destination of traffic) are written to this storage account",
      docs: "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview",
      answers: ["flowlogs"]
    },
    {
      role: "log",
      read: "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceRegion",
      when: ({ properties }) => {
        const on = isOn3(properties?.enabled);
        const analytics2 = properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration;
        return on === true ? analyses(
          isShown2(analytics2?.enabled) ? analytics2?.enabled : isShown2(analytics2?.workspaceRegion) || isShown2(analytics2?.workspaceResourceId)
        ) : on;
      },
      reads: [
        "properties.enabled",
        "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled",
        "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId"
      ],
      absent: ({ resource }) => {
        const id = resource.properties.properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration?.workspaceResourceId;
        return id ? resourceItself(id) : { gap: "traffic analytics is enabled, and its workspace is not shown" };
      },
      why: "traffic analytics reads the flows into a workspace in this region",
      docs: "https://learn.microsoft.com/azure/network-watcher/traffic-analytics",
      answers: ["flowlogs"]
    }
  ],
  {
    home: settings(
      "a flow log is a setting: which flows are logged, and where",
      "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"
    )
  }
);
var networkWatcher = resourceType19(
  "Microsoft.Network/networkWatchers",
  [
    {
      role: "log",
      read: "packetCaptures[].properties.storageLocation.storageId",
      as: resourceItself,
      // A capture may be kept on the captured machine alone.
      absent: ({ element }) => {
        if (!element) return none16;
        const at2 = element.properties?.storageLocation;
        if (isShown2(at2?.storagePath)) return behind(String(at2?.storagePath));
        return holdsAny3(at2, ["filePath", "localPath"]) ? none16 : unshown7;
      },
      reads: [
        "packetCaptures[].properties.storageLocation.filePath",
        "packetCaptures[].properties.storageLocation.localPath",
        "packetCaptures[].properties.storageLocation.storagePath"
      ],
      why: "captured packets, with their content, are written to this storage account",
      docs: "https://learn.microsoft.com/azure/network-watcher/packet-capture-overview",
      answers: ["packet-capture"]
    }
  ],
  {
    home: settings(
      "Azure creates a network watcher in every region that has a network; it stores no data",
      "https://learn.microsoft.com/azure/network-watcher/network-watcher-overview"
    ),
    needs: [
      {
        property: "packetCaptures",
        path: "packetCaptures",
        apiVersion: "2024-05-01",
        action: "Microsoft.Network/networkWatchers/packetCaptures/read",
        list: true
      }
    ]
  }
);
var analytics = "https://learn.microsoft.com/azure/firewall/policy-analytics";
var firewallPolicy = resourceType19(
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
      answers: ["firewall-insights"]
    },
    {
      role: "log",
      read: "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
      when: ({ properties }) => hasInsights(properties?.insights?.isEnabled),
      reads: [
        "properties.insights.isEnabled",
        "properties.insights.logAnalyticsResources.workspaces"
      ],
      as: resourceItself,
      absent: ({ element }) => {
        const { insights: insights2 } = element.properties ?? {};
        const { logAnalyticsResources: named3 } = insights2 ?? {};
        return named3 && !named3.workspaces?.length ? unshown7 : none16;
      },
      why: "policy analytics sends the firewalls' logs to this default workspace",
      docs: analytics,
      answers: ["firewall-insights"]
    }
  ],
  {
    home: settings(
      "a firewall policy is a set of rules; packets pass through the firewalls that use it",
      "https://learn.microsoft.com/azure/firewall-manager/policy-overview"
    )
  }
);

// src/locate/azure/networks.ts
import { resourceType as resourceType20 } from "./scan.js";
var nonregional = "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services";
var names = ((type3, why2) => resourceType20(type3, [], { home: { role: "none", why: why2, docs: nonregional } }));
var zone = "Microsoft lists DNS as holding no customer data; the service is global";
var way = ((type3, why2, docs13, blind3) => resourceType20(type3, [], { home: { role: "processing", why: why2, docs: docs13 }, blind: [blind3] }));
var networks = [
  names("Microsoft.Network/dnsZones", zone),
  names("Microsoft.Network/privateDnsZones", zone),
  names("Microsoft.Network/privateDnsZones/virtualNetworkLinks", zone),
  resourceType20("Microsoft.Network/trafficManagerProfiles", [], {
    home: {
      role: "none",
      why: "Traffic Manager answers DNS queries only; Microsoft lists it as holding no customer data",
      docs: nonregional,
      answers: ["traffic-manager"]
    },
    blind: [
      "Users are directed to a profile's endpoints. Endpoints in Azure are judged separately; the location of others is unknown."
    ]
  }),
  way(
    "Microsoft.Network/loadBalancers",
    "packets pass through a load balancer in this region, which stores none",
    "https://learn.microsoft.com/azure/load-balancer/load-balancer-overview",
    "A load balancer of the global tier receives packets near the sender and stores none; its backends are judged separately."
  ),
  way(
    "Microsoft.Network/natGateways",
    "packets pass through a NAT gateway in this region, which stores none",
    "https://learn.microsoft.com/azure/nat-gateway/nat-overview",
    "The countries that packets cross beyond a NAT gateway are unknown."
  ),
  resourceType20("Microsoft.Network/expressRouteCircuits", [], {
    home: {
      role: "metadata",
      why: "the circuit's settings are kept in its region; traffic terminates at its peering location",
      docs: "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings"
    },
    blind: [
      "Only the carrier knows which countries its circuit crosses. Global Reach and the Premium tier extend it beyond one geopolitical region."
    ]
  })
];

// src/locate/azure/open-source-databases.ts
import { none as none17, resourceType as resourceType21 } from "./scan.js";
import { given as given11, statusOf as statusOf11, words as words7 } from "./rows-aws.js";
function sourceServer(_, { properties }) {
  const isCopy = isReplica2(properties?.replicationRole);
  if (isCopy !== true) return isCopy === false ? none17 : isCopy;
  return ownerAt(properties?.sourceServerResourceId);
}
var isReplica2 = statusOf11(
  "properties.replicationRole",
  {
    // MySQL
    None: false,
    Source: false,
    Replica: true,
    // PostgreSQL
    Primary: false,
    Secondary: true,
    AsyncReplica: true,
    GeoAsyncReplica: true,
    SyncReplica: true,
    GeoSyncReplica: true,
    WalReplica: true
  },
  false
);
var reads2 = ["properties.replicationRole", "properties.sourceServerResourceId"];
var source2 = {
  role: "replica",
  read: "properties.sourceServerResourceId",
  as: (id, { resource }) => given11(isReplica2(resource.properties.properties?.replicationRole), () => resourceAt(id)),
  reads: ["properties.replicationRole"],
  isOriginal: true,
  why: "the source server of the read replica keeps the same data"
};
var postgresBackup = "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore";
var postgresFlexible = resourceType21(
  "Microsoft.DBforPostgreSQL/flexibleServers",
  [
    {
      role: "backup",
      read: "properties.backup.geoRedundantBackup",
      as: words7({ Enabled: inPair, Disabled: none17 }),
      why: "geo-redundant backups are copied to the paired region",
      docs: postgresBackup,
      answers: ["pg-geo-backup"]
    },
    {
      ...source2,
      docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
      answers: ["pg-replica"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      reads: reads2,
      why: "a read replica keeps a full copy of its source server",
      docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
      answers: ["pg-replica"]
    }
  }
);
var mysqlFlexible = resourceType21(
  "Microsoft.DBforMySQL/flexibleServers",
  [
    {
      role: "backup",
      read: "properties.backup.geoRedundantBackup",
      as: words7({ Enabled: inPair, Disabled: none17 }),
      why: "geo-redundant backups are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore",
      answers: ["mysql-geo-backup"]
    },
    {
      ...source2,
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
      answers: ["mysql-replica"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      reads: reads2,
      why: "a read replica keeps a full copy of its source server",
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
      answers: ["mysql-replica"]
    }
  }
);
var mariaServer = resourceType21("Microsoft.DBforMariaDB/servers", [
  {
    role: "backup",
    read: "properties.storageProfile.geoRedundantBackup",
    as: words7({ Enabled: inPair, Disabled: none17 }),
    why: "geo-redundant backups are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.dbformariadb/servers",
    answers: ["mariadb-retired"]
  }
]);
var citusCluster = resourceType21(
  "Microsoft.DBforPostgreSQL/serverGroupsv2",
  [
    {
      role: "backup",
      read: "properties.enableGeoBackup",
      as: words7({ true: inPair ?? none17, false: none17 }),
      why: "geo-redundant backups of the cluster are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-backup",
      answers: ["citus-replica"]
    },
    {
      role: "replica",
      read: "properties.sourceResourceId",
      as: resourceAt,
      isOriginal: true,
      why: "the source cluster of the read replica keeps the same data",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
      answers: ["citus-replica"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: (_, { properties }) => properties?.sourceResourceId ? ownerAt(properties.sourceResourceId) : none17,
      reads: ["properties.sourceResourceId"],
      why: "a read replica cluster keeps a full copy of its source cluster",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
      answers: ["citus-replica"]
    }
  }
);

// src/locate/azure/oracle-database.ts
import { resourceType as resourceType22, unknown as unknown4 } from "./scan.js";
var oracleAutonomousDatabase = resourceType22(
  "Oracle.Database/autonomousDatabases",
  [
    {
      // Peers are named by Oracle's own ids, which the databases in Azure carry too.
      role: "replica",
      read: "properties.peerDbIds[]",
      as: (id) => isArmId(id) || /^ocid1\.autonomousdatabase\./i.test(id) ? { resource: id } : unknown4(id),
      why: "Data Guard keeps a standby copy of the database in another region",
      docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
      answers: ["oracle-adb-dr"]
    },
    {
      role: "replica",
      read: "properties.peerDbId",
      as: (id) => ({ resource: id }),
      why: "the database and this peer are copies of each other",
      docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
      answers: ["oracle-adb-dr"]
    }
  ]
);

// src/locate/azure/recovery-services.ts
import { none as none18, resourceType as resourceType23, unshown as unshown8 } from "./scan.js";
import { given as given12, statusOf as statusOf12, words as words8 } from "./rows-aws.js";
import { isShown as isShown3 } from "./rows-aws.js";
var redundancy = "https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault#set-storage-redundancy";
var siteRecovery = "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-architecture";
var redundancyOf = words8({
  GeoRedundant: inPair,
  ReadAccessGeoZoneRedundant: inPair,
  LocallyRedundant: none18,
  ZoneRedundant: none18
});
var isKnownKind = statusOf12(
  "replicationProtectedItems[].properties.providerSpecificDetails.instanceType",
  {
    A2A: true,
    A2ACrossClusterMigration: true,
    HyperVReplica2012: true,
    HyperVReplica2012R2: true,
    HyperVReplicaAzure: true,
    InMage: true,
    InMageAzureV2: true,
    InMageRcm: true,
    InMageRcmFailback: true
  }
);
var recoveryVault = resourceType23(
  "Microsoft.RecoveryServices/vaults",
  [
    {
      role: "backup",
      read: "properties.redundancySettings.standardTierStorageRedundancy",
      as: redundancyOf,
      // A vault is geo-redundant until its owner chooses otherwise, and then one of its two views says so.
      absent: (here) => {
        const { storageModelType, storageType } = here.resource.properties.backupStorageConfig?.properties ?? {};
        return storageModelType || storageType || here.resource.unseen?.["backupStorageConfig"] ? none18 : pairIfAny(here);
      },
      reads: [
        "backupStorageConfig.properties.storageModelType",
        "backupStorageConfig.properties.storageType"
      ],
      why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
      docs: redundancy,
      answers: ["rsv-redundancy"]
    },
    {
      role: "backup",
      read: "backupStorageConfig.properties.storageModelType",
      as: redundancyOf,
      why: "the vault's storage configuration copies backups to the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backupstorageconfig",
      answers: ["rsv-backupstorageconfig"]
    },
    {
      role: "backup",
      read: "backupStorageConfig.properties.storageType",
      as: redundancyOf,
      why: "the vault's older redundancy setting copies its backups to the paired region",
      docs: "https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/get",
      answers: ["rsv-redundancy"]
    },
    {
      role: "backup",
      read: "properties.regionOfChoiceSettings.status",
      as: words8({
        Enabled: { gap: "Microsoft does not document yet which region that is" },
        Disabled: none18
      }),
      why: "the vault may keep backups in a region of choice",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults",
      answers: ["rsv-region-of-choice"]
    },
    {
      role: "replica",
      read: "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
      absent: ({ element }) => !element || isShown3(element.properties?.providerSpecificDetails?.targetLocation) ? none18 : given12(
        isKnownKind(element.properties?.providerSpecificDetails?.instanceType),
        () => unshown8
      ),
      reads: [
        "replicationProtectedItems[].properties.providerSpecificDetails.instanceType",
        "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation"
      ],
      why: "Site Recovery continuously copies the machine's disks to this region",
      docs: siteRecovery,
      answers: ["asr-protected-item"]
    },
    {
      role: "replica",
      read: "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation",
      as: elsewhere,
      absent: none18,
      why: "Site Recovery copies the disks of an on-premises machine to this region",
      docs: "https://learn.microsoft.com/azure/site-recovery/vmware-azure-architecture-modernized",
      answers: ["asr-protected-item"]
    },
    {
      role: "failover",
      read: "replicationFabrics[].properties.customDetails.location",
      // The item names the fabric that it replicates from or to.
      as: (place, here) => here.resource.properties.replicationProtectedItems?.some(({ properties }) => {
        const details = properties?.providerSpecificDetails;
        return sameRegion(place, details?.primaryFabricLocation ?? void 0) || sameRegion(place, details?.recoveryFabricLocation ?? void 0);
      }) ? none18 : elsewhere(place, here),
      // The other fabrics are sites of the owner.
      absent: ({ element }) => /^Azure$/i.test(element?.properties?.customDetails?.instanceType ?? "") ? unshown8 : none18,
      reads: [
        "replicationFabrics[].properties.customDetails.instanceType",
        "replicationProtectedItems[].properties.providerSpecificDetails.primaryFabricLocation",
        "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation"
      ],
      why: "Site Recovery is set up for machines in this region; none is replicated yet",
      docs: siteRecovery,
      answers: ["asr-fabric"]
    }
  ],
  {
    needs: [
      {
        property: "backupStorageConfig",
        path: "backupstorageconfig/vaultstorageconfig",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/backupstorageconfig/read",
        list: false,
        when: (record) => !record.properties?.redundancySettings?.standardTierStorageRedundancy,
        reads: ["properties.redundancySettings.standardTierStorageRedundancy"]
      },
      {
        property: "replicationProtectedItems",
        path: "replicationProtectedItems",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/replicationProtectedItems/read",
        list: true
      },
      {
        property: "replicationFabrics",
        path: "replicationFabrics",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/replicationFabrics/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/redis.ts
import { none as none19, resourceType as resourceType24, unshown as unshown9 } from "./scan.js";
import { sameId } from "./cli.js";
var redis = resourceType24(
  "Microsoft.Cache/redis",
  [
    {
      role: "replica",
      read: "linkedServers[].properties.linkedRedisCacheLocation",
      // Seen from the secondary, the linked cache is the primary, which keeps the same data.
      as: (place, here) => standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none19;
        const { linkedRedisCacheId: id, provisioningState } = element.properties ?? {};
        return standing(provisioningState, () => id ? resourceAt(id) : unshown9);
      },
      reads: [
        "linkedServers[].properties.linkedRedisCacheId",
        "linkedServers[].properties.provisioningState"
      ],
      why: "passive geo-replication keeps the data of the cache in a linked cache in this region, its primary or its secondary",
      docs: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-geo-replication",
      answers: ["redis-geo"]
    }
  ],
  {
    needs: [
      {
        property: "linkedServers",
        path: "linkedServers",
        apiVersion: "2024-11-01",
        action: "Microsoft.Cache/redis/linkedServers/read",
        list: true,
        when: (record) => record.properties?.linkedServers?.length !== 0,
        reads: ["properties.linkedServers"]
      }
    ],
    blind: [
      "Only a secret, which is never read, names the storage account to which a Premium cache saves its data."
    ]
  }
);
var redisEnterprise = resourceType24(
  "Microsoft.Cache/redisEnterprise",
  [
    {
      role: "replica",
      read: "databases[].properties.geoReplication.linkedDatabases[].id",
      optional: ["databases[].properties.geoReplication"],
      // The group lists every member, the one at hand too.
      as: (id, { element, resource }) => sameId(topLevel(id)) === sameId(resource.id) ? none19 : standing(element.state, () => resourceAt(id)),
      reads: ["databases[].properties.geoReplication.linkedDatabases[].state"],
      why: "active geo-replication also keeps all keys in this linked cluster",
      docs: "https://learn.microsoft.com/azure/redis/how-to-active-geo-replication",
      answers: ["managed-redis-geo"]
    }
  ],
  {
    needs: [
      {
        property: "databases",
        path: "databases",
        apiVersion: "2025-07-01",
        action: "Microsoft.Cache/redisEnterprise/databases/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/resource-manager.ts
import { none as none20, unshown as unshown10, resourceType as resourceType25 } from "./scan.js";
import { words as words9 } from "./rows-aws.js";
var resourceGroup = resourceType25("Microsoft.Resources/resourceGroups", [], {
  home: {
    role: "metadata",
    why: "the group's location keeps the descriptions of its resources; the resources may be anywhere",
    docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview",
    answers: ["rg-location"]
  }
});
var boundary = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";
var dataBoundary = resourceType25(
  "Microsoft.Resources/dataBoundaries",
  [
    {
      role: "metadata",
      read: "properties.dataBoundary",
      absent: unshown10,
      as: words9({ EU: none20, Global: "global", NotDefined: "global" }),
      why: "without a data boundary, Resource Manager may keep names, tags and settings of resources anywhere; a tenant can choose a boundary only before its first subscription, and cannot undo it",
      docs: boundary,
      answers: ["tenant-data-boundary"]
    }
  ],
  {
    home: {
      role: "none",
      why: "the boundary is a setting of the tenant; with the value EU its metadata stays in the EU Data Boundary",
      docs: boundary
    }
  }
);

// src/locate/azure/sql-database.ts
import { none as none21, resourceType as resourceType26 } from "./scan.js";
import { words as words10 } from "./rows-aws.js";
var secondOf = ({ resource }) => resource.properties.properties?.defaultSecondaryLocation;
var inSecond = (_, here) => secondOf(here) || paired(here);
var sqlDatabase = resourceType26("Microsoft.Sql/servers/databases", [
  {
    role: "backup",
    read: "properties.currentBackupStorageRedundancy",
    // master belongs to the server, and keeps no customer backups.
    when: (_, { resource }) => !/\/databases\/master$/i.test(resource.id),
    as: words10({ Geo: inSecond, GeoZone: inSecond, Local: none21, Zone: none21 }),
    absent: (here) => secondOf(here) || pairIfAny(here),
    reads: ["properties.defaultSecondaryLocation"],
    why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
    docs: "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview",
    answers: ["sql-backup-redundancy"]
  }
]);

// src/locate/azure/sql-managed-instance.ts
import { sameId as sameId2 } from "./cli.js";
import { none as none22, resourceType as resourceType27, unshown as unshown11, unknown as unknown5 } from "./scan.js";
import { given as given13, statusOf as statusOf13, words as words11 } from "./rows-aws.js";
import { isShown as isShown4 } from "./rows-aws.js";
var isSecondary = statusOf13("distributedAvailabilityGroups[].properties.partnerLinkRole", {
  Primary: false,
  Secondary: true
});
var sqlManagedInstance = resourceType27(
  "Microsoft.Sql/managedInstances",
  [
    {
      role: "backup",
      read: "properties.currentBackupStorageRedundancy",
      as: words11({ Geo: inPair, GeoZone: inPair, Local: none22, Zone: none22 }),
      absent: pairIfAny,
      why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview",
      answers: ["sqlmi-backup"]
    },
    {
      role: "replica",
      read: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
      reads: [
        "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
        "instanceFailoverGroups[].properties.partnerRegions[].location"
      ],
      as: (partner2, { element, resource }) => {
        if (!isArmId(partner2)) return unknown5(partner2);
        const { primaryManagedInstanceId: primary } = element;
        if (!isShown4(primary) || !isArmId(String(primary)))
          return unknown5(
            primary,
            "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId"
          );
        const ends = [element.primaryManagedInstanceId ?? "", partner2];
        const other = ends.find((end) => sameId2(end) !== sameId2(resource.id));
        if (other === void 0 || !ends.some((end) => sameId2(end) === sameId2(resource.id)))
          return none22;
        const group = resource.properties.instanceFailoverGroups?.find(
          ({ properties }) => properties?.managedInstancePairs?.includes(element)
        );
        return group?.properties?.partnerRegions?.[0]?.location || resourceItself(other);
      },
      why: "a failover group also keeps all databases on the other instance of the pair",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/failover-group-sql-mi",
      answers: ["sqlmi-failover-group"]
    },
    {
      role: "replica",
      read: "distributedAvailabilityGroups[].properties.partnerEndpoint",
      as: (endpoint, { element }) => given13(isSecondary(element.properties?.partnerLinkRole), () => behind(endpoint)),
      absent: ({ element }) => element ? given13(isSecondary(element.properties?.partnerLinkRole), () => unshown11) : none22,
      reads: ["distributedAvailabilityGroups[].properties.partnerLinkRole"],
      why: "a managed instance link copies databases to the SQL Server at this endpoint",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/managed-instance-link-feature-overview",
      answers: ["sqlmi-dag"]
    }
  ],
  {
    needs: [
      {
        property: "instanceFailoverGroups",
        path: "{group}/providers/Microsoft.Sql/locations/{location}/instanceFailoverGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/locations/instanceFailoverGroups/read",
        list: true
      },
      {
        property: "distributedAvailabilityGroups",
        path: "distributedAvailabilityGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/managedInstances/distributedAvailabilityGroups/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/sql-server.ts
import { resourceType as resourceType28, none as none23, unshown as unshown12 } from "./scan.js";
import { statusOf as statusOf14, switchOf as switchOf5 } from "./rows-aws.js";
var audits = statusOf14("auditing.properties.state", { Enabled: true, Disabled: false });
var goesToMonitor = switchOf5("auditing.properties.isAzureMonitorTargetEnabled", false);
var sqlServer = resourceType28(
  "Microsoft.Sql/servers",
  [
    {
      role: "replica",
      read: "replicationLinks[].properties.partnerLocation",
      // Both ends see the link, whoever scans only one of them; named replicas stay in the region.
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none23;
        const id = element.properties?.partnerDatabaseId;
        return id ? resourceAt(id) : unshown12;
      },
      reads: ["replicationLinks[].properties.partnerDatabaseId"],
      why: "active geo-replication also keeps a database on this partner server",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-overview",
      answers: ["sql-geo-replica"]
    },
    {
      role: "failover",
      read: "failoverGroups[].properties.partnerServers[].location",
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none23;
        return element.id ? resourceItself(element.id) : unshown12;
      },
      reads: ["failoverGroups[].properties.partnerServers[].id"],
      why: "a failover group also keeps its databases on this partner server, and fails over to it",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
      answers: ["sql-failover-group"]
    },
    {
      role: "log",
      read: "auditing.properties.storageEndpoint",
      when: ({ auditing }) => audits(auditing?.properties?.state),
      reads: ["auditing.properties.state", "auditing.properties.isAzureMonitorTargetEnabled"],
      as: behind,
      absent: ({ element: { auditing } }) => {
        const { properties } = auditing ?? {};
        if (!properties) return none23;
        const toMonitor = goesToMonitor(properties.isAzureMonitorTargetEnabled);
        return toMonitor === true ? none23 : toMonitor === false ? unshown12 : toMonitor;
      },
      why: "the audit log, with the text of queries, is written to this storage account",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/auditing-overview",
      answers: ["sql-audit"]
    }
  ],
  {
    needs: [
      {
        property: "replicationLinks",
        path: "replicationLinks",
        apiVersion: "2021-11-01",
        action: "Microsoft.Sql/servers/replicationLinks/read",
        list: true
      },
      {
        property: "failoverGroups",
        path: "failoverGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/servers/failoverGroups/read",
        list: true
      },
      {
        property: "auditing",
        path: "auditingSettings/default",
        apiVersion: "2021-11-01",
        action: "Microsoft.Sql/servers/auditingSettings/read",
        list: false
      }
    ],
    blind: [
      "Audit settings of single databases and of Microsoft support operations are not read; audit settings of the server are."
    ]
  }
);

// src/locate/azure/storage-account.ts
import { sameId as sameId3 } from "./cli.js";
import { none as none24, resourceType as resourceType29 } from "./scan.js";
import { given as given14 } from "./rows-aws.js";
var isGeo3 = geoSku("sku.name");
var redundancy2 = "https://learn.microsoft.com/azure/storage/common/storage-redundancy";
function otherAccount(account2, { resource }) {
  if ([sameId3(resource.id), resource.name.toLowerCase()].includes(sameId3(account2))) return none24;
  return account2.includes("/") ? resourceItself(account2) : storageAccountAt(account2);
}
var storageAccount = resourceType29(
  "Microsoft.Storage/storageAccounts",
  [
    {
      role: "replica",
      read: "properties.secondaryLocation",
      absent: none24,
      // `in`, because resources.list shows no properties, and then the SKU decides.
      when: (account2) => "properties" in account2,
      why: "a geo-redundant account copies all its data to this secondary region",
      docs: redundancy2,
      answers: ["storage-geo-sku"]
    },
    {
      role: "replica",
      read: "sku.name",
      when: (account2) => !("properties" in account2) || !account2.properties?.secondaryLocation,
      reads: ["properties.secondaryLocation"],
      as: (sku2, here) => given14(isGeo3(sku2), () => paired(here)),
      absent: {
        gap: "the record shows neither its redundancy nor a second region",
        remedy: "look up the account, and accept the gap with an exception"
      },
      why: "a geo-redundant account copies all its data to the paired region",
      docs: redundancy2,
      answers: ["storage-geo-sku"]
    },
    {
      role: "replica",
      read: "objectReplicationPolicies[].properties.destinationAccount",
      as: otherAccount,
      why: "object replication copies blobs to this account",
      docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
      answers: ["storage-object-replication"]
    },
    {
      role: "replica",
      read: "objectReplicationPolicies[].properties.sourceAccount",
      as: otherAccount,
      isOriginal: true,
      why: "object replication copies blobs from this account",
      docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
      answers: ["storage-object-replication"]
    }
  ],
  {
    needs: [
      {
        property: "objectReplicationPolicies",
        path: "objectReplicationPolicies",
        apiVersion: "2024-01-01",
        action: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
        list: true,
        // Files-only and first-generation accounts have none.
        when: (record) => !["FileStorage", "Storage"].includes(record.kind ?? ""),
        reads: ["kind"]
      }
    ],
    blind: [
      "Copies that clients make (AzCopy, Copy Blob) do not appear in any configuration; allowedCopyScope and allowCrossTenantReplication only say whether they may leave the tenant."
    ]
  }
);

// src/locate/azure/storage-mover.ts
import { sameId as sameId4 } from "./cli.js";
import { resourceType as resourceType30 } from "./scan.js";
var storageMover = resourceType30(
  "Microsoft.StorageMover/storageMovers",
  [
    {
      role: "replica",
      read: "jobDefinitions[].properties.targetResourceId",
      reads: ["endpoints[].id", "endpoints[].properties.storageAccountResourceId"],
      as: (target, { resource }) => {
        const account2 = resource.properties.endpoints?.find(
          ({ id }) => id !== void 0 && sameId4(id) === sameId4(target)
        )?.properties?.storageAccountResourceId;
        return account2 === void 0 ? { gap: `the endpoint ${target} shows no storage account` } : resourceItself(account2);
      },
      why: "a job copies its source into the storage account behind this endpoint",
      docs: "https://learn.microsoft.com/azure/storage-mover/resource-hierarchy",
      answers: ["storage-mover"]
    }
  ],
  {
    needs: [
      {
        property: "jobDefinitions",
        path: "projects/{each}/jobDefinitions",
        apiVersion: "2024-07-01",
        action: "Microsoft.StorageMover/storageMovers/projects/jobDefinitions/read",
        list: true
      },
      {
        property: "endpoints",
        path: "endpoints",
        apiVersion: "2024-07-01",
        action: "Microsoft.StorageMover/storageMovers/endpoints/read",
        list: true
      }
    ],
    blind: [
      "The location of the sources that Storage Mover reads, on premises or in other clouds."
    ]
  }
);

// src/locate/azure/storage-sync.ts
import { resourceType as resourceType31 } from "./scan.js";
var storageSyncService = resourceType31(
  "Microsoft.StorageSync/storageSyncServices",
  [
    {
      role: "replica",
      read: "cloudEndpoints[].properties.storageAccountResourceId",
      as: resourceItself,
      why: "the synced files are kept in a share of this storage account",
      docs: "https://learn.microsoft.com/azure/storage/file-sync/file-sync-planning",
      answers: ["storage-sync-cloud-endpoint"]
    },
    {
      role: "processing",
      read: "registeredServers[].properties.serviceLocation",
      as: elsewhere,
      why: "the sync service serves a registered server from this location",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.storagesync/storagesyncservices/registeredservers",
      answers: ["storage-sync-server"]
    }
  ],
  {
    needs: [
      {
        property: "cloudEndpoints",
        path: "syncGroups/{each}/cloudEndpoints",
        apiVersion: "2022-09-01",
        action: "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints/read",
        list: true
      },
      {
        property: "registeredServers",
        path: "registeredServers",
        apiVersion: "2022-09-01",
        action: "Microsoft.StorageSync/storageSyncServices/registeredServers/read",
        list: true
      }
    ],
    blind: [
      "Azure does not know the physical location of the registered servers, each of which has a copy of the files."
    ]
  }
);

// src/locate/azure/virtual-desktop.ts
import { resourceType as resourceType32, none as none25 } from "./scan.js";
var metadata = {
  role: "metadata",
  why: "Virtual Desktop keeps the names of users and desktops here; the desktops run on session hosts, which may be elsewhere",
  docs: "https://learn.microsoft.com/azure/virtual-desktop/data-locations",
  answers: ["avd-metadata"]
};
var hostPool = resourceType32(
  "Microsoft.DesktopVirtualization/hostPools",
  [
    {
      role: "processing",
      read: "sessionHostConfigurations[].properties.vmLocation",
      as: elsewhere,
      // Left out, it is the location of the pool.
      absent: none25,
      why: "the session hosts of the pool are created in this region",
      docs: "https://learn.microsoft.com/azure/virtual-desktop/host-pool-management-approaches",
      answers: ["avd-sessionhost"]
    }
  ],
  {
    home: metadata,
    needs: [
      {
        property: "sessionHostConfigurations",
        path: "sessionHostConfigurations",
        apiVersion: "2026-04-01-preview",
        action: "Microsoft.DesktopVirtualization/hostPools/sessionHostConfigurations/read",
        list: true,
        // Only pools that make their hosts themselves have such a configuration.
        when: (record) => !/^standard$/i.test(record.properties?.managementType ?? "Standard"),
        reads: ["properties.managementType"]
      }
    ]
  }
);
var desktopWorkspace = resourceType32(
  "Microsoft.DesktopVirtualization/workspaces",
  [],
  {
    home: metadata
  }
);
var desktopApplicationGroup = resourceType32(
  "Microsoft.DesktopVirtualization/applicationGroups",
  [],
  { home: metadata }
);

// src/locate/azure/virtual-machine.ts
import { resourceType as resourceType33, none as none26 } from "./scan.js";
import { given as given15, switchOf as switchOf6 } from "./rows-aws.js";
var why = "boot diagnostics write the console log and screenshots to this storage account";
var docs2 = "https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics";
var isOn4 = switchOf6("bootDiagnostics.enabled", true);
var storageOf = (uri, enabled) => given15(isOn4(enabled), () => behind(uri));
var home = {
  role: "home",
  why: "a machine keeps data on its temporary and cache disks, which are not separate resources",
  docs: "https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview"
};
var virtualMachine = resourceType33(
  "Microsoft.Compute/virtualMachines",
  [
    {
      role: "log",
      read: "properties.diagnosticsProfile.bootDiagnostics.storageUri",
      absent: none26,
      reads: ["properties.diagnosticsProfile.bootDiagnostics.enabled"],
      as: (uri, { resource }) => storageOf(
        uri,
        resource.properties.properties?.diagnosticsProfile?.bootDiagnostics?.enabled
      ),
      why,
      docs: docs2,
      answers: ["vm-bootdiag"]
    }
  ],
  { home }
);
var virtualMachineScaleSet = resourceType33(
  "Microsoft.Compute/virtualMachineScaleSets",
  [
    {
      role: "log",
      read: "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
      absent: none26,
      reads: ["properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled"],
      as: (uri, { resource }) => storageOf(
        uri,
        resource.properties.properties?.virtualMachineProfile?.diagnosticsProfile?.bootDiagnostics?.enabled
      ),
      why,
      docs: docs2,
      answers: ["vm-bootdiag"]
    }
  ],
  { home }
);

// src/locate/azure/action-group.ts
import { resourceType as resourceType34 } from "./scan.js";
import { switchOf as switchOf7 } from "./rows-aws.js";
var docs3 = "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups";
var isEnabled2 = switchOf7("properties.enabled", true);
var receiver = {
  role: "processing",
  // A disabled group notifies no one.
  when: ({ properties }) => isEnabled2(properties?.enabled),
  reads: ["properties.enabled"],
  docs: docs3,
  answers: ["action-group"]
};
var actionGroup = resourceType34(
  "Microsoft.Insights/actionGroups",
  [
    {
      ...receiver,
      read: "properties.webhookReceivers[].serviceUri",
      as: behind,
      why: "alerts are sent to this web address"
    },
    {
      ...receiver,
      read: "properties.itsmReceivers[].region",
      why: "a connection in this region opens tickets"
    },
    {
      ...receiver,
      read: "properties.logicAppReceivers[].resourceId",
      as: resourceAt,
      why: "alerts start this logic app"
    },
    {
      ...receiver,
      read: "properties.azureFunctionReceivers[].functionAppResourceId",
      as: resourceAt,
      why: "alerts call a function of this app"
    },
    {
      ...receiver,
      read: "properties.automationRunbookReceivers[].automationAccountId",
      as: resourceAt,
      why: "alerts start a runbook of this account"
    },
    {
      ...receiver,
      read: "properties.eventHubReceivers[].eventHubNameSpace",
      as: (name) => behind(`${name}.servicebus.windows.net`),
      why: "alerts are sent to an event hub of this namespace"
    }
  ],
  {
    home: {
      // Addresses of staff and rules, no customer data: what alerts say is reported for where they are sent.
      role: "metadata",
      why: "a global action group, with its addresses, is stored and run anywhere; a regional one stays in its region",
      docs: docs3,
      answers: ["action-group"]
    },
    blind: ["the countries in which people receive text messages, calls and mail"]
  }
);

// src/locate/azure/ai-project.ts
import { resourceType as resourceType35, none as none28 } from "./scan.js";

// src/locate/azure/ai-connection.ts
import { sameId as sameId5 } from "./cli.js";
import { none as none27 } from "./scan.js";
var connectionReads = [
  "connections[].properties.category",
  "connections[].properties.metadata.ResourceId",
  "connections[].properties.target"
];
function connected({ properties }, own4) {
  const id = properties?.metadata?.ResourceId ?? "";
  if (id !== "") {
    return sameId5(topLevel(own4)) === sameId5(topLevel(id)) ? none27 : resourceAt(id);
  }
  if (/bing/i.test(properties?.category ?? "")) return "global";
  const target = properties?.target ?? "";
  return target === "" ? {
    gap: "the connection shows neither a resource nor an address",
    remedy: "look up the connection in the portal, and accept the gap with an exception"
  } : behind(target);
}

// src/locate/azure/ai-project.ts
var hosts = "https://learn.microsoft.com/azure/ai-foundry/agents/concepts/capability-hosts";
function through(name, { resource }) {
  const connection = resource.properties.connections?.find((one) => one.name === name);
  return connection ? connected(connection, resource.id) : {
    gap: `the connection ${name} is not one of the project's connections`,
    remedy: "look up the connection on the account, and accept the gap with an exception"
  };
}
var aiProject = resourceType35(
  "Microsoft.CognitiveServices/accounts/projects",
  [
    {
      role: "replica",
      read: "capabilityHosts[].properties.threadStorageConnections[]",
      optional: ["capabilityHosts[].properties.threadStorageConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep conversations in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.vectorStoreConnections[]",
      optional: ["capabilityHosts[].properties.vectorStoreConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep the vectors of documents in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.storageConnections[]",
      optional: ["capabilityHosts[].properties.storageConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep uploaded files in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "processing",
      read: "capabilityHosts[].properties.aiServicesConnections[]",
      optional: ["capabilityHosts[].properties.aiServicesConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents call the models of this account",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => element ? connected(element, resource.id) : none28,
      reads: connectionReads,
      why: "agents and tools send data over the project's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"]
    }
  ],
  {
    needs: [
      {
        property: "capabilityHosts",
        path: "capabilityHosts",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/projects/capabilityHosts/read",
        list: true
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/projects/connections/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/analytics-capacities.ts
import { resourceType as resourceType36, none as none29 } from "./scan.js";

// src/locate/azure/data-map.ts
var hosts2 = [
  // "ACCOUNT.blob\u2026", "ACCOUNT-secondary.dfs\u2026", "ACCOUNT.z6.web\u2026": https://learn.microsoft.com/azure/storage/common/storage-account-overview
  [
    /\.(?:core\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|storage\.azure\.net)$/,
    ([account2 = ""]) => `storage ${account2.replace(/-secondary$/, "")}`
  ],
  // A managed instance has its DNS zone between: https://learn.microsoft.com/azure/azure-sql/managed-instance/connectivity-architecture-overview
  [
    /\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = "", ...zone2], [name]) => zone2.length > 0 ? `sqlmi ${server}` : name && `sql ${server}/${name}`
  ],
  [
    /\.(?:documents|(?:mongo|cassandra|gremlin|table)\.cosmos)\.azure\.(?:com|us|cn)$/,
    ([account2 = ""]) => `cosmos ${account2}`
  ],
  [
    /\.mysql\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = ""]) => `mysql ${server}`
  ],
  [
    /\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = ""]) => `postgres ${server}`
  ],
  [
    /\.kusto\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([name = ""]) => `kusto ${name}`
  ],
  [
    /\.(?:sql|dev)\.azuresynapse\.(?:net|us|azure\.cn)$/,
    ([name = ""]) => `synapse ${name.replace(/-ondemand$/, "")}`
  ],
  [/\.azuredatalakestore\.net$/, ([name = ""]) => `lake ${name}`],
  [/\.search\.(?:windows\.net|azure\.us|azure\.cn)$/, ([name = ""]) => `search ${name}`],
  // "BUCKET.s3.amazonaws.com", "BUCKET.s3.eu-central-1.amazonaws.com"; names of buckets have dots.
  [
    /\.s3[.-](?:dualstack\.)?(?:[\w-]+\.)?amazonaws\.com(?:\.cn)?$/,
    (labels) => bucket(labels.join("."))
  ],
  [
    /^s3[.-](?:dualstack\.)?(?:[\w-]+\.)?amazonaws\.com(?:\.cn)?$/,
    (_, [name]) => name && bucket(name)
  ],
  [
    /^app\.(?:powerbi|fabric\.microsoft)\.com$/,
    (_, [kind, workspace2]) => kind === "groups" ? workspace2 && `workspace ${workspace2}` : void 0
  ]
];
var bucket = (name) => `arn:aws:s3:::${name}`;
function nameOfStore(store) {
  if (/^arn:/i.test(store)) return store;
  if (store.startsWith("/")) return nameOfId(store);
  if (!URL.canParse(store)) return void 0;
  const { protocol, hostname, pathname } = new URL(store);
  const host = hostname.toLowerCase();
  if (protocol === "s3:" || protocol === "s3a:") return bucket(host);
  const path = pathname.split("/").filter(Boolean).map((part) => decoded(part).toLowerCase());
  for (const [end, nameOf] of hosts2) {
    const found = end.exec(host);
    const labels = found ? host.slice(0, found.index).split(".").filter(Boolean) : [];
    if (found) return nameOf(labels, path) || void 0;
  }
  return void 0;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
var named = ((kind) => ({ name }) => [`${kind} ${name.toLowerCase()}`]);
function database({ id }) {
  const [, server, name] = /\/servers\/([^/]+)\/databases\/([^/]+)/i.exec(id.toLowerCase()) ?? [];
  return server === void 0 ? [] : [`sql ${server}/${name}`];
}
function nameOfId(id) {
  const [, type3 = "", rest = ""] = /\/providers\/([^/]+\/[^/]+)\/(.+)$/i.exec(id) ?? [];
  const [name = "", kind, child] = rest.split("/");
  const namesOf = (full) => Object.entries(dataMapLooker.into).find(
    ([one]) => one.toLowerCase() === full.toLowerCase()
  )?.[1];
  const own4 = kind === void 0 ? void 0 : namesOf(`${type3}/${kind}`);
  const found = own4 ? own4({ id, name: child ?? name }) : namesOf(type3)?.({ id, name });
  return found?.[0] ?? id;
}
var workspace = ({ id }) => [
  `workspace ${id.slice(id.lastIndexOf("/") + 1).toLowerCase()}`
];
var text = (value) => Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
function storesSeen({ properties }) {
  const { dataMap } = Object(properties);
  const { stores } = Object(dataMap);
  if (!Array.isArray(stores)) return [];
  const byName = /* @__PURE__ */ new Map();
  for (const one of stores) {
    const { store, classifications, labels, notSought, ...flags } = Object(one);
    const { isScanned, isPartlyScanned, isEmpty, seeksOnlySystem } = flags;
    if (typeof store !== "string") continue;
    const name = nameOfStore(store) ?? store;
    const seen = byName.get(name) ?? {
      kinds: /* @__PURE__ */ new Set(),
      labels: /* @__PURE__ */ new Set(),
      notSought: /* @__PURE__ */ new Set(),
      isListed: false,
      isScanned: false,
      isPartlyScanned: false,
      seeksOnlySystem: false
    };
    byName.set(name, seen);
    for (const kind of text(classifications)) seen.kinds.add(kind);
    for (const label of text(labels)) seen.labels.add(label);
    for (const kind of text(notSought)) seen.notSought.add(kind);
    if (seeksOnlySystem === true) seen.seeksOnlySystem = true;
    if (isScanned === true) seen.isScanned = true;
    if (isPartlyScanned === true) seen.isPartlyScanned = true;
    if (isScanned !== true && isPartlyScanned !== true || isEmpty === true) seen.isListed = true;
  }
  return [...byName].map(([resource, seen]) => ({
    by: "purview",
    resource,
    isAnalysed: seen.isScanned && seen.isListed,
    ...!seen.isScanned && seen.isPartlyScanned && { isPartial: true },
    kinds: [...seen.kinds],
    labels: [...seen.labels],
    ...seen.notSought.size > 0 && { notSought: [...seen.notSought] },
    ...seen.seeksOnlySystem && { seeksOnlySystem: true }
  }));
}
var dataMapLooker = {
  by: "purview",
  into: {
    "Microsoft.Storage/storageAccounts": named("storage"),
    "Microsoft.Sql/servers/databases": database,
    "Microsoft.Sql/managedInstances": named("sqlmi"),
    "Microsoft.DocumentDB/databaseAccounts": named("cosmos"),
    "Microsoft.DBforMySQL/flexibleServers": named("mysql"),
    "Microsoft.DBforMySQL/servers": named("mysql"),
    "Microsoft.DBforPostgreSQL/flexibleServers": named("postgres"),
    "Microsoft.DBforPostgreSQL/servers": named("postgres"),
    "Microsoft.DataLakeStore/accounts": named("lake"),
    "Microsoft.Kusto/clusters": named("kusto"),
    "Microsoft.Synapse/workspaces": named("synapse"),
    "Microsoft.Search/searchServices": named("search"),
    "AWS::S3::Bucket": () => [],
    "m365:Workspace": workspace
  },
  // A tenant is scanned as one source, and no run names a workspace: https://learn.microsoft.com/purview/register-scan-power-bi-tenant
  partly: ["m365:Workspace"],
  reads: [
    "dataMap.stores[].isScanned",
    "dataMap.stores[].isPartlyScanned",
    "dataMap.stores[].isEmpty",
    "dataMap.stores[].seeksOnlySystem"
  ],
  names: [
    "dataMap.stores[].store",
    "dataMap.stores[].classifications[]",
    "dataMap.stores[].labels[]",
    "dataMap.stores[].notSought[]"
  ],
  seen: storesSeen
};

// src/locate/azure/analytics-capacities.ts
var capacity = ((type3, docs13, question, blind3) => resourceType36(type3, [], {
  home: {
    role: "home",
    why: "data of the workspaces on this capacity is stored in the capacity's region",
    docs: docs13,
    answers: [question]
  },
  blind: [blind3]
}));
var fabricCapacity = capacity(
  "Microsoft.Fabric/capacities",
  "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo",
  "fabric-capacity",
  "whether the capacity's disaster recovery setting copies OneLake data to the paired region, and where the tenant's Fabric home region is: only Fabric's own admin API shows it"
);
var powerBiCapacity = capacity(
  "Microsoft.PowerBIDedicated/capacities",
  "https://learn.microsoft.com/power-bi/developer/embedded/embedded-multi-geo",
  "powerbi-embedded",
  "where the Power BI tenant's home region is, which keeps metadata and imported settings: only Power BI's own API shows it"
);
var purview = "https://learn.microsoft.com/purview/legacy/create-microsoft-purview-portal";
var purviewAccount = resourceType36(
  "Microsoft.Purview/accounts",
  [
    {
      role: "replica",
      read: "properties.managedResources.storageAccount",
      absent: none29,
      as: resourceAt,
      why: "what scans found is staged in the managed storage account",
      docs: purview,
      answers: ["purview-account"]
    },
    {
      role: "processing",
      read: "properties.managedResources.eventHubNamespace",
      absent: none29,
      as: resourceAt,
      why: "lineage passes through the managed event hub",
      docs: purview,
      answers: ["purview-account"]
    }
  ],
  {
    home: {
      role: "home",
      why: "the data map, with samples of what it scanned, is stored in the account's region",
      docs: purview,
      answers: ["purview-account"]
    },
    looker: dataMapLooker,
    blind: [
      "by which integration runtime sources are scanned, and which folders and classifications a scan leaves out: only Purview's own portal shows it"
    ]
  }
);

// src/locate/azure/api-management.ts
import { resourceType as resourceType37, none as none30 } from "./scan.js";
import { given as given16, statusOf as statusOf15, switchOf as switchOf8 } from "./rows-aws.js";
var property = "properties.additionalLocations[].disableGateway";
var hasGateway = statusOf15(property, { true: false, false: true });
var isOff = switchOf8(property, false);
var reliability = "https://learn.microsoft.com/azure/reliability/reliability-api-management";
var apiManagement = resourceType37(
  "Microsoft.ApiManagement/service",
  [
    {
      role: "processing",
      read: "properties.additionalLocations[].location",
      as: (region, { element }) => given16(hasGateway(element.disableGateway), () => region),
      reads: ["properties.additionalLocations[].disableGateway"],
      why: "a gateway in this region handles, and may cache, requests and answers",
      docs: reliability,
      answers: ["apim-regions"]
    },
    {
      role: "metadata",
      id: "regions of its configuration",
      read: "properties.additionalLocations[].location",
      as: (region, { element }) => given16(isOff(element.disableGateway), () => region),
      // That its region is not shown is said of its gateway.
      absent: none30,
      reads: ["properties.additionalLocations[].disableGateway"],
      why: "the gateway in this region is disabled, but its configuration is kept there",
      docs: reliability,
      answers: ["apim-regions"]
    },
    {
      role: "processing",
      read: "gateways[].properties.locationData.name",
      reads: ["gateways[].properties.locationData.countryOrRegion"],
      as: (name, { element }) => ({
        gap: `a self-hosted gateway runs at ${name}${element.properties?.locationData?.countryOrRegion ? ` (${element.properties.locationData.countryOrRegion})` : ""}, a label that its owner wrote and nobody verifies`,
        remedy: "look up where the gateway runs, and accept the gap with an exception"
      }),
      why: "a self-hosted gateway handles requests wherever its container runs",
      docs: "https://learn.microsoft.com/azure/api-management/self-hosted-gateway-overview",
      answers: ["apim-selfhosted"]
    },
    {
      role: "cache",
      read: "caches[].properties.resourceId",
      // The API shows the cache as a URL of the management endpoint.
      as: (id) => resourceAt(id.replace(/^https?:\/\/[^/]+/, "")),
      absent: ({ element }) => element ? {
        gap: "only the connection string names the cache, and it is secret",
        remedy: "look up where the cache is, and accept the gap with an exception"
      } : none30,
      why: "answers are cached in an external cache",
      docs: "https://learn.microsoft.com/azure/api-management/api-management-howto-cache-external",
      answers: ["apim-cache"]
    }
  ],
  {
    needs: [
      {
        property: "gateways",
        path: "gateways",
        apiVersion: "2024-05-01",
        action: "Microsoft.ApiManagement/service/gateways/read",
        list: true,
        // The other tiers have no self-hosted gateways.
        when: (record) => !/^(basic|standard|consumption|isolated|basicv2|standardv2)$/i.test(
          record.sku?.name ?? ""
        ),
        reads: ["sku.name"]
      },
      {
        property: "caches",
        path: "caches",
        apiVersion: "2024-05-01",
        action: "Microsoft.ApiManagement/service/caches/read",
        list: true
      }
    ],
    blind: [
      "backups of the service, which a call creates and no setting shows, are stored in the account that the call named"
    ]
  }
);

// src/locate/azure/app-configuration.ts
import { resourceType as resourceType38 } from "./scan.js";
var appConfiguration = resourceType38(
  "Microsoft.AppConfiguration/configurationStores",
  [
    {
      role: "replica",
      read: "replicas[].location",
      as: (region, { element }) => standing(element.properties?.provisioningState, () => region),
      reads: ["replicas[].properties.provisioningState"],
      why: "every key and value is copied to each replica",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-app-configuration",
      answers: ["appconfig-replica"]
    }
  ],
  {
    needs: [
      {
        property: "replicas",
        path: "replicas",
        apiVersion: "2024-06-01",
        action: "Microsoft.AppConfiguration/configurationStores/replicas/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/app-insights.ts
import { none as none31, resourceType as resourceType39, unshown as unshown13 } from "./scan.js";
import { statusOf as statusOf16 } from "./rows-aws.js";
var inWorkspace = statusOf16("properties.IngestionMode", {
  ApplicationInsights: false,
  ApplicationInsightsWithDiagnosticSettings: true,
  LogAnalytics: true
});
var appInsights = resourceType39(
  "Microsoft.Insights/components",
  [
    {
      role: "log",
      read: "properties.WorkspaceResourceId",
      as: resourceAt,
      when: ({ properties }) => inWorkspace(properties?.IngestionMode),
      reads: ["properties.IngestionMode"],
      absent: ({ resource }) => resource.properties.properties?.IngestionMode ? unshown13 : none31,
      why: "telemetry is stored in the linked workspace, wherever that is",
      docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
      answers: ["appi-workspace"]
    }
  ],
  {
    home: {
      role: "home",
      why: "telemetry is ingested in the component's region, and a classic component stores it there",
      docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
      answers: ["appi-workspace"]
    }
  }
);

// src/locate/azure/automation-account.ts
import { none as none32, resourceType as resourceType40 } from "./scan.js";
var automationAccount = resourceType40("Microsoft.Automation/automationAccounts", [
  {
    role: "backup",
    // Only these two keep the copy in the region, for residency's sake.
    always: (here) => here.home === "brazilsouth" || here.home === "southeastasia" ? none32 : pairIfAny(here),
    why: "runbooks, variables and credentials are backed up to the paired region; this cannot be disabled",
    docs: "https://learn.microsoft.com/azure/automation/automation-managing-data"
  }
]);

// src/locate/azure/bastion.ts
import { resourceType as resourceType41, unshown as unshown14 } from "./scan.js";
import { given as given17, switchOf as switchOf9 } from "./rows-aws.js";
var isRecording = switchOf9("properties.enableSessionRecording", true);
var isOn5 = switchOf9("properties.enableSessionRecording", false);
var bastionHost = resourceType41("Microsoft.Network/bastionHosts", [
  {
    role: "log",
    read: "properties.sessionRecordingConfiguration.blobContainerUri",
    // Where recording is on, the container may have been set in the portal alone.
    absent: ({ resource }) => given17(isOn5(resource.properties.properties?.enableSessionRecording), () => unshown14),
    reads: ["properties.enableSessionRecording"],
    as: (uri, { resource }) => given17(isRecording(resource.properties.properties?.enableSessionRecording), () => behind(uri)),
    why: "recordings of sessions (screen and input) are stored in this container",
    docs: "https://learn.microsoft.com/azure/bastion/session-recording",
    answers: ["diag-settings"]
  }
]);

// src/locate/azure/bot-service.ts
import { isShown as isShown5 } from "./rows-aws.js";
import { none as none33, resourceType as resourceType42, unknown as unknown6, unshown as unshown15 } from "./scan.js";
import { given as given18, switchOf as switchOf10 } from "./rows-aws.js";
var regional = "https://learn.microsoft.com/azure/bot-service/bot-builder-concept-regionalization";
var channels = "https://learn.microsoft.com/azure/bot-service/bot-service-manage-channels";
var microsoft = /* @__PURE__ */ new Set([
  "directlinechannel",
  "directlinespeechchannel",
  "webchatchannel",
  "msteamschannel",
  "outlookchannel",
  "emailchannel",
  "m365extensions",
  "omnichannel",
  "searchassistant",
  "acschatchannel",
  "telephonychannel"
]);
var thirdParty = /* @__PURE__ */ new Set([
  "alexachannel",
  "facebookchannel",
  "kikchannel",
  "linechannel",
  "slackchannel",
  "smschannel",
  "telegramchannel"
]);
var isOn6 = switchOf10("channels[].properties.properties.isEnabled", true);
var botService = resourceType42(
  "Microsoft.BotService/botServices",
  [
    {
      role: "processing",
      read: "channels[].properties.channelName",
      as: (channel, { element }) => given18(isOn6(element.properties?.properties?.isEnabled), () => {
        const name = channel.toLowerCase();
        if (microsoft.has(name)) return none33;
        if (thirdParty.has(name)) return "global";
        return {
          gap: `the operator of the channel ${channel} is unknown`,
          remedy: "find out where the channel's operator processes data, and accept the gap with an exception"
        };
      }),
      reads: ["channels[].properties.properties.isEnabled"],
      why: "the channel passes every conversation to a third-party service",
      docs: channels,
      answers: ["bot-channel"]
    },
    {
      role: "processing",
      read: "channels[].properties.properties.cognitiveServiceRegion",
      as: elsewhere,
      absent: ({ element }) => {
        const { channelName, properties: settings3 } = element?.properties ?? {};
        const id = settings3?.cognitiveServiceResourceId;
        if (isShown5(id)) return resourceAt(String(id));
        return /^directlinespeechchannel$/i.test(channelName ?? "") ? given18(isOn6(settings3?.isEnabled), () => unshown15) : none33;
      },
      reads: [
        "channels[].properties.channelName",
        "channels[].properties.properties.cognitiveServiceResourceId",
        "channels[].properties.properties.isEnabled"
      ],
      why: "speech of this channel is recognised in the region of its speech account",
      docs: channels,
      answers: ["bot-channel"]
    },
    {
      role: "replica",
      read: "properties.storageResourceId",
      as: resourceAt,
      why: "transcripts and attachments are stored in a customer-owned storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
      answers: ["bot-region"]
    },
    {
      role: "processing",
      read: "properties.endpoint",
      as(endpoint) {
        const resource = resourceBehind(endpoint);
        if (resource?.endsWith(".azurewebsites.net")) return { resource };
        return hostOf(endpoint) === void 0 ? unknown6(endpoint) : none33;
      },
      why: "every message goes to the app behind the bot",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
      answers: ["bot-region"]
    }
  ],
  {
    home: {
      role: "home",
      why: "a bot registered as global is kept and processed anywhere, a regional one in its region",
      docs: regional,
      answers: ["bot-region"]
    },
    needs: [
      {
        property: "channels",
        path: "channels",
        apiVersion: "2022-09-15",
        action: "Microsoft.BotService/botServices/channels/read",
        list: true
      }
    ],
    blind: ["where the app runs, if its endpoint is not an App Service host name"]
  }
);

// src/locate/azure/cognitive-account.ts
import { none as none34, resourceType as resourceType43 } from "./scan.js";

// src/locate/azure/geographies.ts
var euRegions = [
  "austriaeast",
  "belgiumcentral",
  "denmarkeast",
  "francecentral",
  "francesouth",
  "germanynorth",
  "germanywestcentral",
  "italynorth",
  "northeurope",
  "polandcentral",
  "spaincentral",
  "swedencentral",
  "swedensouth",
  "westeurope"
];
var euDataBoundary = /* @__PURE__ */ new Set([
  ...euRegions,
  "norwayeast",
  "norwaywest",
  "switzerlandnorth",
  "switzerlandwest"
]);
var europe = /* @__PURE__ */ new Set([...euDataBoundary, "uksouth", "ukwest"]);
var unitedStates = /* @__PURE__ */ new Set([
  "centralus",
  "eastus",
  "eastus2",
  "northcentralus",
  "southcentralus",
  "westcentralus",
  "westus",
  "westus2",
  "westus3"
]);

// src/locate/azure/cognitive-account.ts
import { given as given19, statusOf as statusOf17 } from "./rows-aws.js";
var skus = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types";
var claude = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/how-to/use-foundry-models-claude";
var accounts2 = "https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts";
var runsElsewhere = statusOf17("deployments[].properties.model.format", {
  Anthropic: true,
  "AI21 Labs": false,
  Alibaba: false,
  "Black Forest Labs": false,
  Cohere: false,
  Core42: false,
  DeepSeek: false,
  Meta: false,
  Microsoft: false,
  "Mistral AI": false,
  "Moonshot AI": false,
  "NTT Data": false,
  OpenAI: false,
  "Stability AI": false,
  xAI: false
});
var cognitiveAccount = resourceType43(
  "Microsoft.CognitiveServices/accounts",
  [
    {
      role: "processing",
      read: "deployments[].sku.name",
      reads: [
        "deployments[].properties.model.format",
        "deployments[].properties.provisioningState"
      ],
      as: (sku2, { home: home2, element }) => standing(element.properties?.provisioningState, () => {
        if (runsElsewhere(element.properties?.model?.format) === true) return none34;
        if (/^(Standard|Provisioned|ProvisionedManaged)$/i.test(sku2)) return none34;
        if (/^Global|^DeveloperTier$/i.test(sku2)) return "global";
        if (!/^DataZone/i.test(sku2))
          return {
            gap: `the deployment type ${sku2} is unknown`,
            remedy: "find out where this deployment type processes data, or use DataZoneStandard or Standard"
          };
        if (home2 !== void 0 && euDataBoundary.has(home2)) return "datazone-eu";
        if (home2 !== void 0 && unitedStates.has(home2)) return "datazone-us";
        return {
          gap: `the data zone of an account in ${home2 ?? "no region"} is not documented`,
          remedy: "use a Standard deployment, or an account in a region of the EU data zone"
        };
      }),
      why: "prompts and answers are processed anywhere that the deployment type allows",
      docs: skus,
      answers: ["ai-deployment-sku"]
    },
    {
      role: "processing",
      read: "deployments[].properties.model.format",
      as: (format, { element }) => standing(
        element.properties?.provisioningState,
        () => given19(runsElsewhere(format), () => "global")
      ),
      reads: ["deployments[].properties.provisioningState"],
      why: "the model's vendor is the processor, and may run the model outside Azure",
      docs: claude,
      answers: ["ai-partner-model"]
    },
    {
      role: "home",
      always: ({ home: home2 }) => home2 === "global" ? "global" : none34,
      why: "a global account answers from the nearest available datacenter",
      docs: "https://learn.microsoft.com/azure/ai-services/translator/reference/v3-0-reference",
      answers: ["ai-account-global"]
    },
    {
      role: "processing",
      read: "properties.locations.regions[].name",
      why: "requests to the account are spread over these regions",
      docs: accounts2,
      answers: ["ai-account-multiregion"]
    },
    {
      role: "replica",
      read: "properties.userOwnedStorage[].resourceId",
      as: resourceAt,
      why: "the service stores its data in a customer-owned storage account",
      docs: accounts2,
      answers: ["ai-user-storage"]
    },
    {
      role: "processing",
      read: "properties.amlWorkspace.resourceId",
      as: resourceAt,
      why: "training runs in the linked Machine Learning workspace",
      docs: accounts2,
      answers: ["ai-user-storage"]
    },
    {
      role: "log",
      read: "properties.raiMonitorConfig.adxStorageResourceId",
      as: resourceAt,
      why: "prompts and responses are logged for the customer's own abuse monitoring",
      docs: accounts2,
      answers: ["ai-user-storage"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => element ? connected(element, resource.id) : none34,
      reads: connectionReads,
      why: "agents and tools send data over the account's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"]
    }
  ],
  {
    needs: [
      {
        property: "deployments",
        path: "deployments",
        apiVersion: "2024-10-01",
        action: "Microsoft.CognitiveServices/accounts/deployments/read",
        list: true
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/connections/read",
        list: true
      }
    ],
    blind: [
      "the regional endpoint that clients of a global Translator account call (api-eur keeps requests in Europe): only the clients' code shows it"
    ]
  }
);

// src/locate/azure/communication.ts
import { resourceType as resourceType44 } from "./scan.js";
var docs4 = "https://learn.microsoft.com/azure/communication-services/concepts/privacy";
var communication = ((type3, question, blind3) => resourceType44(
  type3,
  [
    {
      role: "home",
      read: "properties.dataLocation",
      absent: { gap: "the record does not show its data location" },
      why: "messages, recordings and identities are kept in this geography; the Europe geography includes non-EU countries",
      docs: docs4,
      answers: [question]
    }
  ],
  { blind: [blind3] }
));
var communicationService = communication(
  "Microsoft.Communication/communicationServices",
  "acs-datalocation",
  "calls and messages may cross other geographies in transit; the number of an emergency call is kept in the United States for an hour"
);
var emailService = communication(
  "Microsoft.Communication/emailServices",
  "acs-email",
  "mail goes to the providers of its recipients, wherever they are"
);

// src/locate/azure/configuration.ts
import { resourceType as resourceType45 } from "./scan.js";
var learn = "https://learn.microsoft.com/azure";
var configuration = {
  "Microsoft.AlertsManagement/prometheusRuleGroups": [
    "a rule group holds queries; the metrics are in the workspace they query",
    "azure-monitor/metrics/prometheus-rule-groups"
  ],
  "Microsoft.Compute/availabilitySets": [
    "an availability set spreads machines over racks, and holds none of their data",
    "virtual-machines/availability-set-overview"
  ],
  "Microsoft.Compute/capacityReservationGroups": [
    "a reservation is reserved capacity, and holds no data",
    "virtual-machines/capacity-reservation-overview"
  ],
  "Microsoft.Compute/diskAccesses": [
    "a disk access is a network setting of disks, which are judged where they are",
    "virtual-machines/disks-restrict-import-export-overview"
  ],
  "Microsoft.Compute/diskEncryptionSets": [
    "a disk encryption set names a key, which is stored in its vault",
    "virtual-machines/disk-encryption"
  ],
  "Microsoft.Compute/galleries": [
    "a gallery is a list of images; their versions show where the copies are",
    "virtual-machines/azure-compute-gallery"
  ],
  "Microsoft.Compute/galleries/applications": [
    "the description of an application; its versions show where the copies are",
    "virtual-machines/vm-applications"
  ],
  "Microsoft.Compute/galleries/images": [
    "the description of an image; its versions show where the copies are",
    "virtual-machines/image-version"
  ],
  "Microsoft.Compute/hostGroups": [
    "a host group is a grouping of hosts, and holds no data",
    "virtual-machines/dedicated-hosts"
  ],
  "Microsoft.Compute/proximityPlacementGroups": [
    "a placement group keeps machines close together, and holds none of their data",
    "virtual-machines/co-location"
  ],
  "Microsoft.Compute/sshPublicKeys": [
    "a public key is not a secret and no customer data",
    "virtual-machines/ssh-keys-portal"
  ],
  "Microsoft.Compute/virtualMachines/extensions": [
    "an extension holds the settings of an agent that runs on the machine",
    "virtual-machines/extensions/overview"
  ],
  "Microsoft.DevTestLab/schedules": [
    "a schedule says when machines are shut down",
    "virtual-machines/auto-shutdown-vm"
  ],
  "Microsoft.Insights/autoscaleSettings": [
    "autoscale settings are rules on metrics, and hold no metrics",
    "azure-monitor/autoscale/autoscale-overview"
  ],
  "Microsoft.Insights/dataCollectionRuleAssociations": [
    "an association links a machine to a data collection rule",
    "azure-monitor/data-collection/data-collection-rule-overview"
  ],
  "Microsoft.Insights/scheduledQueryRules": [
    "an alert rule is a query; the logs are in the workspace it queries",
    "azure-monitor/alerts/alerts-types"
  ],
  "Microsoft.Maintenance/maintenanceConfigurations": [
    "a maintenance configuration is a schedule for updates",
    "virtual-machines/maintenance-configurations"
  ],
  "Microsoft.ManagedIdentity/userAssignedIdentities": [
    "a managed identity is a service principal of the directory, and holds no data",
    "active-directory/managed-identities-azure-resources/overview"
  ],
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies": [
    "a firewall policy is a set of rules; requests pass through the gateway that uses it",
    "web-application-firewall/ag/policy-overview"
  ],
  "Microsoft.Network/applicationSecurityGroups": [
    "a security group is a grouping of network interfaces",
    "virtual-network/application-security-groups"
  ],
  "Microsoft.Network/connections": [
    "a connection holds the settings between two gateways",
    "vpn-gateway/vpn-gateway-about-vpn-gateway-settings"
  ],
  "Microsoft.Network/ddosProtectionPlans": [
    "a protection plan is a list of the networks that it protects",
    "ddos-protection/ddos-protection-overview"
  ],
  "Microsoft.Network/dnsForwardingRulesets": [
    "a ruleset is a list of names and the DNS servers that resolve them",
    "dns/private-resolver-endpoints-rulesets"
  ],
  "Microsoft.Network/ipGroups": ["an IP group is a list of addresses", "firewall/ip-groups"],
  "Microsoft.Network/localNetworkGateways": [
    "a local network gateway is the address of the other end",
    "vpn-gateway/vpn-gateway-about-vpn-gateway-settings"
  ],
  "Microsoft.Network/networkInterfaces": [
    "a network interface holds the addresses of a machine; the machine is judged separately",
    "virtual-network/virtual-network-network-interface"
  ],
  "Microsoft.Network/networkManagers": [
    "a network manager holds rules for networks",
    "virtual-network-manager/overview"
  ],
  "Microsoft.Network/networkSecurityGroups": [
    "a network security group is a list of rules for packets",
    "virtual-network/network-security-groups-overview"
  ],
  "Microsoft.Network/privateEndpoints": [
    "a private endpoint is an address of a service in a network, and stores no traffic",
    "private-link/private-endpoint-overview"
  ],
  "Microsoft.Network/privateLinkServices": [
    "a private link service is an address, and stores no traffic",
    "private-link/private-link-service-overview"
  ],
  "Microsoft.Network/publicIPAddresses": [
    "a public IP address is a number",
    "virtual-network/ip-services/public-ip-addresses"
  ],
  "Microsoft.Network/publicIPPrefixes": [
    "a prefix is a range of addresses",
    "virtual-network/ip-services/public-ip-address-prefix"
  ],
  "Microsoft.Network/routeTables": [
    "a route table is a list of routes for packets",
    "virtual-network/virtual-networks-udr-overview"
  ],
  "Microsoft.Network/virtualNetworks": [
    "a virtual network is a set of address ranges, and stores no traffic",
    "virtual-network/virtual-networks-overview"
  ],
  "Microsoft.Network/virtualWans": [
    "a virtual WAN is a grouping of hubs; the hubs are judged separately",
    "virtual-wan/virtual-wan-about"
  ],
  "Microsoft.OperationalInsights/queryPacks": [
    "a query pack holds saved queries; the logs are in the workspaces they query",
    "azure-monitor/logs/query-packs"
  ],
  "Microsoft.Portal/dashboards": [
    "a dashboard holds tiles and queries; it reads its data where that is stored",
    "azure-portal/azure-portal-dashboards"
  ],
  "Microsoft.Resources/templateSpecs": [
    "a template spec holds templates of resources",
    "azure-resource-manager/templates/template-specs"
  ],
  "Microsoft.Resources/templateSpecs/versions": [
    "a version of a template spec is a template of resources",
    "azure-resource-manager/templates/template-specs"
  ]
};
var blind2 = {
  "Microsoft.Network/privateEndpoints": [
    "A private endpoint carries traffic to its service, wherever that is, and stores none of it."
  ],
  "Microsoft.Network/virtualNetworks": [
    "A peering carries traffic to the other network, wherever that is, and stores none of it."
  ]
};
var atTenant = {
  "Microsoft.Authorization/locks": "azure-resource-manager/management/lock-resources",
  "Microsoft.Authorization/policyAssignments": "governance/policy/overview",
  "Microsoft.Authorization/policyDefinitions": "governance/policy/overview",
  "Microsoft.Authorization/roleAssignments": "role-based-access-control/role-assignments",
  "Microsoft.Authorization/roleDefinitions": "role-based-access-control/role-definitions"
};
var workbook = resourceType45(
  "Microsoft.Insights/workbooks",
  [
    {
      role: "replica",
      read: "properties.storageUri",
      as: workbookStorage,
      why: "the workbook's content, with text and parameters, is stored in this storage account",
      docs: `${learn}/azure-monitor/visualize/workbooks-bring-your-own-storage`
    }
  ],
  {
    home: {
      role: "metadata",
      why: "a workbook holds text and queries; it reads its data where that is stored",
      docs: `${learn}/azure-monitor/visualize/workbooks-overview`
    }
  }
);
function workbookStorage(uri) {
  return isArmId(uri) ? resourceAt(uri) : behind(uri);
}
var configurationTypes = [
  workbook,
  ...Object.entries(configuration).map(
    (([type3, [why2, page]]) => resourceType45(type3, [], {
      home: { role: "metadata", why: why2, docs: `${learn}/${page}` },
      blind: blind2[type3] ?? []
    }))
  ),
  ...Object.entries(atTenant).map(
    (([type3, page]) => resourceType45(type3, [], {
      home: {
        role: "none",
        why: "a setting of Resource Manager without a region; the tenant's data boundary reports where such settings are kept",
        docs: `${learn}/${page}`
      }
    }))
  )
];

// src/locate/azure/container-apps.ts
import { resourceType as resourceType46, unshown as unshown16 } from "./scan.js";
import { statusOf as statusOf18, given as given20 } from "./rows-aws.js";
var isWorkspace2 = statusOf18(
  "properties.appLogsConfiguration.destination",
  { "log-analytics": true, "azure-monitor": false, none: false },
  false
);
var containerAppsEnvironment = resourceType46(
  "Microsoft.App/managedEnvironments",
  [
    {
      role: "log",
      read: "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId",
      absent: ({ element }) => given20(isWorkspace2(element.properties?.appLogsConfiguration?.destination), () => unshown16),
      reads: ["properties.appLogsConfiguration.destination"],
      as: workspaceAt,
      why: "console output of the containers is sent to this workspace",
      docs: "https://learn.microsoft.com/azure/container-apps/log-options",
      answers: ["aca-logs"]
    },
    {
      role: "log",
      read: "properties.openTelemetryConfiguration.destinationsConfiguration.dataDogConfiguration.site",
      as: behind,
      why: "logs, metrics and traces of the containers are sent to this Datadog site",
      docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
      answers: ["aca-logs"]
    },
    {
      role: "log",
      read: "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations[].endpoint",
      optional: [
        "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations"
      ],
      as: behind,
      why: "logs, metrics and traces of the containers are sent to this collector",
      docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
      answers: ["aca-logs"]
    }
  ]
);

// src/locate/azure/data-collection-endpoint.ts
import { resourceType as resourceType47 } from "./scan.js";
var dataCollectionEndpoint = resourceType47(
  "Microsoft.Insights/dataCollectionEndpoints",
  [
    {
      role: "failover",
      read: "properties.failoverConfiguration.locations[].location",
      as: (place, here) => standing(here.element.provisioningStatus, () => elsewhere(place, here)),
      reads: ["properties.failoverConfiguration.locations[].provisioningStatus"],
      why: "logs are ingested in this region when the workspace is switched over",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication",
      answers: ["dce-failover"]
    }
  ]
);

// src/locate/azure/data-collection-rule.ts
import { none as none35, resourceType as resourceType48, unshown as unshown17 } from "./scan.js";
var kinds = new Set(
  [
    "azureDataExplorer",
    "azureMonitorMetrics",
    "eventHubs",
    "eventHubsDirect",
    "logAnalytics",
    "microsoftFabric",
    "monitoringAccounts",
    "storageAccounts",
    "storageBlobsDirect",
    "storageTablesDirect"
  ].map(((kind) => kind.toLowerCase()))
);
var rule = {
  role: "log",
  docs: "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-rule-structure",
  answers: ["dcr-destinations"]
};
var otherDestinations = {
  ...rule,
  id: "other destinations",
  always: ({ resource }) => {
    const other = Object.entries(resource.properties.properties?.destinations ?? {}).find(
      ([kind, destinations]) => !kinds.has(kind.toLowerCase()) && destinations !== null
    );
    return other === void 0 ? none35 : {
      gap: `this version does not know the kind of destination ${other[0]}`,
      remedy: "look up the destination, and accept the gap with an exception"
    };
  },
  reads: ["properties.destinations{}"],
  why: "the rule sends logs to a destination of another kind"
};
var dataCollectionRule = resourceType48("Microsoft.Insights/dataCollectionRules", [
  {
    ...rule,
    read: "properties.destinations.logAnalytics[].workspaceResourceId",
    optional: ["properties.destinations.logAnalytics"],
    as: resourceAt,
    absent: ({ element }) => {
      if (!element) return none35;
      return element.workspaceId ? workspaceAt(element.workspaceId) : unshown17;
    },
    reads: ["properties.destinations.logAnalytics[].workspaceId"],
    why: "the rule sends what agents collect to a Log Analytics workspace"
  },
  {
    ...rule,
    read: "properties.destinations.monitoringAccounts[].accountResourceId",
    optional: ["properties.destinations.monitoringAccounts"],
    as: resourceAt,
    why: "the rule sends metrics to an Azure Monitor workspace"
  },
  {
    ...rule,
    read: "properties.destinations.eventHubs[].eventHubResourceId",
    optional: ["properties.destinations.eventHubs"],
    as: resourceAt,
    why: "the rule sends logs on to an event hub"
  },
  {
    ...rule,
    read: "properties.destinations.eventHubsDirect[].eventHubResourceId",
    optional: ["properties.destinations.eventHubsDirect"],
    as: resourceAt,
    why: "agents send logs directly to an event hub"
  },
  {
    ...rule,
    read: "properties.destinations.storageAccounts[].storageAccountResourceId",
    optional: ["properties.destinations.storageAccounts"],
    as: resourceAt,
    why: "the rule writes logs to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.storageBlobsDirect[].storageAccountResourceId",
    optional: ["properties.destinations.storageBlobsDirect"],
    as: resourceAt,
    why: "agents write blobs directly to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.storageTablesDirect[].storageAccountResourceId",
    optional: ["properties.destinations.storageTablesDirect"],
    as: resourceAt,
    why: "agents write tables directly to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.azureDataExplorer[].resourceId",
    optional: ["properties.destinations.azureDataExplorer"],
    as: resourceAt,
    why: "the rule sends logs to a Data Explorer cluster"
  },
  {
    ...rule,
    read: "properties.destinations.microsoftFabric[].databaseName",
    optional: ["properties.destinations.microsoftFabric"],
    as: (name) => ({
      gap: `the Fabric database ${name} has no ARM id`,
      remedy: "look up the region of its capacity in the Fabric portal, and accept the gap with an exception"
    }),
    why: "the rule sends logs to a database in Fabric"
  },
  otherDestinations
]);

// src/locate/azure/defender.ts
import { resourceType as resourceType49, none as none36, unshown as unshown18 } from "./scan.js";
import { given as given21, statusOf as statusOf19, switchOf as switchOf11 } from "./rows-aws.js";
import { holdsAny as holdsAny4 } from "./scan.js";
var docs5 = "https://learn.microsoft.com/azure/defender-for-cloud/continuous-export";
var isOn7 = switchOf11("properties.isEnabled", true);
var isKnown = statusOf19("properties.actions[].actionType", {
  EventHub: true,
  LogicApp: true,
  Workspace: true
});
var automation = {
  when: ({ properties }) => isOn7(properties?.isEnabled),
  answers: ["defender-export"]
};
var securityAutomation = resourceType49("Microsoft.Security/automations", [
  {
    ...automation,
    role: "log",
    read: "properties.actions[].eventHubResourceId",
    as: resourceAt,
    absent: ({ element }) => !element || holdsAny4(element, ["workspaceResourceId", "logicAppResourceId"]) ? none36 : given21(isKnown(element.actionType), () => unshown18),
    reads: [
      "properties.isEnabled",
      "properties.actions[].actionType",
      "properties.actions[].logicAppResourceId",
      "properties.actions[].workspaceResourceId"
    ],
    why: "security alerts are exported to an event hub",
    docs: docs5
  },
  {
    ...automation,
    role: "log",
    read: "properties.actions[].workspaceResourceId",
    as: resourceAt,
    absent: none36,
    reads: ["properties.isEnabled"],
    why: "security alerts are exported to a workspace",
    docs: docs5
  },
  {
    ...automation,
    role: "processing",
    read: "properties.actions[].logicAppResourceId",
    as: resourceAt,
    absent: none36,
    reads: ["properties.isEnabled"],
    why: "security alerts start a logic app",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/workflow-automation"
  }
]);
var securityConnector = resourceType49("Microsoft.Security/securityConnectors", [], {
  home: {
    role: "home",
    why: "findings about the other cloud are kept in the connector's region",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/concept-aws-connector",
    answers: ["defender-multicloud"]
  },
  blind: [
    "where Defender for Cloud keeps its findings: its status in Microsoft's EU Data Boundary could not be read"
  ]
});

// src/locate/azure/deployment-script.ts
import { resourceType as resourceType50, none as none37 } from "./scan.js";
var docs6 = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template";
var deploymentScript = resourceType50(
  "Microsoft.Resources/deploymentScripts",
  [
    {
      role: "processing",
      read: "properties.status.storageAccountId",
      absent: none37,
      as: resourceAt,
      why: "the script, its input and its output are kept in this storage account",
      docs: docs6,
      answers: ["deployment-script"]
    }
  ],
  {
    blind: [
      "What a deployment script makes or copies is said by its text alone, which is not read; resources that it has made are listed by themselves."
    ],
    home: {
      role: "processing",
      why: "the script's container runs, and its log is kept, in this region",
      docs: docs6,
      answers: ["deployment-script"]
    }
  }
);

// src/locate/azure/device-services.ts
import { resourceType as resourceType51, none as none38, unshown as unshown19 } from "./scan.js";
import { given as given22, statusOf as statusOf20 } from "./rows-aws.js";
var copies = statusOf20("properties.enableDataResidency", { true: false, false: true });
var isFailover = statusOf20("properties.locations[].role", { Primary: false, Failover: true });
var isLinked = statusOf20("properties.deviceRegistryNamespaces[].linkingState", {
  NotLinked: false,
  InProgress: true,
  Succeeded: true,
  Orphaned: true
});
var dps = "https://learn.microsoft.com/azure/iot-dps/iot-dps-ha-dr";
var deviceProvisioning = resourceType51(
  "Microsoft.Devices/provisioningServices",
  [
    {
      role: "processing",
      read: "properties.iotHubs[].location",
      as: elsewhere,
      why: "devices are assigned to a linked hub in this region",
      docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
      answers: ["dps"]
    },
    {
      role: "metadata",
      read: "properties.deviceRegistryNamespaces[].location",
      as: (place, here) => given22(isLinked(here.element.linkingState), () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none38;
        const { linkingState, resourceId } = element;
        return given22(isLinked(linkingState), () => resourceId ? resourceAt(resourceId) : unshown19);
      },
      reads: [
        "properties.deviceRegistryNamespaces[].linkingState",
        "properties.deviceRegistryNamespaces[].resourceId"
      ],
      why: "records of the devices are kept in a linked registry in this region",
      docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
      answers: ["dps"]
    },
    {
      role: "failover",
      always: (here) => given22(
        copies(here.resource.properties.properties?.enableDataResidency),
        () => pairIfAny(here)
      ),
      reads: ["properties.enableDataResidency"],
      why: "enrolments are copied to the paired region, unless data residency is enabled",
      docs: dps,
      answers: ["dps"]
    }
  ]
);
var deviceUpdate = resourceType51("Microsoft.DeviceUpdate/accounts", [
  {
    role: "failover",
    read: "properties.locations[].name",
    as: (region, { element }) => given22(isFailover(element.role), () => region),
    reads: ["properties.locations[].role"],
    why: "device and update records are copied to the failover region",
    docs: "https://learn.microsoft.com/azure/iot-hub-device-update/device-update-region-mapping",
    answers: ["adu"]
  }
]);
var deviceRegistry = resourceType51("Microsoft.DeviceRegistry/namespaces", [
  {
    role: "replica",
    always: pairIfAny,
    why: "the registry's records are copied to the paired region; this cannot be disabled",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-device-registry",
    answers: ["device-registry-implicit"]
  }
]);

// src/locate/azure/digital-twins.ts
import { firstShown as firstShown2 } from "./rows-aws.js";
import { resourceType as resourceType52, none as none39 } from "./scan.js";
var routes = "https://learn.microsoft.com/azure/digital-twins/concepts-route-events";
var history = "https://learn.microsoft.com/azure/digital-twins/concepts-data-history";
var digitalTwins = resourceType52(
  "Microsoft.DigitalTwins/digitalTwinsInstances",
  [
    {
      role: "processing",
      read: "endpoints[].properties.endpointType",
      reads: [
        "endpoints[].properties.endpointUri",
        "endpoints[].properties.TopicEndpoint",
        "endpoints[].properties.primaryConnectionString",
        "endpoints[].properties.connectionString",
        "endpoints[].properties.provisioningState"
      ],
      as(kind, { element: { properties: p } }) {
        const address = firstShown2(
          p?.endpointUri,
          p?.TopicEndpoint,
          p?.primaryConnectionString,
          p?.connectionString
        );
        return standing(
          p?.provisioningState,
          () => address === void 0 ? { gap: `the ${kind} endpoint shows no address`, remedy: "look the endpoint up" } : behind(address)
        );
      },
      why: "changes of twins are routed to this service",
      docs: routes,
      answers: ["adt-endpoints"]
    },
    {
      role: "replica",
      read: "endpoints[].properties.deadLetterUri",
      as: behind,
      absent: none39,
      why: "events that could not be delivered are kept in a storage account",
      docs: routes,
      answers: ["adt-endpoints"]
    },
    {
      role: "replica",
      read: "timeSeriesDatabaseConnections[].properties.adxResourceId",
      as: resourceAt,
      why: "the history of every twin is written to a Data Explorer cluster",
      docs: history,
      answers: ["adt-history"]
    },
    {
      role: "processing",
      read: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId",
      as: resourceAt,
      why: "the history of every twin passes through an event hub",
      docs: history,
      answers: ["adt-history"]
    }
  ],
  {
    needs: [
      {
        property: "endpoints",
        path: "endpoints",
        apiVersion: "2023-01-31",
        action: "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints/read",
        list: true
      },
      {
        property: "timeSeriesDatabaseConnections",
        path: "timeSeriesDatabaseConnections",
        apiVersion: "2023-01-31",
        action: "Microsoft.DigitalTwins/digitalTwinsInstances/timeSeriesDatabaseConnections/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/directories.ts
import { resourceType as resourceType53 } from "./scan.js";
var directory = ((type3, docs13, question) => resourceType53(type3, [], {
  home: {
    role: "home",
    why: "the directory's accounts are kept in the geography chosen at creation; the Europe geography includes non-EU countries",
    docs: docs13,
    answers: [question]
  },
  blind: [
    "Entra ID copies a small part of every directory to other geographies, for sign-in and against abuse"
  ]
}));
var b2cDirectory = directory(
  "Microsoft.AzureActiveDirectory/b2cDirectories",
  "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
  "b2c"
);
var ciamDirectory = directory(
  "Microsoft.AzureActiveDirectory/ciamDirectories",
  "https://learn.microsoft.com/entra/external-id/customers/concept-planning-your-solution",
  "ciam"
);

// src/locate/azure/domain-services.ts
import { resourceType as resourceType54 } from "./scan.js";
var domainServices = resourceType54("Microsoft.AAD/domainServices", [
  {
    role: "replica",
    read: "properties.replicaSets[].location",
    as: elsewhere,
    why: "each replica set holds the whole directory with its password hashes",
    docs: "https://learn.microsoft.com/entra/identity/domain-services/concepts-replica-sets",
    answers: ["aadds-replicasets"]
  }
]);

// src/locate/azure/event-grid.ts
import { none as none40, resourceType as resourceType55, unshown as unshown20 } from "./scan.js";
import { words as words12 } from "./rows-aws.js";
var reliability2 = "https://learn.microsoft.com/azure/reliability/reliability-event-grid";
var handlers = "https://learn.microsoft.com/azure/event-grid/event-handlers";
function delivered(target) {
  const { resourceId, endpointBaseUrl } = target?.properties ?? {};
  if (/^MonitorAlert$/i.test(target?.endpointType ?? "")) return none40;
  if (resourceId) return resourceAt(resourceId);
  if (endpointBaseUrl) return behind(endpointBaseUrl);
  return {
    gap: `the ${target?.endpointType ?? "target"} shows neither a resource nor an address`,
    remedy: "look up the event subscription, and accept the gap with an exception"
  };
}
var delivery = [
  {
    role: "processing",
    read: "eventSubscriptions[].properties.destination.endpointType",
    reads: [
      "eventSubscriptions[].properties.destination.properties.resourceId",
      "eventSubscriptions[].properties.destination.properties.endpointBaseUrl",
      "eventSubscriptions[].properties.provisioningState",
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType"
    ],
    as: (_, { element: { properties } }) => standing(properties?.provisioningState, () => delivered(properties?.destination)),
    absent: ({ element }) => !element || element.properties?.deliveryWithResourceIdentity?.destination?.endpointType ? none40 : delivered(element.properties?.destination),
    why: "a subscription delivers the events to this handler",
    docs: handlers,
    answers: ["eventgrid-subscription"]
  },
  {
    role: "processing",
    read: "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType",
    reads: [
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.resourceId",
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.endpointBaseUrl",
      "eventSubscriptions[].properties.provisioningState"
    ],
    as: (_, { element: { properties } }) => standing(
      properties?.provisioningState,
      () => delivered(properties?.deliveryWithResourceIdentity?.destination)
    ),
    absent: ({ element }) => {
      const destination = element?.properties?.deliveryWithResourceIdentity?.destination;
      return destination ? delivered(destination) : none40;
    },
    why: "a subscription delivers the events to this handler under the topic's identity",
    docs: handlers,
    answers: ["eventgrid-subscription"]
  },
  {
    role: "replica",
    read: "eventSubscriptions[].properties.deadLetterDestination.properties.resourceId",
    as: resourceAt,
    absent: ({ element }) => element?.properties?.deadLetterDestination ? unshown20 : none40,
    why: "events that could not be delivered are kept in a storage account",
    docs: "https://learn.microsoft.com/azure/event-grid/manage-event-delivery",
    answers: ["eventgrid-subscription"]
  },
  {
    role: "replica",
    read: "eventSubscriptions[].properties.deadLetterWithResourceIdentity.deadLetterDestination.properties.resourceId",
    as: resourceAt,
    absent: ({ element }) => element?.properties?.deadLetterWithResourceIdentity?.deadLetterDestination ? unshown20 : none40,
    why: "events that could not be delivered are kept in a storage account, written under the topic's identity",
    docs: "https://learn.microsoft.com/azure/event-grid/deliver-events-with-managed-identity",
    answers: ["eventgrid-subscription"]
  }
];
var boundary2 = ((question) => ({
  role: "metadata",
  read: "properties.dataResidencyBoundary",
  as: words12({ WithinGeopair: (_, here) => pairIfAny(here), WithinRegion: none40 }),
  absent: pairIfAny,
  why: "settings of the topic and its subscriptions are copied to the paired region",
  docs: reliability2,
  answers: [question]
}));
var needs = [
  {
    property: "eventSubscriptions",
    path: "eventSubscriptions",
    apiVersion: "2025-02-15",
    action: "Microsoft.EventGrid/eventSubscriptions/read",
    list: true
  }
];
var eventGridTopic = resourceType55(
  "Microsoft.EventGrid/topics",
  [boundary2("eventgrid-residency"), ...delivery],
  { needs }
);
var eventGridDomain = resourceType55(
  "Microsoft.EventGrid/domains",
  [boundary2("eventgrid-domain-residency"), ...delivery],
  { needs }
);
var eventGridSystemTopic = resourceType55(
  "Microsoft.EventGrid/systemTopics",
  [
    {
      role: "metadata",
      always: pairIfAny,
      why: "settings of a system topic are copied to the paired region; this cannot be disabled",
      docs: reliability2,
      answers: ["eventgrid-system-topic"]
    },
    ...delivery
  ],
  {
    needs,
    home: {
      role: "processing",
      why: "events wait for delivery in the topic's region; events of a global source may wait anywhere",
      docs: "https://learn.microsoft.com/azure/event-grid/system-topics",
      answers: ["eventgrid-system-topic"]
    }
  }
);

// src/locate/azure/event-hubs.ts
import { resourceType as resourceType56, none as none42 } from "./scan.js";
import { given as given24, switchOf as switchOf12 } from "./rows-aws.js";

// src/locate/azure/messaging-namespace.ts
import { unknown as unknown7, none as none41, unshown as unshown21 } from "./scan.js";
import { given as given23, statusOf as statusOf21 } from "./rows-aws.js";
var isPaired = statusOf21("disasterRecoveryConfigs[].properties.role", {
  Primary: true,
  PrimaryNotReplicating: true,
  Secondary: true
});



// src/locate/azure/event-hubs.ts
import { oneOf as oneOf2 } from "./scan.js";
var isOn8 = switchOf12("eventhubs[].properties.captureDescription.enabled", true);
var captured = "eventhubs[].properties.captureDescription.destination.properties";
var accounts3 = ["storageAccountResourceId", "dataLakeAccountName"];
var type = "Microsoft.EventHub/namespaces";
var docs7 = "https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview";
var eventHubs = resourceType56(
  type,
  [
    ...namespaceRows(type, "event-hubs", "eh"),
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId",
      as: (id, { element }) => given24(isOn8(element.properties?.captureDescription?.enabled), () => resourceAt(id)),
      absent: ({ element }) => {
        const capture = element?.properties?.captureDescription;
        return capture ? given24(
          isOn8(capture.enabled),
          () => oneOf2(captured, capture.destination?.properties ?? {}, accounts3, [
            "archiveNameFormat",
            "blobContainer"
          ])
        ) : none42;
      },
      unions: [captured],
      reads: [
        "eventhubs[].properties.captureDescription.enabled",
        "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName"
      ],
      why: "Capture writes every event to a storage account",
      docs: docs7,
      answers: ["eh-capture"]
    },
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName",
      as: (name, { element }) => given24(isOn8(element.properties?.captureDescription?.enabled), () => storageAccountAt(name)),
      absent: none42,
      reads: ["eventhubs[].properties.captureDescription.enabled"],
      why: "Capture writes every event to a data lake account",
      docs: docs7,
      answers: ["eh-capture"]
    }
  ],
  {
    needs: [
      ...namespaceNeeds(type),
      {
        property: "eventhubs",
        path: "eventhubs",
        apiVersion: "2024-01-01",
        action: "Microsoft.EventHub/namespaces/eventhubs/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/fhir-service.ts
import { resourceType as resourceType57, none as none43, unshown as unshown22 } from "./scan.js";
import { given as given25, switchOf as switchOf13 } from "./rows-aws.js";
var imports = switchOf13("properties.importConfiguration.enabled", true);
var isOn9 = switchOf13("properties.importConfiguration.enabled", false);
var fhirService = resourceType57("Microsoft.HealthcareApis/workspaces/fhirservices", [
  {
    role: "replica",
    read: "properties.exportConfiguration.storageAccountName",
    absent: none43,
    as: storageAccountAt,
    why: "health records are exported in bulk to this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-export-data",
    answers: ["fhir-export"]
  },
  {
    role: "replica",
    read: "properties.importConfiguration.integrationDataStore",
    as: (name, { resource }) => given25(
      imports(resource.properties.properties?.importConfiguration?.enabled),
      () => storageAccountAt(name)
    ),
    absent: ({ element }) => {
      const { importConfiguration: settings3 } = element.properties ?? {};
      return settings3 ? given25(isOn9(settings3.enabled), () => unshown22) : none43;
    },
    reads: ["properties.importConfiguration.enabled"],
    why: "health records to import, and the errors of importing them, are stored in this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-import-data",
    answers: ["fhir-export"]
  }
]);

// src/locate/azure/iot-hub.ts
import {
  resourceType as resourceType58,
  none as none44,
  unshown as unshown23
} from "./scan.js";
import { given as given26, statusOf as statusOf22, switchOf as switchOf14 } from "./rows-aws.js";
var isOn10 = switchOf14("properties.routing.routes[].isEnabled", true);
function isUsed({ resource }, name) {
  const routes2 = resource.properties.properties?.routing?.routes;
  if (!Array.isArray(routes2)) return true;
  const own4 = routes2.filter(
    ({ endpointNames = [name] }) => endpointNames.some((one) => one.toLowerCase() === name.toLowerCase())
  ).map(({ isEnabled: isEnabled3 }) => isOn10(isEnabled3));
  return own4.includes(true) || (own4.find((one) => one !== false) ?? false);
}
function routed({ name, endpointUri, connectionString }) {
  const address = endpointUri || connectionString;
  return address ? behind(address) : { gap: `the endpoint ${name ?? ""} shows no address`, remedy: "look the endpoint up" };
}
var isSecondary2 = statusOf22("properties.locations[].role", { primary: false, secondary: true });
var copies2 = statusOf22("properties.enableDataResidency", { true: false, false: true });
var readsOf = ((kind) => [
  "properties.routing.routes[].endpointNames[]",
  "properties.routing.routes[].isEnabled",
  `properties.routing.endpoints.${kind}[].endpointUri`,
  `properties.routing.endpoints.${kind}[].connectionString`
]);
var route = {
  role: "replica",
  as: (name, here) => given26(isUsed(here, name), () => routed(here.element)),
  absent: ({ element }) => element ? routed(element) : none44,
  docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-messages-d2c",
  answers: ["iothub-routing"]
};
var iotHub = resourceType58("Microsoft.Devices/IotHubs", [
  {
    role: "replica",
    read: "properties.locations[].location",
    as: (region, { element }) => given26(isSecondary2(element.role), () => region),
    reads: ["properties.locations[].role", "properties.enableDataResidency"],
    absent: (here) => here.element ? given26(isSecondary2(here.element.role), () => unshown23) : given26(
      copies2(here.resource.properties.properties?.enableDataResidency),
      () => pairIfAny(here)
    ),
    why: "device identities and telemetry metadata are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-iot-hub",
    answers: ["iothub-dr"]
  },
  {
    ...route,
    read: "properties.routing.endpoints.storageContainers[].name",
    optional: ["properties.routing.endpoints.storageContainers"],
    reads: readsOf("storageContainers"),
    why: "device messages are routed to a storage account"
  },
  {
    ...route,
    read: "properties.routing.endpoints.eventHubs[].name",
    optional: ["properties.routing.endpoints.eventHubs"],
    reads: readsOf("eventHubs"),
    why: "device messages are routed to an event hub"
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusQueues[].name",
    optional: ["properties.routing.endpoints.serviceBusQueues"],
    reads: readsOf("serviceBusQueues"),
    why: "device messages are routed to a Service Bus queue"
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusTopics[].name",
    optional: ["properties.routing.endpoints.serviceBusTopics"],
    reads: readsOf("serviceBusTopics"),
    why: "device messages are routed to a Service Bus topic"
  },
  {
    ...route,
    read: "properties.routing.endpoints.cosmosDBSqlContainers[].name",
    optional: ["properties.routing.endpoints.cosmosDBSqlContainers"],
    reads: readsOf("cosmosDBSqlContainers"),
    why: "device messages are routed to a Cosmos DB container"
  },
  {
    role: "replica",
    read: "properties.storageEndpoints{}.connectionString",
    as: behind,
    // A hub without file upload shows an empty endpoint.
    absent: ({ element }) => element?.containerName ? unshown23 : none44,
    reads: ["properties.storageEndpoints{}.containerName"],
    why: "devices upload files to a storage account",
    docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-file-upload",
    answers: ["iothub-routing"]
  }
]);

// src/locate/azure/log-analytics.ts
import { resourceType as resourceType59, none as none45, unshown as unshown24 } from "./scan.js";
import { given as given27, switchOf as switchOf15 } from "./rows-aws.js";
import { isShown as isShown6 } from "./rows-aws.js";
var replication2 = "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication";
var storage = "https://learn.microsoft.com/azure/azure-monitor/logs/private-storage";
var isOn11 = switchOf15("replication.enabled", false);
var replicated2 = (shown) => isOn11(isShown6(shown?.enabled) ? shown?.enabled : isShown6(shown?.location));
var exports = switchOf15("dataExports[].properties.enable", true);
var replicates = {
  role: "replica",
  absent: {
    gap: "replication is enabled, and the second region is not shown",
    remedy: "look up the second region in the portal, and accept the gap with an exception"
  },
  why: "all ingested logs are also stored in a second region",
  docs: replication2
};
var logWorkspace = resourceType59(
  "Microsoft.OperationalInsights/workspaces",
  [
    {
      ...replicates,
      read: "properties.replication.location",
      when: ({ properties }) => replicated2(properties?.replication),
      reads: ["properties.replication.enabled"],
      answers: ["law-replication"]
    },
    {
      ...replicates,
      read: "current.properties.replication.location",
      when: ({ current }) => replicated2(current?.properties?.replication),
      reads: ["current.properties.replication.enabled"],
      answers: ["law-replication"]
    },
    {
      role: "log",
      read: "dataExports[].properties.destination.resourceId",
      as: (id, { element }) => given27(exports(element.properties?.enable), () => resourceAt(id)),
      absent: ({ element }) => element ? given27(exports(element.properties?.enable), () => unshown24) : none45,
      reads: ["dataExports[].properties.enable"],
      why: "a rule exports the logs continuously to storage or an event hub",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export",
      answers: ["law-export"]
    },
    {
      role: "log",
      read: "linkedStorageAccounts[].properties.storageAccountIds[]",
      as: resourceAt,
      why: "custom logs, queries or alerts are stored in a customer-owned storage account",
      docs: storage,
      answers: ["law-linked-storage"]
    }
  ],
  {
    needs: [
      {
        // Resource Graph reads an older API version, which has no replication.
        property: "current",
        path: "",
        apiVersion: "2025-02-01",
        action: "Microsoft.OperationalInsights/workspaces/read",
        list: false
      },
      {
        property: "dataExports",
        path: "dataExports",
        apiVersion: "2020-08-01",
        action: "Microsoft.OperationalInsights/workspaces/dataExports/read",
        list: true
      },
      {
        property: "linkedStorageAccounts",
        path: "linkedStorageAccounts",
        apiVersion: "2020-08-01",
        action: "Microsoft.OperationalInsights/workspaces/linkedStorageAccounts/read",
        list: true
      }
    ]
  }
);
var logCluster = resourceType59("Microsoft.OperationalInsights/clusters", [
  {
    ...replicates,
    read: "properties.replication.location",
    when: ({ properties }) => replicated2(properties?.replication),
    reads: ["properties.replication.enabled"],
    answers: ["law-cluster-replication"]
  }
]);

// src/locate/azure/maps-account.ts
import { resourceType as resourceType60 } from "./scan.js";
var processed = {
  role: "processing",
  as: elsewhere,
  why: "the account allows requests to be processed in this region",
  docs: "https://learn.microsoft.com/azure/azure-maps/how-to-manage-consent",
  answers: ["maps-processing"]
};
var mapsAccount = resourceType60(
  "Microsoft.Maps/accounts",
  [
    { ...processed, read: "properties.locations[].locationName" },
    { ...processed, read: "current.properties.locations[].locationName" }
  ],
  {
    home: {
      role: "home",
      why: "an account with location global keeps its records anywhere; a regional account keeps them in its geography",
      docs: "https://learn.microsoft.com/azure/azure-maps/geographic-scope",
      answers: ["maps-processing"]
    },
    needs: [
      {
        // Resource Graph reads the latest stable API version, and only preview versions show the regions.
        property: "current",
        path: "",
        apiVersion: "2024-01-01-preview",
        action: "Microsoft.Maps/accounts/read",
        list: false
      }
    ],
    blind: [
      "the endpoint that clients call (eu.atlas.microsoft.com or us.atlas.microsoft.com): only the clients' code shows it"
    ]
  }
);

// src/locate/azure/ml-registry.ts
import { isShown as isShown7 } from "./rows-aws.js";
import { none as none46, resourceType as resourceType61, unknown as unknown8 } from "./scan.js";
var sku = "properties.regionDetails[].storageAccountDetails[].systemCreatedStorageAccount.storageAccountType";
var isGeo4 = geoSku(sku);
var docs8 = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries";
var mlRegistry = resourceType61("Microsoft.MachineLearningServices/registries", [
  {
    role: "replica",
    read: "properties.regionDetails[].location",
    as: elsewhere,
    why: "the registry keeps its models and data assets in each of its regions",
    docs: docs8,
    answers: ["ml-registry-regions"]
  },
  {
    role: "backup",
    id: "storage of its regions",
    read: "properties.regionDetails[].location",
    as: (region, here) => {
      const known = (here.element.storageAccountDetails ?? []).map(
        // The API shows the SKU of each account that it made; another one is a resource of its own.
        ({ systemCreatedStorageAccount: made }) => made && !isShown7(made.storageAccountType) ? unknown8(made.storageAccountType, sku) : isGeo4(made?.storageAccountType)
      );
      if (known.includes(true)) return paired(here, region);
      return known.find((one) => one !== false && one !== true) ?? none46;
    },
    // That its region is not shown is said by the row above.
    absent: none46,
    reads: [sku],
    why: "the registry's own storage account is copied to the paired region",
    docs: docs8,
    answers: ["ml-registry-regions"]
  }
]);

// src/locate/azure/ml-workspace.ts
import { resourceType as resourceType62, none as none47, unshown as unshown25 } from "./scan.js";
var docs9 = "https://learn.microsoft.com/azure/machine-learning/concept-workspace";
var answers = ["ml-workspace-stores"];
var mlWorkspace = resourceType62(
  "Microsoft.MachineLearningServices/workspaces",
  [
    {
      role: "replica",
      read: "properties.storageAccount",
      as: resourceAt,
      why: "data sets, notebooks and models are stored in the workspace's storage account",
      docs: docs9,
      answers
    },
    {
      role: "replica",
      read: "properties.workspaceHubConfig.additionalWorkspaceStorageAccounts[]",
      optional: ["properties.workspaceHubConfig.additionalWorkspaceStorageAccounts"],
      as: resourceAt,
      why: "the hub's projects may also keep data in these accounts",
      docs: docs9,
      answers
    },
    {
      role: "replica",
      read: "properties.containerRegistry",
      as: resourceAt,
      why: "images with built-in models are stored in the workspace's registry",
      docs: docs9,
      answers
    },
    {
      role: "replica",
      read: "properties.keyVault",
      as: resourceAt,
      why: "connection secrets are stored in the workspace's key vault",
      docs: docs9,
      answers
    },
    {
      role: "log",
      read: "properties.applicationInsights",
      as: resourceAt,
      why: "requests to deployed models are traced in Application Insights",
      docs: docs9,
      answers
    },
    {
      role: "metadata",
      read: "properties.hubResourceId",
      as: resourceAt,
      why: "a project uses the settings and connections of its hub",
      docs: docs9,
      answers
    },
    {
      role: "processing",
      read: "computes[].properties.computeLocation",
      as: (place, here) => standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none47;
        const id = element.properties?.resourceId;
        return id ? resourceAt(id) : unshown25;
      },
      reads: ["computes[].properties.provisioningState", "computes[].properties.resourceId"],
      why: "jobs run on a compute target, which can be in another region than the workspace",
      docs: "https://learn.microsoft.com/azure/machine-learning/concept-compute-target",
      answers: ["ml-compute"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => element ? connected(element, resource.id) : none47,
      reads: connectionReads,
      why: "flows and agents send data over the workspace's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"]
    }
  ],
  {
    needs: [
      {
        property: "computes",
        path: "computes",
        apiVersion: "2024-10-01",
        action: "Microsoft.MachineLearningServices/workspaces/computes/read",
        list: true
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2024-10-01",
        action: "Microsoft.MachineLearningServices/workspaces/connections/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/nonregional.ts
import { resourceType as resourceType63 } from "./scan.js";
var eudb = "https://learn.microsoft.com/en-us/privacy/eudb";
var nonregional2 = `${eudb}/eu-data-boundary-configure-azure-nonregional-services`;
var transfers = `${eudb}/eu-data-boundary-ongoing-partial-transfers`;
var services = "https://learn.microsoft.com/azure/reliability/regions-nonregional-services";
var armBoundary = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";
var empty = ((type3, why2, docs13 = nonregional2, blind3 = []) => resourceType63(type3, [], { home: { role: "none", why: why2, docs: docs13 }, blind: blind3 }));
var settings2 = ((type3, what, docs13, blind3) => empty(
  type3,
  `${what} is a setting without a region; the tenant's data boundary reports where such settings are kept`,
  docs13,
  blind3 === void 0 ? [] : [blind3]
));
var anywhere = ((type3, why2, docs13) => resourceType63(type3, [], { home: { role: "home", at: "global", why: why2, docs: docs13 } }));
var unread = ((type3, why2, gap, docs13 = services) => resourceType63(type3, [
  {
    role: "home",
    always: {
      gap,
      remedy: "read the service's terms, and accept the gap with an exception if they suffice"
    },
    why: why2,
    docs: docs13
  }
]));
var unknownStatus = "Microsoft's EU Data Boundary status of this service could not be read";
var evaluated = "where Azure Monitor evaluates an alert rule whose location is global";
var alerts = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview";
var nonregionalTypes = [
  empty("Microsoft.Advisor/recommendations", "Microsoft lists Advisor as holding no customer data"),
  empty(
    "Microsoft.AzureActiveDirectory/guestUsages",
    "a link between the tenant's external identities and the subscription that pays for them",
    "https://learn.microsoft.com/entra/external-id/external-identities-pricing"
  ),
  empty(
    "Microsoft.ManagedServices/registrationAssignments",
    "Microsoft lists Lighthouse as holding no customer data; it grants access and moves no data"
  ),
  empty(
    "Microsoft.ManagedServices/registrationDefinitions",
    "Microsoft lists Lighthouse as holding no customer data; it grants access and moves no data"
  ),
  empty(
    "Microsoft.Management/managementGroups",
    "a management group is a setting; the tenant's data boundary reports where such settings are kept",
    armBoundary
  ),
  empty(
    "Microsoft.ResourceHealth/events",
    "Microsoft lists Service Health as holding no customer data"
  ),
  settings2("Microsoft.AlertsManagement/actionRules", "an alert rule", alerts, evaluated),
  settings2(
    "Microsoft.AlertsManagement/smartDetectorAlertRules",
    "an alert rule",
    alerts,
    evaluated
  ),
  settings2("Microsoft.Insights/activityLogAlerts", "an alert rule", alerts, evaluated),
  settings2("Microsoft.Insights/metricAlerts", "an alert rule", alerts, evaluated),
  settings2(
    "Microsoft.Insights/privateLinkScopes",
    "a private link scope, which holds no telemetry,",
    "https://learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-security"
  ),
  settings2("Microsoft.ResourceGraph/queries", "a saved query", transfers),
  resourceType63("Microsoft.ChangeAnalysis/profile", [], {
    home: {
      role: "metadata",
      at: "global",
      why: "Change Analysis keeps properties of resources in any public region",
      docs: transfers
    }
  }),
  anywhere(
    "Microsoft.WindowsIoT/deviceServices",
    "updates are distributed worldwide, and the service is excluded from the EU Data Boundary",
    `${eudb}/eu-data-boundary-excluded-services`
  ),
  unread(
    "Microsoft.AzureSphere/catalogs",
    "device images may be distributed all over the world",
    `${unknownStatus}; only the images show the boundary of each image`,
    "https://learn.microsoft.com/azure-sphere/product-overview/what-is-azure-sphere"
  ),
  unread(
    "Microsoft.Bing/accounts",
    "search queries go to Bing, which has its own terms",
    unknownStatus,
    "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/tools/bing-grounding"
  ),
  unread(
    "Microsoft.CertificateRegistration/certificateOrders",
    "a certificate authority outside Azure handles certificate orders",
    unknownStatus
  ),
  resourceType63("Microsoft.DomainRegistration/domains", [], {
    home: {
      role: "metadata",
      why: "a registration holds the name, address and phone number of its contacts, and goes to a registrar outside Azure",
      docs: "https://learn.microsoft.com/azure/app-service/manage-custom-dns-buy-domain"
    }
  }),
  unread(
    "Microsoft.IoTSecurity/defenderSettings",
    "Defender for IoT has no region in which it keeps findings",
    unknownStatus
  ),
  unread("Microsoft.Peering/peerings", "peering is a global service", unknownStatus),
  unread("Microsoft.Peering/peeringServices", "peering is a global service", unknownStatus),
  unread(
    "Microsoft.SaaS/resources",
    "the vendor of the offer processes data under its own terms",
    "no property says where the vendor stores and processes data",
    "https://learn.microsoft.com/marketplace/azure-marketplace-overview"
  ),
  unread(
    "microsoft.visualstudio/account",
    "code and work items are stored in the geography of the Azure DevOps organization",
    "the organization's geography: only the Azure DevOps portal shows it",
    "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  )
];

// src/locate/azure/notification-hubs.ts
import { none as none48, resourceType as resourceType64 } from "./scan.js";
var notificationHubs = resourceType64(
  "Microsoft.NotificationHubs/namespaces",
  [
    {
      role: "metadata",
      read: "properties.replicationRegion",
      as: (region, here) => /^none$/i.test(region) ? none48 : /^default$/i.test(region) ? pairIfAny(here) : region,
      absent: pairIfAny,
      why: "the namespace's settings, not registrations, are copied to a second region",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-notification-hubs",
      answers: ["notificationhub-dr"]
    }
  ],
  {
    blind: [
      "push messages are passed to Apple, Google and others, which deliver them to devices anywhere"
    ]
  }
);

// src/locate/azure/partner-monitors.ts
import { resourceType as resourceType65, unshown as unshown26 } from "./scan.js";
var answers2 = ["aml-observability-saas"];
function vendorRegion(value) {
  const azure2 = /^azure[-_.]?(.+)$/i.exec(value)?.[1];
  if (azure2 !== void 0) return azure2;
  if (/^us$/i.test(value)) return "unitedstates";
  return /^(eu|europe)$/i.test(value) ? {
    gap: `the vendor's name for the region is ${value}, which names no country`,
    remedy: "ask the vendor in which countries it stores data, and accept the gap with an exception"
  } : value;
}
var partner = ((vendor, page) => ({
  role: "processing",
  why: `${vendor} stores and processes telemetry in this region (the vendor's own name)`,
  docs: page,
  answers: answers2,
  as: vendorRegion
}));
var newRelicMonitor = resourceType65("NewRelic.Observability/monitors", [
  {
    ...partner(
      "New Relic",
      "https://learn.microsoft.com/azure/partner-solutions/new-relic/overview"
    ),
    read: "properties.newRelicAccountProperties.accountInfo.region",
    absent: unshown26
  }
]);
var dynatraceMonitor = resourceType65("Dynatrace.Observability/monitors", [
  {
    ...partner(
      "Dynatrace",
      "https://learn.microsoft.com/azure/partner-solutions/dynatrace/overview"
    ),
    read: "properties.dynatraceEnvironmentProperties.accountInfo.regionId",
    absent: unshown26
  }
]);
var elasticMonitor = resourceType65("Microsoft.Elastic/monitors", [
  {
    ...partner("Elastic", "https://learn.microsoft.com/azure/partner-solutions/elastic/overview"),
    read: "properties.elasticProperties.elasticCloudDeployment.elasticsearchRegion",
    absent: unshown26
  }
]);
var datadogMonitor = resourceType65("Microsoft.Datadog/monitors", [
  {
    role: "processing",
    always: {
      gap: "ARM does not show which Datadog site the organization is on",
      remedy: "look up the Datadog site (EU1 is in Germany, US3 in the United States), and accept the gap with an exception"
    },
    why: "Datadog stores and processes telemetry at the site of the organization",
    docs: "https://learn.microsoft.com/azure/partner-solutions/datadog/overview",
    answers: answers2
  }
]);

// src/locate/azure/playwright.ts
import { none as none49, resourceType as resourceType66, unshown as unshown27 } from "./scan.js";
import { words as words13 } from "./rows-aws.js";
var playwrightWorkspace = resourceType66(
  "Microsoft.LoadTestService/playwrightWorkspaces",
  [
    {
      role: "processing",
      read: "properties.regionalAffinity",
      absent: unshown27,
      as: words13({ Enabled: "global", Disabled: none49 }),
      why: "browsers run in the Azure region nearest to the client that starts the tests",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.loadtestservice/playwrightworkspaces",
      answers: ["playwright"]
    }
  ]
);

// src/locate/azure/quantum.ts
import { none as none50, resourceType as resourceType67 } from "./scan.js";
var quantumWorkspace = resourceType67("Microsoft.Quantum/workspaces", [
  {
    role: "processing",
    read: "properties.providers[].providerId",
    as: (provider) => /^microsoft/i.test(provider) ? none50 : {
      gap: `jobs run at ${provider}, whose hardware location ARM does not show`,
      remedy: "ask the provider where its hardware is, and accept the gap with an exception"
    },
    why: "jobs run on another company's hardware",
    docs: "https://learn.microsoft.com/azure/quantum/provider-global-availability",
    answers: ["quantum"]
  },
  {
    role: "replica",
    read: "properties.storageAccount",
    as: resourceAt,
    why: "input and output of jobs are stored in this storage account",
    docs: "https://learn.microsoft.com/azure/quantum/how-to-create-workspace",
    answers: ["quantum"]
  }
]);

// src/locate/azure/relay.ts
import { resourceType as resourceType68 } from "./scan.js";
var relay = resourceType68("Microsoft.Relay/namespaces", [], {
  home: {
    role: "processing",
    why: "messages between listeners and senders pass through the namespace's region",
    docs: "https://learn.microsoft.com/azure/azure-relay/relay-what-is-it",
    answers: ["relay-none"]
  }
});

// src/locate/azure/resource-mover.ts
import { resourceType as resourceType69 } from "./scan.js";
var moveCollection = resourceType69(
  "Microsoft.Migrate/moveCollections",
  [
    {
      role: "replica",
      read: "properties.targetRegion",
      why: "resources of this collection are copied to, and then moved into, this region",
      docs: "https://learn.microsoft.com/azure/resource-mover/overview",
      answers: ["migrate-move"]
    },
    {
      role: "replica",
      read: "properties.moveRegion",
      why: "resources of this collection are moved within this region, between its zones",
      docs: "https://learn.microsoft.com/azure/resource-mover/overview",
      answers: ["migrate-move"]
    }
  ],
  {
    home: {
      role: "none",
      why: "the collection itself is a plan: Microsoft lists Resource Mover as holding no customer data",
      docs: "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services"
    }
  }
);

// src/locate/azure/search-service.ts
import { resourceType as resourceType70, none as none51, unshown as unshown28 } from "./scan.js";
import { given as given28, statusOf as statusOf23 } from "./rows-aws.js";
var isConnected2 = statusOf23("sharedPrivateLinkResources[].properties.status", {
  Pending: true,
  Approved: true,
  Rejected: false,
  Disconnected: false
});
var linked = (link, place) => given28(isConnected2(link?.status), () => standing(link?.provisioningState, place));
var searchService = resourceType70(
  "Microsoft.Search/searchServices",
  [
    {
      role: "processing",
      read: "sharedPrivateLinkResources[].properties.privateLinkResourceId",
      as: (id, { element: { properties } }) => linked(properties, () => properties?.resourceRegion || resourceAt(id)),
      absent: ({ element }) => element ? linked(element.properties, () => element.properties?.resourceRegion || unshown28) : none51,
      reads: [
        "sharedPrivateLinkResources[].properties.provisioningState",
        "sharedPrivateLinkResources[].properties.resourceRegion",
        "sharedPrivateLinkResources[].properties.status"
      ],
      why: "the service reads from, or calls, a resource in this location",
      docs: "https://learn.microsoft.com/azure/search/search-indexer-howto-access-private",
      answers: ["search-shared-private-link"]
    }
  ],
  {
    needs: [
      {
        property: "sharedPrivateLinkResources",
        path: "sharedPrivateLinkResources",
        apiVersion: "2025-05-01",
        action: "Microsoft.Search/searchServices/sharedPrivateLinkResources/read",
        list: true
      }
    ],
    blind: [
      "data sources, indexers and skillsets: only the service's own API shows them, so indexed data may come from any region"
    ]
  }
);

// src/locate/azure/sentinel.ts
import { none as none52, resourceType as resourceType71 } from "./scan.js";
var solution = resourceType71(
  "Microsoft.OperationsManagement/solutions",
  [
    {
      role: "processing",
      // A solution is called after its product and its workspace: SecurityInsights(ward-logs).
      always({ home: home2, resource }) {
        if (!/^SecurityInsights\(/i.test(resource.name)) return none52;
        if (home2 === void 0) return { gap: "the solution shows no location" };
        if (europe.has(home2)) return "europe";
        if (home2.startsWith("israel")) return "israel";
        if (home2.startsWith("china") || home2.startsWith("usgov") || home2.startsWith("usdod"))
          return home2;
        return "unitedstates";
      },
      why: "Sentinel processes data outside the workspace's region: in Microsoft's Europe geography, in Israel, or in the United States",
      docs: "https://learn.microsoft.com/azure/sentinel/geographical-availability-data-residency",
      answers: ["sentinel-workspace"]
    }
  ],
  {
    home: {
      role: "none",
      why: "a solution holds queries and views over a workspace, and stores no data",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/log-analytics-workspace-overview"
    },
    blind: [
      "whether Sentinel was onboarded to the Defender portal, which moves incidents to the tenant's Defender region"
    ]
  }
);

// src/locate/azure/service-bus.ts
import { resourceType as resourceType72 } from "./scan.js";
var type2 = "Microsoft.ServiceBus/namespaces";
var serviceBus = resourceType72(
  type2,
  [
    ...namespaceRows(type2, "service-bus", "sb"),
    {
      role: "replica",
      read: "migrationConfigurations[].properties.targetNamespace",
      as: resourceAt,
      why: "the namespace is being moved into a premium one",
      docs: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-migrate-standard-premium",
      answers: ["sb-migration"]
    }
  ],
  {
    needs: [
      ...namespaceNeeds(type2),
      {
        property: "migrationConfigurations",
        path: "migrationConfigurations",
        apiVersion: "2024-01-01",
        action: "Microsoft.ServiceBus/namespaces/migrationConfigurations/read",
        list: true,
        when: (record) => !/^(basic|premium)$/i.test(record.sku?.name ?? ""),
        reads: ["sku.name"]
      }
    ]
  }
);

// src/locate/azure/signalr.ts
import { resourceType as resourceType73 } from "./scan.js";
var replicas = ((type3, page, question) => resourceType73(`${type3}/replicas`, [], {
  home: {
    role: "replica",
    owner: (id, { properties }) => nothingThere(properties?.provisioningState) ?? id.replace(/\/replicas\/[^/]+$/i, ""),
    reads: ["properties.provisioningState"],
    ownedBy: [type3],
    why: "connections and messages of any client may be handled by this replica",
    docs: `https://learn.microsoft.com/azure/reliability/${page}`,
    answers: [question]
  }
}));
var signalRReplica = replicas(
  "Microsoft.SignalRService/signalR",
  "reliability-signalr",
  "signalr-replica"
);
var webPubSubReplica = replicas(
  "Microsoft.SignalRService/webPubSub",
  "reliability-web-pubsub",
  "webpubsub-replica"
);
var signalR = resourceType73("Microsoft.SignalRService/signalR", [
  {
    role: "processing",
    read: "properties.upstream.templates[].urlTemplate",
    optional: ["properties.upstream.templates"],
    as: behind,
    why: "messages of clients are forwarded to this address",
    docs: "https://learn.microsoft.com/azure/azure-signalr/concept-upstream",
    answers: ["signalr-replica"]
  }
]);

// src/locate/azure/static-site.ts
import { resourceType as resourceType74, none as none53, unshown as unshown29 } from "./scan.js";
var docs10 = "https://learn.microsoft.com/azure/static-web-apps/overview";
var answers3 = ["static-web-app"];
var named2 = (id) => id ? resourceAt(id) : unshown29;
var staticSite = resourceType74("Microsoft.Web/staticSites", [
  {
    role: "cache",
    always: "edge",
    why: "static content is distributed to points of presence all over the world",
    docs: docs10,
    answers: answers3
  },
  {
    role: "processing",
    read: "properties.linkedBackends[].region",
    as: (region, { element }) => standing(element.provisioningState, () => region),
    absent: ({ element }) => element ? standing(element.provisioningState, () => named2(element.backendResourceId)) : none53,
    reads: [
      "properties.linkedBackends[].backendResourceId",
      "properties.linkedBackends[].provisioningState"
    ],
    why: "a backend in this region answers API calls of the site",
    docs: "https://learn.microsoft.com/azure/static-web-apps/apis-overview",
    answers: answers3
  },
  {
    role: "processing",
    read: "properties.userProvidedFunctionApps[].properties.functionAppRegion",
    absent: ({ element }) => element ? named2(element.properties?.functionAppResourceId) : none53,
    reads: ["properties.userProvidedFunctionApps[].properties.functionAppResourceId"],
    why: "a function app in this region answers API calls of the site",
    docs: "https://learn.microsoft.com/azure/static-web-apps/functions-bring-your-own",
    answers: answers3
  },
  {
    role: "processing",
    read: "properties.databaseConnections[].region",
    absent: ({ element }) => element ? named2(element.resourceId) : none53,
    reads: ["properties.databaseConnections[].resourceId"],
    why: "the site reads and writes a database in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/database-overview",
    answers: answers3
  }
]);

// src/locate/azure/stream-analytics.ts
import { firstShown as firstShown3 } from "./rows-aws.js";
import { resourceType as resourceType75, none as none54 } from "./scan.js";
var docs11 = "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-define-outputs";
function at(source3) {
  const p = source3?.properties ?? {};
  const storage2 = firstShown3(p.storageAccounts?.[0]?.accountName, p.accountName);
  if (p.serviceBusNamespace) return namespaceAt(p.serviceBusNamespace);
  if (/Storage\/(Blob|Table)/i.test(source3?.type ?? "") && storage2)
    return storageAccountAt(storage2);
  if (p.accountId) return behind(`${p.accountId}.documents.azure.com`);
  return {
    gap: `the location of the ${source3?.type ?? "unknown"} sink is not shown`,
    remedy: "look up the job's outputs, and accept the gap with an exception"
  };
}
var streamAnalyticsJob = resourceType75(
  "Microsoft.StreamAnalytics/streamingjobs",
  [
    {
      role: "replica",
      read: "properties.jobStorageAccount.accountName",
      as: storageAccountAt,
      why: "the job keeps its state in this storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.streamanalytics/streamingjobs",
      answers: ["asa"]
    },
    {
      role: "replica",
      read: "outputs[].properties.datasource.type",
      reads: [
        "outputs[].properties.datasource.properties.accountId",
        "outputs[].properties.datasource.properties.accountName",
        "outputs[].properties.datasource.properties.serviceBusNamespace",
        "outputs[].properties.datasource.properties.storageAccounts[].accountName"
      ],
      as: (_, { element }) => at(element.properties?.datasource),
      absent: ({ element }) => element ? at(element.properties?.datasource) : none54,
      why: "the job writes its results to this sink",
      docs: docs11,
      answers: ["asa"]
    }
  ],
  {
    needs: [
      {
        property: "outputs",
        path: "outputs",
        apiVersion: "2020-03-01",
        action: "Microsoft.StreamAnalytics/streamingjobs/outputs/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/subscription.ts
import { resourceType as resourceType76 } from "./scan.js";
var subscription = resourceType76(
  "Microsoft.Resources/subscriptions",
  [
    {
      role: "log",
      read: "workspaceSettings[].properties.workspaceId",
      as: resourceAt,
      why: "Defender for Cloud keeps the data of its agents in this workspace",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.security/workspacesettings",
      answers: ["defender-workspace"]
    }
  ],
  {
    home: {
      role: "none",
      why: "a subscription is a setting; the tenant's data boundary reports where such settings are kept",
      docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary"
    },
    needs: [
      {
        property: "workspaceSettings",
        path: "providers/Microsoft.Security/workspaceSettings",
        apiVersion: "2017-08-01-preview",
        action: "Microsoft.Security/workspaceSettings/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/video-indexer.ts
import { resourceType as resourceType77 } from "./scan.js";
var docs12 = "https://learn.microsoft.com/azure/templates/microsoft.videoindexer/accounts";
var videoIndexer = resourceType77("Microsoft.VideoIndexer/accounts", [
  {
    role: "replica",
    read: "properties.storageServices.resourceId",
    as: resourceAt,
    why: "videos, and insights from them, are stored in the linked storage account",
    docs: docs12,
    answers: ["videoindexer"]
  },
  {
    role: "processing",
    read: "properties.openAiServices.resourceId",
    as: resourceAt,
    why: "the linked AI account summarizes transcripts",
    docs: docs12,
    answers: ["videoindexer"]
  }
]);

// src/locate/azure/web-site.ts
import { none as none55, resourceType as resourceType78, unshown as unshown30 } from "./scan.js";
import { given as given29, statusOf as statusOf24 } from "./rows-aws.js";
var webSite = resourceType78(
  "Microsoft.Web/sites",
  [
    {
      role: "replica",
      read: "properties.functionAppConfig.deployment.storage.value",
      as: behind,
      why: "the function app's package is stored in this storage account",
      docs: "https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan",
      answers: ["function-deploy-storage"]
    },
    {
      role: "replica",
      read: "web.properties.azureStorageAccounts{}.accountName",
      as: storageAccountAt,
      why: "the app reads and writes a share of this storage account",
      docs: "https://learn.microsoft.com/azure/app-service/configure-connect-to-azure-storage",
      answers: ["function-deploy-storage"]
    }
  ],
  {
    home: {
      role: "home",
      why: "the app's files and settings are kept in its region",
      docs: "https://learn.microsoft.com/azure/app-service/operating-system-functionality",
      answers: ["appservice-plan"]
    },
    needs: [
      {
        property: "web",
        path: "config/web",
        apiVersion: "2023-12-01",
        action: "Microsoft.Web/sites/config/read",
        list: false
      }
    ],
    blind: [
      "the storage account of custom backups, and accounts named in app settings: they are in secrets that Reader cannot read"
    ]
  }
);
var isRemote = statusOf24("the type of the storage mount", {
  AzureFiles: true,
  FileShare: true,
  LocalStorage: false
});
var webPlan = resourceType78(
  "Microsoft.Web/serverfarms",
  [
    {
      role: "replica",
      read: "properties.storageMounts[].source",
      as: (source3, { element }) => given29(isRemote(element.type), () => shareAt(source3)),
      absent: ({ element }) => element ? given29(isRemote(element.type), () => unshown30) : none55,
      reads: ["properties.storageMounts[].type"],
      why: "apps of the plan read and write this share, which is mounted on its workers",
      docs: "https://learn.microsoft.com/python/api/azure-mgmt-web/azure.mgmt.web.models.storagemount"
    }
  ],
  {
    home: {
      role: "processing",
      why: "apps of the plan run in the plan's region",
      docs: "https://learn.microsoft.com/azure/app-service/overview-hosting-plans",
      answers: ["appservice-plan"]
    }
  }
);
function shareAt(source3) {
  const address = source3.replace(/^[\\/]+/, "").replaceAll("\\", "/");
  return address.includes(".") ? behind(address) : storageAccountAt(address);
}

// src/locate/azure/web-test.ts
import { resourceType as resourceType79 } from "./scan.js";
import { switchOf as switchOf16 } from "./rows-aws.js";
var isOn12 = switchOf16("properties.Enabled", true);
var agents = {
  "emea-au-syd-edge": "australiaeast",
  "latam-br-gru-edge": "brazilsouth",
  "us-fl-mia-edge": "centralus",
  "apac-hk-hkn-azr": "eastasia",
  "us-va-ash-azr": "eastus",
  "emea-ch-zrh-edge": "francesouth",
  "emea-fr-pra-edge": "francecentral",
  "apac-jp-kaw-edge": "japaneast",
  "emea-gb-db3-azr": "northeurope",
  "us-il-ch1-azr": "northcentralus",
  "us-tx-sn1-azr": "southcentralus",
  "apac-sg-sin-azr": "southeastasia",
  "emea-se-sto-edge": "ukwest",
  "emea-nl-ams-azr": "westeurope",
  "us-ca-sjc-azr": "westus",
  "emea-ru-msa-edge": "uksouth"
};
var webTest = resourceType79("Microsoft.Insights/webtests", [
  {
    role: "processing",
    read: "properties.Locations[].Id",
    when: ({ properties }) => isOn12(properties?.Enabled),
    reads: ["properties.Enabled"],
    as: (tag) => agents[tag.toLowerCase()] ?? { gap: `the location of the test agents ${tag} is unknown` },
    why: "test requests are sent from this location, and their responses are read there",
    docs: "https://learn.microsoft.com/previous-versions/azure/azure-monitor/app/monitor-web-app-availability",
    answers: ["webtest-locations"]
  }
]);

// src/locate/azure/index.ts
var all = [
  backupInstance,
  backupProtectedItem,
  backupVault,
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
  webTest
  // Part B: end of list.
];
var azure = addDiagnostics(all).map(
  ((type3) => aliased.has(type3.type.toLowerCase()) ? { ...type3, alias: { of: aliasOf, reads: aliasReads(type3.type) } } : type3)
);
export {
  azure,
  dataMapLooker,
  resourceAt,
  sameRegion
};
