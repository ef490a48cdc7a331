/** CloudTrail: trails in their home region, and event data stores. */
import { type Draft, service } from "../service.ts";

export const cloudtrail = service({
  id: "cloudtrail",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-cloudtrail")).CloudTrail(config),
  lists: [
    {
      types: {
        "AWS::CloudTrail::Trail": [
          "Name",
          "TrailARN",
          "HomeRegion",
          "IsMultiRegionTrail",
          "IsOrganizationTrail",
          "S3BucketName",
          "CloudWatchLogsLogGroupArn",
          "SnsTopicARN",
        ],
      },
      actions: ["cloudtrail:DescribeTrails"],
      async *list({ arn, call, region }) {
        // Shadow trails are asked for: without them, a member account is not shown its organisation's trail.
        const { trailList } = await call("cloudtrail:DescribeTrails", (client, options) =>
          client.describeTrails({ includeShadowTrails: true }, options),
        );
        yield (trailList ?? [])
          .filter(({ HomeRegion }) => HomeRegion === undefined || HomeRegion === region)
          .map((trail) => ({
            type: "AWS::CloudTrail::Trail",
            id: trail.TrailARN ?? arn("cloudtrail", `trail/${trail.Name}`),
            properties: trail,
          }));
      },
    },
    {
      types: {
        "AWS::CloudTrail::EventDataStore": [
          "EventDataStoreArn",
          "Name",
          "Status",
          "MultiRegionEnabled",
          "OrganizationEnabled",
        ],
      },
      actions: ["cloudtrail:ListEventDataStores", "cloudtrail:GetEventDataStore"],
      async *list({ pages, each, describe }) {
        for await (const { EventDataStores } of pages(
          "cloudtrail:ListEventDataStores",
          (client, options, NextToken) =>
            client.listEventDataStores({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(EventDataStores, async (store) => {
            const { EventDataStoreArn = "", Name = "" } = store;
            const draft: Draft = {
              type: "AWS::CloudTrail::EventDataStore",
              id: EventDataStoreArn,
              name: Name,
              properties: { EventDataStoreArn, Name },
            };
            await describe(
              draft,
              "cloudtrail:GetEventDataStore",
              (client, options) =>
                client.getEventDataStore({ EventDataStore: EventDataStoreArn }, options),
              (answer) => answer,
            );
            return draft;
          });
      },
    },
  ],
});
