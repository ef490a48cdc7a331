import {
  textOf
} from "./plans-arm-limits.js";

// src/plans/arm/kept-tree.ts
import { keptPaths } from "./scan.js";
import { types } from "./scan.js";
var trees = /* @__PURE__ */ new Map();
function knownType(type) {
  return types.get(type.toLowerCase());
}
function treeOf(type) {
  const key = type.toLowerCase();
  let tree = trees.get(key);
  if (!tree) {
    const known = types.get(key);
    const root = growing();
    for (const path of known ? keptPaths(known) : []) grow(root, path);
    tree = root;
    if (known) trees.set(key, tree);
  }
  return tree;
}
var growing = () => ({ named: /* @__PURE__ */ new Map(), each: void 0 });
function grow(root, path) {
  let at = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") at = at.each ??= growing();
    else {
      const next = at.named.get(step) ?? growing();
      at.named.set(step, next);
      at = next;
    }
}

// src/plans/arm/live-shape.ts
var otherWords = {
  // Shown is what holds, and written what is asked for.
  "microsoft.sql/servers/databases": {
    "properties.currentBackupStorageRedundancy": [
      "properties.requestedBackupStorageRedundancy",
      "properties.storageAccountType"
    ]
  },
  "microsoft.sql/managedinstances": {
    "properties.currentBackupStorageRedundancy": [
      "properties.requestedBackupStorageRedundancy",
      "properties.storageAccountType"
    ]
  },
  "microsoft.web/sites": {
    "web.properties.azureStorageAccounts": ["properties.siteConfig.azureStorageAccounts"]
  }
};
var otherValues = {
  "properties.storageAccountType": { GRS: "Geo", GZRS: "GeoZone", LRS: "Local", ZRS: "Zone" }
};
var otherNames = {
  endpointBaseUrl: "endpointUrl"
};
var askedFor = (key) => Object.hasOwn(otherNames, key) ? otherNames[key] : void 0;
var asAnswered = (key, value) => key === "endpointBaseUrl" && typeof value === "string" && !value.startsWith("[") ? value.split("?", 1)[0] : value;
var madeAs = {
  "microsoft.dbforpostgresql/flexibleservers": {
    from: "properties.createMode",
    to: "properties.replicationRole",
    words: { replica: "AsyncReplica" }
  },
  "microsoft.dbformysql/flexibleservers": {
    from: "properties.createMode",
    to: "properties.replicationRole",
    words: { replica: "Replica" }
  },
  "microsoft.documentdb/mongoclusters": {
    from: "properties.createMode",
    to: "properties.replica.role",
    words: { georeplica: "GeoAsyncReplica", replica: "AsyncReplica" }
  }
};
var inLists = {
  "microsoft.web/staticsites/linkedbackends": {
    parent: "Microsoft.Web/staticSites",
    list: "linkedBackends",
    of: "properties"
  },
  "microsoft.web/staticsites/databaseconnections": {
    parent: "Microsoft.Web/staticSites",
    list: "databaseConnections",
    of: "properties"
  },
  "microsoft.web/staticsites/userprovidedfunctionapps": {
    parent: "Microsoft.Web/staticSites",
    list: "userProvidedFunctionApps",
    of: "whole"
  }
};

