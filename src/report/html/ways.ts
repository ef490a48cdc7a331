/** The findings of the HTML report: each way out numbered as on the map, with how we know and how to close it. */
import { type Country, type Finding, type Report, type Rule, isAccepted } from "../../model.ts";
import { isAnywhere } from "../../model.ts";
import { countryName, placeInWords } from "../countries.ts";
import { forHtml, forTerminal } from "../escape.ts";
import { grouped } from "../numbers.ts";
import { standingInWords } from "../places.ts";
import { accountInWords } from "../account.ts";
import { valueInWords } from "../text-lines.ts";
import { link } from "./parts.ts";
import { mostPrinted } from "./print.ts";
import { dateInWords } from "../dates.ts";
import { dataClasses } from "../data-classes.ts";

/** Of both lists together: more would be read by nobody, and make the page too heavy to open. */
const mostShown = 200;
const standingsShown = 4;

interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

export interface Ways {
  /** Findings that count, in all, and the worst of them. */
  readonly outside: { readonly count: number; readonly shown: readonly Numbered[] };
  readonly mayLeave: { readonly count: number; readonly shown: readonly Numbered[] };
  /** No ways: resources whose data classes contradict one another. */
  readonly contradicted: { readonly count: number; readonly shown: readonly Numbered[] };
  /** The first of those that the policy accepts. */
  readonly accepted: readonly Finding[];
  /** Country -> the numbers of the ways that lead there. */
  readonly numbers: ReadonlyMap<Country, readonly number[]>;
  /** From the countries of their resources to the countries that they lead to, each pair once. */
  readonly flows: readonly Flow[];
}

/** A line on the map. `out` where a way out leads there, `may` where data may only leave to it. */
export interface Flow {
  readonly from: Country;
  readonly to: Country;
  readonly mark: "out" | "may";
}

/** One walk over the findings, which holds only what is shown. */
export function waysOf({ findings }: Report): Ways {
  const outside: Finding[] = [];
  const mayLeave: Finding[] = [];
  const contradicted: Finding[] = [];
  const accepted: Finding[] = [];
  let [outsideCount, mayLeaveCount, contradictedCount] = [0, 0, 0];
  for (const finding of findings)
    if (isAccepted(finding)) {
      if (accepted.length < mostShown) accepted.push(finding);
    } else if (finding.verdict === "outside") {
      if (outsideCount++ < mostShown) outside.push(finding);
    } else if (finding.verdict === "contradicted") {
      if (contradictedCount++ < mostShown) contradicted.push(finding);
    } else if (mayLeaveCount++ < mostShown) mayLeave.push(finding);
  const shownOutside = outside.map((finding, i) => ({ number: i + 1, finding }));
  const shownMayLeave = mayLeave
    .slice(0, Math.max(0, mostShown - outside.length))
    .map((finding, i) => ({ number: outside.length + i + 1, finding }));
  const before = shownOutside.length + shownMayLeave.length;
  const shownContradicted = contradicted
    .slice(0, Math.max(0, mostShown - before))
    .map((finding, i) => ({ number: before + i + 1, finding }));
  const numbers = new Map<Country, number[]>();
  for (const { number, finding } of [...shownOutside, ...shownMayLeave])
    if (!isAnywhere(finding.location))
      for (const country of finding.outside) {
        const list = numbers.get(country);
        if (list) list.push(number);
        else numbers.set(country, [number]);
      }
  return {
    outside: { count: outsideCount, shown: shownOutside },
    mayLeave: { count: mayLeaveCount, shown: shownMayLeave },
    contradicted: { count: contradictedCount, shown: shownContradicted },
    accepted,
    numbers,
    flows: flowsOf([...shownOutside, ...shownMayLeave]),
  };
}

function flowsOf(shown: readonly Numbered[]): Flow[] {
  const flows = new Map<string, Flow>();
  for (const { finding } of shown)
    if (!isAnywhere(finding.location))
      for (const from of finding.from ?? [])
        for (const to of finding.outside) {
          const mark = finding.verdict === "outside" ? "out" : "may";
          // Ways out come first.
          if (from !== to && !flows.has(`${from} ${to}`))
            flows.set(`${from} ${to}`, { from, to, mark });
        }
  return [...flows.values()];
}

