/** Global Accelerator: traffic enters at the nearest edge, and goes on to the regions of the endpoint groups. */
import type { EndpointGroup } from "@aws-sdk/client-global-accelerator";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { bucketNamed } from "./arn.ts";
import { setting } from "./setting.ts";

const docs =
  "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html";

export const globalAccelerator: readonly ResourceType[] = [
  resourceType<{
    readonly AcceleratorAttributes?: {
      readonly FlowLogsEnabled?: boolean;
      readonly FlowLogsS3Bucket?: string;
    };
  }>(
    "AWS::GlobalAccelerator::Accelerator",
    [
      {
        role: "log",
        when: ({ AcceleratorAttributes }) => AcceleratorAttributes?.FlowLogsEnabled !== false,
        read: "AcceleratorAttributes.FlowLogsS3Bucket",
        as: bucketNamed,
        why: "addresses of clients, and to whom they spoke, are logged to this bucket",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_AcceleratorAttributes.html",
        answers: ["globalaccelerator.endpointgroup"],
      },
    ],
    {
      home: {
        role: "processing",
        at: "edge",
        why: "traffic enters at the edge location nearest to the client, and TCP ends there; nothing is kept",
        docs,
      },
    },
  ),
  resourceType("AWS::GlobalAccelerator::Listener", [], { home: setting(docs) }),
  resourceType<Pick<EndpointGroup, "EndpointGroupRegion" | "TrafficDialPercentage">>(
    "AWS::GlobalAccelerator::EndpointGroup",
    [
      {
        role: "processing",
        read: "EndpointGroupRegion",
        as: (region, { resource }) =>
          resource.properties.TrafficDialPercentage === 0 ? undefined : region,
        why: "the accelerator sends traffic to the endpoints of this region",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_EndpointGroup.html",
        answers: ["globalaccelerator.endpointgroup"],
      },
    ],
    { home: setting(docs) },
  ),
];
