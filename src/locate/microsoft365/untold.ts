/** What no API of a tenant tells, each with the page that shows it: named once, wherever a tenant was scanned. */
import type { BlindSpot } from "../../model.ts";

const spots: readonly (readonly [type: string, detail: string])[] = [
  [
    "Exchange Online, SharePoint, OneDrive and Teams",
    "where their data is stored without multi-geo, and what the tenant's default geography is: Microsoft 365 admin center > Settings > Org settings > Organization profile > Data location",
  ],
  [
    "Microsoft 365 Copilot",
    // https://learn.microsoft.com/microsoft-365/copilot/extensibility/api/admin-settings/policysettings/copilotpolicysetting-get, read on 2026-11-29
    "where a prompt was processed, flexible inferencing during peak load, Anthropic and other providers of models, Copilot Chat, which needs no licence, and web search, whose queries leave the Microsoft 365 boundary (Graph shows its policy to a signed-in person alone): Microsoft 365 admin center > Copilot > Settings",
  ],
  [
    "Power BI and Fabric",
    "the home region, where workspaces without a capacity are, and metadata of all others: Help > About Power BI; settings that let Azure OpenAI, Q&A or maps process data in another region, which are not read: Fabric admin portal > Tenant settings",
  ],
  [
    "Intune",
    "where its data is stored: Microsoft Intune admin center > Tenant administration > Tenant status",
  ],
  [
    "Microsoft Defender",
    "where Defender XDR, for Endpoint, for Identity and for Cloud Apps keep data: Microsoft Defender portal > Settings",
  ],
  [
    "mail that leaves by rule",
    // https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mfr-auto-forwarded-messages-report, read on 2026-11-29
    "forwarding of mailboxes, inbox rules (Graph shows them only with permission to read the settings of every mailbox, which this tool does not request), transport rules, connectors and journaling: Exchange admin center > Reports > Mail flow > Auto forwarded messages, and > Mail flow > Rules, Remote domains and Connectors",
  ],
  [
    "other tenants",
    "accounts that are guests of tenants without settings of their own, as the default allows, which country a guest's or a partner's tenant is in, as its public document names a part of the world alone, multitenant organizations and partners with delegated rights: Microsoft Entra admin center > External Identities > Cross-tenant access settings",
  ],
  [
    "agents",
    // https://learn.microsoft.com/microsoft-365/copilot/extensibility/api/admin-settings/package/overview, read on 2026-11-29
    "what agents' plugins and federated connectors send out, and where their publishers process it (Graph lists agents where Agent 365 is licensed, and no place of any): Microsoft 365 admin center > Agents > All agents",
  ],
  [
    "diagnostic data of Office and Windows",
    "levels set by Cloud Policy, administrative templates or group policy are not read, nor devices without a policy, nor whether Windows is configured as processor; where Office has no level, required and optional data is sent, and required service data always: https://config.office.com, and Microsoft Intune admin center > Devices > Configuration",
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
