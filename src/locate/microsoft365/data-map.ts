/** The tenant's Data Map of Microsoft Purview: what it found in the stores of the estate. */
import { type Mapped, dataMapLooker } from "../azure/data-map.ts";
import { type ResourceType, resourceType } from "../path.ts";

export const dataMap: ResourceType = resourceType<Mapped>("m365:DataMap", [], {
  home: {
    role: "none",
    why: "no API shows where the tenant's own Data Map keeps names of assets",
    docs: "https://learn.microsoft.com/purview/data-gov-classic-security-best-practices",
  },
  looker: dataMapLooker,
  blind: [
    "its region, and assets of collections that the identity cannot read: Microsoft Purview portal > Settings > Account",
  ],
});
