/**
 * Writes fixtures/estates/hospital/azure: the made-up tenant of a European hospital group, as ARM and
 * Resource Graph would answer for it. The same output every time: run it, and commit what changed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const main = "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
const trials = "9d20b3f4-6e58-47aa-b1c9-75e8f01c2d22";
/** Another folder may be named, to compare with what is committed. */
const folder = process.argv[2] ?? "fixtures/estates/hospital/azure/answers";

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly location: string;
  readonly kind?: string;
  readonly sku?: object;
  readonly tags?: Readonly<Record<string, string>>;
  readonly zones?: readonly string[];
  readonly managedBy?: string;
  readonly properties: object;
}

const groups: { id: string; name: string; type: string; location: string; tags: object }[] = [];
const records: Listed[] = [];
/** Child lists and detail reads that hold something; what is not here is not there. */
const children: Record<string, readonly unknown[]> = {};

function group(name: string, location: string, tags: object = { owner: "it-plattform" }): string {
  groups.push({
    id: `/subscriptions/${main}/resourceGroups/${name}`,
    name,
    type: "Microsoft.Resources/resourceGroups",
    location,
    tags,
  });
  return name;
}

/** Adds "Microsoft.Sql/servers/databases" called "sql-a/patients" to a group, and gives its id. */
function add(
  resourceGroup: string,
  type: string,
  name: string,
  location: string,
  properties: object = {},
  more: Partial<Pick<Listed, "kind" | "sku" | "tags" | "zones" | "managedBy">> = {},
): string {
  const id = idOf(resourceGroup, type, name);
  records.push({ id, name, type, location, ...more, properties });
  return id;
}

function idOf(resourceGroup: string, type: string, name: string): string {
  const [namespace, ...kinds] = type.split("/");
  const names = name.split("/");
  const path = kinds.map((kind, index) => `${kind}/${names[index]}`).join("/");
  return `/subscriptions/${main}/resourceGroups/${resourceGroup}/providers/${namespace}/${path}`;
}

function child(parent: string, path: string, values: readonly object[]): void {
  children[`GET ${parent}/${path}`] = [{ value: values }];
}

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
children[`GET ${vault}/backupstorageconfig/vaultstorageconfig`] = [
  {
    id: `${vault}/backupstorageconfig/vaultstorageconfig`,
    name: "vaultstorageconfig",
    type: "Microsoft.RecoveryServices/vaults/backupstorageconfig",
    properties: {
      storageModelType: "GeoRedundant",
      storageType: "GeoRedundant",
      storageTypeState: "Locked",
      crossRegionRestoreFlag: false,
    },
  },
];

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
storageAccount(press, "stpressekitus", "eastus2", "Standard_LRS", { "data-class": "public" });
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

const page = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

const listPages = (
  path: string,
  version: string,
  all: readonly unknown[],
  size: number,
): unknown[] =>
  page(all, size).map((value, index, pages) => ({
    value,
    ...(index + 1 < pages.length && {
      nextLink: `{{origin}}${path}?api-version=${version}&%24skiptoken=page-${index + 2}`,
    }),
  }));

const graphPages = (all: readonly unknown[], size: number): unknown[] =>
  page(all, size).map((data, index, pages) => ({
    totalRecords: all.length,
    count: data.length,
    resultTruncated: index + 1 < pages.length ? "true" : "false",
    ...(index + 1 < pages.length && { $skipToken: `page-${index + 2}` }),
    data,
    facets: [],
  }));

/** Resource Graph writes types in lower case, and null or "" where ARM leaves a field out. */
const row = (record: Listed): unknown => ({
  id: record.id,
  name: record.name.split("/").at(-1),
  type: record.type.toLowerCase(),
  kind: record.kind ?? "",
  // Resource Graph tells every region by its short name.
  location: record.location.toLowerCase().replaceAll(" ", ""),
  tags: record.tags ?? null,
  sku: record.sku ?? null,
  managedBy: record.managedBy ?? "",
  zones: record.zones ?? null,
  extendedLocation: null,
  properties: record.properties,
});

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1;

const subscriptionOf = (subscriptionId: string, displayName: string): object => ({
  id: `/subscriptions/${subscriptionId}`,
  subscriptionId,
  tenantId: "2b6f0c1d-9e47-4f3a-a5d8-c01e7f9b3a33",
  displayName,
  state: "Enabled",
});
const boundary = (scope: string): object => ({
  id: `${scope}/providers/Microsoft.Resources/dataBoundaries/default`,
  name: "2b6f0c1d-9e47-4f3a-a5d8-c01e7f9b3a33",
  type: "Microsoft.Resources/dataBoundaries",
  properties: { dataBoundary: "NotDefined", provisioningState: "Created" },
});
const refused = (action: string): object => ({
  status: 403,
  body: {
    error: {
      code: "AuthorizationFailed",
      message: `The client 'residency-scan@klinikverbund.example' does not have authorization to perform action '${action}' over scope '/subscriptions/${trials}'.`,
    },
  },
});

const list = `/subscriptions/${main}/resources`;
const listGroups = `/subscriptions/${main}/resourcegroups`;
const graph = "POST /providers/Microsoft.ResourceGraph/resources";
const dataBoundaries = "providers/Microsoft.Resources/dataBoundaries/default";
const sorted = records.toSorted(byId);
const files: Readonly<Record<string, object>> = {
  "subscriptions.json": {
    "GET /subscriptions": [
      {
        value: [
          subscriptionOf(main, "Klinikverbund Produktion"),
          subscriptionOf(trials, "Klinikverbund Studien"),
        ],
        count: { type: "Total", value: 2 },
      },
    ],
    [`GET /subscriptions/${main}`]: [subscriptionOf(main, "Klinikverbund Produktion")],
    [`GET /subscriptions/${trials}`]: refused("Microsoft.Resources/subscriptions/read"),
    [`GET /${dataBoundaries}`]: [boundary("")],
    [`GET /subscriptions/${main}/${dataBoundaries}`]: [boundary(`/subscriptions/${main}`)],
    [`GET /subscriptions/${trials}/${dataBoundaries}`]: refused(
      "Microsoft.Resources/dataBoundaries/read",
    ),
  },
  "resources.json": {
    [`GET ${list}`]: listPages(
      list,
      "2025-04-01",
      sorted.map((record) => ({ ...record, properties: undefined })),
      60,
    ),
    [`GET ${listGroups}`]: listPages(
      listGroups,
      "2025-04-01",
      groups.map((one) => ({ ...one, properties: { provisioningState: "Succeeded" } })),
      50,
    ),
    [`GET /subscriptions/${trials}/resources`]: refused(
      "Microsoft.Resources/subscriptions/resources/read",
    ),
    [`GET /subscriptions/${trials}/resourcegroups`]: refused(
      "Microsoft.Resources/subscriptions/resourceGroups/read",
    ),
  },
  "resource-graph.json": {
    [`${graph} resources`]: graphPages(sorted.map(row), 80),
    [`${graph} resourcecontainers`]: graphPages(
      [
        {
          id: `/subscriptions/${main}`,
          name: "Klinikverbund Produktion",
          type: "microsoft.resources/subscriptions",
          location: "",
          tags: {},
          managedBy: "",
        },
        ...groups.toSorted(byId).map((one) => ({
          ...one,
          type: "microsoft.resources/subscriptions/resourcegroups",
          managedBy: "",
        })),
      ],
      80,
    ),
    [`${graph} recoveryservicesresources`]: graphPages([], 80),
  },
  "children.json": children,
};

mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files))
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
