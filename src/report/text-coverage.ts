/** What the text report says of what no scan sees, and of how much this one did. */
import type { Coverage, Report } from "../model.ts";
import { forTerminal, wholeForTerminal } from "./escape.ts";
import { grouped } from "./numbers.ts";
import { accountInWords } from "./account.ts";
import { rulesInWords } from "./policy-read.ts";
import { more, shownPerGroup } from "./text-findings.ts";
import { type Pen, counted } from "./text-lines.ts";

/** What no scan can tell, and what was looked at only by its home. */
export function* limits({ blindSpots, types }: Report, pen: Pen): Generator<string> {
  if (blindSpots.length > 0) {
    yield `\n${pen.paint("bold", "Blind spots")}  not visible through any API: ask the resource owner\n`;
    for (const { type, resources, detail } of blindSpots)
      yield pen.say(
        2,
        `${forTerminal(type)} (${counted(resources, "resource")}): ${wholeForTerminal(detail)}`,
      );
  }
  const homeOnly = types.filter(({ depth }) => depth === "home-only");
  if (homeOnly.length > 0) {
    yield `\n${pen.paint("bold", "Location only")}  ${counted(homeOnly.length, "type")}: copies and flows of these types were not checked\n`;
    yield pen.say(
      2,
      homeOnly.map(({ type, resources }) => `${forTerminal(type)} ${resources}`).join(", "),
    );
  }
}

/** The same as numbers. */
export function* limitsInBrief({ blindSpots, types }: Report, pen: Pen): Generator<string> {
  const homeOnly = types.filter(({ depth }) => depth === "home-only").length;
  const parts = [
    ...(blindSpots.length > 0 ? [`${counted(blindSpots.length, "thing")} that no API shows`] : []),
    ...(homeOnly > 0 ? [`${counted(homeOnly, "type")} known by location only`] : []),
  ];
  if (parts.length > 0)
    yield pen.say(
      0,
      `\n${pen.paint("bold", "Limits")}  ${parts.join(", ")} (--verbose lists them)`,
    );
}

export function* coverageSummary({ coverage, summary, run }: Report, pen: Pen): Generator<string> {
  const statuses = new Map<Coverage["status"], number>();
  const broken: Coverage[] = [];
  let units = 0;
  let calls = 0;
  let notWhole = 0;
  for (const unit of coverage) {
    units++;
    calls += unit.calls;
    statuses.set(unit.status, (statuses.get(unit.status) ?? 0) + 1);
    if (unit.status === "complete" || unit.status === "disabled") continue;
    notWhole++;
    if (broken.length < shownPerGroup) broken.push(unit);
  }
  const ended = [...statuses].map(([status, count]) => `${grouped(count)} ${status}`);
  yield `\n${pen.say(
    0,
    `${pen.paint("bold", "Coverage")}  ${counted(summary.resources, "resource")}, ${counted(summary.placements, "placement")}; ${counted(units, "check")}${ended.length > 0 ? ` (${ended.join(", ")})` : ""}, ${counted(calls, "call")}`,
  )}`;
  for (const unit of broken)
    yield pen.say(
      2,
      `${unit.status}: ${accountInWords(unit, run)}, ${forTerminal(unit.region)}, ${forTerminal(unit.service)}`,
    );
  yield* more(notWhole - shownPerGroup, pen);
  yield pen.say(
    2,
    `country lists and exceptions as of ${run.asOf}, ${forTerminal(rulesInWords(run))}; this report is evidence for a legal assessment, not legal advice`,
  );
}
