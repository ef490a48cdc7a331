/** Action groups: where alerts are handled, and whom they are sent to. */
import { resourceType } from "../path.ts";
import { type Arm, behind, resourceAt } from "./arm.ts";
import { switchOf } from "../words.ts";

type ActionGroup = Arm<{
  readonly enabled?: boolean;
  readonly webhookReceivers?: readonly { readonly serviceUri?: string }[];
  readonly itsmReceivers?: readonly { readonly region?: string }[];
  readonly logicAppReceivers?: readonly { readonly resourceId?: string }[];
  readonly azureFunctionReceivers?: readonly { readonly functionAppResourceId?: string }[];
  readonly eventHubReceivers?: readonly { readonly eventHubNameSpace?: string }[];
  readonly automationRunbookReceivers?: readonly { readonly automationAccountId?: string }[];
}>;

const docs = "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups";
const isEnabled = switchOf("properties.enabled", true);
const receiver = {
  role: "processing",
  // A disabled group notifies no one.
  when: ({ properties }: ActionGroup) => isEnabled(properties?.enabled),
  reads: ["properties.enabled"],
  docs,
  answers: ["action-group"],
} as const;

export const actionGroup = resourceType<ActionGroup>(
  "Microsoft.Insights/actionGroups",
  [
    {
      ...receiver,
      read: "properties.webhookReceivers[].serviceUri",
      as: behind,
      why: "alerts are sent to this web address",
    },
    {
      ...receiver,
      read: "properties.itsmReceivers[].region",
      why: "a connection in this region opens tickets",
    },
    {
      ...receiver,
      read: "properties.logicAppReceivers[].resourceId",
      as: resourceAt,
      why: "alerts start this logic app",
    },
    {
      ...receiver,
      read: "properties.azureFunctionReceivers[].functionAppResourceId",
      as: resourceAt,
      why: "alerts call a function of this app",
    },
    {
      ...receiver,
      read: "properties.automationRunbookReceivers[].automationAccountId",
      as: resourceAt,
      why: "alerts start a runbook of this account",
    },
    {
      ...receiver,
      read: "properties.eventHubReceivers[].eventHubNameSpace",
      as: (name) => behind(`${name}.servicebus.windows.net`),
      why: "alerts are sent to an event hub of this namespace",
    },
  ],
  {
    home: {
      // Addresses of staff and rules, no customer data: what alerts say is reported for where they are sent.
      role: "metadata",
      why: "a global action group, with its addresses, is stored and run anywhere; a regional one stays in its region",
      docs,
      answers: ["action-group"],
    },
    blind: ["the countries in which people receive text messages, calls and mail"],
  },
);
