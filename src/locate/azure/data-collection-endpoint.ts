/** Data collection endpoints: where a replicated workspace takes logs in after a failover. */
import { resourceType } from "../unconverted.ts";
import { type Arm, sameRegion } from "./arm.ts";

type Endpoint = Arm<{
  readonly failoverConfiguration?: {
    readonly activeLocation?: string;
    readonly locations?: readonly { readonly location?: string }[];
  };
}>;

export const dataCollectionEndpoint = resourceType<Endpoint>(
  "Microsoft.Insights/dataCollectionEndpoints",
  [
    {
      role: "failover",
      read: "properties.failoverConfiguration.locations[].location",
      as: (region, { home }) => (sameRegion(region, home) ? undefined : region),
      why: "logs are taken in at this region when the workspace is switched over",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication",
      answers: ["dce-failover"],
    },
  ],
);
