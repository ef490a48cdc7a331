import {
  destinationOf
} from "./model.js";

// src/compare/baseline.ts
function baselineOf({ run, findings, gaps, placements, comparison }) {
  return {
    run,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of findings) yield knownOf(finding);
        if (comparison?.kind === "baseline")
          for (const { why: _, ...known } of comparison.notSeen) yield known;
      }
    },
    gaps,
    ...placements && { placements }
  };
}
function knownOf(finding) {
  const { rule, level, verdict, role, location, outside, fingerprint, exception } = finding;
  const into = destinationOf(finding);
  const { id, type, provider, scope, name } = finding.resource;
  return {
    rule,
    level,
    verdict,
    resource: { id, type, provider, scope, name },
    role,
    location,
    outside,
    ...into !== void 0 && { into },
    fingerprint,
    ...isInForce(exception) && { accepted: true }
  };
}
var isInForce = (exception) => exception !== void 0 && exception.expired !== true;

export {
  baselineOf,
  knownOf,
  isInForce
};
