import {
  placesTable
} from "./report-markdown-places.js";
import "./report-markdown-table.js";
import {
  factsOf,
  isProvider,
  providers_2
} from "./providers.js";

// src/report/dpia.ts
import { isAccepted as isAccepted2 } from "./cli.js";

// src/report/dpia-items.ts
var toFill = (what) => `- [ ] **To be completed:** ${what}
`;
var item = (text) => `- ${text}
`;

// src/report/dpia-measures.ts
import { isAccepted } from "./cli.js";
import { grouped } from "./scan.js";

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

// src/report/dpia-measures.ts
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
function* measures({ exceptions, rules, types }, groups) {
  for (const { rule, resource, reason, approvedBy, expires, legalBasis, status } of exceptions)
    yield item(
      `accepted (${status}): ${code(rule)} ${code(resource)}: ${sentence(reason)}, by ${code(approvedBy)} until ${expires}${legalBasis === void 0 ? "" : `, legal basis: ${sentence(legalBasis)}`}`
    );
  if (exceptions.length === 0) yield item("the policy accepts nothing");
  const clouds = new Set(types.map(({ provider }) => provider));
  const ways = Map.groupBy(
    rules,
    ({ remediation }) => ofClouds(remediation["console"] ?? "", clouds)
  );
  for (const [way, of] of ways)
    if (way !== "")
      yield item(`how to bring data back (${of.map(({ id }) => code(id)).join(", ")}):`) + `${block(way)}
`;
  yield* fixes(groups, rules);
  yield toFill(
    "encryption, access control, pseudonymisation, guards that prevent other regions, and their state"
  );
}
var ofClouds = (way, clouds) => way.split("\n").filter(
  (line) => providers_2.every((one) => clouds.has(one) || !line.startsWith(`- ${factsOf(one).name}: `))
).join("\n");
function* fixes(groups, rules) {
  const said = /* @__PURE__ */ new Set();
  for (const { rule, type } of groups) {
    const remedy = rules.find(({ id }) => id === rule)?.remedies?.find((one) => one.type.toLowerCase() === type.toLowerCase());
    if (remedy === void 0 || said.has(`${type} ${remedy.summary}`)) continue;
    said.add(`${type} ${remedy.summary}`);
    yield item(`${code(type)} (${code(rule)}): ${sentence(remedy.summary)}`);
  }
}
function* risks(groups) {
  for (const { rule, type, countries, resources, accepted } of groups)
    yield item(
      `${sentence(rule)}: ${code(type)}, ${grouped(resources)}${accepted > 0 ? ` (${grouped(accepted)} accepted)` : ""}${countries.size > 0 && countries.size < 12 ? `: ${[...countries].sort().join(", ")}` : ""}`
    );
  if (groups.length === 0) yield item("no finding; that is not a statement on what was not seen");
  yield toFill("likelihood and severity of each risk for the data subjects, and who accepts it");
}

// src/report/dpia.ts
import { leftOutInWords } from "./scan.js";
import { grouped as grouped2 } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { alikeRows, placeRows, rolesOf } from "./scan.js";
import { valueInWords } from "./scan.js";
import { chunked } from "./scan.js";
var dpia = {
  id: "dpia",
  placements: "needed",
  render: (report) => chunked(write(report))
};
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

${placesTable(enoughRoom, report, alikeRows(placeRows(report.summary.places)))}`;
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
    `${grouped2(summary.resources)} resources, ${grouped2(summary.placements)} places of their data, ${grouped2(summary.gaps)} gaps: the scan is ${run.status}`
  );
  if (run.leftOut) yield item(`left out on purpose: ${sentence(leftOutInWords(run.leftOut))}`);
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
      `${isProvider(provider) ? factsOf(provider).recipient : code(provider)}: ${grouped2(resources)} resources`
    );
  if (counts.size === 0) yield item("no resource was found");
  for (const { type, resources } of types) {
    const who = others[type];
    if (who !== void 0) yield item(`${who} (${code(type)}): ${grouped2(resources)}`);
  }
}
var others = {
  "m365:PartnerTenant": "partner tenants of the cross-tenant access settings, whose directories keep guest accounts of this tenant unless that is blocked",
  "m365:Provisioning": "provisioning jobs, of which those to other tenants and applications copy accounts there"
};
function* transfers({ summary }) {
  const { places } = summary;
  let count = 0;
  for (const { name, standing, roles } of placeRows(places)) {
    if (standing === "EEA member") continue;
    count++;
    const said = rolesOf(roles).map(
      ([role, { inside, outside, mayLeave }]) => `${role} ${grouped2(inside + outside)} found${mayLeave > 0 ? `, ${grouped2(mayLeave)} possible` : ""}`
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
  if (count > mostSettings) yield item(`and ${grouped2(count - mostSettings)} more`);
}
function* diagnostics(report) {
  const { summary, blindSpots } = report;
  let count = 0;
  for (const role of ["log", "metadata"]) {
    const ofRole = placeRows(summary.places).flatMap(
      ({ roles, ...row }) => roles[role] ? [{ ...row, standing: "", roles: { [role]: roles[role] } }] : []
    );
    for (const { name, roles } of alikeRows(ofRole))
      for (const [, { inside, outside, mayLeave }] of rolesOf(roles)) {
        count++;
        yield item(
          `${dataOf[role]}: ${sentence(name)}, ${grouped2(inside + outside)} found, ${grouped2(mayLeave)} possible`
        );
      }
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
function* notSeen({ gaps }) {
  let count = 0;
  for (const gap of gaps) {
    count++;
    yield item(
      `${isAccepted2(gap) ? "accepted: " : ""}${sentence(gap.detail)}; ${sentence(gap.remedy)}`
    );
  }
  if (count === 0) yield item("no gap");
}
export {
  dpia
};
