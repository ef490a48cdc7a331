/**
 * A draft for a data protection impact assessment (GDPR Art. 35) of the use of clouds, in Markdown: what the scan knows
 * is filled in with its source, what only a person knows is marked, and nothing is invented.
 */
import { type Report, isAccepted } from "../model.ts";
import { factsOf, isProvider } from "../providers.ts";
import { item, toFill } from "./dpia-items.ts";
import { type Group, byRuleAndType, measures, risks } from "./dpia-measures.ts";
import { leftOutInWords } from "./left-out.ts";
import { placesTable } from "./markdown-places.ts";
import { grouped } from "./numbers.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { code, sentence } from "./prose.ts";
import { alikeRows, placeRows, rolesOf } from "./places.ts";
import { valueInWords } from "./text-lines.ts";
import { type Reporter, chunked } from "./report.ts";

export const dpia: Reporter = {
  id: "dpia",
  placements: "needed",
  render: (report) => chunked(write(report)),
};

const enoughRoom = 1024 * 1024;

function* write(report: Report): Generator<string> {
  const findings = byRuleAndType(report.findings);
  yield* head(report);
  yield "\n## 1. Description of the processing and where it takes place\n\n";
  yield toFill("nature, scope, context and purposes of the processing, and its legal basis");
  yield toFill("categories of data subjects and of personal data, and how long they are kept");
  yield* classesIn(findings);
  yield `\n### Locations\n\n${placesTable(enoughRoom, report, alikeRows(placeRows(report.summary.places)))}`;
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
  yield* measures(report, findings);
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
  for (const { type, resources } of types) {
    const who = others[type];
    if (who !== undefined) yield item(`${who} (${code(type)}): ${grouped(resources)}`);
  }
}

/** Types whose resources are others that get data, by what they are to a reader. */
const others: Readonly<Record<string, string>> = {
  "m365:PartnerTenant":
    "partner tenants of the cross-tenant access settings, whose directories keep guest accounts of this tenant unless that is blocked",
  "m365:Provisioning":
    "provisioning jobs, of which those to other tenants and applications copy accounts there",
};

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
  for (const role of ["log", "metadata"] as const) {
    const ofRole = placeRows(summary.places).flatMap(({ roles, ...row }) =>
      roles[role] ? [{ ...row, standing: "", roles: { [role]: roles[role] } }] : [],
    );
    for (const { name, roles } of alikeRows(ofRole))
      for (const [, { inside, outside, mayLeave }] of rolesOf(roles)) {
        count++;
        yield item(
          `${dataOf[role]}: ${sentence(name)}, ${grouped(inside + outside)} found, ${grouped(mayLeave)} possible`,
        );
      }
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
