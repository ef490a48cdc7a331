/** Purview: its assets lead to resources, an empty list is not a scan, and every fault of it is a gap. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TokenCredential } from "@azure/core-auth";
import { describe, expect, test } from "vitest";
import { microsoft365Source } from "../src/collect/microsoft365/microsoft365.ts";
import type { Answer, Answerer, Incoming } from "../src/demo/serve.ts";
import { nameOfStore, storesSeen } from "../src/locate/azure/data-map.ts";
import type { Finding, Gap, Resource } from "../src/model.ts";
import {
  type Emulator,
  answering,
  boundaryAnswer,
  collected,
  emulator,
  hospital,
  json as armJson,
  storage,
  subscription,
} from "./support/azure-arm.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { storeIn } from "../src/collect/azure/purview/data-map.ts";
import { type DataMap, type DataSource, json, purview } from "./support/purview.ts";
import { openId, scanTenant, tenant } from "./support/tenant.ts";

const graph = "POST /providers/Microsoft.ResourceGraph/resources";
const group = `/subscriptions/${hospital}/resourceGroups/rg-ward/providers`;
const account = {
  id: `${group}/Microsoft.Purview/accounts/klinikum-map`,
  name: "klinikum-map",
  type: "microsoft.purview/accounts",
  location: "germanywestcentral",
  properties: { managedResources: {} },
};
const table = (data: readonly unknown[]): Answer =>
  armJson({ totalRecords: data.length, count: data.length, resultTruncated: "false", data });

const plain = (name: string, location: string, tags = {}): object => ({
  ...storage(name, location),
  sku: { name: "Standard_LRS", tier: "Standard" },
  tags,
  properties: {},
});

/** A subscription with these resources and a Purview account. */
function estate(resources: readonly object[], map: Answerer): Answerer {
  const arm = answering({
    "GET /subscriptions": armJson({ value: [subscription(hospital, "Hospital")] }),
    "GET /providers/Microsoft.Resources/dataBoundaries/default": boundaryAnswer,
    [`GET /subscriptions/${hospital}/providers/Microsoft.Resources/dataBoundaries/default`]:
      boundaryAnswer,
    [`${graph} resources`]: table([...resources, account]),
    [`${graph} resourcecontainers`]: table([
      {
        id: `/subscriptions/${hospital}`,
        name: "Hospital",
        type: "microsoft.resources/subscriptions",
        location: "",
        tags: null,
      },
    ]),
  });
  return (request) => map(request) ?? arm(request) ?? below(request);
}

/** What a storage account is asked for beside its record. */
const below = ({ url }: Incoming): Answer | undefined =>
  url.pathname.includes("/providers/") ? armJson({ value: [] }) : undefined;

async function scanned(
  server: Emulator,
  classes: string,
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "p.yml"), `boundary: eea\nclasses:\n${classes}`);
  const { stdout, stderr } = await dataBoundary(
    "scan azure --policy p.yml -q -f json --fail-on never".split(" "),
    { cwd, env: { DATA_BOUNDARY_ARM_ENDPOINT: server.origin } },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as { findings: Finding[]; gaps: Gap[] };
}

const patient = `  patient:
    boundary: { countries: [DE] }
    purview: { labels: ["Confidential/Patient"], classifications: ["MICROSOFT.GOVERNMENT.*"] }
`;
const blob = (name: string, path = "scans/2026/visits.csv"): string =>
  `https://${name}.blob.core.windows.net/${path}`;
const source = (name: string, runs: readonly object[] = [{ id: "1", status: "Succeeded" }]) => ({
  name: `source-${name}`,
  properties: { endpoint: `https://${name}.core.windows.net/`, resourceName: name },
  runs,
});
const said = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ role }) => role === "home")
    .map(({ resource, classes, classReasons = [] }) =>
      [resource.name, ...classes, ...classReasons].join(" | "),
    )
    .sort();
const ofPurview = (gaps: readonly Gap[]): readonly string[] =>
  gaps
    .filter(({ service }) => service?.includes("purview"))
    .map(({ resource, detail }) => resource?.split("/").at(-1) ?? detail)
    .sort();

