/** SQL servers: geo-replicas, failover groups and audit logs of the databases on them. */
import { resourceType } from "../path.ts";
import { given, statusOf } from "../words.ts";
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

/** The role of this server in a link: a copy being made is sent by its source. */
const sends = statusOf("replicationLinks[].properties.role", {
  Primary: true,
  Secondary: false,
  NonReadableSecondary: false,
  Source: true,
  Copy: false,
});
/** The role of the partner server. */
const receives = statusOf("failoverGroups[].properties.partnerServers[].replicationRole", {
  Primary: false,
  Secondary: true,
});
const audits = statusOf("auditing.properties.state", { Enabled: true, Disabled: false });

export const sqlServer = resourceType<SqlServer>(
  "Microsoft.Sql/servers",
  [
    {
      role: "replica",
      read: "replicationLinks[].properties.partnerLocation",
      // The secondary sees the link too, and named replicas stay in the region.
      as: (place, here) =>
        given(sends(here.element.properties?.role), () => elsewhere(place, here)),
      reads: ["replicationLinks[].properties.role"],
      why: "active geo-replication keeps a copy of a database at this partner server",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-overview",
      answers: ["sql-geo-replica"],
    },
    {
      role: "failover",
      read: "failoverGroups[].properties.partnerServers[].location",
      as: (place, { element }) => given(receives(element.replicationRole), () => place),
      reads: ["failoverGroups[].properties.partnerServers[].replicationRole"],
      why: "a failover group moves its databases to this partner server when the primary fails",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
      answers: ["sql-failover-group"],
    },
    {
      role: "log",
      read: "auditing.properties.storageEndpoint",
      when: ({ auditing }) => audits(auditing?.properties?.state),
      reads: ["auditing.properties.state"],
      as: behind,
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
