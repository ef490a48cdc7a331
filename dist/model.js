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
var gapProviders = [...providers, "inventory"];
var scanEnds = ["complete", "interrupted", "timed out"];
var standings = ["eea", "adequacy", "adequacy-partial", "none"];
var azureClouds = ["public", "china", "usgov"];
var skippables = ["logs"];
function sameId(id) {
  return id.startsWith("arn:") ? id : id.toLowerCase();
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
  isAnywhere,
  gapReasons,
  gapProviders,
  scanEnds,
  standings,
  azureClouds,
  skippables,
  sameId,
  UserError,
  TargetError
};
