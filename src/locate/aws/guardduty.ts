/** GuardDuty: where findings are exported to. */
import type { PublishingStatus } from "@aws-sdk/client-guardduty";
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const guardDuty =
  "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html";

/** Findings are kept for a destination that can't be written to, until it is corrected. */
const isExported = statusOf<PublishingStatus>("Status", {
  PENDING_VERIFICATION: true,
  PUBLISHING: true,
  UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY: true,
  STOPPED: false,
});

export const guardduty: readonly ResourceType[] = [
  resourceType<{
    readonly Status?: string;
    readonly DestinationProperties?: { readonly DestinationArn?: string };
  }>(
    "AWS::GuardDuty::PublishingDestination",
    [
      {
        role: "log",
        read: "DestinationProperties.DestinationArn",
        when: ({ Status }) => isExported(Status),
        reads: ["Status"],
        absent: unshown,
        as: arnPlace,
        why: "findings, with users and addresses, are exported to this bucket",
        docs: guardDuty,
        answers: ["guardduty.publish"],
      },
    ],
    { home: setting(guardDuty) },
  ),
];
