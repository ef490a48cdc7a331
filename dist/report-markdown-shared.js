import {
  placesTable
} from "./report-markdown-places.js";
import {
  acceptedRows,
  byCountryAndRole,
  comparisonSections,
  findingRows
} from "./report-markdown-findings.js";
import {
  bytes,
  tableWithin
} from "./report-markdown-table.js";

// src/report/markdown.ts
import { levels } from "./cli.js";
import { findingsThat, isKnown } from "./scan.js";
import { countsInWords } from "./scan.js";
import { controlsNote } from "./scan.js";
import { forMarkdown as forMarkdown4, wholeForMarkdown as wholeForMarkdown3 } from "./cli.js";

// src/report/markdown-coverage.ts
import { isAccepted } from "./cli.js";
import { forMarkdown, wholeForMarkdown } from "./cli.js";
import { gapReasonInWords } from "./scan.js";
import { grouped } from "./scan.js";
import { accountInWords, resourcesIn } from "./scan.js";
import { isSpent } from "./scan.js";
import { counted } from "./scan.js";
function gapRows(room, { gaps, run }) {
  return tableWithin(
    room,
    ["Gap", "Where", "What was not seen", "Remedy"],
    Iterator.from(gaps).map((gap) => () => {
      const place = [
        accountInWords(gap, run),
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
function exceptionRows(room, { exceptions }) {
  return tableWithin(
    room,
    ["Exception", "Resource", "Problem"],
    exceptions.filter(isSpent).map(({ rule, resource, status, expires, approvedBy, warning }) => () => [
      forMarkdown(rule),
      forMarkdown(resource),
      [
        ...status === "expired" ? [`expired on ${expires} (approved by ${forMarkdown(approvedBy)})`] : status === "unused" ? ["matches nothing: remove it or correct its pattern"] : [],
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
function scannedRows(room, { coverage, run, summary }) {
  const scopes = Map.groupBy(coverage, (unit) => `${unit.provider} ${unit.scope}`);
  return tableWithin(
    room,
    ["Account", "Regions", "Services", "Checks", "Resources", "Calls"],
    scopes.values().map((units) => () => [
      forMarkdown(accountInWords(units[0], run)),
      several(units, ({ region }) => region),
      several(units, ({ service }) => service),
      ended(units),
      resourcesIn(units[0], summary),
      sum(units, ({ calls }) => calls)
    ])
  ).text;
}
function several(units, what) {
  const all = [...new Set(units.map(what))];
  return all.length <= 4 ? all.map(forMarkdown).join(", ") : `${all.length}`;
}
function ended(units) {
  const statuses = Map.groupBy(units, ({ status }) => status);
  return statuses.entries().map(([status, those]) => `${grouped(those.length)} ${status}`).toArray().join(", ");
}
function sum(units, what) {
  return grouped(units.reduce((total, unit) => total + what(unit), 0));
}

// src/report/markdown-controls.ts
import { controlRows, frameworkName, verifiedInWords } from "./scan.js";
import { forMarkdown as forMarkdown2 } from "./cli.js";
import { grouped as grouped2 } from "./scan.js";
function controlTable(room, report) {
  return tableWithin(
    room,
    ["Framework", "Control", "What it asks", "Findings", "Reference"],
    controlRows(report).map(({ framework, control, findings }) => () => [
      forMarkdown2(frameworkName(framework)),
      forMarkdown2(control.id),
      [control.title, ...control.note === void 0 ? [] : [control.note]].map(forMarkdown2).join("<br>"),
      grouped2(findings),
      `${verifiedInWords[control.verified]}, ${control.checked}`
    ])
  ).text;
}

// src/report/markdown-groups.ts
import { forMarkdown as forMarkdown3, wholeForMarkdown as wholeForMarkdown2 } from "./cli.js";
import { grouped as grouped3 } from "./scan.js";
import { groupsOf } from "./scan.js";
var mostGroups = 10;
function groupTable(room, { findings, rules }) {
  const groups = [...groupsOf(findings).values()];
  const { text } = tableWithin(
    room,
    ["Level", "Finding", "Type", "How many", "Fix"],
    groups.slice(0, mostGroups).map(({ rule, type, count, shown }) => () => {
      const known = rules.find(({ id }) => id === rule);
      const remedy = known?.remedies?.find((one) => one.type.toLowerCase() === type.toLowerCase());
      return [
        shown[0].level,
        forMarkdown3(rule),
        forMarkdown3(type),
        grouped3(count),
        remedy ? `${remedy.warning === void 0 ? "" : "(warning) "}${wholeForMarkdown2(remedy.summary)}` : wholeForMarkdown2(known?.title ?? "")
      ];
    })
  );
  const more = groups.length - mostGroups;
  return text + (text !== "" && more > 0 ? `
_and ${grouped3(more)} more groups_
` : "");
}

// src/report/markdown.ts
import { grouped as grouped4 } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { verdict } from "./scan.js";
import { counted as counted2 } from "./scan.js";
var summaryLimit = 1e6;
var commentLimit = 6e4;
var markdown = {
  id: "markdown",
  render: (report, options) => [summarise(report, options, summaryLimit)]
};
function summarise(report, { locate }, limit) {
  const { run } = report;
  const parts = [
    `## ${forMarkdown4(verdict(report))}
`,
    `${forMarkdown4(policyInWords(run))}
`,
    counts(report),
    ...countsList(report),
    about(report)
  ];
  let room = limit - parts.reduce((total, part) => total + bytes(part) + 1, 0);
  const section = (share, title, make, more = "") => {
    const before = `### ${title}

${more}`;
    const text = make(Math.floor(room * share) - bytes(before));
    if (text === "") return;
    parts.splice(-1, 0, before + text);
    room -= bytes(before) + bytes(text) + 1;
  };
  const { comparison } = report;
  if (comparison)
    for (const { share, title, make } of comparisonSections({ ...report, comparison }, locate))
      section(share, title, make);
  section(0.3, "What to fix first", (space) => groupTable(space, report));
  section(0.3, "Where the data is", (space) => placesTable(space, report));
  section(1, "Findings by country and role", () => byCountryAndRole(report));
  if (comparison)
    section(
      0.4,
      "Known findings",
      (space) => findingRows(space, { run, findings: findingsThat(report, isKnown) }, locate)
    );
  else section(0.5, "Findings", (space) => findingRows(space, report, locate));
  section(
    0.6,
    "Not seen",
    (space) => gapRows(space, report),
    "A gap is never a pass: unknown: what stands here.\n\n"
  );
  section(0.4, "Controls", (space) => controlTable(space, report), `${controlsNote}

`);
  section(0.5, "What was scanned", (space) => scannedRows(space, report));
  section(0.4, "Exceptions that need attention", (space) => exceptionRows(space, report));
  section(0.4, "Accepted by the policy", (space) => acceptedRows(space, report));
  section(
    0.5,
    "Blind spots",
    (space) => blindSpotRows(space, report),
    "Not visible through any API: ask the resource owner.\n\n"
  );
  section(
    0.7,
    "Location only",
    (space) => homeOnlyRows(space, report),
    "Copies and flows of these types were not checked.\n\n"
  );
  if (run.status === "incomplete" && report.summary.gaps === 0)
    parts.splice(2, 0, "The scan was stopped before its end.\n");
  return parts.join("\n");
}
function counts({ summary }) {
  const said = [
    `**${counted2(summary.findings, "finding")}**`,
    ...levels.flatMap(
      (level) => summary.byLevel[level] > 0 ? [counted2(summary.byLevel[level], level)] : []
    ),
    `**${counted2(summary.gaps, "gap")}**`,
    ...summary.excepted > 0 ? [`${grouped4(summary.excepted)} accepted`] : [],
    counted2(summary.resources, "resource"),
    counted2(summary.placements, "placement")
  ];
  return `${said.join(" \xB7 ")}
`;
}
function countsList(report) {
  const lines = countsInWords(report).map((line) => `- ${wholeForMarkdown3(line)}
`);
  return lines.length === 0 ? [] : [lines.join("")];
}
function about({ run }) {
  const listed = (all) => all.slice(0, 20).map(forMarkdown4).join(", ") + (all.length > 20 ? ` and ${all.length - 20} more` : "");
  return [
    `Boundary ${forMarkdown4(run.boundary.id)} (${run.boundary.countries.length} countries) as of ${run.asOf}`,
    `targets: ${listed(run.targets)}`,
    ...run.identities.length > 0 ? [`accounts and identities: ${listed(run.identities)}`] : [],
    ...run.policy === void 0 ? [] : [`policy ${forMarkdown4(run.policy)}`],
    `${run.tool.name} ${forMarkdown4(run.tool.version)}, ${forMarkdown4(rulesInWords(run))}. This report is evidence for a legal assessment, not legal advice.
`
  ].join("; ");
}

export {
  summaryLimit,
  commentLimit,
  markdown,
  summarise
};
