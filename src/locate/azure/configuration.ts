/**
 * Types that are configuration and nothing else: addresses, rules, groupings, views. What they configure is judged
 * where it is listed; of them only the settings are at the listed location, so it is not a home of customer data.
 */
import { type Destination, type ResourceType, resourceType } from "../path.ts";
import { type Arm, behind, isArmId, resourceAt } from "./arm.ts";

const learn = "https://learn.microsoft.com/azure";

/** Type -> what it is, and the page that describes it. */
const configuration: Readonly<Record<string, readonly [why: string, page: string]>> = {
  "Microsoft.AlertsManagement/prometheusRuleGroups": [
    "a rule group holds queries; the metrics are in the workspace they query",
    "azure-monitor/metrics/prometheus-rule-groups",
  ],
  "Microsoft.Compute/availabilitySets": [
    "an availability set spreads machines over racks, and holds none of their data",
    "virtual-machines/availability-set-overview",
  ],
  "Microsoft.Compute/capacityReservationGroups": [
    "a reservation is reserved capacity, and holds no data",
    "virtual-machines/capacity-reservation-overview",
  ],
  "Microsoft.Compute/diskAccesses": [
    "a disk access is a network setting of disks, which are judged where they are",
    "virtual-machines/disks-restrict-import-export-overview",
  ],
  "Microsoft.Compute/diskEncryptionSets": [
    "a disk encryption set names a key, which is stored in its vault",
    "virtual-machines/disk-encryption",
  ],
  "Microsoft.Compute/galleries": [
    "a gallery is a list of images; their versions show where the copies are",
    "virtual-machines/azure-compute-gallery",
  ],
  "Microsoft.Compute/galleries/applications": [
    "the description of an application; its versions show where the copies are",
    "virtual-machines/vm-applications",
  ],
  "Microsoft.Compute/galleries/images": [
    "the description of an image; its versions show where the copies are",
    "virtual-machines/image-version",
  ],
  "Microsoft.Compute/hostGroups": [
    "a host group is a grouping of hosts, and holds no data",
    "virtual-machines/dedicated-hosts",
  ],
  "Microsoft.Compute/proximityPlacementGroups": [
    "a placement group keeps machines close together, and holds none of their data",
    "virtual-machines/co-location",
  ],
  "Microsoft.Compute/sshPublicKeys": [
    "a public key is not a secret and no customer data",
    "virtual-machines/ssh-keys-portal",
  ],
  "Microsoft.Compute/virtualMachines/extensions": [
    "an extension holds the settings of an agent that runs on the machine",
    "virtual-machines/extensions/overview",
  ],
  "Microsoft.DevTestLab/schedules": [
    "a schedule says when machines are shut down",
    "virtual-machines/auto-shutdown-vm",
  ],
  "Microsoft.Insights/autoscaleSettings": [
    "autoscale settings are rules on metrics, and hold no metrics",
    "azure-monitor/autoscale/autoscale-overview",
  ],
  "Microsoft.Insights/dataCollectionRuleAssociations": [
    "an association links a machine to a data collection rule",
    "azure-monitor/data-collection/data-collection-rule-overview",
  ],
  "Microsoft.Insights/scheduledQueryRules": [
    "an alert rule is a query; the logs are in the workspace it queries",
    "azure-monitor/alerts/alerts-types",
  ],
  "Microsoft.Maintenance/maintenanceConfigurations": [
    "a maintenance configuration is a schedule for updates",
    "virtual-machines/maintenance-configurations",
  ],
  "Microsoft.ManagedIdentity/userAssignedIdentities": [
    "a managed identity is a service principal of the directory, and holds no data",
    "active-directory/managed-identities-azure-resources/overview",
  ],
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies": [
    "a firewall policy is a set of rules; requests pass through the gateway that uses it",
    "web-application-firewall/ag/policy-overview",
  ],
  "Microsoft.Network/applicationSecurityGroups": [
    "a security group is a grouping of network interfaces",
    "virtual-network/application-security-groups",
  ],
  "Microsoft.Network/connections": [
    "a connection holds the settings between two gateways",
    "vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
  ],
  "Microsoft.Network/ddosProtectionPlans": [
    "a protection plan is a list of the networks that it protects",
    "ddos-protection/ddos-protection-overview",
  ],
  "Microsoft.Network/dnsForwardingRulesets": [
    "a ruleset is a list of names and the DNS servers that resolve them",
    "dns/private-resolver-endpoints-rulesets",
  ],
  "Microsoft.Network/ipGroups": ["an IP group is a list of addresses", "firewall/ip-groups"],
  "Microsoft.Network/localNetworkGateways": [
    "a local network gateway is the address of the other end",
    "vpn-gateway/vpn-gateway-about-vpn-gateway-settings",
  ],
  "Microsoft.Network/networkInterfaces": [
    "a network interface holds the addresses of a machine; the machine is judged separately",
    "virtual-network/virtual-network-network-interface",
  ],
  "Microsoft.Network/networkManagers": [
    "a network manager holds rules for networks",
    "virtual-network-manager/overview",
  ],
  "Microsoft.Network/networkSecurityGroups": [
    "a network security group is a list of rules for packets",
    "virtual-network/network-security-groups-overview",
  ],
  "Microsoft.Network/privateEndpoints": [
    "a private endpoint is an address of a service in a network, and stores no traffic",
    "private-link/private-endpoint-overview",
  ],
  "Microsoft.Network/privateLinkServices": [
    "a private link service is an address, and stores no traffic",
    "private-link/private-link-service-overview",
  ],
  "Microsoft.Network/publicIPAddresses": [
    "a public IP address is a number",
    "virtual-network/ip-services/public-ip-addresses",
  ],
  "Microsoft.Network/publicIPPrefixes": [
    "a prefix is a range of addresses",
    "virtual-network/ip-services/public-ip-address-prefix",
  ],
  "Microsoft.Network/routeTables": [
    "a route table is a list of routes for packets",
    "virtual-network/virtual-networks-udr-overview",
  ],
  "Microsoft.Network/virtualNetworks": [
    "a virtual network is a set of address ranges, and stores no traffic",
    "virtual-network/virtual-networks-overview",
  ],
  "Microsoft.Network/virtualWans": [
    "a virtual WAN is a grouping of hubs; the hubs are judged separately",
    "virtual-wan/virtual-wan-about",
  ],
  "Microsoft.OperationalInsights/queryPacks": [
    "a query pack holds saved queries; the logs are in the workspaces they query",
    "azure-monitor/logs/query-packs",
  ],
  "Microsoft.Portal/dashboards": [
    "a dashboard holds tiles and queries; it reads its data where that is stored",
    "azure-portal/azure-portal-dashboards",
  ],
  "Microsoft.Resources/templateSpecs": [
    "a template spec holds templates of resources",
    "azure-resource-manager/templates/template-specs",
  ],
  "Microsoft.Resources/templateSpecs/versions": [
    "a version of a template spec is a template of resources",
    "azure-resource-manager/templates/template-specs",
  ],
};

