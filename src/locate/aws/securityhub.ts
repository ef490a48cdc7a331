/** Security Hub: findings copied from linked regions. */
import type { GetFindingAggregatorResponse } from "@aws-sdk/client-securityhub";
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { setting } from "./setting.ts";

const hub = "https://docs.aws.amazon.com/securityhub/1.0/APIReference/";

const isLinked = statusOf("RegionLinkingMode", {
  ALL_REGIONS: true,
  ALL_REGIONS_EXCEPT_SPECIFIED: true,
  SPECIFIED_REGIONS: true,
  NO_REGIONS: false,
});

const whileLinked = {
  when: ({ RegionLinkingMode }: { readonly RegionLinkingMode?: string | undefined }) =>
    isLinked(RegionLinkingMode),
  reads: ["RegionLinkingMode"],
} as const;

export const securityhub: readonly ResourceType[] = [
  resourceType<
    Pick<GetFindingAggregatorResponse, "FindingAggregationRegion" | "RegionLinkingMode">
  >(
    "AWS::SecurityHub::FindingAggregator",
    [
      {
        role: "metadata",
        ...whileLinked,
        read: "FindingAggregationRegion",
        absent: unshown,
        why: "findings of all linked regions are copied to this region",
        docs: `${hub}API_GetFindingAggregator.html`,
        answers: ["securityhub.aggregator"],
      },
    ],
    { home: setting(`${hub}API_GetFindingAggregator.html`) },
  ),
  resourceType<{ readonly AggregationRegion?: string; readonly RegionLinkingMode?: string }>(
    "AWS::SecurityHub::AggregatorV2",
    [
      {
        role: "metadata",
        ...whileLinked,
        read: "AggregationRegion",
        absent: unshown,
        why: "resources and findings of all linked regions are copied to this region",
        docs: `${hub}API_GetAggregatorV2.html`,
        answers: ["securityhub.aggregator"],
      },
    ],
    { home: setting(`${hub}API_GetAggregatorV2.html`) },
  ),
];
