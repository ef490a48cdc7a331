/** Event Hubs namespaces: copies of events in other regions, and where Capture writes them. */
import { resourceType, none } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { type Child, resourceAt, storageAccountAt } from "./arm.ts";
import { type MessagingNamespace, namespaceNeeds, namespaceRows } from "./messaging-namespace.ts";
import { isShown } from "../shown.ts";
import { noArm } from "./states.ts";

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
        return !capture || isShown(capture.destination?.properties?.dataLakeAccountName)
          ? none
          : given(isOn(capture.enabled), () => noArm("Capture"));
      },
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
