/**
 * Writes fixtures/estates/looks-wrong/azure: the made-up tenant of a bank that keeps everything inside
 * Microsoft's EU Data Boundary and looks as if it did not. The same output every time.
 */
import { type More, recordings } from "./azure-recordings.ts";

const main = "c04d9b77-8e15-4c2a-b6f3-70a5e1d9f2c8";
/** Another folder may be named, to compare with what is committed. */
const folder = process.argv[2] ?? "fixtures/estates/looks-wrong/azure/answers";

const tenant = recordings({
  tenantId: "7b1e0a44-19c3-4f0d-8a27-55d0c3e6b9f1",
  subscriptionId: main,
  displayName: "Alpennord Bank US Markets",
  boundary: "EU",
  refused: [],
  client: "residency-scan@alpennord.example",
});
const { child } = tenant;
const customers = { "data-class": "customer", region: "eastus" };
let rg = "";
const group = (name: string, location: string): void => {
  rg = tenant.group(name, location, { owner: "platform" });
};
const add = (
  type: string,
  name: string,
  location: string | undefined,
  properties: object = {},
  more: More = {},
): string => tenant.add(rg, type, name, location, properties, { tags: customers, ...more });
const id = (type: string, name: string): string => tenant.idOf(rg, type, name);

const account = (name: string, location: string, sku: string, pair?: string): string =>
  add(
    "Microsoft.Storage/storageAccounts",
    name,
    location,
    {
      primaryLocation: location,
      ...(pair !== undefined && { secondaryLocation: pair, statusOfSecondary: "available" }),
    },
    { kind: "StorageV2", sku: { name: sku, tier: "Standard" } },
  );

// Geo-redundant, and every pair lies inside.
group("rg-us-east-exports", "swedencentral");
account("stuseastexports", "westeurope", "Standard_GRS", "northeurope");
account("stlondonmirror", "northeurope", "Standard_RAGRS", "westeurope");
account("stparis", "francecentral", "Standard_GZRS", "francesouth");
account("stgavle", "swedencentral", "Standard_RAGZRS", "swedensouth");
account("stfrankfurt", "germanywestcentral", "StandardV2_GRS", "germanynorth");
account("stoslo", "norwayeast", "Standard_GRS", "norwaywest");
account("stzurich", "switzerlandnorth", "Standard_GRS", "switzerlandwest");
account("stmilano", "italynorth", "Standard_ZRS");
const source = account("ststatements", "polandcentral", "Standard_LRS");
child(source, "objectReplicationPolicies", [
  {
    id: `${source}/objectReplicationPolicies/1b0f3d64`,
    name: "1b0f3d64",
    properties: {
      sourceAccount: source,
      destinationAccount: id("Microsoft.Storage/storageAccounts", "stmilano"),
    },
  },
]);

// Databases with second places, all inside.
group("rg-global-ledger", "northeurope");
const cosmos = (name: string, places: readonly string[], backupPolicy: object): string =>
  add(
    "Microsoft.DocumentDB/databaseAccounts",
    name,
    "West Europe",
    {
      locations: places.map((locationName, failoverPriority) => ({
        locationName,
        failoverPriority,
      })),
      backupPolicy,
    },
    { kind: "GlobalDocumentDB" },
  );
cosmos("cosmos-global-ledger", ["West Europe", "North Europe"], {
  type: "Continuous",
  continuousModeProperties: { tier: "Continuous30Days" },
});
cosmos("cosmos-sessions", ["Germany West Central", "France Central"], {
  type: "Periodic",
  periodicModeProperties: { backupStorageRedundancy: "Geo" },
});
const server = (name: string, location: string): string =>
  add("Microsoft.Sql/servers", name, location, { version: "12.0", state: "Ready" });
