/**
 * How AWS Config's records call what rows read under another name. Where nothing is said here, the names are
 * the same but for the case of letters.
 *
 * Held to the schemas in https://github.com/awslabs/aws-config-resource-schema, to CloudFormation's registry for
 * the types that came later, and to the SDK for Java for maps, which those schemas leave out; checked 2026-11-28.
 */

/**
 * Path of a record -> path that rows read. On both sides `[]` is each element of a list, and on the left
 * `{}` each value of a map; one that has no `[]` on the left is the only element of its list.
 */
type Moves = Readonly<Record<string, string>>;

interface Spelling {
  readonly moves?: Moves;
  /** Like `moves`, for a map whose values are of several kinds: only those that have the member are elements. */
  readonly kinds?: Moves;
  /** One of several arms is there, and the others are not: what is missing within a record was not left out. */
  readonly isUnion?: true;
}

const prefixed = (prefix: string, ...members: readonly string[]): Moves =>
  Object.fromEntries(members.map((member) => [`${prefix}.${member}`, member]));

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html beside CloudFormation's names. */
const destinations: Moves = Object.fromEntries(
  [
    ["ExtendedS3", "ExtendedS3"],
    ["S3", "S3"],
    ["Redshift", "Redshift"],
    ["Elasticsearch", "Elasticsearch"],
    ["Amazonopensearchservice", "Amazonopensearchservice"],
    ["AmazonOpenSearchServerless", "AmazonOpenSearchServerless"],
    ["HttpEndpoint", "HttpEndpoint"],
    ["Splunk", "Splunk"],
    ["Snowflake", "Snowflake"],
    ["Iceberg", "Iceberg"],
  ].flatMap(([name, to]) => {
    const from = `${name}DestinationConfiguration`;
    const at = `Destinations[].${to}DestinationDescription`;
    return [
      [from, at],
      [`${from}.S3Configuration`, `${at}.S3DestinationDescription`],
      [`${from}.S3BackupConfiguration`, `${at}.S3BackupDescription`],
    ];
  }),
);

const notifications = "BucketNotificationConfiguration.configurations{}";
const replication = "BucketReplicationConfiguration.rules{}";

export const configSpellings: Readonly<Record<string, Spelling>> = {
  "AWS::S3::Bucket": {
    moves: {
      [`${replication}.destinationConfig.bucketARN`]:
        "ReplicationConfiguration.Rules[].Destination.Bucket",
      [`${replication}.status`]: "ReplicationConfiguration.Rules[].Status",
      "BucketLoggingConfiguration.destinationBucketName": "LoggingEnabled.TargetBucket",
      "BucketAccelerateConfiguration.status": "AccelerateConfiguration.Status",
    },
    kinds: {
      [`${notifications}.functionARN`]:
        "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
      [`${notifications}.queueARN`]: "NotificationConfiguration.QueueConfigurations[].QueueArn",
      [`${notifications}.topicARN`]: "NotificationConfiguration.TopicConfigurations[].TopicArn",
    },
  },
  "AWS::CloudFront::Distribution": {
    moves: prefixed(
      "distributionConfig",
      "Origins",
      "Logging",
      "DefaultCacheBehavior",
      "CacheBehaviors",
    ),
  },
  "AWS::CodePipeline::Pipeline": {
    moves: {
      "pipeline.artifactStore": "pipeline.artifactStores{}",
    },
  },
  "AWS::Athena::WorkGroup": { moves: { WorkGroupConfiguration: "Configuration" } },
  "AWS::Backup::BackupPlan": { moves: { "BackupPlan.BackupPlanRule": "BackupPlan.Rules" } },
  "AWS::BCMDataExports::Export": { moves: prefixed("Export", "DestinationConfigurations") },
  "AWS::BedrockAgentCore::BrowserCustom": { moves: { RecordingConfig: "recording" } },
  "AWS::EFS::FileSystem": {
    moves: { "ReplicationConfiguration.Destinations": "Replications[].Destinations" },
  },
  "AWS::Glue::Database": { moves: prefixed("DatabaseInput", "TargetDatabase", "LocationUri") },
  "AWS::KinesisFirehose::DeliveryStream": { moves: destinations, isUnion: true },
  "AWS::Route53::HostedZone": { moves: { QueryLoggingConfig: "QueryLoggingConfigs[]" } },
  "AWS::S3::StorageLens": {
    moves: prefixed(
      "StorageLensConfiguration",
      "DataExport",
      "IsEnabled",
      "ExpandedPrefixesDataExport",
    ),
  },
};

/** What Config calls by another name than CloudFormation. */
export const configTypes: Readonly<Record<string, string>> = {
  "AWS::OpenSearch::Domain": "AWS::OpenSearchService::Domain",
};

/** https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html: their items have no tags. */
export const withoutTags: ReadonlySet<string> = new Set([
  "AWS::CloudTrail::Trail",
  "AWS::CloudFront::Distribution",
]);
