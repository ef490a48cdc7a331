/** Power Platform and Dynamics 365: where each environment is, and whether its AI may send data elsewhere. */
import { isRecord } from "../azure/answer.ts";
import { environmentWithoutPerson } from "./persons.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { units } from "./units.ts";

/** The switches for AI come with `$expand` alone. https://learn.microsoft.com/power-platform/admin/list-environments */
const path =
  "/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments?api-version=2021-04-01&$expand=properties/copilotPolicies,properties/billingPolicy";

const kept = [
  "azureRegion",
  "azureRegionHint",
  "environmentSku",
  "isDefault",
  "copilotPolicies",
  "bingChatEnabled",
] as const;

export async function environments(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.environments, async function* (tally) {
    for await (const rows of scan.ask.pages("powerPlatform", path, "value", tally)) {
      const { records, gaps } = recordsIn(
        rows,
        ({ name, properties }) => (isRecord(properties) ? textIn(name) : undefined),
        scan,
        units.environments,
      );
      yield {
        gaps,
        resources: records.map(([id, { location, macroRegion, properties }]) => {
          const all = properties as Readonly<Record<string, unknown>>;
          return tenantResource(
            scan,
            {
              type: "m365:Environment",
              path: `environments/${id}`,
              name: environmentWithoutPerson(
                textIn(all["displayName"]) ?? id,
                all["environmentSku"],
              ),
              source: "power platform environments",
            },
            {
              location,
              macroRegion,
              properties: Object.fromEntries(
                kept.flatMap((key) => (key in all ? [[key, all[key]]] : [])),
              ),
            },
          );
        }),
      };
    }
  });
}
