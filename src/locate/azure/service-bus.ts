/** Service Bus namespaces: copies of messages in other regions. */
import { resourceType } from "../path.ts";
import { type Child, resourceAt } from "./arm.ts";
import { type MessagingNamespace, namespaceNeeds, namespaceRows } from "./messaging-namespace.ts";

interface ServiceBus extends MessagingNamespace {
  readonly migrationConfigurations?: readonly Child<{ readonly targetNamespace?: string }>[];
}

const type = "Microsoft.ServiceBus/namespaces";

export const serviceBus = resourceType<ServiceBus>(
  type,
  [
    ...namespaceRows(type, "service-bus", "sb"),
    {
      role: "replica",
      read: "migrationConfigurations[].properties.targetNamespace",
      as: resourceAt,
      why: "the namespace is being moved into a premium one",
      docs: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-migrate-standard-premium",
      answers: ["sb-migration"],
    },
  ],
  {
    needs: [
      ...namespaceNeeds(type),
      {
        property: "migrationConfigurations",
        path: "migrationConfigurations",
        apiVersion: "2024-01-01",
        action: "Microsoft.ServiceBus/namespaces/migrationConfigurations/read",
        list: true,
        when: (record) => !/^(basic|premium)$/i.test((record as ServiceBus).sku?.name ?? ""),
        reads: ["sku.name"],
      },
    ],
  },
);
