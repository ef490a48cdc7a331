/** What an ARN, a region, a bucket's name, an S3 URI or a host name says of a place; what does not parse is a gap. */
import type { Resource } from "../../model.ts";
import { type Destination, type None, type Unknown, none, own, unknown } from "../path.ts";
import { ofWord } from "../words.ts";

/** All that these need to know of the resource at hand. */
interface At {
  readonly resource: Pick<Resource, "id" | "location">;
}

const regionName = "[a-z]{2,4}(?:-[a-z]+)+-\\d+";
const arnForm = new RegExp(`^arn:aws[a-z-]*:[a-z0-9-]+:(${regionName})?:[^:\\s]*:\\S`, "i");

/** The region that an ARN carries; undefined for ARNs of global things and of buckets, and for what is not an ARN. */
export function regionOf(arn: string): string | undefined {
  return arnForm.exec(arn)?.[1];
}

/** A replica's ARN differs from its primary's in the region only. */
export function inRegion(arn: string, region: string | undefined): string | None | Unknown {
  const here = regionOf(arn);
  if (!region || region === here) return none;
  return here === undefined ? unknown(arn, "the ARN") : arn.replace(`:${here}:`, `:${region}:`);
}

export const isArn = (text: string): boolean => arnForm.test(text);

/** Where the resource that an ARN names is. */
export function arnPlace(arn: string, here: At): Destination {
  const match = arnForm.exec(arn);
  if (!match) return unknown(arn);
  const bucket = /^arn:[^:]+:s3:::[^/]+/.exec(arn)?.[0];
  if (bucket !== undefined) return { resource: bucket };
  return match[1] === undefined ? { gap: `${arn} carries no region` } : regionPlace(match[1], here);
}

/** The same, where a bare name means a thing of the resource's own region. */
export function arnOrName(text: string, here: At): Destination {
  return /^[\w.+=,@-]{1,255}$/.test(text) ? own : arnPlace(text, here);
}

/** The ARN of the resource that this one is a copy of. */
export function originalAt(arn: string, property: string): string | Unknown {
  return isArn(arn) ? arn : unknown(arn, property);
}

/** A region's code. */
export const regionPlace = ofWord((code: string, { resource }: At): Destination =>
  code.toLowerCase() === resource.location?.toLowerCase() ? own : code,
);

/** The region at the other end of a path; at this end there is no second place. */
export const otherEnd = ofWord((code: string, here: At): Destination => {
  const place = regionPlace(code, here);
  return place === own ? none : place;
});

/** The same of an ARN, or of a bare name, which means a thing of this region. */
export function otherArn(text: string, here: At): Destination {
  const place = arnOrName(text, here);
  return place === own ? none : place;
}

/** The zone of something; a plain zone is its region's name and one letter. */
export const zonePlace = ofWord((zone: string, here: At): Destination =>
  zone.slice(0, -1) === here.resource.location ? own : zone,
);

/** The bucket with this name, in the partition of the resource at hand. */
export function bucketNamed(name: string, here: At): Destination {
  if (name.startsWith("arn:")) return arnPlace(name, here);
  if (!/^[\w.-]{3,255}$/.test(name)) return unknown(name);
  const partition = /^arn:([^:]+):/.exec(here.resource.id)?.[1] ?? "aws";
  return { resource: `arn:${partition}:s3:::${name}` };
}

/** `bucket/prefix`, with or without a slash before it. */
export function bucketPath(path: string, here: At): Destination {
  const place = bucketNamed(path.replace(/^\//, "").split("/", 1)[0]!, here);
  return typeof place === "object" && "unknown" in place ? unknown(path) : place;
}

/** `s3://bucket/prefix`, the older spellings of Hadoop, and other addresses (`nfs://host/share`). */
export function s3Uri(uri: string, here: At): Destination {
  const bucket = /^s3[an]?:\/\/([^/]+)/i.exec(uri)?.[1];
  if (bucket !== undefined) return bucketNamed(bucket, here);
  return /^[a-z0-9+.-]+:\/\//i.test(uri) ? hostOf(uri, here) : unknown(uri);
}

/**
 * Beside the API's own names those that AWS gives to what customers run: Beanstalk, App Runner, Lightsail's
 * containers, Cognito's and SageMaker's pages. A region is a label of each.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/customdomains.html
 * https://docs.aws.amazon.com/apprunner/latest/dg/manage-custom-domains.html
 */
const amazon =
  /\.(?:amazonaws\.(?:com|com\.cn|eu)|on\.aws|api\.aws|amazonwebservices\.eu|elasticbeanstalk\.com|awsapprunner\.com|amazonlightsail\.com|amazoncognito\.com|sagemaker\.aws)$/;
const snowflake = ".aws.snowflakecomputing.com";

/**
 * Where an endpoint is, read from its host name. A host that is not AWS's has no known location: a gap, or
 * `otherwise`.
 */
export function hostOf(endpoint: string, here: At, otherwise?: Destination): Destination {
  const host = hostName(endpoint);
  if (host === undefined) return unknown(endpoint);
  if (host.endsWith(snowflake)) {
    const named = new RegExp(`\\.(${regionName})\\.aws\\.snowflakecomputing\\.com$`).exec(
      host,
    )?.[1];
    return named === undefined ? noRegion(host) : regionPlace(named, here);
  }
  if (!amazon.test(`.${host}`))
    return (
      otherwise ?? {
        gap: `the location of the host ${host} is not shown by AWS`,
        remedy:
          "ask the host's operator, and accept the gap with an exception that records the answer",
      }
    );
  // Addresses of S3 that name no region lead to the bucket, wherever it is.
  const bucket =
    /^(.+)\.s3(?:-accelerate)?(?:\.dualstack)?\.amazonaws\.com$/.exec(host)?.[1] ??
    (host === "s3.amazonaws.com" ? /^[a-z]+:\/\/[^/]+\/([^/?]+)/i.exec(endpoint)?.[1] : undefined);
  if (bucket !== undefined) return bucketNamed(bucket, here);
  // Read from its end, as a bucket's name may hold another region's.
  const named = host
    .split(".")
    .map((part) => regionLabel.exec(part)?.[1])
    .findLast((region) => region !== undefined);
  return named === undefined ? noRegion(host) : regionPlace(named, here);
}

/** s3-website-eu-west-1 and s3-eu-west-1 are the older spellings. */
const regionLabel = new RegExp(`^(?:s3(?:-website)?-)?(${regionName})$`);

const noRegion = (host: string): Destination => ({
  gap: `the host ${host} names no region`,
  remedy: "find out where the endpoint is, and accept the gap with an exception",
});

const label = "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?";
const hostForm = new RegExp(`^(?:${label}\\.)+${label}$`);

function hostName(endpoint: string): string | undefined {
  const host = endpoint
    .replace(/^(?:jdbc:)?(?:[a-z0-9+.-]+:\/\/)+/i, "")
    .replace(/[/:?].*$/s, "")
    .replace(/\.$/, "")
    .toLowerCase();
  return host.length <= 253 && hostForm.test(host) ? host : undefined;
}
