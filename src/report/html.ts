/**
 * The page for a data protection officer: one file that runs no script and loads nothing. The answer comes first,
 * and what was not seen stands beside it, so that it never reads as a pass.
 */
import { createHash } from "node:crypto";
import {
  type Country,
  type Coverage,
  type Gap,
  type Report,
  isAnywhere,
  isAccepted,
} from "../model.ts";
import { forHtml, forTerminal, wholeForTerminal } from "./escape.ts";
import { breakdownInWords } from "./breakdown.ts";
import { dateInWords, instantInWords } from "./dates.ts";
import { comparisonHtml } from "./html/comparison.ts";
import { historyHtml } from "./html/history.ts";
import { gapReasonInWords } from "./gap-reasons.ts";
import { controls } from "./html/controls.ts";
import { mapFigure, markOf } from "./html/map.ts";
import { owners } from "./html/owners.ts";
import { key, link, number, pill, section, table } from "./html/parts.ts";
import { style } from "./html/style.ts";
import { type Ways, waysList, waysOf } from "./html/ways.ts";
import { leftOutInWords } from "./left-out.ts";
import { grouped } from "./numbers.ts";
import { notSeenByRole, placeRows, rolesOf } from "./places.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { type Reporter, chunked } from "./report.ts";
import { accountInWords, resourcesIn } from "./account.ts";
import { counted } from "./text-lines.ts";
import { stoppedInWords } from "./text-verdict.ts";

export const html: Reporter = { id: "html", render: (report) => chunked(write(report)) };

const rowsShown = 200;

function* write(report: Report): Generator<string> {
  const { run, summary } = report;
  const ways = waysOf(report);
  const [owned, asked] = [owners(report), controls(report)];
  const absent = new Set([
    ...(owned === "" ? ["owners"] : []),
    ...(asked === "" ? ["controls"] : []),
  ]);
  const links = sectionsOf(report).flatMap(([id, name]) =>
    absent.has(id) ? [] : [`<li><a href="#${id}">${name}</a></li>`],
  );
  const title = `Data location report, ${run.boundary.id}, ${run.finishedAt.slice(0, 10)}`;
  const hash = createHash("sha256").update(style).digest("base64");
  yield `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${say(title)}</title><style>${style}</style></head><body>\n`;
  yield `<a class="skip" href="#answer">Skip to the answer</a>\n<header><p class="eyebrow">Data location report</p><h1>${say(run.targets.slice(0, 6).join(", "))}</h1><p class="sub">Boundary: <b>${say(run.boundary.id)}</b> (${counted(run.boundary.countries.length, "country").replace("countrys", "countries")}). Read on <time datetime="${forHtml(run.finishedAt)}">${say(instantInWords(run.finishedAt))}</time>. ${say(policyInWords(run))}.</p><nav aria-label="Sections"><ul>${links.join("")}</ul></nav></header>\n<main>\n`;
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
    waysList(ways.outside, report, "out"),
  );
  yield section(
    "may",
    `May leave (${grouped(ways.mayLeave.count)})`,
    waysList(ways.mayLeave, report, "may"),
  );
  if (ways.contradicted.count > 0)
    yield section(
      "contradicted",
      `Contradictory data classes (${grouped(ways.contradicted.count)})`,
      waysList(ways.contradicted, report, "may"),
    );
  yield section("gaps", "What could not be checked", notSeen(report));
  yield section("exceptions", "Exceptions", exceptions(report, ways));
  if (asked !== "") yield section("controls", "Controls", asked);
  yield section("scanned", "What was scanned", scanned(report));
  yield section("method", "Method and limits", method(report));
  yield `</main><footer><p>Made by ${say(run.tool.name)} ${say(run.tool.version)} from ${counted(summary.resources, "resource")}. This file loads nothing from the network and runs no script.</p></footer></body></html>\n`;
}

const sections: readonly (readonly [string, string])[] = [
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
  ["method", "Method"],
];

const sectionsOf = ({ comparison, history = [] }: Report): typeof sections => [
  ...sections.slice(0, 1),
  ...(comparison ? [["new", "What is new"] as const] : []),
  ...(history.length > 1 ? [["history", "Over time"] as const] : []),
  ...sections.slice(1),
];

