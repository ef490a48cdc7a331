/**
 * Cuts out of a large Terraform plan, before it is parsed, what nobody reads of it and what would cost as much as
 * what is read: the planned values, which the changes say as well, and the drift.
 */

const longestBefore = 1024 * 1024;
/**
 * What may not be cut with them, where another tool wrote the members in another order than Terraform's. Attributes
 * are often called `configuration`: `isWholePlan` looks for that one afterwards.
 */
const read = [
  "format_version",
  "variables",
  "action_invocations",
  "deferred_action_invocations",
  "prior_state",
  "deferred_changes",
  "complete",
  "errored",
];

/**
 * In place. Undefined where the members are in another order, or there are no changes. Only where the
 * changes stand in the document itself is the rest JSON: else it closes more brackets than it opens.
 */
export function cutPlan(bytes: Buffer): Buffer | undefined {
  const from = bytes.indexOf('"planned_values"');
  if (from < 0 || from > longestBefore) return undefined;
  const before = membersOf(bytes.toString("utf8", 0, from));
  if (!before) return undefined;
  const to = bytes.indexOf('"resource_changes"', from);
  // An escaped quote would be the end of a longer name.
  if (to < 0 || !/[,\s]/.test(String.fromCharCode(bytes[to - 1]!))) return undefined;
  if (
    !/^"resource_changes"\s{0,40}:\s{0,40}\[\s{0,40}\{/.test(bytes.toString("latin1", to, to + 160))
  )
    return undefined;
  const cut = bytes.subarray(from, to);
  if (read.some((name) => !before.has(name) && cut.includes(`"${name}"`))) return undefined;
  bytes.copyWithin(from, to);
  return bytes.subarray(0, bytes.length - (to - from));
}

/** The members of a start that another member of the document itself may follow. */
function membersOf(start: string): ReadonlySet<string> | undefined {
  try {
    return new Set(Object.keys(JSON.parse(`${start}"":0}`) as object));
  } catch {
    return undefined;
  }
}

/** Of a plan that was cut; else it is read whole. */
export const isWholePlan = (json: unknown): boolean =>
  typeof json === "object" && json !== null && Object.hasOwn(json, "configuration");
