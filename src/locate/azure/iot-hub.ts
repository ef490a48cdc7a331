/** IoT Hub: the copy in the paired region, message routes and file upload. */
import { type Destination, resourceType } from "../unconverted.ts";
import { type Arm, resourceBehind } from "./arm.ts";

interface Endpoint {
  readonly name?: string;
  readonly endpointUri?: string | null;
  readonly connectionString?: string | null;
}

type IotHub = Arm<{
  readonly locations?: readonly { readonly location?: string; readonly role?: string }[];
  readonly enableDataResidency?: boolean | null;
  readonly routing?: {
    readonly endpoints?: {
      readonly storageContainers?: readonly Endpoint[];
      readonly eventHubs?: readonly Endpoint[];
      readonly serviceBusQueues?: readonly Endpoint[];
      readonly serviceBusTopics?: readonly Endpoint[];
      readonly cosmosDBSqlContainers?: readonly Endpoint[];
    };
  };
  readonly storageEndpoints?: Readonly<
    Record<string, { readonly connectionString?: string; readonly containerName?: string }>
  >;
}>;

function routed({ name, endpointUri, connectionString }: Endpoint): Destination {
  const resource = resourceBehind(endpointUri || connectionString || "");
  return resource === undefined
    ? { gap: `the endpoint ${name ?? ""} shows no address`, remedy: "look the endpoint up" }
    : { resource };
}

const route = {
  role: "replica",
  as: (_: string, { element }: { readonly element: Endpoint }) => routed(element),
  docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-messages-d2c",
  answers: ["iothub-routing"],
} as const;

export const iotHub = resourceType<IotHub>("Microsoft.Devices/IotHubs", [
  {
    role: "replica",
    read: "properties.locations[].location",
    as: (region, { element }) => (element.role === "secondary" ? region : undefined),
    absent: ({ pair, resource }) =>
      resource.properties.properties?.enableDataResidency === true ? undefined : pair(),
    why: "device identities and telemetry metadata are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-iot-hub",
    answers: ["iothub-dr"],
  },
  {
    ...route,
    read: "properties.routing.endpoints.storageContainers[].name",
    why: "device messages are routed to a storage account",
  },
  {
    ...route,
    read: "properties.routing.endpoints.eventHubs[].name",
    why: "device messages are routed to an event hub",
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusQueues[].name",
    why: "device messages are routed to a Service Bus queue",
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusTopics[].name",
    why: "device messages are routed to a Service Bus topic",
  },
  {
    ...route,
    read: "properties.routing.endpoints.cosmosDBSqlContainers[].name",
    why: "device messages are routed to a Cosmos DB container",
  },
  {
    role: "replica",
    read: "properties.storageEndpoints{}.connectionString",
    as(connectionString) {
      const resource = resourceBehind(connectionString);
      return resource === undefined ? undefined : { resource };
    },
    why: "devices upload files to a storage account",
    docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-file-upload",
    answers: ["iothub-routing"],
  },
]);
