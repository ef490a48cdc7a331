// src/model.ts
var providers = ["aws", "azure"];
var roles = [
  "home",
  "replica",
  "backup",
  "failover",
  "processing",
  "cache",
  "log",
  "metadata"
];
var levels = ["error", "warning", "note"];
var plannedActions = ["create", "change", "replace", "keep", "forget"];
var longestList = 40;
function isAnywhere({ countries }) {
  return countries.length > longestList;
}
var gapReasons = [
  /** The provider's location code is not in our atlas, or no country is published for it. */
  "unknown-location",
  /** A property names a resource whose place could not be learnt. */
  "unresolved-reference",
  /** A property holds a word, an id or an address that this version does not understand. */
  "unknown-value",
  /** A property or child list was not collected, so a row could not be read. */
  "not-collected",
  /** A list API that leaves out what was never tagged. */
  "untagged-not-listed",
  /** The caller lacks a permission; the remedy names it. */
  "refused",
  /** An organisation policy denies the call to everybody: a guard, yet not inspected. */
  "guarded",
  "throttled",
  "failed",
  /** The provider said there is more, and would not give it. */
  "truncated",
  /** The scan was stopped before this could be looked at. */
  "interrupted",
  /** A file was read that does not say, or can no longer prove, that it holds all that was seen. */
  "unvouched"
];
var gapProviders = [...providers, "inventory", "plan"];
var scanEnds = ["complete", "interrupted", "timed out"];
var standings = ["eea", "adequacy", "adequacy-partial", "none"];
var azureClouds = ["public", "china", "usgov"];
var skippables = ["logs"];
function sameId(id) {
  return id.startsWith("arn:") ? id : id.toLowerCase();
}
var idLike = /^(?:arn:|\/(?:subscriptions|providers|tenants)\/|jdbc:|[a-z][\w+.-]*:\/\/|ocid1\.|(?:[\w-]{1,63}\.){2,20}[a-z]{2,63}(?::\d{1,5})?(?:[/,]|$))/i;
function destinationIn(text) {
  return typeof text === "string" && idLike.test(text) ? sameId(text.replace(/^(arn:.*):\*$/, "$1")) : void 0;
}
function destinationOf({
  into,
  evidence
}) {
  return into === void 0 ? destinationIn(evidence.value) : sameId(into);
}
var UserError = class extends Error {
  name = "UserError";
};
var TargetError = class extends UserError {
};

export {
  providers,
  roles,
  levels,
  plannedActions,
  isAnywhere,
  gapReasons,
  gapProviders,
  scanEnds,
  standings,
  azureClouds,
  skippables,
  sameId,
  destinationIn,
  destinationOf,
  UserError,
  TargetError
};
