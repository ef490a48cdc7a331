/** What the policy accepts although no rule allows it: by whom, why, and until which day. */
import type {
  ExceptionOutcome,
  ExceptionRef,
  Finding,
  Gap,
  GapProvider,
  Provider,
} from "../model.ts";
import { isExactId, isProvider } from "../providers.ts";
import type { Exception } from "./exception.ts";
import { gapIdPattern, idsOf } from "../gap-id.ts";
import { warningOf } from "./broad.ts";
import { globOf } from "./glob.ts";
import { type OutsidePlace, acceptedTogether } from "./together.ts";

export interface Exceptions {
  /** The exception that a finding or gap falls under: one in force if there is one, else an expired one. */
  readonly forFinding: (finding: Omit<Finding, "exception">) => ExceptionRef | undefined;
  readonly forGap: (gap: Gap) => ExceptionRef | undefined;
  /** What each exception came to so far, in the policy's order. */
  readonly outcomes: () => ExceptionOutcome[];
}

/** The provider's code of a place however it is spelt ("East US"); as it is where it is not a place we know. */
export type CodeOf = (provider: Provider, place: string) => string;

/** The provider's places, with what of each the policy's boundary leaves out. */
export type OutsidePlaces = (provider: Provider) => readonly OutsidePlace[];

/** `asOf`: ISO date; an exception holds through the day it expires. `ruleIds`: all there are. */
export function exceptionsOn(
  asOf: string,
  exceptions: readonly Exception[],
  ruleIds: readonly string[],
  codeOf: CodeOf,
  placesOf: OutsidePlaces,
): Exceptions {
  const samePlace = (
    provider: GapProvider,
    wanted: string | undefined,
    actual: string | undefined,
  ): boolean =>
    same(wanted, actual) ||
    (wanted !== undefined &&
      actual !== undefined &&
      isProvider(provider) &&
      same(codeOf(provider, wanted), codeOf(provider, actual)));

  const entries = exceptions.map((exception) => {
    const covers = coveredRules(exception.rule);
    return {
      exception,
      ref: refOf(exception, asOf),
      warning: warningOf(exception, covers, { ruleIds, asOf }),
      covers,
      idMatches: idGlob(exception.resource),
      matches: 0,
    };
  });
  const together = new Map<(typeof entries)[number], string>();
  const narrow = entries.filter(
    ({ exception, ref, warning }) =>
      exception.rule !== undefined &&
      exception.classes === undefined &&
      !ref.expired &&
      !warning?.startsWith("accepts"),
  );
  for (const { what, parts } of acceptedTogether(
    narrow.map(({ exception, covers, idMatches }) => ({
      isRuleCovered: covers,
      idMatches,
      scope: exception.scope,
      isPlaceCovered: (provider, code, outside) =>
        samePlace(provider, exception.location, code) && isOnlyCountry(exception, outside),
    })),
    ruleIds,
    placesOf,
  ))
    for (const part of parts)
      together.set(
        narrow[part]!,
        `accepts every ${what} together with ${parts.length - 1} other ${parts.length === 2 ? "exception" : "exceptions"}: name the resources`,
      );
  const ofFindings = entries.filter(({ exception }) => exception.rule !== undefined);
  const ofGaps = entries.filter(({ exception }) => exception.gap !== undefined);

  // The id of each gap costs a digest.
  const hasIds = ofGaps.some(({ exception }) => gapIdPattern.test(exception.gap!));

  function first(
    among: typeof entries,
    matches: (entry: (typeof entries)[number]) => boolean,
  ): ExceptionRef | undefined {
    let found: ExceptionRef | undefined;
    for (const entry of among) {
      if (!matches(entry)) continue;
      entry.matches++;
      if (found === undefined || (found.expired && !entry.ref.expired)) found = entry.ref;
    }
    return found;
  }

  return {
    forFinding: ({ rule, resource, location, outside, classes }) =>
      first(
        ofFindings,
        (entry) =>
          entry.covers(rule) &&
          entry.idMatches(resource.id) &&
          same(entry.exception.scope, resource.scope) &&
          samePlace(resource.provider, entry.exception.location, location.code) &&
          isOnlyCountry(entry.exception, outside) &&
          haveNoOther(entry.exception, classes),
      ),
    forGap(gap) {
      let known: readonly string[] | undefined;
      const ids = (): typeof known => (hasIds ? (known ??= idsOf(gap)) : undefined);
      return first(
        ofGaps,
        (entry) =>
          (entry.exception.gap === gap.reason || ids()?.includes(entry.exception.gap!) === true) &&
          entry.idMatches(gap.resource) &&
          same(entry.exception.scope, gap.scope) &&
          samePlace(gap.provider, entry.exception.region, gap.region) &&
          same(entry.exception.service, gap.service),
      );
    },
    outcomes: () =>
      entries.map((entry) => {
        const { exception, ref, warning, matches } = entry;
        const warnings = [together.get(entry), warning].filter((one) => one !== undefined);
        return {
          ...ref,
          ...(warnings.length > 0 && { warning: warnings.join("; ") }),
          rule: exception.rule ?? `gap:${exception.gap}`,
          resource: whereOf(exception),
          status: matches === 0 ? "unused" : ref.expired ? "expired" : "applied",
          matches,
        };
      }),
  };
}

/**
 * What is accepted where none of the countries is allowed is accepted where some are: a wider boundary
 * turns ROLE-outside into ROLE-may-leave, and must not bring a finding back.
 */
function coveredRules(rule: string | undefined): (rule: string) => boolean {
  const matches = globOf(rule ?? "");
  return (id) => matches(id) || matches(graverOf(id));
}

/** The rule of the same role for a place without any allowed country. */
export function graverOf(rule: string): string {
  return rule.replace(/-may-leave$/, "-outside");
}

function refOf({ reason, approvedBy, expires, legalBasis }: Exception, asOf: string): ExceptionRef {
  return {
    reason,
    approvedBy,
    expires,
    ...(legalBasis !== undefined && { legalBasis }),
    // ISO dates compare as text.
    ...(asOf.slice(0, 10) > expires && { expired: true as const }),
  };
}

/** ARM ids differ in case from API to API; ARNs do not. */
function idGlob(glob: string | undefined): (id: string | undefined) => boolean {
  if (glob === undefined) return () => true;
  const exact = globOf(glob);
  const folded = globOf(glob.toLowerCase());
  return (id) => id !== undefined && (isExactId(id) ? exact(id) : folded(id.toLowerCase()));
}

function isOnlyCountry({ country }: Exception, outside: readonly string[]): boolean {
  return country === undefined || (outside.length === 1 && outside[0] === country);
}

function haveNoOther({ classes: accepted }: Exception, classes: readonly string[]): boolean {
  return accepted === undefined || classes.every((name) => accepted.includes(name));
}

function same(wanted: string | undefined, actual: string | undefined): boolean {
  return wanted === undefined || wanted.toLowerCase() === actual?.toLowerCase();
}

/** What an exception covers, in one line. */
function whereOf({
  resource,
  scope,
  region,
  service,
  location,
  country,
  classes,
}: Exception): string {
  const named = classes && (classes.join(" ") || "none");
  const places = { scope, region, service, location, country, classes: named };
  const narrowed = Object.entries(places).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} ${value}`],
  );
  return [...(resource === undefined ? [] : [resource]), ...narrowed].join(", ");
}
