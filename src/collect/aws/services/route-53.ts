/** Route 53: hosted zones, and where the queries for them are logged. */
import type { QueryLoggingConfig, Route53 } from "@aws-sdk/client-route-53";
import { globalOf } from "../arn.ts";
import { all } from "../pages.ts";
import { type Draft, globalHome, service } from "../service.ts";

export const route53 = service<Route53>({
  id: "route-53",
  where: globalHome,
  reads: ["Id", "Name"],
  client: async (config) => new (await import("@aws-sdk/client-route-53")).Route53(config),
  lists: [
    {
      types: ["AWS::Route53::HostedZone"],
      actions: ["route53:ListHostedZones", "route53:ListQueryLoggingConfigs"],
      async *list({ partition, pages, each, attach }) {
        let asked: Promise<QueryLoggingConfig[]> | undefined;
        // One list for all zones: Route 53 takes five calls a second of a whole account.
        const logging = (): Promise<QueryLoggingConfig[]> =>
          (asked ??= all(
            pages(
              "route53:ListQueryLoggingConfigs",
              (client, options, NextToken) =>
                client.listQueryLoggingConfigs({ MaxResults: 100, NextToken }, options),
              (page) => page.NextToken,
            ),
            (page) => page.QueryLoggingConfigs,
          ));
        for await (const { HostedZones } of pages(
          "route53:ListHostedZones",
          (client, options, Marker) => client.listHostedZones({ MaxItems: 100, Marker }, options),
          (page) => page.NextMarker,
        ))
          yield await each(HostedZones, async (zone) => {
            const id = zone.Id?.replace(/^\/hostedzone\//, "");
            const draft: Draft = {
              type: "AWS::Route53::HostedZone",
              id: `arn:${partition}:route53:::hostedzone/${id}`,
              name: zone.Name ?? id ?? "",
              region: globalOf(partition),
              properties: zone,
            };
            await attach(
              draft,
              "QueryLoggingConfigs",
              "route53:ListQueryLoggingConfigs",
              async () =>
                (await logging()).filter(
                  ({ HostedZoneId }) => HostedZoneId?.replace(/^\/hostedzone\//, "") === id,
                ),
            );
            return draft;
          });
      },
    },
  ],
});
