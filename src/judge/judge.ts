/** Whether data may be where it is: a set of possible countries against a set of allowed ones. */
import { hash } from "node:crypto";
import {
  type Country,
  type ExceptionOutcome,
  type Finding,
  type FoundClass,
  type Gap,
  type Level,
  type Location,
  type Placement,
  type Provider,
  type ResourceRef,
  type Rule,
  type Verdict,
  contradictedRule,
  destinationOf,
  levels,
  sameId,
} from "../model.ts";
import { type Allowed, type DataClass, allowedFor, classesOf, contradictions } from "./classes.ts";
import { type CodeOf, exceptionsOn, graverOf } from "./exceptions.ts";
import type { Policy } from "./policy.ts";

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

/** A place of which no country is known is never inside: it may be anywhere. */
export function verdict(possible: readonly Country[], allowed: Allowed): Verdict {
  if (possible.length === 0) return "may-leave";
  const outside = outsideOf(possible, allowed).length;
  return outside === 0 ? "inside" : outside === possible.length ? "outside" : "may-leave";
}

function outsideOf(possible: readonly Country[], allowed: Allowed): readonly Country[] {
  return allowed === "anywhere" ? [] : possible.filter((country) => !allowed.has(country));
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
  return hash(
    "sha256",
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
    if (!rule) throw new Error(`no rule is called ${contradictedRule}`);
    return rule;
  }
  const ruled = remember(policy, foundOf);

  return {
    judged: ({ resource, location }) => ruled(resource).judged(location),
    placement(placement) {
      const { resource, role, location, evidence, into } = placement;
      const { classes, reasons, judged } = ruled(resource);
      const { verdict: found, outside } = judged(location);
      if (found === "inside") return undefined;
      const id = `${role}-${found}`;
      const rule = byId.get(id);
      if (!rule) throw new Error(`no rule is called ${id}`);
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

/**
 * What the policy says for the rule itself, but never graver than the level of the graver rule of the role:
 * a wider boundary makes no finding and no level worse.
 */
function levelsOf(
  { levels: said }: Policy,
  byId: ReadonlyMap<string, Rule>,
): (rule: Rule) => Level | "off" {
  const own = ({ id, level }: Rule): Level | "off" => said.get(id) ?? level;
  const known = new Map(
    [...byId.values()].map((rule) => {
      const graver = byId.get(graverOf(rule.id));
      return [rule.id, graver ? milder(own(rule), own(graver)) : own(rule)] as const;
    }),
  );
  return (rule) => known.get(rule.id) ?? rule.level;
}

const byGravity = [...levels, "off"] as const;

function milder(a: Level | "off", b: Level | "off"): Level | "off" {
  return byGravity[Math.max(byGravity.indexOf(a), byGravity.indexOf(b))]!;
}

export interface Judged {
  readonly verdict: Verdict;
  /** The countries of the location that are not allowed. */
  readonly outside: readonly Country[];
}

interface ByClasses {
  readonly classes: readonly string[];
  readonly judged: (location: Location) => Judged;
}

interface Ruled extends ByClasses {
  readonly reasons: readonly string[];
}

/** Estates have many resources and few locations and combinations of classes: each pair is judged once. */
function remember(
  { classes, boundary }: Policy,
  foundOf: (resource: ResourceRef) => readonly FoundClass[],
): (resource: ResourceRef) => Ruled {
  const byClasses = new Map<string, ByClasses>();
  // A resource's placements come one after the other.
  let last: { resource: ResourceRef; ruled: Ruled } | undefined;

  function of(matching: readonly DataClass[], tagged: readonly DataClass[]): ByClasses {
    const key = matching
      .map((one) => `${classes.indexOf(one)}${tagged.includes(one) ? "" : "found"}`)
      .join();
    const before = byClasses.get(key);
    if (before) return before;
    const found = matching.filter((one) => !tagged.includes(one));
    const allowed = allowedFor(tagged, found, boundary);
    const known = new WeakMap<Location, Judged>();
    const made: ByClasses = {
      classes: matching.map(({ name }) => name),
      judged(location) {
        let judged = known.get(location);
        if (!judged) {
          const { countries } = location;
          judged = { verdict: verdict(countries, allowed), outside: outsideOf(countries, allowed) };
          known.set(location, judged);
        }
        return judged;
      },
    };
    byClasses.set(key, made);
    return made;
  }

  if (classes.length === 0) {
    const ruled = { ...of([], []), reasons: [] };
    return () => ruled;
  }
  return (resource) => {
    if (last?.resource === resource) return last.ruled;
    const tagged = classesOf(resource, classes);
    const found = new Map(foundOf(resource).map(({ name, why }) => [name, why]));
    const matching = classes.filter((one) => tagged.includes(one) || found.has(one.name));
    const reasons = matching.map((one) =>
      tagged.includes(one) ? `tag ${Object.keys(one.tags ?? {}).join(", ")}` : found.get(one.name)!,
    );
    const ruled = { ...of(matching, tagged), reasons };
    last = { resource, ruled };
    return ruled;
  };
}
