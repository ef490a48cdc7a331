/** Amazon Connect: replicas of contact centers, and where recordings and records of contacts are written. */
import type {
  InstanceStorageConfig,
  ReplicationConfiguration,
  StorageType,
} from "@aws-sdk/client-connect";
import { holds, holdsAny, otherArm } from "../arms.ts";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";
import { arnPlace, bucketNamed, regionPlace } from "./arn.ts";

const api = "https://docs.aws.amazon.com/connect/latest/APIReference/";

interface ContactCentre {
  readonly ReplicationConfiguration?: Pick<
    ReplicationConfiguration,
    "ReplicationStatusSummaryList"
  >;
  /** ListInstanceStorageConfigs of every resource type. */
  readonly StorageConfigs?: readonly Pick<
    InstanceStorageConfig,
    "StorageType" | "S3Config" | "KinesisStreamConfig" | "KinesisFirehoseConfig"
  >[];
}

export const connect: readonly ResourceType[] = [
  resourceType<ContactCentre>("AWS::Connect::Instance", [
    {
      role: "replica",
      read: "ReplicationConfiguration.ReplicationStatusSummaryList[].Region",
      as: regionPlace,
      why: "users, flows and numbers are replicated to this region, and calls may be answered there",
      docs: `${api}API_ReplicationConfiguration.html`,
      answers: ["connect.replica"],
    },
    {
      guards: true,
      role: "replica",
      read: "StorageConfigs[].StorageType",
      reads: [
        "StorageConfigs[].S3Config",
        "StorageConfigs[].KinesisStreamConfig",
        "StorageConfigs[].KinesisFirehoseConfig",
      ],
      absent: ({ element }) =>
        element === undefined ||
        holdsAny(element, ["S3Config", "KinesisStreamConfig", "KinesisFirehoseConfig"])
          ? none
          : unshown,
      // A video stream is made by Connect in the instance's own region.
      as: words<StorageType, { readonly element: object }>({
        S3: holds("S3Config"),
        KINESIS_STREAM: holds("KinesisStreamConfig"),
        KINESIS_FIREHOSE: holds("KinesisFirehoseConfig"),
        KINESIS_VIDEO_STREAM: none,
      }),
      why: "recordings, transcripts or records of contacts are stored or streamed",
      docs: `${api}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
    {
      role: "replica",
      read: "StorageConfigs[].S3Config.BucketName",
      absent: otherArm("S3Config"),
      as: bucketNamed,
      why: "recordings, transcripts and reports are kept in this bucket",
      docs: `${api}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisStreamConfig.StreamArn",
      absent: otherArm("KinesisStreamConfig"),
      as: arnPlace,
      why: "records of contacts or agents are written to this stream",
      docs: `${api}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn",
      absent: otherArm("KinesisFirehoseConfig"),
      as: arnPlace,
      why: "records of contacts are written to this delivery stream",
      docs: `${api}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
  ]),
];
