/**
 * Writes fixtures/estates/hospital/azure: the made-up tenant of a European hospital group, as ARM and
 * Resource Graph would answer for it. The same output every time: run it, and commit what changed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type More, recordings } from "./azure-recordings.ts";
import { dataMapAnswers } from "./purview-recordings.ts";

const main = "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
/** Another folder may be named, to compare with what is committed. */
const folder = process.argv[2] ?? "fixtures/estates/hospital/azure/answers";

const { idOf, child, detail, write, ...tenant } = recordings({
  tenantId: "2b6f0c1d-9e47-4f3a-a5d8-c01e7f9b3a33",
  subscriptionId: main,
  displayName: "Klinikverbund Produktion",
  boundary: "NotDefined",
  refused: [{ id: "9d20b3f4-6e58-47aa-b1c9-75e8f01c2d22", displayName: "Klinikverbund Studien" }],
  client: "residency-scan@klinikverbund.example",
});

const group = (name: string, location: string, tags: object = { owner: "it-plattform" }): string =>
  tenant.group(name, location, tags);
const add = (
  resourceGroup: string,
  type: string,
  name: string,
  location: string,
  properties: object = {},
  more: More = {},
): string => tenant.add(resourceGroup, type, name, location, properties, more);

const patient = { "data-class": "patient", "cost-centre": "4100" };
const operations = { "cost-centre": "9000" };

const storageAccount = (
  rg: string,
  name: string,
  location: string,
  sku: string,
  tags: Readonly<Record<string, string>>,
  pair?: string,
): string =>
  add(
    rg,
    "Microsoft.Storage/storageAccounts",
    name,
    location,
    {
      accessTier: "Hot",
      provisioningState: "Succeeded",
      primaryLocation: location,
      ...(pair !== undefined && { secondaryLocation: pair, statusOfSecondary: "available" }),
      supportsHttpsTrafficOnly: true,
      minimumTlsVersion: "TLS1_2",
    },
    { kind: "StorageV2", sku: { name: sku, tier: "Standard" }, tags },
  );

function virtualMachine(
  rg: string,
  name: string,
  location: string,
  tags: Readonly<Record<string, string>>,
): void {
  const disk = add(
    rg,
    "Microsoft.Compute/disks",
    `disk-${name}-os`,
    location,
    {
      osType: "Linux",
      diskSizeGB: 128,
      diskState: "Attached",
      networkAccessPolicy: "DenyAll",
      creationData: { createOption: "FromImage" },
    },
    {
      sku: { name: "Premium_LRS", tier: "Premium" },
      managedBy: idOf(rg, "Microsoft.Compute/virtualMachines", name),
      zones: ["1"],
      tags,
    },
  );
  const nic = add(rg, "Microsoft.Network/networkInterfaces", `nic-${name}`, location, {
    enableIPForwarding: false,
    provisioningState: "Succeeded",
  });
  add(
    rg,
    "Microsoft.Compute/virtualMachines",
    name,
    location,
    {
      hardwareProfile: { vmSize: "Standard_D4s_v5" },
      storageProfile: { osDisk: { name: `disk-${name}-os`, managedDisk: { id: disk } } },
      networkProfile: { networkInterfaces: [{ id: nic }] },
      provisioningState: "Succeeded",
    },
    { zones: ["1"], tags },
  );
}

// The platform: networks, logs, vaults, registries.
const platform = group("rg-plattform", "westeurope");
const logs = add(
  platform,
  "Microsoft.OperationalInsights/workspaces",
  "log-klinikverbund",
  "westeurope",
  { retentionInDays: 180, sku: { name: "PerGB2018" }, provisioningState: "Succeeded" },
  { tags: operations },
);
for (const zone of ["klinikverbund.example", "patientenportal.example", "praxis.example"])
  add(platform, "Microsoft.Network/dnsZones", zone, "global", {
    zoneType: "Public",
    numberOfRecordSets: 14,
  });
