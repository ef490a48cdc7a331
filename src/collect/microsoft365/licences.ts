/** Whether Microsoft 365 Copilot is in use: by the service plans of the licences that users have. */
import { isRecord, unexpectedAnswer } from "../azure/answer.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { units } from "./units.ts";

/**
 * By id, not by Copilot in a name, which others have as well.
 * https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference (2025-10-29)
 */
const plansOfCopilot: ReadonlySet<string> = new Set([
  "3f30311c-6b1e-48a4-ab79-725b469da960", // M365_COPILOT_BUSINESS_CHAT
  "a62f8878-de10-42f3-b68f-6149a25ceb97", // M365_COPILOT_APPS
  "b95945de-b3bd-46db-8437-f2beb6ea2347", // M365_COPILOT_TEAMS
  "0aedf20c-091d-420b-aadf-30c042609612", // M365_COPILOT_SHAREPOINT
  "931e4a88-a67f-48b5-814f-16a5f1e6028d", // M365_COPILOT_INTELLIGENT_SEARCH
  "89f1c4c8-0878-40f7-804d-869c9128ab5d", // M365_COPILOT_CONNECTORS
  "82d30987-df9b-4486-b146-198b21d164c7", // GRAPH_CONNECTORS_COPILOT
  "fe6c28b3-d468-44ea-bbd0-a10a5167435c", // COPILOT_STUDIO_IN_COPILOT_FOR_M365
]);

const isPlan = (plan: unknown): boolean =>
  isRecord(plan) && textIn(plan["servicePlanId"]) !== undefined;

/** A plan that is newer than the list: no product but this one has names that begin so. */
const nameOfCopilot = /^M365_COPILOT_/i;

const isCopilot = ({ servicePlans }: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(servicePlans) &&
  servicePlans.some(
    (plan) =>
      isRecord(plan) &&
      (plansOfCopilot.has(String(plan["servicePlanId"]).toLowerCase()) ||
        nameOfCopilot.test(String(plan["servicePlanName"]))),
  );

/** https://learn.microsoft.com/graph/api/subscribedsku-list */
export async function licences(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.licences, async function* (tally) {
    const path =
      "/v1.0/subscribedSkus?$select=skuId,skuPartNumber,capabilityStatus,consumedUnits,servicePlans";
    let count = 0;
    for await (const rows of scan.ask.pages("graph", path, "value", tally)) {
      count += rows.length;
      const { records, gaps } = recordsIn(
        rows,
        ({ skuId, servicePlans }) =>
          Array.isArray(servicePlans) && servicePlans.length > 0 && servicePlans.every(isPlan)
            ? textIn(skuId)
            : undefined,
        scan,
        units.licences,
      );
      yield {
        gaps,
        resources: records
          // What nobody has is not in use.
          .filter(([, sku]) => isCopilot(sku) && sku["consumedUnits"] !== 0)
          .map(([id, { skuPartNumber, consumedUnits }]) =>
            tenantResource(
              scan,
              {
                type: "m365:Copilot",
                path: `copilot/${id}`,
                name: textIn(skuPartNumber) ?? id,
                source: "graph subscribedSkus",
              },
              { skuPartNumber, consumedUnits },
            ),
          ),
      };
    }
    if (count === 0) throw unexpectedAnswer("answered no licence", "");
  });
}
