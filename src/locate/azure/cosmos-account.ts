/** Cosmos DB accounts: the regions that hold the data, and the backups that are in a further one. */
import {
  type Destination,
  type RowContext,
  type Unknown,
  none,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import type { Arm } from "./arm.ts";
import { paired } from "./paired-region.ts";
import { standing } from "./states.ts";

type CosmosAccount = Arm<{
  readonly locations?: readonly {
    readonly locationName?: string;
    readonly failoverPriority?: number;
    readonly provisioningState?: string;
  }[];
  readonly backupPolicy?: {
    readonly type?: string;
    readonly periodicModeProperties?: { readonly backupStorageRedundancy?: string | null };
  };
}>;

/** Priorities count up from 0, the region that takes the writes. */
const priorityOf = (priority: unknown): number | Unknown =>
  typeof priority === "number" && Number.isInteger(priority) && priority >= 0
    ? priority
    : unknown(priority, "properties.locations[].failoverPriority");
const isFirst = (priority: unknown): boolean | Unknown => {
  const known = priorityOf(priority);
  return typeof known === "number" ? known === 0 : known;
};
const isFurther = (priority: unknown): boolean | Unknown => {
  const known = priorityOf(priority);
  return typeof known === "number" ? known > 0 : known;
};
const isPeriodic = statusOf("properties.backupPolicy.type", { Periodic: true, Continuous: false });

const inPair = (_: string, here: RowContext<CosmosAccount, unknown>): Destination =>
  paired(here, writeRegion(here));

const distribution = "https://learn.microsoft.com/azure/cosmos-db/distribute-data-globally";

export const cosmosAccount = resourceType<CosmosAccount>("Microsoft.DocumentDB/databaseAccounts", [
  {
    // The account's own location is only where it was created; its data can be elsewhere altogether.
    role: "home",
    id: "first region",
    read: "properties.locations[].locationName",
    as: (place, { element, resource }) =>
      // Each account has a region with priority 0.
      resource.properties.properties?.locations?.some((one) => one.failoverPriority === 0)
        ? given(isFirst(element.failoverPriority), () => place)
        : unknown(element.failoverPriority, "properties.locations[].failoverPriority"),
    absent: ({ element }) =>
      element && isFirst(element.failoverPriority) === true ? unshown : none,
    reads: ["properties.locations[].failoverPriority"],
    why: "the account's write region holds all its data",
    docs: distribution,
    answers: ["cosmos-locations"],
  },
  {
    role: "replica",
    read: "properties.locations[].locationName",
    as: (place, { element }) =>
      given(isFurther(element.failoverPriority), () =>
        standing(element.provisioningState, () => place),
      ),
    absent: ({ element }) =>
      element && isFirst(element.failoverPriority) !== true ? unshown : none,
    reads: ["properties.locations[].failoverPriority", "properties.locations[].provisioningState"],
    why: "every further region of the account holds a full copy of the data",
    docs: distribution,
    answers: ["cosmos-locations"],
  },
  {
    role: "backup",
    read: "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
    // Continuous backups stay in the account's regions.
    when: ({ properties }) => isPeriodic(properties?.backupPolicy?.type),
    reads: [
      "properties.backupPolicy.type",
      "properties.locations[].failoverPriority",
      "properties.locations[].locationName",
    ],
    as: words({ Geo: inPair, GeoZone: inPair, Local: none, Zone: none }),
    absent: (here) => here.pair(writeRegion(here)) ?? none,
    why: "periodic backups are geo-redundant unless set otherwise, so a copy is kept in the region paired with the write region",
    docs: "https://learn.microsoft.com/azure/cosmos-db/periodic-backup-storage-redundancy",
    answers: ["cosmos-backup-redundancy"],
  },
]);

function writeRegion({ resource, home }: RowContext<CosmosAccount, unknown>): string | undefined {
  const first = resource.properties.properties?.locations?.find(
    ({ failoverPriority }) => failoverPriority === 0,
  );
  return first?.locationName ?? home;
}