const dublin = server("sql-ledger-dublin", "northeurope");
const amsterdam = server("sql-ledger-amsterdam", "westeurope");
for (const [own, role, partner, location, partnerRole] of [
  [dublin, "Primary", amsterdam, "West Europe", "Secondary"],
  [amsterdam, "Secondary", dublin, "North Europe", "Primary"],
] as const) {
  child(own, "failoverGroups", [
    {
      id: `${own}/failoverGroups/fog-ledger`,
      name: "fog-ledger",
      properties: {
        replicationRole: role,
        partnerServers: [{ id: partner, location, replicationRole: partnerRole }],
      },
    },
  ]);
  child(own, "replicationLinks", [
    {
      id: `${own}/databases/ledger/replicationLinks/4c1f`,
      name: "4c1f",
      properties: { partnerLocation: location, role, partnerRole },
    },
  ]);
}
for (const [name, location, second] of [
  ["sql-ledger-dublin/ledger", "northeurope", "westeurope"],
  ["sql-ledger-amsterdam/ledger", "westeurope", "northeurope"],
] as const)
  add("Microsoft.Sql/servers/databases", name, location, {
    currentBackupStorageRedundancy: "Geo",
    defaultSecondaryLocation: second,
  });
add("Microsoft.Sql/managedInstances", "sqlmi-cards", "swedencentral", {
  currentBackupStorageRedundancy: "Geo",
});
add("Microsoft.DBforPostgreSQL/flexibleServers", "psql-risk", "North Europe", {
  backup: { geoRedundantBackup: "Enabled" },
});
add("Microsoft.DBforMySQL/flexibleServers", "mysql-intranet", "polandcentral", {
  backup: { geoRedundantBackup: "Disabled" },
});
const cache = add("Microsoft.Cache/redis", "redis-quotes", "westeurope", {
  sku: { name: "Premium", family: "P", capacity: 1 },
});
child(cache, "linkedServers", [
  {
    id: `${cache}/linkedServers/redis-quotes-2`,
    name: "redis-quotes-2",
    properties: { linkedRedisCacheLocation: "North Europe", serverRole: "Secondary" },
  },
]);
add("Microsoft.NetApp/netAppAccounts/capacityPools/volumes", "naf/pool/scans", "northeurope", {
  dataProtection: {
    replication: { endpointType: "src", remoteVolumeRegion: "westeurope" },
  },
});

// Backups, by default in the pair.
group("rg-dr-worldwide", "westeurope");
add("Microsoft.RecoveryServices/vaults", "rsv-default-geo", "westeurope", {});
add("Microsoft.DataProtection/backupVaults", "bv-geo", "francecentral", {
  storageSettings: [{ datastoreType: "VaultStore", type: "GeoRedundant" }],
});
const recovery = add("Microsoft.RecoveryServices/vaults", "rsv-site-recovery", "northeurope", {
  redundancySettings: { standardTierStorageRedundancy: "LocallyRedundant" },
});
child(recovery, "replicationProtectedItems", [
  {
    id: `${recovery}/replicationFabrics/a/replicationProtectionContainers/b/replicationProtectedItems/vm`,
    name: "vm",
    properties: {
      providerSpecificDetails: {
        primaryFabricLocation: "westeurope",
        recoveryFabricLocation: "northeurope",
      },
    },
  },
]);

// Keys, images, registries and settings in several regions.
group("rg-platform-us", "germanywestcentral");
for (const [name, location] of [
  ["kv-frankfurt", "germanywestcentral"],
  ["kv-warszawa", "polandcentral"],
  ["kv-oslo", "norwayeast"],
] as const)
  add("Microsoft.KeyVault/vaults", name, location, { sku: { family: "A", name: "premium" } });
add("Microsoft.KeyVault/managedHSMs", "hsm-signing", "westeurope", {
  regions: [{ name: "northeurope", isPrimary: false, provisioningState: "Succeeded" }],
});
add(
  "Microsoft.ContainerRegistry/registries",
  "crworldwide",
  "westeurope",
  { loginServer: "crworldwide.azurecr.io" },
  { sku: { name: "Premium", tier: "Premium" } },
);
for (const region of ["northeurope", "swedencentral"])
  add("Microsoft.ContainerRegistry/registries/replications", `crworldwide/${region}`, region);
