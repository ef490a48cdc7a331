/** The tenant's data boundary, by which Resource Manager keeps metadata of Azure: shown here, and judged where Azure is scanned. */
import { isRecord, unexpectedAnswer } from "../azure/answer.ts";
import { boundaryPath } from "../azure/tenant.ts";
import { type Scan, unitOf } from "./unit.ts";
import { units } from "./units.ts";

/** https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary */
const meanings: ReadonlyMap<unknown, string> = new Map([
  ["EU", "metadata of its Azure resources stays in the EU Data Boundary"],
  ["Global", "metadata of its Azure resources may be kept anywhere"],
  ["NotDefined", "none was chosen, and metadata of its Azure resources may be kept anywhere"],
]);

export async function dataBoundary(scan: Scan): Promise<void> {
  await unitOf(scan, units.dataBoundary, async function* (tally) {
    const { properties } = await scan.ask.get("arm", boundaryPath, tally);
    const value = isRecord(properties) ? properties["dataBoundary"] : undefined;
    const meaning = meanings.get(value);
    if (meaning === undefined)
      throw unexpectedAnswer("answered no data boundary that is known", JSON.stringify(value));
    yield { notes: [`data boundary of ${scan.tenant}: ${String(value)}, ${meaning}`] };
  });
}
