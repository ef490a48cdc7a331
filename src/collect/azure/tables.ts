/** What is asked of Resource Graph: tables, and only the columns that rows read. */
import type { Query } from "./graph.ts";

/**
 * No `mv-expand`: it cuts arrays off at 128 elements, so arrays are walked here. No `identity`, no
 * `plan`: no row reads them.
 */
export const columns =
  "project id, name, type, kind, location, tags, sku, managedBy, zones, extendedLocation, properties";

const containerTypes = [
  "microsoft.resources/subscriptions",
  "microsoft.resources/subscriptions/resourcegroups",
] as const;
const isContainer = (type: string): boolean =>
  containerTypes.some((container) => container === type);

export const resources: Query = {
  table: "resources",
  pipe: columns,
  gives: (type) => !isContainer(type),
  properties: true,
};

/** The subscriptions are there to see which ones Resource Graph leaves out. */
export const containers: Query = {
  table: "resourcecontainers",
  pipe: `where type in~ (${quoted(containerTypes)}) | project id, name, type, location, tags, managedBy`,
  gives: isContainer,
  properties: false,
};

/** Children that have a table of their own, asked for where their parents were seen and rows know them. */
export interface Children {
  readonly table: string;
  readonly parents: readonly string[];
  readonly types: readonly string[];
}

/** https://learn.microsoft.com/azure/governance/resource-graph/reference/supported-tables-resources */
export const children: readonly Children[] = [
  {
    table: "recoveryservicesresources",
    parents: ["microsoft.recoveryservices/vaults", "microsoft.dataprotection/backupvaults"],
    types: [
      "microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems",
      "microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems",
      "microsoft.dataprotection/backupvaults/backupinstances",
    ],
  },
  {
    table: "kustoresources",
    parents: ["microsoft.kusto/clusters"],
    types: ["microsoft.kusto/clusters/databases/dataconnections"],
  },
  {
    table: "aksresources",
    parents: ["microsoft.containerservice/fleets"],
    types: ["microsoft.containerservice/fleets/members"],
  },
];

export function childQuery({ table }: Children, types: readonly string[]): Query {
  return {
    table,
    pipe: `where type in~ (${quoted(types)}) | ${columns}`,
    gives: (type) => types.includes(type),
    properties: true,
  };
}

/** As texts of KQL. */
export function quoted(texts: readonly string[]): string {
  return texts
    .map((text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`)
    .join(", ");
}
