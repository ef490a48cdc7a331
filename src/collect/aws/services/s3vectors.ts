/** S3 Vectors: vector buckets. */
import { service } from "../service.ts";

export const s3vectors = service({
  id: "s3vectors",
  where: "regions",
  reads: ["vectorBucketName", "vectorBucketArn"],
  client: async (config) => new (await import("@aws-sdk/client-s3vectors")).S3Vectors(config),
  lists: [
    {
      types: ["AWS::S3Vectors::VectorBucket"],
      actions: ["s3vectors:ListVectorBuckets"],
      async *list({ arn, pages }) {
        for await (const { vectorBuckets } of pages(
          "s3vectors:ListVectorBuckets",
          (client, options, nextToken) =>
            client.listVectorBuckets({ maxResults: 500, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (vectorBuckets ?? []).map((bucket) => ({
            type: "AWS::S3Vectors::VectorBucket",
            id: bucket.vectorBucketArn ?? arn("s3vectors", `bucket/${bucket.vectorBucketName}`),
            properties: bucket,
          }));
      },
    },
  ],
});
