/** SQS queues. */
import { service } from "../service.ts";

export const sqs = service({
  id: "sqs",
  where: "regions",
  reads: ["QueueUrl"],
  client: async (config) => new (await import("@aws-sdk/client-sqs")).SQS(config),
  lists: [
    {
      types: ["AWS::SQS::Queue"],
      actions: ["sqs:ListQueues"],
      async *list({ arn, pages }) {
        // Without MaxResults, the list ends after 1000 queues and has no token.
        for await (const { QueueUrls } of pages(
          "sqs:ListQueues",
          (client, options, NextToken) =>
            client.listQueues({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (QueueUrls ?? []).map((QueueUrl) => ({
            type: "AWS::SQS::Queue",
            id: arn("sqs", QueueUrl.slice(QueueUrl.lastIndexOf("/") + 1)),
            properties: { QueueUrl },
          }));
      },
    },
  ],
});
