import {
  accountInWords,
  countryName,
  dataClasses,
  placeInBrief,
  placeInWords
} from "./report-account.js";
import {
  counted,
  cutAt,
  fitted,
  grouped,
  valueInWords
} from "./report-numbers.js";
import {
  comparisonObject
} from "./report-json-comparison.js";
import {
  forMarkdown,
  forTerminal,
  toJson
} from "./report-escape.js";
import {
  reportSchemaUrl,
  schemaVersion
} from "./report-links.js";
import {
  isAccepted,
  isAnywhere,
  roles
} from "./model.js";

// src/report/json-places.ts
function placesObject(it) {
  const { byRole, anyRole, accepted } = it.notSeen;
  return {
    total: counts(it.total),
    countries: it.countries.map(({ country, standing: said, roles: row }) => ({
      country,
      standing: standing(said),
      roles: countsByRole(row)
    })),
    anywhere: countsByRole(it.anywhere),
    notSeen: { byRole: inOrder(byRole, (count) => count), anyRole, accepted },
    adequacyList: { url: it.adequacyList.url, checked: it.adequacyList.checked }
  };
}
var counts = ({ inside, outside, mayLeave }) => ({
  inside,
  outside,
  mayLeave
});
var countsByRole = (row) => inOrder(row, counts);
var standing = ({ kind, decision, from, until, note }) => ({
  kind,
  decision,
  from,
  until,
  note
});
function inOrder(byRole, write2) {
  return Object.fromEntries(
    roles.flatMap((role) => byRole[role] === void 0 ? [] : [[role, write2(byRole[role])]])
  );
}

// src/report/repeated.ts
function repeated(write2 = (list2) => toJson(list2)) {
  const known = /* @__PURE__ */ new Map();
  return (key, list2) => {
    const before = known.get(key);
    if (before && same(before.list, list2)) return before.text;
    const text = write2(list2, key);
    known.set(key, { list: list2, text });
    return text;
  };
}
function same(a, b) {
  return a === b || a.length === b.length && a.every((one, i) => one === b[i]);
}

