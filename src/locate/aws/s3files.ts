/** S3 Files: a file system over a bucket. */
import { type ResourceType, resourceType } from "../path.ts";
import { arnPlace } from "./arn.ts";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";

export const s3files: readonly ResourceType[] = [
  resourceType<{ readonly bucket?: string }>("AWS::S3Files::FileSystem", [
    {
      role: "replica",
      read: "bucket",
      as: arnPlace,
      why: "the files are the objects of this bucket",
      docs: `${guide}s3-files.html`,
      answers: ["s3files.fs"],
    },
  ]),
];
