/** Network Firewall: where each firewall logs to. */
import { oneOf } from "../arms.ts";
import { type ResourceType, none, resourceType } from "../path.ts";
import { bucketNamed } from "./arn.ts";
import { setting } from "./setting.ts";

const firewall =
  "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_LogDestinationConfig.html";

export const networkFirewall: readonly ResourceType[] = [
  resourceType<{
    readonly LogDestinationConfigs?: readonly {
      readonly LogDestination?: {
        readonly bucketName?: string;
        readonly logGroup?: string;
        readonly deliveryStream?: string;
      };
    }[];
  }>(
    "AWS::NetworkFirewall::LoggingConfiguration",
    [
      {
        role: "log",
        read: "LogDestinationConfigs[].LogDestination.bucketName",
        // Log groups and delivery streams are named without a region: they are in the firewall's own.
        reads: [
          "LogDestinationConfigs[].LogDestination.logGroup",
          "LogDestinationConfigs[].LogDestination.deliveryStream",
        ],
        unions: ["LogDestinationConfigs[].LogDestination"],
        absent: ({ element }) =>
          element === undefined
            ? none
            : oneOf(
                "LogDestinationConfigs[].LogDestination",
                element.LogDestination ?? {},
                ["bucketName", "logGroup", "deliveryStream"],
                ["prefix"],
              ),
        as: bucketNamed,
        why: "the firewall's alert and flow logs are written to this bucket",
        docs: firewall,
        answers: ["networkfirewall.log"],
      },
    ],
    { home: setting(firewall) },
  ),
];
