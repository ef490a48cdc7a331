/**
 * Whether a gap was there before. One that grew is new: what is not seen today and was seen then must not pass
 * for known.
 */
import { type Gap, sameId } from "../model.ts";
import type { KnownGap } from "./baseline.ts";

/** What an earlier report did not see, of one kind. */
interface Budget {
  readonly ids: Set<string>;
  /** Resources of gaps that name none. */
  unnamed: number;
  /** The numbers in the gap's text, the largest at each place. */
  readonly numbers: number[];
}

/** Asked once for each gap of the report, in any order. */
export function knownGaps(gaps: Iterable<KnownGap>): (gap: Gap) => boolean {
  const budgets = new Map<string, Budget>();
  for (const gap of gaps) {
    const key = kindOf(gap);
    let budget = budgets.get(key);
    if (!budget) budgets.set(key, (budget = { ids: new Set(), unnamed: 0, numbers: [] }));
    if (gap.resource === undefined) budget.unnamed += gap.resources ?? 1;
    else budget.ids.add(sameId(gap.resource));
    for (const [i, one] of numbersIn(gap).entries())
      budget.numbers[i] = Math.max(budget.numbers[i] ?? 0, one);
  }
  return (gap) => {
    const budget = budgets.get(kindOf(gap));
    if (!budget) return false;
    if (numbersIn(gap).some((one, i) => one > (budget.numbers[i] ?? 0))) return false;
    if (gap.resource !== undefined && budget.ids.delete(sameId(gap.resource))) return true;
    const count = gap.resources ?? 1;
    const named = gap.resource === undefined ? budget.ids.size : 0;
    if (count > budget.unnamed + named) return false;
    const rest = count - budget.unnamed;
    budget.unnamed = Math.max(0, budget.unnamed - count);
    // Several gaps that were one each are one today.
    for (const id of [...budget.ids].slice(0, Math.max(0, rest))) budget.ids.delete(id);
    return true;
  };
}

/** The call that failed, as permissions name it: "rds:DescribeDBClusters". */
const actions = /\b[a-z][\w.-]*:[A-Z]\w+/g;

/** A call that failed is the same gap whatever the provider said this time. */
const isOfCall = ({ service, resource }: KnownGap): boolean =>
  service !== undefined && resource === undefined;

/** Account ids are longer, and numbers within names are part of them. */
const counts = /(?<![\w.:/-])\d{1,9}(?![\w:/-]|\.\d)/g;

const numbersIn = (gap: KnownGap): readonly number[] =>
  isOfCall(gap) ? [] : [...gap.detail.matchAll(counts)].map(([digits]) => Number(digits));

function kindOf(gap: KnownGap): string {
  const { reason, provider, scope, region, service, type, role, detail } = gap;
  return JSON.stringify([
    reason,
    provider,
    sameId(scope),
    region,
    service,
    type?.toLowerCase(),
    role,
    isOfCall(gap) ? (detail.match(actions) ?? []).sort() : detail.replace(counts, "#"),
  ]);
}
