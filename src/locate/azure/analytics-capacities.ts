/** Fabric, Power BI Embedded and Purview: the region of the capacity or account is where data is. */
import { type ResourceType, resourceType, none } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";
import { dataMapLooker } from "./data-map.ts";

const capacity = (type: string, docs: string, question: string, blind: string): ResourceType =>
  resourceType<Arm>(type, [], {
    home: {
      role: "home",
      why: "data of the workspaces on this capacity is stored in the capacity's region",
      docs,
      answers: [question],
    },
    blind: [blind],
  });

export const fabricCapacity = capacity(
  "Microsoft.Fabric/capacities",
  "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo",
  "fabric-capacity",
  "whether the capacity's disaster recovery setting copies OneLake data to the paired region, and where the tenant's Fabric home region is: only Fabric's own admin API shows it",
);

export const powerBiCapacity = capacity(
  "Microsoft.PowerBIDedicated/capacities",
  "https://learn.microsoft.com/power-bi/developer/embedded/embedded-multi-geo",
  "powerbi-embedded",
  "where the Power BI tenant's home region is, which keeps metadata and imported settings: only Power BI's own API shows it",
);

type Purview = Arm<{
  readonly managedResources?: {
    readonly storageAccount?: string;
    readonly eventHubNamespace?: string;
  };
}>;

const purview = "https://learn.microsoft.com/purview/legacy/create-microsoft-purview-portal";

export const purviewAccount = resourceType<Purview>(
  "Microsoft.Purview/accounts",
  [
    {
      role: "replica",
      read: "properties.managedResources.storageAccount",
      absent: none,
      as: resourceAt,
      why: "what scans found is staged in the managed storage account",
      docs: purview,
      answers: ["purview-account"],
    },
    {
      role: "processing",
      read: "properties.managedResources.eventHubNamespace",
      absent: none,
      as: resourceAt,
      why: "lineage passes through the managed event hub",
      docs: purview,
      answers: ["purview-account"],
    },
  ],
  {
    home: {
      role: "home",
      why: "the data map, with samples of what it scanned, is stored in the account's region",
      docs: purview,
      answers: ["purview-account"],
    },
    looker: dataMapLooker,
    blind: [
      "by which integration runtime sources are scanned, and which folders and classifications a scan leaves out: only Purview's own portal shows it",
    ],
  },
);
