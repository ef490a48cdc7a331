/** Copies of machine images, snapshots and container images that a policy makes in other regions. */
import type { GettablePolicyStateValues, LifecyclePolicy } from "@aws-sdk/client-dlm";
import type { DescribeRegistryResponse } from "@aws-sdk/client-ecr";
import { otherArm, otherName } from "../arms.ts";
import { type Destination, type Here, type ResourceType, resourceType, none } from "../path.ts";
import { statusOf } from "../words.ts";
import { bucketNamed, isArn, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const dlm = "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html";
const registry =
  "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html";
const builder =
  "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html";

/** A region's name, or the ARN of an Outpost. */
const target = (value: string, here: Here<unknown>): Destination =>
  isArn(value)
    ? { gap: `the copies stand on ${value}, at the address of the Outpost's site` }
    : regionPlace(value, here);

/** ERROR: some runs fail, and others may not. */
const isRunning = statusOf<GettablePolicyStateValues>("State", {
  ENABLED: true,
  ERROR: true,
  DISABLED: false,
});

const whileRunning = {
  when: ({ State }: Pick<LifecyclePolicy, "State">) => isRunning(State),
  reads: ["State"],
} as const;

export const images: readonly ResourceType[] = [
  resourceType<Pick<LifecyclePolicy, "State" | "PolicyDetails">>(
    "AWS::DLM::LifecyclePolicy",
    [
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
        optional: ["PolicyDetails.Schedules", "PolicyDetails.Schedules[].CrossRegionCopyRules"],
        reads: ["State", "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion"],
        absent: otherName("TargetRegion"),
        as: target,
        why: "the schedule copies every snapshot to this region",
        docs: dlm,
        answers: ["dlm.policy"],
      },
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
        absent: none,
        as: target,
        why: "the schedule copies every machine image to this region",
        docs: dlm,
        answers: ["dlm.policy"],
      },
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.Actions[].CrossRegionCopy[].Target",
        optional: ["PolicyDetails.Actions"],
        as: target,
        why: "snapshots that another account shares are copied to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyAction.html",
        answers: ["dlm.policy"],
      },
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.CrossRegionCopyTargets[].TargetRegion",
        optional: ["PolicyDetails.CrossRegionCopyTargets"],
        as: target,
        why: "the default policy copies everything it makes to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyTarget.html",
        answers: ["dlm.policy"],
      },
    ],
    { home: setting(dlm) },
  ),
  resourceType<{
    readonly distributions?: readonly {
      readonly region?: string;
      readonly s3ExportConfiguration?: { readonly s3Bucket?: string };
    }[];
  }>(
    "AWS::ImageBuilder::DistributionConfiguration",
    [
      {
        role: "replica",
        read: "distributions[].region",
        as: regionPlace,
        why: "every image that is built is copied to this region",
        docs: builder,
        answers: ["imagebuilder.dist"],
      },
      {
        role: "replica",
        read: "distributions[].s3ExportConfiguration.s3Bucket",
        absent: otherArm("s3ExportConfiguration"),
        as: bucketNamed,
        why: "every image that is built is exported to this bucket as a disk",
        docs: builder,
        answers: ["imagebuilder.dist"],
      },
    ],
    { home: setting(builder) },
  ),
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
  resourceType("AWS::Lightsail::InstanceSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceSnapshots.html",
      answers: ["lightsail.snapshot"],
    },
  }),
];
