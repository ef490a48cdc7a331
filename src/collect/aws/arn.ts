/** Reads an ARN: what kind of thing it names, where that is and whose it is. */
import { arnType, wordEnd } from "./arn-types.ts";

export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for global services and for S3 buckets. */
  readonly region: string;
  /** Empty for S3 buckets, snapshots, REST APIs. */
  readonly account: string;
  /** The CloudFormation type; `aws:SERVICE:KIND` where there is none. */
  readonly type: string;
  /** The resource part without the word that says its kind. */
  readonly name: string;
}

/** All before the resource part: resources of one service, region and account come one after the other. */
interface Start extends Pick<Arn, "partition" | "service" | "region" | "account"> {
  readonly text: string;
}

const lately: (Start | undefined)[] = Array.from({ length: 64 });

/** Undefined for what is not an ARN. */
export function parseArn(text: string): Arn | undefined {
  if (!text.startsWith("arn:")) return undefined;
  const afterPartition = text.indexOf(":", 4);
  const afterService = text.indexOf(":", afterPartition + 1);
  const afterRegion = text.indexOf(":", afterService + 1);
  const afterAccount = text.indexOf(":", afterRegion + 1);
  // Where a colon is not there, the search for the next one starts again, and finds one further on.
  if (
    !(afterPartition < afterService && afterService < afterRegion && afterRegion < afterAccount) ||
    afterPartition === 4 ||
    afterService === afterPartition + 1
  )
    return undefined;
  const slot = (afterAccount + 31 * text.charCodeAt(afterService - 1)) & 63;
  const start = text.slice(0, afterAccount);
  let known = lately[slot];
  if (known?.text !== start)
    lately[slot] = known = {
      text: start,
      partition: text.slice(4, afterPartition),
      service: text.slice(afterPartition + 1, afterService),
      region: text.slice(afterService + 1, afterRegion),
      account: text.slice(afterRegion + 1, afterAccount),
    };
  const { partition, service, region, account } = known;
  const resource = withoutSlashes(text, afterAccount + 1);
  const { type, worded } = arnType(service, resource);
  return {
    partition,
    service,
    region,
    account,
    type,
    name: worded ? withoutWord(resource) : resource,
  };
}

function withoutWord(resource: string): string {
  const end = wordEnd(resource);
  return end < resource.length ? resource.slice(end + 1) : resource;
}

/** Some services' resources begin or end with a slash: API Gateway's, Amazon Keyspaces'. */
function withoutSlashes(text: string, at: number): string {
  const start = text[at] === "/" ? at + 1 : at;
  return text.slice(start, start < text.length && text.endsWith("/") ? -1 : undefined);
}

/** The place of what has no region, by partition: pseudo locations of the SDK's partition data. */
export function globalOf(partition: string): string {
  return partition === "aws-eusc" ? "eusc-de-east-1" : `${partition}-global`;
}

/** What contradicts an ARN: that the resource is listed in another region; "global" names none. */
export function otherRegion({ region }: Arn, listed: string): string | undefined {
  return region === "" || listed === "global" || listed.toLowerCase() === region
    ? undefined
    : `${listed} whose ARN is of ${region}`;
}

/**
 * Where a resource is. An S3 bucket's ARN has no region, and it is in the one asked; of all other
 * services, an ARN without a region means a global service.
 */
export function locationOf({ service, region, partition, account }: Arn, asked: string): string {
  if (region !== "") return region;
  return service === "s3" && account === "" ? asked : globalOf(partition);
}
