/** Which policy judged, in words: a reader must not take the default boundary for one that was chosen. */
import type { Run } from "../model.ts";

export function policyInWords({ policy, boundary }: Pick<Run, "policy" | "boundary">): string {
  return policy === undefined
    ? `No policy file found: using ${boundary.id}`
    : `Policy file: ${policy}`;
}
