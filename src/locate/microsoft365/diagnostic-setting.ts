/** Diagnostic settings of the directory and of Intune: sign-ins and audit logs, with names and addresses of people, are sent on. */
import { noArm, holdsAny } from "../arms.ts";
import { resourceAt } from "../azure/arm.ts";
import { type DataPath, type Destination, type ResourceType, none, resourceType } from "../path.ts";
import { given, switchOf } from "../words.ts";

interface Setting {
  readonly properties?: {
    readonly workspaceId?: string | null;
    readonly storageAccountId?: string | null;
    readonly eventHubAuthorizationRuleId?: string | null;
    readonly marketplacePartnerId?: string | null;
    readonly serviceBusRuleId?: string | null;
    readonly logs?: readonly { readonly enabled?: boolean }[] | null;
  };
  /** Where the workspaces, accounts and namespaces are that it names, as Resource Manager says. */
  readonly sinks?: readonly { readonly id?: string; readonly location?: string }[];
}

const isOn = switchOf("enabled", true);

/** One whose categories are all switched off sends nothing. */
function sends({ properties }: Setting): ReturnType<typeof isOn> {
  const switches = (properties?.logs ?? []).map(({ enabled }) => isOn(enabled));
  return (
    switches.find((one) => one === true) ??
    switches.find((one) => one !== false) ??
    switches.length === 0
  );
}

/** The last is an older name of a namespace: https://learn.microsoft.com/azure/templates/microsoft.aadiam/diagnosticsettings */
const others = [
  "storageAccountId",
  "eventHubAuthorizationRuleId",
  "marketplacePartnerId",
  "serviceBusRuleId",
] as const;
const reads = ["properties.logs[].enabled", "sinks[].id", "sinks[].location"] as const;

const sink = {
  role: "log",
  docs: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-configure-diagnostic-settings",
} as const;

type SettingRow = { readonly resource: { readonly properties: Setting } };
const sinkAt = (id: string, { resource: { properties } }: SettingRow): Destination =>
  given(sends(properties), () => {
    const at = resourceAt(id);
    const known = properties.sinks?.find(
      (one) =>
        typeof at === "object" &&
        "resource" in at &&
        one.id?.toLowerCase() === at.resource.toLowerCase(),
    );
    return known?.location ?? at;
  });

const to = (other: (typeof others)[number], why: string): DataPath<Setting> => ({
  ...sink,
  read: `properties.${other}`,
  absent: none,
  reads,
  as: sinkAt,
  why,
});

export const diagnosticSetting: ResourceType = resourceType<Setting>(
  "m365:DiagnosticSetting",
  [
    {
      ...sink,
      read: "properties.workspaceId",
      unions: ["properties"],
      reads: [...reads, ...others.map((other) => `properties.${other}` as const)],
      absent: ({ resource: { properties } }) =>
        holdsAny(properties.properties, others)
          ? none
          : given(sends(properties), () =>
              noArm(
                "the sinks of a setting",
                properties.properties,
                ["workspaceId", ...others],
                ["logs", "eventHubName"],
              ),
            ),
      as: sinkAt,
      why: "sign-in and audit logs of the directory, or logs of Intune, are sent to a Log Analytics workspace",
    },
    to(
      "storageAccountId",
      "sign-in and audit logs of the directory, or logs of Intune, are archived in a storage account",
    ),
    to(
      "eventHubAuthorizationRuleId",
      "sign-in and audit logs of the directory, or logs of Intune, are streamed to an event hub",
    ),
    to(
      "marketplacePartnerId",
      "sign-in and audit logs of the directory, or logs of Intune, are handed to another vendor's service",
    ),
    to(
      "serviceBusRuleId",
      "sign-in and audit logs of the directory, or logs of Intune, are streamed to a Service Bus or Event Hubs namespace, named by an older property",
    ),
  ],
  {
    home: {
      role: "none",
      why: "a diagnostic setting is configuration of its service, and kept with it",
      docs: sink.docs,
    },
  },
);
