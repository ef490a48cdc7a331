/** Billing and Cost Management data exports: the bucket of the exports. */
import { type ResourceType, resourceType, unshown } from "../path.ts";

const bcm =
  "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DataExports_S3Destination.html";

export const bcmDataExports: readonly ResourceType[] = [
  resourceType<{
    readonly DestinationConfigurations?: {
      readonly S3Destination?: { readonly S3Region?: string };
    };
  }>(
    "AWS::BCMDataExports::Export",
    [
      {
        role: "metadata",
        read: "DestinationConfigurations.S3Destination.S3Region",
        absent: unshown,
        why: "billing data, with ids and tags of all resources, is written to a bucket in this region",
        docs: bcm,
        answers: ["cur.export"],
      },
    ],
    {
      home: {
        role: "none",
        why: "exports are defined in us-east-1 for every account; the data is written to the export's bucket",
        docs: bcm,
      },
    },
  ),
];
