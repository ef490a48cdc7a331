/** Container Apps environments: the workspace that console and system logs go to. */
import { resourceType } from "../unconverted.ts";
import { type Arm, workspaceNamed } from "./arm.ts";

type Environment = Arm<{
  readonly appLogsConfiguration?: {
    readonly destination?: string;
    readonly logAnalyticsConfiguration?: { readonly customerId?: string };
  };
}>;

export const containerAppsEnvironment = resourceType<Environment>(
  "Microsoft.App/managedEnvironments",
  [
    {
      role: "log",
      read: "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId",
      as: (customerId) => ({ resource: workspaceNamed(customerId) }),
      why: "what the containers print is sent to this workspace",
      docs: "https://learn.microsoft.com/azure/container-apps/log-options",
      answers: ["aca-logs"],
    },
  ],
);