test("labels by name and by id, classifications in any case, on any page", async () => {
  const map: DataMap = {
    pageSize: 2,
    assets: [
      { qualifiedName: blob("stmenu"), classification: ["MICROSOFT.PERSONAL.NAME"] },
      { qualifiedName: blob("stward"), classification: ["Microsoft.Government.EU.Passport"] },
      { qualifiedName: blob("stlabel"), label: ["confidential\\patient"] },
      { qualifiedName: blob("stids"), label: ["7B1D0C52-4c1e-4f0a-9a3b-2f60b1d7c365"] },
      { qualifiedName: blob("stleaf"), label: ["Patient"] },
    ],
    labels: [
      {
        id: "1b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365",
        name: "Confidential",
        sublabels: [{ id: "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365", name: "Patient" }],
      },
    ],
    sources: ["stmenu", "stlabel", "stids", "stleaf"].map((name) => source(name)),
  };
  const names = ["stmenu", "stward", "stlabel", "stids", "stleaf"];
  await using server = await emulator(
    estate(
      names.map((name) => plain(name, "westeurope")),
      purview(map),
    ),
  );
  const { findings, gaps } = await scanned(server, patient);
  expect(said(findings)).toEqual([
    "stids | patient | Purview: Confidential/Patient",
    "stlabel | patient | Purview: confidential\\patient",
    "stleaf | patient | Purview: Patient",
    "stward | patient | Purview: Microsoft.Government.EU.Passport",
  ]);
  expect(ofPurview(gaps)).toEqual([]);
});

test("a label that the policy names by id is found by name, and one classification is not a scan", async () => {
  const id = "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365";
  const map: DataMap = {
    assets: [
      { qualifiedName: blob("stward"), label: ["Patient"] },
      { qualifiedName: blob("stcards"), classification: ["CREDIT_CARD"] },
    ],
    labels: [
      {
        id: "1b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365",
        name: "Secret",
        sublabels: [{ id, name: "Patient" }],
      },
    ],
  };
  await using server = await emulator(
    estate(
      ["stward", "stcards"].map((name) => plain(name, "westeurope")),
      purview(map),
    ),
  );
  const { findings, gaps } = await scanned(
    server,
    `  patient: { boundary: { countries: [DE] }, purview: { labels: [${id}] } }\n`,
  );
  expect(said(findings)).toEqual([`stward | patient | Purview: ${id}`]);
  expect(ofPurview(gaps)).toEqual(["stcards"]);
});

test("a label id that Graph does not list is a gap, in an asset and in the policy", async () => {
  const known = "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365";
  const gone = "1b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365";
  const unlisted = async (label: string, wanted: string): Promise<readonly string[]> => {
    const map: DataMap = {
      assets: [{ qualifiedName: blob("stward"), label: [label] }],
      sources: [source("stward")],
      labels: [{ id: known, name: "Internal" }],
    };
    await using server = await emulator(estate([plain("stward", "westeurope")], purview(map)));
    const policy = `  patient: { purview: { labels: ["${wanted}"] } }\n`;
    const { gaps } = await scanned(server, policy);
    return gaps
      .filter(({ service = "" }) => service.includes("labels"))
      .map(({ detail }) => detail);
  };
  expect(await unlisted(gone, "Confidential/Patient")).toEqual([
    expect.stringContaining("assets have 1 labels by ids that Graph does not name"),
  ]);
  expect(await unlisted("Patient", gone)).toEqual([
    expect.stringContaining("the policy names 1 labels by ids that Graph does not list"),
  ]);
  // By their ids they are compared as they are.
  expect(await unlisted(known, known)).toEqual([]);
  expect(await unlisted(known, gone)).toEqual([]);
  expect(await unlisted("Internal", known)).toEqual([]);
});

test("what no scan looked into is a gap, whatever is listed of it; what one did is none", async () => {
  const assets = ["stscanned", "stlisted", "stfailed", "strunning"].map((name) => ({
    qualifiedName: blob(name),
  }));
  const map: DataMap = {
    assets,
    sources: [
      source("stscanned", [{ status: "Failed" }, { status: "Succeeded", assetsDiscovered: 3 }]),
      source("stfailed", [{ status: "Failed" }]),
      source("strunning", [{ status: "Running" }]),
      source("stempty", [{ status: "Succeeded", assetsDiscovered: 0 }]),
      // A scan ended well, and the caller sees nothing of what it found.
      source("sthidden", [{ status: "Succeeded", assetsDiscovered: 3 }]),
    ],
  };
  const names = ["stscanned", "stlisted", "stfailed", "strunning", "stempty", "sthidden", "stnew"];
  await using server = await emulator(
    estate(
      names.map((name) => plain(name, "westeurope")),
      purview(map),
    ),
  );
  const { gaps } = await scanned(server, patient);
  expect(ofPurview(gaps)).toEqual(["stfailed", "sthidden", "stlisted", "stnew", "strunning"]);
  const { gaps: none } = await scanned(server, "  patient:\n    tags: { data-class: [patient] }\n");
  expect(ofPurview(none)).toEqual([]);
  expect(server.asked(/datamap/)).toHaveLength(1);
});

