/**
 * A draft for a data protection impact assessment (GDPR Art. 35) of the use of clouds, in Markdown: what the scan knows
 * is filled in with its source, what only a person knows is marked, and nothing is invented.
 */
import { type Finding, type Report, isAccepted } from "../model.ts";
import { factsOf, isProvider } from "../providers.ts";
import { leftOutInWords } from "./left-out.ts";
import { placesTable } from "./markdown-places.ts";
import { grouped } from "./numbers.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { block, code, sentence } from "./prose.ts";
import { placeRows, rolesOf } from "./places.ts";
import { valueInWords } from "./text-lines.ts";
import { type Reporter, chunked } from "./report.ts";

export const dpia: Reporter = {
  id: "dpia",
  placements: "needed",
  render: (report) => chunked(write(report)),
};

const toFill = (what: string): string => `- [ ] **To be completed:** ${what}\n`;
const item = (text: string): string => `- ${text}\n`;
const enoughRoom = 1024 * 1024;

function* write(report: Report): Generator<string> {
  const findings = byRuleAndType(report.findings);
  yield* head(report);
  yield "\n## 1. Description of the processing and where it takes place\n\n";
  yield toFill("nature, scope, context and purposes of the processing, and its legal basis");
  yield toFill("categories of data subjects and of personal data, and how long they are kept");
  yield* classesIn(findings);
  yield `\n### Locations\n\n${placesTable(enoughRoom, report)}`;
  yield "\n## 2. Recipients\n\n";
  yield* recipients(report);
  yield toFill("contracts under Art. 28 with each of them, and their subprocessors");
  yield "\n## 3. Transfers to third countries\n\n";
  yield* transfers(report);
  yield "\n## 4. Required service data and diagnostic data\n\n";
  yield* diagnostics(report);
  yield "\n## 5. Necessity and proportionality\n\n";
  yield toFill("why this processing and these locations are needed, and what less would do");
  yield toFill("how data subjects are informed and how they exercise their rights");
  yield "\n## 6. Measures\n\n";
  yield* measures(report);
  yield "\n## 7. Residual risks\n\n";
  yield* risks(findings);
  yield "\n### Not seen\n\n";
  yield* notSeen(report);
  yield "\n### What no API shows\n\n";
  for (const { type, detail } of report.blindSpots)
    yield item(`${code(type)}: ${sentence(detail)}`);
  if (report.blindSpots.length === 0) yield item("unknown:");
  yield toFill(
    "the data protection officer's advice (Art. 35(2)) and whether to consult the authority (Art. 36)",
  );
}

function* head({ run, summary }: Report): Generator<string> {
  yield "# Data protection impact assessment: draft\n\n";
  yield `Written by data-boundary ${run.tool.version} from a scan that ended at ${run.finishedAt}. It is evidence for a legal assessment, not legal advice. `;
  yield "Text without a mark was observed by the scan or is cited; a person must write the marked parts.\n\n";
  yield item(sentence(policyInWords(run)));
  yield item(
    `boundary: ${code(run.boundary.id)} (${run.boundary.countries.length} countries), country lists and exceptions as of ${run.asOf}, ${sentence(rulesInWords(run))}`,
  );
  yield item(
    `scanned: ${run.targets.map(code).join(", ")}, as ${run.identities.map(code).join(", ") || "nobody"}`,
  );
  yield item(
    `${grouped(summary.resources)} resources, ${grouped(summary.placements)} places of their data, ${grouped(summary.gaps)} gaps: the scan is ${run.status}`,
  );
  if (run.leftOut) yield item(`left out on purpose: ${sentence(leftOutInWords(run.leftOut))}`);
}

interface Group {
  readonly rule: string;
  readonly type: string;
  readonly countries: Set<string>;
  readonly classes: Set<string>;
  resources: number;
  accepted: number;
}

