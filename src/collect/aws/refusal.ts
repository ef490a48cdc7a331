/** Tells apart why AWS did not answer: what each error means for the scan, and what the reader can do. */
import { type Coverage, type Gap, type GapReason, UserError } from "../../model.ts";
import { lastingWords } from "../lasting-words.ts";
import { isNeverSubscribed } from "./answers/absences.ts";

export interface Refusal {
  /**
   * `unused`: never switched on, or not offered there: nothing can be there.
   * `no-endpoint`: no such host.
   * `no-answer`: nothing was said at all: the connection was not made, or was cut, or the time ran out.
   * `bad-token`: the region does not know the credentials: not enabled, or a token of the global STS endpoint.
   */
  readonly kind: GapReason | "unused" | "no-endpoint" | "no-answer" | "bad-token";
  /** The action that is missing, where AWS names it. */
  readonly action?: string;
  /** The kind of policy that denied it, where AWS says so and it is not the organization's. */
  readonly policy?: { readonly name: string; readonly denies: boolean };
  /** The SDK's name of the error and its message, short and in one line. */
  readonly said: string;
  /** Where it is another one than the kind's. */
  readonly remedy?: string;
}

/** Of two of one kind, whichever came first. */
export const firstInOrder = (a: Refusal, b: Refusal): Refusal => (b.said < a.said ? b : a);

const denied =
  /^(AccessDenied|UnauthorizedOperation|Unauthorized$|UnauthorizedException|AuthorizationError|NotAuthorized|Forbidden(Exception)?$|InsufficientPrivileges|403$|AllAccessDisabled|AccountAccessDenied)/;
const throttled =
  /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled|BandwidthLimitExceeded|PriorRequestNotComplete|ProvisionedThroughputExceeded|EC2ThrottledException)/;
const badToken =
  /^(UnrecognizedClient|InvalidClientTokenId|AuthFailure|InvalidAccessKeyId|InvalidToken)/;

const silent =
  /^(ECONN(REFUSED|RESET|ABORTED)|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN|TimeoutError)|no whole answer within|socket hang up/;

/** What an error thrown by an SDK client means. */
export function refusalOf(error: unknown, signal?: AbortSignal): Refusal {
  if (signal?.aborted) return { kind: "interrupted", said: "the scan was stopped" };
  if (error instanceof GuardedError) return error.refusal;
  if (error instanceof TruncatedError) return { kind: "truncated", said: error.message };
  const { name, message, code, status, retryable } = shapeOf(error);
  const said = oneLine(
    name === "" || error instanceof UserError || message.startsWith(name)
      ? message
      : `${name}: ${message}`,
  );
  const action = /not authorized to perform:? ([a-z0-9-]+:\w+)/.exec(message)?.[1];
  const named = { said, ...(action !== undefined && { action }) };
  if (/(explicit deny in an?|because no) (service|resource) control policy/i.test(message))
    return { kind: "guarded", ...named };
  if (code === "ENOTFOUND") return { kind: "no-endpoint", said };
  if (isNeverSubscribed(error)) return { kind: "unused", said };
  const policy = policyOf(message);
  if (denied.test(name)) return { kind: "refused", ...named, ...(policy && { policy }) };
  if (throttled.test(name) || status === 429 || retryable?.throttling === true)
    return { kind: "throttled", said };
  if (badToken.test(name)) return { kind: "bad-token", said };
  if (status === undefined && (silent.test(code ?? "") || silent.test(said)))
    return { kind: "no-answer", said };
  // "UnknownError" and parser's complaints say nothing without the status that came with them.
  const bare = status === undefined || said.startsWith("HTTP ");
  return { kind: "failed", said: bare ? said : `HTTP ${status}: ${said}` };
}

/** Whether no credentials could be had at all, as opposed to some that were refused. */
export function lacksCredentials(error: unknown): boolean {
  const { name } = shapeOf(error);
  return name === "CredentialsProviderError" || name === "TokenProviderError";
}

/** Whether anything answered: an HTTP status, good or bad. */
export function wasAnswered(error: unknown): boolean {
  return shapeOf(error).status !== undefined;
}

/** A call that was not made, because the region's policy has denied others. */
export class GuardedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.said);
    this.refusal = refusal;
  }
}

