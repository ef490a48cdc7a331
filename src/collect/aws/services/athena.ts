/** Athena: where each workgroup writes results to. */
import { type Draft, service } from "../service.ts";
import { only } from "../trim.ts";

export const athena = service({
  id: "athena",
  where: "regions",
  reads: ["Name", "State"],
  client: async (config) => new (await import("@aws-sdk/client-athena")).Athena(config),
  lists: [
    {
      types: ["AWS::Athena::WorkGroup"],
      actions: ["athena:ListWorkGroups", "athena:GetWorkGroup"],
      async *list({ arn, pages, each, describe }) {
        for await (const { WorkGroups } of pages(
          "athena:ListWorkGroups",
          (client, options, NextToken) =>
            client.listWorkGroups({ MaxResults: 50, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(WorkGroups, async ({ Name, State }) => {
            const draft: Draft = {
              type: "AWS::Athena::WorkGroup",
              id: arn("athena", `workgroup/${Name}`),
              properties: { Name, State },
            };
            await describe(
              draft,
              "athena:GetWorkGroup",
              (client, options) => client.getWorkGroup({ WorkGroup: Name }, options),
              ({ WorkGroup }) => ({
                Configuration: only(
                  WorkGroup?.Configuration,
                  "OutputLocation",
                  "EnforceWorkGroupConfiguration",
                  "Enabled",
                  "LogLocation",
                ),
              }),
            );
            return draft;
          });
      },
    },
  ],
});
