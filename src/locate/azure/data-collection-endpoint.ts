/** Data collection endpoints: where a replicated workspace takes logs in after a failover. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";
import { standing } from "./states.ts";

type Endpoint = Arm<{
  readonly failoverConfiguration?: {
    readonly activeLocation?: string;
    readonly locations?: readonly {
      readonly location?: string;
      readonly provisioningStatus?: string;
    }[];
  };
}>;

export const dataCollectionEndpoint = resourceType<Endpoint>(
  "Microsoft.Insights/dataCollectionEndpoints",
  [
    {
      role: "failover",
      read: "properties.failoverConfiguration.locations[].location",
      as: (place, here) => standing(here.element.provisioningStatus, () => elsewhere(place, here)),
      reads: ["properties.failoverConfiguration.locations[].provisioningStatus"],
      why: "logs are ingested in this region when the workspace is switched over",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication",
      answers: ["dce-failover"],
    },
  ],
);
