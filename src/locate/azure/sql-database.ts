/** SQL databases: backups that lie in a second region unless somebody chose otherwise. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";
import { paired, reachesPair } from "./regions.ts";

type SqlDatabase = Arm<{
  readonly currentBackupStorageRedundancy?: string | null;
  readonly defaultSecondaryLocation?: string | null;
}>;

export const sqlDatabase = resourceType<SqlDatabase>("Microsoft.Sql/servers/databases", [
  {
    role: "backup",
    read: "properties.currentBackupStorageRedundancy",
    // master belongs to the server, and keeps no customer backups.
    when: (_, { resource }) => !/\/databases\/master$/i.test(resource.id),
    as: (redundancy, here) =>
      reachesPair(redundancy)
        ? here.resource.properties.properties?.defaultSecondaryLocation || paired(here)
        : undefined,
    absent: (here) => here.resource.properties.properties?.defaultSecondaryLocation || here.pair(),
    why: "backups are geo-redundant unless set otherwise, so a copy lies in the paired region",
    docs: "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview",
    answers: ["sql-backup-redundancy"],
  },
]);
