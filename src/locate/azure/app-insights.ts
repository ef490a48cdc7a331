/** Application Insights: telemetry is taken in at the component's region and kept in its workspace's. */
import { none, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { type Arm, resourceAt } from "./arm.ts";

type Component = Arm<{ readonly WorkspaceResourceId?: string; readonly IngestionMode?: string }>;

const inWorkspace = statusOf("properties.IngestionMode", {
  ApplicationInsights: false,
  ApplicationInsightsWithDiagnosticSettings: true,
  LogAnalytics: true,
});

export const appInsights = resourceType<Component>(
  "Microsoft.Insights/components",
  [
    {
      role: "log",
      read: "properties.WorkspaceResourceId",
      as: resourceAt,
      when: ({ properties }) => inWorkspace(properties?.IngestionMode),
      reads: ["properties.IngestionMode"],
      absent: ({ resource }) => (resource.properties.properties?.IngestionMode ? unshown : none),
      why: "telemetry is stored in the linked workspace, wherever that is",
      docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
      answers: ["appi-workspace"],
    },
  ],
  {
    home: {
      role: "home",
      why: "telemetry is ingested in the component's region, and a classic component stores it there",
      docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
      answers: ["appi-workspace"],
    },
  },
);
