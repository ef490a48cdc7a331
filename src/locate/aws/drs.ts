/** Elastic Disaster Recovery: servers replicated into a region. */
import { type ResourceType, resourceType } from "../path.ts";

export const drs: readonly ResourceType[] = [
  resourceType("AWS::DRS::SourceServer", [], {
    home: {
      role: "failover",
      why: "a server's disks are replicated continuously to its recovery region",
      docs: "https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceCloudProperties.html",
      answers: ["drs.replication"],
    },
  }),
];
