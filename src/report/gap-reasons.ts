/** What each reason of a gap means, in a few words. */
import type { GapReason } from "../model.ts";

export const gapReasonInWords: Readonly<Record<GapReason, string>> = {
  "unknown-location": "a location whose country is not known",
  "unresolved-reference": "a copy goes to a resource whose place could not be learnt",
  "unknown-value": "a value that this version does not understand",
  "not-collected": "a property that was not collected",
  "untagged-not-listed": "resources that were never tagged are not listed",
  refused: "the caller lacks a permission",
  guarded: "an organization policy denies the call to everybody",
  throttled: "the provider asked us to slow down until time was up",
  failed: "a call failed",
  truncated: "the provider has more and did not give it",
  interrupted: "the scan was stopped before it came to this",
  unvouched: "a file that does not say, or cannot prove, that it holds all that was seen",
};
