const { createHash } = process.getBuiltinModule("node:crypto");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
const { hash } = process.getBuiltinModule("node:crypto");
import {
  formatIds
} from "./report-format-ids.js";
import {
  absentPlace,
  acceptedRows,
  byCountryAndRole,
  bytes,
  chunked,
  comparisonInWords,
  comparisonSections,
  comparisonText,
  findingRows,
  findingsByRule,
  findingsInBrief,
  findingsThat,
  groupsOf,
  isFresh,
  isKnown,
  isSpent,
  json,
  more,
  newGapsFirst,
  partInWords,
  placeInFile,
  repeated,
  shownPerGroup,
  spentExceptions,
  tableWithin
} from "./report-json.js";
import {
  gapReasonInWords
} from "./report-gap-reasons.js";
import {
  accountInWords,
  countryName,
  dataClasses,
  placeInWords
} from "./report-account.js";
import {
  controlRows,
  controlsNote,
  controlsOf,
  frameworkName,
  verifiedInWords
} from "./report-controls.js";
import {
  counted,
  cutAt,
  fitted,
  grouped,
  penOf,
  valueInWords
} from "./report-numbers.js";
import {
  forCsv,
  forHtml,
  forMarkdown,
  forOscal,
  forSarifMessage,
  forTerminal,
  forXml,
  toJson,
  wholeForMarkdown,
  wholeForTerminal
} from "./report-escape.js";
import {
  rulePageUrl,
  sarifSchemaUrl
} from "./report-links.js";
import {
  projectUrl
} from "./identity.js";
import {
  gapReasons,
  isAccepted,
  isAnywhere,
  levels,
  ownerOf,
  roles
} from "./model.js";
import {
  factsOf,
  isProvider,
  providers
} from "./providers.js";

// src/report/left-out.ts
var skippedInWords = { logs: "diagnostic settings" };
var shownRegions = 6;
function leftOutInWords({
  regions = {},
  skipped,
  targets,
  shard,
  resources
}) {
  return [
    ...providers.flatMap((provider) => {
      const codes2 = regions[provider];
      return codes2 ? [`every ${factsOf(provider).name} region but ${listed(codes2)}`] : [];
    }),
    ...(skipped ?? []).map((one) => `${skippedInWords[one]} (--skip ${one})`),
    ...targets ? [`the policy's targets ${listed(targets)}`] : [],
    ...shard ? [`${counted(shard.scopes, "account")} of other shards than ${shard.index}/${shard.count}`] : [],
    ...resources > 0 ? [`${counted(resources, "resource")} seen there and not judged`] : []
  ].join("; ");
}
var listed = (all) => all.slice(0, shownRegions).join(", ") + (all.length > shownRegions ? ` and ${all.length - shownRegions} more` : "");

// src/report/text-verdict.ts
function verdict(report, exitCode) {
  const { leftOut } = report.run;
  const sentence2 = `${signOf(report, exitCode)} ${judged(report)}`;
  return leftOut ? `${sentence2}; left out on purpose: ${forTerminal(leftOutInWords(leftOut))}` : sentence2;
}
function judged({ summary, run, comparison }) {
  const { findings, gaps, resources } = summary;
  const among = counted(resources, "resource");
  const isNew = comparison ? `${forTerminal(comparisonInWords(comparison))}; ` : "";
  const knownGaps = comparison && comparison.knownGaps > 0 ? comparison.newGaps === 0 ? " (known)" : ` (${comparison.knownGaps} known)` : "";
  const missed = gaps > 0 ? `${counted(gaps, "gap")}${knownGaps}: not everything could be seen` : run.status === "incomplete" ? "the scan did not finish: not everything could be seen" : void 0;
  if (findings > 0) {
    const found = `${foundIn(summary, boundaryName(run.boundary.id))} in ${among}`;
    return isNew + (missed === void 0 ? found : `${found}; ${missed}`);
  }
  if (missed !== void 0) return `${isNew}no finding among ${among} seen, but ${missed}`;
  if (resources === 0) return `${isNew}no resource was seen, so nothing was judged`;
  return `${isNew}no finding among ${among} seen, boundary ${boundaryName(run.boundary.id)}`;
}
function foundIn({ byVerdict, byLevel }, boundary) {
  const { outside, mayLeave } = byVerdict;
  const parts = [
    ...outside > 0 ? [`${counted(outside, "finding")} outside ${boundary}`] : [],
    ...mayLeave > 0 ? [
      outside > 0 ? `${mayLeave} that may leave it` : `${counted(mayLeave, "finding")} that may leave ${boundary}`
    ] : [],
    ...byLevel.note > 0 ? [counted(byLevel.note, "note")] : []
  ];
  return parts.length < 3 ? parts.join(" and ") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}
function signOf({ summary, run, comparison }, exitCode) {
  const { error } = comparison?.newByLevel ?? summary.byLevel;
  if (exitCode === void 0 ? error > 0 : exitCode === 1) return "✗";
  const isSound = summary.findings === 0 && summary.gaps === 0 && run.status === "complete" && summary.resources > 0 && (comparison?.notSeen.length ?? 0) === 0;
  return isSound ? "✓" : "!";
}
function boundaryName(id) {
  return /^[a-z]{2,4}$/.test(id) ? id.toUpperCase() : forTerminal(id);
}
function noPolicy({ boundary }) {
  return `No policy file found: using ${forTerminal(boundary.id)}`;
}

// src/report/csv-line.ts
var csvLine = (cells4) => `${cells4.map(forCsv).join(",")}\r
`;
var csvRow = (columns2, row) => csvLine(columns2.map((column) => `${row[column] ?? ""}`));

// src/report/csv.ts
var csv = {
  id: "csv",
  render: (report, options) => chunked(write(report, options))
};
var csvColumns = [
  "scanned_at",
  "cloud",
  "account",
  "resource_id",
  "resource_name",
  "type",
  "role",
  "location",
  "countries",
  "countries_outside",
  "verdict",
  "level",
  "rule",
  "exception",
  "exception_reason",
  "exception_legal_basis",
  "approved_by",
  "exception_expires",
  "evidence_pointer",
  "evidence_value",
  "evidence_basis",
  "why",
  "source",
  "destination_id",
  "data_classes",
  "file",
  "line",
  "fingerprint",
  "gap_reason",
  "gap_service",
  "gap_resources",
  "remedy",
  "controls",
  "owner",
  "baseline_state",
  "new_because"
];
function* write(report, { locate }) {
  const scanned_at = report.run.finishedAt;
  const controls2 = controlsOf(report);
  const ownerTags = report.summary.byOwner?.tags ?? [];
  yield csvLine(csvColumns);
  for (const finding of report.findings)
    yield cells({
      scanned_at,
      ...findingRow(finding, locate),
      controls: controls2(finding.rule).join(";"),
      owner: ownerOf(finding.resource, ownerTags)
    });
  if (report.placements) {
    const rules = new Set(report.rules.map(({ id }) => id));
    for (const placement of report.placements)
      if (!rules.has(`${placement.role}-${placement.verdict}`))
        yield cells({
          scanned_at,
          ...placementRow(placement),
          owner: ownerOf(placement.resource, ownerTags)
        });
  }
  for (const gap of report.gaps) yield cells({ scanned_at, ...gapRow(gap) });
  const { closed = [], notSeen: notSeen3 = [] } = report.comparison ?? {};
  for (const [verdict2, absent2] of [
    ["closed", closed],
    ["no-longer-seen", notSeen3]
  ])
    for (const one of absent2) yield cells({ scanned_at, ...absentRow(one), verdict: verdict2 });
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({
      scanned_at,
      verdict: "left-out",
      gap_resources: leftOut.resources,
      why: `left out on purpose: ${leftOutInWords(leftOut)}`
    });
}
var cells = (row) => csvRow(csvColumns, row);
function placementRow({ resource, location: location2, evidence, ...it }) {
  return {
    cloud: resource.provider,
    account: resource.scope,
    resource_id: resource.id,
    resource_name: resource.name,
    type: resource.type,
    role: it.role,
    location: location2.code,
    countries: isAnywhere(location2) ? "anywhere" : location2.countries.join(";"),
    countries_outside: isAnywhere(location2) ? "anywhere" : it.outside.join(";"),
    verdict: it.verdict,
    evidence_pointer: evidence.pointer,
    evidence_value: typeof evidence.value === "string" ? evidence.value : toJson(evidence.value ?? null),
    evidence_basis: evidence.basis,
    why: evidence.why,
    source: evidence.docs,
    destination_id: it.into
  };
}
function findingRow(finding, locate) {
  const declared = locate?.(finding);
  return {
    ...placementRow(finding),
    level: finding.level,
    rule: finding.rule,
    ...exceptionCells(finding.exception),
    data_classes: finding.classes.join(";"),
    ...declared && { file: declared.uri, line: declared.startLine },
    fingerprint: finding.fingerprint,
    baseline_state: finding.baselineState,
    new_because: finding.newBecause
  };
}
function absentRow({ resource, role, location: location2, rule, into, fingerprint, why }) {
  return {
    cloud: resource.provider,
    account: resource.scope,
    resource_id: resource.id,
    resource_name: resource.name,
    type: resource.type,
    role,
    location: location2.code,
    rule,
    destination_id: into,
    fingerprint,
    why
  };
}
function gapRow(gap) {
  return {
    cloud: gap.provider,
    account: gap.scope,
    resource_id: gap.resource,
    type: gap.type,
    role: gap.role,
    location: gap.region,
    verdict: "not-seen",
    ...exceptionCells(gap.exception),
    why: gap.detail,
    fingerprint: gap.fingerprint,
    gap_reason: gap.reason,
    gap_service: gap.service,
    gap_resources: gap.resources,
    remedy: gap.remedy,
    baseline_state: gap.baselineState
  };
}
function exceptionCells(exception) {
  if (!exception) return {};
  return {
    exception: exception.expired ? "expired" : "accepted",
    exception_reason: exception.reason,
    exception_legal_basis: exception.legalBasis,
    approved_by: exception.approvedBy,
    exception_expires: exception.expires
  };
}

// src/report/dora-places.ts
var atRest = /* @__PURE__ */ new Set(["home", "replica", "backup", "cache", "log"]);
var managed = /* @__PURE__ */ new Set(["home", "failover", "processing"]);
function contractPlaces({
  contracts = [],
  placements = []
}) {
  const known = contracts.map((contract) => emptyPlaces(contract.cloud, contract));
  const rest = /* @__PURE__ */ new Map();
  for (const { resource, role, location: location2 } of placements) {
    if (!atRest.has(role) && !managed.has(role)) continue;
    const { provider, scope, id } = resource;
    const covering = known.filter(
      ({ contract, cloud }) => cloud === provider && (contract?.accounts?.includes(scope) ?? true)
    );
    if (covering.length === 0) {
      const places = rest.get(provider) ?? emptyPlaces(provider);
      rest.set(provider, places);
      covering.push(places);
    }
    const [only, ...others] = location2.countries;
    for (const places of covering)
      if (only !== void 0 && others.length === 0) {
        if (atRest.has(role)) places.atRest.add(only);
        if (managed.has(role)) places.managed.add(only);
      } else {
        const key2 = `${role} ${location2.code}`;
        const one = places.uncertain.get(key2);
        if (one) one.resources++;
        else
          places.uncertain.set(key2, {
            role,
            code: location2.code,
            countries: isAnywhere(location2) ? [] : location2.countries,
            resources: 1,
            example: id
          });
      }
  }
  return [...known, ...[...rest.values()].toSorted((a, b) => a.cloud < b.cloud ? -1 : 1)];
}
var emptyPlaces = (cloud, contract) => ({
  contract,
  cloud,
  atRest: /* @__PURE__ */ new Set(),
  managed: /* @__PURE__ */ new Set(),
  uncertain: /* @__PURE__ */ new Map()
});

// src/report/dora-notes.ts
var doraNotes = {
  id: "dora-b0202-notes",
  needsPlacements: true,
  render: (report) => chunked(write2(report))
};
var noteColumns = [
  "contract",
  "cloud",
  "account",
  "columns",
  "kind",
  "what",
  "location",
  "countries",
  "resources",
  "example_resource"
];
var mostRows = 50;
var wanted = [
  ["entity", "c0020"],
  ["provider", "c0030, c0040"],
  ["functions", "c0050"],
  ["service", "c0060"],
  ["start", "c0070"],
  ["end", "c0080"],
  ["governingLaw", "c0120"],
  ["provision", "c0130"],
  ["sensitiveness", "c0170"],
  ["reliance", "c0180"]
];
function* write2(report) {
  yield csvLine(noteColumns);
  for (const places of contractPlaces(report)) for (const row of rowsOf(places)) yield cells2(row);
  for (const gap of report.gaps) yield cells2(gapRow2(gap));
  const { leftOut } = report.run;
  if (leftOut)
    yield cells2({ kind: "left-out", what: `left out on purpose: ${leftOutInWords(leftOut)}` });
}
function* rowsOf({ contract, cloud, atRest: atRest2, managed: managed2, uncertain }) {
  const common3 = { contract: contract?.reference ?? "", cloud };
  if (!contract)
    yield {
      ...common3,
      columns: "c0010",
      kind: "to-fill",
      what: "no contract of the policy (dora.contracts) covers these places"
    };
  else
    for (const [member, columns2] of wanted)
      if (contract[member] === void 0)
        yield { ...common3, columns: columns2, kind: "to-fill", what: `the policy does not say ${member}` };
  for (const { role, code, countries: countries2, resources, example } of uncertain.values())
    yield {
      ...common3,
      columns: "c0150, c0160",
      kind: "may-be-in",
      what: `${role}: may be in ${countries2.length === 0 ? "any country" : "any of these countries"}, and is in no row`,
      location: code,
      countries: countries2.join(";"),
      resources,
      example_resource: example
    };
  const rows = (contract?.functions?.length ?? 1) * Math.max(1, atRest2.size) * Math.max(1, managed2.size);
  if (rows > mostRows)
    yield {
      ...common3,
      columns: "c0150, c0160",
      kind: "many-rows",
      what: `${rows} rows, one for each function and pair of countries: see whether the contract should be several`
    };
}
var gapRow2 = (gap) => ({
  cloud: gap.provider,
  account: gap.scope,
  columns: "c0150, c0160",
  kind: "not-seen",
  what: `${gap.detail}${isAccepted(gap) ? " (accepted by the policy)" : ""}`,
  location: gap.region,
  resources: gap.resources,
  example_resource: gap.resource
});
var cells2 = (row) => csvRow(noteColumns, row);

// src/report/dora.ts
var dora = {
  id: "dora-b0202",
  needsPlacements: true,
  companion: { reporter: doraNotes, ending: "-notes.csv" },
  render: (report) => chunked(write3(contractPlaces(report)))
};
var doraColumns = Array.from(
  { length: 18 },
  (_, i) => `c${String((i + 1) * 10).padStart(4, "0")}`
);
var notApplicable = "not applicable";
function* write3(all) {
  yield csvLine(doraColumns);
  for (const { contract, atRest: atRest2, managed: managed2 } of all)
    for (const aFunction of contract?.functions ?? [""])
      for (const stored of countriesOf(atRest2))
        for (const processed of countriesOf(managed2))
          yield csvLine(
            [
              contract?.reference,
              contract?.entity,
              contract?.provider?.code,
              contract?.provider?.type,
              aFunction,
              contract?.service,
              contract?.start,
              contract?.end,
              contract?.terminationReason,
              contract?.noticeEntity,
              contract?.noticeProvider,
              contract?.governingLaw,
              contract?.provision,
              atRest2.size > 0 ? "Yes" : "No",
              stored,
              processed,
              contract?.sensitiveness,
              contract?.reliance
            ].map((cell) => `${cell ?? ""}`)
          );
}
var countriesOf = (countries2) => countries2.size === 0 ? [notApplicable] : [...countries2].sort();

// src/report/places.ts
function placeRows({ countries: countries2, anywhere }) {
  const rows = countries2.map(({ country, standing, roles: row }) => ({
    country,
    name: countryName(country),
    standing: standingInWords(standing),
    total: sumOf(row),
    roles: row
  }));
  const sorted = rows.sort(
    ({ total: a, country: one }, { total: b, country: other2 }) => b.outside - a.outside || b.mayLeave - a.mayLeave || b.inside - a.inside || (one < other2 ? -1 : 1)
  );
  return Object.keys(anywhere).length === 0 ? sorted : [
    {
      country: void 0,
      name: "anywhere in the world",
      standing: "",
      total: sumOf(anywhere),
      roles: anywhere
    },
    ...sorted
  ];
}
function rolesOf(row) {
  return roles.flatMap((role) => {
    const counts3 = row[role];
    return counts3 ? [[role, counts3]] : [];
  });
}
function standingInWords({ kind, decision = "", until }) {
  const end = until === void 0 ? "" : ` until ${until}`;
  switch (kind) {
    case "eea":
      return "EEA member";
    case "adequacy":
      return `adequacy decision ${decision}${end}`;
    case "adequacy-partial":
      return `adequacy decision ${decision}${end}, some recipients only`;
    case "none":
      return "no adequacy decision";
  }
}
function totalInWords({ places, gaps }) {
  const { inside, outside, mayLeave } = places.total;
  const { accepted } = places.notSeen;
  return `${grouped(inside)} inside, ${grouped(outside)} outside, ${grouped(mayLeave)} may leave; not seen: ${counted(gaps, "gap")}${accepted === 0 ? "" : ` and ${grouped(accepted)} accepted by the policy`}`;
}
function notSeenByRole({ byRole, anyRole }) {
  return [
    ...roles.flatMap((role) => {
      const count = byRole[role];
      return count === void 0 ? [] : [`${role} ${grouped(count)}`];
    }),
    ...anyRole > 0 ? [`any role ${grouped(anyRole)}`] : []
  ].join(", ");
}
function sumOf(row) {
  const sum2 = { inside: 0, outside: 0, mayLeave: 0 };
  for (const [, { inside, outside, mayLeave }] of rolesOf(row)) {
    sum2.inside += inside;
    sum2.outside += outside;
    sum2.mayLeave += mayLeave;
  }
  return sum2;
}

// src/report/markdown-places.ts
function placesTable(room, { summary, run }) {
  const { places } = summary;
  const hidden = notSeenByRole(places.notSeen);
  const lead = `${totalInWords(summary)}.${hidden === "" ? "" : ` Gaps have no country; they may hide: ${hidden}.`}

`;
  const rows = placeRows(places).flatMap(
    ({ name, roles: roles2, standing }) => rolesOf(roles2).map(([role, { inside, outside, mayLeave }], i) => () => [
      i === 0 ? forMarkdown(name) : "",
      role,
      grouped(inside),
      grouped(outside),
      grouped(mayLeave),
      i === 0 ? forMarkdown(standing) : ""
    ])
  );
  return lead + tableWithin(
    room - lead.length,
    ["Country", "Role", "Inside", "Outside", "May leave", `GDPR Art. 45 on ${run.asOf}`],
    rows
  ).text;
}

// src/report/dpia.ts
var dpia = { id: "dpia", render: (report) => chunked(write4(report)) };
var toFill = (what) => `- [ ] **To be completed:** ${what}
`;
var item = (text2) => `- ${text2}
`;
var enoughRoom = 1024 * 1024;
function* write4(report) {
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
    yield item(`${forMarkdown(type)}: ${forMarkdown(detail)}`);
  if (report.blindSpots.length === 0) yield item("nothing is known of");
  yield toFill(
    "the data protection officer's advice (Art. 35(2)) and whether to consult the authority (Art. 36)"
  );
}
function* head({ run, summary }) {
  yield "# Data protection impact assessment: draft\n\n";
  yield `Made by data-boundary ${run.tool.version} from a scan that ended at ${run.finishedAt}. It is evidence for an assessment, and none itself. `;
  yield "Everything without a mark was observed by the scan or is cited; everything marked is for a person to write.\n\n";
  yield item(
    `boundary: ${forMarkdown(run.boundary.id)} (${run.boundary.countries.length} countries), law and exceptions as of ${run.asOf}`
  );
  yield item(
    `scanned: ${run.targets.map(forMarkdown).join(", ")}, as ${run.identities.map(forMarkdown).join(", ") || "nobody"}`
  );
  yield item(
    `${grouped(summary.resources)} resources, ${grouped(summary.placements)} places of their data, ${grouped(summary.gaps)} gaps: the scan is ${run.status}`
  );
  if (run.leftOut) yield item(`left out on purpose: ${forMarkdown(leftOutInWords(run.leftOut))}`);
}
function byRuleAndType(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, resource, outside, classes } = finding;
    const key2 = `${rule} ${resource.type}`;
    const group = groups.get(key2) ?? {
      rule,
      type: resource.type,
      countries: /* @__PURE__ */ new Set(),
      classes: /* @__PURE__ */ new Set(),
      resources: 0,
      accepted: 0
    };
    groups.set(key2, group);
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
    `data classes of the policy among the findings: ${[...names].sort().map(forMarkdown).join(", ")}`
  ) : item("no finding has a data class of the policy");
}
function* recipients({ types }) {
  const counts3 = /* @__PURE__ */ new Map();
  for (const { provider, resources } of types)
    counts3.set(provider, (counts3.get(provider) ?? 0) + resources);
  for (const [provider, resources] of [...counts3].sort())
    yield item(
      `${isProvider(provider) ? factsOf(provider).recipient : forMarkdown(provider)}: ${grouped(resources)} resources`
    );
  if (counts3.size === 0) yield item("no resource was seen");
}
function* transfers({ summary }) {
  const { places } = summary;
  let count = 0;
  for (const { name, standing, roles: roles2 } of placeRows(places)) {
    if (standing === "EEA member") continue;
    count++;
    const said = rolesOf(roles2).map(
      ([role, { inside, outside, mayLeave }]) => `${role} ${grouped(inside + outside)} found${mayLeave > 0 ? `, ${grouped(mayLeave)} possible` : ""}`
    );
    yield item(
      `${forMarkdown(name)}: ${said.join("; ")}${standing === "" ? "" : ` (${forMarkdown(standing)})`}`
    );
  }
  if (count === 0)
    yield item("the scan saw no place outside the EEA; what it did not see is in section 7");
  yield item(
    `adequacy decisions: ${places.adequacyList.url}, checked on ${places.adequacyList.checked}`
  );
  yield toFill(
    "for each country: whether this is a transfer under Chapter V, its instrument (Art. 45, 46 or 49), and the transfer impact assessment"
  );
}
function* diagnostics({ summary, blindSpots }) {
  let count = 0;
  for (const { name, roles: roles2 } of placeRows(summary.places))
    for (const [role, { inside, outside, mayLeave }] of rolesOf(roles2))
      if (role === "log" || role === "metadata") {
        count++;
        yield item(
          `${role} data: ${forMarkdown(name)}, ${grouped(inside + outside)} found, ${grouped(mayLeave)} possible`
        );
      }
  if (count === 0) yield item("no destination of logs or metadata was seen");
  for (const { type, detail } of blindSpots)
    if (/diagnostic|Intune|EU Data Boundary/i.test(`${type} ${detail}`))
      yield item(`no API shows: ${forMarkdown(type)}: ${forMarkdown(detail)}`);
  yield toFill(
    "required and optional diagnostic data of Windows, Office and browsers: levels, and who set them"
  );
}
function* measures({ exceptions: exceptions2, rules }) {
  for (const { rule, resource, reason, approvedBy, expires, legalBasis, status: status2 } of exceptions2)
    yield item(
      `accepted (${status2}): ${forMarkdown(rule)} ${forMarkdown(resource)}: ${forMarkdown(reason)}, by ${forMarkdown(approvedBy)} until ${expires}${legalBasis === void 0 ? "" : `, legal basis: ${forMarkdown(legalBasis)}`}`
    );
  if (exceptions2.length === 0) yield item("the policy accepts nothing");
  for (const { id, remediation } of rules)
    if (remediation["console"] !== void 0)
      yield item(`${id}, how to bring data back: ${forMarkdown(remediation["console"])}`);
  yield toFill(
    "encryption, access control, pseudonymisation, guards that prevent other regions, and their state"
  );
}
function* risks(groups) {
  for (const { rule, type, countries: countries2, resources, accepted } of groups)
    yield item(
      `${rule}: ${forMarkdown(type)}, ${grouped(resources)}${accepted > 0 ? ` (${grouped(accepted)} accepted)` : ""}${countries2.size > 0 && countries2.size < 12 ? `: ${[...countries2].sort().join(", ")}` : ""}`
    );
  if (groups.length === 0) yield item("no finding; that is no statement on what was not seen");
  yield toFill("likelihood and severity of each risk for the data subjects, and who accepts it");
}
function* notSeen({ gaps }) {
  let count = 0;
  for (const gap of gaps) {
    count++;
    yield item(
      `${isAccepted(gap) ? "accepted: " : ""}${forMarkdown(gap.detail)}; ${forMarkdown(gap.remedy)}`
    );
  }
  if (count === 0) yield item("no gap");
}

// src/report/gitlab.ts


// src/report/sarif-place.ts
function sarifPlace(finding, declaration, policyFile) {
  if (declaration) {
    const { uri, startLine, startColumn, how, confidence } = declaration;
    return {
      uri,
      startLine,
      ...startColumn !== void 0 && { startColumn },
      locatedBy: how,
      confidence
    };
  }
  return policyFile !== void 0 ? { uri: policyFile, locatedBy: "policy file", confidence: "low" } : { uri: syntheticPath(finding), locatedBy: "resource id", confidence: "low" };
}
function policyUri(path) {
  const segments = path?.replaceAll("\\", "/").split("/") ?? [];
  while (segments[0] === ".") segments.shift();
  const within = segments.every(
    (segment) => segment !== "" && segment !== "." && segment !== ".." && !segment.includes(":")
  );
  return within && segments.length > 0 ? segments.map(encode).join("/") : void 0;
}
function syntheticPath({ resource, location: location2 }) {
  const type = resource.type.replaceAll("::", "-").replaceAll("/", "-");
  const name = nameIn(resource);
  return ["cloud", resource.provider, resource.scope, location2.code, type, name].map((segment) => /^\.*$/.test(segment) ? encode(`_${segment}`) : encode(segment)).join("/");
}
function nameIn({ provider, id, name }) {
  return factsOf(provider).ids.apart(id, name).filter(Boolean).join(" ");
}
function encode(segment) {
  return /^[\w.~-]*$/.test(segment) ? segment : encodeURIComponent(segment.toWellFormed());
}

// src/report/gitlab.ts
var gitlab = {
  id: "gitlab",
  render: (report, options) => chunked(write5(report, options))
};
var severity = {
  error: "critical",
  warning: "major",
  note: "info"
};
function* write5(report, options) {
  const policy = policyUri(options.policyFile ?? report.run.policy);
  yield "[";
  let before = "\n";
  for (const finding of report.findings) {
    if (isAccepted(finding)) continue;
    yield before + toJson(findingIssue(finding, options.locate, policy));
    before = ",\n";
  }
  for (const gap of report.gaps) {
    if (isAccepted(gap)) continue;
    yield before + toJson(gapIssue(gap, policy));
    before = ",\n";
  }
  for (const one of report.comparison?.notSeen ?? []) {
    yield before + toJson(notSeenIssue(one, policy));
    before = ",\n";
  }
  const { leftOut } = report.run;
  if (leftOut) yield before + toJson(leftOutIssue(leftOut, policy));
  yield "\n]\n";
}
function findingIssue(finding, locate, policy) {
  const { rule, resource, role, location: location2, outside, evidence, level, fingerprint } = finding;
  const { uri, startLine, locatedBy } = sarifPlace(finding, locate?.(finding), policy);
  return {
    // Known ones stay in the report: GitLab would take what is missing for fixed.
    description: forTerminal(
      `${isKnown(finding) ? "known: " : ""}${role} of ${resource.type} ${resource.name} at ${location2.code} (${placeInWords(location2, outside)}): ${evidence.why}`
    ),
    check_name: rule,
    fingerprint,
    severity: isKnown(finding) ? "info" : severity[level],
    // A path that was made up of names stays encoded: a name may hold slashes.
    location: locationOf(locatedBy === "resource id" ? uri : decodeURIComponent(uri), startLine)
  };
}
function gapIssue(gap, policy) {
  const { reason, provider, detail, fingerprint } = gap;
  return {
    description: forTerminal(`${isKnown(gap) ? "known: " : ""}not seen: ${detail}`),
    check_name: `not-seen-${reason}`,
    fingerprint,
    severity: isKnown(gap) ? "info" : "major",
    location: locationOf(policy === void 0 ? `cloud/${provider}` : decodeURIComponent(policy))
  };
}
function notSeenIssue(one, policy) {
  return {
    description: forTerminal(
      `no longer seen: ${one.resource.name}, ${absentPlace(one)}: ${one.why}`
    ),
    check_name: one.rule,
    fingerprint: one.fingerprint,
    severity: "info",
    location: locationOf(policy === void 0 ? "cloud" : decodeURIComponent(policy))
  };
}
function leftOutIssue(leftOut, policy) {
  const words = leftOutInWords(leftOut);
  return {
    description: forTerminal(`left out on purpose: ${words}`),
    check_name: "left-out",
    fingerprint: createHash("sha256").update(`left-out ${words}`).digest("hex"),
    severity: "info",
    location: locationOf(policy === void 0 ? "cloud" : decodeURIComponent(policy))
  };
}
var locationOf = (path, line3 = 1) => ({
  path: forTerminal(path),
  lines: { begin: line3 }
});

// src/report/html.ts


// src/report/html/parts.ts
var markInWords = {
  in: "Inside",
  out: "Outside",
  may: "May leave"
};
function marker(mark, x, y, r) {
  if (mark === "in") return `<circle class="m-in" cx="${x}" cy="${y}" r="${r}"/>`;
  if (mark === "may")
    return `<rect class="m-may" x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}"/>`;
  const s = Math.round(r * 1.25);
  return `<path class="m-out" d="M${x} ${y - s}L${x + s} ${y}L${x} ${y + s}L${x - s} ${y}Z"/>`;
}
var key = (mark) => `<svg class="k" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${marker(mark, 9, 9, 6)}</svg>`;
var pill = (mark) => `<span class="pill ${mark}">${key(mark)}${markInWords[mark]}</span>`;
var number = (count) => `<span class="n">${grouped(count)}</span>`;
function section(id, title, html2) {
  return `<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${forHtml(title)}</h2>${html2}</section>
`;
}
function table(caption, heads, rows) {
  const head2 = heads.map((text2) => `<th scope="col">${forHtml(text2)}</th>`).join("");
  const body = rows.map(
    ([first = "", ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((html2) => `<td>${html2}</td>`).join("")}</tr>`
  ).join("\n");
  return `<section class="tw" aria-label="${forHtml(caption)}" tabindex="0"><table><caption>${forHtml(caption)}</caption><thead><tr>${head2}</tr></thead><tbody>${body}</tbody></table></section>`;
}
var link = (url, text2) => /^https:\/\/[\w./?=&%#:()~-]+$/.test(url) ? `<a href="${forHtml(url)}">${forHtml(text2)}</a>` : forHtml(url);

// src/report/html/comparison.ts
var rowsShown = 200;
function comparisonHtml(report, comparison) {
  const fresh = [];
  for (const finding of findingsThat(report, isFresh))
    if (fresh.length < rowsShown) fresh.push(finding);
    else break;
  const rest = comparison.new + comparison.worse - fresh.length;
  return [
    `<p class="lead">${say(comparisonInWords(comparison))}.</p>`,
    ...comparison.notes.map((note) => `<p>Note: ${say(note)}.</p>`),
    fresh.length === 0 ? "" : table(
      comparison.kind === "baseline" ? "New or worse" : "Would newly leave",
      ["Resource", "Finding", "Where", "State"],
      fresh.map((one) => [
        `${say(one.resource.name)}<br>${say(one.resource.type)}`,
        say(one.rule),
        say(`${one.role} at ${one.location.code}: ${placeInWords(one.location, one.outside)}`),
        say(
          one.newBecause === void 0 ? one.baselineState : `${one.baselineState}, because ${one.newBecause}`
        )
      ])
    ),
    more2(rest),
    absent(comparison, "closed"),
    absent(comparison, "notSeen"),
    comparison.changed.length === 0 ? "" : table(
      "Changed",
      ["Resource", "Finding", "What changed"],
      comparison.changed.slice(0, rowsShown).map(({ resource, rule, location: location2, changes }) => [
        say(resource.name),
        say(`${rule} at ${location2.code}`),
        say(changes.join("; "))
      ])
    ),
    more2(comparison.changed.length - rowsShown)
  ].join("");
}
function absent(comparison, part) {
  const all = comparison[part];
  if (all.length === 0) return "";
  const title = partInWords(comparison, part);
  return table(
    title[0].toUpperCase() + title.slice(1),
    ["Resource", "Finding", "Where", "Why"],
    all.slice(0, rowsShown).map((one) => [
      `${say(one.resource.name)}<br>${say(one.resource.type)}`,
      say(one.rule),
      say(absentPlace(one)),
      say(one.why)
    ])
  ) + more2(all.length - rowsShown);
}
var more2 = (count) => count > 0 ? `<p>${grouped(count)} more are in the JSON report.</p>` : "";
var say = (text2) => forHtml(forTerminal(text2));

// src/report/html/history.ts
var width = 720;
var height = 200;
var margin = { left: 44, right: 12, top: 12, bottom: 26 };
var mostShown = 120;
var rowsShown2 = 20;
function historyHtml(all) {
  const entries = all.slice(-mostShown);
  const most = Math.max(1, ...entries.map(({ findings, gaps }) => Math.max(findings, gaps)));
  const first = entries[0];
  const last = entries.at(-1);
  const label = `Findings went from ${first.findings} on ${dayOf(first)} to ${last.findings} on ${dayOf(last)}, gaps from ${first.gaps} to ${last.gaps}`;
  const rows = entries.slice(-rowsShown2).toReversed().map((one) => [
    say2(one.finishedAt.slice(0, 16).replace("T", " ")),
    number(one.findings),
    number(one.gaps),
    say2(largest(one)),
    say2(one.boundary)
  ]);
  return [
    `<figure><svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${say2(label)}">`,
    axis(most),
    line(entries, ({ findings }) => findings, most, "f"),
    line(entries, ({ gaps }) => gaps, most, "g"),
    `<text class="l" x="${margin.left}" y="${height - 6}">${say2(dayOf(first))}</text>`,
    `<text class="l" x="${width - margin.right}" y="${height - 6}" text-anchor="end">${say2(dayOf(last))}</text>`,
    `</svg><figcaption>Findings: solid line. Gaps: dashed line. ${say2(label)}.</figcaption></figure>`,
    table("The last scans", ["Scan", "Findings", "Gaps", "Most findings in", "Boundary"], rows)
  ].join("");
}
function axis(most) {
  const base = height - margin.bottom;
  return `<path class="axis" d="M${margin.left} ${margin.top}V${base}H${width - margin.right}"/><text class="l" x="${margin.left - 6}" y="${margin.top + 10}" text-anchor="end">${most}</text><text class="l" x="${margin.left - 6}" y="${base}" text-anchor="end">0</text>`;
}
function line(entries, of, most, name) {
  const room = { x: width - margin.left - margin.right, y: height - margin.top - margin.bottom };
  const points = entries.map((entry, i) => {
    const x = margin.left + room.x * i / Math.max(1, entries.length - 1);
    const y = margin.top + room.y * (1 - of(entry) / most);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return `<polyline class="c-${name}" points="${points.join(" ")}"/>`;
}
function largest({ byCountry }) {
  return Object.entries(byCountry).sort(([a, one], [b, other2]) => other2 - one || (a < b ? -1 : 1)).slice(0, 3).map(([country, count]) => `${country} ${count}`).join(", ");
}
var dayOf = ({ finishedAt }) => finishedAt.slice(0, 10);
var say2 = (text2) => forHtml(forTerminal(text2));

// src/report/html/controls.ts
function controls(report) {
  const rows = controlRows(report).map(({ framework, control, findings }) => [
    forHtml(control.id),
    forHtml(frameworkName(framework)),
    `${forHtml(control.title)}${control.note === void 0 ? "" : `<br>${forHtml(control.note)}`}`,
    number(findings),
    `${link(control.source, verifiedInWords[control.verified])}, checked ${forHtml(control.checked)}`
  ]);
  if (rows.length === 0) return "";
  return `<p>${controlsNote}</p>` + table(
    "Controls of the frameworks that were named",
    ["Control", "Framework", "What it asks", "Findings", "Reference"],
    rows
  );
}

// src/map/read.ts
var readMaps = () => JSON.parse('{"source":"Natural Earth (public domain), by world-atlas 2.0.2, simplified; projected by d3-geo 3.1.1","world":{"width":660,"height":300,"land":"M638.6,211.9L639.6,212.2L638.8,213.5L636.7,213.5L637.8,211.6ZM643.2,208.3L642.8,209.5L641.4,210.1L640.1,209.7L643.2,208.3ZM382.2,179.5L381.3,182.6L381.3,184.1L382.5,185L382,189.2L383.3,193.3L383.9,193.8L384.1,203.6L384.4,204.9L382.9,208.4L381.6,209.9L377.7,212.1L375.5,214.8L372.6,217.6L372.4,219.3L373.7,223.2L373.6,227.2L372.4,229.1L368.6,231.2L367.7,232.1L368.1,234.5L367.1,238.3L364.9,240.9L362.4,245L358.9,248.8L354.5,251.5L350.7,251.2L348.9,251.3L343.7,253.5L341.4,251.3L340.9,248.4L341.5,246.2L338.3,238.9L336.4,235.4L335,227.5L334.8,223.3L333.1,220.2L331.8,215.7L330.3,213.3L330.2,211.4L330,209.8L331,204.3L332.1,201L333.7,198.2L333.8,194.9L332.3,190.9L333,189.4L331.3,183.1L331,182.3L330.5,180.4L329,177.7L325.8,173L324.6,170.4L325.9,165L326.2,161.7L326.5,159.7L324.9,157.6L324.1,155.4L320.7,156.7L319.1,156.7L317.5,153.2L316.2,151.6L313.1,151.6L311.5,151.9L310,152.4L304.3,155.5L302.6,154.8L300.4,154.3L297,154.8L293.4,156.4L290.9,155.2L286.4,150.3L283.6,147.7L283.1,144.9L280.7,141.5L279.7,139.5L278,138.2L276.9,136.1L276.7,134.1L277,133L275.4,130.2L276.2,129.7L277.7,126.6L278.6,121.7L278.6,116.8L277.3,114.6L277.5,113.5L279,110.4L279.7,107.9L281.5,106L283,101.8L284.2,100.9L286.6,97.5L288.2,97.2L292.3,93L292.1,90L293.2,86.8L294.5,85.2L297.7,83.2L299.6,79.4L300.9,79.4L301.9,80.4L303.5,80.3L306,80.8L307.8,79.5L309.6,79.1L312.5,77.5L318.2,76.9L319.1,77.3L320.7,76.4L324.4,76.7L326.3,75.8L327.5,76.1L327.4,77.2L328.9,76.4L328.1,78L328.7,79.6L328.5,81.6L327.3,82.7L329.7,85.5L331.7,86.3L333.9,86.5L336.2,87.5L337.1,89.6L341.2,91L343.1,92.2L344.8,90.5L344.3,88.7L346,86.5L347.2,86.1L349.6,86.6L350.3,87.7L353.3,88.4L353.7,89.1L356.1,89.1L360.4,90.8L362.4,89.3L365.2,89.5L369,90.5L369.8,89.9L371,85.6L372.1,82L372.1,79.3L370.9,77.6L369.4,77.1L368.4,78.4L365.8,78.6L364.3,77.4L362.4,77.3L360.9,78.6L359.2,77.3L357.3,77.4L356.1,75.1L354.8,73.9L355.5,72.2L354.4,71.1L356.1,69L358.7,68.9L359.2,67.2L362.4,67.5L364.3,66.1L366.1,65.5L368.9,65.4L372,67L374.5,67.8L377.8,67.7L379.6,66.5L379.1,64.1L376.4,62.4L374,60.6L372,59.8L370.4,58.6L371.6,58.3L372.6,56.5L371.6,55.7L373.8,54.9L372.3,54.7L370.1,55.6L368.6,55.7L367.4,56.5L367.6,57.6L368.5,58.3L370.1,58.1L369.9,58.9L368.2,59.2L366.1,60.5L365.2,60L365.4,59L363.6,58.4L365,57.1L362.2,56.3L362,55.6L360.5,55.8L359,58.5L357.8,59.3L357.6,61.9L356.4,64.3L357,65.5L358.5,67.6L356.5,67.7L354.6,69.6L354,68.1L352.1,67.8L350.1,68.4L351.3,69.6L349.5,70L348.6,68.9L349,72.2L350.9,73.9L351,75.1L349.4,74.5L350,75.7L348.9,75.9L349.7,77.9L347.1,77L346,73.7L344.2,70.7L342.9,69.4L342.7,65.8L341.1,64.5L337,62.3L335.6,60.7L335.1,59L334.1,58.6L333.6,59.5L333.2,58.1L333.6,57.9L332.3,57.6L331,58.3L331.4,61L332.9,62.1L333.8,63.9L335.7,65.6L337,65.6L336.9,66.5L341.2,69.1L341.1,70.3L340.1,69.3L338.6,68.9L338,70.4L339.2,71.2L337.5,74.4L336.8,74.6L337.4,72.2L336.2,69.8L333.2,67.3L331.9,67.2L328,63.5L327.5,61.4L325.4,60.5L323,61.9L321.4,63.1L318.2,62.5L315.8,63.2L315.6,64.5L315.6,65.8L314,67.2L311.8,67.7L309.8,71.4L310.4,72.7L308.9,75.2L307.6,75.6L306.3,77.4L302.5,77.3L300.6,79L299.8,78.8L298.8,76.7L297.3,76.4L294.7,76.9L295.1,73.8L294,72.7L295.8,68.2L295.5,65.8L295.8,64.3L295.2,63.3L297.7,61.8L303.6,62.5L307.6,62.5L308.5,61.2L309.1,57L306.5,53.8L304.2,53L304.2,51.5L306.3,51.1L308.9,51.6L308.5,49.3L310,50.2L313.7,48.6L314.3,47L315.7,46.6L316.9,46.2L317.7,45.7L319.2,42.8L321.3,42L322.6,42.1L325.5,41.1L325.1,39.3L324.5,38.3L324.5,36.4L325.2,35.4L326.5,35.3L328.2,34.3L327.9,36.3L328.7,36.6L326.8,38.4L327.2,39.3L327.2,40L328.7,40.4L328.7,41.1L331.1,40.2L333.5,41.6L338.7,39.5L340.4,40.3L341.8,40.3L342.1,39.5L344.2,38.9L343.7,37.4L343.7,36L344.3,34.9L345.6,34.3L346.9,35.6L348.1,35.6L348.2,34.2L346.8,32.8L346.6,31.8L350.1,31L353.2,31.3L354.7,30.3L353.1,29.5L350.5,29.7L345.8,30.6L344.9,29.7L343.4,29.2L343.6,27.5L342.8,26.1L344.5,24.2L348.3,22.2L348.1,21.6L346.1,20.9L343.9,21.3L342.7,22.3L343,23.2L338.3,25.8L337.4,28.1L339.9,30.2L338.7,32.2L337.2,32.6L336.8,35.5L336,37.2L334.2,37L333.4,38.5L331.7,38.6L331.2,36.9L330,34.8L328.8,32.3L327.9,31.3L325,33.3L323,33.7L321.1,32.8L320.6,30.9L320.4,27.1L321.7,26.1L325.4,24.7L328.2,23.1L333.8,18.3L339.3,15.6L342.1,15L344.2,15.1L346,14L348.4,14.1L350.6,13.9L354.8,14.8L353.2,15.1L354.8,15.9L356,15.5L358.3,16.3L361.9,16.6L367.3,18.1L368.5,18.8L368.9,19.7L367.6,20.5L365.6,20.9L359.3,19.8L358.4,19.9L360.8,21L361.5,23.2L364.5,24.1L364.5,23.4L363.5,22.7L364.3,22.1L367.8,23.1L368.8,22.7L367.6,21.6L370.3,20.2L373,20.8L373.4,19.8L372.1,18.9L372.4,18.1L371.2,17.2L375,17.7L376,18.4L374.4,18.6L374.7,19.4L375.9,19.9L377.9,19.6L377.8,18.7L384.4,16.8L385.4,16.9L384.5,17.7L386.2,17.9L386.9,17.4L389.4,17.4L391,16.8L392.9,17.6L393.9,16.7L392.2,16L392.6,15.5L396.7,15.9L398.7,16.3L404.3,17.9L404.7,17.2L402.8,16.2L401.2,16.1L401.2,15.4L399.7,14L401.3,12.9L401.5,11.9L402.3,11.7L405.8,12L406.5,12.6L405.9,13.6L407,14L408,14.8L408.8,16.6L410.8,17.5L410.8,18.4L409.4,20.4L411.1,20.6L412.6,19.7L412.5,19L413.2,18.3L411.9,17.6L411.9,16.7L410.4,16.6L409.6,15.8L409.8,14.5L407.5,13.5L409.2,12.7L408.3,11.9L410,12.5L410.3,13.7L411.9,13.9L410.7,13L412.4,12.6L415,12.5L417.8,13.2L416,12.2L414.9,11L416.9,10.8L419.9,10.8L422.4,10.7L421,10.1L421.8,9.4L423.2,9.4L425.1,8.9L428.2,8.8L428.3,8.5L431.4,8.4L432.6,8.6L434.8,8.1L437,8.1L437.7,7.4L440.1,7L442.4,7.3L441.1,7.5L443.9,7.6L444.8,8.1L445.6,7.9L449.2,7.9L452.4,8.3L453.8,8.7L454.1,9.2L450.6,10.1L450,10.4L453.9,10.8L454.7,10.6L456.2,11.3L456.4,11L458.2,10.9L462.4,11.1L463.3,11.6L468.7,11.7L467.7,10.9L472.6,11.1L475.4,11.7L476.9,12.4L476.8,12.9L479.6,13.8L482.3,14.3L481.8,13.1L484.6,13.6L486.3,13.3L489.2,13.7L489.7,13.3L492,13.5L489.5,12.4L490.5,11.9L502.9,12.6L505.1,13.3L509.8,14.3L514.6,14L517.4,14.3L519.3,14.8L520.7,15.7L522.8,16.1L524.1,15.8L526.4,15.8L529.2,16L531.4,15.9L535.6,17.1L536.5,16.6L534.1,15.8L533.7,15.2L538.4,15.6L541,15.5L545.8,16.1L548.6,16.7L553.6,17.7L559.5,19.1L560.9,20L562.4,20.4L560.3,19.3L564.3,19.5L569.3,20.9L569,21.5L567.1,21.7L569.5,23.2L568.1,23.4L563.7,22.5L562.3,21.8L560.5,21.6L559.3,21.8L557.1,20.7L556.1,21L557.8,21.7L558.1,22.4L558.1,22.4L557.4,23.1L555.5,22.9L558,23.8L562.1,25.5L563.5,26.6L560.4,26.2L558.3,27.4L557.3,27.6L556.1,29.8L556.6,30.6L553,29.4L551,30.7L549.6,30.1L549.1,30.8L546.9,30.6L547.9,31.7L548.2,33.4L549.1,34.1L551.2,34.5L554.1,37.1L552.8,37.2L553.9,38.7L555.4,39.5L553.8,40.5L555.6,42.6L553.8,43.1L555.3,45.1L554.9,46.9L553,45.5L544.4,38.5L542.3,36L542.4,35L541.5,34.1L543.3,33.7L543.2,31.5L543.5,29.8L544.3,28.5L542.4,26.2L540.9,26.3L541.8,27.6L540.6,29.5L536.8,27.4L533.9,28L533.8,30.8L536.2,31.8L531.5,32.5L530.2,31.2L527.7,31L526.9,31.8L522.1,31.5L517.9,32L515.2,39.8L517.7,40L519.5,41.2L521.4,41.6L521.5,40.6L523.3,40.8L527.4,42.8L528.9,44.5L529.4,46.4L531.2,48.8L533.1,52L533,55L533.5,56.4L532.3,62.5L530.9,63.8L529.9,63.8L528.2,62.8L527,64.3L527.2,65.1L526.5,64.9L526.1,66.4L527.1,68L524.9,70.5L525.3,71.7L527.6,73L531.7,77.1L533,79.7L533,81L530.7,82.4L529.2,82.6L527.9,79.6L526,77.2L527.1,76.9L525,74.9L522.1,74.1L521.7,71.3L519.2,70.1L517.2,70.7L516.5,71.8L515,72.4L515.3,71.3L514.5,70.5L515.1,69L513.6,67.8L511.4,70.1L511.1,71.6L509.5,71.7L509.2,72.7L510.8,74.2L512.4,74.6L512.9,75.6L514.6,76.3L515.7,74.7L518.8,75.6L519.6,76.8L517.5,77.4L516.1,79.8L516,81.4L518.4,82.6L520,84.9L523.9,88.8L524.6,90.6L523.7,91.2L525.9,93.2L526.6,97L525.7,97.2L524.8,103L524,105.9L520.2,110.2L518.2,110.5L517.4,111.6L516.5,110.8L515.8,112L513.5,113.2L511.7,113.6L511.7,116.2L510.7,116.3L510,113.6L507.4,112.8L506.6,113.2L504.6,115.3L503.6,117.6L503.5,119.4L507.8,125.2L509.7,126.8L511.2,128.8L512.8,133.4L513.1,137.9L509.8,141.2L506.3,145.6L505.5,144L505.9,142.3L504.3,140.9L502.7,140.5L500.5,136.6L498.7,135.4L497.1,135.5L497.1,133.5L495.5,133.5L495.7,136.3L494.7,142.2L495,144L496.2,144.1L497.7,148.6L501.1,151.7L503.6,155.2L504,160.4L504.7,161.1L505.5,164.3L504.2,164.4L500,160.5L498.6,157.5L497.5,154L497.2,151.1L495.9,148.8L493.8,146.2L493.2,146.3L493.6,142.3L493.2,140.4L493.6,138.4L492.8,137L492.6,134.2L491.7,132.9L489.9,126.7L488.7,124.7L485.9,127.7L483.6,126.9L483.7,123.8L483,121.5L481,118.6L478.3,115.4L476.6,111.7L475.5,110.2L473.8,110.1L473.9,112.5L471.5,112L471.4,112.9L468,113.3L468.4,115.2L467.7,116.7L465.3,118.3L463.7,121.2L460.9,124.4L461.1,125.6L457.8,127.2L457.5,129.1L458.5,134.5L458,136.9L458.3,141.2L457.3,141.3L456.6,143.2L457.3,144.1L455.6,144.8L454.3,147.3L452.4,144.9L450.4,138.8L448.4,135.2L447.2,130.4L445.1,127L442.9,119L441.8,113.7L439.3,115.2L438,114.9L435.2,111.9L435.9,111L432.8,108L431.4,107.4L430.6,105.6L428.9,103.8L420.2,104.6L412.6,103L411.4,100L410.5,99.6L407.5,101.2L405.2,100.4L403.1,98.6L401.3,97.9L398.1,92.5L396,92.1L395.4,93L394.4,92.9L395.6,96.3L396.5,98.3L399.2,100.7L399.3,102.5L400.9,105.4L400.6,103.6L401.4,102.1L402.1,102.9L402,105.7L402.5,106.6L406.9,106.9L410.1,102.2L410.5,103.1L411,105L413.1,107.5L415.6,108.3L418,111.3L416.1,116L415.3,115.8L414.8,117.7L415.2,119.3L413.1,120.6L412.7,122.3L411.5,122.3L410.9,123.9L407,125.4L405.7,126L405.5,128L400.8,130.2L399.2,132L397.8,132L396.8,133L393.6,133.8L392.5,135.3L389.7,135.4L387.8,127.7L387.9,126.1L386.8,123.3L385.8,122.4L384,118.3L381.8,116.2L380.4,113.9L380,110.7L378.8,108L376.9,106.5L376.2,104.6L372,97.4L371.1,97.4L371.4,94.3L371.3,94L369.9,98.4L368.3,96.6L366.8,93.2L367.6,95.9L370.4,102L373.7,107.4L373.5,109.4L376.1,112.1L376.5,115L377.7,120.5L379.5,122L381.4,127.2L385.1,130.8L387.9,134.5L388.9,135.3L389.2,138.4L391.1,141L395.8,140L400.1,138.5L404,137L404.1,140.5L403.3,144.1L401.4,150.2L399.9,153.9L396.2,160.3L389.7,166.8L386.8,171.9L384.2,174.1L383,178.7ZM393.1,73.6L393.9,75.3L395.6,75.8L397,76.9L399.5,77.3L402.1,76.7L402.1,76.2L401.3,72.2L399.8,71.5L400,70L398.8,69.8L398.8,68L400.5,68.5L401.8,67.8L399.6,65.3L397.7,66L397.3,63.8L395.2,63.1L392.8,59.9L394.5,60.1L394.2,58.6L397,58.6L396.2,55.3L393.1,54.9L390.1,56.2L389.6,57.4L388.1,57.8L386.9,59.9L388.8,62L388.9,63.4L391.2,66L393.4,68.7L394.9,69.3L393.5,69.5ZM132.7,15.7L134.6,16L135.7,16.7L136.8,16.8L141,15.8L142.7,16L145.5,15.4L148.1,15.1L148.2,15.6L150.7,14.7L151.4,14.9L151.9,16L154.9,15.1L153.7,16.1L156.6,15.5L158,15.6L159.2,16.2L163.1,16.9L164.5,16.8L165.4,17.5L162.7,18.1L164.7,18.4L168.4,18.3L169.8,18L170.2,18.9L172.5,18.2L171.9,17.6L173.3,17.1L176.2,16.9L177.3,18L178.9,17.9L180.5,18.5L184.7,18.3L185.5,17.5L186.9,17.2L188.4,17.7L187,19L189,17.9L190,17.9L192.1,16.6L190.7,15.2L192.4,13.8L194.9,13L196.3,13.2L197,13.7L197.2,15.1L195.4,15.7L197.5,16L196,17.4L198.9,16.3L199.5,17.2L198.1,18.2L198.5,19.1L200.8,18.1L203,16.9L204.5,15.5L207.9,15.8L209,16.4L208.5,17.1L206.8,17.8L207.1,18.6L206.2,19.3L202.7,20.3L200.7,20.5L199.7,20.1L195.1,22.7L192.6,23.7L190.5,23.8L188.8,24.5L187.8,25.5L186,25.7L183.1,27L179.9,28.9L178.1,30.2L176.3,32.2L178.2,32.5L177.1,35.4L179.4,35.1L181.5,35.9L182.9,37.4L185.4,38.7L189.3,39L188,40.6L187.2,42.5L186.9,44.6L188.1,46.5L189.6,45.8L191.7,43.9L192.8,40.9L192.4,39.9L195.3,39L197.9,37.7L199.5,36.4L200.2,35.2L200.3,33.7L199.5,32.4L202.5,30.6L203,29.1L204.5,26.5L205.8,26.2L209.1,26.8L210.6,26.3L212.5,27.8L212.5,28.5L214.9,28.6L213.9,30L213,32.2L214.1,32.4L214.5,33.5L217.2,32.5L221.2,29.8L222.3,35.7L221.1,36.8L223.3,38.9L225.4,39.4L226.1,39.9L225.9,41.5L227.3,42.5L226.4,44.7L223.5,46.1L220.7,46.8L218,48.4L215.2,48.7L212,48.3L208,48.4L206,49.8L203.5,50.7L197.2,55.3L198.7,55L202.6,52.3L206.7,50.6L209.1,50.4L210.1,51.4L207.9,52.8L207.3,56.5L208.9,57.6L211.7,57.3L214.3,54.9L213.8,56.4L214.5,57.2L212,58.6L207.9,59.8L203.5,62.2L202.3,62.1L203,60.3L206.5,58.5L202,58.8L202,59.5L199.8,60.5L195.8,61.9L193.9,63.7L193.5,66L194.2,66.3L189,67.2L190.3,67.9L186.6,68.5L185.4,70.6L183.5,72.3L183,71L182.8,73.5L180.3,76.1L181.3,74.5L180.6,72.8L179.5,76.7L179.9,76.8L179.2,79.9L177.5,81.6L175.5,82.3L173,83.8L171.3,85.4L168.8,86.9L166.2,89.4L165.4,91.1L165.2,100.3L163.5,104.3L162.1,104.3L161.5,102.7L160.8,97.8L161.7,96.3L160.8,93L160.3,92.6L158.1,93.7L156.4,91.9L152.8,91.9L150.6,92.4L150.1,94.8L147.5,94.8L146.6,93.6L143.8,93.3L141,94L138.7,95.8L136.6,96.8L134.5,99.1L133.7,102.7L131.5,106.6L129.9,111L130,115.5L131.4,119.9L133.2,120.6L133.7,121.6L139.7,119.8L141.1,118.8L142.9,114.6L146.4,113.4L149.2,113.2L149.2,114.9L147.8,116.4L146,121.3L145.2,120.7L145.5,121.1L144.2,125.7L142.8,127.3L144.1,127.7L147.4,127.5L148.3,127L151.3,127.4L153.3,129.5L151.8,134.2L151.7,136L150.7,138.6L150.9,139.7L152.7,143.2L153.2,144.6L154.6,145.2L158.3,143.1L161,144L162.2,145.5L163.2,145.5L165.6,143.5L166.2,140.5L168.8,138.8L170.3,139L173.7,135.9L174.3,137.6L173.1,138.5L173.4,141L172.4,142.4L173,144.4L174.4,142.4L174,139.6L176.4,138.6L177,136.6L177.5,138.4L178.8,138.4L179.9,140.7L183.6,140.5L186,141.9L187.2,140.5L191.8,140.3L190.1,141L190.7,142.2L192.2,142.4L193.5,143.7L193.7,145.7L195.4,146.2L196.5,147.2L200,152.3L202.2,152.8L204,152.2L206,152.9L208,153.8L210.2,157L210.8,156.8L212.2,162.7L213.2,163.1L213.3,164.9L211.9,167L212.4,167.8L215.8,168.2L215.9,170.7L217.3,169L222.8,171.5L223.8,173L223.5,174.4L225.7,173.6L229.4,175L232.2,174.9L235.1,177L237.5,179.9L240.6,180.7L241.4,181.5L242.5,186.3L241.9,190.5L238.5,195.7L237.5,198.5L235.4,202.6L235.9,207.3L235.7,212.8L235.2,213.8L235.3,217.1L233.8,220.3L233.8,222.9L232.4,223.9L232.2,225.4L230.2,225.4L227.5,226.3L224.4,228.1L222.6,230.1L221.5,232.5L222.1,235.6L222,239.2L221,240.5L219.9,244.6L217.8,247.6L217.6,249.8L216.7,251.1L216.3,252.6L214.7,253.8L212.5,253.6L210.6,252.6L209.4,252.7L208,251.4L208.2,252.6L211,254.6L211.2,256.2L212.5,257.2L212.8,258.3L212,261.2L209.9,262.4L206.6,262.8L204.7,262.6L206.4,266.7L204.1,267.8L202.2,267L201.8,267.5L202.8,269.7L204.2,270.4L204.9,269.7L205.8,270.8L204.5,271.5L203.7,272.8L204.4,276.1L202.9,276.1L202.1,277.2L202.3,278.7L204.6,280.2L206.3,280.7L206.6,282.5L205.3,283.6L205.4,286L204.3,287.7L206.8,290.8L205.4,290.7L203.9,291.9L204.7,293.7L202,293.1L196.9,290.7L195.7,289.5L195.5,288.3L194,287L191.9,283.6L191.6,281.6L192.5,280L189.7,279.4L190.4,277.6L189.3,274.1L191.4,274.9L190.3,270.4L188.9,269.8L189.6,272.5L188.4,272.2L186.5,265.1L186.7,263.6L184.2,258.9L184.9,258.8L184.7,251.4L184.3,248L182.9,244.5L182.8,242.5L181.8,239.6L182.1,236.7L181.3,232L180.2,221.5L178.3,214L176.2,212.6L175.9,211.5L171.8,209L166.4,204.8L165.6,202L163.6,198.7L159,188.9L157.4,185.9L154.4,183.2L155,182.1L153.9,179.7L154.4,177.9L155.9,176.3L156.8,174.3L154.5,173.3L154.6,170.3L155.2,169.9L156.3,166.6L156.1,165.6L158.5,164L159.4,160.8L160.3,160.7L161.9,157.7L161.4,153.3L161.6,150.5L161,149.1L160.1,147L160.6,146.4L159,144.6L156.2,146.9L157,148.3L155.3,149.1L155.1,147.6L151.6,146.6L150.3,145.5L150.5,144.5L146.7,141.7L147.1,139.3L144,134.7L144.7,134.6L144,133.5L142.6,134.1L139.8,132.7L137.7,132.2L136.1,130.6L134.5,127.9L132.3,126.5L128.5,127.8L121.4,124.1L119.7,122.2L117,121.3L114.9,118.7L114.2,116L115.7,113.5L115.3,110.2L112.8,104.4L111.5,102.8L112.3,101.3L110.9,99.6L111.1,97.9L110.2,97.7L109.3,95.3L109.4,91L109.9,90.1L107.7,88.6L107,89.5L106.1,92.4L107.5,96.6L107.2,98.1L108.3,100.8L108.3,105.2L109.6,108.8L108,110.1L108,108.6L105.6,105.4L106.5,102.3L105,100.5L103.6,99.6L104,98.2L105.5,96.2L104,93.9L104.3,86.9L104.6,85.7L103.6,83.4L100.9,82.4L101.1,80.8L100.7,78.5L101.1,75.4L101,72.2L101.9,70.4L101.8,69.2L104.5,65.5L105.2,63.9L107.2,61.9L110.5,58L112.3,55.2L114.1,52.1L115.8,52.8L115.1,54.8L115.9,54.2L117.8,50.9L115.9,48L113.8,47.2L114.5,45.5L115.9,44.3L114.7,43.5L115.9,41.9L115.5,40.6L116.4,39.6L115.6,38.3L116.9,36.7L116.7,35.3L117.8,33.6L114.3,33.5L113.2,33L112.4,31.2L109.7,30.2L107.5,30.4L105,28.9L102.9,29.2L101.7,30.4L98.6,30.9L94.5,31.8L95.6,30.8L98.6,29.1L100.8,28.6L101,28.2L97.9,29.1L95.3,30.3L91.6,31.5L91.6,32.3L88.5,33.6L83.8,34.9L82.4,35.6L78.9,36.6L77.3,37.4L74.6,38.2L73.8,38.1L67.4,39.8L64.1,40.4L64.3,40L69.2,38.6L72.1,37.6L74.2,37.4L75.9,36.7L82.1,34.6L86.3,32.2L82.2,33.1L81.8,32L78.5,32.7L81,31L81,30.4L78.7,30.7L78.2,29.5L79.7,28.6L79.7,27.9L86,25.2L87.8,25.4L90.2,24.6L92.8,24.2L93.3,23.3L95.3,22.7L92.4,23L88.7,23.2L87.3,22.8L87.6,21.3L94.7,20L95.8,20L94.4,20.8L97.3,20.7L97.7,19.8L97,19.3L97.1,18L96.1,17.5L98.1,16.8L100.5,16.8L103.3,16.2L104.7,15.5L107.2,14.9L112.1,14.2L113.1,14.3L116.3,13.6L117.8,13.9L117.7,14.5L118.7,14.2L120.7,14.3L120.1,14.6L121.7,14.8L123.2,14.7L125.2,15.1L128.2,15.4L130.3,15.2ZM196.5,26.3L198.1,25.6L200,25.6L197.4,26.8ZM215.4,11.9L214.6,11.3L215.8,10.9L218.5,11L220,11.6L219.8,11.9ZM201.1,26.9L202.7,26.8L201.5,27.6ZM200.9,9.6L199.8,10L196.9,9.6L198.2,9.2L200.2,8.9ZM203.6,7.2L200.9,7.1L200.9,6.9L203.3,6.9ZM201.5,6.1L202.6,6.4L201.9,6.7L199.9,6.9L199.2,6.7L199.4,6ZM206.9,10.2L202.2,9.7L202.9,8.7L202.2,8.2L199.9,8.1L198.8,7.8L199.8,7.5L202.2,7.5L203.1,7.8L205.5,7.8L206.2,8.1L205.4,8.5L207.1,8.9L210.3,9.1L212.5,8.8L217,8.8L217.9,9.2L217.7,9.6L214.6,10.1L213.2,10ZM183.6,6.6L185.1,6.7L184.3,7L181.7,7.2L180.4,7L181.8,6.7ZM184.8,6.1L186.1,6.2L184.4,6.4L182.4,6.4ZM225.8,46.3L222.6,49.2L223.9,48.6L224.8,49L224,49.7L225.1,50.2L226.1,49.8L227.4,50.4L226.3,51.9L227.5,51.5L227.3,53.8L226,55.7L224.3,55.4L225,53.4L222.4,55.2L221.5,55.1L223,54.2L221.7,53.7L216.8,53.7L218.1,52.4L217.7,51.8L219.5,50.6L222.5,47.4L225.6,45.7ZM200.2,22.2L202.4,23.2L201.9,23.9L203.6,24.3L201.9,24.8L200.1,24.4L199.9,23.7L195.2,25.4L195.5,24.4L193.5,24.6L195.4,23.8L198.4,21.2L199.3,21.4L198.9,22ZM216.1,12.5L217.8,12L220,12.6L221.2,13.1L220.9,13.7L223.5,13.4L224.1,14.2L226.7,14.7L227.4,15.2L227.6,16.4L224.7,17L227.1,17.9L229,18.2L229.9,19.5L231.9,19.6L230.8,20.6L227.2,22.4L226,21.7L224.9,20.3L223,20.5L222.2,21.3L224.6,23.3L224.4,24.8L223.2,26L221.7,25.5L219.1,24.3L220.9,26.6L220.7,27.2L217.4,26.5L215.1,25.6L214,24.8L214.8,24.4L212,22.8L211.6,23.3L207.5,23.5L206.8,23L208.6,21.9L214.1,21.7L215.2,20.4L218,19L218.1,17.9L216.7,17.3L214.4,16.8L215.6,16.5L215,15.6L213.3,15.1L212.2,15.5L209.7,15.7L205.3,15.4L201.1,14.8L200.5,14.4L202.5,13.8L200.7,13.8L201.6,12.6L203.7,11.6L205.5,11.1L209.1,10.8L207.4,11.5L207.6,12.2L209.7,11.3L213.3,10.9L214.3,12L213.3,12.8ZM198.8,10.5L201.3,10.5L203.3,10.8L200.3,11.7L198.6,12L196.2,12.8L194.8,12.8L195.3,11.8L197.2,10.8ZM166.9,8.4L170.1,7.7L173.5,7.2L177.1,7L175.9,7.7L170.4,8.5L168.3,8.6ZM111.7,41L113.3,40.9L110.7,43L110.5,44.6L109.9,44.6L110,42.2L111.2,40.8ZM191.8,5.7L194,5.8L196.7,6.1L197.1,6.8L195.3,6.7L193.7,6.4L191.1,6.4L192.6,6.2L191.5,6ZM116,51.9L114.9,52.1L113.1,51.2L112.7,49.2L111.4,48.9L112.3,47.3L115.5,48.3L115.4,49.9L116.2,50.7ZM165.9,10.1L167.4,10.3L170.4,10.4L171.8,11.2L165.6,12.3L162.9,13.1L162.1,13.6L157.9,14.2L158.1,13.7L156.1,13L161.7,11L161.5,10.3ZM184.8,8.7L187.3,8.6L186.8,9.1L185.4,9.5L181.1,9.7L177.3,10.2L175.4,10.2L175.8,9.8L179,9.4L173.3,9.5L171.8,9.3L174.9,8.4L176.5,8.1L179.4,8.4L180.7,9L182.7,9.1L182.3,8.1L183.9,7.8L185,7.9ZM182.4,11.6L183.2,12.1L181.8,14.1L184.8,15.3L184,15.9L181.7,16L182,16.5L180.9,17L177,16.4L172.4,17L166.4,17.3L166.5,16.6L165.2,16.3L163.9,16.4L163.6,15.4L167,15L168.7,15.1L170.7,14.9L168.6,14.6L163.9,14.7L163.9,14.2L167.5,13.7L165.5,13.7L163.8,13.4L167.7,12L172,11.4L172.9,11.6L171.6,12.1L174.8,11.8L175.8,12.3L178,11.8L178.6,12.1L178.1,13.3L179.4,12.8L180.1,11.6ZM189.4,12L189,11.3L191.1,10.8L192.3,11L194.7,10.9L194.6,11.2L192.8,11.7L194.1,12.2L192.6,13.3L190,13.7L188.9,13.6L188.6,13.2L186.6,12.3L187.1,11.9ZM183.1,11L184.8,11L185.4,11.2L183.4,12L182.4,11.2ZM197.1,7.9L197.5,8.3L195.4,9.5L193.2,9.7L192.1,9.5L192.9,8.9L190.8,9L191.8,8.2L193,8.3L195.3,7.9ZM204.2,4.7L206.5,4.5L206.2,4.4L208.9,4.3L210,4.7L213.5,4.9L213.8,5.4L215,5.7L213.1,5.9L210.2,6.5L208,6.6L205.7,6.4L204.8,6.1L206.4,5.6L204.2,5.6L203,5.1ZM210.4,3.9L212.2,3.8L216,3.7L217.9,3.5L220.4,3.7L221.6,3.4L225.3,3.3L228.9,3.2L229.4,3.3L232.8,3.2L240.7,3.3L243.1,3.4L245.1,3.5L244.9,3.7L241.9,3.9L239,4L237.8,4.2L240.3,4.2L237.2,4.6L235.1,4.7L232.5,5.3L230,5.4L229.1,5.6L225.4,5.7L226.9,5.8L226,5.9L226.5,6.3L223,6.8L222.1,7.2L220.1,7.4L220.1,7.6L222.2,7.6L222,7.8L218.1,8.4L215.3,8.1L211.6,8.3L207.7,8.1L208.1,7.7L210.5,7.5L210.7,6.8L211.5,6.8L214.2,7.1L213.3,6.6L211.5,6.4L212.9,6.1L215.2,5.9L215.8,5.7L214.5,5.4L214.5,5L218.5,5.1L220.6,4.8L218,4.8L213.9,4.8L212.1,4.6L210.4,4.1ZM214.8,18.8L212.1,19.3L212.3,18.6L213.6,17.8L215,17.6L215.7,18ZM190.1,16L190.3,16.5L189,17L187.7,16.6L186.5,16.7L185.4,16.1L188.5,15.2ZM210.6,49.1L213,49.5L214.3,50.3L213.4,50.7L211.6,50.1ZM208.8,54.9L208.9,55.9L211.4,56.1L209.6,57.1L208,56.2ZM22.6,116.8L23.1,118.4L20.7,119.4L21.9,116.4ZM22.1,115.1L22.1,115.1L22.1,115.1ZM21.1,114.1L21.1,114.1L21.1,114.1ZM19.3,112.8L19.3,112.8L19.3,112.8ZM17.4,111.6L17.4,111.6L17.4,111.6ZM76.3,29.7L77.2,29.9L75.1,30.8L74.5,30ZM89.6,33.9L90.3,34.6L85.6,36.1L86.3,34.8ZM80.4,24.9L80.7,25L79.9,25.2L80.4,24.9ZM577.7,25.2L577.5,25.5L574.9,24.9L573.2,24.8L572.4,24.2L572.4,24.2L574.3,24.4L577.2,24.9L577.7,25.2ZM575.1,174.2L581.7,177.4L583.9,180L584.1,181.5L587.1,183.1L587.5,184.4L585.7,184.7L585.9,186.4L587.4,188.1L588.3,190.8L591.8,193.8L589.8,194L586.4,193.4L584.3,190.4L583.6,188.1L581.2,187L578.3,188.6L578.3,190.5L576.7,191.3L573.8,190.8L572.4,188.7L570.5,188.2L570,188.9L567.6,189L568.6,186.9L569.9,186.2L569.6,183.5L568.9,181.3L565.4,179.2L563.8,179L561.1,176.6L559.7,178.1L559.4,176L558,174.8L561.3,173.2L558.5,173.2L557.8,171.7L556.1,171.2L555.3,170L557.9,169.3L558.9,168.5L561.9,169.6L562.6,174.6L564.5,176.2L566.2,173.5L568.4,171.9L570.1,171.9L573.1,173.7ZM597,176.9L597.8,179L597.2,179.7L596.6,177.2L593.4,174.6L593.9,173.9ZM594.1,182.5L591,183.7L588.5,182.2L588.7,181.4L593.2,181.5L595,179.7L594.9,178.2L596.3,178.6L595.5,181.5ZM600.7,181.2L602.8,184.2L601.9,185.2L600.6,182.6ZM543.7,191.5L542.2,193.4L540.5,193.9L541.6,191.2L543.6,190.2L543.9,189.6L547.5,188.7L547.4,189.7ZM561.5,185.1L561.5,183.2L562.4,181.5L562.7,183.4ZM526.4,153.7L528.5,149.9L529.3,149.9L530.5,152.3L533.4,153.8L532.1,154.9L532.5,156.1L531.1,157L530.2,159.3L531.6,161.7L531.3,162.9L533.5,165.3L531.3,165.6L530.6,167.3L530.7,169.6L528.9,171.4L528.8,173.9L527.9,177.8L527.6,176.9L525.4,178L524.8,176.5L522.5,175.5L520.2,176.4L519.6,175.2L516.8,175.1L516.6,171.6L514.7,168.7L514.7,164.1L515.8,162.4L517.2,163.3L518.6,162.8L519,160.7L522,159.6L524.1,156ZM553.1,174.7L555.1,175.5L555.7,177.4L554.2,176.4L550.2,176.2L550.7,174.8ZM548.2,177.2L546.6,175.7L548.5,175.6ZM550.4,162L550.5,163.4L551.7,163.6L551.8,166.9L550.8,166.7L550.8,169.9L550,168.2L549.4,165ZM541,165.3L543.1,165.2L545,163.4L545.3,163.9L543.8,166.5L542.4,167L540.6,166.5L535.8,167L535.5,168.9L537.2,171.2L538.2,170L541.7,169.1L539.9,171.4L538.2,172.4L539.9,175.7L539.5,176.6L541.1,179.5L541,181.2L539.9,181.9L539.2,181L540.3,179L538.3,179.9L538.2,178.3L536.9,176.8L537.2,174.3L535.9,175L535.8,181.7L533.8,181.3L534.5,178.9L534.3,176.5L533,174.7L535.5,166.1L537.1,164.2ZM534.4,193.7L532.1,191.9L533.9,191.4L535.4,193ZM536.8,189.3L539.9,188.2L539.5,189.6L536.6,190.3L534.1,190L535.7,188.6ZM531.1,188.9L532.6,189.8L528,190.6L528.8,189.1L530.5,188.2ZM513,183.9L513.2,184.9L516.8,185.1L517.3,184.1L520.7,185.3L521.3,186.9L524.1,187.4L526.3,188.9L524,189.9L522,188.8L518.4,188.7L514.6,187.3L512.4,187.4L509,186.3L508.8,185.2L507.1,185L508.5,182.6L510.8,182.8ZM505.8,170.3L506.7,173.5L508.1,173.8L509,175.4L508.4,178.6L508.1,182.5L506,182.5L504.5,180.4L502.2,178.3L500.1,174.7L497.8,169.2L496.1,167.1L494.8,162.9L493.1,161.3L492,159.1L488.5,154.9L488.2,153.6L492.4,154.2L494.2,156.7L496.8,159.5L498.7,162.2L500.6,162.2L502.2,164L503.3,166.1L504.8,167.3L504,169.4ZM207,291.4L209.6,293.7L212.2,294.8L214.6,295.3L214.4,296.2L213.1,296.3L211.9,295.7L210.9,297L206,296L201.4,293.9L198,291.8L202.4,293.5L204.8,294.1L204.8,292L205.8,291.2ZM175.7,121.9L172.6,121.5L171.6,121.9L171.1,120.3L174.1,120.9L174.8,120.3L173.8,117.2L176.4,117.7L178.2,117.3L180.8,118.7L182.2,120.5L181.4,121.5L179.1,120.9L177.1,121.3L176.1,123ZM424.9,4.5L427.3,4.3L429.9,4.7L433.3,5.3L433.8,6L431.3,6.1L427.8,5.9L425.5,5.6L424.1,5.1L422.4,4.9ZM436.8,5.7L440.3,6.1L440.4,6.5L434,6.8L435,5.7ZM483.3,8.4L486.6,8.5L491.8,9L492,9.7L487.4,9.7L485.8,10L482.4,9.3L482,8.6ZM495.9,9.2L499.4,9.5L498.7,9.9L496.6,9.8L493.7,9.4L493.4,9ZM488.9,11.3L489.4,10.9L490.8,10.8L493.2,11.2L493.8,11.5ZM368.2,4.8L372.2,4.6L372.5,4.8L374.2,4.5L376,4.7L373,4.9L371.6,5.2L370.3,5L370.8,4.8ZM381.4,10.9L383.9,9.9L383.3,9.5L385.7,8.9L389.4,8.3L393.3,8.1L395.1,7.8L397.4,7.7L398.5,8L397.9,8.3L390.5,9.3L387.2,10.3L384.5,12.4L385.3,13.4L388.2,14.4L387.5,14.5L383.3,14.4L382.7,13.8L380.2,13.5L379.8,12.9L380.9,12.6L380.6,12L382.6,11ZM528.7,41.7L530.9,43.5L532.6,45.4L539.5,50.9L536.6,50.3L538,53.2L541.2,55.3L542.3,56.7L540.1,55.5L540.3,57.1L538.7,55.4L535.4,51.2L532.3,47L529.7,45.1L527.5,42.4ZM542.8,13.5L543.9,13.4L546.4,13.8L545.8,14.2L544.3,14.3L543,14.4L542.1,14ZM167.1,100.5L169.1,100.4L166.9,101.4ZM169.4,99.9L170.5,101L169.7,102.7ZM167.5,104.3L168.1,106.4L167.3,107.9L166.7,105.8ZM217.6,289.9L218.9,288.7L220.5,289.2L221,288.4L222.7,289.3L222.5,290L220.7,290.6L219.7,289.9L218.8,290.8ZM333.7,5.4L334.1,5.2L335.8,5.1L341.2,6L338.3,6.3L337.7,6.9L336.7,7L336.2,7.8L334.7,7.8L332.1,7.3L333.2,7L331.4,6.7L329.1,6L328.2,5.4L331.3,5.2L332,5.4ZM348,5.1L346.3,5.5L342.9,5.6L339.5,5.5L339.2,5.3L337.5,5.3L336.2,4.9L339.8,4.8L341.5,4.9L342.7,4.7L345.6,4.9ZM345.1,6.9L342.5,7.2L340.4,7L341.2,6.8L340.4,6.5L342.9,6.4L343.4,6.7ZM262.4,3.5L266.5,3.2L270.5,3.2L272.1,3L276.1,3L285.2,3.1L292.2,3.5L290,3.7L279.4,3.8L279.9,3.9L284,3.8L287.4,4L289.7,3.8L290.6,4L289.2,4.4L292.2,4.2L297.9,3.9L301.3,4L301.9,4.3L297,4.8L296.3,4.9L292.5,5L295.2,5.1L292.5,6.1L292.2,7L293.4,7.6L291.6,7.7L289.5,8L291.5,8.5L291.5,9.3L290.2,9.4L291.4,10.3L288.7,10.4L289.9,10.8L289.4,11.2L285.8,11.4L287.1,12.1L286.9,12.7L284.6,12.2L283.9,12.5L285.5,12.8L286.8,13.5L287,14.5L284.6,14.7L282.5,13.6L282.6,14.4L280.9,15.1L286,15.2L278.1,17.4L274.1,17.8L272.7,17.8L271.1,18.4L268.6,19.9L265.2,20.9L260.2,21.7L258.6,22.6L258.1,23.7L256.9,24.7L254,26L254,27.2L251.2,30.2L249.2,30.3L247.7,28.9L244.9,28.9L244,28L243.9,26.4L242.6,24.5L242.5,23.4L243.1,22.1L242.1,20.7L243.3,19.7L242.7,19.1L245.1,17.5L247.3,17L249.2,15.4L245.3,16.3L244,15.9L244.5,15L245.5,14.3L249,14.6L246.5,13.4L245.2,13.6L244.3,13.3L246.5,12.2L246.1,11.8L245.1,9.8L243.8,9.4L244.2,9L241.4,8.5L238.9,8.4L232.6,8.5L230,7.6L233.4,7.3L235.8,7.3L231,7L228.6,6.7L229.1,6.4L238.6,5.6L239.4,5.3L236.4,5.1L237.7,4.8L242.2,4.3L243.9,4.3L243.7,4L246.6,3.8L250.2,3.8L253.8,3.8L254.9,3.9L258.2,3.6L260.8,3.8L264.6,4.1L262.1,3.8ZM420.4,283.5L422.6,284.4L421.7,285.7L419.3,285.8ZM325.1,64.2L326.2,63.4L326.4,65.2L325.9,66.9L325.1,66.4ZM185.9,120.7L186.5,122.1L184.1,122.1L184.4,120.7ZM165.1,120.8L167.3,122.3L165.4,122.7L163.5,121.4ZM158.9,109.2L161.8,109.4L163.9,111.1L165.6,110.9L168.3,114.1L169.9,114.5L172.1,116.3L169.3,117.3L165.4,117.4L166.9,116L165.1,115.2L164.5,113.1L163.4,113.2L161.4,112L159.1,111.6L159.4,110.5L157.7,110.4L154.9,112.3L153.2,112.4L154.9,110.7ZM401,199.3L401.8,202L402.4,206.2L401.7,208.1L401.2,206.7L401,209.3L400,213L394.2,230.2L390.9,231.8L388.6,230.3L387.8,223.2L388.3,221.4L390.2,218.3L390.5,216.7L389.9,211.7L391,208.7L394.5,207.6L397.3,204.6L399.6,200.8L400.4,198.2ZM619.5,207.9L619.5,207.9L619.5,207.9ZM618.9,207.3L619.2,204.7L619.9,205.5L619.7,207.5ZM355.2,80.5L355,81.2L352.5,81.4L350.4,80.5ZM302.8,41.4L302.9,42.7L301.5,44.4L298.6,45.6L296.5,45.3L298,43.3L297.5,41.3L301,39L302.3,38.9L303.7,40.1ZM612.8,220.8L614.2,223.4L613.3,224L611.7,222.2L610.4,219.2L611.2,218.4ZM613,194.3L612,195.1L611.6,193.6ZM612.5,192L611.1,190.3L611.6,188.8ZM610.8,192.7L609,192.5L608.9,191.1ZM609.2,188L609.6,189.3L606.7,186.5ZM604.8,185.5L604.8,185.5L604.8,185.5ZM607.4,265.4L603.8,268L601.8,268.9L601.5,268L603.9,266.2L604.3,265L603.2,264.1L605.7,262.5L608.2,259.4L608.9,257.5L608.7,254.5L609.1,252.9L610.9,254.6L610,256.6L609.6,259L610.7,257.4L611,258.1L610.1,259.8L611.9,260.7L614.2,260.1L610.8,263.4L609.5,263.3ZM589.2,272.9L593.5,270.7L596.6,268.5L597.8,267.3L599.8,266.3L599.1,268.1L601,267.2L600,269.1L594.5,272.5L594.3,273.6L590.9,274.4L586.4,277.9L582.9,279.4L579.5,278.6L579.9,277.8L582.1,276.2L585.9,274.2ZM557.3,267L558.2,267.1L556.5,269.7L554,272.2L553.9,271.6L551.7,273.1L550.4,272.9L550.7,271.1L551.8,267.8L552.5,266.8L554.6,267.7ZM530.8,247.5L526.7,249.2L524.8,251.4L522.1,251.7L520.8,251.2L518.2,251.6L513.8,254.1L511.5,254L509.5,252.1L511.1,250.5L512.7,247.5L513,243.7L513.7,241L513.2,237.8L513.8,231.8L514.7,233.5L515.1,232.2L514.6,228.8L516.3,225.6L516.4,224.2L517.6,222.4L517.3,224.3L518.5,222.6L523,219.8L524.3,219.9L531.2,217.3L534.6,213.6L535.2,211.3L537,209.2L537.3,211.3L538.6,208.4L539.3,209L539.9,207.1L543,203.7L545.8,202.7L547.7,205.3L550,205.6L549.9,204.2L553,199.4L554.2,198.6L556.8,198.4L556.8,195.9L558.8,197.6L561.8,198.7L564.3,197.7L564.9,199L561,204.9L560.9,205.6L563.4,207.8L566.6,211.6L568.2,212.4L569.6,211.6L572.5,205.8L572.8,202.4L573.8,199.1L575.2,195.7L576,194.7L576.2,197.5L577,200.2L576.6,202.5L576.9,204.5L578.3,203.6L579.4,205.6L578.9,206.7L578.8,210.1L579.1,212.5L578.8,215.5L582.2,219.1L582.2,223.9L584.1,224L583.5,226.6L585.3,231L585,232.9L583.7,235.8L583.7,237.8L582.6,239.9L580.3,243.1L578.5,246.2L576.6,248.3L574.7,249.4L567.5,257.2L566,259.5L564.5,260.2L562.6,260.3L560.4,261.3L557.5,263.1L555.9,261.7L556.9,260.5L553.2,262.6L549.2,260.8L548.9,259.4L549.8,256.6L549.5,255.6L547.9,255.4L549.1,254.2L549.5,252.5L547.9,254.1L546.1,254.6L549.8,250.8L550.5,249.1L546.7,251.9L545.1,253.7L544.2,252.8L544.9,251.5L544.1,249L544.7,248.4L543.1,247L541.9,247L540.7,245.8L537.4,246.1L532.4,247.7ZM462.4,148.4L462.3,151L459.9,152.3L458.9,150.3L458.4,146.7L459,142.5L460.4,143.9ZM511,121.5L509.3,120.7L508.8,118.6L509.5,117.5L512.4,116.8L513.1,117.8L512.3,120.3ZM529.8,106.3L529.6,112.2L527.3,108.3L527.7,105.9L528.6,104.1L529.6,104.8ZM335.2,74L336.5,73.8L335.8,77.5L331.2,75.2L331.5,74.1ZM325,67.9L325.8,67.3L326.8,68.8L326.6,71.7L325.1,72.3L324.5,71.7L324.1,67.8ZM330.8,37.2L331.3,38.1L330.4,39.6L328.9,38.6L328.7,37.8ZM307.4,42.2L307.7,41.2L306.8,40L305,39.6L304.9,37.8L304,38.7L304.2,36.9L303.5,36L304.3,34.1L305.6,32.7L308.5,32.7L306.8,34.6L309.9,34.4L309.3,35.8L307.8,37.5L309.4,37.6L310.6,40L311.6,40.3L312.7,43.2L314.6,43.5L313.5,45.3L314,46.3L312.6,47.4L310.5,47.3L307.8,47.9L307.1,47.5L306,48.4L304.6,48.2L303.4,49L302.6,48.6L305.1,46.5L306.5,46.1L304.1,45.7L303.8,45L305.5,44.4L304.7,43.3L305.1,42.1ZM294.7,20.2L294.2,21.1L295.5,22.2L293.4,23.3L287.9,24.7L282.5,23.9L284.1,23.3L281.3,22.5L283.8,22.2L283.9,21.8L281.2,21.4L282.4,20.5L284.5,20.3L286.3,21.3L288.6,20.5L290.1,20.9L292.5,20.1ZM534.6,135.3L533.3,133.3L535.7,134.3L535.5,136.5ZM538.8,142.1L539.2,139.9L540.2,139.7L540.1,141.4L541.2,139L541.3,141.4L539.8,144.6L538.5,142.8ZM546.4,146.1L547,149.2L546.5,151.6L545.6,149L544.9,150.3L545.6,152.1L545.2,153.3L542.8,151.8L542.1,150L542.6,148.8L541.3,147.6L538.6,150L538.8,147.1L540.9,145.4L541.6,146.6L543.2,144.7L544.5,144.7L544.2,142.7L545.8,143.9ZM531.3,143.8L529,146.2L531.9,141.1L532.6,138.6L533.2,140.7ZM534.8,121.4L535.7,124.2L535.6,126.3L534.7,127.2L534.8,129.2L535.6,131.2L537.4,131.2L540,132.5L540.7,135.7L538.1,133.1L537.8,134L536.4,132.5L533.7,132.4L532.2,129.6L531.2,126.1L532.1,126.9L531.5,123L531.6,120.7ZM537.3,138.5L536.8,137.3L539.3,138.1L539.4,139.1L537.5,141ZM543.5,136.6L544.5,139.4L542.9,138.8L543.7,141.2L542.9,141.8L541.5,138.3L542.6,138.5L541,135.6L542.9,135.7ZM549.8,71.7L549.6,74L550.9,76.3L551.3,78.1L552.2,79.2L552.2,80.9L550.5,81.9L547.6,82.1L546.4,84.7L544.8,83.8L543.9,82.1L541.1,82.6L539.6,83.7L537.6,83.7L540.1,85.4L540.7,89.4L540,90.4L538.8,89.5L538.3,87.4L536.9,86.7L535.4,85.1L536.8,84.4L537,82.9L538.2,81.7L538.7,80.2L541.7,79.5L543.8,80L543.5,75.9L545.2,77L546.9,73.9L546.4,71.2L544.6,68.7L544.4,67.3L545.9,66.9L548.8,69.9ZM547.5,61.3L548,60.4L550.1,62.8L548,63.4L548,65.5L544.4,64.1L545.1,66.4L543.3,66.5L541.6,64.3L541.4,62.7L543,62.5L540.7,58L544.2,60.2ZM540.4,84.7L540.7,83.3L542.1,82.6L544.2,83.9L543.9,85.3L542.8,84.6L542.4,86.5L540.9,85.8ZM366.4,80.8L369.4,79.6L368.5,81L366.9,82.2ZM192.2,140.2L193.7,139.9L193.5,141.8L191.9,142.1Z","countries":{"AE":"M402.5,106.6L406.9,106.9L410.1,102.2L410.5,103.1L411,105L410.1,105L409.5,110.4L409.2,110.9L403.6,109.7Z","AF":"M423.6,75.8L425.9,76.3L428.5,75.2L429.6,75.3L430.2,73.3L431.8,74.6L432.2,76.5L433,77.2L435,75.5L438,75.7L438.5,76.3L436.8,77L433.2,77.7L432.4,78.7L433.6,80.8L432.9,83.5L431.3,83.4L432.3,85L431.3,85.5L430.7,89L427.4,89.7L426.7,91.1L427,93.1L424.9,94.1L423.6,93.9L420.5,94.4L417.3,93.2L418.5,91.1L418.1,89.6L416.7,89.2L415.4,85.8L415.9,84.6L415.1,84.2L415.3,79.7L417.3,80.6L418.5,80.2L418.7,79.2L420.8,78.2L420.7,76.4L422.1,75.1Z","AL":"M345.5,68.1L344.2,70.7L342.9,69.4L342.7,65.8L343.2,64L343.8,64.3L344.7,65.8L344.8,67.5Z","AM":"M388.9,72.6L388.3,72.7L387.4,71.1L385.7,70.5L383.6,69.4L383.2,67.5L385.4,67.2L387.3,69.4L387,70.1L388.6,71.1Z","AO":"M332.6,179.8L331,182.3L330.5,180.4L331.9,178.9ZM331.3,183.1L333.3,182.5L338.9,182.6L339.9,186L341,188.1L343.9,187.9L344.7,185.8L346.9,185.3L346.8,186.2L349.1,186.2L349.4,188.7L349.3,191.8L349.9,192.8L349.8,195.8L353.1,195.4L353.2,200.4L349.3,200.4L349.1,208.3L351.4,211.9L348,213L343.5,212.6L342.3,211.4L334.8,211.5L332.2,210.5L330.2,211.4L330,209.8L331,204.3L332.1,201L333.7,198.2L333.8,194.9L332.3,190.9L333,189.4Z","AR":"M207,291.4L209.6,293.7L212.2,294.8L214.6,295.3L214.4,296.2L213.1,296.3L211.9,295.7L209.4,295.6ZM207.2,242.8L207.4,247.1L208,249.4L208,251.4L208.2,252.6L211,254.6L211.2,256.2L212.5,257.2L212.8,258.3L212,261.2L209.9,262.4L206.6,262.8L204.7,262.6L206.4,266.7L204.1,267.8L202.2,267L201.8,267.5L202.8,269.7L204.2,270.4L204.9,269.7L205.8,270.8L204.5,271.5L203.7,272.8L204.4,276.1L202.9,276.1L202.1,277.2L202.3,278.7L204.6,280.2L206.3,280.7L206.6,282.5L205.3,283.6L205.4,286L204.3,287.7L206.8,290.8L201.3,290.2L200,289.1L199.3,287.6L197.4,287L196.1,284.9L196.8,284L196,281.7L196,279.9L195,275.5L193.5,274.3L193.7,273.4L192.6,272.6L191.1,270.1L191.6,269.7L190.2,267L189.4,262.8L190.1,262L188.1,257.7L188.8,256.3L188.2,254.3L188.4,252.1L185.2,245.5L185.6,243.1L184.8,240.8L184.8,238.7L186.3,234.9L184.8,229.2L186.5,228L186.3,224.8L187.4,222.6L189.9,223.2L191.3,225L191.6,223L194.1,223.6L198.2,227.6L199.8,228L204.4,230.7L204.8,231.8L203.8,235.5L207.9,236.5L209.2,236.1L210.5,234.2L210.3,232.1L211.2,231.7L212.3,233.1L212.7,235L210.4,237.3Z","AT":"M338.3,52.6L337.1,55.3L334.6,56.1L333.3,56L331,55.4L330.6,54.7L327.9,55.2L326.4,54.7L326.6,53.9L332,53.6L331.8,52.3L332.9,51.1L334.1,51.8L335.5,50.8L338.2,51.7Z","AU":"M557.3,267L558.2,267.1L556.5,269.7L554,272.2L553.9,271.6L551.7,273.1L550.4,272.9L550.7,271.1L551.8,267.8L552.5,266.8L554.6,267.7ZM530.8,247.5L526.7,249.2L524.8,251.4L522.1,251.7L520.8,251.2L518.2,251.6L513.8,254.1L511.5,254L509.5,252.1L511.1,250.5L512.7,247.5L513,243.7L513.7,241L513.2,237.8L513.8,231.8L514.7,233.5L515.1,232.2L514.6,228.8L516.3,225.6L516.4,224.2L517.6,222.4L517.3,224.3L518.5,222.6L523,219.8L524.3,219.9L531.2,217.3L534.6,213.6L535.2,211.3L537,209.2L537.3,211.3L538.6,208.4L539.3,209L539.9,207.1L543,203.7L545.8,202.7L547.7,205.3L550,205.6L549.9,204.2L553,199.4L554.2,198.6L556.8,198.4L556.8,195.9L558.8,197.6L561.8,198.7L564.3,197.7L564.9,199L561,204.9L560.9,205.6L563.4,207.8L566.6,211.6L568.2,212.4L569.6,211.6L572.5,205.8L572.8,202.4L573.8,199.1L575.2,195.7L576,194.7L576.2,197.5L577,200.2L576.6,202.5L576.9,204.5L578.3,203.6L579.4,205.6L578.9,206.7L578.8,210.1L579.1,212.5L578.8,215.5L582.2,219.1L582.2,223.9L584.1,224L583.5,226.6L585.3,231L585,232.9L583.7,235.8L583.7,237.8L582.6,239.9L580.3,243.1L578.5,246.2L576.6,248.3L574.7,249.4L567.5,257.2L566,259.5L564.5,260.2L562.6,260.3L560.4,261.3L557.5,263.1L555.9,261.7L556.9,260.5L553.2,262.6L549.2,260.8L548.9,259.4L549.8,256.6L549.5,255.6L547.9,255.4L549.1,254.2L549.5,252.5L547.9,254.1L546.1,254.6L549.8,250.8L550.5,249.1L546.7,251.9L545.1,253.7L544.2,252.8L544.9,251.5L544.1,249L544.7,248.4L543.1,247L541.9,247L540.7,245.8L537.4,246.1L532.4,247.7Z","AZ":"M387.6,65.8L390.2,67.4L391.2,66L393.4,68.7L394.9,69.3L393.5,69.5L393.1,73.6L391.4,72.6L391.8,71.5L390.6,71L388.9,72.6L388.6,71.1L387,70.1L387.3,69.4L385.4,67.2L388.2,67.3ZM388.3,72.7L387.1,72.4L385.7,70.5L387.4,71.1Z","BA":"M341.3,64.1L339.8,63.3L336.5,59.5L338.5,58.6L341.8,59.4L342.9,61.2L342.3,62.3Z","BD":"M478.2,112L477.8,113.4L478.3,115.4L476.6,111.7L475.5,110.2L473.8,110.1L473.9,112.5L471.5,112L469.8,108.1L469.8,106.7L468.6,106L469.7,104.2L468.2,102.9L468.4,101.3L471,102.5L471.5,104.1L476.1,104.9L475.7,106.9L474.7,108.4L475.9,109.7L476.4,108.1Z","BE":"M321.3,47.3L321.1,48.6L320.4,49.8L319.1,48.9L318.3,49.1L315.7,46.6L316.9,46.2L319.5,46Z","BF":"M297.9,141.2L298.4,137.8L299.9,135.7L300.7,133.3L301.6,133.7L304.5,130.6L307.3,129.2L309,129.7L309.1,132L310.1,134.9L312.3,135.5L312.2,137.2L309.8,139.6L308.2,139.5L302.6,139.7L302.8,143L301.5,142.3L299.9,143.1Z","BG":"M347.8,60.7L348.4,61.6L352.7,61.9L355.3,60.9L357.6,61.9L356.4,64.3L357,65.5L355.5,65.2L353.9,65.9L354,67L352.5,67.2L351.2,66.4L348.7,67L348.5,65.5L347.6,64.8L348.5,62.9L347.7,62Z","BI":"M365.7,173.7L366.2,176.1L364.3,178.9L363.5,179L362.9,174.8L364.1,175L364.7,173.6Z","BJ":"M313.1,151.6L311.5,151.9L311.1,150.1L311.2,144.3L309.6,140.9L309.8,139.6L312.2,137.2L313.5,136.4L314.9,137.9L315.1,141.9L313.6,144.3L313.2,145.9Z","BN":"M526.4,153.7L526.3,156.5L525.1,157.3L524.1,156Z","BO":"M177.5,195.4L179.9,195.6L182.7,192.9L185.1,192.4L185.4,197L187.6,199.3L189.8,199.7L192.8,201.8L195.1,202.6L196,205.8L195.4,205.9L196.5,208.8L200.1,208.9L200.3,211.3L202.1,213.6L201.6,218.5L199.5,216.5L194.7,217.2L194.2,219.4L194.1,223.6L191.6,223L191.3,225L189.9,223.2L187.4,222.6L186.3,224.8L185,225.2L183.7,221.8L182.2,219L182.3,216.6L181.2,215.6L179.5,212.1L180.2,209.4L179.1,207.3L179.6,204.3L179.2,200.4L179.5,199.5Z","BR":"M216.7,251.1L215.9,249.8L216.4,248.7L215,247.1L211.2,244.3L210.5,244.4L208.3,242.6L207.2,242.8L210.4,237.3L212.7,235L212.3,233.1L211.2,231.7L210.3,232.1L210.2,228L208.2,227.8L207.2,224.6L205.4,223.2L202.7,223.2L202.3,219.9L201.6,218.5L202.1,213.6L200.3,211.3L200.1,208.9L196.5,208.8L195.4,205.9L196,205.8L195.1,202.6L192.8,201.8L189.8,199.7L187.6,199.3L185.4,197L185.1,192.4L182.7,192.9L179.9,195.6L177.5,195.4L175.6,195.6L175.4,191.7L173.9,193.2L172.3,193.2L168.4,186.7L169.9,184.5L170.1,181L174,178.4L175.7,178.5L176.3,171.5L176.1,169L175.2,168L175.2,166.2L176.8,165L175.6,164.8L175.6,163.2L179.3,163.2L180,162.4L181.2,164.4L182.2,165.7L186.3,163.7L187.8,161.4L186.2,161.2L186.1,157.9L185.6,157L188.5,157.9L192.6,156L193.1,154.3L194.5,154.8L194.2,155.9L195.2,157.5L194.3,160.5L194.9,163L196.1,164.2L200.8,162.7L201.8,162.9L201.9,161.2L204.6,161.7L206.7,162.3L208.4,161.2L210.2,157L210.8,156.8L212.2,162.7L213.2,163.1L213.3,164.9L211.9,167L212.4,167.8L215.8,168.2L215.9,170.7L217.3,169L222.8,171.5L223.8,173L223.5,174.4L225.7,173.6L229.4,175L232.2,174.9L235.1,177L237.5,179.9L240.6,180.7L241.4,181.5L242.5,186.3L241.9,190.5L238.5,195.7L237.5,198.5L235.4,202.6L235.9,207.3L235.7,212.8L235.2,213.8L235.3,217.1L233.8,220.3L233.8,222.9L232.4,223.9L232.2,225.4L230.2,225.4L227.5,226.3L224.4,228.1L222.6,230.1L221.5,232.5L222.1,235.6L222,239.2L221,240.5L219.9,244.6L217.8,247.6L217.6,249.8Z","BS":"M167.1,100.5L169.1,100.4L166.9,101.4ZM169.4,99.9L170.5,101L169.7,102.7ZM167.5,104.3L168.1,106.4L167.3,107.9L166.7,105.8Z","BT":"M473.3,98.1L474.4,100.4L470.4,100.6L468.4,99.2L470,96.9Z","BW":"M362.5,223.2L359.8,225L358.1,226.9L356.9,229.4L355.9,229.6L355.3,231.5L352.7,232L351.1,231L347.9,234.5L346.6,234.7L346.4,232.4L344.9,229.8L345.1,222.6L346.9,222.6L347.1,213.8L351.4,212.8L352.1,213.8L354.9,212.3L355.2,212.5L356.8,216.3L358.8,219.1L359.5,219.3L360,221.8Z","BY":"M354.3,37.1L358.4,38.2L358.4,39.6L360.2,41.5L361.8,42.3L359.7,42.9L360.7,44.7L359.4,44.9L359,46.3L356,46.1L352.4,45.3L349.7,45.2L348.1,45.8L347.5,44L348.4,43.6L347.7,41.3L349.1,41.3L350.7,40.6L350.9,39.5L352.1,38.9L351.9,38.1Z","BZ":"M143.3,122.5L145.2,120.7L145.5,121.1L144.2,125.7L142.8,127.3L142.3,127.3Z","CA":"M117.8,50.9L115.9,48L113.8,47.2L114.5,45.5L115.9,44.3L114.7,43.5L115.9,41.9L115.5,40.6L116.4,39.6L118.2,38.7L119.4,37.6L118.1,36.4L119.4,33.1L118.9,31.6L119.2,30.7L114.5,32.2L114.5,30.4L112.4,29.9L122.6,22.3L132.7,15.7L134.6,16L135.7,16.7L136.8,16.8L141,15.8L142.7,16L145.5,15.4L148.1,15.1L148.2,15.6L150.7,14.7L151.4,14.9L151.9,16L154.9,15.1L153.7,16.1L156.6,15.5L158,15.6L159.2,16.2L163.1,16.9L164.5,16.8L165.4,17.5L162.7,18.1L164.7,18.4L168.4,18.3L169.8,18L170.2,18.9L172.5,18.2L171.9,17.6L173.3,17.1L176.2,16.9L177.3,18L178.9,17.9L180.5,18.5L184.7,18.3L185.5,17.5L186.9,17.2L188.4,17.7L187,19L189,17.9L190,17.9L192.1,16.6L190.7,15.2L192.4,13.8L194.9,13L196.3,13.2L197,13.7L197.2,15.1L195.4,15.7L197.5,16L196,17.4L198.9,16.3L199.5,17.2L198.1,18.2L198.5,19.1L200.8,18.1L203,16.9L204.5,15.5L207.9,15.8L209,16.4L208.5,17.1L206.8,17.8L207.1,18.6L206.2,19.3L202.7,20.3L200.7,20.5L199.7,20.1L195.1,22.7L192.6,23.7L190.5,23.8L188.8,24.5L187.8,25.5L186,25.7L183.1,27L179.9,28.9L178.1,30.2L176.3,32.2L178.2,32.5L177.1,35.4L179.4,35.1L181.5,35.9L182.9,37.4L185.4,38.7L189.3,39L188,40.6L187.2,42.5L186.9,44.6L188.1,46.5L189.6,45.8L191.7,43.9L192.8,40.9L192.4,39.9L195.3,39L197.9,37.7L199.5,36.4L200.2,35.2L200.3,33.7L199.5,32.4L202.5,30.6L203,29.1L204.5,26.5L205.8,26.2L209.1,26.8L210.6,26.3L212.5,27.8L212.5,28.5L214.9,28.6L213.9,30L213,32.2L214.1,32.4L214.5,33.5L217.2,32.5L221.2,29.8L222.3,35.7L221.1,36.8L223.3,38.9L225.4,39.4L226.1,39.9L225.9,41.5L227.3,42.5L226.4,44.7L223.5,46.1L220.7,46.8L218,48.4L215.2,48.7L212,48.3L208,48.4L206,49.8L203.5,50.7L197.2,55.3L198.7,55L202.6,52.3L206.7,50.6L209.1,50.4L210.1,51.4L207.9,52.8L207.3,56.5L208.9,57.6L211.7,57.3L214.3,54.9L213.8,56.4L214.5,57.2L212,58.6L207.9,59.8L203.5,62.2L202.3,62.1L203,60.3L206.5,58.5L202,58.8L201.5,57.6L202.7,54.8L200.8,54L198.8,55.6L196.6,58.2L194.8,59.1L189.3,59.1L185.7,61.2L184.7,62L180.7,62.4L180.5,63.7L177.8,64.7L176,65.1L173.5,66.2L172.8,65.4L176,62.2L177.2,58.4L176,57.4L175.2,55.2L171.3,52.3L169,52.9L167.4,52.4L165.9,52.6L164.8,52L162.3,51.5L162.5,50.1L161.5,50.9L151.5,49.6L140.9,49.2L129.7,49.6ZM196.5,26.3L198.1,25.6L200,25.6L197.4,26.8ZM215.4,11.9L214.6,11.3L215.8,10.9L218.5,11L220,11.6L219.8,11.9ZM201.1,26.9L202.7,26.8L201.5,27.6ZM200.9,9.6L199.8,10L196.9,9.6L198.2,9.2L200.2,8.9ZM203.6,7.2L200.9,7.1L200.9,6.9L203.3,6.9ZM201.5,6.1L202.6,6.4L201.9,6.7L199.9,6.9L199.2,6.7L199.4,6ZM206.9,10.2L202.2,9.7L202.9,8.7L202.2,8.2L199.9,8.1L198.8,7.8L199.8,7.5L202.2,7.5L203.1,7.8L205.5,7.8L206.2,8.1L205.4,8.5L207.1,8.9L210.3,9.1L212.5,8.8L217,8.8L217.9,9.2L217.7,9.6L214.6,10.1L213.2,10ZM183.6,6.6L185.1,6.7L184.3,7L181.7,7.2L180.4,7L181.8,6.7ZM184.8,6.1L186.1,6.2L184.4,6.4L182.4,6.4ZM225.8,46.3L222.6,49.2L223.9,48.6L224.8,49L224,49.7L225.1,50.2L226.1,49.8L227.4,50.4L226.3,51.9L227.5,51.5L227.3,53.8L226,55.7L224.3,55.4L225,53.4L222.4,55.2L221.5,55.1L223,54.2L221.7,53.7L216.8,53.7L218.1,52.4L217.7,51.8L219.5,50.6L222.5,47.4L225.6,45.7ZM200.2,22.2L202.4,23.2L201.9,23.9L203.6,24.3L201.9,24.8L200.1,24.4L199.9,23.7L195.2,25.4L195.5,24.4L193.5,24.6L195.4,23.8L198.4,21.2L199.3,21.4L198.9,22ZM216.1,12.5L217.8,12L220,12.6L221.2,13.1L220.9,13.7L223.5,13.4L224.1,14.2L226.7,14.7L227.4,15.2L227.6,16.4L224.7,17L227.1,17.9L229,18.2L229.9,19.5L231.9,19.6L230.8,20.6L227.2,22.4L226,21.7L224.9,20.3L223,20.5L222.2,21.3L224.6,23.3L224.4,24.8L223.2,26L221.7,25.5L219.1,24.3L220.9,26.6L220.7,27.2L217.4,26.5L215.1,25.6L214,24.8L214.8,24.4L212,22.8L211.6,23.3L207.5,23.5L206.8,23L208.6,21.9L214.1,21.7L215.2,20.4L218,19L218.1,17.9L216.7,17.3L214.4,16.8L215.6,16.5L215,15.6L213.3,15.1L212.2,15.5L209.7,15.7L205.3,15.4L201.1,14.8L200.5,14.4L202.5,13.8L200.7,13.8L201.6,12.6L203.7,11.6L205.5,11.1L209.1,10.8L207.4,11.5L207.6,12.2L209.7,11.3L213.3,10.9L214.3,12L213.3,12.8ZM198.8,10.5L201.3,10.5L203.3,10.8L200.3,11.7L198.6,12L196.2,12.8L194.8,12.8L195.3,11.8L197.2,10.8ZM166.9,8.4L170.1,7.7L173.5,7.2L177.1,7L175.9,7.7L170.4,8.5L168.3,8.6ZM111.7,41L113.3,40.9L110.7,43L110.5,44.6L109.9,44.6L110,42.2L111.2,40.8ZM191.8,5.7L194,5.8L196.7,6.1L197.1,6.8L195.3,6.7L193.7,6.4L191.1,6.4L192.6,6.2L191.5,6ZM116,51.9L114.9,52.1L113.1,51.2L112.7,49.2L111.4,48.9L112.3,47.3L115.5,48.3L115.4,49.9L116.2,50.7ZM165.9,10.1L167.4,10.3L170.4,10.4L171.8,11.2L165.6,12.3L162.9,13.1L162.1,13.6L157.9,14.2L158.1,13.7L156.1,13L161.7,11L161.5,10.3ZM184.8,8.7L187.3,8.6L186.8,9.1L185.4,9.5L181.1,9.7L177.3,10.2L175.4,10.2L175.8,9.8L179,9.4L173.3,9.5L171.8,9.3L174.9,8.4L176.5,8.1L179.4,8.4L180.7,9L182.7,9.1L182.3,8.1L183.9,7.8L185,7.9ZM182.4,11.6L183.2,12.1L181.8,14.1L184.8,15.3L184,15.9L181.7,16L182,16.5L180.9,17L177,16.4L172.4,17L166.4,17.3L166.5,16.6L165.2,16.3L163.9,16.4L163.6,15.4L167,15L168.7,15.1L170.7,14.9L168.6,14.6L163.9,14.7L163.9,14.2L167.5,13.7L165.5,13.7L163.8,13.4L167.7,12L172,11.4L172.9,11.6L171.6,12.1L174.8,11.8L175.8,12.3L178,11.8L178.6,12.1L178.1,13.3L179.4,12.8L180.1,11.6ZM189.4,12L189,11.3L191.1,10.8L192.3,11L194.7,10.9L194.6,11.2L192.8,11.7L194.1,12.2L192.6,13.3L190,13.7L188.9,13.6L188.6,13.2L186.6,12.3L187.1,11.9ZM183.1,11L184.8,11L185.4,11.2L183.4,12L182.4,11.2ZM197.1,7.9L197.5,8.3L195.4,9.5L193.2,9.7L192.1,9.5L192.9,8.9L190.8,9L191.8,8.2L193,8.3L195.3,7.9ZM204.2,4.7L206.5,4.5L206.2,4.4L208.9,4.3L210,4.7L213.5,4.9L213.8,5.4L215,5.7L213.1,5.9L210.2,6.5L208,6.6L205.7,6.4L204.8,6.1L206.4,5.6L204.2,5.6L203,5.1ZM210.4,3.9L212.2,3.8L216,3.7L217.9,3.5L220.4,3.7L221.6,3.4L225.3,3.3L228.9,3.2L229.4,3.3L232.8,3.2L240.7,3.3L243.1,3.4L245.1,3.5L244.9,3.7L241.9,3.9L239,4L237.8,4.2L240.3,4.2L237.2,4.6L235.1,4.7L232.5,5.3L230,5.4L229.1,5.6L225.4,5.7L226.9,5.8L226,5.9L226.5,6.3L223,6.8L222.1,7.2L220.1,7.4L220.1,7.6L222.2,7.6L222,7.8L218.1,8.4L215.3,8.1L211.6,8.3L207.7,8.1L208.1,7.7L210.5,7.5L210.7,6.8L211.5,6.8L214.2,7.1L213.3,6.6L211.5,6.4L212.9,6.1L215.2,5.9L215.8,5.7L214.5,5.4L214.5,5L218.5,5.1L220.6,4.8L218,4.8L213.9,4.8L212.1,4.6L210.4,4.1ZM214.8,18.8L212.1,19.3L212.3,18.6L213.6,17.8L215,17.6L215.7,18ZM190.1,16L190.3,16.5L189,17L187.7,16.6L186.5,16.7L185.4,16.1L188.5,15.2ZM210.6,49.1L213,49.5L214.3,50.3L213.4,50.7L211.6,50.1ZM208.8,54.9L208.9,55.9L211.4,56.1L209.6,57.1L208,56.2Z","CD":"M363.5,179L364,184.2L365.1,185.6L366,188.8L362.2,189.3L361.4,197.6L363.2,199L363.7,198.5L363.8,201.3L362.4,201.2L361,198.8L359.5,198.4L359.1,197.1L358,197.9L356.5,197.5L355.9,196.4L353.8,196.2L353.1,195.4L349.8,195.8L349.9,192.8L349.3,191.8L349.4,188.7L349.1,186.2L346.8,186.2L346.9,185.3L344.7,185.8L343.9,187.9L341,188.1L339.9,186L338.9,182.6L333.3,182.5L331.3,183.1L331,182.3L332.6,179.8L334.8,179.1L335.6,180.2L338.3,176.6L338.2,174.5L339,172L341.2,169.5L341.7,166.8L341.9,163.1L342.9,158.6L343.1,156.8L344.8,154.7L347.6,156.5L350.4,157.3L351,155.7L352.1,155.8L354.2,154.5L354.9,155.1L356.5,154.1L359.8,154.2L360.9,156.3L364.2,155.8L366.4,158.6L366.3,161.6L367,161.9L365.7,163.5L364.6,166L364,171L362.9,174.8Z","CF":"M359.8,154.2L356.5,154.1L354.9,155.1L354.2,154.5L352.1,155.8L351,155.7L350.4,157.3L347.6,156.5L344.8,154.7L343.1,156.8L342.9,158.6L340.4,158L338.3,161.8L335.4,155.5L335.5,151.7L336.9,148.6L339.6,148.4L341.9,147.4L343.7,145.6L343.5,144.7L345.9,144.6L347.6,143.4L349,140.7L351.1,139.2L352.4,141.9L352.3,144.7L354.4,146.6L357.5,150.9L358,152.4Z","CG":"M342.9,158.6L341.9,163.1L341.7,166.8L341.2,169.5L339,172L338.2,174.5L338.3,176.6L335.6,180.2L334.8,179.1L332.6,179.8L331.9,178.9L330.5,180.4L329,177.7L330.4,176.3L329.7,174.6L331.6,173.7L334.5,173.9L335.3,171L335.1,169L334.2,167.5L335,164.5L333.1,164.2L332.7,161.8L335.1,161.9L338.2,163.2L338.3,161.8L340.4,158Z","CH":"M326.6,53.9L326.4,54.7L327.9,55.2L327.1,56.4L325.9,56.1L323.6,57.4L322.1,57L320.8,55.5L323.2,53.7L324.9,53.2Z","CI":"M293,141.6L295.2,141.7L296.5,140.8L296.7,141.8L297.9,141.2L299.9,143.1L301.5,142.3L302.8,143L303.2,146.6L301.9,151.6L302.6,154.8L300.4,154.3L297,154.8L293.4,156.4L293.7,153L291.8,151.1L292.1,148L293.3,145.7L292.5,142.6Z","CL":"M207,291.4L209.4,295.6L211.9,295.7L210.9,297L206,296L201.4,293.9L198,291.8L202.4,293.5L204.8,294.1L204.8,292L205.8,291.2ZM179.5,212.1L181.2,215.6L182.3,216.6L182.2,219L183.7,221.8L185,225.2L186.3,224.8L186.5,228L184.8,229.2L186.3,234.9L184.8,238.7L184.8,240.8L185.6,243.1L185.2,245.5L188.4,252.1L188.2,254.3L188.8,256.3L188.1,257.7L190.1,262L189.4,262.8L190.2,267L191.6,269.7L191.1,270.1L192.6,272.6L193.7,273.4L193.5,274.3L195,275.5L196,279.9L196,281.7L196.8,284L196.1,284.9L197.4,287L199.3,287.6L200,289.1L201.3,290.2L206.8,290.8L205.4,290.7L203.9,291.9L204.7,293.7L202,293.1L196.9,290.7L195.7,289.5L195.5,288.3L194,287L191.9,283.6L191.6,281.6L192.5,280L189.7,279.4L190.4,277.6L189.3,274.1L191.4,274.9L190.3,270.4L188.9,269.8L189.6,272.5L188.4,272.2L186.5,265.1L186.7,263.6L184.2,258.9L184.9,258.8L184.7,251.4L184.3,248L182.9,244.5L182.8,242.5L181.8,239.6L182.1,236.7L181.3,232L180.2,221.5L178.3,214Z","CM":"M335.3,134.9L336.1,136.5L336.2,139.8L337.2,142.1L334.8,142L334.4,143.2L336.3,145.1L336.9,148.6L335.5,151.7L335.4,155.5L338.3,161.8L338.2,163.2L335.1,161.9L332.7,161.8L329.3,161.8L326.2,161.7L326.5,159.7L324.9,157.6L324.1,155.4L325.5,151.1L327.1,149.6L328.9,150.6L330.2,149.8L331.1,146.4L332.1,145.3L333.6,140.1L335.2,138.1L334.8,135.8Z","CN":"M511,121.5L509.3,120.7L508.8,118.6L509.5,117.5L512.4,116.8L513.1,117.8L512.3,120.3ZM443.4,64.8L442.8,63.5L443.8,63L440.9,59.3L444.4,58L444.1,54.3L447.5,54.9L448,54L447.2,52L448.4,51.8L449,50.4L449.5,50.3L450.6,51.7L452.4,52.8L455,53.5L456.9,55.2L457.4,57.6L458.4,58.5L462.8,59.2L466.5,60.7L469.7,64L475.1,64.4L477.2,64.1L478.9,64.4L482,65.7L484,65.7L485.1,66.4L486.4,65.2L488.7,64.5L491.2,64.4L492.7,63.7L494.1,61.8L492.5,60.3L492.6,58.9L495.5,59.5L496.5,58.4L498.5,57.6L499.6,55.6L503.2,55.6L502.9,54.9L498.8,52.8L498.1,53.5L495.5,53.5L494.6,52.6L494.2,49.1L496.6,49.8L497.9,48.6L497.3,47.7L497.2,45.6L497.6,45L495.6,43.5L496.1,42.5L499.7,42.1L504.4,43.4L509.5,47.4L511.6,49.3L514.8,50L517.7,51.4L519.7,53.3L522.1,53.3L522.9,52.5L525.1,51.9L525.6,54.5L526.6,56.8L527,58.8L524.7,58.4L523.8,59.2L525.5,61L526.8,63.5L526.7,64.7L524.9,63.4L524.9,64.6L522.9,65.5L523.9,66.7L521.2,65.9L521,67.5L519.2,70.1L517.2,70.7L516.5,71.8L515,72.4L515.3,71.3L514.5,70.5L515.1,69L513.6,67.8L511.4,70.1L511.1,71.6L509.5,71.7L509.2,72.7L510.8,74.2L512.4,74.6L512.9,75.6L514.6,76.3L515.7,74.7L518.8,75.6L519.6,76.8L517.5,77.4L516.1,79.8L516,81.4L518.4,82.6L520,84.9L523.9,88.8L524.6,90.6L523.7,91.2L525.9,93.2L526.6,97L525.7,97.2L524.8,103L524,105.9L520.2,110.2L518.2,110.5L517.4,111.6L516.5,110.8L515.8,112L513.5,113.2L511.7,113.6L511.7,116.2L510.7,116.3L510,113.6L507.4,112.8L506.6,113.2L503.5,111.6L503.4,110.2L500.6,108.8L499.3,110.1L496.2,110.4L495.3,111L494.5,111.3L495.3,114.1L494.1,113.5L493.8,112.5L492.6,113.2L490.2,111.8L490.2,109.8L489,109.3L488,107.1L486.2,107.5L485.7,104.6L486.9,102.6L486,98.7L484,96.8L483,96.9L481,96.6L481.3,95.6L480.1,94.1L479.1,95.1L477.5,94.5L474.6,97.8L473.3,98.1L470,96.9L468.4,99.2L467.8,97.4L466.8,97.9L462.5,97.1L459.3,95.6L453.6,91.8L453,92.4L448.1,89.2L446.9,86.7L448.3,87L447,84.6L446.7,82.7L444.1,80L441,79.1L440,77.4L438.5,76.3L438,75.7L437.2,73.5L435.5,73.2L434.5,71.2L434.4,70.1L436.7,68.7L438.6,69L438.8,67.6L440.8,67.3L441.1,66.4Z","CO":"M181.2,164.4L180,162.4L179.3,163.2L175.6,163.2L175.6,164.8L176.8,165L175.2,166.2L175.2,168L176.1,169L176.3,171.5L175.7,178.5L174.1,177.1L175.3,174.5L173.8,173.3L169.5,173.5L168.3,170.8L165.6,167.7L165.1,167.9L163.3,166.5L161.2,166.6L158.5,164L159.4,160.8L160.3,160.7L161.9,157.7L161.4,153.3L161.6,150.5L161,149.1L162.3,147.3L162.2,145.5L163.2,145.5L165.6,143.5L166.2,140.5L168.8,138.8L170.3,139L173.7,135.9L174.3,137.6L173.1,138L171,141L170,144.2L170.9,144.4L171.5,147.2L171.3,148.6L172.1,149.7L175.6,149.8L176.8,152L180.1,151.6L180.7,152L179.6,156.1L180.5,159.1L179.5,160.4L180.7,161.8Z","CR":"M152.7,143.2L151.6,146.6L150.3,145.5L150.5,144.5L146.7,141.7L147.1,139.3L150.9,139.7Z","CU":"M158.9,109.2L161.8,109.4L163.9,111.1L165.6,110.9L168.3,114.1L169.9,114.5L172.1,116.3L169.3,117.3L165.4,117.4L166.9,116L165.1,115.2L164.5,113.1L163.4,113.2L161.4,112L159.1,111.6L159.4,110.5L157.7,110.4L154.9,112.3L153.2,112.4L154.9,110.7Z","CY":"M366.4,80.8L368.5,81L366.9,82.2Z","CZ":"M335,46.7L336.9,47.5L337.7,48.4L339,48.2L341.1,49.9L338.2,51.7L335.5,50.8L334.1,51.8L332.9,51.1L331.2,49.8L330.7,48.3L333.9,46.7Z","DE":"M333.5,41.6L333.5,43.1L334.5,44.8L335,46.7L333.9,46.7L330.7,48.3L331.2,49.8L332.9,51.1L331.8,52.3L332,53.6L326.6,53.9L324.9,53.2L323.2,53.7L324.2,50.8L321.2,49.9L321.1,48.6L321.3,47.3L321.1,45.2L322,45.2L322.8,42.7L322.6,42.1L325.5,41.1L325.1,39.3L327.2,39.3L327.2,40L328.7,40.4L328.7,41.1L331.1,40.2Z","DJ":"M387.6,135.7L388.9,135.3L389.2,138.4L388.5,139.7L386.6,139.4L386.4,138Z","DK":"M327.2,39.3L325.1,39.3L324.5,38.3L324.5,36.4L325.2,35.4L326.5,35.3L328.2,34.3L327.9,36.3L328.7,36.6L326.8,38.4ZM330.8,37.2L331.3,38.1L330.4,39.6L328.9,38.6L328.7,37.8Z","DO":"M175.7,121.9L176.4,117.7L178.2,117.3L180.8,118.7L182.2,120.5L181.4,121.5L179.1,120.9L177.1,121.3L176.1,123Z","DZ":"M293.5,99L293.6,98.4L293.7,95.6L296.7,93.8L300,92.8L300.7,91.6L302.9,90.7L303,89L304.9,87.9L307.2,87.5L306.6,82.3L306,80.8L307.8,79.5L309.6,79.1L312.5,77.5L318.2,76.9L319.1,77.3L320.7,76.4L324.4,76.7L324.3,80.1L323.8,82L322.8,83.2L322.9,85L325.4,87.9L326.1,92.1L326.8,95.3L326.4,97.2L326.5,101.1L325.8,102.1L327.5,106.3L328.4,105.9L330.6,108.5L324.4,113.2L319,118L316.4,119.1L314.3,119.4L314.3,117.8L312.4,116.7L311.9,115.5L300,104.9Z","EC":"M165.1,167.9L165.3,169.9L164.8,171.6L162.8,174.2L160.5,175.2L159.1,179.2L158.1,180.2L157.3,178.9L155.7,178.9L155.9,176.3L156.8,174.3L154.5,173.3L154.6,170.3L155.2,169.9L156.3,166.6L156.1,165.6L158.5,164L161.2,166.6L163.3,166.5Z","EE":"M353.2,31.3L352.5,32.6L353.2,34.2L352.6,34.8L351.4,34.8L349.4,33.9L348.2,34.2L346.8,32.8L346.6,31.8L350.1,31Z","EG":"M376.1,112.1L354.4,112.1L353.7,94.6L353.1,92.7L353.2,90.2L353.7,89.1L356.1,89.1L360.4,90.8L362.4,89.3L365.2,89.5L369,90.5L369.8,89.9L371.3,94L369.9,98.4L368.3,96.6L366.8,93.2L367.6,95.9L370.4,102L373.7,107.4L373.5,109.4Z","EH":"M293.6,98.4L293.5,99L293.3,102.7L287.4,102.5L287,108.7L285.3,109L284.8,110.2L284.9,113.8L277.8,113.7L277.3,114.6L277.5,113.5L281.6,113.3L282.7,111.3L283.5,108L286.2,105.4L287.3,102.3L288.6,100.2L291.5,100.3L293.3,99.7Z","ER":"M376.3,130.9L376,129.9L376.8,124.6L378.7,123.4L379.5,122L381.4,127.2L385.1,130.8L387.9,134.5L388.9,135.3L387.6,135.7L384.7,131.7L381.2,130.1L380.2,130.7L379,129.6L378.5,131.5Z","ES":"M297.3,76.4L298.2,74.2L297.6,73.5L298.2,72.1L299,67.5L299.8,66.9L299.5,65.8L297.2,66L296.9,64.9L295.5,65.8L295.8,64.3L295.2,63.3L297.7,61.8L303.6,62.5L307.6,62.5L308.2,63.3L311.2,64.3L311.8,63.8L313.6,64.8L315.6,64.5L315.6,65.8L314,67.2L311.8,67.7L309.8,71.4L310.4,72.7L308.9,75.2L307.6,75.6L306.3,77.4L302.5,77.3L300.6,79L299.8,78.8L298.8,76.7Z","ET":"M398.2,147.2L393.1,154.8L390.6,154.9L388.9,156.7L387.2,157.6L385.2,156.7L382.9,158.8L380.2,158.4L377.7,156.2L376.4,156.2L375.7,153.9L374.8,153.5L373.6,150.7L371.4,147.9L370.2,147.7L372.1,145.4L372.5,140.5L373.4,139.8L374.3,136.8L375.4,135.6L376.3,130.9L378.5,131.5L379,129.6L380.2,130.7L381.2,130.1L384.7,131.7L387.6,135.7L386.4,138L386.6,139.4L388.5,139.7L388.1,140.6L390.4,144.2L396.6,147.2Z","FI":"M351.7,16.6L351.6,17.5L353.8,18.4L352.8,19.5L354.6,21.1L354,22.4L355.4,23.6L355,24.6L357.3,25.7L356.9,26.5L353.1,29.5L350.5,29.7L345.8,30.6L344.9,29.7L343.4,29.2L343.6,27.5L342.8,26.1L344.5,24.2L348.3,22.2L348.1,21.6L346.1,20.9L345.6,20.3L345.3,18.1L341.3,16.5L342.1,16.2L343.6,16.9L345.3,16.8L346.7,17.1L347.9,16.5L348.4,15.6L350.3,15.1L352,15.6Z","FJ":"M638.6,211.9L639.6,212.2L638.8,213.5L636.7,213.5L637.8,211.6ZM643.2,208.3L642.8,209.5L641.4,210.1L640.1,209.7L643.2,208.3Z","FK":"M217.6,289.9L218.9,288.7L220.5,289.2L221,288.4L222.7,289.3L222.5,290L220.7,290.6L219.7,289.9L218.8,290.8Z","FR":"M210.2,157L208.4,161.2L206.7,162.3L204.6,161.7L205.7,158.3L204.9,155.1L206,152.9L208,153.8ZM321.2,49.9L324.2,50.8L323.2,53.7L320.8,55.5L322.1,57L322.5,58.4L321.9,59.1L323,61.9L321.4,63.1L318.2,62.5L315.8,63.2L315.6,64.5L313.6,64.8L311.8,63.8L311.2,64.3L308.2,63.3L307.6,62.5L308.5,61.2L309.1,57L306.5,53.8L304.2,53L304.2,51.5L306.3,51.1L308.9,51.6L308.5,49.3L310,50.2L313.7,48.6L314.3,47L315.7,46.6L318.3,49.1L319.1,48.9L320.4,49.8ZM325.1,64.2L326.2,63.4L326.4,65.2L325.9,66.9L325.1,66.4Z","GA":"M329.3,161.8L332.7,161.8L333.1,164.2L335,164.5L334.2,167.5L335.1,169L335.3,171L334.5,173.9L331.6,173.7L329.7,174.6L330.4,176.3L329,177.7L325.8,173L324.6,170.4L325.9,165L329.3,164.9Z","GB":"M302.8,41.4L300.7,41L301,39L302.3,38.9L303.7,40.1ZM307.4,42.2L307.7,41.2L306.8,40L305,39.6L304.9,37.8L304,38.7L304.2,36.9L303.5,36L304.3,34.1L305.6,32.7L308.5,32.7L306.8,34.6L309.9,34.4L309.3,35.8L307.8,37.5L309.4,37.6L310.6,40L311.6,40.3L312.7,43.2L314.6,43.5L313.5,45.3L314,46.3L312.6,47.4L310.5,47.3L307.8,47.9L307.1,47.5L306,48.4L304.6,48.2L303.4,49L302.6,48.6L305.1,46.5L306.5,46.1L304.1,45.7L303.8,45L305.5,44.4L304.7,43.3L305.1,42.1Z","GE":"M376.4,62.4L376.5,62.2L380.4,62.9L382.9,63.9L385.8,64.4L387.6,65.8L388.2,67.3L385.4,67.2L383.2,67.5L381.4,66.4L379.6,66.5L379.1,64.1Z","GH":"M308.2,139.5L308.8,141.6L308.9,145.4L309.4,146.4L309,148.7L310,152.4L304.3,155.5L302.6,154.8L301.9,151.6L303.2,146.6L302.8,143L302.6,139.7Z","GL":"M262.4,3.5L266.5,3.2L270.5,3.2L272.1,3L276.1,3L285.2,3.1L292.2,3.5L290,3.7L279.4,3.8L279.9,3.9L284,3.8L287.4,4L289.7,3.8L290.6,4L289.2,4.4L292.2,4.2L297.9,3.9L301.3,4L301.9,4.3L297,4.8L296.3,4.9L292.5,5L295.2,5.1L292.5,6.1L292.2,7L293.4,7.6L291.6,7.7L289.5,8L291.5,8.5L291.5,9.3L290.2,9.4L291.4,10.3L288.7,10.4L289.9,10.8L289.4,11.2L285.8,11.4L287.1,12.1L286.9,12.7L284.6,12.2L283.9,12.5L285.5,12.8L286.8,13.5L287,14.5L284.6,14.7L282.5,13.6L282.6,14.4L280.9,15.1L286,15.2L278.1,17.4L274.1,17.8L272.7,17.8L271.1,18.4L268.6,19.9L265.2,20.9L260.2,21.7L258.6,22.6L258.1,23.7L256.9,24.7L254,26L254,27.2L251.2,30.2L249.2,30.3L247.7,28.9L244.9,28.9L244,28L243.9,26.4L242.6,24.5L242.5,23.4L243.1,22.1L242.1,20.7L243.3,19.7L242.7,19.1L245.1,17.5L247.3,17L249.2,15.4L245.3,16.3L244,15.9L244.5,15L245.5,14.3L249,14.6L246.5,13.4L245.2,13.6L244.3,13.3L246.5,12.2L246.1,11.8L245.1,9.8L243.8,9.4L244.2,9L241.4,8.5L238.9,8.4L232.6,8.5L230,7.6L233.4,7.3L235.8,7.3L231,7L228.6,6.7L229.1,6.4L238.6,5.6L239.4,5.3L236.4,5.1L237.7,4.8L242.2,4.3L243.9,4.3L243.7,4L246.6,3.8L250.2,3.8L253.8,3.8L254.9,3.9L258.2,3.6L260.8,3.8L264.6,4.1L262.1,3.8Z","GM":"M277,133L280.1,132.3L282,132.5L281.5,133.8L279.9,133.2L278.4,134.2L276.7,134.1Z","GN":"M282.5,135.6L284.8,136.2L286.6,135.9L289.1,137.4L291.1,136.3L292.4,138.6L291.9,140L293,141.6L292.5,142.6L293.3,145.7L292.1,148L291.2,148.9L289.7,145.8L288.8,146.1L287.2,142L284.7,142.5L283.1,144.9L280.7,141.5L279.7,139.5L280.6,138.2L282.4,137.5Z","GQ":"M326.2,161.7L329.3,161.8L329.3,164.9L325.9,165Z","GR":"M355.2,80.5L355,81.2L352.5,81.4L350.4,80.5ZM348.7,67L351.2,66.4L352.5,67.2L354,67L353.9,65.9L354.8,66.5L354,68.1L352.1,67.8L350.1,68.4L351.3,69.6L349.5,70L348.6,68.9L349,72.2L350.9,73.9L351,75.1L349.4,74.5L350,75.7L348.9,75.9L349.7,77.9L347.1,77L346,73.7L344.2,70.7L345.5,68.1Z","GT":"M136.1,130.6L136.4,128.9L137.7,126.8L140.1,126.8L140.3,126L138.8,123.9L139.9,122.4L143.3,122.5L142.3,127.3L142.8,127.3L144.1,127.7L142.1,129.3L141.4,130.9L139.8,132.7L137.7,132.2Z","GW":"M276.9,136.1L279.1,135.4L282.5,135.6L282.4,137.5L280.6,138.2L279.7,139.5L278,138.2Z","GY":"M200.8,162.7L196.1,164.2L194.9,163L194.3,160.5L195.2,157.5L194.2,155.9L194.5,154.8L193.1,154.3L191.9,152.4L192.5,150.5L194.1,149.6L193.8,147.7L195.4,146.2L196.5,147.2L200,152.3L199.6,154.6L198.4,155.3L198.1,157.2Z","HN":"M153.3,129.5L150.7,130.4L149.9,130L147.9,132.4L146,132.6L144.7,134.6L144,133.5L144.2,132.5L142.8,132.4L141.4,130.9L142.1,129.3L144.1,127.7L147.4,127.5L148.3,127L151.3,127.4Z","HR":"M337.7,56L339.5,57.1L341.4,57.2L342.4,58.6L341.8,59.4L338.5,58.6L336.5,59.5L339.8,63.3L341.3,64.1L341.1,64.5L337,62.3L335.6,60.7L335.1,59L334.1,58.6L333.6,59.5L333.2,58.1L335.8,58.2L336.5,56.5Z","HT":"M176.4,117.7L175.7,121.9L172.6,121.5L171.6,121.9L171.1,120.3L174.1,120.9L174.8,120.3L173.8,117.2Z","HU":"M346.4,52L347.4,53.1L346.5,53.6L344.9,56.4L343.7,56.8L341.4,57.2L339.5,57.1L337.7,56L337.1,55.3L338.3,52.6L339.7,53.4L343.4,52.2L344.3,51.6Z","ID":"M575.1,174.2L573.8,190.8L572.4,188.7L570.5,188.2L570,188.9L567.6,189L568.6,186.9L569.9,186.2L569.6,183.5L568.9,181.3L565.4,179.2L563.8,179L561.1,176.6L559.7,178.1L559.4,176L558,174.8L561.3,173.2L558.5,173.2L557.8,171.7L556.1,171.2L555.3,170L557.9,169.3L558.9,168.5L561.9,169.6L562.6,174.6L564.5,176.2L566.2,173.5L568.4,171.9L570.1,171.9L573.1,173.7ZM543.6,190.2L543.7,191.5L542.2,193.4L540.5,193.9L541.6,191.2ZM561.5,185.1L561.5,183.2L562.4,181.5L562.7,183.4ZM531.1,157L530.2,159.3L531.6,161.7L531.3,162.9L533.5,165.3L531.3,165.6L530.6,167.3L530.7,169.6L528.9,171.4L528.8,173.9L527.9,177.8L527.6,176.9L525.4,178L524.8,176.5L522.5,175.5L520.2,176.4L519.6,175.2L516.8,175.1L516.6,171.6L514.7,168.7L514.7,164.1L515.8,162.4L516.1,164.1L517.4,165.6L519.9,165.3L521.8,163.7L523.7,164.5L525.2,163.9L526.1,160.4L526.8,159.5L527.3,156.6ZM553.1,174.7L555.1,175.5L555.7,177.4L554.2,176.4L550.2,176.2L550.7,174.8ZM548.2,177.2L546.6,175.7L548.5,175.6ZM550.4,162L550.5,163.4L551.7,163.6L551.8,166.9L550.8,166.7L550.8,169.9L550,168.2L549.4,165ZM541,165.3L543.1,165.2L545,163.4L545.3,163.9L543.8,166.5L542.4,167L540.6,166.5L535.8,167L535.5,168.9L537.2,171.2L538.2,170L541.7,169.1L539.9,171.4L538.2,172.4L539.9,175.7L539.5,176.6L541.1,179.5L541,181.2L539.9,181.9L539.2,181L540.3,179L538.3,179.9L538.2,178.3L536.9,176.8L537.2,174.3L535.9,175L535.8,181.7L533.8,181.3L534.5,178.9L534.3,176.5L533,174.7L535.5,166.1L537.1,164.2ZM534.4,193.7L532.1,191.9L533.9,191.4L535.4,193ZM536.8,189.3L539.9,188.2L539.5,189.6L536.6,190.3L534.1,190L535.7,188.6ZM531.1,188.9L532.6,189.8L528,190.6L528.8,189.1L530.5,188.2ZM513,183.9L513.2,184.9L516.8,185.1L517.3,184.1L520.7,185.3L521.3,186.9L524.1,187.4L526.3,188.9L524,189.9L522,188.8L518.4,188.7L514.6,187.3L512.4,187.4L509,186.3L508.8,185.2L507.1,185L508.5,182.6L510.8,182.8ZM505.8,170.3L506.7,173.5L508.1,173.8L509,175.4L508.4,178.6L508.1,182.5L506,182.5L504.5,180.4L502.2,178.3L500.1,174.7L497.8,169.2L496.1,167.1L494.8,162.9L493.1,161.3L492,159.1L488.5,154.9L488.2,153.6L492.4,154.2L494.2,156.7L496.8,159.5L498.7,162.2L500.6,162.2L502.2,164L503.3,166.1L504.8,167.3L504,169.4Z","IE":"M302.8,41.4L302.9,42.7L301.5,44.4L298.6,45.6L296.5,45.3L298,43.3L297.5,41.3L301,39L300.7,41Z","IL":"M372.1,86.5L371.8,87.2L371.2,86.9L371,89.6L371.8,89.3L371.3,94L369.8,89.9L371,85.6L372.1,85.1Z","IN":"M483,96.9L483.5,99.8L482.1,99.3L480.2,101L480.5,102.4L480,104.4L479.9,107.6L478.3,107L479,111.4L478.2,112L476.4,108.1L475.9,109.7L474.7,108.4L475.7,106.9L476.1,104.9L471.5,104.1L471,102.5L468.4,101.3L468.2,102.9L469.7,104.2L468.6,106L469.8,106.7L469.8,108.1L471.5,112L471.4,112.9L468,113.3L468.4,115.2L467.7,116.7L465.3,118.3L463.7,121.2L460.9,124.4L461.1,125.6L457.8,127.2L457.5,129.1L458.5,134.5L458,136.9L458.3,141.2L457.3,141.3L456.6,143.2L457.3,144.1L455.6,144.8L454.3,147.3L452.4,144.9L450.4,138.8L448.4,135.2L447.2,130.4L445.1,127L442.9,119L441.8,113.7L439.3,115.2L438,114.9L435.2,111.9L435.9,111L432.8,108L433.7,106.3L437.7,106.4L437,104.3L435.8,103L435.3,101.2L433.9,100.1L435.4,97.6L437.6,97.8L438.9,95.3L439.5,92.9L440.7,90.5L440.3,88.8L441.5,87.5L439.8,86.3L437.7,82.7L438.3,81.7L441.1,82.3L442.9,82L444.1,80L446.7,82.7L447,84.6L448.3,87L446.9,86.7L448.1,89.2L453,92.4L452.1,93.5L452,95.7L458.5,99.1L461,99.4L462.3,100.6L466,101.4L467.5,101.4L466.8,97.9L467.8,97.4L468.4,99.2L470.4,100.6L474.4,100.4L473.3,98.1L474.6,97.8L477.5,94.5L479.1,95.1L480.1,94.1L481.3,95.6L481,96.6Z","IQ":"M378.3,87.7L377.3,84.9L380.9,82.5L381.2,79.7L380.8,78.1L382.4,76.1L383,75.7L386.5,76.2L388,78.9L389.2,79.6L389.6,81L388.8,81.7L388.7,83.5L390.2,85.7L392.5,87L393.6,88.8L393.5,90.5L395.4,93L394.4,92.9L393.2,92.7L392.1,95L388.8,94.8L383.3,90L380.5,88.4Z","IR":"M395.4,93L393.5,90.5L393.6,88.8L392.5,87L390.2,85.7L388.7,83.5L388.8,81.7L389.6,81L389.2,79.6L388,78.9L386.5,76.2L385.3,74.4L385.5,73.7L384.6,71.2L385.7,70.5L387.1,72.4L388.3,72.7L388.9,72.6L390.6,71L391.8,71.5L391.4,72.6L393.1,73.6L393.9,75.3L395.6,75.8L397,76.9L399.5,77.3L402.1,76.7L402.1,76.2L403.6,75.7L404.5,74.4L407.6,74.3L411.1,75.7L413.5,77.7L414.8,77.8L415.3,79.7L415.1,84.2L415.9,84.6L415.4,85.8L416.7,89.2L418.1,89.6L418.5,91.1L417.3,93.2L419.3,95.9L421.2,97L421.6,99.1L422.9,100.6L420.5,101.8L420.2,104.6L412.6,103L411.4,100L410.5,99.6L407.5,101.2L405.2,100.4L403.1,98.6L401.3,97.9L398.1,92.5L396,92.1Z","IS":"M294.7,20.2L294.2,21.1L295.5,22.2L293.4,23.3L287.9,24.7L282.5,23.9L284.1,23.3L281.3,22.5L283.8,22.2L283.9,21.8L281.2,21.4L282.4,20.5L284.5,20.3L286.3,21.3L288.6,20.5L290.1,20.9L292.5,20.1Z","IT":"M327.9,55.2L330.6,54.7L331,55.4L333.3,56L333.6,57.9L332.3,57.6L331,58.3L331.4,61L332.9,62.1L333.8,63.9L335.7,65.6L337,65.6L336.9,66.5L341.2,69.1L341.1,70.3L340.1,69.3L338.6,68.9L338,70.4L339.2,71.2L337.5,74.4L336.8,74.6L337.4,72.2L336.2,69.8L333.2,67.3L331.9,67.2L328,63.5L327.5,61.4L325.4,60.5L323,61.9L321.9,59.1L322.5,58.4L322.1,57L323.6,57.4L325.9,56.1L327.1,56.4ZM335.2,74L336.5,73.8L335.8,77.5L331.2,75.2L331.5,74.1ZM325,67.9L325.8,67.3L326.8,68.8L326.6,71.7L325.1,72.3L324.5,71.7L324.1,67.8Z","JM":"M165.1,120.8L167.3,122.3L165.4,122.7L163.5,121.4Z","JO":"M371.8,87.2L372.1,86.5L374.1,87.4L377.3,84.9L378.3,87.7L374.6,89.3L376.6,91.6L375.8,92.8L374.5,93.1L373.4,94.7L371.4,94.3L371.3,94L371.8,89.3Z","JP":"M549.8,71.7L549.6,74L550.9,76.3L551.3,78.1L552.2,79.2L552.2,80.9L550.5,81.9L547.6,82.1L546.4,84.7L544.8,83.8L543.9,82.1L541.1,82.6L539.6,83.7L537.6,83.7L540.1,85.4L540.7,89.4L540,90.4L538.8,89.5L538.3,87.4L536.9,86.7L535.4,85.1L536.8,84.4L537,82.9L538.2,81.7L538.7,80.2L541.7,79.5L543.8,80L543.5,75.9L545.2,77L546.9,73.9L546.4,71.2L544.6,68.7L544.4,67.3L545.9,66.9L548.8,69.9ZM547.5,61.3L548,60.4L550.1,62.8L548,63.4L548,65.5L544.4,64.1L545.1,66.4L543.3,66.5L541.6,64.3L541.4,62.7L543,62.5L540.7,58L544.2,60.2ZM540.4,84.7L540.7,83.3L542.1,82.6L544.2,83.9L543.9,85.3L542.8,84.6L542.4,86.5L540.9,85.8Z","KE":"M382.2,179.5L379.5,176.9L379.4,175.5L372.2,170L372.2,167.3L374.4,162.7L373.3,158.5L372.3,156.7L374.8,153.5L375.7,153.9L376.4,156.2L377.7,156.2L380.2,158.4L382.9,158.8L385.2,156.7L387.2,157.6L385.6,160.5L385.6,169.8L386.8,171.9L384.2,174.1L383,178.7Z","KG":"M428.1,65L429.1,63.7L432.1,64.5L431.9,63.2L432.7,62.7L435.4,63.6L435.9,63.4L441.2,63.7L443.4,64.8L441.1,66.4L440.8,67.3L438.8,67.6L438.6,69L436.7,68.7L434.4,70.1L434.5,71.2L431.4,71.5L429.1,70.8L427.3,71L427.1,69.7L429.1,70.1L429.5,69.4L430.8,69.6L432.5,68L430.2,66.9L429.1,67.4L427.7,66.6Z","KH":"M500.5,136.6L499.7,133.5L500.6,131.4L503,131L504.8,131.3L506.4,132.3L507,130.6L508.8,131.5L509.5,133.2L509.7,136.2L506.8,138.1L507.8,139.7L505.8,139.8L504.3,140.9L502.7,140.5Z","KP":"M527.2,65.1L527.2,65.1L527.2,65.1ZM526.7,64.7L527.2,65.1L526.5,64.9L526.1,66.4L527.1,68L524.9,70.5L525.3,71.7L527.6,73L525.9,73.8L525,74.9L522.1,74.1L521.7,71.3L519.2,70.1L521,67.5L521.2,65.9L523.9,66.7L522.9,65.5L524.9,64.6L524.9,63.4Z","KR":"M525,74.9L525.9,73.8L527.6,73L531.7,77.1L533,79.7L533,81L530.7,82.4L529.2,82.6L527.9,79.6L526,77.2L527.1,76.9Z","KW":"M394.4,92.9L395.6,96.3L394.3,96.3L393.7,95.2L392.1,95L393.2,92.7Z","KZ":"M449,50.4L448.4,51.8L447.2,52L448,54L447.5,54.9L444.1,54.3L444.4,58L440.9,59.3L443.8,63L442.8,63.5L443.4,64.8L441.2,63.7L435.9,63.4L435.4,63.6L432.7,62.7L431.9,63.2L432.1,64.5L429.1,63.7L428.1,65L425.5,66.9L425.2,68.4L423.8,67.4L421.7,67.3L420.9,65.6L420.1,65.5L419.6,63.4L417.2,61.8L412.6,62.3L410.5,60.4L405.6,57.9L401.8,59.1L403.7,67L402.9,67.1L401.3,65.4L400.1,64.8L397.7,66L397.3,63.8L395.2,63.1L392.8,59.9L394.5,60.1L394.2,58.6L397,58.6L396.2,55.3L393.1,54.9L390.1,56.2L387.8,53.4L386.6,53.5L385,52.1L385.5,50.6L385,50.2L385.7,48L387.6,49.1L387.5,47.7L390.1,45.5L392.5,45.5L398.4,47.6L399.8,46.8L402.2,46.8L404.5,47.8L404.8,47.2L407,47.3L407.1,46.4L404.1,45L405.3,44.1L404.8,43.6L406.1,43.1L404.6,41.8L405,41.1L410.4,40.5L411,40L414.4,39.3L415.5,38.5L418.3,38.9L419.6,40.9L421,40.4L423.2,41.1L423.6,42.1L425,42L427.9,40.2L427.7,40.8L430.3,42.2L436,47.2L436.3,46.1L439,47.3L441,46.8L445.6,49.5L447.5,49.2Z","LA":"M508.8,131.5L507,130.6L506.4,132.3L504.8,131.3L504.9,128.1L503.1,125.9L502.5,123.4L500.8,121.4L499.1,122.1L497.4,121.7L495.7,123.2L495.2,118.4L494,118.2L492.6,116L494.1,113.5L495.3,114.1L494.5,111.3L495.3,111L498.1,115.1L500.4,115.2L501.6,117.3L500.2,118.9L502.7,120.3L506.3,125.5L508,127.2L508.8,129Z","LB":"M372.1,85.1L371,85.6L372.1,82L373.3,83Z","LK":"M462.4,148.4L462.3,151L459.9,152.3L458.9,150.3L458.4,146.7L459,142.5L460.4,143.9Z","LR":"M292.1,148L291.8,151.1L293.7,153L293.4,156.4L290.9,155.2L286.4,150.3L288.8,146.1L289.7,145.8L291.2,148.9Z","LS":"M360.8,239.8L361.4,240.5L360.4,242.5L358.4,243.8L357.2,242L358.2,240.5L360.1,239.1Z","LT":"M351.9,38.1L352.1,38.9L350.9,39.5L350.7,40.6L349.1,41.3L347.7,41.3L346.5,40.5L346.4,39.5L344.2,38.9L343.7,37.4L345.4,36.8L349.3,36.7Z","LU":"M321.1,48.6L321.2,49.9L320.4,49.8Z","LV":"M352.6,34.8L353.4,35.2L354.3,37.1L351.9,38.1L349.3,36.7L345.4,36.8L343.7,37.4L343.7,36L344.3,34.9L345.6,34.3L346.9,35.6L348.1,35.6L348.2,34.2L349.4,33.9L351.4,34.8Z","LY":"M354.4,112.1L354.6,117L352.5,117L352.5,118.1L337.6,108.7L335.8,110L334.5,110.9L333.5,109.6L330.6,108.5L328.4,105.9L327.5,106.3L325.8,102.1L326.5,101.1L326.4,97.2L326.8,95.3L326.1,92.1L327,91.5L326.9,89.6L329.6,87.3L329.7,85.5L331.7,86.3L333.9,86.5L336.2,87.5L337.1,89.6L341.2,91L343.1,92.2L344.8,90.5L344.3,88.7L346,86.5L347.2,86.1L349.6,86.6L350.3,87.7L353.3,88.4L353.7,89.1L353.2,90.2L353.1,92.7L353.7,94.6Z","MA":"M306,80.8L306.6,82.3L307.2,87.5L304.9,87.9L303,89L302.9,90.7L300.7,91.6L300,92.8L296.7,93.8L293.7,95.6L293.6,98.4L293.3,99.7L291.5,100.3L288.6,100.2L287.3,102.3L286.2,105.4L283.5,108L282.7,111.3L281.6,113.3L277.5,113.5L279,110.4L279.7,107.9L281.5,106L283,101.8L284.2,100.9L286.6,97.5L288.2,97.2L292.3,93L292.1,90L293.2,86.8L294.5,85.2L297.7,83.2L299.6,79.4L300.9,79.4L301.9,80.4L303.5,80.3Z","MD":"M353.6,52.5L355,52L357.6,53.2L359.4,56.1L357.5,56.1L356.7,58.1L356.3,55.3Z","ME":"M343.8,64.3L343.2,64L342.7,65.8L341.1,64.5L341.3,64.1L342.3,62.3L344.1,63.8Z","MG":"M401,199.3L401.8,202L402.4,206.2L401.7,208.1L401.2,206.7L401,209.3L400,213L394.2,230.2L390.9,231.8L388.6,230.3L387.8,223.2L388.3,221.4L390.2,218.3L390.5,216.7L389.9,211.7L391,208.7L394.5,207.6L397.3,204.6L399.6,200.8L400.4,198.2Z","MK":"M347.6,64.8L348.5,65.5L348.7,67L345.5,68.1L344.8,67.5L344.7,65.8L346.3,65Z","ML":"M286.6,135.9L285.6,130.4L286.6,128.5L288.4,129.2L290.5,128.3L298,128.2L298.2,126.2L297.2,104.9L300,104.9L311.9,115.5L312.4,116.7L314.3,117.8L314.3,119.4L316.4,119.1L316.3,124.9L315.1,128.1L310.9,128.7L309,129.7L307.3,129.2L304.5,130.6L301.6,133.7L300.7,133.3L299.9,135.7L298.4,137.8L297.9,141.2L296.7,141.8L296.5,140.8L295.2,141.7L293,141.6L291.9,140L292.4,138.6L291.1,136.3L289.1,137.4Z","MM":"M492.6,116L490.8,117.6L489.5,117.8L489.2,120.4L488.5,120.9L492.3,126.5L491.3,129.2L493.5,132.4L494,135L495,137.3L493.6,142.3L493.2,140.4L493.6,138.4L492.8,137L492.6,134.2L491.7,132.9L489.9,126.7L488.7,124.7L485.9,127.7L483.6,126.9L483.7,123.8L483,121.5L481,118.6L478.3,115.4L477.8,113.4L478.2,112L479,111.4L478.3,107L479.9,107.6L480,104.4L480.5,102.4L480.2,101L482.1,99.3L483.5,99.8L483,96.9L484,96.8L486,98.7L486.9,102.6L485.7,104.6L486.2,107.5L488,107.1L489,109.3L490.2,109.8L490.2,111.8L492.6,113.2L493.8,112.5L494.1,113.5Z","MN":"M449.5,50.3L451,49.9L453.1,48.2L455,47.3L456.7,47.9L458.3,47.9L459.8,48.8L464,49.4L464.7,48L463.4,46.9L463.9,44.9L466.1,45.7L469.7,46.4L470.9,47.9L473.6,48.7L476.7,48.1L478.4,48.3L482.1,50.3L485.7,50.6L488.7,49.8L490.1,48.4L492.4,49.3L494.2,49.1L494.6,52.6L495.5,53.5L498.1,53.5L498.8,52.8L502.9,54.9L503.2,55.6L499.6,55.6L498.5,57.6L496.5,58.4L495.5,59.5L492.6,58.9L492.5,60.3L494.1,61.8L492.7,63.7L491.2,64.4L488.7,64.5L486.4,65.2L485.1,66.4L484,65.7L482,65.7L478.9,64.4L477.2,64.1L475.1,64.4L469.7,64L466.5,60.7L462.8,59.2L458.4,58.5L457.4,57.6L456.9,55.2L455,53.5L452.4,52.8L450.6,51.7Z","MR":"M277.3,114.6L277.8,113.7L284.9,113.8L284.8,110.2L285.3,109L287,108.7L287.4,102.5L293.3,102.7L293.5,99L300,104.9L297.2,104.9L298.2,126.2L298,128.2L290.5,128.3L288.4,129.2L286.6,128.5L285.6,130.4L283.3,126.9L281.3,125.5L277.7,126.6L278.6,121.7L278.6,116.8Z","MW":"M369.8,191.1L371.6,191.6L372.6,193.4L373,196.9L372.4,198.8L372.9,202.1L374.2,202.8L374.9,204.7L374.9,207.9L373.4,210.1L372.3,208.6L372.6,204.7L370.3,203.1L369.3,202.4L370.6,199.2L370.3,197.1L371.1,194.4Z","MX":"M104.3,86.9L108.8,86.4L108.4,86.9L113.8,89.7L118.7,89.7L119.1,88.7L122.2,88.7L123.7,91.3L123.7,93.8L125.5,95.3L127.4,93.4L128.8,93.3L129.7,94.3L130.7,98.7L130.7,101.5L133.7,102.7L131.5,106.6L129.9,111L130,115.5L131.4,119.9L133.2,120.6L133.7,121.6L139.7,119.8L141.1,118.8L142.9,114.6L146.4,113.4L149.2,113.2L149.2,114.9L147.8,116.4L146,121.3L145.2,120.7L143.3,122.5L139.9,122.4L138.8,123.9L140.3,126L140.1,126.8L137.7,126.8L136.4,128.9L136.1,130.6L134.5,127.9L132.3,126.5L128.5,127.8L121.4,124.1L119.7,122.2L117,121.3L114.9,118.7L114.2,116L115.7,113.5L115.3,110.2L112.8,104.4L111.5,102.8L112.3,101.3L110.9,99.6L111.1,97.9L110.2,97.7L109.3,95.3L109.4,91L109.9,90.1L107.7,88.6L107,89.5L106.1,92.4L107.5,96.6L107.2,98.1L108.3,100.8L108.3,105.2L109.6,108.8L108,110.1L108,108.6L105.6,105.4L106.5,102.3L105,100.5L103.6,99.6L104,98.2L105.5,96.2L104,93.9Z","MY":"M497.2,151.1L499.1,151.7L499.3,153L501.1,151.7L503.6,155.2L504,160.4L504.7,161.1L505.5,164.3L504.2,164.4L500,160.5L498.6,157.5L497.5,154ZM531.1,157L527.3,156.6L526.8,159.5L526.1,160.4L525.2,163.9L523.7,164.5L521.8,163.7L519.9,165.3L517.4,165.6L516.1,164.1L515.8,162.4L517.2,163.3L518.6,162.8L519,160.7L522,159.6L524.1,156L525.1,157.3L526.3,156.5L526.4,153.7L528.5,149.9L529.3,149.9L530.5,152.3L533.4,153.8L532.1,154.9L532.5,156.1Z","MZ":"M373,196.9L374.4,196.7L376.7,197.4L378.5,197L382.4,195.3L383.9,193.8L384.1,203.6L384.4,204.9L382.9,208.4L381.6,209.9L377.7,212.1L375.5,214.8L372.6,217.6L372.4,219.3L373.7,223.2L373.6,227.2L372.4,229.1L368.6,231.2L367.7,232.1L368.1,234.5L366.7,234.5L366.4,232.4L366.8,228.8L365.7,223.6L367.8,220.8L368.9,217.4L368.6,216.7L369.2,213.1L369.4,209.9L366.3,207.8L364.8,207.8L364.7,206.9L364.6,205.1L370.3,203.1L372.6,204.7L372.3,208.6L373.4,210.1L374.9,207.9L374.9,204.7L374.2,202.8L372.9,202.1L372.4,198.8Z","NA":"M344.9,229.8L344.7,238.7L342.1,240L340.2,239.4L339.2,237.8L338.3,238.9L336.4,235.4L335,227.5L334.8,223.3L333.1,220.2L331.8,215.7L330.3,213.3L330.2,211.4L332.2,210.5L334.8,211.5L342.3,211.4L343.5,212.6L348,213L351.4,211.9L353,211.4L354.9,212.3L352.1,213.8L351.4,212.8L347.1,213.8L346.9,222.6L345.1,222.6Z","NC":"M612.8,220.8L614.2,223.4L613.3,224L611.7,222.2L610.4,219.2L611.2,218.4Z","NE":"M335.8,110L336.3,113.8L337.8,116.1L336.8,122.2L336.7,125.4L334.3,127.8L333.5,131.1L334.3,133.6L335.5,133.7L335.3,134.9L334.8,135.8L333.1,133.1L331.2,134.4L329.8,133.7L327.1,133.8L325.1,134.9L322.8,133.6L321,134.2L318.4,132.3L316.4,132.6L315.1,135.6L314.9,137.9L313.5,136.4L312.2,137.2L312.3,135.5L310.1,134.9L309.1,132L309,129.7L310.9,128.7L315.1,128.1L316.3,124.9L316.4,119.1L319,118L324.4,113.2L330.6,108.5L333.5,109.6L334.5,110.9Z","NG":"M313.1,151.6L313.2,145.9L313.6,144.3L315.1,141.9L314.9,137.9L315.1,135.6L316.4,132.6L318.4,132.3L321,134.2L322.8,133.6L325.1,134.9L327.1,133.8L329.8,133.7L331.2,134.4L333.1,133.1L334.8,135.8L335.2,138.1L333.6,140.1L332.1,145.3L331.1,146.4L330.2,149.8L328.9,150.6L327.1,149.6L325.5,151.1L324.1,155.4L320.7,156.7L319.1,156.7L317.5,153.2L316.2,151.6Z","NI":"M150.9,139.7L147.1,139.3L144,134.7L144.7,134.6L146,132.6L147.9,132.4L149.9,130L150.7,130.4L153.3,129.5L151.8,134.2L151.7,136L150.7,138.6Z","NL":"M322.6,42.1L322.8,42.7L322,45.2L321.1,45.2L321.3,47.3L319.5,46L316.9,46.2L317.7,45.7L319.2,42.8L321.3,42Z","NO":"M333.7,5.4L334.1,5.2L335.8,5.1L341.2,6L338.3,6.3L337.7,6.9L336.7,7L336.2,7.8L334.7,7.8L332.1,7.3L333.2,7L331.4,6.7L329.1,6L328.2,5.4L331.3,5.2L332,5.4ZM354.8,15.9L351.7,16.6L352,15.6L350.3,15.1L348.4,15.6L347.9,16.5L346.7,17.1L345.3,16.8L343.6,16.9L342.1,16.2L341.3,16.5L340.5,16.6L340.4,17.5L337.9,17.2L337.6,18L336.4,18L334.3,20.6L332.3,22.7L332.3,23.8L331,23.8L330.1,25.2L330.2,27.4L331.1,28.2L330.7,30.2L328.8,32.3L327.9,31.3L325,33.3L323,33.7L321.1,32.8L320.6,30.9L320.4,27.1L321.7,26.1L325.4,24.7L328.2,23.1L333.8,18.3L339.3,15.6L342.1,15L344.2,15.1L346,14L348.4,14.1L350.6,13.9L354.8,14.8L353.2,15.1ZM348,5.1L346.3,5.5L342.9,5.6L339.5,5.5L339.2,5.3L337.5,5.3L336.2,4.9L339.8,4.8L341.5,4.9L342.7,4.7L345.6,4.9ZM345.1,6.9L342.5,7.2L340.4,7L341.2,6.8L340.4,6.5L342.9,6.4L343.4,6.7Z","NP":"M466.8,97.9L467.5,101.4L466,101.4L462.3,100.6L461,99.4L458.5,99.1L452,95.7L452.1,93.5L453,92.4L453.6,91.8L459.3,95.6L462.5,97.1Z","NZ":"M607.4,265.4L603.8,268L601.8,268.9L601.5,268L603.9,266.2L604.3,265L603.2,264.1L605.7,262.5L608.2,259.4L608.9,257.5L608.7,254.5L609.1,252.9L610.9,254.6L610,256.6L609.6,259L610.7,257.4L611,258.1L610.1,259.8L611.9,260.7L614.2,260.1L610.8,263.4L609.5,263.3ZM589.2,272.9L593.5,270.7L596.6,268.5L597.8,267.3L599.8,266.3L599.1,268.1L601,267.2L600,269.1L594.5,272.5L594.3,273.6L590.9,274.4L586.4,277.9L582.9,279.4L579.5,278.6L579.9,277.8L582.1,276.2L585.9,274.2Z","OM":"M409.5,110.4L410.1,105L411,105L413.1,107.5L415.6,108.3L418,111.3L416.1,116L415.3,115.8L414.8,117.7L415.2,119.3L413.1,120.6L412.7,122.3L411.5,122.3L410.9,123.9L407,125.4L404.5,119.5L409.8,117L410.5,112.1ZM410.5,103.1L410.1,102.2L410.5,103.1Z","PA":"M162.2,145.5L162.3,147.3L161,149.1L160.1,147L160.6,146.4L159,144.6L156.2,146.9L157,148.3L155.3,149.1L155.1,147.6L151.6,146.6L152.7,143.2L153.2,144.6L154.6,145.2L158.3,143.1L161,144Z","PE":"M175.7,178.5L174,178.4L170.1,181L169.9,184.5L168.4,186.7L172.3,193.2L173.9,193.2L175.4,191.7L175.6,195.6L177.5,195.4L179.5,199.5L179.2,200.4L179.6,204.3L179.1,207.3L180.2,209.4L179.5,212.1L178.3,214L176.2,212.6L175.9,211.5L171.8,209L166.4,204.8L165.6,202L163.6,198.7L159,188.9L157.4,185.9L154.4,183.2L155,182.1L153.9,179.7L154.4,177.9L155.9,176.3L155.7,178.9L157.3,178.9L158.1,180.2L159.1,179.2L160.5,175.2L162.8,174.2L164.8,171.6L165.3,169.9L165.1,167.9L165.6,167.7L168.3,170.8L169.5,173.5L173.8,173.3L175.3,174.5L174.1,177.1Z","PG":"M575.1,174.2L581.7,177.4L583.9,180L584.1,181.5L587.1,183.1L587.5,184.4L585.7,184.7L585.9,186.4L587.4,188.1L588.3,190.8L591.8,193.8L589.8,194L586.4,193.4L584.3,190.4L583.6,188.1L581.2,187L578.3,188.6L578.3,190.5L576.7,191.3L573.8,190.8ZM597,176.9L597.8,179L597.2,179.7L596.6,177.2L593.4,174.6L593.9,173.9ZM594.1,182.5L591,183.7L588.5,182.2L588.7,181.4L593.2,181.5L595,179.7L594.9,178.2L596.3,178.6L595.5,181.5ZM600.7,181.2L602.8,184.2L601.9,185.2L600.6,182.6Z","PH":"M534.6,135.3L533.3,133.3L535.7,134.3L535.5,136.5ZM538.8,142.1L539.2,139.9L540.2,139.7L540.1,141.4L541.2,139L541.3,141.4L539.8,144.6L538.5,142.8ZM546.4,146.1L547,149.2L546.5,151.6L545.6,149L544.9,150.3L545.6,152.1L545.2,153.3L542.8,151.8L542.1,150L542.6,148.8L541.3,147.6L538.6,150L538.8,147.1L540.9,145.4L541.6,146.6L543.2,144.7L544.5,144.7L544.2,142.7L545.8,143.9ZM531.3,143.8L529,146.2L531.9,141.1L532.6,138.6L533.2,140.7ZM534.8,121.4L535.7,124.2L535.6,126.3L534.7,127.2L534.8,129.2L535.6,131.2L537.4,131.2L540,132.5L540.7,135.7L538.1,133.1L537.8,134L536.4,132.5L533.7,132.4L532.2,129.6L531.2,126.1L532.1,126.9L531.5,123L531.6,120.7ZM537.3,138.5L536.8,137.3L539.3,138.1L539.4,139.1L537.5,141ZM543.5,136.6L544.5,139.4L542.9,138.8L543.7,141.2L542.9,141.8L541.5,138.3L542.6,138.5L541,135.6L542.9,135.7Z","PK":"M444.1,80L442.9,82L441.1,82.3L438.3,81.7L437.7,82.7L439.8,86.3L441.5,87.5L440.3,88.8L440.7,90.5L439.5,92.9L438.9,95.3L437.6,97.8L435.4,97.6L433.9,100.1L435.3,101.2L435.8,103L437,104.3L437.7,106.4L433.7,106.3L432.8,108L431.4,107.4L430.6,105.6L428.9,103.8L420.2,104.6L420.5,101.8L422.9,100.6L421.6,99.1L421.2,97L419.3,95.9L417.3,93.2L420.5,94.4L423.6,93.9L424.9,94.1L427,93.1L426.7,91.1L427.4,89.7L430.7,89L431.3,85.5L432.3,85L431.3,83.4L432.9,83.5L433.6,80.8L432.4,78.7L433.2,77.7L436.8,77L438.5,76.3L440,77.4L441,79.1Z","PL":"M347.7,41.3L348.4,43.6L347.5,44L348.1,45.8L349.1,47.5L346.9,49.9L347,50.7L345.5,49.9L342.7,50.4L341.1,49.9L339,48.2L337.7,48.4L336.9,47.5L335,46.7L334.5,44.8L333.5,43.1L333.5,41.6L338.7,39.5L340.4,40.3L341.8,40.3L346.5,40.5Z","PR":"M185.9,120.7L186.5,122.1L184.1,122.1L184.4,120.7Z","PS":"M371.8,89.3L371,89.6L371.2,86.9L371.8,87.2Z","PT":"M295.5,65.8L296.9,64.9L297.2,66L299.5,65.8L299.8,66.9L299,67.5L298.2,72.1L297.6,73.5L298.2,74.2L297.3,76.4L294.7,76.9L295.1,73.8L294,72.7L295.8,68.2Z","PY":"M201.6,218.5L202.3,219.9L202.7,223.2L205.4,223.2L207.2,224.6L208.2,227.8L210.2,228L210.3,232.1L210.5,234.2L209.2,236.1L207.9,236.5L203.8,235.5L204.8,231.8L204.4,230.7L199.8,228L198.2,227.6L194.1,223.6L194.2,219.4L194.7,217.2L199.5,216.5Z","QA":"M400.9,105.4L400.6,103.6L401.4,102.1L402.1,102.9L402,105.7Z","RO":"M356.7,58.1L359,58.5L357.8,59.3L357.6,61.9L355.3,60.9L352.7,61.9L348.4,61.6L347.8,60.7L346,59.6L343.7,56.8L344.9,56.4L346.5,53.6L347.4,53.1L348.1,52.7L350.9,53.4L353.6,52.5L356.3,55.3Z","RS":"M341.4,57.2L343.7,56.8L346,59.6L347.8,60.7L347.7,62L348.5,62.9L347.6,64.8L346.3,65L346.6,64.1L344.9,62.8L344.1,63.8L342.3,62.3L342.9,61.2L341.8,59.4L342.4,58.6Z","RU":"M424.9,4.5L427.3,4.3L429.9,4.7L433.3,5.3L433.8,6L431.3,6.1L427.8,5.9L425.5,5.6L424.1,5.1L422.4,4.9ZM436.8,5.7L440.3,6.1L440.4,6.5L434,6.8L435,5.7ZM483.3,8.4L486.6,8.5L491.8,9L492,9.7L487.4,9.7L485.8,10L482.4,9.3L482,8.6ZM495.9,9.2L499.4,9.5L498.7,9.9L496.6,9.8L493.7,9.4L493.4,9ZM488.9,11.3L489.4,10.9L490.8,10.8L493.2,11.2L493.8,11.5ZM368.2,4.8L372.2,4.6L372.5,4.8L374.2,4.5L376,4.7L373,4.9L371.6,5.2L370.3,5L370.8,4.8ZM346.5,40.5L341.8,40.3L342.1,39.5L344.2,38.9L346.4,39.5ZM381.4,10.9L383.9,9.9L383.3,9.5L385.7,8.9L389.4,8.3L393.3,8.1L395.1,7.8L397.4,7.7L398.5,8L397.9,8.3L390.5,9.3L387.2,10.3L384.5,12.4L385.3,13.4L388.2,14.4L387.5,14.5L383.3,14.4L382.7,13.8L380.2,13.5L379.8,12.9L380.9,12.6L380.6,12L382.6,11ZM528.7,41.7L530.9,43.5L532.6,45.4L539.5,50.9L536.6,50.3L538,53.2L541.2,55.3L542.3,56.7L540.1,55.5L540.3,57.1L538.7,55.4L535.4,51.2L532.3,47L529.7,45.1L527.5,42.4ZM527.2,65.1L526.7,64.7L526.8,63.5L525.5,61L523.8,59.2L524.7,58.4L527,58.8L526.6,56.8L525.6,54.5L525.1,51.9L522.9,52.5L522.1,53.3L519.7,53.3L517.7,51.4L514.8,50L511.6,49.3L509.5,47.4L504.4,43.4L499.7,42.1L496.1,42.5L495.6,43.5L497.6,45L497.2,45.6L497.3,47.7L497.9,48.6L496.6,49.8L494.2,49.1L492.4,49.3L490.1,48.4L488.7,49.8L485.7,50.6L482.1,50.3L478.4,48.3L476.7,48.1L473.6,48.7L470.9,47.9L469.7,46.4L466.1,45.7L463.9,44.9L463.4,46.9L464.7,48L464,49.4L459.8,48.8L458.3,47.9L456.7,47.9L455,47.3L453.1,48.2L451,49.9L449.5,50.3L449,50.4L447.5,49.2L445.6,49.5L441,46.8L439,47.3L436.3,46.1L436,47.2L430.3,42.2L427.7,40.8L427.9,40.2L425,42L423.6,42.1L423.2,41.1L421,40.4L419.6,40.9L418.3,38.9L415.5,38.5L414.4,39.3L411,40L410.4,40.5L405,41.1L404.6,41.8L406.1,43.1L404.8,43.6L405.3,44.1L404.1,45L407.1,46.4L407,47.3L404.8,47.2L404.5,47.8L402.2,46.8L399.8,46.8L398.4,47.6L392.5,45.5L390.1,45.5L387.5,47.7L387.6,49.1L385.7,48L385,50.2L385.5,50.6L385,52.1L386.6,53.5L387.8,53.4L390.1,56.2L389.6,57.4L388.1,57.8L386.9,59.9L388.8,62L388.9,63.4L391.2,66L390.2,67.4L387.6,65.8L385.8,64.4L382.9,63.9L380.4,62.9L376.5,62.2L376.4,62.4L374,60.6L372,59.8L370.4,58.6L371.6,58.3L372.6,56.5L371.6,55.7L373.8,54.9L372.3,54.7L373,53.3L374.5,53.1L374.1,51.3L374.4,49.7L371.1,49L369.9,48.1L368.8,48.4L366.7,47.7L366,46.5L364.7,46.4L364.8,45.4L363.7,44.3L360.7,44.7L359.7,42.9L361.8,42.3L360.2,41.5L358.4,39.6L358.4,38.2L354.3,37.1L353.4,35.2L352.6,34.8L353.2,34.2L352.5,32.6L353.2,31.3L354.7,30.3L353.1,29.5L356.9,26.5L357.3,25.7L355,24.6L355.4,23.6L354,22.4L354.6,21.1L352.8,19.5L353.8,18.4L351.6,17.5L351.7,16.6L354.8,15.9L356,15.5L358.3,16.3L361.9,16.6L367.3,18.1L368.5,18.8L368.9,19.7L367.6,20.5L365.6,20.9L359.3,19.8L358.4,19.9L360.8,21L361.5,23.2L364.5,24.1L364.5,23.4L363.5,22.7L364.3,22.1L367.8,23.1L368.8,22.7L367.6,21.6L370.3,20.2L373,20.8L373.4,19.8L372.1,18.9L372.4,18.1L371.2,17.2L375,17.7L376,18.4L374.4,18.6L374.7,19.4L375.9,19.9L377.9,19.6L377.8,18.7L384.4,16.8L385.4,16.9L384.5,17.7L386.2,17.9L386.9,17.4L389.4,17.4L391,16.8L392.9,17.6L393.9,16.7L392.2,16L392.6,15.5L396.7,15.9L398.7,16.3L404.3,17.9L404.7,17.2L402.8,16.2L401.2,16.1L401.2,15.4L399.7,14L401.3,12.9L401.5,11.9L402.3,11.7L405.8,12L406.5,12.6L405.9,13.6L407,14L408,14.8L408.8,16.6L410.8,17.5L410.8,18.4L409.4,20.4L411.1,20.6L412.6,19.7L412.5,19L413.2,18.3L411.9,17.6L411.9,16.7L410.4,16.6L409.6,15.8L409.8,14.5L407.5,13.5L409.2,12.7L408.3,11.9L410,12.5L410.3,13.7L411.9,13.9L410.7,13L412.4,12.6L415,12.5L417.8,13.2L416,12.2L414.9,11L416.9,10.8L419.9,10.8L422.4,10.7L421,10.1L421.8,9.4L423.2,9.4L425.1,8.9L428.2,8.8L428.3,8.5L431.4,8.4L432.6,8.6L434.8,8.1L437,8.1L437.7,7.4L440.1,7L442.4,7.3L441.1,7.5L443.9,7.6L444.8,8.1L445.6,7.9L449.2,7.9L452.4,8.3L453.8,8.7L454.1,9.2L450.6,10.1L450,10.4L453.9,10.8L454.7,10.6L456.2,11.3L456.4,11L458.2,10.9L462.4,11.1L463.3,11.6L468.7,11.7L467.7,10.9L472.6,11.1L475.4,11.7L476.9,12.4L476.8,12.9L479.6,13.8L482.3,14.3L481.8,13.1L484.6,13.6L486.3,13.3L489.2,13.7L489.7,13.3L492,13.5L489.5,12.4L490.5,11.9L502.9,12.6L505.1,13.3L509.8,14.3L514.6,14L517.4,14.3L519.3,14.8L520.7,15.7L522.8,16.1L524.1,15.8L526.4,15.8L529.2,16L531.4,15.9L535.6,17.1L536.5,16.6L534.1,15.8L533.7,15.2L538.4,15.6L541,15.5L545.8,16.1L548.6,16.7L553.6,17.7L559.5,19.1L560.9,20L562.4,20.4L560.3,19.3L564.3,19.5L569.3,20.9L569,21.5L567.1,21.7L569.5,23.2L568.1,23.4L563.7,22.5L562.3,21.8L560.5,21.6L559.3,21.8L557.1,20.7L556.1,21L557.8,21.7L558.1,22.4L558.1,22.4L557.4,23.1L555.5,22.9L558,23.8L562.1,25.5L563.5,26.6L560.4,26.2L558.3,27.4L557.3,27.6L556.1,29.8L556.6,30.6L553,29.4L551,30.7L549.6,30.1L549.1,30.8L546.9,30.6L547.9,31.7L548.2,33.4L549.1,34.1L551.2,34.5L554.1,37.1L552.8,37.2L553.9,38.7L555.4,39.5L553.8,40.5L555.6,42.6L553.8,43.1L555.3,45.1L554.9,46.9L553,45.5L544.4,38.5L542.3,36L542.4,35L541.5,34.1L543.3,33.7L543.2,31.5L543.5,29.8L544.3,28.5L542.4,26.2L540.9,26.3L541.8,27.6L540.6,29.5L536.8,27.4L533.9,28L533.8,30.8L536.2,31.8L531.5,32.5L530.2,31.2L527.7,31L526.9,31.8L522.1,31.5L517.9,32L515.2,39.8L517.7,40L519.5,41.2L521.4,41.6L521.5,40.6L523.3,40.8L527.4,42.8L528.9,44.5L529.4,46.4L531.2,48.8L533.1,52L533,55L533.5,56.4L532.3,62.5L530.9,63.8L529.9,63.8L528.2,62.8L527,64.3ZM542.8,13.5L543.9,13.4L546.4,13.8L545.8,14.2L544.3,14.3L543,14.4L542.1,14ZM365,57.1L365.3,56.6L367.6,57.6L368.5,58.3L370.1,58.1L369.9,58.9L368.2,59.2L366.1,60.5L365.2,60L365.4,59L363.6,58.4Z","RW":"M365.6,170.5L366.4,171.9L365.7,173.7L364.7,173.6L364.1,175L362.9,174.8L364,171Z","SA":"M371.4,94.3L373.4,94.7L374.5,93.1L375.8,92.8L376.6,91.6L374.6,89.3L378.3,87.7L380.5,88.4L383.3,90L388.8,94.8L392.1,95L393.7,95.2L394.3,96.3L395.6,96.3L396.5,98.3L399.2,100.7L399.3,102.5L400.9,105.4L402,105.7L402.5,106.6L403.6,109.7L409.2,110.9L409.5,110.4L410.5,112.1L409.8,117L404.5,119.5L399.2,120.5L397.6,121.6L396.5,124.2L392.2,123.4L389.6,123.7L388.8,123L388.6,125.3L387.9,126.1L386.8,123.3L385.8,122.4L384,118.3L381.8,116.2L380.4,113.9L380,110.7L378.8,108L376.9,106.5L376.2,104.6L372,97.4L371.1,97.4Z","SB":"M613,194.3L612,195.1L611.6,193.6ZM612.5,192L611.1,190.3L611.6,188.8ZM610.8,192.7L609,192.5L608.9,191.1ZM609.2,188L609.6,189.3L606.7,186.5ZM604.8,185.5L604.8,185.5L604.8,185.5Z","SD":"M354.4,146.6L352.3,144.7L352.4,141.9L351.1,139.2L350,135.4L349.9,131.2L351.2,127.8L352.8,128L352.5,118.1L352.5,117L354.6,117L354.4,112.1L376.1,112.1L376.5,115L377.7,120.5L379.5,122L378.7,123.4L376.8,124.6L376,129.9L376.3,130.9L375.4,135.6L374.3,136.8L373.4,139.8L372.5,140.5L372.1,145.4L371.5,141.3L370.5,140.3L370.4,136.6L368.3,137.1L369,139.4L367.1,142.6L366.1,142.8L364.5,141.4L362.6,143.6L360.5,143.1L357.9,143.2L356.6,141.1L355.3,141.4L354.3,144.8L353.1,145.6Z","SE":"M328.8,32.3L330.7,30.2L331.1,28.2L330.2,27.4L330.1,25.2L331,23.8L332.3,23.8L332.3,22.7L334.3,20.6L336.4,18L337.6,18L337.9,17.2L340.4,17.5L340.5,16.6L341.3,16.5L345.3,18.1L345.6,20.3L346.1,20.9L343.9,21.3L342.7,22.3L343,23.2L338.3,25.8L337.4,28.1L339.9,30.2L338.7,32.2L337.2,32.6L336.8,35.5L336,37.2L334.2,37L333.4,38.5L331.7,38.6L331.2,36.9L330,34.8Z","SI":"M333.3,56L334.6,56.1L337.1,55.3L337.7,56L336.5,56.5L335.8,58.2L333.2,58.1L333.6,57.9Z","SK":"M347,50.7L346.4,52L344.3,51.6L343.4,52.2L339.7,53.4L338.3,52.6L338.2,51.7L341.1,49.9L342.7,50.4L345.5,49.9Z","SL":"M283.1,144.9L284.7,142.5L287.2,142L288.8,146.1L286.4,150.3L283.6,147.7Z","SN":"M277,133L275.4,130.2L276.2,129.7L277.7,126.6L281.3,125.5L283.3,126.9L285.6,130.4L286.6,135.9L284.8,136.2L282.5,135.6L279.1,135.4L276.9,136.1L276.7,134.1L278.4,134.2L279.9,133.2L281.5,133.8L282,132.5L280.1,132.3Z","SO":"M386.8,171.9L385.6,169.8L385.6,160.5L387.2,157.6L388.9,156.7L390.6,154.9L393.1,154.8L398.2,147.2L400.2,143.5L400.1,138.5L404,137L404.1,140.5L403.3,144.1L401.4,150.2L399.9,153.9L396.2,160.3L389.7,166.8Z","SR":"M204.6,161.7L201.9,161.2L201.8,162.9L200.8,162.7L198.1,157.2L198.4,155.3L199.6,154.6L200,152.3L202.2,152.8L204,152.2L206,152.9L204.9,155.1L205.7,158.3Z","SS":"M366.4,158.6L364.2,155.8L360.9,156.3L359.8,154.2L358,152.4L357.5,150.9L354.4,146.6L353.1,145.6L354.3,144.8L355.3,141.4L356.6,141.1L357.9,143.2L360.5,143.1L362.6,143.6L364.5,141.4L366.1,142.8L367.1,142.6L369,139.4L368.3,137.1L370.4,136.6L370.5,140.3L371.5,141.3L372.1,145.4L370.2,147.7L371.4,147.9L373.6,150.7L374.8,153.5L372.3,156.7L371.2,157.9Z","SV":"M141.4,130.9L142.8,132.4L144.2,132.5L144,133.5L142.6,134.1L139.8,132.7Z","SY":"M372.1,86.5L372.1,85.1L373.3,83L372.1,82L372.1,79.3L373.5,77.5L375.3,76.8L377.7,77.3L379.5,76.4L382.4,76.1L380.8,78.1L381.2,79.7L380.9,82.5L377.3,84.9L374.1,87.4Z","SZ":"M366.7,234.5L365.2,235.8L364.2,234.5L365,232.1L366.4,232.4Z","TD":"M352.5,118.1L352.8,128L351.2,127.8L349.9,131.2L350,135.4L351.1,139.2L349,140.7L347.6,143.4L345.9,144.6L343.5,144.7L343.7,145.6L341.9,147.4L339.6,148.4L336.9,148.6L336.3,145.1L334.4,143.2L334.8,142L337.2,142.1L336.2,139.8L336.1,136.5L335.3,134.9L335.5,133.7L334.3,133.6L333.5,131.1L334.3,127.8L336.7,125.4L336.8,122.2L337.8,116.1L336.3,113.8L335.8,110L337.6,108.7Z","TF":"M420.4,283.5L422.6,284.4L421.7,285.7L419.3,285.8Z","TG":"M309.8,139.6L309.6,140.9L311.2,144.3L311.1,150.1L311.5,151.9L310,152.4L309,148.7L309.4,146.4L308.9,145.4L308.8,141.6L308.2,139.5Z","TH":"M504.8,131.3L503,131L500.6,131.4L499.7,133.5L500.5,136.6L498.7,135.4L497.1,135.5L497.1,133.5L495.5,133.5L495.7,136.3L494.7,142.2L495,144L496.2,144.1L497.7,148.6L501.1,151.7L499.3,153L499.1,151.7L497.2,151.1L495.9,148.8L493.8,146.2L493.2,146.3L493.6,142.3L495,137.3L494,135L493.5,132.4L491.3,129.2L492.3,126.5L488.5,120.9L489.2,120.4L489.5,117.8L490.8,117.6L492.6,116L494,118.2L495.2,118.4L495.7,123.2L497.4,121.7L499.1,122.1L500.8,121.4L502.5,123.4L503.1,125.9L504.9,128.1Z","TJ":"M425.9,76.3L426.3,74L425.5,72.3L424.1,71.8L424.3,70.8L425.7,70.9L426.3,68.3L428.4,67.8L428.4,68.8L429.5,69.4L429.1,70.1L427.1,69.7L427.3,71L429.1,70.8L431.4,71.5L434.5,71.2L435.5,73.2L437.2,73.5L438,75.7L435,75.5L433,77.2L432.2,76.5L431.8,74.6L430.2,73.3L429.6,75.3L428.5,75.2Z","TL":"M543.6,190.2L543.9,189.6L547.5,188.7L547.4,189.7L543.7,191.5Z","TM":"M397.7,66L400.1,64.8L401.3,65.4L402.9,67.1L403.7,67L405.6,67L405.1,65.9L407.4,63.9L409.9,65.1L410.5,66.8L413.7,67.5L415.1,69.8L418.7,72.4L423.3,74.4L423.6,75.8L422.1,75.1L420.7,76.4L420.8,78.2L418.7,79.2L418.5,80.2L417.3,80.6L415.3,79.7L414.8,77.8L413.5,77.7L411.1,75.7L407.6,74.3L404.5,74.4L403.6,75.7L402.1,76.2L401.3,72.2L399.8,71.5L400,70L398.8,69.8L398.8,68L400.5,68.5L401.8,67.8L399.6,65.3Z","TN":"M326.1,92.1L325.4,87.9L322.9,85L322.8,83.2L323.8,82L324.3,80.1L324.4,76.7L326.3,75.8L327.5,76.1L327.4,77.2L328.9,76.4L328.1,78L328.7,79.6L328.5,81.6L327.3,82.7L329.7,85.5L329.6,87.3L326.9,89.6L327,91.5Z","TR":"M386.5,76.2L383,75.7L382.4,76.1L379.5,76.4L377.7,77.3L375.3,76.8L373.5,77.5L372.1,79.3L370.9,77.6L369.4,77.1L368.4,78.4L365.8,78.6L364.3,77.4L362.4,77.3L360.9,78.6L359.2,77.3L357.3,77.4L356.1,75.1L354.8,73.9L355.5,72.2L354.4,71.1L356.1,69L358.7,68.9L359.2,67.2L362.4,67.5L364.3,66.1L366.1,65.5L368.9,65.4L372,67L374.5,67.8L377.8,67.7L379.6,66.5L381.4,66.4L383.2,67.5L383.6,69.4L385.7,70.5L384.6,71.2L385.5,73.7L385.3,74.4ZM353.9,65.9L355.5,65.2L357,65.5L358.5,67.6L356.5,67.7L354.6,69.6L354,68.1L354.8,66.5Z","TT":"M192.2,140.2L193.7,139.9L193.5,141.8L191.9,142.1Z","TW":"M529.8,106.3L529.6,112.2L527.3,108.3L527.7,105.9L528.6,104.1L529.6,104.8Z","TZ":"M372.2,170L379.4,175.5L379.5,176.9L382.2,179.5L381.3,182.6L381.3,184.1L382.5,185L382,189.2L383.3,193.3L383.9,193.8L382.4,195.3L378.5,197L376.7,197.4L374.4,196.7L373,196.9L372.6,193.4L371.6,191.6L369.8,191.1L366,188.8L365.1,185.6L364,184.2L363.5,179L364.3,178.9L366.2,176.1L365.7,173.7L366.4,171.9L365.6,170.5L366.3,170.2Z","UA":"M360.7,44.7L363.7,44.3L364.8,45.4L364.7,46.4L366,46.5L366.7,47.7L368.8,48.4L369.9,48.1L371.1,49L374.4,49.7L374.1,51.3L374.5,53.1L373,53.3L372.3,54.7L370.1,55.6L368.6,55.7L367.4,56.5L367.6,57.6L365.3,56.6L365,57.1L362.2,56.3L362,55.6L360.5,55.8L359,58.5L356.7,58.1L357.5,56.1L359.4,56.1L357.6,53.2L355,52L353.6,52.5L350.9,53.4L348.1,52.7L347.4,53.1L346.4,52L347,50.7L346.9,49.9L349.1,47.5L348.1,45.8L349.7,45.2L352.4,45.3L356,46.1L359,46.3L359.4,44.9Z","UG":"M372.2,170L366.3,170.2L365.6,170.5L364,171L364.6,166L365.7,163.5L367,161.9L366.3,161.6L366.4,158.6L371.2,157.9L372.3,156.7L373.3,158.5L374.4,162.7L372.2,167.3Z","US":"M117.8,50.9L129.7,49.6L140.9,49.2L151.5,49.6L161.5,50.9L162.5,50.1L162.3,51.5L164.8,52L165.9,52.6L167.4,52.4L169,52.9L171.3,52.3L175.2,55.2L176,57.4L177.2,58.4L176,62.2L172.8,65.4L173.5,66.2L176,65.1L177.8,64.7L180.5,63.7L180.7,62.4L184.7,62L185.7,61.2L189.3,59.1L194.8,59.1L196.6,58.2L198.8,55.6L200.8,54L202.7,54.8L201.5,57.6L202,58.8L202,59.5L199.8,60.5L195.8,61.9L193.9,63.7L193.5,66L194.2,66.3L189,67.2L190.3,67.9L186.6,68.5L185.4,70.6L183.5,72.3L183,71L182.8,73.5L180.3,76.1L181.3,74.5L180.6,72.8L179.5,76.7L179.9,76.8L179.2,79.9L177.5,81.6L175.5,82.3L173,83.8L171.3,85.4L168.8,86.9L166.2,89.4L165.4,91.1L165.2,100.3L163.5,104.3L162.1,104.3L161.5,102.7L160.8,97.8L161.7,96.3L160.8,93L160.3,92.6L158.1,93.7L156.4,91.9L152.8,91.9L150.6,92.4L150.1,94.8L147.5,94.8L146.6,93.6L143.8,93.3L141,94L138.7,95.8L136.6,96.8L134.5,99.1L133.7,102.7L130.7,101.5L130.7,98.7L129.7,94.3L128.8,93.3L127.4,93.4L125.5,95.3L123.7,93.8L123.7,91.3L122.2,88.7L119.1,88.7L118.7,89.7L113.8,89.7L108.4,86.9L108.8,86.4L104.3,86.9L104.6,85.7L103.6,83.4L100.9,82.4L101.1,80.8L100.7,78.5L101.1,75.4L101,72.2L101.9,70.4L101.8,69.2L104.5,65.5L105.2,63.9L107.2,61.9L110.5,58L112.3,55.2L114.1,52.1L115.8,52.8L115.1,54.8L115.9,54.2ZM22.6,116.8L23.1,118.4L20.7,119.4L21.9,116.4ZM22.1,115.1L22.1,115.1L22.1,115.1ZM21.1,114.1L21.1,114.1L21.1,114.1ZM19.3,112.8L19.3,112.8L19.3,112.8ZM17.4,111.6L17.4,111.6L17.4,111.6ZM76.3,29.7L77.2,29.9L75.1,30.8L74.5,30ZM89.6,33.9L90.3,34.6L85.6,36.1L86.3,34.8ZM132.7,15.7L122.6,22.3L112.4,29.9L114.5,30.4L114.5,32.2L119.2,30.7L118.9,31.6L119.4,33.1L118.1,36.4L119.4,37.6L118.2,38.7L116.4,39.6L115.6,38.3L116.9,36.7L116.7,35.3L117.8,33.6L114.3,33.5L113.2,33L112.4,31.2L109.7,30.2L107.5,30.4L105,28.9L102.9,29.2L101.7,30.4L98.6,30.9L94.5,31.8L95.6,30.8L98.6,29.1L100.8,28.6L101,28.2L97.9,29.1L95.3,30.3L91.6,31.5L91.6,32.3L88.5,33.6L83.8,34.9L82.4,35.6L78.9,36.6L77.3,37.4L74.6,38.2L73.8,38.1L67.4,39.8L64.1,40.4L64.3,40L69.2,38.6L72.1,37.6L74.2,37.4L75.9,36.7L82.1,34.6L86.3,32.2L82.2,33.1L81.8,32L78.5,32.7L81,31L81,30.4L78.7,30.7L78.2,29.5L79.7,28.6L79.7,27.9L86,25.2L87.8,25.4L90.2,24.6L92.8,24.2L93.3,23.3L95.3,22.7L92.4,23L88.7,23.2L87.3,22.8L87.6,21.3L94.7,20L95.8,20L94.4,20.8L97.3,20.7L97.7,19.8L97,19.3L97.1,18L96.1,17.5L98.1,16.8L100.5,16.8L103.3,16.2L104.7,15.5L107.2,14.9L112.1,14.2L113.1,14.3L116.3,13.6L117.8,13.9L117.7,14.5L118.7,14.2L120.7,14.3L120.1,14.6L121.7,14.8L123.2,14.7L125.2,15.1L128.2,15.4L130.3,15.2ZM80.4,24.9L80.7,25L79.9,25.2L80.4,24.9ZM577.7,25.2L577.5,25.5L574.9,24.9L573.2,24.8L572.4,24.2L572.4,24.2L574.3,24.4L577.2,24.9L577.7,25.2Z","UY":"M207.2,242.8L208.3,242.6L210.5,244.4L211.2,244.3L215,247.1L216.4,248.7L215.9,249.8L216.7,251.1L216.3,252.6L214.7,253.8L212.5,253.6L210.6,252.6L209.4,252.7L208,251.4L208,249.4L207.4,247.1Z","UZ":"M403.7,67L401.8,59.1L405.6,57.9L410.5,60.4L412.6,62.3L417.2,61.8L419.6,63.4L420.1,65.5L420.9,65.6L421.7,67.3L423.8,67.4L425.2,68.4L425.5,66.9L428.1,65L427.7,66.6L429.1,67.4L430.2,66.9L432.5,68L430.8,69.6L429.5,69.4L428.4,68.8L428.4,67.8L426.3,68.3L425.7,70.9L424.3,70.8L424.1,71.8L425.5,72.3L426.3,74L425.9,76.3L423.6,75.8L423.3,74.4L418.7,72.4L415.1,69.8L413.7,67.5L410.5,66.8L409.9,65.1L407.4,63.9L405.1,65.9L405.6,67Z","VE":"M193.1,154.3L192.6,156L188.5,157.9L185.6,157L186.1,157.9L186.2,161.2L187.8,161.4L186.3,163.7L182.2,165.7L181.2,164.4L180.7,161.8L179.5,160.4L180.5,159.1L179.6,156.1L180.7,152L180.1,151.6L176.8,152L175.6,149.8L172.1,149.7L171.3,148.6L171.5,147.2L170.9,144.4L170,144.2L171,141L173.1,138L174.3,137.6L173.1,138.5L173.4,141L172.4,142.4L173,144.4L174.4,142.4L174,139.6L176.4,138.6L177,136.6L177.5,138.4L178.8,138.4L179.9,140.7L183.6,140.5L186,141.9L187.2,140.5L191.8,140.3L190.1,141L190.7,142.2L192.2,142.4L193.5,143.7L193.7,145.7L195.4,146.2L193.8,147.7L194.1,149.6L192.5,150.5L191.9,152.4Z","VN":"M504.3,140.9L505.8,139.8L507.8,139.7L506.8,138.1L509.7,136.2L509.5,133.2L508.8,131.5L508.8,129L508,127.2L506.3,125.5L502.7,120.3L500.2,118.9L501.6,117.3L500.4,115.2L498.1,115.1L495.3,111L496.2,110.4L499.3,110.1L500.6,108.8L503.4,110.2L503.5,111.6L506.6,113.2L504.6,115.3L503.6,117.6L503.5,119.4L507.8,125.2L509.7,126.8L511.2,128.8L512.8,133.4L513.1,137.9L509.8,141.2L506.3,145.6L505.5,144L505.9,142.3Z","VU":"M619.5,207.9L619.5,207.9L619.5,207.9ZM618.9,207.3L619.2,204.7L619.9,205.5L619.7,207.5Z","YE":"M404.5,119.5L407,125.4L405.7,126L405.5,128L400.8,130.2L399.2,132L397.8,132L396.8,133L393.6,133.8L392.5,135.3L389.7,135.4L387.8,127.7L387.9,126.1L388.6,125.3L388.8,123L389.6,123.7L392.2,123.4L396.5,124.2L397.6,121.6L399.2,120.5Z","ZA":"M338.3,238.9L339.2,237.8L340.2,239.4L342.1,240L344.7,238.7L344.9,229.8L346.4,232.4L346.6,234.7L347.9,234.5L351.1,231L352.7,232L355.3,231.5L355.9,229.6L356.9,229.4L358.1,226.9L359.8,225L362.5,223.2L365.7,223.6L366.8,228.8L366.4,232.4L365,232.1L364.2,234.5L365.2,235.8L366.7,234.5L368.1,234.5L367.1,238.3L364.9,240.9L362.4,245L358.9,248.8L354.5,251.5L350.7,251.2L348.9,251.3L343.7,253.5L341.4,251.3L340.9,248.4L341.5,246.2ZM360.8,239.8L360.1,239.1L358.2,240.5L357.2,242L358.4,243.8L360.4,242.5L361.4,240.5Z","ZM":"M366,188.8L369.8,191.1L371.1,194.4L370.3,197.1L370.6,199.2L369.3,202.4L370.3,203.1L364.6,205.1L364.7,206.9L363.3,207.3L361.3,209.3L358.5,213L355.2,212.5L354.9,212.3L353,211.4L351.4,211.9L349.1,208.3L349.3,200.4L353.2,200.4L353.1,195.4L353.8,196.2L355.9,196.4L356.5,197.5L358,197.9L359.1,197.1L359.5,198.4L361,198.8L362.4,201.2L363.8,201.3L363.7,198.5L363.2,199L361.4,197.6L362.2,189.3Z","ZW":"M365.7,223.6L362.5,223.2L360,221.8L359.5,219.3L358.8,219.1L356.8,216.3L355.2,212.5L358.5,213L361.3,209.3L363.3,207.3L364.7,206.9L364.8,207.8L366.3,207.8L369.4,209.9L369.2,213.1L368.6,216.7L368.9,217.4L367.8,220.8Z"},"points":{"AD":[313,64],"AE":[407,107],"AF":[424,84],"AG":[194,124],"AI":[192,121],"AL":[344,67],"AM":[386,69],"AO":[341,199],"AR":[197,253],"AT":[334,54],"AU":[540,199],"AW":[177,136],"AX":[342,30],"AZ":[390,69],"BA":[340,61],"BB":[197,134],"BD":[473,107],"BE":[319,48],"BF":[305,136],"BG":[352,64],"BH":[400,102],"BI":[365,176],"BJ":[312,143],"BL":[192,122],"BM":[196,87],"BN":[525,156],"BO":[188,210],"BR":[208,195],"BS":[167,106],"BT":[471,99],"BW":[352,223],"BY":[355,42],"BZ":[144,124],"CA":[157,36],"CD":[353,175],"CF":[347,151],"CG":[337,170],"CH":[324,55],"CI":[298,148],"CK":[16,221],"CL":[187,252],"CM":[332,153],"CN":[487,77],"CO":[170,158],"CR":[150,142],"CU":[164,113],"CV":[264,129],"CW":[179,137],"CY":[367,81],"CZ":[336,49],"DE":[328,47],"DJ":[388,138],"DK":[326,37],"DM":[194,128],"DO":[178,120],"DZ":[314,97],"EC":[159,171],"EE":[350,33],"EG":[363,101],"EH":[287,107],"ER":[381,129],"ES":[304,69],"ET":[383,146],"FI":[350,23],"FJ":[638,213],"FK":[221,290],"FM":[607,150],"FO":[304,27],"FR":[315,56],"GA":[330,169],"GB":[309,41],"GD":[192,137],"GE":[383,65],"GG":[307,50],"GH":[306,147],"GL":[263,12],"GM":[279,133],"GN":[288,141],"GQ":[328,164],"GR":[348,71],"GS":[257,295],"GT":[140,128],"GU":[579,133],"GW":[280,137],"GY":[196,155],"HK":[517,111],"HM":[424,292],"HN":[147,130],"HR":[337,58],"HT":[174,120],"HU":[342,55],"ID":[524,168],"IE":[300,43],"IL":[371,89],"IM":[305,41],"IN":[454,110],"IO":[445,186],"IQ":[386,86],"IR":[405,87],"IS":[289,22],"IT":[331,62],"JE":[308,50],"JM":[165,122],"JO":[374,90],"JP":[546,77],"KE":[380,166],"KG":[434,67],"KH":[505,135],"KI":[10,163],"KM":[389,197],"KN":[192,124],"KP":[524,70],"KR":[529,78],"KW":[394,94],"KY":[159,119],"KZ":[418,52],"LA":[500,121],"LB":[372,84],"LC":[194,132],"LI":[326,55],"LK":[460,148],"LR":[290,151],"LS":[359,241],"LT":[348,39],"LU":[321,49],"LV":[349,36],"LY":[341,100],"MA":[294,93],"MC":[323,62],"MD":[357,55],"ME":[342,64],"MF":[192,122],"MG":[395,216],"MH":[631,149],"MK":[347,66],"ML":[302,124],"MM":[486,114],"MN":[476,55],"MO":[516,112],"MP":[580,129],"MR":[289,116],"MS":[193,125],"MT":[335,79],"MU":[414,219],"MV":[447,157],"MW":[372,201],"MX":[123,107],"MY":[525,158],"MZ":[374,211],"NA":[340,223],"NC":[612,221],"NE":[326,123],"NF":[608,240],"NG":[323,143],"NI":[149,135],"NL":[321,44],"NO":[326,28],"NP":[459,97],"NR":[624,169],"NZ":[590,274],"OM":[412,116],"PA":[157,146],"PE":[168,191],"PF":[32,212],"PG":[581,184],"PH":[534,127],"PK":[432,93],"PL":[342,45],"PM":[221,55],"PN":[76,229],"PR":[185,121],"PS":[371,88],"PT":[297,71],"PW":[562,148],"PY":[202,226],"QA":[401,104],"RO":[351,57],"RS":[345,61],"RU":[400,34],"RW":[365,173],"SA":[390,107],"SB":[610,192],"SC":[413,179],"SD":[364,127],"SE":[335,30],"SG":[505,164],"SH":[298,208],"SI":[335,57],"SK":[342,51],"SL":[286,146],"SM":[331,61],"SN":[281,131],"SO":[394,155],"SR":[202,157],"SS":[365,149],"ST":[320,167],"SV":[142,133],"SX":[192,122],"SY":[376,81],"SZ":[366,234],"TC":[177,113],"TD":[343,129],"TF":[421,285],"TG":[310,146],"TH":[497,129],"TJ":[431,73],"TL":[545,190],"TM":[411,72],"TN":[326,83],"TO":[648,221],"TR":[370,72],"TT":[193,141],"TW":[529,108],"TZ":[374,184],"UA":[361,50],"UG":[369,164],"US":[146,72],"UY":[212,249],"UZ":[416,66],"VA":[331,66],"VC":[194,134],"VE":[183,149],"VG":[189,121],"VI":[188,123],"VN":[506,126],"VU":[619,206],"WF":[648,204],"YE":[397,127],"ZA":[354,240],"ZM":[360,202],"ZW":[364,216]},"frame":[270,15,120,72]},"europe":{"width":440,"height":430,"land":"M0,423.8L6.4,419.8L10,418.5L18.3,417.3L26.1,415.1L34.1,406.8L41.4,395.7L48,395.8L47,397.6L50.6,404.4L55.3,407L61.9,406.9L66.6,408.5L69.4,406.9L70,410.6L76.1,412.1L79.2,412.8L85.5,410.6L88.5,408.4L95.7,406.1L100.5,406.4L105.8,402.8L113.6,400.7L126.9,401.6L130.9,399.8L136.3,400.3L138.9,399.3L148.6,400.4L152.6,403.5L154.9,403.7L163.3,401.2L165.7,399.5L170,401.9L172.8,399.9L179.6,403.3L186.2,402.6L191.9,399.7L197.4,398.1L202.3,399.8L202.2,402L204.3,405.8L205.9,404L210.7,401.7L211.4,404.1L208,408.8L205.3,410.8L205.8,416.2L209.9,419.5L211,424.4L207,430L0,430ZM440,371.4L436.3,378L433.8,380.8L425.7,385.1L421.1,384.6L416.5,381.3L409.3,379.9L402.3,380.9L401.7,389L400.1,388.7L395.2,391.8L389.3,390.2L387.4,386.9L380,387.1L374.1,390.1L378.8,384.6L370.2,386.6L371.6,384.5L368,382.4L365.9,379.1L366.6,375.2L360.9,373.7L357,373.5L358.2,368.8L359.5,371.2L364.3,370.3L360.4,367.4L362.3,364.8L358.2,360.5L358.9,357L352.5,359.5L351.9,353.1L356,347.1L360.8,345.5L363,346.7L366.2,345.2L377,342.2L374.3,341.5L375.5,340L383.2,336.8L378.7,337L375.3,335.3L377.1,332.2L382.6,331.7L386.3,330.2L390.8,330.5L394.6,329.2L395.8,326.2L401.8,319.3L410.2,313.2L422.2,310.3L424,308.3L427.8,311.4L430.4,311.7L434.5,309.7L436.6,312.3L440,313.2L440,371.4ZM440,271.6L437.3,270L433.5,270.9L430.9,268.8L425.8,268.6L427.5,265.9L432.8,262.9L431.8,259.7L432.4,255L436.5,252.4L428.5,248.3L434.1,245.9L433,244.4L438.3,238.6L436.8,237.1L435.2,238.9L430.1,241.9L425,244L424.1,246.4L416.8,252.2L413.4,253.8L410.4,259.2L409.5,257.5L407.4,261.3L410.3,266.1L414.7,269.5L416.4,269.5L421.7,265.9L424.2,265.8L424,270L420,272.2L417.2,271.7L414.5,276.6L411.4,277.5L406.3,284.4L401.9,283.7L402,279.2L400.9,277.1L394.8,275.8L391.3,276.1L395.3,270.6L398.8,267L397.7,265.5L394.3,265.5L388.8,268.3L382.4,267.1L383.9,265.3L379.9,264.9L386.6,264L387.9,261.9L384.3,263.1L379.4,263.7L373.9,266.6L372.9,272.4L371.3,275.7L366.8,279.2L368.8,283.9L368.8,289.1L364.8,291.1L363.6,288.5L362.7,297.3L363.7,304L363.6,308.4L360.7,308.9L359.5,311.8L360.3,317L357.5,321.1L359.8,322.1L363.5,326L363.6,327.4L367.7,331.3L374.7,332.7L373,336.3L367.2,336.3L361.5,338.9L360,342.7L356.1,345.9L351.9,352L351.8,349.1L356,344.3L349.8,345.8L348.9,344.5L347,343.4L339.8,342.9L337.3,345L334.3,344.5L331.1,347.8L328.1,347.9L329.7,351.8L328.7,353.6L331.3,355.3L331.4,357.1L328.3,354.4L325,355L320.9,353.4L320.8,351L318.2,352.6L318.7,358.2L326.6,366.3L322.4,367.2L324,369.8L320.8,372.1L327.4,373.9L332.1,377L334.9,377.5L336.9,384.2L336.2,384.8L331.8,381.3L326.8,383.7L328.8,386.6L332,388.4L329,390.2L324.4,388.3L328,394.3L328.8,400.3L326.3,397.4L324.7,397.7L322.8,401.3L322.5,399L319.1,395.4L317.7,399.2L314.1,395.4L314.8,392.5L313.2,389.8L308.6,386.6L310.6,382.1L313.1,382L314.4,379.9L325.5,382.9L327.3,379.9L319.9,377.8L311.1,380.4L307.5,380.1L303.5,373.9L306.4,374.1L306.6,372.3L303.4,372.9L298.5,369.6L295.1,365.2L293.3,361.3L289.7,359.6L287.7,354.3L288.5,350.9L287.8,345L288.6,340.4L286.3,339.7L281.9,335.5L278.3,333.6L270.3,328.6L269.5,328.1L263.1,323.1L258.5,321.6L255,322L254.5,320.4L250.5,317.5L247,313.5L250,313.2L244.8,308.2L244.3,303.6L239.6,300.7L236.8,306.9L233.9,303.6L233.3,298.7L234.5,297.8L233.7,295.7L230.1,295.7L228.7,297.4L222.3,299.7L221.9,302.2L224.5,305.5L222.1,308.5L223.4,314.5L226,317.2L233.2,321.7L234.9,324.4L237.9,332.8L239.5,335L245.8,340.3L248.6,341.6L255.8,341.2L257.6,343.3L255.6,345.1L256.6,347.3L266.8,351.2L275,355.5L278.8,358.7L280.5,361.8L279.5,365.4L276.9,364.2L274.6,360.2L270.9,360L268,357.9L265.7,358.6L262.5,366.2L263.3,368.8L268.3,371.7L269.2,376.3L265.4,377.9L263.6,380.1L263.7,383.9L261.3,386L259.4,389.9L256.1,390.1L255.2,387.3L256.9,385.6L258,380.5L260.1,379.8L258.1,372.6L254.6,365L250.8,364.2L247.5,362.3L247.7,360.6L245.6,357.1L241.7,358.1L242.7,356.5L239.4,355.4L235.9,350.5L230,350.5L225.7,347.8L216.7,337.9L213.7,336.2L208.5,330L205.3,322.9L204.7,318.8L203,316.7L196.6,312.9L192.1,311.5L190.2,312.3L185.9,317.2L180.7,318.8L180.2,319L179.6,319.1L173.5,323.1L171.4,325.4L168,326.3L161.9,323.9L159.1,321L155.3,321.3L150.5,318.3L143,322.4L140.8,325.5L141.5,331.5L141.1,337.4L138.7,339.2L131.9,342.1L129.6,343.9L119.7,345.3L116.3,347.7L117.8,349.2L114.9,350.1L107.3,358L104.2,361.9L104.4,367.6L107.6,371.9L101.5,374.9L98.3,377.9L95.4,384.5L90.5,383.9L85.3,387L83.2,390.2L80.4,392.2L76.5,390.7L74.4,391.4L70,390L59.1,388L55.6,389.9L50.5,389.8L47.9,392.8L45,393.5L41.4,390.6L39.4,380.3L36.4,376.4L31.4,375.3L26.8,376.2L19.9,372.8L15.9,372.7L19,368.5L21.9,356.4L18.8,355.4L20.6,352.2L17.4,351.4L20.4,344.5L23.2,342.8L28,336.9L27.8,336L32.7,326.6L33.5,316.7L34.7,315.7L34.4,313.5L36.6,312L36.4,305.3L34.4,302.5L35.5,300.3L38.7,299.2L44.3,299.5L44.7,297.9L50,297L53.1,300L66.7,303.6L76,307.9L84.1,308.5L88.5,311.2L90.2,310.6L94.5,313L99.4,313L102.4,311.6L106.7,300.1L108.4,293.1L110.1,288.8L112.3,291.9L111,286.5L111.3,279.5L106.5,276.1L104.9,272.2L105.8,269.6L104.7,267.8L106.8,266.5L102.6,265.6L103.5,263.8L100.9,262.8L98.3,260L92.8,257.1L89.5,256.5L87.2,253.3L90.3,252.4L87.8,249.5L88.2,247.4L93.8,246.6L96.5,247.2L100.5,246.4L102.2,247.4L104,250.9L106.2,249.9L114.5,251.5L113.4,249.4L114.1,244.7L113.1,238.6L117.6,239.5L117.9,243.2L125.2,245.5L130,244.5L127.9,243.4L128.7,241.2L132.3,239.8L137.4,238.9L140.5,236.3L141.2,230.5L144.1,227.9L148.8,227.2L155.4,224.6L161.9,225.3L159,224.7L156.4,222.8L161.9,222.6L160.4,220L165,214.5L167,208.6L172.2,205.7L173.6,203.7L177.6,202.4L183,202.4L185.6,204.5L184.6,203.3L186.5,199.8L191.6,200L193.2,203L195,202.2L196.1,198L201,198.4L198.6,197.5L198.3,193.4L196.6,191.7L198.8,190.1L197,185.6L196.9,179.4L193.7,177.1L194.5,172.5L194,170.6L194.6,165L197.9,166.5L200.7,163L201.5,164.2L202,160.5L200.3,160.3L198.7,163.8L196.6,164.4L195.5,162.1L197.9,159.1L202.3,158.8L204,157.9L206.8,153.8L210.5,152L209.9,154L210.4,157.9L208.8,160.8L208.6,165.4L212.3,166.6L212.4,169.4L208.8,170.3L207.7,174.4L203.6,178.8L204.1,181.5L202.5,184.2L204.4,186.9L206.3,188.7L205.1,191.1L207,191L211.1,193.1L213.1,192.4L212.4,197L215.8,197.7L218.6,195.3L220.8,195L224,191.4L227.2,192L230.2,195.2L232.1,195L233.2,198.6L236,200L238.4,201L238.1,198.8L235.7,198.3L233.6,198.3L232.8,195.3L235.6,197.4L249.3,192.7L251.7,189.4L256.5,186.9L263.7,185.1L266.5,189.7L268.8,190.5L273,188.7L275,185L275,183L278.6,181.6L280.8,177.9L281.2,177.9L279.1,181.8L283.3,181.8L283.1,177.8L280.6,168.4L279.7,159.4L281.2,156.8L281.4,153.1L282.7,149.9L287.8,147.3L292.2,151.5L293.6,154.2L296.2,155.2L299.9,152.2L300.4,150.2L298.7,143.8L299,137.8L296.6,139.3L294.3,138.5L292.6,136.2L291.1,132.2L291,128.8L294.4,127.1L295.8,124.6L302.2,122.9L302.3,121.4L309.2,121.1L311.6,121.9L317.2,121.2L317.8,120.2L317.1,117.4L319.1,117.3L319.8,115.2L322.4,114.9L323.1,112.5L329.2,112.6L329.3,111.6L325.9,109.4L322.1,110.4L319.1,108.8L317.5,105.4L313.7,108L311.9,109.3L310.5,108.7L304.7,111.5L302.4,113.7L301.6,113L299,115.2L290.9,119.4L289.3,119.4L286.6,121.8L287.6,119.2L285.3,117.2L285.1,118.9L283.2,119.8L283.3,115.5L281.4,115.5L276.2,113.8L275.1,109.4L275.6,101.6L273,97.1L273.2,94.2L271.1,89.5L271.4,87.4L273.5,84.1L272.7,82.1L276.7,80.3L277.3,76L280.7,72.4L284.9,64L285.8,60.3L289.5,58.8L288.4,51.3L283.9,48.5L281.7,48.3L279.3,48.4L276.5,50L274.4,48.6L272.6,49.3L272.4,52.4L269.3,55.2L269.7,58.2L268,62.8L270.5,66.8L268.3,70.6L267.4,74.6L263.2,78.2L262.3,80.2L260.3,80.2L258.8,83.3L256.5,84.2L256.1,87.8L253,88.8L254,91.6L251.5,93.6L250.6,93L251.4,97.1L250.9,100.8L251.6,103L250,102.6L251.2,115L253.8,116.9L255.5,116.1L261,121.8L262.5,125.6L258.3,130.1L260.1,130.1L259,133.8L254.1,137.2L251.3,139.9L246.5,140.4L250.2,140.8L249.4,142.7L250.3,145.3L249.3,150.2L250.1,153.9L249.2,156.9L249.7,159.2L246.7,169.6L238.2,171L235,174.8L235.9,178.4L234.8,180L232.3,179.7L229,180.8L226,180L226.4,175.3L223.4,169.5L225.3,169.8L224.4,167.7L225.8,165.5L222.8,162.1L218.3,152.3L218.1,149.2L216.5,147.4L215.4,143.1L215,135.8L216.2,136.3L212.8,134.5L211.2,129.6L210.2,130.4L210.3,133.3L208.7,136.5L205.6,136.5L197.9,144.7L195.6,146.5L191,147.7L188.1,147.5L187.6,146L185.3,146.1L184.4,144.3L180.3,140.9L179.3,138.3L180.2,134.9L183.1,136.9L182,134.5L182.6,131.6L184.9,128.9L178.9,132.9L177.5,132.1L179,127.1L181.9,127.2L184.8,125.3L181.9,124.7L184.7,120.4L187.1,118.5L186.9,121.6L188.9,117.5L184.9,119.1L180.4,125L177.9,126.7L178.9,121.7L180.3,121L179,119L179.7,115.9L178.7,114.1L178.8,110.1L184.7,109.6L190.8,110.4L193.8,109.6L188.7,108.9L180.8,109.4L179.2,107.5L179.3,105.3L181.3,104.8L179.2,101.9L179.7,99.6L182.5,99.9L185.5,101.5L186.2,100.8L180.8,99L180.9,96.5L185.5,93.8L186.4,94.7L187.7,91.9L190.4,91.5L195.7,92.4L194.9,91.3L197.8,90.3L190.7,90.7L192.2,87.6L195.4,86.1L198.4,86.4L201.1,89.5L198.7,85.5L201.1,83.8L200.3,81L202.8,79.8L205.3,80.8L207.4,80.2L208.9,83.1L213.2,82.3L213,80.3L216.6,78.2L215.5,77L216.3,75.2L214.1,76.7L214.2,78.6L210.9,81L208.6,81.5L207,78.1L212.3,70.6L217.5,66.6L216.3,66.4L217.3,63.7L220.8,61.2L221.8,55.6L224.1,51.6L224,49.7L228.4,48.7L229.9,46.9L225.6,48.1L226,43L228,41L228.1,39.6L230.3,36.9L236.7,35.1L231.9,34.6L234.2,31L236.7,32.5L235.7,28.6L233.3,29.8L234.4,26.2L237,25.7L235.6,24.8L238.8,22.6L240.2,26.8L240.7,24.2L239.5,21.9L240.4,20.5L242.6,20.7L245.8,19.6L241.3,19.4L241.4,17.4L244.7,15L245.8,11.1L247.6,10.2L247.3,8.1L248.1,6.1L249.6,6.5L251.1,4.7L251.7,2.3L254,1.6L254.1,6.2L255.4,0.1L256.8,0.2L256.8,4.4L257.7,4.3L257.8,0L263.6,0L263.6,0L263.6,0L263.6,0L344.4,0L344.4,0L346.8,0.9L347,0L347.8,0L347.8,0L351.5,2.3L354.6,2.6L357.5,7.5L358.8,7.7L359.9,12.5L358.7,18.1L357.4,20.6L354.4,24.1L350.5,26.5L346.6,27L344.6,26.5L335.5,27.4L331.4,25.9L324.5,26.1L320.6,23.9L320.7,23L315.6,23.5L319,24.6L319.1,25.7L324,29.2L326.4,29.7L325.4,31.4L329.4,31.6L334,34.8L334.5,39.3L333.9,41L337.4,45.2L339.4,50.1L343.1,51.7L344,50.9L347.3,52.3L349.2,54.1L355.4,54.3L357.7,50.7L355.9,47.5L354.5,47L351.6,47.9L346.6,43.9L347,39.5L350.4,39.1L353.8,40.9L363.7,41.1L364.3,38.3L366.2,37.5L364.3,35.2L360.4,32.2L359.3,29.3L361,26.5L361.8,23.4L364.6,20L366.1,14L368.3,14.3L371.2,13.1L377.3,15.9L376.1,13.3L375.5,7.6L372.4,3.2L370,3L368.7,0.2L368.6,0L378.2,0L378.2,0L381.2,2.3L383.7,1.8L385.3,0L440,0ZM110.8,243.7L110.8,243.7L110.8,243.7ZM107.7,239.9L107.7,239.9L107.7,239.9ZM105.7,181.9L102.8,182.6L105.5,179.5ZM111.5,214.6L106.4,216.4L104.5,215.7L101.3,212L97.8,210.3L95.3,211L93.4,207.5L95,206.4L100.6,205.2L104.4,201.8L104.5,197.3L100.1,197.6L105.2,193.7L112.3,193.1L114.8,189.5L114.5,187.3L116.3,184.3L114.1,184.5L112.2,179.9L114.3,174.3L110.3,175.6L106.5,175.1L104.7,173.6L103.6,175.2L102.6,172.9L107.4,166.1L106.5,163.5L107.8,159.4L104.8,160.7L105.8,158.1L104,159.2L103.7,161.2L101.3,166L99.9,165.6L102.8,158.2L107.5,150.6L103.9,152.5L101.4,149.6L106.5,144.5L105.5,142.4L107.3,140.7L106.6,139.1L108.1,136.8L110.9,137.5L109.9,135.2L110.8,133L112.9,133.2L113.2,130.1L115.4,130.7L125.9,131.5L124.2,135L118.4,138.2L118.9,140.1L116.5,142.5L121.4,142L123.4,142.8L129.8,143.8L131.2,146.6L129.1,149.1L126.7,153.5L123.8,156.6L119.3,157.9L122.8,159.4L117.5,161.9L119.4,163.2L122.5,162.9L125.2,165L127.7,169.5L128.4,179.4L132.1,183.3L135.4,188.6L134.3,189.6L135.8,194.9L133.1,193.4L135.6,196.5L136.6,200.4L133.9,203.1L135.4,204.5L137.7,203L141.2,203.6L145.2,206.7L145.3,210.1L143.3,214.5L140.8,217.1L136.8,217.8L137.5,219.9L135.2,220.1L135.7,221.8L141,222.9L140.6,225.1L130.9,228.6L128,227.5L123.5,227.4L119.1,225L118,226.6L114.1,226.1L113.8,227.5L110,226.7L106.9,224.8L103.7,225.1L101.6,228.5L99.8,229.2L97.3,226.7L92.9,226.9L88.5,229.2L86.4,226.5L88.2,226.4L95.3,221.5L96.3,219.3L99.3,217.3L107.1,218.8L113.5,213.6ZM104.9,192.4L103.1,194.3L102.5,191ZM130.4,125.1L130.4,125.1L130.4,125.1ZM142.4,111.5L142.4,111.5L142.4,111.5ZM140.9,110.9L142.2,112.3L140.3,117.4L138.2,113.6L140,113.3L139.3,111.3ZM144.6,108.2L144.6,108.2L144.6,108.2ZM125.6,129.5L125.6,129.5L125.6,129.5ZM127,130.4L127,130.4L127,130.4ZM126.9,126.8L127.7,128.7L125.1,127.2L125.6,125.3ZM129.2,125.4L129.2,125.4L129.2,125.4ZM97.9,150.3L97.9,150.3L97.9,150.3ZM104.4,166.1L103,165.3L103.7,162.7ZM102.6,154.5L99.8,154.5L101.3,150.5L103.1,152.8ZM99.1,158.8L98.5,162L97,162.3L96.7,159.4ZM99.8,160.4L100.7,157.7L102.3,157.2ZM105.8,130.2L102.8,132.8L103.4,133.9L99.3,136.2L100.4,134.3L99.4,133.1L100.4,130.5L106,128.5ZM101.2,146.5L101.2,146.5L101.2,146.5ZM103.6,140.4L103.1,142.6L105.8,144.4L103.5,146L103.4,144.1L101.6,143.6L99.6,140.1L103.4,138.5ZM97.5,136.6L97.5,136.6L97.5,136.6ZM95.5,143.1L95.5,143.1L95.5,143.1ZM93.9,144.5L93.9,144.5L93.9,144.5ZM89.3,166.7L94.7,166.2L97,167.1L98.6,172.5L97.1,173.7L99,174.5L97.7,179L94.3,180.9L93,180.1L91.9,181L92,186.2L90.9,193.9L88.5,198.1L86.2,199.9L86.9,201.3L77.9,200.8L76.5,201.9L67,204.1L63.2,204.1L59.3,203.1L61.9,201.3L57.7,201.1L61.1,199.4L58.6,199.2L56.9,197.5L60.8,195.3L57.7,194.4L60.1,193.3L62.5,194.4L62.1,192.4L64.5,191.3L70.9,191.6L62.6,190.4L66.1,188.9L68.7,185.7L71.6,185.2L68,183.8L66.4,181.3L64.4,180.4L64.7,178.8L67.6,179L66.8,177.2L69.5,176.1L67.2,175.6L68.4,173.1L67.6,170.8L72.8,171.8L77.7,174L77.6,172.7L81.8,170.2L77.7,168.5L81,166.9L82.5,164.1L87.6,164.9L90,163.6L91.5,165.4ZM121.3,227.9L119.2,228.8L117.9,227.1ZM384.7,268L384.7,268L384.7,268ZM349.6,351.7L349.6,351.7L349.6,351.7ZM265.4,148.7L263.9,150.4L264.8,154L260.4,160.2L261.1,158.2L259.8,156L259.7,152.6L262,149.1L264.2,147.8ZM250.2,168.5L249.2,165.3L251.1,161.1L252.7,155.7L253.3,155.9L251.5,162.3ZM265.8,147.6L265.8,147.6L265.8,147.6ZM259.9,134.7L259.9,134.7L259.9,134.7ZM260.5,129.3L260.5,129.3L260.5,129.3ZM120.6,375L120.6,375L120.6,375ZM137,363.3L139.8,364L137.4,368.3L135.6,369.2L131.9,365.6L129.5,364.6L133.8,362.1L137.4,361.1ZM147.8,363.9L143.8,361.8L147.4,361.5ZM119.7,371.8L119,369.7L121.6,370.6ZM341.7,41.2L342.3,43.7L340.4,42.1ZM367.4,10.9L367.4,10.9L367.4,10.9ZM178.6,109.5L178.6,109.5L178.6,109.5ZM178.5,119L178.5,119L178.5,119ZM219.8,55.7L219.8,55.7L219.8,55.7ZM200.7,79.4L200.7,79.4L200.7,79.4ZM198.5,83.4L198.5,83.4L198.5,83.4ZM228.8,22.5L228.4,24.5L225.8,26L227.2,22.8ZM224.6,27.5L224.6,27.5L224.6,27.5ZM234.6,13.7L235.6,15.7L234.9,17.9L231.6,17.8L231.7,15.4L232.8,15.7L233.8,13ZM252.6,0L251.4,1.5L250.1,4.6L247.9,5.3L248,2.4L249.3,0.7L249.6,0L252.6,0ZM222.6,52.2L222.6,52.2L222.6,52.2ZM222.1,50.5L222.1,50.5L222.1,50.5ZM216,65.1L213.9,65.3L215.5,63.7ZM244.4,4.8L246.8,5.8L246.8,9.7L244.7,9.9L243.4,12.2L242.5,10.8L242.4,8ZM237.4,18.5L239.8,14.3L240.8,17.3L238.2,20.6L235.5,20.9L232.3,23.3L230.6,23.4L232,20.7L234.4,20.1L235.7,17.8L236.3,14.5L235.8,12.4L237.5,9.3L238.6,10.1L237.3,12.6L238,16.2ZM179.6,201.3L179.6,201.3L179.6,201.3ZM176.7,201.7L176.7,201.7L176.7,201.7ZM170.7,203L170.7,203L170.7,203ZM172.3,202.2L172.3,202.2L172.3,202.2ZM168.8,205.7L168.8,205.7L168.8,205.7ZM160.3,220.9L160.3,220.9L160.3,220.9ZM182.5,200.7L182.5,200.7L182.5,200.7ZM245.8,416.4L245.8,416.4L245.8,416.4ZM243.2,414.3L243.2,414.3L243.2,414.3ZM205.7,330.9L205.7,330.9L205.7,330.9ZM237.9,356.9L237.9,356.9L237.9,356.9ZM220.5,405.6L220.5,405.6L220.5,405.6ZM254.5,386.7L251.5,392.2L250.3,396.3L252.5,401.7L250.8,405.8L244.8,404.7L241.1,401L238.8,401.1L229,395.5L226.8,395.5L224.2,392.5L227.1,388L228.8,389.8L231.2,387.9L236.3,390.1L244.3,389.3L247.5,387.6ZM198.2,354.7L199.6,358.7L198,362.1L198.5,364.3L197.4,373.3L196.1,375.9L192.1,374.5L190.3,378.4L188,378.2L186,374.6L186,371.3L187.6,367L186.3,366L187.2,361.4L184.8,356.9L185.3,353.7L188.4,354.7L194.6,350L198.1,353.2ZM186.5,376.4L186.5,376.4L186.5,376.4ZM185.9,352.2L185.9,352.2L185.9,352.2ZM67.1,175L67.1,175L67.1,175ZM84.9,22.5L88.8,21.9L86.4,24.5L87.9,26.4L86.2,29L88.3,29.7L88.2,31L90.9,34.2L89.3,35.8L88.9,39.8L84.9,42.6L83.8,41.8L82.3,44.5L78.7,45.8L76.1,45.3L72.6,45.8L68.6,47.5L62,46.7L59.6,48.6L56.3,48.3L49.3,43.1L46.2,36.5L44.8,36.8L38.8,34.2L40,31.3L40.4,32.8L43,33L46.8,30.4L44.9,30.6L46,28.4L44.8,26.3L45.1,24.1L41.1,21.6L38.2,21.1L38.2,19.5L44.7,20.7L49.2,22.6L47.5,19.3L51.6,18.3L47.5,14.4L42,13.9L40,11.5L42.7,11.3L43.1,9.5L44.8,11.6L46.7,11.6L44.8,9.2L46.4,9.6L46.6,7L48.8,6.6L49.3,9.6L52.4,10L50.9,7.3L53.1,7.8L50.9,5.5L52.5,4.9L54.5,6L56.8,12.8L56.5,14.7L54.8,16.4L53.7,19.1L53.9,21.9L56.5,19L57.9,18.4L58.7,20L61.6,15.1L63.2,15.6L63.8,19.6L66.3,16.6L69.6,16.9L71,22.1L71.7,18L73.5,18.9L74.2,21.7L77.3,19.7L78.3,21.2L80.3,21.1L81.2,18.1L84.1,18.3ZM376.4,391.1L376.4,391.1L376.4,391.1ZM302.7,380.7L304.6,384.3L302.3,384.2L301.1,381.2ZM306.2,387.4L305.8,389.2L303.6,387.2ZM303.1,377.9L303.1,377.9L303.1,377.9ZM304.2,381.2L304.2,381.2L304.2,381.2ZM296.2,368.5L294.4,368.3L291.8,365.4L293.5,364ZM328.4,370.1L329.1,371.3L335.4,372.5L338,377.7L340.9,378.1L340.7,380.3L337.6,379L335.4,376L332.7,376.3L327.1,372.2L323.4,371.9L327.3,369.3ZM331.5,367.6L331.5,367.6L331.5,367.6ZM332.4,366.9L332.4,366.9L332.4,366.9ZM340.6,369.9L340.6,369.9L340.6,369.9ZM337.6,348L335.2,348L336.8,346ZM331.6,382.4L331.6,382.4L331.6,382.4ZM330.1,404.3L330.1,404.3L330.1,404.3ZM372.5,405.8L371.1,404.4L372,401.4ZM367.2,388L367.2,388L367.2,388ZM367.1,390.9L367.1,390.9L367.1,390.9ZM352.9,390.7L350.9,389.8L352.2,388ZM350.1,390L350.1,390L350.1,390ZM353.6,397.8L353.6,397.8L353.6,397.8ZM352,394.6L352,394.6L352,394.6ZM363.2,378.1L365.7,378.8L361.1,379.6ZM356.3,383L356.3,383L356.3,383ZM356.4,392.3L356.4,392.3L356.4,392.3ZM362.7,393.6L362.7,393.6L362.7,393.6ZM340.1,385.4L340.1,385.4L340.1,385.4ZM341.3,388L341.3,388L341.3,388ZM343.5,394.9L343.5,394.9L343.5,394.9ZM345.9,385.4L345.9,385.4L345.9,385.4ZM345.8,382.1L345.8,382.1L345.8,382.1ZM348.7,383.6L348.7,383.6L348.7,383.6ZM345,392.7L345,392.7L345,392.7ZM355.3,374.5L352.1,370.7L355.1,370.6ZM355.6,360.6L357.9,363.9L354,364.7L350.6,363.2L353.2,360.5ZM346.4,348.7L346.4,348.7L346.4,348.7ZM345.1,354.5L344.7,356.7L341.9,356.7L341.6,354.9ZM350.5,385.5L350.5,385.5L350.5,385.5ZM342.7,390.6L342.7,390.6L342.7,390.6ZM377.9,398.7L376,396.1L380.3,391.8L379.9,396.5ZM339.3,411.1L344.2,412.4L348.2,411L356,411.1L358.4,410.1L359.1,412.6L363.1,410.9L364.3,412.8L350,416.8L348.8,415.1L340.2,414.6L337.8,415.1L336.5,413.1L337.9,409.8ZM232,192.3L229.6,194L228.2,190.4L229.9,188.5ZM215,192L215,192L215,192ZM194.4,186.9L194.4,185.5L196.7,185.8ZM196.3,187.9L196.3,187.9L196.3,187.9ZM197.6,331.3L198,339.1L194.3,348.4L191,345.8L191.8,344.4L189.5,341.6L190.3,339.6L189.2,336.4L190.6,334.1L194.5,332L195.8,332.5L196.6,328.7ZM110.1,284.3L110.1,284.3L110.1,284.3ZM267.9,117.8L269.7,118.7L268.5,120.9L266.2,119.4ZM266.2,120L266.2,120L266.2,120ZM272.1,121.1L272.1,121.1L272.1,121.1ZM279.9,116.5L279.9,116.5L279.9,116.5ZM270.8,81.9L270.8,81.9L270.8,81.9ZM280.9,115.9L280.9,115.9L280.9,115.9ZM276.4,114.6L276.4,114.6L276.4,114.6ZM279.3,119L279.3,119L279.3,119ZM278.1,119.5L278.1,119.5L278.1,119.5ZM286.9,57.7L286.9,57.7L286.9,57.7ZM286.6,136.5L291.1,137.6L288,141.1L284.7,142.5L282.6,141.5L282.1,138.7L284.6,138.2ZM288.1,133.8L286,135.8L284.9,133.8L282.6,133.2L285.6,131L287.8,131.8ZM291.3,136.7L291.3,136.7L291.3,136.7ZM113.7,89.1L113.7,89.1L113.7,89.1ZM112.2,93.3L112.2,93.3L112.2,93.3ZM111.6,84.3L111.6,84.3L111.6,84.3ZM115,84.1L113.7,86.8L112.2,82.6ZM116.3,84.1L116.3,84.1L116.3,84.1ZM223.9,175.5L221.5,179.4L222.8,181.6L220.6,182.7L220.4,187.2L219.1,187.7L217.6,182.8L215.1,182.5L213.1,176.3L215.4,175.9L216.5,173.6L217.9,174.1L218.8,176.6L219.1,173.4L221.5,171.5L223.9,172.2ZM210.8,177.6L211.9,181.1L211.6,183.3L209.3,184.3L206.2,182.8L205.5,178.6ZM215.6,186.3L218.2,187.3L218.4,188.8L216.2,189.4L213.3,187.7L213.5,185.7ZM211.2,187.9L210.5,186.7L212.6,184.2ZM223.8,185.4L221.3,186.3L222.1,184.5ZM224.5,177.8L224.5,177.8L224.5,177.8ZM209.5,186.7L209.5,186.7L209.5,186.7ZM206.6,186.2L206.6,186.2L206.6,186.2ZM210.6,175.5L210.6,175.5L210.6,175.5ZM213.8,157.9L213.8,157.9L213.8,157.9ZM241.2,184.3L238.4,183.4L238.9,181.1L241.5,182.8ZM440,389.9L439.4,390.7L440,391.7L440,394.1L440,394.1L432.2,402.2L426.8,401.7L424.7,399.4L427.9,395.7L427.9,395.7L429.3,392.4L434.6,391.6L439.9,388.2L440,388.1L440,389.9ZM261.2,328L261.2,328L261.2,328ZM265.9,326.1L261.4,326.5L258.6,325.5ZM262.2,324.6L262.2,324.6L262.2,324.6ZM248,315.8L248,315.8L248,315.8ZM244,304.9L240.8,303.6L241.8,302ZM244.3,307.6L244.3,307.6L244.3,307.6ZM247.5,312.5L247.5,312.5L247.5,312.5ZM247.8,317.5L247.8,317.5L247.8,317.5ZM249.3,316.8L249.3,316.8L249.3,316.8ZM241.4,308.9L239.7,305.5L240.1,302.8ZM269.9,330.2L269.9,330.2L269.9,330.2Z","countries":{"AD":"M128.2,328.8L125.9,327.4L128.2,328.8Z","AL":"M286.3,339.7L285.4,336.1L288.2,330.2L289.5,331.9L291.9,330.8L296.1,334.3L297.3,338.4L296.8,342.8L297.5,345.8L300.3,349.9L302.4,350.3L303.4,353L301.6,355.4L300.7,359.6L297.6,361.6L298.5,363.7L297.1,365.7L295.1,365.2L293.3,361.3L289.7,359.6L287.7,354.3L288.5,350.9L287.8,345L288.6,340.4Z","AT":"M199.8,277.4L199.9,274.4L201.8,273.8L206.2,277.1L207.3,274.4L210.9,274.7L211.7,276.2L217.7,274L221.5,273.6L221.7,272.4L225.5,272.9L228.3,275.2L228.5,273.1L226.5,267L231.2,264.2L231.8,261.9L233.3,262.6L234.4,259.6L236.3,261.5L241.4,261.4L243.1,259.3L243.4,256.7L246.1,256.7L252.1,259L255.4,258.3L259.3,260.5L258.8,263.1L261.3,267.5L260.9,271.1L256.7,270.9L257.6,274.4L256.1,275.1L256.5,279.8L253.7,281.7L252.7,284L244.8,285L240.8,287.7L234.1,286.6L223.2,284.6L221.4,280L218.1,281.2L212.9,281.7L212,283.4L207.3,282.5L205,282.5L200.2,280Z","AX":"M267.9,117.8L269.7,118.7L268.5,120.9L266.2,119.4ZM266.2,120L266.2,120L266.2,120ZM272.1,121.1L272.1,121.1L272.1,121.1Z","BA":"M283,319.7L280.8,320.4L278.6,326.3L277.1,327.2L278.2,330.6L277.4,332.1L270.3,328.6L269.5,328.1L269.7,326.8L266.6,323.9L266.3,322.2L261.1,318.5L256.5,313.5L255.6,310.5L252,307.1L252.2,302.1L254.2,301.9L256.6,303.9L258.5,301.3L261.7,300.4L263.6,301.5L269.4,302.2L270.9,301.3L276.7,301.6L279.8,303.8L282.7,303.4L281.5,307.8L281.7,310.5L285.8,313.3L282.9,314.5L285.4,317.4Z","BE":"M161.9,225.3L166,224.4L171.1,227.4L173.6,229.5L171.9,232.8L174.5,234.1L176.2,236.1L176.9,239.5L174.8,241.7L173.8,241.1L171.7,243.9L171.7,248.5L169.5,248.6L167.9,246.5L164.9,244.9L165.2,240.7L163.5,242.1L159.5,241.9L160.1,238.8L156.3,237.5L156.2,235.9L153.6,234.6L152.7,231.6L150.6,232.1L148.8,227.2L155.4,224.6L159.3,227.1Z","BG":"M363.5,326L359.4,327.5L356.8,326.1L350.9,329L349.1,332.2L346.9,333.2L348.2,336.5L340.6,339.7L333.4,337.1L329.3,338.1L325.8,340.4L319.4,342.1L319.5,337.4L317.5,334.3L312.5,331.1L313.9,329.3L312.7,324.6L314.7,323.8L316.6,319.8L312.4,317.1L310.6,314.3L310.3,310.7L312.3,307.6L315.4,309.4L314.9,312.1L317.5,311.2L326.3,311.1L328,310.5L337.4,310.3L342.8,305.1L349.9,301.7L353.1,302.9L357.1,302.4L358.9,304L363.7,304L363.6,308.4L360.7,308.9L359.5,311.8L360.3,317L357.5,321.1L359.8,322.1Z","BY":"M363.8,200.3L358.4,202.4L356.6,208.5L357.7,212.3L354.2,210.5L348.6,213.1L346.4,210.7L344,213.6L342.7,212.5L332.9,213.8L331.6,212.4L322.4,212.3L317.5,212.9L311.1,214.9L308.7,218.7L306.2,219.9L305.6,213.7L301.9,211.7L302.9,208.3L305.8,206.1L305.4,201.7L300.8,191.4L309.7,189.5L314.3,184.3L315.1,176.9L317.6,173.8L319.7,173.5L320.3,171.3L318.2,171.2L318.3,167.2L321,164.6L324.5,164.2L325.9,160.5L327.4,159.4L330.2,159.3L331.8,160.7L333.8,159.4L336,159.9L337.4,162.7L339.9,160.1L343.5,159.9L347.1,161.7L347.4,165.2L349.2,167.6L348.8,171L351.7,172.4L354.7,176.7L357.8,177.6L358.3,180.5L363.4,180.5L366.4,184.2L363.3,188.1L357.9,188.3L357.4,190.7L360,192.7L361.8,198.2Z","CH":"M199.9,274.4L199.8,277.4L200.2,280L205,282.5L207.3,282.5L207,286.3L205.1,285.4L202.9,288.4L199.4,289L197.3,286.9L197.1,289.2L194.4,294.6L190.5,289.4L189.9,286.9L184.7,293L182.7,292.2L178.3,292.5L176.5,289.5L176.5,286.5L173.8,286.1L170.7,289.3L170.8,285.9L179.3,275.7L179.9,273.8L182.8,274.4L184.5,272.8L191,273.2L192.7,271.2L197.2,272.5Z","CY":"M440,394.1L432.2,402.2L426.8,401.7L424.7,399.4L427.9,395.7L427.9,395.7L429.7,396.2L434.5,393.9L436.3,394.9L440,393.5L440,394.1Z","CZ":"M273.2,248.4L271.3,248.8L268.2,251.9L267.8,254.2L265.4,256.5L260.9,257.2L259.3,260.5L255.4,258.3L252.1,259L246.1,256.7L243.4,256.7L243.1,259.3L241.4,261.4L236.3,261.5L234.4,259.6L224.9,251.4L223,248.1L224,246.2L221.6,243.8L223.5,240.8L231.2,237.5L231.6,236.5L237.9,233.9L238.9,232.6L241.3,234.3L242.6,232.4L245.4,234.7L250.5,236.8L253.6,237.1L252.1,239L256,242.7L258.3,240.8L257.2,238.6L261.5,240.4L265.3,243.5L266.4,242.7L270.7,244.2Z","DE":"M199.9,274.4L197.2,272.5L192.7,271.2L191,273.2L184.5,272.8L184.6,267.2L187,260.4L189.6,256.5L184.3,254.1L178.7,253.6L175.9,249.9L177.4,245.8L174.8,243.5L174.8,241.7L176.9,239.5L176.2,236.1L174.5,234.1L174,231.3L175.9,229.5L176.7,225.4L175.1,222L181.1,220.7L181.1,218.6L183.7,215.2L181.7,214.1L181.8,212L183.7,212.2L185.3,207.9L185.6,204.5L184.6,203.3L186.5,199.8L191.6,200L193.2,203L195,202.2L196.1,198L201,198.4L198.6,197.5L198.3,193.4L196.6,191.7L198.8,190.1L197,185.6L201.6,187L204.4,186.9L206.3,188.7L205.1,191.1L207,191L211.1,193.1L213.1,192.4L212.4,197L215.8,197.7L218.6,195.3L220.8,195L224,191.4L227.2,192L230.2,195.2L232.1,195L233.2,198.6L236,200L237.3,205.3L235.4,210.3L239.1,214.3L238.7,216.4L240.3,219.6L239.3,222.7L240.3,226.3L242.6,229.5L241.3,234.3L238.9,232.6L237.9,233.9L231.6,236.5L231.2,237.5L223.5,240.8L221.6,243.8L224,246.2L223,248.1L224.9,251.4L234.4,259.6L233.3,262.6L231.8,261.9L231.2,264.2L226.5,267L228.5,273.1L228.3,275.2L225.5,272.9L221.7,272.4L221.5,273.6L217.7,274L211.7,276.2L210.9,274.7L207.3,274.4L206.2,277.1L201.8,273.8ZM232,192.3L229.6,194L228.2,190.4L229.9,188.5ZM235.6,197.4L235.7,198.3L233.6,198.3L232.8,195.3ZM215,192L215,192L215,192ZM194.4,186.9L194.4,185.5L196.7,185.8ZM196.3,187.9L196.3,187.9L196.3,187.9Z","DK":"M223.9,175.5L221.5,179.4L222.8,181.6L220.6,182.7L220.4,187.2L219.1,187.7L217.6,182.8L215.1,182.5L213.1,176.3L215.4,175.9L216.5,173.6L217.9,174.1L218.8,176.6L219.1,173.4L221.5,171.5L223.9,172.2ZM204.4,186.9L201.6,187L197,185.6L196.9,179.4L193.7,177.1L194.5,172.5L194,170.6L194.6,165L197.9,166.5L200.7,163L201.5,164.2L202,160.5L200.3,160.3L198.7,163.8L196.6,164.4L195.5,162.1L197.9,159.1L202.3,158.8L204,157.9L206.8,153.8L210.5,152L209.9,154L210.4,157.9L208.8,160.8L208.6,165.4L212.3,166.6L212.4,169.4L208.8,170.3L207.7,174.4L203.6,178.8L204.1,181.5L202.5,184.2ZM210.8,177.6L211.9,181.1L211.6,183.3L209.3,184.3L206.2,182.8L205.5,178.6ZM215.6,186.3L218.2,187.3L218.4,188.8L216.2,189.4L213.3,187.7L213.5,185.7ZM211.2,187.9L210.5,186.7L212.6,184.2ZM223.8,185.4L221.3,186.3L222.1,184.5ZM224.5,177.8L224.5,177.8L224.5,177.8ZM209.5,186.7L209.5,186.7L209.5,186.7ZM206.6,186.2L206.6,186.2L206.6,186.2ZM210.6,175.5L210.6,175.5L210.6,175.5ZM213.8,157.9L213.8,157.9L213.8,157.9ZM241.2,184.3L238.4,183.4L238.9,181.1L241.5,182.8Z","DZ":"M78.1,430L79.5,420.8L79.5,417.2L76.1,412.1L79.2,412.8L85.5,410.6L88.5,408.4L95.7,406.1L100.5,406.4L105.8,402.8L113.6,400.7L126.9,401.6L130.9,399.8L136.3,400.3L138.9,399.3L148.6,400.4L152.6,403.5L154.9,403.7L163.3,401.2L165.7,399.5L170,401.9L172.8,399.9L179.6,403.3L186.2,402.6L186.2,402.6L182.3,407.9L183.6,409.5L182.3,415.6L183.4,424L181.6,429.7L181.3,430L78.1,430Z","EE":"M318.7,144.2L316.1,143.7L313.5,145.2L309.3,142.3L303.3,140.6L298.7,143.8L299,137.8L296.6,139.3L294.3,138.5L292.6,136.2L291.1,132.2L291,128.8L294.4,127.1L295.8,124.6L302.2,122.9L302.3,121.4L309.2,121.1L311.6,121.9L317.2,121.2L317.8,120.2L318.9,121.3L317.6,122.8L316.1,128.5L317.7,135.3L320.4,140L319.2,140.7ZM286.6,136.5L291.1,137.6L288,141.1L284.7,142.5L282.6,141.5L282.1,138.7L284.6,138.2ZM288.1,133.8L286,135.8L284.9,133.8L282.6,133.2L285.6,131L287.8,131.8ZM291.3,136.7L291.3,136.7L291.3,136.7Z","ES":"M120.6,375L120.6,375L120.6,375ZM137,363.3L139.8,364L137.4,368.3L135.6,369.2L131.9,365.6L129.5,364.6L133.8,362.1L137.4,361.1ZM147.8,363.9L143.8,361.8L147.4,361.5ZM119.7,371.8L119,369.7L121.6,370.6ZM99.4,313L102.4,315.6L101.4,317.5L107.4,320.2L108.6,322.1L111.2,322.2L113.2,324.3L119.1,325.2L120,323.4L125.4,326.1L125.9,327.4L128.2,328.8L130.9,331L132.5,330.4L136.4,331.9L139.4,330.8L141.5,331.5L141.1,337.4L138.7,339.2L131.9,342.1L129.6,343.9L119.7,345.3L116.3,347.7L117.8,349.2L114.9,350.1L107.3,358L104.2,361.9L104.4,367.6L107.6,371.9L101.5,374.9L98.3,377.9L95.4,384.5L90.5,383.9L85.3,387L83.2,390.2L80.4,392.2L76.5,390.7L74.4,391.4L70,390L59.1,388L55.6,389.9L50.5,389.8L47.9,392.8L45,393.5L41.4,390.6L39.4,380.3L36.4,376.4L31.4,375.3L31.8,370.2L36.2,366L37.8,365.9L36.1,360.3L37.5,357.4L41.2,354L39.9,352.6L38.2,345.5L42.9,346.1L45.2,342.8L44.7,340.4L47,339.2L48,331.1L55.9,326.6L53.4,324.2L53.6,320.8L49.1,319.2L46.4,320.3L39.4,317.6L40.3,314.8L34.7,315.7L34.4,313.5L36.6,312L36.4,305.3L34.4,302.5L35.5,300.3L38.7,299.2L44.3,299.5L44.7,297.9L50,297L53.1,300L66.7,303.6L76,307.9L84.1,308.5L88.5,311.2L90.2,310.6L94.5,313Z","FI":"M296.2,0L295.4,2.4L296.4,4.2L294.3,6.2L296.2,7.5L295.7,11.3L297.6,14.7L300.9,15.6L305,19.4L305.2,21.2L302.9,29.2L303.3,30.7L309.5,38.9L311.6,43.6L310.6,45.3L310.7,49.7L312,50.9L311.3,52.8L312.7,54.6L314.3,54.6L314.5,57.3L315.7,59.4L318.3,60.8L318.8,63L317,66.9L319.9,69.3L324.9,71.7L327.9,75L327.5,79.1L320.1,97.2L316.3,103L313.7,108L311.9,109.3L310.5,108.7L304.7,111.5L302.4,113.7L301.6,113L299,115.2L290.9,119.4L289.3,119.4L286.6,121.8L287.6,119.2L285.3,117.2L285.1,118.9L283.2,119.8L283.3,115.5L281.4,115.5L276.2,113.8L275.1,109.4L275.6,101.6L273,97.1L273.2,94.2L271.1,89.5L271.4,87.4L273.5,84.1L272.7,82.1L276.7,80.3L277.3,76L280.7,72.4L284.9,64L285.8,60.3L289.5,58.8L288.4,51.3L283.9,48.5L281.7,48.3L281.7,48.3L279.7,44.3L278.9,43.9L278,40.4L278.8,36.1L276.3,31.8L276.3,28.7L275,28.6L274.3,23.3L274.8,22.2L270,17.4L266.2,16.3L259.1,10.6L261.1,10.3L260.8,8.4L263.2,7.1L267,11.9L267.7,13.5L272,13.8L274.1,11.4L279.5,13.2L280.7,9.5L282.2,7.6L281.6,4.6L281.7,0L296.2,0ZM279.9,116.5L279.9,116.5L279.9,116.5ZM270.8,81.9L270.8,81.9L270.8,81.9ZM280.9,115.9L280.9,115.9L280.9,115.9ZM276.4,114.6L276.4,114.6L276.4,114.6ZM279.3,119L279.3,119L279.3,119ZM278.1,119.5L278.1,119.5L278.1,119.5ZM286.9,57.7L286.9,57.7L286.9,57.7Z","FO":"M113.7,89.1L113.7,89.1L113.7,89.1ZM112.2,93.3L112.2,93.3L112.2,93.3ZM111.6,84.3L111.6,84.3L111.6,84.3ZM115,84.1L113.7,86.8L112.2,82.6ZM116.3,84.1L116.3,84.1L116.3,84.1Z","FR":"M197.6,331.3L198,339.1L194.3,348.4L191,345.8L191.8,344.4L189.5,341.6L190.3,339.6L189.2,336.4L190.6,334.1L194.5,332L195.8,332.5L196.6,328.7ZM184.5,272.8L182.8,274.4L179.9,273.8L179.3,275.7L170.8,285.9L170.7,289.3L173.8,286.1L176.5,286.5L176.5,289.5L178.3,292.5L176.3,295L179,298.9L178.2,300.8L174.3,302L177.4,307.1L175.6,309.5L176,311.6L179.9,314.4L182.5,315.1L180.7,318.8L180.2,319L179.6,319.1L173.5,323.1L171.4,325.4L168,326.3L161.9,323.9L159.1,321L155.3,321.3L150.5,318.3L143,322.4L140.8,325.5L141.5,331.5L139.4,330.8L136.4,331.9L132.5,330.4L130.9,331L128.2,328.8L125.9,327.4L125.4,326.1L120,323.4L119.1,325.2L113.2,324.3L111.2,322.2L108.6,322.1L107.4,320.2L101.4,317.5L102.4,315.6L99.4,313L102.4,311.6L106.7,300.1L108.4,293.1L110.1,288.8L112.3,291.9L111,286.5L111.3,279.5L106.5,276.1L104.9,272.2L105.8,269.6L104.7,267.8L106.8,266.5L102.6,265.6L103.5,263.8L100.9,262.8L98.3,260L92.8,257.1L89.5,256.5L87.2,253.3L90.3,252.4L87.8,249.5L88.2,247.4L93.8,246.6L96.5,247.2L100.5,246.4L102.2,247.4L104,250.9L106.2,249.9L114.5,251.5L113.4,249.4L114.1,244.7L113.1,238.6L117.6,239.5L117.9,243.2L125.2,245.5L130,244.5L127.9,243.4L128.7,241.2L132.3,239.8L137.4,238.9L140.5,236.3L141.2,230.5L144.1,227.9L148.8,227.2L150.6,232.1L152.7,231.6L153.6,234.6L156.2,235.9L156.3,237.5L160.1,238.8L159.5,241.9L163.5,242.1L165.2,240.7L164.9,244.9L167.9,246.5L169.5,248.6L171.7,248.5L175.9,249.9L178.7,253.6L184.3,254.1L189.6,256.5L187,260.4L184.6,267.2ZM110.1,284.3L110.1,284.3L110.1,284.3Z","GB":"M111.5,214.6L106.4,216.4L104.5,215.7L101.3,212L97.8,210.3L95.3,211L93.4,207.5L95,206.4L100.6,205.2L104.4,201.8L104.5,197.3L100.1,197.6L105.2,193.7L112.3,193.1L114.8,189.5L114.5,187.3L116.3,184.3L114.1,184.5L112.2,179.9L114.3,174.3L110.3,175.6L106.5,175.1L104.7,173.6L103.6,175.2L102.6,172.9L107.4,166.1L106.5,163.5L107.8,159.4L104.8,160.7L105.8,158.1L104,159.2L103.7,161.2L101.3,166L99.9,165.6L102.8,158.2L107.5,150.6L103.9,152.5L101.4,149.6L106.5,144.5L105.5,142.4L107.3,140.7L106.6,139.1L108.1,136.8L110.9,137.5L109.9,135.2L110.8,133L112.9,133.2L113.2,130.1L115.4,130.7L125.9,131.5L124.2,135L118.4,138.2L118.9,140.1L116.5,142.5L121.4,142L123.4,142.8L129.8,143.8L131.2,146.6L129.1,149.1L126.7,153.5L123.8,156.6L119.3,157.9L122.8,159.4L117.5,161.9L119.4,163.2L122.5,162.9L125.2,165L127.7,169.5L128.4,179.4L132.1,183.3L135.4,188.6L134.3,189.6L135.8,194.9L133.1,193.4L135.6,196.5L136.6,200.4L133.9,203.1L135.4,204.5L137.7,203L141.2,203.6L145.2,206.7L145.3,210.1L143.3,214.5L140.8,217.1L136.8,217.8L137.5,219.9L135.2,220.1L135.7,221.8L141,222.9L140.6,225.1L130.9,228.6L128,227.5L123.5,227.4L119.1,225L118,226.6L114.1,226.1L113.8,227.5L110,226.7L106.9,224.8L103.7,225.1L101.6,228.5L99.8,229.2L97.3,226.7L92.9,226.9L88.5,229.2L86.4,226.5L88.2,226.4L95.3,221.5L96.3,219.3L99.3,217.3L107.1,218.8L113.5,213.6ZM104.9,192.4L103.1,194.3L102.5,191ZM130.4,125.1L130.4,125.1L130.4,125.1ZM142.4,111.5L142.4,111.5L142.4,111.5ZM140.9,110.9L142.2,112.3L140.3,117.4L138.2,113.6L140,113.3L139.3,111.3ZM144.6,108.2L144.6,108.2L144.6,108.2ZM125.6,129.5L125.6,129.5L125.6,129.5ZM127,130.4L127,130.4L127,130.4ZM126.9,126.8L127.7,128.7L125.1,127.2L125.6,125.3ZM129.2,125.4L129.2,125.4L129.2,125.4ZM97.9,150.3L97.9,150.3L97.9,150.3ZM104.4,166.1L103,165.3L103.7,162.7ZM102.6,154.5L99.8,154.5L101.3,150.5L103.1,152.8ZM99.1,158.8L98.5,162L97,162.3L96.7,159.4ZM99.8,160.4L100.7,157.7L102.3,157.2ZM105.8,130.2L102.8,132.8L103.4,133.9L99.3,136.2L100.4,134.3L99.4,133.1L100.4,130.5L106,128.5ZM101.2,146.5L101.2,146.5L101.2,146.5ZM103.6,140.4L103.1,142.6L105.8,144.4L103.5,146L103.4,144.1L101.6,143.6L99.6,140.1L103.4,138.5ZM97.5,136.6L97.5,136.6L97.5,136.6ZM95.5,143.1L95.5,143.1L95.5,143.1ZM93.9,144.5L93.9,144.5L93.9,144.5ZM93,180.1L90,179.7L88.4,174.9L85.4,177.7L82.3,175.6L81.2,172.9L84.3,171.2L89.3,166.7L94.7,166.2L97,167.1L98.6,172.5L97.1,173.7L99,174.5L97.7,179L94.3,180.9ZM121.3,227.9L119.2,228.8L117.9,227.1Z","GG":"M107.7,239.9L107.7,239.9L107.7,239.9Z","GR":"M376.4,391.1L376.4,391.1L376.4,391.1ZM302.7,380.7L304.6,384.3L302.3,384.2L301.1,381.2ZM306.2,387.4L305.8,389.2L303.6,387.2ZM303.1,377.9L303.1,377.9L303.1,377.9ZM304.2,381.2L304.2,381.2L304.2,381.2ZM296.2,368.5L294.4,368.3L291.8,365.4L293.5,364ZM328.4,370.1L329.1,371.3L335.4,372.5L338,377.7L340.9,378.1L340.7,380.3L337.6,379L335.4,376L332.7,376.3L327.1,372.2L323.4,371.9L327.3,369.3ZM331.5,367.6L331.5,367.6L331.5,367.6ZM332.4,366.9L332.4,366.9L332.4,366.9ZM340.6,369.9L340.6,369.9L340.6,369.9ZM337.6,348L335.2,348L336.8,346ZM331.6,382.4L331.6,382.4L331.6,382.4ZM330.1,404.3L330.1,404.3L330.1,404.3ZM372.5,405.8L371.1,404.4L372,401.4ZM367.2,388L367.2,388L367.2,388ZM367.1,390.9L367.1,390.9L367.1,390.9ZM352.9,390.7L350.9,389.8L352.2,388ZM350.1,390L350.1,390L350.1,390ZM353.6,397.8L353.6,397.8L353.6,397.8ZM352,394.6L352,394.6L352,394.6ZM363.2,378.1L365.7,378.8L361.1,379.6ZM356.3,383L356.3,383L356.3,383ZM356.4,392.3L356.4,392.3L356.4,392.3ZM362.7,393.6L362.7,393.6L362.7,393.6ZM340.1,385.4L340.1,385.4L340.1,385.4ZM341.3,388L341.3,388L341.3,388ZM343.5,394.9L343.5,394.9L343.5,394.9ZM345.9,385.4L345.9,385.4L345.9,385.4ZM345.8,382.1L345.8,382.1L345.8,382.1ZM348.7,383.6L348.7,383.6L348.7,383.6ZM345,392.7L345,392.7L345,392.7ZM355.3,374.5L352.1,370.7L355.1,370.6ZM355.6,360.6L357.9,363.9L354,364.7L350.6,363.2L353.2,360.5ZM346.4,348.7L346.4,348.7L346.4,348.7ZM345.1,354.5L344.7,356.7L341.9,356.7L341.6,354.9ZM350.5,385.5L350.5,385.5L350.5,385.5ZM342.7,390.6L342.7,390.6L342.7,390.6ZM377.9,398.7L376,396.1L380.3,391.8L379.9,396.5ZM339.3,411.1L344.2,412.4L348.2,411L356,411.1L358.4,410.1L359.1,412.6L363.1,410.9L364.3,412.8L350,416.8L348.8,415.1L340.2,414.6L337.8,415.1L336.5,413.1L337.9,409.8ZM349.1,332.2L351.7,333.1L352.6,335.4L350.3,337.9L351,341.3L348.9,344.5L347,343.4L339.8,342.9L337.3,345L334.3,344.5L331.1,347.8L328.1,347.9L329.7,351.8L328.7,353.6L331.3,355.3L331.4,357.1L328.3,354.4L325,355L320.9,353.4L320.8,351L318.2,352.6L318.7,358.2L326.6,366.3L322.4,367.2L324,369.8L320.8,372.1L327.4,373.9L332.1,377L334.9,377.5L336.9,384.2L336.2,384.8L331.8,381.3L326.8,383.7L328.8,386.6L332,388.4L329,390.2L324.4,388.3L328,394.3L328.8,400.3L326.3,397.4L324.7,397.7L322.8,401.3L322.5,399L319.1,395.4L317.7,399.2L314.1,395.4L314.8,392.5L313.2,389.8L308.6,386.6L310.6,382.1L313.1,382L314.4,379.9L325.5,382.9L327.3,379.9L319.9,377.8L311.1,380.4L307.5,380.1L303.5,373.9L306.4,374.1L306.6,372.3L303.4,372.9L298.5,369.6L295.1,365.2L297.1,365.7L298.5,363.7L297.6,361.6L300.7,359.6L301.6,355.4L303.4,353L302.4,350.3L308,349.4L310.8,346.1L315.9,345.3L319.4,342.1L325.8,340.4L329.3,338.1L333.4,337.1L340.6,339.7L348.2,336.5L346.9,333.2Z","HR":"M233.3,298.7L235.9,299.7L240,299L241.4,297L244.1,299L248.2,298.8L247.5,295.7L250.4,294.3L250.3,289.9L257.4,285.9L259.4,286.8L265.2,292L268.7,293.6L274,293.5L277.8,291.1L277.3,292.3L279.5,295.9L279.2,297.5L282.1,298.8L280.6,299.8L279.8,303.8L276.7,301.6L270.9,301.3L269.4,302.2L263.6,301.5L261.7,300.4L258.5,301.3L256.6,303.9L254.2,301.9L252.2,302.1L252,307.1L255.6,310.5L256.5,313.5L261.1,318.5L266.3,322.2L266.6,323.9L269.7,326.8L269.5,328.1L263.1,323.1L258.5,321.6L255,322L254.5,320.4L250.5,317.5L247,313.5L250,313.2L244.8,308.2L244.3,303.6L239.6,300.7L236.8,306.9L233.9,303.6ZM261.2,328L261.2,328L261.2,328ZM265.9,326.1L261.4,326.5L258.6,325.5ZM262.2,324.6L262.2,324.6L262.2,324.6ZM248,315.8L248,315.8L248,315.8ZM244,304.9L240.8,303.6L241.8,302ZM244.3,307.6L244.3,307.6L244.3,307.6ZM247.5,312.5L247.5,312.5L247.5,312.5ZM247.8,317.5L247.8,317.5L247.8,317.5ZM249.3,316.8L249.3,316.8L249.3,316.8ZM241.4,308.9L239.7,305.5L240.1,302.8ZM269.9,330.2L269.9,330.2L269.9,330.2ZM277.4,332.1L278.3,333.6L270.3,328.6Z","HU":"M300.5,258.5L306.1,261.4L307.2,263.1L305.9,265.1L302.9,266.4L300.9,269.4L299.8,274L295.1,285.5L288.7,287.9L282.7,287.9L277.8,291.1L274,293.5L268.7,293.6L265.2,292L259.4,286.8L257.4,285.9L255.2,281.7L253.7,281.7L256.5,279.8L256.1,275.1L257.6,274.4L256.7,270.9L260.9,271.1L261.3,267.5L266.5,269.9L274.2,269.1L274.5,266.5L279.8,264.6L280.9,263.1L283.2,264L286.4,261.7L287.4,258.8L294.9,257.5L297.7,259.7Z","IE":"M67.1,175L67.1,175L67.1,175ZM89.3,166.7L84.3,171.2L81.2,172.9L82.3,175.6L85.4,177.7L88.4,174.9L90,179.7L93,180.1L91.9,181L92,186.2L90.9,193.9L88.5,198.1L86.2,199.9L86.9,201.3L77.9,200.8L76.5,201.9L67,204.1L63.2,204.1L59.3,203.1L61.9,201.3L57.7,201.1L61.1,199.4L58.6,199.2L56.9,197.5L60.8,195.3L57.7,194.4L60.1,193.3L62.5,194.4L62.1,192.4L64.5,191.3L70.9,191.6L62.6,190.4L66.1,188.9L68.7,185.7L71.6,185.2L68,183.8L66.4,181.3L64.4,180.4L64.7,178.8L67.6,179L66.8,177.2L69.5,176.1L67.2,175.6L68.4,173.1L67.6,170.8L72.8,171.8L77.7,174L77.6,172.7L81.8,170.2L77.7,168.5L81,166.9L82.5,164.1L87.6,164.9L90,163.6L91.5,165.4Z","IM":"M105.7,181.9L102.8,182.6L105.5,179.5Z","IS":"M84.9,22.5L88.8,21.9L86.4,24.5L87.9,26.4L86.2,29L88.3,29.7L88.2,31L90.9,34.2L89.3,35.8L88.9,39.8L84.9,42.6L83.8,41.8L82.3,44.5L78.7,45.8L76.1,45.3L72.6,45.8L68.6,47.5L62,46.7L59.6,48.6L56.3,48.3L49.3,43.1L46.2,36.5L44.8,36.8L38.8,34.2L40,31.3L40.4,32.8L43,33L46.8,30.4L44.9,30.6L46,28.4L44.8,26.3L45.1,24.1L41.1,21.6L38.2,21.1L38.2,19.5L44.7,20.7L49.2,22.6L47.5,19.3L51.6,18.3L47.5,14.4L42,13.9L40,11.5L42.7,11.3L43.1,9.5L44.8,11.6L46.7,11.6L44.8,9.2L46.4,9.6L46.6,7L48.8,6.6L49.3,9.6L52.4,10L50.9,7.3L53.1,7.8L50.9,5.5L52.5,4.9L54.5,6L56.8,12.8L56.5,14.7L54.8,16.4L53.7,19.1L53.9,21.9L56.5,19L57.9,18.4L58.7,20L61.6,15.1L63.2,15.6L63.8,19.6L66.3,16.6L69.6,16.9L71,22.1L71.7,18L73.5,18.9L74.2,21.7L77.3,19.7L78.3,21.2L80.3,21.1L81.2,18.1L84.1,18.3Z","IT":"M178.3,292.5L182.7,292.2L184.7,293L189.9,286.9L190.5,289.4L194.4,294.6L197.1,289.2L197.3,286.9L199.4,289L202.9,288.4L205.1,285.4L207,286.3L207.3,282.5L212,283.4L212.9,281.7L218.1,281.2L221.4,280L223.2,284.6L234.1,286.6L231.5,289.8L233.6,290.8L232.4,292.4L233.2,294.9L235.8,297.5L234.5,297.8L233.7,295.7L230.1,295.7L228.7,297.4L222.3,299.7L221.9,302.2L224.5,305.5L222.1,308.5L223.4,314.5L226,317.2L233.2,321.7L234.9,324.4L237.9,332.8L239.5,335L245.8,340.3L248.6,341.6L255.8,341.2L257.6,343.3L255.6,345.1L256.6,347.3L266.8,351.2L275,355.5L278.8,358.7L280.5,361.8L279.5,365.4L276.9,364.2L274.6,360.2L270.9,360L268,357.9L265.7,358.6L262.5,366.2L263.3,368.8L268.3,371.7L269.2,376.3L265.4,377.9L263.6,380.1L263.7,383.9L261.3,386L259.4,389.9L256.1,390.1L255.2,387.3L256.9,385.6L258,380.5L260.1,379.8L258.1,372.6L254.6,365L250.8,364.2L247.5,362.3L247.7,360.6L245.6,357.1L241.7,358.1L242.7,356.5L239.4,355.4L235.9,350.5L230,350.5L225.7,347.8L216.7,337.9L213.7,336.2L208.5,330L205.3,322.9L204.7,318.8L203,316.7L196.6,312.9L192.1,311.5L190.2,312.3L185.9,317.2L180.7,318.8L182.5,315.1L179.9,314.4L176,311.6L175.6,309.5L177.4,307.1L174.3,302L178.2,300.8L179,298.9L176.3,295ZM224,342.6L224,342.6L224,342.6ZM224.2,318.4L224.2,318.4L224.2,318.4ZM205.7,330.9L205.7,330.9L205.7,330.9ZM237.9,356.9L237.9,356.9L237.9,356.9ZM220.5,405.6L220.5,405.6L220.5,405.6ZM254.5,386.7L251.5,392.2L250.3,396.3L252.5,401.7L250.8,405.8L244.8,404.7L241.1,401L238.8,401.1L229,395.5L226.8,395.5L224.2,392.5L227.1,388L228.8,389.8L231.2,387.9L236.3,390.1L244.3,389.3L247.5,387.6ZM198.2,354.7L199.6,358.7L198,362.1L198.5,364.3L197.4,373.3L196.1,375.9L192.1,374.5L190.3,378.4L188,378.2L186,374.6L186,371.3L187.6,367L186.3,366L187.2,361.4L184.8,356.9L185.3,353.7L188.4,354.7L194.6,350L198.1,353.2ZM186.5,376.4L186.5,376.4L186.5,376.4ZM185.9,352.2L185.9,352.2L185.9,352.2Z","JE":"M110.8,243.7L110.8,243.7L110.8,243.7Z","LI":"M200.2,280L199.8,277.4L200.2,280Z","LT":"M281.2,177.9L280.8,177.9L281.2,177.9ZM295.1,187.2L294.2,185.7L294.6,181.4L292.5,179L289.1,179.5L283.1,177.8L280.6,168.4L284.3,165L287,163.5L292.2,162.8L300.7,163.1L305.5,160.6L307,162.8L310.6,163L316.1,166.6L318.3,167.2L318.2,171.2L320.3,171.3L319.7,173.5L317.6,173.8L315.1,176.9L314.3,184.3L309.7,189.5L300.8,191.4L299.5,188.4Z","LU":"M174.8,241.7L174.8,243.5L177.4,245.8L175.9,249.9L171.7,248.5L171.7,243.9L173.8,241.1Z","LV":"M318.3,167.2L316.1,166.6L310.6,163L307,162.8L305.5,160.6L300.7,163.1L292.2,162.8L287,163.5L284.3,165L280.6,168.4L279.7,159.4L281.2,156.8L281.4,153.1L282.7,149.9L287.8,147.3L292.2,151.5L293.6,154.2L296.2,155.2L299.9,152.2L300.4,150.2L298.7,143.8L303.3,140.6L309.3,142.3L313.5,145.2L316.1,143.7L318.7,144.2L322.5,146.8L322.3,151.8L323.3,151.4L326,154.7L327.4,159.4L325.9,160.5L324.5,164.2L321,164.6Z","MA":"M0,423.8L6.4,419.8L10,418.5L18.3,417.3L26.1,415.1L34.1,406.8L41.4,395.7L48,395.8L47,397.6L50.6,404.4L55.3,407L61.9,406.9L66.6,408.5L69.4,406.9L70,410.6L76.1,412.1L76.1,412.1L79.5,417.2L79.5,420.8L78.1,430L0,430Z","MC":"M180.2,319L179.6,319.1L180.2,319Z","MD":"M336.1,254.2L337.6,252.4L340.6,252L342.8,250.2L351,253.1L353.3,252.2L356.2,253.3L357.8,255.9L358.2,259.3L361.9,261L362.9,264.2L365.7,265.2L366.9,268.5L368.9,269.4L366.8,270.9L360.7,270.2L359.2,271.8L360.4,276.1L357.7,281.5L358.2,283.2L356,284.6L353.7,278.6L353.1,270.5L350.8,266.9L348.7,265.7L343.3,260.4L339.2,254.9Z","ME":"M283,319.7L286.5,323.3L293.9,326.4L294,327.1L291.4,328.6L291.9,330.8L289.5,331.9L288.2,330.2L285.4,336.1L286.3,339.7L281.9,335.5L278.3,333.6L277.4,332.1L278.2,330.6L277.1,327.2L278.6,326.3L280.8,320.4Z","MK":"M305.7,332.8L311.5,330.7L312.5,331.1L317.5,334.3L319.5,337.4L319.4,342.1L315.9,345.3L310.8,346.1L308,349.4L302.4,350.3L300.3,349.9L297.5,345.8L296.8,342.8L297.3,338.4L301.3,334.3L303.4,334.9Z","MT":"M245.8,416.4L245.8,416.4L245.8,416.4ZM243.2,414.3L243.2,414.3L243.2,414.3Z","NL":"M174.5,234.1L171.9,232.8L173.6,229.5L171.1,227.4L166,224.4L161.9,225.3L159,224.7L156.4,222.8L161.9,222.6L160.4,220L165,214.5L167,208.6L172.2,205.7L173.6,203.7L177.6,202.4L183,202.4L185.6,204.5L185.3,207.9L183.7,212.2L181.8,212L181.7,214.1L183.7,215.2L181.1,218.6L181.1,220.7L175.1,222L176.7,225.4L175.9,229.5L174,231.3ZM161.9,225.3L159.3,227.1L155.4,224.6ZM179.6,201.3L179.6,201.3L179.6,201.3ZM176.7,201.7L176.7,201.7L176.7,201.7ZM170.7,203L170.7,203L170.7,203ZM172.3,202.2L172.3,202.2L172.3,202.2ZM168.8,205.7L168.8,205.7L168.8,205.7ZM160.3,220.9L160.3,220.9L160.3,220.9ZM182.5,200.7L182.5,200.7L182.5,200.7Z","NO":"M263.6,0L263.6,0L263.6,0L281.7,0L281.7,0L281.6,4.6L282.2,7.6L280.7,9.5L279.5,13.2L274.1,11.4L272,13.8L267.7,13.5L267,11.9L263.2,7.1L260.8,8.4L261.1,10.3L259.1,10.6L259.1,10.6L256.8,11L258.1,14.3L256.8,17.1L258.1,17.8L257.1,19.5L249.5,17.6L248.5,18.1L248.9,22.2L247.9,25.3L245,23.8L242.7,26.6L241.9,30L239.9,32.6L241.5,37.2L237,44.5L237.5,46.8L235.3,48.6L232.8,49.2L233.4,52.7L232.9,59.5L228.7,68.5L231.1,69.9L231.5,73.5L230.6,75.5L227,74.8L223.6,76.5L220.9,80.8L220,84.5L221.2,88.1L220.7,93.1L221.7,96.8L220.9,103.7L225.1,108.2L224,111.9L221.7,112.5L223.5,119.2L222.9,123.4L219.6,126.3L218,129.6L218.8,133.3L217.8,137.7L216.2,136.3L212.8,134.5L211.2,129.6L210.2,130.4L210.3,133.3L208.7,136.5L205.6,136.5L197.9,144.7L195.6,146.5L191,147.7L188.1,147.5L187.6,146L185.3,146.1L184.4,144.3L180.3,140.9L179.3,138.3L180.2,134.9L183.1,136.9L182,134.5L182.6,131.6L184.9,128.9L178.9,132.9L177.5,132.1L179,127.1L181.9,127.2L184.8,125.3L181.9,124.7L184.7,120.4L187.1,118.5L186.9,121.6L188.9,117.5L184.9,119.1L180.4,125L177.9,126.7L178.9,121.7L180.3,121L179,119L179.7,115.9L178.7,114.1L178.8,110.1L184.7,109.6L190.8,110.4L193.8,109.6L188.7,108.9L180.8,109.4L179.2,107.5L179.3,105.3L181.3,104.8L179.2,101.9L179.7,99.6L182.5,99.9L185.5,101.5L186.2,100.8L180.8,99L180.9,96.5L185.5,93.8L186.4,94.7L187.7,91.9L190.4,91.5L195.7,92.4L194.9,91.3L197.8,90.3L190.7,90.7L192.2,87.6L195.4,86.1L198.4,86.4L201.1,89.5L198.7,85.5L201.1,83.8L200.3,81L202.8,79.8L205.3,80.8L207.4,80.2L208.9,83.1L213.2,82.3L213,80.3L216.6,78.2L215.5,77L216.3,75.2L214.1,76.7L214.2,78.6L210.9,81L208.6,81.5L207,78.1L212.3,70.6L217.5,66.6L216.3,66.4L217.3,63.7L220.8,61.2L221.8,55.6L224.1,51.6L224,49.7L228.4,48.7L229.9,46.9L225.6,48.1L226,43L228,41L228.1,39.6L230.3,36.9L236.7,35.1L231.9,34.6L234.2,31L236.7,32.5L235.7,28.6L233.3,29.8L234.4,26.2L237,25.7L235.6,24.8L238.8,22.6L240.2,26.8L240.7,24.2L239.5,21.9L240.4,20.5L242.6,20.7L245.8,19.6L241.3,19.4L241.4,17.4L244.7,15L245.8,11.1L247.6,10.2L247.3,8.1L248.1,6.1L249.6,6.5L251.1,4.7L251.7,2.3L254,1.6L254.1,6.2L255.4,0.1L256.8,0.2L256.8,4.4L257.7,4.3L257.8,0L263.6,0ZM297.9,0L297.5,0.3L296.4,4.2L295.4,2.4L296.2,0L297.9,0ZM178.6,109.5L178.6,109.5L178.6,109.5ZM178.5,119L178.5,119L178.5,119ZM219.8,55.7L219.8,55.7L219.8,55.7ZM200.7,79.4L200.7,79.4L200.7,79.4ZM198.5,83.4L198.5,83.4L198.5,83.4ZM228.8,22.5L228.4,24.5L225.8,26L227.2,22.8ZM224.6,27.5L224.6,27.5L224.6,27.5ZM234.6,13.7L235.6,15.7L234.9,17.9L231.6,17.8L231.7,15.4L232.8,15.7L233.8,13ZM252.6,0L251.4,1.5L250.1,4.6L247.9,5.3L248,2.4L249.3,0.7L249.6,0L252.6,0ZM222.6,52.2L222.6,52.2L222.6,52.2ZM222.1,50.5L222.1,50.5L222.1,50.5ZM216,65.1L213.9,65.3L215.5,63.7ZM244.4,4.8L246.8,5.8L246.8,9.7L244.7,9.9L243.4,12.2L242.5,10.8L242.4,8ZM237.4,18.5L239.8,14.3L240.8,17.3L238.2,20.6L235.5,20.9L232.3,23.3L230.6,23.4L232,20.7L234.4,20.1L235.7,17.8L236.3,14.5L235.8,12.4L237.5,9.3L238.6,10.1L237.3,12.6L238,16.2Z","PL":"M306.2,219.9L307.1,222.3L311.2,227.3L311.1,232.6L309.2,233.3L304.9,239.8L302.6,244.5L304.8,250.5L302.6,250.2L298.3,249.1L295,247.1L290.7,247.6L289.8,248.9L287.1,248.3L283.7,249.6L283.1,251.3L280.7,251.3L280.6,249.3L277.8,246.9L275.7,249.5L273.2,248.4L270.7,244.2L266.4,242.7L265.3,243.5L261.5,240.4L257.2,238.6L258.3,240.8L256,242.7L252.1,239L253.6,237.1L250.5,236.8L245.4,234.7L242.6,232.4L241.3,234.3L242.6,229.5L240.3,226.3L239.3,222.7L240.3,219.6L238.7,216.4L239.1,214.3L235.4,210.3L237.3,205.3L236,200L238.4,201L238.1,198.8L235.7,198.3L235.6,197.4L249.3,192.7L251.7,189.4L256.5,186.9L263.7,185.1L266.5,189.7L268.8,190.5L273,188.7L277.2,188.7L295.1,187.2L299.5,188.4L300.8,191.4L305.4,201.7L305.8,206.1L302.9,208.3L301.9,211.7L305.6,213.7Z","PT":"M34.7,315.7L40.3,314.8L39.4,317.6L46.4,320.3L49.1,319.2L53.6,320.8L53.4,324.2L55.9,326.6L48,331.1L47,339.2L44.7,340.4L45.2,342.8L42.9,346.1L38.2,345.5L39.9,352.6L41.2,354L37.5,357.4L36.1,360.3L37.8,365.9L36.2,366L31.8,370.2L31.4,375.3L26.8,376.2L19.9,372.8L15.9,372.7L19,368.5L21.9,356.4L18.8,355.4L20.6,352.2L17.4,351.4L20.4,344.5L23.2,342.8L28,336.9L27.8,336L32.7,326.6L33.5,316.7Z","RO":"M356,284.6L361.1,286.1L364.4,283.2L368.8,283.9L368.8,289.1L364.8,291.1L363.6,288.5L362.7,297.3L363.7,304L358.9,304L357.1,302.4L353.1,302.9L349.9,301.7L342.8,305.1L337.4,310.3L328,310.5L326.3,311.1L317.5,311.2L314.9,312.1L315.4,309.4L312.3,307.6L310.2,305.4L311.8,303.1L309.8,302.2L306.6,304.7L299.8,301.7L300,297.6L294,294.8L293.6,291.7L288.7,287.9L295.1,285.5L299.8,274L300.9,269.4L302.9,266.4L305.9,265.1L307.2,263.1L309,261.2L311.4,262L317.6,262L320.8,261.1L323.7,263.2L327.8,260.1L333.2,258.1L333.8,255.4L336.1,254.2L339.2,254.9L343.3,260.4L348.7,265.7L350.8,266.9L353.1,270.5L353.7,278.6Z","RS":"M312.3,307.6L310.3,310.7L310.6,314.3L312.4,317.1L316.6,319.8L314.7,323.8L312.7,324.6L313.9,329.3L312.5,331.1L311.5,330.7L305.7,332.8L306.7,327.5L303.4,326.9L299.9,323.2L297.1,321.5L294,327.1L293.9,326.4L286.5,323.3L283,319.7L285.4,317.4L282.9,314.5L285.8,313.3L281.7,310.5L281.5,307.8L282.7,303.4L279.8,303.8L280.6,299.8L282.1,298.8L279.2,297.5L279.5,295.9L277.3,292.3L277.8,291.1L282.7,287.9L288.7,287.9L293.6,291.7L294,294.8L300,297.6L299.8,301.7L306.6,304.7L309.8,302.2L311.8,303.1L310.2,305.4Z","RU":"M440,271.6L437.3,270L433.5,270.9L430.9,268.8L425.8,268.6L427.5,265.9L432.8,262.9L431.8,259.7L432.4,255L436.5,252.4L428.5,248.3L434.1,245.9L433,244.4L438.3,238.6L436.8,237.1L435.2,238.9L430.1,241.9L428.7,236.5L432,231.4L438.3,229L438.1,223.6L436,220.9L434.4,221L435.7,217.1L432.8,216.2L434.8,212.2L432.7,208.6L431,209.6L425.4,208.2L423.7,209.3L417.9,208.5L417,210.6L413.7,209.4L410.4,206.7L405.4,211L399.3,210.3L398.1,211.8L395.4,210.3L392.8,204.7L390.4,203.5L384.4,204.9L382,200.2L383.6,198.4L376.9,193.4L372.8,194.7L371.3,196.2L368.4,196.4L367.5,199.1L363.8,200.3L361.8,198.2L360,192.7L357.4,190.7L357.9,188.3L363.3,188.1L366.4,184.2L363.4,180.5L358.3,180.5L357.8,177.6L354.7,176.7L351.7,172.4L348.8,171L349.2,167.6L347.4,165.2L347.1,161.7L343.5,159.9L339.9,160.1L337.4,162.7L336,159.9L333.8,159.4L331.8,160.7L330.2,159.3L327.4,159.4L326,154.7L323.3,151.4L322.3,151.8L322.5,146.8L318.7,144.2L319.2,140.7L320.4,140L317.7,135.3L316.1,128.5L317.6,122.8L318.9,121.3L317.8,120.2L317.1,117.4L319.1,117.3L319.8,115.2L322.4,114.9L323.1,112.5L329.2,112.6L329.3,111.6L325.9,109.4L322.1,110.4L319.1,108.8L317.5,105.4L313.7,108L316.3,103L320.1,97.2L327.5,79.1L327.9,75L324.9,71.7L319.9,69.3L317,66.9L318.8,63L318.3,60.8L315.7,59.4L314.5,57.3L314.3,54.6L312.7,54.6L311.3,52.8L312,50.9L310.7,49.7L310.6,45.3L311.6,43.6L309.5,38.9L303.3,30.7L302.9,29.2L305.2,21.2L305,19.4L300.9,15.6L297.6,14.7L295.7,11.3L296.2,7.5L294.3,6.2L296.4,4.2L297.5,0.3L297.9,0L344.4,0L344.4,0L346.8,0.9L347,0L347.8,0L347.8,0L351.5,2.3L354.6,2.6L357.5,7.5L358.8,7.7L359.9,12.5L358.7,18.1L357.4,20.6L354.4,24.1L350.5,26.5L346.6,27L344.6,26.5L335.5,27.4L331.4,25.9L324.5,26.1L320.6,23.9L320.7,23L315.6,23.5L319,24.6L319.1,25.7L324,29.2L326.4,29.7L325.4,31.4L329.4,31.6L334,34.8L334.5,39.3L333.9,41L337.4,45.2L339.4,50.1L343.1,51.7L344,50.9L347.3,52.3L349.2,54.1L355.4,54.3L357.7,50.7L355.9,47.5L354.5,47L351.6,47.9L346.6,43.9L347,39.5L350.4,39.1L353.8,40.9L363.7,41.1L364.3,38.3L366.2,37.5L364.3,35.2L360.4,32.2L359.3,29.3L361,26.5L361.8,23.4L364.6,20L366.1,14L368.3,14.3L371.2,13.1L377.3,15.9L376.1,13.3L375.5,7.6L372.4,3.2L370,3L368.7,0.2L368.6,0L378.2,0L378.2,0L381.2,2.3L383.7,1.8L385.3,0L440,0ZM341.7,41.2L342.3,43.7L340.4,42.1ZM367.4,10.9L367.4,10.9L367.4,10.9ZM281.2,177.9L279.1,181.8L283.3,181.8L283.1,177.8L289.1,179.5L292.5,179L294.6,181.4L294.2,185.7L295.1,187.2L277.2,188.7L273,188.7L275,185L275,183L278.6,181.6L280.8,177.9ZM397.7,265.5L397.8,263.9L406.9,264.2L410.3,266.1L414.7,269.5L416.4,269.5L421.7,265.9L424.2,265.8L424,270L420,272.2L417.2,271.7L414.5,276.6L411.4,277.5L406.3,284.4L401.9,283.7L402,279.2L400.9,277.1L394.8,275.8L391.3,276.1L395.3,270.6L398.8,267Z","SE":"M265.4,148.7L263.9,150.4L264.8,154L260.4,160.2L261.1,158.2L259.8,156L259.7,152.6L262,149.1L264.2,147.8ZM250.2,168.5L249.2,165.3L251.1,161.1L252.7,155.7L253.3,155.9L251.5,162.3ZM216.2,136.3L217.8,137.7L218.8,133.3L218,129.6L219.6,126.3L222.9,123.4L223.5,119.2L221.7,112.5L224,111.9L225.1,108.2L220.9,103.7L221.7,96.8L220.7,93.1L221.2,88.1L220,84.5L220.9,80.8L223.6,76.5L227,74.8L230.6,75.5L231.5,73.5L231.1,69.9L228.7,68.5L232.9,59.5L233.4,52.7L232.8,49.2L235.3,48.6L237.5,46.8L237,44.5L241.5,37.2L239.9,32.6L241.9,30L242.7,26.6L245,23.8L247.9,25.3L248.9,22.2L248.5,18.1L249.5,17.6L257.1,19.5L258.1,17.8L256.8,17.1L258.1,14.3L256.8,11L259.1,10.6L266.2,16.3L270,17.4L274.8,22.2L274.3,23.3L275,28.6L276.3,28.7L276.3,31.8L278.8,36.1L278,40.4L278.9,43.9L279.7,44.3L281.7,48.3L279.3,48.4L276.5,50L274.4,48.6L272.6,49.3L272.4,52.4L269.3,55.2L269.7,58.2L268,62.8L270.5,66.8L268.3,70.6L267.4,74.6L263.2,78.2L262.3,80.2L260.3,80.2L258.8,83.3L256.5,84.2L256.1,87.8L253,88.8L254,91.6L251.5,93.6L250.6,93L251.4,97.1L250.9,100.8L251.6,103L250,102.6L251.2,115L253.8,116.9L255.5,116.1L261,121.8L262.5,125.6L258.3,130.1L260.1,130.1L259,133.8L254.1,137.2L251.3,139.9L246.5,140.4L250.2,140.8L249.4,142.7L250.3,145.3L249.3,150.2L250.1,153.9L249.2,156.9L249.7,159.2L246.7,169.6L238.2,171L235,174.8L235.9,178.4L234.8,180L232.3,179.7L229,180.8L226,180L226.4,175.3L223.4,169.5L225.3,169.8L224.4,167.7L225.8,165.5L222.8,162.1L218.3,152.3L218.1,149.2L216.5,147.4L215.4,143.1L215,135.8ZM265.8,147.6L265.8,147.6L265.8,147.6ZM259.9,134.7L259.9,134.7L259.9,134.7ZM260.5,129.3L260.5,129.3L260.5,129.3Z","SI":"M257.4,285.9L250.3,289.9L250.4,294.3L247.5,295.7L248.2,298.8L244.1,299L241.4,297L240,299L235.9,299.7L233.3,298.7L234.5,297.8L235.8,297.5L233.2,294.9L232.4,292.4L233.6,290.8L231.5,289.8L234.1,286.6L240.8,287.7L244.8,285L252.7,284L253.7,281.7L255.2,281.7Z","SK":"M302.6,250.2L300.5,258.5L297.7,259.7L294.9,257.5L287.4,258.8L286.4,261.7L283.2,264L280.9,263.1L279.8,264.6L274.5,266.5L274.2,269.1L266.5,269.9L261.3,267.5L258.8,263.1L259.3,260.5L260.9,257.2L265.4,256.5L267.8,254.2L268.2,251.9L271.3,248.8L273.2,248.4L275.7,249.5L277.8,246.9L280.6,249.3L280.7,251.3L283.1,251.3L283.7,249.6L287.1,248.3L289.8,248.9L290.7,247.6L295,247.1L298.3,249.1Z","SM":"M224.2,318.4L224.2,318.4L224.2,318.4Z","TN":"M181.3,430L181.6,429.7L183.4,424L182.3,415.6L183.6,409.5L182.3,407.9L186.2,402.6L191.9,399.7L197.4,398.1L202.3,399.8L202.2,402L204.3,405.8L205.9,404L210.7,401.7L211.4,404.1L208,408.8L205.3,410.8L205.8,416.2L209.9,419.5L211,424.4L207,430L181.3,430Z","TR":"M349.6,351.7L349.6,351.7L349.6,351.7ZM440,371.4L436.3,378L433.8,380.8L425.7,385.1L421.1,384.6L416.5,381.3L409.3,379.9L402.3,380.9L401.7,389L400.1,388.7L395.2,391.8L389.3,390.2L387.4,386.9L380,387.1L374.1,390.1L378.8,384.6L370.2,386.6L371.6,384.5L368,382.4L365.9,379.1L366.6,375.2L360.9,373.7L357,373.5L358.2,368.8L359.5,371.2L364.3,370.3L360.4,367.4L362.3,364.8L358.2,360.5L358.9,357L352.5,359.5L351.9,353.1L356,347.1L360.8,345.5L363,346.7L366.2,345.2L377,342.2L374.3,341.5L375.5,340L383.2,336.8L378.7,337L375.3,335.3L377.1,332.2L382.6,331.7L386.3,330.2L390.8,330.5L394.6,329.2L395.8,326.2L401.8,319.3L410.2,313.2L422.2,310.3L424,308.3L427.8,311.4L430.4,311.7L434.5,309.7L436.6,312.3L440,313.2L440,371.4ZM363.5,326L363.6,327.4L367.7,331.3L374.7,332.7L373,336.3L367.2,336.3L361.5,338.9L360,342.7L356.1,345.9L351.9,352L351.8,349.1L356,344.3L349.8,345.8L348.9,344.5L351,341.3L350.3,337.9L352.6,335.4L351.7,333.1L349.1,332.2L350.9,329L356.8,326.1L359.4,327.5Z","UA":"M430.1,241.9L425,244L424.1,246.4L416.8,252.2L413.4,253.8L410.4,259.2L409.5,257.5L407.4,261.3L410.3,266.1L406.9,264.2L397.8,263.9L397.7,265.5L394.3,265.5L388.8,268.3L382.4,267.1L383.9,265.3L379.9,264.9L386.6,264L387.9,261.9L384.3,263.1L379.4,263.7L373.9,266.6L372.9,272.4L371.3,275.7L366.8,279.2L368.8,283.9L364.4,283.2L361.1,286.1L356,284.6L358.2,283.2L357.7,281.5L360.4,276.1L359.2,271.8L360.7,270.2L366.8,270.9L368.9,269.4L366.9,268.5L365.7,265.2L362.9,264.2L361.9,261L358.2,259.3L357.8,255.9L356.2,253.3L353.3,252.2L351,253.1L342.8,250.2L340.6,252L337.6,252.4L336.1,254.2L333.8,255.4L333.2,258.1L327.8,260.1L323.7,263.2L320.8,261.1L317.6,262L311.4,262L309,261.2L307.2,263.1L306.1,261.4L300.5,258.5L302.6,250.2L304.8,250.5L302.6,244.5L304.9,239.8L309.2,233.3L311.1,232.6L311.2,227.3L307.1,222.3L306.2,219.9L308.7,218.7L311.1,214.9L317.5,212.9L322.4,212.3L331.6,212.4L332.9,213.8L342.7,212.5L344,213.6L346.4,210.7L348.6,213.1L354.2,210.5L357.7,212.3L356.6,208.5L358.4,202.4L363.8,200.3L367.5,199.1L368.4,196.4L371.3,196.2L372.8,194.7L376.9,193.4L383.6,198.4L382,200.2L384.4,204.9L390.4,203.5L392.8,204.7L395.4,210.3L398.1,211.8L399.3,210.3L405.4,211L410.4,206.7L413.7,209.4L417,210.6L417.9,208.5L423.7,209.3L425.4,208.2L431,209.6L432.7,208.6L434.8,212.2L432.8,216.2L435.7,217.1L434.4,221L436,220.9L438.1,223.6L438.3,229L432,231.4L428.7,236.5ZM384.7,268L384.7,268L384.7,268Z","VA":"M224,342.6L224,342.6L224,342.6Z"},"points":{"AD":[127,328],"AL":[294,348],"AT":[237,274],"AX":[268,119],"BA":[270,313],"BE":[164,235],"BG":[337,321],"BY":[333,190],"CH":[189,283],"CY":[432,398],"CZ":[246,248],"DE":[208,232],"DK":[202,170],"EE":[306,132],"ES":[76,346],"FI":[296,65],"FO":[113,84],"FR":[141,281],"GB":[119,189],"GG":[107,240],"GR":[319,365],"HR":[253,299],"HU":[280,276],"IE":[77,187],"IM":[105,181],"IS":[65,31],"IT":[223,323],"JE":[110,244],"LI":[200,279],"LT":[301,175],"LU":[174,246],"LV":[305,155],"MC":[180,319],"MD":[353,264],"ME":[284,329],"MK":[308,341],"MT":[245,416],"NL":[173,216],"NO":[203,106],"PL":[275,217],"PT":[34,345],"RO":[328,285],"RS":[296,310],"SE":[241,118],"SI":[243,291],"SK":[279,257],"SM":[224,318],"UA":[370,235],"VA":[224,343]}}}');

// src/report/html/inset.ts
var [width2, height2] = [440, 430];
var leastScale = 1.6;
var around = 40;
var widest = 200;
var margin2 = 0.15;
function insetOf(world, countries2) {
  const boxes = [...countries2].flatMap((country) => boxOf(world, country) ?? []);
  if (boxes.length === 0) return void 0;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const room = 1 + 2 * margin2;
  const scale = Math.min(
    width2 / Math.max((right - left) * room, around),
    height2 / Math.max((bottom - top) * room, around)
  );
  if (scale < leastScale) return void 0;
  const [wide, high] = [width2 / scale, height2 / scale];
  const x0 = (left + right) / 2 - wide / 2;
  const y0 = (top + bottom) / 2 - high / 2;
  const moved = (x, y) => [
    Math.round((x - x0) * scale * 10) / 10,
    Math.round((y - y0) * scale * 10) / 10
  ];
  const shape = (path) => path.replaceAll(pair, (_, x, y) => moved(Number(x), Number(y)).join(","));
  return {
    frame: [Math.round(x0), Math.round(y0), Math.round(wide), Math.round(high)],
    map: {
      width: width2,
      height: height2,
      land: shape(world.land),
      countries: Object.fromEntries(
        Object.entries(world.countries).map(([code, path]) => [code, shape(path)])
      ),
      points: Object.fromEntries(
        Object.entries(world.points).flatMap(([code, [x, y]]) => {
          const [at, down] = moved(x, y);
          const isThere = at > 2 && down > 2 && at < width2 - 2 && down < height2 - 2;
          return isThere ? [[code, [Math.round(at), Math.round(down)]]] : [];
        })
      )
    }
  };
}
var pair = /(-?[\d.]+),(-?[\d.]+)/g;
function boxOf(world, country) {
  const corners = [...(world.countries[country] ?? "").matchAll(pair)].map(
    ([, x2, y2]) => [Number(x2), Number(y2)]
  );
  const box = {
    left: Math.min(...corners.map(([x2]) => x2)),
    right: Math.max(...corners.map(([x2]) => x2)),
    top: Math.min(...corners.map(([, y2]) => y2)),
    bottom: Math.max(...corners.map(([, y2]) => y2))
  };
  if (corners.length > 0 && box.right - box.left < widest) return box;
  const point = world.points[country];
  if (!point) return void 0;
  const [x, y] = point;
  return { left: x - around, right: x + around, top: y - around, bottom: y + around };
}

// src/report/html/flow-lines.ts
function curveOf({ from, to }, points) {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return void 0;
  const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  return [start, [Math.round(x + dy * bend), Math.round(y - dx * bend)], end];
}
function line2(flow, points) {
  const curve = curveOf(flow, points);
  if (!curve) return "";
  const [start, middle, end] = curve.map((point) => point.join(" "));
  return `<path class="f-${flow.mark}" d="M${start}Q${middle} ${end}"/>`;
}
function boxesOf(flow, points) {
  const curve = curveOf(flow, points);
  if (!curve) return [];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const [x = 0, y = 0] = [0, 1].map(
      (axis2) => (1 - t) ** 2 * curve[0][axis2] + 2 * t * (1 - t) * curve[1][axis2] + t ** 2 * curve[2][axis2]
    );
    return [x - 2, y - 2, x + 2, y + 2];
  });
}
var steps = 40;
var bend = 0.15;
var lineKeys = [
  ["out", "data found there"],
  ["may", "data may leave to it"]
].map(
  ([mark, words]) => `<li><svg class="k" width="28" height="18" viewBox="0 0 28 18" aria-hidden="true"><path class="f-${mark}" d="M2 9H26"/></svg>${words}</li>`
).join("");

// src/report/html/map.ts
var fontSize = 13;
var numbersShown = 3;
function markOf({ country, total }, boundary) {
  if (total.outside > 0) return "out";
  if (country !== void 0 && boundary.has(country)) return "in";
  return total.mayLeave > 0 ? "may" : "in";
}
function mapFigure(report, { numbers, flows }) {
  const { world, europe, source } = readMaps();
  const boundary = new Set(report.run.boundary.countries);
  const rows = placeRows(report.summary.places).filter(({ country }) => country !== void 0);
  const european = [...boundary].filter((country) => europe.points[country]);
  const inset = european.length * 2 >= boundary.size && boundary.size > 0 ? { id: "europe", title: "Map of Europe", map: europe, frame: world.frame } : { id: "inset", title: "Map around the boundary", ...insetOf(world, boundary) };
  const { map: large, frame } = inset;
  const maps = [
    ...large ? [svg(inset.id, inset.title, large, { rows, boundary, numbers, flows })] : [],
    svg("world", "Map of the world", world, {
      rows: large ? rows.filter(({ country }) => !large.points[country]) : rows,
      boundary,
      numbers,
      flows: large ? flows.filter(({ from, to }) => !large.points[from] || !large.points[to]) : flows,
      shaded: rows,
      frame
    })
  ];
  const legend = `<ul class="legend" aria-label="Legend"><li>${key("in")}inside the boundary</li><li>${key("out")}outside</li><li>${key("may")}may leave</li>${flows.length > 0 ? lineKeys : ""}<li><svg class="k" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><rect class="bnd" x="2" y="2" width="14" height="14"/></svg>boundary</li><li>numbers: see “Ways out” and “May leave”</li></ul>`;
  const nowhere = rows.filter(({ country }) => !world.points[country]).map(({ name }) => name);
  const missing = nowhere.length === 0 ? "" : ` Not on the map: ${forHtml(nowhere.join(", "))}.`;
  return `<figure class="maps">${maps.map((map, i) => `<div>${map}${i === maps.length - 1 ? legend : ""}</div>`).join("")}<figcaption>A mark is a country, not a building. Its size grows with the number of placements.${flows.length > 0 ? " A line goes from the country of a resource to a country where its data is or may be." : ""} The same facts are in the table “Countries”.${missing} Borders: ${forHtml(source)}; no statement on any border is meant.</figcaption></figure>`;
}
function svg(id, title, { width: width3, height: height3, land, countries: countries2, points }, { rows, boundary, numbers, flows, shaded = rows, frame }) {
  const shade = shaded.map((row) => {
    const shape = countries2[row.country];
    const mark = markOf(row, boundary);
    if (shape === void 0 || mark === "in") return "";
    return mark === "out" ? `<path class="c-out" d="${shape}"/>` : `<path fill="url(#${id}-hat)" d="${shape}"/>`;
  });
  const taken = frame ? [[frame[0], frame[1], frame[0] + frame[2], frame[1] + frame[3]]] : [];
  const marks = rows.flatMap((row) => {
    const point = points[row.country];
    if (!point) return [];
    const { inside, outside, mayLeave } = row.total;
    const r = Math.min(13, Math.round(4 + Math.sqrt(inside + outside + mayLeave) * 0.6));
    taken.push([point[0] - r, point[1] - r, point[0] + r, point[1] + r]);
    return [{ row, x: point[0], y: point[1], r, mark: markOf(row, boundary) }];
  });
  const lines = flows.flatMap((flow) => boxesOf(flow, points));
  const labels = marks.flatMap(({ row, x, y, r, mark }) => {
    for (const text2 of /* @__PURE__ */ new Set([labelOf(row, numbers), row.country])) {
      const at = free(x, y, r, text2, { taken, lines, size: [width3, height3] });
      if (at)
        return [
          `<text class="l l-${mark}" x="${at.x}" y="${at.y}" text-anchor="${at.anchor}">${forHtml(text2)}</text>`
        ];
    }
    return [];
  });
  const edge = frame ? `<rect class="frame" x="${frame[0]}" y="${frame[1]}" width="${frame[2]}" height="${frame[3]}"/>` : "";
  const said = ["out", "may", "in"].flatMap((mark) => {
    const names = shaded.filter((row) => markOf(row, boundary) === mark).map(({ name }) => name);
    return names.length === 0 ? [] : [`${markInWords[mark]}: ${names.join(", ")}`];
  }).join(". ");
  const bounded = [...boundary].map((country) => countries2[country] ?? "").join("");
  return `<svg class="map" viewBox="0 0 ${width3} ${height3}" role="img" aria-labelledby="${id}-t ${id}-d" xmlns="http://www.w3.org/2000/svg"><title id="${id}-t">${title}</title><desc id="${id}-d">${forHtml(said)}</desc><defs><clipPath id="${id}-c"><rect width="${width3}" height="${height3}" rx="6"/></clipPath><pattern id="${id}-hat" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="hb"/><path d="M0 0V6" class="hl"/></pattern></defs><g clip-path="url(#${id}-c)"><rect class="sea" width="${width3}" height="${height3}"/><path class="land" d="${land}"/><path class="bnd" d="${bounded}"/>${shade.join("")}${edge}${flows.map((flow) => line2(flow, points)).join("")}` + marks.map(({ mark, x, y, r }) => marker(mark, x, y, r)).join("") + `${labels.join("")}</g></svg>`;
}
function labelOf({ country }, numbers) {
  const all = numbers.get(country) ?? [];
  if (all.length === 0) return country;
  const shown = all.slice(0, numbersShown).join(", ");
  return `${country}: ${shown}${all.length > numbersShown ? " …" : ""}`;
}
function free(x, y, r, text2, {
  taken,
  lines,
  size: [width3, height3]
}) {
  const long = text2.length * fontSize * 0.58;
  const places = [
    { dx: r + 3, dy: 5, anchor: "start", left: 0 },
    { dx: -r - 3, dy: 5, anchor: "end", left: -long },
    { dx: 0, dy: -r - 4, anchor: "middle", left: -long / 2 },
    { dx: 0, dy: r + 13, anchor: "middle", left: -long / 2 }
  ];
  const boxes = places.map(({ dx, dy, anchor, left }) => {
    const start = x + dx + left;
    const box = [start, y + dy - fontSize, start + long, y + dy + 3];
    return { box, at: { x: x + dx, y: y + dy, anchor } };
  });
  for (const avoided of [[...taken, ...lines], taken])
    for (const { box, at } of boxes) {
      if (box[0] < 2 || box[1] < 2 || box[2] > width3 - 2 || box[3] > height3 - 2) continue;
      if (avoided.some(
        (one) => box[0] < one[2] && box[2] > one[0] && box[1] < one[3] && box[3] > one[1]
      ))
        continue;
      taken.push(box);
      return at;
    }
  return void 0;
}

// src/report/html/owners.ts
var rowsShown3 = 200;
function owners({ summary }) {
  const { byOwner, findings } = summary;
  if (!byOwner || findings === 0) return "";
  const sorted = Object.entries(byOwner.owners).sort(
    ([one, a], [other2, b]) => b - a || (one < other2 ? -1 : 1)
  );
  const rows = sorted.slice(0, rowsShown3).map(([owner, count]) => [forHtml(forTerminal(owner)), number(count)]);
  if (byOwner.none > 0) rows.push(["no owner", number(byOwner.none)]);
  const rest = sorted.length - rowsShown3;
  return table(
    `Findings by owner: the first of these tags that the resource has: ${byOwner.tags.map(forTerminal).join(", ")}`,
    ["Owner", "Findings"],
    rows
  ) + (rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>` : "");
}

// src/report/html/print.ts
var mostPrinted = 100;
var print = `@media print{${[
  `:root{color-scheme:light;--bg:#fff;--fg:#000;--mut:#444;--line:#bbb;--in:#1f6fb2;--out:#b3261e;--out-bg:#fff;--may:#8a5a00;--gap:#5b4b8a;--gap-bg:#fff;--in-bg:#fff;--sea:#fff;--land:#e2e6ea;--bnd:#c5ddf0;--brd:#fff;--link:#000}`,
  `@page{size:A4;margin:14mm 13mm}`,
  `*{print-color-adjust:exact}`,
  `body{font-size:8.5pt;line-height:1.25}`,
  `nav,.skip,.more{display:none}`,
  `.printed{display:block}`,
  `header,main,footer{max-width:none;padding:0}`,
  `h1{font-size:15pt}`,
  `h2{font-size:11.5pt;margin-bottom:1mm;break-after:avoid}`,
  `h3{font-size:9pt;margin:2mm 0 1mm;break-after:avoid}`,
  `p,ul{margin:.8mm 0}`,
  `ul{font-size:7pt}`,
  `section{margin:4mm 0}`,
  `.verdict{padding:2mm 3mm}`,
  `.verdict h2{font-size:13pt}`,
  `.lead{font-size:9pt;margin:0 0 1.5mm}`,
  `.tiles{gap:2mm;display:grid;grid-template-columns:repeat(4,1fr)}`,
  `.tiles li{padding:1mm 2mm;min-width:0}`,
  `.tiles b{font-size:13pt}`,
  `.maps{grid-template-columns:minmax(0,1fr) minmax(0,1.5fr);gap:2mm}`,
  `.maps figcaption,caption,.legend{font-size:7pt}`,
  `.map .l{font-size:15px}`,
  `.pill .k,.tiles .k{width:3mm;height:3mm}`,
  `table{font-size:7.5pt;line-height:1.2;min-width:0}`,
  `thead th{font-size:7pt}`,
  `th,td{padding:.35mm 2mm .35mm 0}`,
  `.tw{overflow:visible}`,
  `thead{display:table-header-group}`,
  `tr,figure,.way{break-inside:avoid}`,
  `tbody tr:first-child{break-before:avoid}`,
  `.ways{display:block;columns:2;column-gap:3mm}`,
  `.way{padding:.6mm 1.5mm;margin-bottom:1mm;border-inline-start-width:1mm}`,
  `.way .s{font-size:7.5pt;line-height:1.2;margin:0}`,
  `.way dl{font-size:7pt;line-height:1.2}`,
  `.way dl div:not(.fix){display:none}`,
  `.way .fix{display:block;padding:0}`,
  `.way dt,.way dd{display:inline}`,
  `.way .fix dt::after{content:": "}`,
  `.way:nth-child(n+${mostPrinted + 1}){display:none}`
].join("")}}`;

// src/report/html/style.ts
var style = [
  `:root{color-scheme:light dark;--bg:#fff;--fg:#1a1d21;--mut:#545b64;--line:#d5dae0;--card:#f6f8fa;--in:#1f6fb2;--in-bg:#e6f1fa;--out:#b3261e;--out-bg:#fdecea;--may:#8a5a00;--may-bg:#fff4dc;--gap:#5b4b8a;--gap-bg:#efecf8;--sea:#f2f6f9;--land:#dde2e6;--bnd:#c6def2;--c-out:#ecc9c6;--brd:#fff;--link:#0b57b0}`,
  `@media (prefers-color-scheme:dark){:root{--bg:#14171a;--fg:#e8eaed;--mut:#a9b1ba;--line:#394048;--card:#1c2126;--in:#7cbcf0;--in-bg:#12293c;--out:#ff8f84;--out-bg:#3c1714;--may:#f2bd55;--may-bg:#35280b;--gap:#c0b0f5;--gap-bg:#262040;--sea:#101820;--land:#2d343b;--bnd:#1f4a6b;--c-out:#5b3a3a;--brd:#14171a;--link:#8ab8ff}}`,
  `*{box-sizing:border-box}`,
  `html{scroll-padding-top:1rem}`,
  `body{margin:0;background:var(--bg);color:var(--fg);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}`,
  `header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}`,
  `header{padding-top:1.5rem}`,
  `a{color:var(--link)}`,
  `a:focus-visible,.tw:focus-visible{outline:3px solid var(--link);outline-offset:2px}`,
  `.skip{position:absolute;left:-999px}`,
  `.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:1}`,
  `.eyebrow{margin:0;color:var(--mut);font-weight:600}`,
  `h1{margin:.1rem 0;font-size:1.9rem;line-height:1.2}`,
  `h2{margin:0 0 .6rem;font-size:1.4rem;line-height:1.25}`,
  `h3{font-size:1.05rem;margin:1.2rem 0 .3rem}`,
  `.sub{margin:.2rem 0 1rem;color:var(--mut);max-width:60rem}`,
  `nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;padding:.5rem 0;margin:0;border-block:1px solid var(--line)}`,
  `nav a{display:inline-block;min-height:24px;padding:.15rem 0}`,
  `section{margin:2.2rem 0}`,
  `.verdict{border-inline-start:6px solid var(--gap);background:var(--gap-bg);padding:1.1rem 1.3rem;border-radius:6px}`,
  `.verdict.out{border-color:var(--out);background:var(--out-bg)}`,
  `.verdict.in{border-color:var(--in);background:var(--in-bg)}`,
  `.verdict h2{font-size:1.7rem}`,
  `.lead{font-size:1.1rem;max-width:52rem;margin:.2rem 0 1rem}`,
  `.tiles{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.75rem}`,
  `.tiles li{background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.5rem 1rem;min-width:8.5rem}`,
  `.tiles b{display:block;font-size:1.9rem;line-height:1.1;font-variant-numeric:tabular-nums}`,
  `.tiles span{display:flex;align-items:center;gap:.3rem;color:var(--mut)}`,
  `.tiles .out b{color:var(--out)}`,
  `.tiles .may b{color:var(--may)}`,
  `.tiles .in b{color:var(--in)}`,
  `.tiles .gap b{color:var(--gap)}`,
  `.legend{list-style:none;padding:0;margin:.8rem 0 0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.92rem}`,
  `.legend li{display:flex;align-items:center;gap:.35rem}`,
  `.k{flex:none}`,
  `.maps{margin:0;display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:1rem;align-items:start}`,
  `.maps figcaption{grid-column:1/-1;color:var(--mut);font-size:.88rem}`,
  `.map{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:6px}`,
  `.sea{fill:var(--sea)}`,
  `.land{fill:var(--land)}`,
  `.bnd{fill:var(--bnd);stroke:var(--brd);stroke-width:.6}`,
  `.c-out{fill:var(--c-out);stroke:var(--brd);stroke-width:.6}`,
  `.hb{fill:var(--land)}`,
  `.hl{stroke:var(--may);stroke-width:2;stroke-opacity:.6}`,
  `.m-in{fill:var(--in);stroke:var(--bg);stroke-width:1.2}`,
  `.m-out{fill:var(--out);stroke:var(--bg);stroke-width:1.2}`,
  `.m-may{fill:var(--bg);stroke:var(--may);stroke-width:2.4}`,
  `.f-out{fill:none;stroke:var(--out);stroke-width:1.6}`,
  `.f-may{fill:none;stroke:var(--may);stroke-width:1.6;stroke-dasharray:5 3}`,
  `.frame{fill:none;stroke:var(--mut);stroke-width:1;stroke-dasharray:2 2}`,
  `.l{font-size:12.5px;fill:var(--fg);paint-order:stroke;stroke:var(--bg);stroke-width:3px;stroke-linejoin:round}`,
  `.l-out{fill:var(--out);font-weight:700}`,
  `.l-may{fill:var(--may);font-weight:700}`,
  `.chart{display:block;width:100%;height:auto}`,
  `.chart .axis{fill:none;stroke:var(--mut);stroke-width:1}`,
  `.c-f{fill:none;stroke:var(--out);stroke-width:2.5}`,
  `.c-g{fill:none;stroke:var(--gap);stroke-width:2.5;stroke-dasharray:6 4}`,
  `.tw{overflow-x:auto;margin:0}`,
  `table{border-collapse:collapse;width:100%;font-size:.95rem}`,
  `caption{text-align:start;color:var(--mut);font-size:.88rem;padding-bottom:.3rem}`,
  `th,td{text-align:start;vertical-align:top;padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}`,
  `thead th{color:var(--mut);font-weight:600;font-size:.88rem}`,
  `.n{font-variant-numeric:tabular-nums}`,
  `.cc{color:var(--mut);font-weight:400}`,
  `.pill{display:inline-flex;align-items:center;gap:.25rem;white-space:nowrap;font-weight:600}`,
  `.pill.in{color:var(--in)}`,
  `.pill.out{color:var(--out)}`,
  `.pill.may{color:var(--may)}`,
  `.ways{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.9rem}`,
  `.way{border:1px solid var(--line);border-inline-start:5px solid var(--out);border-radius:6px;padding:.8rem 1rem;break-inside:avoid}`,
  `.way.may{border-inline-start-color:var(--may);border-inline-start-style:dashed}`,
  `.way .s{font-size:1.08rem;margin:0 0 .4rem}`,
  `.num{display:inline-block;min-width:1.6em;text-align:center;border-radius:4px;background:var(--out);color:var(--bg);font-weight:700}`,
  `.may .num{background:var(--may)}`,
  `dl{margin:0;font-size:.95rem}`,
  `dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.5rem;padding:.12rem 0}`,
  `dt{color:var(--mut)}`,
  `dd{margin:0;min-width:0}`,
  `code{font:.88em/1.4 ui-monospace,"Liberation Mono",monospace;overflow-wrap:anywhere}`,
  `footer{color:var(--mut);border-top:1px solid var(--line);padding-block:1rem;font-size:.9rem}`,
  `@media (max-width:46rem){.nm{display:none}.map .l{font-size:22px}.tiles{display:grid;grid-template-columns:1fr 1fr}.tiles li{min-width:0}.maps{grid-template-columns:1fr}dl div{grid-template-columns:1fr;gap:0}}`,
  `.num-cell{text-align:end;font-variant-numeric:tabular-nums}`,
  `td,.s,dd,li,main p{overflow-wrap:anywhere}`,
  `table{min-width:36rem}`,
  `.printed{display:none}`,
  print
].join("");

// src/report/html/ways.ts
var mostShown2 = 200;
var standingsShown = 4;
function waysOf({ findings }) {
  const outside = [];
  const mayLeave = [];
  const accepted = [];
  let [outsideCount, mayLeaveCount] = [0, 0];
  for (const finding of findings)
    if (isAccepted(finding)) {
      if (accepted.length < mostShown2) accepted.push(finding);
    } else if (finding.verdict === "outside") {
      if (outsideCount++ < mostShown2) outside.push(finding);
    } else if (mayLeaveCount++ < mostShown2) mayLeave.push(finding);
  const shownOutside = outside.map((finding, i) => ({ number: i + 1, finding }));
  const shownMayLeave = mayLeave.slice(0, Math.max(0, mostShown2 - outside.length)).map((finding, i) => ({ number: outside.length + i + 1, finding }));
  const numbers = /* @__PURE__ */ new Map();
  for (const { number: number2, finding } of [...shownOutside, ...shownMayLeave])
    if (!isAnywhere(finding.location))
      for (const country of finding.outside) {
        const list = numbers.get(country);
        if (list) list.push(number2);
        else numbers.set(country, [number2]);
      }
  return {
    outside: { count: outsideCount, shown: shownOutside },
    mayLeave: { count: mayLeaveCount, shown: shownMayLeave },
    accepted,
    numbers,
    flows: flowsOf([...shownOutside, ...shownMayLeave])
  };
}
function flowsOf(shown) {
  const flows = /* @__PURE__ */ new Map();
  for (const { finding } of shown)
    if (!isAnywhere(finding.location))
      for (const from of finding.from ?? [])
        for (const to of finding.outside) {
          const mark = finding.verdict === "outside" ? "out" : "may";
          if (from !== to && !flows.has(`${from} ${to}`))
            flows.set(`${from} ${to}`, { from, to, mark });
        }
  return [...flows.values()];
}
function waysList({ count, shown }, report, mark) {
  if (count === 0) return "<p>None was found.</p>";
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const standings = new Map(
    report.summary.places.countries.map(({ country, standing }) => [
      country,
      `${countryName(country)}: ${standingInWords(standing)}`
    ])
  );
  const items = shown.map((one) => way(one, rules.get(one.finding.rule), standings, mark));
  const rest = count - shown.length;
  const unprinted = shown.length - mostPrinted;
  const worst = unprinted > 0 ? `, and without the last ${grouped(unprinted)} of ${grouped(count)}` : "";
  return `<p class="printed">Printed without the evidence, the law and the warnings of each way${worst}: the page on a screen and the CSV report have them.</p><ol class="ways">${items.join("\n")}</ol>${rest > 0 ? `<p>${grouped(rest)} more are not shown here; the JSON and CSV reports list all of them.</p>` : ""}`;
}
function way({ number: number2, finding }, rule, standings, mark) {
  const { resource, role, location: location2, outside, evidence, into, from, classes, exception } = finding;
  const verb = mark === "out" ? "is in" : "may be in";
  const remedy = rule?.remedies?.find(
    ({ type }) => type.toLowerCase() === resource.type.toLowerCase()
  );
  const read = evidence.basis === "stated" ? `<code>${say3(`${evidence.pointer} = ${valueInWords(evidence.value)}`)}</code><br>` : evidence.basis === "default" ? `<code>${say3(evidence.pointer)}</code> is not set<br>` : "";
  const known = isAnywhere(location2) ? [] : outside.flatMap((one) => standings.get(one) ?? []);
  const law = [
    ...known.slice(0, standingsShown),
    ...known.length > standingsShown ? [`${known.length - standingsShown} more countries`] : [],
    finding.references.join(", ")
  ].filter((part) => part !== "");
  const facts = [
    [
      "What it is",
      [
        `${say3(resource.type)}, ${say3(accountInWords(resource))}`,
        `<code>${forHtml(resource.id)}</code>`,
        ...from ? [`kept in ${say3(from.map(countryName).join(", "))}`] : [],
        ...into === void 0 ? [] : [`into <code>${forHtml(into)}</code>`],
        ...classes.length > 0 ? [`data class: ${say3(dataClasses(finding).join(", "))}`] : []
      ].join("<br>")
    ],
    [
      "How we know",
      `${read}${say3(evidence.why)}${evidence.docs === "" ? "" : ` (${link(evidence.docs, "source")})`}`
    ],
    [
      "How to close it",
      [
        remedy ? forHtml(remedy.summary) : say3(rule?.title ?? finding.rule),
        ...[
          ...remedy?.warning === void 0 ? [] : [forHtml(remedy.warning)],
          `Steps: <code>data-boundary explain ${say3(finding.rule)}${remedy ? ` ${say3(remedy.type)}` : ""}</code>`
        ].map((more3) => `<span class="more"><br>${more3}</span>`)
      ].join("")
    ],
    ["Law", law.map(say3).join("; ")],
    ...exception?.expired ? [
      [
        "Exception",
        `ran out on ${say3(exception.expires)} (approved by ${say3(exception.approvedBy)})`
      ]
    ] : []
  ];
  return `<li class="way ${mark}" id="way-${number2}"><p class="s"><span class="num">${number2}</span> The ${role} of <b>${say3(resource.name)}</b> ${verb} <b>${say3(location2.code)}: ${say3(placeInWords(location2, outside))}</b>.</p><dl>${facts.map(([name, html2]) => `<div${name === "How to close it" ? ' class="fix"' : ""}><dt>${name}</dt><dd>${html2}</dd></div>`).join("")}</dl></li>`;
}
var say3 = (text2) => forHtml(forTerminal(text2));

// src/report/html.ts
var html = { id: "html", render: (report) => chunked(write6(report)) };
var rowsShown4 = 200;
function* write6(report) {
  const { run, summary } = report;
  const ways = waysOf(report);
  const [owned, asked] = [owners(report), controls(report)];
  const absent2 = /* @__PURE__ */ new Set([
    ...owned === "" ? ["owners"] : [],
    ...asked === "" ? ["controls"] : []
  ]);
  const links = sectionsOf(report).flatMap(
    ([id, name]) => absent2.has(id) ? [] : [`<li><a href="#${id}">${name}</a></li>`]
  );
  const title = `Data location report, ${run.boundary.id}, ${run.finishedAt.slice(0, 10)}`;
  const hash2 = createHash2("sha256").update(style).digest("base64");
  yield `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash2}'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${say4(title)}</title><style>${style}</style></head><body>
`;
  yield `<a class="skip" href="#answer">Skip to the answer</a>
<header><p class="eyebrow">Data location report</p><h1>${say4(run.targets.slice(0, 6).join(", "))}</h1><p class="sub">Boundary: <b>${say4(run.boundary.id)}</b> (${counted(run.boundary.countries.length, "country").replace("countrys", "countries")}). Read on ${say4(run.finishedAt)}.</p><nav aria-label="Sections"><ul>${links.join("")}</ul></nav></header>
<main>
`;
  yield answer(report, ways);
  if (report.comparison)
    yield section("new", "What is new", comparisonHtml(report, report.comparison));
  const history = report.history ?? [];
  if (history.length > 1) yield section("history", "Over time", historyHtml(history));
  yield section("map", "Where the data is", mapFigure(report, ways));
  yield section("countries", "Countries", countries(report));
  if (owned !== "") yield section("owners", "Owners", owned);
  yield section(
    "ways",
    `Ways out (${grouped(ways.outside.count)})`,
    waysList(ways.outside, report, "out")
  );
  yield section(
    "may",
    `May leave (${grouped(ways.mayLeave.count)})`,
    waysList(ways.mayLeave, report, "may")
  );
  yield section("gaps", "What could not be seen", notSeen2(report));
  yield section("exceptions", "Exceptions", exceptions(report, ways));
  if (asked !== "") yield section("controls", "Controls", asked);
  yield section("scanned", "What was scanned", scanned(report));
  yield section("method", "Method and limits", method(report));
  yield `</main><footer><p>Made by ${say4(run.tool.name)} ${say4(run.tool.version)} from ${counted(summary.resources, "resource")}. This file loads nothing from the network and runs no script.</p></footer></body></html>
`;
}
var sections = [
  ["answer", "Answer"],
  ["map", "Map"],
  ["countries", "Countries"],
  ["owners", "Owners"],
  ["ways", "Ways out"],
  ["may", "May leave"],
  ["gaps", "Not seen"],
  ["exceptions", "Exceptions"],
  ["controls", "Controls"],
  ["scanned", "What was scanned"],
  ["method", "Method"]
];
var sectionsOf = ({ comparison, history = [] }) => [
  ...sections.slice(0, 1),
  ...comparison ? [["new", "What is new"]] : [],
  ...history.length > 1 ? [["history", "Over time"]] : [],
  ...sections.slice(1)
];
function answer({ summary, run }, ways) {
  const { total, notSeen: hidden } = summary.places;
  const unseen = summary.gaps + hidden.accepted;
  const doubts = [
    ...total.mayLeave > 0 ? [`${counted(total.mayLeave, "placement")} may leave it`] : [],
    ...unseen > 0 ? [`${counted(unseen, "gap")}: not everything could be seen`] : [],
    ...run.status === "incomplete" && summary.gaps === 0 ? ["the scan did not finish"] : [],
    ...run.leftOut ? [`left out on purpose: ${leftOutInWords(run.leftOut)}`] : [],
    ...summary.resources === 0 ? ["no resource was seen"] : []
  ];
  const [mark, verdict2] = total.outside > 0 ? ["out", "No: some of your data is outside the boundary"] : doubts.length > 0 ? [
    "gap",
    "Cannot say: nothing was found outside, but this is not the whole picture"
  ] : ["in", "Yes, in what could be seen: no data was found outside the boundary"];
  const said = [
    `<b>${counted(ways.outside.count, "way")} out</b> and <b>${counted(ways.mayLeave.count, "way")} in which data may leave</b> were found.`,
    ...summary.excepted > 0 ? [`${counted(summary.excepted, "finding")} accepted by the policy.`] : [],
    ...doubts.length > 0 ? [`Note: ${say4(doubts.join("; "))}.`] : []
  ];
  const tile = (name, count, words) => `<li class="${name}"><b>${grouped(count)}</b><span>${words}</span></li>`;
  const tiles = [
    tile("out", total.outside, `${key("out")}outside`),
    tile("may", total.mayLeave, `${key("may")}may leave`),
    tile("gap", unseen, "not seen"),
    tile("in", total.inside, `${key("in")}inside`)
  ];
  return `<section id="answer" class="verdict ${mark}" aria-labelledby="h-answer"><h2 id="h-answer">${verdict2}</h2><p class="lead">${said.join(" ")}</p><ul class="tiles">${tiles.join("")}</ul></section>
`;
}
function countries({ summary, run }) {
  const { places } = summary;
  const boundary = new Set(run.boundary.countries);
  const rows = placeRows(places).map((row) => [
    `${say4(row.name)}${row.country === void 0 ? "" : ` <span class="cc">${row.country}</span>`}`,
    pill(markOf(row, boundary)),
    number(row.total.inside),
    number(row.total.outside),
    number(row.total.mayLeave),
    say4(
      rolesOf(row.roles).map(
        ([role, { inside, outside, mayLeave }]) => `${role} ${grouped(inside + outside + mayLeave)}`
      ).join(", ")
    ),
    say4(row.standing)
  ]);
  const hidden = notSeenByRole(places.notSeen);
  return table(
    "Countries where data is or may be, outside first. A placement that may be in several countries counts in each.",
    [
      "Country",
      "Boundary",
      "Inside",
      "Outside",
      "May leave",
      "What is there",
      `Standing under GDPR Art. 45 on ${run.asOf}`
    ],
    rows
  ) + (hidden === "" ? "" : `<p>Not seen, and in no country: ${say4(hidden)}.</p>`) + `<p>Adequacy decisions as listed on ${say4(places.adequacyList.checked)} (${link(places.adequacyList.url, "the Commission's list")}). An adequate country is still outside the boundary unless the boundary names it.</p>`;
}
function notSeen2({ gaps, blindSpots, types }) {
  const shown = [];
  let count = 0;
  for (const gap of gaps) if (count++ < rowsShown4) shown.push(gap);
  const rows = shown.map((gap) => [
    say4(gapReasonInWords[gap.reason]),
    [accountInWords(gap), gap.region, gap.service, gap.resource ?? gap.type, gap.role].filter((part) => part !== void 0).map(say4).join("<br>"),
    say4(gap.detail),
    isAccepted(gap) ? `accepted by ${say4(gap.exception.approvedBy)} until ${say4(gap.exception.expires)}` : say4(gap.remedy)
  ]);
  const homeOnly = types.filter(({ depth }) => depth === "home-only");
  return [
    count === 0 ? "<p>No gap: every call of this scan was answered.</p>" : `<p>These are not counted as inside.</p>${table("Gaps of this scan", ["What", "Where", "Detail", "How to close it"], rows)}`,
    count > rowsShown4 ? `<p>${grouped(count - rowsShown4)} more are in the JSON report.</p>` : "",
    blindSpots.length === 0 ? "" : `<h3>No scan can see</h3><ul>${blindSpots.map(({ type, resources, detail }) => `<li>${say4(type)} (${counted(resources, "resource")}): ${say4(detail)}</li>`).join("")}</ul>`,
    homeOnly.length === 0 ? "" : `<h3>Known by home only</h3><p>The copies and flows of these types were not looked at: ${homeOnly.map(({ type, resources }) => `${say4(type)} (${grouped(resources)})`).join(", ")}.</p>`
  ].join("");
}
function exceptions({ exceptions: outcomes, summary }, { accepted }) {
  if (outcomes.length === 0) return "<p>The policy has no exceptions.</p>";
  const rows = outcomes.map((one) => [
    `${say4(one.rule)}<br>${say4(one.resource)}`,
    say4(one.reason),
    say4(one.legalBasis ?? "none given"),
    say4(one.approvedBy),
    say4(one.expires),
    `${say4(one.status)}${one.warning === void 0 ? "" : `: ${say4(one.warning)}`}`,
    number(one.matches)
  ]);
  const found = accepted.map(({ resource, rule, location: location2, outside }) => [
    say4(resource.name),
    say4(rule),
    say4(
      isAnywhere(location2) ? `${location2.code}: anywhere` : `${location2.code}: ${outside.join(", ")}`
    )
  ]);
  const rest = summary.excepted - accepted.length;
  return [
    table(
      "Exceptions of the policy",
      ["Exception", "Reason", "Legal basis given", "Approved by", "Expires", "State", "Matches"],
      rows
    ),
    found.length === 0 ? "" : table("Findings that they accept", ["Resource", "Rule", "Place"], found),
    rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>` : ""
  ].join("");
}
function scanned({ coverage, run }) {
  const scopes = Map.groupBy(coverage, ({ provider, scope }) => `${provider} ${scope}`);
  const sum2 = (units, of) => number(units.reduce((total, unit) => total + of(unit), 0));
  const rows = [...scopes.values()].slice(0, rowsShown4).map((units) => [
    say4(accountInWords(units[0])),
    number(new Set(units.map(({ region }) => region)).size),
    number(new Set(units.map(({ service }) => service)).size),
    sum2(units, ({ resources }) => resources),
    sum2(units, ({ calls }) => calls),
    number(units.filter(({ status: status2 }) => status2 !== "complete" && status2 !== "disabled").length)
  ]);
  const rest = scopes.size - rows.length;
  return [
    `<p>Targets: ${run.targets.map(say4).join(", ")}. ${run.identities.length > 0 ? `Seen as ${run.identities.map(say4).join(", ")}.` : ""}</p>`,
    table(
      "Accounts and subscriptions",
      ["Account", "Regions", "Services", "Resources", "Calls", "Units not complete"],
      rows
    ),
    rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>` : ""
  ].join("");
}
function method({ run, citations }) {
  return [
    `<p>${say4(run.tool.name)} ${say4(run.tool.version)} read configuration through the providers' own interfaces, with calls that only read. It opened no data. It reports where data is kept and processed; whether a place outside the boundary is a transfer under Chapter V of the GDPR, and whether it is lawful, is for a lawyer to say. Law and exceptions as of ${say4(run.asOf)}${run.policy === void 0 ? "" : `, policy ${say4(run.policy)}`}.</p>`,
    run.tenantBoundary === void 0 ? "" : `<p>The Azure tenant's data boundary is ${say4(run.tenantBoundary)}.</p>`,
    citations.length === 0 ? "" : `<h3>Sources</h3><ul>${citations.map(({ title, url, checked }) => `<li>${link(url, title)}, checked ${say4(checked)}</li>`).join("")}</ul>`
  ].join("");
}
var say4 = (text2) => forHtml(forTerminal(text2));

// src/report/junit.ts
var junit = { id: "junit", render: (report) => chunked(write7(report)) };
function* write7(report) {
  const { summary, run } = report;
  let accepted = 0;
  for (const gap of report.gaps) if (isAccepted(gap)) accepted++;
  const inside = insideCases(report);
  const { comparison } = report;
  const known = comparison?.known ?? 0;
  const knownGaps = comparison?.knownGaps ?? 0;
  const suites = [
    {
      name: "outside the boundary, or may leave it",
      tests: summary.findings + summary.excepted,
      failures: summary.findings - known,
      errors: 0,
      skipped: summary.excepted + known,
      cases: () => Iterator.from(report.findings).map(findingCase)
    },
    {
      name: "not seen",
      tests: summary.gaps + accepted,
      failures: 0,
      errors: summary.gaps - knownGaps,
      skipped: accepted + knownGaps,
      cases: () => Iterator.from(report.gaps).map(gapCase)
    },
    ...comparison ? [
      {
        name: "closed",
        tests: comparison.closed.length,
        failures: 0,
        errors: 0,
        skipped: 0,
        cases: () => comparison.closed.map((one) => absentCase(one, ""))
      },
      {
        name: "no longer seen",
        tests: comparison.notSeen.length,
        failures: 0,
        errors: 0,
        skipped: comparison.notSeen.length,
        cases: () => comparison.notSeen.map(
          (one) => absentCase(one, element("skipped", { message: one.why }))
        )
      }
    ] : [],
    {
      name: "inside",
      tests: inside.length,
      failures: 0,
      errors: 0,
      skipped: 0,
      cases: () => inside
    }
  ];
  const sum2 = (of) => suites.reduce((total, suite) => total + of(suite), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({
    name: run.tool.name,
    tests: sum2(({ tests }) => tests),
    failures: summary.findings - known,
    errors: summary.gaps - knownGaps,
    time: "0"
  })}>
`;
  for (const { name, tests, failures, errors, skipped, cases } of suites) {
    const timestamp = run.finishedAt.slice(0, 19);
    yield `  <testsuite${attributes({ name, tests, failures, errors, skipped, timestamp, time: "0" })}>
`;
    yield "    <properties>\n";
    yield property("boundary", run.boundary.id);
    yield property("as-of", run.asOf);
    yield property("tool", `${run.tool.name} ${run.tool.version}`);
    if (run.leftOut) yield property("left-out", leftOutInWords(run.leftOut));
    yield "    </properties>\n";
    yield* cases();
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}
function findingCase(finding) {
  const { rule, resource, role, location: location2, outside, evidence, exception, level } = finding;
  const where2 = `${location2.code}: ${placeInWords(location2, outside)}`;
  const message = `${level}: ${role} of ${resource.name} at ${where2}`;
  const body = isAccepted(finding) ? element("skipped", {
    message: `accepted until ${exception.expires} by ${exception.approvedBy}: ${exception.reason}`
  }) : isKnown(finding) ? element("skipped", { message: `known: ${message}` }) : element("failure", { type: finding.verdict, message }, [
    `${evidence.pointer}: ${evidence.why}`,
    evidence.docs,
    `How to close it: data-boundary explain ${rule} ${resource.type}`
  ]);
  return testcase(
    `${resource.provider}.${resource.scope}.${rule}`,
    `${resource.id} -> ${role} ${location2.code}`,
    body
  );
}
function absentCase(one, body) {
  const { rule, resource } = one;
  return testcase(
    `${resource.provider}.${resource.scope}.${rule}`,
    `${resource.id} -> ${absentPlace(one)}`,
    body
  );
}
function gapCase(gap) {
  const { provider, scope, region, service, type, resource, role, exception } = gap;
  const place = [region, service, type, resource, role].filter((part) => part !== void 0);
  const body = isAccepted(gap) ? element("skipped", {
    message: `accepted until ${exception.expires} by ${exception.approvedBy}: ${exception.reason}`
  }) : isKnown(gap) ? element("skipped", { message: `known: ${gap.detail}` }) : element("error", { type: gap.reason, message: gap.detail }, [gap.remedy]);
  return testcase(
    `${provider}.${scope}.not-seen`,
    `${gap.reason} ${place.join(" ")}: ${gap.detail}`,
    body
  );
}
function insideCases({ summary }) {
  return placeRows(summary.places).flatMap(
    ({ name, roles: roles2 }) => rolesOf(roles2).flatMap(
      ([role, { inside }]) => inside > 0 ? [testcase("inside", `${role}: ${name} (${inside})`)] : []
    )
  );
}
function testcase(classname, name, body = "") {
  const head2 = `    <testcase${attributes({ classname, name, time: "0" })}`;
  return body === "" ? `${head2}/>
` : `${head2}>${body}</testcase>
`;
}
function element(name, { message, ...rest }, more3 = []) {
  const lines = [message, ...more3].map(forXml).join("\n");
  return `<${name}${attributes({ ...rest, message })}>${lines}</${name}>`;
}
var property = (name, value2) => `      <property${attributes({ name, value: value2 })}/>
`;
var attributes = (all) => Object.entries(all).map(([name, value2]) => ` ${name}="${forXml(`${value2}`)}"`).join("");

// src/report/counts.ts
function countsInWords(report) {
  const { summary } = report;
  if (summary.findings === 0) return [];
  const anywhere = summary.anywhere > 0 ? [`anywhere ${grouped(summary.anywhere)}`] : [];
  const isOfFiles = [...report.findings].every(({ evidence }) => evidence.declared);
  const { owners: owners2 = {}, none: none2 = 0 } = summary.byOwner ?? {};
  return [
    `by country: ${[...largest2(summary.byCountry, countryName), ...anywhere].join(", ")}`,
    `by role: ${largest2(summary.byRole, (role) => role).join(", ")}`,
    `by ${isOfFiles ? "file" : "account"}: ${largest2(byAccount(report), (name) => name).join(", ")}`,
    ...summary.byOwner ? [
      `by owner: ${[...largest2(owners2, forTerminal), ...none2 > 0 ? [`no owner ${grouped(none2)}`] : []].join(", ")}`
    ] : []
  ];
}
function byAccount({ findings, run }) {
  const names = new Map(
    run.identities.flatMap((identity) => {
      const [, name, id] = /^(.+) \(([^()]+)\)$/.exec(identity) ?? [];
      return name !== void 0 && id !== void 0 ? [[id, name]] : [];
    })
  );
  const tally = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (isAccepted(finding)) continue;
    const { resource, evidence } = finding;
    const name = evidence.declared ? forTerminal(evidence.declared.file) : forTerminal(names.get(resource.scope) ?? accountInWords(resource));
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(tally);
}
var largestShown = 6;
function largest2(tally, name) {
  const sorted = Object.entries(tally).sort(([, a], [, b]) => b - a);
  const more3 = sorted.length - largestShown;
  return [
    ...sorted.slice(0, largestShown).map(([key2, count]) => `${name(key2)} ${grouped(count)}`),
    ...more3 > 0 ? [`and ${grouped(more3)} more`] : []
  ];
}

// src/report/markdown-coverage.ts
function gapRows(room, { gaps }) {
  return tableWithin(
    room,
    ["Gap", "Where", "What was not seen", "Remedy"],
    Iterator.from(gaps).map((gap) => () => {
      const place = [
        accountInWords(gap),
        gap.region,
        gap.service,
        gap.resource ?? gap.type,
        gap.role
      ];
      return [
        `${gap.reason}<br>${gapReasonInWords[gap.reason]}`,
        [
          ...place.filter((part) => part !== void 0).map(forMarkdown),
          ...gap.resources === void 0 ? [] : [counted(gap.resources, "resource")]
        ].join("<br>"),
        forMarkdown(gap.detail),
        isAccepted(gap) ? `accepted by ${forMarkdown(gap.exception.approvedBy)} until ${gap.exception.expires}` : forMarkdown(gap.remedy)
      ];
    })
  ).text;
}
function exceptionRows(room, { exceptions: exceptions2 }) {
  return tableWithin(
    room,
    ["Exception", "Resource", "What is the matter"],
    exceptions2.filter(isSpent).map(({ rule, resource, status: status2, expires, approvedBy, warning }) => () => [
      forMarkdown(rule),
      forMarkdown(resource),
      [
        ...status2 === "expired" ? [`ran out on ${expires} (approved by ${forMarkdown(approvedBy)})`] : status2 === "unused" ? ["matches nothing: remove it, or correct its pattern"] : [],
        ...warning === void 0 ? [] : [forMarkdown(warning)]
      ].join("<br>")
    ])
  ).text;
}
function blindSpotRows(room, { blindSpots }) {
  return tableWithin(
    room,
    ["Type", "Resources", "What no API shows"],
    blindSpots.map(({ type, resources, detail }) => () => [
      forMarkdown(type),
      grouped(resources),
      wholeForMarkdown(detail)
    ])
  ).text;
}
function homeOnlyRows(room, { types }) {
  return tableWithin(
    room,
    ["Type", "Resources"],
    types.filter(({ depth }) => depth === "home-only").map(({ type, resources }) => () => [forMarkdown(type), grouped(resources)])
  ).text;
}
function scannedRows(room, { coverage }) {
  const scopes = Map.groupBy(coverage, (unit) => `${unit.provider} ${unit.scope}`);
  return tableWithin(
    room,
    ["Account", "Regions", "Services", "Units of work", "Resources", "Calls"],
    scopes.values().map((units) => () => [
      forMarkdown(accountInWords(units[0])),
      several(units, ({ region }) => region),
      several(units, ({ service }) => service),
      ended(units),
      sum(units, ({ resources }) => resources),
      sum(units, ({ calls }) => calls)
    ])
  ).text;
}
function several(units, what) {
  const all = [...new Set(units.map(what))];
  return all.length <= 4 ? all.map(forMarkdown).join(", ") : `${all.length}`;
}
function ended(units) {
  const statuses = Map.groupBy(units, ({ status: status2 }) => status2);
  return statuses.entries().map(([status2, those]) => `${grouped(those.length)} ${status2}`).toArray().join(", ");
}
function sum(units, what) {
  return grouped(units.reduce((total, unit) => total + what(unit), 0));
}

// src/report/markdown-controls.ts
function controlTable(room, report) {
  return tableWithin(
    room,
    ["Framework", "Control", "What it asks", "Findings", "Reference"],
    controlRows(report).map(({ framework, control, findings }) => () => [
      forMarkdown(frameworkName(framework)),
      forMarkdown(control.id),
      [control.title, ...control.note === void 0 ? [] : [control.note]].map(forMarkdown).join("<br>"),
      grouped(findings),
      `${verifiedInWords[control.verified]}, ${control.checked}`
    ])
  ).text;
}

// src/report/markdown-groups.ts
var mostGroups = 10;
function groupTable(room, { findings, rules }) {
  const groups = [...groupsOf(findings).values()];
  const { text: text2 } = tableWithin(
    room,
    ["Level", "Finding", "Type", "How many", "Fix"],
    groups.slice(0, mostGroups).map(({ rule, type, count, shown }) => () => {
      const known = rules.find(({ id }) => id === rule);
      const remedy = known?.remedies?.find((one) => one.type.toLowerCase() === type.toLowerCase());
      return [
        shown[0].level,
        forMarkdown(rule),
        forMarkdown(type),
        grouped(count),
        remedy ? `${remedy.warning === void 0 ? "" : "(warning) "}${wholeForMarkdown(remedy.summary)}` : wholeForMarkdown(known?.title ?? "")
      ];
    })
  );
  const more3 = groups.length - mostGroups;
  return text2 + (text2 !== "" && more3 > 0 ? `
_and ${grouped(more3)} more groups_
` : "");
}

// src/report/markdown.ts
var summaryLimit = 1e6;
var commentLimit = 6e4;
var markdown = {
  id: "markdown",
  render: (report, options) => [summarise(report, options, summaryLimit)]
};
function summarise(report, { locate }, limit) {
  const { run } = report;
  const parts = [
    `## ${forMarkdown(verdict(report))}
`,
    ...run.policy === void 0 ? [`${forMarkdown(noPolicy(run))}
`] : [],
    counts(report),
    ...countsList(report),
    about(report)
  ];
  let room = limit - parts.reduce((total, part) => total + bytes(part) + 1, 0);
  const section2 = (share, title, make, more3 = "") => {
    const before = `### ${title}

${more3}`;
    const text2 = make(Math.floor(room * share) - bytes(before));
    if (text2 === "") return;
    parts.splice(-1, 0, before + text2);
    room -= bytes(before) + bytes(text2) + 1;
  };
  const { comparison } = report;
  if (comparison)
    for (const { share, title, make } of comparisonSections({ ...report, comparison }, locate))
      section2(share, title, make);
  section2(0.3, "What to fix first", (space) => groupTable(space, report));
  section2(0.3, "Where the data is", (space) => placesTable(space, report));
  section2(1, "Findings by country and role", () => byCountryAndRole(report));
  if (comparison)
    section2(
      0.4,
      "Known findings",
      (space) => findingRows(space, { findings: findingsThat(report, isKnown) }, locate)
    );
  else section2(0.5, "Findings", (space) => findingRows(space, report, locate));
  section2(
    0.6,
    "Not seen",
    (space) => gapRows(space, report),
    "A gap is never a pass: nothing is known of what stands here.\n\n"
  );
  section2(0.4, "Controls", (space) => controlTable(space, report), `${controlsNote}

`);
  section2(0.5, "What was scanned", (space) => scannedRows(space, report));
  section2(0.4, "Exceptions to look at", (space) => exceptionRows(space, report));
  section2(0.4, "Accepted by the policy", (space) => acceptedRows(space, report));
  section2(
    0.5,
    "Blind spots",
    (space) => blindSpotRows(space, report),
    "What no API shows: ask whoever runs them.\n\n"
  );
  section2(
    0.7,
    "Known by home only",
    (space) => homeOnlyRows(space, report),
    "The copies and flows of these types were not looked at.\n\n"
  );
  if (run.status === "incomplete" && report.summary.gaps === 0)
    parts.splice(2, 0, "The scan was stopped before its end.\n");
  return parts.join("\n");
}
function counts({ summary }) {
  const said = [
    `**${counted(summary.findings, "finding")}**`,
    ...levels.flatMap(
      (level) => summary.byLevel[level] > 0 ? [counted(summary.byLevel[level], level)] : []
    ),
    `**${counted(summary.gaps, "gap")}**`,
    ...summary.excepted > 0 ? [`${grouped(summary.excepted)} accepted`] : [],
    counted(summary.resources, "resource"),
    counted(summary.placements, "placement")
  ];
  return `${said.join(" · ")}
`;
}
function countsList(report) {
  const lines = countsInWords(report).map((line3) => `- ${wholeForMarkdown(line3)}
`);
  return lines.length === 0 ? [] : [lines.join("")];
}
function about({ run }) {
  const listed2 = (all) => all.slice(0, 20).map(forMarkdown).join(", ") + (all.length > 20 ? ` and ${all.length - 20} more` : "");
  return [
    `Boundary ${forMarkdown(run.boundary.id)} (${run.boundary.countries.length} countries) as of ${run.asOf}`,
    `targets: ${listed2(run.targets)}`,
    ...run.identities.length > 0 ? [`seen as ${listed2(run.identities)}`] : [],
    ...run.policy === void 0 ? [] : [`policy ${forMarkdown(run.policy)}`],
    `${run.tool.name} ${forMarkdown(run.tool.version)}. This is evidence for a legal assessment, and none itself.
`
  ].join("; ");
}

// src/report/ocsf.ts
var ocsf = { id: "ocsf", render: (report) => chunked(write8(report)) };
var schemaVersion = "1.8.0";
var severity2 = {
  error: [4, "High"],
  warning: [3, "Medium"],
  note: [1, "Informational"]
};
var pass = [1, "Pass"];
var fail = [3, "Fail"];
var noResult = [2, "Warning"];
var other = (status2) => [99, status2];
function* write8(report) {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  for (const finding of report.findings)
    yield lineOf(ofFinding(finding, rules.get(finding.rule), report));
  for (const gap of report.gaps) yield lineOf(ofGap(gap, report));
  const { closed = [], notSeen: notSeen3 = [] } = report.comparison ?? {};
  for (const one of closed) yield lineOf(ofAbsent(one, "closed", report));
  for (const one of notSeen3) yield lineOf(ofAbsent(one, "no longer seen", report));
}
var lineOf = (event) => {
  const json2 = toJson(event);
  return json2.includes("\\ud") ? `${json2.replace(loneSurrogate, "$1\\ufffd")}
` : `${json2}
`;
};
var loneSurrogate = /((?<!\\)(?:\\\\)*)(?:\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2})\\ud[c-f][\da-f]{2})/gi;
function ofFinding(finding, rule, report) {
  const { resource, role, location: location2, outside, verdict: verdict2, evidence, level, fingerprint } = finding;
  const title = rule?.title ?? finding.rule;
  const remedy = rule?.remedies?.find(
    ({ type }) => type.toLowerCase() === resource.type.toLowerCase()
  );
  return {
    ...common(report, finding, severity2[level], fingerprint),
    message: `${role} of ${forTerminal(resource.name)} at ${forTerminal(location2.code)}: ${placeInWords(location2, outside)}`,
    cloud: cloudOf(resource.provider, resource.scope),
    finding_info: {
      uid: fingerprint,
      title,
      desc: evidence.why,
      analytic: { uid: finding.rule, name: title, type_id: 1, type: "Rule" },
      ...evidence.docs !== "" && { src_url: evidence.docs }
    },
    compliance: {
      control: finding.rule,
      ...finding.references.length > 0 && { requirements: finding.references },
      ...status(verdict2 === "outside" ? fail : other("May leave"))
    },
    resources: [
      {
        uid: resource.id,
        name: resource.name,
        type: resource.type,
        region: location2.code,
        labels: Object.entries(resource.labels).map(([key2, value2]) => `${key2}=${value2}`).sort(),
        data: {
          role,
          verdict: verdict2,
          countries: location2.countries,
          outside,
          ...finding.into !== void 0 && { into: finding.into }
        }
      }
    ],
    ...remedy && { remediation: { desc: remedy.summary, references: remedy.sources } },
    evidences: [
      {
        data: {
          pointer: evidence.pointer,
          value: evidence.value,
          basis: evidence.basis,
          ...evidence.declared && { declared: evidence.declared }
        }
      }
    ],
    unmapped: unmapped(report)
  };
}
function ofAbsent(one, state, report) {
  const { rule, resource, location: location2, fingerprint, why, level } = one;
  return {
    ...common(report, { baselineState: state }, severity2[level], fingerprint),
    message: `${state}: ${forTerminal(resource.name)}, ${forTerminal(absentPlace(one))}`,
    cloud: cloudOf(resource.provider, resource.scope),
    finding_info: {
      uid: fingerprint,
      title: rule,
      desc: why,
      analytic: { uid: rule, name: rule, type_id: 1, type: "Rule" }
    },
    compliance: { control: rule, ...status(state === "closed" ? pass : noResult) },
    resources: [
      { uid: resource.id, name: resource.name, type: resource.type, region: location2.code }
    ],
    unmapped: unmapped(report)
  };
}
function ofGap(gap, report) {
  const title = `Not seen: ${gapReasonInWords[gap.reason]}`;
  return {
    ...common(report, gap, severity2.warning, gap.fingerprint),
    message: `not seen: ${forTerminal(gap.detail)}`,
    cloud: cloudOf(gap.provider, gap.scope, gap.region),
    finding_info: {
      uid: gap.id,
      title,
      desc: gap.detail,
      analytic: { uid: `not-seen-${gap.reason}`, name: title, type_id: 1, type: "Rule" }
    },
    compliance: { control: `not-seen-${gap.reason}`, ...status(noResult) },
    resources: [
      {
        ...gap.resource !== void 0 && { uid: gap.resource },
        name: gap.resource ?? gap.type ?? gap.service ?? gap.scope,
        ...gap.type !== void 0 && { type: gap.type },
        ...gap.region !== void 0 && { region: gap.region }
      }
    ],
    remediation: { desc: gap.remedy },
    unmapped: unmapped(report)
  };
}
function common({ run }, { exception, baselineState }, [severityId, severityName], uid) {
  const [statusId, statusName] = isAccepted(exception ? { exception } : {}) ? [3, "Suppressed"] : baselineState === "closed" ? [4, "Resolved"] : baselineState === "no longer seen" ? [99, "No longer seen"] : baselineState === "known" ? [99, "Known"] : [1, "New"];
  const [activity, activityName] = baselineState === "closed" ? [3, "Close"] : baselineState === void 0 || baselineState === "new" ? [1, "Create"] : [2, "Update"];
  return {
    activity_id: activity,
    activity_name: activityName,
    category_uid: 2,
    category_name: "Findings",
    class_uid: 2003,
    class_name: "Compliance Finding",
    type_uid: 200300 + Number(activity),
    type_name: `Compliance Finding: ${activityName}`,
    time: Date.parse(run.finishedAt),
    severity_id: severityId,
    severity: severityName,
    status_id: statusId,
    status: statusName,
    ...exception && {
      status_detail: `${exception.reason} (approved by ${exception.approvedBy} until ${exception.expires})`
    },
    metadata: {
      version: schemaVersion,
      uid,
      profiles: ["cloud"],
      product: {
        name: run.tool.name,
        vendor_name: run.tool.name,
        version: run.tool.version,
        url_string: projectUrl
      }
    }
  };
}
var status = ([id, name]) => ({ status_id: id, status: name });
var unmapped = ({ run }) => ({
  boundary: run.boundary.id,
  as_of: run.asOf,
  scan_status: run.status
});
function cloudOf(provider, scope, region) {
  const facts = isProvider(provider) ? factsOf(provider) : void 0;
  return {
    provider: facts?.name ?? "none",
    ...region !== void 0 && { region },
    account: { uid: scope, ...facts?.ocsfAccount ?? { type_id: 99, type: "File" } }
  };
}

// src/report/oscal.ts


// src/report/oscal-controls.ts
var nist = "nist-800-53r5";
var location = { id: "SA-9(5)", title: "Processing, Storage, and Service Location" };
function oscalControls(frameworks = []) {
  if (frameworks.length === 0)
    return {
      all: [{ title: location.title, rules: "all", ...targetOf(nist, location.id) }],
      selections: [selection("NIST SP 800-53, Rev. 5", [controlId(nist, location.id)])]
    };
  return {
    all: frameworks.flatMap(
      ({ id: framework, controls: controls2 }) => controls2.map(({ id, title, rules }) => ({ title, rules, ...targetOf(framework, id) }))
    ),
    selections: frameworks.map(
      (framework) => selection(
        frameworkName(framework),
        framework.controls.map(({ id }) => controlId(framework.id, id))
      )
    )
  };
}
var selection = (description, ids) => ({
  description,
  "include-controls": ids.map((id) => ({ "control-id": id }))
});
function controlId(framework, id) {
  return framework === nist ? id.toLowerCase().replace(/\((\d+)\)$/, ".$1") : `${framework}_${id.replaceAll(/[^\p{L}\p{N}.-]+/gu, "_").replace(/_$/, "")}`;
}
function targetOf(framework, id) {
  return framework === nist ? { type: "statement-id", target: `${controlId(framework, id)}_smt` } : { type: "objective-id", target: controlId(framework, id) };
}

// src/report/oscal.ts
var oscal = { id: "oscal", render: (report) => chunked(write9(report)) };
var oscalVersion = "1.1.3";
function* write9(report) {
  const { run } = report;
  const uuid = uuids(`${run.startedAt} ${run.finishedAt} ${run.targets.join(" ")}`);
  const plan = uuid("no separate plan");
  const controls2 = oscalControls(report.frameworks);
  yield `{"assessment-results":{"uuid":"${uuid("assessment results")}","metadata":${toJson({
    title: "Data location assessment results",
    "last-modified": run.finishedAt,
    version: run.finishedAt,
    "oscal-version": oscalVersion,
    props: [
      property2("boundary", run.boundary.id),
      property2("as-of", run.asOf),
      property2("tool", `${run.tool.name} ${run.tool.version}`)
    ]
  })},"import-ap":{"href":"#${plan}"},"results":[{"uuid":"${uuid("result")}",${members({
    title: `Data locations, ${run.finishedAt.slice(0, 10)}`,
    description: describe(report),
    start: run.startedAt,
    end: run.finishedAt,
    props: [property2("status", run.status)],
    "reviewed-controls": {
      "control-selections": controls2.selections,
      remarks: "Only the part of a control that the locations in the providers' configuration show was reviewed."
    }
  })}`;
  const counts3 = /* @__PURE__ */ new Map();
  const subjects = /* @__PURE__ */ new Set();
  let before = ',"observations":[\n';
  for (const finding of report.findings) {
    yield before + toJson(observationOf(finding, uuid, run.finishedAt));
    before = ",\n";
    subjects.add(finding.resource.id);
    if (!isAccepted(finding)) counts3.set(finding.rule, (counts3.get(finding.rule) ?? 0) + 1);
  }
  let number2 = 0;
  for (const gap of report.gaps) {
    yield before + toJson(gapObservation(gap, uuid(`gap ${number2++}`), run.finishedAt));
    before = ",\n";
  }
  if (before === ",\n") yield "\n]";
  before = ',"findings":[\n';
  for (const control of controls2.all) {
    const rules = new Map([...counts3].filter(([rule]) => isOf(control, rule)));
    if (rules.size === 0) continue;
    yield before;
    yield* findingOf(control, rules, report.findings, uuid);
    before = ",\n";
  }
  if (before === ",\n") yield "\n]";
  yield `}],"back-matter":{"resources":[
${toJson({
    uuid: plan,
    title: "No separate assessment plan",
    description: `The policy and the rules of ${run.tool.name} ${forOscal(run.tool.version)} take its place.`
  })}`;
  for (const id of subjects) yield `,
${toJson({ uuid: uuid(id), title: forOscal(id) })}`;
  yield "\n]}}}\n";
}
function describe({ run, summary }) {
  return [
    `Boundary ${forOscal(run.boundary.id)} as of ${run.asOf}. ${summary.findings} findings that count, ${summary.excepted} accepted, ${summary.gaps} gaps: what was not seen is no pass.`,
    ...run.leftOut ? [`Left out on purpose: ${forOscal(leftOutInWords(run.leftOut))}.`] : []
  ].join(" ");
}
function observationOf(finding, uuid, collected) {
  const { resource, role, location: location2, outside, evidence, rule, verdict: verdict2, exception } = finding;
  return {
    uuid: uuid(nameOf(finding)),
    title: rule,
    description: forOscal(
      `${role} of ${resource.type} ${resource.name} at ${location2.code} (${placeInWords(location2, outside)}): ${evidence.why}`
    ),
    props: [
      property2("rule", rule),
      property2("verdict", verdict2),
      property2("level", finding.level),
      property2("location", location2.code),
      ...outside.map((country) => property2("country", country)),
      ...exception === void 0 ? [] : [
        property2("exception", exception.expired ? "expired" : "accepted"),
        property2("exception-expires", exception.expires),
        property2("exception-approved-by", exception.approvedBy)
      ]
    ],
    methods: ["EXAMINE"],
    types: ["finding"],
    subjects: [
      {
        "subject-uuid": uuid(resource.id),
        type: "resource",
        title: forOscal(resource.name),
        props: [
          property2("type", resource.type),
          property2("provider", resource.provider),
          property2("account", resource.scope)
        ]
      }
    ],
    "relevant-evidence": [
      {
        description: forOscal(
          evidence.pointer === "" ? evidence.why : `${evidence.pointer} = ${valueInWords(evidence.value)}`
        ),
        .../^https:\/\/[\w./?=&%#:()~-]+$/.test(evidence.docs) && {
          links: [{ href: evidence.docs, rel: "reference" }]
        }
      }
    ],
    collected
  };
}
function gapObservation(gap, uuid, collected) {
  const { reason, provider, scope, region, service, type, resource, role } = gap;
  const place = { provider, account: scope, region, service, type, resource, role };
  return {
    uuid,
    title: `not-seen-${reason}`,
    description: `Not seen: ${forOscal(gap.detail)}`,
    props: [
      property2("gap", reason),
      ...Object.entries(place).flatMap(
        ([name, value2]) => value2 === void 0 ? [] : [property2(name, value2)]
      ),
      ...isAccepted(gap) ? [property2("exception", "accepted")] : []
    ],
    methods: ["UNKNOWN"],
    types: ["discovery"],
    collected,
    remarks: `Remedy: ${forOscal(gap.remedy)}`
  };
}
var nameOf = ({ fingerprint }) => `observation ${fingerprint}`;
var isOf = ({ rules }, rule) => rules === "all" || rules.includes(rule);
function* findingOf({ title, type, target }, counts3, findings, uuid) {
  const sum2 = (verdict2) => [...counts3].reduce((total, [rule, count]) => total + (rule.endsWith(verdict2) ? count : 0), 0);
  const outside = sum2("outside");
  yield `{"uuid":"${uuid(`control ${target}`)}",${members({
    title,
    description: `${outside} findings outside the boundary, ${sum2("may-leave")} that may leave it.`,
    target: {
      type,
      "target-id": target,
      // Where data only may leave, nobody knows that it does.
      status: { state: "not-satisfied", reason: outside > 0 ? "fail" : "other" }
    }
  })},"related-observations":[`;
  let before = "";
  for (const finding of findings) {
    if (isAccepted(finding) || !counts3.has(finding.rule)) continue;
    yield `${before}{"observation-uuid":"${uuid(nameOf(finding))}"}`;
    before = ",";
  }
  yield "]}";
}
var property2 = (name, value2) => ({
  name,
  ns: projectUrl,
  value: forTerminal(value2).trim() || "(empty)"
});
var members = (object) => toJson(object).slice(1, -1);
function uuids(run) {
  return (name) => {
    const hex = hash("sha1", `${projectUrl} ${run}
${name}`);
    const variant = "89ab"[Number.parseInt(hex[16], 16) & 3];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

// src/report/sarif-text.ts
function sentence(text2) {
  const plain = forSarifMessage(text2.trim());
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?…]$/.test(plain) ? "" : "."}`;
}

// src/report/sarif-result.ts
function resultWriter({
  ruleIndex,
  taxonomies,
  policyFile
}) {
  const countries2 = repeated();
  const outside = repeated();
  const taxa = repeated((references, rule) => {
    const found = taxonomies.references(rule, references);
    return found.length > 0 ? `,"taxa":${toJson(found)}` : "";
  });
  return ({ declaration, finding }) => {
    const { rule, resource, location: location2, evidence, fingerprint } = finding;
    const { code } = location2;
    const index = ruleIndex.get(rule);
    const { uri, startLine, startColumn, locatedBy, confidence } = sarifPlace(
      finding,
      declaration,
      policyFile
    );
    return `{"ruleId":${toJson(rule)}${index === void 0 ? "" : `,"ruleIndex":${index}`},"level":"${finding.level}","message":{"text":${toJson(messageOf(finding))}},"locations":[{"physicalLocation":{"artifactLocation":{"uri":${toJson(uri)}}${startLine === void 0 ? "" : `,"region":{"startLine":${startLine}${startColumn === void 0 ? "" : `,"startColumn":${startColumn}`}}`}},"logicalLocations":[{"name":${toJson(resource.name)},"fullyQualifiedName":${toJson(resource.id)},"kind":"resource"}],"message":{"text":${toJson(forSarifMessage(`${resource.type} ${resource.name}`))}}}],"partialFingerprints":{"dataBoundary/v1":"${fingerprint}","primaryLocationLineHash":"${fingerprint.slice(0, 16)}:1"}` + taxa(rule, finding.references) + (isAccepted(finding) ? `,"suppressions":[${toJson(suppressionOf(finding.exception))}]` : "") + (finding.baselineState ? `,"baselineState":"${baselineStates[finding.baselineState]}"` : "") + `,"properties":{"provider":"${resource.provider}","scope":${toJson(resource.scope)},"type":${toJson(resource.type)},"role":"${finding.role}","location":${toJson(code)},"countries":${countries2(code, location2.countries)},"outside":${outside(code, finding.outside)},"verdict":"${finding.verdict}","pointer":${toJson(evidence.pointer)},"value":${toJson(evidence.value ?? null)},"docs":${toJson(evidence.docs)},"locatedBy":${toJson(locatedBy)},"confidence":"${confidence}"}}`;
  };
}
var baselineStates = { new: "new", worse: "updated", known: "unchanged" };
function absentResult(one, ruleIndex) {
  const { rule, resource, level, role, location: location2, fingerprint, why } = one;
  return toJson({
    ruleId: rule,
    ...ruleIndex !== void 0 && { ruleIndex },
    level,
    message: {
      text: `Closed: ${forSarifMessage(resource.type)} ${forSarifMessage(resource.name)}: ${role} at ${forSarifMessage(location2.code)}. ${sentence(why)}`
    },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: absentUri(one) } },
        logicalLocations: [
          { name: resource.name, fullyQualifiedName: resource.id, kind: "resource" }
        ]
      }
    ],
    partialFingerprints: {
      "dataBoundary/v1": fingerprint,
      primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`
    },
    baselineState: "absent"
  });
}
var absentUri = ({ resource }) => ["cloud", resource.provider, resource.scope, resource.name].map(encodeURIComponent).join("/");
function suppressionOf({ reason, approvedBy, expires }) {
  return {
    kind: "external",
    status: "accepted",
    justification: `${reason} (approved by ${approvedBy} until ${expires})`
  };
}
function messageOf(finding) {
  const { resource, evidence, exception } = finding;
  const title = `${nameOf2(finding)}, ${accountInWords(finding.resource, forSarifMessage)}: ${where(finding)}.`;
  const read = evidence.basis === "stated" ? ` Read at ${evidence.pointer} = ${value(evidence.value)}.` : "";
  const expired = exception?.expired ? ` Its exception ran out on ${exception.expires}.` : "";
  return `${title} ${sentence(evidence.why)}${forSarifMessage(read)} Resource: ${forSarifMessage(resource.id)}.${expired}`;
}
function nameOf2({ resource }) {
  return `${forSarifMessage(resource.type)} ${forSarifMessage(resource.name)}`;
}
function where({ role, location: location2, outside, verdict: verdict2 }) {
  const says = verdict2 === "outside" ? "is" : "may be";
  return `${role} ${says} at ${forSarifMessage(location2.code)} (${codes(location2.countries)}: ${placeInWords(location2, outside)})`;
}
function codes(countries2) {
  return countries2.length > 31 ? `${countries2.length} countries` : countries2.join(" ");
}
function value(it) {
  return JSON.stringify(it ?? null);
}

// src/report/sarif-rules.ts
var mostTags = 10;
var longestDescription = 1024;
function taxonomiesOf(citations, frameworks = []) {
  const byCatalogue = [...Map.groupBy(citations, ({ catalogue }) => catalogue)];
  const references = /* @__PURE__ */ new Map();
  const components = byCatalogue.map(([name, cited], component) => {
    cited.forEach(
      ({ id }, index) => references.set(id, { id, index, toolComponent: { name, index: component } })
    );
    return {
      name,
      shortDescription: { text: name },
      isComprehensive: false,
      taxa: cited.map(({ id, title, url }) => ({
        id,
        shortDescription: { text: title },
        helpUri: url
      }))
    };
  });
  const offset = components.length;
  return {
    components: [...components, ...frameworks.map(taxonomyOf)],
    references: (rule, cites) => [
      ...cites.flatMap((id) => references.get(id) ?? []),
      ...frameworks.flatMap(
        ({ id: name, controls: controls2 }, at) => controls2.flatMap(
          ({ id, rules }, index) => rules.includes(rule) ? [{ id, index, toolComponent: { name, index: offset + at } }] : []
        )
      )
    ]
  };
}
function taxonomyOf(framework) {
  const { id, edition, controls: controls2 } = framework;
  return {
    name: id,
    fullName: frameworkName(framework),
    version: edition,
    shortDescription: { text: frameworkName(framework) },
    isComprehensive: false,
    taxa: controls2.map(({ id: control, title, source, verified, checked, note }) => ({
      id: control,
      shortDescription: { text: title },
      helpUri: source,
      properties: { verified, checked, ...note !== void 0 && { note } }
    }))
  };
}
function descriptorOf(rule, citations, taxonomies) {
  const cited = citations.filter(({ id }) => rule.references.includes(id));
  const relationships = taxonomies.references(rule.id, rule.references).map((target) => ({ target, kinds: ["relevant"] }));
  const tags = [
    "security",
    "data-residency",
    rule.role,
    ...cited.map(({ catalogue }) => catalogue)
  ];
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: rule.title.slice(0, longestDescription) },
    fullDescription: { text: `${rule.what} ${rule.why}`.slice(0, longestDescription) },
    helpUri: rulePageUrl(rule.id),
    help: { text: helpText(rule, cited), markdown: helpMarkdown(rule, cited) },
    defaultConfiguration: { level: rule.level },
    ...relationships.length > 0 && { relationships },
    properties: {
      tags: [...new Set(tags)].slice(0, mostTags),
      // Where all of a set of countries is outside, nothing was inferred; where some are, data may still stay.
      precision: rule.verdict === "outside" ? "very-high" : "high",
      "security-severity": rule.securitySeverity,
      "problem.severity": rule.level === "note" ? "recommendation" : rule.level
    }
  };
}
function gapDescriptors() {
  return gapReasons.map((reason) => ({
    id: `gap/${reason}`,
    name: pascal(reason),
    shortDescription: { text: `${gapReasonInWords[reason]}.` },
    fullDescription: {
      text: `Not seen by this scan, and therefore not vouched for: ${gapReasonInWords[reason]}.`
    },
    help: { text: "A gap is never a pass. The notification says what was missed and what to do." },
    helpUri: rulePageUrl(`gap-${reason}`)
  }));
}
function helpText({ what, why, remediation, remedies = [] }, cited) {
  return [
    what,
    why,
    ...remedies.map(
      ({ type, summary, warning }) => `${type}: ${summary}${warning === void 0 ? "" : ` Warning: ${warning}`}`
    ),
    ...Object.entries(remediation).map(([tool, how]) => `${toolNames[tool] ?? tool}: ${how}`),
    ...cited.map(({ title, url }) => `${title}: ${url}`)
  ].join("\n\n");
}
function helpMarkdown({ what, why, remediation, remedies = [] }, cited) {
  const ways = waysOf2(remediation);
  const references = cited.map(({ title, url }) => `- [${title}](${url})`);
  return [
    "## What",
    what,
    "## Why it matters",
    why,
    ...remedies.flatMap(({ type, summary, warning, steps: steps2 }) => [
      `## How to fix it: ${type}`,
      summary,
      ...warning === void 0 ? [] : [`**Warning:** ${warning}`],
      ...waysOf2(steps2)
    ]),
    ...ways.length > 0 ? [remedies.length > 0 ? "## How to fix it: other types" : "## How to fix it", ...ways] : [],
    ...references.length > 0 ? ["## References", references.join("\n")] : []
  ].join("\n\n");
}
function waysOf2(steps2) {
  return Object.entries(steps2).map(([tool, how]) => `**${toolNames[tool] ?? tool}**

${how}`);
}
var toolNames = {
  console: "Console",
  cli: "Command line",
  terraform: "Terraform",
  bicep: "Bicep",
  cloudformation: "CloudFormation"
};
function pascal(id) {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif.ts
var mostResults = 5e3;
var mostNotifications = 1e3;
var sarif = {
  id: "sarif",
  render: (report, options) => chunked(write10(report, options))
};
function* write10(report, options) {
  const { drafts, leftOut } = draftsOf(report, options);
  const taxonomies = taxonomiesOf(report.citations, report.frameworks);
  const used = new Set(drafts.map(({ finding }) => finding.rule));
  const rules = report.rules.filter(({ id }) => used.has(id));
  const driver = {
    name: report.run.tool.name,
    semanticVersion: report.run.tool.version,
    informationUri: projectUrl,
    rules: rules.map((rule) => descriptorOf(rule, report.citations, taxonomies)),
    notifications: gapDescriptors(),
    ...taxonomies.components.length > 0 && {
      supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index }))
    }
  };
  yield `{
"$schema": ${toJson(sarifSchemaUrl)},
"version": "2.1.0",
"runs": [{
`;
  yield `"tool": ${toJson({ driver })},
`;
  yield `"automationDetails": ${toJson({ id: categoryOf(options) })},
`;
  yield `"columnKind": "utf16CodeUnits",
`;
  yield `"invocations": [${toJson(invocationOf(report, leftOut))}],
`;
  if (taxonomies.components.length > 0) yield `"taxonomies": ${toJson(taxonomies.components)},
`;
  yield `"results": [`;
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const resultOf = resultWriter({
    ruleIndex,
    taxonomies,
    policyFile: policyUri(options.policyFile ?? report.run.policy)
  });
  let before = "\n";
  for (const draft of drafts) {
    yield before + resultOf(draft);
    before = ",\n";
  }
  if (options.profile === "full")
    for (const one of report.comparison?.closed ?? []) {
      yield before + absentResult(one, ruleIndex.get(one.rule));
      before = ",\n";
    }
  yield "\n]\n}]\n}\n";
}
function draftsOf(report, { locate, profile }) {
  const drafts = [];
  let leftOut = 0;
  for (const finding of report.findings) {
    if (isAccepted(finding) && profile !== "full") continue;
    if (drafts.length < mostResults) drafts.push({ declaration: locate?.(finding), finding });
    else leftOut++;
  }
  return { drafts, leftOut };
}
function categoryOf({ category = "data-boundary/" }) {
  return category.endsWith("/") ? category : `${category}/`;
}
function invocationOf({ run, gaps, comparison }, leftOut) {
  const notifications = [];
  for (const one of (comparison?.notSeen ?? []).slice(0, mostNotifications / 2))
    notifications.push({
      level: "note",
      message: {
        text: `No longer seen: ${forSarifMessage(`${one.resource.name}, ${absentPlace(one)}`)}: ${sentence(one.why)}`
      }
    });
  if (run.leftOut)
    notifications.push({
      level: "note",
      message: {
        text: `Left out on purpose: ${forSarifMessage(leftOutInWords(run.leftOut))}.`
      }
    });
  if (leftOut > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${leftOut} findings are left out of this file: code scanning stores ${mostResults} results, and these are the worst. The JSON report has all of them.`
      }
    });
  let more3 = 0;
  for (const gap of gaps)
    if (notifications.length < mostNotifications) notifications.push(notificationOf(gap));
    else more3++;
  if (more3 > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${more3} more gaps are left out of this file. The JSON report has all of them.`
      }
    });
  return {
    executionSuccessful: run.status === "complete",
    startTimeUtc: run.startedAt,
    endTimeUtc: run.finishedAt,
    ...run.leftOut && { properties: { leftOut: run.leftOut } },
    ...notifications.length > 0 && { toolExecutionNotifications: notifications }
  };
}
function notificationOf(gap) {
  const { reason, provider, scope, region, service, type, resource, role } = gap;
  return {
    level: isAccepted(gap) ? "note" : "warning",
    descriptor: { id: `gap/${reason}` },
    message: {
      text: `${sentence(gap.detail)} Remedy: ${sentence(gap.remedy)}`
    },
    properties: {
      id: gap.id,
      fingerprint: gap.fingerprint,
      reason,
      provider,
      scope,
      ...region !== void 0 && { region },
      ...service !== void 0 && { service },
      ...type !== void 0 && { type },
      ...resource !== void 0 && { resource },
      ...role !== void 0 && { role },
      ...isAccepted(gap) && { acceptedUntil: gap.exception.expires },
      ...gap.baselineState && { baselineState: gap.baselineState }
    }
  };
}

// src/report/text-controls.ts
function* controlsInBrief(report, pen) {
  const groups = Map.groupBy(controlRows(report), ({ framework }) => framework);
  if (groups.size === 0) return;
  yield `
${pen.paint("bold", "Controls")}
`;
  yield pen.say(2, controlsNote);
  for (const [framework, rows] of groups) {
    yield pen.say(2, frameworkName(framework));
    const width3 = Math.max(...rows.map(({ control }) => control.id.length));
    for (const { control, findings } of rows) {
      const line3 = `    ${control.id.padEnd(width3)}  ${counted(findings, "finding").padStart(12)}  ${control.title}`;
      yield `${cutAt(line3, pen.width)}
`;
    }
  }
}

// src/report/text-coverage.ts
function* limits({ blindSpots, types }, pen) {
  if (blindSpots.length > 0) {
    yield `
${pen.paint("bold", "Blind spots")}  what no API shows: ask whoever runs them
`;
    for (const { type, resources, detail } of blindSpots)
      yield pen.say(
        2,
        `${forTerminal(type)} (${counted(resources, "resource")}): ${wholeForTerminal(detail)}`
      );
  }
  const homeOnly = types.filter(({ depth }) => depth === "home-only");
  if (homeOnly.length > 0) {
    yield `
${pen.paint("bold", "Known by home only")}  ${counted(homeOnly.length, "type")}, whose copies and flows were not looked at
`;
    yield pen.say(
      2,
      homeOnly.map(({ type, resources }) => `${forTerminal(type)} ${resources}`).join(", ")
    );
  }
}
function* limitsInBrief({ blindSpots, types }, pen) {
  const homeOnly = types.filter(({ depth }) => depth === "home-only").length;
  const parts = [
    ...blindSpots.length > 0 ? [`${counted(blindSpots.length, "thing")} that no API shows`] : [],
    ...homeOnly > 0 ? [`${counted(homeOnly, "type")} known by home only`] : []
  ];
  if (parts.length > 0)
    yield pen.say(
      0,
      `
${pen.paint("bold", "Limits")}  ${parts.join(", ")} (--verbose lists them)`
    );
}
function* coverageSummary({ coverage, summary, run }, pen) {
  const statuses = /* @__PURE__ */ new Map();
  const broken = [];
  let units = 0;
  let calls = 0;
  let notWhole = 0;
  for (const unit of coverage) {
    units++;
    calls += unit.calls;
    statuses.set(unit.status, (statuses.get(unit.status) ?? 0) + 1);
    if (unit.status === "complete" || unit.status === "disabled") continue;
    notWhole++;
    if (broken.length < shownPerGroup) broken.push(unit);
  }
  const ended2 = [...statuses].map(([status2, count]) => `${grouped(count)} ${status2}`);
  yield `
${pen.say(
    0,
    `${pen.paint("bold", "Coverage")}  ${counted(summary.resources, "resource")}, ${counted(summary.placements, "placement")}; ${counted(units, "unit")} of work${ended2.length > 0 ? ` (${ended2.join(", ")})` : ""}, ${counted(calls, "call")}`
  )}`;
  for (const unit of broken)
    yield pen.say(
      2,
      `${unit.status}: ${accountInWords(unit)}, ${forTerminal(unit.region)}, ${forTerminal(unit.service)}`
    );
  yield* more(notWhole - shownPerGroup, pen);
  yield pen.say(
    2,
    `law and exceptions as of ${run.asOf}${run.policy === void 0 ? "" : `, policy ${forTerminal(run.policy)}`}; this is evidence for a legal assessment, and none itself`
  );
}

// src/report/text-gaps.ts
var shownPlaces = 6;
var none = () => ({ count: 0, shown: 0, details: 0, remedies: /* @__PURE__ */ new Map() });
function* gapsByReason({ gaps: all }, pen) {
  const gaps = newGapsFirst(all);
  const reasons = /* @__PURE__ */ new Map();
  const accepted = none();
  for (const gap of gaps) {
    if (isAccepted(gap)) {
      const { approvedBy, expires } = gap.exception;
      add(accepted, gap, `approved by ${approvedBy} until ${expires}`);
      continue;
    }
    const group = reasons.get(gap.reason) ?? none();
    reasons.set(gap.reason, group);
    add(group, gap, `${isKnown(gap) ? "known " : ""}-> ${gap.remedy}`);
  }
  for (const [reason, group] of reasons) {
    yield `
${pen.paint(["bold", "yellow"], `gap: ${reason}`)}  ${gapReasonInWords[reason]}, ${counted(group.count, "gap")}
`;
    yield* written(group, pen);
  }
  if (accepted.count === 0) return;
  yield `
${pen.paint("bold", "Gaps accepted by the policy")}  ${counted(accepted.count, "gap")}
`;
  yield* written(accepted, pen);
}
var mostInBrief = 12;
var longestDetail = 160;
function* gapsInBrief({ gaps, summary }, pen) {
  if (summary.gaps === 0) return;
  const kinds = /* @__PURE__ */ new Map();
  for (const gap of newGapsFirst(gaps)) {
    if (isAccepted(gap)) continue;
    const key2 = JSON.stringify([gap.reason, gap.detail, gap.remedy, gap.baselineState]);
    const kind = kinds.get(key2);
    if (kind) kind.count++;
    else kinds.set(key2, { first: gap, count: 1 });
  }
  yield `
${pen.paint(["bold", "yellow"], "Not seen")}  ${counted(summary.gaps, "gap")}: a gap is no pass
`;
  for (const { first, count } of [...kinds.values()].slice(0, mostInBrief)) {
    const place = placeOfGap(first);
    const where2 = count > 1 ? counted(count, "place") : place === "" ? accountInWords(first) : place;
    const detail = fitted(forTerminal(first.detail), longestDetail);
    yield pen.say(2, `${isKnown(first) ? "known: " : ""}${detail} (${where2})`);
    yield pen.say(4, `-> ${cutAt(forTerminal(first.remedy), longestDetail)}`);
  }
  const hidden = kinds.size - mostInBrief;
  if (hidden > 0)
    yield pen.paint("dim", `  and ${counted(hidden, "more kind")} (--verbose shows all)
`);
}
function add(group, gap, end) {
  group.count++;
  const details = group.remedies.get(end);
  const known = details?.get(gap.detail);
  if (known) {
    group.shown++;
    known.count++;
    remember(known, gap);
    return;
  }
  if (group.details >= shownPerGroup) return;
  group.details++;
  group.shown++;
  const alike2 = { first: gap, count: 1, places: /* @__PURE__ */ new Map() };
  remember(alike2, gap);
  if (details) details.set(gap.detail, alike2);
  else group.remedies.set(end, /* @__PURE__ */ new Map([[gap.detail, alike2]]));
}
function remember({ places }, gap) {
  const where2 = accountInWords(gap) + (gap.role === void 0 ? "" : `, ${gap.role}`);
  const list = places.get(where2);
  if (list) {
    if (list.length < shownPlaces) list.push(withId(gap));
  } else if (places.size < shownPlaces) places.set(where2, [withId(gap)]);
}
var withId = (gap) => `${placeOfGap(gap)} [${gap.id}]`.trimStart();
function placeOfGap({ region, service, resource, type, resources, declared }) {
  if (declared?.line !== void 0) return placeInFile(declared);
  const parts = [resource ?? type ?? service, resource === void 0 ? region : void 0];
  const place = parts.filter((part) => part !== void 0).map(forTerminal);
  return place.join(" in ") + (resources === void 0 ? "" : ` (${resources})`);
}
function* written({ count, shown, remedies }, pen) {
  for (const [end, details] of remedies) {
    for (const { first, count: alike2, places } of details.values()) {
      yield pen.say(2, forTerminal(first.detail));
      let covered = 0;
      for (const [where2, list] of places) {
        covered += list.length;
        yield pen.say(
          4,
          [where2, list.filter((place) => place !== "").join(", ")].filter((part) => part !== "").join(": ")
        );
      }
      if (alike2 > covered) yield pen.say(4, `and at ${counted(alike2 - covered, "more place")}`);
    }
    yield pen.say(2, pen.paint("bold", forTerminal(end)));
  }
  yield* more(count - shown, pen);
}

// src/report/text-places.ts
function* whereDataLies({ summary, run }, pen, withRoles) {
  const rows = placeRows(summary.places);
  yield `
${pen.say(0, `${pen.paint("bold", "Where the data is")}  ${totalInWords(summary)}`)}`;
  const lines = rows.map(({ name, total, roles: roles2, standing }) => [
    name,
    grouped(total.inside),
    grouped(total.outside),
    grouped(total.mayLeave),
    ...withRoles ? [inWords(roles2)] : [],
    standing
  ]);
  if (lines.length > 0)
    yield* columns(
      [
        [
          "country",
          "inside",
          "outside",
          "may leave",
          ...withRoles ? ["roles"] : [],
          `GDPR Art. 45 on ${run.asOf}`
        ],
        ...alike(lines)
      ],
      withRoles ? Number.POSITIVE_INFINITY : pen.width
    );
  const hidden = notSeenByRole(summary.places.notSeen);
  if (hidden !== "") yield pen.say(2, `not seen: ${hidden}: gaps have no country`);
}
var inWords = (roles2) => rolesOf(roles2).map(
  ([role, { inside, outside, mayLeave }]) => `${role} ${grouped(inside + outside + mayLeave)}`
).join(", ");
function alike(lines) {
  const groups = Map.groupBy(lines, ([, ...rest]) => rest.join("\n"));
  return [...groups.values()].flatMap((group) => {
    const [[name, ...rest]] = group;
    return group.length < 3 ? group : [[`${name} and ${group.length - 1} more, each`, ...rest]];
  });
}
function* columns(rows, width3) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) {
    const cells4 = row.map(
      (cell, i) => i > 0 && i < 4 ? cell.padStart(widths[i]) : cell.padEnd(widths[i])
    );
    yield `${cutAt(`  ${cells4.join("  ").trimEnd()}`, width3)}
`;
  }
}

// src/report/text.ts
var text = {
  id: "text",
  render: (report, options) => chunked(write11(report, penOf(options), options))
};
function* write11(report, pen, { verbose = false, exitCode, locate }) {
  const first = verdict(report, exitCode);
  yield pen.paint(["bold", colours[first[0]]], first) + "\n";
  const placeInCode = (finding) => {
    const found = locate?.(finding);
    return found && `${forTerminal(decodeURIComponent(found.uri))}:${found.startLine}`;
  };
  const { comparison } = report;
  if (comparison) yield* comparisonText({ ...report, comparison }, pen, verbose, placeInCode);
  yield* counts2(report, pen);
  yield* whereDataLies(report, pen, verbose);
  if (comparison && !verbose) {
    if (comparison.known > 0)
      yield `
${pen.paint("bold", "Known")}  ${counted(comparison.known, "finding")} (--verbose lists them)
`;
  } else if (comparison) {
    if (comparison.known > 0)
      yield `
${pen.paint("bold", "Known")}  ${counted(comparison.known, "finding")}
`;
    yield* findingsByRule(
      { ...report, findings: findingsThat(report, (one) => !isFresh(one)) },
      pen
    );
  } else if (verbose) yield* findingsByRule(report, pen);
  else yield* findingsInBrief(report, pen, placeInCode);
  yield* controlsInBrief(report, pen);
  yield* spentExceptions(report.exceptions, pen);
  if (verbose) {
    yield* gapsByReason(report, pen);
    yield* limits(report, pen);
  } else {
    yield* gapsInBrief(report, pen);
    yield* limitsInBrief(report, pen);
  }
  yield* coverageSummary(report, pen);
  yield `
Next: ${pen.paint("bold", `data-boundary ${nextCommand(report)}`)}
`;
}
var colours = {
  "✗": "red",
  "!": "yellow",
  "✓": "green"
};
function* counts2(report, pen) {
  const { summary, run } = report;
  for (const line3 of countsInWords(report)) yield pen.say(2, line3);
  if (summary.excepted > 0)
    yield `  ${counted(summary.excepted, "more finding")} accepted by the policy
`;
  if (run.policy === void 0) yield pen.say(2, noPolicy(run));
  for (const note of run.notes ?? []) yield pen.say(2, forTerminal(note));
  if (run.identities.length > 0)
    yield pen.say(2, `seen as ${run.identities.map(forTerminal).join(", ")}`);
  if (run.tenantBoundary !== void 0)
    yield pen.say(2, `the Azure tenant's data boundary is ${forTerminal(run.tenantBoundary)}`);
}
function nextCommand(report) {
  for (const { rule: id, resource, ...finding } of report.findings)
    if (!isAccepted(finding)) {
      const rule = report.rules.find((one) => one.id === id);
      const remedy = rule?.remedies?.find(
        ({ type }) => type.toLowerCase() === resource.type.toLowerCase()
      );
      return remedy ? `explain ${id} ${remedy.type}` : `explain ${id}`;
    }
  for (const { reason } of report.gaps) if (reason === "refused") return "permissions";
  return "rules";
}

// src/report/transfer-register.ts
var transferRegister = {
  id: "transfer-register",
  needsPlacements: true,
  render: (report) => chunked(write12(report))
};
var registerColumns = [
  "entry_id",
  "country_iso2",
  "country",
  "standing_art45",
  "adequacy_decision",
  "adequacy_until",
  "adequacy_list_checked",
  "recipient",
  "account",
  "what",
  "certainty",
  "boundary_verdict",
  "resources",
  "types",
  "example_resource",
  "accepted",
  "exception_expires",
  "approved_by",
  "legal_basis",
  "scanned_at",
  // To be filled by a person.
  "is_chapter_v_transfer",
  "mechanism",
  "safeguard_document",
  "tia_reference",
  "processing_activity",
  "purpose",
  "categories_of_data_subjects",
  "categories_of_data",
  "retention",
  "contract_link",
  "informed_under_art13",
  "gaps_note"
];
var recipientOf = (provider) => isProvider(provider) ? factsOf(provider).recipient : provider;
function* write12(report) {
  yield csvLine(registerColumns);
  let number2 = 0;
  const standings = new Map(
    report.summary.places.countries.map(({ country, standing }) => [country, standing])
  );
  const accepted = acceptedBy(report);
  for (const entry of entriesOf(report.placements ?? [], standings).toSorted(byPlace)) {
    const standing = entry.country === void 0 ? void 0 : standings.get(entry.country);
    yield cells3({
      ...common2(report, ++number2),
      country_iso2: entry.country ?? "",
      country: entry.country === void 0 ? "anywhere in the world" : countryName(entry.country),
      standing_art45: standing?.kind ?? "",
      adequacy_decision: standing?.decision ?? "",
      adequacy_until: standing?.until ?? "",
      recipient: recipientOf(entry.provider),
      account: entry.account,
      what: entry.role,
      certainty: entry.verdict === "may-leave" ? "may-leave" : "found",
      boundary_verdict: entry.verdict,
      resources: entry.resources,
      types: [...entry.types].sort().join(";"),
      example_resource: entry.example,
      ...accepted.get(keyOf(entry))
    });
  }
  for (const gap of report.gaps) yield cells3({ ...common2(report, ++number2), ...gapRow3(gap) });
}
var common2 = ({ run, summary }, number2) => ({
  entry_id: number2,
  scanned_at: run.finishedAt,
  adequacy_list_checked: summary.places.adequacyList.checked
});
function gapRow3(gap) {
  const { provider, scope, role, detail } = gap;
  return {
    recipient: recipientOf(provider),
    account: scope,
    what: role ?? "",
    certainty: "not-seen",
    boundary_verdict: "not-seen",
    gaps_note: detail,
    ...isAccepted(gap) && exceptionCells2(gap.exception)
  };
}
function entriesOf(placements, standings) {
  const entries = /* @__PURE__ */ new Map();
  for (const { resource, role, location: location2, verdict: verdict2 } of placements) {
    const countries2 = isAnywhere(location2) ? [void 0] : location2.countries.filter((country) => standings.get(country)?.kind !== "eea");
    for (const country of countries2) {
      const place = {
        country,
        provider: resource.provider,
        account: resource.scope,
        role,
        verdict: verdict2
      };
      const key2 = keyOf(place);
      let entry = entries.get(key2);
      if (!entry)
        entries.set(
          key2,
          entry = { ...place, types: /* @__PURE__ */ new Set(), example: resource.id, resources: 0 }
        );
      entry.resources++;
      entry.types.add(resource.type);
    }
  }
  return [...entries.values()];
}
var keyOf = ({ country = "", provider, account, role, verdict: verdict2 }) => JSON.stringify([country, provider, account, role, verdict2]);
var byPlace = (a, b) => keyOf(a) < keyOf(b) ? -1 : 1;
function acceptedBy({ findings }) {
  const rows = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { resource, role, location: location2, outside, verdict: verdict2 } = finding;
    for (const country of isAnywhere(location2) ? [void 0] : outside) {
      const key2 = keyOf({
        country,
        provider: resource.provider,
        account: resource.scope,
        role,
        verdict: verdict2
      });
      if (!isAccepted(finding)) rows.set(key2, {});
      else if (!rows.has(key2)) rows.set(key2, exceptionCells2(finding.exception));
    }
  }
  return rows;
}
var exceptionCells2 = ({
  reason,
  expires,
  approvedBy,
  legalBasis = ""
}) => ({
  accepted: reason,
  exception_expires: expires,
  approved_by: approvedBy,
  legal_basis: legalBasis
});
var cells3 = (row) => csvRow(registerColumns, row);

// src/report/index.ts
var byId = {
  text,
  json,
  sarif,
  markdown,
  html,
  csv,
  junit,
  gitlab,
  ocsf,
  oscal,
  "transfer-register": transferRegister,
  dpia,
  "dora-b0202": dora,
  "dora-b0202-notes": doraNotes
};
var reporters = formatIds.map((id) => byId[id]);

export {
  verdict,
  summaryLimit,
  commentLimit,
  summarise,
  reporters
};