add(platform, "Microsoft.Network/trafficManagerProfiles", "tm-patientenportal", "global", {
  profileStatus: "Enabled",
  trafficRoutingMethod: "Priority",
});
add(
  platform,
  "Microsoft.Cdn/profiles",
  "afd-patientenportal",
  "global",
  { provisioningState: "Succeeded", resourceState: "Active" },
  { kind: "frontdoor", sku: { name: "Standard_AzureFrontDoor" }, tags: { "cost-centre": "4300" } },
);
const registry = add(
  platform,
  "Microsoft.ContainerRegistry/registries",
  "crklinikverbund",
  "northeurope",
  { loginServer: "crklinikverbund.azurecr.io", adminUserEnabled: false, zoneRedundancy: "Enabled" },
  { sku: { name: "Premium", tier: "Premium" }, tags: operations },
);
add(
  platform,
  "Microsoft.ContainerRegistry/registries/replications",
  "crklinikverbund/eastus",
  "eastus",
  { provisioningState: "Succeeded", regionEndpointEnabled: true },
  { tags: operations },
);
child(registry, "replications", [
  { id: `${registry}/replications/eastus`, name: "eastus", location: "eastus" },
]);
const vault = add(
  platform,
  "Microsoft.RecoveryServices/vaults",
  "rsv-klinikverbund",
  "westeurope",
  {
    provisioningState: "Succeeded",
    redundancySettings: {
      standardTierStorageRedundancy: "GeoRedundant",
      crossRegionRestore: "Disabled",
    },
  },
  { sku: { name: "RS0", tier: "Standard" }, tags: operations },
);
detail(vault, "backupstorageconfig/vaultstorageconfig", {
  id: `${vault}/backupstorageconfig/vaultstorageconfig`,
  name: "vaultstorageconfig",
  type: "Microsoft.RecoveryServices/vaults/backupstorageconfig",
  properties: {
    storageModelType: "GeoRedundant",
    storageType: "GeoRedundant",
    storageTypeState: "Locked",
    crossRegionRestoreFlag: false,
  },
});

// Eight departments, each in its own European region, all sound.
const departments = [
  ["radiologie", "westeurope", "West Europe", "northeurope"],
  ["pathologie", "northeurope", "North Europe", "westeurope"],
  ["kardiologie", "germanywestcentral", "Germany West Central", "germanynorth"],
  ["onkologie", "francecentral", "France Central", "francesouth"],
  ["geburtshilfe", "swedencentral", "Sweden Central", "swedensouth"],
  ["apotheke", "italynorth", "Italy North", undefined],
  ["notaufnahme", "polandcentral", "Poland Central", undefined],
  ["labor", "spaincentral", "Spain Central", undefined],
] as const;
for (const [name, region, spelled, pair] of departments) {
  const rg = group(`rg-${name}`, region, patient);
  storageAccount(rg, `st${name}bilder`, region, "Standard_ZRS", patient);
  if (pair === undefined) storageAccount(rg, `st${name}archiv`, region, "Standard_LRS", patient);
  else storageAccount(rg, `st${name}archiv`, region, "Standard_GRS", patient, pair);
  virtualMachine(rg, `vm-${name}-1`, region, patient);
  virtualMachine(rg, `vm-${name}-2`, region, patient);
  add(rg, "Microsoft.Network/virtualNetworks", `vnet-${name}`, region, {
    addressSpace: { addressPrefixes: ["10.20.0.0/16"] },
  });
  add(rg, "Microsoft.Network/networkSecurityGroups", `nsg-${name}`, region, { securityRules: [] });
  add(rg, "Microsoft.Network/publicIPAddresses", `pip-${name}`, region, {
    publicIPAllocationMethod: "Static",
  });
  add(
    rg,
    "Microsoft.KeyVault/vaults",
    `kv-kv-${name}`,
    region,
    { sku: { family: "A", name: "standard" }, enableRbacAuthorization: true },
    { tags: operations },
  );
  add(
    rg,
    "Microsoft.Sql/servers",
    `sql-${name}`,
    region,
    { version: "12.0", state: "Ready", publicNetworkAccess: "Disabled" },
    { kind: "v12.0", tags: patient },
  );
  add(
    rg,
    "Microsoft.Sql/servers/databases",
    `sql-${name}/befunde`,
    region,
    {
      status: "Online",
      currentBackupStorageRedundancy: pair === undefined ? "Zone" : "Geo",
      requestedBackupStorageRedundancy: pair === undefined ? "Zone" : "Geo",
      ...(pair !== undefined && { defaultSecondaryLocation: pair }),
    },
    { kind: "v12.0,user,vcore", sku: { name: "GP_Gen5", tier: "GeneralPurpose" }, tags: patient },
  );
  // Web apps spell their region as people read it.
  const plan = add(
    rg,
    "Microsoft.Web/serverfarms",
    `asp-${name}`,
    spelled,
    { status: "Ready", geoRegion: spelled },
    { kind: "linux", sku: { name: "P1v3", tier: "PremiumV3" }, tags: operations },
  );
  add(
    rg,
    "Microsoft.Web/sites",
    `app-${name}`,
    spelled,
    { state: "Running", serverFarmId: plan, httpsOnly: true },
    { kind: "app,linux", tags: patient },
  );
  add(
    rg,
    "Microsoft.Insights/components",
    `appi-${name}`,
    region,
    { Application_Type: "web", IngestionMode: "LogAnalytics", WorkspaceResourceId: logs },
    { kind: "web", tags: operations },
  );
}

