/** QuickSight: in which region an account's users are, and where data sets are loaded into. */
import { unlessUnused } from "../pages.ts";
import { service } from "../service.ts";

export const quicksight = service({
  id: "quicksight",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-quicksight")).QuickSight(config),
  lists: [
    {
      types: ["AWS::QuickSight::AccountSubscription"],
      ofAccount: true,
      actions: ["quicksight:ListNamespaces"],
      async *list({ account, arn, region, pages }) {
        const found = [];
        for await (const { Namespaces } of unlessUnused(
          pages(
            "quicksight:ListNamespaces",
            (client, options, NextToken) =>
              client.listNamespaces({ AwsAccountId: account, MaxResults: 100, NextToken }, options),
            (page) => page.NextToken,
          ),
        ))
          found.push(...(Namespaces ?? []));
        if (found.length > 0)
          yield [
            {
              type: "AWS::QuickSight::AccountSubscription",
              id: arn("quicksight", "account-subscription"),
              name: `QuickSight ${region}`,
              properties: {
                Namespaces: found.map(({ Name, CapacityRegion }) => ({ Name, CapacityRegion })),
              },
            },
          ];
      },
    },
  ],
});
