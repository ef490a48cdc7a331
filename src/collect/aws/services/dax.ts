/** DynamoDB Accelerator: clusters, which cache items of tables. */
import { service } from "../service.ts";

export const dax = service({
  id: "dax",
  where: "regions",
  reads: ["ClusterName", "ClusterArn"],
  client: async (config) => new (await import("@aws-sdk/client-dax")).DAX(config),
  lists: [
    {
      types: ["AWS::DAX::Cluster"],
      actions: ["dax:DescribeClusters"],
      async *list({ arn, pages }) {
        for await (const { Clusters } of pages(
          "dax:DescribeClusters",
          (client, options, NextToken) =>
            client.describeClusters({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Clusters ?? []).map((cluster) => ({
            type: "AWS::DAX::Cluster",
            id: cluster.ClusterArn ?? arn("dax", `cache/${cluster.ClusterName}`),
            properties: cluster,
          }));
      },
    },
  ],
});
