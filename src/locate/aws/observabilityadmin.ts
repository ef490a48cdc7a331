/** CloudWatch log centralization: where an organization gathers the logs of its accounts. */
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { setting } from "./setting.ts";

const central =
  "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_GetCentralizationRuleForOrganization.html";

interface CentralizationRule {
  readonly CentralizationRule?: {
    readonly Destination?: {
      readonly Region?: string;
      readonly DestinationLogsConfiguration?: {
        readonly BackupConfiguration?: { readonly Region?: string };
      };
      readonly DestinationMetricsConfiguration?: {
        readonly BackupConfiguration?: { readonly Region?: string };
      };
      readonly DestinationProfilesConfiguration?: {
        readonly BackupConfiguration?: { readonly Region?: string };
      };
    };
  };
}

export const observabilityadmin: readonly ResourceType[] = [
  resourceType<CentralizationRule>(
    "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    [
      {
        role: "log",
        read: "CentralizationRule.Destination.Region",
        absent: unshown,
        why: "log groups of the organization's accounts and regions are copied to this region",
        docs: central,
        answers: ["logs.centralization"],
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region",
        why: "a backup copy of the centralized log groups is kept in this region",
        docs: central,
        answers: ["logs.centralization"],
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationMetricsConfiguration.BackupConfiguration.Region",
        why: "a backup copy of the centralized metrics is kept in this region",
        docs: central,
        answers: ["logs.centralization"],
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationProfilesConfiguration.BackupConfiguration.Region",
        why: "a backup copy of the centralized profiles is kept in this region",
        docs: central,
        answers: ["logs.centralization"],
      },
    ],
    { home: setting(central) },
  ),
];
