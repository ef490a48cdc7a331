/** The tags of what has no region, where the region that lists them was not chosen. */
import type { Gap, Resource } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { globalOf } from "./arn.ts";
import { coverageOf } from "./coverage.ts";
import { damageLog } from "./damage.ts";
import type { LabelStore } from "./labels.ts";
import { refusalGap, refusalOf } from "./refusal.ts";
import type { Session, Tally } from "./session.ts";
import { tagged, taggingService } from "./tagging.ts";

/**
 * `homes`: the regions that list what has none. Tags of what a service lists are kept for it in `shared`. Gaps are
 * returned and not put: the caller reports them only where the account has such resources.
 */
export async function readGlobalTags(
  session: Session,
  homes: readonly string[],
  { listed, shared }: { readonly listed: ReadonlySet<string>; readonly shared: LabelStore },
): Promise<Required<Pick<Batch, "resources" | "gaps" | "coverage">>> {
  const { account } = session;
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  let calls = 0;
  for (const region of homes) {
    const place = { scope: account, region, service: taggingService, action: "tag:GetResources" };
    const damages = damageLog();
    const tally: Tally = { calls: 0, damaged: damages.add };
    try {
      for await (const page of tagged(session, region, tally))
        for (const one of page) {
          if (one.location !== globalOf(session.partition)) continue;
          if (listed.has(one.type)) shared.keep(one);
          else resources.push(one);
        }
    } catch (error) {
      const refusal = refusalOf(error, session.signal);
      gaps.push(
        refusalGap(refusal, place, "the tags of resources without a region were not listed"),
      );
    }
    gaps.push(...damages.gaps(place, "tagged resources"));
    calls += tally.calls;
  }
  const at = { scope: account, region: "global", service: taggingService };
  const status = gaps.length > 0 ? "partial" : "complete";
  return { resources, gaps, coverage: [coverageOf(at, status, resources.length, calls)] };
}
