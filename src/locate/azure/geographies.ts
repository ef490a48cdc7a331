/** Microsoft's own groups of regions that decide where a service processes; none of them is a legal boundary. */

const euRegions = [
  "austriaeast",
  "belgiumcentral",
  "denmarkeast",
  "francecentral",
  "francesouth",
  "germanynorth",
  "germanywestcentral",
  "italynorth",
  "northeurope",
  "polandcentral",
  "spaincentral",
  "swedencentral",
  "swedensouth",
  "westeurope",
];

/** Regions inside Microsoft's EU Data Boundary. */
export const euDataBoundary: ReadonlySet<string> = new Set([
  ...euRegions,
  "norwayeast",
  "norwaywest",
  "switzerlandnorth",
  "switzerlandwest",
]);

/** What Sentinel calls Europe, which holds London. */
export const europe: ReadonlySet<string> = new Set([...euDataBoundary, "uksouth", "ukwest"]);

export const unitedStates: ReadonlySet<string> = new Set([
  "centralus",
  "eastus",
  "eastus2",
  "northcentralus",
  "southcentralus",
  "westcentralus",
  "westus",
  "westus2",
  "westus3",
]);
