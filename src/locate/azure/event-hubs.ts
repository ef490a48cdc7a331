/** Event Hubs namespaces: copies of events in other regions, and where Capture writes them. */
import { resourceType, none } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { type Child, resourceAt, storageAccountAt } from "./arm.ts";
import { type MessagingNamespace, namespaceNeeds, namespaceRows } from "./messaging-namespace.ts";
import { oneOf } from "../arms.ts";

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

const captured = "eventhubs[].properties.captureDescription.destination.properties";
const accounts = ["storageAccountResourceId", "dataLakeAccountName"];

const type = "Microsoft.EventHub/namespaces";
const docs = "https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview";

export const eventHubs = resourceType<EventHubs>(
  type,
  [
    ...namespaceRows(type, "event-hubs", "eh"),
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId",
      as: (id, { element }) =>
        given(isOn(element.properties?.captureDescription?.enabled), () => resourceAt(id)),
      absent: ({ element }) => {
        const capture = element?.properties?.captureDescription;
        return capture
          ? given(isOn(capture.enabled), () =>
              oneOf(captured, capture.destination?.properties ?? {}, accounts, [
                "archiveNameFormat",
                "blobContainer",
              ]),
            )
          : none;
      },
      unions: [captured],
      reads: [
        "eventhubs[].properties.captureDescription.enabled",
        "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName",
      ],
      why: "Capture writes every event to a storage account",
      docs,
      answers: ["eh-capture"],
    },
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName",
      as: (name, { element }) =>
        given(isOn(element.properties?.captureDescription?.enabled), () => storageAccountAt(name)),
      absent: none,
      reads: ["eventhubs[].properties.captureDescription.enabled"],
      why: "Capture writes every event to a data lake account",
      docs,
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
