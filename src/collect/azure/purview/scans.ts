/**
 * Which stores scans of a Data Map ended well of, and how much of each they looked at: a scan may be of one database, of
 * some folders, or look for some classifications only. What it did not look at may hold anything.
 */
import { isRecord } from "../answer.ts";
import { Fault } from "../fault.ts";
import { type Misread, unquoted } from "../misread.ts";
import type { Tally } from "../sender.ts";
import type { Client } from "./client.ts";
import { storeIn, version } from "./data-map.ts";
import { type Scanned, together } from "./scanned.ts";

type Properties = Readonly<Record<string, unknown>>;

const list = "/scan/datasources";

/** Of sources that fail, so many are passed over, and the others read: more of them are the service's fault. */
const mostFaults = 3;

interface Reading {
  readonly client: Client;
  readonly scanned: Map<string, Scanned>;
  readonly tally: Tally;
  readonly bad: Misread;
  readonly ruleset: Rulesets;
}

export async function readScans(
  client: Client,
  scanned: Map<string, Scanned>,
  tally: Tally,
  bad: Misread,
): Promise<void> {
  const reading: Reading = { client, scanned, tally, bad, ruleset: rulesets(client, tally) };
  const faults: Fault[] = [];
  for await (const sources of client.pages(`${list}?${version}`, tally))
    for (const source of sources)
      try {
        await readSource(Object(source) as Properties, reading);
      } catch (error) {
        if (!(error instanceof Fault) || error.reason !== "failed") throw error;
        if (faults.push(error) > mostFaults) throw error;
      }
  if (faults[0]) throw faults[0];
}

/** https://learn.microsoft.com/rest/api/purview/scanningdataplane/scan-result/list-scan-history */
async function readSource(
  { name, kind, properties }: Properties,
  { client, scanned, tally, bad, ruleset }: Reading,
): Promise<void> {
  if (typeof name !== "string" || name === "" || !isRecord(properties))
    return bad.add(unquoted, "a data source without its name or properties");
  const scans = `${list}/${encodeURIComponent(name)}/scans`;
  for await (const page of client.pages(`${scans}?${version}`, tally))
    for (const row of page) {
      const scan = Object(row) as Properties;
      if (!isText(scan["name"])) {
        bad.add(unquoted, "a scan without its name");
        continue;
      }
      const path = `${scans}/${encodeURIComponent(scan["name"])}`;
      const run = await lastGood(client, path, tally);
      const stores = run ? storesOf({ ...properties, kind }, settingsOf(scan), run) : [];
      if (!run || stores.length === 0) continue;
      const filter = await client.found(`${path}/filters/custom?${version}`, tally);
      if (filter && !isRecord(filter["properties"]))
        bad.add(unquoted, "a filter of a scan without its properties");
      const looked = await lookedFor(settingsOf(scan), run, ruleset);
      for (const { store, isWhole } of stores) {
        const one: Scanned = {
          ...looked,
          isWhole: isWhole && looked.isWhole && isUnfiltered(filter),
          // An incremental run counts what is new.
          isEmpty: run["assetsDiscovered"] === 0 && run["scanLevelType"] !== "Incremental",
        };
        const before = scanned.get(store);
        scanned.set(store, before ? together(before, one) : one);
      }
    }
}

async function lastGood(
  client: Client,
  path: string,
  tally: Tally,
): Promise<Properties | undefined> {
  for await (const runs of client.pages(`${path}/runs?${version}`, tally))
    for (const run of runs) if (isRecord(run) && run["status"] === "Succeeded") return run;
  return undefined;
}

/**
 * Scopes of a scan: none, or prefixes of addresses. The one of a whole store is its own address.
 * https://learn.microsoft.com/powershell/module/az.purview/get-azpurviewfilter, read on 2026-11-29
 */
function isUnfiltered(filter: Properties | undefined): boolean {
  if (filter === undefined) return true;
  const { properties } = filter;
  if (!isRecord(properties)) return false;
  const { includeUriPrefixes: included, ...others } = properties;
  const areNone = Object.entries(others).every(
    ([key, value]) => !/^(?:exclude|include)/i.test(key) || isNone(value),
  );
  return (
    areNone &&
    (isNone(included) ||
      (Array.isArray(included) && included.some((prefix) => isText(prefix) && isStore(prefix))))
  );
}

