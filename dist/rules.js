import {
  readBoundaries,
  readCitations,
  readRoles
} from "./rules-read.js";
import {
  guardRules
} from "./guard-model.js";
import {
  levels,
  roles
} from "./model.js";

// src/rules.ts
var verdicts = ["outside", "may-leave"];
function loadRules() {
  const byRole = readRoles();
  const citations = Object.entries(readCitations()).map(([id, citation]) => ({ id, ...citation }));
  const boundaries = Object.entries(readBoundaries()).map(([id, boundary]) => ({
    id,
    ...boundary
  }));
  const rules = roles.flatMap(
    (role) => verdicts.map((verdict) => {
      const {
        level,
        "security-severity": severities,
        why,
        remediation,
        references,
        ...by
      } = byRole[role];
      return {
        id: `${role}-${verdict}`,
        role,
        verdict,
        ...by[verdict],
        level: verdict === "outside" ? level : stepDown(level),
        securitySeverity: severities[verdict],
        why,
        remediation,
        references
      };
    })
  );
  const known = new Set(citations.map(({ id }) => id));
  for (const { id, references } of [...rules, ...boundaries])
    for (const cite of references)
      if (!known.has(cite))
        throw new Error(`rules/citations.yaml: has no "${cite}", which ${id} cites`);
  const ruleIds = [...rules.map(({ id }) => id), ...guardRules];
  return { rules, ruleIds, citations, boundaries };
}
function stepDown(level) {
  return levels[levels.indexOf(level) + 1] ?? level;
}
function boundariesOn(asOf, boundaries, jurisdictions) {
  return new Map(
    boundaries.map(({ id, title, jurisdictions: ids }) => {
      const countries = ids.flatMap((jurisdiction) => {
        const members = jurisdictions.members(jurisdiction, asOf);
        if (!members)
          throw new Error(
            `rules/boundaries/${id}.yaml: no jurisdiction is called "${jurisdiction}"`
          );
        return members;
      });
      return [id, { id, title, countries: new Set(countries) }];
    })
  );
}

export {
  loadRules,
  boundariesOn
};
