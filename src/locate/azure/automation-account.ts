/** Automation accounts: runbooks, variables and credentials are copied to the paired region. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";

export const automationAccount = resourceType<Arm>("Microsoft.Automation/automationAccounts", [
  {
    role: "backup",
    // Only these two keep the copy in the region, for residency's sake.
    always: ({ home, pair }) =>
      home === "brazilsouth" || home === "southeastasia" ? undefined : pair(),
    why: "runbooks, variables and credentials are backed up to the paired region, which no switch prevents",
    docs: "https://learn.microsoft.com/azure/automation/automation-managing-data",
  },
]);
