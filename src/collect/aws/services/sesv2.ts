/** SES: endpoints that split mail between two regions; the list of a region has those that are primary there. */
import { service } from "../service.ts";

export const sesv2 = service({
  id: "sesv2",
  where: "regions",
  reads: ["EndpointName"],
  client: async (config) => new (await import("@aws-sdk/client-sesv2")).SESv2(config),
  lists: [
    {
      types: ["AWS::SES::MultiRegionEndpoint"],
      actions: ["ses:ListMultiRegionEndpoints"],
      async *list({ arn, pages }) {
        for await (const { MultiRegionEndpoints } of pages(
          "ses:ListMultiRegionEndpoints",
          (client, options, NextToken) => client.listMultiRegionEndpoints({ NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (MultiRegionEndpoints ?? []).map((endpoint) => ({
            type: "AWS::SES::MultiRegionEndpoint",
            id: arn("ses", `multi-region-endpoint/${endpoint.EndpointName}`),
            properties: endpoint,
          }));
      },
    },
  ],
});
