/** ECR: regions that images are replicated to, and registries they are pulled from. */
import type { DescribeRegistryResponse } from "@aws-sdk/client-ecr";
import { type ResourceType, resourceType } from "../path.ts";
import { regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const registry =
  "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html";

export const ecr: readonly ResourceType[] = [
  resourceType<Pick<DescribeRegistryResponse, "replicationConfiguration">>(
    "AWS::ECR::ReplicationConfiguration",
    [
      {
        role: "replica",
        read: "replicationConfiguration.rules[].destinations[].region",
        optional: ["replicationConfiguration.rules"],
        as: regionPlace,
        why: "every image that the rule's filters match is copied to the registry of this region",
        docs: registry,
        answers: ["ecr.replication"],
      },
    ],
    { home: setting(registry) },
  ),
  resourceType("AWS::ECR::PullThroughCacheRule", [], {
    home: {
      role: "none",
      why: "a pull-through cache brings images in; nothing of ours goes to the registry upstream",
      docs: "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html",
      answers: ["ecr.pullthrough"],
    },
  }),
];
