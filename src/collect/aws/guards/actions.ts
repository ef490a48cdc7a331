/** The read-only actions of the audit of guards, in the management account or a delegated administrator's. */
import type { Action } from "../service.ts";

export const guardActions: readonly Action[] = [
  "account:ListRegions",
  "controltower:ListEnabledControls",
  "organizations:DescribeOrganization",
  "organizations:DescribePolicy",
  "organizations:ListAccountsForParent",
  "organizations:ListOrganizationalUnitsForParent",
  "organizations:ListPolicies",
  "organizations:ListRoots",
  "organizations:ListTargetsForPolicy",
  "sts:GetCallerIdentity",
];
