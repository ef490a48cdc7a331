/** Firehose delivers to wherever its destinations and their buckets are. */
import type { S3BackupMode } from "@aws-sdk/client-firehose";
import { oneOf, otherArm, otherName } from "../arms.ts";
import { type ResourceType, none, resourceType, unknown } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { arnPlace, hostOf, s3Uri } from "./arn.ts";

interface Bucket {
  readonly BucketARN?: string;
}

/** Records that could not be delivered go to this bucket; with a mode of "all", every record does. */
interface WithBucket {
  readonly S3DestinationDescription?: Bucket;
}

/** A second copy of every record as it came in, where it is switched on. */
interface WithSourceBackup {
  readonly S3BackupMode?: string;
  readonly S3BackupDescription?: Bucket;
}

interface SearchDomain extends WithBucket {
  readonly DomainARN?: string;
  /** Named instead of the domain. */
  readonly ClusterEndpoint?: string;
}

/** The parts of each destination that name a place. */
interface Each {
  readonly S3DestinationDescription?: Bucket;
  readonly ExtendedS3DestinationDescription?: Bucket & WithSourceBackup;
  readonly RedshiftDestinationDescription?: { readonly ClusterJDBCURL?: string } & WithBucket &
    WithSourceBackup;
  readonly ElasticsearchDestinationDescription?: SearchDomain;
  readonly AmazonopensearchserviceDestinationDescription?: SearchDomain;
  readonly AmazonOpenSearchServerlessDestinationDescription?: {
    readonly CollectionEndpoint?: string;
  } & WithBucket;
  readonly HttpEndpointDestinationDescription?: {
    readonly EndpointConfiguration?: { readonly Url?: string };
  } & WithBucket;
  readonly SplunkDestinationDescription?: { readonly HECEndpoint?: string } & WithBucket;
  readonly SnowflakeDestinationDescription?: { readonly AccountUrl?: string } & WithBucket;
  readonly IcebergDestinationDescription?: {
    readonly CatalogConfiguration?: {
      readonly CatalogARN?: string;
      readonly WarehouseLocation?: string;
    };
  } & WithBucket;
}

interface Stream {
  readonly Destinations?: readonly Each[];
}

const docs =
  "https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html";

const answers = ["firehose.destination"];

/** The mode Disabled keeps the bucket that was chosen before. */
const isBackedUp = (destination: string) =>
  statusOf<S3BackupMode>(`Destinations[].${destination}.S3BackupMode`, {
    Enabled: true,
    Disabled: false,
  });

const isArchived = isBackedUp("ExtendedS3DestinationDescription");

const isRedshiftArchived = isBackedUp("RedshiftDestinationDescription");

/** Rows of the bucket that each destination but S3 has for records that could not be delivered, or for all. */
const undelivered = (
  [
    ["ElasticsearchDestinationDescription", "Elasticsearch domain"],
    ["AmazonopensearchserviceDestinationDescription", "OpenSearch domain"],
    ["AmazonOpenSearchServerlessDestinationDescription", "OpenSearch Serverless collection"],
    ["HttpEndpointDestinationDescription", "HTTP endpoint"],
    ["SplunkDestinationDescription", "Splunk collector"],
    ["SnowflakeDestinationDescription", "Snowflake account"],
    ["IcebergDestinationDescription", "Iceberg tables"],
  ] as const
).map(
  ([destination, what]) =>
    ({
      role: "backup",
      read: `Destinations[].${destination}.S3DestinationDescription.BucketARN`,
      absent: otherArm(`${destination}.S3DestinationDescription`),
      as: arnPlace,
      why: `records that could not be delivered to the ${what}, or a copy of all of them, are kept in this bucket`,
      docs,
      answers,
    }) as const,
);

const arms = [
  "ExtendedS3DestinationDescription",
  "S3DestinationDescription",
  "RedshiftDestinationDescription",
  "ElasticsearchDestinationDescription",
  "AmazonopensearchserviceDestinationDescription",
  "AmazonOpenSearchServerlessDestinationDescription",
  "HttpEndpointDestinationDescription",
  "SplunkDestinationDescription",
  "SnowflakeDestinationDescription",
  "IcebergDestinationDescription",
] as const;

