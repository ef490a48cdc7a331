// src/report/guards/rules.ts
import { guardRules } from "./cli.js";
var noGuard = "8.0";
var holes = "6.5";
var texts = {
  "guard-missing": {
    title: "No guard stops data from being created outside of the boundary",
    what: "Nothing that is attached to the account, or assigned above the subscription, closes any location outside of the boundary.",
    securitySeverity: noGuard,
    aws: "Attach what `data-boundary guards generate scp` prints to the root of the organization.",
    azure: "Assign what `data-boundary guards generate azure-policy` prints to the management group at the top."
  },
  "guard-wider": {
    title: "A guard lets data be created outside of the boundary",
    what: "Some locations outside of the boundary are open, or some actions or resource types are open in all of them.",
    securitySeverity: holes,
    aws: "List the regions of the boundary by name, without wildcards, and deny every action but those of global services.",
    azure: "List the locations of the boundary by name, and assign the policy without selectors on resource types."
  },
  "guard-not-enforced": {
    title: "A guard only reports, or is switched off",
    what: "The guard would close locations outside of the boundary, and does not: its effect is Audit or Disabled, its enforcementMode is not Default, or its policy type is not switched on.",
    securitySeverity: noGuard,
    aws: "Switch the policy type on in the organization.",
    azure: "Set enforcementMode to Default and the effect to Deny."
  },
  "guard-not-reaching": {
    title: "A guard does not reach an account, a subscription or a part of it",
    what: "The guard is attached to nothing or elsewhere, or leaves the scope, or a resource group in it, out.",
    securitySeverity: noGuard,
    aws: "Attach it to the root, or to a unit above the account. The management account cannot be guarded: keep data out of it.",
    azure: "Assign it above the subscription, and take the subscription and its resource groups out of notScopes and exemptions."
  },
  "guard-exempts-everyone": {
    title: "An exemption lets everybody through a guard",
    what: "An ordinary principal is exempt from the guard, or the whole subscription is.",
    securitySeverity: noGuard,
    aws: "Name single roles in the exemption.",
    azure: "Remove the exemption, or narrow it to single resources, with an end."
  },
  "guard-disjoint": {
    title: "A guard closes the boundary itself",
    what: "The guard closes locations of the boundary instead of those outside, or closes every location: the condition is the wrong way round, or a wildcard is used where only names are compared.",
    securitySeverity: holes,
    aws: "Deny with StringNotEquals on aws:RequestedRegion, and list the regions of the boundary by name.",
    azure: "Deny where location is notIn the list of the boundary's locations."
  }
};
var why = "A guard is the only thing that keeps data inside the boundary before it is created: without one, a scan finds it afterwards. A guard that looks as if it held and does not is worse than none, because nobody looks again.";
var references = ["gdpr-32", "gdpr-44", "c5-pss-12", "nist-sa-9-5"];
var guardRuleTexts = guardRules.map((id) => {
  const { aws, azure, ...text } = texts[id];
  return {
    id,
    role: "guard",
    verdict: "outside",
    level: "error",
    ...text,
    why,
    remediation: { aws, azure },
    references
  };
});

export {
  guardRuleTexts
};
