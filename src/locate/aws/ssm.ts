/** Systems Manager: where inventories are gathered; parameters stay in their region. */
import type { ResourceDataSyncItem } from "@aws-sdk/client-ssm";
import { type ResourceType, none, own, resourceType } from "../path.ts";
import { regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const sync =
  "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResourceDataSyncItem.html";

export const ssm: readonly ResourceType[] = [
  resourceType<
    Pick<ResourceDataSyncItem, "S3Destination" | "SyncSource"> & { readonly SyncType?: string }
  >(
    "AWS::SSM::ResourceDataSync",
    [
      {
        role: "metadata",
        read: "S3Destination.Region",
        as: regionPlace,
        why: "the inventory of all machines, with their users, is written to a bucket in this region",
        docs: sync,
        answers: ["ssm.datasync"],
      },
      {
        role: "metadata",
        read: "SyncSource.SourceRegions[]",
        as: (region, here) => (regionPlace(region, here) === own ? none : own),
        why: "operational data of other regions is copied to the region of the sync",
        docs: sync,
        answers: ["ssm.datasync"],
      },
    ],
    { home: setting(sync) },
  ),
  resourceType("AWS::SSM::Parameter", [], {
    home: {
      role: "home",
      why: "a parameter is stored in its region and is not replicated",
      docs: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html",
      answers: ["ssm.params"],
    },
  }),
];
