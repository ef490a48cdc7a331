/** What guards of Azure are called, and what corrects each fault of them. */
import type { GuardWords } from "../words.ts";

export const azureWords: GuardWords = {
  scope: "subscription",
  kind: "assignment",
  probes: "types",
  generate: "data-boundary guards generate azure-policy",
  notAttached:
    "assign it, or keep it assigned, above the subscription, and take the subscription out of notScopes",
  leftOut: "take it out of notScopes and exemptions, or exempt the single resources that need it",
  notEnforced: "set enforcementMode to Default and the effect to Deny",
  exempting: "remove the exemption, or narrow it to single resources",
  partial: "assign it without selectors on types, for all resources",
  disjoint: "deny where location is notIn the list",
  blocking: "list the locations of the boundary by name",
};
