/** Gaps of a plan or template as such: what of the file was not understood. */
import type { DeclaredAt, Gap, GapReason } from "../model.ts";

export function planGap(
  declared: DeclaredAt,
  detail: string,
  remedy: string,
  reason: GapReason = "not-collected",
): Gap {
  return { reason, provider: "plan", scope: declared.file, detail, remedy, declared };
}
