/** Lambda functions and event source mappings, without the functions' environment variables. */
import type { Lambda } from "@aws-sdk/client-lambda";
import { all } from "../pages.ts";
import { type Draft, service } from "../service.ts";

export const lambda = service<Lambda>({
  id: "lambda",
  where: "regions",
  reads: ["FunctionName", "FunctionArn", "UUID"],
  client: async (config) => new (await import("@aws-sdk/client-lambda")).Lambda(config),
  lists: [
    {
      types: ["AWS::Lambda::Function"],
      actions: ["lambda:ListFunctions", "lambda:ListFunctionEventInvokeConfigs"],
      async *list({ arn, pages, each, attach }) {
        // A page has 50 functions at most, whatever is asked for.
        for await (const { Functions } of pages(
          "lambda:ListFunctions",
          (client, options, Marker) => client.listFunctions({ MaxItems: 50, Marker }, options),
          (page) => page.NextMarker,
        ))
          yield await each(Functions, async (record) => {
            const { FunctionName } = record;
            const draft: Draft = {
              type: "AWS::Lambda::Function",
              id: record.FunctionArn ?? arn("lambda", `function:${FunctionName}`),
              properties: record,
            };
            const action = "lambda:ListFunctionEventInvokeConfigs";
            await attach(draft, "FunctionEventInvokeConfigs", action, () =>
              all(
                pages(
                  action,
                  (client, options, Marker) =>
                    client.listFunctionEventInvokeConfigs({ FunctionName, Marker }, options),
                  (page) => page.NextMarker,
                ),
                (page) => page.FunctionEventInvokeConfigs,
              ),
            );
            return draft;
          });
      },
    },
    {
      types: ["AWS::Lambda::EventSourceMapping"],
      actions: ["lambda:ListEventSourceMappings"],
      async *list({ arn, pages }) {
        for await (const { EventSourceMappings } of pages(
          "lambda:ListEventSourceMappings",
          (client, options, Marker) =>
            client.listEventSourceMappings({ MaxItems: 100, Marker }, options),
          (page) => page.NextMarker,
        ))
          yield (EventSourceMappings ?? []).map((mapping) => ({
            type: "AWS::Lambda::EventSourceMapping",
            id:
              mapping.EventSourceMappingArn ??
              arn("lambda", `event-source-mapping:${mapping.UUID}`),
            properties: mapping,
          }));
      },
    },
  ],
});
