/** What Cosmos DB offers besides accounts: managed Cassandra, DocumentDB (Mongo) clusters, fleets. */
import { firstShown } from "../shown.ts";
import { none, resourceType } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { type Arm, type Child, ownerAt, resourceAt } from "./arm.ts";
import { standing } from "./states.ts";

interface CassandraCluster extends Arm {
  readonly dataCenters?: readonly Child<{
    readonly dataCenterLocation?: string;
    readonly provisioningState?: string;
  }>[];
}

export const cassandraCluster = resourceType<CassandraCluster>(
  "Microsoft.DocumentDB/cassandraClusters",
  [
    {
      role: "replica",
      read: "dataCenters[].properties.dataCenterLocation",
      as: (place, { element }) => standing(element.properties?.provisioningState, () => place),
      reads: ["dataCenters[].properties.provisioningState"],
      why: "every data center of the cluster holds replicas of the data",
      docs: "https://learn.microsoft.com/azure/managed-instance-apache-cassandra/create-multi-region-cluster",
      answers: ["cosmos-cassandra-dc"],
    },
  ],
  {
    home: {
      role: "metadata",
      why: "this is the location of the cluster's description; its data is stored in its data centers",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/cassandraclusters/datacenters",
    },
    needs: [
      {
        property: "dataCenters",
        path: "dataCenters",
        apiVersion: "2024-08-15",
        action: "Microsoft.DocumentDB/cassandraClusters/dataCenters/read",
        list: true,
      },
    ],
  },
);

type MongoCluster = Arm<{
  readonly replica?: { readonly role?: string; readonly sourceResourceId?: string };
  readonly replicaParameters?: { readonly sourceResourceId?: string };
}>;

const isReplica = statusOf("properties.replica.role", {
  Primary: false,
  AsyncReplica: true,
  GeoAsyncReplica: true,
});

/** The source is the other end: its subscription may not be scanned. */
const source = {
  role: "replica",
  as: (id: string, { resource }: { readonly resource: { readonly properties: MongoCluster } }) =>
    given(isReplica(resource.properties.properties?.replica?.role), () => resourceAt(id)),
  isOriginal: true,
  why: "the source cluster of the replica keeps the same data",
  docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication",
} as const;

export const mongoCluster = resourceType<MongoCluster>(
  "Microsoft.DocumentDB/mongoClusters",
  [
    {
      ...source,
      read: "properties.replica.sourceResourceId",
      absent: none,
      reads: ["properties.replica.role"],
    },
    {
      ...source,
      read: "properties.replicaParameters.sourceResourceId",
      absent: none,
      reads: ["properties.replica.role"],
    },
  ],
  {
    home: {
      role: "replica",
      owner: (_, record) => {
        const { replica, replicaParameters } = record.properties ?? {};
        // A promoted replica keeps its replicaParameters and is a primary all the same.
        const isCopy = isReplica(replica?.role);
        if (isCopy !== true) return isCopy === false ? none : isCopy;
        return ownerAt(firstShown(replica?.sourceResourceId, replicaParameters?.sourceResourceId));
      },
      reads: [
        "properties.replica.role",
        "properties.replica.sourceResourceId",
        "properties.replicaParameters.sourceResourceId",
      ],
      why: "a replica cluster keeps a full copy of its source cluster",
      docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication",
      answers: ["cosmos-mongo-vcore"],
    },
  },
);

interface CosmosFleet extends Arm {
  readonly fleetspaces?: readonly Child<{ readonly dataRegions?: readonly string[] }>[];
}

export const cosmosFleet = resourceType<CosmosFleet>(
  "Microsoft.DocumentDB/fleets",
  [
    {
      role: "replica",
      read: "fleetspaces[].properties.dataRegions[]",
      why: "the accounts of a fleetspace keep their data in these regions",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/fleets/fleetspaces",
      answers: ["cosmos-fleet"],
    },
  ],
  {
    home: {
      role: "metadata",
      why: "a fleet groups accounts; their data is stored in their own regions",
      docs: "https://learn.microsoft.com/azure/cosmos-db/fleet",
    },
    needs: [
      {
        property: "fleetspaces",
        path: "fleetspaces",
        apiVersion: "2025-10-15",
        action: "Microsoft.DocumentDB/fleets/fleetspaces/read",
        list: true,
      },
    ],
  },
);
