/** API Gateway's HTTP and WebSocket APIs, and what they pass requests on to. */
import { labelsOf, service } from "../service.ts";
import { only } from "../trim.ts";

export const apigatewayv2 = service({
  id: "apigatewayv2",
  where: "regions",
  reads: ["ApiId", "Name", "IntegrationId"],
  client: async (config) => new (await import("@aws-sdk/client-apigatewayv2")).ApiGatewayV2(config),
  lists: [
    {
      types: ["AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Integration"],
      actions: ["apigateway:GET"],
      async *list({ partition, region, pages }) {
        const action = "apigateway:GET";
        for await (const { Items } of pages(
          action,
          (client, options, NextToken) => client.getApis({ MaxResults: "100", NextToken }, options),
          (page) => page.NextToken,
        )) {
          const idOf = (ApiId: string | undefined): string =>
            `arn:${partition}:apigateway:${region}::/apis/${ApiId}`;
          yield (Items ?? []).map((api) => ({
            type: "AWS::ApiGatewayV2::Api",
            id: idOf(api.ApiId),
            name: api.Name ?? "",
            labels: labelsOf(api.Tags),
            properties: api,
          }));
          for (const { ApiId, Name } of Items ?? [])
            for await (const { Items: integrations } of pages(
              action,
              (client, options, NextToken) =>
                client.getIntegrations({ ApiId, MaxResults: "100", NextToken }, options),
              (page) => page.NextToken,
            ))
              yield (integrations ?? []).map((integration) => ({
                type: "AWS::ApiGatewayV2::Integration",
                id: `${idOf(ApiId)}/integrations/${integration.IntegrationId}`,
                name: `${Name} ${integration.IntegrationId}`,
                properties: {
                  ...integration,
                  IntegrationUri: integration.IntegrationUri?.replace(/\?.*/, ""),
                  RequestParameters: only(
                    integration.RequestParameters,
                    "Region",
                    "QueueUrl",
                    "StateMachineArn",
                  ),
                },
              }));
        }
      },
    },
  ],
});
