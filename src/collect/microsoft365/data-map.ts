/** The tenant's own Data Map of Microsoft Purview: read where the policy names Purview. */
import { type Misread, gapOfMisread, misread } from "../azure/misread.ts";
import { readDataMap } from "../azure/purview/read.ts";
import { type TenantScan, tenantResource } from "./record.ts";
import { provider, unitOf } from "./unit.ts";
import { units } from "./units.ts";

const unitOfPart = {
  assets: units.purviewAssets,
  scans: units.purviewScans,
  labels: units.labels,
} as const;

/** https://learn.microsoft.com/purview/data-gov-api-rest-data-plane */
export async function dataMap(scan: TenantScan): Promise<void> {
  if (!scan.options.lookers?.includes("purview")) return;
  const stores = await readDataMap(
    {
      purview: () => scan.ask.purview(),
      labelIds: scan.options.labelIds ?? [],
      graph: (path, tally) => scan.ask.pages("graph", path, "value", tally),
    },
    (part, work) =>
      unitOf(
        scan,
        unitOfPart[part],
        async function* (tally) {
          const bad: Misread = misread();
          await work(tally, bad);
          const said = bad.said();
          const at = { scope: scan.tenant, service: unitOfPart[part].service };
          yield said === undefined ? {} : { gaps: [{ ...gapOfMisread(said, at), provider }] };
          // The record is given once all parts have said what they know, and counts here.
        },
        () => (part === "assets" ? 1 : 0),
      ),
  );
  const source = "purview data map";
  const named = { type: "m365:DataMap", path: "data-map", name: "Purview Data Map", source };
  await scan.give({ resources: [tenantResource(scan, named, { dataMap: { stores } })] });
}