// src/plans/arm/resource-ids.ts
import { isSymbolic, symbolic, unseen } from "./terraform-plan.js";
var spelt = (value) => isSymbolic(value) ? value.id : textOf(value);
function interleaved(type, names) {
  const [namespace, ...kinds] = type.split("/");
  let id = namespace;
  for (const [i, kind] of kinds.entries()) id += `/${kind}/${names[i] ?? ""}`;
  return id;
}
function idBelow(base, type, names) {
  if (/^Microsoft\.Resources\/(?:subscriptions\/)?resourceGroups$/i.test(type))
    return `${subscriptionOf(base)}/resourceGroups/${names.at(-1) ?? ""}`;
  return `${base}/providers/${interleaved(type, names)}`;
}
var subscriptionOf = (base) => /^\/subscriptions\/[^/]+/i.exec(base)?.[0] ?? base;
var made = (id, values, at) => (at === void 0 || at.isKnown) && !values.some(isSymbolic) ? id : symbolic(id, "");
function parted(values) {
  const texts = values.map(spelt);
  const at = texts.findIndex((text2) => /^[A-Za-z][\w-]*(?:\.[\w-]+)+\//.test(text2));
  return at < 0 ? void 0 : { before: texts.slice(0, at), type: texts[at], names: texts.slice(at + 1) };
}
var notTaken = unseen("an id is made of what is not a type");
var idFunctions = {
  resourceid(values, { at }) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const { before, type, names } = parts;
    const subscription = before.length === 2 ? before[0] : /^[0-9a-f-]{36}$/i.test(before[0] ?? "") ? before[0] : at.subscription;
    const group = before.length === 2 ? before[1] : subscription === before[0] ? void 0 : before[0];
    const base = at.level === "managementGroup" || at.level === "tenant" ? "" : group !== void 0 ? `/subscriptions/${subscription}/resourceGroups/${group}` : before.length === 1 ? `/subscriptions/${subscription}` : at.base;
    return made(idBelow(base, type, names), values, before.length === 2 ? void 0 : at);
  },
  subscriptionresourceid(values, { at }) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const { before, type, names } = parts;
    return made(idBelow(`/subscriptions/${before[0] ?? at.subscription}`, type, names), values, at);
  },
  tenantresourceid(values) {
    const parts = parted(values);
    return parts ? made(idBelow("", parts.type, parts.names), values, void 0) : notTaken;
  },
  managementgroupresourceid(values) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const base = `/providers/Microsoft.Management/managementGroups/${parts.before[0] ?? "-"}`;
    return symbolic(idBelow(base, parts.type, parts.names), "");
  },
  extensionresourceid(values) {
    const [base, ...rest] = values;
    const parts = parted(rest);
    return parts ? made(`${spelt(base)}/providers/${interleaved(parts.type, parts.names)}`, values, void 0) : notTaken;
  },
  uniquestring: (values, { workings }) => symbolic(workings.tokens.suffix(values.map(spelt).join("\n")), ""),
  guid: (values, { workings }) => symbolic(workings.tokens.guid(values.map(spelt).join("\n")), ""),
  resourcegroup: (_, { at }) => at.level === "group" ? {
    id: at.isKnown ? at.base : symbolic(at.base, ""),
    name: at.groupName,
    type: "Microsoft.Resources/resourceGroups",
    location: at.groupLocation,
    tags: unseen("the tags of the resource group are not known"),
    managedBy: unseen("who manages the resource group is not known")
  } : unseen("resourceGroup() is only there in deployments to a resource group"),
  subscription: (_, { at, workings }) => ({
    id: symbolic(`/subscriptions/${at.subscription}`, ""),
    subscriptionId: at.isKnown ? at.subscription : symbolic(at.subscription, ""),
    tenantId: symbolic(workings.tokens.guid("tenant"), ""),
    displayName: unseen("the name of the subscription is not known")
  }),
  tenant: (_, { workings }) => ({
    tenantId: symbolic(workings.tokens.guid("tenant"), ""),
    displayName: unseen("the name of the tenant is not known"),
    countryCode: unseen("the country of the tenant is not known")
  }),
  managementgroup: () => ({
    id: symbolic("/providers/Microsoft.Management/managementGroups/-", ""),
    name: symbolic("-", "")
  }),
  deployment: (_, { at }) => ({
    name: at.deploymentName,
    location: at.deploymentLocation,
    properties: unseen("the properties of the deployment are not known")
  }),
  /** The suffixes lead to the same resources in each of Microsoft's clouds. */
  environment: () => ({
    name: unseen("the cloud is not known"),
    suffixes: Object.fromEntries(
      Object.entries(suffixes).map(([key, value]) => [key, symbolic(value, "")])
    ),
    authentication: unseen("the cloud is not known"),
    resourceManager: symbolic("https://management.azure.com/", "")
  })
};
var suffixes = {
  storage: "core.windows.net",
  sqlServerHostname: ".database.windows.net",
  keyvaultDns: ".vault.azure.net",
  acrLoginServer: ".azurecr.io",
  azureDatalakeStoreFileSystem: "azuredatalakestore.net"
};

