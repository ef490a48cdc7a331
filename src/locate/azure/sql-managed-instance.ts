/** SQL managed instances: backups, failover groups, links to SQL servers anywhere, and vulnerability assessments. */
import { sameId } from "../../model.ts";
import { none, resourceType, unshown, unknown } from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import { type Arm, type Child, behind, resourceItself, isArmId } from "./arm.ts";
import { inPair, pairIfAny } from "./paired-region.ts";
import { isShown } from "../shown.ts";

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
  readonly vulnerabilityAssessments?: readonly Child<{
    readonly storageContainerPath?: string | null;
  }>[];
}

const isSecondary = statusOf("distributedAvailabilityGroups[].properties.partnerLinkRole", {
  Primary: false,
  Secondary: true,
});

export const sqlManagedInstance = resourceType<ManagedInstance>(
  "Microsoft.Sql/managedInstances",
  [
    {
      role: "backup",
      read: "properties.currentBackupStorageRedundancy",
      as: words({ Geo: inPair, GeoZone: inPair, Local: none, Zone: none }),
      absent: pairIfAny,
      why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview",
      answers: ["sqlmi-backup"],
    },
    {
      role: "replica",
      read: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
      reads: [
        "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
        "instanceFailoverGroups[].properties.partnerRegions[].location",
      ],
      as: (partner, { element, resource }) => {
        // The list is of a resource group and region, so it holds other instances' groups too; and
        // whoever scans only the partner has to see the primary.
        if (!isArmId(partner)) return unknown(partner);
        const { primaryManagedInstanceId: primary } = element;
        if (!isShown(primary) || !isArmId(String(primary)))
          return unknown(
            primary,
            "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
          );
        const ends = [element.primaryManagedInstanceId ?? "", partner];
        const other = ends.find((end) => sameId(end) !== sameId(resource.id));
        if (other === undefined || !ends.some((end) => sameId(end) === sameId(resource.id)))
          return none;
        const group = resource.properties.instanceFailoverGroups?.find(({ properties }) =>
          properties?.managedInstancePairs?.includes(element),
        );
        return group?.properties?.partnerRegions?.[0]?.location || resourceItself(other);
      },
      why: "a failover group also keeps all databases on the other instance of the pair",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/failover-group-sql-mi",
      answers: ["sqlmi-failover-group"],
    },
    {
      role: "replica",
      read: "distributedAvailabilityGroups[].properties.partnerEndpoint",
      as: (endpoint, { element }) =>
        given(isSecondary(element.properties?.partnerLinkRole), () => behind(endpoint)),
      absent: ({ element }) =>
        element ? given(isSecondary(element.properties?.partnerLinkRole), () => unshown) : none,
      reads: ["distributedAvailabilityGroups[].properties.partnerLinkRole"],
      why: "a managed instance link copies databases to the SQL Server at this endpoint",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/managed-instance-link-feature-overview",
      answers: ["sqlmi-dag"],
    },
    {
      role: "log",
      read: "vulnerabilityAssessments[].properties.storageContainerPath",
      as: behind,
      // Without a path there is no classic assessment: it cannot be set without one (prowler reads it so as well, 2026-11-30).
      absent: none,
      why: "vulnerability assessments of the classic configuration write their results to this storage account",
      docs: "https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview",
      answers: ["sqlmi-vulnerability"],
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
      {
        property: "vulnerabilityAssessments",
        path: "vulnerabilityAssessments",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/managedInstances/vulnerabilityAssessments/read",
        list: true,
      },
    ],
    blind: [
      "Vulnerability assessments that single databases configure are not read; those of the instance are.",
      "Audits that T-SQL sets up are not read: each names the container that it writes to.",
    ],
  },
);
