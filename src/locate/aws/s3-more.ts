/** S3 beyond buckets: access points over several regions, Storage Lens, batch jobs, table, vector and directory buckets, S3 Files. */
import { switchOf } from "../words.ts";
import type {
  JobDescriptor,
  MultiRegionAccessPointReport,
  StorageLensConfiguration,
} from "@aws-sdk/client-s3-control";
import { type ResourceType, none, resourceType } from "../path.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";

interface Replicating {
  /** `configuration` of GetTableBucketReplication or GetTableReplication. */
  readonly replicationConfiguration?: {
    readonly rules?: readonly {
      readonly destinations?: readonly { readonly destinationTableBucketARN?: string }[];
    }[];
  };
}

const isEnabled = switchOf("IsEnabled", true);
const isReported = switchOf("Report.Enabled", true);

export const s3More: readonly ResourceType[] = [
  resourceType("AWS::S3::AccessPoint", [], { home: setting(`${guide}access-points.html`) }),
  resourceType<Pick<MultiRegionAccessPointReport, "Regions" | "Status">>(
    "AWS::S3::MultiRegionAccessPoint",
    [
      {
        role: "processing",
        read: "Regions[].Region",
        why: "the access point sends requests to its member bucket nearest to the client, or to any of them on failover",
        docs: `${guide}MultiRegionAccessPoints.html`,
        answers: ["s3.mrap"],
      },
    ],
    {
      home: {
        role: "none",
        why: "the control plane of these access points is in us-west-2 for everybody; the data is in the member buckets",
        docs: `${guide}ManagingMultiRegionAccessPoints.html`,
      },
    },
  ),
  resourceType<
    Pick<StorageLensConfiguration, "DataExport" | "IsEnabled"> & {
      readonly ExpandedPrefixesDataExport?: {
        readonly S3BucketDestination?: { readonly Arn?: string };
      };
    }
  >(
    "AWS::S3::StorageLens",
    [
      {
        role: "metadata",
        when: ({ IsEnabled }) => isEnabled(IsEnabled),
        reads: ["IsEnabled"],
        read: "DataExport.S3BucketDestination.Arn",
        absent: none,
        as: arnPlace,
        why: "the metrics, with names of buckets and prefixes, are exported to this bucket every day",
        docs: `${api}API_control_GetStorageLensConfiguration.html`,
        answers: ["s3.storagelens"],
      },
      {
        role: "metadata",
        when: ({ IsEnabled }) => isEnabled(IsEnabled),
        reads: ["IsEnabled"],
        read: "ExpandedPrefixesDataExport.S3BucketDestination.Arn",
        absent: none,
        as: arnPlace,
        why: "metrics of every prefix, by name, are exported to this bucket",
        docs: `${api}API_control_GetStorageLensConfiguration.html`,
        answers: ["s3.storagelens"],
      },
    ],
    {
      home: {
        role: "metadata",
        why: "the metrics of all its regions are kept in the home region; that of the default dashboard is us-east-1",
        docs: `${guide}storage_lens_basics_metrics_recommendations.html`,
        answers: ["s3.storagelens"],
      },
    },
  ),
  resourceType<{
    readonly Operation?: {
      readonly S3PutObjectCopy?: Pick<
        NonNullable<NonNullable<JobDescriptor["Operation"]>["S3PutObjectCopy"]>,
        "TargetResource"
      >;
    };
    readonly Report?: { readonly Bucket?: string; readonly Enabled?: boolean };
    readonly ManifestGenerator?: {
      readonly S3JobManifestGenerator?: {
        readonly ManifestOutputLocation?: { readonly Bucket?: string };
      };
    };
  }>(
    "AWS::S3::BatchJob",
    [
      {
        role: "replica",
        read: "Operation.S3PutObjectCopy.TargetResource",
        as: arnPlace,
        why: "the job copied objects to this bucket",
        docs: `${api}API_control_DescribeJob.html`,
        answers: ["s3.batch"],
      },
      {
        role: "log",
        read: "Report.Bucket",
        when: ({ Report }) => isReported(Report?.Enabled),
        reads: ["Report.Enabled"],
        as: arnPlace,
        why: "the job's report lists the keys of all objects it worked on",
        docs: `${api}API_control_DescribeJob.html`,
        answers: ["s3.batch"],
      },
      {
        role: "metadata",
        read: "ManifestGenerator.S3JobManifestGenerator.ManifestOutputLocation.Bucket",
        as: arnPlace,
        why: "the list of all objects that the job was to work on was written to this bucket",
        docs: `${api}API_control_S3ManifestOutputLocation.html`,
        answers: ["s3.batch"],
      },
    ],
    { home: setting(`${guide}batch-ops.html`) },
  ),
  resourceType<Replicating>("AWS::S3Tables::TableBucket", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: arnPlace,
      why: "every table of the bucket is replicated to this table bucket, unless it has a rule of its own",
      docs: `${api}API_s3Buckets_GetTableBucketReplication.html`,
      answers: ["s3tables.replication"],
    },
  ]),
  resourceType<Replicating>("AWS::S3Tables::Table", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: arnPlace,
      why: "the table's own rule replicates it to this table bucket",
      docs: `${api}API_s3Buckets_GetTableReplication.html`,
      answers: ["s3tables.replication"],
    },
  ]),
  resourceType("AWS::S3Vectors::VectorBucket", [], {
    home: {
      role: "home",
      why: "vectors, made of people's texts and pictures, lie in the region of the vector bucket",
      docs: `${api}API_S3VectorBuckets_ListVectorBuckets.html`,
      answers: ["s3vectors.bucket"],
    },
  }),
  resourceType<{ readonly bucket?: string }>("AWS::S3Files::FileSystem", [
    {
      role: "replica",
      read: "bucket",
      as: arnPlace,
      why: "the files are the objects of this bucket",
      docs: `${guide}s3-files.html`,
      answers: ["s3files.fs"],
    },
  ]),
];
