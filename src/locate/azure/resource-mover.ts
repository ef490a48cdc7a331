/** Resource Mover: the region to which resources are planned to move. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";

type MoveCollection = Arm<{
  readonly sourceRegion?: string;
  readonly targetRegion?: string;
  readonly moveRegion?: string;
}>;

export const moveCollection = resourceType<MoveCollection>(
  "Microsoft.Migrate/moveCollections",
  [
    {
      role: "replica",
      read: "properties.targetRegion",
      why: "resources of this collection are copied to, and then moved into, this region",
      docs: "https://learn.microsoft.com/azure/resource-mover/overview",
      answers: ["migrate-move"],
    },
    {
      role: "replica",
      read: "properties.moveRegion",
      why: "resources of this collection are moved within this region, between its zones",
      docs: "https://learn.microsoft.com/azure/resource-mover/overview",
      answers: ["migrate-move"],
    },
  ],
  {
    home: {
      role: "none",
      why: "the collection itself is a plan: Microsoft lists Resource Mover as holding no customer data",
      docs: "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services",
    },
  },
);
