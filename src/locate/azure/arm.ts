/** The shape of an ARM record, and how ARM ids and Azure host names lead to the resource they mean. */
import type { Resource } from "../../model.ts";
import { type Destination, type Unknown, unknown } from "../path.ts";

/** A record as Resource Graph and ARM return it. */
export interface Arm<Properties = Readonly<Record<never, never>>> {
  readonly kind?: string;
  readonly sku?: { readonly name?: string };
  readonly location?: string;
  readonly properties?: Properties;
}

/** An element of a child list. */
export interface Child<Properties> {
  readonly id?: string;
  readonly name?: string;
  readonly location?: string;
  readonly sku?: { readonly name?: string };
  readonly properties?: Properties;
}

/** The id of the top-level resource that an id of one of its children (an event hub, a rule) begins with. */
export function topLevel(id: string): string {
  return /^.*?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id)?.[0] ?? id;
}

/** The id of a resource of that type and name in the resource group of the resource at hand. */
export function beside(id: string, type: string, name: string): string {
  const group = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? "";
  return `${group}/providers/${type}/${name}`;
}

/** Whether a text has the shape of the ARM id of a resource. */
export const isArmId = (text: string): boolean =>
  /^(\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?)?\/providers\/[^/]+\/[^/]+\/[^/]+/i.test(
    text,
  );

/** Whatever is where the named resource is; a child's id stands for its top-level resource. */
export const resourceAt = (id: string): Destination =>
  isArmId(id) ? { resource: topLevel(id) } : unknown(id);

/** Wherever this very resource is, where a child may be elsewhere than its top-level resource. */
export const resourceItself = (id: string): Destination =>
  isArmId(id) ? { resource: id } : unknown(id);

/** The id of the original, of a resource that says it is a copy. */
export const ownerAt = (id: unknown): string | Unknown =>
  typeof id === "string" && isArmId(id) ? id : unknown(id);

/**
 * Names that are unique in all of Azure, and by which properties refer to resources instead of by
 * id. `aliasOf` gives the resource's own name in the same words.
 */
const storageAccountNamed = (name: string): string => `storage account ${name}`;
const workspaceNamed = (customerId: string): string => `Log Analytics workspace ${customerId}`;

/** Wherever the storage account of this name is. */
export const storageAccountAt = (name: string): Destination =>
  /^[a-z0-9]{3,24}$/i.test(name) ? { resource: storageAccountNamed(name) } : unknown(name);

/** Wherever the Event Hubs, Service Bus or Relay namespace of this name is. */
export const namespaceAt = (name: string): Destination =>
  /^[a-z][a-z0-9-]{5,49}$/i.test(name)
    ? { resource: `messaging namespace ${name}` }
    : unknown(name);

/** Wherever the Log Analytics workspace with this customer id is. */
export const workspaceAt = (customerId: string): Destination =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(customerId)
    ? { resource: workspaceNamed(customerId) }
    : unknown(customerId);

/** The host name in a URL or a connection string, or the text itself; undefined where it is none. */
export function hostOf(address: string): string | undefined {
  const [, scheme, host] =
    /^(?:(?:Account)?Endpoint=)?([a-z][a-z0-9+.-]*:\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?=[/:;?#]|$)/i.exec(
      address,
    ) ?? [];
  // A word alone may be anything; after a scheme it is a host of a private network.
  return scheme !== undefined || host?.includes(".") ? host?.toLowerCase() : undefined;
}

/** The Azure resource behind a URL, a host name or a connection string; undefined where the host is not Azure's. */
export function resourceBehind(address: string): string | undefined {
  const account = /AccountName=([a-z0-9]{3,24})(?:;|$)/i.exec(address)?.[1];
  if (account !== undefined) return storageAccountNamed(account);
  const host = hostOf(address);
  if (host === undefined) return undefined;
  const label = host.split(".", 1)[0]!;
  if (/\.(blob|dfs|file|queue|table)\.(core|storage)\./.test(host))
    return storageAccountNamed(label);
  if (/\.servicebus\.[a-z.]+$/.test(host)) return `messaging namespace ${label}`;
  if (/\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$/.test(host))
    return `AI account ${label}`;
  return /\.(azure\.(com|us|cn|net)|windows\.net|azurewebsites\.net|azurecontainerapps\.io)$/.test(
    host,
  )
    ? host
    : undefined;
}

/** The place behind an address, or a gap that says to whom the data goes. */
export function behind(address: string): Destination {
  const resource = resourceBehind(address);
  if (resource !== undefined) return { resource };
  const host = hostOf(address);
  return host === undefined
    ? unknown(address)
    : {
        gap: `${host} is not an Azure resource`,
        remedy: "ask its operator where it processes data, and accept the gap with an exception",
      };
}

/** By type: the property that the name is made of, where it is not the resource's own, and the name. */
const aliases: Readonly<
  Record<string, readonly [property: string | undefined, of: (name: string) => string]>
> = {
  "microsoft.storage/storageaccounts": [undefined, storageAccountNamed],
  "microsoft.eventhub/namespaces": [undefined, (name) => `messaging namespace ${name}`],
  "microsoft.servicebus/namespaces": [undefined, (name) => `messaging namespace ${name}`],
  "microsoft.eventgrid/topics": ["endpoint", (endpoint) => resourceBehind(endpoint) ?? endpoint],
  "microsoft.relay/namespaces": [undefined, (name) => `messaging namespace ${name}`],
  "microsoft.documentdb/databaseaccounts": [undefined, (name) => `${name}.documents.azure.com`],
  // Oracle names a database's standby by Oracle's own id.
  "oracle.database/autonomousdatabases": ["ocid", (ocid) => ocid],
  "microsoft.search/searchservices": [undefined, (name) => `${name}.search.windows.net`],
  "microsoft.web/sites": ["defaultHostName", (host) => host],
  "microsoft.cognitiveservices/accounts": ["customSubDomainName", (name) => `AI account ${name}`],
  "microsoft.operationalinsights/workspaces": ["customerId", workspaceNamed],
};

/** The types that other resources name without an id. */
export const aliased: ReadonlySet<string> = new Set(Object.keys(aliases));

export function aliasReads(type: string): readonly string[] {
  const property = aliases[type.toLowerCase()]?.[0];
  return property === undefined ? [] : [`properties.${property}`];
}

/** The name under which other resources' properties know this one; undefined where it shows none. */
export function aliasOf({ type, name, properties }: Resource): string | undefined {
  const alias = aliases[type.toLowerCase()];
  if (!alias) return undefined;
  const [property, of] = alias;
  if (property === undefined) return of(name);
  const own = (properties as { properties?: Readonly<Record<string, unknown>> } | null)?.properties;
  const value = own?.[property];
  return typeof value === "string" && value !== "" ? of(value) : undefined;
}
