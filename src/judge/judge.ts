/** Judges one run: findings of placements, and the exceptions of findings and gaps. */
import {
  type ExceptionOutcome,
  type Finding,
  type FoundClass,
  type Gap,
  type Location,
  type Placement,
  type Provider,
  type ResourceRef,
  type Rule,
  contradictedRule,
  destinationOf,
  sameId,
} from "../model.ts";
import { type Judged, judgedByClasses } from "./by-classes.ts";
import { contradictions } from "./classes.ts";
import { type CodeOf, exceptionsOn } from "./exceptions.ts";
import { levelsOf } from "./levels.ts";
import type { Policy } from "./policy.ts";
import { outsideOf } from "./verdict.ts";
import { sha256Of } from "../sha256.ts";

/** Judges one run: it counts what the exceptions matched. */
export interface Judge {
  /** Undefined where the placement is inside, or the policy switched the rule off. */
  readonly placement: (placement: Placement) => Finding | undefined;
  /** Where the data classes of its resource exclude one another; the placement shows where that is. */
  readonly contradicted: (placement: Placement) => Finding | undefined;
  /** Whatever the levels and the exceptions of the policy say. */
  readonly judged: (placement: Placement) => Judged;
  /** The gap, with the exception that accepts it (or accepted it until it expired). */
  readonly gap: (gap: Gap) => Gap;
  readonly exceptions: () => ExceptionOutcome[];
}

/** The same in every scan and any order; JSON keeps the parts apart whatever they hold. */
export function fingerprint(
  rule: string,
  resource: string,
  role: string,
  location: string,
  destination?: string,
): string {
  const parts = [rule, sameId(resource), role, location];
  return sha256Of(
    JSON.stringify(destination === undefined ? parts : [...parts, sameId(destination)]),
  );
}

/**
 * `asOf`: the ISO date on which the policy's exceptions are read; `codeOf`: how its places are spelt;
 * `placesOf`: all places of a provider, to see whether exceptions together accept everything; `foundOf`: classes of a
 * resource beside those of its tags.
 */
export function judgeBy(
  policy: Policy,
  rules: readonly Rule[],
  asOf: string,
  codeOf: CodeOf = (_, place) => place,
  placesOf: (provider: Provider) => readonly Location[] = () => [],
  foundOf: (resource: ResourceRef) => readonly FoundClass[] = () => [],
): Judge {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  // Those of guards are for the audit of guards.
  const own = policy.exceptions.filter(({ rule }) => rule?.startsWith("guard-") !== true);
  const exceptions = exceptionsOn(asOf, own, [...byId.keys()], codeOf, (provider) =>
    placesOf(provider).map((place) => ({
      ...place,
      outside: outsideOf(place.countries, policy.boundary.countries),
    })),
  );
  const levelOf = levelsOf(policy, byId);
  const excepted = (finding: Finding): Finding => {
    const exception = exceptions.forFinding(finding);
    return exception ? { ...finding, exception } : finding;
  };
  function contradiction(): Rule {
    const rule = byId.get(contradictedRule);
    if (!rule) throw new Error(`unknown rule ${contradictedRule}`);
    return rule;
  }
  const ruled = judgedByClasses(policy, foundOf);
  const byRole = new Map<Placement["role"], Map<Judged["verdict"], Rule>>();

  function ruleFor(role: Placement["role"], verdict: Judged["verdict"]): Rule {
    let byVerdict = byRole.get(role);
    if (!byVerdict) byRole.set(role, (byVerdict = new Map()));
    let rule = byVerdict.get(verdict);
    if (!rule) {
      const id = `${role}-${verdict}`;
      rule = byId.get(id);
      if (!rule) throw new Error(`unknown rule ${id}`);
      byVerdict.set(verdict, rule);
    }
    return rule;
  }

  return {
    judged: ({ resource, location }) => ruled(resource).judged(location),
    placement(placement) {
      const { resource, role, location, evidence, into } = placement;
      const { classes, reasons, judged } = ruled(resource);
      const { verdict: found, outside } = judged(location);
      if (found === "inside") return undefined;
      const rule = ruleFor(role, found);
      const { id } = rule;
      const level = levelOf(rule);
      if (level === "off") return undefined;
      const finding: Finding = {
        rule: id,
        level,
        verdict: found,
        resource,
        role,
        location,
        outside,
        evidence,
        ...(into !== undefined && { into }),
        classes,
        ...(reasons.length > 0 && { classReasons: reasons }),
        fingerprint: fingerprint(id, resource.id, role, location.code, destinationOf(placement)),
        references: rule.references,
      };
      return excepted(finding);
    },
    contradicted({ resource, role, location }) {
      const { classes, reasons } = ruled(resource);
      const pairs = contradictions(classes, policy.classes);
      const level = levelOf(contradiction());
      if (pairs.length === 0 || level === "off") return undefined;
      const whyOf = (name: string): string => reasons[classes.indexOf(name)]!;
      return excepted({
        rule: contradictedRule,
        level,
        verdict: "contradicted",
        resource,
        role,
        location,
        outside: [],
        evidence: {
          pointer: "",
          value: null,
          basis: "inherent",
          why: pairs
            .map(
              ([said, found]) =>
                `it is ${said} (${whyOf(said)}) and ${found} (${whyOf(found)}), which ${said} excludes`,
            )
            .join("; "),
          docs: "",
        },
        classes,
        classReasons: reasons,
        fingerprint: fingerprint(contradictedRule, resource.id, role, pairs.flat().join(" ")),
        references: contradiction().references,
      });
    },
    gap(gap) {
      const exception = exceptions.forGap(gap);
      return exception ? { ...gap, exception } : gap;
    },
    exceptions: exceptions.outcomes,
  };
}