// What people do by mistake, and what only looks like one.
const imaging = group("rg-bildgebung", "westeurope", patient);
storageAccount(imaging, "stradiologycopies", "eastus", "Standard_LRS", patient);
storageAccount(imaging, "stbefundarchiv", "westeurope", "Standard_GRS", patient, "northeurope");
const brazil = group("rg-missionsklinik", "westeurope", patient);
storageAccount(
  brazil,
  "stmissionsklinik",
  "brazilsouth",
  "Standard_GRS",
  patient,
  "southcentralus",
);
const nordic = group("rg-standorte", "westeurope");
virtualMachine(nordic, "vm-tromso-pacs", "norwayeast", patient);
virtualMachine(nordic, "vm-zuerich-pacs", "switzerlandnorth", patient);
const legacy = group("rg-altsysteme", "eastus", patient);
storageAccount(legacy, "staltsysteme", "westeurope", "Standard_ZRS", patient);
add(legacy, "Microsoft.KeyVault/vaults", "kv-kv-altsysteme", "westeurope", {
  sku: { family: "A", name: "standard" },
});
const press = group("rg-presse", "westeurope");
const pressKit = storageAccount(press, "stpressekitus", "eastus2", "Standard_LRS", {
  "data-class": "public",
});
storageAccount(press, "stmigrationtmp", "eastus", "Standard_LRS", patient);

