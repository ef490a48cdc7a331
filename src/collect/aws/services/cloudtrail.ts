/** CloudTrail: trails in their home region, and event data stores. */
import { type Draft, service } from "../service.ts";

export const cloudtrail = service({
  id: "cloudtrail",
  where: "regions",
  reads: ["Name", "TrailARN", "HomeRegion", "EventDataStoreArn"],
  client: async (config) => new (await import("@aws-sdk/client-cloudtrail")).CloudTrail(config),
  lists: [
    {
      types: ["AWS::CloudTrail::Trail"],
      ofAccount: true,
      actions: ["cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus"],
      async *list({ arn, attach, call, each, region }) {
        // Shadow trails are asked for: without them, a member account is not shown its organization's trail.
        const { trailList } = await call("cloudtrail:DescribeTrails", (client, options) =>
          client.describeTrails({ includeShadowTrails: true }, options),
        );
        const own = (trailList ?? []).filter(
          ({ HomeRegion }) => HomeRegion === undefined || HomeRegion === region,
        );
        yield await each(own, async (trail) => {
          const { Name, TrailARN = arn("cloudtrail", `trail/${Name}`) } = trail;
          const draft: Draft = {
            type: "AWS::CloudTrail::Trail",
            id: TrailARN,
            properties: trail,
          };
          // A trail that was stopped keeps its bucket. By its name, an organization's is not found.
          await attach(draft, "IsLogging", "cloudtrail:GetTrailStatus", async () => {
            const { IsLogging } = await call("cloudtrail:GetTrailStatus", (client, options) =>
              client.getTrailStatus({ Name: TrailARN }, options),
            );
            return IsLogging;
          });
          return draft;
        });
      },
    },
    {
      types: ["AWS::CloudTrail::EventDataStore"],
      actions: ["cloudtrail:ListEventDataStores"],
      async *list({ pages }) {
        for await (const { EventDataStores } of pages(
          "cloudtrail:ListEventDataStores",
          (client, options, NextToken) =>
            client.listEventDataStores({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (EventDataStores ?? []).map(({ EventDataStoreArn = "", Name = "" }) => ({
            type: "AWS::CloudTrail::EventDataStore",
            id: EventDataStoreArn,
            name: Name,
            properties: { EventDataStoreArn, Name },
          }));
      },
    },
  ],
});
