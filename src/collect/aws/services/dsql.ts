/** Aurora DSQL clusters with their peers and witnesses. */
import { type Draft, service } from "../service.ts";

export const dsql = service({
  id: "dsql",
  where: "regions",
  reads: ["identifier", "arn"],
  client: async (config) => new (await import("@aws-sdk/client-dsql")).DSQL(config),
  lists: [
    {
      types: ["AWS::DSQL::Cluster"],
      actions: ["dsql:ListClusters", "dsql:GetCluster"],
      async *list({ arn, pages, each, describe }) {
        for await (const { clusters } of pages(
          "dsql:ListClusters",
          (client, options, nextToken) =>
            client.listClusters({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(clusters, async (record) => {
            const { identifier } = record;
            const cluster: Draft = {
              type: "AWS::DSQL::Cluster",
              id: record.arn ?? arn("dsql", `cluster/${identifier}`),
              properties: record,
            };
            await describe(
              cluster,
              "dsql:GetCluster",
              (client, options) => client.getCluster({ identifier }, options),
              (answer) => answer,
            );
            return cluster;
          });
      },
    },
  ],
});
