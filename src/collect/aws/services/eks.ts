/** EKS clusters; those that run elsewhere and are only connected are left out, as the list does by itself. */
import { service } from "../service.ts";

export const eks = service({
  id: "eks",
  where: "regions",
  reads: ["name"],
  client: async (config) => new (await import("@aws-sdk/client-eks")).EKS(config),
  lists: [
    {
      types: ["AWS::EKS::Cluster"],
      actions: ["eks:ListClusters"],
      async *list({ arn, pages }) {
        for await (const { clusters } of pages(
          "eks:ListClusters",
          (client, options, nextToken) =>
            client.listClusters({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (clusters ?? []).map((name) => ({
            type: "AWS::EKS::Cluster",
            id: arn("eks", `cluster/${name}`),
            properties: { name },
          }));
      },
    },
  ],
});
