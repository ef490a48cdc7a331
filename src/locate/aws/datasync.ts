/** DataSync: the location that a task copies to. */
import type { LocationListEntry, TaskReportConfig } from "@aws-sdk/client-datasync";
import { type Destination, type RowContext, type ResourceType, resourceType } from "../path.ts";
import { arnPlace, regionPlace, s3Uri } from "./arn.ts";

interface DataSyncTask {
  /** The ListLocations element whose LocationArn is DestinationLocationArn. */
  readonly DestinationLocation?: Pick<LocationListEntry, "LocationUri">;
  readonly TaskReportConfig?: Pick<TaskReportConfig, "Destination">;
  readonly CloudWatchLogGroupArn?: string;
}

const guide = "https://docs.aws.amazon.com/datasync/latest/userguide/";

/** `efs://us-east-2.fs-0123/`, `s3://bucket/`, `nfs://host/share`. */
function dataSyncPlace(uri: string, here: RowContext<unknown>): Destination {
  const region = /^(?:efs|fsx[a-z-]*):\/\/([a-z0-9-]+)\.fs-/.exec(uri)?.[1];
  return region === undefined ? s3Uri(uri, here) : regionPlace(region, here);
}

export const datasync: readonly ResourceType[] = [
  resourceType<DataSyncTask>("AWS::DataSync::Task", [
    {
      role: "replica",
      read: "DestinationLocation.LocationUri",
      as: dataSyncPlace,
      why: "the task copies files to this location",
      docs: `${guide}API_DescribeTask.html`,
      answers: ["datasync.task"],
    },
    {
      role: "log",
      read: "TaskReportConfig.Destination.S3.S3BucketArn",
      as: arnPlace,
      why: "task reports, with the names of all transferred files, are written to this bucket",
      docs: `${guide}task-reports.html`,
      answers: ["datasync.task"],
    },
    {
      role: "log",
      read: "CloudWatchLogGroupArn",
      as: arnPlace,
      why: "names of the transferred files are logged here",
      docs: `${guide}API_DescribeTask.html`,
      answers: ["datasync.task"],
    },
  ]),
];
