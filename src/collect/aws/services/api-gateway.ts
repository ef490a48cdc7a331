/** API Gateway's REST APIs, and whether they are entered at the edge. */
import { labelsOf, service } from "../service.ts";

export const apiGateway = service({
  id: "api-gateway",
  where: "regions",
  reads: ["id", "name"],
  client: async (config) => new (await import("@aws-sdk/client-api-gateway")).APIGateway(config),
  lists: [
    {
      types: ["AWS::ApiGateway::RestApi"],
      actions: ["apigateway:GET"],
      async *list({ partition, region, pages }) {
        const action = "apigateway:GET";
        for await (const { items } of pages(
          action,
          (client, options, position) => client.getRestApis({ limit: 500, position }, options),
          (page) => page.position,
        ))
          yield (items ?? []).map((api) => ({
            type: "AWS::ApiGateway::RestApi",
            id: `arn:${partition}:apigateway:${region}::/restapis/${api.id}`,
            name: api.name ?? "",
            labels: labelsOf(api.tags),
            properties: api,
          }));
      },
    },
  ],
});
