/** Power BI and Fabric: where capacities are, and which workspaces lie on them. */
import { workspaceWithoutPerson } from "./persons.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { units } from "./units.ts";

const capacityOf = (id: string): string => `capacities/${id.toLowerCase()}`;

export async function fabric(scan: TenantScan): Promise<void> {
  await Promise.all([capacities(scan), workspaces(scan)]);
}

/** All of the tenant's, not the caller's alone: https://learn.microsoft.com/rest/api/power-bi/admin/get-capacities-as-admin */
async function capacities(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.capacities, async function* (tally) {
    const path = "/v1.0/myorg/admin/capacities";
    for await (const rows of scan.ask.pages("powerBi", path, "value", tally)) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.capacities);
      yield {
        gaps,
        resources: records.map(([id, { displayName, sku, region, state }]) =>
          tenantResource(
            scan,
            {
              type: "m365:Capacity",
              path: capacityOf(id),
              name: textIn(displayName) ?? id,
              source: "power bi admin/capacities",
            },
            { region, sku, state },
          ),
        ),
      };
    }
  });
}

/** https://learn.microsoft.com/rest/api/fabric/admin/workspaces/list-workspaces */
async function workspaces(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.workspaces, async function* (tally) {
    const path = "/v1/admin/workspaces";
    for await (const rows of scan.ask.pages("fabric", path, "workspaces", tally)) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.workspaces);
      yield {
        gaps,
        // A deleted one is kept until its retention ends, and can be restored:
        // https://learn.microsoft.com/rest/api/fabric/admin/workspaces/restore-workspace, read on 2026-11-29
        resources: records.map(([id, { name, type, capacityId }]) => {
          const capacity = capacityId === "" ? undefined : (capacityId ?? undefined);
          return tenantResource(
            scan,
            {
              type: "m365:Workspace",
              path: `workspaces/${id}`,
              name: workspaceWithoutPerson(textIn(name) ?? id, type),
              source: "fabric admin/workspaces",
            },
            {
              type,
              ...(capacity !== undefined && {
                // What is not a string is kept as it is, and not understood.
                capacityId:
                  typeof capacity === "string"
                    ? `m365:${scan.tenant}/${capacityOf(capacity)}`
                    : capacity,
              }),
            },
          );
        }),
      };
    }
  });
}
