/** A coverage line of AWS: one service in one region of one account, and how looking at it ended. */
import type { Coverage } from "../../model.ts";

export function coverageOf(
  { scope, region, service }: Pick<Coverage, "scope" | "region" | "service">,
  status: Coverage["status"],
  resources = 0,
  calls = 0,
): Coverage {
  return { provider: "aws", scope, region, service, status, resources, calls };
}