// src/report/report.ts
var chunkLength = 64 * 1024;
function* chunked(parts) {
  let chunk = "";
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

// src/report/json.ts
var json = { id: "json", render: (report) => chunked(write(report)) };
function* write({ run, summary, ...report }) {
  const {
    tool,
    startedAt,
    finishedAt,
    asOf,
    boundary,
    targets,
    files,
    policy = null,
    identities,
    leftOut,
    notes,
    tenantBoundary,
    rulesOff,
    redacted,
    status
  } = run;
  yield `{
  "$schema": ${toJson(reportSchemaUrl)},
  "schemaVersion": ${toJson(schemaVersion)}`;
  yield member("tool", { name: tool.name, version: tool.version });
  yield member("run", {
    startedAt,
    finishedAt,
    asOf,
    boundary: { id: boundary.id, countries: boundary.countries },
    targets,
    files,
    policy,
    identities,
    notes,
    leftOut: leftOut && {
      regions: leftOut.regions && sorted(leftOut.regions),
      skipped: leftOut.skipped,
      targets: leftOut.targets,
      shard: leftOut.shard,
      resources: leftOut.resources
    },
    ...tenantBoundary !== void 0 && { tenantBoundary },
    rulesOff,
    redacted,
    status
  });
  yield member("summary", {
    resources: summary.resources,
    placements: summary.placements,
    findings: summary.findings,
    excepted: summary.excepted,
    gaps: summary.gaps,
    byCountry: sorted(summary.byCountry),
    anywhere: summary.anywhere,
    byRole: sorted(summary.byRole),
    byLevel: sorted(summary.byLevel),
    byVerdict: sorted(summary.byVerdict),
    places: placesObject(summary.places),
    byOwner: summary.byOwner && {
      tags: summary.byOwner.tags,
      owners: sorted(summary.byOwner.owners),
      none: summary.byOwner.none
    }
  });
  if (report.comparison) yield member("comparison", comparisonObject(report.comparison));
  const { findings } = report;
  yield* findings.texts ? list("findings", findings.texts(), (text) => text) : list("findings", findings, findingWriter());
  const { placements } = report;
  if (placements)
    yield* placements.texts ? list("placements", placements.texts(), (text) => text) : list("placements", placements, placementWriter());
  yield* list("gaps", report.gaps, (it) => toJson(gap(it)));
  yield* list("blindSpots", report.blindSpots, (it) => toJson(blindSpot(it)));
  yield* list("types", report.types, (it) => toJson(type(it)));
  yield* list("coverage", report.coverage, (it) => toJson(coverage(it)));
  yield* list("exceptions", report.exceptions, (it) => toJson(outcome(it)));
  yield* list("rules", report.rules, (it) => toJson(rule(it)));
  yield* list("citations", report.citations, (it) => toJson(citation(it)));
  if (report.frameworks)
    yield* list("frameworks", report.frameworks, (it) => toJson(framework(it)));
  if (report.contracts) yield* list("contracts", report.contracts, (it) => toJson(contract(it)));
  yield "\n}\n";
}
function member(name, value) {
  return `,
  "${name}": ${toJson(value, 2).replaceAll("\n", "\n  ")}`;
}
function* list(name, elements, textOf) {
  yield `,
  "${name}": [`;
  let before = "\n    ";
  for (const element of elements) {
    yield before + textOf(element);
    before = ",\n    ";
  }
  yield before.startsWith(",") ? "\n  ]" : "]";
}
function findingWriter() {
  const countries = repeated();
  const outside = repeated();
  const classes = repeated();
  const references = repeated();
  return (it) => {
    const { pointer, value = null, basis, why, docs, declared } = it.evidence;
    const { code } = it.location;
    return `{"rule":${toJson(it.rule)},"level":"${it.level}","verdict":"${it.verdict}","resource":${resourceText(it.resource)},"role":"${it.role}","location":{"code":${toJson(code)},"countries":${countries(code, it.location.countries)}},"outside":${outside(code, it.outside)},"evidence":{"pointer":${toJson(pointer)},"value":${toJson(value)},"basis":"${basis}","why":${toJson(why)},"docs":${toJson(docs)}${declared ? `,"declared":${toJson(declaredAt(declared))}` : ""}}` + (it.into === void 0 ? "" : `,"into":${toJson(it.into)}`) + (it.from ? `,"from":${toJson(it.from)}` : "") + `,"classes":${classes("", it.classes)}` + (it.classReasons ? `,"classReasons":${toJson(it.classReasons)}` : "") + `,"fingerprint":"${it.fingerprint}","references":${references(it.rule, it.references)}` + (it.exception ? `,"exception":${toJson(exception(it.exception))}` : "") + (it.formerIds ? `,"formerIds":${toJson(it.formerIds)}` : "") + (it.baselineState ? `,"baselineState":"${it.baselineState}"` : "") + (it.newBecause === void 0 ? "}" : `,"newBecause":${toJson(it.newBecause)}}`);
  };
}
function placementWriter() {
  const countries = repeated();
  const outside = repeated();
  return ({ resource, role, location, verdict, evidence, into, ...it }) => {
    const { pointer, value = null, basis, why, docs, declared } = evidence;
    const { code } = location;
    return `{"verdict":"${verdict}","resource":${resourceText(resource)},"role":"${role}","location":{"code":${toJson(code)},"countries":${countries(code, location.countries)}},"outside":${outside(code, it.outside)},"evidence":{"pointer":${toJson(pointer)},"value":${toJson(value)},"basis":"${basis}","why":${toJson(why)},"docs":${toJson(docs)}${declared ? `,"declared":${toJson(declaredAt(declared))}` : ""}}` + (into === void 0 ? "}" : `,"into":${toJson(into)}}`);
  };
}
function resourceText({ id, type: of, provider, scope, name, labels }) {
  return `{"id":${toJson(id)},"type":${toJson(of)},"provider":"${provider}","scope":${toJson(scope)},"name":${toJson(name)},"labels":${labelsOf(labels)}}`;
}
function labelsOf(labels) {
  let members = "";
  for (const key of Object.keys(labels).sort())
    members += `${members === "" ? "" : ","}${toJson(key)}:${toJson(labels[key])}`;
  return `{${members}}`;
}
function declaredAt({ file, line: line2, column, attribute }) {
  return { file, line: line2, column, attribute };
}
function exception(it) {
  if (!it) return void 0;
  const { reason, approvedBy, expires, legalBasis, expired } = it;
  return { reason, approvedBy, expires, legalBasis, expired };
}
function gap(it) {
  const { reason, provider, scope, region, service, type: resourceType, resource, role } = it;
  const { resources, detail, remedy } = it;
  return {
    id: it.id,
    reason,
    provider,
    scope,
    region,
    service,
    type: resourceType,
    resource,
    role,
    resources,
    detail,
    remedy,
    fingerprint: it.fingerprint,
    declared: it.declared && declaredAt(it.declared),
    exception: exception(it.exception),
    baselineState: it.baselineState
  };
}
function blindSpot({ provider, type: resourceType, resources, detail }) {
  return { provider, type: resourceType, resources, detail };
}
function type({ provider, type: resourceType, resources, depth }) {
  return { provider, type: resourceType, resources, depth };
}
function coverage(it) {
  const { provider, scope, region, service, status, resources, calls } = it;
  return { provider, scope, region, service, status, resources, calls };
}
function outcome(it) {
  const { rule: ruleId, resource, status, matches, warning } = it;
  return { rule: ruleId, resource, status, matches, warning, ...exception(it) };
}
function rule(it) {
  const {
    id,
    role,
    verdict,
    title,
    level,
    securitySeverity,
    what,
    why,
    remediation,
    remedies,
    references
  } = it;
  return {
    id,
    role,
    verdict,
    title,
    level,
    securitySeverity,
    what,
    why,
    remediation: sorted(remediation),
    ...remedies !== void 0 && { remedies: remedies.map(remedyOf) },
    references
  };
}
function remedyOf({
  type: resourceType,
  summary,
  warning,
  steps,
  sources,
  checked
}) {
  return { type: resourceType, summary, warning, steps: sorted(steps), sources, checked };
}
function citation({ id, title, url, catalogue, checked }) {
  return { id, title, url, catalogue, checked };
}
function contract(it) {
  const { reference, cloud, accounts, entity, provider, functions, service, start, end } = it;
  const { terminationReason, noticeEntity, noticeProvider, governingLaw, provision } = it;
  const { sensitiveness, reliance } = it;
  return {
    reference,
    cloud,
    accounts,
    entity,
    provider: provider && { code: provider.code, type: provider.type },
    functions,
    service,
    start,
    end,
    terminationReason,
    noticeEntity,
    noticeProvider,
    governingLaw,
    provision,
    sensitiveness,
    reliance
  };
}
function framework({ id, title, edition, controls }) {
  return {
    id,
    title,
    edition,
    controls: controls.map(
      ({ id: control, title: said, rules, verified, source, checked, note }) => ({
        id: control,
        title: said,
        rules,
        verified,
        source,
        checked,
        note
      })
    )
  };
}
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/report/comparison.ts
var isFresh = (finding) => !isAccepted(finding) && finding.baselineState !== "known";
var isKnown = ({ baselineState }) => baselineState === "known";
var words = {
  baseline: {
    new: "new",
    known: "known",
    closed: "closed",
    notSeen: "no longer seen"
  },
  against: {
    new: "would newly leave",
    known: "there already, or not changed by the plan",
    closed: "would come back inside",
    notSeen: "cannot be determined from the plan"
  }
};
var partInWords = ({ kind }, part) => words[kind][part];
function comparisonInWords(it) {
  const fresh = it.kind === "baseline" ? it.new === 0 ? "no new finding" : counted(it.new, "new finding") : it.new === 0 ? "no finding would newly leave" : `${counted(it.new, "finding")} would newly leave`;
  const rest2 = [
    [it.known, partInWords(it, "known")],
    [it.closed.length, partInWords(it, "closed")],
    [it.notSeen.length, partInWords(it, "notSeen")]
  ];
  const said = rest2.flatMap(([count, what]) => count > 0 ? [`${count} ${what}`] : []);
  return fresh + (it.worse > 0 ? ` and ${it.worse} worse` : "") + ` ${it.kind === "baseline" ? "since" : "compared with"} ${it.finishedAt.slice(0, 10)} (${it.name})` + (said.length > 0 ? `: ${said.join(", ")}` : "");
}
var findingsThat = ({ findings }, is) => ({
  *[Symbol.iterator]() {
    for (const finding of findings) if (is(finding)) yield finding;
  }
});
var absentPlace = ({ role, location, outside }) => `${role} at ${location.code} -> ${placeInBrief(location, outside)}`;
var newGapsFirst = (gaps) => {
  const all = [...gaps];
  return [...all.filter((gap2) => !isKnown(gap2)), ...all.filter(isKnown)];
};

// src/report/markdown-table.ts
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}
function tableWithin(room, head, rows) {
  const line2 = (cells) => `| ${cells.join(" | ")} |
`;
  const lastLine = 120;
  let text = "";
  let used = 0;
  let left = 0;
  for (const row of rows) {
    if (left > 0) {
      left++;
      continue;
    }
    const next = (text === "" ? line2(head) + line2(head.map(() => "---")) : "") + line2(row());
    used += bytes(next);
    if (used + lastLine > room) left++;
    else text += next;
  }
  if (left > 0)
    text += `${text === "" ? "" : "\n"}_${grouped(left)} more: cut here for want of room; the JSON report has all of them._
`;
  return { text, left };
}

