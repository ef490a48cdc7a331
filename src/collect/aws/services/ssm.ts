/** Systems Manager: parameters by name only, and where inventories are gathered. */
import type { ResourceDataSyncItem } from "@aws-sdk/client-ssm";
import { service } from "../service.ts";

export const ssm = service({
  id: "ssm",
  where: "regions",
  reads: ["Name", "ARN", "SyncName", "SyncType"],
  client: async (config) => new (await import("@aws-sdk/client-ssm")).SSM(config),
  lists: [
    {
      types: ["AWS::SSM::Parameter"],
      actions: ["ssm:DescribeParameters"],
      async *list({ arn, pages }) {
        for await (const { Parameters } of pages(
          "ssm:DescribeParameters",
          (client, options, NextToken) =>
            client.describeParameters({ MaxResults: 50, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Parameters ?? []).map((parameter) => ({
            type: "AWS::SSM::Parameter",
            id: parameter.ARN ?? arn("ssm", `parameter/${parameter.Name?.replace(/^\//, "")}`),
            properties: parameter,
          }));
      },
    },
    {
      types: ["AWS::SSM::ResourceDataSync"],
      actions: ["ssm:ListResourceDataSync"],
      async *list({ arn, pages }) {
        // Asked without a type, the list leaves out the syncs that gather from other regions.
        const seen = new Set<string | undefined>();
        for (const SyncType of [undefined, "SyncFromSource"])
          for await (const { ResourceDataSyncItems } of pages(
            "ssm:ListResourceDataSync",
            (client, options, NextToken) =>
              client.listResourceDataSync({ SyncType, MaxResults: 50, NextToken }, options),
            (page) => page.NextToken,
          )) {
            const fresh = (ResourceDataSyncItems ?? []).filter(
              ({ SyncName }: ResourceDataSyncItem) => !seen.has(SyncName),
            );
            for (const { SyncName } of fresh) seen.add(SyncName);
            yield fresh.map((sync) => ({
              type: "AWS::SSM::ResourceDataSync",
              id: arn("ssm", `resource-data-sync/${sync.SyncName}`),
              properties: sync,
            }));
          }
      },
    },
  ],
});
