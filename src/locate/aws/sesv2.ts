/** SES: endpoints that split mail between two regions. */
import type {
  MultiRegionEndpoint,
  Status as MultiRegionEndpointStatus,
} from "@aws-sdk/client-sesv2";
import { type ResourceType, resourceType } from "../path.ts";
import { statusOf } from "../words.ts";
import { regionPlace } from "./arn.ts";

/** FAILED: it could not be provisioned. */
const isProvisioned = statusOf<MultiRegionEndpointStatus>("Status", {
  CREATING: true,
  READY: true,
  DELETING: true,
  FAILED: false,
});

export const sesv2: readonly ResourceType[] = [
  resourceType<Pick<MultiRegionEndpoint, "Regions" | "Status">>(
    "AWS::SES::MultiRegionEndpoint",
    [
      {
        role: "processing",
        read: "Regions[]",
        when: ({ Status }) => isProvisioned(Status),
        reads: ["Status"],
        as: regionPlace,
        why: "mail is sent from both the primary region and this region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListMultiRegionEndpoints.html",
        answers: ["ses.multiregion"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "mail is sent from the endpoint's primary region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MultiRegionEndpoint.html",
      },
    },
  ),
];
