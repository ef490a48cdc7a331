/** S3's general purpose buckets, wherever they are, and where each sends copies, logs and lists. */
import type { S3 } from "@aws-sdk/client-s3";
import { all } from "../pages.ts";
import { type Draft, type ListingContext, service } from "../service.ts";

export const s3 = service<S3>({
  id: "s3",
  where: "account",
  reads: ["Name", "BucketRegion", "LocationConstraint"],
  client: async (config) => new (await import("@aws-sdk/client-s3")).S3(config),
  lists: [
    {
      types: ["AWS::S3::Bucket"],
      actions: [
        "s3:ListAllMyBuckets",
        "s3:GetBucketLocation",
        "s3:GetReplicationConfiguration",
        "s3:GetBucketLogging",
        "s3:GetInventoryConfiguration",
        "s3:GetAnalyticsConfiguration",
        "s3:GetAccelerateConfiguration",
        "s3:GetBucketNotification",
      ],
      async *list(here) {
        // BucketRegion is in the answer only where the request has a parameter.
        for await (const { Buckets } of here.pages(
          "s3:ListAllMyBuckets",
          (client, options, token) =>
            client.listBuckets(
              { MaxBuckets: 1000, ...(token !== undefined && { ContinuationToken: token }) },
              options,
            ),
          (page) => page.ContinuationToken,
        ))
          yield await here.each(Buckets, async (record) => {
            const Bucket = record.Name ?? "";
            const bucket: Draft = {
              type: "AWS::S3::Bucket",
              id: `arn:${here.partition}:s3:::${Bucket}`,
              name: Bucket,
              properties: record,
            };
            bucket.region = regionName.test(record.BucketRegion ?? "")
              ? record.BucketRegion
              : await locate(here, bucket, Bucket);
            if (here.wanted(bucket.region)) await destinations(here, bucket, Bucket);
            return bucket;
          });
      },
    },
  ],
});

async function locate(
  { detail }: ListingContext<S3>,
  bucket: Draft,
  Bucket: string,
): Promise<string | undefined> {
  await detail(bucket, "LocationConstraint", "s3:GetBucketLocation", async (client, options) => {
    const answer = await client.getBucketLocation({ Bucket }, options);
    const { LocationConstraint: said } = answer;
    if (said && said !== "EU" && !regionName.test(said))
      throw new Error(`the answer of GetBucketLocation names no region: ${JSON.stringify(said)}`);
    return answer;
  });
  if (bucket.unseen) return undefined;
  const { LocationConstraint } = bucket.properties as { LocationConstraint?: string };
  // S3 is older than regions: no constraint means N. Virginia, and EU means Ireland.
  if (!LocationConstraint) return "us-east-1";
  return LocationConstraint === "EU" ? "eu-west-1" : LocationConstraint;
}

const regionName = /^[a-z]{2,6}(-[a-z]+)+-\d{1,2}$/;

/** Asked in the bucket's own region: another one answers with a redirect. */
async function destinations(
  here: ListingContext<S3>,
  bucket: Draft,
  Bucket: string,
): Promise<void> {
  const { region } = bucket;
  await here.detail(
    bucket,
    "ReplicationConfiguration",
    "s3:GetReplicationConfiguration",
    (client, options) => client.getBucketReplication({ Bucket }, options),
    { region },
  );
  await here.detail(
    bucket,
    "LoggingEnabled",
    "s3:GetBucketLogging",
    (client, options) => client.getBucketLogging({ Bucket }, options),
    { region },
  );
  await here.attach(bucket, "InventoryConfigurationList", "s3:GetInventoryConfiguration", () =>
    all(
      here.pages(
        "s3:GetInventoryConfiguration",
        (client, options, ContinuationToken) =>
          client.listBucketInventoryConfigurations({ Bucket, ContinuationToken }, options),
        (page) => page.NextContinuationToken,
        region,
      ),
      (page) => page.InventoryConfigurationList,
    ),
  );
  await here.attach(bucket, "AnalyticsConfigurationList", "s3:GetAnalyticsConfiguration", () =>
    all(
      here.pages(
        "s3:GetAnalyticsConfiguration",
        (client, options, ContinuationToken) =>
          client.listBucketAnalyticsConfigurations({ Bucket, ContinuationToken }, options),
        (page) => page.NextContinuationToken,
        region,
      ),
      (page) => page.AnalyticsConfigurationList,
    ),
  );
  await here.attach(
    bucket,
    "AccelerateConfiguration",
    "s3:GetAccelerateConfiguration",
    async () => {
      const { Status } = await here.call(
        "s3:GetAccelerateConfiguration",
        (client, options) => client.getBucketAccelerateConfiguration({ Bucket }, options),
        region,
      );
      return Status === undefined ? undefined : { Status };
    },
  );
  await here.attach(bucket, "NotificationConfiguration", "s3:GetBucketNotification", async () => {
    const { $metadata: _, ...configuration } = await here.call(
      "s3:GetBucketNotification",
      (client, options) => client.getBucketNotificationConfiguration({ Bucket }, options),
      region,
    );
    return configuration;
  });
}
