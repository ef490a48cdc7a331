/** QuickSight: users are kept in the identity region of the account, wherever the data sets are. */
import type { NamespaceInfoV2 } from "@aws-sdk/client-quicksight";
import { type ResourceType, resourceType } from "../path.ts";
import { regionPlace } from "./arn.ts";

export const quicksight: readonly ResourceType[] = [
  resourceType<{
    /** ListNamespaces. */
    readonly Namespaces?: readonly Pick<NamespaceInfoV2, "CapacityRegion">[];
  }>(
    "AWS::QuickSight::AccountSubscription",
    [
      {
        role: "replica",
        read: "Namespaces[].CapacityRegion",
        as: regionPlace,
        why: "data sets loaded into SPICE are kept in this region",
        docs: "https://docs.aws.amazon.com/quicksight/latest/APIReference/API_NamespaceInfoV2.html",
        answers: ["quicksight.identity"],
      },
    ],
    {
      home: {
        role: "home",
        why: "users and groups are kept in the identity region that was chosen at sign-up",
        docs: "https://docs.aws.amazon.com/quicksight/latest/developerguide/regions.html",
        answers: ["quicksight.identity"],
      },
    },
  ),
];