export function waysList(
  { count, shown }: Ways["outside"],
  report: Report,
  mark: "out" | "may",
): string {
  if (count === 0) return "<p>None was found.</p>";
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const standings = new Map(
    report.summary.places.countries.map(({ country, standing }) => [
      country,
      `${countryName(country)}: ${standingInWords(standing)}`,
    ]),
  );
  const titles = new Map(report.citations.map(({ id, title }) => [id, title]));
  const items = shown.map((one) =>
    way(one, rules.get(one.finding.rule), standings, mark, report.run, titles),
  );
  const rest = count - shown.length;
  const unprinted = shown.length - mostPrinted;
  const worst =
    unprinted > 0 ? `, and without the last ${grouped(unprinted)} of ${grouped(count)}` : "";
  return `<p class="printed">Printed without the evidence, the law and the warnings of each way${worst}: the page on a screen and the CSV report have them.</p><ol class="ways">${items.join("\n")}</ol>${rest > 0 ? `<p>${grouped(rest)} more are not shown here; the JSON and CSV reports list all of them.</p>` : ""}`;
}

function way(
  { number, finding }: Numbered,
  rule: Rule | undefined,
  standings: ReadonlyMap<Country, string>,
  mark: "out" | "may",
  run: Report["run"],
  titles: ReadonlyMap<string, string>,
): string {
  const { resource, role, location, outside, evidence, into, from, classes, exception } = finding;
  const verb = finding.verdict === "may-leave" ? "may be in" : "is in";
  const remedy = rule?.remedies?.find(
    ({ type }) => type.toLowerCase() === resource.type.toLowerCase(),
  );
  const read =
    evidence.basis === "stated"
      ? `<code>${say(`${evidence.pointer} = ${valueInWords(evidence.value)}`)}</code><br>`
      : evidence.basis === "default"
        ? `<code>${say(evidence.pointer)}</code> is not set<br>`
        : "";
  const known = isAnywhere(location) ? [] : outside.flatMap((one) => standings.get(one) ?? []);
  const law = [
    ...known.slice(0, standingsShown),
    ...(known.length > standingsShown ? [`${known.length - standingsShown} more countries`] : []),
    ...finding.references.map((id) => titles.get(id) ?? id),
  ];
  const facts: readonly (readonly [string, string])[] = [
    [
      "What it is",
      [
        `${say(resource.type)}, ${say(accountInWords(resource, run))}`,
        `<code>${forHtml(resource.id)}</code>`,
        ...(from ? [`kept in ${say(from.map(countryName).join(", "))}`] : []),
        ...(into === undefined ? [] : [`into <code>${forHtml(into)}</code>`]),
        ...(classes.length > 0 ? [`data class: ${say(dataClasses(finding).join(", "))}`] : []),
      ].join("<br>"),
    ],
    [
      "How we know",
      `${read}${say(evidence.why)}${evidence.docs === "" ? "" : ` (${link(evidence.docs, "source")})`}`,
    ],
    [
      "How to close it",
      [
        remedy ? marked(remedy.summary) : say(rule?.title ?? finding.rule),
        ...[
          ...(remedy?.warning === undefined ? [] : [marked(withoutCommands(remedy.warning))]),
          ...(remedy ? [`Console: ${marked(remedy.steps["console"]!)}`] : []),
          `Steps: <code>data-boundary explain ${say(finding.rule)}${remedy ? ` ${say(remedy.type)}` : ""}</code>`,
        ].map((more) => `<span class="more"><br>${more}</span>`),
      ].join(""),
    ],
    ["Law", law.map(say).join("; ")],
    ...(exception?.expired
      ? [
          [
            "Exception",
            `expired on ${say(dateInWords(exception.expires))} (approved by ${say(exception.approvedBy)})`,
          ] as const,
        ]
      : []),
  ];
  return `<li class="way ${mark}" id="way-${number}"><p class="s"><span class="num">${number}</span> The ${role} of <b>${say(resource.name)}</b> ${verb} <b>${say(location.code)}: ${say(placeInWords(location, outside))}</b>.</p><dl>${facts.map(([name, html]) => `<div${name === "How to close it" ? ' class="fix"' : ""}><dt>${name}</dt><dd>${html}</dd></div>`).join("")}</dl></li>`;
}

const say = (text: string): string => forHtml(forTerminal(text));

/** Menu names are in asterisks, settings and values between backticks. */
const marked = (text: string): string =>
  forHtml(text)
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
    .replaceAll(/\*([^*]+)\*/g, "<i>$1</i>");

/** "Command 7 of 7 (`az storage account delete`) deletes ...": the page shows no commands to count. */
const withoutCommands = (text: string): string =>
  text.replaceAll(/\bCommands? [\d, and]+ of \d+ \((`[^`]+`(?:, `[^`]+`)*)\)/g, "The command $1");
