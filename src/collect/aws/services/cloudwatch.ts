/** CloudWatch: streams that send an account's metrics away. */
import { service } from "../service.ts";

export const cloudwatch = service({
  id: "cloudwatch",
  where: "regions",
  reads: ["Name", "Arn"],
  client: async (config) => new (await import("@aws-sdk/client-cloudwatch")).CloudWatch(config),
  lists: [
    {
      types: ["AWS::CloudWatch::MetricStream"],
      actions: ["cloudwatch:ListMetricStreams"],
      async *list({ arn, pages }) {
        for await (const { Entries } of pages(
          "cloudwatch:ListMetricStreams",
          (client, options, NextToken) =>
            client.listMetricStreams({ MaxResults: 500, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Entries ?? []).map((stream) => ({
            type: "AWS::CloudWatch::MetricStream",
            id: stream.Arn ?? arn("cloudwatch", `metric-stream/${stream.Name}`),
            properties: stream,
          }));
      },
    },
  ],
});
