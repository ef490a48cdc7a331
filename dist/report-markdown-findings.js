import {
  tableWithin
} from "./report-markdown-table.js";
import {
  countryName_2,
  placeInWords
} from "./report-countries.js";

// src/report/markdown-findings.ts
import {
  isAnywhere,
  roles,
  isAccepted
} from "./cli.js";
import { forMarkdown } from "./cli.js";
import { grouped } from "./scan.js";
import { accountInWords } from "./scan.js";
import { valueInWords } from "./scan.js";
import { dataClasses } from "./scan.js";
var anywhere = "anywhere";
var countriesShown = 40;
function byCountryAndRole({ findings }) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (isAccepted(finding) || finding.verdict === "contradicted") continue;
    for (const country of isAnywhere(finding.location) ? [anywhere] : finding.outside) {
      const row = counts.get(country) ?? /* @__PURE__ */ new Map();
      counts.set(country, row.set(finding.role, (row.get(finding.role) ?? 0) + 1));
    }
  }
  if (counts.size === 0) return "";
  const columns = roles.filter((role) => [...counts.values()].some((row) => row.has(role)));
  const total = (row) => row.values().reduce((sum, count) => sum + count, 0);
  const rows = [...counts].sort(
    ([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1)
  );
  const { text } = tableWithin(
    Number.POSITIVE_INFINITY,
    ["Country", ...columns, "all"],
    rows.slice(0, countriesShown).map(([country, row]) => () => [
      country === anywhere ? "anywhere in the world" : forMarkdown(countryName_2(country)),
      ...columns.map((role) => row.has(role) ? grouped(row.get(role)) : ""),
      `**${grouped(total(row))}**`
    ])
  );
  const more = rows.length - countriesShown;
  return text + (more > 0 ? `
_and ${more} more countries_
` : "");
}
function findingRows(room, { findings, run }, locate, changes = /* @__PURE__ */ new Map()) {
  const counting = Iterator.from(findings).filter((finding) => !isAccepted(finding));
  return tableWithin(
    room,
    ["Level", "Finding", "Resource", "Role", "Where", "Why"],
    counting.map((finding) => () => [
      finding.level,
      forMarkdown(finding.rule),
      resourceCell(finding, run, locate),
      finding.role,
      `${forMarkdown(finding.location.code)}: ${forMarkdown(placeInWords(finding.location, finding.outside))}`,
      whyCell(finding, changes.get(finding.fingerprint))
    ])
  ).text;
}
function resourceCell(finding, run, locate) {
  const { resource, classes } = finding;
  const declared = locate?.(finding);
  return [
    `**${forMarkdown(resource.name)}**`,
    forMarkdown(resource.type),
    forMarkdown(accountInWords(resource, run)),
    ...classes.length > 0 ? [`data class: ${dataClasses(finding).map(forMarkdown).join(", ")}`] : [],
    ...declared ? [`declared at ${forMarkdown(`${decodeURIComponent(declared.uri)}:${declared.startLine}`)}`] : []
  ].join("<br>");
}
function whyCell({ evidence, exception, into, newBecause }, change) {
  const { basis, pointer, value, why, docs } = evidence;
  const read = basis === "stated" ? `${forMarkdown(`${pointer} = ${valueInWords(value)}`)}: ` : basis === "default" ? `${forMarkdown(pointer)} is not set: ` : "";
  return [
    read + forMarkdown(why),
    ...into === void 0 ? [] : [`into ${forMarkdown(into)}`],
    ...newBecause === void 0 ? [] : [`new because ${forMarkdown(newBecause)}`],
    ...change === void 0 ? [] : [forMarkdown(change)],
    ...exception?.expired ? [
      `its exception expired on ${exception.expires} (approved by ${forMarkdown(exception.approvedBy)})`
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
    accepted.map(({ rule, resource, location, exception }) => () => [
      forMarkdown(rule),
      forMarkdown(resource.name),
      forMarkdown(location.code),
      forMarkdown(exception.reason),
      forMarkdown(exception.approvedBy),
      exception.expires
    ])
  ).text;
}

// src/report/markdown-comparison.ts
import { absentPlace, changesIn, findingsThat, isNew, isWorse, partInWords } from "./scan.js";
import { forMarkdown as forMarkdown2 } from "./cli.js";
var resourceCell2 = ({ resource }) => `**${forMarkdown2(resource.name)}**<br>${forMarkdown2(resource.type)}`;
var absentRows = (room, absent) => tableWithin(
  room,
  ["Finding", "Resource", "Where", "Why"],
  absent.map((one) => () => [
    forMarkdown2(one.rule),
    resourceCell2(one),
    forMarkdown2(absentPlace(one)),
    forMarkdown2(one.why)
  ])
).text;
var changedRows = (room, changed) => tableWithin(
  room,
  ["Finding", "Resource", "Where", "What changed"],
  changed.map((one) => () => [
    forMarkdown2(one.rule),
    resourceCell2(one),
    forMarkdown2(one.location.code),
    forMarkdown2(one.changes.join("; "))
  ])
).text;
function comparisonSections(report, locate) {
  const { comparison } = report;
  const { worse, others } = changesIn(report);
  const titled = (part) => {
    const title = partInWords(comparison, part);
    return title[0].toUpperCase() + title.slice(1);
  };
  return [
    {
      share: 0.4,
      title: comparison.kind === "baseline" ? "New findings" : "Would newly leave",
      make: (room) => findingRows(room, { ...report, findings: findingsThat(report, isNew) }, locate)
    },
    {
      share: 0.4,
      title: "Worse",
      make: (room) => findingRows(room, { ...report, findings: findingsThat(report, isWorse) }, locate, worse)
    },
    ...["closed", "notSeen"].map((part) => ({
      share: 0.3,
      title: titled(part),
      make: (room) => absentRows(room, comparison[part])
    })),
    { share: 0.3, title: "Changed", make: (room) => changedRows(room, others) },
    {
      share: 0.3,
      title: "Compared with something else",
      make: () => comparison.notes.map((note) => `- ${forMarkdown2(note)}
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

export {
  byCountryAndRole,
  findingRows,
  acceptedRows,
  comparisonSections,
  comparisonMarkdown
};
