/**
 * Buckets of other accounts that our resources name as a destination: where they are. HeadBucket says
 * the region of any bucket of the partition in a header, whether it answers 200, 301 or 403, and takes no grant.
 */
import { coverageOf } from "./coverage.ts";
import type { Resource } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { refusalGap, refusalOf, statusOf } from "./refusal.ts";
import { onlyAnswers } from "./only-answers.ts";
import { type Session, type Tally, send } from "./session.ts";
import type { Put } from "./stream.ts";

export interface BucketNames {
  readonly see: (resource: Resource) => void;
  /** Those that some resource named and that none was. */
  readonly foreign: () => string[];
}

const nameOf = /^[a-z0-9][a-z0-9._-]{1,62}$/i;
const named = /bucket(?:_?name|_?arn)?$/i;

/** The bucket of an ARN or an address. Most ARNs are of other services, and are not taken apart. */
function addressed(value: string): string | undefined {
  if (value.startsWith("arn:"))
    return value.includes(":s3:::") ? /^arn:[^:]+:s3:::([^/*]+)/.exec(value)?.[1] : undefined;
  return value.startsWith("s3") ? /^s3[an]?:\/\/([^/]+)/.exec(value)?.[1] : undefined;
}

/** Learns names from ARNs, `s3://` addresses, and properties that are called a bucket. */
export function bucketNames(): BucketNames {
  const seen = new Set<string>();
  const own = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      const name = addressed(value) ?? (named.test(key) ? value : undefined);
      if (name !== undefined && nameOf.test(name)) seen.add(name);
    } else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === "object" && value !== null) {
      const { Key, Value } = value as { Key?: unknown; Value?: unknown };
      // A load balancer's attribute: { Key: "access_logs.s3.bucket", Value }.
      if (typeof Key === "string" && Value !== undefined) walk(Value, Key);
      else
        for (const name of Object.keys(value)) walk((value as Record<string, unknown>)[name], name);
    }
  };
  return {
    see({ type, name, properties }) {
      if (type === "AWS::S3::Bucket") own.add(name);
      walk(properties, "");
    },
    foreign: () => [...seen].filter((name) => !own.has(name)).sort(),
  };
}

/** Puts each bucket that can be found, and one coverage line; one that no longer is adds nothing. */
export async function putForeignBuckets(
  session: Session,
  names: readonly string[],
  put: Put<Batch>,
): Promise<void> {
  if (names.length === 0) return;
  const { account, partition, home } = session;
  const tally: Tally = { calls: 0 };
  const { S3 } = await import("@aws-sdk/client-s3");
  const client = onlyAnswers(new S3(session.config(home)));
  const place = { scope: account, region: "global", service: "s3 foreign buckets" };
  const missed: { readonly name: string; readonly error: unknown }[] = [];
  try {
    const found = await Promise.all(
      names.map(async (Bucket): Promise<Resource[]> => {
        let region: string | undefined;
        try {
          const head = await send(session, tally, (options) =>
            client.headBucket({ Bucket }, options),
          );
          region = head.BucketRegion;
        } catch (error) {
          region = regionTold(error);
          if (region === undefined && !isGone(error)) missed.push({ name: Bucket, error });
        }
        return region === undefined
          ? []
          : [
              {
                id: `arn:${partition}:s3:::${Bucket}`,
                type: "AWS::S3::ForeignBucket",
                provider: "aws",
                scope: account,
                location: region,
                name: Bucket,
                labels: {},
                properties: { BucketRegion: region },
                source: "s3 HeadBucket",
              },
            ];
      }),
    );
    const resources = found.flat();
    const worst = missed[0] && refusalOf(missed[0].error, session.signal);
    await put({
      resources,
      gaps: worst
        ? [
            refusalGap(
              worst,
              { ...place, action: "s3:HeadBucket" },
              `the regions of buckets of other accounts are unknown (${missed[0]!.name} and others)`,
              missed.length,
            ),
          ]
        : [],
      coverage: [
        coverageOf(
          place,
          worst ? statusOf(worst.kind, resources.length) : "complete",
          resources.length,
          tally.calls,
        ),
      ],
    });
  } finally {
    client.destroy();
  }
}

function regionTold(error: unknown): string | undefined {
  const { $response } = Object(error) as {
    $response?: { readonly headers?: Readonly<Record<string, string>> };
  };
  return $response?.headers?.["x-amz-bucket-region"];
}

const isGone = (error: unknown): boolean =>
  (Object(error) as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404;
