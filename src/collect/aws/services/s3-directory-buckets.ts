/** S3 directory buckets (Express One Zone), each in the zone that ends its name. */
import { service } from "../service.ts";

export const s3DirectoryBuckets = service({
  id: "s3-directory-buckets",
  where: "regions",
  reads: ["Name"],
  client: async (config) => new (await import("@aws-sdk/client-s3")).S3(config),
  lists: [
    {
      types: ["AWS::S3Express::DirectoryBucket"],
      actions: ["s3express:ListAllMyDirectoryBuckets"],
      async *list({ arn, pages }) {
        for await (const { Buckets } of pages(
          "s3express:ListAllMyDirectoryBuckets",
          (client, options, ContinuationToken) =>
            client.listDirectoryBuckets({ MaxDirectoryBuckets: 1000, ContinuationToken }, options),
          (page) => page.ContinuationToken,
        ))
          yield (Buckets ?? [])
            // Emulators that know no directory buckets answer with the general purpose ones.
            .filter(({ Name }) => Name?.endsWith("--x-s3"))
            .map((bucket) => ({
              type: "AWS::S3Express::DirectoryBucket",
              id: arn("s3express", `bucket/${bucket.Name}`),
              properties: bucket,
            }));
      },
    },
  ],
});
