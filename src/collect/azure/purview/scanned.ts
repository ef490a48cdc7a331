/** What the scans of one store looked at together: one that looked at all of it is enough. */

export interface Scanned {
  /** A scan of all of it ended well. */
  readonly isWhole: boolean;
  /** No scan found anything in it. */
  readonly isEmpty: boolean;
  /** System classifications that its scans leave out. */
  readonly notSought?: ReadonlySet<string>;
  /** Its scans look for no classification but Microsoft's. */
  readonly seeksOnlySystem: boolean;
}

export function together(one: Scanned, other: Scanned): Scanned {
  // What a scan of a part looked for says nothing of the rest.
  if (one.isWhole !== other.isWhole) {
    const whole = one.isWhole ? one : other;
    return { ...whole, isEmpty: one.isEmpty && other.isEmpty };
  }
  return {
    isWhole: one.isWhole,
    isEmpty: one.isEmpty && other.isEmpty,
    notSought: (one.notSought ?? new Set<string>()).intersection(other.notSought ?? new Set()),
    seeksOnlySystem: one.seeksOnlySystem && other.seeksOnlySystem,
  };
}
