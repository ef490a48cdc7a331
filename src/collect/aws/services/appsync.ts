/** AppSync: GraphQL APIs and the data sources they read, which may be in other regions. */
import { service } from "../service.ts";
import { hostPart } from "../trim.ts";

export const appsync = service({
  id: "appsync",
  where: "regions",
  reads: ["apiId", "name"],
  client: async (config) => new (await import("@aws-sdk/client-appsync")).AppSync(config),
  lists: [
    {
      types: ["AWS::AppSync::GraphQLApi", "AWS::AppSync::DataSource"],
      actions: ["appsync:ListGraphqlApis", "appsync:ListDataSources"],
      async *list({ arn, pages }) {
        for await (const { graphqlApis } of pages(
          "appsync:ListGraphqlApis",
          (client, options, nextToken) =>
            client.listGraphqlApis({ maxResults: 25, nextToken }, options),
          (page) => page.nextToken,
        )) {
          yield (graphqlApis ?? []).map((api) => ({
            type: "AWS::AppSync::GraphQLApi",
            id: api.arn ?? arn("appsync", `apis/${api.apiId}`),
            name: api.name ?? "",
            properties: api,
          }));
          for (const { apiId } of graphqlApis ?? [])
            for await (const { dataSources } of pages(
              "appsync:ListDataSources",
              (client, options, nextToken) =>
                client.listDataSources({ apiId, maxResults: 25, nextToken }, options),
              (page) => page.nextToken,
            ))
              yield (dataSources ?? []).map((source) => ({
                type: "AWS::AppSync::DataSource",
                id:
                  source.dataSourceArn ??
                  arn("appsync", `apis/${apiId}/datasources/${source.name}`),
                name: source.name ?? "",
                properties: {
                  ...source,
                  // Without the authorisation that is sent to the endpoint.
                  httpConfig: source.httpConfig && {
                    endpoint: hostPart(source.httpConfig.endpoint),
                  },
                },
              }));
        }
      },
    },
  ],
});