const isNone = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** An address without anything below the store. */
const isStore = (prefix: string): boolean =>
  storeIn(prefix).toLowerCase() === prefix.replace(/\/+$/, "").toLowerCase();

/** Of a rule set by its name, once. */
type Rulesets = (name: string) => Promise<Properties | undefined>;

/** https://learn.microsoft.com/javascript/api/@azure-rest/purview-scanning/scanrulesetproperties, read on 2026-11-29 */
function rulesets(client: Client, tally: Tally): Rulesets {
  const known = new Map<string, Promise<Properties | undefined>>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const path = `/scan/scanrulesets/${encodeURIComponent(name)}?${version}`;
    const asked = client.found(path, tally);
    known.set(name, asked);
    return asked;
  };
}

/** A rule set of Microsoft's looks for all of its classifications and no other; one of the account's own for those that it names. */
async function lookedFor(
  { scanRulesetName: name, scanRulesetType }: Properties,
  run: Properties,
  ruleset: Rulesets,
): Promise<Pick<Scanned, "isWhole" | "notSought" | "seeksOnlySystem">> {
  const type = run["scanRulesetType"] ?? scanRulesetType;
  if (type === "System") return { isWhole: true, seeksOnlySystem: true };
  if (type !== "Custom") return { isWhole: true, seeksOnlySystem: false };
  const { properties } = (isText(name) ? await ruleset(name) : undefined) ?? {};
  // What a rule set looks for that was not read is not known.
  if (!isRecord(properties)) return { isWhole: false, seeksOnlySystem: false };
  const {
    excludedSystemClassifications: excluded = [],
    includedCustomClassificationRuleNames: own,
  } = properties;
  // What is excluded by a name that can't be read may be any of them.
  if (excluded !== null && !(Array.isArray(excluded) && excluded.every(isText)))
    return { isWhole: false, seeksOnlySystem: false };
  return {
    isWhole: true,
    notSought: new Set(excluded),
    seeksOnlySystem: !Array.isArray(own) || own.length === 0,
  };
}

const settingsOf = ({ properties }: Properties): Properties =>
  isRecord(properties) ? properties : {};

interface Part {
  readonly store: string;
  /** The scan is of all of it, as far as its own settings say. */
  readonly isWhole: boolean;
}

/** A source that is a whole subscription or account names none of its stores. */
function storesOf(source: Properties, settings: Properties, run: Properties): readonly Part[] {
  // "databaseName" of a scan of a server, "database" of one of Data Explorer.
  const database = [settings["databaseName"], settings["database"]].find(isText);
  const ids = [run["resourceId"], source["resourceId"]].filter(isText);
  const hosts = ["endpoint", "serverEndpoint", "accountUri", "serviceUrl"]
    .map((key) => source[key])
    .filter(isText)
    .map((host) => host.replace(/^tcp:/i, ""))
    .map((host) => storeIn(host.includes("://") ? host : `https://${host}`));
  const isOfPart =
    source["kind"] === "AzureFileService" ||
    hosts.some((host) => isPart.test(host)) ||
    namesResources(settings["resourceTypes"]);
  const named = [...ids, ...hosts].map((store): Part => {
    const isWhole = database === undefined && !isOfPart;
    const sql = database === undefined ? undefined : databaseIn(store, database);
    return sql === undefined ? { store, isWhole } : { store: sql, isWhole: true };
  });
  return [...new Map(named.map((part) => [part.store, part])).values()];
}

/** Of a storage account: files, tables and queues, beside which it has blobs. */
const isPart = /^https:\/\/[^/]+\.(?:file|table|queue)\.(?:core\.|storage\.azure\.)/i;

/** Of a source with several kinds of resources, such as a Synapse workspace: "resourceNameFilter" names some of them. */
const namesResources = (kinds: unknown): boolean =>
  isRecord(kinds) &&
  Object.values(kinds).some((kind) => {
    const filter = isRecord(kind) ? kind["resourceNameFilter"] : undefined;
    return isRecord(filter) && Object.values(filter).some((one) => !isNone(one));
  });

/** Of servers whose databases are resources of their own: of others the scan looks into a part. */
function databaseIn(server: string, database: string): string | undefined {
  if (/\/microsoft\.sql\/servers\/[^/]+$/i.test(server)) return `${server}/databases/${database}`;
  const logical = /^\w+:\/\/([^./]+(?:\.privatelink)?\.database\.[^/]+)$/.exec(server)?.[1];
  return logical && `mssql://${logical}/${database}`;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
