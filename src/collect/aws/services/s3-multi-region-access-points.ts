/** S3 Multi-Region Access Points, whose control plane is in us-west-2 wherever their buckets are. */
import type { S3Control } from "@aws-sdk/client-s3-control";
import { s3ControlClient } from "../account-host.ts";
import { service } from "../service.ts";

export const s3MultiRegionAccessPoints = service<S3Control>({
  id: "s3-multi-region-access-points",
  where: { home: { aws: "us-west-2" } },
  reads: ["Name", "Alias"],
  client: s3ControlClient,
  lists: [
    {
      types: ["AWS::S3::MultiRegionAccessPoint"],
      actions: ["s3:ListMultiRegionAccessPoints"],
      async *list({ account: AccountId, partition, arn, pages }) {
        // Offered in the commercial partition only.
        if (partition !== "aws") return;
        for await (const { AccessPoints } of pages(
          "s3:ListMultiRegionAccessPoints",
          (client, options, NextToken) =>
            client.listMultiRegionAccessPoints({ AccountId, MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (AccessPoints ?? []).map((point) => ({
            type: "AWS::S3::MultiRegionAccessPoint",
            id: arn("s3", `accesspoint/${point.Alias}`, ""),
            name: point.Name ?? point.Alias ?? "",
            properties: point,
          }));
      },
    },
  ],
});
