/** EMR: the bucket that a cluster logs to. */
import { type ResourceType, resourceType } from "../path.ts";
import { s3Uri } from "./arn.ts";

export const emr: readonly ResourceType[] = [
  resourceType<{ readonly LogUri?: string }>("AWS::EMR::Cluster", [
    {
      role: "log",
      read: "LogUri",
      as: s3Uri,
      why: "logs of the cluster's steps are kept in this bucket",
      docs: "https://docs.aws.amazon.com/emr/latest/APIReference/API_Cluster.html",
      answers: ["emr.log"],
    },
  ]),
];
