/** CloudTrail: one bucket may gather the events of every region. */
import type { Trail } from "@aws-sdk/client-cloudtrail";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { switchOf } from "../words.ts";
import { arnPlace, bucketNamed } from "./arn.ts";
import { setting } from "./setting.ts";

const docs = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html";

const isLogging = switchOf("IsLogging", true);

const whileLogging = {
  when: (trail: { readonly IsLogging?: boolean }) => isLogging(trail.IsLogging),
  reads: ["IsLogging"],
} as const;

export const cloudtrail: readonly ResourceType[] = [
  resourceType<
    Pick<Trail, "S3BucketName" | "CloudWatchLogsLogGroupArn" | "SnsTopicARN"> & {
      /** GetTrailStatus: StopLogging keeps the trail and what it names. */
      readonly IsLogging?: boolean;
    }
  >(
    "AWS::CloudTrail::Trail",
    [
      {
        role: "log",
        ...whileLogging,
        read: "S3BucketName",
        absent: unshown,
        as: bucketNamed,
        why: "API activity (caller, action, source address) is delivered to this bucket",
        docs,
        answers: ["cloudtrail.trail"],
      },
      {
        role: "log",
        ...whileLogging,
        read: "CloudWatchLogsLogGroupArn",
        absent: none,
        as: arnPlace,
        why: "API activity (caller, action, source address) is delivered to this log group",
        docs,
        answers: ["cloudtrail.trail"],
      },
      {
        role: "processing",
        ...whileLogging,
        read: "SnsTopicARN",
        absent: none,
        as: arnPlace,
        why: "a message about every log file is sent to this topic",
        docs,
        answers: ["cloudtrail.trail"],
      },
    ],
    { home: setting(docs) },
  ),
  resourceType("AWS::CloudTrail::EventDataStore", [], {
    home: {
      role: "log",
      why: "events (of all regions, if the store is multi-region) are stored in the region of the event data store",
      docs: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventDataStore.html",
      answers: ["cloudtrail.lake"],
    },
  }),
];
