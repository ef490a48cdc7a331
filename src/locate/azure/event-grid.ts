/** Event Grid topics, domains and system topics: where their settings are copied to, and events delivered. */
import type { Need } from "../../model.ts";
import { type DataPath, type Destination, none, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";
import { type Arm, type Child, behind, resourceAt } from "./arm.ts";
import { pairIfAny } from "./paired-region.ts";
import { standing } from "./states.ts";

interface Target {
  readonly endpointType?: string;
  readonly properties?: { readonly resourceId?: string; readonly endpointBaseUrl?: string };
}

interface DeadLetters {
  readonly properties?: { readonly resourceId?: string };
}

interface Topic extends Arm<{
  readonly dataResidencyBoundary?: string;
  readonly source?: string;
}> {
  readonly eventSubscriptions?: readonly Child<{
    readonly provisioningState?: string;
    readonly destination?: Target;
    readonly deliveryWithResourceIdentity?: { readonly destination?: Target };
    readonly deadLetterDestination?: DeadLetters;
    readonly deadLetterWithResourceIdentity?: { readonly deadLetterDestination?: DeadLetters };
  }>[];
}

const reliability = "https://learn.microsoft.com/azure/reliability/reliability-event-grid";
const handlers = "https://learn.microsoft.com/azure/event-grid/event-handlers";

function delivered(target: Target | undefined): Destination {
  const { resourceId, endpointBaseUrl } = target?.properties ?? {};
  // An alert rises in Azure Monitor; its recipients are reported for the action groups.
  if (/^MonitorAlert$/i.test(target?.endpointType ?? "")) return none;
  if (resourceId) return resourceAt(resourceId);
  if (endpointBaseUrl) return behind(endpointBaseUrl);
  return {
    gap: `the ${target?.endpointType ?? "target"} shows neither a resource nor an address`,
    remedy: "look up the event subscription, and accept the gap with an exception",
  };
}

const delivery: readonly DataPath<Topic>[] = [
  {
    role: "processing",
    read: "eventSubscriptions[].properties.destination.endpointType",
    reads: [
      "eventSubscriptions[].properties.destination.properties.resourceId",
      "eventSubscriptions[].properties.destination.properties.endpointBaseUrl",
      "eventSubscriptions[].properties.provisioningState",
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType",
    ],
    as: (_, { element: { properties } }) =>
      standing(properties?.provisioningState, () => delivered(properties?.destination)),
    absent: ({ element }) =>
      !element || element.properties?.deliveryWithResourceIdentity?.destination?.endpointType
        ? none
        : delivered(element.properties?.destination),
    why: "a subscription delivers the events to this handler",
    docs: handlers,
    answers: ["eventgrid-subscription"],
  },
  {
    role: "processing",
    read: "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType",
    reads: [
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.resourceId",
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.endpointBaseUrl",
      "eventSubscriptions[].properties.provisioningState",
    ],
    as: (_, { element: { properties } }) =>
      standing(properties?.provisioningState, () =>
        delivered(properties?.deliveryWithResourceIdentity?.destination),
      ),
    absent: ({ element }) => {
      const destination = element?.properties?.deliveryWithResourceIdentity?.destination;
      return destination ? delivered(destination) : none;
    },
    why: "a subscription delivers the events to this handler under the topic's identity",
    docs: handlers,
    answers: ["eventgrid-subscription"],
  },
  {
    role: "replica",
    read: "eventSubscriptions[].properties.deadLetterDestination.properties.resourceId",
    as: resourceAt,
    absent: ({ element }) => (element?.properties?.deadLetterDestination ? unshown : none),
    why: "events that could not be delivered are kept in a storage account",
    docs: "https://learn.microsoft.com/azure/event-grid/manage-event-delivery",
    answers: ["eventgrid-subscription"],
  },
  {
    role: "replica",
    read: "eventSubscriptions[].properties.deadLetterWithResourceIdentity.deadLetterDestination.properties.resourceId",
    as: resourceAt,
    absent: ({ element }) =>
      element?.properties?.deadLetterWithResourceIdentity?.deadLetterDestination ? unshown : none,
    why: "events that could not be delivered are kept in a storage account, written under the topic's identity",
    docs: "https://learn.microsoft.com/azure/event-grid/deliver-events-with-managed-identity",
    answers: ["eventgrid-subscription"],
  },
];

// Event Grid copies names and settings, never events, to the pair; WithinRegion turns it off.
const boundary = (question: string): DataPath<Topic> => ({
  role: "metadata",
  read: "properties.dataResidencyBoundary",
  as: words({ WithinGeopair: (_, here) => pairIfAny(here), WithinRegion: none }),
  absent: pairIfAny,
  why: "settings of the topic and its subscriptions are copied to the paired region",
  docs: reliability,
  answers: [question],
});

const needs: readonly Need<"eventSubscriptions", never>[] = [
  {
    property: "eventSubscriptions",
    path: "eventSubscriptions",
    apiVersion: "2025-02-15",
    action: "Microsoft.EventGrid/eventSubscriptions/read",
    list: true,
  },
];

export const eventGridTopic = resourceType<Topic>(
  "Microsoft.EventGrid/topics",
  [boundary("eventgrid-residency"), ...delivery],
  { needs },
);

export const eventGridDomain = resourceType<Topic>(
  "Microsoft.EventGrid/domains",
  [boundary("eventgrid-domain-residency"), ...delivery],
  { needs },
);

export const eventGridSystemTopic = resourceType<Topic>(
  "Microsoft.EventGrid/systemTopics",
  [
    {
      role: "metadata",
      always: pairIfAny,
      why: "settings of a system topic are copied to the paired region; this cannot be disabled",
      docs: reliability,
      answers: ["eventgrid-system-topic"],
    },
    ...delivery,
  ],
  {
    needs,
    home: {
      role: "processing",
      why: "events wait for delivery in the topic's region; events of a global source may wait anywhere",
      docs: "https://learn.microsoft.com/azure/event-grid/system-topics",
      answers: ["eventgrid-system-topic"],
    },
  },
);
