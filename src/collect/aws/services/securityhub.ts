/** Security Hub: the region to which findings of other regions are copied. */
import { parseArn } from "../arn.ts";
import { unlessUnused } from "../pages.ts";
import { type Draft, service } from "../service.ts";

export const securityhub = service({
  id: "securityhub",
  where: "regions",
  reads: ["FindingAggregatorArn", "AggregatorV2Arn"],
  client: async (config) => new (await import("@aws-sdk/client-securityhub")).SecurityHub(config),
  lists: [
    {
      types: ["AWS::SecurityHub::FindingAggregator"],
      actions: ["securityhub:ListFindingAggregators", "securityhub:GetFindingAggregator"],
      async *list({ region, pages, each, describe }) {
        for await (const { FindingAggregators } of unlessUnused(
          pages(
            "securityhub:ListFindingAggregators",
            (client, options, NextToken) =>
              client.listFindingAggregators({ MaxResults: 100, NextToken }, options),
            (page) => page.NextToken,
          ),
        ))
          yield await each(
            // Linked regions list it too; it is reported in its own.
            (FindingAggregators ?? []).filter((one) => isHere(one.FindingAggregatorArn, region)),
            async ({ FindingAggregatorArn = "" }) => {
              const draft: Draft = {
                type: "AWS::SecurityHub::FindingAggregator",
                id: FindingAggregatorArn,
                properties: { FindingAggregatorArn },
              };
              await describe(
                draft,
                "securityhub:GetFindingAggregator",
                (client, options) => client.getFindingAggregator({ FindingAggregatorArn }, options),
                (answer) => answer,
              );
              return draft;
            },
          );
      },
    },
    {
      types: ["AWS::SecurityHub::AggregatorV2"],
      actions: ["securityhub:ListAggregatorsV2", "securityhub:GetAggregatorV2"],
      async *list({ region, pages, each, describe }) {
        for await (const { AggregatorsV2 } of unlessUnused(
          pages(
            "securityhub:ListAggregatorsV2",
            (client, options, NextToken) =>
              client.listAggregatorsV2({ MaxResults: 100, NextToken }, options),
            (page) => page.NextToken,
          ),
        ))
          yield await each(
            (AggregatorsV2 ?? []).filter((one) => isHere(one.AggregatorV2Arn, region)),
            async ({ AggregatorV2Arn = "" }) => {
              const draft: Draft = {
                type: "AWS::SecurityHub::AggregatorV2",
                id: AggregatorV2Arn,
                properties: { AggregatorV2Arn },
              };
              await describe(
                draft,
                "securityhub:GetAggregatorV2",
                (client, options) => client.getAggregatorV2({ AggregatorV2Arn }, options),
                (answer) => answer,
              );
              return draft;
            },
          );
      },
    },
  ],
});

const isHere = (arn: string | undefined, region: string): boolean =>
  arn !== undefined && (parseArn(arn)?.region || region) === region;