add("Microsoft.Compute/galleries", "gal_us", "westeurope");
add("Microsoft.Compute/galleries/images", "gal_us/teller", "westeurope");
add("Microsoft.Compute/galleries/images/versions", "gal_us/teller/1.0.0", "westeurope", {
  publishingProfile: {
    targetRegions: [{ name: "West Europe" }, { name: "France Central" }],
  },
});
const settings = add(
  "Microsoft.AppConfiguration/configurationStores",
  "appcs-global",
  "westeurope",
);
child(settings, "replicas", [
  { id: `${settings}/replicas/paris`, name: "paris", location: "francecentral" },
]);

// Messages.
group("rg-messages-global", "westeurope");
const premium = [{ provisioningState: "Succeeded" }, { sku: { name: "Premium" } }] as const;
const bus = add("Microsoft.ServiceBus/namespaces", "sb-orders", "westeurope", ...premium);
const spare = add("Microsoft.ServiceBus/namespaces", "sb-orders-spare", "northeurope", ...premium);
child(bus, "disasterRecoveryConfigs", [
  {
    id: `${bus}/disasterRecoveryConfigs/orders`,
    name: "orders",
    properties: { partnerNamespace: spare, role: "Primary" },
  },
]);
const hub = add("Microsoft.EventHub/namespaces", "eh-clicks", "swedencentral", {
  geoDataReplication: {
    locations: [
      { locationName: "swedencentral", roleType: "Primary" },
      { locationName: "francecentral", roleType: "Secondary" },
    ],
  },
});
add("Microsoft.EventGrid/topics", "evgt-fraud", "westeurope", {
  dataResidencyBoundary: "WithinGeopair",
});
add("Microsoft.Devices/IotHubs", "iot-atm", "northeurope", {
  locations: [
    { location: "North Europe", role: "primary" },
    { location: "West Europe", role: "secondary" },
  ],
});

// No region, or a region that is not where data lies.
group("rg-dns", "francecentral");
for (const zone of ["alpennord-usa.example", "london.alpennord.example"])
  add("Microsoft.Network/dnsZones", zone, "global");
for (const zone of ["privatelink.blob.core.windows.net", "privatelink.vaultcore.azure.net"]) {
  add("Microsoft.Network/privateDnsZones", zone, "global");
  add("Microsoft.Network/privateDnsZones/virtualNetworkLinks", `${zone}/vnet-hub`, "global");
}
add("Microsoft.Network/trafficManagerProfiles", "tm-worldwide", "global");
add("Microsoft.Insights/metricAlerts", "cpu-high", "global");
add("Microsoft.Insights/activityLogAlerts", "service-health", "Global");
add("Microsoft.AlertsManagement/smartDetectorAlertRules", "failure-anomalies", "global");
add("Microsoft.AlertsManagement/actionRules", "night-quiet", "Global");
add("Microsoft.Insights/privateLinkScopes", "ampls-hub", "global");
add("Microsoft.ResourceGraph/queries", "vms-in-america", "global");
add("Microsoft.Insights/actionGroups", "ag-global-oncall", "swedencentral", {
  emailReceivers: [{ name: "oncall", emailAddress: "oncall@alpennord.example" }],
  smsReceivers: [{ name: "duty", countryCode: "1", phoneNumber: "5550100" }],
});
add("Microsoft.ManagedServices/registrationDefinitions", "partner-noc", undefined);
add("Microsoft.Management/managementGroups", "mg-americas", undefined);
for (const [name, dataLocation] of [
  ["acs-germany", "Germany"],
  ["acs-norway", "Norway"],
  ["acs-switzerland", "Switzerland"],
] as const)
  add("Microsoft.Communication/communicationServices", name, "global", { dataLocation });
add("Microsoft.Communication/emailServices", "mail-france", "global", { dataLocation: "France" });
add("Microsoft.BotService/botServices", "bot-branches", "westeurope", {}, { kind: "azurebot" });
add(
  "Microsoft.Maps/accounts",
  "maps-branches",
  "westeurope",
  { disableLocalAuth: false, provisioningState: "Succeeded" },
  { kind: "Gen2" },
);

