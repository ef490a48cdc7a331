/** The ARM ids of planned resources, as far as they are known, and the names by which others know them. */
import { knownAliases } from "./aliases.ts";
import { memberOf, textOf } from "../json.ts";
import { isSymbolic } from "../../value.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Home, Ids } from "../provider.ts";
import { armTypeOf } from "./types.ts";
import { sha256Of } from "../../../sha256.ts";

/** Attributes that hold the name of the resource above, where its id is not given. */
const parentNames = [
  "namespace_name",
  "server_name",
  "cluster_name",
  "recovery_vault_name",
  "vault_name",
  "account_name",
  "storage_account_name",
  "workspace_name",
  "factory_name",
  "data_factory_name",
  "profile_name",
  "iothub_name",
  "api_management_name",
  "topic_name",
  "system_topic",
  "bot_name",
  "target_redis_cache_name",
  "virtual_network_name",
  "network_watcher_name",
  "automation_account_name",
  "stream_analytics_job_name",
  "registry_name",
  "container_registry_name",
  "gallery_name",
  "zone_name",
  "private_dns_zone_name",
] as const;

/** A GUID or a name that is in no other file. */
function tokenOf(of: string, length: number): string {
  return sha256Of(of).slice(0, length);
}

const guidOf = (of: string): string => {
  const hex = tokenOf(of, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const subscriptions = new WeakMap<TerraformPlan, string>();

/** The subscription that ids of the plan show, or one that no other file has. */
function subscriptionOf(plan: TerraformPlan): string {
  let known = subscriptions.get(plan);
  if (known === undefined) {
    const shown = plan.instances
      .map(({ values }) => /^\/subscriptions\/([^/]+)\//i.exec(textOf(values, "id") ?? "")?.[1])
      .find((one) => one !== undefined);
    subscriptions.set(plan, (known = shown ?? guidOf(`subscription ${plan.file}`)));
  }
  return known;
}

const idsMade = new WeakMap<Instance, string>();

export function idOf(instance: Instance, plan: TerraformPlan): string {
  let made = idsMade.get(instance);
  if (made === undefined) {
    // What leads to itself gets a name of its own on the way.
    idsMade.set(instance, `/subscriptions/-/${instance.address}`);
    idsMade.set(instance, (made = makeId(instance, plan)));
  }
  return made;
}

function makeId(instance: Instance, plan: TerraformPlan): string {
  const known = textOf(instance.values, "id");
  if (known?.startsWith("/")) return known;
  const { address } = instance;
  const name = nameOf(instance, plan);
  const type = armTypeOf(instance.type) ?? `Microsoft.Unknown/${instance.type}`;
  const subscription = subscriptionOf(plan);
  if (type === "Microsoft.Resources/resourceGroups")
    return `/subscriptions/${subscription}/resourceGroups/${name}`;
  const [, ...kinds] = type.split("/");
  if (kinds.length > 1) {
    const above = type.slice(0, type.lastIndexOf("/"));
    const parent = parentOf(instance, above, plan);
    if (parent !== undefined) return `${parent}/${kinds.at(-1)}/${name}`;
  }
  const group =
    referenceName(instance, "resource_group_name", plan) ?? tokenOf(`${plan.file}#${address}`, 12);
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}/${name}`;
}

/** What an attribute says, or the name that stands for it. */
function referenceName(
  instance: Instance,
  attribute: string,
  plan: TerraformPlan,
): string | undefined {
  if (
    memberOf(instance.values, attribute) === undefined &&
    memberOf(instance.unknown, attribute) === undefined
  )
    return undefined;
  const value = plan.value(instance, attribute);
  if (isSymbolic(value)) return value.id;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The id of the resource above, whatever the attribute is called that holds it. */
export function parentOf(
  instance: Instance,
  above: string,
  plan: TerraformPlan,
): string | undefined {
  for (const attribute of new Set([
    ...Object.keys(instance.values),
    ...Object.keys(instance.unknown),
  ])) {
    if (!attribute.endsWith("_id")) continue;
    const id = referenceName(instance, attribute, plan);
    if (id === undefined || !id.startsWith("/")) continue;
    const type = typeIn(id);
    if (type?.toLowerCase() === above.toLowerCase()) return id;
    // The resource between may be part of this one's own name.
    if (type !== undefined && above.toLowerCase().startsWith(`${type.toLowerCase()}/`))
      return `${id}${above
        .slice(type.length + 1)
        .split("/")
        .map((kind) => `/${kind}/-`)
        .join("")}`;
  }
  const top = above.split("/").slice(0, 2).join("/");
  for (const attribute of parentNames) {
    const name = referenceName(instance, attribute, plan);
    if (name === undefined) continue;
    const group = referenceName(instance, "resource_group_name", plan);
    if (group === undefined) {
      const same = plan.instances.filter(
        (one) => armTypeOf(one.type) === top && nameOf(one, plan) === name,
      );
      return same.length === 1 ? idOf(same[0]!, plan) : undefined;
    }
    return `/subscriptions/${subscriptionOf(plan)}/resourceGroups/${group}/providers/${top}/${name}`;
  }
  return undefined;
}

function typeIn(id: string): string | undefined {
  const [namespace, ...rest] = id
    .split(/\/providers\//i)
    .at(-1)!
    .split("/");
  return rest.length < 2 ? undefined : [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/");
}

export function nameOf({ values, address }: Instance, { file }: TerraformPlan): string {
  return textOf(values, "name") ?? `u${tokenOf(`${file}#${address}`, 15)}`;
}

/** The GUID by which others know a workspace. */
const customerId = (id: string): string => guidOf(`workspace ${id.toLowerCase()}`);

export function ids(instance: Instance, { location }: Home, plan: TerraformPlan): Ids {
  const id = idOf(instance, plan);
  const name = nameOf(instance, plan);
  const type = armTypeOf(instance.type) ?? "";
  const guid = textOf(instance.values, "workspace_id") ?? customerId(id);
  return {
    all: [id, ...knownAliases(type, id, name, guid, instance)],
    of(attribute) {
      if (attribute === undefined || attribute === "id") return id;
      if (attribute === "location") return location;
      if (attribute === "name") return name;
      if (attribute === "resource_group_name") return /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
      return textOf(instance.values, attribute) ?? computedOf(type, name, attribute, guid);
    },
  };
}

/** What Azure makes of a name. */
function computedOf(
  type: string,
  name: string,
  attribute: string,
  guid: string,
): string | undefined {
  switch (type) {
    case "Microsoft.Storage/storageAccounts": {
      const [, service] =
        /^primary_(blob|dfs|file|queue|table|web)_(?:endpoint|host)$/.exec(attribute) ?? [];
      if (service !== undefined) return `https://${name}.${service}.core.windows.net/`;
      return /^primary(?:_blob)?_connection_string$/.test(attribute)
        ? `DefaultEndpointsProtocol=https;AccountName=${name};EndpointSuffix=core.windows.net`
        : undefined;
    }
    case "Microsoft.OperationalInsights/workspaces":
      return attribute === "workspace_id" ? guid : undefined;
    case "Microsoft.Web/sites":
      return attribute === "default_hostname" ? `${name}.azurewebsites.net` : undefined;
    case "Microsoft.DocumentDB/databaseAccounts":
      return attribute === "endpoint" ? `https://${name}.documents.azure.com:443/` : undefined;
    case "Microsoft.EventGrid/topics":
      return attribute === "endpoint"
        ? `https://${name}.eventgrid.azure.net/api/events`
        : undefined;
    case "Microsoft.EventHub/namespaces":
    case "Microsoft.ServiceBus/namespaces":
    case "Microsoft.Relay/namespaces":
      return attribute.endsWith("connection_string")
        ? `Endpoint=sb://${name}.servicebus.windows.net/`
        : undefined;
    default:
      return undefined;
  }
}
