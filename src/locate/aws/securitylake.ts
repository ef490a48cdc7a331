/** Security Lake: regions that data is rolled up into. */
import { type ResourceType, resourceType } from "../path.ts";
import { regionPlace } from "./arn.ts";

const lake =
  "https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DataLakeReplicationConfiguration.html";

export const securitylake: readonly ResourceType[] = [
  resourceType<{
    readonly replicationConfiguration?: { readonly regions?: readonly string[] };
  }>("AWS::SecurityLake::DataLake", [
    {
      role: "log",
      read: "replicationConfiguration.regions[]",
      as: regionPlace,
      why: "all logs of the lake are rolled up into this region",
      docs: lake,
      answers: ["securitylake.rollup"],
    },
  ]),
];
