/** Automation accounts: runbooks, variables and credentials are copied to the paired region. */
import { none, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { pairIfAny } from "./paired-region.ts";

export const automationAccount = resourceType<Arm>("Microsoft.Automation/automationAccounts", [
  {
    role: "backup",
    // Only these two keep the copy in the region, for residency's sake.
    always: (here) =>
      here.home === "brazilsouth" || here.home === "southeastasia" ? none : pairIfAny(here),
    why: "runbooks, variables and credentials are backed up to the paired region; this cannot be disabled",
    docs: "https://learn.microsoft.com/azure/automation/automation-managing-data",
  },
]);
