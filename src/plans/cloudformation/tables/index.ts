/** The tables, one file a family. */
import type { Table } from "../table.ts";
import { compute } from "./compute.ts";
import { databases } from "./databases.ts";
import { edge } from "./edge.ts";
import { logs } from "./logs.ts";
import { people } from "./people.ts";
import { serverless } from "./serverless.ts";
import { storage } from "./storage.ts";
import { streams } from "./streams.ts";

/** A type may have several: one resource of the template is then several records. */
export const tables: readonly Table[] = [
  ...edge,
  ...storage,
  ...databases,
  ...compute,
  ...streams,
  ...logs,
  ...people,
  ...serverless,
];

const byType = new Map<string, Table[]>();
for (const table of tables)
  if (byType.has(table.from)) byType.get(table.from)!.push(table);
  else byType.set(table.from, [table]);

export const tablesOf = (type: string): readonly Table[] => byType.get(type) ?? [];

/** Type of resources that only add to others -> the tables of those, and the property that names them. */
export const owners: ReadonlyMap<string, readonly (readonly [Table, string])[]> = (() => {
  const found = new Map<string, (readonly [Table, string])[]>();
  for (const table of tables)
    for (const [part, property] of Object.entries(table.parts ?? {}))
      found.set(part, [...(found.get(part) ?? []), [table, property]]);
  return found;
})();
