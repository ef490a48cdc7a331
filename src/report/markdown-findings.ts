/** What the Markdown report says of findings: how many where, and each in a row. */
import {
  type Country,
  type Finding,
  type Report,
  type Role,
  isAnywhere,
  roles,
  isAccepted,
} from "../model.ts";
import { countryName, placeInWords } from "./countries.ts";
import { forMarkdown } from "./escape.ts";
import { tableWithin } from "./markdown-table.ts";
import { grouped } from "./numbers.ts";
import type { RenderOptions } from "./report.ts";
import { accountInWords } from "./account.ts";
import { valueInWords } from "./text-lines.ts";
import { dataClasses } from "./data-classes.ts";

const anywhere = "anywhere";
const countriesShown = 40;

/** A row per country outside the boundary, a column per role that occurs. */
export function byCountryAndRole({ findings }: Report): string {
  const counts = new Map<Country | typeof anywhere, Map<Role, number>>();
  for (const finding of findings) {
    if (isAccepted(finding) || finding.verdict === "contradicted") continue;
    for (const country of isAnywhere(finding.location) ? [anywhere] : finding.outside) {
      const row = counts.get(country) ?? new Map<Role, number>();
      counts.set(country, row.set(finding.role, (row.get(finding.role) ?? 0) + 1));
    }
  }
  if (counts.size === 0) return "";
  const columns = roles.filter((role) => [...counts.values()].some((row) => row.has(role)));
  const total = (row: ReadonlyMap<Role, number>): number =>
    row.values().reduce((sum, count) => sum + count, 0);
  const rows = [...counts].sort(
    ([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1),
  );
  const { text } = tableWithin(
    Number.POSITIVE_INFINITY,
    ["Country", ...columns, "all"],
    rows.slice(0, countriesShown).map(([country, row]) => () => [
      country === anywhere ? "anywhere in the world" : forMarkdown(countryName(country)),
      ...columns.map((role) => (row.has(role) ? grouped(row.get(role)!) : "")),
      `**${grouped(total(row))}**`,
    ]),
  );
  const more = rows.length - countriesShown;
  return text + (more > 0 ? `\n_and ${more} more countries_\n` : "");
}

export function findingRows(
  room: number,
  { findings, run }: Pick<Report, "findings" | "run">,
  locate: RenderOptions["locate"],
  changes: ReadonlyMap<string, string> = new Map(),
): string {
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
      whyCell(finding, changes.get(finding.fingerprint)),
    ]),
  ).text;
}

function resourceCell(
  finding: Finding,
  run: Report["run"],
  locate: RenderOptions["locate"],
): string {
  const { resource, classes } = finding;
  const declared = locate?.(finding);
  return [
    `**${forMarkdown(resource.name)}**`,
    forMarkdown(resource.type),
    forMarkdown(accountInWords(resource, run)),
    ...(classes.length > 0
      ? [`data class: ${dataClasses(finding).map(forMarkdown).join(", ")}`]
      : []),
    ...(declared
      ? [`declared at ${forMarkdown(`${decodeURIComponent(declared.uri)}:${declared.startLine}`)}`]
      : []),
  ].join("<br>");
}

function whyCell({ evidence, exception, into, newBecause }: Finding, change?: string): string {
  const { basis, pointer, value, why, docs } = evidence;
  const read =
    basis === "stated"
      ? `${forMarkdown(`${pointer} = ${valueInWords(value)}`)}: `
      : basis === "default"
        ? `${forMarkdown(pointer)} is not set: `
        : "";
  return [
    read + forMarkdown(why),
    ...(into === undefined ? [] : [`into ${forMarkdown(into)}`]),
    ...(newBecause === undefined ? [] : [`new because ${forMarkdown(newBecause)}`]),
    ...(change === undefined ? [] : [forMarkdown(change)]),
    ...(exception?.expired
      ? [
          `its exception expired on ${exception.expires} (approved by ${forMarkdown(exception.approvedBy)})`,
        ]
      : []),
    // Only an address that can hold no markup becomes a link.
    ...(/^https:\/\/[\w./?=&%#-]+$/.test(docs) ? [`[source](${docs})`] : []),
  ].join("<br>");
}

export function acceptedRows(room: number, { findings }: Report): string {
  const accepted = Iterator.from(findings).filter(isAccepted);
  return tableWithin(
    room,
    ["Finding", "Resource", "Where", "Reason", "Approved by", "Until"],
    accepted.map(({ rule, resource, location, exception }) => () => [
      forMarkdown(rule),
      forMarkdown(resource.name),
      forMarkdown(location.code),
      forMarkdown(exception!.reason),
      forMarkdown(exception!.approvedBy),
      exception!.expires,
    ]),
  ).text;
}
