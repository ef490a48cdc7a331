/** Exceptions that accept more, or for longer, than anyone can have looked at: they hold, and the report says so. */
import type { Exception } from "./exceptions.ts";
import { globOf } from "./glob.ts";

/** After so many years nobody who approved it may be left. */
const mostYears = 3;

/** Ids that have nothing in common but what is given: a pattern that all of them match is over all there are. */
const samples = {
  AWS: (account?: string, region?: string): readonly string[] => [
    // A bucket's ARN says neither.
    ...(account === undefined && region === undefined ? ["arn:aws:s3:::x7-radiology"] : []),
    `arn:aws:rds:${region ?? "ap-east-1"}:${account ?? "210987654321"}:db:q2`,
    `arn:aws:dynamodb:${region ?? "eu-central-1"}:${account ?? "123456789012"}:table/k5`,
    `arn:aws:lambda:${region ?? "us-west-2"}:${account ?? "345678901234"}:function:f9`,
  ],
  Azure: (subscription?: string): readonly string[] => [
    `/subscriptions/${subscription ?? "8f3d2c1a"}/resourcegroups/rg-1/providers/microsoft.storage/storageaccounts/st5`,
    `/subscriptions/${subscription ?? "0b7e94d6"}/resourcegroups/q2/providers/microsoft.sql/servers/x/databases/k7`,
    `/subscriptions/${subscription ?? "5c21f0aa"}/resourcegroups/k9/providers/microsoft.web/sites/w3`,
  ],
};

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
    faults.push(
      `holds until ${expires}, more than ${mostYears} years: set an earlier day of review`,
    );
  return faults.length === 0 ? undefined : faults.join("; ");
}

/** Of a gap a whole account, a region or a service is what there is to name. */
function gapsOf({ gap, resource, scope, region, service }: Exception): string | undefined {
  const isNamed = [scope, region, service].some((one) => one !== undefined);
  if (isNamed || resource === undefined || partOf(resource) !== undefined) return undefined;
  return `gap "${gap}" of a resource`;
}

/** Undefined where the exception accepts neither all rules of a role nor all of a verdict. */
function findingsOf(
  ruleIds: readonly string[],
  covers: (rule: string) => boolean,
): string | undefined {
  if (ruleIds.every(covers)) return "finding";
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

/** Where the pattern is over all of a cloud, or of both. */
function wholeOf(glob: string): string | undefined {
  const matches = globOf(glob);
  const whole = Object.entries(samples).filter(([, ids]) => ids().every(matches));
  return whole.length === 2 ? "" : whole.map(([cloud]) => ` on ${cloud}`)[0];
}

/** Where the pattern is over all of one account or region; `accounts`: which, where it is known. */
function partOf(glob: string, accounts?: readonly string[]): string | undefined {
  const lower = glob.toLowerCase();
  const matches = globOf(lower);
  const [region] = /(?<=[:*])[a-z]{2,4}(?:-[a-z]+)+-\d(?=[:*])/.exec(lower) ?? [];
  for (const account of accounts ?? [...accountsIn(lower), undefined]) {
    if (account !== undefined && samples.Azure(account).every(matches)) return ` of ${account}`;
    if (samples.AWS(account).every(matches)) {
      if (account !== undefined) return ` of ${account}`;
    } else if (region !== undefined && samples.AWS(account, region).every(matches))
      return `${account === undefined ? "" : ` of ${account}`} at ${region}`;
  }
  return undefined;
}

/** Accounts and subscriptions that a pattern can be over, wildcards filled in. */
function* accountsIn(glob: string): Generator<string> {
  for (const [run] of glob.matchAll(/[\d?*]*\d[\d?*]*/g)) {
    const digits = run.replaceAll("?", "0");
    const missing = 12 - digits.replaceAll("*", "").length;
    const account = digits.replace("*", "0".repeat(Math.max(0, missing))).replaceAll("*", "");
    if (account.length === 12) yield account;
  }
  const [, subscription] = /subscriptions\/([^/]*)/.exec(glob) ?? [];
  // Of wildcards alone it is the cloud.
  if (subscription !== undefined && /[^*?]/.test(subscription))
    yield subscription.replaceAll("*", "").replaceAll("?", "0");
  const [guid] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(glob) ?? [];
  if (guid !== undefined) yield guid;
}

/** ISO dates compare as text. */
function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
}
