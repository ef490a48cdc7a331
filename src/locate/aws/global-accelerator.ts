/** Global Accelerator: traffic enters at the nearest edge, and goes on to the regions of the endpoint groups. */
import type { EndpointGroup } from "@aws-sdk/client-global-accelerator";
import { type ResourceType, none, resourceType, unknown, unshown } from "../path.ts";
import { switchOf } from "../words.ts";
import { bucketNamed } from "./arn.ts";
import { setting } from "./setting.ts";

const docs =
  "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html";

const isLogged = switchOf("AcceleratorAttributes.FlowLogsEnabled", true);

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
        when: ({ AcceleratorAttributes }) => isLogged(AcceleratorAttributes?.FlowLogsEnabled),
        reads: ["AcceleratorAttributes.FlowLogsEnabled"],
        read: "AcceleratorAttributes.FlowLogsS3Bucket",
        as: bucketNamed,
        why: "flow logs, with the addresses of clients and endpoints, are written to this bucket",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_AcceleratorAttributes.html",
        answers: ["globalaccelerator.endpointgroup"],
      },
    ],
    {
      home: {
        role: "processing",
        at: "edge",
        why: "traffic enters at the edge location nearest to the client, where TCP terminates; nothing is stored",
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
        absent: unshown,
        reads: ["TrafficDialPercentage"],
        as: (region, { resource }) => {
          const dial = resource.properties.TrafficDialPercentage ?? 100;
          if (dial === 0) return none;
          return dial > 0 && dial <= 100 ? region : unknown(dial, "TrafficDialPercentage");
        },
        why: "the accelerator sends traffic to endpoints in this region",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_EndpointGroup.html",
        answers: ["globalaccelerator.endpointgroup"],
      },
    ],
    { home: setting(docs) },
  ),
];