// What only `properties` and child resources tell.
const hidden = group("rg-digitales", "westeurope", patient);
add(
  hidden,
  "Microsoft.DocumentDB/databaseAccounts",
  "cosmos-patientenportal",
  "West Europe",
  {
    databaseAccountOfferType: "Standard",
    enableMultipleWriteLocations: false,
    locations: [
      { locationName: "West Europe", failoverPriority: 0, isZoneRedundant: true },
      { locationName: "East US", failoverPriority: 1, isZoneRedundant: false },
    ],
    writeLocations: [{ locationName: "West Europe", failoverPriority: 0 }],
    readLocations: [
      { locationName: "West Europe", failoverPriority: 0 },
      { locationName: "East US", failoverPriority: 1 },
    ],
    backupPolicy: { type: "Continuous", continuousModeProperties: { tier: "Continuous7Days" } },
  },
  { kind: "GlobalDocumentDB", tags: patient },
);
const assistant = add(
  hidden,
  "Microsoft.CognitiveServices/accounts",
  "ai-arztbriefe",
  "swedencentral",
  { customSubDomainName: "ai-arztbriefe", provisioningState: "Succeeded" },
  { kind: "OpenAI", sku: { name: "S0" }, tags: patient },
);
child(assistant, "deployments", [
  {
    id: `${assistant}/deployments/arztbrief-entwurf`,
    name: "arztbrief-entwurf",
    sku: { name: "GlobalStandard", capacity: 50 },
    properties: { model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" } },
  },
  {
    id: `${assistant}/deployments/kodierung`,
    name: "kodierung",
    sku: { name: "DataZoneStandard", capacity: 20 },
    properties: { model: { format: "OpenAI", name: "gpt-4.1-mini", version: "2025-04-14" } },
  },
]);
const usLogs = add(
  hidden,
  "Microsoft.OperationalInsights/workspaces",
  "log-soc-dienstleister",
  "eastus",
  { retentionInDays: 90, sku: { name: "PerGB2018" } },
  { tags: operations },
);
const signing = add(
  hidden,
  "Microsoft.KeyVault/vaults",
  "kv-kv-signaturen",
  "germanywestcentral",
  { sku: { family: "A", name: "premium" }, enableRbacAuthorization: true },
  { tags: patient },
);
child(signing, "providers/Microsoft.Insights/diagnosticSettings", [
  {
    id: `${signing}/providers/microsoft.insights/diagnosticSettings/an-soc`,
    name: "an-soc",
    properties: { workspaceId: usLogs, logs: [{ categoryGroup: "audit", enabled: true }] },
  },
]);
add(
  hidden,
  "Microsoft.OperationalInsights/workspaces",
  "log-notfallzentrale",
  "westeurope",
  {
    retentionInDays: 90,
    sku: { name: "PerGB2018" },
    replication: { enabled: true, location: "uksouth", provisioningState: "Succeeded" },
  },
  { tags: operations },
);
add(
  hidden,
  "Microsoft.Communication/communicationServices",
  "acs-terminerinnerung",
  "global",
  { dataLocation: "Europe", hostName: "acs-terminerinnerung.europe.communication.azure.com" },
  { tags: patient },
);
add(
  hidden,
  "Microsoft.ApiManagement/service",
  "apim-klinikverbund",
  "West Europe",
  {
    publisherEmail: "it@klinikverbund.example",
    additionalLocations: [{ location: "East US", sku: { name: "Premium", capacity: 1 } }],
  },
  { sku: { name: "Premium", capacity: 1 }, tags: operations },
);
const settings = add(
  hidden,
  "Microsoft.AppConfiguration/configurationStores",
  "appcs-patientenportal",
  "westeurope",
  { endpoint: "https://appcs-patientenportal.azconfig.io" },
  { sku: { name: "standard" }, tags: operations },
);
child(settings, "replicas", [
  {
    id: `${settings}/replicas/virginia`,
    name: "virginia",
    type: "Microsoft.AppConfiguration/configurationStores/replicas",
    location: "eastus",
    properties: { provisioningState: "Succeeded" },
  },
]);
const bus = add(
  hidden,
  "Microsoft.ServiceBus/namespaces",
  "sb-aufnahme",
  "westeurope",
  { status: "Active" },
  { sku: { name: "Premium", tier: "Premium", capacity: 1 }, tags: patient },
);
const standby = add(
  hidden,
  "Microsoft.ServiceBus/namespaces",
  "sb-aufnahme-reserve",
  "uksouth",
  { status: "Active" },
  { sku: { name: "Premium", tier: "Premium", capacity: 1 }, tags: patient },
);
child(bus, "disasterRecoveryConfigs", [
  {
    id: `${bus}/disasterRecoveryConfigs/aufnahme`,
    name: "aufnahme",
    type: "Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs",
    properties: { partnerNamespace: standby, role: "Primary", provisioningState: "Succeeded" },
  },
]);
add(
  hidden,
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "psql-missionsklinik",
  "Brazil South",
  {
    version: "16",
    state: "Ready",
    backup: { backupRetentionDays: 14, geoRedundantBackup: "Enabled" },
  },
  { sku: { name: "Standard_D2ds_v5", tier: "GeneralPurpose" }, tags: patient },
);
const gallery = add(hidden, "Microsoft.Compute/galleries", "gal_klinikbilder", "westeurope", {
  identifier: { uniqueName: "klinikbilder" },
});
add(
  hidden,
  "Microsoft.Compute/galleries/images",
  "gal_klinikbilder/pacs-server",
  "westeurope",
  { osType: "Linux", osState: "Generalized" },
  { tags: operations },
);
add(
  hidden,
  "Microsoft.Compute/galleries/images/versions",
  "gal_klinikbilder/pacs-server/3.2.0",
  "westeurope",
  {
    publishingProfile: {
      targetRegions: [
        { name: "West Europe", regionalReplicaCount: 1 },
        { name: "East US", regionalReplicaCount: 1 },
      ],
    },
    storageProfile: { source: { id: gallery } },
  },
  { tags: operations },
);
// The activity log of the whole subscription.
child(`/subscriptions/${main}`, "providers/Microsoft.Insights/diagnosticSettings", [
  {
    id: `/subscriptions/${main}/providers/microsoft.insights/diagnosticSettings/aktivitaetsprotokoll`,
    name: "aktivitaetsprotokoll",
    properties: { workspaceId: usLogs, logs: [{ category: "Administrative", enabled: true }] },
  },
]);
const source = storageAccount(hidden, "stdiktate", "westeurope", "Standard_ZRS", patient);
const copy = storageAccount(hidden, "stdiktateforschung", "eastus", "Standard_LRS", patient);
child(source, "objectReplicationPolicies", [
  {
    id: `${source}/objectReplicationPolicies/6f1c2b90-0a4e-4f0b-9b1c-7f8d2e3a4b5c`,
    name: "6f1c2b90-0a4e-4f0b-9b1c-7f8d2e3a4b5c",
    type: "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
    properties: {
      sourceAccount: source,
      destinationAccount: copy,
      rules: [{ sourceContainer: "diktate", destinationContainer: "diktate" }],
    },
  },
]);

// What looks like Europe and is not all of it.
const praxis = group("rg-praxen", "northeurope", patient);
const praxisSql = add(
  praxis,
  "Microsoft.Sql/servers",
  "sql-praxen",
  "northeurope",
  { version: "12.0", state: "Ready" },
  { kind: "v12.0", tags: patient },
);
const praxisStandby = idOf(praxis, "Microsoft.Sql/servers", "sql-praxen-reserve");
add(
  praxis,
  "Microsoft.Sql/servers",
  "sql-praxen-reserve",
  "uksouth",
  { version: "12.0", state: "Ready" },
  { kind: "v12.0", tags: patient },
);
child(praxisSql, "failoverGroups", [
  {
    id: `${praxisSql}/failoverGroups/fog-praxen`,
    name: "fog-praxen",
    type: "Microsoft.Sql/servers/failoverGroups",
    properties: {
      replicationRole: "Primary",
      partnerServers: [{ id: praxisStandby, location: "UK South", replicationRole: "Secondary" }],
    },
  },
]);
add(
  praxis,
  "Microsoft.NetApp/netAppAccounts",
  "naf-befundbilder",
  "germanywestcentral",
  { provisioningState: "Succeeded" },
  { tags: patient },
);
add(
  praxis,
  "Microsoft.NetApp/netAppAccounts/capacityPools",
  "naf-befundbilder/pool",
  "germanywestcentral",
  {
    serviceLevel: "Standard",
  },
);
add(
  praxis,
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  "naf-befundbilder/pool/roentgen",
  "germanywestcentral",
  {
    volumeType: "DataProtection",
    dataProtection: {
      replication: {
        endpointType: "src",
        remoteVolumeRegion: "uksouth",
        remoteVolumeResourceId:
          "/subscriptions/9d20b3f4-6e58-47aa-b1c9-75e8f01c2d22/resourceGroups/rg-praxen/providers/Microsoft.NetApp/netAppAccounts/naf-london/capacityPools/pool/volumes/roentgen",
      },
    },
  },
  { tags: patient },
);
// A geo-redundant vault that nobody configured, in the one region whose pair is on another continent.
add(
  praxis,
  "Microsoft.RecoveryServices/vaults",
  "rsv-missionsklinik",
  "brazilsouth",
  { provisioningState: "Succeeded" },
  { sku: { name: "RS0", tier: "Standard" }, tags: patient },
);
add(
  praxis,
  "Microsoft.Maps/accounts",
  "maps-rettungswagen",
  "global",
  { uniqueId: "f8c0b1de-5f10-4a3e-9b53-7e1f8f3f4d55" },
  { kind: "Gen2", sku: { name: "G2" }, tags: operations },
);
add(
  praxis,
  "Microsoft.AzureActiveDirectory/b2cDirectories",
  "patientenportal.onmicrosoft.com",
  "United States",
  { billingConfig: { billingType: "MAU" } },
  { sku: { name: "PremiumP1", tier: "A0" }, tags: patient },
);
add(
  praxis,
  "Microsoft.BotService/botServices",
  "bot-terminfrage",
  "global",
  { displayName: "Terminfrage", endpoint: "" },
  { kind: "azurebot", sku: { name: "S1" }, tags: patient },
);
add(
  praxis,
  "Microsoft.OperationsManagement/solutions",
  "SecurityInsights(log-klinikverbund)",
  "westeurope",
  {
    workspaceResourceId: logs,
  },
);
const cache = add(
  praxis,
  "Microsoft.Cache/redis",
  "redis-praxen",
  "northeurope",
  { provisioningState: "Succeeded", sku: { name: "Premium", family: "P", capacity: 1 } },
  { tags: patient },
);
child(cache, "linkedServers", [
  {
    id: `${cache}/linkedServers/redis-praxen-virginia`,
    name: "redis-praxen-virginia",
    type: "Microsoft.Cache/Redis/linkedServers",
    properties: {
      linkedRedisCacheId: idOf(praxis, "Microsoft.Cache/redis", "redis-praxen-virginia"),
      linkedRedisCacheLocation: "East US",
      serverRole: "Secondary",
    },
  },
]);
const factory = add(
  praxis,
  "Microsoft.DataFactory/factories",
  "adf-abrechnung",
  "westeurope",
  { provisioningState: "Succeeded" },
  { tags: patient },
);
child(factory, "integrationRuntimes", [
  {
    id: `${factory}/integrationRuntimes/ir-virginia`,
    name: "ir-virginia",
    type: "Microsoft.DataFactory/factories/integrationruntimes",
    properties: {
      type: "Managed",
      typeProperties: { computeProperties: { location: "East US" } },
    },
  },
]);

// Right, though a list of allowed regions stumbles over each of them.
add(praxis, "Microsoft.Network/networkWatchers", "NetworkWatcher_eastus", "eastus", {
  provisioningState: "Succeeded",
});
add(praxis, "Microsoft.Network/privateDnsZones", "privatelink.database.windows.net", "global", {
  numberOfRecordSets: 3,
});

// Untagged, and outside: that it holds patients' data is what Purview found.
const letters = storageAccount(praxis, "stzweitmeinung", "uksouth", "Standard_LRS", {});
add(praxis, "Microsoft.Purview/accounts", "pv-klinikverbund", "germanywestcentral", {
  provisioningState: "Succeeded",
  managedResources: {},
});

write(folder);
const answers = dataMapAnswers([
  { account: "stzweitmeinung", id: letters, isLabelled: true },
  { account: "stpressekitus", id: pressKit },
]);
writeFileSync(join(folder, "purview.json"), `${JSON.stringify(answers, null, 1)}\n`);