const passport = "MICROSOFT.GOVERNMENT.GERMANY.PASSPORT";
const good = { status: "Succeeded", assetsDiscovered: 1, scanLevelType: "Full" };
const own = { scanRulesetName: "ours", scanRulesetType: "Custom" };
const inBlob = (path: string): string => `https://stward.blob.core.windows.net/${path}`;
/** How a scan of the account ended up looking at less than all of it, and at all of it. */
interface Scope {
  readonly it: string;
  readonly scan: Partial<DataSource>;
  readonly isWhole: boolean;
  readonly rulesets?: Readonly<Record<string, object>>;
}
const whole = (it: string, scan: Partial<DataSource>, excluded?: readonly unknown[]): Scope => ({
  it,
  scan,
  isWhole: true,
  ...(excluded && { rulesets: { ours: { excludedSystemClassifications: excluded } } }),
});
const part = (...given: Parameters<typeof whole>): Scope => ({
  ...whole(...given),
  isWhole: false,
});
const filtered = (filter: object): Partial<DataSource> => ({ filter });
const scansOf: readonly Scope[] = [
  whole("no filter", {}),
  whole("its own address", filtered({ includeUriPrefixes: [inBlob("")] })),
  whole("empty lists", filtered({ includeUriPrefixes: [], excludeUriPrefixes: [] })),
  whole("Microsoft's rule set", { scan: { scanRulesetType: "System" } }),
  whole("a rule set of its own", { scan: own }, []),
  whole("a rule set without credit cards", { scan: own }, ["MICROSOFT.FINANCIAL.CREDIT_CARD"]),
  part("a rule set without passports", { scan: own }, [passport]),
  part("a rule set that leaves out a number", { scan: own }, [7]),
  part("a rule set that is gone", { scan: own }),
  part("one container", filtered({ includeUriPrefixes: [inBlob("menu")] })),
  part(
    "all but a folder",
    filtered({ includeUriPrefixes: [inBlob("")], excludeUriPrefixes: [inBlob("scans/")] }),
  ),
  part("all but a pattern", filtered({ excludeRegexes: [".*patients.*"] })),
  part("files alone", { kind: "AzureFileService" }),
  part("the address of its files", {
    properties: { endpoint: "https://stward.file.core.windows.net/" },
  }),
];
test.each(scansOf)("a scan with $it", async ({ scan, isWhole, rulesets = {} }) => {
  const map: DataMap = {
    assets: [{ qualifiedName: blob("stward") }],
    sources: [{ ...source("stward", [good]), ...scan }],
    rulesets,
  };
  await using server = await emulator(estate([plain("stward", "westeurope")], purview(map)));
  const { gaps } = await scanned(server, patient);
  expect(ofPurview(gaps)).toEqual(isWhole ? [] : ["stward"]);
});

test.each([
  ["classifications", [7]],
  ["labels", [null]],
  ["notSought", [{}]],
  ["classifications", "A"],
])(
  "a store of a saved inventory whose %s are %j is not one that was looked into",
  (list, value) => {
    const store = { store: blob("stward"), classifications: ["A"], labels: [], isScanned: true };
    const seen = (one: object): object[] => [
      ...storesSeen({
        properties: { dataMap: { stores: [one, { store: blob("stward"), isEmpty: true }] } },
      } as unknown as Parameters<typeof storesSeen>[0]),
    ];
    expect(seen(store)).toMatchObject([{ isAnalysed: true, kinds: ["A"] }]);
    expect(seen({ ...store, [list]: value })).toMatchObject([
      { isAnalysed: false, isPartial: true },
    ]);
  },
);

test("an incremental run that found nothing new is not a sign of an empty store", async () => {
  const nothing = { status: "Succeeded", assetsDiscovered: 0, scanLevelType: "Incremental" };
  const map: DataMap = { sources: [source("stward", [nothing])] };
  await using server = await emulator(estate([plain("stward", "westeurope")], purview(map)));
  expect(ofPurview((await scanned(server, patient)).gaps)).toEqual(["stward"]);
});

