/** The tables, one file a family. */
import type { Table } from "../table.ts";
import { storage } from "./storage.ts";

/** A type may have several: one resource of the template is then several records. */
export const tables: readonly Table[] = [...storage];

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
