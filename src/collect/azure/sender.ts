/**
 * The only way out to Azure: whatever the official clients and our own calls send goes through here.
 * It reads and never writes, goes to one host only, signs, waits its turn, and repeats what may be repeated.
 */
import {
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  createDefaultHttpClient,
} from "@azure/core-rest-pipeline";
import type { LimitFunction } from "p-limit";
import type { Clock } from "./clock.ts";
import type { Endpoint } from "./endpoint.ts";
import { isMarked } from "./answer.ts";
import { Fault, detailsOf, oneLine } from "./fault.ts";
import { type Pace, durationOf, isGraph } from "./pace.ts";
import type { Tokens } from "./token.ts";

/** How many requests a unit of work made, repeated ones included. */
export interface Tally {
  calls: number;
}

export interface Means {
  readonly endpoint: Endpoint;
  readonly tokens: Tokens;
  readonly pace: Pace;
  readonly limit: LimitFunction;
  readonly clock: Clock;
  /** Milliseconds that one call may take, its repeats included. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

const retriesOfFailures = 3;
const retriesOfThrottling = 20;

/** Gives 2xx answers only, whatever they hold (`answer.ts`); anything else is thrown as a `Fault`. */
export function sender(means: Means): (tally: Tally) => HttpClient {
  const { endpoint, tokens, pace, limit, clock, patience, signal } = means;
  const deadline = patience / 2;
  const http = createDefaultHttpClient();

  return (tally) => ({
    async sendRequest(request) {
      const { pathname } = guard(request, endpoint);
      const started = clock.now();
      let renewed = false;
      for (let attempt = 0; ; attempt++) {
        await pace.before(pathname, signal, patience);
        let answer: PipelineResponse | Error | undefined;
        try {
          answer = await limit(() => once(request, tally));
        } finally {
          // Also of a call that was stopped: others are counted with the same pace.
          pace.after(pathname, answer instanceof Error ? undefined : answer);
        }
        if (!(answer instanceof Error)) {
          if (answer.status >= 200 && answer.status < 300) return answer;
          if (answer.status === 401 && endpoint.signed && !renewed) {
            renewed = true;
            tokens.drop(request.headers.get("authorization")?.replace("Bearer ", "") ?? "");
            continue;
          }
        }
        const fault = faultIn(answer, deadline);
        const wait = waitBefore(answer, fault, attempt);
        if (wait === undefined || clock.now() - started + wait > patience) throw fault;
        await clock.sleep(wait, signal);
      }
    },
  });

  async function once(request: PipelineRequest, tally: Tally): Promise<PipelineResponse | Error> {
    signal.throwIfAborted();
    if (endpoint.signed) request.headers.set("authorization", `Bearer ${await tokens.get(signal)}`);
    else {
      request.headers.delete("authorization");
      // What listens on this machine is not to be looked for behind a proxy.
      if (!endpoint.isPublic) delete request.agent;
    }
    request.allowInsecureConnection = !endpoint.signed && !endpoint.isPublic;
    request.abortSignal = AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
    tally.calls++;
    try {
      return await http.sendRequest(request);
    } catch (error) {
      if (signal.aborted) throw error;
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

function guard(request: PipelineRequest, endpoint: Endpoint): URL {
  const url = new URL(request.url);
  // A page may name any URL as the next one, and it would be followed with the token.
  if (url.origin !== endpoint.origin)
    throw new Fault("failed", `the next page is said to be at another host (${url.origin})`, {
      remedy: `not followed, because it would receive the token; ask who operates ${endpoint.origin}, or a proxy before it, why the answer names that host`,
    });
  const asks = isGraph(url.pathname) || url.pathname === endpoint.asksAt;
  if (request.method !== "GET" && !(request.method === "POST" && asks))
    throw new Error(`${request.method} ${url.pathname}: data-boundary only reads`);
  return url;
}

function notJson({ status, headers }: PipelineResponse): Fault {
  const type = headers.get("content-type") ?? "no content type";
  return new Fault("failed", `answered ${status} with something that is not JSON (${type})`, {
    status,
    remedy: "check for a proxy or a sign-in page between this machine and Azure, and scan again",
  });
}

function faultIn(answer: PipelineResponse | Error, deadline: number): Fault {
  if (answer instanceof Error) {
    if (answer instanceof Fault) return answer;
    return new Fault(
      "failed",
      answer.name === "AbortError"
        ? `no complete answer within ${deadline / 1000} s`
        : `the connection failed: ${oneLine(answer.message)}`,
    );
  }
  const { status } = answer;
  const said = errorIn(answer.bodyAsText ?? "");
  const message = said
    ? oneLine(`answered ${status} ${said.code ?? ""}: ${said.message ?? "no message"}`)
    : undefined;
  const more = { status, code: said?.code, isMarked: isMarked(answer) };
  if (status === 429) return new Fault("throttled", message ?? "answered 429", more);
  if (!message) return notJson(answer);
  return new Fault(status === 401 || status === 403 ? "refused" : "failed", message, more);
}

function errorIn(
  body: string,
): { code: string | undefined; message: string | undefined } | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined; // not JSON: the caller reports it
  }
  const outer = Object(parsed) as { error?: unknown };
  const error = Object(outer.error ?? outer) as { code?: unknown; message?: unknown };
  const said = [...detailsOf(error), error.message].filter((one) => typeof one === "string");
  return {
    code: typeof error.code === "string" ? error.code : undefined,
    message: said.length > 0 ? said.join("; ") : undefined,
  };
}

/** Milliseconds until it is worth asking again; undefined where it is not. */
function waitBefore(
  answer: PipelineResponse | Error,
  fault: Fault,
  attempt: number,
): number | undefined {
  const throttled = fault.reason === "throttled";
  const again =
    answer instanceof Error ||
    throttled ||
    answer.status === 408 ||
    (answer.status >= 500 && answer.status !== 501);
  if (!again || attempt >= (throttled ? retriesOfThrottling : retriesOfFailures)) return undefined;
  const asked = answer instanceof Error ? undefined : retryAfter(answer);
  // Jitter, so that calls that were turned away together do not come back together.
  return asked ?? Math.min(30_000, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

function retryAfter({ headers }: PipelineResponse): number | undefined {
  const text = headers.get("retry-after");
  if (text === undefined) return durationOf(headers.get("x-ms-user-quota-resets-after"));
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
