/** S3 general purpose buckets: replication names a bucket and never a region. */
import type {
  AnalyticsConfiguration,
  BucketAccelerateStatus,
  InventoryConfiguration,
  Bucket as Listed,
  LoggingEnabled,
  NotificationConfiguration,
  ReplicationConfiguration,
  ReplicationRuleStatus,
} from "@aws-sdk/client-s3";
import { otherArm } from "../arms.ts";
import { type ResourceType, none, resourceType } from "../path.ts";
import { given, statusOf, switchOf, words } from "../words.ts";
import { arnPlace, bucketNamed } from "./arn.ts";

interface Bucket extends Pick<Listed, "Name" | "BucketRegion"> {
  readonly ReplicationConfiguration?: Pick<ReplicationConfiguration, "Rules">;
  readonly LoggingEnabled?: Pick<LoggingEnabled, "TargetBucket">;
  readonly InventoryConfigurationList?: readonly Pick<
    InventoryConfiguration,
    "Id" | "IsEnabled" | "Destination"
  >[];
  readonly AnalyticsConfigurationList?: readonly Pick<
    AnalyticsConfiguration,
    "Id" | "StorageClassAnalysis"
  >[];
  /** GetBucketAccelerateConfiguration. */
  readonly AccelerateConfiguration?: { readonly Status?: string };
  /** GetBucketNotificationConfiguration. */
  readonly NotificationConfiguration?: NotificationConfiguration;
}

const api = "https://docs.aws.amazon.com/AmazonS3/latest/API/";

const notifications =
  "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html";

const isReplicating = statusOf<ReplicationRuleStatus>("ReplicationConfiguration.Rules[].Status", {
  Enabled: true,
  Disabled: false,
});

const isListing = switchOf("InventoryConfigurationList[].IsEnabled", true);

export const s3: readonly ResourceType[] = [
  resourceType<Bucket>(
    "AWS::S3::Bucket",
    [
      {
        role: "replica",
        read: "ReplicationConfiguration.Rules[].Destination.Bucket",
        reads: ["ReplicationConfiguration.Rules[].Status"],
        as: (arn, here) => given(isReplicating(here.element.Status), () => arnPlace(arn, here)),
        why: "replication copies every new object that matches the rule to the destination bucket",
        docs: `${api}API_GetBucketReplication.html`,
        answers: ["s3.bucket.replication"],
      },
      {
        role: "log",
        read: "LoggingEnabled.TargetBucket",
        as: bucketNamed,
        why: "server access logs, with requesters and object keys, are written to this bucket",
        docs: `${api}API_GetBucketLogging.html`,
        answers: ["s3.bucket.logging"],
      },
      {
        role: "metadata",
        read: "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket",
        reads: ["InventoryConfigurationList[].IsEnabled"],
        as: (arn, here) => given(isListing(here.element.IsEnabled), () => arnPlace(arn, here)),
        why: "inventory reports, with the keys and metadata of all objects, are written to another bucket",
        docs: `${api}API_ListBucketInventoryConfigurations.html`,
        answers: ["s3.bucket.inventory"],
      },
      {
        role: "metadata",
        read: "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
        absent: otherArm("StorageClassAnalysis.DataExport"),
        as: arnPlace,
        why: "storage class analysis exports statistics about the objects to another bucket",
        docs: `${api}API_ListBucketAnalyticsConfigurations.html`,
        answers: ["s3.bucket.inventory"],
      },
      {
        role: "processing",
        read: "AccelerateConfiguration.Status",
        absent: none,
        as: words<BucketAccelerateStatus>({ Enabled: "edge", Suspended: none }),
        why: "with Transfer Acceleration, uploads and downloads pass through the edge location nearest to the client",
        docs: `${api}API_GetBucketAccelerateConfiguration.html`,
        answers: ["s3.bucket.acceleration"],
      },
      {
        role: "processing",
        read: "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
        optional: ["NotificationConfiguration.LambdaFunctionConfigurations"],
        as: arnPlace,
        why: "the keys of new or changed objects are sent to a function",
        docs: notifications,
        answers: ["s3.bucket.notification"],
      },
      {
        role: "processing",
        read: "NotificationConfiguration.QueueConfigurations[].QueueArn",
        optional: ["NotificationConfiguration.QueueConfigurations"],
        as: arnPlace,
        why: "the keys of new or changed objects are sent to a queue",
        docs: notifications,
        answers: ["s3.bucket.notification"],
      },
      {
        role: "processing",
        read: "NotificationConfiguration.TopicConfigurations[].TopicArn",
        optional: ["NotificationConfiguration.TopicConfigurations"],
        as: arnPlace,
        why: "the keys of new or changed objects are sent to a topic",
        docs: notifications,
        answers: ["s3.bucket.notification"],
      },
    ],
    {
      home: {
        role: "home",
        why: "a bucket is stored in the region in which it was created",
        docs: `${api}API_ListBuckets.html`,
        answers: ["s3.bucket.region"],
      },
    },
  ),
  /** A bucket of another account that a property of ours names; HeadBucket said its region. */
  resourceType("AWS::S3::ForeignBucket", [], {
    home: {
      role: "none",
      why: "a bucket in another account: data sent to it is reported for the sending resource",
      docs: `${api}API_HeadBucket.html`,
    },
  }),
];
