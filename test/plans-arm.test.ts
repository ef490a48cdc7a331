/** ARM templates: scopes, expressions, loops, nested deployments, children, and what nobody can know yet. */
import { expect, test } from "vitest";
import type { PlanInputs } from "../src/collect/collect.ts";
import { type Seen, planned } from "./support/planned.ts";

type Json = Record<string, unknown>;

const schemaOf = (scope: string): string =>
  `https://schema.management.azure.com/schemas/2019-04-01/${scope}.json#`;

const template = (resources: unknown, more: Json = {}, scope = "deploymentTemplate"): Json => ({
  $schema: schemaOf(scope),
  contentVersion: "1.0.0.0",
  ...more,
  resources,
});

const account = (name: string, location: string, more: Json = {}): Json => ({
  type: "Microsoft.Storage/storageAccounts",
  apiVersion: "2023-01-01",
  name,
  location,
  sku: { name: "Standard_LRS" },
  kind: "StorageV2",
  properties: {},
  ...more,
});

const workspace = (name: string, location: string): Json => ({
  type: "Microsoft.OperationalInsights/workspaces",
  apiVersion: "2023-09-01",
  name,
  location,
  properties: {},
});

const given = (inputs: Partial<PlanInputs>): Partial<PlanInputs> => inputs;
const details = ({ gaps }: Seen): readonly string[] =>
  gaps.map(({ detail, remedy }) => `${detail} | ${remedy}`);

test("the location of the group is what the user says, and never a guess", async () => {
  const document = template([account("wards", "[parameters('location')]")], {
    parameters: { location: { type: "string", defaultValue: "[resourceGroup().location]" } },
  });
  const blind = await planned(document);
  expect(blind.places).toEqual([]);
  expect(details(blind)).toContain(
    "its location [parameters('location')] is not known: the location of the resource group is not known | give --resource-group-location LOCATION",
  );
  const told = await planned(document, given({ resourceGroupLocation: "westeurope" }));
  expect(told.places).toEqual(["wards home westeurope"]);
  expect(told.gaps).toEqual([]);
  const over = await planned(document, given({ params: { LOCATION: "francecentral" } }));
  expect(over.places).toEqual(["wards home francecentral"]);
});

test("a parameter without a value is a gap that names it; null is a value where it may be", async () => {
  const seen = await planned(
    template([account("wards", "[parameters('where')]")], {
      parameters: { where: { type: "string" } },
    }),
  );
  expect(details(seen)[0]).toMatch(/the parameter where has no value \| give --param where=VALUE/);
});

