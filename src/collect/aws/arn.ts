/** Reads an ARN: what kind of thing it names, where that is and whose it is. */
import { arnType } from "./arn-types.ts";

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

/** Undefined for what is not an ARN. */
export function parseArn(text: string): Arn | undefined {
  if (!text.startsWith("arn:")) return undefined;
  const afterPartition = text.indexOf(":", 4);
  const afterService = text.indexOf(":", afterPartition + 1);
  const afterRegion = text.indexOf(":", afterService + 1);
  const afterAccount = text.indexOf(":", afterRegion + 1);
  const partition = text.slice(4, afterPartition);
  const service = text.slice(afterPartition + 1, afterService);
  // Where a colon is not there, the search for the next one starts again, and finds one further on.
  if (
    !(afterPartition < afterService && afterService < afterRegion && afterRegion < afterAccount) ||
    partition === "" ||
    service === ""
  )
    return undefined;
  // Some services' resources begin or end with a slash: API Gateway's, Amazon Keyspaces'.
  const resource = text.slice(afterAccount + 1).replace(/^\/|\/$/g, "");
  const { type, worded } = arnType(service, resource);
  return {
    partition,
    service,
    region: text.slice(afterService + 1, afterRegion),
    account: text.slice(afterRegion + 1, afterAccount),
    type,
    name: worded ? resource.replace(/^[^/:]*[/:]/, "") : resource,
  };
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
