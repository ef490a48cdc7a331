/** What is checked before a scan: one line each, with what to do where it is not well. */

export interface Preflight {
  readonly what: string;
  /** `unknown`: it could not be checked, and a scan will say. */
  readonly status: "ok" | "problem" | "unknown";
  readonly detail: string;
  readonly fix?: string;
}

/** How many names a line shows. */
const shown = 5;

export function listed(names: readonly string[]): string {
  const more = names.length - shown;
  return names.slice(0, shown).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
