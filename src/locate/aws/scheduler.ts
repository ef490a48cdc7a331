/** EventBridge Scheduler: targets of schedules. */
import type { ScheduleState } from "@aws-sdk/client-scheduler";
import { type ResourceType, none, own, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const docs = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html";

interface Schedule {
  readonly State?: string;
  readonly Target?: {
    readonly Arn?: string;
    readonly DeadLetterConfig?: { readonly Arn?: string };
  };
}

/** Universal targets (arn:aws:scheduler:::aws-sdk:sqs:sendMessage) carry no region: they call their own. */
const universal = (arn: string): boolean => /^arn:[^:]+:scheduler:::aws-sdk:./.test(arn);

const isScheduled = statusOf<ScheduleState>("State", { ENABLED: true, DISABLED: false });

const whileScheduled = {
  when: ({ State }: Schedule) => isScheduled(State),
  reads: ["State"],
} as const;

export const scheduler: readonly ResourceType[] = [
  resourceType<Schedule>(
    "AWS::Scheduler::Schedule",
    [
      {
        role: "processing",
        ...whileScheduled,
        read: "Target.Arn",
        absent: unshown,
        as: (arn, here) => (universal(arn) ? own : arnPlace(arn, here)),
        why: "the schedule's payload is sent to this target",
        docs,
        answers: ["scheduler.pipes"],
      },
      {
        role: "processing",
        ...whileScheduled,
        read: "Target.DeadLetterConfig.Arn",
        absent: none,
        as: arnPlace,
        why: "payloads that could not be delivered are kept in this queue",
        docs,
        answers: ["scheduler.pipes"],
      },
    ],
    { home: setting(docs) },
  ),
];
