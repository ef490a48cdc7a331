/** EC2 Image Builder: regions and buckets that images are distributed to. */
import { otherArm } from "../arms.ts";
import { type ResourceType, resourceType } from "../path.ts";
import { bucketNamed, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const builder =
  "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html";

export const imagebuilder: readonly ResourceType[] = [
  resourceType<{
    readonly distributions?: readonly {
      readonly region?: string;
      readonly s3ExportConfiguration?: { readonly s3Bucket?: string };
    }[];
  }>(
    "AWS::ImageBuilder::DistributionConfiguration",
    [
      {
        role: "replica",
        read: "distributions[].region",
        as: regionPlace,
        why: "every image that is built is copied to this region",
        docs: builder,
        answers: ["imagebuilder.dist"],
      },
      {
        role: "replica",
        read: "distributions[].s3ExportConfiguration.s3Bucket",
        absent: otherArm("s3ExportConfiguration"),
        as: bucketNamed,
        why: "every image that is built is exported to this bucket as a disk",
        docs: builder,
        answers: ["imagebuilder.dist"],
      },
    ],
    { home: setting(builder) },
  ),
];
