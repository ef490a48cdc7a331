/** ECS clusters and services; task definitions hold environment variables and are not read. */
import { service } from "../service.ts";

export const ecs = service({
  id: "ecs",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-ecs")).ECS(config),
  lists: [
    {
      types: {
        "AWS::ECS::Cluster": ["clusterArn"],
        "AWS::ECS::Service": ["serviceArn", "clusterArn"],
      },
      actions: ["ecs:ListClusters", "ecs:ListServices"],
      async *list({ pages }) {
        for await (const { clusterArns } of pages(
          "ecs:ListClusters",
          (client, options, nextToken) =>
            client.listClusters({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        )) {
          yield (clusterArns ?? []).map((clusterArn) => ({
            type: "AWS::ECS::Cluster",
            id: clusterArn,
            properties: { clusterArn },
          }));
          for (const clusterArn of clusterArns ?? [])
            for await (const { serviceArns } of pages(
              "ecs:ListServices",
              (client, options, nextToken) =>
                client.listServices({ cluster: clusterArn, maxResults: 100, nextToken }, options),
              (page) => page.nextToken,
            ))
              yield (serviceArns ?? []).map((serviceArn) => ({
                type: "AWS::ECS::Service",
                id: serviceArn,
                properties: { serviceArn, clusterArn },
              }));
        }
      },
    },
  ],
});
