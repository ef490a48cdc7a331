/** Reads an ARN: what kind of thing it names, where that is and whose it is. */
import { arnTypes } from "./arn-types.ts";

export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for global services and for S3 buckets. */
  readonly region: string;
  /** Empty for S3 buckets, snapshots, REST APIs. */
  readonly account: string;
  /** The CloudFormation type; `aws:SERVICE:KIND` where the table does not know one. */
  readonly type: string;
  /** The resource part without the word that says its kind. */
  readonly name: string;
}

/** Undefined for what is no ARN. */
export function parseArn(text: string): Arn | undefined {
  if (!text.startsWith("arn:")) return undefined;
  const afterPartition = text.indexOf(":", 4);
  const afterService = text.indexOf(":", afterPartition + 1);
  const afterRegion = text.indexOf(":", afterService + 1);
  const afterAccount = text.indexOf(":", afterRegion + 1);
  const partition = text.slice(4, afterPartition);
  const service = text.slice(afterPartition + 1, afterService);
  // Where a colon is not there, the search for the next one begins anew, and finds one further on.
  if (
    !(afterPartition < afterService && afterService < afterRegion && afterRegion < afterAccount) ||
    partition === "" ||
    service === ""
  )
    return undefined;
  // API Gateway's resources begin with a slash.
  const start = afterAccount + 1;
  const resource = text.slice(text[start] === "/" ? start + 1 : start);
  const end = resource.search(/[/:]/);
  const bare = end < 0;
  const kind = bare ? resource : resource.slice(0, end);
  const known = bare ? undefined : arnTypes.get(`${service} ${kind}`);
  const any = known === undefined ? arnTypes.get(`${service} *`) : undefined;
  return {
    partition,
    service,
    region: text.slice(afterService + 1, afterRegion),
    account: text.slice(afterRegion + 1, afterAccount),
    type:
      known ??
      specialOf(service, kind, resource) ??
      any ??
      `aws:${service}:${bare ? "resource" : kind}`,
    name: bare || any !== undefined ? resource : resource.slice(end + 1),
  };
}

/** Parts of an object that is listed itself: their own kind, not the bucket's, topic's or keyspace's. */
function specialOf(service: string, kind: string, resource: string): string | undefined {
  if (service === "sns" && resource.includes(":")) return "AWS::SNS::Subscription";
  if (service === "cassandra" && resource.includes("/table/")) return "AWS::Cassandra::Table";
  if (service === "s3" && kind !== resource) return `aws:s3:${kind}`;
  return undefined;
}

/** The place of what has no region, by partition: pseudo locations of the SDK's partition data. */
export function globalOf(partition: string): string {
  return partition === "aws-eusc" ? "eusc-de-east-1" : `${partition}-global`;
}

/**
 * Where a resource is. An S3 bucket's ARN has no region, and it is in the one asked; of all other
 * services, an ARN without a region means a global service.
 */
export function locationOf({ service, region, partition, account }: Arn, asked: string): string {
  if (region !== "") return region;
  return service === "s3" && account === "" ? asked : globalOf(partition);
}
