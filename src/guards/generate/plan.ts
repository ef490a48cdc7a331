/** What a generator is given, and what it gives back. */

export interface GuardPlan {
  /** The boundary's name, for people. */
  readonly boundary: string;
  /** The locations of the cloud that lie inside, sorted; never none. */
  readonly regions: readonly string[];
  /** ARNs of principals that are let through. */
  readonly exempt: readonly string[];
}

/** An action, and why it is exempt. */
export type Exempt = readonly [action: string, why: string];

export interface Generated {
  /** JSON documents, each to be created by itself; or a text. */
  readonly documents: readonly (object | string)[];
  /** What the documents cannot say: JSON has no comments. Printed to standard error. */
  readonly companion: readonly string[];
}
