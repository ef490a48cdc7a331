/** A comparison as the JSON report writes it, and a known finding as the baseline file does: each member named, so that the order of keys is fixed. */
import type { Comparison, KnownFinding } from "../model.ts";

export function comparisonObject(it: Comparison): object {
  const { error, warning, note } = it.newByLevel;
  return {
    kind: it.kind,
    name: it.name,
    finishedAt: it.finishedAt,
    new: it.new,
    worse: it.worse,
    known: it.known,
    newByLevel: { error, warning, note },
    newGaps: it.newGaps,
    knownGaps: it.knownGaps,
    closed: it.closed.map((one) => ({ ...knownObject(one), why: one.why })),
    notSeen: it.notSeen.map((one) => ({ ...knownObject(one), why: one.why })),
    changed: it.changed.map((one) => ({ ...knownObject(one), changes: one.changes })),
    notes: it.notes,
  };
}

export function knownObject(it: KnownFinding): object {
  const { id, type, provider, scope, name } = it.resource;
  return {
    rule: it.rule,
    level: it.level,
    verdict: it.verdict,
    resource: { id, type, provider, scope, name },
    role: it.role,
    location: { code: it.location.code, countries: it.location.countries },
    outside: it.outside,
    classes: it.classes,
    into: it.into,
    fingerprint: it.fingerprint,
    accepted: it.accepted,
  };
}
