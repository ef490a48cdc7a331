/** What the Markdown report says of what was not seen, what no scan can see, and what was looked at. */
import { type Coverage, type Report, isAccepted } from "../model.ts";
import { forMarkdown, wholeForMarkdown } from "./escape.ts";
import { gapReasonInWords } from "./gap-reasons.ts";
import { tableWithin } from "./markdown-table.ts";
import { grouped } from "./numbers.ts";
import { accountInWords, resourcesIn } from "./account.ts";
import { isSpent } from "./text-findings.ts";
import { counted } from "./text-lines.ts";

export function gapRows(room: number, { gaps, run }: Report): string {
  return tableWithin(
    room,
    ["Gap", "Where", "What was not seen", "Remedy"],
    Iterator.from(gaps).map((gap) => () => {
      const place = [
        accountInWords(gap, run),
        gap.region,
        gap.service,
        gap.resource ?? gap.type,
        gap.role,
      ];
      return [
        `${gap.reason}<br>${gapReasonInWords[gap.reason]}`,
        [
          ...place.filter((part) => part !== undefined).map(forMarkdown),
          ...(gap.resources === undefined ? [] : [counted(gap.resources, "resource")]),
        ].join("<br>"),
        forMarkdown(gap.detail),
        isAccepted(gap)
          ? `accepted by ${forMarkdown(gap.exception.approvedBy)} until ${gap.exception.expires}`
          : forMarkdown(gap.remedy),
      ];
    }),
  ).text;
}

export function exceptionRows(room: number, { exceptions }: Report): string {
  return tableWithin(
    room,
    ["Exception", "Resource", "Problem"],
    exceptions
      .filter(isSpent)
      .map(({ rule, resource, status, expires, approvedBy, warning }) => () => [
        forMarkdown(rule),
        forMarkdown(resource),
        [
          ...(status === "expired"
            ? [`expired on ${expires} (approved by ${forMarkdown(approvedBy)})`]
            : status === "unused"
              ? ["matches nothing: remove it or correct its pattern"]
              : []),
          ...(warning === undefined ? [] : [forMarkdown(warning)]),
        ].join("<br>"),
      ]),
  ).text;
}

export function blindSpotRows(room: number, { blindSpots }: Report): string {
  return tableWithin(
    room,
    ["Type", "Resources", "What no API shows"],
    blindSpots.map(({ type, resources, detail }) => () => [
      forMarkdown(type),
      grouped(resources),
      wholeForMarkdown(detail),
    ]),
  ).text;
}

export function homeOnlyRows(room: number, { types }: Report): string {
  return tableWithin(
    room,
    ["Type", "Resources"],
    types
      .filter(({ depth }) => depth === "home-only")
      .map(({ type, resources }) => () => [forMarkdown(type), grouped(resources)]),
  ).text;
}

/** A row per account or subscription: how many checks there were, how they ended, what they gave. */
export function scannedRows(room: number, { coverage, run, summary }: Report): string {
  const scopes = Map.groupBy(coverage, (unit) => `${unit.provider} ${unit.scope}`);
  return tableWithin(
    room,
    ["Account", "Regions", "Services", "Checks", "Resources", "Calls"],
    scopes
      .values()
      .map((units) => () => [
        forMarkdown(accountInWords(units[0]!, run)),
        several(units, ({ region }) => region),
        several(units, ({ service }) => service),
        ended(units),
        resourcesIn(units[0]!, summary),
        sum(units, ({ calls }) => calls),
      ]),
  ).text;
}

function several(units: readonly Coverage[], what: (unit: Coverage) => string): string {
  const all = [...new Set(units.map(what))];
  return all.length <= 4 ? all.map(forMarkdown).join(", ") : `${all.length}`;
}

function ended(units: readonly Coverage[]): string {
  const statuses = Map.groupBy(units, ({ status }) => status);
  return statuses
    .entries()
    .map(([status, those]) => `${grouped(those.length)} ${status}`)
    .toArray()
    .join(", ");
}

function sum(units: readonly Coverage[], what: (unit: Coverage) => number): string {
  return grouped(units.reduce((total, unit) => total + what(unit), 0));
}
