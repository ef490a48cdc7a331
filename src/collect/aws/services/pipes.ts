/** EventBridge Pipes: from where, through what, to where. */
import { type Draft, service } from "../service.ts";

export const pipes = service({
  id: "pipes",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-pipes")).Pipes(config),
  lists: [
    {
      types: {
        "AWS::Pipes::Pipe": [
          "Name",
          "Arn",
          "CurrentState",
          "Source",
          "Enrichment",
          "Target",
          "LogConfiguration",
        ],
      },
      actions: ["pipes:ListPipes", "pipes:DescribePipe"],
      async *list({ arn, pages: every, each, detail }) {
        for await (const { Pipes } of every(
          "pipes:ListPipes",
          (client, options, NextToken) => client.listPipes({ Limit: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(Pipes, async (pipe) => {
            const { Name } = pipe;
            const draft: Draft = {
              type: "AWS::Pipes::Pipe",
              id: pipe.Arn ?? arn("pipes", `pipe/${Name}`),
              properties: pipe,
            };
            await detail(draft, "LogConfiguration", "pipes:DescribePipe", (client, options) =>
              client.describePipe({ Name }, options),
            );
            return draft;
          });
      },
    },
  ],
});
