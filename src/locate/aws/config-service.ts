/** AWS Config: buckets and topics it delivers to, and aggregators over regions. */
import type { AggregationAuthorization, DeliveryChannel } from "@aws-sdk/client-config-service";
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { arnPlace, bucketNamed, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const config = "https://docs.aws.amazon.com/config/latest/APIReference/";

export const configService: readonly ResourceType[] = [
  resourceType<Pick<DeliveryChannel, "s3BucketName" | "snsTopicARN">>(
    "AWS::Config::DeliveryChannel",
    [
      {
        role: "metadata",
        read: "s3BucketName",
        absent: unshown,
        as: bucketNamed,
        why: "the configuration of every recorded resource is delivered to this bucket",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"],
      },
      {
        role: "metadata",
        read: "snsTopicARN",
        as: arnPlace,
        why: "a message about every change of a recorded resource is sent to this topic",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"],
      },
    ],
    { home: setting(`${config}API_DeliveryChannel.html`) },
  ),
  resourceType("AWS::Config::ConfigurationAggregator", [], {
    home: {
      role: "metadata",
      why: "the configuration of resources in all source regions is copied to the aggregator's region",
      docs: `${config}API_ConfigurationAggregator.html`,
      answers: ["config.aggregator"],
    },
  }),
  resourceType<Pick<AggregationAuthorization, "AuthorizedAwsRegion">>(
    "AWS::Config::AggregationAuthorization",
    [
      {
        role: "metadata",
        read: "AuthorizedAwsRegion",
        absent: unshown,
        as: regionPlace,
        why: "an aggregator in this region may copy the configuration of this region's resources",
        docs: `${config}API_AggregationAuthorization.html`,
        answers: ["config.aggregator"],
      },
    ],
    { home: setting(`${config}API_AggregationAuthorization.html`) },
  ),
];
