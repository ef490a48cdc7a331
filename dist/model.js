import {
  factsOf,
  isExactId,
  providers
} from "./providers.js";

// src/model.ts
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
function isAccepted(it) {
  return it.exception !== void 0 && it.exception.expired !== true;
}
var lookers = ["macie"];
var baselineStates = ["new", "worse", "known"];
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
var verifications = ["official", "quoted", "secondary"];
var doraSensitivities = ["Low", "Medium", "High"];
var doraReliances = [
  "Not significant",
  "Low reliance",
  "Material reliance",
  "Full reliance"
];
var scanEnds = ["complete", "interrupted", "timed out"];
var standings = ["eea", "adequacy", "adequacy-partial", "none"];
var comparisonKinds = ["baseline", "against"];
var azureClouds = ["public", "china", "usgov"];
var skippables = ["logs"];
function sameId(id) {
  return isExactId(id) ? id : id.toLowerCase();
}
function ownerOf({ provider, labels }, tags) {
  for (const tag of tags) {
    const key = Object.hasOwn(labels, tag) ? tag : factsOf(provider).foldsTagKeys ? Object.keys(labels).find((one) => one.toLowerCase() === tag.toLowerCase()) : void 0;
    const owner = key === void 0 ? "" : labels[key].trim();
    if (owner !== "") return owner;
  }
  return void 0;
}
var idsOf = providers.map((provider) => factsOf(provider).ids);
var idLike = new RegExp(
  `^(?:${idsOf.map(({ start }) => start).join("|")}|${String.raw`jdbc:|[a-z][\w+.-]*:\/\/|ocid1\.|(?:[\w-]{1,63}\.){2,20}[a-z]{2,63}(?::\d{1,5})?(?:[/,]|$)`})`,
  "i"
);
function destinationIn(text) {
  return typeof text === "string" && idLike.test(text) ? sameId(idsOf.reduce((id, { canonical }) => canonical?.(id) ?? id, text)) : void 0;
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
  roles,
  levels,
  plannedActions,
  isAnywhere,
  isAccepted,
  lookers,
  baselineStates,
  gapReasons,
  gapProviders,
  verifications,
  doraSensitivities,
  doraReliances,
  scanEnds,
  standings,
  comparisonKinds,
  azureClouds,
  skippables,
  sameId,
  ownerOf,
  destinationIn,
  destinationOf,
  UserError,
  TargetError
};
