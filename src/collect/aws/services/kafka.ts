/** MSK clusters, and the replicators that copy topics from one cluster to another. */
import { labelsOf, service } from "../service.ts";
import { unlessUnused } from "../pages.ts";

export const kafka = service({
  id: "kafka",
  where: "regions",
  reads: ["ClusterArn", "ClusterName", "ReplicatorArn", "ReplicatorName"],
  client: async (config) => new (await import("@aws-sdk/client-kafka")).Kafka(config),
  lists: [
    {
      types: ["AWS::MSK::Cluster"],
      actions: ["kafka:ListClustersV2"],
      async *list({ arn, pages }) {
        for await (const { ClusterInfoList } of pages(
          "kafka:ListClustersV2",
          (client, options, NextToken) =>
            client.listClustersV2({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (ClusterInfoList ?? []).map((cluster) => ({
            type: "AWS::MSK::Cluster",
            id: cluster.ClusterArn ?? arn("kafka", `cluster/${cluster.ClusterName}`),
            name: cluster.ClusterName ?? "",
            labels: labelsOf(cluster.Tags),
            properties: cluster,
          }));
      },
    },
    {
      types: ["AWS::MSK::Replicator"],
      actions: ["kafka:ListReplicators"],
      async *list({ arn, pages }) {
        for await (const { Replicators } of unlessUnused(
          pages(
            "kafka:ListReplicators",
            (client, options, NextToken) =>
              client.listReplicators({ MaxResults: 100, NextToken }, options),
            (page) => page.NextToken,
          ),
        ))
          yield (Replicators ?? [])
            // A replicator runs in its target's region; the source's region lists a reference to it.
            .filter(({ IsReplicatorReference }) => IsReplicatorReference !== true)
            .map((replicator) => ({
              type: "AWS::MSK::Replicator",
              id:
                replicator.ReplicatorArn ?? arn("kafka", `replicator/${replicator.ReplicatorName}`),
              name: replicator.ReplicatorName ?? "",
              properties: replicator,
            }));
      },
    },
  ],
});