test.each<[name: string, expression: string, location: string | undefined]>([
  ["concat", "[concat('west', 'europe')]", "westeurope"],
  ["format", "[format('{0}{1}', 'north', toLower('EUROPE'))]", "northeurope"],
  ["replace", "[toLower(replace('West Europe', ' ', ''))]", "westeurope"],
  ["a literal that begins with a bracket", "[[x]", undefined],
  ["if", "[if(equals(1, 1), 'westeurope', parameters('missing'))]", "westeurope"],
  ["if whose ways agree", "[if(parameters('missing'), 'westeurope', 'westeurope')]", "westeurope"],
  [
    "if whose ways differ",
    "[if(parameters('missing'), 'westeurope', 'eastus')]",
    "one of westeurope, eastus",
  ],
  [
    "and, lazily",
    "[if(and(false(), parameters('missing')), 'eastus', 'westeurope')]",
    "westeurope",
  ],
  ["coalesce", "[coalesce(null(), 'westeurope')]", "westeurope"],
  ["an index", "[createArray('eastus', 'westeurope')[1]]", "westeurope"],
  ["a member without case", "[createObject('Place', 'westeurope').place]", "westeurope"],
  ["names of functions without case", "[CONCAT('west', 'europe')]", "westeurope"],
  ["split and last", "[last(split('a,westeurope', ','))]", "westeurope"],
  [
    "first of filter",
    "[first(filter(createArray('eastus', 'westeurope'), lambda('l', startsWith(lambdaVariables('l'), 'west'))))]",
    "westeurope",
  ],
  [
    "map and join",
    "[join(map(createArray('west', 'europe'), lambda('l', lambdaVariables('l'))), '')]",
    "westeurope",
  ],
  [
    "reduce",
    "[reduce(createArray('west', 'europe'), '', lambda('a', 'b', concat(lambdaVariables('a'), lambdaVariables('b'))))]",
    "westeurope",
  ],
  ["toObject", "[toObject(createArray('westeurope'), lambda('l', 'k')).k]", "westeurope"],
  ["json", '[json(\'{"l":"westeurope"}\').l]', "westeurope"],
  [
    "union",
    "[union(createObject('l', 'eastus'), createObject('l', 'westeurope')).l]",
    "westeurope",
  ],
  ["tryGet", "[coalesce(tryGet(createObject(), 'l'), 'westeurope')]", "westeurope"],
  ["a function of the template", "[house.place('west')]", "westeurope"],
  ["a quote in a text", "[if(equals('it''s', 'it''s'), 'westeurope', 'eastus')]", "westeurope"],
  ["substring and take", "[concat(substring('xwest', 1), take('europeans', 6))]", "westeurope"],
  ["the time", "[utcNow()]", undefined],
  ["a key", "[listKeys('x', '2023-01-01').keys[0].value]", undefined],
  ["a text made of a name that nobody knows", "[uniqueString(resourceGroup().id)]", undefined],
  [
    "outside of the file",
    "[reference('/subscriptions/x/resourceGroups/y/providers/a.b/c/d', '2020-01-01', 'Full').location]",
    undefined,
  ],
])("expression: %s", async (_, expression, location) => {
  const seen = await planned(
    template([account("wards", expression)], {
      parameters: { missing: { type: "bool" } },
      functions: [
        {
          namespace: "house",
          members: {
            place: {
              parameters: [{ name: "side", type: "string" }],
              output: { type: "string", value: "[concat(parameters('side'), 'europe')]" },
            },
          },
        },
      ],
    }),
  );
  if (location === undefined) {
    expect(seen.places.filter((place) => place.includes(" home "))).toEqual([]);
    expect(seen.gaps).not.toEqual([]);
  } else expect(seen.places).toEqual([`wards home ${location}`]);
});

