/** An inventory as `--save-inventory` writes it, of whatever records a test needs. */

import type { Coverage, ExpectedScope, Gap, Resource, ScanEnd } from "../../src/model.ts";
import { inventoryFile } from "../../src/run/inventory-file.ts";
import { knowledgeOf } from "../../src/run/knowledge.ts";

type Header = Parameters<typeof inventoryFile>[1];

/** Whole and vouched for. Where no coverage is given, each account was looked at to the end. */
export function savedInventory(
  given: readonly object[],
  header: Partial<Header> = {},
  end: ScanEnd = "complete",
): string {
  const records = given as readonly (Resource | Gap | Coverage)[];
  let text = "";
  const file = inventoryFile(
    { write: (chunk) => void (text += chunk) },
    {
      targets: [...new Set(records.map(({ provider }) => provider))],
      startedAt: "2026-11-22T08:00:00Z",
      ...header,
    },
    knowledgeOf(),
  );
  for (const record of records)
    if ("expected" in record) file.expected(record.expected as ExpectedScope);
    else if ("reason" in record) file.gap(record);
    else if ("status" in record) file.coverage(record);
    else file.resource(record);
  if (!records.some((record) => "status" in record))
    for (const [, its] of Map.groupBy(
      records.filter((record) => "id" in record),
      ({ provider, scope }) => `${provider} ${scope}`,
    ))
      file.coverage({
        provider: its[0]!.provider,
        scope: its[0]!.scope,
        region: "global",
        service: "all",
        status: "complete",
        resources: its.length,
        calls: 1,
      });
  file.end(end);
  return text;
}
