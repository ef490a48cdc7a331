/** Data Factory and Synapse: where pipelines run, and what else leaves the region. */
import type { Need } from "../../model.ts";
import {
  type DataPath,
  type Destination,
  type RowContext,
  none,
  own,
  resourceType,
  unshown,
} from "../path.ts";
import { statusOf, words } from "../words.ts";
import { type Arm, type Child, behind, resourceItself } from "./arm.ts";
import { elsewhere, inPair, pairIfAny } from "./paired-region.ts";

interface Runtimes {
  readonly integrationRuntimes?: readonly Child<{
    readonly type?: string;
    readonly managedVirtualNetwork?: { readonly referenceName?: string } | null;
    readonly typeProperties?: {
      readonly computeProperties?: { readonly location?: string | null } | null;
      readonly ssisProperties?: {
        readonly catalogInfo?: { readonly catalogServerEndpoint?: string | null } | null;
      } | null;
    };
  }>[];
}

const runtimes = (answers: string): DataPath<Runtimes> => ({
  role: "processing",
  read: "integrationRuntimes[].properties.typeProperties.computeProperties.location",
  reads: [
    "integrationRuntimes[].properties.managedVirtualNetwork",
    "integrationRuntimes[].properties.type",
  ],
  as: (place, here) => runsAt(place, here, here.element.properties?.managedVirtualNetwork != null),
  // A self-hosted one runs on machines of its owner.
  absent: ({ element }) =>
    !element || /^SelfHosted$/i.test(element.properties?.type ?? "") ? none : unshown,
  why: "pipelines and data flows of this integration runtime run in this region",
  docs: "https://learn.microsoft.com/azure/data-factory/concepts-integration-runtime",
  answers: [answers],
});

const packages = (answers: string): DataPath<Runtimes> => ({
  role: "metadata",
  read: "integrationRuntimes[].properties.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint",
  as: behind,
  absent: none,
  why: "packages, their parameters and their run logs are kept in the catalog on this server",
  docs: "https://learn.microsoft.com/azure/data-factory/create-azure-ssis-integration-runtime",
  answers: [answers],
});

/** In a managed network AutoResolve is the factory's own region; outside, it follows the sink of each copy. */
function runsAt(
  place: string,
  here: Pick<RowContext<unknown>, "home">,
  managedNetwork: boolean,
): Destination {
  if (!/^auto ?resolve$/i.test(place)) return elsewhere(place, here);
  return managedNetwork
    ? own
    : {
        gap: "AutoResolve picks a region for each run",
        remedy:
          "set a region for the integration runtime, or put it into a managed virtual network",
      };
}

const need = (type: string, apiVersion: string): Need<"integrationRuntimes", never> => ({
  property: "integrationRuntimes",
  path: "integrationRuntimes",
  apiVersion,
  action: `${type}/integrationRuntimes/read`,
  list: true,
});

const blind = [
  "The built-in AutoResolve runtime copies in the region of each sink, which only the pipelines name.",
  "A self-hosted runtime runs on machines whose location Azure does not know.",
];

/** Regions whose factories keep their metadata to themselves. */
const residency = new Set(["brazilsouth", "southeastasia"]);

export const dataFactory = resourceType<Runtimes & Arm>(
  "Microsoft.DataFactory/factories",
  [
    runtimes("adf-ir") as DataPath<Runtimes & Arm>,
    packages("adf-ir") as DataPath<Runtimes & Arm>,
    {
      role: "metadata",
      always: (here) => (residency.has(here.home ?? "") ? none : pairIfAny(here)),
      why: "pipelines, triggers and run records are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-data-factory",
      answers: ["adf-metadata-pair"],
    },
  ],
  { needs: [need("Microsoft.DataFactory/factories", "2018-06-01")], blind },
);

type SynapseWorkspace = Runtimes &
  Arm<{
    readonly defaultDataLakeStorage?: {
      readonly accountUrl?: string | null;
      readonly resourceId?: string | null;
    };
  }>;

export const synapseWorkspace = resourceType<SynapseWorkspace>(
  "Microsoft.Synapse/workspaces",
  [
    runtimes("synapse-ir") as DataPath<SynapseWorkspace>,
    packages("synapse-ir") as DataPath<SynapseWorkspace>,
    {
      role: "replica",
      read: "properties.defaultDataLakeStorage.accountUrl",
      reads: ["properties.defaultDataLakeStorage.resourceId"],
      as: (url, { resource }) => {
        const id = resource.properties.properties?.defaultDataLakeStorage?.resourceId;
        return id ? resourceItself(id) : behind(url);
      },
      why: "the workspace keeps files and tables in this data lake",
      docs: "https://learn.microsoft.com/azure/synapse-analytics/get-started-create-workspace",
      answers: ["synapse-lake"],
    },
  ],
  { needs: [need("Microsoft.Synapse/workspaces", "2021-06-01")], blind },
);

interface SqlPool extends Arm<{ readonly storageAccountType?: string | null }> {
  readonly geoBackupPolicies?: readonly Child<{ readonly state?: string }>[];
}

const backups =
  "https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore";
const isGeo = statusOf("properties.storageAccountType", { GRS: true, LRS: false, ZRS: false });

export const synapseSqlPool = resourceType<SqlPool>(
  "Microsoft.Synapse/workspaces/sqlPools",
  [
    {
      role: "backup",
      read: "geoBackupPolicies[].properties.state",
      when: ({ properties }) => isGeo(properties?.storageAccountType),
      reads: ["properties.storageAccountType"],
      as: words({ Enabled: inPair, Disabled: none }),
      absent: pairIfAny,
      emptyIsAbsent: true,
      why: "a dedicated SQL pool is backed up to the paired region unless set otherwise",
      docs: backups,
      answers: ["synapse-sqlpool-backup"],
    },
  ],
  {
    needs: [
      {
        property: "geoBackupPolicies",
        path: "geoBackupPolicies",
        apiVersion: "2021-06-01",
        action: "Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies/read",
        list: true,
      },
    ],
  },
);
