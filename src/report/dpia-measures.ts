/** The last sections of the draft of an assessment: the findings by rule and type, how each is fixed, and the risks that they are. */
import { type Finding, type Report, isAccepted } from "../model.ts";
import { factsOf, providers } from "../providers.ts";
import { item, toFill } from "./dpia-items.ts";
import { grouped } from "./numbers.ts";
import { block, code, sentence } from "./prose.ts";

export interface Group {
  readonly rule: string;
  readonly type: string;
  readonly countries: Set<string>;
  readonly classes: Set<string>;
  resources: number;
  accepted: number;
}

export function byRuleAndType(findings: Iterable<Finding>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { rule, resource, outside, classes } = finding;
    const key = `${rule} ${resource.type}`;
    const group = groups.get(key) ?? {
      rule,
      type: resource.type,
      countries: new Set<string>(),
      classes: new Set<string>(),
      resources: 0,
      accepted: 0,
    };
    groups.set(key, group);
    group.resources++;
    if (isAccepted(finding)) group.accepted++;
    for (const country of outside) group.countries.add(country);
    for (const name of classes) group.classes.add(name);
  }
  return [...groups.values()];
}

export function* measures(
  { exceptions, rules, types }: Report,
  groups: readonly Group[],
): Generator<string> {
  for (const { rule, resource, reason, approvedBy, expires, legalBasis, status } of exceptions)
    yield item(
      `accepted (${status}): ${code(rule)} ${code(resource)}: ${sentence(reason)}, by ${code(approvedBy)} until ${expires}${legalBasis === undefined ? "" : `, legal basis: ${sentence(legalBasis)}`}`,
    );
  if (exceptions.length === 0) yield item("the policy accepts nothing");
  // The rules of a role have one text.
  const clouds = new Set(types.map(({ provider }) => provider));
  const ways = Map.groupBy(rules, ({ remediation }) =>
    ofClouds(remediation["console"] ?? "", clouds),
  );
  for (const [way, of] of ways)
    if (way !== "")
      yield (
        item(`how to bring data back (${of.map(({ id }) => code(id)).join(", ")}):`) +
          `${block(way)}\n`
      );
  yield* fixes(groups, rules);
  yield toFill(
    "encryption, access control, pseudonymisation, guards that prevent other regions, and their state",
  );
}

/** Without the lines of clouds of which nothing was scanned: "- AWS: …". */
const ofClouds = (way: string, clouds: ReadonlySet<string>): string =>
  way
    .split("\n")
    .filter((line) =>
      providers.every((one) => clouds.has(one) || !line.startsWith(`- ${factsOf(one).name}: `)),
    )
    .join("\n");

/** The fix of each type, once for a role. */
function* fixes(groups: readonly Group[], rules: Report["rules"]): Generator<string> {
  const said = new Set<string>();
  for (const { rule, type } of groups) {
    const remedy = rules
      .find(({ id }) => id === rule)
      ?.remedies?.find((one) => one.type.toLowerCase() === type.toLowerCase());
    if (remedy === undefined || said.has(`${type} ${remedy.summary}`)) continue;
    said.add(`${type} ${remedy.summary}`);
    yield item(`${code(type)} (${code(rule)}): ${sentence(remedy.summary)}`);
  }
}

export function* risks(groups: readonly Group[]): Generator<string> {
  for (const { rule, type, countries, resources, accepted } of groups)
    yield item(
      `${sentence(rule)}: ${code(type)}, ${grouped(resources)}${accepted > 0 ? ` (${grouped(accepted)} accepted)` : ""}${countries.size > 0 && countries.size < 12 ? `: ${[...countries].sort().join(", ")}` : ""}`,
    );
  if (groups.length === 0) yield item("no finding; that is not a statement on what was not seen");
  yield toFill("likelihood and severity of each risk for the data subjects, and who accepts it");
}
