/** The Data Map of Microsoft Purview: which stores it has scanned, and what it found in them. Names of classes, never data. */
import type { Resource, Sighting } from "../../model.ts";
import type { LookerRecord } from "../path.ts";

export interface Store {
  /** "https://scans.blob.core.windows.net", "mssql://server.database.windows.net/patients", or an ARM id. */
  readonly store?: string;
  readonly classifications?: readonly string[];
  readonly labels?: readonly string[];
  /** A scan of all of it ended well, whatever it found. */
  readonly isScanned?: boolean;
  /** A scan of a part of it did. */
  readonly isPartlyScanned?: boolean;
  /** There was nothing in it. */
  readonly isEmpty?: boolean;
  /** Classifications that its scans do not look for. */
  readonly notSought?: readonly string[];
  /** Its scans look for no classifications but Microsoft's. */
  readonly seeksOnlySystem?: boolean;
}

export interface Mapped {
  readonly dataMap?: { readonly stores?: readonly Store[] };
}

/** Hosts of stores: what their domain ends with -> the name of a store, of the labels before it. */
const hosts: readonly (readonly [
  end: RegExp,
  nameOf: (labels: readonly string[], path: readonly string[]) => string | undefined,
])[] = [
  // "ACCOUNT.blob…", "ACCOUNT-secondary.dfs…", "ACCOUNT.z6.web…": https://learn.microsoft.com/azure/storage/common/storage-account-overview
  [
    /\.(?:core\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|storage\.azure\.net)$/,
    ([account = ""]) => `storage ${account.replace(/-secondary$/, "")}`,
  ],
  // A managed instance has its DNS zone between: https://learn.microsoft.com/azure/azure-sql/managed-instance/connectivity-architecture-overview
  [
    /\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = "", ...zone], [name]) =>
      zone.length > 0 ? `sqlmi ${server}` : name && `sql ${server}/${name}`,
  ],
  [
    /\.(?:documents|(?:mongo|cassandra|gremlin|table)\.cosmos)\.azure\.(?:com|us|cn)$/,
    ([account = ""]) => `cosmos ${account}`,
  ],
  [
    /\.mysql\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = ""]) => `mysql ${server}`,
  ],
  [
    /\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = ""]) => `postgres ${server}`,
  ],
  [
    /\.kusto\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([name = ""]) => `kusto ${name}`,
  ],
  [
    /\.(?:sql|dev)\.azuresynapse\.(?:net|us|azure\.cn)$/,
    ([name = ""]) => `synapse ${name.replace(/-ondemand$/, "")}`,
  ],
  [/\.azuredatalakestore\.net$/, ([name = ""]) => `lake ${name}`],
  [/\.search\.(?:windows\.net|azure\.us|azure\.cn)$/, ([name = ""]) => `search ${name}`],
  // "BUCKET.s3.amazonaws.com", "BUCKET.s3.eu-central-1.amazonaws.com"; names of buckets have dots.
  [
    /\.s3[.-](?:dualstack\.)?(?:[\w-]+\.)?amazonaws\.com(?:\.cn)?$/,
    (labels) => bucket(labels.join(".")),
  ],
  [
    /^s3[.-](?:dualstack\.)?(?:[\w-]+\.)?amazonaws\.com(?:\.cn)?$/,
    (_, [name]) => name && bucket(name),
  ],
  [
    /^app\.(?:powerbi|fabric\.microsoft)\.com$/,
    (_, [kind, workspace]) =>
      kind === "groups" ? workspace && `workspace ${workspace}` : undefined,
  ],
];

const bucket = (name: string): string => `arn:aws:s3:::${name}`;

/** The name by which a resource of the estate may be known; undefined for a store that no type here has. */
export function nameOfStore(store: string): string | undefined {
  if (/^arn:/i.test(store)) return store;
  if (store.startsWith("/")) return nameOfId(store);
  if (!URL.canParse(store)) return undefined;
  const { protocol, hostname, pathname } = new URL(store);
  // Of schemes that browsers do not know the host keeps its case.
  const host = hostname.toLowerCase();
  if (protocol === "s3:" || protocol === "s3a:") return bucket(host);
  const path = pathname
    .split("/")
    .filter(Boolean)
    .map((part) => decoded(part).toLowerCase());
  for (const [end, nameOf] of hosts) {
    const found = end.exec(host);
    const labels = found ? host.slice(0, found.index).split(".").filter(Boolean) : [];
    if (found) return nameOf(labels, path) || undefined;
  }
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // no escape sequence: it is the name itself
  }
}

const named =
  (kind: string) =>
  ({ name }: Resource): readonly string[] => [`${kind} ${name.toLowerCase()}`];

/** "…/servers/S/databases/D" -> "sql s/d" */
function database({ id }: Resource): readonly string[] {
  const [, server, name] = /\/servers\/([^/]+)\/databases\/([^/]+)/i.exec(id.toLowerCase()) ?? [];
  return server === undefined ? [] : [`sql ${server}/${name}`];
}

