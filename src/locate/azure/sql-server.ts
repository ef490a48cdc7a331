/** SQL servers: geo-replicas, failover groups and audit logs of the databases on them. */
import { resourceType } from "../unconverted.ts";
import { type Arm, type Child, behind } from "./arm.ts";
import { elsewhere } from "./regions.ts";

interface SqlServer extends Arm {
  readonly replicationLinks?: readonly Child<{
    readonly partnerLocation?: string;
    readonly role?: string;
  }>[];
  readonly failoverGroups?: readonly Child<{
    readonly partnerServers?: readonly {
      readonly location?: string;
      readonly replicationRole?: string;
    }[];
  }>[];
  readonly auditing?: {
    readonly properties?: { readonly state?: string; readonly storageEndpoint?: string | null };
  };
}

export const sqlServer = resourceType<SqlServer>(
  "Microsoft.Sql/servers",
  [
    {
      role: "replica",
      read: "replicationLinks[].properties.partnerLocation",
      // The secondary sees the link too, and named replicas stay in the region.
      as: (place, here) =>
        isSecondary(here.element.properties?.role) ? undefined : elsewhere(place, here),
      why: "active geo-replication keeps a copy of a database at this partner server",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-overview",
      answers: ["sql-geo-replica"],
    },
    {
      role: "failover",
      read: "failoverGroups[].properties.partnerServers[].location",
      as: (place, { element }) => (element.replicationRole === "Primary" ? undefined : place),
      why: "a failover group moves its databases to this partner server when the primary fails",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
      answers: ["sql-failover-group"],
    },
    {
      role: "log",
      read: "auditing.properties.storageEndpoint",
      when: ({ auditing }) => auditing?.properties?.state !== "Disabled",
      as: (endpoint) => (endpoint === "" ? undefined : behind(endpoint)),
      why: "the audit log, with the text of queries, is written to this storage account",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/auditing-overview",
      answers: ["sql-audit"],
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
    ],
    blind: [
      "Audit settings of single databases and of Microsoft support operations are not read; those of the server are.",
    ],
  },
);

const isSecondary = (role: string | undefined): boolean => role?.endsWith("Secondary") ?? false;
