/** SQL managed instances: backups, failover groups, and links to SQL servers anywhere. */
import { sameId } from "../../model.ts";
import { resourceType } from "../unconverted.ts";
import { type Arm, type Child, behind } from "./arm.ts";
import { paired, reachesPair } from "./regions.ts";

interface ManagedInstance extends Arm<{
  readonly currentBackupStorageRedundancy?: string | null;
}> {
  readonly instanceFailoverGroups?: readonly Child<{
    readonly partnerRegions?: readonly { readonly location?: string }[];
    readonly managedInstancePairs?: readonly {
      readonly primaryManagedInstanceId?: string;
      readonly partnerManagedInstanceId?: string;
    }[];
  }>[];
  readonly distributedAvailabilityGroups?: readonly Child<{
    readonly partnerEndpoint?: string | null;
    readonly partnerLinkRole?: string;
  }>[];
}

export const sqlManagedInstance = resourceType<ManagedInstance>(
  "Microsoft.Sql/managedInstances",
  [
    {
      role: "backup",
      read: "properties.currentBackupStorageRedundancy",
      as: (redundancy, here) => (reachesPair(redundancy) ? paired(here) : undefined),
      absent: (here) => here.pair(),
      why: "backups are geo-redundant unless set otherwise, so a copy lies in the paired region",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview",
      answers: ["sqlmi-backup"],
    },
    {
      role: "replica",
      read: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
      as: (partner, { element, resource }) => {
        // The list is of a resource group and region, so it holds other instances' groups too; and
        // whoever scans only the partner has to see the primary.
        const ends = [element.primaryManagedInstanceId ?? "", partner];
        const other = ends.find((end) => sameId(end) !== sameId(resource.id));
        if (other === undefined || !ends.some((end) => sameId(end) === sameId(resource.id)))
          return undefined;
        const group = resource.properties.instanceFailoverGroups?.find(({ properties }) =>
          properties?.managedInstancePairs?.includes(element),
        );
        return group?.properties?.partnerRegions?.[0]?.location ?? { resource: other };
      },
      why: "a failover group keeps all databases on the other instance of the pair as well",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/failover-group-sql-mi",
      answers: ["sqlmi-failover-group"],
    },
    {
      role: "replica",
      read: "distributedAvailabilityGroups[].properties.partnerEndpoint",
      as: (endpoint, { element }) =>
        element.properties?.partnerLinkRole === "Primary" ? undefined : behind(endpoint),
      why: "a managed instance link copies databases to the SQL Server at this endpoint",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/managed-instance-link-feature-overview",
      answers: ["sqlmi-dag"],
    },
  ],
  {
    needs: [
      {
        property: "instanceFailoverGroups",
        path: "{group}/providers/Microsoft.Sql/locations/{location}/instanceFailoverGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/locations/instanceFailoverGroups/read",
        list: true,
      },
      {
        property: "distributedAvailabilityGroups",
        path: "distributedAvailabilityGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/managedInstances/distributedAvailabilityGroups/read",
        list: true,
      },
    ],
  },
);