export const firehose: readonly ResourceType[] = [
  resourceType<Stream>("AWS::KinesisFirehose::DeliveryStream", [
    {
      id: "kind of destination",
      guards: true,
      role: "replica",
      reads: arms.map((arm) => `Destinations[].${arm}` as const),
      unions: ["Destinations[]"],
      always: ({ resource: { properties } }) =>
        properties.Destinations?.length
          ? oneOf("Destinations[]", properties.Destinations, arms, ["DestinationId"])
          : unknown(undefined, "Destinations[]"),
      why: "every record is delivered to a destination",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].ExtendedS3DestinationDescription.BucketARN",
      absent: otherArm("ExtendedS3DestinationDescription"),
      as: arnPlace,
      why: "every record is delivered to this bucket, which may be in any region",
      docs,
      answers,
    },
    {
      role: "backup",
      read: "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
      absent: otherArm("ExtendedS3DestinationDescription.S3BackupDescription"),
      reads: ["Destinations[].ExtendedS3DestinationDescription.S3BackupMode"],
      as: (arn, here) =>
        given(isArchived(here.element.ExtendedS3DestinationDescription?.S3BackupMode), () =>
          arnPlace(arn, here),
        ),
      why: "every record is kept in this bucket as received, before transformation",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].S3DestinationDescription.BucketARN",
      absent: otherArm("S3DestinationDescription"),
      as: arnPlace,
      why: "every record is delivered to this bucket, named by an older property",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
      absent: otherArm("RedshiftDestinationDescription"),
      as: hostOf,
      why: "every record is loaded into this Redshift cluster",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].RedshiftDestinationDescription.S3DestinationDescription.BucketARN",
      absent: otherArm("RedshiftDestinationDescription"),
      as: arnPlace,
      why: "every record is staged in this bucket, from which Redshift loads it",
      docs,
      answers,
    },
    {
      role: "backup",
      read: "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
      absent: otherArm("RedshiftDestinationDescription.S3BackupDescription"),
      reads: ["Destinations[].RedshiftDestinationDescription.S3BackupMode"],
      as: (arn, here) =>
        given(isRedshiftArchived(here.element.RedshiftDestinationDescription?.S3BackupMode), () =>
          arnPlace(arn, here),
        ),
      why: "every record is kept in this bucket as received",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].ElasticsearchDestinationDescription.DomainARN",
      reads: ["Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint"],
      absent: otherName(
        "ElasticsearchDestinationDescription.ClusterEndpoint",
        "ElasticsearchDestinationDescription",
      ),
      as: arnPlace,
      why: "every record is indexed in this Elasticsearch domain",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint",
      absent: none,
      as: hostOf,
      why: "every record is indexed in the Elasticsearch cluster at this address",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
      reads: ["Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint"],
      absent: otherName(
        "AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
        "AmazonopensearchserviceDestinationDescription",
      ),
      as: arnPlace,
      why: "every record is indexed in this OpenSearch domain",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
      absent: none,
      as: hostOf,
      why: "every record is indexed in the OpenSearch cluster at this address",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].AmazonOpenSearchServerlessDestinationDescription.CollectionEndpoint",
      absent: otherArm("AmazonOpenSearchServerlessDestinationDescription"),
      as: hostOf,
      why: "every record is indexed in this OpenSearch Serverless collection",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
      absent: otherArm("HttpEndpointDestinationDescription"),
      as: hostOf,
      why: "every record is sent to this HTTP endpoint",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].SplunkDestinationDescription.HECEndpoint",
      absent: otherArm("SplunkDestinationDescription"),
      as: hostOf,
      why: "every record is sent to this Splunk collector",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].SnowflakeDestinationDescription.AccountUrl",
      absent: otherArm("SnowflakeDestinationDescription"),
      as: hostOf,
      why: "every record is loaded into this Snowflake account",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
      absent: none,
      as: s3Uri,
      why: "files of the tables are written below this address",
      docs,
      answers,
    },
    {
      role: "metadata",
      read: "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
      absent: otherName(
        "IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
        "IcebergDestinationDescription",
      ),
      reads: [
        "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
      ],
      as: arnPlace,
      why: "the tables are listed in this catalog, which says where their files are stored",
      docs,
      answers,
    },
    ...undelivered,
  ]),
];
