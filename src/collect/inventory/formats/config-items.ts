/**
 * AWS Config's snapshots, histories and queries: where each item is. Its configuration is in the dialect
 * of Config, which differs from type to type, so that rows don't read it.
 */
import type { Resource } from "../../../model.ts";
import type { Format } from "./format.ts";
import { goesOn, labelsIn, membersOf, rowsOf, textOf } from "./json.ts";
import { awsResource } from "./tagging-api.ts";

const unseen = { "*": "AWS Config's dialect of it is not read" };

export const configItems: Format = {
  name: "a snapshot of AWS Config",
  isJson(value) {
    const [first] = rowsOf(value, "configurationItems");
    return (
      Array.isArray(membersOf(value)["configurationItems"]) ||
      (textOf(first, "resourceType") !== undefined && textOf(first, "awsRegion") !== undefined)
    );
  },
  read: (value) => ({
    rows: rowsOf(value, "configurationItems").map(resourceIn),
    ...(goesOn(value) && {
      partial: "ends with a token for the next page, so there are more items than it holds",
    }),
  }),
  remedy:
    "it holds what its recorder records, and only where that is was judged; scan with data-boundary scan aws to see copies and flows",
};

function resourceIn(item: unknown): Resource | string | undefined {
  if (textOf(item, "configurationItemStatus")?.startsWith("ResourceDeleted")) return undefined;
  const type = textOf(item, "resourceType");
  const region = textOf(item, "awsRegion");
  const account = textOf(item, "awsAccountId", "accountId");
  const id = textOf(item, "resourceId");
  const name = textOf(item, "resourceName");
  if (type === undefined || region === undefined || (id ?? name) === undefined)
    return "is an item without resourceType, resourceId or awsRegion";
  const known = {
    type,
    region,
    account,
    labels: labelsIn(membersOf(item)["tags"]),
    source: "aws config",
    unseen,
  };
  const arn = textOf(item, "ARN", "arn");
  // Some types have no ARN in Config: their id is unique in its account and region.
  return (
    (arn === undefined ? undefined : awsResource(arn, { ...known, name: name ?? id })) ?? {
      id: `${type}/${account ?? "unknown"}/${region}/${id ?? name}`,
      type,
      provider: "aws",
      scope: account ?? "unknown",
      location: region,
      name: name ?? id!,
      labels: known.labels,
      properties: {},
      unseen,
      source: known.source,
    }
  );
}
