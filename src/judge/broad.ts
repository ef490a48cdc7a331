/** Exceptions that accept more, or for longer, than anyone can have looked at: they hold, and the report says so. */
import { anyIds, providerNames } from "./any-ids.ts";
import type { Exception } from "./exceptions.ts";
import { globOf } from "./glob.ts";
import { providers } from "../model.ts";

/** After so many years nobody who approved it may be left. */
const mostYears = 3;

/** `covers`: whether the exception's rule accepts findings of this rule. */
export function warningOf(
  exception: Exception,
  covers: (rule: string) => boolean,
  { ruleIds, asOf }: { readonly ruleIds: readonly string[]; readonly asOf: string },
): string | undefined {
  const { rule, gap, resource, scope, region, service, location, country, expires } = exception;
  const faults: string[] = [];
  const isEveryRule = rule !== undefined && ruleIds.every(covers);
  const narrowed = [region, service, location, country].some((one) => one !== undefined);
  // A whole account is more than anyone has looked at; for a gap it is what there is to name.
  if (!narrowed && (isEveryRule || (gap !== undefined && scope === undefined && resource))) {
    const matches = globOf((resource ?? "*").toLowerCase());
    const whole = providers.flatMap((provider) =>
      anyIds[provider].every(matches) ? [providerNames[provider]] : [],
    );
    const what = isEveryRule ? "finding" : `gap "${gap}" of a resource`;
    const where =
      scope !== undefined ? ` of ${scope}` : whole.length === 1 ? ` on ${whole[0]}` : "";
    if (whole.length > 0) faults.push(`accepts every ${what}${where}: name the resources`);
  }
  if (expires > yearsAfter(asOf, mostYears))
    faults.push(
      `holds until ${expires}, more than ${mostYears} years: set an earlier day of review`,
    );
  return faults.length === 0 ? undefined : faults.join("; ");
}

/** ISO dates compare as text. */
function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
}
