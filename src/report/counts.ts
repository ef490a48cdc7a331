/** How many findings there are by country, role, account and owner: what the text report and the job summary begin with. */
import { type Report, isAccepted, levels } from "../model.ts";
import { countryName } from "./countries.ts";
import { forTerminal } from "./escape.ts";
import { grouped } from "./numbers.ts";
import { accountInWords, accountName } from "./account.ts";

/** "by country: United States 78, Switzerland 4": each list largest first. None without findings. */
export function countsInWords(report: Report): readonly string[] {
  const { summary } = report;
  if (summary.findings === 0) return [];
  const anywhere = summary.anywhere > 0 ? [`anywhere ${grouped(summary.anywhere)}`] : [];
  const isOfFiles = [...report.findings].every(({ evidence }) => evidence.declared);
  const { owners = {}, none = 0 } = summary.byOwner ?? {};
  return [
    `by country: ${[...largest(summary.byCountry, countryName), ...anywhere].join(", ")}${severalNote(summary)}`,
    `by role: ${largest(summary.byRole, (role) => role).join(", ")}`,
    `by level: ${levels.flatMap((level) => (summary.byLevel[level] > 0 ? [`${level} ${grouped(summary.byLevel[level])}`] : [])).join(", ")}`,
    `by ${isOfFiles ? "file" : "account"}: ${largest(byAccount(report), (name) => name).join(", ")}`,
    ...(summary.byOwner
      ? [
          `by owner: ${[...largest(owners, forTerminal), ...(none > 0 ? [`no owner ${grouped(none)}`] : [])].join(", ")}`,
        ]
      : []),
  ];
}

/** Subscriptions by the name that the provider gives them, where it was learnt. */
function byAccount({ findings, run }: Report): Readonly<Record<string, number>> {
  const tally = new Map<string, number>();
  for (const finding of findings) {
    if (isAccepted(finding)) continue;
    const { resource, evidence } = finding;
    const name = evidence.declared
      ? forTerminal(evidence.declared.file)
      : forTerminal(accountName(resource.scope, run) ?? accountInWords(resource, run));
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(tally);
}

const severalNote = ({ byCountry, anywhere, findings }: Report["summary"]): string =>
  Object.values(byCountry).reduce((sum, count) => sum + count, anywhere) > findings
    ? " (a finding in several countries counts in each)"
    : "";

const largestShown = 6;

function largest(
  tally: Readonly<Record<string, number>>,
  name: (key: string) => string,
): readonly string[] {
  const sorted = Object.entries(tally).sort(([, a], [, b]) => b - a);
  const more = sorted.length - largestShown;
  return [
    ...sorted.slice(0, largestShown).map(([key, count]) => `${name(key)} ${grouped(count)}`),
    ...(more > 0 ? [`and ${grouped(more)} more`] : []),
  ];
}
