/** Rules, citations and boundaries: the reader of what rules/ says of the law (the atlas reads the geography). */
import { guardRules } from "./guard-model.ts";
import {
  type Boundary,
  type Citation,
  type Country,
  type Level,
  type Rule,
  contradictedRule,
  levels,
  roles,
} from "./model.ts";
import { readBoundaries, readCitations, readContradicted, readRoles } from "./rules/read.ts";

/** A named boundary as its file says it; which countries that is depends on the day. */
export interface BoundaryRule {
  readonly id: string;
  readonly title: string;
  /** Ids of jurisdictions; together they make the boundary. */
  readonly jurisdictions: readonly string[];
  readonly references: readonly string[];
  /** Countries that are in it and countries that people take to be; a test holds them. */
  readonly examples: { readonly allowed: readonly Country[]; readonly refused: readonly Country[] };
}

export interface Rules {
  /** Two of each role, in the order of the roles: outside, may-leave; and the one about data classes. */
  readonly rules: readonly Rule[];
  /** What a policy may name: the rules, and those of the audit of guards. */
  readonly ruleIds: readonly string[];
  readonly citations: readonly Citation[];
  readonly boundaries: readonly BoundaryRule[];
}

const verdicts = ["outside", "may-leave"] as const;

export function loadRules(): Rules {
  const byRole = readRoles();
  const citations = Object.entries(readCitations()).map(([id, citation]) => ({ id, ...citation }));
  const boundaries = Object.entries(readBoundaries()).map(([id, boundary]) => ({
    id,
    ...boundary,
  }));
  const rules = roles.flatMap((role) =>
    verdicts.map((verdict): Rule => {
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
        references,
      };
    }),
  );
  const { level, "security-severity": securitySeverity, ...contradicted } = readContradicted();
  rules.push({
    id: contradictedRule,
    role: "home",
    verdict: "contradicted",
    level,
    securitySeverity,
    ...contradicted,
  });
  const known = new Set(citations.map(({ id }) => id));
  for (const { id, references } of [...rules, ...boundaries])
    for (const cite of references)
      if (!known.has(cite))
        throw new Error(`rules/citations.yaml: has no "${cite}", which ${id} cites`);
  const ruleIds = [...rules.map(({ id }) => id), ...guardRules];
  return { rules, ruleIds, citations, boundaries };
}

/** Data that may stay inside is one step less grave than data that can't be; a note is the least there is. */
function stepDown(level: Level): Level {
  return levels[levels.indexOf(level) + 1] ?? level;
}

/** The boundaries as they stand on a day (ISO date). */
export function boundariesOn(
  asOf: string,
  boundaries: readonly BoundaryRule[],
  jurisdictions: { members(id: string, asOf: string): readonly Country[] | undefined },
): ReadonlyMap<string, Boundary> {
  return new Map(
    boundaries.map(({ id, title, jurisdictions: ids }) => {
      const countries = ids.flatMap((jurisdiction) => {
        const members = jurisdictions.members(jurisdiction, asOf);
        if (!members)
          throw new Error(
            `rules/boundaries/${id}.yaml: no jurisdiction is called "${jurisdiction}"`,
          );
        return members;
      });
      return [id, { id, title, countries: new Set(countries) }];
    }),
  );
}
