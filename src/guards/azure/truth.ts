/** Yes, no, or why it is not decided: what a rule comes to for a resource of which not all is known. */

/** A text says what it depends on. */
export type Truth = boolean | string;

export function not(truth: Truth): Truth {
  return typeof truth === "string" ? truth : !truth;
}

export function allOf(truths: Iterable<Truth>): Truth {
  let unknown: string | undefined;
  for (const truth of truths) {
    if (truth === false) return false;
    if (typeof truth === "string") unknown ??= truth;
  }
  return unknown ?? true;
}

export function anyOf(truths: Iterable<Truth>): Truth {
  let unknown: string | undefined;
  for (const truth of truths) {
    if (truth === true) return true;
    if (typeof truth === "string") unknown ??= truth;
  }
  return unknown ?? false;
}

/** A value that nobody knows before the request is made, and why. */
export class Unknown {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}