test("a classification of one's own is not sought by Microsoft's rule set", async () => {
  const patients = (scan: object, rulesets = {}): DataMap => ({
    assets: [{ qualifiedName: blob("stward") }],
    sources: [{ ...source("stward"), scan }],
    rulesets,
  });
  const gapsOf = async (map: DataMap): Promise<readonly string[]> => {
    await using server = await emulator(estate([plain("stward", "westeurope")], purview(map)));
    const ours = "  patient: { purview: { classifications: [KLINIKUM.PATIENT] } }\n";
    return ofPurview((await scanned(server, ours)).gaps);
  };
  expect(await gapsOf(patients({ scanRulesetType: "System" }))).toEqual(["stward"]);
  const none = { excludedSystemClassifications: [], includedCustomClassificationRuleNames: [] };
  expect(await gapsOf(patients(own, { ours: none }))).toEqual(["stward"]);
  const some = { ...none, includedCustomClassificationRuleNames: ["patients"] };
  expect(await gapsOf(patients(own, { ours: some }))).toEqual([]);
});

test("a scan of one database looks at a server in part, and servers of one name are not one", async () => {
  const server = (type: string, name: string, id = `${group}/${type}/${name}`): object => ({
    id,
    name,
    type: type.toLowerCase(),
    location: "germanywestcentral",
    properties: {
      backup: { geoRedundantBackup: "Disabled" },
      requestedBackupStorageRedundancy: "Local",
    },
  });
  const run = [{ status: "Succeeded", assetsDiscovered: 2 }];
  const map: DataMap = {
    assets: [
      { qualifiedName: "postgresql://ward.postgres.database.azure.com/menu/public/dishes" },
      { qualifiedName: "mssql://mi.1a2b.database.windows.net/menu/dbo/dishes" },
      { qualifiedName: "mssql://s.database.windows.net/visits/dbo/dishes" },
    ],
    sources: [
      {
        name: "pg",
        properties: { serverEndpoint: "ward.postgres.database.azure.com" },
        runs: run,
      },
      {
        name: "mi",
        properties: {
          resourceId: `${group}/Microsoft.Sql/managedInstances/mi`,
          serverEndpoint: "tcp:mi.1a2b.database.windows.net,3342",
        },
        scan: { databaseName: "menu" },
        runs: run,
      },
      {
        name: "sql",
        properties: { serverEndpoint: "tcp:s.database.windows.net,1433" },
        scan: { databaseName: "Visits" },
        runs: run,
      },
    ],
  };
  await using emulated = await emulator(
    estate(
      [
        server("Microsoft.DBforPostgreSQL/flexibleServers", "ward"),
        server("Microsoft.DBforMySQL/flexibleServers", "ward"),
        server("Microsoft.Sql/managedInstances", "mi"),
        server(
          "Microsoft.Sql/servers/databases",
          "Visits",
          `${group}/Microsoft.Sql/servers/s/databases/Visits`,
        ),
      ],
      purview(map),
    ),
  );
  const { gaps } = await scanned(emulated, patient);
  const found = gaps.filter(({ service, resource }) => service === "purview" && resource);
  expect(found.map(({ type, detail }) => `${type} ${/has .*/.exec(detail)?.[0]}`).sort()).toEqual([
    "Microsoft.DBforMySQL/flexibleServers has not scanned it",
    "Microsoft.Sql/managedInstances has scanned only a part of it: its scans name a database, folders or files",
  ]);
});

test("a database is found by its server and name, and data in a store that nobody scans is a gap", async () => {
  const id = `${group}/Microsoft.Sql/servers/KLINIKUM/databases/Visits`;
  const map: DataMap = {
    assets: [
      {
        qualifiedName: "mssql://klinikum.database.windows.net/visits/dbo/patients",
        classification: ["MICROSOFT.GOVERNMENT.GERMANY.IDENTITY_CARD_NUMBER"],
      },
      {
        qualifiedName: "https://research.snowflakecomputing.com/databases/trial/tables/x",
        classification: ["MICROSOFT.GOVERNMENT.US.SOCIAL_SECURITY_NUMBER"],
      },
      {
        qualifiedName: "https://other.snowflakecomputing.com/databases/menu",
        classification: ["FOOD"],
      },
    ],
  };
  const database = {
    id,
    name: "Visits",
    type: "microsoft.sql/servers/databases",
    location: "westeurope",
    properties: { requestedBackupStorageRedundancy: "Local" },
  };
  await using server = await emulator(estate([database], purview(map)));
  const { findings, gaps } = await scanned(server, patient);
  expect(said(findings)).toEqual([
    "Visits | patient | Purview: MICROSOFT.GOVERNMENT.GERMANY.IDENTITY_CARD_NUMBER",
  ]);
  expect(gaps.filter(({ service }) => service === "purview")).toMatchObject([
    { detail: expect.stringContaining("https://research.snowflakecomputing.com") as string },
  ]);
});

