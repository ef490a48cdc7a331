/** The tables, one file a family. */
import type { Becomes } from "../../spelling.ts";
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
const spellings: readonly Table[] = [
  ...edge,
  ...storage,
  ...databases,
  ...compute,
  ...streams,
  ...logs,
  ...people,
  ...serverless,
];

/** An expression makes a text like any other: what turns a literal into the API's value turns it as well. */
export const tables: readonly Table[] = spellings.map((table) => ({
  ...table,
  members: Object.fromEntries(
    Object.entries(table.members).map(([from, to]) => [
      from,
      Array.isArray(to) ? to.map(alike) : alike(to as string | Becomes),
    ]),
  ),
}));

function alike(to: string | Becomes): string | Becomes {
  return typeof to === "string" || !to.as ? to : { ...to, symbol: to.as };
}

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