function answer(report: Report, ways: Ways): string {
  const { summary, run } = report;
  const stopped = stoppedInWords(report);
  const { total, notSeen: hidden } = summary.places;
  const unseen = summary.gaps + hidden.accepted;
  const doubts = [
    ...(stopped === undefined ? [] : ["the scan did not finish"]),
    ...(total.mayLeave > 0 ? [`${counted(total.mayLeave, "placement")} may leave it`] : []),
    ...(unseen > 0 ? [`${counted(unseen, "gap")}: incomplete scan`] : []),
    ...(run.status === "incomplete" && summary.gaps === 0 && stopped === undefined
      ? ["the scan did not finish"]
      : []),
    ...(run.leftOut ? [`left out on purpose: ${leftOutInWords(run.leftOut)}`] : []),
    ...(summary.resources === 0 ? ["no resource was found"] : []),
  ];
  const [mark, verdict] =
    total.outside > 0
      ? (["out", "No: some of your data is outside the boundary"] as const)
      : doubts.length > 0
        ? (["gap", "Unknown: nothing was found outside, but the scan is incomplete"] as const)
        : ([
            "in",
            "Yes, as far as could be checked: no data was found outside the boundary",
          ] as const);
  const said = [
    `<b>${counted(summary.byVerdict.outside, "finding")} outside</b> the boundary, <b>${grouped(summary.byVerdict.mayLeave)} may leave it</b>, ${counted(summary.byLevel.note, "note")}.${ways.contradicted.count > 0 ? ` The data classes of <b>${counted(ways.contradicted.count, "resource")}</b> contradict one another.` : ""}`,
    ...breakdownInWords(report).map((part) => `${say(part)}.`),
    ...(doubts.length > 0 ? [`Note: ${say(doubts.join("; "))}.`] : []),
  ];
  const tile = (name: string, count: number, words: string): string =>
    `<li class="${name}"><b>${grouped(count)}</b><span>${words}</span></li>`;
  const tiles = [
    tile("out", total.outside, `${key("out")}outside`),
    tile("may", total.mayLeave, `${key("may")}may leave`),
    tile("gap", unseen, "not seen"),
    tile("in", total.inside, `${key("in")}inside`),
  ];
  return `<section id="answer" class="verdict ${mark}" aria-labelledby="h-answer"><h2 id="h-answer">${stopped === undefined ? "" : `${say(stopped)}. `}${verdict}</h2><p class="lead">${said.join(" ")}</p><ul class="tiles">${tiles.join("")}</ul></section>\n`;
}

function countries({ summary, run }: Report): string {
  const { places } = summary;
  const boundary: ReadonlySet<Country> = new Set(run.boundary.countries);
  const rows = placeRows(places).map((row) => [
    `${say(row.name)}${row.country === undefined ? "" : ` <span class="cc">${row.country}</span>`}`,
    pill(markOf(row, boundary)),
    number(row.total.inside),
    number(row.total.outside),
    number(row.total.mayLeave),
    say(
      rolesOf(row.roles)
        .map(
          ([role, { inside, outside, mayLeave }]) =>
            `${role} ${grouped(inside + outside + mayLeave)}`,
        )
        .join(", "),
    ),
    say(row.standing),
  ]);
  const hidden = notSeenByRole(places.notSeen);
  return (
    table(
      "Countries where data is or may be, outside first. A placement that may be in several countries counts in each; “may be here” is data that is in one of several countries, of which this is one and another is outside.",
      [
        "Country",
        "Boundary",
        "Inside",
        "Outside",
        "May be here",
        "What is there",
        `Standing under GDPR Art. 45 on ${dateInWords(run.asOf)}`,
      ],
      rows,
    ) +
    (hidden === "" ? "" : `<p>Not seen, and in no country: ${say(hidden)}.</p>`) +
    `<p>Adequacy decisions as listed on ${say(dateInWords(places.adequacyList.checked))} (${link(places.adequacyList.url, "the Commission's list")}). An adequate country is still outside the boundary unless the boundary names it.</p>`
  );
}