test("what is joined by a name that nobody knows is joined all the same, and the name is never shown", async () => {
  const name = "[concat('logs', uniqueString(resourceGroup().id))]";
  const seen = await planned(
    template([
      { ...workspace(name, "eastus") },
      {
        type: "Microsoft.KeyVault/vaults",
        apiVersion: "2023-07-01",
        name: "keys",
        location: "westeurope",
        properties: {},
      },
      {
        type: "Microsoft.KeyVault/vaults/providers/diagnosticSettings",
        apiVersion: "2021-05-01-preview",
        name: "keys/Microsoft.Insights/audit",
        properties: {
          workspaceId: `[resourceId('Microsoft.OperationalInsights/workspaces', ${name.slice(1, -1)})]`,
          logs: [{ category: "AuditEvent", enabled: true }],
        },
      },
    ]),
  );
  const log = seen.placements.find(({ role }) => role === "log")!;
  expect(log.location.code).toBe("eastus");
  expect(log.resource.name).toBe("keys");
  expect(log.evidence.value).toMatch(/^\[resourceId\(/);
  expect(seen.gaps).toEqual([]);
  expect(JSON.stringify([seen.placements, seen.gaps])).not.toMatch(/u[0-9a-f]{12}/);
});

test("a reference that leads out of the file is a gap in the words of its author", async () => {
  const seen = await planned(
    template([
      {
        type: "Microsoft.KeyVault/vaults",
        apiVersion: "2023-07-01",
        name: "keys",
        location: "westeurope",
        properties: {},
      },
      {
        type: "Microsoft.Insights/diagnosticSettings",
        apiVersion: "2021-05-01-preview",
        name: "audit",
        scope: "[format('Microsoft.KeyVault/vaults/{0}', 'keys')]",
        properties: {
          workspaceId: "[resourceId('Microsoft.OperationalInsights/workspaces', 'elsewhere')]",
        },
      },
    ]),
  );
  expect(seen.gaps.map(({ detail }) => detail)).toEqual([
    "the resource's logs are sent to a Log Analytics workspace: the location of [resourceId('Microsoft.OperationalInsights/workspaces', 'elsewhere')] is unknown",
  ]);
});

test("copies of resources and of properties", async () => {
  const seen = await planned(
    template(
      [
        {
          ...account("[concat('ward', copyIndex(1))]", "[parameters('places')[copyIndex()]]"),
          copy: { name: "wards", count: "[length(parameters('places'))]" },
        },
        {
          type: "Microsoft.DocumentDB/databaseAccounts",
          apiVersion: "2023-04-15",
          name: "beds",
          location: "westeurope",
          properties: {
            backupPolicy: { type: "Continuous" },
            copy: [
              {
                name: "locations",
                count: 2,
                input: {
                  locationName: "[parameters('places')[copyIndex('locations')]]",
                  failoverPriority: "[copyIndex('locations')]",
                },
              },
            ],
          },
        },
      ],
      { parameters: { places: { type: "array", defaultValue: ["westeurope", "eastus"] } } },
    ),
  );
  expect(seen.places).toEqual([
    "beds home westeurope",
    "beds replica eastus",
    "ward1 home westeurope",
    "ward2 home eastus",
  ]);
});

test("of a loop whose count is not known one pass is judged", async () => {
  const seen = await planned(
    template(
      [
        {
          ...account("[concat('ward', copyIndex())]", "eastus"),
          copy: { name: "wards", count: "[parameters('count')]" },
        },
      ],
      { parameters: { count: { type: "int" } } },
    ),
  );
  expect(seen.placements.map(({ location }) => location.code)).toEqual(["eastus"]);
});

test("a condition that is false leaves the resource out; one that is not known does not", async () => {
  const seen = await planned(
    template(
      [
        account("never", "eastus", { condition: "[parameters('off')]" }),
        account("perhaps", "eastus", { condition: "[parameters('unknown')]" }),
      ],
      {
        parameters: { off: { type: "bool", defaultValue: false }, unknown: { type: "bool" } },
      },
    ),
  );
  expect(seen.places).toEqual(["perhaps home eastus"]);
});

test("nested deployments: inner scope has its own names, outer scope the parent's", async () => {
  const nested = (scope: string, more: Json): Json => ({
    type: "Microsoft.Resources/deployments",
    apiVersion: "2022-09-01",
    name: scope,
    properties: {
      mode: "Incremental",
      expressionEvaluationOptions: { scope },
      ...more,
    },
  });
  const inside = {
    $schema: schemaOf("deploymentTemplate"),
    contentVersion: "1.0.0.0",
    parameters: { place: { type: "string", defaultValue: "eastus" } },
    variables: { name: "inside" },
    resources: [account("[variables('name')]", "[parameters('place')]")],
    outputs: {
      id: {
        type: "string",
        value: "[resourceId('Microsoft.Storage/storageAccounts', variables('name'))]",
      },
    },
  };
  const seen = await planned(
    template(
      [
        nested("inner", {
          parameters: { place: { value: "[parameters('place')]" } },
          template: inside,
        }),
        nested("outer", { template: inside }),
      ],
      {
        parameters: { place: { type: "string", defaultValue: "westeurope" } },
        variables: { name: "outside" },
      },
    ),
  );
  expect(seen.places).toEqual(["inside home westeurope", "outside home westeurope"]);
});

test("an output of a nested deployment leads to the resource that it names", async () => {
  const seen = await planned(
    template([
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: "logging",
        properties: {
          mode: "Incremental",
          expressionEvaluationOptions: { scope: "inner" },
          template: {
            $schema: schemaOf("deploymentTemplate"),
            contentVersion: "1.0.0.0",
            resources: [workspace("logs", "eastus")],
            outputs: {
              id: {
                type: "string",
                value: "[resourceId('Microsoft.OperationalInsights/workspaces', 'logs')]",
              },
            },
          },
        },
      },
      {
        type: "Microsoft.Insights/components",
        apiVersion: "2020-02-02",
        name: "traces",
        location: "westeurope",
        kind: "web",
        properties: {
          WorkspaceResourceId:
            "[reference(resourceId('Microsoft.Resources/deployments', 'logging'), '2022-09-01').outputs.id.value]",
        },
      },
    ]),
  );
  expect(seen.places).toContain("traces log eastus");
  expect(seen.gaps).toEqual([]);
});

test("the group of a nested deployment lends its location where the file declares it", async () => {
  const seen = await planned(
    template(
      [
        {
          type: "Microsoft.Resources/resourceGroups",
          apiVersion: "2022-09-01",
          name: "clinic",
          location: "[deployment().location]",
        },
        {
          type: "Microsoft.Resources/deployments",
          apiVersion: "2022-09-01",
          name: "storage",
          resourceGroup: "clinic",
          properties: {
            mode: "Incremental",
            expressionEvaluationOptions: { scope: "inner" },
            template: {
              $schema: schemaOf("deploymentTemplate"),
              contentVersion: "1.0.0.0",
              resources: [account("wards", "[resourceGroup().location]")],
            },
          },
        },
      ],
      {},
      "subscriptionDeploymentTemplate",
    ),
    given({ regions: ["westeurope", "eastus"] }),
  );
  expect(seen.resources.map(({ id }) => id)).toEqual(
    [
      "main.json#Microsoft.Resources/resourceGroups/clinic@westeurope",
      "main.json#storage/Microsoft.Storage/storageAccounts/wards@westeurope",
      "main.json#Microsoft.Resources/resourceGroups/clinic@eastus",
      "main.json#storage/Microsoft.Storage/storageAccounts/wards@eastus",
    ].map((id) => id.replace("#storage/", "#Microsoft.Resources/deployments/storage/")),
  );
  expect(seen.places).toEqual([
    "clinic metadata eastus",
    "clinic metadata westeurope",
    "wards home eastus",
    "wards home westeurope",
  ]);
});

test("a linked template that is on the network is a gap", async () => {
  const seen = await planned(
    template([
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: "linked",
        properties: {
          mode: "Incremental",
          templateLink: { uri: "https://files.example/storage.json" },
        },
      },
    ]),
  );
  expect(seen.gaps[0]!.detail).toBe(
    "the deployment linked takes its template from elsewhere, and what it deploys was not read: it is on the network",
  );
});

