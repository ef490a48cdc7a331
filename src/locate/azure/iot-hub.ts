/** IoT Hub: the copy in the paired region, message routes and file upload. */
import {
  type Destination,
  type RowContext,
  type Unknown,
  resourceType,
  none,
  unshown,
} from "../path.ts";
import { given, statusOf, switchOf } from "../words.ts";
import { type Arm, behind } from "./arm.ts";
import { pairIfAny } from "./paired-region.ts";

interface Endpoint {
  readonly name?: string;
  readonly endpointUri?: string | null;
  readonly connectionString?: string | null;
}

interface Route {
  readonly endpointNames?: readonly string[];
  readonly isEnabled?: boolean;
}

interface Endpoints {
  readonly storageContainers?: readonly Endpoint[];
  readonly eventHubs?: readonly Endpoint[];
  readonly serviceBusQueues?: readonly Endpoint[];
  readonly serviceBusTopics?: readonly Endpoint[];
  readonly cosmosDBSqlContainers?: readonly Endpoint[];
}

type IotHub = Arm<{
  readonly locations?: readonly { readonly location?: string; readonly role?: string }[];
  readonly enableDataResidency?: boolean | null;
  readonly routing?: {
    readonly endpoints?: Endpoints;
    readonly routes?: readonly Route[];
  };
  readonly storageEndpoints?: Readonly<
    Record<string, { readonly connectionString?: string; readonly containerName?: string }>
  >;
}>;

const isOn = switchOf("properties.routing.routes[].isEnabled", true);

/** Whether a route that is on leads to the endpoint; a hub that shows no routes may have some. */
function isUsed({ resource }: RowContext<IotHub, unknown>, name: string): boolean | Unknown {
  const routes = resource.properties.properties?.routing?.routes;
  if (!Array.isArray(routes)) return true;
  const own = (routes as readonly Route[])
    .filter(({ endpointNames = [name] }) =>
      endpointNames.some((one) => one.toLowerCase() === name.toLowerCase()),
    )
    .map(({ isEnabled }) => isOn(isEnabled));
  return own.includes(true) || (own.find((one) => one !== false) ?? false);
}

function routed({ name, endpointUri, connectionString }: Endpoint): Destination {
  const address = endpointUri || connectionString;
  return address
    ? behind(address)
    : { gap: `the endpoint ${name ?? ""} shows no address`, remedy: "look the endpoint up" };
}

const isSecondary = statusOf("properties.locations[].role", { primary: false, secondary: true });
const copies = statusOf("properties.enableDataResidency", { true: false, false: true });

const readsOf = <Kind extends keyof Endpoints>(kind: Kind) =>
  [
    "properties.routing.routes[].endpointNames[]",
    "properties.routing.routes[].isEnabled",
    `properties.routing.endpoints.${kind}[].endpointUri`,
    `properties.routing.endpoints.${kind}[].connectionString`,
  ] as const;

const route = {
  role: "replica",
  as: (name: string, here: RowContext<IotHub, Endpoint>) =>
    given(isUsed(here, name), () => routed(here.element)),
  absent: ({ element }: { readonly element: Endpoint | undefined }) =>
    element ? routed(element) : none,
  docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-messages-d2c",
  answers: ["iothub-routing"],
} as const;

export const iotHub = resourceType<IotHub>("Microsoft.Devices/IotHubs", [
  {
    role: "replica",
    read: "properties.locations[].location",
    as: (region, { element }) => given(isSecondary(element.role), () => region),
    reads: ["properties.locations[].role", "properties.enableDataResidency"],
    absent: (here) =>
      here.element
        ? given(isSecondary(here.element.role), () => unshown)
        : given(copies(here.resource.properties.properties?.enableDataResidency), () =>
            pairIfAny(here),
          ),
    why: "device identities and telemetry metadata are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-iot-hub",
    answers: ["iothub-dr"],
  },
  {
    ...route,
    read: "properties.routing.endpoints.storageContainers[].name",
    optional: ["properties.routing.endpoints.storageContainers"],
    reads: readsOf("storageContainers"),
    why: "device messages are routed to a storage account",
  },
  {
    ...route,
    read: "properties.routing.endpoints.eventHubs[].name",
    optional: ["properties.routing.endpoints.eventHubs"],
    reads: readsOf("eventHubs"),
    why: "device messages are routed to an event hub",
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusQueues[].name",
    optional: ["properties.routing.endpoints.serviceBusQueues"],
    reads: readsOf("serviceBusQueues"),
    why: "device messages are routed to a Service Bus queue",
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusTopics[].name",
    optional: ["properties.routing.endpoints.serviceBusTopics"],
    reads: readsOf("serviceBusTopics"),
    why: "device messages are routed to a Service Bus topic",
  },
  {
    ...route,
    read: "properties.routing.endpoints.cosmosDBSqlContainers[].name",
    optional: ["properties.routing.endpoints.cosmosDBSqlContainers"],
    reads: readsOf("cosmosDBSqlContainers"),
    why: "device messages are routed to a Cosmos DB container",
  },
  {
    role: "replica",
    read: "properties.storageEndpoints{}.connectionString",
    as: behind,
    // A hub without file upload shows an empty endpoint.
    absent: ({ element }) => (element?.containerName ? unshown : none),
    reads: ["properties.storageEndpoints{}.containerName"],
    why: "devices upload files to a storage account",
    docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-file-upload",
    answers: ["iothub-routing"],
  },
]);
