/** A target that could not be started beside others that were: nothing of it was seen. */
import type { Batch } from "../collect/collect.ts";
import type { Provider, TargetError } from "../model.ts";

export function notStarted(
  target: string,
  provider: Provider,
  error: TargetError,
): Required<Pick<Batch, "gaps" | "coverage">> {
  const scope = target.split(":").slice(1).join(":") || "unknown";
  const place = { provider, scope, service: "sign-in" };
  return {
    gaps: [
      {
        reason: "refused",
        ...place,
        detail: `the target ${target} was not checked`,
        remedy: error.message,
      },
    ],
    coverage: [{ ...place, region: "global", status: "refused", resources: 0, calls: 0 }],
  };
}
