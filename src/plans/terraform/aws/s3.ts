/** S3: a bucket and the separate resources that set something of it. */
import type { Joins, TerraformSpelling } from "../provider.ts";

const ofBucket: Joins = { by: "bucket", to: { aws_s3_bucket: ["bucket", "id", "arn"] } };
const bucket = "AWS::S3::Bucket";

export const s3: readonly TerraformSpelling[] = [
  {
    from: "aws_s3_bucket",
    type: bucket,
    members: {
      "replication_configuration.rules[].status": "ReplicationConfiguration.Rules[].Status",
      "replication_configuration.rules[].destination.bucket":
        "ReplicationConfiguration.Rules[].Destination.Bucket",
      "logging.target_bucket": "LoggingEnabled.TargetBucket",
      acceleration_status: "AccelerateConfiguration.Status",
    },
  },
  {
    from: "aws_s3_bucket_replication_configuration",
    type: bucket,
    joins: ofBucket,
    members: {
      "rule[].status": "ReplicationConfiguration.Rules[].Status",
      "rule[].destination.bucket": "ReplicationConfiguration.Rules[].Destination.Bucket",
    },
  },
  {
    from: "aws_s3_bucket_logging",
    type: bucket,
    joins: ofBucket,
    members: { target_bucket: "LoggingEnabled.TargetBucket" },
  },
  {
    from: "aws_s3_bucket_inventory",
    type: bucket,
    joins: ofBucket,
    members: {
      enabled: { to: "InventoryConfigurationList[].IsEnabled", absent: true },
      "destination.bucket.bucket_arn":
        "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket",
    },
  },
  {
    from: "aws_s3_bucket_analytics_configuration",
    type: bucket,
    joins: ofBucket,
    members: {
      "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_arn":
        "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
    },
  },
  {
    from: "aws_s3_bucket_accelerate_configuration",
    type: bucket,
    joins: ofBucket,
    members: { status: "AccelerateConfiguration.Status" },
  },
  {
    from: "aws_s3_bucket_notification",
    type: bucket,
    joins: ofBucket,
    members: {
      "lambda_function[].lambda_function_arn":
        "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
      "queue[].queue_arn": "NotificationConfiguration.QueueConfigurations[].QueueArn",
      "topic[].topic_arn": "NotificationConfiguration.TopicConfigurations[].TopicArn",
    },
  },
];
