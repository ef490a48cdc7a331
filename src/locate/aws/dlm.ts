/** Data Lifecycle Manager: regions that snapshots and images are copied to. */
import type { GettablePolicyStateValues, LifecyclePolicy } from "@aws-sdk/client-dlm";
import { otherName } from "../arms.ts";
import {
  type Destination,
  type RowContext,
  type ResourceType,
  none,
  resourceType,
} from "../path.ts";
import { statusOf } from "../words.ts";
import { isArn, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const docs = "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html";

/** A region's name, or the ARN of an Outpost. */
const target = (value: string, here: RowContext<unknown>): Destination =>
  isArn(value)
    ? { gap: `the copies are on ${value}, at the address of the Outpost's site` }
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

export const dlm: readonly ResourceType[] = [
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
        docs,
        answers: ["dlm.policy"],
      },
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
        absent: none,
        as: target,
        why: "the schedule copies every machine image to this region",
        docs,
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
        why: "the default policy copies everything it creates to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyTarget.html",
        answers: ["dlm.policy"],
      },
    ],
    { home: setting(docs) },
  ),
];
