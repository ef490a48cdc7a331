/** Findings and gaps over time: a chart without a script, and the same numbers as a table for whoever does not see it. */
import type { HistoryEntry } from "../../model.ts";
import { forHtml, forTerminal } from "../escape.ts";
import { number, table } from "./parts.ts";

const width = 720;
const height = 200;
const margin = { left: 44, right: 12, top: 12, bottom: 26 };
/** The last scans: more points than columns of pixels say nothing. */
const mostShown = 120;
const rowsShown = 20;

export function historyHtml(all: readonly HistoryEntry[]): string {
  // Scans that ran side by side add their lines in any order.
  const entries = all.toSorted((a, b) => instantOf(a) - instantOf(b)).slice(-mostShown);
  const most = Math.max(1, ...entries.map(({ findings, gaps }) => Math.max(findings, gaps)));
  const first = entries[0]!;
  const last = entries.at(-1)!;
  const label = `Findings went from ${first.findings} on ${dayOf(first)} to ${last.findings} on ${dayOf(last)}, gaps from ${first.gaps} to ${last.gaps}`;
  const rows = entries
    .slice(-rowsShown)
    .toReversed()
    .map((one) => [
      say(
        `${one.finishedAt.slice(0, 16).replace("T", " ")}${one.status === "complete" ? "" : " (incomplete)"}`,
      ),
      number(one.findings),
      number(one.gaps),
      say(largest(one)),
      say(one.boundary),
    ]);
  return [
    `<figure><svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${say(label)}">`,
    axis(most),
    line(entries, ({ findings }) => findings, most, "f"),
    line(entries, ({ gaps }) => gaps, most, "g"),
    `<text class="l" x="${margin.left}" y="${height - 6}">${say(dayOf(first))}</text>`,
    `<text class="l" x="${width - margin.right}" y="${height - 6}" text-anchor="end">${say(dayOf(last))}</text>`,
    `</svg><figcaption>Findings: solid line. Gaps: dashed line. ${say(label)}.</figcaption></figure>`,
    table("The last scans", ["Scan", "Findings", "Gaps", "Most findings in", "Boundary"], rows),
  ].join("");
}

function axis(most: number): string {
  const base = height - margin.bottom;
  return `<path class="axis" d="M${margin.left} ${margin.top}V${base}H${width - margin.right}"/><text class="l" x="${margin.left - 6}" y="${margin.top + 10}" text-anchor="end">${most}</text><text class="l" x="${margin.left - 6}" y="${base}" text-anchor="end">0</text>`;
}

/** A point for each scan, by its order: scans of one day are not on top of each other. */
function line(
  entries: readonly HistoryEntry[],
  of: (entry: HistoryEntry) => number,
  most: number,
  name: string,
): string {
  const room = { x: width - margin.left - margin.right, y: height - margin.top - margin.bottom };
  const points = entries.map((entry, i) => {
    const x = margin.left + (room.x * i) / Math.max(1, entries.length - 1);
    const y = margin.top + room.y * (1 - of(entry) / most);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return `<polyline class="c-${name}" points="${points.join(" ")}"/>`;
}

function largest({ byCountry }: HistoryEntry): string {
  return Object.entries(byCountry)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([country, count]) => `${country} ${count}`)
    .join(", ");
}

const instantOf = ({ finishedAt }: HistoryEntry): number => Date.parse(finishedAt);

const dayOf = ({ finishedAt }: HistoryEntry): string => finishedAt.slice(0, 10);

const say = (text: string): string => forHtml(forTerminal(text));
