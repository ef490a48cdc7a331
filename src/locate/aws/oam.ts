/** CloudWatch cross-account observability: another account reads metrics, logs and traces through a link. */
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

export const oam: readonly ResourceType[] = [
  resourceType<{ readonly SinkArn?: string }>(
    "AWS::Oam::Link",
    [
      {
        role: "processing",
        read: "SinkArn",
        absent: unshown,
        as: arnPlace,
        why: "another account reads metrics, logs and traces through this link",
        docs: "https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html",
        answers: ["oam.link"],
      },
    ],
    { home: setting("https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html") },
  ),
];
