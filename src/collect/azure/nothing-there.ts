/** "There is none", in ARM's words: which calls say it with which status and code, and who documents that. Any other failure is a gap. */
import type { Fault } from "./fault.ts";

interface NothingThere {
  /** The call, by the permission it takes. */
  readonly action: string;
  readonly status: number;
  readonly code: string;
  readonly docs: string;
}

const diagnosticSettings = "Microsoft.Insights/diagnosticSettings/read";
const workspaceSettings = "Microsoft.Security/workspaceSettings/read";
const unregistered = {
  status: 409,
  code: "MissingSubscriptionRegistration",
  docs: "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider",
} as const;
const notOfThisKind = {
  status: 400,
  code: "FeatureNotSupportedForAccount",
  docs: "https://github.com/turbot/steampipe-plugin-azure/issues/474",
} as const;

/** Only calls to another provider than the resource's own can meet one that is not registered. */
export const nothingThere: readonly NothingThere[] = [
  {
    action: diagnosticSettings,
    status: 400,
    code: "ResourceTypeNotSupported",
    docs: "https://github.com/Azure/azure-powershell/issues/25880",
  },
  { action: diagnosticSettings, ...unregistered },
  // The blob service of an account that has files only.
  {
    action: diagnosticSettings,
    ...notOfThisKind,
    docs: "https://github.com/Azure/PSRule.Rules.Azure/issues/464",
  },
  {
    action: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
    ...notOfThisKind,
  },
  { action: workspaceSettings, ...unregistered },
  // Defender for Cloud, where the subscription never registered it: once a 401, once a 404.
  {
    action: workspaceSettings,
    status: 401,
    code: "Subscription Not Registered",
    docs: "https://github.com/cloudquery/cq-provider-azure/pull/305",
  },
  {
    action: workspaceSettings,
    status: 404,
    code: "Subscription Not Registered",
    docs: "https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/azure/services/defender/defender_service.py",
  },
];

export function isNothingThere({ status, code, isMarked }: Fault, action: string): boolean {
  return (
    isMarked &&
    nothingThere.some(
      (one) =>
        one.action.toLowerCase() === action.toLowerCase() &&
        one.status === status &&
        one.code.toLowerCase() === code?.toLowerCase(),
    )
  );
}
