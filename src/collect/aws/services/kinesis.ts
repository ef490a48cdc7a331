/** Kinesis data streams. */
import { service } from "../service.ts";

export const kinesis = service({
  id: "kinesis",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-kinesis")).Kinesis(config),
  lists: [
    {
      types: { "AWS::Kinesis::Stream": ["StreamName", "StreamARN", "StreamStatus"] },
      actions: ["kinesis:ListStreams"],
      async *list({ arn, pages }) {
        for await (const page of pages(
          "kinesis:ListStreams",
          (client, options, NextToken) => client.listStreams({ Limit: 1000, NextToken }, options),
          ({ NextToken }) => NextToken,
        ))
          yield (
            page.StreamSummaries ??
            (page.StreamNames ?? []).map((StreamName) => ({ StreamName, StreamARN: undefined }))
          ).map((stream) => ({
            type: "AWS::Kinesis::Stream",
            id: stream.StreamARN ?? arn("kinesis", `stream/${stream.StreamName}`),
            properties: stream,
          }));
      },
    },
  ],
});
