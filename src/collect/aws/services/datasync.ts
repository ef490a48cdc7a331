/** DataSync: tasks with the location they copy to. */
import { type Draft, service } from "../service.ts";

export const datasync = service({
  id: "datasync",
  where: "regions",
  reads: ["TaskArn", "Name", "DestinationLocationArn"],
  client: async (config) => new (await import("@aws-sdk/client-datasync")).DataSync(config),
  lists: [
    {
      types: ["AWS::DataSync::Task"],
      actions: ["datasync:ListTasks", "datasync:DescribeTask", "datasync:ListLocations"],
      async *list({ arn, pages, each, describe, attach }) {
        // A task names its locations by ARNs that say nothing of the place; asked once for all of them.
        const locations = async () => {
          const all = new Map<string | undefined, object>();
          for await (const page of pages(
            "datasync:ListLocations",
            (client, options, NextToken) =>
              client.listLocations({ MaxResults: 100, NextToken }, options),
            ({ NextToken }) => NextToken,
          ))
            for (const location of page.Locations ?? []) all.set(location.LocationArn, location);
          return all;
        };
        let asked: ReturnType<typeof locations> | undefined;

        for await (const { Tasks } of pages(
          "datasync:ListTasks",
          (client, options, NextToken) => client.listTasks({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(Tasks, async (record) => {
            const { TaskArn } = record;
            const task: Draft = {
              type: "AWS::DataSync::Task",
              id: TaskArn ?? arn("datasync", `task/${record.Name}`),
              ...(record.Name !== undefined && record.Name !== "" && { name: record.Name }),
              properties: record,
            };
            await describe(
              task,
              "datasync:DescribeTask",
              (client, options) => client.describeTask({ TaskArn }, options),
              (answer) => answer,
            );
            const { DestinationLocationArn } = task.properties as {
              DestinationLocationArn?: string;
            };
            if (DestinationLocationArn !== undefined)
              await attach(task, "DestinationLocation", "datasync:ListLocations", async () =>
                (await (asked ??= locations())).get(DestinationLocationArn),
              );
            return task;
          });
      },
    },
  ],
});