test("languageVersion 2: symbolic names, and existing resources are not resources of the file", async () => {
  const seen = await planned(
    template(
      {
        logs: { ...workspace("logs", "eastus") },
        old: {
          existing: true,
          type: "Microsoft.Storage/storageAccounts",
          apiVersion: "2023-01-01",
          name: "old",
        },
        traces: {
          type: "Microsoft.Insights/components",
          apiVersion: "2020-02-02",
          name: "traces",
          location: "[reference('logs', '2023-09-01', 'full').location]",
          kind: "web",
          properties: { WorkspaceResourceId: "[resourceInfo('logs').id]" },
        },
      },
      { languageVersion: "2.0" },
    ),
  );
  expect(seen.resources.map(({ id }) => id)).toEqual(["main.json#logs", "main.json#traces"]);
  expect(seen.places).toContain("traces home eastus");
});

test("children: nested and flat are the same, and a child without a parent in the file is judged by itself", async () => {
  const failover = {
    properties: {
      partnerServers: [{ id: "[resourceId('Microsoft.Sql/servers', 'standby')]" }],
    },
  };
  const servers = ["westeurope", "eastus"].map((location, i) => ({
    type: "Microsoft.Sql/servers",
    apiVersion: "2023-08-01",
    name: i === 0 ? "main" : "standby",
    location,
    properties: {},
  }));
  const nested = await planned(
    template([
      {
        ...servers[0]!,
        resources: [
          { type: "failoverGroups", apiVersion: "2023-08-01", name: "group", ...failover },
        ],
      },
      servers[1],
    ]),
  );
  const flat = await planned(
    template([
      ...servers,
      {
        type: "Microsoft.Sql/servers/failoverGroups",
        apiVersion: "2023-08-01",
        name: "main/group",
        ...failover,
      },
    ]),
  );
  expect(nested.places).toContain("main failover eastus");
  expect(flat.places).toEqual(nested.places);
  const alone = await planned(
    template([
      servers[1],
      {
        type: "Microsoft.Sql/servers/failoverGroups",
        apiVersion: "2023-08-01",
        name: "main/group",
        ...failover,
      },
    ]),
  );
  expect(alone.places).toContain("Microsoft.Sql/servers/failoverGroups/main/group failover eastus");
  expect(alone.gaps).toEqual([]);
});