/** An id of ARM -> the name that assets in it lead to. */
function nameOfId(id: string): string {
  const [, type = "", rest = ""] = /\/providers\/([^/]+\/[^/]+)\/(.+)$/i.exec(id) ?? [];
  const [name = "", kind, child] = rest.split("/");
  const namesOf = (full: string): ((resource: Resource) => readonly string[]) | undefined =>
    Object.entries(dataMapLooker.into).find(
      ([one]) => one.toLowerCase() === full.toLowerCase(),
    )?.[1];
  // Of a part that is not a store of its own, its parent is meant: a container of an account.
  const own = kind === undefined ? undefined : namesOf(`${type}/${kind}`);
  const found = own
    ? own({ id, name: child ?? name } as Resource)
    : namesOf(type)?.({ id, name } as Resource);
  return found?.[0] ?? id;
}

const workspace = ({ id }: Resource): readonly string[] => [
  `workspace ${id.slice(id.lastIndexOf("/") + 1).toLowerCase()}`,
];

/** Undefined where it is not a list of texts. */
function textsIn(value: unknown): readonly string[] | undefined {
  const all: readonly unknown[] | undefined =
    value === undefined || value === null ? [] : Array.isArray(value) ? value : undefined;
  return all?.every((one) => typeof one === "string") ? all : undefined;
}

/** A catalogue spells one store in several ways: its host in assets, its ARM id in scans. */
interface Seen {
  readonly kinds: Set<string>;
  readonly labels: Set<string>;
  readonly notSought: Set<string>;
  isListed: boolean;
  isScanned: boolean;
  isPartlyScanned: boolean;
  seeksOnlySystem: boolean;
  isUnread: boolean;
}

/**
 * A store was looked into where a scan of it ended well, and the caller is shown what is in it: an empty list alone
 * says nothing, one classification may be written by hand, and a search leaves out what the caller may not see.
 */
export function storesSeen({ properties }: Resource): readonly Sighting[] {
  const { dataMap } = Object(properties) as Mapped;
  const { stores } = Object(dataMap) as NonNullable<Mapped["dataMap"]>;
  if (!Array.isArray(stores)) return [];
  const byName = new Map<string, Seen>();
  for (const one of stores as readonly unknown[]) {
    const { store, classifications, labels, notSought, ...flags } = Object(one) as Store;
    const { isScanned, isPartlyScanned, isEmpty, seeksOnlySystem } = flags;
    if (typeof store !== "string") continue;
    const name = nameOfStore(store) ?? store;
    const seen = byName.get(name) ?? {
      kinds: new Set(),
      labels: new Set(),
      notSought: new Set(),
      isListed: false,
      isScanned: false,
      isPartlyScanned: false,
      seeksOnlySystem: false,
      isUnread: false,
    };
    byName.set(name, seen);
    const lists = [textsIn(classifications), textsIn(labels), textsIn(notSought)] as const;
    for (const kind of lists[0] ?? []) seen.kinds.add(kind);
    for (const label of lists[1] ?? []) seen.labels.add(label);
    // Its id and its host are of the same scans.
    for (const kind of lists[2] ?? []) seen.notSought.add(kind);
    // What was found or left out and can't be read may be of any class.
    if (lists.includes(undefined)) seen.isUnread = true;
    if (seeksOnlySystem === true) seen.seeksOnlySystem = true;
    if (isScanned === true) seen.isScanned = true;
    if (isPartlyScanned === true) seen.isPartlyScanned = true;
    if ((isScanned !== true && isPartlyScanned !== true) || isEmpty === true) seen.isListed = true;
  }
  return [...byName].map(([resource, seen]) => ({
    by: "purview",
    resource,
    isAnalysed: seen.isScanned && seen.isListed && !seen.isUnread,
    ...((seen.isUnread || (!seen.isScanned && seen.isPartlyScanned)) && { isPartial: true }),
    kinds: [...seen.kinds],
    labels: [...seen.labels],
    ...(seen.notSought.size > 0 && { notSought: [...seen.notSought] }),
    ...(seen.seeksOnlySystem && { seeksOnlySystem: true }),
  }));
}

/**
 * Of the account in Azure, and of the tenant's own. What Purview classifies, and whose names lead here: of Cosmos DB
 * its API for NoSQL, of Databricks the Unity Catalog, whose assets name no workspace of ARM.
 * https://learn.microsoft.com/purview/microsoft-purview-connector-overview: its rows of Azure as search engines have them
 * on 2026-11-29; the others as its source has them (MicrosoftDocs/azure-docs, edition of 2022-10-10), with Amazon RDS,
 * Oracle, SQL Server and Teradata, whose stores no name here leads to: what is found in them is a gap that names them.
 */
export const dataMapLooker: LookerRecord = {
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
    "m365:Workspace": workspace,
  },
  // A tenant is scanned as one source, and no run names a workspace: https://learn.microsoft.com/purview/register-scan-power-bi-tenant
  partly: ["m365:Workspace"],
  reads: [
    "dataMap.stores[].isScanned",
    "dataMap.stores[].isPartlyScanned",
    "dataMap.stores[].isEmpty",
    "dataMap.stores[].seeksOnlySystem",
  ],
  names: [
    "dataMap.stores[].store",
    "dataMap.stores[].classifications[]",
    "dataMap.stores[].labels[]",
    "dataMap.stores[].notSought[]",
  ],
  seen: storesSeen,
};
