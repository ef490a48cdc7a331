/** What is asked of a tenant, one line each, with the least that it takes: scans, gaps and `permissions microsoft365` read this list. */

/** Who gives the permission. */
export const grants = [
  "microsoftGraph",
  "entraRole",
  "azureRole",
  "powerPlatform",
  "fabric",
  "purview",
] as const;
export type Grant = (typeof grants)[number];

export interface Unit {
  /** As the coverage of a report names it. */
  readonly service: string;
  /** What it lists. */
  readonly types: readonly string[];
  /** Members that every row of the list has, whatever is in them: without one it is the answer to something else. */
  readonly shows?: readonly string[];
  /** Every tenant has some: an empty list is not an answer. */
  readonly isNeverEmpty?: true;
  /** Left out for what anybody may read. */
  readonly by?: Grant;
  readonly permission?: string;
}

export const units = {
  openid: { service: "openid-configuration", types: ["m365:Directory"] },
  organization: {
    service: "organization",
    types: [],
    by: "microsoftGraph",
    permission: "Organization.Read.All",
  },
  diagnosticSettings: {
    service: "entra-diagnostic-settings",
    types: ["m365:DiagnosticSetting"],
    by: "entraRole",
    permission: "Security Reader",
  },
  // Asked only of tenants that have Intune.
  intuneDiagnosticSettings: {
    service: "intune-diagnostic-settings",
    types: ["m365:DiagnosticSetting"],
    by: "azureRole",
    permission: "Reader",
  },
  dataBoundary: {
    service: "data-boundary",
    types: [],
    by: "azureRole",
    permission: "Reader",
  },
  sinks: {
    service: "log destination",
    types: [],
    by: "azureRole",
    permission: "Reader",
  },
  licences: {
    service: "subscribed-skus",
    types: ["m365:Copilot"],
    shows: ["servicePlans", "consumedUnits"],
    by: "microsoftGraph",
    permission: "LicenseAssignment.Read.All",
  },
  // Application permission alone: the list of all sites has no delegated one.
  sites: {
    service: "sites",
    types: ["m365:Site"],
    shows: ["webUrl"],
    isNeverEmpty: true,
    by: "microsoftGraph",
    permission: "Sites.Read.All",
  },
  users: {
    service: "users",
    types: ["m365:Mailboxes"],
    shows: ["preferredDataLocation"],
    isNeverEmpty: true,
    by: "microsoftGraph",
    permission: "User.Read.All",
  },
  groups: {
    service: "groups",
    types: ["m365:Group"],
    shows: ["preferredDataLocation", "displayName"],
    by: "microsoftGraph",
    permission: "GroupMember.Read.All",
  },
  environments: {
    service: "power-platform-environments",
    types: ["m365:Environment"],
    shows: ["properties"],
    isNeverEmpty: true,
    by: "powerPlatform",
    permission: "Power Platform administrator",
  },
  capacities: {
    service: "fabric-capacities",
    types: ["m365:Capacity"],
    shows: ["displayName", "sku"],
    by: "fabric",
    permission: "Tenant.Read.All",
  },
  partners: {
    service: "cross-tenant-access",
    types: ["m365:PartnerTenant"],
    shows: ["b2bCollaborationOutbound"],
    by: "microsoftGraph",
    permission: "Policy.Read.All",
  },
  partnerDocuments: { service: "openid-configuration of partners", types: ["m365:PartnerTenant"] },
  applications: {
    service: "service-principals",
    // Its jobs are asked for by application.
    types: ["m365:Provisioning"],
    shows: ["appOwnerOrganizationId"],
    by: "microsoftGraph",
    permission: "Application.Read.All",
  },
  provisioning: {
    service: "provisioning-jobs",
    types: ["m365:Provisioning"],
    shows: ["templateId"],
    by: "microsoftGraph",
    permission: "Synchronization.Read.All",
  },
  connectors: {
    service: "external-connections",
    types: ["m365:ExternalConnection"],
    shows: ["name"],
    by: "microsoftGraph",
    permission: "ExternalConnection.Read.All",
  },
  deviceRestrictions: {
    service: "intune-device-restrictions",
    types: ["m365:DiagnosticPolicy"],
    shows: ["@odata.type", "displayName"],
    by: "microsoftGraph",
    permission: "DeviceManagementConfiguration.Read.All",
  },
  devicePolicies: {
    service: "intune-settings-catalog",
    types: ["m365:DiagnosticPolicy"],
    shows: ["name", "platforms"],
    by: "microsoftGraph",
    permission: "DeviceManagementConfiguration.Read.All",
  },
  // These three where a class of the policy names Purview.
  purviewAssets: {
    service: "purview-assets",
    types: ["m365:DataMap"],
    by: "purview",
    permission: "Data Reader",
  },
  purviewScans: {
    service: "purview-scans",
    types: [],
    by: "purview",
    permission: "Data Source Administrator",
  },
  labels: {
    service: "sensitivity-labels",
    types: [],
    by: "microsoftGraph",
    permission: "SensitivityLabels.Read.All",
  },
  workspaces: {
    service: "fabric-workspaces",
    types: ["m365:Workspace"],
    shows: ["name", "type"],
    by: "fabric",
    permission: "Tenant.Read.All",
  },
} as const satisfies Readonly<Record<string, Unit>>;

/** By grant, each permission once, in alphabetical order. */
export function permissionsBy(grant: Grant): readonly string[] {
  const wanted = Object.values<Unit>(units).filter(({ by }) => by === grant);
  return [...new Set(wanted.flatMap(({ permission }) => permission ?? []))].sort();
}

/** What it takes to list a type, where anybody may not. */
export const permissionsOf = (type: string): readonly string[] => [
  ...new Set(
    Object.values<Unit>(units).flatMap(({ service, permission }) =>
      permission !== undefined && lists(service, type) ? [permission] : [],
    ),
  ),
];

/** Whether a unit of this service lists a type. */
export const lists = (service: string, type: string): boolean =>
  Object.values<Unit>(units).some(
    (unit) =>
      unit.service === service &&
      unit.types.some((one) => one.toLowerCase() === type.toLowerCase()),
  );

/** How each is given, as a remedy says it. */
export const howToGrant: Readonly<Record<Grant, string>> = {
  microsoftGraph: "as an application permission of Microsoft Graph, with admin consent",
  entraRole:
    "as an Entra role to the person who scans; an application takes the Azure role Reader at the scope /providers/Microsoft.aadiam instead",
  azureRole:
    "to the identity that scans: at the scope / for the tenant's data boundary, at /providers/Microsoft.Intune for Intune's logs, and on each subscription that holds a log destination",
  powerPlatform:
    "to the person who scans, or register the application that scans as admin application: Power Platform has no role that only reads",
  fabric:
    "of the Power BI and Fabric admin APIs, to a service principal that the tenant setting for read-only admin APIs allows",
  purview:
    "in the Purview portal (Data Map > Domains > Role assignments) on the domain or root collection, to the identity that scans; only where a class of the policy names Purview",
};