/** Path -> the coverage line of what is asked there. */
const asked: readonly (readonly [RegExp, string])[] = [
  [/^\/datamap\//, "purview assets of klinikum-map"],
  [/^\/scan\/datasources$/, "purview scans of klinikum-map"],
  [/\/runs$/, "purview scans of klinikum-map"],
  [/\/filters\/custom$/, "purview scans of klinikum-map"],
  [/sensitivityLabels$/, "purview labels of klinikum-map"],
];
const foreign = "https://klinikum-map.purview.azure.com.evil.example/x";
const faults: readonly (readonly [string, Answer])[] = [
  ["refused", json({ error: { code: "Forbidden", message: "not authorized" } }, 403)],
  [
    "throttled",
    {
      ...json({ error: { code: "429", message: "slow" } }, 429),
      headers: { "content-type": "application/json", "retry-after": "0" },
    },
  ],
  ["an empty object", json({})],
  ["an empty text", { ...json({}), body: "" }],
  ["HTML", { status: 200, headers: { "content-type": "text/html" }, body: "<html>sign in</html>" }],
  ["an error with status 200", json({ error: { code: "x", message: "y" }, value: [] })],
  ["rows that are not records", json({ value: [null, 7, { qualifiedName: 3 }] })],
  [
    "a foreign next page",
    json({ value: [], nextLink: foreign, "@odata.nextLink": foreign, continuationToken: 7 }),
  ],
];
const wholeMap: DataMap = {
  assets: [{ qualifiedName: blob("stward"), label: ["7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365"] }],
  sources: [source("stward")],
  labels: [{ id: "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365", name: "Internal" }],
};

describe.each(faults)("%s", (kind, answer) => {
  test.each(asked)("at %s is a gap", async (path, service) => {
    if (kind === "rows that are not records" && /runs|filters/.test(path.source)) return;
    const map = purview(wholeMap);
    await using server = await emulator(
      estate([plain("stward", "westeurope")], (request) =>
        path.test(request.url.pathname) ? answer : map(request),
      ),
    );
    const { gaps, coverage } = await collected(
      "azure",
      { endpoint: server.origin },
      { lookers: ["purview"] },
    );
    expect(gaps.map((gap) => gap.service)).toContain(service);
    expect(coverage.find((line) => line.service === service)).not.toMatchObject({
      status: "complete",
    });
    expect(JSON.stringify(server.requests)).not.toContain("evil");
  });
});

test("a source whose scans are not answered leaves the others", async () => {
  const both = { ...wholeMap, sources: [source("stlost"), source("stward")] };
  const map = purview(both);
  await using server = await emulator(
    estate([plain("stward", "westeurope")], (request) =>
      /datasources\/[^/]*stlost[^/]*\/scans/i.test(request.url.pathname)
        ? json({ error: { code: "NotFound", message: "it was deleted" } }, 404)
        : map(request),
    ),
  );
  const { gaps, resources } = await collected(
    "azure",
    { endpoint: server.origin },
    { lookers: ["purview"] },
  );
  expect(gaps.filter(({ service }) => service === "purview scans of klinikum-map")).toMatchObject([
    { detail: expect.stringContaining("it was deleted") as string },
  ]);
  expect(JSON.stringify(resources)).toMatch(
    /"isScanned":true[^}]*stward|stward[^}]*"isScanned":true/,
  );
});

