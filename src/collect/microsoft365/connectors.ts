/** Connections of Graph connectors: content of other systems that is copied into Microsoft 365, where search and Copilot read it. */
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { units } from "./units.ts";

/** https://learn.microsoft.com/graph/api/externalconnectors-external-list-connections */
export async function connectors(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.connectors, async function* (tally) {
    for await (const rows of scan.ask.pages(
      "graph",
      "/v1.0/external/connections",
      "value",
      tally,
    )) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.connectors);
      yield {
        gaps,
        resources: records.map(([id, { name, state }]) =>
          tenantResource(
            scan,
            {
              type: "m365:ExternalConnection",
              path: `connections/${encodeURIComponent(id)}`,
              name: textIn(name) ?? id,
              source: "graph external/connections",
            },
            { state },
          ),
        ),
      };
    }
  });
}
