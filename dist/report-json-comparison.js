// src/report/json-comparison.ts
function comparisonObject(it) {
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
    notes: it.notes
  };
}
function knownObject(it) {
  const { id, type, provider, scope, name } = it.resource;
  return {
    rule: it.rule,
    level: it.level,
    verdict: it.verdict,
    resource: { id, type, provider, scope, name },
    role: it.role,
    location: { code: it.location.code, countries: it.location.countries },
    outside: it.outside,
    into: it.into,
    fingerprint: it.fingerprint,
    accepted: it.accepted
  };
}

export {
  comparisonObject,
  knownObject
};
