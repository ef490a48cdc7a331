/** DynamoDB: global tables, their witnesses, exports and streams. */
import type {
  DestinationStatus,
  ExportDescription,
  ExportStatus,
  GlobalTable,
  KinesisDataStreamDestination,
  ReplicaStatus,
  TableDescription,
} from "@aws-sdk/client-dynamodb";
import { type ResourceType, resourceType } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { arnPlace, bucketNamed, otherEnd, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

interface Table {
  readonly Replicas?: readonly Pick<
    NonNullable<TableDescription["Replicas"]>[number],
    "RegionName" | "ReplicaStatus"
  >[];
  readonly GlobalTableWitnesses?: TableDescription["GlobalTableWitnesses"];
  readonly RestoreSummary?: TableDescription["RestoreSummary"];
  readonly KinesisDataStreamDestinations?: readonly Pick<
    KinesisDataStreamDestination,
    "StreamArn" | "DestinationStatus"
  >[];
  /** DescribeExport's `ExportDescription` of each export. */
  readonly Exports?: readonly Pick<ExportDescription, "S3Bucket" | "ExportStatus">[];
}

const api = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/";

/** A replica that was cut off or archived keeps what it had; one that is being deleted still has it. */
const isReplica = statusOf<ReplicaStatus>("Replicas[].ReplicaStatus", {
  CREATING: true,
  CREATION_FAILED: false,
  ACTIVE: true,
  UPDATING: true,
  DELETING: true,
  REGION_DISABLED: true,
  INACCESSIBLE_ENCRYPTION_CREDENTIALS: true,
  REPLICATION_NOT_AUTHORIZED: true,
  ARCHIVING: true,
  ARCHIVED: true,
});

const isExport = statusOf<ExportStatus>("Exports[].ExportStatus", {
  IN_PROGRESS: true,
  COMPLETED: true,
  FAILED: false,
});

const isStreaming = statusOf<DestinationStatus>(
  "KinesisDataStreamDestinations[].DestinationStatus",
  {
    ENABLING: true,
    ACTIVE: true,
    UPDATING: true,
    DISABLING: true,
    DISABLED: false,
    ENABLE_FAILED: false,
  },
);

export const dynamodb: readonly ResourceType[] = [
  resourceType<Table>("AWS::DynamoDB::Table", [
    {
      role: "replica",
      read: "Replicas[].RegionName",
      reads: ["Replicas[].ReplicaStatus"],
      as: (region, here) =>
        given(isReplica(here.element.ReplicaStatus), () => regionPlace(region, here)),
      why: "a global table keeps a full copy in every replica region",
      docs: `${api}API_TableDescription.html`,
      answers: ["dynamodb.replicas"],
    },
    {
      role: "replica",
      read: "GlobalTableWitnesses[].RegionName",
      as: regionPlace,
      why: "a witness region keeps the replicated changes, but lists no table",
      docs: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html",
      answers: ["dynamodb.replicas"],
    },
    {
      role: "backup",
      read: "Exports[].S3Bucket",
      reads: ["Exports[].ExportStatus"],
      as: (name, here) => given(isExport(here.element.ExportStatus), () => bucketNamed(name, here)),
      why: "an export wrote the table to this bucket, which may be in another region or account",
      docs: `${api}API_DescribeExport.html`,
      answers: ["dynamodb.export"],
    },
    {
      role: "processing",
      read: "KinesisDataStreamDestinations[].StreamArn",
      reads: ["KinesisDataStreamDestinations[].DestinationStatus"],
      as: (arn, here) =>
        given(isStreaming(here.element.DestinationStatus), () => arnPlace(arn, here)),
      why: "every change of an item is written to this stream",
      docs: `${api}API_DescribeKinesisStreamingDestination.html`,
      answers: ["dynamodb.stream"],
    },
  ]),
  resourceType<{ readonly ReplicationGroup?: GlobalTable["ReplicationGroup"] }>(
    "AWS::DynamoDB::GlobalTable",
    [
      {
        role: "replica",
        read: "ReplicationGroup[].RegionName",
        as: otherEnd,
        why: "a global table (version 2017.11.29) keeps a full copy in every region of its group",
        docs: `${api}API_ListGlobalTables.html`,
        answers: ["dynamodb.replicas"],
      },
    ],
    { home: setting(`${api}API_GlobalTable.html`) },
  ),
];
