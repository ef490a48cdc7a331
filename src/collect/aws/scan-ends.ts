/** How a scan of an account ends that could not go on: coverage of STS, and gaps. */
import type { Coverage } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { coverageOf } from "./coverage.ts";
import { attemptsOf, refusalGap, refusalOf } from "./refusal.ts";

export function unreached(scope: string, error: unknown, signal: AbortSignal): Batch {
  const refusal = refusalOf(error, signal);
  return {
    gaps: [
      refusalGap(
        refusal,
        { scope, region: "global", service: "sts", action: "sts:GetCallerIdentity" },
        "STS did not return the account of the credentials",
      ),
    ],
    coverage: [stsLine(scope, "global", "failed", attemptsOf(error))],
  };
}

/** Of STS, which says whose account it is. */
export const stsLine = (
  scope: string,
  region: string,
  status: Coverage["status"],
  calls: number,
): Coverage => coverageOf({ scope, region, service: "sts" }, status, 0, calls);

export function interrupted(scope: string): Batch {
  return {
    gaps: [
      {
        reason: "interrupted",
        provider: "aws",
        scope,
        detail: "the scan was stopped before all regions and services were listed",
        remedy: "run the scan again without interrupting it",
      },
    ],
  };
}