function byRuleAndType(findings: Iterable<Finding>): readonly Group[] {
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

function* classesIn(groups: readonly Group[]): Generator<string> {
  const names = new Set(groups.flatMap(({ classes }) => [...classes]));
  yield names.size > 0
    ? item(
        `data classes of the policy among the findings: ${[...names].sort().map(code).join(", ")}`,
      )
    : item("no finding has a data class of the policy");
}

function* recipients({ types }: Report): Generator<string> {
  const counts = new Map<string, number>();
  for (const { provider, resources } of types)
    counts.set(provider, (counts.get(provider) ?? 0) + resources);
  for (const [provider, resources] of [...counts].sort())
    yield item(
      `${isProvider(provider) ? factsOf(provider).recipient : code(provider)}: ${grouped(resources)} resources`,
    );
  if (counts.size === 0) yield item("no resource was found");
}

function* transfers({ summary }: Report): Generator<string> {
  const { places } = summary;
  let count = 0;
  for (const { name, standing, roles } of placeRows(places)) {
    if (standing === "EEA member") continue;
    count++;
    const said = rolesOf(roles).map(
      ([role, { inside, outside, mayLeave }]) =>
        `${role} ${grouped(inside + outside)} found${mayLeave > 0 ? `, ${grouped(mayLeave)} possible` : ""}`,
    );
    yield item(
      `${sentence(name)}: ${said.join("; ")}${standing === "" ? "" : ` (${sentence(standing)})`}`,
    );
  }
  if (count === 0)
    yield item("the scan found no location outside the EEA; section 7 lists what it did not see");
  yield item(
    `adequacy decisions: ${places.adequacyList.url}, checked on ${places.adequacyList.checked}`,
  );
  yield toFill(
    "for each country: whether this is a transfer under Chapter V, its instrument (Art. 45, 46 or 49), and the transfer impact assessment",
  );
}

const dataOf = { log: "logs", metadata: "metadata" } as const;

/** More than a person reads are in the reports that list all. */
const mostSettings = 100;

/** Each destination of logs and diagnostic data as its setting says it. */
function* settingsSeen({ placements = [] }: Report): Generator<string> {
  let count = 0;
  for (const { resource, role, location, evidence, verdict } of placements) {
    if (role !== "log") continue;
    if (++count > mostSettings) continue;
    const read =
      evidence.basis === "stated"
        ? ` (${code(`${evidence.pointer.replace(/^\//, "")} = ${valueInWords(evidence.value)}`)})`
        : "";
    yield item(
      `${code(resource.type)} ${code(resource.name)}: ${sentence(evidence.why)}${read}, at ${code(location.code)}: ${verdict}`,
    );
  }
  if (count > mostSettings) yield item(`and ${grouped(count - mostSettings)} more`);
}

function* diagnostics(report: Report): Generator<string> {
  const { summary, blindSpots } = report;
  let count = 0;
  for (const { name, roles } of placeRows(summary.places))
    for (const [role, { inside, outside, mayLeave }] of rolesOf(roles))
      if (role === "log" || role === "metadata") {
        count++;
        yield item(
          `${dataOf[role]}: ${sentence(name)}, ${grouped(inside + outside)} found, ${grouped(mayLeave)} possible`,
        );
      }
  if (count === 0) yield item("no destination of logs or metadata was seen");
  yield* settingsSeen(report);
  for (const { type, detail } of blindSpots)
    if (/diagnostic|Intune|EU Data Boundary/i.test(`${type} ${detail}`))
      yield item(`no API shows: ${code(type)}: ${sentence(detail)}`);
  yield toFill(
    "required and optional diagnostic data of Windows, Office and browsers: levels, and who set them",
  );
}

function* measures({ exceptions, rules }: Report): Generator<string> {
  for (const { rule, resource, reason, approvedBy, expires, legalBasis, status } of exceptions)
    yield item(
      `accepted (${status}): ${code(rule)} ${code(resource)}: ${sentence(reason)}, by ${code(approvedBy)} until ${expires}${legalBasis === undefined ? "" : `, legal basis: ${sentence(legalBasis)}`}`,
    );
  if (exceptions.length === 0) yield item("the policy accepts nothing");
  // The rules of a role have one text.
  const ways = Map.groupBy(rules, ({ remediation }) => remediation["console"] ?? "");
  for (const [way, of] of ways)
    if (way !== "")
      yield (
        item(`how to bring data back (${of.map(({ id }) => code(id)).join(", ")}):`) +
          `${block(way)}\n`
      );
  yield toFill(
    "encryption, access control, pseudonymisation, guards that prevent other regions, and their state",
  );
}

function* risks(groups: readonly Group[]): Generator<string> {
  for (const { rule, type, countries, resources, accepted } of groups)
    yield item(
      `${sentence(rule)}: ${code(type)}, ${grouped(resources)}${accepted > 0 ? ` (${grouped(accepted)} accepted)` : ""}${countries.size > 0 && countries.size < 12 ? `: ${[...countries].sort().join(", ")}` : ""}`,
    );
  if (groups.length === 0) yield item("no finding; that is not a statement on what was not seen");
  yield toFill("likelihood and severity of each risk for the data subjects, and who accepts it");
}

function* notSeen({ gaps }: Report): Generator<string> {
  let count = 0;
  for (const gap of gaps) {
    count++;
    yield item(
      `${isAccepted(gap) ? "accepted: " : ""}${sentence(gap.detail)}; ${sentence(gap.remedy)}`,
    );
  }
  if (count === 0) yield item("no gap");
}
