/** What goes wrong with a call, and the gap it leaves behind. */
import type { Coverage, Gap } from "../../model.ts";
import { lastingWords } from "../lasting-words.ts";
import { withoutPersons } from "./without-persons.ts";

/** A call that ended without the answer that was asked for. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly reason: "refused" | "throttled" | "failed" | "interrupted" | "truncated";
  readonly status: number | undefined;
  /** ARM's own word for it, for example "AuthorizationFailed". */
  readonly code: string | undefined;
  readonly remedy: string | undefined;
  /** Whether the failure came with the request id that Azure Resource Manager sends. */
  readonly isMarked: boolean;

  constructor(
    reason: Fault["reason"],
    message: string,
    more: {
      status?: number;
      code?: string | undefined;
      remedy?: string;
      isMarked?: boolean;
    } = {},
  ) {
    super(message);
    this.reason = reason;
    this.status = more.status;
    this.code = more.code;
    this.remedy = more.remedy;
    this.isMarked = more.isMarked ?? false;
  }
}

/** Whatever was thrown, as a fault. What the SDKs throw of their own is an answer they can't read. */
export function faultOf(error: unknown, signal: AbortSignal): Fault {
  if (signal.aborted) return new Fault("interrupted", "the scan was stopped");
  if (error instanceof Fault) return error;
  return new Fault("failed", oneLine(error instanceof Error ? error.message : String(error)));
}

/** One piece of work of a scan: what it looks at, and the permission it takes. */
export interface Unit {
  readonly scope: string;
  readonly service: string;
  readonly action: string;
}

export function faultGap(fault: Fault, { scope, service, action }: Unit): Gap {
  return {
    reason: fault.reason,
    provider: "azure",
    scope,
    service,
    detail: `${service} of ${scope}: ${fault.message}`,
    remedy: fault.remedy ?? remedyOf(fault, action, scope),
  };
}

function remedyOf(fault: Fault, action: string, scope: string): string {
  if (fault.status === 401) return "sign in again with `az login`, to the tenant that you scan";
  if (fault.code === "DenyAssignmentAuthorizationFailed")
    return "scan with an identity that the deny assignment excludes, or accept the gap with an exception";
  switch (fault.reason) {
    case "refused":
      return `grant ${action} on ${scope}; the built-in role Reader has it`;
    case "throttled":
      return "scan again later, or with a lower --concurrency: other clients use the same quota";
    case "interrupted":
      return "run the scan again without interrupting it";
    default:
      return "scan again; if it persists, check Azure's status page and the proxy";
  }
}

export function coverageOf(
  { scope, service }: Unit,
  resources: number,
  calls: number,
  fault?: Fault,
): Coverage {
  return {
    provider: "azure",
    scope,
    region: "global",
    service,
    status: !fault
      ? "complete"
      : resources > 0
        ? "partial"
        : fault.reason === "refused"
          ? "refused"
          : "failed",
    resources,
    calls,
  };
}

/**
 * The reasons beside an error's own message, outermost first: Resource Graph's message asks for a support
 * request, and its details say what is wrong with the query.
 * https://learn.microsoft.com/azure/governance/resource-graph/troubleshoot/general
 */
export function detailsOf(error: unknown, depth = 3): string[] {
  const { details } = Object(error) as { details?: unknown };
  if (!Array.isArray(details) || depth === 0) return [];
  return details.slice(0, 5).flatMap((detail: unknown) => {
    const { code, message } = Object(detail) as { code?: unknown; message?: unknown };
    const words = [code, message].filter((one) => typeof one === "string" && one !== "");
    return [...(words.length > 0 ? [words.join(": ")] : []), ...detailsOf(detail, depth - 1)];
  });
}

/** A text of a service, fit for a report. */
export function oneLine(text: string): string {
  // Of a page of a proxy the beginning is enough.
  const line = withoutPersons(lastingWords(text.slice(0, 4000)).replaceAll(/\s+/g, " ").trim());
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
