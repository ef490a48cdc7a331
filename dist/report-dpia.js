import {
  placesTable
} from "./report-markdown-places.js";
import "./report-markdown-table.js";
import {
  factsOf,
  isProvider
} from "./providers.js";

// src/report/dpia.ts
import { isAccepted } from "./cli.js";
import { leftOutInWords } from "./scan.js";
import { grouped } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";

// src/report/prose.ts
import { wholeForTerminal } from "./cli.js";
function code(text) {
  const shown = wholeForTerminal(text).replaceAll(/ +/g, " ").trim();
  if (shown === "") return "(empty)";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const room = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${room}${shown}${room}${fence}`;
}
function sentence(text) {
  return wholeForTerminal(text).trim().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/[\\`*[\]~|$]/g, "\\$&").replaceAll(/(?<!\w)_|_(?!\w)/g, "\\_").replaceAll(/(?<=https?|ftp|mailto|xmpp):/gi, "\\:").replaceAll("www.", "www\\.").replaceAll(/(?<![\w.])@|#(?=\d)/g, "$&<!-- -->").replace(
    /^(?:[-+#=]|\d+(?=[.)]))/,
    (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`
  );
}
function block(text) {
  let lines = "";
  for (const line of text.trim().split("\n")) {
    const said = line.trim().replace(/^- /, "");
    if (said === "") continue;
    const isItem = line.trim().startsWith("- ");
    lines += `${isItem && lines !== "" ? "" : "\n"}  ${isItem ? "- " : ""}${withMenus(said)}
`;
  }
  return lines;
}
var withMenus = (text) => text.split(/(\*[^*]+\*|`[^`]+`)/).map(
  (part, i) => i % 2 === 0 ? inner(part) : part.startsWith("`") ? code(part.slice(1, -1)) : `*${inner(part.slice(1, -1))}*`
).join("");
var inner = (part) => `${/^ */.exec(part)[0]}${sentence(part)}${part.trim() === "" ? "" : / *$/.exec(part)[0]}`;

// src/report/dpia.ts
import { placeRows, rolesOf } from "./scan.js";
import { valueInWords } from "./scan.js";
import { chunked } from "./scan.js";
var dpia = {
  id: "dpia",
  placements: "needed",
  render: (report) => chunked(write(report))
};
var toFill = (what) => `- [ ] **To be completed:** ${what}
`;
var item = (text) => `- ${text}
`;
var enoughRoom = 1024 * 1024;
function* write(report) {
  const findings = byRuleAndType(report.findings);
  yield* head(report);
  yield "\n## 1. Description of the processing and where it takes place\n\n";
  yield toFill("nature, scope, context and purposes of the processing, and its legal basis");
  yield toFill("categories of data subjects and of personal data, and how long they are kept");
  yield* classesIn(findings);
  yield `
### Locations

${placesTable(enoughRoom, report)}`;
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
    "the data protection officer's advice (Art. 35(2)) and whether to consult the authority (Art. 36)"
  );
}
function* head({ run, summary }) {
  yield "# Data protection impact assessment: draft\n\n";
  yield `Written by data-boundary ${run.tool.version} from a scan that ended at ${run.finishedAt}. It is evidence for a legal assessment, not legal advice. `;
  yield "Text without a mark was observed by the scan or is cited; a person must write the marked parts.\n\n";
  yield item(sentence(policyInWords(run)));
  yield item(
    `boundary: ${code(run.boundary.id)} (${run.boundary.countries.length} countries), country lists and exceptions as of ${run.asOf}, ${sentence(rulesInWords(run))}`
  );
  yield item(
    `scanned: ${run.targets.map(code).join(", ")}, as ${run.identities.map(code).join(", ") || "nobody"}`
  );
  yield item(
    `${grouped(summary.resources)} resources, ${grouped(summary.placements)} places of their data, ${grouped(summary.gaps)} gaps: the scan is ${run.status}`
  );
  if (run.leftOut) yield item(`left out on purpose: ${sentence(leftOutInWords(run.leftOut))}`);
}
function byRuleAndType(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, resource, outside, classes } = finding;
    const key = `${rule} ${resource.type}`;
    const group = groups.get(key) ?? {
      rule,
      type: resource.type,
      countries: /* @__PURE__ */ new Set(),
      classes: /* @__PURE__ */ new Set(),
      resources: 0,
      accepted: 0
    };
    groups.set(key, group);
    group.resources++;
    if (isAccepted(finding)) group.accepted++;
    for (const country of outside) group.countries.add(country);
    for (const name of classes) group.classes.add(name);
  }
  return [...groups.values()];
}
function* classesIn(groups) {
  const names = new Set(groups.flatMap(({ classes }) => [...classes]));
  yield names.size > 0 ? item(
    `data classes of the policy among the findings: ${[...names].sort().map(code).join(", ")}`
  ) : item("no finding has a data class of the policy");
}
function* recipients({ types }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { provider, resources } of types)
    counts.set(provider, (counts.get(provider) ?? 0) + resources);
  for (const [provider, resources] of [...counts].sort())
    yield item(
      `${isProvider(provider) ? factsOf(provider).recipient : code(provider)}: ${grouped(resources)} resources`
    );
  if (counts.size === 0) yield item("no resource was found");
}
function* transfers({ summary }) {
  const { places } = summary;
  let count = 0;
  for (const { name, standing, roles } of placeRows(places)) {
    if (standing === "EEA member") continue;
    count++;
    const said = rolesOf(roles).map(
      ([role, { inside, outside, mayLeave }]) => `${role} ${grouped(inside + outside)} found${mayLeave > 0 ? `, ${grouped(mayLeave)} possible` : ""}`
    );
    yield item(
      `${sentence(name)}: ${said.join("; ")}${standing === "" ? "" : ` (${sentence(standing)})`}`
    );
  }
  if (count === 0)
    yield item("the scan found no location outside the EEA; section 7 lists what it did not see");
  yield item(
    `adequacy decisions: ${places.adequacyList.url}, checked on ${places.adequacyList.checked}`
  );
  yield toFill(
    "for each country: whether this is a transfer under Chapter V, its instrument (Art. 45, 46 or 49), and the transfer impact assessment"
  );
}
var dataOf = { log: "logs", metadata: "metadata" };
var mostSettings = 100;
function* settingsSeen({ placements = [] }) {
  let count = 0;
  for (const { resource, role, location, evidence, verdict } of placements) {
    if (role !== "log") continue;
    if (++count > mostSettings) continue;
    const read = evidence.basis === "stated" ? ` (${code(`${evidence.pointer.replace(/^\//, "")} = ${valueInWords(evidence.value)}`)})` : "";
    yield item(
      `${code(resource.type)} ${code(resource.name)}: ${sentence(evidence.why)}${read}, at ${code(location.code)}: ${verdict}`
    );
  }
  if (count > mostSettings) yield item(`and ${grouped(count - mostSettings)} more`);
}
function* diagnostics(report) {
  const { summary, blindSpots } = report;
  let count = 0;
  for (const { name, roles } of placeRows(summary.places))
    for (const [role, { inside, outside, mayLeave }] of rolesOf(roles))
      if (role === "log" || role === "metadata") {
        count++;
        yield item(
          `${dataOf[role]}: ${sentence(name)}, ${grouped(inside + outside)} found, ${grouped(mayLeave)} possible`
        );
      }
  if (count === 0) yield item("no destination of logs or metadata was seen");
  yield* settingsSeen(report);
  for (const { type, detail } of blindSpots)
    if (/diagnostic|Intune|EU Data Boundary/i.test(`${type} ${detail}`))
      yield item(`no API shows: ${code(type)}: ${sentence(detail)}`);
  yield toFill(
    "required and optional diagnostic data of Windows, Office and browsers: levels, and who set them"
  );
}
function* measures({ exceptions, rules }) {
  for (const { rule, resource, reason, approvedBy, expires, legalBasis, status } of exceptions)
    yield item(
      `accepted (${status}): ${code(rule)} ${code(resource)}: ${sentence(reason)}, by ${code(approvedBy)} until ${expires}${legalBasis === void 0 ? "" : `, legal basis: ${sentence(legalBasis)}`}`
    );
  if (exceptions.length === 0) yield item("the policy accepts nothing");
  const ways = Map.groupBy(rules, ({ remediation }) => remediation["console"] ?? "");
  for (const [way, of] of ways)
    if (way !== "")
      yield item(`how to bring data back (${of.map(({ id }) => code(id)).join(", ")}):`) + `${block(way)}
`;
  yield toFill(
    "encryption, access control, pseudonymisation, guards that prevent other regions, and their state"
  );
}
function* risks(groups) {
  for (const { rule, type, countries, resources, accepted } of groups)
    yield item(
      `${sentence(rule)}: ${code(type)}, ${grouped(resources)}${accepted > 0 ? ` (${grouped(accepted)} accepted)` : ""}${countries.size > 0 && countries.size < 12 ? `: ${[...countries].sort().join(", ")}` : ""}`
    );
  if (groups.length === 0) yield item("no finding; that is no statement on what was not seen");
  yield toFill("likelihood and severity of each risk for the data subjects, and who accepts it");
}
function* notSeen({ gaps }) {
  let count = 0;
  for (const gap of gaps) {
    count++;
    yield item(
      `${isAccepted(gap) ? "accepted: " : ""}${sentence(gap.detail)}; ${sentence(gap.remedy)}`
    );
  }
  if (count === 0) yield item("no gap");
}
export {
  dpia
};
