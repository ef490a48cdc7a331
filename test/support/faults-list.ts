/** What goes wrong: how each fault is planted on each kind of call, or why it can't be there. */
import type { Answer, Incoming } from "../../src/demo/serve.ts";
import type { Kind } from "./faults-kinds.ts";
import type { Act } from "./faulty-server.ts";

export interface Fault {
  readonly title: string;
  /** The act; or, as `{ never }`, why the combination does not exist. */
  readonly on: (kind: Kind) => { readonly act: Act } | { readonly never: string };
  /** Planted on the first request alone as well: what a passing fault costs. */
  readonly passing?: true;
  /** Seconds for a call, where it lasts as long as it is let. */
  readonly callTimeout?: number;
}

const act = (what: Act) => (): { act: Act } => ({ act: what });
const answer = (make: (kind: Kind, healthy: Answer) => Answer) => (kind: Kind) => ({
  act: (healthy: Answer): Answer => make(kind, healthy),
});
const isSecond = ({ url, body }: Incoming): boolean =>
  decodeURIComponent(url.search).includes("page-2") || body.includes("page-2");
/** The first page and the ones after it, for the calls that have pages. */
const pages =
  (
    make: (
      kind: Required<Pick<Kind, "more" | "emptied">>,
      request: Incoming,
      healthy: string,
    ) => string,
  ) =>
  ({ more, emptied }: Kind): { act: Act } | { never: string } =>
    more && emptied
      ? {
          act: (healthy, request) => ({
            ...healthy,
            body: make({ more, emptied }, request, healthy.body),
          }),
        }
      : { never: "no pages in this call" };

const html = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Proxy</body></html>";
const page = { "content-type": "text/html; charset=utf-8" };
const slow = "Rate exceeded, slow down.";

export const faults: readonly Fault[] = [
  {
    title: "429 with Retry-After",
    passing: true,
    on: answer(({ refusal, throttled }) => {
      const said = refusal(429, throttled[1], slow);
      return { ...said, headers: { ...said.headers, "retry-after": "1" } };
    }),
  },
  {
    title: "429 without Retry-After",
    passing: true,
    on: answer(({ refusal, throttled }) => refusal(429, throttled[1], slow)),
  },
  {
    title: "throttled in the API's own words",
    passing: true,
    on: ({ refusal, throttled: [status, code], provider }) =>
      provider === "azure"
        ? { never: "it is the 429 above" }
        : { act: () => refusal(status, code, slow) },
  },
  {
    title: "403: a missing permission",
    on: answer(({ refusal, denied }) => refusal(...denied)),
  },
  {
    title: "403: an organization's guard (service control policy, deny assignment)",
    on: answer(({ refusal, denied: [status, code, message], provider }) =>
      provider === "aws"
        ? refusal(
            status,
            code,
            message
              .replace(
                "Access Denied",
                "User: x is not authorized to perform: s3:GetReplicationConfiguration because no identity-based policy allows the action",
              )
              .replace(
                /because no identity.*$/,
                "with an explicit deny in a service control policy",
              ),
          )
        : refusal(
            403,
            "DenyAssignmentAuthorizationFailed",
            "The client 'residency-audit' has permission to perform this action; however, the access is denied because of the deny assignment with name 'landing zone'.",
          ),
    ),
  },
  {
    title: "401 and its like: credentials that are not known",
    on: answer(({ refusal, unknownKey }) =>
      refusal(...unknownKey, "The security token included in the request is invalid."),
    ),
  },
  {
    title: "credentials that expire in the middle and are not renewed",
    on: answer(({ refusal, expired }) =>
      refusal(...expired, "The security token included in the request is expired"),
    ),
  },
  {
    title: "500",
    passing: true,
    on: answer(({ refusal }) => refusal(500, "InternalError", "An internal error occurred.")),
  },
  {
    title: "503",
    passing: true,
    on: answer(({ refusal }) => refusal(503, "ServiceUnavailable", "Try again.")),
  },
  {
    title: "an HTML page with status 200",
    passing: true,
    on: act(() => ({ status: 200, headers: page, body: html })),
  },
  {
    title: "an HTML page with status 502",
    passing: true,
    on: act(() => ({ status: 502, headers: page, body: html })),
  },
  {
    title: "a body that is cut in the middle",
    passing: true,
    on: act((healthy) => ({
      ...healthy,
      body: healthy.body.slice(0, healthy.body.length * 0.6),
    })),
  },
  {
    title: "an empty body",
    passing: true,
    on: act((healthy) => ({ ...healthy, body: "" })),
  },
  { title: "a connection reset before the body", passing: true, on: act("reset before the body") },
  { title: "a connection reset within the body", passing: true, on: act("reset within the body") },
  { title: "no answer at all", passing: true, on: act("never"), callTimeout: 3 },
  { title: "a page that never ends (a slow drip)", passing: true, on: act("drip"), callTimeout: 3 },
  { title: "gzip that is garbage", passing: true, on: act("gzip garbage") },
  {
    title: "a page token that repeats (a loop)",
    on: pages(({ more }, { url }, healthy) => more(healthy, url.href.split("&$skiptoken")[0]!)),
  },
  {
    title: "a page that repeats rows",
    on: pages(({ more }, request, healthy) =>
      isSecond(request) ? healthy : more(healthy, request.url.href),
    ),
  },
  {
    title: "an empty page with another to come",
    on: pages(({ more, emptied }, request, healthy) =>
      isSecond(request) ? healthy : more(emptied(healthy), request.url.href),
    ),
  },
  {
    title: "a next page at another host",
    on: ({ id, more, provider }) =>
      provider === "aws" || id === "graph"
        ? { never: more ? "the token is not an address" : "no pages in this call" }
        : {
            act: (healthy) => ({
              ...healthy,
              body: more!(healthy.body, "https://management.azure.com.example.net/next?a=b"),
            }),
          },
  },
];
