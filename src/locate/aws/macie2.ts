/** Amazon Macie: what it found in the buckets of a region. Scores, and names of types; never what it read. */
import type { Resource, Sighting } from "../../model.ts";
import { type ResourceType, resourceType } from "../path.ts";
import { setting } from "./setting.ts";

/** https://docs.aws.amazon.com/macie/latest/APIReference/datasources-s3.html */
interface Bucket {
  readonly bucketArn?: string;
  readonly sensitivityScore?: number | null;
  readonly errorCode?: string | null;
  /** Names and categories of the types that its profile counts. */
  readonly types?: readonly string[];
}

interface Session {
  readonly buckets?: readonly Bucket[];
}

const docs = "https://docs.aws.amazon.com/macie/latest/APIReference/datasources-s3.html";

/**
 * 50 is what a bucket has that was not analysed, or is excluded; -1 one whose analysis failed.
 * https://docs.aws.amazon.com/macie/latest/user/discovery-scoring-s3.html
 */
const isAnalysed = ({ sensitivityScore: score, errorCode }: Bucket): boolean =>
  typeof score === "number" && score >= 1 && score <= 100 && score !== 50 && !errorCode;

export function bucketsSeen({ properties }: Resource): readonly Sighting[] {
  const { buckets } = properties as Session;
  if (!Array.isArray(buckets)) return [];
  return (buckets as readonly Bucket[]).flatMap((bucket): Sighting[] => {
    const { bucketArn, sensitivityScore, types = [] } = Object(bucket) as Bucket;
    return typeof bucketArn === "string"
      ? [
          {
            by: "macie",
            resource: bucketArn,
            isAnalysed: isAnalysed(bucket),
            ...(typeof sensitivityScore === "number" && { score: sensitivityScore }),
            kinds: types.map(String),
          },
        ]
      : [];
  });
}

export const macie2: readonly ResourceType[] = [
  resourceType<Session>("AWS::Macie::Session", [], {
    home: setting(docs),
    // "An inventory of your S3 general purpose buckets": https://docs.aws.amazon.com/macie/latest/APIReference/welcome.html, read on 2026-11-29
    looker: {
      by: "macie",
      into: { "AWS::S3::Bucket": () => [] },
      reads: ["buckets[].bucketArn", "buckets[].sensitivityScore", "buckets[].errorCode"],
      names: ["buckets[].types[]"],
      seen: bucketsSeen,
    },
    blind: [
      "results of discovery jobs (which do not change a bucket's score), and findings older than 90 days",
      // https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html, read on 2026-11-29
      "objects that Macie did not select as samples, and those whose format, storage class or key it can't read",
    ],
  }),
];
