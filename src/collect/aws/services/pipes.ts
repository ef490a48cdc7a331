/** EventBridge Pipes: from where, through what, to where. */
import { type Draft, service } from "../service.ts";
import { only } from "../trim.ts";

export const pipes = service({
  id: "pipes",
  where: "regions",
  reads: ["Name", "Arn"],
  client: async (config) => new (await import("@aws-sdk/client-pipes")).Pipes(config),
  lists: [
    {
      types: ["AWS::Pipes::Pipe"],
      actions: ["pipes:ListPipes", "pipes:DescribePipe"],
      async *list({ arn, pages: every, each, attach, call }) {
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
            const action = "pipes:DescribePipe";
            // One answer for both.
            const answer = call(action, (client, options) =>
              client.describePipe({ Name }, options),
            );
            await attach(
              draft,
              "LogConfiguration",
              action,
              async () => (await answer).LogConfiguration,
            );
            await attach(draft, "SourceParameters", action, async () => {
              const { SourceParameters: stated } = await answer;
              return {
                KinesisStreamParameters: only(stated?.KinesisStreamParameters, "Arn"),
                DynamoDBStreamParameters: only(stated?.DynamoDBStreamParameters, "Arn"),
              };
            });
            return draft;
          });
      },
    },
  ],
});
