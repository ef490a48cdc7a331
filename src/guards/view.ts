/** One account or subscription, as the audit looks at it: what would be stopped there, and by which guards. */
import type {
  Guard,
  GuardExemption,
  GuardLocation,
  GuardState,
  Guarded,
  LeftOut,
} from "../guard-model.ts";

export interface Outcome {
  readonly is: "allowed" | "denied" | "undecided";
  readonly why?: string;
}

/**
 * As it is; as if nobody were exempt; as if all that is switched off or only reports were enforced as well; as if
 * what is attached elsewhere were attached here as well. Each includes the one before.
 */
export const supposals = ["as-is", "nobody-exempt", "enforced", "reaching"] as const;
export type Supposal = (typeof supposals)[number];

/** Guards that a platform has here, or would have under a supposal. */
export interface CandidateGuard extends Guard {
  /** The first supposal under which it holds here. */
  readonly from: Supposal;
  /** Why it does not hold as it is; absent for `as-is`. */
  readonly why?: string;
  /** The assignment leaves this scope out by its own words. */
  readonly isExcluded?: true;
  /** Whether it stops, by itself and enforced, that this is created there. */
  readonly closes: (location: string, probe: string) => boolean;
}

export interface ScopeView {
  readonly provider: Guarded;
  readonly scope: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly locations: readonly GuardLocation[];
  /** What is tried: one action or type for all that the guards cannot tell apart. */
  readonly probes: readonly string[];
  /** For how many actions or types one of these stands. */
  readonly standsFor: (probe: string) => number;
  /** All that some of these stand for, as short as it can be said: "healthlake:*", "rds:CreateDBCluster". */
  readonly named: (probes: readonly string[]) => readonly string[];
  readonly decide: (location: string, probe: string, supposal: Supposal) => Outcome;
  readonly candidates: readonly CandidateGuard[];
  readonly exemptions: readonly GuardExemption[];
  /** What the guards let through by design or cannot see, tried from locations inside towards closed ones outside. */
  readonly notes: (closed: readonly string[], inside: readonly string[]) => readonly string[];
  /** What within the scope is left out of guards, and open in one of these locations therefore. */
  readonly leftOut?: (outside: readonly string[]) => readonly LeftOut[];
  /** No guard can reach it: AWS's management account. */
  readonly unguardable?: string;
  /** What it is called that a guard is undone by an exemption. */
  readonly exemptState: Extract<GuardState, "exempted" | "exempts-everyone">;
  /** Whether a reason says only that more may be closed: inside of the boundary that is not a fault. */
  readonly mayOnlyClose?: (why: string) => boolean;
  /** Whether the reasons of undecided outcomes are calls that were not answered. */
  readonly isUnread: (why: string) => boolean;
}
