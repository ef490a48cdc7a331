/** Kinesis streams stay in their region; Firehose delivers to wherever its destination is. */
import type { DeliveryStreamDescription } from "@aws-sdk/client-firehose";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { elsewhere, hostOf, placeOf } from "./arn.ts";

type Every = NonNullable<DeliveryStreamDescription["Destinations"]>[number];

/** The parts of each destination that name a place. */
interface Stream {
  readonly Destinations?: readonly {
    readonly ExtendedS3DestinationDescription?: Pick<
      NonNullable<Every["ExtendedS3DestinationDescription"]>,
      "BucketARN"
    >;
    readonly S3DestinationDescription?: Pick<
      NonNullable<Every["S3DestinationDescription"]>,
      "BucketARN"
    >;
    readonly RedshiftDestinationDescription?: Pick<
      NonNullable<Every["RedshiftDestinationDescription"]>,
      "ClusterJDBCURL"
    >;
    readonly AmazonopensearchserviceDestinationDescription?: Pick<
      NonNullable<Every["AmazonopensearchserviceDestinationDescription"]>,
      "DomainARN"
    >;
    readonly HttpEndpointDestinationDescription?: {
      readonly EndpointConfiguration?: { readonly Url?: string };
      readonly S3DestinationDescription?: { readonly BucketARN?: string };
    };
    readonly SplunkDestinationDescription?: Pick<
      NonNullable<Every["SplunkDestinationDescription"]>,
      "HECEndpoint"
    >;
    readonly SnowflakeDestinationDescription?: Pick<
      NonNullable<Every["SnowflakeDestinationDescription"]>,
      "AccountUrl"
    >;
  }[];
}

const docs =
  "https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html";
const answers = ["firehose.destination"];

export const firehose: readonly ResourceType[] = [
  resourceType("AWS::Kinesis::Stream", [], {
    home: {
      role: "home",
      why: "a stream lies in its region, and is replicated nowhere; who reads it elsewhere is told of the reader",
      docs: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html",
      answers: ["kinesis.stream"],
    },
  }),
  resourceType<Stream>("AWS::KinesisFirehose::DeliveryStream", [
    {
      role: "replica",
      read: "Destinations[].ExtendedS3DestinationDescription.BucketARN",
      as: placeOf,
      why: "every record is delivered to this bucket, which may be in any region",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].S3DestinationDescription.BucketARN",
      as: placeOf,
      why: "every record is delivered to this bucket in its older description",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
      as: hostOf,
      why: "every record is loaded into this Redshift cluster",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
      as: elsewhere,
      why: "every record is indexed in this OpenSearch domain",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
      as: hostOf,
      why: "every record is sent to this HTTP endpoint",
      docs,
      answers,
    },
    {
      role: "backup",
      read: "Destinations[].HttpEndpointDestinationDescription.S3DestinationDescription.BucketARN",
      as: placeOf,
      why: "records that could not be delivered are kept in this bucket",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].SplunkDestinationDescription.HECEndpoint",
      as: hostOf,
      why: "every record is sent to this Splunk collector",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "Destinations[].SnowflakeDestinationDescription.AccountUrl",
      as: hostOf,
      why: "every record is loaded into this Snowflake account",
      docs,
      answers,
    },
  ]),
];
