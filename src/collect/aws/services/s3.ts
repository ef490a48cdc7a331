/** S3's general purpose buckets, wherever they are, with their replication. */
import { type Draft, service } from "../service.ts";

export const s3 = service({
  id: "s3",
  where: "account",
  client: async (config) => new (await import("@aws-sdk/client-s3")).S3(config),
  lists: [
    {
      types: {
        "AWS::S3::Bucket": [
          "Name",
          "BucketRegion",
          "LocationConstraint",
          "ReplicationConfiguration",
        ],
      },
      actions: ["s3:ListAllMyBuckets", "s3:GetBucketLocation", "s3:GetReplicationConfiguration"],
      async *list({ partition, pages, each, detail }) {
        // BucketRegion is only told where the request has a parameter.
        for await (const { Buckets } of pages(
          "s3:ListAllMyBuckets",
          (client, options, token) =>
            client.listBuckets(
              { MaxBuckets: 1000, ...(token !== undefined && { ContinuationToken: token }) },
              options,
            ),
          (page) => page.ContinuationToken,
        ))
          yield await each(Buckets, async (record) => {
            const Bucket = record.Name ?? "";
            const bucket: Draft = {
              type: "AWS::S3::Bucket",
              id: `arn:${partition}:s3:::${Bucket}`,
              name: Bucket,
              properties: record,
            };
            const region = record.BucketRegion ?? (await locate(bucket, Bucket));
            bucket.region = region;
            await detail(
              bucket,
              "ReplicationConfiguration",
              "s3:GetReplicationConfiguration",
              (client, options) => client.getBucketReplication({ Bucket }, options),
              { region, nothing: ["ReplicationConfigurationNotFoundError", "NoSuchBucket"] },
            );
            return bucket;
          });

        async function locate(bucket: Draft, Bucket: string): Promise<string | undefined> {
          await detail(bucket, "LocationConstraint", "s3:GetBucketLocation", (client, options) =>
            client.getBucketLocation({ Bucket }, options),
          );
          if (bucket.unseen) return undefined;
          const { LocationConstraint } = bucket.properties as { LocationConstraint?: string };
          // S3 is older than regions: no constraint means N. Virginia, and EU means Ireland.
          if (!LocationConstraint) return "us-east-1";
          return LocationConstraint === "EU" ? "eu-west-1" : LocationConstraint;
        }
      },
    },
  ],
});
