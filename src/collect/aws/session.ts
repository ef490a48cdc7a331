/** Who scans which account, and how calls are made: bounded, counted, with a deadline. */
import { type CollectOptions, callTimeout } from "../collect.ts";
import type { Clients } from "./clients.ts";
import type { Action, Configure, Credentials, Logger } from "./service.ts";
import type { Damage } from "./answers/shape.ts";
import { damageOf } from "./only-answers.ts";
import { type Refusal, attemptsOf } from "./refusal.ts";

export interface Limit {
  /** `next`: what follows a call that was made goes before what has not begun. */
  <Out>(work: () => Promise<Out>, next?: boolean): Promise<Out>;
  /** Seconds for all attempts of one call, and the reading of its answer. */
  readonly deadline?: number | undefined;
}

/**
 * So many calls at once, so long each. A list's pages are asked for one after the other, so the
 * longest list decides how long a scan takes: once begun, it waits for none that has not.
 */
export function limitOf({
  concurrency,
  callTimeout: deadline,
}: Pick<CollectOptions, "concurrency" | "callTimeout">): Limit {
  const begun: (() => void)[] = [];
  const others: (() => void)[] = [];
  let free = concurrency;
  const leave = (): void => {
    const go = begun.shift() ?? others.shift();
    if (go) go();
    else free++;
  };
  const limit = async <Out>(work: () => Promise<Out>, next = false): Promise<Out> => {
    if (free > 0) free--;
    else await new Promise<void>((go) => (next ? begun : others).push(go));
    try {
      return await work();
    } finally {
      // Not at once: whoever waited for this answer may have the next page to ask for.
      setImmediate(leave);
    }
  };
  return Object.assign(limit, { deadline });
}

/** The regions that SSM names, by the name of the service's parameter. */
type Offers = Map<string, Promise<readonly string[] | Refusal>>;

export interface Session {
  readonly account: string;
  readonly partition: string;
  /** The region that answered who we are: any call that is not about a region goes there. */
  readonly home: string;
  /** For a client of one region. */
  readonly config: Configure;
  readonly clients: Clients;
  readonly limit: Limit;
  readonly signal: AbortSignal;
  readonly regions: readonly string[] | undefined;
  readonly concurrency: number;
  /** What AWS has said of where its services are offered. */
  readonly offers: Offers;
  readonly progress: CollectOptions["progress"];
  readonly planned?: CollectOptions["planned"];
  /** The top-level properties that are kept of a type. */
  readonly properties: NonNullable<CollectOptions["properties"]>;
}

/** Where nothing is held of resources. */
export const noProperties: Session["properties"] = () => [];

/** Whether the user wants to know of a region; of what has none, always. */
export const isWanted = (
  { regions }: Pick<Session, "regions">,
  region: string | undefined,
): boolean =>
  regions === undefined ||
  region === undefined ||
  region.startsWith("aws-") ||
  regions.includes(region);

// Without `info`: the SDK deep-copies every answer for a logger that has one.
const quiet = { debug() {}, warn() {}, error() {} } as unknown as Logger;

/**
 * Said outright: what a client is not given it looks for in the environment and the profile files,
 * one setting after the other, and a scan makes a thousand clients (1.2 ms of CPU each).
 */
const settled = {
  defaultsMode: "standard",
  userAgentAppId: "data-boundary",
  requestChecksumCalculation: "WHEN_REQUIRED",
  responseChecksumValidation: "WHEN_REQUIRED",
} as const;

/** With an endpoint of our own there is no other one to choose; without, the user's settings choose. */
const settledWithEndpoint = {
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  authSchemePreference: [],
} as const;

type Setting = Pick<CollectOptions, "callTimeout" | "insecureHosts">;

/**
 * Client settings. Retries: `standard` where a client's calls follow one another (each waits for the
 * answer before, so backing off is enough, and it loses less time), `adaptive` where calls fan out
 * and must share a service's rate; 8 attempts ride out half a minute
 * of throttling; AWS_MAX_ATTEMPTS says otherwise.
 */
export function configure(
  credentials: Credentials,
  endpoint: string | undefined,
  { callTimeout: deadline = callTimeout, insecureHosts = [] }: Setting = {},
): Configure {
  return (region, retryMode = "standard") => ({
    region,
    credentials,
    ...settled,
    ...(endpoint !== undefined && { endpoint, ...settledWithEndpoint }),
    maxAttempts: Number(process.env["AWS_MAX_ATTEMPTS"]) || 8,
    retryMode,
    logger: quiet,
    insecureHosts,
    requestHandler: {
      connectionTimeout: Math.min(10_000, deadline * 500),
      requestTimeout: deadline * 500,
      throwOnRequestTimeout: true,
    },
  });
}

/** Counts the attempts made on behalf of one unit. */
export interface Tally {
  calls: number;
  /** Hears of elements that were left out of an answer; where nobody does, such an answer is an error. */
  readonly damaged?: (damage: Damage) => void;
}

const calls = new WeakMap<AbortSignal, Set<AbortController>>();

/** The calls that end with a signal: it has one listener for all of them. */
function callsUnder(signal: AbortSignal): Set<AbortController> {
  const known = calls.get(signal);
  if (known) return known;
  const made = new Set<AbortController>();
  calls.set(signal, made);
  signal.addEventListener("abort", () => {
    for (const one of made) one.abort(signal.reason);
  });
  return made;
}

/** Makes one call under the limit; ends it at the deadline or when the scan is stopped, even in the middle of a body. */
export function send<Out>(
  { limit, signal }: Pick<Session, "limit" | "signal">,
  tally: Tally,
  ask: (options: { readonly abortSignal: AbortSignal }) => Promise<Out>,
  next = false,
): Promise<Out> {
  return limit(async () => {
    signal.throwIfAborted();
    const { deadline = callTimeout } = limit;
    const controller = new AbortController();
    const others = callsUnder(signal);
    others.add(controller);
    const timer = setTimeout(
      () => controller.abort(new Error(`no complete answer within ${deadline} s`)),
      deadline * 1000,
    );
    try {
      const answer = await Promise.race([
        ask({ abortSignal: controller.signal }),
        new Promise<never>((_, reject) => {
          controller.signal.addEventListener("abort", () =>
            reject(controller.signal.reason as Error),
          );
        }),
      ]);
      tally.calls += attemptsOf(answer);
      const damage = damageOf(answer);
      if (damage && !tally.damaged) throw new Error(`${damage.fault} (${damage.elements})`);
      if (damage) tally.damaged?.(damage);
      return answer;
    } catch (error) {
      tally.calls += attemptsOf(error);
      throw error;
    } finally {
      clearTimeout(timer);
      others.delete(controller);
    }
  }, next);
}

/** What the scan of an account asks before any service is listed. */
export const baseActions: readonly Action[] = [
  "sts:GetCallerIdentity",
  "ec2:DescribeRegions",
  "account:ListRegions",
  "tag:GetResources",
  "ec2:DescribeAvailabilityZones",
  "ssm:GetParametersByPath",
];
