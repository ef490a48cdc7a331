/** The package azure-native: ARM's types and properties, with `properties` left out where Azure has it between. */
import { typesOf } from "../../classes.ts";
import { types } from "../../locate/index.ts";
import { keptPaths } from "../../locate/kept.ts";
import type { Resource } from "../../model.ts";
import { type Branch, treeOf } from "../arm/kept-tree.ts";
import { type Members, spell } from "../spelling.ts";
import { isSymbolic, isUnseen } from "../value.ts";
import {
  type NativeContext,
  type Referred,
  idIn,
  propertiesOf,
  recordOf,
  tokenOf,
} from "./native.ts";
import type { Step } from "./steps.ts";

/** Module and type -> ARM's, where the last word is another. */
const others: Readonly<Record<string, string>> = {
  "app:managedenvironment": "Microsoft.App/managedEnvironments",
  "cosmosdb:databaseaccount": "Microsoft.DocumentDB/databaseAccounts",
  "dbforpostgresql:server": "Microsoft.DBforPostgreSQL/flexibleServers",
  "dbformysql:server": "Microsoft.DBforMySQL/flexibleServers",
  "redis:redis": "Microsoft.Cache/Redis",
  "cache:redis": "Microsoft.Cache/Redis",
  "web:webapp": "Microsoft.Web/sites",
  "web:webappslot": "Microsoft.Web/sites/slots",
  "web:appserviceplan": "Microsoft.Web/serverfarms",
  "monitor:diagnosticsetting": "Microsoft.Insights/diagnosticSettings",
  "applicationinsights:component": "Microsoft.Insights/components",
};

let known: ReadonlyMap<string, string> | undefined;

/** `azure-native:storage:StorageAccount`, `azure-native:storage/v20230101:StorageAccount` -> Microsoft.Storage/storageAccounts. */
export function azureNativeType(token: string): string | undefined {
  const [, module, type] = /^azure-native:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token) ?? [];
  if (module === undefined || type === undefined) return undefined;
  known ??= tokensOf();
  // `azure-native_storage_v20230101` are packages of one version.
  const as = `${module}:${type}`.toLowerCase();
  return (
    (Object.hasOwn(others, as) ? others[as] : undefined) ??
    known.get(as) ??
    `Microsoft.${module}/${type}`
  );
}

/** The described types first, and of the others those that are no part. */
function tokensOf(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const names = [
    ...[...types.values()].map(({ type }) => type).filter((one) => one.includes("/")),
    ...typesOf("azure").map(([one]) => one),
  ].toSorted((a, b) => a.split("/").length - b.split("/").length);
  for (const name of names) {
    const [namespace = "", ...kinds] = name.split("/");
    const module = namespace.replace(/^Microsoft\./, "").toLowerCase();
    for (const kind of [kinds.at(-1)!, kinds.join("")])
      for (const one of [kind, singular(kind)]) {
        const as = `${module}:${one}`.toLowerCase();
        if (!all.has(as)) all.set(as, name);
      }
  }
  return all;
}

const singular = (name: string): string =>
  /ies$/i.test(name)
    ? `${name.slice(0, -3)}y`
    : /(?:ss|x|ch|sh)es$/i.test(name)
      ? name.slice(0, -2)
      : name.replace(/s$/i, "");

/** ARM's own words at the top of a resource. */
const top = new Set([
  "location",
  "sku",
  "kind",
  "identity",
  "tags",
  "zones",
  "plan",
  "managedBy",
  "extendedLocation",
  "name",
  "id",
  "type",
]);

/** As the API shows it: where rows read `properties`, what the package flattened is put back. */
function shape(value: unknown, branch: Branch, isTop: boolean): unknown {
  if (Array.isArray(value))
    return branch.each ? value.map((one: unknown) => shape(one, branch.each!, false)) : value;
  if (typeof value !== "object" || value === null || isSymbolic(value) || isUnseen(value))
    return value;
  const row = value as Record<string, unknown>;
  if (branch.each && branch.named.size === 0)
    return Object.fromEntries(
      Object.entries(row).map(([key, one]) => [key, shape(one, branch.each!, false)]),
    );
  const made: Record<string, unknown> = {};
  for (const [name, inner] of branch.named) {
    if (Object.hasOwn(row, name)) made[name] = shape(row[name], inner, false);
    else if (name === "properties")
      made[name] = shape(
        isTop ? Object.fromEntries(Object.entries(row).filter(([key]) => !top.has(key))) : row,
        inner,
        false,
      );
  }
  return made;
}

/** The properties that name a resource, the innermost last: accountName, vaultName, resourceGroupName ... */
function ownName(properties: Readonly<Record<string, unknown>>, type: string): string | undefined {
  const last = singular(type.split("/").at(-1)!).toLowerCase();
  const names = Object.keys(properties).filter(
    (key) => key.endsWith("Name") && key !== "resourceGroupName",
  );
  const fits =
    names.find((key) => last.endsWith(key.slice(0, -4).toLowerCase())) ??
    (names.length === 1 ? names[0] : undefined);
  return idIn(fits === undefined ? properties["name"] : properties[fits]);
}

function idOf(step: Step, type: string, context: NativeContext): string {
  if (step.id?.startsWith("/")) return step.id;
  const properties = propertiesOf(step, (key) => [key], { referred: () => undefined });
  const token = tokenOf(step, context.file);
  const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";
  const name = ownName(properties, type) ?? token;
  if (/\/resourceGroups$/i.test(type))
    return `${subscription}/resourceGroups/${idIn(properties["resourceGroupName"]) ?? token}`;
  const group = idIn(properties["resourceGroupName"]) ?? context.file.replaceAll(/[^\w.-]/g, "-");
  const [namespace = "", ...kinds] = type.split("/");
  const above = kinds.slice(0, -1).map((kind) => {
    const key = Object.keys(properties).find(
      (one) =>
        one.endsWith("Name") &&
        singular(kind).toLowerCase().endsWith(one.slice(0, -4).toLowerCase()),
    );
    return `${kind}/${(key === undefined ? undefined : idIn(properties[key])) ?? token}`;
  });
  return [
    `${subscription}/resourceGroups/${group}/providers/${namespace}`,
    ...above,
    `${kinds.at(-1)}/${name}`,
  ].join("/");
}

function homeOf(step: Step, type: string, context: NativeContext): string | undefined {
  const { location } = propertiesOf(step, (key) => [key], context);
  if (idIn(location) !== undefined) return idIn(location);
  return /\/resourceGroups$/i.test(type) ? context.groupLocation : undefined;
}

export function azureNativeReferred(
  step: Step,
  type: string,
  property: string,
  context: NativeContext,
): Referred {
  const home = homeOf(step, type, context);
  if (property === "location") return { home, id: home ?? "" };
  const id = idOf(step, type, context);
  const isName = property.endsWith("Name");
  return { home, id: isName ? id.split("/").at(-1)! : id };
}

export function azureNativeRecord(step: Step, type: string, context: NativeContext): Resource {
  const properties = propertiesOf(step, (key) => [key], context);
  const described = types.get(type.toLowerCase());
  const members: Members = Object.fromEntries(
    (described ? keptPaths(described) : []).map((path) => [path, path]),
  );
  const spelt = spell(shape(properties, treeOf(type), true), { members });
  const id = idOf(step, type, context);
  return recordOf(step, spelt, context.file, {
    type,
    provider: "azure",
    name: ownName(properties, type),
    home: homeOf(step, type, context),
    noHome: {
      why: "the preview does not say its location",
      remedy: "write its location out, or scan the subscription that holds it",
    },
    ids: [id],
    tags: properties["tags"],
  });
}
