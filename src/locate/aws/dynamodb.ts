/** DynamoDB: global tables, their witnesses, exports and streams. */
import type {
  ExportDescription,
  GlobalTable,
  KinesisDataStreamDestination,
  TableDescription,
} from "@aws-sdk/client-dynamodb";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { bucketNamed, elsewhere, otherRegion } from "./arn.ts";
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

export const dynamodb: readonly ResourceType[] = [
  resourceType<Table>("AWS::DynamoDB::Table", [
    {
      role: "replica",
      read: "Replicas[].RegionName",
      as: otherRegion,
      why: "a global table keeps a full copy in every replica region",
      docs: `${api}API_TableDescription.html`,
      answers: ["dynamodb.replicas"],
    },
    {
      role: "replica",
      read: "GlobalTableWitnesses[].RegionName",
      as: otherRegion,
      why: "a witness region keeps the replicated changes, though no table is seen there",
      docs: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html",
      answers: ["dynamodb.replicas"],
    },
    {
      role: "backup",
      read: "Exports[].S3Bucket",
      as: (name, here) =>
        here.element.ExportStatus === "FAILED" ? undefined : bucketNamed(name, here),
      why: "an export wrote the table to this bucket, which may be in another region or account",
      docs: `${api}API_DescribeExport.html`,
      answers: ["dynamodb.export"],
    },
    {
      role: "processing",
      read: "KinesisDataStreamDestinations[].StreamArn",
      as: (arn, here) =>
        here.element.DestinationStatus === "DISABLED" ? undefined : elsewhere(arn, here),
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
        as: otherRegion,
        why: "a global table of the 2017 kind keeps a full copy in every region of its group",
        docs: `${api}API_ListGlobalTables.html`,
        answers: ["dynamodb.replicas"],
      },
    ],
    { home: setting(`${api}API_GlobalTable.html`) },
  ),
];