/** The pages of a list do not come to the end that they state. */
export class TruncatedError extends Error {}

/** How often the SDK tried before it gave up. */
export function attemptsOf(thing: unknown): number {
  return (Object(thing) as { $metadata?: { attempts?: number } }).$metadata?.attempts ?? 1;
}

interface Place {
  readonly scope: string;
  readonly region: string;
  readonly service: string;
  /** The action of the call that failed, as declared. */
  readonly action: string;
}

/** A gap, for every kind but `unused`. `what` is what was not seen. */
export function refusalGap(
  refusal: Refusal,
  { scope, region, service, action }: Place,
  what: string,
  resources?: number,
): Gap {
  const reason =
    refusal.kind === "bad-token" ||
    refusal.kind === "no-endpoint" ||
    refusal.kind === "no-answer" ||
    refusal.kind === "unused"
      ? "failed"
      : refusal.kind;
  return {
    reason,
    provider: "aws",
    scope,
    region,
    service,
    ...(resources !== undefined && { resources }),
    detail: `${what}: ${refusal.said}`,
    remedy: remedyOf(refusal, refusal.action ?? action),
  };
}

/** The coverage status of a unit that ended with this refusal, having listed some resources or none. */
export function statusOf(kind: Refusal["kind"], resources: number): Coverage["status"] {
  if (kind === "unused") return "disabled";
  if (resources > 0) return "partial";
  return kind === "refused" || kind === "guarded" ? "refused" : "failed";
}

export const signInAgain = "sign in again, and scan again";

function remedyOf({ kind, said, policy, remedy }: Refusal, action: string): string {
  if (remedy !== undefined) return remedy;
  switch (kind) {
    case "refused":
      return remedyOfDenial(policy, action);
    case "guarded":
      return "scan with a role that the organization's policy exempts, or accept the gap with an exception: resources created before the policy may still exist";
    case "throttled":
      return "scan again later, or with a lower --concurrency";
    case "interrupted":
      return "run the scan again without interrupting it";
    case "bad-token":
      return "use credentials that are valid in every region: session tokens from a regional STS endpoint";
    case "no-endpoint":
      return "check the network, the proxy and the region's name";
    default:
      return /Expired/.test(said)
        ? signInAgain
        : "scan again; if it persists, check what the endpoint answers";
  }
}

/**
 * Which policy denied, where AWS says so:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html, checked 2026-11-22.
 */
function policyOf(message: string): Refusal["policy"] {
  const [, denial = "", name] =
    /(explicit deny in an?|because no) ((?:VPC endpoint|session|identity-based|resource-based) policy|permissions boundary)/i.exec(
      message,
    ) ?? [];
  return name === undefined ? undefined : { name, denies: denial.startsWith("explicit") };
}

function remedyOfDenial(policy: Refusal["policy"], action: string): string {
  if (policy === undefined || (policy.name === "identity-based policy" && !policy.denies))
    return `grant ${action} to the scanning identity`;
  const { name, denies } = policy;
  const whose = /^(VPC|resource)/.test(name) ? name : `${name} of the scanning identity`;
  return denies
    ? `remove the deny of ${action} from the ${whose}`
    : `allow ${action} in the ${whose}`;
}

function shapeOf(error: unknown): {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly status: number | undefined;
  readonly retryable: { readonly throttling?: boolean } | undefined;
} {
  const {
    name = "",
    message = String(error),
    code,
    Code,
    $metadata,
    $response,
    $retryable,
  } = Object(error) as {
    name?: string;
    message?: string;
    code?: string;
    Code?: string;
    $metadata?: { httpStatusCode?: number };
    $response?: { statusCode?: number };
    $retryable?: { throttling?: boolean };
  };
  return {
    name: name === "Error" || name === "" ? (Code ?? "") : name,
    message,
    code,
    status: $metadata?.httpStatusCode ?? $response?.statusCode,
    retryable: $retryable,
  };
}

/** Error texts carry whole HTML pages and control characters; the first sentence is enough. */
function oneLine(text: string): string {
  const line = lastingWords(text.split("\n", 1)[0]!)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return line.length > 240 ? `${line.slice(0, 239)}…` : line;
}
