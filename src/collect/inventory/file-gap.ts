/** Gaps of a file as such: what it does not say of the estate it is of. */
import type { Gap, GapReason } from "../../model.ts";

const saveAgain = "save the inventory again, or accept the gap with an exception";

export function fileGap(
  file: string,
  detail: string,
  remedy = saveAgain,
  reason: GapReason = "unvouched",
): Gap {
  return { reason, provider: "inventory", scope: file, detail: `${file}: ${detail}`, remedy };
}
