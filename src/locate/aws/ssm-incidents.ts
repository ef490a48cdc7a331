/** Incident Manager: regions of the replication set. */
import type { RegionStatus } from "@aws-sdk/client-ssm-incidents";
import {
  type Destination,
  type RowContext,
  type ResourceType,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { words } from "../words.ts";
import { setting } from "./setting.ts";

interface ReplicationSet {
  readonly regionMap?: Readonly<Record<string, { readonly status?: string }>>;
}

/** The region is the key of the element. A region that failed to be added or is being removed may hold a part. */
const replicaRegion = words<RegionStatus, RowContext<ReplicationSet, { readonly status?: string }>>(
  {
    ACTIVE: keyOf,
    CREATING: keyOf,
    DELETING: keyOf,
    FAILED: keyOf,
  },
);

function keyOf(
  _: string,
  { element, resource }: RowContext<ReplicationSet, { readonly status?: string }>,
): Destination {
  const regions = Object.entries(resource.properties.regionMap ?? {});
  return regions.find(([, region]) => region === element)?.[0] ?? unknown(element, "regionMap");
}

export const ssmIncidents: readonly ResourceType[] = [
  resourceType<ReplicationSet>(
    "AWS::SSMIncidents::ReplicationSet",
    [
      {
        role: "replica",
        read: "regionMap{}.status",
        as: replicaRegion,
        absent: unshown,
        why: "incidents, contacts and their phone numbers are kept in every region of the set",
        docs: "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_GetReplicationSet.html",
        answers: ["ssmincidents.replicationset"],
      },
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_GetReplicationSet.html",
      ),
    },
  ),
];
