/** Digital Twins: routes to other services, and data history. */
import { firstShown } from "../shown.ts";
import { resourceType, none } from "../path.ts";
import { type Arm, type Child, behind, resourceAt } from "./arm.ts";
import { standing } from "./states.ts";

interface DigitalTwins extends Arm {
  readonly endpoints?: readonly Child<{
    readonly endpointType?: string;
    readonly provisioningState?: string;
    readonly endpointUri?: string;
    readonly connectionString?: string;
    readonly primaryConnectionString?: string;
    readonly TopicEndpoint?: string;
    readonly deadLetterUri?: string;
  }>[];
  readonly timeSeriesDatabaseConnections?: readonly Child<{
    readonly adxResourceId?: string;
    readonly eventHubNamespaceResourceId?: string;
  }>[];
}

const routes = "https://learn.microsoft.com/azure/digital-twins/concepts-route-events";
const history = "https://learn.microsoft.com/azure/digital-twins/concepts-data-history";

export const digitalTwins = resourceType<DigitalTwins>(
  "Microsoft.DigitalTwins/digitalTwinsInstances",
  [
    {
      role: "processing",
      read: "endpoints[].properties.endpointType",
      reads: [
        "endpoints[].properties.endpointUri",
        "endpoints[].properties.TopicEndpoint",
        "endpoints[].properties.primaryConnectionString",
        "endpoints[].properties.connectionString",
        "endpoints[].properties.provisioningState",
      ],
      as(kind, { element: { properties: p } }) {
        const address = firstShown(
          p?.endpointUri,
          p?.TopicEndpoint,
          p?.primaryConnectionString,
          p?.connectionString,
        );
        return standing(p?.provisioningState, () =>
          address === undefined
            ? { gap: `the ${kind} endpoint shows no address`, remedy: "look the endpoint up" }
            : behind(address),
        );
      },
      why: "changes of twins are routed to this service",
      docs: routes,
      answers: ["adt-endpoints"],
    },
    {
      role: "replica",
      read: "endpoints[].properties.deadLetterUri",
      as: behind,
      absent: none,
      why: "events that could not be delivered are kept in a storage account",
      docs: routes,
      answers: ["adt-endpoints"],
    },
    {
      role: "replica",
      read: "timeSeriesDatabaseConnections[].properties.adxResourceId",
      as: resourceAt,
      why: "the history of every twin is written to a Data Explorer cluster",
      docs: history,
      answers: ["adt-history"],
    },
    {
      role: "processing",
      read: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId",
      as: resourceAt,
      why: "the history of every twin passes through an event hub",
      docs: history,
      answers: ["adt-history"],
    },
  ],
  {
    needs: [
      {
        property: "endpoints",
        path: "endpoints",
        apiVersion: "2023-01-31",
        action: "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints/read",
        list: true,
      },
      {
        property: "timeSeriesDatabaseConnections",
        path: "timeSeriesDatabaseConnections",
        apiVersion: "2023-01-31",
        action: "Microsoft.DigitalTwins/digitalTwinsInstances/timeSeriesDatabaseConnections/read",
        list: true,
      },
    ],
  },
);
