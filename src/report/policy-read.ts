/** Which policy and which rules judged, in words: a reader must not take the default boundary for one that was chosen. */
import type { Run } from "../model.ts";

export function policyInWords({ policy, boundary }: Pick<Run, "policy" | "boundary">): string {
  return policy === undefined
    ? `No policy file found: using ${boundary.id}`
    : `Policy file: ${policy}`;
}

/** "rules of 2026-11-29 (1f6a0c2b9d3e)": the date of the newest fact, and the first digits of the digest. */
export const rulesInWords = ({ rules }: Pick<Run, "rules">): string =>
  `rules of ${rules.date} (${rules.digest.slice(0, 12)})`;
