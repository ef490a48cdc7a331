/** Keeps below the quotas that Azure has, so that calls wait here and not behind a 429. */
import type { Clock } from "./clock.ts";
import { Fault } from "./fault.ts";

export interface Pace {
  /** Waits until this call may be made. `patience`: the milliseconds that it may wait. */
  readonly before: (path: string, signal: AbortSignal, patience: number) => Promise<void>;
  /** Learns from the answer to a call that `before` let go; undefined where none came. */
  readonly after: (path: string, answer: Answered | undefined) => void;
}

interface Answered {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | undefined };
}

/** https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling */
const burst = 250;
const perSecond = 25;

/** Azure counts by caller: one for all that is asked with the same credentials, however many targets that is. */
export function pace(clock: Clock): Pace {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const graph = graphQuota(clock);
  return {
    async before(path, signal, patience) {
      if (isGraph(path)) {
        await graph.before(signal, patience);
        return;
      }
      const key = /^\/subscriptions\/([^/]+)/i.exec(path)?.[1]?.toLowerCase() ?? "tenant";
      const now = clock.now();
      const bucket = buckets.get(key) ?? { tokens: burst, at: now };
      buckets.set(key, bucket);
      bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond) - 1;
      bucket.at = now;
      if (bucket.tokens < 0) await clock.sleep((-bucket.tokens / perSecond) * 1000, signal);
    },
    after(path, answer) {
      if (isGraph(path)) graph.after(answer);
    },
  };
}

export const isGraph = (path: string): boolean =>
  path.toLowerCase() === "/providers/microsoft.resourcegraph/resources";

/**
 * Each answer of Resource Graph says how many queries are left and when the count starts again.
 * https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
 */
function graphQuota(clock: Clock): {
  before: (signal: AbortSignal, patience: number) => Promise<void>;
  after: (answer: Answered | undefined) => void;
} {
  let remaining = Number.POSITIVE_INFINITY;
  /** When the window that `remaining` counts for is over at the latest. */
  let resetsAt = 0;
  let underWay = 0;
  let margin = 0;
  return {
    async before(signal, patience) {
      while (remaining < 1) {
        const wait = resetsAt - clock.now();
        if (wait <= 0) remaining = Number.POSITIVE_INFINITY;
        else if (wait > patience)
          throw new Fault("throttled", `the quota is spent for ${Math.ceil(wait / 1000)} s more`);
        else await clock.sleep(wait, signal);
      }
      remaining--;
      underWay++;
    },
    after(answer) {
      underWay--;
      const left = answer?.headers.get("x-ms-user-quota-remaining");
      const resets = durationOf(answer?.headers.get("x-ms-user-quota-resets-after"));
      if (left === undefined || resets === undefined || !/^\d+$/.test(left)) return;
      const now = clock.now();
      const ends = now + resets + margin;
      if (now < resetsAt) {
        // Answers overtake one another: within one window the count only falls. The time left is said
        // in whole seconds and grows old on the way, so that the soonest of all ends is the closest.
        remaining = Math.min(remaining, Number(left));
        resetsAt = Math.min(resetsAt, ends);
        return;
      }
      // Turned away after all that time: the seconds are cut off, not rounded up.
      if (answer?.status === 429 && resetsAt > 0) margin = 1000;
      remaining = Number(left) - underWay;
      resetsAt = ends;
    },
  };
}

/** "00:00:05" -> 5000 */
export function durationOf(text: string | undefined): number | undefined {
  const parts = /^(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text ?? "");
  return parts
    ? (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3])) * 1000
    : undefined;
}
