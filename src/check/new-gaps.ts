/** Gaps that sources say: two targets that overlap say them twice. */
import { idTable } from "../id-table.ts";
import type { Gap } from "../model.ts";
import { gapKey } from "./folded-gaps.ts";

/** Tells of each gap whether it comes for the first time. */
export function newGaps(): (gap: Gap) => boolean {
  const known = idTable("text");
  let count = 0;
  return (gap) => {
    if (known.add(JSON.stringify([gapKey(gap), gap.resource, gap.resources])) < count) return false;
    count++;
    return true;
  };
}
