/** Redshift Serverless: snapshots copied abroad. */
import { type ResourceType, resourceType } from "../path.ts";
import { regionPlace } from "./arn.ts";

export const redshiftServerless: readonly ResourceType[] = [
  resourceType<{
    readonly snapshotCopyConfigurations?: readonly { readonly destinationRegion?: string }[];
  }>("AWS::RedshiftServerless::Namespace", [
    {
      role: "backup",
      read: "snapshotCopyConfigurations[].destinationRegion",
      as: regionPlace,
      why: "snapshots of the namespace are copied to this region",
      docs: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_SnapshotCopyConfiguration.html",
      answers: ["redshift.snapshotcopy"],
    },
  ]),
];
