/**
 * What a Data Map says of each store that it knows: the classifications and labels found in it, and whether a scan of it
 * ended well. Names of classes alone: no name of a table, a column or a file is held.
 */
import { isRecord } from "../answer.ts";
import { type Misread, unquoted } from "../misread.ts";
import type { Tally } from "../sender.ts";
import type { Client } from "./client.ts";
import type { Scanned } from "./scanned.ts";

/** Written into the record of the account: src/locate reads it. */
export interface Store {
  readonly store: string;
  readonly classifications: readonly string[];
  readonly labels: readonly string[];
  /** A scan of all of it ended well. */
  readonly isScanned?: true;
  /** A scan of a part of it did. */
  readonly isPartlyScanned?: true;
  /** There was nothing in it. */
  readonly isEmpty?: true;
  /** Classifications that no scan of it looked for. */
  readonly notSought?: readonly string[];
  /** No scan of it looked for classifications that are not Microsoft's. */
  readonly seeksOnlySystem?: true;
}

interface Assets {
  readonly classifications: Set<string>;
  readonly labels: Set<string>;
}

/** The most that a page has: https://learn.microsoft.com/rest/api/purview/datamapdataplane/discovery/query */
const pageSize = 1000;
export const searchPath = "/datamap/api/search/query";
export const version = "api-version=2023-09-01";

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

/** `othersOf`: the path of a label by its id, and where it is asked its ids by its name. */
export function storesFrom(
  stores: Stores,
  scanned: ReadonlyMap<string, Scanned>,
  othersOf: (label: string) => readonly string[],
): readonly Store[] {
  const listed = [...stores].map(([store, { classifications, labels }]): Store => {
    const own = new Set([...labels].flatMap((label) => [label, ...othersOf(label)]));
    return { store, classifications: [...classifications].sort(), labels: [...own].sort() };
  });
  const ended = [...scanned].map(([store, one]): Store => {
    const notSought = [...(one.notSought ?? [])].sort();
    return {
      store,
      classifications: [],
      labels: [],
      ...(one.isWhole ? { isScanned: true } : { isPartlyScanned: true }),
      ...(one.isEmpty && { isEmpty: true }),
      ...(notSought.length > 0 && { notSought }),
      ...(one.seeksOnlySystem && { seeksOnlySystem: true }),
    };
  });
  return [...listed, ...ended].sort((a, b) => (a.store < b.store ? -1 : a.store > b.store ? 1 : 0));
}
