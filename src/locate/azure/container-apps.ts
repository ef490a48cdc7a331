/** Container Apps environments: the workspace that console and system logs go to. */
import { resourceType, unshown } from "../path.ts";
import { statusOf, given } from "../words.ts";
import { type Arm, behind, workspaceAt } from "./arm.ts";

type Environment = Arm<{
  readonly appLogsConfiguration?: {
    readonly destination?: string;
    readonly logAnalyticsConfiguration?: { readonly customerId?: string };
  };
  readonly openTelemetryConfiguration?: {
    readonly destinationsConfiguration?: {
      readonly dataDogConfiguration?: { readonly site?: string } | null;
      readonly otlpConfigurations?: readonly { readonly endpoint?: string }[] | null;
    } | null;
  } | null;
}>;

const isWorkspace = statusOf(
  "properties.appLogsConfiguration.destination",
  // "" is how `none` is set: containerapps/container_app_environment_resource.go of terraform-provider-azurerm (2026-11-29).
  { "log-analytics": true, "azure-monitor": false, none: false, "": false },
  false,
);

export const containerAppsEnvironment = resourceType<Environment>(
  "Microsoft.App/managedEnvironments",
  [
    {
      role: "log",
      read: "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId",
      absent: ({ element }) =>
        given(isWorkspace(element.properties?.appLogsConfiguration?.destination), () => unshown),
      reads: ["properties.appLogsConfiguration.destination"],
      as: workspaceAt,
      why: "console output of the containers is sent to this workspace",
      docs: "https://learn.microsoft.com/azure/container-apps/log-options",
      answers: ["aca-logs"],
    },
    {
      role: "log",
      read: "properties.openTelemetryConfiguration.destinationsConfiguration.dataDogConfiguration.site",
      as: behind,
      why: "logs, metrics and traces of the containers are sent to this Datadog site",
      docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
      answers: ["aca-logs"],
    },
    {
      role: "log",
      read: "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations[].endpoint",
      optional: [
        "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations",
      ],
      as: behind,
      why: "logs, metrics and traces of the containers are sent to this collector",
      docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
      answers: ["aca-logs"],
    },
  ],
);
