/** S3 Control: access points, Storage Lens and batch jobs name buckets of any region. */
import type { JobDescriptor, StorageLensConfiguration } from "@aws-sdk/client-s3-control";
import { type ResourceType, none, resourceType } from "../path.ts";
import { switchOf } from "../words.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";

const api = "https://docs.aws.amazon.com/AmazonS3/latest/API/";

const isEnabled = switchOf("IsEnabled", true);

const isReported = switchOf("Report.Enabled", true);

export const s3Control: readonly ResourceType[] = [
  resourceType("AWS::S3::AccessPoint", [], { home: setting(`${guide}access-points.html`) }),
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
        why: "metrics of every prefix, with its name, are exported to this bucket",
        docs: `${api}API_control_GetStorageLensConfiguration.html`,
        answers: ["s3.storagelens"],
      },
    ],
    {
      home: {
        role: "metadata",
        why: "metrics of all regions are kept in the dashboard's home region (us-east-1 for the default dashboard)",
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
        why: "the manifest of the job, with the keys of its objects, was written to this bucket",
        docs: `${api}API_control_S3ManifestOutputLocation.html`,
        answers: ["s3.batch"],
      },
    ],
    { home: setting(`${guide}batch-ops.html`) },
  ),
];
