/** EventBridge: targets of rules, global endpoints and API destinations. */
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
import {
  type Destination,
  type RowContext,
  type ResourceType,
  none,
  own,
  resourceType,
  unshown,
} from "../path.ts";
import { statusOf, words } from "../words.ts";
import { arnPlace, hostOf } from "./arn.ts";
import { setting } from "./setting.ts";

const bus = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html";

const events = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/";

interface RuleWithTargets extends Pick<Rule, "State"> {
  /** ListTargetsByRule. */
  readonly Targets?: readonly Pick<Target, "Arn" | "DeadLetterConfig">[];
}

const isEnabled = statusOf<RuleState>("State", {
  ENABLED: true,
  ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: true,
  DISABLED: false,
});

const whileEnabled = {
  when: ({ State }: Pick<Rule, "State">) => isEnabled(State),
  reads: ["State"],
} as const;

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

/** Replication is on unless it is switched off. */
const secondary = (_: string, { resource }: RowContext<EventEndpoint>): Destination =>
  resource.properties.RoutingConfig?.FailoverConfig?.Secondary?.Route ?? {
    gap: "the endpoint shows no secondary region",
  };

/** INACTIVE: its connection is not authorized, so that nothing is sent. */
const isActive = statusOf<ApiDestinationState>("ApiDestinationState", {
  ACTIVE: true,
  INACTIVE: false,
});

export const eventbridge: readonly ResourceType[] = [
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
        why: "AWS creates a bus named default in every region, used or not; its rules say where events are sent",
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
        as: words<ReplicationState, RowContext<EventEndpoint>>({
          ENABLED: secondary,
          DISABLED: none,
        }),
        absent: (here) => secondary("", here),
        why: "with replication enabled, every event is also sent to the secondary region, even without a failure",
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
];
