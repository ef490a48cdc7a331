/** Where the API shows of a resource something else than what a template says of it. */

/** By type in lower case: path that rows read -> path in a template. */
export const otherWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // Shown is what holds, and written what is asked for.
  "microsoft.sql/servers/databases": {
    "properties.currentBackupStorageRedundancy": [
      "properties.requestedBackupStorageRedundancy",
      "properties.storageAccountType",
    ],
  },
  "microsoft.sql/managedinstances": {
    "properties.currentBackupStorageRedundancy": [
      "properties.requestedBackupStorageRedundancy",
      "properties.storageAccountType",
    ],
  },
  "microsoft.web/sites": {
    "web.properties.azureStorageAccounts": ["properties.siteConfig.azureStorageAccounts"],
  },
};

/** The words of an older API version. */
export const otherValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "properties.storageAccountType": { GRS: "Geo", GZRS: "GeoZone", LRS: "Local", ZRS: "Zone" },
};

/**
 * What is asked for under another name than the API answers with. The address of a webhook is answered without its
 * query, which is where its key is.
 * https://learn.microsoft.com/azure/templates/microsoft.eventgrid/eventsubscriptions
 */
const otherNames: Readonly<Record<string, string>> = {
  endpointBaseUrl: "endpointUrl",
};

export const askedFor = (key: string): string | undefined =>
  Object.hasOwn(otherNames, key) ? otherNames[key] : undefined;

/** An expression is left as it is. */
export const asAnswered = (key: string, value: unknown): unknown =>
  key === "endpointBaseUrl" && typeof value === "string" && !value.startsWith("[")
    ? value.split("?", 1)[0]
    : value;

/** By type in lower case: what Azure makes of how the resource is made. */
export const madeAs: Readonly<
  Record<
    string,
    { readonly from: string; readonly to: string; readonly words: Readonly<Record<string, string>> }
  >
> = {
  "microsoft.dbforpostgresql/flexibleservers": {
    from: "properties.createMode",
    to: "properties.replicationRole",
    words: { replica: "AsyncReplica" },
  },
  "microsoft.dbformysql/flexibleservers": {
    from: "properties.createMode",
    to: "properties.replicationRole",
    words: { replica: "Replica" },
  },
  "microsoft.documentdb/mongoclusters": {
    from: "properties.createMode",
    to: "properties.replica.role",
    words: { georeplica: "GeoAsyncReplica", replica: "AsyncReplica" },
  },
};

/** Children that the API shows in a list of their parent: type in lower case -> where, and what of the child. */
export const inLists: Readonly<
  Record<
    string,
    { readonly parent: string; readonly list: string; readonly of: "properties" | "whole" }
  >
> = {
  "microsoft.web/staticsites/linkedbackends": {
    parent: "Microsoft.Web/staticSites",
    list: "linkedBackends",
    of: "properties",
  },
  "microsoft.web/staticsites/databaseconnections": {
    parent: "Microsoft.Web/staticSites",
    list: "databaseConnections",
    of: "properties",
  },
  "microsoft.web/staticsites/userprovidedfunctionapps": {
    parent: "Microsoft.Web/staticSites",
    list: "userProvidedFunctionApps",
    of: "whole",
  },
};