test("a search that counts more than it shows, or goes round in a circle, is truncated", async () => {
  const row = { qualifiedName: blob("stward"), classification: ["A"], label: [] };
  for (const body of [
    { "@search.count": 5, "@search.count.approximate": false, value: [row] },
    { "@search.count": 250000, "@search.count.approximate": true, value: [row] },
    { "@search.count": 5, continuationToken: "again", value: [row] },
  ]) {
    const map = purview(wholeMap);
    await using server = await emulator(
      estate([], (request) =>
        request.url.pathname.startsWith("/datamap/") ? json(body) : map(request),
      ),
    );
    const { gaps, resources } = await collected(
      "azure",
      { endpoint: server.origin },
      { lookers: ["purview"] },
    );
    expect(gaps).toMatchObject([
      { reason: "truncated", service: "purview assets of klinikum-map" },
    ]);
    // What came before is not thrown away.
    expect(resources.flatMap(storesSeen)).toMatchObject([{ kinds: ["A"] }]);
  }
});

test("each host gets a token of its own, and a name that is not an account's gets none", async () => {
  const scopes: string[] = [];
  const credential: TokenCredential = {
    getToken(scope) {
      scopes.push(String(scope));
      return Promise.reject(new Error("nobody is signed in"));
    },
  };
  const { hostsOf } = await import("../src/collect/microsoft365/hosts.ts");
  const { client } = await import("../src/collect/azure/purview/client.ts");
  const endpoint = hostsOf({}, {})("purview")!;
  expect(endpoint.origin).toBe("https://api.purview-service.microsoft.com");
  const one = client({
    endpoint,
    credential,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    options: {
      signal: new AbortController().signal,
      concurrency: 1,
      needs: new Map(),
      connection: {},
      progress: () => {},
    },
  });
  await expect(one.pages("/scan/datasources", { calls: 0 }).next()).rejects.toThrow(
    /nobody is signed in/,
  );
  expect(scopes).toEqual(["https://purview.azure.net/.default"]);
  await expect(one.search("/datamap/api/atlas/v2/entity", {}, { calls: 0 }).next()).rejects.toThrow(
    /only reads/,
  );
});

test("the tenant's own Data Map is read with the tenant, and only where the policy names Purview", async () => {
  const map = purview(wholeMap);
  await using server = await emulator((request) =>
    request.url.pathname.endsWith("/openid-configuration")
      ? json(openId("EU"))
      : request.url.pathname === "/v1.0/organization"
        ? json({
            value: [
              {
                id: tenant,
                displayName: "Klinikverbund",
                countryLetterCode: "DE",
                isMultipleDataLocationsForServicesEnabled: false,
              },
            ],
          })
        : (map(request) ?? json({ value: [], workspaces: [] })),
  );
  const connection = { microsoft365: { endpoint: server.origin } };
  const scan = (lookers: readonly "purview"[]) =>
    scanTenant(microsoft365Source(), "m365:contoso.example", connection, lookers);
  const { resources, gaps, coverage } = await scan(["purview"]);
  expect(gaps.filter(({ service = "" }) => /purview|labels/.test(service))).toEqual([]);
  const found = resources.filter(({ type }) => type === "m365:DataMap");
  expect(found.flatMap(storesSeen)).toMatchObject([
    {
      resource: "storage stward",
      isAnalysed: true,
      labels: ["7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365", "Internal"],
    },
  ]);
  expect(coverage.map(({ service }) => service)).toEqual(
    expect.arrayContaining(["purview-assets", "purview-scans", "sensitivity-labels"]),
  );
  const without = await scan([]);
  expect(without.resources.map(({ type }) => type)).not.toContain("m365:DataMap");
});

test.each([
  ["https://stward.blob.core.windows.net", "storage stward"],
  ["https://STWARD-secondary.dfs.core.windows.net", "storage stward"],
  ["https://stward.z6.web.core.windows.net", "storage stward"],
  ["https://stward.core.windows.net", "storage stward"],
  ["mssql://s.database.windows.net/Visits", "sql s/visits"],
  ["mssql://mi.1a2b.database.windows.net/visits", "sqlmi mi"],
  ["https://c.documents.azure.com", "cosmos c"],
  ["https://klinikum.scans.s3.amazonaws.com", "arn:aws:s3:::klinikum.scans"],
  ["https://scans.s3.eu-central-1.amazonaws.com", "arn:aws:s3:::scans"],
  ["https://s3.eu-central-1.amazonaws.com/scans", "arn:aws:s3:::scans"],
  ["https://scans.s3.dualstack.eu-central-1.amazonaws.com", "arn:aws:s3:::scans"],
  ["s3://scans", "arn:aws:s3:::scans"],
  ["https://app.powerbi.com/groups/0A1B", "workspace 0a1b"],
  [`${group}/Microsoft.Storage/storageAccounts/StWard`, "storage stward"],
  [`${group}/Microsoft.Storage/storageAccounts/StWard/blobServices/default`, "storage stward"],
  [`${group}/microsoft.sql/SERVERS/S/databases/Visits`, "sql s/visits"],
  ["https://blob.core.windows.net.evil.example", undefined],
  ["https://stward.blob.core.windows.net.evil.example", undefined],
  ["a source without a host", undefined],
  ["https://", undefined],
])("%s is %s", (store, name) => {
  expect(nameOfStore(store)).toBe(name);
});

