/** What no API of a tenant tells, each with the page that shows it: named once, wherever a tenant was scanned. */
import type { BlindSpot } from "../../model.ts";

const spots: readonly (readonly [type: string, detail: string])[] = [
  [
    "Exchange Online, SharePoint, OneDrive and Teams",
    "where their data is stored without multi-geo, and what the tenant's default geography is: Microsoft 365 admin center > Settings > Org settings > Organization profile > Data location",
  ],
  [
    "Microsoft 365 Copilot",
    "where a prompt was processed, flexible inferencing during peak load, Anthropic and other providers of models, web search, and connectors that query external services in real time: Microsoft 365 admin center > Copilot > Settings",
  ],
  ["Power BI and Fabric", "the home region, which keeps metadata: Help > About Power BI"],
  [
    "Intune",
    "where it is, and where its own logs are sent: Microsoft Intune admin center > Tenant administration > Tenant status",
  ],
  [
    "Microsoft Defender",
    "where Defender XDR, for Endpoint, for Identity and for Cloud Apps keep data: Microsoft Defender portal > Settings",
  ],
  [
    "mail that leaves by rule",
    // https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mfr-auto-forwarded-messages-report
    "forwarding of mailboxes, inbox rules (Graph shows them only with permission to read the settings of every mailbox, which this tool does not request), transport rules, connectors and journaling: Exchange admin center > Reports > Mail flow > Auto forwarded messages, and > Mail flow > Rules, Remote domains and Connectors",
  ],
  [
    "other tenants",
    "accounts that are guests in tenants without their own settings (allowed by default), the country of a guest's tenant, multitenant organizations and partners with delegated rights: Microsoft Entra admin center > External Identities > Cross-tenant access settings",
  ],
  [
    "connectors and agents",
    "data that plugins of agents and federated connectors send out, and Copilot's policy for web search, which Graph shows only to a signed-in user: Microsoft 365 admin center > Copilot",
  ],
  [
    "diagnostic data of Office and Windows",
    "levels set by Cloud Policy, administrative templates or group policy are not read, nor whether Windows is configured as processor; where Office has no level, required and optional data is sent: https://config.office.com, and Microsoft Intune admin center > Devices > Configuration",
  ],
  [
    "Viva, Forms, Planner, Whiteboard and others",
    "where they are: Microsoft's table by sign-up country (https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-other)",
  ],
  [
    "the EU Data Boundary's exceptions",
    "data that leaves it for every customer (security operations, support, remote access, excluded services): Microsoft documents it, and no setting shows it: https://learn.microsoft.com/privacy/eudb/eu-data-boundary-transfers-for-all-services",
  ],
];

export const untold = (): readonly BlindSpot[] =>
  spots.map(([type, detail]) => ({ provider: "microsoft365", type, resources: 0, detail }));
