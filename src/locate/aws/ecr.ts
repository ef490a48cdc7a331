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
        why: "every image that matches the rule's filters is copied to the registry in this region",
        docs: registry,
        answers: ["ecr.replication"],
      },
    ],
    { home: setting(registry) },
  ),
  resourceType("AWS::ECR::PullThroughCacheRule", [], {
    home: {
      role: "none",
      why: "a pull-through cache only fetches images; no customer data goes to the upstream registry",
      docs: "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html",
      answers: ["ecr.pullthrough"],
    },
  }),
];
