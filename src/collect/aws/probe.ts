/** The first call to a region: it lists the tagged resources, and shows whether the region is open to us at all. */
import { coverageOf } from "./coverage.ts";
import type { Resource } from "../../model.ts";
import type { Batch } from "../collect.ts";
import type { LabelStore } from "./labels.ts";
import { contradictions } from "./contradictions.ts";
import { damageLog } from "./damage.ts";
import { onlyAnswers } from "./only-answers.ts";
import { type Refusal, refusalGap, refusalOf, statusOf } from "./refusal.ts";
import { type Session, type Tally, send } from "./session.ts";
import type { Put } from "./stream.ts";
import { tagged, taggingService } from "./tagging.ts";

/** How a region took its first call. */
interface Probe {
  /** Nothing more is asked there. */
  readonly leftAlone: boolean;
  /** Whether all that has tags was listed. */
  readonly isTagged: boolean;
}

/** The region's first call, which is also the one that lists its tagged resources. */
export async function readTags(
  session: Session,
  region: string,
  put: Put<Batch>,
  to: {
    readonly listed: ReadonlySet<string>;
    readonly listedOnce: ReadonlySet<string>;
    readonly labels: LabelStore;
    readonly shared: LabelStore;
    readonly guarded: Map<string, Refusal>;
    readonly answered: (region: string) => void;
    /** Hears of each tagged resource. */
    readonly shows: (resource: Resource) => void;
  },
): Promise<Probe> {
  const { account } = session;
  const place = { scope: account, region, service: taggingService, action: "tag:GetResources" };
  const damages = damageLog();
  const tally: Tally = { calls: 0, damaged: damages.add };
  const elsewhere = contradictions();
  let resources = 0;
  try {
    for await (const page of tagged(session, region, tally)) {
      to.answered(region);
      resources += page.length;
      for (const one of page) {
        elsewhere.see(one, region);
        to.shows(one);
      }
      const direct = page.filter((one) => {
        const listed = to.listed.has(one.type);
        if (listed) (to.listedOnce.has(one.type) ? to.shared : to.labels).keep(one);
        return !listed;
      });
      if (direct.length > 0) await put({ resources: direct });
    }
    const contradiction = elsewhere.gap(place);
    const gaps = [
      ...damages.gaps(place, "tagged resources"),
      ...(contradiction ? [contradiction] : []),
    ];
    const status = gaps.length > 0 ? "partial" : "complete";
    await put({
      gaps,
      coverage: [
        coverageOf(
          { scope: account, region, service: taggingService },
          status,
          resources,
          tally.calls,
        ),
      ],
    });
    return { leftAlone: false, isTagged: status === "complete" };
  } catch (error) {
    const refusal = refusalOf(error, session.signal);
    const everything = ofRegions.has(refusal.kind)
      ? await alsoSo(refusal.kind, session, region, tally)
      : undefined;
    if (everything?.kind === "guarded") to.guarded.set(region, everything);
    const status = statusOf(refusal.kind, resources);
    await put({
      gaps: [
        ...damages.gaps(place, "tagged resources"),
        everything
          ? refusalGap(
              refusal,
              { ...place, service: "*" },
              everything.kind === "guarded"
                ? "the region was not checked: an organization policy denies it"
                : `the region was not checked: two services gave the same answer (${taggingService} and ec2)`,
            )
          : refusalGap(
              refusal,
              place,
              resources > 0
                ? "not all tagged resources were listed"
                : "tagged resources and their tags were not listed",
            ),
      ],
      coverage: [
        coverageOf(
          { scope: account, region, service: everything ? "*" : taggingService },
          status,
          resources,
          tally.calls,
        ),
      ],
    });
    return {
      leftAlone: everything !== undefined || refusal.kind === "interrupted",
      isTagged: false,
    };
  }
}

/** What may be so of a whole region, so that a second service is asked before all of them are. */
const ofRegions: ReadonlySet<Refusal["kind"]> = new Set([
  "guarded",
  "no-endpoint",
  "no-answer",
  "bad-token",
  "unused",
]);

/** One more call, to another service: is it so of the region, or of the tagging API alone? */
async function alsoSo(
  kind: Refusal["kind"],
  session: Session,
  region: string,
  tally: Tally,
): Promise<Refusal | undefined> {
  const { EC2 } = await import("@aws-sdk/client-ec2");
  const client = onlyAnswers(new EC2(session.config(region)));
  try {
    await send(session, tally, (options) => client.describeAvailabilityZones({}, options));
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error, session.signal);
    return refusal.kind === kind ? refusal : undefined;
  } finally {
    client.destroy();
  }
}
