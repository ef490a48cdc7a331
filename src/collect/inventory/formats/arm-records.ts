/** Records as ARM writes them: `az resource list`, `az graph query` (its answer or its rows), the REST API. */
import type { Resource } from "../../../model.ts";
import { Fault } from "../../azure/fault.ts";
import { armResource } from "../../azure/record.ts";
import type { Format } from "./format.ts";
import { goesOn, membersOf, rowsOf, textOf } from "./json.ts";

const unseen = { "*": "the Azure CLI's output does not show it" };

export const armRecords: Format = {
  name: "a list of Azure resources as the Azure CLI prints it (az resource list, az graph query)",
  isJson(value) {
    const { data, total_records: total, totalRecords = total } = membersOf(value);
    if (Array.isArray(data) && data.length === 0 && totalRecords !== undefined) return true;
    if (Object.keys(membersOf(value)).join() === "value" && rowsOf(value, "value").length === 0)
      return true;
    const [first] = rowsOf(value, "data", "value");
    // A record of an inventory, whose own fault is reported.
    if ("provider" in membersOf(first) || "scope" in membersOf(first)) return false;
    return textOf(first, "id")?.startsWith("/") === true && textOf(first, "type") !== undefined;
  },
  read(value) {
    const { total_records: total, totalRecords = total, count } = membersOf(value);
    const rows = rowsOf(value, "data", "value");
    const partial = [totalRecords, count]
      .filter((said) => said !== undefined && said !== null && Number(said) !== rows.length)
      .map((said) => `contains ${rows.length} of ${JSON.stringify(said)} rows`)[0];
    return {
      rows: rows.map(resourceIn),
      ...((goesOn(value) || partial !== undefined) && {
        partial: partial ?? "says that there are more rows than it contains",
      }),
    };
  },
  remedy:
    "it shows no child resources and no diagnostic settings, and az resource list shows no properties; use data-boundary scan azure to check these",
};

function resourceIn(row: unknown): Resource | string {
  // `az resource list` has members of which it knows nothing: null.
  const record = Object.fromEntries(Object.entries(membersOf(row)).filter(([, it]) => it !== null));
  try {
    return armResource(record, "azure cli", unseen);
  } catch (error) {
    if (error instanceof Fault) return "is a record without id, type or name";
    throw error;
  }
}