// src/plans/arm/attach.ts
import { sameRegion } from "./scan.js";
import { types as types2 } from "./scan.js";
import { isUnseen, unseen as unseen2 } from "./terraform-plan.js";
function* aboveOf(id) {
  const segments = id.split("/");
  for (let at = segments.length - 2; at > 0; at--) {
    const prefix = segments.slice(0, at);
    const type = typeIn(prefix);
    if (type !== void 0) yield { id: prefix.join("/"), type, rest: segments.slice(at) };
  }
}
var typeOfId = (id) => typeIn(id.split("/"));
function topicTypeOf(type) {
  const [, kind = "systemTopics"] = /^Microsoft\.EventGrid\/(topics|domains|systemTopics)(?:\/|$)/i.exec(type ?? "") ?? [];
  return types2.get(`microsoft.eventgrid/${kind.toLowerCase()}`).type;
}
function typeIn(segments) {
  const at = segments.findLastIndex((one) => one.toLowerCase() === "providers");
  if (at < 0)
    return segments.length === 3 && segments[1].toLowerCase() === "subscriptions" ? "Microsoft.Resources/subscriptions" : void 0;
  const rest = segments.slice(at + 1);
  if (rest.length < 3 || rest.length % 2 === 0) return void 0;
  return [rest[0], ...rest.filter((_, i) => i % 2 === 1)].join("/");
}
var patterns = /* @__PURE__ */ new Map();
function fits(need, rest) {
  let pattern = patterns.get(need);
  if (!pattern)
    patterns.set(need, pattern = need.path.toLowerCase().split("?", 1)[0].split("/"));
  return rest.length === pattern.length + (need.list ? 1 : 0) && pattern.every((step, i) => step === "{each}" || step === rest[i].toLowerCase());
}
var needed = new Set(
  [...types2.values()].flatMap(
    ({ needs }) => needs.flatMap(
      ({ path, list }) => path.toLowerCase().split("/").at(list ? -1 : -2) ?? []
    )
  )
);
function attachedOf(child, find) {
  const key = child.type.toLowerCase();
  const special = Object.hasOwn(joins, key) ? joins[key](child, find) : void 0;
  if (special) return special;
  const inList = Object.hasOwn(inLists, key) ? inLists[key] : void 0;
  if (!inList && !needed.has(key.slice(key.lastIndexOf("/") + 1))) return [];
  for (const above of aboveOf(child.id)) {
    if (inList)
      return [
        {
          parent: { id: above.id, type: inList.parent },
          path: ["properties", inList.list],
          isList: true,
          child,
          ...inList.of === "properties" && { shown: child.declared(["properties"]) ?? {} }
        }
      ];
    const known = types2.get(above.type.toLowerCase());
    for (const need of known?.needs ?? [])
      if (fits(need, above.rest))
        return [
          {
            parent: { id: above.id, type: known.type },
            path: [need.property],
            isList: need.list,
            child
          }
        ];
  }
  return [];
}
var text = (value) => value === void 0 || value === null || isUnseen(value) ? void 0 : spelt(value);
var upTo = (id, kind) => new RegExp(`^.*?/${kind}/[^/]+`, "i").exec(id)?.[0];
var joins = {
  // A secondary is made on the partner, and the server of its source shows the link.
  "microsoft.sql/servers/databases"(child, find) {
    const mode = text(child.declared(["properties", "createMode"]));
    if (!/^(?:Online|NonReadable)?Secondary$/i.test(mode ?? "")) return void 0;
    const source = child.declared(["properties", "sourceDatabaseId"]);
    const id = text(source) && upTo(text(source), "servers");
    const link = (server, properties) => ({
      parent: { id: server, type: "Microsoft.Sql/servers" },
      path: ["replicationLinks"],
      isList: true,
      child,
      shown: { properties }
    });
    const atSource = { partnerLocation: child.location(), partnerDatabaseId: child.id };
    return [
      ...id ? [link(id, atSource)] : [],
      // Where a source is that no file holds only its own server shows.
      ...id && find(id) ? [] : [
        link(
          upTo(child.id, "servers"),
          isUnseen(source) ? { partnerLocation: source } : { partnerDatabaseId: source ?? unseen2("the template names none") }
        )
      ]
    ];
  },
  "microsoft.sql/servers/extendedauditingsettings": (child) => [
    {
      parent: { id: upTo(child.id, "servers"), type: "Microsoft.Sql/servers" },
      path: ["auditing"],
      isList: false,
      child
    }
  ],
  // Both instances of a pair show the group; one that the file does not hold only where the other is not there either.
  "microsoft.sql/locations/instancefailovergroups"(child, find) {
    const pairs = child.declared(["properties", "managedInstancePairs"]);
    return (Array.isArray(pairs) ? pairs : []).flatMap((pair) => {
      const ends = ["primaryManagedInstanceId", "partnerManagedInstanceId"].flatMap(
        (end) => text(pair?.[end]) ?? []
      );
      const held = ends.filter((id) => find(id));
      return (held.length > 0 ? held : ends.slice(0, 1)).map((id) => ({
        parent: { id, type: "Microsoft.Sql/managedInstances" },
        path: ["instanceFailoverGroups"],
        isList: true,
        child,
        // The regions are those that are others than the group's.
        ...held.length > 0 && !sameRegion(text(find(id)?.location()), child.names[0]) && {
          shown: { properties: { managedInstancePairs: pairs } }
        }
      }));
    });
  },
  "microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems"(child, find) {
    const container = child.declared([
      "properties",
      "providerSpecificDetails",
      "recoveryContainerId"
    ]);
    const fabric = (id) => {
      const of = id === void 0 ? void 0 : upTo(id, "replicationFabrics");
      return (of && find(of)?.declared(["properties", "customDetails", "location"])) ?? unseen2("the region of its fabric is not in the file");
    };
    return [
      {
        parent: { id: upTo(child.id, "vaults"), type: "Microsoft.RecoveryServices/vaults" },
        path: ["replicationProtectedItems"],
        isList: true,
        child,
        shown: {
          properties: {
            providerSpecificDetails: {
              primaryFabricLocation: find(upTo(child.id, "replicationFabrics"))?.declared([
                "properties",
                "customDetails",
                "location"
              ]),
              recoveryFabricLocation: isUnseen(container) ? container : fabric(text(container))
            }
          }
        }
      }
    ];
  },
  "microsoft.eventgrid/eventsubscriptions"(child) {
    const [above] = aboveOf(child.id);
    const type = topicTypeOf(above?.type);
    return [
      {
        parent: {
          id: above?.type.toLowerCase() === type.toLowerCase() ? above.id : `${child.id}/systemTopic`,
          type
        },
        path: ["eventSubscriptions"],
        isList: true,
        child
      }
    ];
  },
  "microsoft.web/sites/config"(child) {
    if (!/^azureStorageAccounts$/i.test(child.nameText)) return void 0;
    return [
      {
        parent: { id: upTo(child.id, "sites"), type: "Microsoft.Web/sites" },
        path: ["web", "properties", "azureStorageAccounts"],
        isList: false,
        child,
        shown: child.declared(["properties"]) ?? {}
      }
    ];
  }
};
function branchAt(tree, path) {
  let at = tree;
  for (const step of path) at = at?.named.get(step);
  return at;
}

export {
  knownType,
  treeOf,
  otherWords,
  otherValues,
  askedFor,
  asAnswered,
  madeAs,
  spelt,
  idBelow,
  idFunctions,
  typeOfId,
  topicTypeOf,
  attachedOf,
  branchAt
};
