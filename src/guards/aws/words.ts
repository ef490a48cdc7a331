/** What guards of AWS are called, and what corrects each fault of them. */
import type { GuardWords } from "../words.ts";

export const awsWords: GuardWords = {
  scope: "account",
  kind: "policy",
  probes: "actions",
  generate: "data-boundary guards generate scp",
  unreachable: {
    why: "it is the management account, which service control policies do not apply to",
    fix: "keep workloads and data out of the management account",
  },
  notAttached: "attach it, or keep it attached, to the root or a unit above the account",
  leftOut: "attach it to what is left out as well",
  notEnforced: "switch the policy type on in the organization",
  exempting: "name single roles in the exemption",
  partial: "deny all actions but those of global services (NotAction), on every resource",
  disjoint:
    "deny with StringNotEquals on aws:RequestedRegion, and list the regions of the boundary",
  blocking: "list the regions by name: StringNotEquals knows no wildcard and compares case",
};
