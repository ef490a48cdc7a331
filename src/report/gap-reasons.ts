/** What each reason of a gap means, in a few words. */
import type { GapReason } from "../model.ts";

export const gapReasonInWords: Readonly<Record<GapReason, string>> = {
  "unknown-location": "a location whose country is unknown",
  "unresolved-reference": "data goes to a resource whose location is unknown",
  "unknown-value": "a value that this version does not understand",
  "not-collected": "a property that was not collected",
  "untagged-not-listed": "resources that were never tagged are not listed",
  refused: "the caller lacks a permission",
  guarded: "an organization policy denies the call",
  throttled: "the provider throttled the calls until the timeout",
  failed: "a call failed",
  truncated: "the provider returned an incomplete list",
  interrupted: "the scan was stopped before this check",
  unvouched: "a file that does not prove that it is complete",
};