test("loggers and vulnerability assessments go where their target is, and a logger without one is a gap", async () => {
  const apis = { type: "Microsoft.ApiManagement/service", apiVersion: "2024-05-01" };
  const logger = (name: string, properties: object): object => ({
    type: "Microsoft.ApiManagement/service/loggers",
    apiVersion: "2024-05-01",
    name: `apis/${name}`,
    properties,
  });
  const assessed = (kind: string): readonly object[] => [
    {
      type: `Microsoft.Sql/${kind}`,
      apiVersion: "2023-08-01",
      name: kind,
      location: "westeurope",
      properties: { requestedBackupStorageRedundancy: "Local" },
    },
    {
      type: `Microsoft.Sql/${kind}/vulnerabilityAssessments`,
      apiVersion: "2023-08-01",
      name: `${kind}/default`,
      properties: { storageContainerPath: "https://scans.blob.core.windows.net/results/" },
    },
  ];
  const seen = await planned(
    template([
      { ...apis, name: "apis", location: "westeurope", sku: { name: "Developer" }, properties: {} },
      {
        type: "Microsoft.EventHub/namespaces",
        apiVersion: "2024-01-01",
        name: "calls",
        location: "uksouth",
        properties: {},
      },
      {
        type: "Microsoft.Storage/storageAccounts",
        apiVersion: "2024-01-01",
        name: "scans",
        location: "eastus",
        sku: { name: "Standard_LRS" },
        properties: {},
      },
      logger("hub", {
        loggerType: "azureEventHub",
        resourceId: "[resourceId('Microsoft.EventHub/namespaces/eventhubs', 'calls', 'all')]",
      }),
      logger("monitor", { loggerType: "azureMonitor" }),
      logger("key", {
        loggerType: "applicationInsights",
        credentials: { instrumentationKey: "{{key}}" },
      }),
      ...assessed("servers"),
      ...assessed("managedInstances"),
    ]),
  );
  expect(seen.places.filter((place) => place.includes(" log "))).toEqual([
    "apis log uksouth",
    "managedInstances log eastus",
    "servers log eastus",
  ]);
  expect(seen.gaps.map(({ role }) => role)).toEqual(["log"]);
});

test("links that only the API shows: secondaries, failover groups of instances, Site Recovery", async () => {
  const seen = await planned(
    template([
      ...["westeurope", "eastus"].map((location, i) => ({
        type: "Microsoft.Sql/servers",
        apiVersion: "2023-08-01",
        name: i === 0 ? "main" : "standby",
        location,
        properties: {},
      })),
      {
        type: "Microsoft.Sql/servers/databases",
        apiVersion: "2023-08-01",
        name: "standby/beds",
        location: "eastus",
        properties: {
          createMode: "OnlineSecondary",
          requestedBackupStorageRedundancy: "Local",
          sourceDatabaseId: "[resourceId('Microsoft.Sql/servers/databases', 'main', 'beds')]",
        },
      },
      ...["westeurope", "uksouth"].map((location) => ({
        type: "Microsoft.Sql/managedInstances",
        apiVersion: "2023-08-01",
        name: `instance-${location}`,
        location,
        properties: { requestedBackupStorageRedundancy: "Local" },
      })),
      {
        type: "Microsoft.Sql/locations/instanceFailoverGroups",
        apiVersion: "2023-08-01",
        name: "westeurope/pair",
        properties: {
          managedInstancePairs: [
            {
              primaryManagedInstanceId:
                "[resourceId('Microsoft.Sql/managedInstances', 'instance-westeurope')]",
              partnerManagedInstanceId:
                "[resourceId('Microsoft.Sql/managedInstances', 'instance-uksouth')]",
            },
          ],
          partnerRegions: [{ location: "uksouth" }],
        },
      },
    ]),
  );
  expect(seen.places).toEqual([
    "beds home eastus",
    "instance-uksouth home uksouth",
    "instance-uksouth replica westeurope",
    "instance-westeurope home westeurope",
    "instance-westeurope replica uksouth",
    "main home westeurope",
    "main replica eastus",
    "standby home eastus",
  ]);
});

