/** CloudWatch Synthetics: buckets and locations of canaries. */
import { type ResourceType, resourceType } from "../path.ts";
import { bucketPath, regionPlace, s3Uri } from "./arn.ts";

const canary = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_Canary.html";

interface Canary {
  readonly ArtifactS3Location?: string;
  readonly MultiLocationConfig?: {
    readonly Replicas?: readonly { readonly Location?: string }[];
  };
}

export const synthetics: readonly ResourceType[] = [
  resourceType<Canary>(
    "AWS::Synthetics::Canary",
    [
      {
        role: "log",
        read: "ArtifactS3Location",
        as: (place, here) =>
          place.startsWith("s3://") ? s3Uri(place, here) : bucketPath(place, here),
        why: "screenshots and logs of the canary's runs are kept in this bucket",
        docs: canary,
        answers: ["synthetics.multilocation"],
      },
      {
        role: "processing",
        read: "MultiLocationConfig.Replicas[].Location",
        as: regionPlace,
        why: "a copy of the canary runs in this region",
        docs: canary,
        answers: ["synthetics.multilocation"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "a canary runs in its region, and receives what a user would receive",
        docs: canary,
      },
    },
  ),
];
