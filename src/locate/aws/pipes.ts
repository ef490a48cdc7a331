/** EventBridge Pipes: targets, enrichments and logs of pipes. */
import type { PipeState } from "@aws-sdk/client-pipes";
import { type ResourceType, none, own, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace, bucketNamed } from "./arn.ts";
import { setting } from "./setting.ts";

const docs = "https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_DescribePipe.html";

interface Pipe {
  readonly CurrentState?: string;
  readonly Target?: string;
  readonly Enrichment?: string;
  readonly LogConfiguration?: {
    readonly S3LogDestination?: { readonly BucketName?: string };
    readonly FirehoseLogDestination?: { readonly DeliveryStreamArn?: string };
    readonly CloudwatchLogsLogDestination?: { readonly LogGroupArn?: string };
  };
  readonly SourceParameters?: {
    readonly KinesisStreamParameters?: { readonly DeadLetterConfig?: { readonly Arn?: string } };
    readonly DynamoDBStreamParameters?: { readonly DeadLetterConfig?: { readonly Arn?: string } };
  };
}

/** What failed on its way to another state may still be in the state before. */
const isPiping = statusOf<PipeState>("CurrentState", {
  RUNNING: true,
  CREATING: true,
  STARTING: true,
  UPDATING: true,
  UPDATE_FAILED: true,
  UPDATE_ROLLBACK_FAILED: true,
  STOPPING: true,
  STOP_FAILED: true,
  DELETING: true,
  DELETE_FAILED: true,
  DELETE_ROLLBACK_FAILED: true,
  CREATE_ROLLBACK_FAILED: true,
  STOPPED: false,
  START_FAILED: false,
  CREATE_FAILED: false,
});

const whilePiping = {
  when: ({ CurrentState }: Pipe) => isPiping(CurrentState),
  reads: ["CurrentState"],
} as const;

export const pipes: readonly ResourceType[] = [
  resourceType<Pipe>(
    "AWS::Pipes::Pipe",
    [
      {
        role: "processing",
        ...whilePiping,
        always: own,
        why: "every record is filtered and transformed by the pipe in its region",
        docs: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html",
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whilePiping,
        read: "Target",
        absent: unshown,
        as: arnPlace,
        why: "every record of the source is sent to this target",
        docs,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whilePiping,
        read: "Enrichment",
        absent: none,
        as: arnPlace,
        why: "every record of the source passes through this enrichment",
        docs,
        answers: ["scheduler.pipes"],
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.S3LogDestination.BucketName",
        as: bucketNamed,
        why: "the pipe's log, with payloads if enabled, is kept in this bucket",
        docs,
        answers: ["scheduler.pipes"],
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
        as: arnPlace,
        why: "the pipe's log is sent to this delivery stream",
        docs,
        answers: ["scheduler.pipes"],
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
        as: arnPlace,
        why: "the pipe's log is kept in this log group",
        docs,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whilePiping,
        read: "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn",
        absent: none,
        as: arnPlace,
        why: "records of the stream that could not be passed on are kept in this queue",
        docs,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whilePiping,
        read: "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn",
        absent: none,
        as: arnPlace,
        why: "changes of the table that could not be passed on are kept in this queue",
        docs,
        answers: ["scheduler.pipes"],
      },
    ],
    { home: setting(docs) },
  ),
];