test("comments and texts of several lines are JSON here", async () => {
  const seen = await planned(
    `// the clinic\n{ "$schema": "${schemaOf("deploymentTemplate")}", /* no parameters */\n "resources": [ ${JSON.stringify(account("wards", "[concat('east',\n'us')]")).replace("\\n", "\n")}, ] }`,
  );
  expect(seen.places).toEqual(["wards home eastus"]);
});

test("each finding has the line and the column of what was written", async () => {
  const text = JSON.stringify(
    template([
      {
        ...workspace("logs", "westeurope"),
        properties: { replication: { enabled: true, location: "eastus" } },
      },
    ]),
    undefined,
    2,
  );
  const lines = text.split("\n");
  const { placements } = await planned(text);
  for (const [role, attribute, words] of [
    ["home", "location", '"location": "westeurope"'],
    ["replica", "properties.replication.location", '"location": "eastus"'],
  ] as const) {
    const line = lines.findIndex((one) => one.includes(words));
    expect(placements.find((one) => one.role === role)!.evidence.declared).toEqual({
      file: "main.json",
      line: line + 1,
      column: lines[line]!.indexOf('"location"') + 1,
      attribute,
    });
  }
});

test("secrets of a template go no further", async () => {
  const seen = await planned(
    template([
      {
        type: "Microsoft.Devices/IotHubs",
        apiVersion: "2023-06-30",
        name: "beds",
        location: "westeurope",
        properties: {
          routing: {
            endpoints: {
              storageContainers: [
                {
                  name: "raw",
                  connectionString:
                    "[concat('DefaultEndpointsProtocol=https;AccountName=wards;AccountKey=', listKeys('wards', '2023-01-01').keys[0].value)]",
                },
              ],
            },
          },
        },
      },
      account("wards", "eastus"),
      {
        type: "Microsoft.Web/sites",
        apiVersion: "2023-12-01",
        name: "portal",
        location: "westeurope",
        properties: { siteConfig: { appSettings: [{ name: "KEY", value: "hunter2-planted" }] } },
      },
    ]),
  );
  expect(seen.places).toContain("beds replica eastus");
  expect(JSON.stringify(seen)).not.toContain("hunter2-planted");
});

