/** Microsoft Sentinel and other solutions of a workspace: where logs are processed beyond it. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { europe } from "./geographies.ts";

interface Solution extends Arm<{ readonly workspaceResourceId?: string }> {
  readonly plan?: { readonly product?: string };
}

export const solution = resourceType<Solution>(
  "Microsoft.OperationsManagement/solutions",
  [
    {
      role: "processing",
      read: "plan.product",
      as(product, { home }) {
        if (!/\/SecurityInsights$/i.test(product)) return undefined;
        if (home === undefined) return { gap: "the solution shows no location" };
        if (europe.has(home)) return "europe";
        if (home.startsWith("israel")) return "israel";
        if (home.startsWith("china") || home.startsWith("usgov") || home.startsWith("usdod"))
          return home;
        return "unitedstates";
      },
      why: "Sentinel processes outside the workspace's region: in what it calls Europe, in Israel, else in the United States",
      docs: "https://learn.microsoft.com/azure/sentinel/geographical-availability-data-residency",
      answers: ["sentinel-workspace"],
    },
  ],
  {
    home: {
      role: "none",
      why: "a solution is queries and views over a workspace, and keeps nothing itself",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/log-analytics-workspace-overview",
    },
    blind: [
      "whether Sentinel was onboarded to the Defender portal, which moves incidents to the tenant's Defender region",
    ],
  },
);
