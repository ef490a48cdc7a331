/** CloudFront: distributions with origins, logs and code at the edge; without the headers sent to origins. */
import type { CloudFront, DistributionSummary } from "@aws-sdk/client-cloudfront";
import { globalOf } from "../arn.ts";
import { type Draft, globalHome, service } from "../service.ts";
import { only } from "../trim.ts";

export const cloudfront = service<CloudFront>({
  id: "cloudfront",
  where: globalHome,
  reads: ["Id", "ARN", "DomainName", "PriceClass", "Name"],
  client: async (config) => new (await import("@aws-sdk/client-cloudfront")).CloudFront(config),
  lists: [
    {
      types: ["AWS::CloudFront::Distribution"],
      actions: ["cloudfront:ListDistributions", "cloudfront:GetDistributionConfig"],
      async *list({ partition, pages, each, attach, call }) {
        for await (const { DistributionList } of pages(
          "cloudfront:ListDistributions",
          (client, options, Marker) => client.listDistributions({ MaxItems: 100, Marker }, options),
          (page) => page.DistributionList?.NextMarker,
        ))
          yield await each(DistributionList?.Items, async (distribution) => {
            const { Id, ARN = "" } = distribution;
            const draft: Draft = {
              type: "AWS::CloudFront::Distribution",
              id: ARN,
              region: globalOf(partition),
              properties: withoutHeaders(distribution),
            };
            await attach(draft, "Logging", "cloudfront:GetDistributionConfig", async () => {
              const { DistributionConfig } = await call(
                "cloudfront:GetDistributionConfig",
                (client, options) => client.getDistributionConfig({ Id }, options),
              );
              return DistributionConfig?.Logging;
            });
            return draft;
          });
      },
    },
    {
      types: ["AWS::CloudFront::RealtimeLogConfig"],
      actions: ["cloudfront:ListRealtimeLogConfigs"],
      async *list({ partition, pages }) {
        for await (const { RealtimeLogConfigs } of pages(
          "cloudfront:ListRealtimeLogConfigs",
          (client, options, Marker) =>
            client.listRealtimeLogConfigs(
              { MaxItems: 100, ...(Marker !== undefined && { Marker }) },
              options,
            ),
          (page) => page.RealtimeLogConfigs?.NextMarker,
        ))
          yield (RealtimeLogConfigs?.Items ?? []).map((config) => ({
            type: "AWS::CloudFront::RealtimeLogConfig",
            id: config.ARN ?? "",
            region: globalOf(partition),
            properties: config,
          }));
      },
    },
    {
      types: ["AWS::CloudFront::KeyValueStore"],
      actions: ["cloudfront:ListKeyValueStores"],
      async *list({ partition, pages }) {
        for await (const { KeyValueStoreList } of pages(
          "cloudfront:ListKeyValueStores",
          (client, options, Marker) => client.listKeyValueStores({ Marker }, options),
          (page) => page.KeyValueStoreList?.NextMarker,
        ))
          yield (KeyValueStoreList?.Items ?? []).map((store) => ({
            type: "AWS::CloudFront::KeyValueStore",
            id: store.ARN ?? "",
            name: store.Name ?? "",
            region: globalOf(partition),
            properties: store,
          }));
      },
    },
  ],
});

/** Headers that a distribution adds for its origins are often the password between the two. */
function withoutHeaders(distribution: DistributionSummary): object {
  const { Id, ARN, DomainName, Enabled, PriceClass } = distribution;
  const code = ["LambdaFunctionARN", "FunctionARN", "EventType", "PathPattern"] as const;
  return {
    Id,
    ARN,
    DomainName,
    Enabled,
    PriceClass,
    Origins: {
      Items: (distribution.Origins?.Items ?? []).map((origin) => ({
        Id: origin.Id,
        DomainName: origin.DomainName,
        OriginShield: origin.OriginShield,
      })),
    },
    DefaultCacheBehavior: only(distribution.DefaultCacheBehavior, ...code),
    CacheBehaviors: only(distribution.CacheBehaviors, ...code),
  };
}
