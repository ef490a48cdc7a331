/**
 * Types without a region of their own, each judged for what it is. Microsoft's EU Data Boundary
 * leaves resource names and settings out of customer data; a status that could not be read is a gap.
 */
import { type ResourceType, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";

const eudb = "https://learn.microsoft.com/en-us/privacy/eudb";
const nonregional = `${eudb}/eu-data-boundary-configure-azure-nonregional-services`;
const transfers = `${eudb}/eu-data-boundary-ongoing-partial-transfers`;
const services = "https://learn.microsoft.com/azure/reliability/regions-nonregional-services";
const armBoundary =
  "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";

const empty = (
  type: string,
  why: string,
  docs = nonregional,
  blind: readonly string[] = [],
): ResourceType => resourceType<Arm>(type, [], { home: { role: "none", why, docs }, blind });

/** Settings that Azure keeps at `global` whatever one does: a note on each would tell nobody anything. */
const settings = (type: string, what: string, docs: string, blind?: string): ResourceType =>
  empty(
    type,
    `${what} is a setting without a region; the tenant's data boundary reports where such settings are kept`,
    docs,
    blind === undefined ? [] : [blind],
  );

const anywhere = (type: string, why: string, docs: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "home", at: "global", why, docs } });

const unread = (type: string, why: string, gap: string, docs = services): ResourceType =>
  resourceType<Arm>(type, [
    {
      role: "home",
      always: {
        gap,
        remedy: "read the service's terms, and accept the gap with an exception if they suffice",
      },
      why,
      docs,
    },
  ]);

const unknownStatus = "Microsoft's EU Data Boundary status of this service could not be read";
const evaluated = "where Azure Monitor evaluates an alert rule whose location is global";
const alerts = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview";

export const nonregionalTypes: readonly ResourceType[] = [
  empty("Microsoft.Advisor/recommendations", "Microsoft lists Advisor as holding no customer data"),
  empty(
    "Microsoft.AzureActiveDirectory/guestUsages",
    "a link between the tenant's external identities and the subscription that pays for them",
    "https://learn.microsoft.com/entra/external-id/external-identities-pricing",
  ),
  empty(
    "Microsoft.ManagedServices/registrationAssignments",
    "Microsoft lists Lighthouse as holding no customer data; it grants access and moves no data",
  ),
  empty(
    "Microsoft.ManagedServices/registrationDefinitions",
    "Microsoft lists Lighthouse as holding no customer data; it grants access and moves no data",
  ),
  empty(
    "Microsoft.Management/managementGroups",
    "a management group is a setting; the tenant's data boundary reports where such settings are kept",
    armBoundary,
  ),
  empty(
    "Microsoft.ResourceHealth/events",
    "Microsoft lists Service Health as holding no customer data",
  ),

  settings("Microsoft.AlertsManagement/actionRules", "an alert rule", alerts, evaluated),
  settings(
    "Microsoft.AlertsManagement/smartDetectorAlertRules",
    "an alert rule",
    alerts,
    evaluated,
  ),
  settings("Microsoft.Insights/activityLogAlerts", "an alert rule", alerts, evaluated),
  settings("Microsoft.Insights/metricAlerts", "an alert rule", alerts, evaluated),
  settings(
    "Microsoft.Insights/privateLinkScopes",
    "a private link scope, which holds no telemetry,",
    "https://learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-security",
  ),
  settings("Microsoft.ResourceGraph/queries", "a saved query", transfers),
  resourceType<Arm>("Microsoft.ChangeAnalysis/profile", [], {
    home: {
      role: "metadata",
      at: "global",
      why: "Change Analysis keeps properties of resources in any public region",
      docs: transfers,
    },
  }),

  anywhere(
    "Microsoft.WindowsIoT/deviceServices",
    "updates are distributed worldwide, and the service is excluded from the EU Data Boundary",
    `${eudb}/eu-data-boundary-excluded-services`,
  ),

  unread(
    "Microsoft.AzureSphere/catalogs",
    "device images may be distributed all over the world",
    `${unknownStatus}; only the images show the boundary of each image`,
    "https://learn.microsoft.com/azure-sphere/product-overview/what-is-azure-sphere",
  ),
  unread(
    "Microsoft.Bing/accounts",
    "search queries go to Bing, which has its own terms",
    unknownStatus,
    "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/tools/bing-grounding",
  ),
  unread(
    "Microsoft.CertificateRegistration/certificateOrders",
    "a certificate authority outside Azure handles certificate orders",
    unknownStatus,
  ),
  resourceType<Arm>("Microsoft.DomainRegistration/domains", [], {
    home: {
      role: "metadata",
      why: "a registration holds the name, address and phone number of its contacts, and goes to a registrar outside Azure",
      docs: "https://learn.microsoft.com/azure/app-service/manage-custom-dns-buy-domain",
    },
  }),
  unread(
    "Microsoft.IoTSecurity/defenderSettings",
    "Defender for IoT has no region in which it keeps findings",
    unknownStatus,
  ),
  unread("Microsoft.Peering/peerings", "peering is a global service", unknownStatus),
  unread("Microsoft.Peering/peeringServices", "peering is a global service", unknownStatus),
  unread(
    "Microsoft.SaaS/resources",
    "the vendor of the offer processes data under its own terms",
    "no property says where the vendor stores and processes data",
    "https://learn.microsoft.com/marketplace/azure-marketplace-overview",
  ),
  unread(
    "microsoft.visualstudio/account",
    "code and work items are stored in the geography of the Azure DevOps organization",
    "the organization's geography: only the Azure DevOps portal shows it",
    "https://learn.microsoft.com/azure/devops/organizations/security/data-protection",
  ),
];
