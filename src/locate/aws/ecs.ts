/** ECS clusters: a grouping, in which tasks may run that belong to no service. */
import type { Cluster } from "@aws-sdk/client-ecs";
import {
  type Destination,
  type RowContext,
  type ResourceType,
  none,
  resourceType,
  unknown,
} from "../path.ts";
import { bucketNamed } from "./arn.ts";

const docs = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html";

const whileRunning = (count: string, { home }: Pick<RowContext<unknown>, "home">): Destination => {
  if (!/^\d+$/.test(count)) return unknown(count);
  return Number(count) === 0 ? none : (home ?? { gap: "the cluster's region is not shown" });
};

const tasks = {
  role: "processing",
  // A plan and a tag show no counts; the list always does.
  absent: none,
  as: whileRunning,
  docs,
} as const;

export const ecs: readonly ResourceType[] = [
  resourceType<Pick<Cluster, "configuration" | "runningTasksCount" | "pendingTasksCount">>(
    "AWS::ECS::Cluster",
    [
      { ...tasks, read: "runningTasksCount", why: "tasks run in the cluster's region" },
      {
        ...tasks,
        read: "pendingTasksCount",
        why: "tasks are starting in the cluster's region",
      },
      {
        role: "log",
        read: "configuration.executeCommandConfiguration.logConfiguration.s3BucketName",
        absent: none,
        as: bucketNamed,
        why: "input and output of shell sessions in a task are logged to this bucket",
        docs: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html",
      },
    ],
    {
      home: {
        role: "metadata",
        why: "a cluster is a grouping of services and tasks, which process data in its region while they run",
        docs,
      },
    },
  ),
];
