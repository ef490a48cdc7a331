/** CloudWatch Logs: subscriptions, deliveries and exports. */
import type {
  AccountPolicy,
  DeliveryDestination,
  ExportTask,
  ExportTaskStatusCode,
  Destination as LogDestination,
  PolicyType,
  SubscriptionFilter,
} from "@aws-sdk/client-cloudwatch-logs";
import { otherArm } from "../arms.ts";
import {
  type Destination,
  type RowContext,
  type ResourceType,
  none,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace, bucketNamed } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/";

/** The parts of a data protection policy that say where its findings are written. */
interface DataProtectionStatement {
  readonly Operation?: {
    readonly Audit?: {
      readonly FindingsDestination?: { readonly S3?: { readonly Bucket?: string } };
    };
  };
}

function parsed<T>(json: string): T | undefined {
  try {
    return Object(JSON.parse(json)) as T;
  } catch {
    return undefined;
  }
}

/** Log groups and delivery streams for findings are named without a region: they are in the policy's own. */
function findingsBucket(json: string, here: RowContext<unknown>): Destination {
  const policy = parsed<{ Statement?: readonly DataProtectionStatement[] }>(json);
  if (!Array.isArray(policy?.Statement)) return unknown(json);
  for (const { Operation } of policy.Statement) {
    const bucket = Operation?.Audit?.FindingsDestination?.S3?.Bucket;
    if (bucket !== undefined) return bucketNamed(bucket, here);
  }
  return none;
}

const sendsEvents = statusOf<PolicyType>("policyType", {
  SUBSCRIPTION_FILTER_POLICY: true,
  DATA_PROTECTION_POLICY: false,
  FIELD_INDEX_POLICY: false,
  METRIC_EXTRACTION_POLICY: false,
  RETENTION_POLICY: false,
  TRANSFORMER_POLICY: false,
});

const protects = statusOf<PolicyType>("policyType", {
  SUBSCRIPTION_FILTER_POLICY: false,
  DATA_PROTECTION_POLICY: true,
  FIELD_INDEX_POLICY: false,
  METRIC_EXTRACTION_POLICY: false,
  RETENTION_POLICY: false,
  TRANSFORMER_POLICY: false,
});

/** CANCELLED: what was written by then stays in the bucket. */
const isExport = statusOf<ExportTaskStatusCode>("status.code", {
  PENDING: true,
  RUNNING: true,
  COMPLETED: true,
  PENDING_CANCEL: true,
  CANCELLED: true,
  FAILED: false,
});

export const cloudwatchLogs: readonly ResourceType[] = [
  resourceType<{
    /** The `Statement` of GetDataProtectionPolicy's document, cut down to where findings go. */
    readonly DataProtectionStatement?: readonly DataProtectionStatement[];
  }>(
    "AWS::Logs::LogGroup",
    [
      {
        role: "log",
        read: "DataProtectionStatement[].Operation.Audit.FindingsDestination.S3.Bucket",
        absent: otherArm("Operation.Audit.FindingsDestination.S3"),
        as: bucketNamed,
        why: "findings of the log group's data protection policy, with the position of each match, are written to this bucket",
        docs: `${api}API_GetDataProtectionPolicy.html`,
        answers: ["logs.subscription"],
      },
    ],
    {
      blind: [
        "whether the organization copies the log group to another region: only the management account shows it",
      ],
    },
  ),
  resourceType<Pick<SubscriptionFilter, "destinationArn">>(
    "AWS::Logs::SubscriptionFilter",
    [
      {
        role: "log",
        read: "destinationArn",
        absent: unshown,
        as: arnPlace,
        why: "every matching log event is sent to this destination",
        docs: `${api}API_SubscriptionFilter.html`,
        answers: ["logs.subscription"],
      },
    ],
    { home: setting(`${api}API_SubscriptionFilter.html`) },
  ),
  resourceType<Pick<AccountPolicy, "policyDocument" | "policyType">>(
    "AWS::Logs::AccountPolicy",
    [
      {
        role: "log",
        when: ({ policyType }) => sendsEvents(policyType),
        reads: ["policyType"],
        read: "policyDocument",
        absent: unshown,
        as: (json, here) => {
          const policy = parsed<{ readonly DestinationArn?: unknown }>(json);
          const arn = policy?.DestinationArn;
          return typeof arn === "string" ? arnPlace(arn, here) : unknown(json);
        },
        why: "matching events of all log groups of the account are sent to one destination",
        docs: `${api}API_DescribeAccountPolicies.html`,
        answers: ["logs.subscription"],
      },
      {
        id: "policyDocument findings",
        role: "log",
        when: ({ policyType }) => protects(policyType),
        reads: ["policyType"],
        read: "policyDocument",
        absent: unshown,
        as: findingsBucket,
        why: "findings of the data protection policy, with the position of each match, are written to this bucket",
        docs: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data-accountlevel.html",
        answers: ["logs.subscription"],
      },
    ],
    { home: setting(`${api}API_DescribeAccountPolicies.html`) },
  ),
  resourceType<Pick<LogDestination, "targetArn">>(
    "AWS::Logs::Destination",
    [
      {
        role: "log",
        read: "targetArn",
        absent: unshown,
        as: arnPlace,
        why: "log events sent to the destination go on to this stream, which may be in another region",
        docs: `${api}API_DescribeDestinations.html`,
        answers: ["logs.subscription"],
      },
    ],
    { home: setting(`${api}API_DescribeDestinations.html`) },
  ),
  resourceType<Pick<DeliveryDestination, "deliveryDestinationConfiguration">>(
    "AWS::Logs::DeliveryDestination",
    [
      {
        role: "log",
        read: "deliveryDestinationConfiguration.destinationResourceArn",
        as: arnPlace,
        why: "services deliver their logs to this bucket, log group or stream",
        docs: `${api}API_DescribeDeliveryDestinations.html`,
        answers: ["logs.delivery"],
      },
    ],
    { home: setting(`${api}API_DescribeDeliveryDestinations.html`) },
  ),
  resourceType<Pick<ExportTask, "destination" | "status">>(
    "AWS::Logs::ExportTask",
    [
      {
        role: "log",
        when: ({ status }) => isExport(status?.code),
        reads: ["status.code"],
        read: "destination",
        absent: unshown,
        as: bucketNamed,
        why: "a log group was exported to this bucket",
        docs: `${api}API_DescribeExportTasks.html`,
        answers: ["logs.export"],
      },
    ],
    { home: setting(`${api}API_DescribeExportTasks.html`) },
  ),
];
