/** SQL databases: backups that are in a second region unless someone chose otherwise. */
import { type Destination, type RowContext, none, resourceType } from "../path.ts";
import { words } from "../words.ts";
import type { Arm } from "./arm.ts";
import { pairIfAny, paired } from "./paired-region.ts";

type SqlDatabase = Arm<{
  readonly currentBackupStorageRedundancy?: string | null;
  readonly defaultSecondaryLocation?: string | null;
}>;

const secondOf = ({ resource }: RowContext<SqlDatabase>): string | null | undefined =>
  resource.properties.properties?.defaultSecondaryLocation;
const inSecond = (_: string, here: RowContext<SqlDatabase>): Destination =>
  secondOf(here) || paired(here);

export const sqlDatabase = resourceType<SqlDatabase>("Microsoft.Sql/servers/databases", [
  {
    role: "backup",
    read: "properties.currentBackupStorageRedundancy",
    // master belongs to the server, and keeps no customer backups.
    when: (_, { resource }) => !/\/databases\/master$/i.test(resource.id),
    as: words({ Geo: inSecond, GeoZone: inSecond, Local: none, Zone: none }),
    absent: (here) => secondOf(here) || pairIfAny(here),
    reads: ["properties.defaultSecondaryLocation"],
    why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
    docs: "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview",
    answers: ["sql-backup-redundancy"],
  },
]);
