/** ARM's name of a type of the package azure-native. */
import { typesOf } from "../../classes.ts";
import { types } from "../../locate/index.ts";
import { textOf } from "../terraform/json.ts";
import type { Step } from "./steps.ts";

/** Modules that are not called as their namespace. */
const modules: Readonly<Record<string, string>> = {
  applicationinsights: "insights",
  cosmosdb: "documentdb",
  deviceprovisioningservices: "devices",
  dns: "network",
  dnsresolver: "network",
  dynatrace: "dynatrace.observability",
  frontdoor: "network",
  iothub: "devices",
  mongocluster: "documentdb",
  monitor: "insights",
  newrelic: "newrelic.observability",
  privatedns: "network",
  redis: "cache",
  redisenterprise: "cache",
  trafficmanager: "network",
  webpubsub: "signalrservice",
};

/** Module and type -> ARM's, where the words are others. */
const others: Readonly<Record<string, string>> = {
  "apimanagement:apimanagementservice": "Microsoft.ApiManagement/service",
  "applicationinsights:webtest": "Microsoft.Insights/webtests",
  "azureactivedirectory:b2ctenant": "Microsoft.AzureActiveDirectory/b2cDirectories",
  "azureactivedirectory:ciamtenant": "Microsoft.AzureActiveDirectory/ciamDirectories",
  "botservice:bot": "Microsoft.BotService/botServices",
  "cdn:policy": "Microsoft.Cdn/cdnWebApplicationFirewallPolicies",
  "compute:dedicatedhostgroup": "Microsoft.Compute/hostGroups",
  "databoxedge:device": "Microsoft.DataBoxEdge/dataBoxEdgeDevices",
  "dbformysql:server": "Microsoft.DBforMySQL/flexibleServers",
  "dbforpostgresql:server": "Microsoft.DBforPostgreSQL/flexibleServers",
  "dbforpostgresql:servergroupcluster": "Microsoft.DBforPostgreSQL/serverGroupsv2",
  "deviceprovisioningservices:iotdpsresource": "Microsoft.Devices/provisioningServices",
  "digitaltwins:digitaltwin": "Microsoft.DigitalTwins/digitalTwinsInstances",
  "dns:zone": "Microsoft.Network/dnsZones",
  "fabric:fabriccapacity": "Microsoft.Fabric/capacities",
  "frontdoor:policy": "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
  "iothub:iothubresource": "Microsoft.Devices/IotHubs",
  "netapp:account": "Microsoft.NetApp/netAppAccounts",
  "netapp:capacitypool": "Microsoft.NetApp/netAppAccounts/capacityPools",
  "netapp:capacitypoolvolume": "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  "network:virtualnetworkgatewayconnection": "Microsoft.Network/connections",
  "powerbidedicated:capacitydetails": "Microsoft.PowerBIDedicated/capacities",
  "oracledatabase:autonomousdatabase": "Oracle.Database/autonomousDatabases",
  "privatedns:privatezone": "Microsoft.Network/privateDnsZones",
  "resources:azurecliscript": "Microsoft.Resources/deploymentScripts",
  "resources:azurepowershellscript": "Microsoft.Resources/deploymentScripts",
  ...Object.fromEntries(
    ["", "atscope", "atmanagementgroupscope", "atsubscriptionscope", "attenantscope"].map((at) => [
      `resources:deployment${at}`,
      "Microsoft.Resources/deployments",
    ]),
  ),
  ...Object.fromEntries(
    ["atmanagementgroup", "atresourcegroup", "atsubscription"].map((at) => [
      `resources:deploymentstack${at}`,
      "Microsoft.Resources/deploymentStacks",
    ]),
  ),
  "search:service": "Microsoft.Search/searchServices",
  "trafficmanager:profile": "Microsoft.Network/trafficManagerProfiles",
  "virtualmachineimages:virtualmachineimagetemplate":
    "Microsoft.VirtualMachineImages/imageTemplates",
  "web:appserviceplan": "Microsoft.Web/serverfarms",
  "web:webapp": "Microsoft.Web/sites",
  "web:webappslot": "Microsoft.Web/sites/slots",
};

let known: ReadonlyMap<string, string> | undefined;

/**
 * `azure-native:storage:StorageAccount`, `azure-native:storage/v20230101:StorageAccount` and, of a package of one
 * version, `azure-native_storage_v20230101:storage:StorageAccount` -> Microsoft.Storage/storageAccounts.
 */
export function azureNativeType(token: string): string | undefined {
  const [, module, type] = /^azure-native(?:_[^:]+)?:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token) ?? [];
  if (module === undefined || type === undefined) return undefined;
  known ??= tokensOf();
  const as = `${module}:${type}`.toLowerCase();
  if (Object.hasOwn(others, as)) return others[as];
  const name = module.toLowerCase();
  const namespace = Object.hasOwn(modules, name) ? modules[name]! : name;
  return known.get(`${namespace}:${type.toLowerCase()}`) ?? `Microsoft.${module}/${type}`;
}

/** Of a resource of any type, which says its type itself. https://www.pulumi.com/registry/packages/azure-native/api-docs/resources/resource/ */
export function azureNativeTypeOf({ type, inputs }: Step): string | undefined {
  if (!/^azure-native(?:_[^:]+)?:resources(?:\/[^:]+)?:Resource$/.test(type))
    return azureNativeType(type);
  const [namespace, path, own] = [
    textOf(inputs, "resourceProviderNamespace"),
    textOf(inputs, "parentResourcePath") ?? "",
    textOf(inputs, "resourceType"),
  ];
  const above = path.split("/").filter((one, i) => one !== "" && i % 2 === 0);
  return namespace === undefined || own === undefined
    ? anyType
    : [namespace, ...above, own].join("/");
}

export const anyType = "Microsoft.Resources/resources";

/** By namespace and by the words of the type, each in the singular; those that are not part of another go first. */
function tokensOf(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const names = [
    ...[...types.values()].map(({ type }) => type).filter((one) => one.includes("/")),
    ...typesOf("azure").map(([one]) => one),
  ].toSorted((a, b) => a.split("/").length - b.split("/").length);
  for (const name of names) {
    const [namespace = "", ...kinds] = name.split("/");
    const module = namespace.replace(/^Microsoft\./i, "").toLowerCase();
    const last = kinds.at(-1)!;
    for (const one of [last, singular(last), kinds.map(singular).join("")]) {
      const as = `${module}:${one}`.toLowerCase();
      if (!all.has(as)) all.set(as, name);
    }
  }
  return all;
}

export const singular = (name: string): string =>
  /ies$/i.test(name)
    ? `${name.slice(0, -3)}y`
    : /(?:ss|x|ch|sh)es$/i.test(name)
      ? name.slice(0, -2)
      : name.replace(/(?<!s)s$/i, "");
