/** CloudWatch: streams that send metrics away. */
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

/** The states listed in API_MetricStreamEntry; the SDK types State as a string. */
const isStreaming = statusOf("State", { running: true, stopped: false });

export const cloudwatch: readonly ResourceType[] = [
  resourceType<{ readonly FirehoseArn?: string; readonly State?: string }>(
    "AWS::CloudWatch::MetricStream",
    [
      {
        role: "metadata",
        when: ({ State }) => isStreaming(State),
        reads: ["State"],
        read: "FirehoseArn",
        absent: unshown,
        as: arnPlace,
        why: "the account's metrics are sent to this stream",
        docs: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html",
        answers: ["cloudwatch.metricstream"],
      },
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html",
      ),
    },
  ),
];
