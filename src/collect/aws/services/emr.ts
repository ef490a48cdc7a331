/** EMR clusters that run, and where they log to; those that ended are only listed as history. */
import { type Draft, labelsOf, service } from "../service.ts";

export const emr = service({
  id: "emr",
  where: "regions",
  reads: ["Id", "Name"],
  client: async (config) => new (await import("@aws-sdk/client-emr")).EMR(config),
  lists: [
    {
      types: ["AWS::EMR::Cluster"],
      actions: ["elasticmapreduce:ListClusters", "elasticmapreduce:DescribeCluster"],
      async *list({ arn, pages, each, describe }) {
        for await (const { Clusters } of pages(
          "elasticmapreduce:ListClusters",
          (client, options, Marker) =>
            client.listClusters(
              { ClusterStates: ["STARTING", "BOOTSTRAPPING", "RUNNING", "WAITING"], Marker },
              options,
            ),
          (page) => page.Marker,
        ))
          yield await each(Clusters, async (summary) => {
            const { Id: ClusterId, Name = "" } = summary;
            const draft = {
              type: "AWS::EMR::Cluster",
              id: summary.ClusterArn ?? arn("elasticmapreduce", `cluster/${ClusterId}`),
              name: Name,
              labels: {},
              properties: summary,
            } satisfies Draft;
            await describe(
              draft,
              "elasticmapreduce:DescribeCluster",
              (client, options) => client.describeCluster({ ClusterId }, options),
              ({ Cluster }) => {
                draft.labels = labelsOf(Cluster?.Tags);
                return Cluster;
              },
            );
            return draft;
          });
      },
    },
  ],
});
