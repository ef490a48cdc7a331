/** Exceptions that accept more, or for longer, than anyone can have looked at: they hold, and the report says so. */
import type { Exception } from "./exception.ts";
import { contradictedRule } from "../model.ts";
import { factsOf, providers } from "../providers.ts";
import { gapIdPattern } from "../gap-id.ts";
import { globOf } from "./glob.ts";

/** After so many years nobody who approved it may be left. */
const mostYears = 3;

/** `covers`: whether the exception's rule accepts findings of this rule. */
export function warningOf(
  exception: Exception,
  covers: (rule: string) => boolean,
  { ruleIds, asOf }: { readonly ruleIds: readonly string[]; readonly asOf: string },
): string | undefined {
  const { rule, expires } = exception;
  const faults: string[] = [];
  const what = rule === undefined ? gapsOf(exception) : findingsOf(ruleIds, covers);
  const where = what === undefined ? undefined : resourcesOf(exception);
  if (where !== undefined) faults.push(`accepts every ${what}${where}: name the resources`);
  if (expires > yearsAfter(asOf, mostYears))
    faults.push(`is valid until ${expires}, more than ${mostYears} years: set an earlier date`);
  return faults.length === 0 ? undefined : faults.join("; ");
}

/** Of a gap a whole account, a region or a service is what there is to name. */
function gapsOf({ gap, resource, scope, region, service }: Exception): string | undefined {
  const isNamed =
    gapIdPattern.test(gap ?? "") || [scope, region, service].some((one) => one !== undefined);
  if (isNamed || resource === undefined || partOf(resource) !== undefined) return undefined;
  return `gap "${gap}" of a resource`;
}

/** Undefined where the exception accepts neither all rules of a role nor all of a verdict. */
function findingsOf(
  ruleIds: readonly string[],
  covers: (rule: string) => boolean,
): string | undefined {
  // All there are of places, whether or not the one of classes is among them.
  if (ruleIds.every((rule) => rule === contradictedRule || covers(rule))) return "finding";
  const whole = (part: (rule: string) => string): readonly string[] =>
    [...Map.groupBy(ruleIds, part)].flatMap(([name, rules]) => (rules.every(covers) ? [name] : []));
  const named = [
    ...whole((rule) => rule.replace(/-(?:outside|may-leave)$/, "")),
    ...whole((rule) => /(?:outside|may-leave)$/.exec(rule)?.[0] ?? rule),
  ];
  return named.length === 0 ? undefined : `${named.join(" and ")} finding`;
}

/** "": all there are; " on AWS", " of 123456789012", " in US"; undefined where it names resources. */
function resourcesOf({ resource, scope, location, country }: Exception): string | undefined {
  const glob = (resource ?? "*").toLowerCase();
  const part = scope === undefined ? partOf(glob) : partOf(glob, [scope.toLowerCase()]);
  const of = part ?? wholeOf(glob);
  if (of === undefined) return undefined;
  return `${of}${location === undefined ? "" : ` at ${location}`}${country === undefined ? "" : ` in ${country}`}`;
}

/** Where the pattern is over all of a provider, or of all of them. */
function wholeOf(glob: string): string | undefined {
  const matches = globOf(glob);
  const whole = providers.map(factsOf).filter(({ ids }) => ids.samples().every(matches));
  return whole.length === providers.length ? "" : whole.map(({ name }) => ` on ${name}`)[0];
}

/** Where the pattern is over all of one account or region; `accounts`: which, where it is known. */
function partOf(glob: string, accounts?: readonly string[]): string | undefined {
  const lower = glob.toLowerCase();
  const matches = globOf(lower);
  for (const { ids } of providers.map(factsOf)) {
    const region = ids.regionIn(lower);
    for (const account of accounts ?? [...ids.accountsIn(lower), undefined]) {
      if (account !== undefined && ids.samples(account).every(matches)) return ` of ${account}`;
      if (region !== undefined && ids.samples(account, region).every(matches))
        return `${account === undefined ? "" : ` of ${account}`} at ${region}`;
    }
  }
  return undefined;
}

/** ISO dates compare as text. */
function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
}