// src/report/markdown-findings.ts
var anywhere = "anywhere";
var countriesShown = 40;
function byCountryAndRole({ findings }) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (isAccepted(finding)) continue;
    for (const country of isAnywhere(finding.location) ? [anywhere] : finding.outside) {
      const row = counts2.get(country) ?? /* @__PURE__ */ new Map();
      counts2.set(country, row.set(finding.role, (row.get(finding.role) ?? 0) + 1));
    }
  }
  if (counts2.size === 0) return "";
  const columns = roles.filter((role) => [...counts2.values()].some((row) => row.has(role)));
  const total = (row) => row.values().reduce((sum, count) => sum + count, 0);
  const rows = [...counts2].sort(
    ([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1)
  );
  const { text } = tableWithin(
    Number.POSITIVE_INFINITY,
    ["Country", ...columns, "all"],
    rows.slice(0, countriesShown).map(([country, row]) => () => [
      country === anywhere ? "anywhere in the world" : forMarkdown(countryName(country)),
      ...columns.map((role) => row.has(role) ? grouped(row.get(role)) : ""),
      `**${grouped(total(row))}**`
    ])
  );
  const more2 = rows.length - countriesShown;
  return text + (more2 > 0 ? `
_and ${more2} more countries_
` : "");
}
function findingRows(room, { findings }, locate) {
  const counting = Iterator.from(findings).filter((finding) => !isAccepted(finding));
  return tableWithin(
    room,
    ["Level", "Finding", "Resource", "Role", "Where", "Why"],
    counting.map((finding) => () => [
      finding.level,
      forMarkdown(finding.rule),
      resourceCell(finding, locate),
      finding.role,
      `${forMarkdown(finding.location.code)}: ${forMarkdown(placeInWords(finding.location, finding.outside))}`,
      whyCell(finding)
    ])
  ).text;
}
function resourceCell(finding, locate) {
  const { resource, classes } = finding;
  const declared = locate?.(finding);
  return [
    `**${forMarkdown(resource.name)}**`,
    forMarkdown(resource.type),
    forMarkdown(accountInWords(resource)),
    ...classes.length > 0 ? [`data class: ${dataClasses(finding).map(forMarkdown).join(", ")}`] : [],
    ...declared ? [`declared at ${forMarkdown(`${decodeURIComponent(declared.uri)}:${declared.startLine}`)}`] : []
  ].join("<br>");
}
function whyCell({ evidence, exception: exception2, into, newBecause }) {
  const { basis, pointer, value, why, docs } = evidence;
  const read = basis === "stated" ? `${forMarkdown(`${pointer} = ${valueInWords(value)}`)}: ` : basis === "default" ? `${forMarkdown(pointer)} is not set: ` : "";
  return [
    read + forMarkdown(why),
    ...into === void 0 ? [] : [`into ${forMarkdown(into)}`],
    ...newBecause === void 0 ? [] : [`new because ${forMarkdown(newBecause)}`],
    ...exception2?.expired ? [
      `its exception ran out on ${exception2.expires} (approved by ${forMarkdown(exception2.approvedBy)})`
    ] : [],
    // Only an address that can hold no markup becomes a link.
    .../^https:\/\/[\w./?=&%#-]+$/.test(docs) ? [`[source](${docs})`] : []
  ].join("<br>");
}
function acceptedRows(room, { findings }) {
  const accepted = Iterator.from(findings).filter(isAccepted);
  return tableWithin(
    room,
    ["Finding", "Resource", "Where", "Reason", "Approved by", "Until"],
    accepted.map(({ rule: rule2, resource, location, exception: exception2 }) => () => [
      forMarkdown(rule2),
      forMarkdown(resource.name),
      forMarkdown(location.code),
      forMarkdown(exception2.reason),
      forMarkdown(exception2.approvedBy),
      exception2.expires
    ])
  ).text;
}

// src/report/markdown-comparison.ts
var resourceCell2 = ({ resource }) => `**${forMarkdown(resource.name)}**<br>${forMarkdown(resource.type)}`;
var absentRows = (room, absent2) => tableWithin(
  room,
  ["Finding", "Resource", "Where", "Why"],
  absent2.map((one) => () => [
    forMarkdown(one.rule),
    resourceCell2(one),
    forMarkdown(absentPlace(one)),
    forMarkdown(one.why)
  ])
).text;
var changedRows = (room, changed) => tableWithin(
  room,
  ["Finding", "Resource", "Where", "What changed"],
  changed.map((one) => () => [
    forMarkdown(one.rule),
    resourceCell2(one),
    forMarkdown(one.location.code),
    forMarkdown(one.changes.join("; "))
  ])
).text;
function comparisonSections(report, locate) {
  const { comparison } = report;
  const titled = (part) => {
    const title = partInWords(comparison, part);
    return title[0].toUpperCase() + title.slice(1);
  };
  return [
    {
      share: 0.4,
      title: comparison.kind === "baseline" ? "New findings" : "Would newly leave",
      make: (room) => findingRows(room, { findings: findingsThat(report, isFresh) }, locate)
    },
    ...["closed", "notSeen"].map((part) => ({
      share: 0.3,
      title: titled(part),
      make: (room) => absentRows(room, comparison[part])
    })),
    { share: 0.3, title: "Changed", make: (room) => changedRows(room, comparison.changed) },
    {
      share: 0.3,
      title: "Compared with something else",
      make: () => comparison.notes.map((note) => `- ${forMarkdown(note)}
`).join("")
    }
  ];
}
function comparisonMarkdown(report) {
  return comparisonSections(report, void 0).flatMap(({ title, make }) => {
    const text = make(Number.POSITIVE_INFINITY);
    return text === "" ? [] : [`### ${title}

${text}`];
  }).join("\n");
}

// src/report/text-findings.ts
var shownPerGroup = 50;
var levelColour = { error: "red", warning: "yellow", note: "blue" };
function* findingsByRule(report, pen) {
  const groups = /* @__PURE__ */ new Map();
  const excepted = { count: 0, shown: [] };
  for (const rule2 of report.rules) groups.set(rule2.id, { count: 0, shown: [] });
  for (const finding of report.findings) add(isAccepted(finding) ? excepted : of(finding), finding);
  for (const [rule2, group] of groups) {
    if (group.count === 0) continue;
    const about = report.rules.find(({ id }) => id === rule2);
    const { level } = group.shown[0];
    yield `
${pen.paint(["bold", levelColour[level]], rule2)}  ${level}, ${counted(group.count, "finding")}
`;
    if (about) yield pen.say(2, about.title);
    yield* byResource(group, about, pen);
  }
  yield* acceptedOnes(excepted, pen);
  function of({ rule: rule2 }) {
    const known = groups.get(rule2);
    if (known) return known;
    const group = { count: 0, shown: [] };
    groups.set(rule2, group);
    return group;
  }
}
function add(group, finding) {
  group.count++;
  if (group.shown.length < shownPerGroup) group.shown.push(finding);
}
function* byResource({ count, shown }, rule2, pen) {
  const resources = Map.groupBy(shown, ({ resource }) => resource.id);
  const remedies = new Map(rule2?.remedies?.map((remedy) => [remedy.type.toLowerCase(), remedy]));
  for (const findings of resources.values()) {
    const { resource } = findings[0];
    yield `
  ${pen.paint("bold", forTerminal(resource.name))}  ${forTerminal(resource.type)}
`;
    const { declared } = findings[0].evidence;
    if (!declared) yield `    ${accountInWords(resource)}
`;
    if (resource.id !== resource.name) yield pen.paint("dim", `    ${forTerminal(resource.id)}
`);
    for (const finding of findings) yield* story(finding, pen);
    const remedy = remedies.get(resource.type.toLowerCase());
    if (!remedy) continue;
    remedies.delete(resource.type.toLowerCase());
    const caution = remedy.warning === void 0 ? "" : " (read the warning first)";
    yield pen.say(
      4,
      `-> ${remedy.summary} Steps${caution}: data-boundary explain ${rule2.id} ${remedy.type}`
    );
  }
  yield* more(count - shown.length, pen);
}
function* story(finding, pen) {
  const { evidence, location, role, level } = finding;
  const place = placeInWords(location, finding.outside);
  yield `    ${pen.paint(levelColour[level], role)}  ${forTerminal(location.code)} -> ${place}
`;
  if (finding.into !== void 0) yield pen.say(6, `into ${forTerminal(finding.into)}`);
  const { declared } = evidence;
  if (declared) yield `      ${placeInFile(declared)}
`;
  const setting = forTerminal(declared?.attribute ?? evidence.pointer);
  const read = evidence.basis === "stated" ? `${setting} = ${valueInWords(evidence.value)}: ` : evidence.basis === "default" ? `${setting} is not set: ` : "";
  yield pen.say(6, read + forTerminal(evidence.why));
  if (finding.classes.length > 0)
    yield pen.say(6, `data class: ${dataClasses(finding).map(forTerminal).join(", ")}`);
  if (finding.exception?.expired)
    yield pen.say(
      6,
      `its exception ran out on ${finding.exception.expires} (approved by ${forTerminal(finding.exception.approvedBy)})`
    );
  if (evidence.docs !== "")
    yield `      ${pen.link(evidence.docs, pen.paint("dim", forTerminal(evidence.docs)))}
`;
  yield pen.paint("dim", `      fingerprint ${finding.fingerprint.slice(0, 12)}
`);
}
function placeInFile({ file, line: line2, column }) {
  return [forTerminal(file), line2, column].filter((part) => part !== void 0).join(":");
}
function* acceptedOnes({ count, shown }, pen) {
  if (count === 0) return;
  yield `
${pen.paint("bold", "Accepted by the policy")}  ${counted(count, "finding")}
`;
  for (const { resource, rule: rule2, location, exception: exception2 } of shown)
    yield pen.say(
      2,
      `${forTerminal(resource.name)} (${rule2}, ${forTerminal(location.code)}): approved by ${forTerminal(exception2.approvedBy)} until ${exception2.expires}: ${forTerminal(exception2.reason)}`
    );
  yield* more(count - shown.length, pen);
}
var isSpent = ({
  status,
  warning
}) => status === "expired" || status === "unused" || warning !== void 0;
function* spentExceptions(exceptions, pen) {
  const spent = exceptions.filter(isSpent);
  if (spent.length === 0) return;
  yield `
${pen.paint("bold", "Exceptions to look at")}
`;
  for (const { rule: rule2, resource, status, expires, approvedBy, matches, warning } of spent) {
    const faults = [
      ...status === "expired" ? [
        `ran out on ${expires}, ${counted(matches, "match")} (approved by ${forTerminal(approvedBy)})`
      ] : status === "unused" ? ["matches nothing: remove it, or correct its pattern"] : [],
      ...warning === void 0 ? [] : [warning]
    ];
    yield pen.say(2, `${forTerminal(rule2)} ${forTerminal(resource)}: ${faults.join("; ")}`);
  }
}
function* more(count, pen) {
  if (count > 0)
    yield pen.paint("dim", `
  and ${grouped(count)} more (--format json shows all)
`);
}

// src/report/text-groups.ts
var mostLines = 78;
var mostOfGroup = 4;
var leastFix = 24;
var shortestName = 16;
var longestName = 40;
function* findingsInBrief({ findings, rules }, pen, placeInCode) {
  const groups = groupsOf(findings);
  let lines = 0;
  let hidden = 0;
  let hiddenGroups = 0;
  let heading;
  for (const group of groups.values()) {
    if (lines >= mostLines) {
      hidden += group.count;
      hiddenGroups++;
      continue;
    }
    const rule2 = rules.find(({ id }) => id === group.rule);
    if (heading !== group.rule) {
      heading = group.rule;
      lines += 2;
      const { level } = group.shown[0];
      const head = `${level}  ${heading}`;
      const title = rule2 ? cutAt(`  ${rule2.title}`, pen.width - head.length) : "";
      yield `
${pen.paint(["bold", levelColour[level]], head)}${title}
`;
    }
    for (const said of inBrief(group, rule2, pen, placeInCode)) {
      lines++;
      yield said;
    }
  }
  if (hidden > 0)
    yield pen.paint(
      "dim",
      `
and ${counted(hidden, "more finding")} of ${counted(hiddenGroups, "other kind")} (--verbose shows all)
`
    );
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) if (!isAccepted(finding)) addTo(groups, finding);
  return groups;
}
function addTo(groups, finding) {
  const { rule: rule2, resource } = finding;
  const key = `${rule2} ${resource.type.toLowerCase()}`;
  let group = groups.get(key);
  if (!group) groups.set(key, group = { rule: rule2, type: resource.type, count: 0, shown: [] });
  group.count++;
  if (group.shown.length < mostOfGroup) group.shown.push(finding);
}
function* inBrief({ type: type2, count, shown }, rule2, pen, placeInCode) {
  const remedy = rule2?.remedies?.find((one) => one.type.toLowerCase() === type2.toLowerCase());
  const what = `  ${forTerminal(type2)}${count === 1 ? "" : ` (${count})`}`;
  const fix = remedy && `${remedy.warning === void 0 ? "" : "(warning) "}${remedy.summary}`;
  const room = pen.width - what.length - "  fix: ".length;
  const head = pen.link(shown[0].evidence.docs, pen.paint("bold", what.slice(2)));
  yield fix === void 0 || room < leastFix ? `  ${head}
` : `  ${head}  fix: ${cutAt(fix, room)}
`;
  for (const finding of shown) yield line(finding, pen, placeInCode(finding));
  if (count > shown.length) yield pen.paint("dim", `    and ${count - shown.length} more
`);
}
function line(finding, pen, inCode) {
  const { resource, location, outside, classes, evidence } = finding;
  const code = evidence.declared?.line !== void 0 ? placeInFile(evidence.declared) : inCode ?? "";
  const where = `${forTerminal(location.code)} -> ${placeInBrief(location, outside)}` + (classes.length > 0 ? `  [${classes.map(forTerminal).join(", ")}]` : "");
  const room = Math.max(shortestName, Math.min(longestName, pen.width - where.length - 6));
  const first = `    ${fitted(forTerminal(resource.name), room).padEnd(room)}  ${where}`;
  if (code === "") return `${first}
`;
  return first.length + 2 + code.length <= pen.width ? `${first}  ${code}
` : `${first}
      ${code}
`;
}

