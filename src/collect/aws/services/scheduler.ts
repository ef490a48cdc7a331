/** EventBridge Scheduler: schedules with where they send to, without what they send. */
import { type Draft, service } from "../service.ts";

export const scheduler = service({
  id: "scheduler",
  where: "regions",
  reads: ["Arn", "Name", "GroupName"],
  client: async (config) => new (await import("@aws-sdk/client-scheduler")).Scheduler(config),
  lists: [
    {
      types: ["AWS::Scheduler::Schedule"],
      actions: ["scheduler:ListSchedules", "scheduler:GetSchedule"],
      async *list({ arn, pages, each, describe }) {
        for await (const { Schedules } of pages(
          "scheduler:ListSchedules",
          (client, options, NextToken) =>
            client.listSchedules({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(Schedules, async (schedule) => {
            const { Name, GroupName } = schedule;
            const draft: Draft = {
              type: "AWS::Scheduler::Schedule",
              id: schedule.Arn ?? arn("scheduler", `schedule/${GroupName}/${Name}`),
              properties: schedule,
            };
            // The list shows the target, and not where payloads go that could not be delivered.
            await describe(
              draft,
              "scheduler:GetSchedule",
              (client, options) => client.getSchedule({ Name, GroupName }, options),
              ({ Target }) => ({
                Target: { Arn: Target?.Arn, DeadLetterConfig: Target?.DeadLetterConfig },
              }),
            );
            return draft;
          });
      },
    },
  ],
});
