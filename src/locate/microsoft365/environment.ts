/** Power Platform and Dynamics 365 environments: Dataverse in their geography, and AI that may send data elsewhere. */
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";

interface Environment {
  readonly location?: string;
  readonly macroRegion?: string | null;
  readonly properties?: {
    readonly copilotPolicies?: {
      readonly crossGeoCopilotDataMovementEnabled?: boolean | null;
      readonly crossBoundaryCopilotDataMovementEnabled?: boolean | null;
    } | null;
    readonly bingChatEnabled?: boolean | null;
  };
}

const docs = "https://learn.microsoft.com/power-platform/admin/list-environments";
const ai = "https://learn.microsoft.com/power-platform/admin/geographical-availability-copilot";
const anywhereIfOn = words({ true: "global", false: none });
const isKept = ({ macroRegion }: { readonly macroRegion?: string | null | undefined }): boolean =>
  macroRegion === undefined || macroRegion === null || macroRegion === "";

/** Locations of the EU Data Boundary. */
const inDataBoundary = {
  europe: "power-europe",
  france: "france",
  germany: "germany",
  italy: "italy",
  norway: "norway",
  sweden: "sweden",
  switzerland: "switzerland",
} as const;

const elsewhere = {
  asia: "asia",
  australia: "australia",
  canada: "canada",
  india: "india",
  japan: "japan",
  korea: "korea",
  singapore: "singapore",
  southafrica: "southafrica",
  uae: "uae",
  unitedkingdom: "uk",
  unitedstates: "unitedstates",
  unitedstatesfirstrelease: "unitedstates",
} as const;

/** The switch is for environments of the EU Data Boundary: others have none that could be on. */
const hasNoSwitch = ({ location, macroRegion }: Environment): boolean =>
  isKept({ macroRegion }) && Object.hasOwn(elsewhere, String(location).toLowerCase());

export const environment: ResourceType = resourceType<Environment>(
  "m365:Environment",
  [
    {
      role: "home",
      read: "location",
      reads: ["macroRegion"],
      when: isKept,
      absent: unshown,
      as: words({ ...inDataBoundary, ...elsewhere }),
      why: "Dataverse keeps the environment's data in both Azure regions of this geography",
      docs,
    },
    {
      role: "home",
      read: "macroRegion",
      as: words({
        "eu-efta": "eu-data-boundary",
        emea: "macro-emea",
        "north-america": "north-america",
        "the-americas": "macro-americas",
        "asia-pacific": "asiapacific",
      }),
      why: "the platform may keep the environment's data in any region of this macro region",
      docs: "https://learn.microsoft.com/power-platform/admin/macro-regions",
    },
    {
      role: "processing",
      read: "properties.copilotPolicies.crossGeoCopilotDataMovementEnabled",
      absent: unshown,
      as: anywhereIfOn,
      why: "prompts and data of Copilot features may be moved to another region",
      docs: ai,
    },
    {
      role: "processing",
      read: "properties.copilotPolicies.crossBoundaryCopilotDataMovementEnabled",
      reads: ["location", "macroRegion"],
      absent: ({ resource: { properties } }) => (hasNoSwitch(properties) ? none : unshown),
      as: anywhereIfOn,
      why: "prompts may be processed outside the EU Data Boundary during peak load",
      docs: ai,
    },
    {
      role: "processing",
      read: "properties.bingChatEnabled",
      absent: unshown,
      as: anywhereIfOn,
      why: "Copilot features may send queries to Bing, which is outside the service's boundary",
      docs: ai,
    },
  ],
  {
    blind: [
      "data that connectors and flows send elsewhere, exports to a database of your own (BYOD) and by Azure Synapse Link, and rules of environment groups that override these settings: Power Platform admin center, and Power Apps for Synapse Link",
    ],
  },
);
