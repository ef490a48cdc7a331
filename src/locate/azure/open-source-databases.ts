/** PostgreSQL, MySQL, MariaDB and Citus: read replicas, and backups in the paired region. */
import { type None, type Unknown, none, resourceType } from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import { type Arm, ownerAt, resourceAt } from "./arm.ts";
import { inPair } from "./paired-region.ts";

type FlexibleServer = Arm<{
  readonly backup?: { readonly geoRedundantBackup?: string };
  readonly replicationRole?: string;
  readonly sourceServerResourceId?: string;
}>;

/** The server this one is a read replica of; a promoted one keeps the id and is none. */
function sourceServer(_: string, { properties }: FlexibleServer): string | None | Unknown {
  const isCopy = isReplica(properties?.replicationRole);
  if (isCopy !== true) return isCopy === false ? none : isCopy;
  return ownerAt(properties?.sourceServerResourceId);
}

const isReplica = statusOf(
  "properties.replicationRole",
  {
    // MySQL
    None: false,
    Source: false,
    Replica: true,
    // PostgreSQL
    Primary: false,
    Secondary: true,
    AsyncReplica: true,
    GeoAsyncReplica: true,
    SyncReplica: true,
    GeoSyncReplica: true,
    WalReplica: true,
  },
  false,
);

const reads = ["properties.replicationRole", "properties.sourceServerResourceId"] as const;

/** The source is the other end: its subscription may not be scanned. */
const source = {
  role: "replica",
  read: "properties.sourceServerResourceId",
  as: (id: string, { resource }: { readonly resource: { readonly properties: FlexibleServer } }) =>
    given(isReplica(resource.properties.properties?.replicationRole), () => resourceAt(id)),
  reads: ["properties.replicationRole"],
  isOriginal: true,
  why: "the source server of the read replica keeps the same data",
} as const;

const postgresBackup =
  "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore";

export const postgresFlexible = resourceType<FlexibleServer>(
  "Microsoft.DBforPostgreSQL/flexibleServers",
  [
    {
      role: "backup",
      read: "properties.backup.geoRedundantBackup",
      as: words({ Enabled: inPair, Disabled: none }),
      why: "geo-redundant backups are copied to the paired region",
      docs: postgresBackup,
      answers: ["pg-geo-backup"],
    },
    {
      ...source,
      docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
      answers: ["pg-replica"],
    },
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      reads,
      why: "a read replica keeps a full copy of its source server",
      docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
      answers: ["pg-replica"],
    },
  },
);

export const mysqlFlexible = resourceType<FlexibleServer>(
  "Microsoft.DBforMySQL/flexibleServers",
  [
    {
      role: "backup",
      read: "properties.backup.geoRedundantBackup",
      as: words({ Enabled: inPair, Disabled: none }),
      why: "geo-redundant backups are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore",
      answers: ["mysql-geo-backup"],
    },
    {
      ...source,
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
      answers: ["mysql-replica"],
    },
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      reads,
      why: "a read replica keeps a full copy of its source server",
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
      answers: ["mysql-replica"],
    },
  },
);

type MariaServer = Arm<{
  readonly storageProfile?: { readonly geoRedundantBackup?: string };
}>;

/** Retired in September 2025; what is still listed may still hold backups. */
export const mariaServer = resourceType<MariaServer>("Microsoft.DBforMariaDB/servers", [
  {
    role: "backup",
    read: "properties.storageProfile.geoRedundantBackup",
    as: words({ Enabled: inPair, Disabled: none }),
    why: "geo-redundant backups are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.dbformariadb/servers",
    answers: ["mariadb-retired"],
  },
]);

type CitusCluster = Arm<{
  readonly sourceResourceId?: string | null;
  readonly enableGeoBackup?: boolean | null;
}>;

export const citusCluster = resourceType<CitusCluster>(
  "Microsoft.DBforPostgreSQL/serverGroupsv2",
  [
    {
      role: "backup",
      read: "properties.enableGeoBackup",
      as: words({ true: inPair ?? none, false: none }),
      why: "geo-redundant backups of the cluster are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-backup",
      answers: ["citus-replica"],
    },
    {
      role: "replica",
      read: "properties.sourceResourceId",
      as: resourceAt,
      isOriginal: true,
      why: "the source cluster of the read replica keeps the same data",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
      answers: ["citus-replica"],
    },
  ],
  {
    home: {
      role: "replica",
      owner: (_, { properties }) =>
        properties?.sourceResourceId ? ownerAt(properties.sourceResourceId) : none,
      reads: ["properties.sourceResourceId"],
      why: "a read replica cluster keeps a full copy of its source cluster",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
      answers: ["citus-replica"],
    },
  },
);
