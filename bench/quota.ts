/** The limits that the providers have: a token bucket for each AWS region, a window of queries for Resource Graph. */

export interface Bucket {
  readonly kind: "bucket";
  /** Calls a second, and how many at once. */
  readonly rate: number;
  readonly burst: number;
}

/** https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests */
export interface Window {
  readonly kind: "window";
  readonly queries: number;
  readonly seconds: number;
}

export interface Allowance {
  readonly granted: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

type Clock = () => number;

/** Asks for one call on behalf of a region. `clock`: milliseconds. */
export function quota(
  limit: Bucket | Window | undefined,
  clock: Clock = () => performance.now(),
): (region: string) => Allowance {
  if (!limit) return () => ({ granted: true, headers: {} });
  return limit.kind === "bucket" ? buckets(limit, clock) : windows(limit, clock);
}

function buckets({ rate, burst }: Bucket, clock: Clock): (region: string) => Allowance {
  const known = new Map<string, { tokens: number; at: number }>();
  return (region) => {
    const now = clock();
    const bucket = known.get(region) ?? { tokens: burst, at: now };
    known.set(region, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * rate);
    bucket.at = now;
    const granted = bucket.tokens >= 1;
    if (granted) bucket.tokens--;
    return { granted, headers: {} };
  };
}

function windows({ queries, seconds }: Window, clock: Clock): (region: string) => Allowance {
  let start = Number.NEGATIVE_INFINITY;
  let used = 0;
  return () => {
    const now = clock() / 1000;
    if (now - start >= seconds) {
      start = now;
      used = 0;
    }
    const granted = used < queries;
    if (granted) used++;
    // Whole seconds, as Azure writes them.
    const left = Math.ceil(start + seconds - now);
    return {
      granted,
      headers: {
        "x-ms-user-quota-remaining": String(queries - used),
        "x-ms-user-quota-resets-after": `00:00:${String(left).padStart(2, "0")}`,
        ...(!granted && { "retry-after": String(left) }),
      },
    };
  };
}
