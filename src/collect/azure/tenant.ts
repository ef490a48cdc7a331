/** Where Azure keeps the tenant's own metadata: ARM's data boundary, of the tenant and as each subscription sees it. */
import { resourceOf } from "./record.ts";
import { type Scan, unitOf } from "./scan.ts";

/** https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary */
const path = "/providers/Microsoft.Resources/dataBoundaries/default?api-version=2024-08-01";

/** Of the tenant, where no subscription is given. */
export async function dataBoundary(scan: Scan, subscription?: string): Promise<void> {
  await unitOf(
    scan,
    {
      scope: subscription ?? "tenant",
      service: "dataBoundaries",
      action: "Microsoft.Resources/dataBoundaries/read",
    },
    async function* (tally) {
      const scope = subscription === undefined ? "" : `/subscriptions/${subscription}`;
      const record = await scan.arm.get(scope + path, tally);
      yield { resources: [resourceOf(record, "arm dataBoundaries.get")] };
    },
  );
}
