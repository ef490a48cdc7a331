/** MemoryDB: snapshots, and clusters over several regions. */
import type { MultiRegionCluster } from "@aws-sdk/client-memorydb";
import { type ResourceType, resourceType } from "../path.ts";
import { setting } from "./setting.ts";

const multiRegion =
  "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_DescribeMultiRegionClusters.html";

export const memorydb: readonly ResourceType[] = [
  resourceType("AWS::MemoryDB::Snapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it",
      docs: "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_Snapshot.html",
    },
  }),
  resourceType<Pick<MultiRegionCluster, "Clusters">>(
    "AWS::MemoryDB::MultiRegionCluster",
    [
      {
        role: "replica",
        read: "Clusters[].Region",
        why: "every member cluster keeps all the data",
        docs: multiRegion,
        answers: ["memorydb.multiregion"],
      },
    ],
    { home: setting(multiRegion) },
  ),
];