// src/report/text-comparison.ts
var shownInBrief = 10;
function* comparisonText(report, pen, verbose, placeInCode) {
  const { comparison } = report;
  for (const note of comparison.notes) yield pen.say(2, `note: ${forTerminal(note)}`);
  const fresh = { ...report, findings: findingsThat(report, isFresh) };
  if (comparison.new + comparison.worse > 0) {
    const what = comparison.kind === "baseline" ? "New" : "Would newly leave";
    yield `
${pen.paint("bold", what)}  ${counted(comparison.new + comparison.worse, "finding")}
`;
    if (verbose) yield* findingsByRule(fresh, pen);
    else yield* findingsInBrief(fresh, pen, placeInCode);
    yield* reasons(fresh, pen, verbose);
  }
  yield* absent(comparison, "closed", pen, verbose);
  yield* absent(comparison, "notSeen", pen, verbose);
  yield* changes(comparison, pen, verbose);
}
function* reasons({ findings }, pen, verbose) {
  let shown = 0;
  let more2 = 0;
  for (const { resource, role, location, newBecause } of findings)
    if (newBecause !== void 0) {
      if (!verbose && shown++ >= shownInBrief) more2++;
      else
        yield pen.say(
          2,
          `${forTerminal(resource.name)}, ${role} at ${forTerminal(location.code)}: new because ${forTerminal(newBecause)}`
        );
    }
  yield* rest(more2, pen);
}
function* absent(comparison, part, pen, verbose) {
  const all = comparison[part];
  if (all.length === 0) return;
  const title = partInWords(comparison, part);
  yield `
${pen.paint("bold", title[0].toUpperCase() + title.slice(1))}  ${counted(all.length, "finding")}
`;
  const shown = verbose ? all : all.slice(0, shownInBrief);
  for (const one of shown)
    yield pen.say(
      2,
      `${forTerminal(one.resource.name)}, ${forTerminal(absentPlace(one))}: ${forTerminal(one.why)}`
    );
  yield* rest(all.length - shown.length, pen);
}
function* changes({ changed }, pen, verbose) {
  if (changed.length === 0) return;
  yield `
${pen.paint("bold", "Changed")}  ${counted(changed.length, "finding")}
`;
  const shown = verbose ? changed : changed.slice(0, shownInBrief);
  for (const { resource, role, location, changes: what } of shown)
    yield pen.say(
      2,
      `${forTerminal(resource.name)}, ${role} at ${forTerminal(location.code)}: ${forTerminal(what.join("; "))}`
    );
  yield* rest(changed.length - shown.length, pen);
}
function* rest(count, pen) {
  if (count > 0) yield pen.paint("dim", `  and ${count} more (--verbose shows all)
`);
}

export {
  repeated,
  chunked,
  json,
  findingWriter,
  placementWriter,
  isFresh,
  isKnown,
  partInWords,
  comparisonInWords,
  findingsThat,
  absentPlace,
  newGapsFirst,
  bytes,
  tableWithin,
  shownPerGroup,
  findingsByRule,
  placeInFile,
  isSpent,
  spentExceptions,
  more,
  byCountryAndRole,
  findingRows,
  acceptedRows,
  comparisonSections,
  comparisonMarkdown,
  findingsInBrief,
  groupsOf,
  comparisonText
};
