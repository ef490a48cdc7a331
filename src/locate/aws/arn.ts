/** What an ARN, a bucket's name, an S3 URI or an AWS host name says of a place. */
import type { Resource } from "../../model.ts";
import type { Destination } from "../unconverted.ts";

/** All that these need to know of the resource at hand. */
interface At {
  readonly resource: Pick<Resource, "id" | "location">;
}

/** The region an ARN carries; undefined for a bare name and for ARNs of global things and of buckets. */
export function regionOf(arn: string): string | undefined {
  return arn.startsWith("arn:") ? arn.split(":", 4)[3] || undefined : undefined;
}

/** Where the thing an ARN names lies. A bare name means the resource's own region: no second place. */
export function placeOf(arn: string): Destination {
  if (!arn.startsWith("arn:")) return undefined;
  const bucket = /^arn:[^:]+:s3:::[^/]+/.exec(arn)?.[0];
  if (bucket !== undefined) return { resource: bucket };
  return regionOf(arn) ?? { gap: `${arn} carries no region` };
}

/** As `placeOf`, and undefined too where the ARN names the resource's own region. */
export function elsewhere(arn: string, here: At): Destination {
  return apart(placeOf(arn), here);
}

/** A region's code, unless it is the resource's own. */
export function otherRegion(code: string, here: At): Destination {
  return apart(code, here);
}

/** The bucket with this name, in the partition of the resource at hand. */
export function bucketNamed(name: string, { resource }: At): Destination {
  if (name === "") return undefined;
  const partition = /^arn:([^:]+):/.exec(resource.id)?.[1] ?? "aws";
  return { resource: `arn:${partition}:s3:::${name.replace(/^\/+/, "").split("/", 1)[0]}` };
}

/** `s3://bucket/prefix`, and the older spellings of Hadoop. */
export function s3Uri(uri: string, here: At): Destination {
  if (uri === "") return undefined;
  const bucket = /^s3[an]?:\/\/([^/]+)/.exec(uri)?.[1];
  return bucket === undefined ? hostOf(uri, here) : bucketNamed(bucket, here);
}

const region = "[a-z]{2,4}(?:-[a-z]+)+-\\d";
const amazon = /\.(?:amazonaws\.(?:com|com\.cn|eu)|on\.aws|api\.aws|amazonwebservices\.eu)$/;

/** Where an endpoint of AWS stands, read off its host name; undefined where it is none of AWS's. */
export function amazonHost(endpoint: string, here: At): Destination {
  const host = hostName(endpoint);
  const snowflake = new RegExp(`\\.(${region})\\.aws\\.snowflakecomputing\\.com$`).exec(host)?.[1];
  if (snowflake !== undefined) return apart(snowflake, here);
  if (!amazon.test(host)) return undefined;
  const [bucket] = /^[^/]+?(?=\.s3\.amazonaws\.com$)/.exec(host) ?? [];
  if (bucket !== undefined) return bucketNamed(bucket, here);
  // s3-website-eu-west-1 and s3-eu-west-1 are the older spellings.
  const named = new RegExp(`(?:^|\\.)(?:s3(?:-website)?-)?(${region})\\.`).exec(host)?.[1];
  return named === undefined ? undefined : apart(named, here);
}

/** As `amazonHost`; a host that is none of AWS's has a place that nobody tells: a gap. */
export function hostOf(endpoint: string, here: At): Destination {
  const host = hostName(endpoint);
  if (amazon.test(host) || host.endsWith(".aws.snowflakecomputing.com"))
    return amazonHost(endpoint, here);
  return {
    gap: `where the host ${host} stands is not for AWS to say`,
    remedy:
      "ask whoever runs the host, and accept the gap with an exception that says what they told",
  };
}

function hostName(endpoint: string): string {
  return endpoint
    .replace(/^(?:jdbc:)?[a-z0-9+.-]+:\/\//i, "")
    .replace(/[/:?].*$/, "")
    .toLowerCase();
}

function apart(place: Destination, { resource }: At): Destination {
  return place === resource.location ? undefined : place;
}
