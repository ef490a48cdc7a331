/** Queues, topics, event buses, streams and mail: messages that go to another region. */
import type {
  ApiDestination,
  ApiDestinationState,
  Endpoint,
  EndpointState,
  ReplicationState,
  Rule,
  RuleState,
  Target,
} from "@aws-sdk/client-eventbridge";
import type {
  MultiRegionEndpoint,
  Status as MultiRegionEndpointStatus,
} from "@aws-sdk/client-sesv2";
import type { Subscription } from "@aws-sdk/client-sns";
import type { PipeState } from "@aws-sdk/client-pipes";
import type { ScheduleState } from "@aws-sdk/client-scheduler";
import {
  type Destination,
  type Here,
  type ResourceType,
  type Unknown,
  none,
  own,
  resourceType,
  unshown,
} from "../path.ts";
import { statusOf, words } from "../words.ts";
import { arnPlace, bucketNamed, hostOf, isArn, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const sns = "https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html";
const events = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/";
const bus = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html";
const pipes =
  "https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_DescribePipe.html";
const scheduler = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html";

interface RuleWithTargets extends Pick<Rule, "State"> {
  /** ListTargetsByRule. */
  readonly Targets?: readonly Pick<Target, "Arn" | "DeadLetterConfig">[];
}

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

interface Schedule {
  readonly State?: string;
  readonly Target?: {
    readonly Arn?: string;
    readonly DeadLetterConfig?: { readonly Arn?: string };
  };
}

/** Where people read their messages is not for AWS to tell. */
const people = (by: string) => ({
  gap: `messages are sent to people by ${by}, and where they are stored then AWS does not tell`,
  remedy:
    "keep personal data out of the topic's messages, and accept the gap with an exception that says so",
});

/** Universal targets (arn:aws:scheduler:::aws-sdk:sqs:sendMessage) carry no region: they call their own. */
const universal = (arn: string): boolean => /^arn:[^:]+:scheduler:::aws-sdk:./.test(arn);

const isEnabled = statusOf<RuleState>("State", {
  ENABLED: true,
  ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: true,
  DISABLED: false,
});
const whileEnabled = {
  when: ({ State }: Pick<Rule, "State">) => isEnabled(State),
  reads: ["State"],
} as const;

const isScheduled = statusOf<ScheduleState>("State", { ENABLED: true, DISABLED: false });
const whileScheduled = {
  when: ({ State }: Schedule) => isScheduled(State),
  reads: ["State"],
} as const;

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

/** INACTIVE: its connection is not authorized, so that nothing is sent. */
const isActive = statusOf<ApiDestinationState>("ApiDestinationState", {
  ACTIVE: true,
  INACTIVE: false,
});

/** Addresses of people are not kept: the row of the protocol is about them. */
const isDelivered = statusOf("Protocol", {
  sqs: true,
  lambda: true,
  firehose: true,
  http: true,
  https: true,
  email: false,
  "email-json": false,
  sms: false,
  application: true,
});

const waits = statusOf("SubscriptionArn", { PendingConfirmation: false, Deleted: false });
const isConfirmed = (arn: string | undefined): boolean | Unknown =>
  arn !== undefined && isArn(arn) ? true : waits(arn);

type EventEndpoint = Pick<Endpoint, "RoutingConfig" | "ReplicationConfig" | "State">;

/** One that was never made sends nothing; a change or deletion that failed leaves it there. */
const isMade = statusOf<EndpointState>("State", {
  CREATING: true,
  ACTIVE: true,
  UPDATING: true,
  UPDATE_FAILED: true,
  DELETING: true,
  DELETE_FAILED: true,
  CREATE_FAILED: false,
});
const whileMade = {
  when: ({ State }: EventEndpoint) => isMade(State),
  reads: ["State"],
} as const;

/** FAILED: it could not be provisioned. */
const isProvisioned = statusOf<MultiRegionEndpointStatus>("Status", {
  CREATING: true,
  READY: true,
  DELETING: true,
  FAILED: false,
});

/** Replication is on unless it is switched off. */
const secondary = (_: string, { resource }: Here<EventEndpoint>): Destination =>
  resource.properties.RoutingConfig?.FailoverConfig?.Secondary?.Route ?? {
    gap: "the endpoint shows no secondary region",
  };

export const messaging: readonly ResourceType[] = [
  resourceType<Pick<Subscription, "Protocol" | "Endpoint" | "SubscriptionArn">>(
    "AWS::SNS::Subscription",
    [
      {
        role: "processing",
        when: ({ SubscriptionArn, Protocol }) => {
          const confirmed = isConfirmed(SubscriptionArn);
          return confirmed === true ? isDelivered(Protocol) : confirmed;
        },
        reads: ["Protocol", "SubscriptionArn"],
        read: "Endpoint",
        absent: unshown,
        as: (endpoint, here) =>
          /^https?:/i.test(endpoint) ? hostOf(endpoint, here) : arnPlace(endpoint, here),
        why: "every message of the topic is delivered to this endpoint",
        docs: sns,
        answers: ["sns.subscription"],
      },
      {
        role: "processing",
        when: ({ SubscriptionArn }) => isConfirmed(SubscriptionArn),
        reads: ["SubscriptionArn"],
        read: "Protocol",
        absent: unshown,
        as: words({
          sqs: none,
          lambda: none,
          firehose: none,
          http: none,
          https: none,
          email: people("e-mail"),
          "email-json": people("e-mail"),
          sms: people("text message"),
          application: {
            gap: "messages are handed to the push service of the phone's maker, whose place AWS does not tell",
            remedy: "keep personal data out of push messages, and accept the gap with an exception",
          },
        }),
        why: "every message of the topic is sent to people over this protocol",
        docs: "https://docs.aws.amazon.com/sns/latest/dg/sns-user-notifications.html",
        answers: ["sns.subscription"],
      },
    ],
    { home: setting(sns) },
  ),
  resourceType("AWS::SQS::Queue", [], {
    home: {
      role: "home",
      why: "a queue and its dead-letter queue lie in one region, and are replicated nowhere",
      docs: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html",
      answers: ["sqs.queue"],
    },
  }),
  resourceType(
    "AWS::Events::EventBus",
    [
      {
        role: "processing",
        when: (_, { resource }) => !resource.id.endsWith(":event-bus/default"),
        always: own,
        why: "events pass the bus in its region",
        docs: bus,
        answers: ["events.target"],
      },
    ],
    {
      home: {
        role: "none",
        why: "AWS makes a bus named default in every region, used or not; of what is sent from there, the rules tell",
        docs: bus,
      },
    },
  ),
  resourceType<RuleWithTargets>(
    "AWS::Events::Rule",
    [
      {
        role: "processing",
        ...whileEnabled,
        read: "Targets[].Arn",
        as: arnPlace,
        why: "every matching event is sent to this target",
        docs: `${events}API_ListTargetsByRule.html`,
        answers: ["events.target"],
      },
      {
        role: "processing",
        ...whileEnabled,
        read: "Targets[].DeadLetterConfig.Arn",
        absent: none,
        as: arnPlace,
        why: "events that could not be delivered are kept in this queue",
        docs: `${events}API_ListTargetsByRule.html`,
        answers: ["events.target"],
      },
    ],
    { home: setting(`${events}API_Rule.html`) },
  ),
  resourceType<EventEndpoint>(
    "AWS::Events::Endpoint",
    [
      {
        ...whileMade,
        role: "failover",
        read: "RoutingConfig.FailoverConfig.Secondary.Route",
        absent: unshown,
        why: "events go to this region when the primary fails",
        docs: `${events}API_Endpoint.html`,
        answers: ["events.globalendpoint"],
      },
      {
        ...whileMade,
        role: "replica",
        read: "ReplicationConfig.State",
        reads: ["State", "RoutingConfig.FailoverConfig.Secondary.Route"],
        as: words<ReplicationState, Here<EventEndpoint>>({ ENABLED: secondary, DISABLED: none }),
        absent: (here) => secondary("", here),
        why: "with replication, every event is sent to the secondary region too, also when nothing failed",
        docs: `${events}API_ReplicationConfig.html`,
        answers: ["events.globalendpoint"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "events go through the endpoint to the bus of its primary region",
        docs: `${events}API_Endpoint.html`,
      },
    },
  ),
  resourceType<Pick<ApiDestination, "InvocationEndpoint" | "ApiDestinationState">>(
    "AWS::Events::ApiDestination",
    [
      {
        role: "processing",
        when: ({ ApiDestinationState: state }) => isActive(state),
        reads: ["ApiDestinationState"],
        read: "InvocationEndpoint",
        absent: unshown,
        as: hostOf,
        why: "events are sent to this HTTP endpoint",
        docs: `${events}API_ListApiDestinations.html`,
        answers: ["events.apidestination"],
      },
    ],
    { home: setting(`${events}API_ListApiDestinations.html`) },
  ),
  resourceType<Schedule>(
    "AWS::Scheduler::Schedule",
    [
      {
        role: "processing",
        ...whileScheduled,
        read: "Target.Arn",
        absent: unshown,
        as: (arn, here) => (universal(arn) ? own : arnPlace(arn, here)),
        why: "the schedule's payload is sent to this target",
        docs: scheduler,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whileScheduled,
        read: "Target.DeadLetterConfig.Arn",
        absent: none,
        as: arnPlace,
        why: "payloads that could not be delivered are kept in this queue",
        docs: scheduler,
        answers: ["scheduler.pipes"],
      },
    ],
    { home: setting(scheduler) },
  ),
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
        docs: pipes,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whilePiping,
        read: "Enrichment",
        absent: none,
        as: arnPlace,
        why: "every record of the source passes through this enrichment",
        docs: pipes,
        answers: ["scheduler.pipes"],
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.S3LogDestination.BucketName",
        as: bucketNamed,
        why: "the pipe's log, with payloads where that is switched on, is kept in this bucket",
        docs: pipes,
        answers: ["scheduler.pipes"],
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
        as: arnPlace,
        why: "the pipe's log is sent to this delivery stream",
        docs: pipes,
        answers: ["scheduler.pipes"],
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
        as: arnPlace,
        why: "the pipe's log is kept in this log group",
        docs: pipes,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whilePiping,
        read: "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn",
        absent: none,
        as: arnPlace,
        why: "records of the stream that could not be passed on are kept in this queue",
        docs: pipes,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whilePiping,
        read: "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn",
        absent: none,
        as: arnPlace,
        why: "changes of the table that could not be passed on are kept in this queue",
        docs: pipes,
        answers: ["scheduler.pipes"],
      },
    ],
    { home: setting(pipes) },
  ),
  resourceType("AWS::MSK::Replicator", [], {
    home: {
      role: "replica",
      why: "a replicator runs in the region of its target cluster, and copies the source's topics there",
      docs: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-how-it-works.html",
      answers: ["msk.replicator"],
    },
    blind: [
      "a Kafka cluster outside MSK that a replicator copies to, and the bucket of its log: the list of replicators shows neither",
    ],
  }),
  resourceType<Pick<MultiRegionEndpoint, "Regions" | "Status">>(
    "AWS::SES::MultiRegionEndpoint",
    [
      {
        role: "processing",
        read: "Regions[]",
        when: ({ Status }) => isProvisioned(Status),
        reads: ["Status"],
        as: regionPlace,
        why: "mail is split between the primary and this region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListMultiRegionEndpoints.html",
        answers: ["ses.multiregion"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "mail goes out through the endpoint's primary region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MultiRegionEndpoint.html",
      },
    },
  ),
];
