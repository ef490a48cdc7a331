/** `aws resourcegroupstaggingapi get-resources`: ARNs and tags. */
import type { Resource } from "../../../model.ts";
import { locationOf, parseArn } from "../../aws/arn.ts";
import type { Format } from "./format.ts";
import { goesOn, labelsIn, membersOf, rowsOf, textOf } from "./json.ts";

const unseen = { "*": "get-resources shows ARNs and tags only" };

export const taggingApi: Format = {
  name: "the output of `aws resourcegroupstaggingapi get-resources`",
  isJson: (value) =>
    Array.isArray(membersOf(value)["ResourceTagMappingList"]) ||
    textOf(rowsOf(value)[0], "ResourceARN") !== undefined,
  read: (value) => ({
    rows: rowsOf(value, "ResourceTagMappingList").map(resourceIn),
    ...(goesOn(value) && {
      partial: "ends with a token for the next page, so there are more resources than it contains",
    }),
  }),
  remedy:
    "it lists the resources of one region that have or had a tag, and shows only their location; use data-boundary scan aws to check the rest",
};

function resourceIn(row: unknown): Resource | string {
  const arn = textOf(row, "ResourceARN");
  return arn === undefined
    ? "is a row without ResourceARN"
    : (awsResource(arn, {
        labels: labelsIn(membersOf(row)["Tags"]),
        source: "tagging api",
        unseen,
      }) ?? "is a row whose ResourceARN is not an ARN");
}

/** What an ARN says of a resource, and what a tool knows beside it; undefined where it is not an ARN. */
export function awsResource(
  arn: string,
  known: Pick<Resource, "labels" | "source"> & {
    readonly unseen: Readonly<Record<string, string>>;
    readonly type?: string | undefined;
    readonly region?: string | undefined;
    readonly account?: string | undefined;
    readonly name?: string | undefined;
  },
): Resource | undefined {
  const parsed = parseArn(arn);
  if (!parsed) return undefined;
  // A bucket's ARN has no region, and the tool says where it is.
  const location = locationOf(parsed, known.region ?? "") || undefined;
  return {
    id: arn,
    type: known.type ?? parsed.type,
    provider: "aws",
    scope: parsed.account || known.account || "unknown",
    ...(location !== undefined && { location }),
    name: known.name ?? parsed.name,
    labels: known.labels,
    properties: {},
    unseen: known.unseen,
    source: known.source,
  };
}
