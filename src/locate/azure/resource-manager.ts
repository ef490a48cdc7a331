/** Resource Manager's own records: resource groups, and the tenant's data boundary. */
import { none, unshown, resourceType } from "../path.ts";
import { words } from "../words.ts";
import type { Arm } from "./arm.ts";

export const resourceGroup = resourceType<Arm>("Microsoft.Resources/resourceGroups", [], {
  home: {
    role: "metadata",
    why: "the group's location keeps the descriptions of its resources; the resources may be anywhere",
    docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview",
    answers: ["rg-location"],
  },
});

type DataBoundary = Arm<{ readonly dataBoundary?: string }>;

const boundary =
  "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";

export const dataBoundary = resourceType<DataBoundary>(
  "Microsoft.Resources/dataBoundaries",
  [
    {
      role: "metadata",
      read: "properties.dataBoundary",
      absent: unshown,
      as: words({ EU: none, Global: "global", NotDefined: "global" }),
      why: "without a data boundary, Resource Manager may keep names, tags and settings of resources anywhere; a tenant can choose a boundary only before its first subscription, and cannot undo it",
      docs: boundary,
      answers: ["tenant-data-boundary"],
    },
  ],
  {
    home: {
      role: "none",
      why: "the boundary is a setting of the tenant; with the value EU its metadata stays in the EU Data Boundary",
      docs: boundary,
    },
  },
);
