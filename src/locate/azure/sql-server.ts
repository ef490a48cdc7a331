/** SQL servers: geo-replicas, failover groups, audit logs and vulnerability assessments of the databases on them. */
import { resourceType, none, unshown } from "../path.ts";
import { statusOf, switchOf } from "../words.ts";
import { type Arm, type Child, behind, resourceAt, resourceItself } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";

interface SqlServer extends Arm {
  readonly replicationLinks?: readonly Child<{
    readonly partnerLocation?: string;
    readonly partnerDatabaseId?: string;
  }>[];
  readonly failoverGroups?: readonly Child<{
    readonly partnerServers?: readonly {
      readonly id?: string;
      readonly location?: string;
    }[];
  }>[];
  readonly auditing?: {
    readonly properties?: {
      readonly state?: string;
      readonly storageEndpoint?: string | null;
      readonly isAzureMonitorTargetEnabled?: boolean | null;
    };
  };
  readonly vulnerabilityAssessments?: readonly Child<{
    readonly storageContainerPath?: string | null;
  }>[];
}

const audits = statusOf("auditing.properties.state", { Enabled: true, Disabled: false });

const goesToMonitor = switchOf("auditing.properties.isAzureMonitorTargetEnabled", false);

export const sqlServer = resourceType<SqlServer>(
  "Microsoft.Sql/servers",
  [
    {
      role: "replica",
      read: "replicationLinks[].properties.partnerLocation",
      // Both ends see the link, whoever scans only one of them; named replicas stay in the region.
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none;
        const id = element.properties?.partnerDatabaseId;
        return id ? resourceAt(id) : unshown;
      },
      reads: ["replicationLinks[].properties.partnerDatabaseId"],
      why: "active geo-replication also keeps a database on this partner server",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-overview",
      answers: ["sql-geo-replica"],
    },
    {
      role: "failover",
      read: "failoverGroups[].properties.partnerServers[].location",
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none;
        return element.id ? resourceItself(element.id) : unshown;
      },
      reads: ["failoverGroups[].properties.partnerServers[].id"],
      why: "a failover group also keeps its databases on this partner server, and fails over to it",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
      answers: ["sql-failover-group"],
    },
    {
      role: "log",
      read: "auditing.properties.storageEndpoint",
      when: ({ auditing }) => audits(auditing?.properties?.state),
      reads: ["auditing.properties.state", "auditing.properties.isAzureMonitorTargetEnabled"],
      as: behind,
      absent: ({ element: { auditing } }) => {
        const { properties } = auditing ?? {};
        if (!properties) return none;
        const toMonitor = goesToMonitor(properties.isAzureMonitorTargetEnabled);
        return toMonitor === true ? none : toMonitor === false ? unshown : toMonitor;
      },
      why: "the audit log, with the text of queries, is written to this storage account",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/auditing-overview",
      answers: ["sql-audit"],
    },
    {
      role: "log",
      read: "vulnerabilityAssessments[].properties.storageContainerPath",
      as: behind,
      // Without a path there is no classic assessment: it cannot be set without one (prowler reads it so as well, 2026-11-30).
      absent: none,
      why: "vulnerability assessments of the classic configuration write their results to this storage account",
      docs: "https://learn.microsoft.com/azure/defender-for-cloud/sql-azure-vulnerability-assessment-overview",
      answers: ["sql-vulnerability"],
    },
  ],
  {
    needs: [
      {
        property: "replicationLinks",
        path: "replicationLinks",
        apiVersion: "2021-11-01",
        action: "Microsoft.Sql/servers/replicationLinks/read",
        list: true,
      },
      {
        property: "failoverGroups",
        path: "failoverGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/servers/failoverGroups/read",
        list: true,
      },
      {
        property: "auditing",
        path: "auditingSettings/default",
        apiVersion: "2021-11-01",
        action: "Microsoft.Sql/servers/auditingSettings/read",
        list: false,
      },
      {
        property: "vulnerabilityAssessments",
        path: "vulnerabilityAssessments",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/servers/vulnerabilityAssessments/read",
        list: true,
      },
    ],
    blind: [
      "Audit settings of single databases and of Microsoft support operations are not read; audit settings of the server are.",
      "Vulnerability assessments that single databases configure are not read; those of the server are.",
    ],
  },
);
