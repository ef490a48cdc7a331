/** Cosmos DB accounts: the regions that hold the data, and the backups that lie in a further one. */
import type { Here } from "../unconverted.ts";
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";
import { paired } from "./regions.ts";

type CosmosAccount = Arm<{
  readonly locations?: readonly {
    readonly locationName?: string;
    readonly failoverPriority?: number;
  }[];
  readonly backupPolicy?: {
    readonly type?: string;
    readonly periodicModeProperties?: { readonly backupStorageRedundancy?: string | null };
  };
}>;

const distribution = "https://learn.microsoft.com/azure/cosmos-db/distribute-data-globally";

export const cosmosAccount = resourceType<CosmosAccount>("Microsoft.DocumentDB/databaseAccounts", [
  {
    // The account's own location is only where it was created; its data can be elsewhere altogether.
    role: "home",
    id: "first region",
    read: "properties.locations[].locationName",
    as: (place, { element }) => (element.failoverPriority === 0 ? place : undefined),
    why: "the account's first region holds all its data and takes the writes",
    docs: distribution,
    answers: ["cosmos-locations"],
  },
  {
    role: "replica",
    read: "properties.locations[].locationName",
    as: (place, { element }) => (element.failoverPriority === 0 ? undefined : place),
    why: "every further region of the account holds a full copy of the data",
    docs: distribution,
    answers: ["cosmos-locations"],
  },
  {
    role: "backup",
    read: "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
    // Continuous backups stay in the account's regions.
    when: ({ properties }) => properties?.backupPolicy?.type !== "Continuous",
    as: (redundancy, here) => (redundancy === "Geo" ? paired(here, writeRegion(here)) : undefined),
    absent: (here) => here.pair(writeRegion(here)),
    why: "periodic backups are geo-redundant unless set otherwise, so a copy lies in the region paired with the write region",
    docs: "https://learn.microsoft.com/azure/cosmos-db/periodic-backup-storage-redundancy",
    answers: ["cosmos-backup-redundancy"],
  },
]);

function writeRegion({ resource, home }: Here<CosmosAccount, unknown>): string | undefined {
  const first = resource.properties.properties?.locations?.find(
    ({ failoverPriority }) => failoverPriority === 0,
  );
  return first?.locationName ?? home;
}
