/** Microsoft Sentinel and other solutions of a workspace: where logs are processed beyond it. */
import { none, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { europe } from "./geographies.ts";

type Solution = Arm<{ readonly workspaceResourceId?: string }>;

export const solution = resourceType<Solution>(
  "Microsoft.OperationsManagement/solutions",
  [
    {
      role: "processing",
      // A solution is called after its product and its workspace: SecurityInsights(ward-logs).
      always({ home, resource }) {
        if (!/^SecurityInsights\(/i.test(resource.name)) return none;
        if (home === undefined) return { gap: "the solution shows no location" };
        if (europe.has(home)) return "europe";
        if (home.startsWith("israel")) return "israel";
        if (home.startsWith("china") || home.startsWith("usgov") || home.startsWith("usdod"))
          return home;
        return "unitedstates";
      },
      why: "Sentinel processes data outside the workspace's region: in Microsoft's Europe geography, in Israel, or in the United States",
      docs: "https://learn.microsoft.com/azure/sentinel/geographical-availability-data-residency",
      answers: ["sentinel-workspace"],
    },
  ],
  {
    home: {
      role: "none",
      why: "a solution holds queries and views over a workspace, and stores no data",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/log-analytics-workspace-overview",
    },
    blind: [
      "whether Sentinel was onboarded to the Defender portal, which moves incidents to the tenant's Defender region",
    ],
  },
);