// Spelt as people read it; machines outside the EU and inside the boundary.
group("rg-web-america", "norwayeast");
for (const [name, region] of [
  ["amsterdam", "West Europe"],
  ["frankfurt", "Germany West Central"],
] as const) {
  const plan = add("Microsoft.Web/serverfarms", `asp-${name}`, region);
  add("Microsoft.Web/sites", `app-${name}`, region, { serverFarmId: plan }, { kind: "app" });
}
add(
  "Microsoft.ApiManagement/service",
  "apim-worldwide",
  "West Europe",
  { additionalLocations: [{ location: "North Europe" }] },
  { sku: { name: "Premium", capacity: 1 } },
);
for (const [name, region] of [
  ["vm-bergen", "norwaywest"],
  ["vm-zug", "switzerlandnorth"],
  ["vm-warszawa", "polandcentral"],
] as const) {
  const disk = add("Microsoft.Compute/disks", `disk-${name}`, region, {
    creationData: { createOption: "FromImage" },
  });
  add("Microsoft.Compute/virtualMachines", name, region, {
    storageProfile: { osDisk: { managedDisk: { id: disk } } },
  });
  add("Microsoft.Network/networkInterfaces", `nic-${name}`, region);
}
add("Microsoft.ManagedIdentity/userAssignedIdentities", "id-deploy", "westeurope");
add("Microsoft.Portal/dashboards", "dash-us-desk", "northeurope");
add("Microsoft.Network/virtualNetworks", "vnet-us-peering", "westeurope");
add("Microsoft.Compute/availabilitySets", "avail-east", "westeurope");

// Models: in the account's region, and in the zone that is the boundary.
group("rg-ai-global", "swedencentral");
const model = (sku: string, name: string): object => ({
  name,
  sku: { name: sku, capacity: 10 },
  properties: { model: { format: "OpenAI", name: "gpt-4.1" } },
});
child(
  add(
    "Microsoft.CognitiveServices/accounts",
    "ai-letters",
    "swedencentral",
    {},
    { kind: "OpenAI" },
  ),
  "deployments",
  [model("Standard", "letters"), model("DataZoneStandard", "letters-zone")],
);
child(
  add(
    "Microsoft.CognitiveServices/accounts",
    "ai-risk",
    "francecentral",
    {},
    { kind: "AIServices" },
  ),
  "deployments",
  [model("ProvisionedManaged", "risk"), model("DataZoneProvisionedManaged", "risk-zone")],
);

// Logs that go to another region of the boundary.
group("rg-logs-central", "westeurope");
const workspace = add(
  "Microsoft.OperationalInsights/workspaces",
  "log-global",
  "westeurope",
  { replication: { enabled: true, location: "northeurope" } },
  { sku: { name: "PerGB2018" } },
);
add("Microsoft.Insights/components", "appi-global", "northeurope", {
  WorkspaceResourceId: workspace,
  IngestionMode: "LogAnalytics",
});
add("Microsoft.Insights/dataCollectionRules", "dcr-all", "northeurope", {
  destinations: { logAnalytics: [{ name: "central", workspaceResourceId: workspace }] },
});
const sinks = "providers/Microsoft.Insights/diagnosticSettings";
child(cache, sinks, [
  { id: `${cache}/${sinks}/central`, name: "central", properties: { workspaceId: workspace } },
]);
child(settings, sinks, [
  {
    id: `${settings}/${sinks}/siem`,
    name: "siem",
    properties: {
      eventHubAuthorizationRuleId: `${hub}/authorizationRules/RootManageSharedAccessKey`,
    },
  },
]);
child(`/subscriptions/${main}`, sinks, [
  {
    id: `/subscriptions/${main}/${sinks}/activity`,
    name: "activity",
    properties: { storageAccountId: source, workspaceId: workspace },
  },
]);

tenant.write(folder);
