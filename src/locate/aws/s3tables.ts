/** S3 Tables: regions that table buckets and tables are replicated to. */
import { type ResourceType, resourceType } from "../path.ts";
import { arnPlace, otherArn } from "./arn.ts";

const api = "https://docs.aws.amazon.com/AmazonS3/latest/API/";

interface Replicating {
  /** `configuration` of GetTableBucketReplication or GetTableReplication. */
  readonly replicationConfiguration?: {
    readonly rules?: readonly {
      readonly destinations?: readonly { readonly destinationTableBucketARN?: string }[];
    }[];
  };
}

export const s3tables: readonly ResourceType[] = [
  resourceType<Replicating>("AWS::S3Tables::TableBucket", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: arnPlace,
      why: "every table of the bucket is replicated to this table bucket, unless the table has its own rule",
      docs: `${api}API_s3Buckets_GetTableBucketReplication.html`,
      answers: ["s3tables.replication"],
    },
  ]),
  resourceType<
    Replicating & {
      /** Of GetTable. */
      readonly managedTableInformation?: {
        readonly replicationInformation?: { readonly sourceTableARN?: string };
      };
    }
  >("AWS::S3Tables::Table", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: arnPlace,
      why: "the table's own rule replicates it to this table bucket",
      docs: `${api}API_s3Buckets_GetTableReplication.html`,
      answers: ["s3tables.replication"],
    },
    {
      role: "replica",
      read: "managedTableInformation.replicationInformation.sourceTableARN",
      as: otherArn,
      isOriginal: true,
      why: "the source of the replica, in another region, keeps the same data",
      docs: `${api}API_s3Buckets_GetTable.html`,
      answers: ["s3tables.replication"],
    },
  ]),
];
