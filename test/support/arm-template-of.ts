/** Writes live records as the ARM template that would make them: what the API shows and no template says is left out. */
import type { Need, Resource } from "../../src/model.ts";
import { types } from "../../src/locate/index.ts";

type Json = Record<string, unknown>;

/** A template for a tenant, with a deployment to each resource group or subscription. */
export function armTemplateOf(resources: readonly Resource[]): Json {
  const groups = new Map<string, Json[]>();
  for (const resource of resources)
    for (const [id, record] of recordsOf(resource)) {
      const base = /^\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+(?=\/))?/i.exec(id)?.[0] ?? "";
      const list = groups.get(base) ?? [];
      groups.set(base, list);
      list.push(resourceIn(base, id, record));
    }
  return {
    $schema:
      "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    resources: [...groups].map(([base, list], i) => {
      const [, subscriptionId, , resourceGroup] =
        /^\/subscriptions\/([^/]+)(\/resourceGroups\/([^/]+))?/i.exec(base) ?? [];
      return {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: `deployment-${i}`,
        ...(subscriptionId !== undefined && { subscriptionId }),
        ...(resourceGroup === undefined ? { location: "westeurope" } : { resourceGroup }),
        properties: {
          mode: "Incremental",
          expressionEvaluationOptions: { scope: "inner" },
          template: {
            $schema:
              "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            contentVersion: "1.0.0.0",
            resources: list,
          },
        },
      };
    }),
  };
}

function resourceIn(base: string, id: string, record: Json): Json {
  const below = id.slice(base.length);
  const at = below.toLowerCase().lastIndexOf("/providers/");
  const [namespace = "", ...rest] = below.slice(at + "/providers/".length).split("/");
  const isGroup = at < 0;
  const { id: _, name: __, type: ___, ...own } = record;
  return {
    type: isGroup
      ? "Microsoft.Resources/resourceGroups"
      : [namespace, ...rest.filter((_one, i) => i % 2 === 0)].join("/"),
    apiVersion: "2024-01-01",
    name: isGroup ? below.split("/").at(-1) : rest.filter((_one, i) => i % 2 === 1).join("/"),
    ...(at > 0 && { scope: id.slice(0, base.length + at) }),
    ...(escaped(own) as Json),
  };
}

/** A text that begins with a bracket is an expression. */
function escaped(value: unknown): unknown {
  if (typeof value === "string") return value.startsWith("[") ? `[${value}` : value;
  if (Array.isArray(value)) return value.map(escaped);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escaped(one)]))
    : value;
}

function* recordsOf({ id, type, location, properties }: Resource): Generator<[string, Json]> {
  const record = { ...(properties as Json) };
  if (location !== undefined) record["location"] = location;
  for (const need of types.get(type.toLowerCase())?.needs ?? []) {
    const shown = record[need.property];
    delete record[need.property];
    if (shown === undefined || shown === null) continue;
    if (need.path === "")
      record["properties"] = {
        ...((shown as Json)["properties"] as Json),
        ...(record["properties"] as Json),
      };
    else if (need.path.startsWith("?")) Object.assign(record, shown);
    else if (need.property === "web") {
      const { azureStorageAccounts } = ((shown as Json)["properties"] ?? {}) as Json;
      record["properties"] = {
        ...(record["properties"] as Json),
        ...(azureStorageAccounts !== undefined && { siteConfig: { azureStorageAccounts } }),
      };
    } else if (Array.isArray(shown))
      for (const [i, one] of (shown as readonly Json[]).entries())
        yield child(id, location, need, one, i);
    else yield [`${id}/${need.path}`, shown as Json];
  }
  const own = record["properties"] as Json | undefined;
  if (own && "currentBackupStorageRedundancy" in own) {
    own["requestedBackupStorageRedundancy"] = own["currentBackupStorageRedundancy"];
    delete own["currentBackupStorageRedundancy"];
  }
  if (own && type === "Microsoft.Web/staticSites")
    for (const list of ["linkedBackends", "databaseConnections", "userProvidedFunctionApps"]) {
      for (const [i, one] of ((own[list] ?? []) as readonly Json[]).entries())
        yield [
          `${id}/${list}/n${i}`,
          list === "userProvidedFunctionApps" ? one : { properties: one },
        ];
      delete own[list];
    }
  if (own && "replicationRole" in own) {
    if (/replica/i.test(String(own["replicationRole"]))) own["createMode"] = "Replica";
    delete own["replicationRole"];
  }
  // A subscription is there before anything is deployed to it.
  if (type !== "Microsoft.Resources/subscriptions") yield [id, record];
}

function child(
  id: string,
  location: string | undefined,
  need: Need,
  one: Json,
  i: number,
): [string, Json] {
  const name = typeof one["name"] === "string" ? one["name"] : `n${i}`;
  const said = one["id"];
  const group = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? id;
  const path = need.path
    .replace("{group}/", "")
    .replace("{location}", (location ?? "").replaceAll(" ", "").toLowerCase())
    .replaceAll("{each}", "each");
  const made = `${need.path.startsWith("{group}") ? group : id}/${path}/${name.split("/").at(-1)}`;
  // An id of the API's says the names of what is between.
  const isBelow =
    typeof said === "string" &&
    said.toLowerCase().startsWith(`${id.toLowerCase()}/`) &&
    said.split("/").length === made.split("/").length;
  return [isBelow ? said : made, one];
}
