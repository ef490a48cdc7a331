/** ECS clusters with the count of their tasks, and services; task definitions hold environment variables and are not read. */
import { type Draft, service } from "../service.ts";

export const ecs = service({
  id: "ecs",
  where: "regions",
  reads: ["clusterArn", "serviceArn"],
  client: async (config) => new (await import("@aws-sdk/client-ecs")).ECS(config),
  lists: [
    {
      types: ["AWS::ECS::Cluster", "AWS::ECS::Service"],
      actions: ["ecs:ListClusters", "ecs:DescribeClusters", "ecs:ListServices"],
      async *list({ pages, each, describe }) {
        for await (const { clusterArns } of pages(
          "ecs:ListClusters",
          (client, options, nextToken) =>
            client.listClusters({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        )) {
          yield await each(clusterArns, async (clusterArn) => {
            const draft: Draft = {
              type: "AWS::ECS::Cluster",
              id: clusterArn,
              properties: { clusterArn },
            };
            await describe(
              draft,
              "ecs:DescribeClusters",
              (client, options) =>
                client.describeClusters(
                  { clusters: [clusterArn], include: ["CONFIGURATIONS"] },
                  options,
                ),
              ({ clusters }) => clusters?.find((one) => one.clusterArn === clusterArn),
            );
            return draft;
          });
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
