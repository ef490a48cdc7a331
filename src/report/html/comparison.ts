/** What is new, gone, changed or no longer seen since an earlier report, as tables of the HTML report. */
import type { AbsentFinding, Comparison, Finding, Report } from "../../model.ts";
import {
  absentPlace,
  changesIn,
  comparisonInWords,
  findingsThat,
  isFresh,
  partInWords,
} from "../comparison.ts";
import { placeInWords } from "../countries.ts";
import { forHtml, forTerminal } from "../escape.ts";
import { grouped } from "../numbers.ts";
import { table } from "./parts.ts";

const rowsShown = 200;

export function comparisonHtml(report: Report, comparison: Comparison): string {
  const { worse, others } = changesIn({ ...report, comparison });
  const fresh: Finding[] = [];
  for (const finding of findingsThat(report, isFresh))
    if (fresh.length < rowsShown) fresh.push(finding);
    else break;
  const rest = comparison.new + comparison.worse - fresh.length;
  return [
    `<p class="lead">${say(comparisonInWords(comparison))}.</p>`,
    ...comparison.notes.map((note) => `<p>Note: ${say(note)}.</p>`),
    fresh.length === 0
      ? ""
      : table(
          comparison.kind === "baseline" ? "New or worse" : "Would newly leave",
          ["Resource", "Finding", "Where", "State"],
          fresh.map((one) => [
            `${say(one.resource.name)}<br>${say(one.resource.type)}`,
            say(one.rule),
            say(`${one.role} at ${one.location.code}: ${placeInWords(one.location, one.outside)}`),
            say(stateInWords(one, worse.get(one.fingerprint))),
          ]),
        ),
    more(rest),
    absent(comparison, "closed"),
    absent(comparison, "notSeen"),
    others.length === 0
      ? ""
      : table(
          "Changed",
          ["Resource", "Finding", "What changed"],
          others
            .slice(0, rowsShown)
            .map(({ resource, rule, location, changes }) => [
              say(resource.name),
              say(`${rule} at ${location.code}`),
              say(changes.join("; ")),
            ]),
        ),
    more(others.length - rowsShown),
  ].join("");
}

const stateInWords = ({ baselineState, newBecause }: Finding, change?: string): string =>
  change !== undefined
    ? `worse: ${change}`
    : newBecause === undefined
      ? baselineState!
      : `${baselineState!}, because ${newBecause}`;

function absent(comparison: Comparison, part: "closed" | "notSeen"): string {
  const all: readonly AbsentFinding[] = comparison[part];
  if (all.length === 0) return "";
  const title = partInWords(comparison, part);
  return (
    table(
      title[0]!.toUpperCase() + title.slice(1),
      ["Resource", "Finding", "Where", "Why"],
      all
        .slice(0, rowsShown)
        .map((one) => [
          `${say(one.resource.name)}<br>${say(one.resource.type)}`,
          say(one.rule),
          say(absentPlace(one)),
          say(one.why),
        ]),
    ) + more(all.length - rowsShown)
  );
}

const more = (count: number): string =>
  count > 0 ? `<p>${grouped(count)} more are in the JSON report.</p>` : "";

const say = (text: string): string => forHtml(forTerminal(text));