/** What of these no API can tell. */
const blind: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.Network/privateEndpoints": [
    "A private endpoint carries traffic to its service, wherever that is, and stores none of it.",
  ],
  "Microsoft.Network/virtualNetworks": [
    "A peering carries traffic to the other network, wherever that is, and stores none of it.",
  ],
};

const atTenant: Readonly<Record<string, string>> = {
  "Microsoft.Authorization/locks": "azure-resource-manager/management/lock-resources",
  "Microsoft.Authorization/policyAssignments": "governance/policy/overview",
  "Microsoft.Authorization/policyDefinitions": "governance/policy/overview",
  "Microsoft.Authorization/roleAssignments": "role-based-access-control/role-assignments",
  "Microsoft.Authorization/roleDefinitions": "role-based-access-control/role-definitions",
};

type Workbook = Arm<{ readonly storageUri?: string | null }>;

const workbook = resourceType<Workbook>(
  "Microsoft.Insights/workbooks",
  [
    {
      role: "replica",
      read: "properties.storageUri",
      as: workbookStorage,
      why: "the workbook's content, with text and parameters, is stored in this storage account",
      docs: `${learn}/azure-monitor/visualize/workbooks-bring-your-own-storage`,
    },
  ],
  {
    home: {
      role: "metadata",
      why: "a workbook holds text and queries; it reads its data where that is stored",
      docs: `${learn}/azure-monitor/visualize/workbooks-overview`,
    },
  },
);

/** The id of a storage account's container, or its address. */
function workbookStorage(uri: string): Destination {
  return isArmId(uri) ? resourceAt(uri) : behind(uri);
}

export const configurationTypes: readonly ResourceType[] = [
  workbook,
  ...Object.entries(configuration).map(([type, [why, page]]) =>
    resourceType<Arm>(type, [], {
      home: { role: "metadata", why, docs: `${learn}/${page}` },
      blind: blind[type] ?? [],
    }),
  ),
  ...Object.entries(atTenant).map(([type, page]) =>
    resourceType<Arm>(type, [], {
      home: {
        role: "none",
        why: "a setting of Resource Manager without a region; the tenant's data boundary reports where such settings are kept",
        docs: `${learn}/${page}`,
      },
    }),
  ),
];
