/** Diagnostic settings: where the logs of any resource are sent. One call per resource, so asked only of types that hold or process data. */
import type { Need } from "../../model.ts";
import {
  type DataPath,
  type ResourceType,
  resourceType,
  rowOf,
  none,
  type Destination,
  type Unknown,
} from "../path.ts";
import { type Child, resourceAt } from "./arm.ts";
import { diagnosed, loggedAlone } from "./diagnosed.ts";
import { given, switchOf } from "../words.ts";
import { holdsAny, noArm } from "../arms.ts";

interface Category {
  readonly enabled?: boolean;
}

interface Sinks {
  readonly workspaceId?: string | null;
  readonly storageAccountId?: string | null;
  readonly eventHubAuthorizationRuleId?: string | null;
  readonly marketplacePartnerId?: string | null;
  readonly serviceBusRuleId?: string | null;
}

type Setting = Child<
  Sinks & {
    readonly logs?: readonly Category[] | null;
    readonly metrics?: readonly Category[] | null;
  }
>;
type Settings = readonly Setting[];

export interface Diagnosed {
  readonly diagnosticSettings?: Settings;
  readonly blobDiagnosticSettings?: Settings;
}

/**
 * Whether a setting sends anything: one whose categories are all switched off sends nothing, and so does one that
 * shows both its lists without a category.
 */
function sends({ properties: { logs, metrics } = {} }: Setting): boolean | Unknown {
  const categories = [...(logs ?? []), ...(metrics ?? [])];
  const switches = categories.map(({ enabled }) => isOn(enabled));
  return (
    switches.find((one) => one === true) ??
    switches.find((one) => one !== false) ??
    (switches.length === 0 && !(Array.isArray(logs) && Array.isArray(metrics)))
  );
}

const isOn = switchOf("enabled", true);

const sink = {
  role: "log",
  as: (id: string, { element }: { readonly element: Setting }) =>
    given(sends(element), () => resourceAt(id)),
  docs: "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings",
  answers: ["diag-settings"],
} as const;

/** What a setting has besides its sinks. */
const beside = ["logs", "metrics", "logAnalyticsDestinationType"] as const;
const others = [
  "storageAccountId",
  "eventHubAuthorizationRuleId",
  "marketplacePartnerId",
  "serviceBusRuleId",
] as const;

/** Each setting has a sink, and one that shows none that is known has another. */
const otherSink = ({ element }: { readonly element: Setting | undefined }): Destination =>
  !element || holdsAny(element.properties, others)
    ? none
    : given(sends(element), () =>
        noArm("the sinks of a setting", element.properties, ["workspaceId", ...others], beside),
      );

const sinks = (list: "diagnosticSettings" | "blobDiagnosticSettings"): DataPath<Diagnosed>[] => {
  const categories = [
    `${list}[].properties.logs[].enabled`,
    `${list}[].properties.metrics[].enabled`,
  ] as const;
  return [
    {
      ...sink,
      read: `${list}[].properties.workspaceId`,
      absent: otherSink,
      unions: [`${list}[].properties`],
      reads: [...categories, ...others.map((other) => `${list}[].properties.${other}` as const)],
      why: "the resource's logs are sent to a Log Analytics workspace",
    },
    {
      ...sink,
      read: `${list}[].properties.storageAccountId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are archived in a storage account",
    },
    {
      ...sink,
      read: `${list}[].properties.eventHubAuthorizationRuleId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are streamed to an event hub",
    },
    {
      ...sink,
      read: `${list}[].properties.marketplacePartnerId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are sent to another vendor's service",
    },
    {
      ...sink,
      read: `${list}[].properties.serviceBusRuleId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are streamed to a Service Bus or Event Hubs namespace, named by an older property",
    },
  ];
};

const diagnosticRows: readonly DataPath<Diagnosed>[] = sinks("diagnosticSettings");

const diagnosticNeed: Need = {
  property: "diagnosticSettings",
  path: "providers/Microsoft.Insights/diagnosticSettings",
  apiVersion: "2021-05-01-preview",
  action: "Microsoft.Insights/diagnosticSettings/read",
  list: true,
  skippable: "logs",
};

/** The type, and what is known of the logs of every type. */
function withDiagnostics(type: ResourceType): ResourceType {
  // A storage account logs what is read and written in the name of its blob service.
  const blobs = type.type === "Microsoft.Storage/storageAccounts";
  return {
    ...type,
    rows: [
      ...type.rows,
      ...diagnosticRows.map((row) => rowOf(row)),
      ...(blobs ? sinks("blobDiagnosticSettings").map((row) => rowOf(row)) : []),
    ],
    needs: [
      ...type.needs,
      diagnosticNeed,
      ...(blobs
        ? [
            {
              ...diagnosticNeed,
              property: "blobDiagnosticSettings",
              path: `blobServices/default/${diagnosticNeed.path}`,
            },
          ]
        : []),
    ],
  };
}

const wanted: ReadonlySet<string> = new Set(diagnosed.map((type) => type.toLowerCase()));

/** The type, with the rows of diagnostic settings where they belong. */
export const logged = (type: ResourceType): ResourceType =>
  wanted.has(type.type.toLowerCase()) ? withDiagnostics(type) : type;

export const loggedTypes: readonly ResourceType[] = loggedAlone.map((type) =>
  resourceType(type, []),
);