const ordinary: readonly (readonly [string, Json])[] = [
  [
    "storage with private access",
    template(
      [
        account("wards", "westeurope"),
        {
          type: "Microsoft.Storage/storageAccounts/blobServices/containers",
          apiVersion: "2023-01-01",
          name: "wards/default/scans",
          properties: { publicAccess: "None" },
        },
        {
          type: "Microsoft.Network/privateEndpoints",
          apiVersion: "2023-09-01",
          name: "wards-endpoint",
          location: "westeurope",
          properties: {
            privateLinkServiceConnections: [
              {
                name: "wards",
                properties: {
                  privateLinkServiceId:
                    "[resourceId('Microsoft.Storage/storageAccounts', 'wards')]",
                  groupIds: ["blob"],
                },
              },
            ],
          },
        },
        {
          type: "Microsoft.Authorization/roleAssignments",
          apiVersion: "2022-04-01",
          scope: "[resourceId('Microsoft.Storage/storageAccounts', 'wards')]",
          name: "[guid(resourceGroup().id, 'reader')]",
          properties: { principalId: "[parameters('who')]", roleDefinitionId: "x" },
        },
      ],
      { parameters: { who: { type: "string" } } },
    ),
  ],
  [
    "a web application with its plan, logs and vault",
    template([
      workspace("logs", "[resourceGroup().location]"),
      {
        type: "Microsoft.Web/serverfarms",
        apiVersion: "2023-12-01",
        name: "plan",
        location: "[resourceGroup().location]",
        sku: { name: "P1v3" },
      },
      {
        type: "Microsoft.Web/sites",
        apiVersion: "2023-12-01",
        name: "[concat('portal', uniqueString(resourceGroup().id))]",
        location: "[resourceGroup().location]",
        properties: {
          serverFarmId: "[resourceId('Microsoft.Web/serverfarms', 'plan')]",
          siteConfig: { linuxFxVersion: "NODE|22" },
        },
      },
      {
        type: "Microsoft.Insights/components",
        apiVersion: "2020-02-02",
        name: "traces",
        location: "[resourceGroup().location]",
        kind: "web",
        properties: {
          WorkspaceResourceId: "[resourceId('Microsoft.OperationalInsights/workspaces', 'logs')]",
        },
      },
    ]),
  ],
  [
    "a database server with its databases and firewall rules",
    template(
      [
        {
          type: "Microsoft.Sql/servers",
          apiVersion: "2023-08-01",
          name: "clinic",
          location: "[resourceGroup().location]",
          properties: {
            administratorLogin: "x",
            administratorLoginPassword: "[parameters('password')]",
          },
          resources: [
            {
              type: "databases",
              apiVersion: "2023-08-01",
              name: "beds",
              location: "[resourceGroup().location]",
              sku: { name: "S1" },
              properties: { requestedBackupStorageRedundancy: "Zone" },
              dependsOn: ["clinic"],
            },
            {
              type: "firewallRules",
              apiVersion: "2023-08-01",
              name: "azure",
              properties: { startIpAddress: "0.0.0.0", endIpAddress: "0.0.0.0" },
            },
          ],
        },
      ],
      { parameters: { password: { type: "securestring" } } },
    ),
  ],
  [
    "a cluster with its registry and network",
    template([
      {
        type: "Microsoft.Network/virtualNetworks",
        apiVersion: "2023-09-01",
        name: "net",
        location: "westeurope",
        properties: { addressSpace: { addressPrefixes: ["10.0.0.0/16"] }, subnets: [] },
      },
      {
        type: "Microsoft.ContainerRegistry/registries",
        apiVersion: "2023-07-01",
        name: "images",
        location: "westeurope",
        sku: { name: "Premium" },
        properties: {},
      },
      {
        type: "Microsoft.ContainerService/managedClusters",
        apiVersion: "2024-02-01",
        name: "cluster",
        location: "westeurope",
        properties: { dnsPrefix: "clinic", agentPoolProfiles: [] },
      },
    ]),
  ],
];

test.each(ordinary)("nothing leaves, and nothing is missing: %s", async (_, document) => {
  const seen = await planned(document, given({ resourceGroupLocation: "westeurope" }));
  expect(seen.gaps).toEqual([]);
  expect(seen.placements.filter(({ location }) => !location.code.endsWith("europe"))).toEqual([]);
  expect(seen.placements.length).toBeGreaterThan(1);
});

test("a subscription to events of an account or a group is judged, as Azure makes a system topic for it", async () => {
  const hub = "[resourceId('Microsoft.EventHub/namespaces/eventhubs', 'alarms', 'all')]";
  const subscription = (name: string, more: Json = {}): Json => ({
    type: "Microsoft.EventGrid/eventSubscriptions",
    apiVersion: "2022-06-15",
    name,
    properties: { destination: { endpointType: "EventHub", properties: { resourceId: hub } } },
    ...more,
  });
  const { places, gaps } = await planned(
    template([
      account("wards", "westeurope"),
      subscription("of-account", {
        scope: "[resourceId('Microsoft.Storage/storageAccounts', 'wards')]",
      }),
      subscription("of-group"),
      {
        type: "Microsoft.EventHub/namespaces",
        apiVersion: "2024-01-01",
        name: "alarms",
        location: "eastus",
      },
      // Without settings of its own: it has those that are the default.
      {
        type: "Microsoft.EventHub/namespaces/eventhubs",
        apiVersion: "2024-01-01",
        name: "alarms/all",
      },
    ]),
  );
  expect(gaps).toEqual([]);
  expect(places.toSorted()).toEqual([
    "Microsoft.EventGrid/eventSubscriptions/of-account processing eastus",
    "Microsoft.EventGrid/eventSubscriptions/of-group processing eastus",
    "alarms home eastus",
    "wards home westeurope",
  ]);
});
