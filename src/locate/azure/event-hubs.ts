/** Event Hubs namespaces: copies of events in other regions, and where Capture writes them. */
import { none, resourceType } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { type Child, resourceAt, storageAccountAt } from "./arm.ts";
import { type MessagingNamespace, namespaceNeeds, namespaceRows } from "./messaging-namespace.ts";

interface EventHubs extends MessagingNamespace {
  readonly eventhubs?: readonly Child<{
    readonly captureDescription?: {
      readonly enabled?: boolean;
      readonly destination?: {
        readonly properties?: {
          readonly storageAccountResourceId?: string;
          readonly dataLakeAccountName?: string;
        };
      };
    };
  }>[];
}

const isOn = switchOf("eventhubs[].properties.captureDescription.enabled", true);

const type = "Microsoft.EventHub/namespaces";
const capture = "https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview";

export const eventHubs = resourceType<EventHubs>(
  type,
  [
    ...namespaceRows(type, "event-hubs", "eh"),
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId",
      absent: none,
      as: (id, { element }) =>
        given(isOn(element.properties?.captureDescription?.enabled), () => resourceAt(id)),
      reads: ["eventhubs[].properties.captureDescription.enabled"],
      why: "Capture writes every event to a storage account",
      docs: capture,
      answers: ["eh-capture"],
    },
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName",
      absent: none,
      as: (name, { element }) =>
        given(isOn(element.properties?.captureDescription?.enabled), () => storageAccountAt(name)),
      reads: ["eventhubs[].properties.captureDescription.enabled"],
      why: "Capture writes every event to a data lake account",
      docs: capture,
      answers: ["eh-capture"],
    },
  ],
  {
    needs: [
      ...namespaceNeeds(type),
      {
        property: "eventhubs",
        path: "eventhubs",
        apiVersion: "2024-01-01",
        action: "Microsoft.EventHub/namespaces/eventhubs/read",
        list: true,
      },
    ],
  },
);
