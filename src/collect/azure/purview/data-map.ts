/**
 * What a Data Map says of each store that it knows: the classifications and labels found in it, and whether a scan of it
 * ended well. Names of classes alone: no name of a table, a column or a file is held.
 */
import { isRecord } from "../answer.ts";
import { type Misread, unquoted } from "../misread.ts";
import type { Tally } from "../sender.ts";
import type { Client } from "./client.ts";

/** Written into the record of the account: src/locate reads it. */
export interface Store {
  readonly store: string;
  readonly classifications: readonly string[];
  readonly labels: readonly string[];
  /** A scan of it ended well. */
  readonly isScanned?: true;
  /** And there was nothing in it. */
  readonly isEmpty?: true;
}

interface Assets {
  readonly classifications: Set<string>;
  readonly labels: Set<string>;
}

/** The most that a page has: https://learn.microsoft.com/rest/api/purview/datamapdataplane/discovery/query */
const pageSize = 1000;
export const searchPath = "/datamap/api/search/query";
const version = "api-version=2023-09-01";

export type Stores = Map<string, Assets>;

/** All assets, by the store they are in. Each page is added as it comes, so that a search that breaks off has shown something. */
export async function readAssets(
  client: Client,
  stores: Stores,
  tally: Tally,
  bad: Misread,
): Promise<void> {
  const body = {
    keywords: null,
    limit: pageSize,
    filter: { not: { objectType: "Glossary terms" } },
  };
  for await (const rows of client.search(`${searchPath}?${version}`, body, tally))
    for (const row of rows) {
      const asset = assetIn(row);
      if (!asset) {
        bad.add(unquoted, "an asset without its qualified name, classifications or labels");
        continue;
      }
      const own = stores.get(asset.store) ?? { classifications: new Set(), labels: new Set() };
      stores.set(asset.store, own);
      for (const name of asset.classifications) own.classifications.add(name);
      for (const name of asset.labels) own.labels.add(name);
    }
}

function assetIn(
  row: unknown,
): { store: string; classifications: readonly string[]; labels: readonly string[] } | undefined {
  if (!isRecord(row)) return undefined;
  const { qualifiedName, classification, label } = row;
  const [classifications, labels] = [textsIn(classification), textsIn(label)];
  if (typeof qualifiedName !== "string" || qualifiedName === "" || !classifications || !labels)
    return undefined;
  return { store: storeIn(qualifiedName), classifications, labels };
}

/** Empty lists are there in every row; some clients' rows have one text. */
function textsIn(value: unknown): readonly string[] | undefined {
  if (value === null) return [];
  const all = Array.isArray(value) ? (value as unknown[]) : [value];
  return all.every((one) => typeof one === "string") ? all.filter((one) => one !== "") : undefined;
}

/**
 * The store that a qualified name leads to, without what is in it:
 * https://learn.microsoft.com/purview/legacy/register-scan-azure-blob-storage-source and the pages beside it.
 */
export function storeIn(qualifiedName: string): string {
  const [arn] = /^arn:[\w-]+:s3:::[^/?#]+/.exec(qualifiedName) ?? [];
  if (arn !== undefined) return arn;
  if (/^(?:\/subscriptions\/|arn:)/i.test(qualifiedName)) return qualifiedName.slice(0, 512);
  const [, scheme = "", host = "", path = ""] =
    /^([a-z][\w+.-]*):\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)/i.exec(qualifiedName) ?? [];
  // A name without a host is of no cloud; what it begins with may be a person's.
  if (host === "") return "a source without a host";
  const steps = path.split("/").filter(Boolean);
  const kept = /sql/i.test(scheme) || /^s3[.-]/i.test(host) ? 1 : /^app\./i.test(host) ? 2 : 0;
  // Purview writes a port where it is not the usual one.
  return [
    `${scheme.toLowerCase()}://${host.toLowerCase().replace(/[:,]\d+$/, "")}`,
    ...steps.slice(0, kept),
  ].join("/");
}

/** The stores of which a scan ended well: https://learn.microsoft.com/rest/api/purview/scanningdataplane/scan-result/list-scan-history */
export async function readScans(
  client: Client,
  scanned: Map<string, boolean>,
  tally: Tally,
  bad: Misread,
): Promise<void> {
  const list = "/scan/datasources";
  for await (const sources of client.pages(`${list}?${version}`, tally))
    for (const source of sources) {
      const { name, properties } = Object(source) as Record<string, unknown>;
      if (typeof name !== "string" || name === "" || !isRecord(properties)) {
        bad.add(unquoted, "a data source without its name or properties");
        continue;
      }
      const scans = `${list}/${encodeURIComponent(name)}/scans`;
      for await (const page of client.pages(`${scans}?${version}`, tally))
        for (const scan of page) {
          const run = await lastGood(client, scans, scan, tally, bad);
          for (const store of run ? storesOf(properties, scan, run) : [])
            scanned.set(store, run?.["assetsDiscovered"] === 0);
        }
    }
}

async function lastGood(
  client: Client,
  scans: string,
  scan: unknown,
  tally: Tally,
  bad: Misread,
): Promise<Record<string, unknown> | undefined> {
  const { name } = Object(scan) as Record<string, unknown>;
  if (typeof name !== "string" || name === "") {
    bad.add(unquoted, "a scan without its name");
    return undefined;
  }
  for await (const runs of client.pages(
    `${scans}/${encodeURIComponent(name)}/runs?${version}`,
    tally,
  ))
    for (const run of runs) if (isRecord(run) && run["status"] === "Succeeded") return run;
  return undefined;
}

/** A source that is a whole subscription or account names none of its stores. */
function storesOf(
  source: Record<string, unknown>,
  scan: unknown,
  run: Record<string, unknown>,
): readonly string[] {
  const { properties } = Object(scan) as { properties?: unknown };
  const { databaseName } = Object(properties) as { databaseName?: unknown };
  const database =
    typeof databaseName === "string" && databaseName !== "" ? databaseName : undefined;
  const ids = [run["resourceId"], source["resourceId"]].filter(isText);
  const hosts = ["endpoint", "serverEndpoint", "accountUri", "serviceUrl"]
    .map((key) => source[key])
    .filter(isText)
    .map((host) => (host.includes("://") ? host : `https://${host}`));
  return [
    ...ids.map((id) =>
      database !== undefined && /\/servers\/[^/]+$/i.test(id) ? `${id}/databases/${database}` : id,
    ),
    ...hosts.map((host) =>
      database === undefined
        ? storeIn(host)
        : storeIn(`${storeIn(host).replace(/^\w+/, "mssql")}/${database}`),
    ),
  ];
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** `othersOf`: the path of a label by its id, and where it is asked its ids by its name. */
export function storesFrom(
  stores: Stores,
  scanned: ReadonlyMap<string, boolean>,
  othersOf: (label: string) => readonly string[],
): readonly Store[] {
  const listed = [...stores].map(([store, { classifications, labels }]): Store => {
    const own = new Set([...labels].flatMap((label) => [label, ...othersOf(label)]));
    return { store, classifications: [...classifications].sort(), labels: [...own].sort() };
  });
  const ended = [...scanned].map(([store, isEmpty]): Store => ({
    store,
    classifications: [],
    labels: [],
    isScanned: true,
    ...(isEmpty && { isEmpty }),
  }));
  return [...listed, ...ended].sort((a, b) => (a.store < b.store ? -1 : a.store > b.store ? 1 : 0));
}
