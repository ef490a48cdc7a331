/** Equal gaps on many resources become one that counts them: a report is read by people. */
import type { Gap } from "../model.ts";

export function foldedGaps(): { readonly add: (gap: Gap) => void; readonly all: () => Gap[] } {
  const folded = new Map<string, Folded>();
  /** By what was not seen: rows of one type tell the same over and over. */
  const lastOf = new Map<string, Folded>();
  return {
    add(gap) {
      const last = lastOf.get(gap.detail);
      const key = last && isSame(last.first, gap) ? undefined : gapKey(gap);
      const before = key === undefined ? last : folded.get(key);
      if (before) {
        before.gaps++;
        before.resources += gap.resources ?? 1;
        lastOf.set(gap.detail, before);
        return;
      }
      const made = { first: gap, gaps: 1, resources: gap.resources ?? 1 };
      folded.set(key!, made);
      lastOf.set(gap.detail, made);
    },
    all: () =>
      [...folded.values()].map(({ first, gaps, resources }) => {
        if (gaps === 1) return first;
        const { resource: _, ...rest } = first;
        return { ...rest, resources };
      }),
  };
}

interface Folded {
  readonly first: Gap;
  gaps: number;
  resources: number;
}

/** In all but the resource; equal exceptions that are two objects are left to the key. */
function isSame(a: Gap, b: Gap): boolean {
  return (
    a.reason === b.reason &&
    a.provider === b.provider &&
    a.scope === b.scope &&
    a.region === b.region &&
    a.service === b.service &&
    a.type === b.type &&
    a.role === b.role &&
    a.remedy === b.remedy &&
    a.declared === b.declared &&
    a.exception === b.exception
  );
}

/** Equal for gaps that differ in nothing but the resource. */
export function gapKey({
  reason,
  provider,
  scope,
  region,
  service,
  type,
  role,
  detail,
  remedy,
  declared,
  exception,
}: Gap): string {
  return JSON.stringify([
    reason,
    provider,
    scope,
    region,
    service,
    type,
    role,
    detail,
    remedy,
    declared,
    exception,
  ]);
}
