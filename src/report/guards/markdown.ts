/** The audit of guards as Markdown: for the summary of a job and the comment on a pull request. */
import type { GuardFinding, GuardReport } from "../../guard-model.ts";
import { isAccepted } from "../../model.ts";
import { wholeForMarkdown as safe } from "../escape.ts";
import { rulePageUrl } from "../links.ts";
import { tableWithin } from "../markdown-table.ts";
import { declaredAt, exemptionLines, guardsHeadline, noteLines } from "./text.ts";

/** `room`: in bytes. */
export function guardsMarkdown(report: GuardReport, room: number): string {
  const { findings, gaps, verdicts } = report;
  const counting = findings.filter((one) => !isAccepted(one));
  const head = `## Guards\n\n${safe(guardsHeadline(report))}\n`;
  const found = tableWithin(
    room * 0.5,
    ["Level", "Rule", "What", "Fix"],
    counting.map((one) => () => rowOf(one)),
  );
  const missed = tableWithin(
    room * 0.15,
    ["Gap", "What", "Remedy"],
    gaps
      .filter((one) => !isAccepted(one))
      .map((gap) => () => [gap.id, safe(gap.detail), safe(gap.remedy)]),
  );
  const states = tableWithin(
    room * 0.1,
    ["State", "Scope", "Name"],
    verdicts.map((one) => () => [one.state, safe(one.scope), safe(one.name)]),
  );
  const lines = (title: string, all: readonly string[]): string =>
    all.length === 0 ? "" : `\n### ${title}\n\n${listWithin(room * 0.1, all)}`;
  return [
    head,
    ...(found.text === "" ? [] : [`\n### Findings\n\n${found.text}`]),
    ...(missed.text === ""
      ? []
      : [`\n### Gaps: not read, so nothing is claimed\n\n${missed.text}`]),
    ...(states.text === "" ? [] : [`\n### Scopes\n\n${states.text}`]),
    lines("Exemptions", exemptionLines(verdicts)),
    lines("Notes", [...report.notes, ...noteLines(verdicts)]),
  ].join("");
}

function listWithin(room: number, all: readonly string[]): string {
  let left = room;
  const shown = all
    .map((line) => `- ${safe(line)}\n`)
    .filter((line) => (left -= Buffer.byteLength(line)) >= 0);
  return `${shown.join("")}${shown.length < all.length ? `- ${all.length - shown.length} more\n` : ""}`;
}

function rowOf({ level, rule, detail, fix, guards, scopes }: GuardFinding): readonly string[] {
  const declared = declaredAt(guards);
  const within =
    scopes.length > 1
      ? ` In: ${scopes.map(({ scope, name }) => `${name} (${scope})`).join(", ")}`
      : "";
  return [
    level,
    `[${rule}](${rulePageUrl(rule)})`,
    safe(detail + within) + (declared === "" ? "" : `<br>at ${safe(declared)}`),
    safe(fix),
  ];
}
