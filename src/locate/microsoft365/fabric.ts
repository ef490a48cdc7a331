/** Power BI and Fabric: data of a workspace is in the region of its capacity. */
import { type ResourceType, none, resourceType, unshown } from "../path.ts";

const docs = "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo";

export const capacity: ResourceType = resourceType<{ readonly region?: string }>("m365:Capacity", [
  {
    role: "home",
    read: "region",
    absent: unshown,
    why: "data of the workspaces on this capacity is kept and processed in the capacity's region",
    docs,
  },
]);

interface Workspace {
  /** The id that this scan gives to the capacity. */
  readonly capacityId?: string;
}

export const workspace: ResourceType = resourceType<Workspace>(
  "m365:Workspace",
  [
    {
      role: "home",
      read: "capacityId",
      absent: none,
      as: (resource) => ({ resource }),
      why: "data of the workspace is kept in the region of its capacity",
      docs,
    },
  ],
  {
    home: {
      role: "none",
      why: "a workspace without a capacity is in the tenant's home region, which no API shows",
      docs,
    },
  },
);
