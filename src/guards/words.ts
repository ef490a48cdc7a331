/** What a cloud's guards are called, and what corrects each fault of them. */

export interface GuardWords {
  /** What a verdict is on: "account". */
  readonly scope: string;
  /** What holds a list of locations: "policy". */
  readonly kind: string;
  /** What is tried in each location: "actions". */
  readonly probes: string;
  /** The command that prints such guards. */
  readonly generate: string;
  /** Where the platform lets no guard reach a scope: why, and what to do. */
  readonly unreachable?: { readonly why: string; readonly fix: string };
  readonly notAttached: string;
  readonly leftOut: string;
  readonly notEnforced: string;
  readonly exempting: string;
  readonly partial: string;
  readonly disjoint: string;
  readonly blocking: string;
}
