/** Application, network and gateway load balancers, with where they log to. */
import { type Draft, service } from "../service.ts";

export const elasticLoadBalancing = service({
  id: "elastic-load-balancing-v2",
  where: "regions",
  reads: ["LoadBalancerArn"],
  client: async (config) =>
    new (await import("@aws-sdk/client-elastic-load-balancing-v2")).ElasticLoadBalancingV2(config),
  lists: [
    {
      types: ["AWS::ElasticLoadBalancingV2::LoadBalancer"],
      actions: [
        "elasticloadbalancing:DescribeLoadBalancers",
        "elasticloadbalancing:DescribeLoadBalancerAttributes",
      ],
      async *list({ arn, pages, each, detail }) {
        for await (const { LoadBalancers } of pages(
          "elasticloadbalancing:DescribeLoadBalancers",
          (client, options, Marker) =>
            client.describeLoadBalancers({ PageSize: 400, Marker }, options),
          (page) => page.NextMarker,
        ))
          yield await each(LoadBalancers, async (balancer) => {
            const { LoadBalancerArn } = balancer;
            const draft: Draft = {
              type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
              id:
                LoadBalancerArn ??
                arn("elasticloadbalancing", `loadbalancer/${balancer.LoadBalancerName}`),
              name: balancer.LoadBalancerName ?? "",
              properties: balancer,
            };
            await detail(
              draft,
              "Attributes",
              "elasticloadbalancing:DescribeLoadBalancerAttributes",
              (client, options) =>
                client.describeLoadBalancerAttributes({ LoadBalancerArn }, options),
            );
            return draft;
          });
      },
    },
  ],
});
