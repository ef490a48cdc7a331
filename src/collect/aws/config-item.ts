/** An item of AWS Config, from a snapshot, a history or a query, as a resource. */
import type { Resource } from "../../model.ts";
import { labelsIn, membersOf, textOf } from "../inventory/formats/json.ts";
import { awsResource } from "../inventory/formats/tagging-api.ts";
import { configRecord } from "./config-record.ts";
import { configTypes } from "./config-spellings.ts";
import { otherRegion, parseArn } from "./arn.ts";
import { isOurs } from "./services/kms.ts";

/** A key that AWS makes where a service first needs one: the list of an account's own keys leaves it out as well. */
export function isKeyOfAws(item: unknown): boolean {
  const manager = textOf(asJson(membersOf(item)["configuration"]), "keyManager");
  return textOf(item, "resourceType") === "AWS::KMS::Key" && !isOurs(manager as "AWS" | undefined);
}

export const isGone = (item: unknown): boolean =>
  textOf(item, "configurationItemStatus")?.startsWith("ResourceDeleted") ?? false;

/** What is wrong with an item, in words; undefined for what is deleted, and for a key of AWS. */
export function configItem(
  item: unknown,
  reads: ((type: string) => readonly string[]) | undefined,
): Resource | string | undefined {
  if (isGone(item) || isKeyOfAws(item)) return undefined;
  const said = textOf(item, "resourceType");
  const region = textOf(item, "awsRegion");
  const account = textOf(item, "awsAccountId", "accountId");
  const id = textOf(item, "resourceId");
  const name = textOf(item, "resourceName") ?? id;
  if (said === undefined || region === undefined || name === undefined)
    return "is an item without resourceType, resourceId or awsRegion";
  const type = Object.hasOwn(configTypes, said) ? configTypes[said]! : said;
  const arn = textOf(item, "ARN", "arn");
  const parsed = arn === undefined ? undefined : parseArn(arn);
  const wrong = parsed && contradiction(parsed, region, account);
  if (wrong !== undefined) return wrong;
  const { configuration, supplementaryConfiguration: more, tags } = membersOf(item);
  const { properties, unseen } = reads
    ? configRecord(type, configuration, more, reads(type))
    : {
        properties: {},
        unseen: { "*": "this version does not read AWS Config's record of this type" },
      };
  const known = {
    type,
    region: region === "global" ? undefined : region,
    account,
    labels: tagsIn(tags, configuration, more),
    source: "aws config",
    unseen: unseen ?? {},
  };
  // Some types have no ARN in Config: their id is unique in its account and region.
  const resource: Resource = (arn === undefined
    ? undefined
    : awsResource(arn, { ...known, name })) ?? {
    id: `${type}/${account ?? "unknown"}/${region}/${id ?? name}`,
    type,
    provider: "aws",
    scope: account ?? "unknown",
    ...(known.region !== undefined && { location: known.region }),
    name,
    labels: known.labels,
    properties: {},
    source: known.source,
  };
  const { unseen: _, ...rest } = resource;
  return {
    ...rest,
    // Whose record it is says Config; of some ARNs the account is AWS's own, or empty.
    scope: account ?? resource.scope,
    properties,
    ...(unseen && { unseen }),
  };
}

/** Of an item that says two things nobody knows which one holds. */
function contradiction(
  arn: NonNullable<ReturnType<typeof parseArn>>,
  region: string,
  account: string | undefined,
): string | undefined {
  const elsewhere = otherRegion(arn, region);
  if (elsewhere !== undefined) return `is an item of ${elsewhere}`;
  if (/^\d{12}$/.test(arn.account) && account !== undefined && arn.account !== account)
    return `is an item of account ${account} whose ARN is of ${arn.account}`;
  return undefined;
}

/** Tags are in the item, in its record, or beside it as a text. */
function tagsIn(...places: readonly unknown[]): Readonly<Record<string, string>> {
  for (const [i, place] of places.entries()) {
    const from = i === 0 ? place : (membersOf(place)["tags"] ?? membersOf(place)["Tags"]);
    const labels = labelsIn(asJson(from));
    if (Object.keys(labels).length > 0) return labels;
  }
  return {};
}

function asJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
