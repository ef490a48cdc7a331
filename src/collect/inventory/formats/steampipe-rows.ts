/** `steampipe query --output json` of a table of resources: `akas` names each by its ARN or ARM id. */
import type { Resource } from "../../../model.ts";
import { armResource } from "../../azure/record.ts";
import { otherRegion, parseArn } from "../../aws/arn.ts";
import type { Format } from "./format.ts";
import { labelsIn, membersOf, rowsOf, textOf } from "./json.ts";
import { awsResource } from "./tagging-api.ts";

const unseen = { "*": "this version does not read the columns of a Steampipe table" };

export const steampipeRows: Format = {
  name: "rows of Steampipe",
  isJson(value) {
    const first = membersOf(rowsOf(value, "rows")[0]);
    const { rows, columns } = membersOf(value);
    return (
      "_ctx" in first ||
      "sp_ctx" in first ||
      (Array.isArray(first["akas"]) && ("region" in first || "title" in first)) ||
      (textOf(first, "arn")?.startsWith("arn:") === true &&
        ("region" in first || "title" in first || "account_id" in first)) ||
      // A query may choose its columns.
      (Array.isArray(rows) && Array.isArray(columns)) ||
      isEmpty(value)
    );
  },
  read: (value) => ({ rows: isEmpty(value) ? [] : rowsOf(value, "rows").map(resourceIn) }),
  remedy:
    "a table holds one kind of resource, and only the location of each was judged; use data-boundary scan aws or azure to check the rest",
};

/** A query that finds nothing has null in the place of its rows. */
function isEmpty(value: unknown): boolean {
  const { rows, columns } = membersOf(value);
  return rows === null && Array.isArray(columns);
}

function resourceIn(row: unknown): Resource | string {
  const { akas, tags } = membersOf(row);
  const aka = (Array.isArray(akas) ? (akas as unknown[]) : []).find(
    (one): one is string => typeof one === "string" && /^(?:arn:|azure:\/\/)/.test(one),
  );
  const arn = textOf(row, "arn") ?? aka;
  const known = { labels: labelsIn(tags), source: "steampipe", unseen };
  if (arn?.startsWith("arn:")) {
    const name = textOf(row, "name", "title");
    const region = textOf(row, "region");
    const parsed = parseArn(arn);
    const elsewhere = parsed && region !== undefined && otherRegion(parsed, region);
    if (elsewhere) return `is a row of ${elsewhere}`;
    return (
      awsResource(arn, {
        ...known,
        region,
        account: textOf(row, "account_id"),
        name,
      }) ?? "is a row whose ARN is not valid"
    );
  }
  const id = /^azure:\/\/(\/.*)$/.exec(arn ?? "")?.[1] ?? textOf(row, "id");
  if (id === undefined && Array.isArray(akas) && akas.length > 0)
    return "is a row of neither AWS nor Azure, as its akas say";
  if (id === undefined || !/^\/subscriptions\/[^/]+\/.*\/providers\//i.test(id))
    return "is a row without arn, akas or an ARM id; select these columns as well";
  return armResource(
    {
      id,
      type: typeIn(id),
      name: textOf(row, "name", "title") ?? id.slice(id.lastIndexOf("/") + 1),
      location: textOf(row, "region", "location"),
      tags,
    },
    known.source,
    unseen,
  );
}

/** ".../providers/Microsoft.Sql/servers/s/databases/d" -> "Microsoft.Sql/servers/databases" */
function typeIn(id: string): string {
  const [namespace, ...rest] = id
    .split(/\/providers\//i)
    .at(-1)!
    .split("/");
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join("/");
}
