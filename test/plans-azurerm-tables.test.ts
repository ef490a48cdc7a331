/** The tables of azurerm: every path on the right is one that rows read, every path on the left one of the provider's. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { types } from "../src/locate/index.ts";
import { keptPaths } from "../src/locate/kept.ts";
import type { Becomes } from "../src/plans/spelling.ts";
import { azapiSpellings } from "../src/plans/terraform/azapi/index.ts";
import { azurermSpellings } from "../src/plans/terraform/azurerm/index.ts";
import { armTypes } from "../src/plans/terraform/azurerm/type-names.ts";

/** Written by scripts/azurerm-schema.ts from @cdktf/provider-azurerm 14.23.1. */
const schema = JSON.parse(readFileSync("fixtures/plans/terraform/azurerm-schema.json", "utf8")) as {
  readonly names: readonly string[];
  readonly paths: Readonly<Record<string, readonly string[]>>;
};

/** Names of older or newer versions than 4.55.0, as plans-azure.json has them. */
const otherVersions = new Set(
  `azurerm_mssql_server_extended_auditing_policy blob_storage_endpoint
azurerm_kusto_attached_database_configuration cluster_id
azurerm_eventgrid_system_topic_event_subscription eventhub_id
azurerm_eventgrid_system_topic_event_subscription hybrid_connection_id
azurerm_eventgrid_system_topic_event_subscription service_bus_queue_id
azurerm_eventgrid_system_topic_event_subscription service_bus_topic_id
azurerm_eventgrid_event_subscription eventhub_id
azurerm_eventgrid_event_subscription hybrid_connection_id
azurerm_eventgrid_event_subscription service_bus_queue_id
azurerm_eventgrid_event_subscription service_bus_topic_id`.split("\n"),
);
/** Removed before 4.55.0, or made after it; their names are from plans-azure.json. */
const otherTypes = new Set(
  `azurerm_mariadb_server azurerm_static_site azurerm_network_packet_capture
azurerm_data_protection_backup_instance_data_lake_storage azurerm_cognitive_account_connection_api_key
azurerm_cognitive_account_connection_entra_id azurerm_cognitive_account_connection_account_key
azurerm_cognitive_account_connection_account_managed_identity azurerm_cognitive_account_connection_custom_keys`.split(
    /\s+/,
  ),
);

const entries = azurermSpellings.flatMap((spelling) =>
  Object.entries(spelling.members).flatMap(([from, said]) =>
    [said].flat().map((one) => [spelling, from, one as string | Becomes] as const),
  ),
);
const toOf = (one: string | Becomes): string => (typeof one === "string" ? one : one.to);
const bare = (path: string): string => path.replaceAll(/\[\]|\{\}/g, "");

/** A name that the path leaves open: storageEndpoints.$default, addonProfiles.omsagent. */
const isKept = (type: string, to: string): boolean =>
  keptPaths(types.get(type.toLowerCase())!).some((path) => {
    const pattern = path
      .split(/(\{\}|\[\])/)
      .map((part) =>
        part === "{}"
          ? "(?:\\{\\}|\\.[^.[]+)"
          : part === "[]"
            ? "\\[\\]"
            : part.replaceAll(".", "\\."),
      )
      .join("");
    return (
      new RegExp(`^${pattern}$`).test(to) || path.startsWith(`${to}.`) || path.startsWith(`${to}[`)
    );
  });

test("each path on the right is one that a row reads", () => {
  expect(
    entries
      .filter(([{ type }, , one]) => !isKept(type, toOf(one)))
      .map(([{ from }, path, one]) => `${from} ${path} -> ${toOf(one)}`),
  ).toEqual([]);
  for (const { type, constants = {} } of azurermSpellings)
    for (const path of Object.keys(constants))
      expect(isKept(type, path), `${type} ${path}`).toBe(true);
});

test("each path on the left is one of the provider's schema", () => {
  const lost = entries.flatMap(([{ from }, path]) => {
    if (otherTypes.has(from) || otherVersions.has(`${from} ${path}`)) return [];
    const known = schema.paths[from];
    if (!known) return [`${from}: is not a type of 4.55.0`];
    if (/^\$(?:home|id)$/.test(path)) return [];
    const plain = bare(path.replace(/^\$\w+:([\w-]+)[^[.]*/, "$1"));
    return known.some((one) => one === plain || one.startsWith(`${plain}.`)) ||
      plain === "metadata.ResourceId"
      ? []
      : [`${from} ${path}`];
  });
  expect([...new Set(lost)]).toEqual([]);
  const joined = azurermSpellings.flatMap(({ from, joins }) =>
    joins && schema.paths[from] && !schema.paths[from].includes(joins.by)
      ? [`${from} ${joins.by}`]
      : [],
  );
  expect(joined.filter((one) => !otherVersions.has(one))).toEqual([]);
});

test("no list on the left is lost on the right", () => {
  const count = (path: string): number => path.match(/\[\]|\{\}/g)?.length ?? 0;
  expect(
    entries
      .filter(([, from, one]) => count(from) > count(toOf(one)))
      .map(([{ from }, path]) => `${from} ${path}`),
  ).toEqual([]);
});

test("the types of azapi are the types of ARM, in the words that rows read", () => {
  for (const { type, members } of azapiSpellings())
    for (const said of Object.values(members))
      for (const one of [said].flat() as readonly (string | Becomes)[])
        expect(isKept(type, toOf(one)), `${type} ${toOf(one)}`).toBe(true);
});

test("nearly every type of the provider that has a location has its ARM type", () => {
  const named = new Set(Object.values(armTypes).flatMap((names) => names.split(" ")));
  const missing = schema.names.filter((name) => !named.has(name.slice("azurerm_".length)));
  expect(missing.length).toBeLessThan(95);
  expect(schema.names.length).toBeGreaterThan(1000);
});