test("no name of a table, a file or a person is held", async () => {
  const map = purview({
    assets: [
      { qualifiedName: blob("stward", "patients/mueller-1970-01-01.pdf"), classification: ["A"] },
      { qualifiedName: "mueller, anna (ward 3)", classification: ["A"] },
      { qualifiedName: "https://anna:secret@host.example/patients/mueller", classification: ["A"] },
    ],
  });
  await using server = await emulator(estate([], map));
  const { resources } = await collected(
    "azure",
    { endpoint: server.origin },
    { lookers: ["purview"] },
  );
  const mapped = resources.find(({ type }) => /purview/i.test(type)) as Resource;
  expect(JSON.stringify(mapped)).toContain("stward");
  expect(JSON.stringify(mapped)).not.toMatch(/mueller|secret|patients/i);
});

test.each([
  ["https://stward.blob.core.windows.net/scans/a.csv", "https://stward.blob.core.windows.net"],
  ["abfss://scans@STWARD.dfs.core.windows.net/a", "abfss://stward.dfs.core.windows.net"],
  [
    "mssql://s.database.windows.net/Visits/dbo/patients#name",
    "mssql://s.database.windows.net/Visits",
  ],
  [
    "mssql://mi.public.1a2b.database.windows.net,3342/visits/dbo/t",
    "mssql://mi.public.1a2b.database.windows.net/visits",
  ],
  ["https://c.documents.azure.com:443/dbs/d/colls/c", "https://c.documents.azure.com"],
  ["arn:aws:s3:::scans/2026/a.csv", "arn:aws:s3:::scans"],
  ["https://s3.amazonaws.com/scans/a.csv", "https://s3.amazonaws.com/scans"],
  ["https://app.powerbi.com/groups/0a1b/reports/2c", "https://app.powerbi.com/groups/0a1b"],
  ["oracle", "a source without a host"],
])("%s is in %s", (qualifiedName, store) => {
  expect(storeIn(qualifiedName)).toBe(store);
});

test("a policy whose classes do not name Purview asks no host of it", async () => {
  await using server = await emulator(estate([plain("stward", "westeurope")], purview(wholeMap)));
  await scanned(server, "  patient:\n    macie: { types: [PERSONAL_INFORMATION] }\n");
  expect(server.asked(/datamap|\/scan\/|sensitivityLabels/)).toEqual([]);
});

test("a saved inventory gives the same classes and the same gaps", async () => {
  const map: DataMap = {
    assets: [
      { qualifiedName: blob("stward"), classification: ["MICROSOFT.GOVERNMENT.X", "CREDENTIALS"] },
      { qualifiedName: blob("stmenu") },
    ],
    sources: [source("stmenu")],
  };
  await using server = await emulator(
    estate(
      ["stward", "stmenu", "stnew"].map((name) => plain(name, "westeurope")),
      purview(map),
    ),
  );
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "p.yml"), `boundary: eea\nclasses:\n${patient}`);
  const run = async (args: string, env = {}): Promise<{ findings: Finding[]; gaps: Gap[] }> => {
    const { stdout } = await dataBoundary(
      `scan ${args} --policy p.yml -q -f json --fail-on never`.split(" "),
      { cwd, env },
    );
    return JSON.parse(stdout) as { findings: Finding[]; gaps: Gap[] };
  };
  const live = await run("azure --save-inventory i.ndjson", {
    DATA_BOUNDARY_ARM_ENDPOINT: server.origin,
  });
  const again = await run("i.ndjson");
  expect(said(again.findings)).toEqual(said(live.findings));
  expect(said(again.findings)).toEqual(["stward | patient | Purview: MICROSOFT.GOVERNMENT.X"]);
  expect(ofPurview(again.gaps)).toEqual(ofPurview(live.gaps));
  expect(ofPurview(again.gaps)).toEqual(["stnew"]);
});