function notSeen({ gaps, blindSpots, types, run }: Report): string {
  const shown: Gap[] = [];
  let count = 0;
  for (const gap of gaps) if (count++ < rowsShown) shown.push(gap);
  const rows = shown.map((gap) => [
    say(gapReasonInWords[gap.reason]),
    [accountInWords(gap, run), gap.region, gap.service, gap.resource ?? gap.type, gap.role]
      .filter((part) => part !== undefined)
      .map(say)
      .join("<br>"),
    say(gap.detail),
    isAccepted(gap)
      ? `accepted by ${say(gap.exception!.approvedBy)} until ${say(gap.exception!.expires)}`
      : say(gap.remedy),
  ]);
  const homeOnly = types.filter(({ depth }) => depth === "home-only");
  return [
    count === 0
      ? "<p>No gap: every call of this scan was answered.</p>"
      : `<p>These are not counted as inside.</p>${table("Gaps of this scan", ["What", "Where", "Detail", "How to close it"], rows)}`,
    count > rowsShown ? `<p>${grouped(count - rowsShown)} more are in the JSON report.</p>` : "",
    blindSpots.length === 0
      ? ""
      : `<h3>No scan can see</h3><ul>${blindSpots.map(({ type, resources, detail }) => `<li>${say(type)}${resources === 0 ? "" : ` (${counted(resources, "resource")})`}: ${forHtml(wholeForTerminal(detail))}</li>`).join("")}</ul>`,
    homeOnly.length === 0
      ? ""
      : `<h3>Location only</h3><p>The copies and flows of these types were not looked at: ${homeOnly.map(({ type, resources }) => `${say(type)} (${grouped(resources)})`).join(", ")}.</p>`,
  ].join("");
}

function exceptions({ exceptions: outcomes, summary }: Report, { accepted }: Ways): string {
  if (outcomes.length === 0) return "<p>The policy has no exceptions.</p>";
  const rows = outcomes.map((one) => [
    `${say(one.rule)}<br>${say(one.resource)}`,
    say(one.reason),
    say(one.legalBasis ?? "none given"),
    say(one.approvedBy),
    say(one.expires),
    `${say(one.status)}${one.warning === undefined ? "" : `: ${say(one.warning)}`}`,
    number(one.matches),
  ]);
  const found = accepted.map(({ resource, rule, location, outside }) => [
    say(resource.name),
    say(rule),
    say(
      isAnywhere(location)
        ? `${location.code}: anywhere`
        : `${location.code}: ${outside.join(", ")}`,
    ),
  ]);
  const rest = summary.excepted - accepted.length;
  return [
    table(
      "Exceptions of the policy",
      ["Exception", "Reason", "Legal basis given", "Approved by", "Expires", "State", "Matches"],
      rows,
    ),
    found.length === 0
      ? ""
      : table("Findings that they accept", ["Resource", "Rule", "Place"], found),
    rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>` : "",
  ].join("");
}

function scanned({ coverage, run, summary }: Report): string {
  const scopes = Map.groupBy(coverage, ({ provider, scope }) => `${provider} ${scope}`);
  const sum = (units: readonly Coverage[], of: (unit: Coverage) => number): string =>
    number(units.reduce((total, unit) => total + of(unit), 0));
  const rows = [...scopes.values()]
    .slice(0, rowsShown)
    .map((units) => [
      say(accountInWords(units[0]!, run)),
      number(new Set(units.map(({ region }) => region)).size),
      number(new Set(units.map(({ service }) => service)).size),
      `<span class="n">${resourcesIn(units[0]!, summary)}</span>`,
      sum(units, ({ calls }) => calls),
      number(units.filter(({ status }) => status !== "complete" && status !== "disabled").length),
    ]);
  const rest = scopes.size - rows.length;
  return [
    `<p>Targets: ${run.targets.map(say).join(", ")}. ${run.identities.length > 0 ? `Seen as ${run.identities.map(say).join(", ")}.` : ""}</p>`,
    table(
      "Accounts and subscriptions",
      ["Account", "Regions", "Services", "Resources", "Calls", "Checks that are not complete"],
      rows,
    ),
    rest > 0 ? `<p>${grouped(rest)} more are in the JSON report.</p>` : "",
  ].join("");
}

function method({ run, citations }: Report): string {
  return [
    `<p>${say(run.tool.name)} ${say(run.tool.version)} read configuration through the providers' own interfaces, with calls that only read. It opened no data. It reports where data is kept and processed; whether a place outside the boundary is a transfer under Chapter V of the GDPR, and whether it is lawful, is for a lawyer to say. Law and exceptions as of ${say(dateInWords(run.asOf))}, ${say(rulesInWords(run))}. ${say(policyInWords(run))}.</p>`,
    run.tenantBoundary === undefined
      ? ""
      : `<p>The Azure tenant's data boundary is ${say(run.tenantBoundary)}.</p>`,
    citations.length === 0
      ? ""
      : `<h3>Sources</h3><ul>${citations.map(({ title, url, checked }) => `<li>${link(url, title)}, checked on ${say(dateInWords(checked))}</li>`).join("")}</ul>`,
  ].join("");
}

const say = (text: string): string => forHtml(forTerminal(text));
