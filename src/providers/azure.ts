/** What every part of the product needs to know of Azure. */
import type { ProviderFacts, Site } from "./provider.ts";

/** The names in an id after the resource provider: "servers/x/databases/y" has x and y. */
const namesIn = (path: string): readonly string[] => path.split("/").filter((_, i) => i % 2 === 1);

const start = String.raw`\/(?:subscriptions|providers|tenants)\/`;

const sampleResources: readonly string[] = [
  "storage/storageaccounts/st5",
  "sql/servers/x/databases/k7",
  "documentdb/databaseaccounts/d4",
  "compute/virtualmachines/v3",
  "keyvault/vaults/k2",
  "web/sites/w8",
  "operationalinsights/workspaces/o6",
  "cognitiveservices/accounts/c1",
  "eventhub/namespaces/e9",
  "dbforpostgresql/flexibleservers/p7",
  "recoveryservices/vaults/r5",
  "containerservice/managedclusters/m3",
];

/**
 * An edge zone is a place of Azure's: https://learn.microsoft.com/azure/extended-zones/overview. A custom location,
 * like whatever else is written here, is a cluster or machine of the customer's:
 * https://learn.microsoft.com/azure/azure-arc/kubernetes/conceptual-custom-locations, checked 2026-11-29.
 */
function siteIn(record: unknown): Site | undefined {
  const site = (record as { extendedLocation?: unknown } | null)?.extendedLocation;
  if (typeof site !== "object" || site === null) return undefined;
  const { name, type } = site as { name?: unknown; type?: unknown };
  if (!name && !type) return undefined;
  const said = String(name ?? "");
  const pointer = "/extendedLocation/name";
  return String(type).toLowerCase() === "edgezone"
    ? { code: said, name: said, pointer }
    : { name: said, pointer };
}

export const azure: ProviderFacts = {
  name: "Azure",
  recipient: "Microsoft Azure",
  account: "Azure subscription",
  scopeNames: { tenant: "Azure tenant" },
  // The schema has no type for a subscription.
  ocsfAccount: { type_id: 99, type: "Azure Subscription" },
  targets: ["azure", "azure:SUBSCRIPTION", "azure:mg/GROUP"],
  options: ["skip", "azureCloud"],
  store: { form: "azblob://ACCOUNT/CONTAINER/PREFIX", options: ["azureCloud"] },
  // https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources: names are
  // case-insensitive, values are case-sensitive.
  foldsTagKeys: true,
  template: "bicep",
  commands: {
    tool: "az",
    pageOf: (words) =>
      `https://learn.microsoft.com/cli/azure/${words.slice(0, -1).join("/")}#az-${words.join("-")}`,
  },
  places: {
    list: "locations/azure.json",
    isListedByRegion: false,
    hasAliasesForPeople: true,
    // ARM gives "westeurope", "West Europe" and, as regionalDisplayName, "(Europe) West Europe".
    fold: (raw) =>
      raw
        .trim()
        .replace(/^\((?:[^()]|\([^()]*\))*\)\s*/, "")
        .toLowerCase()
        .replaceAll(/[\s()_-]/g, ""),
    spellings: (raw, folded) => [raw, folded],
    site: { reads: ["extendedLocation.name", "extendedLocation.type"], of: siteIn },
    isComparable: () => true,
  },
  types: {
    owns: (type) => /^[^:/]+\/./.test(type),
    serviceOf: (type) => type.toLowerCase().split("/", 1)[0]!,
    byNameAlone: undefined,
    nameOf: (namespace, name) => `${namespace}/${name}`,
    classes: "classes/azure.json",
    pageOf: (type) => `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}`,
    listedHome: {
      why: "the provider lists the resource at this location",
      docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview",
    },
    envelope: "properties",
  },
  ids: {
    start,
    head: start,
    inUrls: [
      {
        host: /^management\.(?:azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/i,
        path: new RegExp(String.raw`^${start}[^?#"'<>\\;\p{Cc}]*`, "iu"),
      },
    ],
    regionOf: () => undefined,
    groupOf: (id) => /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1],
    // A child is named with its parents: "server/database".
    nameWithin: (id, type, name) =>
      type.split("/").length <= 2
        ? name
        : namesIn(/.*\/providers\/[^/]+\/(.*)$/i.exec(id)?.[1] ?? "").join("/"),
    apart(id, name) {
      const [, group = "", parents = ""] =
        /\/resourceGroups\/([^/]+)(?:\/providers\/[^/]+\/(.*))?$/i.exec(id) ?? [];
      const names = namesIn(parents);
      return [group, ...(names.length > 0 ? names : [name])];
    },
    accountOf: (glob) => /^\/subscriptions\/([^/*?]+)\//i.exec(glob)?.[1],
    *accountsIn(glob) {
      const [, subscription] = /subscriptions\/([^/]*)/.exec(glob) ?? [];
      // Of wildcards alone it is the cloud.
      if (subscription !== undefined && /[^*?]/.test(subscription))
        yield subscription.replaceAll("*", "").replaceAll("?", "0");
      const [guid] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(glob) ?? [];
      if (guid !== undefined) yield guid;
    },
    regionIn: () => undefined,
    samples: (subscription) =>
      sampleResources.map(
        (rest, at) =>
          `/subscriptions/${subscription ?? `${at}8f3d2c1a`}/resourcegroups/q${at}/providers/microsoft.${rest}`,
      ),
    accounts: [
      {
        pattern: String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{32}(?![\da-f])`,
        // Other ids of this form are keys' and items', by which people find them.
        isAlwaysHidden: false,
        // A partner's subscription too is known by where it is.
        after: String.raw`subscriptions\/`,
        canonical: (id) =>
          id
            .toLowerCase()
            .replaceAll("-", "")
            .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
      },
    ],
  },
};
