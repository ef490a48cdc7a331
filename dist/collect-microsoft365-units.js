// src/collect/microsoft365/units.ts
var grants = [
  "microsoftGraph",
  "entraRole",
  "azureRole",
  "powerPlatform",
  "fabric",
  "purview"
];
var units = {
  openid: { service: "openid-configuration", types: ["m365:Directory"] },
  organization: {
    service: "organization",
    types: [],
    by: "microsoftGraph",
    permission: "Organization.Read.All"
  },
  diagnosticSettings: {
    service: "entra-diagnostic-settings",
    types: ["m365:DiagnosticSetting"],
    by: "entraRole",
    permission: "Security Reader"
  },
  // Asked only of tenants that have Intune.
  intuneDiagnosticSettings: {
    service: "intune-diagnostic-settings",
    types: ["m365:DiagnosticSetting"],
    by: "azureRole",
    permission: "Reader"
  },
  dataBoundary: {
    service: "data-boundary",
    types: [],
    by: "azureRole",
    permission: "Reader"
  },
  sinks: {
    service: "log destination",
    types: [],
    by: "azureRole",
    permission: "Reader"
  },
  licences: {
    service: "subscribed-skus",
    types: ["m365:Copilot"],
    shows: ["servicePlans", "consumedUnits"],
    by: "microsoftGraph",
    permission: "LicenseAssignment.Read.All"
  },
  // Application permission alone: the list of all sites has no delegated one.
  sites: {
    service: "sites",
    types: ["m365:Site"],
    shows: ["webUrl"],
    isNeverEmpty: true,
    by: "microsoftGraph",
    permission: "Sites.Read.All"
  },
  users: {
    service: "users",
    types: ["m365:Mailboxes"],
    shows: ["preferredDataLocation"],
    isNeverEmpty: true,
    by: "microsoftGraph",
    permission: "User.Read.All"
  },
  groups: {
    service: "groups",
    types: ["m365:Group"],
    shows: ["preferredDataLocation", "displayName"],
    by: "microsoftGraph",
    permission: "GroupMember.Read.All"
  },
  environments: {
    service: "power-platform-environments",
    types: ["m365:Environment"],
    shows: ["properties"],
    isNeverEmpty: true,
    by: "powerPlatform",
    permission: "Power Platform administrator"
  },
  capacities: {
    service: "fabric-capacities",
    types: ["m365:Capacity"],
    shows: ["displayName", "sku"],
    by: "fabric",
    permission: "Tenant.Read.All"
  },
  partners: {
    service: "cross-tenant-access",
    types: ["m365:PartnerTenant"],
    shows: ["b2bCollaborationOutbound"],
    by: "microsoftGraph",
    permission: "Policy.Read.All"
  },
  partnerDocuments: { service: "openid-configuration of partners", types: ["m365:PartnerTenant"] },
  applications: {
    service: "service-principals",
    // Its jobs are asked for by application.
    types: ["m365:Provisioning"],
    shows: ["appOwnerOrganizationId"],
    by: "microsoftGraph",
    permission: "Application.Read.All"
  },
  provisioning: {
    service: "provisioning-jobs",
    types: ["m365:Provisioning"],
    shows: ["templateId"],
    by: "microsoftGraph",
    permission: "Synchronization.Read.All"
  },
  connectors: {
    service: "external-connections",
    types: ["m365:ExternalConnection"],
    shows: ["name"],
    by: "microsoftGraph",
    permission: "ExternalConnection.Read.All"
  },
  deviceRestrictions: {
    service: "intune-device-restrictions",
    types: ["m365:DiagnosticPolicy"],
    shows: ["@odata.type", "displayName"],
    by: "microsoftGraph",
    permission: "DeviceManagementConfiguration.Read.All"
  },
  devicePolicies: {
    service: "intune-settings-catalog",
    types: ["m365:DiagnosticPolicy"],
    shows: ["name", "platforms"],
    by: "microsoftGraph",
    permission: "DeviceManagementConfiguration.Read.All"
  },
  // These three where a class of the policy names Purview.
  purviewAssets: {
    service: "purview-assets",
    types: ["m365:DataMap"],
    by: "purview",
    permission: "Data Reader"
  },
  purviewScans: {
    service: "purview-scans",
    types: [],
    by: "purview",
    permission: "Data Source Administrator"
  },
  labels: {
    service: "sensitivity-labels",
    types: [],
    by: "microsoftGraph",
    permission: "SensitivityLabels.Read.All"
  },
  workspaces: {
    service: "fabric-workspaces",
    types: ["m365:Workspace"],
    shows: ["name", "type"],
    by: "fabric",
    permission: "Tenant.Read.All"
  }
};
function permissionsBy(grant) {
  const wanted = Object.values(units).filter(({ by }) => by === grant);
  return [...new Set(wanted.flatMap(({ permission }) => permission ?? []))].sort();
}
var lists = (service, type) => Object.values(units).some(
  (unit) => unit.service === service && unit.types.some((one) => one.toLowerCase() === type.toLowerCase())
);
var howToGrant = {
  microsoftGraph: "as an application permission of Microsoft Graph, with admin consent",
  entraRole: "as an Entra role to the person who scans; an application takes the Azure role Reader at the scope /providers/Microsoft.aadiam instead",
  azureRole: "to the identity that scans: at the scope / for the tenant's data boundary, at /providers/Microsoft.Intune for Intune's logs, and on each subscription that holds a log destination",
  powerPlatform: "to the person who scans, or register the application that scans as admin application: Power Platform has no role that only reads",
  fabric: "of the Power BI and Fabric admin APIs, to a service principal that the tenant setting for read-only admin APIs allows",
  purview: "in the Purview portal (Data Map > Domains > Role assignments) on the domain or root collection, to the identity that scans; only where a class of the policy names Purview"
};

export {
  grants,
  units,
  permissionsBy,
  lists,
  howToGrant
};
