/**
 * AWS Config's snapshots, histories and queries: where each item is, and as much of its configuration as the
 * record holds in a spelling that is known.
 */
import { configItem } from "../../aws/config-item.ts";
import type { Format } from "./format.ts";
import { goesOn, membersOf, rowsOf, textOf } from "./json.ts";

export const configItems: Format = {
  name: "a snapshot of AWS Config",
  isJson(value) {
    const [first] = rowsOf(value, "configurationItems");
    return (
      Array.isArray(membersOf(value)["configurationItems"]) ||
      (textOf(first, "resourceType") !== undefined && textOf(first, "awsRegion") !== undefined)
    );
  },
  read: (value, reads) => ({
    rows: rowsOf(value, "configurationItems").map((item) => configItem(item, reads)),
    ...(goesOn(value) && {
      partial: "ends with a token for the next page, so there are more items than it contains",
    }),
  }),
  remedy:
    "it contains what its recorder records, and properties that a record lacks were not judged; use data-boundary scan aws to check the rest",
};
