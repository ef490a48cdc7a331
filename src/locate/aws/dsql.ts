/** Aurora DSQL: peer clusters and the witness region. */
import type { GetClusterOutput } from "@aws-sdk/client-dsql";
import { otherName } from "../arms.ts";
import { type ResourceType, resourceType } from "../path.ts";
import { arnPlace, regionPlace } from "./arn.ts";

const docs = "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_GetCluster.html";

export const dsql: readonly ResourceType[] = [
  resourceType<Pick<GetClusterOutput, "multiRegionProperties">>("AWS::DSQL::Cluster", [
    {
      role: "replica",
      read: "multiRegionProperties.clusters[]",
      as: arnPlace,
      why: "each peer cluster keeps all the data",
      docs,
      answers: ["dsql.multiregion"],
    },
    {
      role: "replica",
      read: "multiRegionProperties.witnessRegion",
      absent: otherName("multiRegionProperties.clusters", "multiRegionProperties"),
      reads: ["multiRegionProperties.clusters"],
      as: regionPlace,
      why: "the witness region keeps a window of the transaction log",
      docs,
      answers: ["dsql.multiregion"],
    },
  ]),
];
